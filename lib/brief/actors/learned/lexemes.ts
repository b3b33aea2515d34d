import type { Token } from "../names/tokens.ts";
import { join, SEED } from "./hash.ts";
import { LONGEST_ENTRY } from "./lexicon.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type WordForm, wordForm } from "./wordForm.ts";

/** The tokens of a sentence as numbers, one entry a token; offsets count in the sentence. */
export interface Lexemes {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the word in small letters, and all else it tells wherever it stands. */
  readonly lower: Int32Array;
  readonly forms: readonly WordForm[];
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
const COMPOUND = /^(\p{Upper}[\p{Alpha}\p{N}.’'-]*)-(\p{Lower}.*)$|^(\p{Lower}{2,})-(\p{Upper}.*)$/u;
/** A syllable as the second half of Chinese and Korean given names has it: "Wai-ching", "Jong-un", "Jae-in". */
const SYLLABLE =
  /^(?:[bdfgjlmnpqstxyz]|[czs]h|k[hw]?|[hw]|ts|ng)?(?:[aeiouy]|[aeo][eiou]|i[aeou]|u[aeio]|y[aeou]|ia[on]|ya|yo)(?:ng|[nkptmhlr])?$/;
/** What looks like one and ends a compound: "Ebola-hit". */
const NO_NAME = new Set(
  "hit son day tier er long wing man to up by on off out set per par pan pin pit top man men her him".split(" "),
);
/** The short word and its apostrophe before a word with a capital. */
const ELIDED = /^(\p{Alpha}{1,7})['’](?=\p{Upper})/u;
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
  const { lexicon, elisions } = vocabulary;
  const pieces = piecesOf(tokens, elisions);
  const count = pieces.length;
  const lexemes = {
    count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    lower: new Int32Array(count),
    known: new Int32Array(count),
    isWord: new Uint8Array(count),
    isCapital: new Uint8Array(count),
    isFar: new Uint8Array(count).fill(1),
  };
  const forms: WordForm[] = [];
  let words = 0;
  let capitals = 0;
  pieces.forEach(({ text: word, start, end, isWord, isCapital }, index) => {
    let form = seen.get(word);
    if (!form) {
      form = wordForm(word, vocabulary);
      seen.set(word, form);
    }
    forms.push(form);
    lexemes.start[index] = start;
    lexemes.end[index] = end;
    lexemes.lower[index] = form.lower;
    lexemes.isWord[index] = isWord ? 1 : 0;
    lexemes.isCapital[index] = isCapital && isWord ? 1 : 0;
    if (!form.isPlain) lexemes.isFar.fill(0, Math.max(0, index - NEAR), index + NEAR + 1);
    if (isCapital) lexemes.known[index] = form.known;
    if (isWord && form.length > 3) {
      words++;
      if (isCapital) capitals++;
    }
  });
  lookUp(lexemes.known, forms, lexicon);
  return { ...lexemes, forms, isHeadline: words > 3 && capitals > HEADLINE_SHARE * words };
}

function lookUp(known: Int32Array, forms: readonly WordForm[], lexicon: Vocabulary["lexicon"]): void {
  forms.forEach(({ role }, from) => {
    let hash = SEED;
    const stop = Math.min(forms.length, from + LONGEST_ENTRY);
    for (let to = from; to < stop; to++) {
      hash = join(hash, forms[to]?.exact ?? 0);
      const bits = lexicon.get(hash);
      if (bits === undefined) break;
      if (bits) for (let at = from; at <= to; at++) known[at] = (known[at] ?? 0) | bits;
    }
    known[from] = (known[from] ?? 0) | role;
  });
}

/** The tokens, those in two where a name stands in a longer word: "US-backed", "l'Oise". */
function piecesOf(tokens: readonly Token[], elisions: ReadonlySet<string>): readonly Token[] {
  const pieces: Token[] = [];
  tokens.forEach((token, index) => {
    const { text, start } = token;
    const elided = elisions.size > 0 ? ELIDED.exec(text) : null;
    if (elided && elisions.has(elided[1]?.toLowerCase() ?? "")) {
      const at = start + elided[0].length;
      pieces.push(
        { ...token, text: elided[0], end: at },
        { ...token, text: text.slice(at - start), start: at, isCapital: true },
      );
      return;
    }
    const compound = text.includes("-") ? COMPOUND.exec(text) : null;
    const first = compound?.[1] ?? compound?.[3];
    if (!first || ARTICLE.test(first) || isGivenName(tokens, index)) {
      pieces.push(token);
      return;
    }
    const at = start + first.length;
    const rest = text.slice(first.length + 1);
    const isCapital = (word: string) => /^\p{Upper}/u.test(word);
    pieces.push(
      { ...token, text: first, end: at, isCapital: isCapital(first) },
      { text: "-", start: at, end: at + 1, isWord: false, isCapital: false },
      { ...token, text: rest, start: at + 1, isCapital: isCapital(rest) },
    );
  });
  return pieces;
}

/** "Yau Wai-ching", "Chung-hee Park": one half of a name in two words, of a first and a second syllable. */
function isGivenName(tokens: readonly Token[], index: number): boolean {
  const { text, start, end } = tokens[index] as Token;
  const [first = "", second = "", ...more] = text.split("-");
  if (more.length > 0 || !SYLLABLE.test(first.toLowerCase()) || !SYLLABLE.test(second) || NO_NAME.has(second))
    return false;
  const isBeside = (other: Token | undefined, gap: number) =>
    other?.isCapital === true && other.isWord && /^\p{Upper}\p{Lower}/u.test(other.text) && gap === 1;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return isBeside(before, start - (before?.end ?? 0)) || isBeside(after, (after?.start ?? 0) - end);
}
