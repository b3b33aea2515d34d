import type { PageBlock } from "../blocks.ts";
import { lowerCase } from "../wordsOf.ts";
import type { Pruner } from "./types.ts";

const ABOUT = /^(?:about|über|à propos d[eu]|acerca de|sobre|informazioni su|over|o firmie)\s+\S.{0,50}$/;
/** Where the heading over it is lost: no reporter writes so. */
const PRAISE =
  /^[^.!?]{2,60} is (?:a|an|the|one of the) (?:world['’]?s? |global(?:ly)? |nation['’]s )?(?:leading|largest|premier|global|worldwide|international) [^.]{0,60}\b(?:provider|company|manufacturer|supplier|developer|operator)\b/;
/** Blocks from the end within which it stands then. */
const NEAR_END = 3;
/** It comes late in the text: an article about the firm has a section of that name, too. */
const EARLIEST = 0.7;

/** "About Nordfast Marine" and what follows: the paragraph about itself that a company ends all its announcements with. */
export const aboutCompany: Pruner = {
  name: "about-company",
  drops: (_block, index, { aboutFrom }) => index >= aboutFrom,
};

/** The index of the line that opens such a part; the number of blocks where there is none. */
export function aboutStart(blocks: readonly PageBlock[], characters: number): number {
  let left = 0;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const { text, words, ends } = blocks[index] as PageBlock;
    left += text.length;
    if (left > (1 - EARLIEST) * characters) break;
    const lower = lowerCase(text);
    if (words <= 8 && !ends && ABOUT.test(lower)) return index;
    if (index > 2 && index >= blocks.length - NEAR_END && PRAISE.test(lower)) return index;
  }
  return blocks.length;
}
