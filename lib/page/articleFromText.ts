import { fail, type Result } from "../result.ts";
import type { Article } from "../types.ts";

/**
 * The article of a plain text: paragraphs are separated by blank lines, clutter goes through the same pruners as a page's.
 */
export function articleFromText(_text: string, _url = ""): Result<Article> {
  return fail("too-short");
}
