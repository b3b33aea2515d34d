import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";

/** A verb of saying of which the sentence makes a deed or a meaning: "he reported them", "added her second", "the name refers to". English. */
export function isOfThings({ text, tokens, end }: Passage, at: number, grammar: Grammar): boolean {
  if (grammar.code !== "en") return false;
  const [word, next] = [lower(tokens[at]), lower(tokens[at + 1])];
  const behind = text.slice(tokens[at]?.end, end);
  // "When Lind heard of the leaks, he reported them."
  if (THING.test(next) && ABOUT_THINGS.test(word) && !tokens[at + 2]?.isWord) return true;
  if (word.startsWith("add") && SCORE.test(behind)) return true;
  // "The name refers to a river", not "Lind refers to it as a river": what a thing means.
  const isMeaning = /^refers?$/u.test(word) && next === "to" && !isPersonAt(tokens[at - 1], grammar);
  return isMeaning && !/\sas\s/u.test(behind);
}

const THING = /^(?:it|them|these|those)$/u;
/** Verbs whose object is what is told, and not who is told. */
const ABOUT_THINGS =
  /^(?:report|announc|confirm|reveal|disclos|claim|mention|declar|den(?:y|ied)|post|publish|admit|acknowledg|discuss|recall)/u;

/** "added | her second of the season", "added | two more before half-time": goals, and no words. */
const SCORE =
  /^\s(?:(?:his|her|their|its)\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))|(?:one|two|three|four)\smore)(?:[,.]|\s(?:goal|try|touchdown|assist|century|run|point|and|of|for|in|on|from|with|after|before|when|as|just|early|late|to|at)\b)/u;

/** "the man", "Lind", "he" */
export const isPersonAt = (word: Word | undefined, grammar: Grammar): boolean =>
  word !== undefined &&
  (word.actor?.kind === "person" ||
    grammar.personPronouns.has(lower(word)) ||
    grammar.canSpeak?.(lower(word)) === true);
