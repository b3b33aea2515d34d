import type { Article, Sentence } from "../../../types.ts";
import { type Quotation, quotationsOf } from "../passages/quotations.ts";
import { FILLER, type Line } from "./types.ts";

/**
 * The sentences of an article, block by block, those joined between which a quotation goes on: 「終わった。長かった」と語った. Each with the
 * quotations that stand in it and the one before. One walk through sentences and quotations.
 */
export function* linesOf(
  { blocks }: Pick<Article, "blocks">,
  sentences: readonly Sentence[],
): Generator<{ readonly block: number; readonly line: Line }> {
  let block = -1;
  let whole = maskedIn("");
  let from = 0;
  /** Index of the first quotation that may belong to the sentence, and of the one that it may end in. */
  let first = 0;
  let across = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.block !== block) {
      block = sentence.block;
      whole = maskedIn(blocks[block]?.text ?? "");
      from = sentence.start;
      first = 0;
      across = 0;
    }
    const { quotations } = whole;
    const { end } = sentence;
    const next = sentences[index + 1];
    while ((quotations[across]?.close ?? Number.POSITIVE_INFINITY) <= end) across++;
    if (next?.block === block && (quotations[across]?.open ?? end) < end) continue;
    while ((quotations[first + 1]?.close ?? Number.POSITIVE_INFINITY) <= from) first++;
    const isOpenBefore = (quotations[across]?.open ?? end) < end;
    yield {
      block,
      line: { ...whole, quotations: quotations.slice(first, across + Number(isOpenBefore)), start: from, end },
    };
    from = next?.start ?? end;
  }
}

/** A text, the same with a filler for each quoted character, and its quotations. */
function maskedIn(text: string): Pick<Line, "text" | "masked"> & { readonly quotations: readonly Quotation[] } {
  const quotations = quotationsOf(text);
  let masked = "";
  let at = 0;
  for (const { open, close, isClosed } of quotations) {
    const inner = close - open - (isClosed ? 2 : 1);
    masked +=
      text.slice(at, open + 1) + FILLER.repeat(Math.max(0, inner)) + (isClosed ? text.slice(close - 1, close) : "");
    at = close;
  }
  return { text, masked: masked + text.slice(at), quotations };
}
