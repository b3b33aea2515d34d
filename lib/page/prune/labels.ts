import type { Pruner } from "./types.ts";
import { endsLikeSentence, wordCount } from "./wordsOf.ts";

const PLACEHOLDER =
  /^(?:card image cap|image caption|placeholder|lorem ipsum|untitled|new|live|video|gallery|play|pause|close|menu|loading(?: \S+)?|null|undefined|advertisement|anzeige|publicité|publicidad|реклама|reklama|report ad|ad)\W*$/iu;

/** Words that stand alone outside the running text: badges, placeholders, tags, tickers. */
export const labels: Pruner = {
  name: "labels",
  drops: ({ text, kind }, index, { body }) => {
    if (PLACEHOLDER.test(text)) return true;
    if (!body || endsLikeSentence(text)) return false;
    const count = wordCount(text);
    // Behind the last paragraph a short line without an end belongs to the foot of the page.
    if (index > body.last) return kind === "heading" || count < 12;
    return index < body.first && kind !== "heading" && count <= 3;
  },
};
