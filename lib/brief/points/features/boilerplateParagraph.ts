import type { Feature } from "../types.ts";

/** The page speaks somewhere in the sentence's paragraph, as in an editor's note, or the paragraph stands under a heading such as "About us". */
export const boilerplateParagraph: Feature = {
  name: "boilerplate-paragraph",
  prepare: ({ article, views, language }) => {
    const spoken = new Set<number>();
    for (const { sentence } of views) if (language.boilerplate?.test(sentence.text)) spoken.add(sentence.block);
    let isBeside = false;
    article.blocks.forEach(({ kind, text }, block) => {
      if (kind === "heading") isBeside = language.closingHeadings?.test(text) ?? false;
      if (isBeside) spoken.add(block);
    });
    return (index) => (spoken.has(views[index]?.sentence.block ?? -1) ? 1 : 0);
  },
};
