import type { Actor } from "../../../types.ts";
import type { Namings } from "../passages/namings.ts";
import type { Passage } from "../types.ts";

const REPLIES = /^(?:repl(?:ied|ies)|answer(?:ed|s)|respond(?:ed|s)|shot|countered)$/iu;
/** "put it to Mr [Lind]", "asked [Lind]": whom somebody asks. */
const ASKS =
  /\b(?:put\sit\sto|puts\sit\sto|asked|asks|pressed|questioned|challenged)\s(?:(?:Mrs?|Ms|Dr|Sir|Dame|Lord|Lady)\.?\s)?$/u;
/** Characters of such words at most. */
const REACH = 30;

/** "Brandt put it to Mr Lind that he had lied. “No,” he replied.": who was asked in the sentence before, and not who asked; null elsewhere. English. */
export function askedBefore(
  cue: string,
  before: Passage | null,
  within: Namings["within"],
  fits: (actor: Actor) => boolean,
): Actor | null {
  if (!before || !REPLIES.test(cue)) return null;
  const { block, text, start, end } = before;
  const asked = within(block, start, end).find(({ start: at }) =>
    ASKS.test(text.slice(Math.max(start, at - REACH), at)),
  );
  return asked && asked.actor.kind === "person" && fits(asked.actor) ? asked.actor : null;
}
