import * as v from "valibot";
import type { Article } from "../types.ts";

/**
 * The shape of what comes back from a page, checked field by field: the page's own words are data, and nothing else may pass.
 * The caps are far above any real article; they keep a hostile page from filling the popup.
 */
const line = v.pipe(v.string(), v.maxLength(4_000));
const lineOrNull = v.nullable(line);

export const articleHeadEntries = {
  url: v.pipe(v.string(), v.maxLength(8_000)),
  title: line,
  byline: lineOrNull,
  authors: v.pipe(v.array(line), v.maxLength(100)),
  site: lineOrNull,
  published: lineOrNull,
  modified: lineOrNull,
  language: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  direction: v.picklist(["ltr", "rtl"]),
  words: v.pipe(v.number(), v.integer(), v.minValue(0)),
  source: v.picklist(["readability", "structured-data", "densest-part", "selection", "plain-text"]),
  teaser: v.boolean(),
  live: v.exactOptional(v.nullable(v.picklist(["newest-first", "in-order"]))),
  section: v.exactOptional(lineOrNull),
  image: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(8_000)))),
} as const;

const block = v.strictObject({
  kind: v.picklist(["paragraph", "heading", "quote", "list-item", "preformatted", "table-row"]),
  text: v.pipe(v.string(), v.minLength(1)),
});

export const articleSchema: v.GenericSchema<Article> = v.strictObject({
  ...articleHeadEntries,
  standfirst: v.nullable(v.string()),
  blocks: v.array(block),
});
