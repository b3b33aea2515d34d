import type { ArticleHead } from "../types.ts";
import { lastChange } from "./lastChange.ts";

/** Where a brief comes from, in one line: site, authors, days. */
export function headLine(article: ArticleHead): string {
  const changed = lastChange(article)?.slice(0, 10);
  const days = [article.published?.slice(0, 10), changed && `updated ${changed}`].filter(Boolean).join(", ");
  return [article.site, article.byline, days].filter(Boolean).join(" · ");
}
