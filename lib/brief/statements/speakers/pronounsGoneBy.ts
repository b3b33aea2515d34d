import type { Actor } from "../../../types.ts";
import type { Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Gender } from "./genders.ts";

/** By which pronoun those have gone so far of whom nothing else tells it: who was "he" is not "she" later. */
export function pronounsGoneBy({ genders }: Grammar) {
  const known = new Map<string, Gender>();
  return {
    by: ({ id }: Actor): Gender | undefined => known.get(id),
    note: ([only, other]: readonly Speaker[], pronoun: string): void => {
      const gender = genders.get(pronoun.toLowerCase());
      if (only?.actor?.kind === "person" && gender && !other && !known.has(only.actor.id))
        known.set(only.actor.id, gender);
    },
  };
}
