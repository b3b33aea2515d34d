import { type Language, wordSet } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { appositionOf } from "../sources/sourceApposition.ts";
import { sourceEnd } from "../sources/sourceEnd.ts";
import type { Passage, Utterance } from "../types.ts";
import { hasVerbWithin } from "./clauseEnd.ts";
import { countWords } from "./trimmed.ts";

/** What is made known: what it is needs no verb beside it. */
const MADE_KNOWN = wordSet("announced confirmed acknowledged disclosed revealed");
/** With them what somebody thinks of it: without the verb the words would say nothing of that, or the contrary. */
const PASSIVE = wordSet(`
  announced confirmed acknowledged disclosed revealed condemned criticised criticized denied rejected dismissed disputed denounced welcomed
  praised contested opposed claimed
`);
/** "The attack was claimed by": what somebody boasts of, and no seat or title. */
const CLAIMED =
  /^(?:attack|assault|bombing|blast|explosion|shooting|killing|assassination|raid|strike|hack|kidnapping)s?$/u;
/** Words of what is announced, at most and at least. */
const LONGEST = 30;
const SHORTEST = 2;
/** Words of "on Friday" or "in a statement" between the verb and who acts, at most. */
const LONGEST_TIME = 5;

/**
 * "The closure was announced on Friday by the port.", "The plan was condemned by the union.": a main clause in the passive, of which somebody is
 * the agent. English.
 */
export function announcedBy(passage: Passage, grammar: Grammar, language: Language): Utterance[] {
  const { text, tokens, start } = passage;
  if (grammar.code !== "en") return [];
  const at = tokens.findIndex(({ lower: word }) => PASSIVE.has(word));
  const verb = tokens[at];
  if (at < 2 || !verb || isQuoted(passage, verb.start)) return [];
  const by = tokens.findIndex((token, index) => index > at && index <= at + LONGEST_TIME && lower(token) === "by");
  const first = tokens[by + 1];
  if (by < 0 || !first || tokens.slice(at + 1, by).some(({ isWord }) => !isWord)) return [];
  // "was denied bail by a judge"
  const next = lower(tokens[at + 1]);
  if (by > at + 1 && !grammar.prepositions.has(next) && !grammar.adverbs.has(next)) return [];
  let passive = at - 1;
  while (passive > 0 && (grammar.adverbs.has(lower(tokens[passive])) || grammar.manner?.test(lower(tokens[passive]))))
    passive--;
  if (!grammar.passives.has(lower(tokens[passive]))) return [];
  while (grammar.auxiliaries.has(lower(tokens[passive - 1]))) passive--;
  const what = tokens.slice(0, passive);
  const [opening, end] = [what[0], what.at(-1)];
  // "It was announced by the port that", "If the plan is rejected by the port", "Lind was criticised by the union": nothing, not yet, or somebody.
  if (!opening || !end || what.length > LONGEST || !opensWithNoun(passage, grammar)) return [];
  if (what.some(({ text: mark, start: from }) => /^[,;:–—]$/u.test(mark) || isQuoted(passage, from))) return [];
  if (what.length === 1 || what.some((token) => isOfClause(lower(token), grammar))) return [];
  const last = tokens[sourceEnd(passage, by + 1, grammar, language)];
  if (!last || last.start < first.start || !canAnnounce(passage, by + 1, last.end, grammar)) return [];
  if (hasVerbWithin(passage, opening.start - 1, end.end, grammar)) return [];
  const isClaimed = lower(verb) === "claimed";
  if (isClaimed && !what.some((token) => CLAIMED.test(lower(token)))) return [];
  const to = isClaimed || MADE_KNOWN.has(lower(verb)) ? end.end : verb.end;
  if (countWords(text.slice(start, to)) < SHORTEST) return [];
  const named = appositionOf(text, last.end, passage.end);
  const subject = { start: first.start, end: last.end, side: "behind", ...named } as const;
  return [{ subject, cue: verb.text, start: opening.start, end: to, isQuoted: false }];
}

/** "The closure", "Her death": no pronoun, no name and no word that opens a clause of another kind. */
const opensWithNoun = ({ tokens }: Passage, grammar: Grammar): boolean => {
  const [first, second] = tokens;
  return (
    grammar.determiners.has(lower(first)) &&
    second?.isWord === true &&
    !(grammar.passives.has(lower(second)) || grammar.auxiliaries.has(lower(second)))
  );
};

/** "which", "that", "was": what is announced has a clause of its own. */
const isOfClause = (word: string, grammar: Grammar): boolean =>
  grammar.relatives.has(word) || grammar.that.has(word) || grammar.auxiliaries.has(word) || grammar.verbs.has(word);

/** A person, a body, or a noun for either, and no "vote" or "wave". */
function canAnnounce({ tokens }: Passage, from: number, end: number, grammar: Grammar): boolean {
  const words = tokens.filter((token, at) => at >= from && token.end <= end);
  const border = words.findIndex((token) => grammar.prepositions.has(lower(token)) || lower(token) === "of");
  const head = words.at(border > 0 ? border - 1 : -1);
  if (/^(?:many|some|most|others|all)$/u.test(lower(head))) return false;
  return (
    (head?.actor != null && head.actor.kind !== "place") ||
    grammar.canSpeak?.(lower(head)) === true ||
    grammar.sourceNouns.has(lower(head))
  );
}
