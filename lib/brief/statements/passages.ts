import type { Article, Sentence } from "../../types.ts";
import { tokensOf } from "../actors/tokens.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";
import type { Passage } from "./types.ts";

/** Characters of the longest passage: beyond it is a list, a transcript or a broken page, and every verb in it would be weighed against all. */
const LONGEST_PASSAGE = 5000;

/** The passages of an article, block by block: sentences, joined where a quotation runs on across their border. */
export function passagesOf(article: Article, sentences: readonly Sentence[]): Passage[][] {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const list = byBlock.get(sentence.block);
    if (list) list.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  return [...byBlock].map(([block, list]) => passagesOfBlock(block, article.blocks[block]?.text ?? "", list));
}

function passagesOfBlock(block: number, text: string, sentences: readonly Sentence[]): Passage[] {
  const quotations = quotationsOf(text);
  const borders: { start: number; end: number }[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    // Sentences and quotations are both in order: one walk through the two.
    while ((quotations[next]?.close ?? Number.POSITIVE_INFINITY) <= start) next++;
    const last = borders.at(-1);
    if (last && isWithin(quotations[next], start)) last.end = end;
    else borders.push({ start, end });
  }
  return borders
    .filter(({ start, end }) => end - start <= LONGEST_PASSAGE)
    .map(({ start, end }) => ({
      block,
      text,
      start,
      end,
      tokens: tokensOf(text.slice(start, end)).map((token) => ({
        ...token,
        start: token.start + start,
        end: token.end + start,
      })),
      quotations: quotations.filter(({ open }) => open >= start && open < end),
    }));
}

const isWithin = (quotation: Quotation | undefined, at: number) =>
  quotation !== undefined && quotation.open < at && at < quotation.close;
