import type { Grammar } from "../grammars/types.ts";
import { isPronoun, isQuoted, lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";
import { showsVerb } from "./showsVerb.ts";

/** Words of "when towns install lamps" between two commas, at most. */
const LONGEST = 14;
/** What opens a condition of what is said, and belongs to it. */
const CONDITION =
  /^(?:if|when|whenever|where|unless|once|because|despite|since|although|though|even|until|while|apart|aside|given|unlike|like|depending|contrary|besides|without|with|owing|due|thanks)$/u;
/** When and how it was said, which the narrator tells. */
const MANNER =
  /^(?:as|amid|alongside|when\s(?:asked|pressed|questioned|told|reached|contacted)|while\s\p{Lower}+ing)\s/u;

/**
 * "Lind said, if the wind drops, the gate will open": where what is said begins whose clause stands behind a second comma: with the condition,
 * and without "as she left the hall". Null elsewhere. English.
 *
 * @param at the token behind the verb.
 */
export function clauseBehindAside(passage: Passage, at: number, grammar: Grammar): number | null {
  const { tokens, text, end } = passage;
  const [comma, opener] = [tokens[at], tokens[at + 1]];
  if (comma?.text !== "," || !opener) return null;
  const isManner = MANNER.test(text.slice(opener.start, Math.min(end, opener.start + 30)).toLowerCase());
  if (!isManner && !CONDITION.test(lower(opener))) return null;
  const closing = tokens.findIndex(({ text: mark }, index) => index > at + 1 && index <= at + LONGEST && mark === ",");
  const next = tokens[closing + 1];
  if (closing < 0 || !next || isQuoted(passage, next.start)) return null;
  // "they act as guards": a verb that no form tells.
  if (isPronoun(lower(next), grammar) && !grammar.relatives.has(lower(next))) return (isManner ? next : opener).start;
  const opensClause =
    next.actor !== null ||
    next.isCapital ||
    grammar.determiners.has(lower(next)) ||
    grammar.many?.has(lower(next)) === true ||
    lower(next) === "there";
  return opensClause && showsVerb(passage, closing + 1, grammar) ? (isManner ? next : opener).start : null;
}
