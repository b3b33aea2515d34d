import type { Language } from "../../../text/languages/types.ts";
import type { Actor } from "../../../types.ts";
import { OFFICE_PHRASES, OFFICES } from "../../actors/data/offices.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Gender } from "./genders.ts";

interface Parts {
  readonly office: string;
  /** The others, of somebody who has several: "Anwalt und Dissident". */
  readonly others: readonly string[];
  /** "ancien", "premier": who is one is not who the other is. */
  readonly former: string;
  /** "russe", "générale": what tells it from others. */
  readonly kind: readonly string[];
  /** What the office is of. */
  readonly of: readonly string[];
}

/**
 * Who is meant by "la ministre", "el alcalde de Norvik", "die Ministerin": the person named last whose role has that office. For languages whose
 * offices are in a table. Null where none has, and for words with no definite article.
 *
 * @param inArticle the actor named last, of those that fit.
 */
export function officeBearer(
  words: string,
  genders: ReadonlyMap<string, Gender>,
  inArticle: (fits: (actor: Actor) => boolean) => Actor | null,
  grammar: Grammar,
  language: Language,
): Actor | null {
  if (grammar.heads) return declinedBearer(words, inArticle, grammar);
  if (/^(?:sv|da|nb)$/u.test(grammar.code)) return nordicBearer(words, inArticle, grammar);
  const article = /^(?:l['’]|\p{Alpha}+(?=\s))/u.exec(words.toLowerCase())?.[0] ?? "";
  if (!language.definiteArticles.has(article.replace(/['’]/u, ""))) return null;
  const wanted = partsOf(words.slice(article.length), grammar);
  if (!wanted) return null;
  const gender = genderBy(article);
  return inArticle((actor) => {
    if (actor.kind !== "person") return false;
    if (gender && (genders.get(actor.id) ?? gender) !== gender) return false;
    return actor.roles.some(({ text }) => {
      const role = partsOf(text, grammar);
      return role !== null && (isTheSame(role, wanted, grammar) || leads(wanted, role));
    });
  });
}

/** Letters by which two cases of a word are the same one, at least. */
const SHORTEST_STEM = 4;

/** "по словам полковника", "zdaniem ministra": the one person with that office, whatever its case; null where two have it. */
function declinedBearer(
  words: string,
  inArticle: (fits: (actor: Actor) => boolean) => Actor | null,
  { code }: Grammar,
): Actor | null {
  const word = words.toLowerCase();
  if (!/^\p{Lower}{5,}$/u.test(words) || !OFFICES[code]?.test(word)) return null;
  const stem = word.slice(0, Math.max(SHORTEST_STEM, word.length - 3));
  const has = (actor: Actor) =>
    actor.kind === "person" &&
    actor.roles.some(({ text }) =>
      text
        .toLowerCase()
        .split(" ")
        .some((own) => own.startsWith(stem)),
    );
  const bearer = inArticle(has);
  return bearer && inArticle((actor) => actor !== bearer && has(actor)) === null ? bearer : null;
}

/** "Ministern", "rådmanden": the one person with that office, which is short for compounds that end so ("miljöminister"); null where two have it. */
function nordicBearer(
  words: string,
  inArticle: (fits: (actor: Actor) => boolean) => Actor | null,
  { code }: Grammar,
): Actor | null {
  // "den 58-årige fisker", "den norske ministeren"
  const own = words.replace(/^den\s(?:\d\d-)?\p{Lower}+[ea]\s/iu, "");
  const isBare = own !== words && /^\p{Lower}{5,}$/u.test(own);
  const noun = isBare || /^\p{Alpha}{5,}(?:n|et)$/u.test(own) ? own.toLowerCase() : "";
  const forms = [noun.slice(0, -2), noun.slice(0, -1), isBare ? noun : ""];
  const office = forms.find((form) => form.length >= SHORTEST_STEM && OFFICES[code]?.test(form));
  if (office === undefined) return null;
  const isHeld = new RegExp(`${office}(?:e?n|et)?$`, "u");
  const has = ({ kind, roles }: Actor) =>
    kind === "person" &&
    roles.some(({ text }) =>
      text
        .toLowerCase()
        .split(/[\s,]+/u)
        .some((word) => isHeld.test(word)),
    );
  const bearer = inArticle(has);
  return bearer && inArticle((actor) => actor !== bearer && has(actor)) === null ? bearer : null;
}

const isTheSame = (role: Parts, wanted: Parts, grammar: Grammar): boolean =>
  [role.office, ...role.others].some((office) => isSame(office, wanted.office, grammar)) &&
  role.former === wanted.former &&
  wanted.kind.every((word) => role.kind.includes(word)) &&
  (wanted.of.length === 0 ||
    // "O presidente do Congresso" is not who is "presidente": a house or a club has one of its own.
    (role.of.length === 0 && !wanted.of.some((word) => HOUSE.test(word))) ||
    wanted.of.some((word) => role.of.includes(word)));

/** Who tells of a company, and is not meant by "the company". */
const MEDIUM =
  /^(?:France (?:Bleu|[Ii]nfo|Inter|Télévisions|\d)|Franceinfo|BFM\s?TV|RTL|RMC|LCI|TF1|CNews|AFP|ANSA|EFE|DPA|dpa|Reuters|CNN|BBC|ARD|ZDF|ORF|SRF|WDR|NDR|MDR|BR|NOS|NRK|NTB|Ritzau|TT|PAP|TASS)(?!\p{Alpha})|(?:^|\s)(?:Rundfunks?|Zeitung|Fernsehens?|Presse|Anzeigers?|Tag[be]?blatts?|Kuriers?|Nachrichten)$/u;

/** Who is a party, and neither a company nor a club. */
const PARTY =
  /^(?:[CÖFS]DU|CSU|SPD|FDP|AfD|BSW|(?:die\s)?(?:Grünen?|Linke)|ÖVP|SPÖ|FPÖ|NEOS|SVP|PS|LR|RN|LFI|PP|PSOE|Vox|VOX|Sumar|Podemos|PD|Lega|PSD|PSDB|PT|VVD|PVV|D66|CDA)$/iu;

/** Where people write, named once by the way: "schrieb er auf X". */
const NETWORK = /^(?:X|Twitter|Facebook|Instagram|Telegram|TikTok|WhatsApp|YouTube|LinkedIn|Bluesky|Truth Social)$/u;

/** What has a head of its own beside the country's. */
const HOUSE =
  /^(?:cong|senad|sénat|senat|câmara|cámara|camera|parlam|assembl|asamblea|consei|consejo|conselho|consiglio|tribuna|corte|cour|bundes|landtag|kammer|verband|fédér|feder|associ|asoci|banque|banco|banca|bank|comisi|comiss|commiss|kommiss|partid|parti$|partei|union|unión|união|club|clube|fundaç|fundaci|fondation|fondazione|stiftung|sindicat|syndicat)/u;

/** "Das Unternehmen": the organization that was named last. @param near the actor named last nearby, of those that fit. */
export function bodyNamed(
  words: string,
  near: (fits: (actor: Actor) => boolean) => Actor | null,
  { bodies }: Grammar,
  { definiteArticles }: Language,
): Actor | null {
  const [, article = "", noun = ""] =
    /^(l(?=['’])|\p{Alpha}+(?=\s))['’\s](\p{Alpha}+)$/u.exec(words.toLowerCase()) ?? [];
  return bodies?.has(noun) && definiteArticles.has(article)
    ? near(
        ({ kind, name, mentions }) =>
          kind === "organization" &&
          !MEDIUM.test(name) &&
          !PARTY.test(name) &&
          !(NETWORK.test(name) && mentions.length === 1),
      )
    : null;
}

/** What the article before a noun tells of who is meant: "la ministre", "der Experte"; null where it tells nothing. */
export const genderBy = (words: string): Gender | null => {
  const [article = ""] = words.toLowerCase().split(" ");
  return FEMININE.test(article) ? "she" : MASCULINE.test(article) ? "he" : null;
};

const FEMININE = /^(?:la|a|die)$/u;
const MASCULINE = /^(?:le|el|il|o|der)$/u;

/** "Ministerin" is short for "Finanzministerin" where nouns are compounds. */
const isSame = (role: string, wanted: string, { capitalNouns }: Grammar): boolean =>
  role === wanted ||
  (PREMIER.test(role) && PREMIER.test(wanted)) ||
  (capitalNouns === true && endsAs(withoutEnding(role), withoutEnding(wanted)));

const withoutEnding = (noun: string) => noun.replace(/(?<=e)[rn]$|(?<=(?:präsid|kandid)[ea][nt]t?)en$/u, "");

/** "Landesminister" is a "Minister", and the "NSP-Landeschef" the "NSP-Chef". */
const endsAs = (role: string, wanted: string): boolean => {
  const [party, office] = /^(\p{Alpha}+-)(\p{Alpha}+)$/u.exec(wanted)?.slice(1) ?? [];
  return (
    role.endsWith(wanted) ||
    (party !== undefined && office !== undefined && role.startsWith(party) && role.endsWith(office))
  );
};

/**
 * "Der Fischerführer", who spoke last and is an "Anführer": a compound that tells more of the office than the article has told, where
 * nouns are compounds. What stands before the office must not make another one of it ("Bundesministerin").
 */
export function calledMore(
  words: string,
  last: Actor | null,
  genders: ReadonlyMap<string, Gender>,
  grammar: Grammar,
  { definiteArticles }: Language,
): Actor | null {
  const [article = "", noun = "", more] = words.toLowerCase().split(" ");
  if (!grammar.capitalNouns || !definiteArticles.has(article) || more !== undefined || last?.kind !== "person")
    return null;
  const gender = genderBy(article);
  if (gender && (genders.get(last.id) ?? gender) !== gender) return null;
  const fits = last.roles.some(({ text }) => {
    const office = partsOf(text, grammar)?.office.replace(/^an(?=führer)/u, "") ?? "";
    const kind = noun.slice(0, -office.length);
    return office.length >= SHORTEST_OFFICE && noun.endsWith(office) && kind.length > 2 && !OTHER_OFFICE.test(kind);
  });
  return fits ? last : null;
}

/** Letters of an office by which a compound is told. */
const SHORTEST_OFFICE = 6;
/** Before an office, what makes it one of another house. */
const OTHER_OFFICE =
  /-$|^(?:bundes|landes|staats|minister|vize|stellvertr|polizei|regierungs|parlaments|gerichts|armee|militär|konzern|partei|fraktions|vereins|verbands|welt|kreis|ober)/u;

/** Words for one office. */
const PREMIER = /^(?:premiê|premier|primeir[oa]-ministr[oa])$/u;

/** Words for whoever leads what they are of, whatever the office is called. */
const LEADER = /^(?:dirigeante?|patron|patronne|cheff?e?|leader|numéro|líder|dirigente|jefe|jefa|chef|chefin)$/u;

/** "La dirigeante de la CGT" is whoever has an office there. */
const leads = (wanted: Parts, role: Parts): boolean =>
  LEADER.test(wanted.office) && wanted.of.length > 0 && wanted.of.every((word) => role.of.includes(word));

const SMALL = /^(?:les|des|aux|sur|pour|los|las|del|por|das|dos|der|die|den|für)$/u;

/** The office in a phrase, or null where it has none. */
function partsOf(words: string, { code, governs }: Grammar): Parts | null {
  const lower = words.toLowerCase();
  const cut = governs?.exec(lower)?.index ?? lower.length;
  const head = lower.slice(0, cut).match(/[\p{Alpha}-]+/gu) ?? [];
  const [office, ...others] = head.filter((word) => OFFICES[code]?.test(word) || LEADER.test(word));
  if (!office) return null;
  const isFormer = (word: string) => OFFICE_PHRASES[code]?.former.test(word) ?? false;
  return {
    office,
    others,
    kind: head.filter((word) => word !== office && !others.includes(word) && !isFormer(word)),
    former: head.filter(isFormer).join(" "),
    of: (lower.slice(cut).match(/\p{Alpha}{3,}/gu) ?? []).filter((word) => !SMALL.test(word)),
  };
}
