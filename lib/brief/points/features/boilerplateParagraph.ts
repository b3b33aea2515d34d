import type { Feature } from "../types.ts";

/** The page speaks somewhere in the sentence's paragraph: an editor's note goes on to its end. */
export const boilerplateParagraph: Feature = {
  name: "boilerplate-paragraph",
  prepare: ({ views, language }) => {
    const spoken = new Set<number>();
    for (const { sentence } of views) if (language.boilerplate?.test(sentence.text)) spoken.add(sentence.block);
    return (index) => (spoken.has(views[index]?.sentence.block ?? -1) ? 1 : 0);
  },
};
