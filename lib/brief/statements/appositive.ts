import type { Language } from "../../text/languages/types.ts";
import type { Grammar } from "./grammars/types.ts";
import { isFiniteVerb, isQuoted, isTimeOnly, lower, phraseStart } from "./phrases.ts";
import type { Passage, Subject } from "./types.ts";

/** Words that an aside or an apposition between subject and verb has at most. */
const LONGEST_ASIDE = 30;

/**
 * "Lind, the head of the agency, said", "Lind, of the union, a critic of the plan, said": the words before the first comma that opens an
 * apposition or aside. `closing` is the comma before the verb.
 */
export function appositive(passage: Passage, closing: number, grammar: Grammar, language: Language): Subject | null {
  const { tokens } = passage;
  let opening = closing;
  for (;;) {
    opening = tokens.findLastIndex(
      ({ text, start }, index) => index < opening && text === "," && !isQuoted(passage, start),
    );
    if (opening < 1 || closing - opening > LONGEST_ASIDE) return null;
    if (closing - opening < 2 || isQuoted(passage, tokens[opening - 1]?.start ?? 0)) return null;
    // "The union has, in a letter, said"
    let last = opening - 1;
    while (last > 0 && grammar.auxiliaries.has(lower(tokens[last]))) last--;
    // "The secretary of the union (Dockers, Pilots and Tugs), Lind, said"
    if (tokens[last]?.text === ")") {
      const open = tokens.findLastIndex(({ text }, index) => index < last && text === "(");
      if (open > 0) last = open - 1;
    }
    const end = tokens[last];
    const first = phraseStart(passage, last, grammar, language);
    const start = tokens[first];
    if (!start?.isWord || !end?.isWord) return null;
    // "Lind, of the union, a critic, said": the middle is no subject, the one before it is.
    // "The account, which replaced another, hosted by Lind, wrote"
    const isMade = !start.isCapital && (grammar.finite?.test(lower(start)) ?? false) && first < last;
    if ((isMade || grammar.relatives.has(lower(start))) && first > 1 && tokens[first - 1]?.text === ",") continue;
    const opensRelative = grammar.relatives.has(lower(tokens[first - 2])) && tokens[first - 3]?.text === ",";
    if (opensRelative && isFiniteVerb(passage, first - 1, grammar, language)) continue;
    if (grammar.prepositions.has(lower(start)) || lower(start) === "of") {
      if (first > 1 && tokens[first - 1]?.text === ",") continue;
      // "On Monday, as the vote neared, said": no name before the comma, no subject.
      return null;
    }
    if (isTimeOnly(passage, first, last, grammar, language)) return null;
    const from = tokens[opening + 1]?.start ?? end.end;
    return {
      start: start.start,
      end: end.end,
      side: "before",
      apposition: { start: from, end: tokens[closing - 1]?.end ?? from },
    };
  }
}
