import type { Grammar } from "../grammars/types.ts";
import type { Utterance } from "../types.ts";

/** Words, about, from which on any thing that "reads" a quotation speaks: the clause, the sign, the motion. */
const LONG_QUOTATION = 30;

/** True for a quotation that nobody takes for a word or two in marks. */
export const isLongQuotation = ({ isQuoted, start, end, cue }: Utterance, { namingVerbs, showing, code }: Grammar) =>
  isQuoted &&
  end - start >= LONG_QUOTATION &&
  !namingVerbs.has(cue.toLowerCase()) &&
  // "The defeat of the bill signaled that “...”": a thing.
  !(code === "en" && showing.has(cue.toLowerCase()));

/** What nothing does but who or what says a quotation: “It is a sad day,” the park said. English. */
const SAID = /^(?:said|says|told|tells|wrote|tweeted)$/u;

/** True for what any subject says: a long quotation, or one behind "said". */
export const isSaidInMarks = (utterance: Utterance, grammar: Grammar): boolean =>
  isLongQuotation(utterance, grammar) ||
  (grammar.code === "en" && utterance.isQuoted && SAID.test(utterance.cue.toLowerCase()));
