import type { ActorKind } from "../../types.ts";

export interface Standing {
  readonly kind: ActorKind;
  readonly mentions: number;
  /** Index of the first sentence that names the actor, and how many sentences there are. */
  readonly first: number;
  readonly sentences: number;
  readonly hasRole: boolean;
  readonly speaks: boolean;
}

/** People come first where all else is equal: a story is of those who act in it. */
const KIND: Readonly<Record<ActorKind, number>> = { person: 2.5, place: 0, organization: 0.2 };
/** Worth of being in the first sentence; it halves with every fifth of the article. */
const EARLY = 1.5;
/** Worth of a stated role: the writer introduces those who matter. */
const ROLE = 0.75;
const SPEAKS = 0.5;

/** How important an actor is: doubling the mentions counts as one step. */
export const importance = ({ kind, mentions, first, sentences, hasRole, speaks }: Standing): number =>
  Math.log2(1 + mentions) +
  EARLY / (1 + first / Math.max(1, sentences / 5)) +
  (hasRole ? ROLE : 0) +
  (speaks ? SPEAKS : 0) +
  KIND[kind];
