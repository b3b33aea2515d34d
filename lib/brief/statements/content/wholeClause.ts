import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Quotation } from "../passages/quotations.ts";
import type { Content, Cue, Passage } from "../types.ts";
import { clauseEnd, hasVerbWithin } from "./clauseEnd.ts";
import { hasReport } from "./reportedClause.ts";
import { trimmed } from "./trimmed.ts";

/** Tokens of "the May strikes on the northern ferries" before "which". */
const LONGEST_ANTECEDENT = 12;

/** Tokens of "the May strikes" before "on the ferries". */
const LONGEST_NOUN = 3;

/** A content with its subject, where "which" stands for it: "the strikes, which officials say cost a hundred jobs"; without "how" before a quotation. */
export function wholeOf(passage: Passage, { subject }: Cue, content: Content, grammar: Grammar): Content {
  const { tokens, quotations } = passage;
  const first = tokens.find(({ start }) => start >= content.start);
  if (first && lower(first) === "how" && quotations.some(({ open }) => open > first.end && open < content.end))
    return { ...content, start: first.end + 1 };
  const at = tokens.findIndex(({ start }) => start >= subject.start);
  const relative = tokens[at - 1];
  const isPredicate =
    first !== undefined &&
    !first.isCapital &&
    (grammar.auxiliaries.has(lower(first)) ||
      (grammar.finite?.test(lower(first)) ?? false) ||
      isPresent(passage, tokens.indexOf(first), grammar));
  // "the deck she says is safe", without a "that"
  const isBare =
    grammar.code === "en" &&
    relative?.isWord === true &&
    !relative.isCapital &&
    /^an?$/u.test(lower(tokens[at - 2])) &&
    first !== undefined &&
    grammar.auxiliaries.has(lower(first));
  const stands = grammar.relatives.has(lower(relative)) || grammar.that.has(lower(relative)) || isBare;
  if (subject.side !== "before" || content.start < subject.end || !isPredicate || !stands) return content;
  // "He has not been seen since May, which she says | is due to a fall": what "which" is, a thing or all of it, nothing tells.
  if (grammar.code === "en" && lower(relative) === "which" && tokens[at - 2]?.text === ",") return content;
  const start = antecedentStart(passage, isBare ? at : at - 1, grammar);
  if (start === null) return content;
  // "the men who pilots say sank the barge, | are thought to be abroad"
  const comma = tokens.findIndex(
    ({ text, start: from }, index) =>
      from > content.start &&
      from < content.end &&
      text === "," &&
      grammar.bareClause &&
      grammar.auxiliaries.has(lower(tokens[index + 1])) &&
      !isQuoted(passage, from),
  );
  return { ...content, start, end: comma < 0 ? content.end : (tokens[comma]?.start ?? content.end) };
}

/** "which she says | leads to the port": a verb, and no "ships avoid". English. */
const isPresent = ({ tokens }: Passage, at: number, { code, prepositions, determiners }: Grammar): boolean =>
  code === "en" &&
  /^\p{Lower}{3,}[^s]s$/u.test(tokens[at]?.text ?? "") &&
  (prepositions.has(lower(tokens[at + 1])) ||
    determiners.has(lower(tokens[at + 1])) ||
    /^to$/u.test(lower(tokens[at + 1])));

/** Where "the strikes on the ferries" begins, which ends before the relative pronoun at `pronoun`: at its first article, or at a name. */
export function antecedentStart({ tokens }: Passage, pronoun: number, grammar: Grammar): number | null {
  const last = tokens[pronoun - 1]?.text === "," ? pronoun - 2 : pronoun - 1;
  let found: number | null = null;
  let reach = LONGEST_ANTECEDENT;
  for (let at = last; at >= 0 && last - at <= reach; at--) {
    const token = tokens[at];
    const word = lower(token);
    if (!token || /^[,;:–—()!?]$/u.test(token.text)) break;
    const isVerb = !token.isCapital && (grammar.finite?.test(word) || grammar.auxiliaries.has(word));
    if (isVerb || grammar.conjunctions.has(word)) {
      // "is | also introducing | a mode"
      const noun = tokens.find(
        (next, index) =>
          index > at && !grammar.betweenSubjectAndVerb.has(lower(next)) && !grammar.participle?.test(lower(next)),
      );
      return found ?? (noun && noun.start <= (tokens[last]?.start ?? 0) ? noun.start : null);
    }
    if (grammar.determiners.has(word)) {
      found = token.start;
      const before = lower(tokens[at - 1]);
      if (!grammar.prepositions.has(before) && !grammar.sourceJoints.has(before)) break;
      at--;
      reach = last - at + LONGEST_NOUN;
    } else if (at === last && token.actor) found = token.start;
  }
  return found;
}

/** "While the gate is shut “for a day,” she said, | nobody sails.": half a sentence says nothing without the other half. */
export function withMainClause(
  passage: Passage,
  content: Content,
  { at }: Cue,
  later: readonly Cue[],
  grammar: Grammar,
): Content {
  const { tokens } = passage;
  const words = tokens.filter(({ start, isWord }) => isWord && start >= content.start).slice(0, 2);
  const opener = words.find((word) => !grammar.conjunctions.has(lower(word)));
  const comma = tokens[at + 1];
  if (!grammar.subordinators.has(lower(opener)) || comma?.text !== "," || content.end > comma.start) return content;
  const end = clauseEnd(passage, comma.end, { at }, later, grammar);
  return hasVerbWithin(passage, comma.end, end, grammar) ? (trimmed(passage, content.start, end) ?? content) : content;
}

/** "A gate makes a difference “for a day,” | she said.": a phrase in quotation marks is said with the words that it ends. */
export function aroundPhrase(passage: Passage, { open, close }: Quotation, grammar: Grammar): Content | null {
  const { text, start, quotations } = passage;
  const lead = text.slice(start, open);
  // “We left,” and a “ship” are two, “faith” in a “ship” is one clause.
  const isWithin = (other: Quotation) =>
    grammar.code === "en" &&
    /\p{Alpha}\s$/u.test(text.slice(start, other.open)) &&
    !/[.!?]$/u.test(text.slice(other.start, other.end)) &&
    !/[.!?:;]/u.test(text.slice(other.close, open));
  // "Der Kran sei alt, „weil er nie gepflegt wurde“, | sagte sie."
  const isHalf = /,\s$/u.test(lead) && /^.\p{Lower}/u.test(text.slice(open)) && hasReport(passage, start, grammar);
  if (
    (!isHalf && !/(?:\p{Lower}{2}|\p{Lower}\sa)\s$/u.test(lead)) ||
    quotations.some((other) => other.close < open && !isWithin(other))
  )
    return null;
  return trimmed(passage, start, close);
}
