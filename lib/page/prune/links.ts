import { lowerCase } from "../wordsOf.ts";
import type { Pruner } from "./types.ts";

/** Share of a block that may be links in running text: a paragraph that is one long link is a teaser. */
const MOST_LINKED = 0.6;
/** Words of the longest cell of a table of links. */
const MENU_WORDS = 3;
const LABEL =
  /^(?:read|see|watch|listen|lesen|mehr|lire|à lire|lea|lee|leggi|leia|lees|les|läs|läs mer|czytaj|zobacz|читайте|διαβάστε)(?![a-zà-ÿ])|^(?:related|more|also|siehe|voir|ver|vedi)\b[^.]{0,40}:/;

/** A list of headlines has items of so many words; a list of names, places or products has fewer and is the story's. */
const HEADLINE_WORDS = 5;

/** Links to other stories: a block that is mostly link, or that begins like one and ends in it. */
export const links: Pruner = {
  name: "links",
  drops: ({ text, linked, kind, words, ends }, index, { body }) => {
    const share = linked / Math.max(1, text.length);
    const isHeading = kind === "heading";
    if (share > 0.3 && (!isHeading || text.includes(":")) && LABEL.test(lowerCase(text))) return true;
    // What heads a part of the text may well lead to what it is about.
    if (isHeading || share <= MOST_LINKED) return false;
    // A cell of a table that is a link is the table's; one that is a row of links is a menu.
    if (kind === "table-row") return words > MENU_WORDS && !ends;
    // Behind the story a list of links is its topics.
    if (kind === "list-item") return words >= HEADLINE_WORDS || (body !== null && index > body.last);
    return !(ends && words > 12);
  },
};
