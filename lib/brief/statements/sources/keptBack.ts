import type { Grammar } from "../grammars/types.ts";
import { isPronoun, isQuoted, lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** Words of "who did not wish to be named because of the policy of the agency" at most. */
const LONGEST_CLAUSE = 30;
/** Characters of "who also" before the words that keep the name back, at most. */
const LONGEST_LEAD = 12;
/** Characters between "not authorized to speak" and "asked not to be named" where both are told of one source, at most. */
const LONGEST_BETWEEN = 60;

/**
 * "An official who asked not to be named because of the rules said": index of the token that ends the source before the relative clause which
 * keeps its name back; null where no such clause stands before the verb at `cue`.
 */
export function beforeAnonymity(passage: Passage, cue: number, grammar: Grammar): number | null {
  const { text, tokens } = passage;
  const verb = tokens[cue];
  const who = tokens.findLastIndex(
    (token, at) => at < cue && cue - at <= LONGEST_CLAUSE && grammar.relatives.has(lower(token)),
  );
  const pronoun = tokens[who];
  if (!grammar.anonymity || !verb || !pronoun || who < 1 || isQuoted(passage, pronoun.start)) return null;
  const at = text.slice(pronoun.start, verb.start).search(grammar.anonymity);
  const isOther = tokens.slice(who + 1, cue).some((token) => grammar.verbs.has(lower(token)));
  if (at < 0 || at > LONGEST_LEAD || isOther) return null;
  return tokens[who - 1]?.text === "," ? who - 2 : who - 1;
}

/** Where the narrator keeps a name back: offsets in the block. */
export interface KeptBack {
  readonly start: number;
  /** Where "asked not to be named" ends, before the reason. */
  readonly core: number;
  readonly end: number;
}

/** The first words of a passage by which the narrator keeps a name back, with the reason as far as the sentence goes; null where he does not. */
export function keptBackIn(passage: Passage, { anonymity, anonymityReason }: Grammar): KeptBack | null {
  if (!anonymity) return null;
  const text = passage.text.slice(0, passage.end);
  const first = anonymity.exec(text.slice(passage.start));
  if (!first) return null;
  const start = passage.start + first.index;
  if (isQuoted(passage, start)) return null;
  let core = start + first[0].length;
  for (;;) {
    const next = anonymity.exec(text.slice(core, core + 2 * LONGEST_BETWEEN));
    if (!next || next.index > LONGEST_BETWEEN || /[.;:”“"«»]/u.test(text.slice(core, core + next.index))) break;
    core += next.index + next[0].length;
  }
  const reason = anonymityReason?.exec(text.slice(core))?.[0].length ?? 0;
  return { start, core, end: core + reason };
}

/** True for a verb of the words that keep a name back, or of their reason: "asked not to be named because she believed ...". */
export function isOfKeptBack({ tokens }: Passage, at: number, words: KeptBack | null, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!words || !token || token.start < words.start || token.end > words.end) return false;
  const isInReason = isPronoun(lower(tokens[at - 1]), grammar) && !grammar.verbs.has(lower(token));
  return token.end <= words.core || isInReason;
}
