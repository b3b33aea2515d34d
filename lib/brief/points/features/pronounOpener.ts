import { opensWith } from "../opensWith.ts";
import type { Feature } from "../types.ts";

/** "He", "this", "their": the sentence stands for something said before, unless it names it itself. */
export const pronounOpener: Feature = {
  name: "pronoun-opener",
  prepare:
    ({ views, language }) =>
    (index) =>
      opensWith(views[index]?.pointing ?? [], language.pronounOpeners) ? 1 : 0,
};
