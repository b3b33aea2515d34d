import type { Article, KeyPoint, Sentence } from "../../types.ts";

export function rankPoints(
  _article: Article,
  _sentences: readonly Sentence[],
  _options: { readonly count: number },
): KeyPoint[] {
  return [];
}
