import type { Lexemes } from "./lexemes.ts";
import { KNOWN } from "./nameLists.ts";
import type { Cues } from "./vocabulary.ts";

/** What the whole article shows of a word, one bit a fact: the second mention profits from how the first was introduced. */
export const SHOWN = {
  capitalWithin: 1,
  small: 2,
  behindPerson: 4,
  beforeSaying: 8,
  behindLocative: 16,
  inOrganization: 32,
  inPlace: 64,
  ofPossessive: 128,
  endsLongName: 256,
  beforePersonal: 512,
  behindArticle: 1024,
  /** Where nouns have capitals: the last word of "der Hafenbetreiber Nordfast" is a name, the first of "eine Reederei" is none. */
  behindNoun: 2048,
  behindIndefinite: 4096,
} as const;

export const SHOWN_BITS = 13;

/** The facts of every word of an article, by its hash in small letters. */
export function evidenceOf(sentences: readonly Lexemes[], cues: Cues): ReadonlyMap<number, number> {
  const shown = new Map<number, number>();
  for (const lexemes of sentences) if (!lexemes.isHeadline) readSentence(lexemes, shown, cues);
  return shown;
}

function readSentence(lexemes: Lexemes, shown: Map<number, number>, cues: Cues): void {
  const { count, lower, known, isWord, isCapital } = lexemes;
  const add = (at: number, bits: number) => {
    const word = lower[at] ?? 0;
    shown.set(word, (shown.get(word) ?? 0) | bits);
  };
  let at = 0;
  while (at < count) {
    if (!isCapital[at]) {
      if (isWord[at]) add(at, SHOWN.small);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < count && (isCapital[end] || (isJoint(lower[end] ?? 0, known[end] ?? 0, cues) && isCapital[end + 1])))
      end++;
    readRun(lexemes, at, end, cues, add);
    at = end;
  }
}

const isJoint = (word: number, bits: number, { of }: Cues) => of.has(word) || (bits & KNOWN.particle) !== 0;

function readRun(
  lexemes: Lexemes,
  from: number,
  end: number,
  cues: Cues,
  add: (at: number, bits: number) => void,
): void {
  const { lower, known, isCapital, count } = lexemes;
  const before = lower[from - 1];
  const after = lower[end];
  const tail = known[end - 1] ?? 0;
  let all = 0;
  if (from > 0) all |= SHOWN.capitalWithin;
  if (tail & KNOWN.organizationWord && end - from > 1) all |= SHOWN.inOrganization;
  if (tail & KNOWN.placeTail && end - from > 1) all |= SHOWN.inPlace;
  if (before !== undefined && cues.locatives.has(before)) all |= SHOWN.behindLocative;
  if (before !== undefined && cues.articles.has(before)) all |= SHOWN.behindArticle;
  const isSaying = end < count && ((known[end] ?? 0) & KNOWN.saying || (after !== undefined && cues.who.has(after)));
  for (let at = from; at < end; at++) {
    let own = all;
    if (at > from) own |= SHOWN.capitalWithin;
    if (cues.indefinites.size > 0) {
      if (at > from) own &= ~(SHOWN.behindArticle | SHOWN.behindLocative);
      if (at > from && isCapital[at - 1] && !((known[at - 1] ?? 0) & KNOWN.firstName)) own |= SHOWN.behindNoun;
      if (at === from && before !== undefined && cues.indefinites.has(before)) own |= SHOWN.behindIndefinite;
    }
    if (at > from && (known[at - 1] ?? 0) & (KNOWN.firstName | KNOWN.title) && isCapital[at - 1])
      own |= SHOWN.behindPerson;
    if (at + 1 < end && (known[at] ?? 0) & KNOWN.firstName) own |= SHOWN.beforePersonal;
    if (at === end - 1) {
      if (isSaying) own |= SHOWN.beforeSaying;
      if (after !== undefined && cues.possessives.has(after)) own |= SHOWN.ofPossessive;
      if (end - from > 1) own |= SHOWN.endsLongName;
    }
    add(at, own);
  }
}
