import type { Actor } from "../../../types.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import type { Passage } from "../types.ts";

/** The index of the last block of a lead. */
const LEAD = 1;

/** "Selon elle, ...", in a lead that names nobody: the person whom the article names first. In languages other than English. */
export function namedNext(
  within: Namings["within"],
  { code }: Grammar,
  { block, end }: Passage,
  isSure: (actor: Actor) => boolean,
): Actor | null {
  if (code === "en" || block > LEAD || within(block, 0, end).length > 0) return null;
  const names = [...within(block, end, Number.POSITIVE_INFINITY), ...within(block + 1, 0, Number.POSITIVE_INFINITY)];
  const first = names.find(({ actor }) => actor.kind === "person")?.actor;
  return first && isSure(first) ? first : null;
}
