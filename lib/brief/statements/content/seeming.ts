import type { Grammar } from "../grammars/types.ts";
import { headOf } from "../passages/phraseHead.ts";
import { lower } from "../passages/phrases.ts";
import type { Content, Cue, Passage } from "../types.ts";

/** What something shows by being there, with its object. */
const SHOWS = /^(?:emphasi[sz]e[sd]?|underlines?d?|underscores?d?|highlight(?:s|ed)?|stress(?:es|ed)?)$/u;
const DEED =
  /^(?:decision|move|step|trip|visit|win|victory|loss|defeat|vote|deal|attack|case|incident|failure|success)$/u;
const FEELS = /^f(?:eels?|elt)$/u;
const LIKE = /^(?:as\s(?:though|if)|like)\s/u;

/** "The subplot feels as though it has wandered in", "the trip highlights a gap": how a thing seems to whoever tells of it; people feel so themselves. English. */
export function isSeeming(
  { text, tokens }: Passage,
  { at, subject }: Cue,
  { start, end }: Content,
  grammar: Grammar,
): boolean {
  // "That decision emphasizes the stakes": and says nothing.
  const isDeed = SHOWS.test(lower(tokens[at])) && !grammar.that.has(lower(tokens[at + 1]));
  if (isDeed && DEED.test(headOf(text.slice(subject.start, subject.end)))) return true;
  if (!FEELS.test(lower(tokens[at])) || !LIKE.test(text.slice(start, end))) return false;
  const last = tokens.findLast((token) => token.end <= subject.end && token.start >= subject.start);
  const isSomebody =
    last?.actor?.kind === "person" ||
    grammar.personPronouns.has(lower(last)) ||
    grammar.groupPronouns.has(lower(last)) ||
    grammar.sourceNouns.has(headOf(text.slice(subject.start, subject.end)));
  return !isSomebody;
}
