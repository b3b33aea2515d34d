import type { Language } from "../../../text/languages/types.ts";
import { BODIES_AT_HOME } from "../data/bodies.ts";
import { COUNTRY_BY_NAME, DEMONYMS } from "../data/countries.ts";
import { OFFICE_PHRASES, OFFICES } from "../data/offices.ts";
import { ORGANIZATION_WORDS, ORGANIZATIONS } from "../data/organizations.ts";
import { FIRST_NAMES, ROLE_NOUNS } from "../data/people.ts";
import { PLACE_HEADS, PLACE_TAILS, PLACES } from "../data/places.ts";
import { isSlavic, slavicVerdict } from "../slavic/slavicPieces.ts";
import type { NameKind } from "../types.ts";
import { opensSentence, type Spelling } from "./candidates.ts";
import { countryNamed } from "./countryNamed.ts";
import { isGivenNameAbroad } from "./givenName.ts";
import { isNounSaid } from "./nounSaid.ts";
import type { Piece } from "./pieces.ts";
import type { Token } from "./tokens.ts";

export interface Verdict {
  readonly kind: NameKind;
  readonly confidence: number;
}

const verdict = (kind: NameKind, confidence: number): Verdict => ({ kind, confidence });

/** Endings of the names of documents, events, works and ideas. */
const OTHER_TAILS =
  /^(?:Act|Bill|Law|Treaty|Agreement|Accord|Accords|Pact|Protocol|Convention|Declaration|Amendment|Constitution|Plan|Deal|War|Wars|Revolution|Uprising|Day|Days|Year|Eve|Week|Festival|Award|Awards|Prize|Cup|Olympics|Games|Championship|Championships|Tournament|Open|Prix|Series|Bowl|Election|Elections|Referendum|Crisis|Scandal|Report|Review|Index|Hurricane|Storm|Typhoon|Earthquake|Pandemic|Disease|Syndrome|Virus|Theory|Effect|Project|Mission|Operation|Code|Project|Programme|Edition|Age|Era|Century|Ages|Spring|Winter|Movement|Doctrine|Model|Class|Flight|Section|Article|Chapter|Amendment|Street|Show|Symphony|Song|Bible|Quran)$/;
const PERSONAL_FOLLOW = new Set("himself herself who whose".split(" "));
/** Written like names, and no actor's: faiths, diseases, clocks, offices in letters, things everybody calls by one word. */
const OTHERS = new Set(
  "Brexit Ebola Coronavirus Covid COVID Medicare Medicaid Islam Christianity Judaism Buddhism Hinduism Latino Latina Latin Catholic Protestant Muslim Christian Jewish Hindu Internet Web UTC GMT EST EDT PST PDT CET CEST IST BST AEST MP MPs CEO CFO COO DNA RNA LGBT LGBTQ VIP AI PM AM TV GPS HIV AIDS SARS MERS USB PDF FAQ GDP CO2 SUV SUVs Image File Photo Novichok Bitcoin Android Windows iPhone Olympic Olympics Bible Quran Koran".split(
    " ",
  ),
);
/** What stands over news in letters of its own. */
const HEADLINE_LABEL =
  /^(?:Breaking|Latest|Top|Local|World|Related|More|Live|Developing)\s(?:News|Update|Updates|Story|Stories|Blog|Coverage|Headlines)$/i;
/** Who speaks at the start of a sentence without being a person of that name: "Police said". */
const CROWD = new Set(
  "Police Management Staff People Everyone Everybody Nobody Somebody Someone Anyone Parliament Government Media Labour Prosecution Opposition Investigation".split(
    " ",
  ),
);
/** Endings of German nouns that few names have. */
const GERMAN_NOUN = /(?:ung|heit|keit|schaft|tion|tät|ten|gen|ben|tum|nis|ismus|ungen)$/u;
/** Endings of German words that are a body's whole name: "Bundesnetzagentur", "Finanzministerium". */
const GERMAN_BODY =
  /\p{Alpha}{4,}(?:agentur|ministerium|zentrale|(?:kriminal|kartell)amt|gerichts?hof|gericht|schutz|anwaltschaft)$/iu;
/** Prepositions before a place. */
const PLACE_BEFORE = new Set(
  "in at near from outside across around toward towards into throughout via inside".split(" "),
);

/** What a name is, by itself and by what stands around it. */
export function classify(piece: Piece, language: Language, spelling: Spelling): Verdict | null {
  const words = piece.tokens.map(({ text }) => text);
  const text = words.join(" ");
  const last = words.at(-1) ?? "";
  const first = words[0] ?? "";
  const { all, at } = piece.candidate;
  const start = at + piece.candidate.tokens.indexOf(piece.tokens[0] as never);
  const before = all[start - 1];
  const after = all[start + words.length];
  if (language.code !== "en" && piece.titles.length === 0 && countryNamed(text, language.code))
    return verdict("place", 0.95);
  // "Venstre" is a direction as well where it opens a sentence.
  if (BODIES_AT_HOME[language.code]?.test(text) && !(opensSentence(all, start) && !isName(first, spelling)))
    return verdict("organization", 0.9);
  const slavic = isSlavic(language) ? slavicVerdict(piece, language, spelling) : undefined;
  if (slavic !== undefined) return slavic;
  if (piece.titles.length > 0)
    return words.length > 1 && ORGANIZATION_WORDS.has(last) ? verdict("organization", 0.7) : verdict("person", 0.95);
  if (OTHERS.has(text) || HEADLINE_LABEL.test(text) || (words.length === 1 && /\d/.test(first)))
    return verdict("other", 0.9);
  if (COUNTRY_BY_NAME.has(text)) return verdict("place", 0.95);
  if (DEMONYMS.has(text)) return null;
  if (ORGANIZATIONS.has(text) && PLACES.has(text))
    return PLACE_BEFORE.has(before?.text ?? "") ? verdict("place", 0.8) : verdict("organization", 0.5);
  if (ORGANIZATIONS.has(text)) return verdict("organization", 0.9);
  if (PLACES.has(text)) return verdict("place", 0.85);
  if (OTHER_TAILS.test(last) || /^\d/.test(first)) return verdict("other", 0.8);
  if (words.length > 1) {
    if (FIRST_NAMES.has(first) && !ORGANIZATION_WORDS.has(last) && !PLACE_TAILS.has(last))
      return verdict("person", 0.9);
    if (words.some((word) => ORGANIZATION_WORDS.has(word))) return verdict("organization", 0.85);
    if (isPersonBy(all, start, words, language)) return verdict("person", 0.8);
    if (PLACE_TAILS.has(last) || PLACE_HEADS.has(first)) return verdict("place", 0.75);
    // "Ann B. Lee", "O. Berg": initials are a person's.
    if (words.some((word) => /^\p{Upper}\.$/u.test(word))) return verdict("person", 0.85);
  }
  const isSaying = saysAt(all, start + words.length, language) || PERSONAL_FOLLOW.has(after?.text ?? "");
  if (words.length === 1 && /^\p{Upper}{2,6}s?$/u.test(first) && /[A-Z]{2}/.test(first))
    return verdict("organization", 0.6);
  if (words.length === 1 && opensSentence(all, start) && !isName(first, spelling)) {
    // The capital is the sentence's: a word that is nowhere else a name needs a verb of saying or a possessive to be one.
    return isSaying &&
      !CROWD.has(first) &&
      !ROLE_NOUNS.has(first.toLowerCase()) &&
      !spelling.small.has(first.toLowerCase()) &&
      !first.endsWith("s")
      ? verdict("person", 0.4)
      : null;
  }
  if (words.length === 1 && FIRST_NAMES.has(first)) return verdict("person", 0.6);
  // In German every noun has a capital: "In den Monaten kritisierte ...", "in Anbetracht".
  const isNoun = language.code === "de" && words.length === 1 && GERMAN_NOUN.test(first);
  if (isSaying && language.code === "de" && words.length === 1 && GERMAN_BODY.test(first))
    return verdict("organization", 0.6);
  // In German a lone word with a capital may be any noun: only a surname that stands behind a first name elsewhere is somebody's.
  if (isSaying && !isNoun && (language.code !== "de" || words.length > 1 || spelling.surnames.has(first)))
    return verdict("person", 0.6);
  if (ROLE_NOUNS.has(before?.text ?? "")) return verdict("person", 0.8);
  if (PLACE_BEFORE.has(before?.text ?? "") && !isNoun) return verdict("place", words.length === 1 ? 0.6 : 0.45);
  if (/^\d{1,3}$/.test(all[start + words.length + 1]?.text ?? "") && after?.text === "," && words.length > 1)
    return verdict("person", 0.85);
  if (before?.text === "the" || before?.text === "The")
    return words.length > 1 ? verdict("organization", 0.35) : verdict("other", 0.4);
  if (words.length === 2 || words.length === 3) return verdict("person", 0.4);
  return words.length === 1 ? verdict("person", 0.2) : verdict("organization", 0.3);
}

/** What stands before the participle of a verb of saying. */
const HAVING = /^(?:ha|han|hanno|a|ont|tem|heeft|hebben|har|hat|haben)$/;

/** "Ravn dice", "Ravn ha detto": a verb of saying at a token, or behind the auxiliary that stands there. */
const saysAt = (all: readonly Token[], at: number, { sayingVerbs }: Language): boolean =>
  sayingVerbs.has(all[at]?.text ?? "") ||
  (HAVING.test(all[at]?.text ?? "") && sayingVerbs.has(all[at + 1]?.text ?? ""));

/** Words of the longest name of a person, but for particles. */
const LONGEST_PERSON = 4;

/**
 * In languages other than English: true for a name of several words with a first name that many have, an office before it or behind a
 * comma on either side, a verb of saying before it ("dit Ida Brandt"), or an age behind.
 */
function isPersonBy(all: readonly Token[], start: number, words: readonly string[], language: Language): boolean {
  const offices = OFFICES[language.code];
  // "alcalde de Rioseco": the office of a town.
  if (
    !offices ||
    words.filter((part) => !/^\p{Lower}/u.test(part)).length > LONGEST_PERSON ||
    /^\p{Lower}/u.test(words[0] ?? "")
  )
    return false;
  const word = (at: number) => all[at]?.text ?? "";
  const isOffice = (at: number) => offices.test(word(at));
  const end = start + words.length;
  const [first = ""] = words;
  const isComma = (at: number) => word(at) === ",";
  const behind = language.definiteArticles?.has(word(end + 1).toLowerCase()) ? end + 2 : end + 1;
  return (
    isGivenNameAbroad(first) ||
    isOffice(start - 1) ||
    (isComma(start - 1) &&
      (isOffice(start - 2) || (/^[,.;:)(]?$/u.test(word(end)) && hasOfficeBefore(all, start - 1, language)))) ||
    (isComma(end) && isOffice(behind)) ||
    language.sayingVerbs.has(word(start - 1).toLowerCase()) ||
    isNounSaid(all, start, language) ||
    (/^[,(]$/.test(word(end)) && /^\d{1,2}$/.test(word(end + 1)) && /^[,)]$/.test(word(end + 2))) ||
    // "Oto Neves (NSP-RJ)": the party and the state of a politician, as the press of Brazil writes them
    (word(end) === "(" && /^\p{Upper}[\p{Alpha}]+-\p{Upper}{2}$/u.test(word(end + 1)) && word(end + 2) === ")") ||
    (/^[,(]$/.test(word(end)) &&
      AGED.test(
        all
          .slice(end + 1, end + 4)
          .map(({ text }) => text)
          .join(" "),
      )) ||
    (isComma(end) && saysBehindComma(all, end, language))
  );
}

/** "de 43 anos", "29 ans", "61 jaar" behind a name. */
const AGED = /^(?:de )?\d{1,2} (?:años|anos|ans|anni|jaar|år|lat)(?!\p{Alpha})/u;

/** Tokens of "vizinho do cais" between two commas, at most. */
const LONGEST_ASIDE = 10;

/** "Nilo Vale, vizinho do cais, diz": a verb of saying behind the second comma. */
function saysBehindComma(all: readonly Token[], comma: number, language: Language): boolean {
  const { code, sayingVerbs, definiteArticles } = language;
  if (!ROMANCE.test(code)) return false;
  const aside = all.slice(comma + 2, comma + LONGEST_ASIDE + 1).findIndex(({ text }) => /^[,;:.]$/.test(text));
  const close = aside < 0 ? -1 : comma + 2 + aside;
  const next = all[comma + 1];
  return (
    all[close]?.text === "," &&
    next?.isCapital === false &&
    !definiteArticles.has(next.text) &&
    // "Santo Vale, na Grande Norvik”, afirmou"
    !/^(?:em|en|n[ao]s?|à|au|aux|a|con|com|avec|dans|para|por|pour|sur|per|in|nel|nella)$/.test(next.text) &&
    all.slice(comma + 1, close).every(({ isWord }) => isWord) &&
    // "deverá, segundo o porto"
    !/^seg[uú]n/u.test(all[close + 1]?.text ?? "") &&
    sayingVerbs.has(all[close + 1]?.text ?? "")
  );
}

/** Words of "le porte-parole du ministère des Affaires étrangères" between the article and the comma, at most. */
const LONGEST_OFFICE = 9;

/** Languages in which a noun may end in its article. */
const NORDIC = /^(?:nb|da|sv)$/;
/** Languages in which adjectives stand behind their noun. */
const ROMANCE = /^(?:fr|es|it|pt)$/;
/** Articles with a preposition in them: "do ministro", "du maire". */
const CONTRACTED = /^(?:d[oa]s?|pel[oa]s?|ao|à|n[oa]|du|au|del|al|dal|dello|della|dall['’].*|dell['’].*)$/u;

/** True for "Die Sprecherin des Hafens", "le porte-parole du ministère des Affaires étrangères" before a comma: an article, an office, what it is of. */
function hasOfficeBefore(all: readonly Token[], comma: number, { code, definiteArticles }: Language): boolean {
  const [offices, phrases] = [OFFICES[code], OFFICE_PHRASES[code]];
  if (!offices || !phrases) return false;
  const word = (at: number) => all[at]?.text ?? "";
  // "lederen for Havneforbundet (HF), Ida Brandt"
  const last = word(comma - 1) === ")" && word(comma - 3) === "(" ? comma - 4 : comma - 1;
  for (let at = last; at >= Math.max(0, last - LONGEST_OFFICE); at--) {
    // "deste segundo andar": no "segundo" of a source.
    const isOrdinal = word(at) === "segundo" && /^(?:d?est[ea]|d?ess[ea]|d?[oa]|n[oa])$/u.test(word(at - 1));
    if (!all[at]?.isWord || (phrases.ends.test(word(at)) && !isOrdinal)) return false;
    // "o outro curador"
    const isOne = [at - 1, at - 2].some(
      (article) =>
        (definiteArticles.has(word(article).toLowerCase()) || CONTRACTED.test(word(article))) &&
        (article === at - 1 || /^\p{Lower}+$/u.test(word(at - 1))),
    );
    if (isOne && isOffice(word(at), offices) && [at + 1, at + 2].some((next) => phrases.of.test(word(next))))
      return true;
    // "lederen for havna": an article at the end
    const isDefinite =
      NORDIC.test(code) && /^\p{Alpha}\p{Lower}{3,}(?:en|n)$/u.test(word(at)) && phrases.of.test(word(at + 1));
    if (isDefinite && [1, 2].some((letters) => offices.test(word(at).slice(0, -letters)))) return true;
    // "o primeiro-ministro norueguês, Otto Falk,"
    const isOfNation = ROMANCE.test(code) && at === comma - 2 && /^\p{Lower}{4,}$/u.test(word(at + 1));
    if (isOne && isOfNation && offices.test(word(at))) return true;
  }
  return false;
}

/** "presidentes" as "presidente": several have it. */
const isOffice = (word: string, offices: RegExp): boolean =>
  offices.test(word) ||
  (word.endsWith("s") && offices.test(word.slice(0, -1))) ||
  (word.endsWith("es") && offices.test(word.slice(0, -2)));

/** Written with a capital within sentences, and hardly ever without. */
const isName = (word: string, { capital, small }: Spelling) =>
  (capital.get(word) ?? 0) > (small.get(word.toLowerCase()) ?? 0) ||
  ((COUNTRY_BY_NAME.has(word) || PLACES.has(word) || ORGANIZATIONS.has(word) || FIRST_NAMES.has(word)) &&
    !small.has(word.toLowerCase()));
