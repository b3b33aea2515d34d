import type { Token } from "../actors/tokens.ts";
import type { Quotation } from "./quotations.ts";

/** A sentence with all of a quotation that it opens: a quotation of three sentences and its "she said" are one passage. */
export interface Passage {
  readonly block: number;
  /** The text of the whole block; all offsets count in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Words and marks, those of quotations included. */
  readonly tokens: readonly Token[];
  /** The quotations that open in this passage. */
  readonly quotations: readonly Quotation[];
}

/** Who is said to speak, as words of the passage. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  /** Where the words stand: before the verb, behind it ("said Lind"), or taken over from the clause before. */
  readonly side: "before" | "behind" | "inherited";
  /** The words between the commas behind it: "Lunde" in "Its leader, Lunde, said"; absent where there are none. */
  readonly apposition?: { readonly start: number; readonly end: number };
}

/** One marked statement, before its speaker is known. */
export interface Utterance {
  readonly subject: Subject;
  readonly cue: string;
  /** Offsets in the block, outer marks off. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}
