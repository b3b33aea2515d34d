import type { Actor } from "../../types.ts";
import type { Token } from "../actors/names/tokens.ts";
import type { Quotation } from "./passages/quotations.ts";

/** A word or mark; the name of an actor is one word, however long: "Department of Health and Sport". */
export interface Word extends Token {
  /** In lower case, with a straight apostrophe: as the tables have it. */
  readonly lower: string;
  readonly actor: Actor | null;
}

/** A sentence with all of a quotation that it opens: a quotation of three sentences and its "she said" are one passage. */
export interface Passage {
  readonly block: number;
  /** The text of the whole block; all offsets count in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Words and marks, those of quotations included. */
  readonly tokens: readonly Word[];
  /** The quotations that open in this passage. */
  readonly quotations: readonly Quotation[];
}

/** Who is said to speak, as words of the passage. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  /** Where the words stand: before the verb, behind it ("said Lind"), or taken over from the clause before. */
  readonly side: "before" | "behind" | "inherited";
  /** Where the verb begins with its auxiliaries, for a subject behind it: "a" of "a déclaré Lind"; absent where that is the verb itself. */
  readonly verb?: number;
  /** True where the verb itself is all there is of the subject: "Afirmó que ..."; absent elsewhere. */
  readonly isDropped?: true;
  /** The words between the commas behind it: "Lunde" in "Its leader, Lunde, said"; absent where there are none. */
  readonly apposition?: { readonly start: number; readonly end: number };
  /** "who", where the subject is what the pronoun stands for; absent otherwise. */
  readonly relative?: { readonly start: number; readonly end: number };
}

/** A verb of saying with its subject. */
export interface Cue {
  /** Index of the verb among the passage's tokens. */
  readonly at: number;
  readonly subject: Subject;
}

/** What is said: offsets in the block, outer marks off. */
export interface Content {
  readonly start: number;
  readonly end: number;
  /** True when it stands in quotation marks as a whole. */
  readonly isQuoted: boolean;
  /** What the same speaker says behind the words that tell of it: "..., Lind said, but ..."; absent where that is part of the content. */
  readonly next?: Content;
}

/** One marked statement, before its speaker is known. */
export interface Utterance extends Content {
  readonly subject: Subject;
  readonly cue: string;
  /** True where no verb has who says so, and the subject is the paper in which it stands: "heißt es in dem Bericht". */
  readonly isPaper?: true;
}
