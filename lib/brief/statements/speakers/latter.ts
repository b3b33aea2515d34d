import type { Actor } from "../../../types.ts";
import type { Context } from "../context.ts";
import type { Namings } from "../passages/namings.ts";
import type { Passage } from "../types.ts";
import type { Gender } from "./genders.ts";

/** "Ce dernier": the person named last in the sentence before, who may be "he". */
export function lastPerson(
  passage: Passage,
  at: number,
  pronoun: string,
  { before }: Pick<Context, "before">,
  within: Namings["within"],
  genders: ReadonlyMap<string, Gender>,
): Actor | null {
  const gender = /(?:tte|ère|[tm]a|sta)(?:\s|$)/u.test(pronoun) ? "she" : "he";
  const isOne = (actor: Actor) => actor.kind === "person" && (genders.get(actor.id) ?? gender) === gender;
  return within(passage.block, since(passage, before), at).findLast(({ actor }) => isOne(actor))?.actor ?? null;
}

/** "The latter", "the former": of the two that were named last. @param place from the end, 1 for the last. */
export function ofTwo(
  passage: Passage,
  at: number,
  place: 1 | 2,
  { before }: Pick<Context, "before">,
  within: Namings["within"],
): Actor | null {
  const named = [...new Set(within(passage.block, since(passage, before), at).map(({ actor }) => actor))];
  return named.length >= 2 ? (named.at(-place) ?? null) : null;
}

/** Where the sentence before begins in the same paragraph, else this one. */
const since = (passage: Passage, before: Passage | null): number =>
  before?.block === passage.block ? before.start : passage.start;
