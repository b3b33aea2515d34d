import { opensWith } from "../opensWith.ts";
import type { Feature } from "../types.ts";

/** The next sentence opens with a pronoun: it goes on with what this one brought in. */
export const leansNext: Feature = {
  name: "leans-next",
  prepare:
    ({ views, language }) =>
    (index) =>
      opensWith(views[index + 1]?.words ?? [], language.pronounOpeners) ? 1 : 0,
};
