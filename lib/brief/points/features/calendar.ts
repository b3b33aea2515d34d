import type { Feature } from "../types.ts";

/** A weekday or month: something happened, or will. */
export const calendar: Feature = {
  name: "calendar",
  prepare:
    ({ views, language }) =>
    (index) =>
      views[index]?.words.some((word) => language.calendarWords.has(word)) ? 1 : 0,
};
