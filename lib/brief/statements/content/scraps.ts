import type { Grammar } from "../grammars/types.ts";
import { isPronoun, lower } from "../passages/phrases.ts";
import { isQuantityAt } from "../passages/quantities.ts";
import type { Content, Passage } from "../types.ts";
import { hasVerbWithin } from "./clauseEnd.ts";
import { countWords } from "./trimmed.ts";

/** Whom and of what, both told before. */
const ABOUT_IT = /^(?:him|her|them|us|me|it)\s(?:about|of)\s(?:it|that|this|them)$/u;
/** "reported it to the police, who ..." */
const IT_TO =
  /^(?:report(?:s|ed)\s)?(?:it|him|her|them)\sto\s(?:(?:the|an?|his|her|its|their|our|my)\s|\p{Upper}|police|authorities)/u;

/** "[explained] this for an hour", "[says] almost nothing in the second act", "[said] so on Monday": how little or long somebody spoke, and not what. */
const NOTHING_SAID =
  /^(?:in\scamera|(?:under|on)\soath|behind\sclosed\sdoors|by\svideo\slink)(?![\p{Alpha}]|\sthat\s)|^(?:no\sone|nobody)\s(?:but|except|else|about|of)\s|^(?:so|as\smuch|nothing|little)\s(?:on|in|at|about|of|to|after|during|yesterday|today|last|publicly)(?:\s(?![^.;]*\s(?:is|are|was|were|has|had|will|would)\s)|$)|^(?:(?:all\s)?this(?:\s(?:for|in|on|at|with|by|to|again|twice|repeatedly)\s[^,;]*)?$|(?:almost|next\sto|virtually|practically|absolutely|precious|very)\s(?:nothing|little)(?:$|\s(?:in|for|at|on|about|to|until|after|during|when|while|and|but)\s))/iu;

const isQuotedIn = ({ quotations }: Passage, start: number, end: number): boolean =>
  quotations.some(({ open, close }) => open < end && close > start);

/** "[posted] a picture of a boat with the words": what is shown, and not said. */
const isPicture = (passage: Passage, start: number, end: number, grammar: Grammar): boolean =>
  PICTURE.test(passage.text.slice(start, end)) &&
  !passage.tokens.some((token) => token.start >= start && token.end <= end && grammar.auxiliaries.has(lower(token)));
const PICTURE =
  /^(?:an?|the|his|her|their|two|several)\s(?:[\p{Lower}-]+\s){0,2}(?:pictures?|photos?|photographs?|images?|videos?|clips?|selfies?|screenshots?|memes?|gifs?)(?!\p{Alpha})/u;

const isTold = (words: string): boolean => ABOUT_IT.test(words) || IT_TO.test(words);

/** Words of the longest phrase of time or place; a longer stretch may have a verb that its form does not tell. */
const LONGEST = 9;

/**
 * True for words that only tell when or where: "in late June", "After the vote", "While the gate was shut", "[reported] from Norvik, Coast".
 * They lead to what is said, and say nothing; nor does "[wrote] and reported from Norvik".
 */
export function isScrap(passage: Passage, { start, end, isQuoted }: Content, grammar: Grammar): boolean {
  if (isQuoted) return false;
  const tokens = passage.tokens.filter((token) => token.start >= start && token.end <= end);
  // "had been [writing] and publishing tales, among them “The Gate”", "[warned] him about it"
  const isSecondVerb = /^and$/u.test(lower(tokens[0])) && grammar.participle?.test(lower(tokens[1]));
  const words = grammar.code === "en" ? passage.text.slice(start, end) : "";
  if (
    isSecondVerb ||
    (words &&
      (isTold(words) ||
        ((NOTHING_SAID.test(words) || isPicture(passage, start, end, grammar)) && !isQuotedIn(passage, start, end))))
  )
    return true;
  if (isQuotedIn(passage, start, end)) return false;
  if (grammar.conjunctions.has(lower(tokens[0])) && grammar.finite?.test(lower(tokens[1]))) return true;
  // "often took another stance": what somebody did, and no clause.
  const isAdverb =
    !grammar.auxiliaries.has(lower(tokens[0])) &&
    !grammar.speaking.has(lower(tokens[0])) &&
    grammar.betweenSubjectAndVerb.has(lower(tokens[0]));
  if (isAdverb && grammar.finite?.test(lower(tokens[1]))) return true;
  // "as it awaits a ruling", not "as many as four"
  const isMeanwhile = grammar.quotedAs.has(lower(tokens[0])) && isPronoun(lower(tokens[1]), grammar);
  if (isMeanwhile && countVerbs(passage, start, end, grammar) < 2) return true;
  // "[announced] earlier this year"
  if (tokens.every((token) => !token.actor && (grammar.times.test(lower(token)) || grammar.adverbs.has(lower(token)))))
    return true;
  // "At least 60 firms depend on the port": how many, and not where.
  if (grammar.code === "en" && isQuantityAt(tokens, 0)) return false;
  let opens = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.text !== ",") continue;
    const [first, last] = [tokens[opens], tokens[at - 1]];
    const isPlaceName = opens > 0 && tokens.slice(opens, at).every(({ isCapital }) => isCapital);
    if (first && last && !isPlaceName && !leadsOn(passage, first.start, last.end, lower(first), grammar)) return false;
    opens = at + 1;
  }
  return true;
}

/** True for a stretch that opens like an aside of time or place: with a verb it must be a clause of its own kind. */
const leadsOn = (passage: Passage, start: number, end: number, first: string, grammar: Grammar): boolean =>
  (grammar.subordinators.has(first) && countVerbs(passage, start, end, grammar) < 2) ||
  (grammar.placing.has(first) &&
    countWords(passage.text.slice(start, end)) <= LONGEST &&
    !hasVerbWithin(passage, start, end, grammar));

/** Finite verbs with words between them: one in "while it was closed", two in "while it rained the pump failed". */
function countVerbs({ tokens }: Passage, start: number, end: number, grammar: Grammar): number {
  const within = tokens.filter((token) => token.start >= start && token.end <= end);
  const isVerb = within.map(
    (token) => grammar.auxiliaries.has(lower(token)) || (grammar.finite?.test(lower(token)) ?? false),
  );
  return isVerb.filter((is, at) => is && !isVerb[at - 1]).length;
}
