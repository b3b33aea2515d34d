import { hashText, join, SEED } from "./hash.ts";
import { KNOWN } from "./nameLists.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { classOf } from "./wordClasses.ts";

/** Of the longer last and first letters by which compounds are told. */
const SUFFIXES = [5, 6, 8];
const PREFIXES = [4, 5];

/** What a word tells wherever it stands; all but length and `isPlain` are hashes, classes or bits. */
export interface WordForm {
  /** Letters of the word in small letters. */
  readonly length: number;
  /** True without a capital and without a digit. */
  readonly isPlain: boolean;
  /** Hashes of the word as it is written, and in small letters. */
  readonly exact: number;
  readonly lower: number;
  /** Of its form: "Xx", "X.", "d-x". */
  readonly shape: number;
  /** Of first and last letters, in small letters. */
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Of longer first and last letters, one for each length, where the language writes compounds as one word. */
  readonly compound: readonly number[];
  /** Word class by meaning; 0 for a word of none. */
  readonly fine: number;
  readonly coarse: number;
  /** Lists it belongs to by its form, when it has a capital: bits of KNOWN. */
  readonly known: number;
  /** The same of the word in small letters: "Minister" is a noun for a role as "minister" is. */
  readonly role: number;
}

const AS_SMALL = KNOWN.role | KNOWN.calendar | KNOWN.particle;

export function wordForm(word: string, { classes, forms, isCompounding, lexicon }: Vocabulary): WordForm {
  const small = word.toLowerCase();
  const length = small.length;
  const lower = hashText(small);
  const fine = classOf(classes, lower);
  const ending = (size: number) => hashText(small, Math.max(0, length - size));
  return {
    length,
    isPlain: !/[\p{Upper}\p{Lt}\p{N}]/u.test(word),
    exact: hashText(word),
    lower,
    shape: shapeOf(word),
    prefix2: hashText(small, 0, Math.min(2, length)),
    prefix3: hashText(small, 0, Math.min(3, length)),
    suffix2: ending(2),
    suffix3: ending(3),
    suffix4: ending(4),
    compound: isCompounding
      ? [
          ...SUFFIXES.map((size) => (length > size ? hashText(small, length - size) : 0)),
          ...PREFIXES.map((size) => (length > size ? hashText(small, 0, size) : 0)),
        ]
      : [],
    fine: 1 + fine,
    coarse: 1 + (classes.coarse[fine] ?? -1),
    known: forms.reduce((bits, [bit, form]) => (form.test(word) ? bits | bit : bits), 0),
    role: (lexicon.get(join(SEED, lower)) ?? 0) & AS_SMALL,
  };
}

/** Like letters in a row count once: "McDonald" is XxXx, "U.S." is X.X., "COVID" is XX (a lone capital is X). */
function shapeOf(word: string): number {
  let hash = SEED;
  let last = 0;
  let run = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    const kind = kindOf(code);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= (kind === 1 ? 2 : 1)) hash = join(hash, kind);
  }
  return hash;
}

function kindOf(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return 2;
    if (code >= 65 && code <= 90) return 1;
    if (code >= 48 && code <= 57) return 3;
    return code;
  }
  const letter = String.fromCodePoint(code);
  if (letter !== letter.toLowerCase()) return 1;
  return letter !== letter.toUpperCase() ? 2 : code === 0x2019 ? 39 : letter.charCodeAt(0);
}
