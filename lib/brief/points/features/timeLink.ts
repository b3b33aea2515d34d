import type { Feature } from "../types.ts";

/** Words in which a time is told at the beginning of a sentence. */
const REACH = 4;
const LINKS = new Set("earlier later after before ago später zuvor danach darauf tard después dopo depois".split(" "));

/** "Two days later", "eight years earlier" as an opener: than what was said before. */
export const timeLink: Feature = {
  name: "time-link",
  prepare:
    ({ views }) =>
    (index) =>
      views[index]?.words.slice(1, REACH).some((word) => LINKS.has(word)) ? 1 : 0,
};
