import type { Article, Quote, Sentence, Statement } from "../../../types.ts";
import { arabic } from "./arabic.ts";
import { chinese } from "./chinese.ts";
import { greek } from "./greek.ts";
import { hindi, urdu } from "./hindi.ts";
import { japanese } from "./japanese.ts";
import { korean } from "./korean.ts";
import { linesOf } from "./lines.ts";
import type { Attribution, Line, Manner } from "./types.ts";
import { vietnamese } from "./vietnamese.ts";

/** A new language is a file of its own and a line here. */
const MANNERS: readonly Manner[] = [chinese, japanese, korean, vietnamese, greek, hindi, urdu, arabic];

/** How a language tells who said what that is read by patterns; null for every other one. @param code BCP 47 primary subtag. */
export const mannerOf = (code: string): Manner | null => MANNERS.find((manner) => manner.code === code) ?? null;

/** Characters of an article in which full names are looked for: who speaks is introduced early. */
const FAR = 20_000;

/** Speakers back to whom a shorter name may belong. */
const MOST_KNOWN = 100;

/** Who spoke last, and in which block and sentence. */
interface Last {
  readonly words: string;
  readonly unnamed: boolean;
  readonly block: number;
  readonly line: number;
}

/** Blocks back to which a pronoun reaches; a sentence without a subject goes on in its own. */
const REACH = 1;

/**
 * Who said what in a language without a grammar of ours, in reading order: by where its sentences set the speaker, the verb and the marks. Names are
 * hardly recognised there, so that a speaker is the words that the article has for them, the longest where a later name is a part of it.
 */
export function readByPatterns(article: Article, sentences: readonly Sentence[], manner: Manner): Statement[] {
  const statements: Statement[] = [];
  const known: string[] = [];
  const fullNames = new Map<string, string | null>();
  const whole = article.blocks
    .map(({ text }) => text)
    .join("\n")
    .slice(0, FAR);
  const inFull = (words: string): string => {
    const found = fullNames.has(words) ? fullNames.get(words) : (manner.fullName?.(words, whole) ?? null);
    fullNames.set(words, found ?? null);
    return found ?? fullest(words, known.slice(-MOST_KNOWN));
  };
  let last: Last | null = null;
  let count = 0;
  for (const { block, line } of linesOf(article, sentences)) {
    count += 1;
    for (const said of manner.read(line)) {
      const words = said.subject ? line.text.slice(said.subject.start, said.subject.end) : null;
      const isPronoun = words !== null && manner.pronouns.has(words);
      const isNear: boolean = last !== null && block - last.block <= (isPronoun || said.goesOn ? REACH : 0);
      const fits: boolean = !isPronoun || (last !== null && manner.standsFor?.(words, last.words) !== false);
      const reached: Last | null = isNear && fits ? last : null;
      if (words === null && (!reached || (said.follows && count - reached.line > 1))) continue;
      // "他" behind a body that spoke: nobody known.
      if (isNear && !fits && manner.code === "zh") continue;
      const full = inFull(words ?? "");
      const speaker: Last =
        (words === null || isPronoun) && reached
          ? { ...reached, block, line: count }
          : { words: full, unnamed: !isPronoun && manner.unnamed.test(full), block, line: count };
      if (!isPronoun && !known.slice(-MOST_KNOWN).includes(speaker.words)) known.push(speaker.words);
      // "林田市長はこう語った。"
      if (said.start === said.end) {
        last = speaker;
        continue;
      }
      const statement = statementOf(line, block, said, speaker, manner);
      if (
        statements.slice(-NEAR).some(({ content }) => overlaps(content, statement.content)) ||
        isTorn(statement.content.text)
      )
        continue;
      statements.push(statement);
      last = isPronoun && !reached ? last : speaker;
    }
  }
  return statements;
}

/** "毛宁" is "外交部发言人毛宁", who spoke before; "박규환 의원" is not "이성윤·박규환 의원". */
const fullest = (words: string, known: readonly string[]): string =>
  known.find(
    (longer) =>
      longer.endsWith(words) &&
      words.length >= SHORTEST_NAME &&
      !/[·・、,和与與및]\s?$/u.test(longer.slice(0, -words.length)),
  ) ?? words;

const SHORTEST_NAME = 2;

/** True for a mark or bracket that opens and is not closed: half a sentence. */
const isTorn = (text: string) => /[(（][^)）]*$|[“「『][^”」』]*$/u.test(text);

const overlaps = (a: Quote, b: Quote) => a.block === b.block && a.start < b.end && b.start < a.end;

function statementOf(
  { text, quotations }: Line,
  block: number,
  { cue, start, end, isQuoted, isTold, subject }: Attribution,
  { words, unnamed }: Last,
  { anonymity }: Manner,
): Statement {
  const isMixed = quotations.some(({ open, close }) => open < end && close > start);
  const from = Math.max(0, (subject?.start ?? 0) - KEPT_BACK.before);
  const to = subject ? Math.min(subject.end + KEPT_BACK.behind, start > subject.end ? start : text.length) : 0;
  const kept = unnamed ? anonymity.exec(text.slice(from, to)) : null;
  const at = from + (kept?.index ?? 0);
  return {
    speaker: null,
    speakerText: words,
    unnamed,
    cue,
    ...(isTold && { told: cue }),
    kind: isQuoted ? "direct" : isMixed ? "mixed" : "indirect",
    content: { block, start, end, text: text.slice(start, end) },
    ...(kept && { anonymity: { block, start: at, end: at + kept[0].length, text: kept[0] } }),
  };
}

/** Statements back among which one may share its words with the next. */
const NEAR = 8;

/** Characters beside a subject in which the words stand that keep it back. */
const KEPT_BACK = { before: 30, behind: 60 } as const;
