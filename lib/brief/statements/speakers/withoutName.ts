import type { Language } from "../../../text/languages/types.ts";
import type { Actor } from "../../../types.ts";
import type { Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import { isPersonNoun } from "../passages/personNouns.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Utterance } from "../types.ts";
import { genderBy } from "./bearers.ts";
import type { Gender } from "./genders.ts";
import { introducedPerson, relatedPerson } from "./introducedPerson.ts";
import { namelessPerson } from "./namelessSubject.ts";

interface Surroundings {
  readonly gender: Gender | undefined;
  readonly fits: (actor: Actor) => boolean;
  readonly within: Namings["within"];
  readonly grammar: Grammar;
  readonly language: Language;
}

/**
 * "Une voisine a tout vu. « Personne n’a bougé », dit-elle": whom a pronoun means where the sentence before is about somebody without a name,
 * in its words; null where it is about nobody of that kind.
 *
 * @param text the pronoun.
 */
export function withoutName(
  before: Passage,
  text: string,
  { gender, fits, within, grammar, language }: Surroundings,
): Speaker | null {
  // "Les ouvriers accusent la direction. Cette dernière dément. « ... », dit-elle": who that is has no name.
  if (isLatter(before, grammar)) return { actor: null, unnamed: false, text };
  const isNobodys = () => !within(before.block, before.start, before.end).some(({ actor }) => fits(actor));
  const nameless =
    namelessPerson(before, gender, grammar, language) ??
    (gender !== undefined && isNobodys() ? introducedPerson(before, grammar, language) : null) ??
    somebodyIn(before, gender, within, grammar, language);
  if (nameless) return { actor: null, unnamed: true, text: nameless };
  return gender === undefined ? null : relatedPerson(before, within, grammar, language);
}

/** "Une voisine a tout vu. | – C’est fini, dit-elle": the same where speech behind a dash has a paragraph of its own. */
export function beforeDash(
  { text, start, block }: Passage,
  before: Passage | null,
  { gender, within, grammar, language }: Surroundings,
): Speaker | null {
  const isDash = grammar.dashSpeech && before?.block === block - 1 && /^[–—-]\s/u.test(text.slice(start, start + 2));
  const isFree = isDash && within(before.block, before.start, before.end).length === 0;
  const nameless = isFree ? somebodyIn(before, gender, within, grammar, language) : null;
  return nameless ? { actor: null, unnamed: true, text: nameless } : null;
}

/** "zeggen ze", where the pronoun of several is that of a woman, too. */
export const areSeveralSaying = (pronoun: string, utterance: Utterance | undefined): boolean =>
  pronoun === "ze" && /en$/u.test(utterance?.cue ?? "");

const INDEFINITE = /^(?:une?|una|uno|um|uma|een|en|ei|eine?)\s/iu;

/**
 * "Een verpleegkundige die er werkt, hoorde het", "Pour la sœur de la victime, c’est trop tard": somebody without a name, known by what she
 * is, whom a sentence is about or whose view it tells. Null where it has a name, is no person, or is not of that gender. Other languages than
 * English.
 */
function somebodyIn(
  passage: Passage,
  gender: Gender | undefined,
  within: Namings["within"],
  grammar: Grammar,
  language: Language,
): string | null {
  const { code } = grammar;
  if (code === "en") return null;
  const { text, start, end, tokens, block } = passage;
  const opener = grammar.opinion?.exec(text.slice(start, end))?.[0].length ?? 0;
  const comma = opener > 0 ? text.indexOf(",", start) : -1;
  const main =
    comma > 0 && comma < end
      ? { start: start + opener, end: comma }
      : mainSubject(passage, tokens.length, grammar, language);
  if (!main || within(block, main.start, main.end).some(({ actor }) => actor.kind === "person")) return null;
  const words = text.slice(main.start, main.end);
  const [article = "", first = "", second = ""] = words.replace(/(?<=^(?:l|un))['’]/iu, " ").split(" ");
  // "La maire a reçu Falk" may be somebody named; whose view is told is not.
  if (opener === 0 && !INDEFINITE.test(`${article} `)) return null;
  const own = genderBy(
    article.replace(/^(?:une|una|uma|eine|sa|sua)$/iu, "la").replace(code === "it" ? /^uno$/iu : /^(?:un|um)$/iu, "le"),
  );
  if (gender !== undefined && (own ?? gender) !== gender) return null;
  const isPerson = (word: string) => isPersonNoun(word.toLowerCase(), grammar);
  return isPerson(first) || (/^\p{Lower}{3,}$/u.test(first) && isPerson(second)) ? words : null;
}

/** "Cette dernière dément": a sentence that is about whoever was named last. */
function isLatter({ text, start, end }: Passage, { latter }: Grammar): boolean {
  const [first = "", second = ""] = latter ? text.slice(start, end).toLowerCase().split(" ", 2) : [];
  return latter?.test(first) === true || latter?.test(`${first} ${second}`) === true;
}

/** "À l’Ordre des architectes, | on regrette": where those are who say so, in French; null where a name stands there, or no such phrase. */
export function thereBefore(
  { text, start, block }: Passage,
  at: number,
  within: Namings["within"],
  { sourceNouns }: Grammar,
): string | null {
  const [, there = "", noun = ""] = THERE.exec(text.slice(start, at)) ?? [];
  // "Au début, on disait que": nobody.
  const isBody =
    sourceNouns.has(noun.toLowerCase()) || (/^\p{Upper}/u.test(noun) && !/^(?:Moyen|Nouvel|Noël)/u.test(noun));
  return isBody && within(block, start, at).length === 0 ? there : null;
}
const THERE =
  /^((?:Chez|À|A|Au|Aux|Du\scôté)\s(?:l[ae]s?\s|l['’]|d[eu]s?\s(?:l[ae]\s|l['’])?|d['’])?([\p{Alpha}-]+)[^,;:.«»]{0,60}),\s(?:\p{Lower}+,\s)?$/u;
