import type { Actor } from "../../../types.ts";
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from "../../actors/data/countries.ts";
import { COMPANY_TAIL } from "../../actors/data/organizations.ts";
import { isCalledAsClubs } from "../../actors/merging/clubs.ts";
import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import type { Grammar } from "../grammars/types.ts";
import { headOf, headPhrase } from "../passages/phraseHead.ts";

/** Bodies that there is one of, in languages other than English: "la préfecture de Vaury", "die Bundesregierung", "Liman Bakanlığı". */
const NAMED_ABROAD = [
  /^(?:l[ae]\s|l['’])(?:préfecture|mairie|ministère|parquet|tribunal|cour|hôpital|université|institut|commission|conseil|fédération|association|agence|gouvernement)\s(?:\p{Lower}+\s)?(?:d[eu]s?\s|d['’]).*\p{Upper}/iu,
  /^(?:el|la)\s(?:fiscalía|ministerio|ayuntamiento|alcaldía|gobierno|consejería|juzgado|tribunal|asociación|organización|agencia|universidad|federación)\s(?:\p{Lower}+\s)?de(?:l|\sla)?\s.*\p{Upper}/iu,
  /^(?:il|la|l['’])\s?(?:procura|ministero|comune|governo|prefettura|questura|tribunale|università|associazione|agenzia)\s(?:\p{Lower}+\s)?(?:d[ei]l?l?[aeo]?\s|dell['’]).*\p{Upper}/iu,
  /^(?:o|a)\s(?:ministério|prefeitura|secretaria|governo|tribunal|universidade|associação|agência|polícia)\s(?:\p{Lower}+\s)?d[aeo]s?\s.*\p{Upper}/iu,
  /^(?:d(?:ie|er|as|en|em)\s)?(?:Bundes(?:regierung|tag|rat|wehr|bank|agentur|netzagentur|kriminalamt|polizei|amt|gerichtshof)|\p{Alpha}+\s(?:für|der|des)\s.*\p{Upper}{2,})/u,
  /\p{Upper}\p{Lower}+\s(?:Bakanlığı|Müdürlüğü|Valiliği|Belediyesi|Başkanlığı|Emniyeti|Savcılığı|Üniversitesi|Derneği|Sendikası|Kurumu)$/u,
];

/** "The Norvik Reporter": a paper, as no reporter is written. */
const PAPER =
  /^The\s(?:\p{Upper}[\p{Alpha}’'-]*\s)+(?:Reporter|Observer|Examiner|Inquirer|Advocate|Citizen|Leader|Guardian|Economist|Scientist|Spectator|Investigator|Insider|Engineer)$/u;

/** What no office of the state is called, nor a body of members. */
const FIRM =
  /^(?:company|firm|utility|airline|carrier|retailer|manufacturer|startup|brand|chain|brewer|lender|insurer|bank|automaker|carmaker|chipmaker|drugmaker|planemaker|supermarket|developer|brokerage|consultancy|conglomerate|streamer|giant)$/;
/** What no office of the state is called, nor a place where people are treated or taught. */
const GROUP = /^(?:group|party|union|club|church|charity|magazine|newspaper|paper|broadcaster|outlet|alliance|bloc)$/;
/** What no paper and no broadcaster is called. */
const NO_MEDIUM =
  /^(?:agency|charity|airline|carrier|party|union|association|bank|retailer|manufacturer|embassy|regulator|watchdog|club|church|foundation|institute|alliance|bloc|lender|startup|nonprofit|automaker|carmaker|chipmaker|drugmaker|planemaker|chain|supermarket|insurer|brewer|developer|brokerage|consultancy)$/;
/** What only a paper or a broadcaster is called, and no firm of another trade. */
const OF_NEWS = /^(?:newspaper|paper|broadcaster|magazine|publication)$/;
const OTHER_TRADE =
  /\s(?:Bank|Capital|Partners|Securities|Association|Union|Federation|Hospital|University|Party|Police|Industries)$/u;
const MEDIUM =
  /\s(?:Post|Times|Herald|Tribune|Gazette|Journal|News|Courier|Telegraph|Mail|Chronicle|Radio|TV|Television)$|^(?:CNN|BBC|NBC|ABC|CBS|AP|AFP|Reuters|The Associated Press|[WK]\p{Upper}{2,3})$/u;
const PUBLIC =
  /(?:^|\s)(?:Treasury|Department|Ministry|Court|Senate|Congress|Parliament|Police|Council|Commission|Government|Committee|Bureau|House|Navy|Army)(?:\s|$)/u;
const OF_STATE =
  /(?:^|\s)(?:Treasury|Department|Ministry|Court|Senate|Parliament|Police|Government|Navy|Army)(?:\s|$)/u;
/** "National Weather Service", which is no utility. */
const PUBLIC_SERVICE =
  /(?:^|\s)(?:Weather|Forest|Park|Secret|Fire|Health|Ambulance|Prison|Geological|Coast|Border|Immigration|Prosecution|Probation|Meteorological)\s(?:and\s\p{Upper}\p{Lower}+\s)?(?:Service|Survey|Guard|Agency|Force|Office)(?:\s|$)|^Red\s(?:Cross|Crescent)$/u;
const OF_MEMBERS = /(?:^|\s)(?:Union|Party|Association|Federation|League|Club|Church|Society)(?:\s|$)/u;
const HOUSE = /(?:^|\s)(?:Hospital|University|School|College|Museum)(?:\s|$)/u;

const OF_FAITH =
  /(?:^|\s)(?:Church|Cathedral|Chapel|Parish|Diocese|Archdiocese|Ministries|Mission|Synod|Abbey|Vatican)(?:\s|$)/u;

/** What no party is called, nor a union or a club. */
const NO_PARTY =
  /\s(?:Association|Federation|Society|Club|Church|Foundation|Institute|University|Bank|Group|Industries|Corporation|Company|Council|Committee|Commission|Agency|Authority|Police|Research|Network|Board)(?:\s|$)/u;

/** "the company" is no court and no union, "the group" no hospital, "the union" no newspaper: what the name of a body tells of it, by the noun of a description. English. */
export function canBeCalled(name: string, noun: string): boolean {
  if (NO_MEDIUM.test(noun) && MEDIUM.test(name)) return false;
  if (OF_NEWS.test(noun) && (OTHER_TRADE.test(name) || COMPANY_TAIL.test(name.slice(name.lastIndexOf(" ") + 1))))
    return false;
  if (noun === "church" && !OF_FAITH.test(name)) return false;
  if (noun === "party" && NO_PARTY.test(name)) return false;
  if (FIRM.test(noun)) return ![PUBLIC, PUBLIC_SERVICE, OF_MEMBERS, HOUSE].some((kind) => kind.test(name));
  return !GROUP.test(noun) || ![OF_STATE, HOUSE].some((kind) => kind.test(name));
}

/** What agencies of news are called, by a word of theirs or by their letters. */
const NEWS_AGENCY =
  /\b(?:News|Press|Presse|Agency|Wire|Xinhua|Reuters|Interfax|Tass|Anadolu|Yonhap|Kyodo|Bloomberg)\b|^\p{Upper}{2,5}$/u;

/** "the state news agency": an agency of news, and no office. English. */
export const canBeAgency = (name: string, words: string): boolean =>
  !/\bnews\s(?:agency|wire|service)$/iu.test(words) || NEWS_AGENCY.test(name);

const OF_MEMBERS_NOUN = /^(?:union|party|church|club|charity|association|alliance|foundation)$/;

/** "The GMW union", "The Tarn charity": one by its name, which the body named before has not. A place or a people says where it is only. English. */
export function isNamedOtherwise(words: string, { name, aliases }: Pick<Actor, "name" | "aliases">): boolean {
  const [, own = ""] =
    /^the\s(?:\p{Lower}[\p{Alpha}-]*\s)?(\p{Upper}[\p{Alpha}\p{N}&-]*)\s\p{Lower}+$/iu.exec(words) ?? [];
  if (!/^\p{Upper}/u.test(own) || COUNTRY_BY_DEMONYM.has(own) || COUNTRY_BY_NAME.has(own) || /^[UE][SKU]$/u.test(own))
    return false;
  const isLetters = /^\p{Upper}{2,}s?$/u.test(own);
  return (isLetters || OF_MEMBERS_NOUN.test(headOf(words))) && ![name, ...aliases].some((form) => form.includes(own));
}

/** What one body is called and no other kind of body is. */
const OF_ONE_KIND =
  /^(?:union|party|church|club|charity|bank|airline|newspaper|broadcaster|magazine|embassy|regulator|watchdog|supermarket|insurer|brewer|publisher|institute|retailer)$/;
const OF_MEMBERS_ONLY = /^(?:union|party|church|club|charity|embassy|regulator|watchdog)$/;

/** "the bank", "the company": not the body that the article calls a union. English. */
export function isOfOtherKind(roles: readonly { readonly text: string }[], noun: string): boolean {
  const kinds = roles.map(({ text }) => headOf(text));
  return (
    !kinds.includes(noun) &&
    kinds.some((kind) =>
      OF_ONE_KIND.test(noun) ? OF_ONE_KIND.test(kind) : FIRM.test(noun) && OF_MEMBERS_ONLY.test(kind),
    )
  );
}

/** True for words that are the name of a body: "The Norvik Reporter", "die Bundesregierung". */
export const isNamedBody = (words: string, { code, sourceFirst, capitalNouns }: Grammar): boolean =>
  (code === "en" && PAPER.test(words)) ||
  (code !== "en" && NAMED_ABROAD.some((named) => named.test(words))) ||
  (!sourceFirst &&
    !capitalNouns &&
    !isRoleNoun(headOf(words)) &&
    /^\p{Upper}/u.test(headPhrase(words).split(/\s+/).at(-1) ?? "") &&
    (headPhrase(words)
      .replace(/^the\s/iu, "")
      .match(/\p{Upper}[\p{Alpha}’'-]*/gu)?.length ?? 0) > 1);

/** "The club", where the article has two: either of them. */
export const isOneOfClubs = (
  noun: string,
  actor: Actor,
  inArticle: (fits: (other: Actor) => boolean) => Actor | null,
): boolean =>
  /^(?:club|team|side)$/.test(noun) &&
  isCalledAsClubs(actor.name) &&
  inArticle((other) => other !== actor && other.kind === "organization" && isCalledAsClubs(other.name)) !== null;

/** "ministry" of "Ministry of Fisheries" and "guard" of "Harbour Guard", but not of "Harbour Guard Legal Office". */
export const isHeadOf = (head: string, name: string, { sourceFirst }: Grammar): boolean =>
  name
    .toLowerCase()
    .split(/\s(?:of|for|in|at|on|to|and|de|des|du|del|für|von|van|di)\s/u)
    .some((part) => part.split(/\s+/).at(-1) === head || (sourceFirst && part.startsWith(`${head} `)));
