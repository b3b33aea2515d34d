import type { Actor, Article, Span } from "../../../types.ts";
import { quotationsOf } from "./quotations.ts";

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

/** "why he, not Lind, is": whoever is meant, it is not she. */
const DENIED = /[\s–—-]\s?not\s$/u;

/** The same without the names that stand in quotations, or are set apart from somebody else. */
export function outsideQuotations({ within }: Namings, { blocks }: Pick<Article, "blocks">): Namings {
  const byBlock = new Map<number, readonly Naming[]>();
  const namesOf = (block: number): readonly Naming[] => {
    const known = byBlock.get(block);
    if (known) return known;
    const text = blocks[block]?.text ?? "";
    const quotations = quotationsOf(text);
    // Names and quotations are both in order: one walk through the two.
    let next = 0;
    const names = within(block, 0, Number.POSITIVE_INFINITY).filter(({ start }) => {
      while ((quotations[next]?.close ?? Number.POSITIVE_INFINITY) <= start) next++;
      return start < (quotations[next]?.open ?? Number.POSITIVE_INFINITY) && !DENIED.test(text.slice(start - 6, start));
    });
    byBlock.set(block, names);
    return names;
  };
  return { within: (block, start, end) => namesOf(block).filter((name) => name.start >= start && name.end <= end) };
}
