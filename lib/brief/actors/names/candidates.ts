import type { Language } from "../../../text/languages/types.ts";
import type { Sentence } from "../../../types.ts";
import { OFFICES } from "../data/offices.ts";
import { ORGANIZATION_WORDS } from "../data/organizations.ts";
import { FIRST_NAMES, PARTICLES, TITLES } from "../data/people.ts";
import { isGivenNameAbroad } from "./givenName.ts";
import { type Token, tokensIn } from "./tokens.ts";

/** A run of capitalised words that may be a name, or several. */
export interface Candidate {
  readonly tokens: readonly Token[];
  /** Index of its first token in the sentence. */
  readonly at: number;
  /** All tokens of the sentence. */
  readonly all: readonly Token[];
  readonly sentence: Sentence;
}

/** Particles that may open a surname; "la" and "e" are words of other languages too often. */
export const NOBLE = new Set("de di da della von van der den bin".split(" "));

/** What is known of the words of an article: how often each is written with a capital within a sentence, and without. */
export interface Spelling {
  readonly capital: ReadonlyMap<string, number>;
  readonly small: ReadonlyMap<string, number>;
  /** What stands with a capital behind a first name that many have: surnames, most of them. */
  readonly surnames: ReadonlySet<string>;
}

/** Words that join an organization's or place's name across small letters: "Bank of Norvik", "Ministry of Health and Sport". */
const JOINTS = new Set(["of", "for", "on", "and", "the", "&", "-"]);
/** Names that "of" and "for" continue. */
const CONTINUED = new Set(
  "Bank University Ministry Department House Court Church Bay Gulf Strait Republic Institute College School Museum Council Board Bureau Office Center Centre Chamber Federation Organization Organisation Association Society League Union United Kingdom Isle Cape State States Commonwealth City Democratic Authority Committee Commission Agency Academy Council Trust Fund Campaign Campaigners Doctors Reporters Students Institute Governor Party Ministry Province Duke Secretariat Confederation Congress Parliament Forum Movement Network Army Voice".split(
    " ",
  ),
);

/** How the words of an article are written; the first word of a sentence says nothing. */
export function spellingOf(sentences: readonly Sentence[], isGiven = isGivenNameAbroad): Spelling {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  const surnames = new Set<string>();
  for (const sentence of sentences) {
    tokensIn(sentence).forEach((token, index, all) => {
      if (!token.isWord) return;
      const before = all[index - 1]?.text ?? "";
      if (token.isCapital && isGiven(before)) surnames.add(token.text);
      if (!token.isCapital) small.set(token.text, (small.get(token.text) ?? 0) + 1);
      else if (!opensSentence(all, index)) capital.set(token.text, (capital.get(token.text) ?? 0) + 1);
    });
  }
  return { capital, small, surnames };
}

/** True for the first word of a sentence, of a quotation, or after a colon: its capital says nothing. */
export function opensSentence(all: readonly Token[], index: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const mark = all[before]?.text ?? "";
    if (/^[“"‘'„«([]$/u.test(mark)) {
      // A quotation that opens within the sentence opens one of its own only when it is one: “The rock ...”.
      continue;
    }
    return /^[:–—-]$/u.test(mark);
  }
  return true;
}

/** Agencies to which people speak, and behind which they are named. */
const AGENCY = /^(?:EFE|Efe|AFP|ANSA|Ansa|AGI|Adnkronos|Lusa|LUSA|APA|dpa|PAP)$/u;

/** The runs of capitalised words of a sentence, with the small words that belong inside names. */
export function candidatesOf(sentence: Sentence, language: Language): Candidate[] {
  const all = tokensIn(sentence);
  const found: Candidate[] = [];
  let index = 0;
  while (index < all.length) {
    if (!startsName(all, index, language)) {
      index++;
      continue;
    }
    let end = index + 1;
    // "relató a EFE | Ida Brandt"
    const isAgency = language.code !== "en" && AGENCY.test(all[index]?.text ?? "");
    while (end < all.length && !isAgency) {
      const joint = isArticle(all, end, language) ? -1 : jointLength(all, index, end);
      if (joint < 0) break;
      end += joint + 1;
    }
    // "de Blasio", "van der Berg": small words before a surname are part of it.
    while (
      index > 0 &&
      NOBLE.has(all[index - 1]?.text ?? "") &&
      all[index - 1]?.end === (all[index]?.start ?? 0) - 1 &&
      !isArticle(all, index - 1, language) &&
      !isBeforeName(all, index, end, language)
    )
      index--;
    found.push({ tokens: all.slice(index, end), at: index, all, sentence });
    index = end;
  }
  return found;
}

/** "do" ("to") in Polish; "der", "den" in German, but not those of "von der Leyen". */
const isArticle = (all: readonly Token[], at: number, { code }: Language) =>
  (code === "nl" && all[at]?.text === "van" && isBodyBehind(all, at)) ||
  (code === "pl" && all[at]?.text === "do") ||
  (code === "de" &&
    ((/^(?:der|den|das|du|zu|zum)$/.test(all[at]?.text ?? "") && !/^(?:von|van)$/i.test(all[at - 1]?.text ?? "")) ||
      isPreposition(all, at)));

/** "Ida Brandt van | de Boerenpartij", "van | de TH Norvik": whose somebody is, in Dutch. */
const isBodyBehind = (all: readonly Token[], at: number): boolean => {
  const body = all[/^(?:de|het)$/.test(all[at + 1]?.text ?? "") ? at + 2 : at + 1]?.text ?? "";
  return /^\p{Upper}{2,}$|\p{Lower}(?:partij|unie|bond|groep|vereniging|raad)$|^(?:Universiteit|Hogeschool|Instituut|Partij|Vereniging|Stichting|Federatie)$/u.test(
    body,
  );
};

/**
 * "El plan de Ida Brandt", "il piano di Brandt": a preposition, and no part of the name behind it. In French a lone surname may have it
 * ("de Brandt"), and so it may behind "von" and "van".
 */
const isBeforeName = (all: readonly Token[], at: number, end: number, { code }: Language): boolean =>
  code !== "en" &&
  !/^(?:von|van)$/.test(all[at - 2]?.text ?? "") &&
  (end - at > 1 ? all[at]?.isCapital === true : /^(?:es|pt|it)$/.test(code)) &&
  /^(?:d[ei]|da|della|den|van)$/.test(all[at - 1]?.text ?? "");

/** "von" in German, but not that of "Ursula von der Leyen": what stands before that one is a first name. */
const isPreposition = (all: readonly Token[], at: number): boolean => {
  const before = all[at - 1]?.text ?? "";
  // "Minister von der NSP"
  const isShort = [at + 1, at + 2].some((next) => /^\p{Upper}{2,}$/u.test(all[next]?.text ?? ""));
  if (all[at]?.text === "von" && isShort) return true;
  return (
    all[at]?.text === "von" && !isGivenNameAbroad(before) && !OFFICES.de?.test(before) && !/^\p{Upper}\.$/u.test(before)
  );
};

const ELIDED = /^\p{Upper}\p{Lower}*['’]\p{Lower}/u;

function startsName(
  all: readonly Token[],
  index: number,
  { code, calendarWords, connectiveOpeners, stopWords, elisions }: Language,
): boolean {
  const token = all[index];
  if (!token?.isCapital || !token.isWord) return false;
  // "L'avvocata Ida Brandt", "Dall'avvocata": the capital is the sentence's, and the noun's is small.
  if (code !== "en" && elisions.size > 0 && ELIDED.test(token.text)) return false;
  // "I'm" is "I".
  const lower = token.text.toLowerCase().replace(/['’].*$/u, "");
  if (calendarWords.has(lower) && !isCalendarName(all, index)) return false;
  // "Later Ida Brandt left": the opener is no first name.
  if (connectiveOpeners.has(lower) && opensSentence(all, index)) return false;
  // "I", "The", "It": words of grammar start no name, whatever their capital.
  return (
    !stopWords.has(lower) ||
    (lower === "us" && token.text === "US") ||
    // "São Norvik": a town, not "they are".
    (/^(?:Will|New|São)$/.test(token.text) && continuesName(all, index))
  );
}

const continuesName = (all: readonly Token[], index: number) => {
  const next = all[index + 1];
  return next?.isCapital === true && next.isWord && !TITLES.has(next.text);
};

/** "April Lund", "Jan van der Berg", "Sunday Times", but not "On Monday Ida Brandt left". */
function isCalendarName(all: readonly Token[], index: number): boolean {
  const own = all[index]?.text ?? "";
  const next = all[index + 1];
  if (FIRST_NAMES.has(own)) return jointLength(all, index, index + 1) >= 0;
  const isDate = /^(?:on|last|next|since|until)$/i.test(all[index - 1]?.text ?? "");
  return !isDate && continuesName(all, index) && !FIRST_NAMES.has(next?.text ?? "");
}

/** How many small words join the run `from..end` with a capital behind them: 0 for none, -1 when the run ends. */
function jointLength(all: readonly Token[], from: number, end: number): number {
  const next = all[end];
  if (!next) return -1;
  const touches = (token: Token) => token.start - (all[end - 1]?.end ?? 0) <= 1;
  if (!touches(next)) return -1;
  if (next.isCapital && next.isWord) return 0;
  const after = all[end + 1];
  const last = all[end - 1]?.text ?? "";
  if (PARTICLES.has(next.text) && next.text !== "y" && next.text !== "e") {
    // "van der Berg", "de la Cruz": one particle may follow another.
    if (after?.isCapital) return 1;
    if (PARTICLES.has(after?.text ?? "") && all[end + 2]?.isCapital) return 2;
  }
  if (next.text === "&" && after?.isCapital) return 1;
  if (!JOINTS.has(next.text)) return -1;
  const run = all.slice(from, end).map(({ text }) => text);
  const heads = run.some((word) => CONTINUED.has(word));
  if (next.text === "of" || next.text === "for" || next.text === "on") {
    if (!heads) return -1;
    if (after?.isCapital) return 1;
    return after?.text === "the" && all[end + 2]?.isCapital ? 2 : -1;
  }
  // "Ministry of Health and Sport" is one, "Reuters and Bloomberg" are two.
  const isOf = run.includes("of") && (CONTINUED.has(run[0] ?? "") || ORGANIZATION_WORDS.has(run[0] ?? ""));
  return next.text === "and" &&
    isOf &&
    after?.isCapital === true &&
    !ORGANIZATION_WORDS.has(after.text) &&
    !ORGANIZATION_WORDS.has(last)
    ? 1
    : -1;
}
