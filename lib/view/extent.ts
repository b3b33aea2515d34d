import type { ArticleHead } from "../types.ts";

/** What the reader has to know of the text that a brief is of, where it is not a whole article: a sentence each. */
export const extentNotes = ({ teaser, source, live }: ArticleHead): readonly string[] => [
  ...(source === "selection" ? ["This is a brief of the text you had selected, not of the whole page."] : []),
  ...(teaser ? ["This looks like the free part of an article for subscribers: the brief covers only that part."] : []),
  ...(live
    ? [
        `This page is written while things happen${live === "newest-first" ? ", newest first" : ""}: the brief covers what stood there when you opened it.`,
      ]
    : []),
];
