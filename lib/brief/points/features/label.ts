import type { Feature } from "../types.ts";

/**
 * "Now:", "1. Mistake:", "Earnings up:" and what follows: an item of a list, torn from its heading. Before a quotation it is who says it,
 * in capitals the place.
 */
const LABEL =
  /^(?!\p{Upper}[\p{Upper} ]+:)(?:(?:\d{1,2}[.)]|[•·–-])\s+)?\p{Upper}[\p{Alpha}’']*(?: [\p{Alpha}’']+){0,2}: (?!["“„«‘])/u;

/** Opens with a label of up to three words and a colon. */
export const label: Feature = {
  name: "label",
  prepare:
    ({ views }) =>
    (index) =>
      LABEL.test(views[index]?.sentence.text ?? "") ? 1 : 0,
};
