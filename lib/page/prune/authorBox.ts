import { lowerCase } from "../wordsOf.ts";
import type { Pruner } from "./types.ts";

/** Blocks from the end of the running text in which an author is introduced. */
const NEAR_END = 4;
/** A line of a life, not a paragraph of one. */
const LONGEST_WORDS = 120;
/** Characters within which the name stands: "Correspondent Mara Ellison covers ...". */
const OPENING = 50;
const IS =
  /^ (?:is|was|has|holds|covers|writes|reports|lives|joined|works|runs|teaches|ist|schreibt|berichtet|arbeitet|est|es|è|é|jest)\b/;

/** "Mara Ellison is a reporter at ...": who wrote it, introduced at the end or above the text. No story tells that of its own author. */
export const authorBox: Pruner = {
  name: "author-box",
  drops: ({ text, words, kind }, index, { authors, site, body }) => {
    if (kind === "heading" || words > LONGEST_WORDS || !body) return false;
    if (index > body.first && index <= body.last - NEAR_END) return false;
    const opening = lowerCase(text.slice(0, OPENING));
    return authors.some((author) => {
      const name = lowerCase(author);
      const [first = ""] = name.split(" ");
      // An agency or the paper itself may be in its own story.
      if (name === site) return false;
      if (!name.includes(" ")) return opening.startsWith(`${name} is a`);
      const at = opening.indexOf(name);
      if (at >= 0 && IS.test(opening.slice(at + name.length))) return true;
      return first.length > 2 && opening.startsWith(first) && IS.test(opening.slice(first.length));
    });
  },
};
