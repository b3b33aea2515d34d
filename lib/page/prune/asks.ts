import { lowerCase } from "../wordsOf.ts";
import { placeOfAsk } from "./askPhrases.ts";
import type { Pruner } from "./types.ts";

/** Labels of buttons and boxes: only as the whole of a line, or its beginning in a line of a few words. */
const BUTTON =
  /^(?:subscribe|sign up|sign in|log in|register|follow|join us|donate|advertising|sponsored|newsletter|share(?: this)?|listen(?: to this article)?|watch(?: now| live)?|click here|read (?:more|next|also)|see also|related(?: articles?| stories| topics?| news)?|recommended|more from|most read|trending|latest news|top stories|comments|leave a comment|skip advertisement|(?:story|article) continues below)(?:\W|$)/;
const BUTTON_WORDS = 5;

/** An ask is short: a paragraph of the story that mentions a newsletter is longer. */
const LONGEST_WORDS = 45;
/** At the end of the text stand longer ones: terms of use, whose links are paid for. */
const LONGEST_AT_END = 150;
const NEAR_END = 3;
/** Share of the text that is no notice any more. */
const MOST = 0.3;

/** Lines by which the page speaks to its reader instead of telling the story. */
export const asks: Pruner = {
  name: "asks",
  drops: ({ text, linked, kind, words }, index, { body, characters }) => {
    const isLong = words > LONGEST_WORDS;
    if (isLong && (!body || index <= body.last - NEAR_END || words > LONGEST_AT_END || text.length > MOST * characters))
      return false;
    const lower = lowerCase(text);
    if (kind !== "heading" && kind !== "table-row" && words <= BUTTON_WORDS && BUTTON.test(lower)) return true;
    const at = placeOfAsk(lower);
    // A longer one has to be an ask on more than one count: a link, or the word at its very start.
    return at >= 0 && (isLong || words <= 25 || linked > 0 || at < 40);
  },
};
