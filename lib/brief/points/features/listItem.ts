import type { Feature } from "../types.ts";

/** One of several: a list item, a table cell, a line of code. */
export const listItem: Feature = {
  name: "list-item",
  prepare:
    ({ views, article }) =>
    (index) => {
      const kind = article.blocks[views[index]?.sentence.block ?? -1]?.kind;
      return kind === "list-item" || kind === "table-row" || kind === "preformatted" ? 1 : 0;
    },
};
