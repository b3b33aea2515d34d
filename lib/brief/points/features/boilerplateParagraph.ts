import type { Feature } from "../types.ts";

/** Sentences of the longest note of a page: what has more is a story in one piece, whatever the page says in the midst of it. */
const LONGEST_NOTE = 6;

/** The page speaks somewhere in the sentence's paragraph, as in an editor's note, or the paragraph stands under a heading such as "About us". */
export const boilerplateParagraph: Feature = {
  name: "boilerplate-paragraph",
  prepare: ({ article, views, language }) => {
    const spoken = new Set<number>();
    const lengths = new Map<number, number>();
    for (const { sentence } of views) lengths.set(sentence.block, (lengths.get(sentence.block) ?? 0) + 1);
    for (const { sentence } of views) {
      const isNote = (lengths.get(sentence.block) ?? 0) <= LONGEST_NOTE;
      if (isNote && language.boilerplate?.test(sentence.text)) spoken.add(sentence.block);
    }
    let isBeside = false;
    article.blocks.forEach(({ kind, text }, block) => {
      if (kind === "heading") isBeside = language.closingHeadings?.test(text) ?? false;
      if (isBeside) spoken.add(block);
    });
    return (index) => (spoken.has(views[index]?.sentence.block ?? -1) ? 1 : 0);
  },
};
