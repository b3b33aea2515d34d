import type { Feature } from "../types.ts";

const FIGURE =
  /(?:[$€£¥]\s?)?\d+(?:[.,]\d+)*\s?(?:%|per ?cent|percent|prozent|pour cent|por ciento|million|billion|trillion|millionen|milliarden|mrd|mio|bn|m\b)?/giu;
/** A year alone is a date, not a figure. */
const YEAR = /^(?:19|20)\d\d$/;

/** Numbers with something to count, two and more being as good as two. */
export const figures: Feature = {
  name: "figures",
  prepare:
    ({ views }) =>
    (index) => {
      const found = (views[index]?.sentence.text.match(FIGURE) ?? []).filter((figure) => !YEAR.test(figure.trim()));
      return Math.min(2, found.length) / 2;
    },
};
