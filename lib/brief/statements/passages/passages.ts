import { datelineLength } from "../../../text/dateline.ts";
import type { Article, Sentence } from "../../../types.ts";
import { type Token, tokensIn, tokensOf } from "../../actors/names/tokens.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Passage, Word } from "../types.ts";
import { quotedIn } from "./dashSpeech.ts";
import type { Naming } from "./namings.ts";
import type { Quotation } from "./quotations.ts";

/** Characters of the longest passage: beyond it is a list, a transcript or a broken page, and every verb in it would be weighed against all. */
const LONGEST_PASSAGE = 5000;

/**
 * The passages of an article, block by block: sentences, joined where a quotation runs on across their border.
 *
 * @param namingsIn where actors are named in a stretch of a block, in order.
 */
export function passagesOf(
  article: Article,
  sentences: readonly Sentence[],
  namingsIn: NamingsIn,
  grammar: Grammar,
): Passage[][] {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const list = byBlock.get(sentence.block);
    if (list) list.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  return [...byBlock].map(([block, list]) =>
    passagesOfBlock(block, article.blocks[block]?.text ?? "", list, namingsIn, grammar),
  );
}

/** What opens an entry of a list that is set as a paragraph. */
const BULLET = /^[•·▪●■◦]\s*/u;

/** Names with the marks around them as one word, the marks themselves gone. */
const withMarks = (words: Word[], names: readonly Quotation[]): Word[] =>
  names.length === 0
    ? words
    : words.flatMap((word): Word[] => {
        const marked = names.find(({ open, close }) => word.start >= open && word.end <= close);
        if (!marked) return [word];
        return word.actor ? [{ ...word, start: marked.open, end: marked.close }] : [];
      });

const isBody = ({ actor }: Naming) => actor.kind === "organization";

type NamingsIn = (block: number, start: number, end: number) => readonly Naming[];

function passagesOfBlock(
  block: number,
  text: string,
  sentences: readonly Sentence[],
  namingsIn: NamingsIn,
  grammar: Grammar,
): Passage[] {
  // „Norviker Traum“: the name of a party, and nothing that anybody says.
  const isName = ({ start, end }: Quotation) =>
    grammar.code !== "en" &&
    namingsIn(block, start, end).some((name) => name.start === start && name.end === end && isBody(name));
  const all = quotedIn(text, grammar);
  const names = all.filter(isName);
  const quotations = names.length === 0 ? all : all.filter((quotation) => !names.includes(quotation));
  const borders: { start: number; end: number }[] = [];
  let next = 0;
  // "• " is the page's, as "MEXICO CITY (AP) — " is.
  const dateline = datelineLength(text.slice(0, 90), block) || (BULLET.exec(text)?.[0].length ?? 0);
  for (const { start: opens, end } of grammar.dashTurns ? atDashes(text, sentences, quotations) : sentences) {
    // "MEXICO CITY (AP) — " is no part of what anybody says.
    const start = opens < dateline && dateline < end ? dateline : opens;
    // Sentences and quotations are both in order: one walk through the two.
    while ((quotations[next]?.close ?? Number.POSITIVE_INFINITY) <= start) next++;
    const last = borders.at(-1);
    if (last && isWithin(quotations[next], start)) last.end = end;
    else borders.push({ start, end });
  }
  const bySentence = new Map(sentences.map((sentence) => [sentence.start, sentence] as const));
  const tokensAt = (start: number, end: number) => {
    const sentence = bySentence.get(start);
    return sentence?.end === end ? tokensIn(sentence) : tokensOf(text.slice(start, end));
  };
  return borders
    .filter(({ start, end }) => end - start <= LONGEST_PASSAGE)
    .map(({ start, end }) => ({
      block,
      text,
      start,
      end,
      tokens: withMarks(
        wordsOf(text, start, tokensAt(start, end), namingsIn(block, start, end)),
        names.filter(({ open }) => open >= start && open < end),
      ),
      quotations: quotations.filter(({ open }) => open >= start && open < end),
    }));
}

/** Sentences parted where the speaker goes on behind a dash: "... сказал Фальк.— Приходите." */
const atDashes = (text: string, sentences: readonly Sentence[], quotations: readonly Quotation[]) =>
  sentences.flatMap(({ start, end }) => {
    const cuts = quotations
      .map(({ open }) => open)
      .filter((open) => open > start && open < end && /[.!?…]\s?$/u.test(text.slice(start, open)));
    const borders = [start, ...cuts, end];
    return borders.slice(1).map((to, index) => ({ start: borders[index] ?? start, end: to }));
  });

const isWithin = (quotation: Quotation | undefined, at: number) =>
  quotation !== undefined && quotation.open < at && at < quotation.close;

/** The tokens of a stretch that begins at `from`; those that make up a name become one. */
function wordsOf(text: string, from: number, tokens: readonly Token[], namings: readonly Naming[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const token of tokens) {
    const [start, end] = [token.start + from, token.end + from];
    while (next < namings.length && (namings[next]?.end ?? 0) <= start) next++;
    const naming = namings[next];
    if (!naming || end <= naming.start) {
      const mark = token.text === "-" && isDash(text, start) ? "–" : token.text;
      const word = { ...token, text: mark, start, end, lower: asInTables(mark), actor: null };
      if (!isRestOfNumber(words, word)) words.push(word);
      else words.splice(-2, 2, wholeNumber(text, words.at(-2) as Word, word));
    } else if (words.at(-1)?.end !== naming.end)
      words.push({
        text: text.slice(naming.start, naming.end),
        lower: asInTables(text.slice(naming.start, naming.end)),
        start: naming.start,
        end: naming.end,
        isWord: true,
        isCapital: true,
        actor: naming.actor,
      });
  }
  return words;
}

/** "Lind - a pilot - left": a hyphen between spaces is a dash; not in "3 - 2", nor behind the town that opens a report: "Norvik - The gate is". */
const isDash = (text: string, at: number): boolean =>
  text.charAt(at - 1) === " " &&
  text.charAt(at + 1) === " " &&
  !/\d/u.test(text.charAt(at - 2) + text.charAt(at + 2)) &&
  !(at < LONGEST_TOWN && /^\p{Upper}/u.test(text.charAt(at + 2)) && TOWNS.test(text.slice(0, at)));

/** Characters of "Norvik/Storholm " at most. */
const LONGEST_TOWN = 40;
const TOWNS = /^(?:\p{Upper}[^\s/]*[\s/])+$/u;

/** "2 | , | 300", "3 | . | 4": the comma of a number opens no aside. */
function isRestOfNumber(words: readonly Word[], { text, start }: Word): boolean {
  if (!/^\d/.test(text)) return false;
  const [number, mark] = words.slice(-2);
  return (
    number !== undefined &&
    mark?.end === start &&
    number.end === mark.start &&
    /^[.,]$/.test(mark.text) &&
    /^\d[\d.,]*$/.test(number.text)
  );
}

const wholeNumber = (text: string, { start, ...first }: Word, { end }: Word): Word => {
  const number = text.slice(start, end);
  return { ...first, start, end, text: number, lower: number };
};

const asInTables = (word: string) => (word.includes("’") ? word.toLowerCase().replace("’", "'") : word.toLowerCase());
