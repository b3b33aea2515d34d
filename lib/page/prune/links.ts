import type { Pruner } from "./types.ts";
import { endsLikeSentence, wordCount } from "./wordsOf.ts";

/** Share of a block that may be links in running text: a paragraph that is one long link is a teaser. */
const MOST_LINKED = 0.6;
const LABEL =
  /^(?:read|see|watch|listen|lesen|mehr|lire|à lire|lea|lee|leggi|leia|lees|les|läs|läs mer|czytaj|zobacz|читайте|διαβάστε)\b|^(?:related|more|also|siehe|voir|ver|vedi)\b[^.]{0,40}:/iu;

/** A list of headlines has items of so many words; a list of names, places or products has fewer and is the story's. */
const HEADLINE_WORDS = 5;

/** Links to other stories: a block that is mostly link, or that begins like one and ends in it. */
export const links: Pruner = {
  name: "links",
  drops: ({ text, linked, kind }) => {
    const share = linked / Math.max(1, text.length);
    if (share > 0.3 && LABEL.test(text)) return true;
    if (share <= MOST_LINKED || kind === "heading" || kind === "table-row") return false;
    const count = wordCount(text);
    if (kind === "list-item") return count >= HEADLINE_WORDS;
    return !(endsLikeSentence(text) && count > 12);
  },
};
