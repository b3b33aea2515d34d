import { fail, type Result } from "../result.ts";
import type { Article } from "../types.ts";

/**
 * The article of a page as it stands now. Never changes the page.
 *
 * @returns the article, or `not-an-article`, `too-short`, `paywall-or-consent`, `took-too-long`.
 */
export function extractArticle(_page: Document): Result<Article> {
  return fail("not-an-article");
}
