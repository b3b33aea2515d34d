import type { Pruner } from "./types.ts";
import { endsLikeSentence, wordCount } from "./wordsOf.ts";

/** Share of a block that may be links in running text: a paragraph that is one long link is a teaser. */
const MOST_LINKED = 0.6;
const LABEL =
  /^(?:read|see|watch|listen|lesen|mehr|lire|à lire|lea|lee|leggi|leia|lees|les|läs|läs mer|czytaj|zobacz|читайте|διαβάστε)\b|^(?:related|more|also|siehe|voir|ver|vedi)\b[^.]{0,40}:/iu;

/** Links to other stories: a block that is mostly link, or that begins like one and ends in it. */
export const links: Pruner = {
  name: "links",
  drops: ({ text, linked, kind }) => {
    const share = linked / Math.max(1, text.length);
    if (share > MOST_LINKED && !(endsLikeSentence(text) && wordCount(text) > 12 && kind === "paragraph"))
      return kind !== "heading" || share > 0.9;
    return share > 0.3 && LABEL.test(text);
  },
};
