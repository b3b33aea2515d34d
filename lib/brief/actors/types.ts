import type { Language } from "../../text/languages/types.ts";
import type { ActorKind, Article, Quote, Sentence, Span } from "../../types.ts";

/** What a name is: an actor's kind, or something else that is written with capitals (a law, a war, a people). */
export type NameKind = ActorKind | "other";

/** A name where it stands, without titles and possessive endings. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** How sure the kind is, 0 to 1: a document's vote is weighed by it. */
  readonly confidence: number;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The titles that stood before the name ("President"), as a span of their own, or null. */
  readonly title: Quote | null;
}

/** Finds the names of an article: by rules, or as learned from labelled news. */
export interface Tagger {
  readonly name: string;
  /** Codes of the languages it reads ("en"), or null for any. */
  readonly languages: readonly string[] | null;
  readonly tag: (article: Article, sentences: readonly Sentence[], language: Language) => Mention[];
}

/** Everything that carries one name, before it becomes an actor. */
export interface Entity {
  readonly kind: NameKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}
