import type { ActorKind } from "../../../types.ts";

export interface Standing {
  readonly kind: ActorKind;
  readonly mentions: number;
  /** Index of the first sentence that names the actor, and how many sentences there are. */
  readonly first: number;
  readonly sentences: number;
  readonly hasRole: boolean;
  /** Times its adjective stands for it: "Canadian authorities". */
  readonly adjectives: number;
  readonly acts: boolean;
  /** Acted on or with, where no verb of its own follows: "told POLITICO". */
  readonly takesPart: boolean;
}

/** People come first where all else is equal: a story is of those who act in it. */
const KIND: Readonly<Record<ActorKind, number>> = { person: 2.5, place: 0, organization: 0.2 };
/** Worth of being in the first sentence; it halves with every fifth of the article. */
const EARLY = 0.6;
/** Worth of a stated role: the writer introduces those who matter. */
const ROLE = 0.9;
const ACTS = 0.2;
const TAKES_PART = 0.1;
/** "Canadian authorities" says half of what "Canada" says. */
const ADJECTIVE = 0.5;

/** How important an actor is: doubling the mentions counts as one step. */
export const importance = ({
  kind,
  mentions,
  first,
  sentences,
  hasRole,
  adjectives,
  acts,
  takesPart,
}: Standing): number =>
  Math.log2(1 + mentions + ADJECTIVE * adjectives) +
  EARLY / (1 + first / Math.max(1, sentences / 5)) +
  (hasRole ? ROLE : 0) +
  (acts ? ACTS : 0) +
  (takesPart ? TAKES_PART : 0) +
  KIND[kind];
