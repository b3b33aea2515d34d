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

/** Paragraphs back in which such a person may have been named. */
const REACH = 2;

/**
 * The one person whom a sentence names, before any pronoun, that follows the paragraph of who spoke; or, where it names nobody, the one of the
 * paragraphs between: “...,” said Falk. | Brandt knows the port. | The pier is old. | She ... English.
 */
export function onlyOneIn(
  { block, start, end, tokens }: Passage,
  spoke: Passage,
  within: Namings["within"],
  { code, genders }: Grammar,
): Actor | null {
  if (code !== "en") return null;
  for (let at = block; at > Math.max(spoke.block, block - REACH - 1); at--) {
    const people = within(at, 0, at === block ? end : Number.POSITIVE_INFINITY).filter(
      ({ actor }) => actor.kind === "person",
    );
    const [first] = people;
    if (!first) continue;
    if (people.some(({ actor }) => actor !== first.actor)) return null;
    if (at < block) return first.actor;
    // "He had met Lind": who is meant by "he" speaks.
    const isOther = tokens.some((token) => token.start < first.start && genders.has(token.lower));
    return first.start < start || isOther ? null : first.actor;
  }
  return null;
}

/** The one person who is named in a passage's paragraph before it, where whoever spoke did so in an earlier one. Not in English. */
export function onlyOneSince(
  spoke: Passage,
  { block, start }: Passage,
  within: Namings["within"],
  isSure: (actor: Actor) => boolean,
  { code }: Grammar,
): Actor | null {
  if (code === "en" || spoke.block === block) return null;
  const [first, other] = new Set(
    within(block, 0, start)
      .map(({ actor }) => actor)
      .filter(isSure),
  );
  return other ? null : (first ?? null);
}
