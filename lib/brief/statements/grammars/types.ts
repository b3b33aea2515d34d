import type { GrammarOptions } from "./options.ts";

/** How one language marks that somebody says something. All words are lower case. A row of `GRAMMARS` is a language. */
export interface Grammar extends GrammarOptions {
  /** BCP 47 primary subtag. */
  readonly code: string;

  /** Verbs that a statement follows, in every form: "said", "announces", "claiming". */
  readonly verbs: ReadonlySet<string>;
  /** Verbs whose object may be what is said: "condemned the attack". */
  readonly objectVerbs: ReadonlySet<string>;
  /** Verbs of asking, whose statement is what is asked for: "urged both sides to talk". */
  readonly askingVerbs: ReadonlySet<string>;
  /** Verbs that say what something is, in quotation marks: "called the deal “a gift”". */
  readonly namingVerbs: ReadonlySet<string>;
  /** Forms that are nouns more often than verbs, and count only behind a pronoun, a name or a plural: "reports", "state". */
  readonly nounLike: ReadonlySet<string>;
  /** Verbs of things, too, which say nothing by themselves: "footage showed that". */
  readonly showing: ReadonlySet<string>;
  /** Where something was said, at the end of it: " in a letter"; anchored at the end. */
  readonly medium: RegExp | null;
  /** Those of them whose object is the listener: "told POLITICO that". */
  readonly tellingVerbs: ReadonlySet<string>;
  /** Verbs that mark a statement only beside a quotation: "asked", "continued". */
  readonly quoteVerbs: ReadonlySet<string>;
  /** Verbs of saying only before a clause: "found that", "believes the bridge is safe". */
  readonly thatVerbs: ReadonlySet<string>;
  /** Parts of verbs that stand at the end of their clause: "teilte ... mit". A verb listed here counts only with its part. */
  readonly separable: ReadonlyMap<string, ReadonlySet<string>>;

  /** The word between verb and statement. */
  readonly that: ReadonlySet<string>;
  /** The same tied to the word behind it: "qu'il"; anchored at the start. */
  readonly elidedThat: RegExp | null;
  /** True where a statement may follow its verb without such a word: "said the bridge was safe". */
  readonly bareClause: boolean;
  /** "according to", the phrase before a source; global. */
  readonly accordingTo: RegExp | null;
  /** Words that end a source: "via", "as". */
  readonly sourceBorders: ReadonlySet<string>;
  /** Words that carry a source on: "of", "for". */
  readonly sourceJoints: ReadonlySet<string>;
  /** A word behind a source that makes it one: "dem Ministerium zufolge". */
  readonly accordingAfter: ReadonlySet<string>;
  /** True where the subject may stand behind any verb: "Am Montag sagte Lind, ...". */
  readonly inverts: boolean;
  /** True where a verb needs no word for its subject: "Afirmó que ...". */
  readonly proDrop: boolean;
  /** A pronoun tied to its verb, as the second group; the verb as the first: "dit-il". */
  readonly enclitic: RegExp | null;
  /** Words that name a speaker like a verb, between a comma and the name: "..., so Lind". */
  readonly parenthetical: ReadonlySet<string>;
  /** True where a dash at the head of a line opens speech: "– Tunneln är säker, säger Lind." */
  readonly dashSpeech: boolean;
  /** True where the narrator's words stand between dashes within what is said: "— Туннель открыт,— сказал Фальк.— Приходите." */
  readonly dashTurns: boolean;
  /** A noun for a person that has whose he is right behind it, in the genitive: "prezydent Norviku". Set where names are declined so. */
  readonly heads: RegExp | null;
  /** A preposition with which a place stands for those who speak there: "в Кремле отметили", opening its phrase. */
  readonly placesSpeak?: RegExp;
  /** A noun for where something is said, whatever its case: "serwisie", "газете". Set where names are declined. */
  readonly media?: RegExp;
  /** A noun for those who work for somebody, before whose they are: "пресс-служба Фалька" is not Falk. */
  readonly staff?: RegExp;
  /** True where the verb is the second part of its clause, so that it closes a source: "Laut Polizei wurden". */
  readonly verbSecond: boolean;
  /** True where the verb ends the sentence, what is said before it: Turkish. */
  readonly verbLast: boolean;
  /** The form of a verb on which a statement ends before its verb of saying: "olduğunu". */
  readonly nominal: RegExp | null;

  /** Words between a subject and its verb: "has", "also", "later". */
  readonly betweenSubjectAndVerb: ReadonlySet<string>;
  /** "went on to", "hastened to": what leads to a verb of saying without denying it. */
  readonly goingOn: RegExp | null;
  /** Verbs behind which "to" tells what somebody means to do, or to have done: "promised to", "claimed to"; absent where none is known. */
  readonly intending?: RegExp;
  /** Words before the verb under which nothing is said: "not", "to", "declined". */
  readonly denials: ReadonlySet<string>;
  /** Words before a participle that turn who speaks into who is spoken to: "was" told. */
  readonly passives: ReadonlySet<string>;
  /** Words before a subject under which it has not spoken yet: "until the builder explained". */
  readonly conditions: ReadonlySet<string>;
  /** A verb in the form that takes its subject from the clause before: "saying". */
  readonly participle: RegExp | null;
  /** "as" of "quoted as saying". */
  readonly quotedAs: ReadonlySet<string>;
  /** Words that give a participle a subject of its own: "with officials saying". */
  readonly absolutes: ReadonlySet<string>;
  /** A word in the form of a finite verb that no table names. */
  readonly finite: RegExp | null;

  /** Forms of "be", "have" and the like, which show that a clause follows. */
  readonly auxiliaries: ReadonlySet<string>;
  /** "by" of "claimed by the rebels". */
  readonly agents: ReadonlySet<string>;
  /** "for" and "on" of "called for", "called on". */
  readonly callsFor: ReadonlySet<string>;
  /** "out" of "pointed out". */
  readonly verbParticles: ReadonlySet<string>;
  /** "as" and "to" of "described as", "referred to". */
  readonly namesAs: ReadonlySet<string>;
  /** Prepositions before the place where something was said: "in a statement", "via the site". */
  readonly mediumPrepositions: ReadonlySet<string>;
  /** Words behind a verb that no clause begins with: "said after the vote". */
  readonly leadsNowhere: ReadonlySet<string>;
  /** Words between two statements of a sentence: "while", "although". */
  readonly bridges: ReadonlySet<string>;
  /** What ends a statement without being part of it: ", citing", " prior to"; not global. */
  readonly asides: RegExp | null;
  /** What is told to nobody: "told the story of", "told the truth". */
  readonly tales: ReadonlySet<string>;
  /** Those who are told without an article: "reporters". */
  readonly listeners: ReadonlySet<string>;

  /** Behind a name, what is its bearer's own word: "Lind's statement", "the union's website"; anchored at both ends. */
  readonly ownWords: RegExp | null;
  /** What somebody writes or releases, and what then speaks: "a statement which said". */
  readonly papers: ReadonlySet<string>;
  /** Words for one of the two that were named last, with its place from the end: "the latter" is the last. */
  readonly ofTwo: ReadonlyMap<string, 1 | 2>;
  /** What somebody is called by who has just been named: "the expert", "the singer"; an office ("the minister") is told by its bearer's role. */
  readonly epithets: ReadonlySet<string>;
  /** A verb of saying with what makes a deed of it: "showed up", "pleaded guilty"; matched from the verb on. */
  readonly deeds: Pick<RegExp, "test"> | null;
  /** Words that open a clause of time: "while the gate was shut". */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open a phrase of time or place: "in June". */
  readonly placing: ReadonlySet<string>;
  /** Verbs without which what follows them would say the contrary, or nothing: "denied the accusation". */
  readonly stanceVerbs: ReadonlySet<string>;
  /** What cannot be read without the verb before it: "of a flood", "against the plan". */
  readonly remainders: RegExp | null;
  /** "yesterday morning": words of time that follow another. */
  readonly dayparts: ReadonlySet<string>;
  /** Past forms that say something only before a clause or a quotation: "maintained it was shut", not "maintained the gates". */
  readonly clauseVerbs: ReadonlySet<string>;
  /** What opens a phrase for one person without a name: "one of the", "a". */
  readonly oneOf: RegExp | null;
  /** Behind the name of a country, its government. */
  readonly governments: RegExp | null;
  /** Behind a name, those who are with it: "and his supporters". */
  readonly companions: RegExp | null;
  /** Behind the name of an organization, what it is: "the Harbour Watch service". */
  readonly units: RegExp | null;
  /** Possessives before somebody's own word, with their pronoun: "her statement". */
  readonly possessives: ReadonlyMap<string, string>;
  /** Words before a verb that say how: "publicly". */
  readonly manner: RegExp | null;
  /** Before a name, the same: "a statement by"; anchored at the end. */
  readonly wordOf: RegExp | null;
  /** Before a name, what makes it a part of somebody else's description: "a spokesman for". */
  readonly governs: RegExp | null;
  /** The same before a person, whose title may hold an "of". */
  readonly governsPerson: RegExp | null;
  /** Behind a name that leads its phrase: "of the union". */
  readonly carriesOn: RegExp | null;
  /** Between two names that speak together: "and", "as well as his colleague". */
  readonly joints: RegExp | null;
  readonly objectPronouns: ReadonlySet<string>;
  readonly personPronouns: ReadonlySet<string>;
  readonly thingPronouns: ReadonlySet<string>;
  /** Any number: "they". */
  readonly groupPronouns: ReadonlySet<string>;
  /** Those that stand for the words before them: "who". */
  readonly relatives: ReadonlySet<string>;
  /** A comma and the word that opens a clause about what stands before it. */
  readonly relativeBehind?: RegExp;
  /** "sich", "se": between a verb and a subject behind it. */
  readonly reflexives: ReadonlySet<string>;
  /** What pronouns and possessives tell of a person: "her" is she. */
  readonly genders: ReadonlyMap<string, "he" | "she">;

  /** What an unnamed source is, as nouns: "official", "source", "witnesses". */
  readonly sourceNouns: ReadonlySet<string>;
  /** True where such a noun stands at the head of its phrase: "un portavoz de la empresa". */
  readonly sourceFirst: boolean;
  /** Words that can be a subject by themselves: "some", "many". */
  readonly speaking: ReadonlySet<string>;
  /** Those of them that are many, and no subject of a verb in the singular: "some questions remain". */
  readonly many?: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that take up the subject of the clause before: "then". */
  readonly resuming: ReadonlySet<string>;
  /** Conjunctions and prepositions at which a clause starts anew. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words that no subject contains: finite verbs, relative pronouns. */
  readonly notInSubject: ReadonlySet<string>;
  /** Prepositions that end a subject behind its verb: "said Lind in Norvik". */
  readonly endsSubject: ReadonlySet<string>;
  /** Prepositions that open "in a statement", "on Monday", "to reporters". */
  readonly prepositions: ReadonlySet<string>;
  /** "yesterday", "again": words of time or manner after a verb of saying. */
  readonly adverbs: ReadonlySet<string>;
  /** A word of time, beside the names of days and months: "week", "last", "2019". */
  readonly times: RegExp;
  /** By what a source stays unnamed: "on condition of anonymity", "asked not to be named". */
  readonly anonymity: RegExp | null;
}
