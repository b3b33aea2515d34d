import type { SavedBrief } from "../types.ts";
import { orderedPoints } from "./arrangePoints.ts";
import { findHits } from "./hits.ts";
import { pointLine } from "./pointLine.ts";

/** The line that a closed card shows: the lead line, or, when the reader searched, what was found where the title does not show it. */
export function snippetOf({ brief, note }: SavedBrief, words: readonly string[]): string {
  const points = orderedPoints(brief.points).map(pointLine);
  const lead = points[0] ?? "";
  if (words.length === 0) return lead;
  const most = (texts: readonly string[]) =>
    texts.reduce(
      (best, text) => {
        const hits = new Set(findHits(text, words).map(([start, end]) => text.slice(start, end).toLowerCase())).size;
        return hits > best.hits ? { text, hits } : best;
      },
      { text: "", hits: 0 },
    );
  const shown = most([brief.article.title, lead]);
  const others = most([...points, ...brief.statements.map(({ content }) => content.text), note]);
  return others.hits > shown.hits || (others.hits > 0 && most([lead]).hits === 0) ? others.text : lead;
}
