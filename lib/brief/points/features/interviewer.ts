import type { Feature } from "../types.ts";

/** "Q:", "((XY)) :", "Anna Holt:" before what somebody says in an interview. */
const LABEL = /^[^\p{L}\p{N}]{0,3}(\p{Lu}[\p{L}\p{N}.' -]{0,30}?)[^\p{L}\p{N}]{0,3}:\s/u;

/** What the one who asks says in an interview: of the labels before paragraphs, the one whose paragraphs mostly ask. */
export const interviewer: Feature = {
  name: "interviewer",
  prepare: ({ article, views }) => {
    const labels = article.blocks.map(({ text }) => LABEL.exec(text)?.[1] ?? null);
    const turns = new Map<string, { all: number; asking: number }>();
    article.blocks.forEach(({ text }, block) => {
      const label = labels[block];
      if (!label) return;
      const so = turns.get(label) ?? { all: 0, asking: 0 };
      turns.set(label, { all: so.all + 1, asking: so.asking + (/[?？؟]/u.test(text) ? 1 : 0) });
    });
    return (index) => {
      const { all, asking } = turns.get(labels[views[index]?.sentence.block ?? -1] ?? "") ?? { all: 0, asking: 0 };
      return all > 1 && 2 * asking > all ? 1 : 0;
    };
  },
};
