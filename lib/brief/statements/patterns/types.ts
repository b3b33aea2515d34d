import type { Quotation } from "../passages/quotations.ts";

/** A sentence of a language whose words no tables part; offsets count in the block. */
export interface Line {
  /** The text of the whole block. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The same as `text`, with a filler for each character within quotation marks: what stands there is no verb of the narrator's. */
  readonly masked: string;
  /** The quotations of the block. */
  readonly quotations: readonly Quotation[];
}

/** What a sentence marks as said. */
export interface Attribution {
  /** Who speaks, as words of the block; null where the sentence leaves it to the one before. */
  readonly subject: { readonly start: number; readonly end: number } | null;
  readonly cue: string;
  /** What is said, outer marks off. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  /** True where the sentence goes on only with who spoke in the one right before. */
  readonly follows?: boolean;
  /** True where the verb has nobody beside it and stands for whoever spoke last, in the paragraph before, too: "وأضاف". */
  readonly goesOn?: boolean;
  /** True where the verb has to be told with what is said: "批评". */
  readonly isTold?: boolean;
}

/** A person by name, with what the words beside it say of them; the role is empty where they say nothing. */
export interface Named {
  readonly name: string;
  readonly role: string;
}

/** How a language tells who said what, by the places of the parts of its sentences. */
export interface Manner {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** What one sentence marks as said, in reading order. */
  readonly read: (line: Line) => readonly Attribution[];
  /** The words that the article has for somebody in full, of whom `words` are a part; null where there are none, or several. */
  readonly fullName?: (words: string, text: string) => string | null;
  /** The name in the words for a speaker, as "毛宁" in "外交部发言人毛宁"; null where they name nobody, or not for certain. */
  readonly named: (words: string) => Named | null;
  /** What stands behind the name for what its bearer is, as a part of the text: "ông Lê Văn Hải, | Giám đốc cảng Bắc |,". */
  readonly roleBehind?: (name: string, text: string) => string | null;
  /** Words that stand for who was spoken of last. */
  readonly pronouns: ReadonlySet<string>;
  /** Whether such a word may stand for whoever the words tell; where it is absent, it may. */
  readonly standsFor?: (pronoun: string, words: string) => boolean;
  /** Sources that the article leaves without a name: "一名官员". */
  readonly unnamed: RegExp;
  /** The words by which a source is kept back: "不愿透露姓名". */
  readonly anonymity: RegExp;
}

/** What fills the place of quoted characters. */
export const FILLER = "\u25a1";
