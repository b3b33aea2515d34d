import type { Token } from "../names/tokens.ts";
import { join, SEED } from "./hash.ts";
import { LONGEST_ENTRY } from "./lexicon.ts";
import { KNOWN } from "./nameLists.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { LENGTHS, type WordForm, wordForm } from "./wordForm.ts";

/** The tokens of a sentence as numbers, one entry a token; offsets count in the sentence. */
export interface Lexemes {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hashes of the word in small letters and of its form ("Xx", "X.", "d-x"). */
  readonly lower: Int32Array;
  readonly shape: Int32Array;
  /** Hashes of first and last letters, in small letters. */
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  /** Hashes of longer first and last letters, where the language writes compounds as one word: a list for each length. */
  readonly compound: readonly Int32Array[];
  /** Word class by meaning, fine and coarse; 0 for a word of none. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** Lists the word stands in, alone or with its neighbours: bits of KNOWN. */
  readonly known: Int32Array;
  readonly isWord: Uint8Array;
  readonly isCapital: Uint8Array;
  /** 1 where no name can be: neither the token nor one near it has a capital or a digit. */
  readonly isFar: Uint8Array;
  /** True when most words are written with capitals: a headline tells little by them. */
  readonly isHeadline: boolean;
}

/** "US-backed", "pro-Beijing", "COVID-19-related": the name in them is a token of its own. */
const COMPOUND = /^(\p{Lu}[\p{L}\p{N}.’'-]*)-(\p{Ll}.*)$|^(\p{Ll}{2,})-(\p{Lu}.*)$/u;
/** A syllable as the second half of Chinese and Korean given names has it: "Wai-ching", "Jong-un", "Jae-in". */
const SYLLABLE =
  /^(?:[bdfgjlmnpqstxyz]|[czs]h|k[hw]?|[hw]|ts|ng)?(?:[aeiouy]|[aeo][eiou]|i[aeou]|u[aeio]|y[aeou]|ia[on]|ya|yo)(?:ng|[nkptmhlr])?$/;
/** What looks like one and ends a compound: "Ebola-hit". */
const NO_NAME = new Set(
  "hit son day tier er long wing man to up by on off out set per par pan pin pit top man men her him".split(" "),
);
/** The short word and its apostrophe before a word with a capital. */
const ELIDED = /^(\p{L}{1,7})['’](?=\p{Lu})/u;
const ARTICLE = /^(?:al|el|ad|ar|as|ash|an|bin|abu)$/;

/** Tokens without capitals that a name may have in a row: "Bank of the Isles", "University of Applied Sciences for the Arts". */
const NEAR = 3;

/** Share of capitals from which a sentence is a headline. */
const HEADLINE_SHARE = 0.6;

/**
 * @param tokens of the sentence, in order.
 * @param seen the forms of the article's words so far, to which those of the sentence are added: most words stand in it more than once.
 */
export function lexemesOf(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  seen: Map<string, WordForm> = new Map(),
): Lexemes {
  const { lexicon, isCompounding, elisions } = vocabulary;
  const pieces = piecesOf(tokens, elisions);
  const count = pieces.length;
  const numbers = () => new Int32Array(count);
  const lexemes = {
    count,
    start: numbers(),
    end: numbers(),
    lower: numbers(),
    shape: numbers(),
    prefix2: numbers(),
    prefix3: numbers(),
    suffix2: numbers(),
    suffix3: numbers(),
    suffix4: numbers(),
    compound: isCompounding ? LENGTHS.map(numbers) : [],
    fine: numbers(),
    coarse: numbers(),
    known: numbers(),
    isWord: new Uint8Array(count),
    isCapital: new Uint8Array(count),
    isFar: new Uint8Array(count).fill(1),
  };
  const exact = numbers();
  let words = 0;
  let capitals = 0;
  pieces.forEach(({ word, at, isWord, isCapital }, index) => {
    const form = seen.get(word) ?? wordForm(word, vocabulary);
    seen.set(word, form);
    lexemes.start[index] = at;
    lexemes.end[index] = at + word.length;
    lexemes.lower[index] = form.lower;
    lexemes.fine[index] = form.fine;
    lexemes.coarse[index] = form.coarse;
    lexemes.shape[index] = form.shape;
    lexemes.prefix2[index] = form.prefix2;
    lexemes.prefix3[index] = form.prefix3;
    lexemes.suffix2[index] = form.suffix2;
    lexemes.suffix3[index] = form.suffix3;
    lexemes.suffix4[index] = form.suffix4;
    form.compound.forEach((hash, list) => {
      (lexemes.compound[list] as Int32Array)[index] = hash;
    });
    lexemes.isWord[index] = isWord ? 1 : 0;
    lexemes.isCapital[index] = isCapital && isWord ? 1 : 0;
    exact[index] = form.exact;
    if (!form.isPlain) lexemes.isFar.fill(0, Math.max(0, index - NEAR), index + NEAR + 1);
    if (isCapital) lexemes.known[index] = form.known;
    if (isWord && form.length > 3) {
      words++;
      if (isCapital) capitals++;
    }
  });
  lookUp(lexemes.known, exact, lexemes.lower, lexicon);
  return { ...lexemes, isHeadline: words > 3 && capitals > HEADLINE_SHARE * words };
}

function lookUp(known: Int32Array, exact: Int32Array, small: Int32Array, lexicon: Vocabulary["lexicon"]): void {
  for (let from = 0; from < exact.length; from++) {
    let hash = SEED;
    for (let to = from; to < exact.length && to < from + LONGEST_ENTRY; to++) {
      hash = join(hash, exact[to] ?? 0);
      const bits = lexicon.get(hash) ?? 0;
      if (bits) for (let at = from; at <= to; at++) known[at] = (known[at] ?? 0) | bits;
    }
    // "Minister" is a noun for a role as "minister" is.
    const role = (lexicon.get(join(SEED, small[from] ?? 0)) ?? 0) & (KNOWN.role | KNOWN.calendar | KNOWN.particle);
    known[from] = (known[from] ?? 0) | role;
  }
}

interface Word {
  readonly word: string;
  readonly at: number;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

function piecesOf(tokens: readonly Token[], elisions: ReadonlySet<string>): Word[] {
  const pieces: Word[] = [];
  for (const [index, { text: word, start, isWord, isCapital }] of tokens.entries()) {
    const elided = elisions.size > 0 ? ELIDED.exec(word) : null;
    if (elided && elisions.has(elided[1]?.toLowerCase() ?? "")) {
      const [short = ""] = elided;
      pieces.push({ word: short, at: start, isWord, isCapital });
      pieces.push({ word: word.slice(short.length), at: start + short.length, isWord, isCapital: true });
      continue;
    }
    const compound = word.includes("-") ? COMPOUND.exec(word) : null;
    const first = compound?.[1] ?? compound?.[3];
    if (!first || ARTICLE.test(first) || isGivenName(tokens, index)) {
      pieces.push({ word, at: start, isWord, isCapital });
      continue;
    }
    const rest = word.slice(first.length + 1);
    pieces.push({ word: first, at: start, isWord, isCapital: /^\p{Lu}/u.test(first) });
    pieces.push({ word: "-", at: start + first.length, isWord: false, isCapital: false });
    pieces.push({ word: rest, at: start + first.length + 1, isWord, isCapital: /^\p{Lu}/u.test(rest) });
  }
  return pieces;
}

/** "Yau Wai-ching", "Chung-hee Park": one half of a name in two words, of a first and a second syllable. */
function isGivenName(tokens: readonly Token[], index: number): boolean {
  const { text, start, end } = tokens[index] as Token;
  const [first = "", second = "", ...more] = text.split("-");
  if (more.length > 0 || !SYLLABLE.test(first.toLowerCase()) || !SYLLABLE.test(second) || NO_NAME.has(second))
    return false;
  const isBeside = (other: Token | undefined, gap: number) =>
    other?.isCapital === true && other.isWord && /^\p{Lu}\p{Ll}/u.test(other.text) && gap === 1;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return isBeside(before, start - (before?.end ?? 0)) || isBeside(after, (after?.start ?? 0) - end);
}
