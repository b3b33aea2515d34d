import type { PlaceInText } from "../page/locate.ts";
import type { Article, Span } from "../types.ts";

/** Enough to tell two equal sentences apart, short enough to survive a small change of the page. */
const CONTEXT_CHARACTERS = 60;

/** A span with the words around it, by which it is found again in the live page. */
export function placeOf(article: Pick<Article, "blocks">, { block, start, end }: Span): PlaceInText {
  const text = article.blocks[block]?.text ?? "";
  return {
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start),
    after: text.slice(end, end + CONTEXT_CHARACTERS),
  };
}
