/** What some languages have and others lack, or have no need of. All words are lower case. */
export interface GrammarOptions {
  /** What follows the words by which a source stays unnamed and belongs to them: " because the talks were private"; at the beginning. */
  readonly anonymityReason?: RegExp;
  /** A relative pronoun with the phrase behind it, which looks like a subject: "der die Tore schließt"; at the beginning. */
  readonly relativePhrase?: RegExp;
  /** A source behind "according to" that is somebody, whatever the noun: "der Norviker Anstalt". */
  readonly sureSource?: RegExp;
  /** Nouns of what is written or counted that are a source only behind "according to" and the like: "according to new modelling". */
  readonly records?: ReadonlySet<string>;
  /** Those of them that are one before a verb of saying, too: "new modelling suggests". */
  readonly findings?: ReadonlySet<string>;
  /** Nouns for what somebody says, behind whose it is: "claim" of "his claim that it leaks". */
  readonly claims?: ReadonlySet<string>;
  /** Behind a verb, what is asked and not said: "auf die Frage eines Boten, ob"; at the beginning, to the word before what is asked. */
  readonly asked?: RegExp;
  /** Forms of verbs of saying that are infinitives as well: "warnen". They are among the other verbs, too. */
  readonly presentPlurals?: ReadonlySet<string>;
  /** Words that join two main clauses and take no place of the second: "und", "doch". Of languages whose verbs stand second. */
  readonly coordinators?: ReadonlySet<string>;
  /** What opens a sentence that tells of the quotation before it: "Mit diesen Worten", "Das sagte"; at the beginning, with its verb. */
  readonly toldAfter?: RegExp;
  /** A verb, and behind it an infinitive of the noun before it: "berichtet über Pläne, den Hafen zu räumen"; matched from the verb on. */
  readonly ofNoun?: RegExp;
  /** Words behind a verb that open what it is about: "advirtió contra países que". */
  readonly about?: ReadonlySet<string>;
  /** Words before a form that is a noun there: "en cuenta". */
  readonly beforeNouns?: ReadonlySet<string>;
  /** A verb of praise or blame with "as" before a quotation: "lobte ihn als „"; matched from the verb on. */
  readonly calledAs?: RegExp;
  /** Verbs of praise and regret, and the things of which they say something: "begrüßte das Urteil", not "begrüßte die Gäste"; at the beginning. */
  readonly ofThings?: { readonly verb: RegExp; readonly thing: RegExp };
  /** Verbs of saying that have nobody for their object, so that who stands behind them says it: "annoncé". */
  readonly announcing?: RegExp;
  /** Verbs without which what they accuse of cannot be read: "wirft ihm vor". */
  readonly accusing?: ReadonlySet<string>;
  /** The word before a name, of what its bearer has: "die Stiftung | des Preisträgers | Otto Falk"; to the end, behind the noun that has it. */
  readonly ownerBefore?: RegExp;
  /** Verbs of what somebody thinks of a thing, which tell his words only where these are quoted: "blames the rock". */
  readonly aboutVerbs?: ReadonlySet<string>;
  /** By what a clause says who tells of what is said beside it: "wie die Wache mitteilte", "wie aus dem Bericht hervorgeht". */
  readonly asTold?: {
    /** "wie" */
    readonly as: ReadonlySet<string>;
    /** True where the verb stands before its subject: "comme l’a dit Falk". */
    readonly turned?: true;
    /** "aus", between that and a paper. */
    readonly out: ReadonlySet<string>;
    /** "man": subjects that are nobody. */
    readonly nobody: ReadonlySet<string>;
    /** Forms at the end of the clause that no table has. */
    readonly verbs: RegExp;
  };
  /** Nouns by which an organization named before is meant: "das Unternehmen". */
  readonly bodies?: ReadonlySet<string>;
  /** Before a quotation, an infinitive by which whoever spoke goes on: "et d’ajouter :"; to the end. */
  readonly adding?: RegExp;
  /** Before a quotation, from the head of the sentence: "Pour la maire,", with her as the first group. */
  readonly thinking?: RegExp;
  /** "cette grande championne": somebody who is called so by what she is, and no thing; from the beginning to the end. */
  readonly demonstrative?: RegExp;
  /** "ce dernier", "esta última": whoever was named last. */
  readonly latter?: RegExp;
  /** The preposition by which a clause with quoted words is somebody's opinion: "Pour Falk, le port est « fermé »"; at the beginning. */
  readonly opinion?: RegExp;
  /** True where no noun is a subject without an article: "la police". */
  readonly articled?: true;
  /** Forms of verbs that are nouns behind an article: "la demande". */
  readonly alsoNouns?: ReadonlySet<string>;
  /** True where the narrator speaks within quotation marks: « C’est fini, dit Falk. Nous partons. » */
  readonly insertions?: true;
  /** Its first word where it tells of what is past: "avoir". */
  readonly perfectInfinitive?: RegExp;
  /** An infinitive behind a verb of saying: "avoir tout vu"; at the beginning. */
  readonly infinitive?: RegExp;
  /** Words between a verb and what is said that tell when: "lundi soir"; at the beginning. */
  readonly when?: RegExp;
  /** The form of a verb that goes with another one, and has no subject: "rappelant". */
  readonly gerund?: RegExp;
  /** Verbs of several words by which somebody says what stands before them: "fait savoir"; matched from the verb on. */
  readonly phrasal?: RegExp;
  /** What somebody does who makes a report: "outlined". */
  readonly publishing?: RegExp;
  /** Offices of which a country has one. */
  readonly offices?: RegExp;
  /** Nouns for a person of whom nothing else is said: "woman". */
  readonly anybody?: RegExp;
  /** Words with which no subject begins: "des", "von". */
  readonly oblique?: ReadonlySet<string>;
  /** Adverbs at the head of a clause whose subject stands behind its verb: "darin". In lower case, at the beginning. */
  readonly inverting?: RegExp;
  /** True where the verb ends a subordinate clause: "dass Lind es gesagt hatte". */
  readonly verbFinal?: true;
  /** Forms of "have" by which somebody has said something: "hat ... gesagt". */
  readonly perfect?: ReadonlySet<string>;
  /** A participle that stands at the end of its clause: "gesagt". */
  readonly pastParticiple?: RegExp;
  /** Articles of a genitive, which carry on the noun before them: "der Leiter des Hafens". */
  readonly genitives?: ReadonlySet<string>;
  /** Words behind a speaker that open the one who is told: "sagte Lind dem Boten". */
  readonly told?: ReadonlySet<string>;
  /** Forms of verbs that report what somebody else has said: "Der Bau sei sicher." */
  readonly reportedMood?: RegExp;
  /** Forms of verbs that several people do, where "she" and "they" are one word: "sagten sie". */
  readonly pluralVerb?: RegExp;
  /** What a finite verb that no table names looks like in the second place of its clause. */
  readonly verbForm?: RegExp;
  /** True where every noun opens with a capital: German. */
  readonly capitalNouns?: true;
  /** Participles that `finite` does not tell, and that no noun phrase ends with: "the “thuggery” seen". */
  readonly participles?: ReadonlySet<string>;
  /** Behind a listener, what leads to a topic and to no words: "told Lind about the leak". */
  readonly topics?: ReadonlySet<string>;
  /** Verbs by which people say something before "that" only: "the man showed signs of a fever". */
  readonly shows?: RegExp;
  /** What ties a participle to the noun before it: "his work in predicting". */
  readonly doings?: ReadonlySet<string>;
  /** Verbs of things rather than of those who speak: "the gap indicates", "it suggests". */
  readonly inert?: RegExp;
  /** Before a place, what makes it no author: "reports from Norway". */
  readonly sentFrom?: RegExp;
  /** Behind a noun, some of those it stands for: "countries including Norway"; to the end. */
  readonly examples?: RegExp;
  /** Behind a noun, what shows that a clause goes on: "a builder, such as Nordfast, must". */
  readonly exampleOf?: RegExp;
  /** What such a verb blames somebody for, matched from the verb on: "blames the builder for the leak". */
  readonly faults?: RegExp;
  /** "as Lind puts it" before a quotation, with her as the first group. */
  readonly putsIt?: RegExp;
  /** What stands before a quotation that somebody was asked: "was asked by the Herald, “"; to the end. */
  readonly questioned?: RegExp;
  /** What denies the verb behind it together with the one before: "did not confirm or "; to the end. */
  readonly deniedTogether?: RegExp;
  /** Verbs by which somebody makes another do what stands behind: "lets it decide". */
  readonly causatives?: ReadonlySet<string>;
  /** Who "one would think" is, with the verbs behind it under which nobody in particular thinks so. */
  readonly anyone?: { readonly words: ReadonlySet<string>; readonly verbs: ReadonlySet<string> };
  /** Verbs behind which "to" leads to a reader: "wrote to the embassy". */
  readonly letters?: ReadonlySet<string>;
  /** Conjunctions that open another main clause behind a comma: "but". */
  readonly turns?: ReadonlySet<string>;
  /** "the mother of four", "the world number two", whom such words describe who has just been named. */
  readonly parents?: RegExp;
  /** What is yet to come out behind a modal verb: "will determine how". */
  readonly outcomes?: ReadonlySet<string>;
  /** Participles of what is done to people, behind whom they stand: "people briefed on the talks". */
  readonly doneTo?: RegExp;
  /** Many people by where they are: "Residents of Norvik", at the beginning. */
  readonly peopleOf?: RegExp;
  /** Bodies that whose they are tells apart: "the Norwegian embassy". */
  readonly bodyNouns?: ReadonlySet<string>;
  /** What is written or recorded, and speaks without being anybody: "a study". */
  readonly documents?: ReadonlySet<string>;
  /** "did" of "did say", right before the verb. */
  readonly emphatics?: ReadonlySet<string>;
  /** Words that look like a subject and are none: "citing experts", "to settle the case". */
  readonly notSources?: RegExp;
  /** Whether what a noun stands for can say something, beside those nouns; where it is absent, anything can. */
  readonly canSpeak?: (noun: string) => boolean;
  /** A verb of saying with where it is done, and no clause: "testified before the court"; matched from the verb on. */
  readonly beforeCourt?: RegExp;
}
