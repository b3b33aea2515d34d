import type { Language } from "../../../text/languages/types.ts";
import { calledAt } from "../content/callings.ts";
import { offeredAt } from "../content/offers.ts";
import { behindPhrase } from "../content/sayingPhrases.ts";
import { WITH_THAT } from "../grammars/englishVerbs.ts";
import type { Grammar } from "../grammars/types.ts";
import { isPronoun, lower } from "../passages/phrases.ts";
import { isCount } from "../passages/quantities.ts";
import type { Passage, Word } from "../types.ts";
import { isVerbHere, isVerbOfSaying } from "./isVerbHere.ts";
import { isOfThings, isPersonAt } from "./ofThings.ts";
import { isPresentPlural } from "./presentPlural.ts";
import { isTagAbroad } from "./tagAbroad.ts";
import { isTag } from "./tagVerb.ts";
import { isVerbOfRelative } from "./verbOfRelative.ts";

/** True for a verb of saying, and for "reports" and "states" where a pronoun, a name or a plural stands before them. */
export function isCue(passage: Passage, at: number, grammar: Grammar, language: Language): boolean {
  const { tokens } = passage;
  const whole = lower(tokens[at]);
  const word = grammar.enclitic?.exec(whole)?.[1] ?? whole;
  if (grammar.parenthetical.has(word)) return isParenthesis(tokens, at, grammar);
  if ((offeredAt(passage, at, grammar.code) ?? calledAt(passage, at, grammar.code)) !== null) return true;
  if (behindPhrase(passage, at, grammar.code) !== null) return true;
  if (!isVerbOfSaying(word, grammar)) return isTag(passage, at, grammar) || isTagAbroad(passage, at, grammar);
  if (grammar.code === "en" && WITH_THAT.has(word) && !isBeforeThat(passage, at)) return isTag(passage, at, grammar);
  // "reminded the crew that", not "reminded her of it"
  if (grammar.code === "en" && /^(?:remind|reassur)/u.test(word) && !TOLD_THAT.test(textBehind(passage, at)))
    return isTag(passage, at, grammar);
  // "Sixteen states sue", "three reports find"
  if (grammar.code === "en" && grammar.nounLike.has(word) && /s$/u.test(word) && isCount(lower(tokens[at - 1])))
    return false;
  const next = lower(tokens[at + 1]);
  const isNounHere = grammar.determiners.has(lower(tokens[at - 1])) || grammar.beforeNouns?.has(lower(tokens[at - 1]));
  if (grammar.alsoNouns?.has(word) && isNounHere) return false;
  // "Good writing can do it": a noun, not what anybody does.
  if (grammar.code === "en" && grammar.participle?.test(word) && grammar.auxiliaries.has(next)) return false;
  // "Several promising plans", "is promising but incomplete"
  if (grammar.code === "en" && word === "promising" && isPromising(lower(tokens[at - 1]), next)) return false;
  // "calls to say Norvik"
  if (
    grammar.code === "en" &&
    whole === "say" &&
    grammar.prepositions.has(lower(tokens[at - 1])) &&
    lower(tokens[at - 1]) !== "to"
  )
    return false;
  // "helped found the yard"
  if (whole === "found" && /^(?:helped|helps?|helping|to|co)$/u.test(lower(tokens[at - 1]))) return false;
  // "For more, read our review"
  if (
    grammar.code === "en" &&
    whole === "read" &&
    (/^(?:our|more|about)$/u.test(next) || STUDIED.test(textBehind(passage, at)))
  )
    return false;
  // "appealed the ruling": in court.
  if (grammar.code === "en" && word.startsWith("appeal") && !/^(?:to|for)$/.test(next)) return false;
  if (isOfThings(passage, at, grammar) || isVerbOfRelative(passage, at, grammar)) return false;
  // "will continue to grow"
  if (grammar.code === "en" && next === "to" && whole.startsWith("continu")) return false;
  // "Key questions remain", "ducked several questions"
  const asker = tokens[at - 1];
  const asks = asker?.actor || asker?.isCapital || isPronoun(lower(asker), grammar) || grammar.canSpeak?.(lower(asker));
  if (
    whole === "questions" &&
    (!asks || ASKED_OF.test(lower(asker)) || (at === 1 && !asker?.actor && !isPronoun(lower(asker), grammar)))
  )
    return false;
  // "stay informed"
  if (
    whole === "informed" &&
    /^(?:stay|stays|staying|keep|keeps|remain|remains|get|well|better|fully)$/u.test(lower(asker))
  )
    return false;
  // "another hint", "every question"
  if (
    grammar.code === "en" &&
    /^(?:another|every|each|no|such)$/u.test(lower(asker)) &&
    isVerbOfSaying(`${word}s`, grammar)
  )
    return false;
  // "the Lind think tank": a noun.
  if (whole === "think" && /^tanks?$/.test(next)) return false;
  // "claimed by the rebels": nobody speaks here.
  const isQuotedAs = whole === "saying" && grammar.quotedAs.has(lower(tokens[at - 1]));
  if (grammar.agents.has(next) && !isQuotedAs && isDoneBy(tokens, at, grammar)) return false;
  // "dass der Plan kritisiert wurde"
  if (grammar.verbFinal && grammar.passives.has(next)) return false;
  // "Rovers show they can win": what is done by deed, and not told by a paper.
  const isByDeed = isPersonAt(tokens[at - 1], grammar) || (at === 1 && isNameOfNoPaper(tokens[0], grammar));
  if (grammar.shows?.test(word) && isByDeed && !grammar.that.has(next)) return false;
  // "a statement posted to her account"
  if (grammar.quoteVerbs.has(word) && word.endsWith("ed") && grammar.papers.has(lower(tokens[at - 1]))) return false;
  if (grammar.presentPlurals?.has(word) && !isPresentPlural(tokens, at, grammar)) return false;
  const parts = grammar.separable.get(word);
  if (parts && !hasPart(tokens, at, parts, grammar)) return false;
  return !grammar.nounLike.has(word) || isVerbHere(passage, at, word, grammar, language);
}

/** "user questions", "reader questions" */
const ASKED_OF = /^(?:user|reader|customer|viewer|listener|caller|voter|student|audience|client)$/u;

/** "feared that the", "feared on Monday that"; not "repeated that feat": a clause begins with an article, a pronoun, a name or many. */
const isBeforeThat = (passage: Passage, at: number): boolean => BEFORE_THAT.test(textBehind(passage, at));

const textBehind = ({ text, tokens, end }: Passage, at: number): string => text.slice(tokens[at]?.end, end);

/** "[read] natural sciences at Norvik" */
const STUDIED =
  /^\s(?!from|out|aloud|to|the|an?\s|his|her|it|that)(?:\p{Alpha}+\s){1,4}(?:at|in)\s(?:the\s)?\p{Upper}/u;

const TOLD_THAT = /^\s(?:[\p{Alpha}\d’'-]+\s){1,5}that\s/u;

const BEFORE_THAT =
  /^(?:\s(?:on\s\p{Upper}\p{Alpha}+day|\p{Lower}+ly|again|today|yesterday|too|(?:last|this)\s(?:week|month|year|spring|summer|autumn|fall|winter)|earlier)|,\s(?:though|however|meanwhile|too|instead|nevertheless|nonetheless),)?\sthat\s(?:the|an?|he|she|it|they|there|we|no|his|her|its|their|this|these|those|any|all|some|many|most|every|each|both|such|if|when|while|for|in|on|at|by|without|among|despite|not|nothing|nobody|people|anyone|everyone|[\p{Upper}\d“"][^\s,]*|\p{Lower}{2,}[^s\s]s|\p{Lower}{2,}ing)\s/u;

const isPromising = (before: string, next: string): boolean =>
  MEASURED.test(before) ||
  (/^(?:is|are|was|were|looks?|seems?)$/u.test(before) && /^(?:but|and|though|yet|,)$/u.test(next));
const MEASURED = /^(?:several|many|some|more|most|few|other|very|so|as|less|too|two|three|these|those)$/u;

/** "said by telephone": how, and not by whom. */
const MEDIUM = /^(?:(?:tele)?phone|e-?mail|text|letter|video|radio|fax|satellite|way)$/u;

/** "annoncée par la mairie", but "indique par ailleurs" and "a indiqué par lettre"; in English no other form stands before "by". */
function isDoneBy(tokens: readonly Word[], at: number, { code, auxiliaries, passives }: Grammar): boolean {
  if (code === "en") return !MEDIUM.test(lower(tokens[at + 2]));
  const before = lower(tokens[at - 1]);
  const isActive = auxiliaries.has(before) && !passives.has(before);
  return !isActive && /(?:ée?s?|[ai]d[oa]s?|ich[oa]s?|it[oa]s?|[aiu]t[oaie]|ett[oaie])$/u.test(lower(tokens[at]));
}

const isNameOfNoPaper = (word: Word | undefined, grammar: Grammar): boolean =>
  grammar.code === "en" &&
  word?.isCapital === true &&
  !isPronoun(word.lower, grammar) &&
  !grammar.papers.has(word.lower) &&
  !grammar.documents?.has(word.lower);

/** "..., so Lind am Montag.": behind a comma or quotation, before a name or an article. */
function isParenthesis(tokens: readonly Word[], at: number, grammar: Grammar): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    before !== undefined &&
    !before.isWord &&
    next !== undefined &&
    (next.isCapital || grammar.determiners.has(lower(next)))
  );
}

/** "teilte ... mit" before a mark or another clause, not "gab es, sagte Lind in einem Brief an die Wache". */
const hasPart = (tokens: readonly Word[], at: number, parts: ReadonlySet<string>, grammar: Grammar): boolean =>
  tokens.some(
    ({ isWord }, index) =>
      index > at &&
      isWord &&
      parts.has(lower(tokens[index])) &&
      // "teilte Lind, die Leiterin, mit", but not "gibt, sei bekannt"
      tokens.slice(at, index).filter(({ text }) => text === ",").length % 2 === 0 &&
      (!tokens[index + 1]?.isWord ||
        [grammar.that, grammar.conjunctions].some((words) => words.has(lower(tokens[index + 1])))),
  );
