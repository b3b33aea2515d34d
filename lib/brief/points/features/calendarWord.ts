import type { Feature } from "../types.ts";

/** A day or a month by its name: something happened on it. */
export const calendarWord: Feature = {
  name: "calendar-word",
  prepare:
    ({ views, language }) =>
    (index) =>
      views[index]?.words.some((word) => language.calendarWords.has(word)) ? 1 : 0,
};
