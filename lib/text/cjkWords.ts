import { chinese } from "./languages/chinese.ts";
import { japanese } from "./languages/japanese.ts";
import type { Language } from "./languages/types.ts";
import type { Word } from "./words.ts";

/** A run of one script, or of what has spaces around it. */
const RUN =
  /[\p{Script=Han}々〇]+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{Alpha}\p{M}\p{N}])+(?:[.,’'-]\p{N}+)*/uy;
const HAN = /^[\p{Script=Han}々〇]/u;
/** Characters that are words of Chinese by themselves, and part the others: of, and, is, in, to, by ... */
const PARTICLE = /[的了是在和与與也都就不这這那把被对對从從到为為及或但而]/u;
/** Characters of a word; three are one where one would be left over. */
const PAIR = 2;

interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** Characters of the longest. */
  readonly longest: number;
}

/** The words of all lists of a language, as far as one is more than a character. */
function lexiconOf(language: Language): Lexicon {
  const lists = Object.values(language).filter((list): list is ReadonlySet<string> => list instanceof Set);
  const words = lists.flatMap((list) => [...list]).filter((word) => word.length >= PAIR && !word.includes(" "));
  return { words: new Set(words), longest: Math.max(...words.map(({ length }) => length)) };
}
const NONE: Lexicon = { words: new Set(), longest: 0 };
const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([
  ["zh", lexiconOf(chinese)],
  ["ja", lexiconOf(japanese)],
]);

/**
 * The words of a text in Chinese or Japanese: those of the language's own lists, the longest first (maximum matching); else what lies
 * between a change of script or a particle and the next, ideographs in pairs (bigrams, as search engines take them). No dictionary: the
 * browsers' own differ, and one would choose other points than the next.
 *
 * @param language BCP 47, or "und".
 */
export function cjkWords(text: string, language: string): Word[] {
  const code = language.slice(0, 2);
  const { words, longest } = LEXICONS.get(code) ?? NONE;
  const known = (at: number): number => {
    for (let length = longest; length >= PAIR; length--) if (words.has(text.slice(at, at + length))) return length;
    return 0;
  };
  const parts = (at: number) => known(at) > 0 || PARTICLE.test(text.charAt(at));
  const found: Word[] = [];
  let at = 0;
  const take = (length: number) => {
    found.push({ text: text.slice(at, at + length), start: at, end: at + length });
    at += length;
  };
  while (at < text.length) {
    RUN.lastIndex = at;
    const run = RUN.exec(text)?.[0];
    const whole = known(at);
    if (!run) at++;
    else if (whole > 0) take(whole);
    else if (!HAN.test(run)) take(run.length);
    else {
      let end = PARTICLE.test(text.charAt(at)) && code !== "ja" ? 1 : 0;
      for (let next = 1; end === 0 && next < run.length; next++) if (code !== "ja" && parts(at + next)) end = next;
      const characters = [...run.slice(0, end || run.length)];
      while (characters.length > PAIR + 1) take(characters.splice(0, PAIR).join("").length);
      take(characters.join("").length);
    }
  }
  return found;
}
