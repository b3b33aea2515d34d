import { lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

const LINK =
  /^(?:however|though|too|meanwhile|instead|nevertheless|nonetheless|then|again|moreover|furthermore|therefore|accordingly|in turn|of course|for example|for instance|in part|after all|in fact|once more)$/u;

/** "said, however, | that the gate was open": behind the words between two commas that only link a sentence to the one before; `at` elsewhere. English. */
export function behindLink({ tokens }: Passage, at: number): number {
  // "saying only | that"
  if (/^(?:only|merely|simply|just)$/u.test(lower(tokens[at])) && lower(tokens[at + 1]) === "that") return at + 1;
  if (tokens[at]?.text !== ",") return at;
  const closing = tokens.findIndex(({ text }, index) => index > at && index <= at + 3 && text === ",");
  const words = tokens
    .slice(at + 1, Math.max(at, closing))
    .map(lower)
    .join(" ");
  return LINK.test(words) ? closing + 1 : at;
}
