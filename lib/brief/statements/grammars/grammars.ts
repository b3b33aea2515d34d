import type { Language } from "../../../text/languages/types.ts";
import { english } from "./english.ts";
import type { Grammar } from "./types.ts";

/** One row a language. */
export const GRAMMARS: readonly Grammar[] = [english];

const NONE: ReadonlySet<string> = new Set();

/** The grammar of a language, or one that knows its verbs of saying only: enough for quotations with a name beside them. */
export const grammarOf = ({ code, sayingVerbs }: Language): Grammar =>
  GRAMMARS.find((grammar) => grammar.code === code) ?? {
    code,
    verbs: NONE,
    askingVerbs: NONE,
    nounLike: NONE,
    tellingVerbs: NONE,
    quoteVerbs: sayingVerbs,
    thatVerbs: NONE,
    that: NONE,
    accordingTo: null,
    betweenSubjectAndVerb: NONE,
    denials: NONE,
    passives: NONE,
    conditions: NONE,
    personPronouns: NONE,
    thingPronouns: NONE,
    groupPronouns: NONE,
    sourceNouns: NONE,
    clauseOpeners: NONE,
    notInSubject: NONE,
    prepositions: NONE,
    adverbs: NONE,
  };
