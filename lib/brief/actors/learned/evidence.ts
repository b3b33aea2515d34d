import { hashText } from "./hash.ts";
import type { Lexemes } from "./lexemes.ts";
import { KNOWN } from "./lexicon.ts";

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
} as const;

export const SHOWN_BITS = 11;

const LOCATIVES = new Set(
  ["in", "at", "near", "from", "outside", "across", "around", "toward", "towards", "throughout"].map((word) =>
    hashText(word),
  ),
);
const [WHO, POSSESSIVE, TYPEWRITTEN, THE, OF] = ["who", "’s", "'s", "the", "of"].map((word) => hashText(word));

/** The facts of every word of an article, by its hash in small letters. */
export function evidenceOf(sentences: readonly Lexemes[]): ReadonlyMap<number, number> {
  const shown = new Map<number, number>();
  for (const lexemes of sentences) if (!lexemes.isHeadline) readSentence(lexemes, shown);
  return shown;
}

function readSentence(lexemes: Lexemes, shown: Map<number, number>): void {
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
    while (end < count && (isCapital[end] || (isJoint(lower[end] ?? 0, known[end] ?? 0) && isCapital[end + 1]))) end++;
    readRun(lexemes, at, end, add);
    at = end;
  }
}

const isJoint = (word: number, bits: number) => word === OF || (bits & KNOWN.particle) !== 0;

function readRun(lexemes: Lexemes, from: number, end: number, add: (at: number, bits: number) => void): void {
  const { lower, known, isCapital, count } = lexemes;
  const before = lower[from - 1];
  const after = lower[end];
  const tail = known[end - 1] ?? 0;
  let all = 0;
  if (from > 0) all |= SHOWN.capitalWithin;
  if (tail & KNOWN.organizationWord && end - from > 1) all |= SHOWN.inOrganization;
  if (tail & KNOWN.placeTail && end - from > 1) all |= SHOWN.inPlace;
  if (before !== undefined && LOCATIVES.has(before)) all |= SHOWN.behindLocative;
  if (before === THE) all |= SHOWN.behindArticle;
  const isSaying = end < count && ((known[end] ?? 0) & KNOWN.saying || after === WHO);
  for (let at = from; at < end; at++) {
    let own = all;
    if (at > from) own |= SHOWN.capitalWithin;
    if (at > from && (known[at - 1] ?? 0) & (KNOWN.firstName | KNOWN.title) && isCapital[at - 1])
      own |= SHOWN.behindPerson;
    if (at + 1 < end && (known[at] ?? 0) & KNOWN.firstName) own |= SHOWN.beforePersonal;
    if (at === end - 1) {
      if (isSaying) own |= SHOWN.beforeSaying;
      if (after === POSSESSIVE || after === TYPEWRITTEN) own |= SHOWN.ofPossessive;
      if (end - from > 1) own |= SHOWN.endsLongName;
    }
    add(at, own);
  }
}
