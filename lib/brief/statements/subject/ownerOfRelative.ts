import type { Language } from "../../../text/languages/types.ts";
import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import type { Grammar } from "../grammars/types.ts";
import { isPersonNoun } from "../passages/personNouns.ts";
import { isFiniteVerb, isPronoun, isQuoted, lower, phraseStart } from "../passages/phrases.ts";
import { isKnownSource } from "../speakers/knownSources.ts";
import type { Passage, Word } from "../types.ts";
import { isVerbOfRelative } from "./verbOfRelative.ts";

/** Words between a pronoun and the verb of the main clause, at most. */
const LONGEST = 24;

const PRONOUN = /^(?:who|which|that)$/u;
/** Behind a document, what was done to it. */
const DONE =
  /^(?:written|seen|sent|made|drawn|held|shown|read|given|taken|published|released|(?!need|speed)\p{Lower}{3,}ed)$/u;
const TIED = /^(?:by|for|to|in|on|at|with|from|after|before|out|up|among|of|this|last|earlier)$/u;

/**
 * "A woman who was waiting at a bus stop | said", "The officer who shot Lind | said", "A letter sent to Lind by the port | said": index of the
 * token that ends the words for who speaks, before a relative clause without commas that ends at `last`; null where none stands there.
 */
export function ownerOfRelative(passage: Passage, last: number, grammar: Grammar, language: Language): number | null {
  if (grammar.code !== "en") return ownerAbroad(passage, last, grammar);
  const { tokens } = passage;
  const opener = openerBefore(passage, last, grammar, language);
  if (opener === null) return null;
  // "who saw the log and requested anonymity as the yard is small": about the source alone, up to the end.
  const from = tokens[opener]?.start ?? passage.end;
  const keptBack = grammar.anonymity ? passage.text.slice(from, tokens[last]?.end).search(grammar.anonymity) : -1;
  for (let at = opener + 1; at <= last; at++) {
    const token = tokens[at];
    // "after that | storm"
    if (lower(token) === "that" && grammar.prepositions.has(lower(tokens[at - 1]))) continue;
    // "A woman who lives there told police the man | said"
    if (!token || (keptBack >= 0 && token.start >= from + keptBack)) break;
    const isOwn = at === opener + 1 && isVerbOfRelative(passage, at, grammar);
    if (!isOwn && grammar.verbs.has(lower(token)) && !grammar.nounLike.has(lower(token))) return null;
    if (opensClause(tokens, at, last, grammar)) return null;
    // "A man who was shot died and the police | said": the verb of the main clause.
    const isNew = at > opener + 1 && isVerb(passage, at, grammar, language) && !goesOn(tokens, at, grammar);
    if (isNew) return null;
  }
  return opener - 1;
}

const OPENER = /^(?:because|although|though|while|when|where|if|since|unless|whether|that|so|however|whose)$/u;

/** "who left because police | said", "who left after police | said", not "who worked as a nurse | said", "who was there before the fire | said". */
const opensClause = (tokens: readonly Word[], at: number, last: number, grammar: Grammar): boolean => {
  const word = lower(tokens[at]);
  if (OPENER.test(word)) return true;
  if (word === "as") return !/^(?:an?|the|part)$/u.test(lower(tokens[at + 1]));
  return /^(?:after|before|until|once)$/u.test(word) && canSay(tokens[last], grammar);
};

const canSay = (word: Word | undefined, grammar: Grammar): boolean =>
  word?.actor?.kind === "person" ||
  grammar.sourceNouns.has(lower(word)) ||
  isRoleNoun(lower(word)) ||
  isPronoun(lower(word), grammar);

/** Index of the pronoun or the participle that opens the clause, right behind a noun for somebody or for a document. */
function openerBefore(passage: Passage, last: number, grammar: Grammar, language: Language): number | null {
  const { tokens } = passage;
  for (let at = last - 1; at > 0 && last - at <= LONGEST; at--) {
    const [noun, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!token?.isWord || isQuoted(passage, token.start)) return null;
    const isSource =
      noun?.isWord === true &&
      !noun.actor &&
      (grammar.sourceNouns.has(lower(noun)) || isDocument(noun, grammar) || grammar.canSpeak?.(lower(noun)) === true);
    const isOfSource = !isSource && PRONOUN.test(lower(token)) && isPeopleOf(passage, at - 1, grammar, language);
    if (!isSource && !isOfSource) continue;
    if (PRONOUN.test(lower(token)) && opensWithVerb(passage, at + 1, grammar, language)) return at;
    const isDone = noun && isDocument(noun, grammar) && DONE.test(lower(token)) && TIED.test(lower(next));
    if (isDone && isApart(passage, at, last, grammar, language)) return at;
  }
  return null;
}

/** "The crew of a boat [that]": people by what they are on or of. */
function isPeopleOf(passage: Passage, last: number, grammar: Grammar, language: Language): boolean {
  const { tokens } = passage;
  if (!tokens[last]?.isWord) return false;
  const of = tokens.findLastIndex((token, at) => at < last && lower(token) === "of");
  return (
    of > 0 &&
    of >= phraseStart(passage, last, grammar, language) &&
    /^(?:crew|captain|pilots?|residents|people|passengers|owners?|members|survivors|families|residents|staff|players|leaders?|head|director)$/u.test(
      lower(tokens[of - 1]),
    )
  );
}

/** "A letter sent to Lind | said", not "The writer for the paper pointed to" and "Papers seen by the Herald", which is one phrase. */
function isApart(passage: Passage, at: number, last: number, grammar: Grammar, language: Language): boolean {
  const first = phraseStart(passage, at - 1, grammar, language);
  const isOf = passage.tokens
    .slice(first, at - 1)
    .some((token) => grammar.prepositions.has(lower(token)) || grammar.sourceJoints.has(lower(token)));
  const isBy = grammar.agents.has(lower(passage.tokens[at + 1]));
  return !isOf && !(isBy && phraseStart(passage, last, grammar, language) <= at);
}

const isDocument = (word: Word, { documents }: Grammar): boolean => documents?.has(lower(word)) === true;

/** "who was", "who live in", not "who the police", "who local police". */
const opensWithVerb = (passage: Passage, at: number, grammar: Grammar, language: Language): boolean => {
  const [word, next] = [passage.tokens[at], passage.tokens[at + 1]];
  if (!word?.isWord || word.isCapital || grammar.determiners.has(lower(word)) || grammar.sourceNouns.has(lower(word)))
    return false;
  const leads =
    next?.isCapital === true ||
    [grammar.prepositions, grammar.determiners].some((words) => words.has(lower(next))) ||
    /^(?:near|of|there|here)$/u.test(lower(next));
  const hasForm = grammar.finite?.test(lower(word)) === true || /s$/u.test(lower(word));
  return hasForm || leads || [at, at + 1].some((verb) => isVerb(passage, verb, grammar, language));
};

const isVerb = (passage: Passage, at: number, grammar: Grammar, language: Language): boolean =>
  grammar.auxiliaries.has(lower(passage.tokens[at])) || isFiniteVerb(passage, at, grammar, language);

/** "was waiting", "and had fled", "who had fled" */
const goesOn = (tokens: readonly Word[], at: number, grammar: Grammar): boolean => {
  const before = lower(tokens[at - 1]);
  return (
    grammar.auxiliaries.has(before) ||
    grammar.conjunctions.has(before) ||
    grammar.relatives.has(before) ||
    grammar.adverbs.has(before) ||
    grammar.betweenSubjectAndVerb.has(before)
  );
};

/** What opens a relative clause, by language. */
const RELATIVE: Readonly<Record<string, RegExp>> = {
  es: /^que$/u,
  pt: /^que$/u,
  it: /^che$/u,
  fr: /^qui$/u,
  sv: /^som$/u,
  da: /^(?:som|der)$/u,
  nb: /^som$/u,
};
/** Words of "Un antiguo vecino del barrio" before the clause, at most, and of the clause. */
const LONGEST_HEAD = 7;
const LONGEST_CLAUSE = 14;

/**
 * "Un vecino | que vive enfrente asegura", "En kvinna som bor där säger": the same in other languages, where somebody opens the sentence; -1
 * where it is a thing ("La ley que aprobó el Senado dice"), of which nobody within the clause speaks.
 */
function ownerAbroad({ tokens }: Passage, last: number, grammar: Grammar): number | null {
  const relative = RELATIVE[grammar.code];
  const [, elided = ""] = /^(?:l|un)['’](\p{Lower}+)$/u.exec(lower(tokens[0])) ?? [];
  const opens = elided !== "" || grammar.determiners.has(lower(tokens[0]));
  if (!relative || !opens || tokens[1]?.actor) return null;
  const at = tokens.findIndex((token, index) => index > 0 && index <= LONGEST_HEAD && relative.test(lower(token)));
  if (at < (elided ? 1 : 2) || at >= last - 1 || last - at > LONGEST_CLAUSE) return null;
  const head = tokens.slice(1, at);
  const isCut = [...head, ...tokens.slice(at + 1, last + 1)].some(
    (token) => !token.isWord || grammar.that.has(lower(token)) || grammar.verbs.has(lower(token)),
  );
  const isClause = head.some((token) => grammar.auxiliaries.has(lower(token)));
  if (
    isCut ||
    isClause ||
    grammar.prepositions.has(lower(tokens[at - 1])) ||
    grammar.governs?.test(`${lower(tokens[at - 1])} `)
  )
    return null;
  const nouns = [elided, ...head.slice(0, 3).map(lower)];
  // "Un vecino que vive allí dijo que la alcaldesa | sabía": a clause of its own.
  return nouns.some((noun) => isPersonNoun(noun, grammar)) ||
    isKnownSource(`${lower(tokens[0])} ${lower(tokens[1])}`, grammar.code)
    ? at - 1
    : -1;
}
