import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { lower, phraseStart } from "../passages/phrases.ts";
import type { Passage, Subject, Word } from "../types.ts";

/** "Am Montag | sagte Lind": what stands before the verb is no subject where subjects may stand behind it. */
export function opensAside({ tokens }: Passage, { start, side }: Subject, grammar: Grammar): boolean | undefined {
  const at = tokens.findIndex((token) => token.start === start);
  const first = tokens[at];
  // "a senadora disse": an article, and no preposition but in "a partir de ontem".
  const isInfinitive = /[aei]r$/u.test(lower(tokens[at + 1])) && !tokens[at + 1]?.isCapital;
  const isArticle = grammar.articled && grammar.determiners.has(lower(first)) && !isInfinitive;
  if (isArticle || alsoBefore(tokens, at, grammar)) return false;
  return (
    grammar.inverts &&
    side === "before" &&
    !first?.actor &&
    (grammar.prepositions.has(lower(first)) ||
      grammar.adverbs.has(lower(first)) ||
      grammar.oblique?.has(lower(first)) ||
      grammar.inverting?.test(lower(first)))
  );
}

/** "Bei einem Treffen mit Brandt und | Falk forderten": the second of the names behind a preposition is as little a subject as the first. */
export function isWithinAside(
  passage: Passage,
  { start, side }: Subject,
  grammar: Grammar,
  language: Language,
): boolean {
  const { tokens } = passage;
  let at = tokens.findIndex((token) => token.start === start);
  if (!grammar.inverts || side !== "before" || !grammar.conjunctions.has(lower(tokens[at - 1]))) return false;
  const isJoint = (joint: Word | undefined) =>
    grammar.conjunctions.has(lower(joint)) || (grammar.verbSecond === true && joint?.text === ",");
  while (isJoint(tokens[at - 1]) && tokens[at - 2]?.actor) at = phraseStart(passage, at - 2, grammar, language);
  return grammar.prepositions.has(lower(tokens[at]));
}

const ALSO = /^(?:también|tampoco|incluso|anche|pure|neppure|também|tampouco|inclusive)$/u;

/** "También | el presidente lamentó": an adverb at `at` that belongs to the subject behind it, and opens no aside. Spanish, Italian, Portuguese. */
const alsoBefore = (tokens: readonly Word[], at: number, { determiners }: Grammar): boolean =>
  ALSO.test(lower(tokens[at])) && (determiners.has(lower(tokens[at + 1])) || tokens[at + 1]?.actor?.kind === "person");
