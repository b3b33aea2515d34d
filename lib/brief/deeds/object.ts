import type { Language } from "../../text/languages/types.ts";
import type { Grammar } from "../statements/grammars/types.ts";
import { behindTime, isBorderMark, isPronoun, isQuoted, lower, phraseStart } from "../statements/passages/phrases.ts";
import type { Passage } from "../statements/types.ts";
import { FORMS } from "./forms.ts";
import { isConditional, isGoverning } from "./isSubject.ts";
import { mayTell } from "./verb.ts";

/** A clause in which a name is the object of a verb: its first word, and the verb. */
export interface DoneTo {
  readonly first: number;
  readonly verb: number;
}

/** "Police arrested | Falk on Monday": the clause whose verb has a name for its object; null where the name is none. English. */
export function doneTo(passage: Passage, at: number, grammar: Grammar, language: Language): DoneTo | null {
  const { tokens, text } = passage;
  const name = tokens[at];
  if (grammar.code !== "en" || !name || /^['’-]/u.test(text.slice(name.end, name.end + 1))) return null;
  const phrase = phraseStart(passage, at, grammar, language);
  // "had | met the pilot Falk": behind an auxiliary the form of a verb may be of any word.
  const helped = tokens.findLastIndex(
    (_, index) => index >= phrase && index < at && grammar.auxiliaries.has(lower(tokens[index - 1])),
  );
  const verb = helped >= 0 ? helped : phrase - 1;
  const opening = verb + 1;
  if (!isDoing(passage, verb, grammar, language) || !isOver(passage, at, grammar, language)) return null;
  const between = tokens.slice(opening, at).filter(({ actor }) => !actor);
  // "whose talented field includes | Falk": no verb that acts on him.
  if (between.some((token) => isGoverning(lower(token), grammar) || INCLUDES.test(lower(token)))) return null;
  // "The win gave | Falk, who swims, a medal": cut before what he was given.
  if (GIVES.test(lower(tokens[verb])) && !tokens[at + 1]?.isWord) return null;
  let last = verb - 1;
  while (grammar.auxiliaries.has(lower(tokens[last])) || isAdverb(lower(tokens[last]), grammar)) last--;
  const subject = tokens[last];
  if (!subject?.isWord || isQuoted(passage, subject.start)) return null;
  // "wrote | retired attorney Falk", "you'll see Falk"
  // "the newly elected Falk"
  const isNoSubject =
    grammar.verbs.has(lower(subject)) ||
    grammar.determiners.has(lower(subject)) ||
    /^whose$/u.test(lower(subject)) ||
    /^(?:i|we|you)(?:'|$)/u.test(lower(subject));
  if (isNoSubject) return null;
  const first = isPronoun(lower(subject), grammar)
    ? last
    : behindTime(passage, phraseStart(passage, last, grammar, language), last, grammar, language);
  if (first > last || !canOpen(passage, first, grammar, language)) return null;
  // "a former sailor named | Falk": who he is, and not what one did.
  const isCalled = opening === at && /^(?:named|called)$/u.test(lower(tokens[verb]));
  return isCalled && /^an?$/u.test(lower(tokens[first])) ? null : { first, verb };
}

/** A verb in the active voice that does something to its object, and does not say or ask anything. */
function isDoing({ tokens }: Passage, at: number, grammar: Grammar, language: Language): boolean {
  const token = tokens[at];
  const word = lower(token);
  if (!token?.isWord || token.isCapital || token.actor || language.stopWords.has(word)) return false;
  if (mayTell(word, grammar) || NOT_DONE.test(word)) return false;
  const isPast = (grammar.finite?.test(word) ?? false) || (FORMS.get(grammar.code)?.finite?.test(word) ?? false);
  return (isPast || /\p{Lower}{3}[^su]s$/u.test(word)) && !FORMS.get(grammar.code)?.being.test(lower(tokens[at - 1]));
}

/** What tells of two that are one, or of one that is part of another; and participles that are adjectives. */
const NOT_DONE =
  /^(?:includ(?:ed|es)|bec(?:ame|omes)|remain(?:ed|s)|resembl(?:ed|es)|featur(?:ed|es)|starr?(?:ed|s)|involv(?:ed|es)|contain(?:ed|s)|renowned|retired|related|based|aged|so-called|unpublicized|alleged|former|wanted)$/u;

const GIVES = /^(?:g[ai]ve|gives|given|hand(?:s|ed)|offer(?:s|ed)|award(?:s|ed)|grant(?:s|ed)|earn(?:s|ed)|costs?)$/u;
const INCLUDES = /^(?:includ|featur|contain|involv)(?:e[ds]|s|ed)$/u;

/** True where what follows a name is not of its phrase, and no verb of its own. */
function isOver({ tokens }: Passage, at: number, grammar: Grammar, language: Language): boolean {
  const next = tokens[at + 1];
  if (!next?.isWord) return true;
  const word = lower(next);
  const other = tokens[at + 2]?.actor;
  // "got House and | Senate votes"
  if (grammar.conjunctions.has(word) && other && other.kind !== "person" && tokens[at]?.actor?.kind !== "person") {
    const behind = tokens[at + 3];
    return !behind?.isWord || isGoverning(lower(behind), grammar) || language.calendarWords.has(lower(behind));
  }
  return (
    language.calendarWords.has(word) ||
    word === "to" ||
    isGoverning(word, grammar) ||
    isAdverb(word, grammar) ||
    [grammar.conjunctions, grammar.clauseOpeners].some((words) => words.has(word))
  );
}

const isAdverb = (word: string, { adverbs, betweenSubjectAndVerb, auxiliaries, passives }: Grammar): boolean =>
  adverbs.has(word) ||
  /\p{Lower}{2}ly$/u.test(word) ||
  (betweenSubjectAndVerb.has(word) && !auxiliaries.has(word) && !passives.has(word));

/** True where a clause can begin with the token: at the head of a sentence, behind a mark or a conjunction. */
function canOpen(passage: Passage, first: number, grammar: Grammar, language: Language): boolean {
  const { tokens } = passage;
  const [opening, before] = [tokens[first], tokens[first - 1]];
  const word = lower(opening);
  if (grammar.relatives.has(word) || grammar.that.has(word) || isGoverning(word, grammar)) return false;
  if (!before || isBorderMark(before.text) || isQuoted(passage, before.start)) return true;
  const joint = lower(before);
  // "On Monday | the police"
  if (language.calendarWords.has(joint)) return true;
  return (
    (grammar.conjunctions.has(joint) || grammar.clauseOpeners.has(joint)) &&
    !isConditional(joint) &&
    !grammar.relatives.has(joint) &&
    !grammar.that.has(joint)
  );
}
