import type { Quote, Sentence } from "../../../types.ts";
import { withoutSiteText } from "../cast/siteText.ts";
import { COMPANY_TAIL, ORGANIZATION_WORDS } from "../data/organizations.ts";
import { FIRST_NAMES, TITLES } from "../data/people.ts";
import { PAPER } from "../data/things.ts";
import { isRoleNoun } from "../roles/roleNouns.ts";
import type { Mention } from "../types.ts";
import { withoutCitizen } from "./compatriots.ts";
import { isGivenNameAbroad } from "./givenName.ts";
import { withoutLead } from "./leads.ts";
import { titleLength } from "./pieces.ts";
import { type Token, tokensIn } from "./tokens.ts";

/** Words of the longest title: "Vice Prime Minister". */
const LONGEST_TITLE = 3;

/** The titles of people, taken off their names ("President Xi" is Xi) or found before them. @param code of the article's language. */
export function splitTitles(mentions: readonly Mention[], sentences: readonly Sentence[], code = "en"): Mention[] {
  const surnames = new Set(mentions.flatMap(({ kind, text }) => (kind === "person" ? surnameOf(text) : [])));
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  return mentions.map((found) => {
    const given = withoutSiteText(found, sentences[found.sentence], counts.get(found.text) === 1);
    // What the page says of itself is nobody, however much it looks like a name.
    if (given.kind === "other" && given !== found) return given;
    const bare = asPerson(withoutEmployer(withJunior(withoutHonours(given), sentences[given.sentence])));
    const citizen = code === "en" ? withoutCitizen(bare, surnames) : bare;
    const person = withoutLead(citizen, sentences[given.sentence], code);
    const mention = asOffice(asPaper(asCompany(person)));
    const sentence = sentences[mention.sentence];
    if (mention.kind !== "person" || mention.title || !sentence) return mention;
    const sure = code === "en" ? withEmployerBehind(mention, sentence) : mention;
    return withTitle(sure, sentence, tokensIn(sentence), surnames, code);
  });
}

/** Letters behind a name: "Otto Falk QC" is Otto Falk, and so is "OTTO FALK, HOST" of a transcript. */
export const HONOURS = /(?:,?\s(?:HOST|BYLINE|ANCHOR|QC|KC|SC|MP|MEP|MSP|MLA|OBE|MBE|CBE|PhD|MD|Esq\.?))+$/u;

function withoutHonours(mention: Mention): Mention {
  const length = mention.kind === "person" ? (HONOURS.exec(mention.text)?.[0].length ?? 0) : 0;
  if (length === 0) return mention;
  return { ...mention, end: mention.end - length, text: mention.text.slice(0, -length) };
}

/** How sure a name is that stands behind what somebody is, or before whom they work for. */
const SURE = 0.5;

/** "Nordfast forward Ida Brandt", taken for a body, and "Ida Brandt of Nordfast Marine", taken for one name: she, without whose she is. */
function withoutEmployer(mention: Mention): Mention {
  const { text, kind, start } = mention;
  const confidence = Math.max(mention.confidence, SURE);
  const [, lead = "", noun = "", name = ""] = kind === "person" ? [] : (OF_BODY.exec(text) ?? []);
  if (isRoleNoun(noun)) return { ...mention, kind: "person", confidence, text: name, start: start + lead.length };
  const own = NAME_OF.exec(text)?.[0];
  const [first = "", last = ""] = own?.split(" ") ?? [];
  const isPerson = own && (kind === "person" || (FIRST_NAMES.has(first) && !ORGANIZATION_WORDS.has(last)));
  return isPerson ? { ...mention, kind: "person", confidence, text: own, end: start + own.length } : mention;
}

/** "Kari Brandt of Parents Online, one of the groups, called it small", of which the tagger saw little. */
function withEmployerBehind(mention: Mention, sentence: Sentence): Mention {
  const [first = "", last, other] = mention.text.split(" ");
  const isFull = last !== undefined && other === undefined && isGivenNameAbroad(first);
  const works = isFull && WORKS_FOR.test(sentence.text.slice(mention.end - sentence.start));
  return works ? { ...mention, confidence: Math.max(mention.confidence, SURE) } : mention;
}

const WORKS_FOR =
  /^\sof\s(?:the\s)?\p{Upper}[\p{Alpha}’'-]+(?:\s\p{Upper}[\p{Alpha}’'-]+)*(?:,|\s(?:said|says|told|called|added))/u;

const OF_BODY = /^(\p{Upper}.*\s(\p{Lower}[\p{Lower}-]+)\s)(\p{Upper}[\p{Alpha}’'-]+\s\p{Upper}[\p{Alpha}’'-]+)$/u;
const NAME_OF = /^\p{Upper}[\p{Alpha}’'-]+\s\p{Upper}[\p{Alpha}’'-]+(?=\sof\s(?:\p{Upper}\S*\s){1,3}\p{Upper}\S*$)/u;

/** "Walter Tern Jr" is "Walter Tern Jr.", where the text has the full stop. */
function withJunior(mention: Mention, sentence: Sentence | undefined): Mention {
  const at = mention.end - (sentence?.start ?? 0);
  const hasStop = /\s[JS]r$/u.test(mention.text) && sentence?.text[at] === "." && at < sentence.text.length - 1;
  return hasStop ? { ...mention, end: mention.end + 1, text: `${mention.text}.` } : mention;
}

/** Last words of names that begin with a first name and are nobody's. */
const NO_SURNAME =
  /^(?:Cups?|Catholics?|Open|Act|Awards?|Prize|Trophy|Plate|Bowl|Classic|Games|War|Week|One|Festival|Medal|Code|Law|Bill|Report|Inquiry)$/u;

/** Nouns for people that organizations begin with. */
const NO_TITLE =
  /^(?:National|Liberal|Republican|Democrat|Revolutionary|Student|Model|Socialist|Communist|Islamist|Conservative|Official|General|Hunter|Baker|Ranger|Rangers|Star|Legend|Prince|King|Justice)$/u;

/**
 * "Assemblywoman Ida Brandt", taken for an organization: a role, a first name, another name. "Ida Brandt", taken for a thing: of 1,020
 * names of two words that begin with a first name, 990 are people (counted in what the tagger learns from).
 */
function asPerson(mention: Mention): Mention {
  const [role = "", first = "", ...rest] = mention.text.split(" ");
  if (mention.kind === "other" && rest.length === 0 && FIRST_NAMES.has(role) && /^\p{Upper}\p{Lower}/u.test(first))
    return NO_SURNAME.test(first) || ORGANIZATION_WORDS.has(first) ? mention : { ...mention, kind: "person" };
  const [last = ""] = rest;
  const isPerson =
    mention.kind === "organization" &&
    rest.length === 1 &&
    isRoleNoun(role.toLowerCase()) &&
    !NO_TITLE.test(role) &&
    [first, last].every(
      (word) => /^\p{Upper}\p{Lower}/u.test(word) && !ORGANIZATION_WORDS.has(word) && !NO_SURNAME.test(word),
    );
  return isPerson ? { ...mention, kind: "person" } : mention;
}

/** Words for an organization that are as often a building or a stretch of land. */
const ALSO_PLACES =
  /^(?:Center|Centre|Museum|Hospital|Library|Theatre|Theater|Church|Court|Courts|School|College|University|Academy|Clinic|Exchange|Capital|Post|Front|Diocese|Bank|United|Union|Farms|Resorts|Hotels|Studios|Stores|Properties|Minerals|Metals|Pictures)$/u;

/** What parties and teams are called with somebody's name behind it: "Bloc Brandt". */
const LIST_OF = /^(?:Bloc|Blok|Bloque|Team|Party|Movement|Coalition|Alliance|Club|Campaign)$/u;

/** "Tarn Marine" is a company, and "Ida Marine" somebody. */
const isMarine = (name: string): boolean => name.endsWith(" Marine") && !FIRST_NAMES.has(name.split(" ")[0] ?? "");

/** "Nordfast Marine", taken for a place, or "Lindqvist Foods", taken for a person: the last word says that it is none. */
function asCompany(mention: Mention): Mention {
  const words = mention.text.split(" ");
  const last = words.at(-1) ?? "";
  const isCompany =
    words.length > 1 &&
    ((mention.kind === "person" && LIST_OF.test(words[0] ?? "")) ||
      (mention.kind === "place" &&
        (last === "Patrol" ||
          ((ORGANIZATION_WORDS.has(last) || COMPANY_TAIL.test(last)) && !ALSO_PLACES.test(last)))) ||
      (mention.kind === "person" && (COMPANY_TAIL.test(last) || isMarine(mention.text))));
  return isCompany ? { ...mention, kind: "organization" } : mention;
}

/** "Otto Falk Scholars": many who are called by him, and not he. */
const CALLED_BY =
  /^\p{Upper}\S*\s(?:\p{Upper}.*\s)?(?:Scholars|Fellows|Scholarships?|Fellowships?|Awards?|Prizes?|Medals?)$/u;

/** "Norwegian-Danish Fishing Agreement", taken for an organization. */
const asPaper = (mention: Mention): Mention =>
  mention.kind === "person" && WATER.test(mention.text) ? { ...mention, kind: "place" } : asPrinted(mention);

/** "Loch Vale", taken for somebody. */
const WATER = /^(?:Loch|Lough|Mount|Mt\.?)\s\p{Upper}/u;

const asPrinted = (mention: Mention): Mention =>
  (mention.kind === "organization" && (PAPER.test(mention.text) || ONE_OF_PARTY.test(mention.text))) ||
  (mention.kind === "person" && CALLED_BY.test(mention.text))
    ? { ...mention, kind: "other" }
    : mention;

/** "the Norvik Republican": one of a party, who has a name of his own. */
const ONE_OF_PARTY = /^(?!House|Senate|Congressional)(?:\p{Upper}[\p{Alpha}.]+\s){1,2}(?:Republican|Democrat)$/u;

/** The last word of a name of three words or of a first name and another: what it may be called by alone. */
const surnameOf = (name: string): readonly string[] => {
  const words = name.split(" ");
  const isFull = words.length > 2 || (words.length === 2 && FIRST_NAMES.has(words[0] ?? ""));
  return isFull ? words.slice(-1) : [];
};

/** "Strategy Officer", what is left of a chief strategy officer. */
const OFFICE =
  /\s(?:Officer|Director|Manager|President|Secretary|Minister|Executive|Editor|Correspondent|Reporter|Analyst|Commissioner|Registrar|Treasurer|Ombudsman|Superintendent)$/u;

/** "Attorney General", taken for somebody's name, and the money of "Rs 400", taken for a place. */
const asOffice = (mention: Mention): Mention =>
  /^(?:Rs|[KTU]?Sh|[KTU]sh)\.?$/u.test(mention.text) ? { ...mention, kind: "other" } : asTitleAlone(mention);

const asTitleAlone = (mention: Mention): Mention =>
  mention.kind === "person" &&
  mention.text.includes(" ") &&
  (TITLES.has(mention.text) || (OFFICE.test(mention.text) && !FIRST_NAMES.has(mention.text.split(" ")[0] ?? "")))
    ? { ...mention, kind: "other" }
    : mention;

/** "Selaiman", who is no man by trade: a trade in "-man" has a word before it. */
const NAME_IN_MAN = /^(?!Shaman$).*[ai]man$/u;

/** First names that are trades as well. */
const ALSO_FIRST_NAME =
  /^(?:Hunter|Mason|Carter|Cooper|Porter|Piper|Archer|Chandler|Baker|Parker|Taylor|Tanner|Harper|Sawyer)$/u;

function withTitle(
  mention: Mention,
  sentence: Sentence,
  all: readonly Token[],
  surnames: ReadonlySet<string>,
  code: string,
): Mention {
  const first = tokenAt(all, "start", mention.start - sentence.start);
  const last = tokenAt(all, "end", mention.end - sentence.start);
  if (first < 0 || last < first) return mention;
  // "Immunologist Ida Brandt", "Democrat Brandt": the tagger takes the first word of a sentence along; two more are the name, or one that is known.
  const hasName = last - first >= 2 || (last - first === 1 && surnames.has(all[last]?.text ?? ""));
  const word = all[first]?.text ?? "";
  // "Süleyman", who is no man by trade.
  const isName = code !== "en" ? isGivenNameAbroad(word) : NAME_IN_MAN.test(word);
  // "Norman Tern", but "Dean Otto Tern"
  const isFirst = FIRST_NAMES.has(word) && !(last - first >= 2 && FIRST_NAMES.has(all[first + 1]?.text ?? ""));
  const isTrade = hasName && !isName && !isFirst && !ALSO_FIRST_NAME.test(word) && isRoleNoun(word.toLowerCase());
  const own = titleLength(all.slice(first, last + 1)) || (isTrade ? 1 : 0);
  // "la ministre de la Justice Ida Brandt": what it is of, and no title.
  const from = code === "en" || all[first - 1]?.text !== "Justice" ? titleStart(all, first) : first;
  const to = first + own;
  if (from === to) return mention;
  const start = sentence.start + (all[to]?.start ?? 0);
  return {
    ...mention,
    start,
    text: mention.text.slice(start - mention.start),
    title: quoteOf(all.slice(from, to), sentence),
  };
}

/** Index of the token that starts or ends at an offset, or -1. By halves: a sentence can be a whole page long. */
function tokenAt(all: readonly Token[], edge: "start" | "end", offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.[edge] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return all[low]?.[edge] === offset ? low : -1;
}

/** Index of the first of the titles that stand right before a token: "Prime Minister", "Former President". */
function titleStart(all: readonly Token[], before: number): number {
  let from = before;
  for (;;) {
    const length = [LONGEST_TITLE, 2, 1].find((words) => {
      const run = all.slice(Math.max(0, from - words), from);
      return run.length === words && TITLES.has(run.map(({ text }) => text).join(" "));
    });
    if (length === undefined) return from;
    from -= length;
  }
}

function quoteOf(tokens: readonly Token[], sentence: Sentence): Quote {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return {
    block: sentence.block,
    start: sentence.start + from,
    end: sentence.start + to,
    text: sentence.text.slice(from, to),
  };
}
