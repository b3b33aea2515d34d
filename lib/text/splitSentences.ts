import type { Article, Sentence } from "../types.ts";
import { languageOf } from "./languageOf.ts";
import { sentenceEnds } from "./sentenceEnds.ts";

/**
 * Every sentence of the article in reading order, headings left out. A sentence never crosses a block, and is verbatim:
 * `article.blocks[block].text.slice(start, end) === text`.
 */
export function splitSentences(article: Pick<Article, "blocks" | "language">): Sentence[] {
  const language = languageOf(article);
  const sentences: Sentence[] = [];
  article.blocks.forEach(({ kind, text }, block) => {
    if (kind === "heading") return;
    let from = 0;
    for (const to of sentenceEnds(text, language)) {
      const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0);
      const end = from + text.slice(from, to).trimEnd().length;
      if (end > start) sentences.push({ index: sentences.length, block, start, end, text: text.slice(start, end) });
      from = to;
    }
  });
  return sentences;
}
