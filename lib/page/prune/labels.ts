import type { Pruner } from "./types.ts";
import { endsLikeSentence, wordCount } from "./wordsOf.ts";

const PLACEHOLDER =
  /^(?:card image cap|image caption|placeholder|lorem ipsum|untitled|new|live|video|gallery|play|pause|close|menu|loading(?: \S+)?|null|undefined|advertisement|anzeige|publicité|publicidad|реклама|reklama|report ad|ad)\W*$/iu;

/** Share of the text behind the last paragraph from which on it is a list that belongs to the article. */
const LIST_SHARE = 0.08;

/** Words that stand alone outside the running text: badges, placeholders, tags, tickers. */
export const labels: Pruner = {
  name: "labels",
  drops: ({ text, kind }, index, { body, blocks, characters }) => {
    if (PLACEHOLDER.test(text)) return true;
    // Tables and lists are of the story, or go with the box they stand in.
    if (!body || endsLikeSentence(text) || kind === "table-row" || kind === "list-item") return false;
    const count = wordCount(text);
    if (index < body.first) return kind !== "heading" && count <= 3;
    if (index < body.last) return false;
    // A few short lines without an end, behind the last paragraph, belong to the foot of the page.
    const behind = blocks.slice(body.last + 1).reduce((sum, block) => sum + block.text.length, 0);
    return behind < LIST_SHARE * characters && (kind === "heading" || count < 8);
  },
};
