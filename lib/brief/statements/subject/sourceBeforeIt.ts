import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Subject, Word } from "../types.ts";

/** Words of "Aus Kreisen der Norviker Hafenleitung" at most. */
const LONGEST_SOURCE = 9;

/** "Aus | Kreisen der Leitung | hieß es": the source before a verb whose subject is "es". In languages whose verbs stand second. */
export function sourceBeforeIt(passage: Passage, cue: number, last: number, grammar: Grammar): Subject | null {
  const { tokens } = passage;
  const [opener, first, end] = [tokens[0], tokens[1], tokens[last]];
  // "Aus der Wache verlautete": the verb of such a source.
  const isIt = /^(?:es|det|het)$/u.test(lower(tokens[cue + 1])) || /^verlautete?$/u.test(lower(tokens[cue]));
  // "Desde el Ministerio recuerdan que": a verb of several, and who is there.
  const isThere = grammar.code === "es" && lower(opener) === "desde" && grammar.pluralVerb?.test(lower(tokens[cue]));
  const isPlain = last >= 1 && last <= LONGEST_SOURCE && tokens.slice(0, last + 1).every(({ isWord }) => isWord);
  if (isThere && isPlain && first && end && !grammar.times.test(lower(end)))
    return { start: first.start, end: end.end, side: "before" };
  if (!grammar.verbSecond || !isIt || !first || !end) return null;
  // "Bei der Bank heißt es"
  const isAt =
    /^(?:bei|beim|seitens)$/u.test(lower(opener)) && /^(?:heißt|hieß|heisst|hiess)$/u.test(lower(tokens[cue]));
  const isSource =
    (isAt || /^(?:von|vom|vonseiten|aus|fra|från|van|uit)$/u.test(lower(opener))) &&
    last >= 1 &&
    last <= LONGEST_SOURCE &&
    tokens.slice(0, last + 1).every(({ isWord, start }) => isWord && !isQuoted(passage, start));
  // "Vom Betreiber": the article is in the preposition.
  const from = opener && /^(?:vom|beim)$/u.test(lower(opener)) ? opener : first;
  return isSource ? { start: from.start, end: end.end, side: "before" } : null;
}

/** "Aus | dem Rathaus | hieß es": what stands there in another case than a subject's is where it is heard from. */
export const isHeardFrom = (tokens: readonly Word[], at: number): boolean =>
  at < 2 && /^(?:vom|beim|aus|von|vonseiten|seitens|bei)$/u.test(lower(tokens[0]));
