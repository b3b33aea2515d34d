import type { Grammar } from "../grammars/types.ts";
import { isPronoun, isQuoted, lower } from "../passages/phrases.ts";
import type { Quotation } from "../passages/quotations.ts";
import type { Passage, Word } from "../types.ts";

/** Words of "the council leader, Ida Brandt," between a quotation and the verb behind it, at most. */
const LONGEST_SPEAKER = 8;
/** What may stand behind such a verb: how, when and to whom. */
const GOES_ON =
  /^(?:[.,;:]|\p{Lower}+ly|to|at|in|on|as|when|while|after|before|with|from|into|through|during|again|back|later|aloud)$/u;
/** Verbs with which nobody goes on behind what was said. */
const NO_TAG =
  /^(?:is|was|were|has|had|did|does|based|dressed|named|known|aged|called|led|held|lost|won|hit|left|used)$/u;

/**
 * “It is late,” Lind | sobbed.: whatever the verb is, what somebody does behind a quotation that ends in a comma is to say it. English.
 */
export function isTag(passage: Passage, at: number, grammar: Grammar): boolean {
  const { tokens, quotations } = passage;
  const verb = tokens[at];
  // Every word of a text is asked: the cheap questions first.
  if (grammar.code === "en" && verb && MANNER.has(verb.lower)) return isAside(passage, at, grammar);
  if (grammar.code !== "en" || !verb || verb.isCapital || NO_TAG.test(verb.lower)) return false;
  return quotations.length > 0 && (isBehindQuotation(passage, at, grammar) || isBeforeSpeaker(passage, at, grammar));
}

/** Words of "the retired harbour pilot, Ida Brandt" behind such a verb, at most. */
const LONGEST_TITLE = 6;

/** “It is late,” | teased the director, Ida Brandt.; “...”, | highlights pilot Otto Lind, who ...: right behind a quotation, and before who is named. */
export function isBeforeSpeaker(passage: Passage, at: number, grammar: Grammar): boolean {
  const { text, start, tokens, quotations } = passage;
  const [before, verb] = [tokens[at - 1], tokens[at]];
  if (grammar.code !== "en" || !before || !verb || !/(?:s|ed)$/u.test(verb.lower)) return false;
  const isBehind = before.text === "," ? tokens[at - 2] : before;
  const [first] = quotations;
  if (!first || first.open - start > 1 || !isBehind || !isQuoted(passage, isBehind.start)) return false;
  // “The pier,” is no sentence, “The pier is old,” may be one.
  if (!/,\W*$/u.test(text.slice(first.start, verb.start))) return false;
  let name = at + 1;
  while (name <= at + LONGEST_TITLE && !isPerson(tokens[name]) && isOfTitle(tokens, name, grammar)) name++;
  const isTitled = name === at + 1 || [name - 1, name - 2].some((index) => grammar.canSpeak?.(lower(tokens[index])));
  if (!isPerson(tokens[name]) || !isTitled) return false;
  const next = tokens.find(({ actor }, index) => index > name && actor !== tokens[name]?.actor);
  const isClosed = !next || /^[.,;]$/u.test(next.text) || grammar.prepositions.has(next.lower);
  return isClosed && !tokens.some((other, index) => index > at && isOther(passage, other, grammar));
}

const isPerson = (word: Word | undefined): boolean => word?.actor?.kind === "person";

/** A word of an office before a name, or the comma between the two. */
const isOfTitle = (tokens: readonly Word[], at: number, grammar: Grammar): boolean => {
  const word = tokens[at];
  if (word?.text === ",") return isPerson(tokens[at + 1]);
  return (
    word?.isWord === true && (word.actor !== null || grammar.determiners.has(word.lower) || isOfSpeaker(word, grammar))
  );
};

function isBehindQuotation(passage: Passage, at: number, grammar: Grammar): boolean {
  const { text, start, tokens, quotations } = passage;
  const verb = tokens[at];
  if (!verb) return false;
  const before = tokens[at - 1];
  // “...,” she | grins.
  const isSpeaker =
    isPerson(before) || grammar.personPronouns.has(lower(before)) || grammar.canSpeak?.(lower(before)) === true;
  const isThird = THIRD.test(verb.lower) && isSpeaker;
  if (!isThird && !(grammar.finite?.test(verb.lower) ?? false) && !MANNER.has(verb.lower)) return false;
  const quotation = quotations.findLast(
    ({ open, close }) => (open - start <= 1 || CHARGED.test(verb.lower)) && close <= verb.start,
  );
  if (!quotation) return false;
  const isDone = /,\s*$/u.test(`${text.slice(quotation.start, quotation.end)}${text.charAt(quotation.close)}`);
  if (isTurned(passage, at, quotation, isDone, grammar)) return true;
  const next = lower(tokens[at + 1]);
  // “Already?” Lind wondered, not “Already?” Lind left
  const isSaid = isDone || (MANNER.has(verb.lower) && isCried(text.slice(quotation.start, quotation.end)));
  if (!isSaid || !(next === "" || GOES_ON.test(next))) return false;
  const speaker = tokens.filter(({ start, end }) => start >= quotation.close && end <= verb.start);
  const words = speaker[0]?.text === "," ? speaker.slice(1) : speaker;
  if (words.length === 0 || words.length > LONGEST_SPEAKER || !words.every((word) => isOfSpeaker(word, grammar)))
    return false;
  const [first] = words;
  const isSomebody =
    words.some(({ actor }) => actor?.kind === "person") ||
    (words.length === 1 && grammar.personPronouns.has(lower(first))) ||
    (/^(?:the|an?|one|another)$/u.test(lower(first)) &&
      words.length <= 3 &&
      grammar.canSpeak?.(lower(words.at(-1))) === true);
  return isSomebody && !tokens.some((other, index) => index > at && isOther(passage, other, grammar));
}

/** "The plan “is a trap,” Lind | charged.": what nobody does behind marks but to say it, also where the narrator opens the sentence. */
const CHARGED = /^(?:charged|quipped|opined|mused|lamented|enthused)$/u;

/** A verb of the present that is no noun for what somebody has: “...,” Lind | shares. */
const THIRD = /^(?!(?:is|was|has|does|thus|always|perhaps)$)\p{Lower}{2,}[^s\s]s$/u;

const isCried = (words: string): boolean => /[!?]\s*$/u.test(words);

/** “Never!” | cried Lind: between a quotation and a name or an office there is no other verb. */
function isTurned(
  { text, tokens }: Passage,
  at: number,
  { start, end, close }: Quotation,
  isDone: boolean,
  grammar: Grammar,
): boolean {
  const [verb, first] = [tokens[at], tokens[at + 1]];
  if (!verb || !first?.isWord || text.slice(close, verb.start).replace(/^,/u, "").trim() !== "") return false;
  if (!isDone && !isCried(text.slice(start, end))) return false;
  if (grammar.personPronouns.has(first.lower)) return true;
  // "cried the old pilot", "smiled former minister Ida Brandt"
  const isNew = grammar.determiners.has(first.lower);
  const words = tokens.slice(isNew ? at + 2 : at + 1, at + LONGEST_OFFICE);
  const last = words.findIndex(
    (word) => word.actor?.kind === "person" || (isNew && grammar.canSpeak?.(word.lower) === true),
  );
  return last >= 0 && words.slice(0, last).every((word) => word.isWord && isOfSpeaker(word, grammar));
}
/** Words of "former health minister Ida" behind a verb, with the verb. */
const LONGEST_OFFICE = 6;

/** How somebody speaks; elsewhere each of them is something else that people do. */
const MANNER: ReadonlySet<string> = new Set(
  "growled sniffed wondered wonders shrugged shrugs snapped laughed laughs muttered mutters fumed thundered boomed barked drawled murmured chuckled sneered roared groaned grumbled ventured ventures scoffed intoned bellowed deadpanned enthused pleaded shuddered sobbed snorted cooed".split(
    " ",
  ),
);

/** "The plan, he | growled, had ...", "The gate, Lind | shrugged, was old.", or behind a quotation. */
function isAside(passage: Passage, at: number, grammar: Grammar): boolean {
  const { tokens } = passage;
  const [open, who] = [tokens[at - 2], tokens[at - 1]];
  const isSomebody = who?.actor?.kind === "person" || grammar.personPronouns.has(lower(who));
  const next = tokens[at + 1]?.text ?? "";
  // "When it rained, he laughed, and": a clause of its own.
  const isLed =
    open?.text === "," && [grammar.clauseOpeners, grammar.prepositions].some((set) => set.has(lower(tokens[0])));
  if (isSomebody && !isLed && open && (open.text === "," || isQuoted(passage, open.start)) && /^[,.;]?$/u.test(next))
    return true;
  return isBehindQuotation(passage, at, grammar);
}

/** A word of a name, an office, an age or a mark between them. */
const isOfSpeaker = (word: Word, grammar: Grammar): boolean =>
  !grammar.auxiliaries.has(word.lower) &&
  !grammar.relatives.has(word.lower) &&
  !grammar.conjunctions.has(word.lower) &&
  !grammar.prepositions.has(word.lower) &&
  (word.isCapital || word.actor !== null || !(grammar.finite?.test(word.lower) ?? false)) &&
  (!isPronoun(word.lower, grammar) || grammar.personPronouns.has(word.lower) || grammar.possessives.has(word.lower));

/** A verb of saying further on: it, and not this one, is who says so. */
const isOther = (passage: Passage, word: Word, { verbs, quoteVerbs }: Grammar): boolean =>
  !word.actor && !isQuoted(passage, word.start) && (verbs.has(word.lower) || quoteVerbs.has(word.lower));
