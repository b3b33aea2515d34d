import type { Article, Coverage, KeyPoint } from "../types.ts";

/** How many of the article's paragraphs the points come from; headings are not counted. */
export function measureCoverage(article: Article, points: readonly KeyPoint[]): Coverage {
  const paragraphs = article.blocks.filter((block) => block.kind !== "heading").length;
  return { covered: new Set(points.map((point) => point.sentence.block)).size, paragraphs };
}
