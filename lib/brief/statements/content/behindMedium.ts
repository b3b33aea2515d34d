import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";
import { isAfterComma } from "./clauseBefore.ts";
import { hasVerbWithin } from "./clauseEnd.ts";

/** Words of "more than a year" before "after she left", at most. */
const LONGEST_LEAD = 6;

/**
 * True for a clause behind a phrase and its comma that may be what somebody said: "said in a statement, | the deck is dry". Not for what
 * a participle opens ("ruled in May, | saying it was dry"), what only tells when ("the ship sank, Lind said in May, | a year after it was
 * built"), nor the main clause behind a relative one ("of the gate that pilots proposed in May, | the port says nothing").
 */
export function isOwnClause(passage: Passage, cue: number, subject: Subject, at: number, grammar: Grammar): boolean {
  const { tokens } = passage;
  if (grammar.participle?.test(lower(tokens[at]))) return false;
  // "The sign was old, Lind said in May, | and the union left"
  if (isAfterComma(passage, subject) && grammar.conjunctions.has(lower(tokens[at]))) return false;
  const before = lower(tokens.findLast(({ end }) => end <= subject.start));
  if (grammar.that.has(before) && !grammar.verbs.has(lower(tokens[cue]))) return false;
  const opener = tokens.findIndex((token, index) => index >= at && grammar.subordinators.has(lower(token)));
  return !(isAfterComma(passage, subject) && opener > at && opener <= at + LONGEST_LEAD);
}

/** "in an emailed statement on Monday", "in an interview with the Herald", before a clause that an article opens. */
const MEDIUM =
  /^(?:in|on|via|during)\s(?:an?|the|his|her|its|their)\s(?:[\p{Lower}-]+\s){0,2}(?:statement|interview|e-?mail|letter|tweet|post|message|speech|address|filing|release|call|briefing|conference)\s(?:(?:with|to)\s(?:the\s)?(?:\p{Upper}[\p{Alpha}’'-]*\s){1,4}|on\s\p{Upper}\p{Alpha}*\s)?(?:(?:(?:on|late|early)\s){0,2}\p{Upper}\p{Lower}+day\s(?:(?:morning|afternoon|evening|night)\s)?|(?:last|this)\s\p{Lower}+\s|yesterday\s|today\s)?(?=(?:the|an?|its|his|her|their|our|no|all|some|many|most|both|several|\d\S*)\s)/u;

/** "said in a statement on Monday | the deck is dry": where the clause begins behind `from`, or null; "in a statement the union sent" has none. English. */
export function clauseBehindMedium(passage: Passage, from: number, subject: Subject, grammar: Grammar): number | null {
  if (grammar.code !== "en" || subject.side === "behind" || isAfterComma(passage, subject)) return null;
  const medium = MEDIUM.exec(passage.text.slice(from, passage.end))?.[0];
  const start = from + (medium?.length ?? 0);
  return medium !== undefined && hasVerbWithin(passage, start, passage.end, grammar) ? start : null;
}
