import type { Figure, Sentence } from "../../types.ts";

/** The figure that a stretch of its sentence tells. */
export const figureAt = (
  sentence: Sentence,
  start: number,
  end: number,
  told: Pick<Figure, "value" | "unit" | "counts">,
): Figure => ({
  quote: {
    block: sentence.block,
    start: sentence.start + start,
    end: sentence.start + end,
    text: sentence.text.slice(start, end),
  },
  ...told,
  sentence,
});
