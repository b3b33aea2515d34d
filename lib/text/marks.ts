/**
 * Closing quotation marks and brackets, for a character class. German closes with the marks that English and French open with
 * („so“, »so«): directly behind a full stop they close.
 */
const CLOSERS = "”\"’'»“‘«›‹)\\]」』）］》〉";

/** "« Il pleut. »": where white space stands before a closing mark it opens nothing unless a word follows at once. */
const SPACED_CLOSER = "\\s[»›”](?=$|[\\s,.;:!?)\\]»”–—-])";

/** What closes behind a sentence-ending mark, and its footnotes: "failed.”[3]", "failed.²" */
const CLOSING = `((?:[${CLOSERS}]|${SPACED_CLOSER})*)(?:\\[\\w{1,3}\\]|[¹²³⁰⁴-⁹])*`;

/** Every run of `marks` with what belongs to it: the marks (". . ." is one run) are the first group of a match, what closes behind them the second. */
export const terminator = (marks: string) => new RegExp(`(\\.(?:\\s\\.){2,}|[${marks}]+)${CLOSING}`, "gu");

/** A test for texts that end in one of `marks`, whatever closes behind it. */
export const endsIn = (marks: string) => new RegExp(`[${marks}]${CLOSING}$`, "u");
