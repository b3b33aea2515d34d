import type { Actor, Span } from "../../types.ts";

/** An actor where it is named. */
export interface Naming extends Span {
  readonly actor: Actor;
}

/** Every place where an actor is named. */
export interface Namings {
  /** Those within a stretch of a block, in order; no two share their words. */
  readonly within: (block: number, start: number, end: number) => readonly Naming[];
}

export function namingsOf(actors: readonly Actor[]): Namings {
  const byBlock = new Map<number, Naming[]>();
  for (const actor of actors) {
    for (const { block, start, end } of actor.mentions) {
      const list = byBlock.get(block);
      const naming = { block, start, end, actor };
      if (list) list.push(naming);
      else byBlock.set(block, [naming]);
    }
  }
  const apart = new Map([...byBlock].map(([block, list]) => [block, withoutNested(list)]));
  return {
    within: (block, start, end) =>
      (apart.get(block) ?? []).filter((naming) => naming.start >= start && naming.end <= end),
  };
}

/** In order, the longer of two names that share words. */
function withoutNested(list: readonly Naming[]): Naming[] {
  const kept: Naming[] = [];
  for (const naming of list.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (naming.start >= (kept.at(-1)?.end ?? 0)) kept.push(naming);
  }
  return kept;
}
