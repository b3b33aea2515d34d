import type { Language } from "../../../text/languages/types.ts";
import type { Actor } from "../../../types.ts";
import type { Context, Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import { headOf } from "../passages/phraseHead.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Utterance } from "../types.ts";
import { pairBefore } from "./pairBefore.ts";

/** Characters of a source's description that can head what it said. */
const LONGEST_NAME = 80;

const DEFINITE = /^(?:the|its|this|that|these|those|his|her|their|\p{Upper}[\p{Alpha}-]+['’]s)\s/iu;
const ARTICLE = /^(?:the|its|this|that|these|those|his|her|their|an?)\s/iu;

const bare = (text: string): string => text.replace(ARTICLE, "").toLowerCase();

/**
 * The source without a name that has spoken before in other words: "The official" was "a senior official close to the talks", "The family"
 * "his family", "The woman" the teacher who has just spoken.
 */
export function introduced(
  words: string,
  { unnamed, previous, before }: Pick<Context, "unnamed" | "previous" | "before">,
  grammar: Grammar,
): Speaker | null {
  if (!DEFINITE.test(words)) return null;
  // "The family’s statement"
  const owner = /^(.+?)['’]s?\s/u.exec(words)?.[1];
  const text = owner && grammar.ownWords?.test(words.slice(owner.length)) ? owner : words;
  const head = headOf(text);
  const [only] = previous?.passage === before && previous?.speakers.length === 1 ? previous.speakers : [];
  const isPerson = /^the\s\S+$/iu.test(text) && (grammar.anybody?.test(head) ?? false);
  if (isPerson && only?.unnamed && grammar.oneOf?.test(only.text) && grammar.canSpeak?.(headOf(only.text))) return only;
  const isShort = /^(?:the|its|this|that|these|those)\s(\S+\s)?\S+$/iu.test(text);
  const found = unnamed.findLast(
    (speaker) =>
      headOf(speaker.text) === head &&
      (bare(speaker.text) === bare(text) ||
        sharesWords(speaker.text, text) ||
        (isShort &&
          !isOfOther(text, speaker.text) &&
          speaker.text.length > text.length &&
          speaker.text.length <= LONGEST_NAME)),
  );
  return found ?? null;
}

/** "The Harbour’s spokesman" is not "a State Department spokesman". */
function isOfOther(text: string, known: string): boolean {
  const owner = /^the\s(\p{Upper}[\p{Alpha}-]+)['’]s?\s\S+$/iu.exec(text)?.[1];
  return owner !== undefined && /^\p{Upper}/u.test(owner) && !known.includes(owner);
}

/** "Norway’s state emergency service" and "Norway’s emergency service": all words of the one are words of the other. */
function sharesWords(a: string, b: string): boolean {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  const words = longer.toLowerCase().split(/\s+/);
  return (
    /['’]s\s/u.test(shorter) &&
    shorter
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word))
  );
}

/**
 * Whoever or whatever the sentence before is about, where nobody spoke in it: "The Finnish online report suggests games. The report says",
 * "A senior minister laughed. “Ask me,” the minister said".
 */
export function toldBefore(
  words: string,
  { block }: Pick<Passage, "block">,
  { previous, before }: Pick<Context, "previous" | "before">,
  within: Namings["within"],
  grammar: Grammar,
  language: Language,
): Speaker | null {
  const head = headOf(words);
  if (!before || previous?.passage === before || !/^the\s\S+$/iu.test(words)) return null;
  if (grammar.papers.has(head)) return paperIn(before, head);
  if (grammar.code !== "en" || block - before.block > 1 || !grammar.canSpeak?.(head)) return null;
  const main = mainSubject(before, before.tokens.length, grammar, language);
  const text = main ? before.text.slice(main.start, main.end) : "";
  const isNew = main !== null && /^(?:an?|another|one)\s/iu.test(text) && headOf(text) === head;
  return isNew && within(before.block, main.start, main.end).length === 0 ? { actor: null, unnamed: true, text } : null;
}

function paperIn({ text, start, end }: Passage, head: string): Speaker | null {
  const [phrase] =
    text
      .slice(start, end)
      .match(new RegExp(`(?<![\\p{Alpha}])the\\s(?:[\\p{Alpha}-]+\\s){1,3}${escaped(head)}(?![\\p{Alpha}])`, "iu")) ??
    [];
  return phrase && headOf(phrase) === head
    ? { actor: null, unnamed: true, text: phrase.replace(/^./u, (letter) => letter.toUpperCase()) }
    : null;
}

/** "It": the paper that the sentence before is about, else whom the pronoun may mean, else a paper that stands before. */
export function paperOr(
  meant: () => readonly Speaker[],
  ...surroundings: Parameters<typeof paperAbout>
): readonly Speaker[] {
  const found = meant();
  // A source without a name goes on as the one that it was.
  if (found.some(({ actor }) => actor === null)) return found;
  const about = paperAbout(...surroundings);
  if (about.length > 0) return about;
  return found.length > 0 ? found : paperBefore(...surroundings);
}

/**
 * "It": the paper with which the sentence before ends ("The family has filed a federal lawsuit. It alleges"), or which that is about ("The
 * study followed 400 divers. It found"). English.
 */
function paperBefore(...surroundings: Parameters<typeof paperAbout>): readonly Speaker[] {
  const [{ block }, { before }, , { code, documents }] = surroundings;
  const found =
    code === "en" && before?.block === block ? PAPER_AT_END.exec(before.text.slice(before.start, before.end)) : null;
  const [, atEnd = "", noun = ""] = found ?? [];
  return documents?.has(noun) ? [{ actor: null, unnamed: false, text: atEnd }] : paperAbout(...surroundings);
}

/** The same where the sentence before is about the paper: "The report names the union. It says". */
function paperAbout(
  { block }: Pick<Passage, "block">,
  { before }: Pick<Context, "before">,
  within: Namings["within"],
  grammar: Grammar,
  language: Language,
): readonly Speaker[] {
  if (grammar.code !== "en" || !before || block - before.block > 1) return [];
  const isPaper = (noun: string) => grammar.documents?.has(noun) === true;
  const main = mainSubject(before, before.tokens.length, grammar, language);
  const text = main ? before.text.slice(main.start, main.end) : "";
  const isAbout = main !== null && ARTICLE.test(text) && isPaper(headOf(text));
  if (isAbout && within(before.block, main.start, main.end).length === 0)
    return [{ actor: null, unnamed: false, text }];
  // "The report names the union": a verb that no table has.
  const noun = before.tokens.slice(0, LONGEST_PAPER).findIndex((token) => isPaper(token.lower));
  const [first, last, next] = [before.tokens[0], before.tokens[noun], before.tokens[noun + 1]];
  const opens = noun > 0 && first && last && next?.isWord && !next.isCapital && grammar.determiners.has(first.lower);
  const isOther = [grammar.prepositions, grammar.conjunctions, grammar.relatives, grammar.that].some((words) =>
    words.has(next?.lower ?? ""),
  );
  const isVerb = opens && !isOther && /[^s]s$|ed$/u.test(next.lower) && !isPaper(next.lower);
  return isVerb && !before.tokens.slice(0, noun).some(({ actor }) => actor)
    ? [{ actor: null, unnamed: false, text: before.text.slice(first.start, last.end) }]
    : [];
}

/** Words of "The long annual safety report", at most. */
const LONGEST_PAPER = 5;

const PAPER_AT_END =
  /\b(?:filed|published|issued|released|wrote|sent|produced|signed|submitted|circulated|commissioned)\s((?:an?|the|its|his|her|their)\s(?:[\p{Alpha}-]+\s){0,3}(\p{Lower}+))(?:\s(?:in|on|against|last|this|to)\s[^,.;]{2,40})?\.?$/u;

/** "Both experts", in a story that has just two people. */
export function bothOf(
  words: string,
  { block }: Passage,
  { previous, before }: Pick<Context, "previous" | "before">,
  actors: readonly Actor[],
  within: Namings["within"],
  grammar: Grammar,
): readonly Actor[] {
  const { code, canSpeak } = grammar;
  if (code === "en" && TWO.test(words)) {
    // "Lind and Brandt said they were late. Both added"
    const spoke = previous?.passage === before ? (previous?.speakers.flatMap(({ actor }) => actor ?? []) ?? []) : [];
    return spoke.length === 2
      ? spoke
      : before && previous?.passage !== before
        ? pairBefore(before, within, grammar)
        : [];
  }
  const noun = code === "en" ? /^both\s(?:of\sthe\s)?(?:\p{Lower}+\s)?(\p{Lower}+s)$/iu.exec(words)?.[1] : undefined;
  if (!noun || !previous || !canSpeak?.(noun)) return [];
  const people = actors.filter(({ kind }) => kind === "person");
  const areNamed = people.every(({ mentions }) => (mentions[0]?.block ?? block) < block);
  return people.length === 2 && areNamed ? people : [];
}

/** What two people are called who have just been told of. */
const TWO = /^(?:both|the\s(?:two|pair|duo|couple))$/iu;

/** Blocks after which "the group" may be another one. */
const REACH_OF_BODY = 2;

/** "The group", which is whoever spoke last under that very name, unless a sentence since has opened with another body. */
export function sameBody(
  words: string,
  { block }: Pick<Passage, "block">,
  { previous, before }: Pick<Context, "previous" | "before">,
  within: Namings["within"],
): Actor | null {
  const [only, other] = previous?.speakers ?? [];
  const isSame = only && !other && only.text.toLowerCase() === words.toLowerCase() && /^the\s\p{Lower}+$/iu.test(words);
  if (!previous || !isSame || only.actor?.kind !== "organization" || block - previous.passage.block > REACH_OF_BODY)
    return null;
  const opens = before && before !== previous.passage ? within(before.block, before.start, before.end)[0] : undefined;
  const isOther = opens && before && opens.start - before.start <= 4 && opens.actor !== only.actor;
  return isOther && opens.actor.kind === "organization" ? null : only.actor;
}

/** A body by what it does only: "the group", "the monitoring group". */
const BODY =
  /^the\s(?:\p{Lower}+\s)?(?:group|agency|organization|organisation|network|company|firm|charity|body|newspaper|paper)$/iu;

/**
 * "According to Dock Watch, ... They were at odds with Nordfast, the group said": a body that says something of another by its name is not
 * that one, but who has just spoken. Null elsewhere.
 */
export function bodyThatSpoke(
  words: string,
  passage: Passage,
  { start, end, subject }: Pick<Utterance, "start" | "end" | "subject">,
  { previous, before }: Pick<Context, "previous" | "before">,
  within: Namings["within"],
): Actor | null {
  const [only, other] = previous?.passage === before ? (previous?.speakers ?? []) : [];
  if (!only?.actor || other || only.actor.kind !== "organization" || end > subject.start || !BODY.test(words))
    return null;
  const isNamed = within(passage.block, start, end).some(({ actor }) => actor.kind === "organization");
  return isNamed && !within(passage.block, start, end).some(({ actor }) => actor === only.actor) ? only.actor : null;
}

/** "A police spokeswoman said ... The spokeswoman added": the one without a name who has just spoken, and no other spokeswoman of the story. */
export function justSpoke(
  words: string,
  { block }: Pick<Passage, "block">,
  { previous }: Pick<Context, "previous">,
): Speaker | null {
  const [only, other] = previous && block - previous.passage.block <= 1 ? previous.speakers : [];
  const isNew = only?.unnamed === true && !other && /^(?:an?|another|one)\s/iu.test(only.text);
  return isNew && /^the\s\p{Lower}+$/iu.test(words) && headOf(only.text) === headOf(words) ? only : null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
