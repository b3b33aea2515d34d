import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";

/** What opens a noun phrase, whatever stands before it. */
const OPENS = /^(?:the|an?|his|her|its|their|my|our|your|these|those|many|several|some)$/u;
/** What may stand before an article within one phrase: "all the dockers", "as many pilots", "at least some". */
const BINDS =
  /^(?:all|both|half|such|what|than|not|only|even|as|so|too|very|how|nearly|almost|about|around|just|quite|twice|double|least|most|more|fewer|less|once|no|either|neither|like|unlike|including|against|between|among|amongst|amid|toward|towards|behind|despite|near|into|onto|without|across|beyond|along|alongside|throughout|within|above|below|past|since|till|up|versus|via|worth|plus|minus|except|besides|regarding|concerning|aboard|atop|off|out|away|inside|opposite|per|de|du|von|van)$/u;
/** What the present of telling is: "claims her father said". */
const TELLS = /^(?:say|claim|think|believe|argu|insist|alleg|tell|know|hop|fear)(?:s|es|ing)$/u;
/** What stands before the words about it, and before no noun that it tells more of: "the moment prosecutors say". */
const NEVER_BEFORE_NOUN = /^(?:moment|reason|way|place|choice|kind|sort|type|words|one|ones|thing|things)$/u;
/** Who many are, with nothing before them. */
const MANY = /^(?:police|people|\p{Lower}{3,}[^s’']s)$/u;
/** Words of "urgent move" at most. */
const LONGEST = 2;
/** What leads on to a clause: "now her parents", "ultimately the captain". */
const LEADS = /^(?:now|then|so|ultimately|eventually|finally|inevitably|namely|suddenly|apparently|perhaps|maybe)$/u;

/**
 * "an enamel | the company says", "an urgent move | officials said", "claims | her father added", "now | her parents": where the last of two
 * phrases begins that stand side by side between `first` and `last`, which no word ties; `first` where there is one. English.
 */
export function ownPhrase({ tokens }: Passage, first: number, last: number, grammar: Grammar): number {
  if (grammar.code !== "en") return first;
  for (let at = last; at > first; at--) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before?.isWord || !OPENS.test(lower(token))) continue;
    // "newspaper The Herald", "Otto Falk of the harbour board the Old Crew"
    const isNamed = token?.isCapital || tokens.slice(first, at).some(({ actor }) => actor?.kind === "person");
    return !isNamed && endsPhrase(before, grammar) && !isDone(tokens, last + 1, grammar) ? at : first;
  }
  const isMany = last > first && MANY.test(lower(tokens[last])) && !tokens[last]?.actor && !tokens[last]?.isCapital;
  if (!isMany || !grammar.canSpeak?.(lower(tokens[last]))) return first;
  const between = last - first - 1;
  const isOne =
    /^an?$/u.test(lower(tokens[first])) &&
    between > 0 &&
    between <= LONGEST &&
    isPlain(tokens, first + 1, last, grammar);
  return isOne || NEVER_BEFORE_NOUN.test(lower(tokens[last - 1])) ? last : first;
}

/** "cite an audit | reported on", "unveil a plan | called for by": what was done to it. */
const isDone = (tokens: readonly Word[], verb: number, { prepositions, sourceJoints }: Grammar): boolean =>
  /ed$/u.test(lower(tokens[verb])) &&
  [prepositions, sourceJoints].some((words) => words.has(lower(tokens[verb + 1]))) &&
  lower(tokens[verb + 1]) !== "to";

/** A word that ends a phrase before another one begins; the name of somebody is followed by what he is. */
function endsPhrase(word: Word, { prepositions, sourceJoints, conjunctions, determiners, many }: Grammar): boolean {
  if (word.isCapital) return LEADS.test(word.lower);
  const isTied =
    [prepositions, sourceJoints, conjunctions, determiners].some((words) => words.has(word.lower)) ||
    many?.has(word.lower) === true ||
    BINDS.test(word.lower) ||
    /(?:ing|ed)$/u.test(word.lower);
  return !isTied || TELLS.test(word.lower);
}

/** Nothing but lower-case words that tie to no other: "urgent move". */
const isPlain = (tokens: readonly Word[], from: number, to: number, grammar: Grammar): boolean =>
  tokens
    .slice(from, to)
    .every(
      (token) =>
        token.isWord &&
        !token.isCapital &&
        /^\p{Lower}+$/u.test(token.text) &&
        !/ing$/u.test(token.text) &&
        ![grammar.prepositions, grammar.sourceJoints, grammar.conjunctions].some((words) => words.has(token.lower)) &&
        !/^(?:few|couple|number|dozen|group|handful|lot|hundred|thousand|million|pair)$/u.test(token.lower),
    );
