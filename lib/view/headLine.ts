import type { ArticleHead } from "../types.ts";

/** Where a brief comes from, in one line: site, authors, day. */
export const headLine = ({ site, byline, published }: ArticleHead): string =>
  [site, byline, published?.slice(0, 10)].filter(Boolean).join(" · ");
