/** How one language marks that somebody says something. All words are lower case. A row of `GRAMMARS` is a language. */
export interface Grammar {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Verbs that a statement follows, in every form: "said", "announces", "claiming". */
  readonly verbs: ReadonlySet<string>;
  /** Verbs of asking, whose statement is what is asked for: "urged both sides to talk". */
  readonly askingVerbs: ReadonlySet<string>;
  /** Forms that are nouns more often than verbs, and count only behind a pronoun, a name or a plural: "reports", "state". */
  readonly nounLike: ReadonlySet<string>;
  /** Those of them whose object is the listener: "told POLITICO that". */
  readonly tellingVerbs: ReadonlySet<string>;
  /** Verbs that mark a statement only beside a quotation: "called", "asked", "continued". */
  readonly quoteVerbs: ReadonlySet<string>;
  /** Verbs that only a "that" makes verbs of saying: "found that". */
  readonly thatVerbs: ReadonlySet<string>;
  /** The word between verb and statement. */
  readonly that: ReadonlySet<string>;
  /** "according to", the phrase before a source. */
  readonly accordingTo: RegExp | null;
  /** Words between a subject and its verb: "has", "also", "later". */
  readonly betweenSubjectAndVerb: ReadonlySet<string>;
  /** Words before the verb under which nothing is said: "not", "to", "declined". */
  readonly denials: ReadonlySet<string>;
  /** Words before a participle that turn who speaks into who is spoken to: "was" told. */
  readonly passives: ReadonlySet<string>;
  /** Words before a subject under which it has not spoken yet: "until the builder explained". */
  readonly conditions: ReadonlySet<string>;
  readonly personPronouns: ReadonlySet<string>;
  readonly thingPronouns: ReadonlySet<string>;
  /** Any number: "they". */
  readonly groupPronouns: ReadonlySet<string>;
  /** What an unnamed source is, as nouns: "official", "source", "witnesses". */
  readonly sourceNouns: ReadonlySet<string>;
  /** Conjunctions and prepositions at which a clause starts anew. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words that no subject contains: finite verbs, relative pronouns. */
  readonly notInSubject: ReadonlySet<string>;
  /** Prepositions that open "in a statement", "on Monday", "to reporters". */
  readonly prepositions: ReadonlySet<string>;
  /** "yesterday", "again": words of time or manner after a verb of saying. */
  readonly adverbs: ReadonlySet<string>;
}
