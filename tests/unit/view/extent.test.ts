import { expect, test } from "vitest";
import type { ArticleHead } from "../../../lib/types.ts";
import { extentNotes } from "../../../lib/view/extent.ts";

const notes = (head: Partial<ArticleHead>) =>
  extentNotes({ teaser: false, source: "readability", live: null, ...head } as ArticleHead).join(" ");

test.each<[string, Partial<ArticleHead>, RegExp]>([
  ["a selection", { source: "selection" }, /^This is a brief of the text you had selected/],
  ["a teaser", { teaser: true }, /^This looks like the free part/],
  ["a live page", { live: "newest-first" }, /^This page is written while things happen, newest first:/],
  ["a live page in the order of time", { live: "in-order" }, /^This page is written while things happen:/],
  ["a whole article", {}, /^$/],
])("the reader is told that the text is %s", (_what, head, words) => {
  expect(notes(head)).toMatch(words);
});
