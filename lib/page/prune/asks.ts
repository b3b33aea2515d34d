import type { PageBlock } from "../blocks.ts";
import { looksWalled } from "../verdict.ts";
import { lowerCase } from "../wordsOf.ts";
import { placeOfAsk } from "./askPhrases.ts";
import type { PruneContext, Pruner } from "./types.ts";

/** Labels of buttons and boxes: only as the whole of a line, or its beginning in a line of a few words. */
const BUTTON =
  /^(?:subscribe|sign up|sign in|log in|register|follow|join us|donate|advertis(?:ing|ement)|sponsored|newsletter|share|listen|watch|click here|read (?:more|next|also)|see also|related|recommended|more from|most read|trending|latest news|top stories|comments|leave a comment|skip advertisement|(?:story|article) continues|continue reading|show more|copy link|back to top|auch interessant)(?:\W|$)/;
const BUTTON_WORDS = 5;

/** "WATCH | What the mayor said:": a line that heads a film or a recording. */
const MEDIA = /^(?:watch|listen|video|audio|regarder|écouter) ?[|:] ?\S/;

/** At the end of the text a line with an address to write to has so many words at most. */
const ADDRESS = /\w@\w[\w-]*\.\w/;
const ADDRESS_WORDS = 20;

/** An ask is short: a paragraph of the story that mentions a newsletter is longer. */
const LONGEST_WORDS = 45;
/** At the end of the text stand longer ones: terms of use, whose links are paid for. */
const LONGEST_AT_END = 150;
const NEAR_END = 3;
/** Share of the text that is no notice any more. */
const MOST = 0.3;

/** A line between two of them, so long at most, is one: what a subscription offers, among why and how. */
const AMONG_WORDS = 20;

/** Lines by which the page speaks to its reader instead of telling the story. */
export const asks: Pruner = {
  name: "asks",
  drops: (block, index, context) =>
    isAsk(block, index, context) ||
    (block.words <= AMONG_WORDS &&
      block.linked === 0 &&
      // A sentence that stands where the text stands is the story's, whatever the page asks before and behind it.
      !(block.ends && block.element?.parentElement && context.isMain(block.element.parentElement)) &&
      [index - 1, index + 1].every((at) => {
        const beside = context.blocks[at];
        return beside !== undefined && isAsk(beside, at, context);
      })),
};

function isAsk({ text, linked, kind, words }: PageBlock, index: number, { body, characters }: PruneContext): boolean {
  const isLong = words > LONGEST_WORDS;
  if (isLong && (!body || index <= body.last - NEAR_END || words > LONGEST_AT_END || text.length > MOST * characters))
    return false;
  const lower = lowerCase(text);
  if (kind !== "heading" && kind !== "table-row" && words <= BUTTON_WORDS && BUTTON.test(lower)) return true;
  if (!isLong && (MEDIA.test(lower) || looksWalled(lower))) return true;
  if (words <= ADDRESS_WORDS && body && index > body.last - NEAR_END && ADDRESS.test(lower)) return true;
  const at = placeOfAsk(lower);
  // A longer one has to be an ask on more than one count: a link, or the word at its very start.
  return at >= 0 && (isLong || words <= 25 || linked > 0 || at < 40);
}
