import type { Actor } from "../../../types.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Naming, Namings } from "../passages/namings.ts";
import type { Passage } from "../types.ts";

/** The index of the last block of a lead. */
const LEAD = 1;

/** "Selon elle, ...", in a lead that names no person: the first of the next paragraph who may be she. In languages other than English. */
export function namedNext(
  within: Namings["within"],
  { code }: Grammar,
  { block, end }: Passage,
  isSure: (actor: Actor) => boolean,
): Actor | null {
  const isPerson = ({ actor }: Naming) => actor.kind === "person";
  if (code === "en" || block > LEAD || within(block, 0, end).some(isPerson)) return null;
  const names = [...within(block, end, Number.POSITIVE_INFINITY), ...within(block + 1, 0, Number.POSITIVE_INFINITY)];
  return names.filter(isPerson).find(({ actor }) => isSure(actor))?.actor ?? null;
}
