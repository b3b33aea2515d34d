import type { Actor } from "../../types.ts";
import type { Passage } from "./types.ts";

export interface Speaker {
  /** The actor, or null for a source that is none of them. */
  readonly actor: Actor | null;
  /** True for a source that the article leaves without a name. */
  readonly unnamed: boolean;
  /** The words that stand for the speaker, those that introduced it where the sentence has but "they" or "the official". */
  readonly text: string;
}

/** What was read before a passage. */
export interface Context {
  /** Who spoke last, and in which passage; `told`: the one that says so, where the last only goes on with what is said. */
  readonly previous: {
    readonly speakers: readonly Speaker[];
    readonly passage: Passage;
    readonly told?: Passage;
  } | null;
  /** The passage before this one. */
  readonly before: Passage | null;
  /** The sources without a name so far, the last one last. */
  readonly unnamed: readonly Speaker[];
  /** The person whom the passage before is about: "Falk stood up." */
  readonly acting: Actor | null;
}
