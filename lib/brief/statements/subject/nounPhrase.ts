import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isFiniteVerb, isPronoun, isQuoted, lower, phraseStart, withoutClitic } from "../passages/phrases.ts";
import { isShareAt } from "../passages/quantities.ts";
import type { Passage, Subject, Word } from "../types.ts";
import { behindListener } from "./behindListener.ts";
import { behindOpening } from "./behindOpening.ts";
import { behindVerb } from "./behindVerb.ts";
import { boundByCopula } from "./copula.ts";
import { documentBehind } from "./documentBehind.ts";
import { duringAt } from "./duringAt.ts";
import { mainSubject } from "./mainSubject.ts";
import { isNamedByTheWay } from "./namedByTheWay.ts";
import { isAge } from "./openedByPerson.ts";
import { ownerOfRelative } from "./ownerOfRelative.ts";
import { ownPhrase } from "./ownPhrase.ts";
import { endsInNumber, partBefore } from "./partOfMany.ts";
import { beforeTown, ofTown } from "./townAndCountry.ts";

const NUMBER = /^(?:\d[\d.,]*|hundred|thousand|million|billion|dozens?)$/i;

/** The noun phrase that ends at token `last`, without the words of time that lead to it; null when it cannot speak. */
export function nounPhrase(
  passage: Passage,
  last: number,
  grammar: Grammar,
  language: Language,
  isParticiple = false,
): Subject | null {
  const { tokens } = passage;
  const end = tokens[last];
  if (!end?.isWord) return null;
  const word = withoutClitic(lower(end));
  const part = grammar.code === "en" ? partBefore(passage, last) : null;
  if (part !== null) return part;
  if (!end.actor && isPronoun(word, grammar) && !isAcronym(end.text)) {
    if (grammar.conditions.has(lower(tokens[last - 1]))) return null;
    // "when she | thinks nobody is looking"
    const isWhen = grammar.code === "en" && /^when(?:ever)?$/u.test(lower(tokens[last - 1]));
    if (isWhen && /^(?:thinks?|thought|believes?|believed|feels?|felt)$/u.test(lower(tokens[last + 1]))) return null;
    if (grammar.relatives.has(word)) return antecedent(passage, last, grammar, language);
    // "the company behind it | admitted"
    const isGoverned = grammar.code === "en" && word === "it" && lower(tokens[last - 1]) === "behind";
    const governed = isGoverned ? nounPhrase(passage, last - 2, grammar, language) : null;
    if (governed) return { ...governed, end: end.end };
    return { start: end.start, end: end.start + word.length, side: "before" };
  }
  const paper = grammar.code === "en" ? documentBehind(passage, last, grammar) : null;
  if (paper !== null) return nounPhrase(passage, paper, grammar, language, isParticiple);
  const during = grammar.code === "en" ? duringAt(tokens, last) : -1;
  if (during > 0) return nounPhrase(passage, during - 1, grammar, language, isParticiple);
  const told = ownerOfRelative(passage, last, grammar, language);
  if (told !== null) return nounPhrase(passage, told, grammar, language, isParticiple);
  let first = phraseStart(passage, last, grammar, language);
  // "a charge | his office called “absurd”"
  const isCharge =
    grammar.code === "en" && CHARGE.test(lower(tokens[first + 1])) && /^an?$/u.test(lower(tokens[first]));
  const isAnothers = grammar.determiners.has(lower(tokens[first + 2]))
    ? first + 3 <= last
    : tokens[first + 2]?.isCapital;
  if (isCharge && isAnothers) first += 2;
  if (grammar.many) first = behindVerb(passage, first, last, grammar);
  // "no trace of a leak despite Falk claiming": a new subject in the middle of a clause.
  const absolute = tokens.findLastIndex((token, at) => at >= first && at < last && grammar.absolutes.has(lower(token)));
  if (isParticiple && absolute >= first) first = absolute + 1;
  // "Speaking to the Herald Lind said": the name alone.
  if (end.actor?.kind === "person" && SPEAKING.test(lower(tokens[first])))
    first = tokens.findIndex(({ actor }, at) => at > first && actor === end.actor);
  const owner = ownerOfClause(passage, first, grammar, language);
  if (owner !== null) return nounPhrase(passage, owner, grammar, language);
  const isOut = (at: number) => !tokens[at]?.isWord || grammar.absolutes.has(lower(tokens[at]));
  while (first < last && isOut(first) && !isShareAt(tokens, first)) first++;
  // "With the purchase Nordfast said": the name alone.
  if (
    end.actor &&
    // "W serwisie Nordnet podkreślił": whoever it was, not the service.
    !isInMedium(passage, first, last, grammar) &&
    !grammar.verbSecond &&
    last - first > 1 &&
    grammar.prepositions.has(lower(tokens[first])) &&
    isPlainNoun(passage, last - 1, grammar)
  )
    first = last;
  first = behindListener(tokens, first, last, grammar);
  // "according to | police, who said"
  if (lower(tokens[first]) === "according" && lower(tokens[first + 1]) === "to" && first + 1 < last) first += 2;
  first = ownPhrase(passage, behindOpening(passage, first, last, grammar, language), last, grammar);
  const owned = beforeTown(passage, first, last, grammar);
  if (owned !== null) return nounPhrase(passage, owned, grammar, language);
  // "what it says", "until the builder explained": nothing has been said.
  // "..., however Lind said": a link.
  const isLink = lower(tokens[first - 1]) === "however" && tokens[first - 2]?.text === ",";
  if (grammar.conditions.has(lower(tokens[first - 1])) && !isLink) return null;
  const start = tokens[first];
  if (!start || (!end.actor && NUMBER.test(end.text))) return null;
  if (grammar.code === "en" && first < last && isNamedByTheWay(tokens, first, grammar)) return null;
  if (!end.actor && grammar.determiners.has(lower(end)) && !grammar.speaking.has(lower(end))) return null;
  // "the most | pledged delegates", "an | alleged abuse": behind these words stands an adjective, no verb.
  if (
    !end.isCapital &&
    (language.stopWords.has(lower(end)) || grammar.prepositions.has(lower(end))) &&
    !grammar.speaking.has(lower(end)) &&
    !(grammar.code === "en" && endsInNumber(tokens, last))
  )
    return null;
  const people = tokens[ofTown(passage, first, last) ?? peopleOfPlaces(passage, first, grammar)] ?? start;
  return { start: people.start, end: end.end, side: "before" };
}

/** How somebody speaks who is named behind it. English. */
const SPEAKING =
  /^(?:speaking|talking|writing|testifying|appearing|posting|tweeting|addressing|asked|pressed|quizzed)$/u;

/** What somebody says of another, of which a third has another word. */
const CHARGE = /^(?:charge|claim|allegation|accusation|assertion|suggestion|move|decision|plan|proposal|remark)$/u;

/** "Residents of Melvik, Norvik and | Tarnby": index of the first word about those who live there, or of the phrase as it is. */
function peopleOfPlaces({ tokens }: Passage, first: number, { peopleOf, prepositions, sourceJoints }: Grammar): number {
  if (!peopleOf || tokens[first - 1]?.text !== ",") return first;
  const before = tokens.findLastIndex(({ text, isCapital }, at) => at < first && text !== "," && !isCapital);
  const isOf = prepositions.has(lower(tokens[before])) || sourceJoints.has(lower(tokens[before]));
  const from = tokens.findLastIndex(({ text }, at) => at < before && /^[,.;:!?–—]$/u.test(text)) + 1;
  const words = tokens.slice(from, first).map(({ text }) => text);
  return isOf && peopleOf.test(words.join(" ")) ? from : first;
}

/** "W serwisie Nordnet", not "Po strajku Nordfast": a place where something is said, by its name. */
const isInMedium = ({ tokens }: Passage, first: number, last: number, { heads, media }: Grammar): boolean =>
  heads !== null &&
  tokens[last]?.actor?.kind !== "person" &&
  tokens.slice(first + 1, last).some((token) => media?.test(lower(token)));

/** Words of "who doubles as" before the last noun phrase of a relative clause. */
const LONGEST_RELATIVE = 5;

/** "Lind who built the gates said": where the words end that the relative clause is about whose object begins at `first`; null elsewhere. */
function ownerOfClause({ tokens }: Passage, first: number, grammar: Grammar, language: Language): number | null {
  // "Lind who doubles as | chairman said": behind a person's name, whatever the verb.
  const who = tokens.findLastIndex(
    (token, at) =>
      at < first && at >= first - LONGEST_RELATIVE && (!token.isWord || grammar.relatives.has(lower(token))),
  );
  const isOfPerson = who > 0 && tokens[who]?.isWord && tokens[who - 1]?.actor?.kind === "person";
  if (isOfPerson && grammar.bareClause && first - who > 1) return who - 1;
  // "who ordered that | change": no conjunction.
  const isThat = grammar.that.has(lower(tokens[first - 1])) && grammar.determiners.has(lower(tokens[first - 1]));
  const verb = isThat ? first - 2 : first - 1;
  if (verb < 2 || !isFiniteVerb({ tokens }, verb, grammar, language) || grammar.verbs.has(lower(tokens[verb])))
    return null;
  const relative = tokens[verb - 1];
  if (!grammar.relatives.has(lower(relative)) || isAcronym(relative?.text ?? "")) return null;
  return tokens[verb - 2]?.text === "," ? verb - 3 : verb - 2;
}

const isLowerCase = (text: string) => text === text.toLowerCase();

/** "WHO" and "IT" are names. */
const isAcronym = (text: string) => text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

const isPlainNoun = ({ tokens }: Passage, at: number, grammar: Grammar) => {
  const token = tokens[at];
  return (
    token?.isWord === true &&
    !token.isCapital &&
    !grammar.prepositions.has(lower(token)) &&
    !grammar.determiners.has(lower(token)) &&
    !grammar.sourceNouns.has(lower(token)) &&
    !grammar.sourceJoints.has(lower(token))
  );
};

/** "a lawyer who said": the words before the relative pronoun at `at`. */
function antecedent(passage: Passage, at: number, grammar: Grammar, language: Language): Subject | null {
  const { tokens } = passage;
  const pronoun = tokens[at];
  const comma = tokens[at - 1]?.text === "," ? at - 1 : at;
  // "Lind, 37, who said"
  const last = isAge(passage, comma) ? comma - 3 : comma - 1;
  const end = tokens[last];
  if (!pronoun || !end?.isWord || isQuoted(passage, end.start)) return null;
  // "a train with signs on it which mentioned": the signs.
  if (last === at - 1 && grammar.objectPronouns.has(lower(end)) && !end.actor && isLowerCase(end.text)) return null;
  const relative = { start: pronoun.start, end: pronoun.end };
  // "released a statement which said": whoever released it.
  const author = grammar.papers.has(lower(end)) ? mainSubject(passage, last, grammar, language) : null;
  if (author) return { ...author, relative };
  // "Lind, an engineer at Nordfast, who said": a person, not where she works.
  const person =
    end.actor && end.actor.kind !== "person" && grammar.personPronouns.has(lower(pronoun))
      ? tokens.findLast(
          ({ actor, start }) => actor?.kind === "person" && start < end.start && !isQuoted(passage, start),
        )
      : null;
  if (person) return { start: person.start, end: person.end, side: "before", relative };
  // "the head of the Harbour Union in Norvik, which says": the union, not who heads it.
  const isThing = grammar.thingPronouns.has(lower(pronoun)) && !grammar.personPronouns.has(lower(pronoun));
  const body =
    isThing && end.actor?.kind !== "organization"
      ? tokens
          .slice(phraseStart(passage, last, grammar, language), last)
          .findLast(({ actor, start }) => actor?.kind === "organization" && !isQuoted(passage, start))
      : undefined;
  if (body) return { start: body.start, end: body.end, side: "before", relative };
  // "the film with Lind, which claims": no person.
  if (isThing && grammar.code === "en" && end.actor?.kind === "person") return null;
  const named = end.actor
    ? ({ start: end.start, end: end.end, side: "before" } as const)
    : nounPhrase(passage, last, grammar, language);
  // "were called by | a diver who said": who did so.
  const by =
    grammar.code === "en" && named && !end.actor
      ? doerOf(tokens, named.start, last, grammar, lower(pronoun) === "who")
      : null;
  if (named && by !== null) return { ...named, start: by, relative };
  // "said Lind, a weaver, who believes": Lind.
  const first = tokens.findIndex(({ start }) => start === named?.start);
  const bound = end.actor ? null : boundByCopula(passage, first, last, grammar);
  if (bound) return { start: bound.start, end: bound.end, side: "before", relative };
  const owner = tokens[first - 2];
  const isApposition =
    grammar.code === "en" &&
    tokens[at - 1]?.text === "," &&
    tokens[first - 1]?.text === "," &&
    /^an?$/u.test(lower(tokens[first]));
  if (isApposition && owner?.actor?.kind === "person")
    return { start: owner.start, end: owner.end, side: "before", relative };
  // "..., angering | parents who say": the participle is the fire's.
  const isCaused =
    grammar.code === "en" &&
    tokens[first - 1]?.text === "," &&
    grammar.participle?.test(lower(tokens[first])) &&
    first < last;
  return named ? { ...named, ...(isCaused && { start: tokens[first + 1]?.start ?? named.start }), relative } : null;
}

/** "alerted to the fire by | a caller": where the phrase behind the last "by" begins, in a phrase that opens with a participle; null elsewhere. */
function doerOf(
  tokens: readonly Word[],
  from: number,
  last: number,
  { agents, finite, documents }: Grammar,
  isWho: boolean,
): number | null {
  const first = tokens.findIndex(({ start }) => start === from);
  const by = tokens.findLastIndex((token, at) => at < last && agents.has(lower(token)));
  const isPassive = first >= 0 && by > first && !tokens[first]?.isCapital && finite?.test(lower(tokens[first]));
  // "a complaint by | a diver who said"
  const isPaper = isWho && first >= 0 && by > first && documents?.has(lower(tokens[by - 1]));
  return isPassive || isPaper ? (tokens[by + 1]?.start ?? null) : null;
}
