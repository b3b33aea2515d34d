import type { Actor } from "../../../types.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import type { Passage } from "../types.ts";

/** ", a retired pilot, ", ", harbour singer " right before a name. */
const BEFORE = /,\s$|(?<!\p{Alpha})an?\s(?:[\p{Alpha}-]+\s){1,4}$/u;
/** ", 52, of Norvik." */
const AGE = /^,\s\d{1,3}(?:,|\.$)/u;

/**
 * "The club has been a help to Ida Brandt, 52, of Norvik. She worries": whom a sentence presents that is not about anybody named; `known` where
 * it names nobody, and null where it names others. English.
 */
export function presentedAtEnd(
  { block, start, end, text }: Passage,
  known: Actor | null,
  within: Namings["within"],
  { code }: Grammar,
): Actor | null {
  if (code !== "en") return null;
  const people = within(block, start, end).filter(({ actor }) => actor.kind === "person");
  const [first] = people;
  if (!first) return known;
  const last = people.at(-1) ?? first;
  if (people.some(({ actor }) => actor !== last.actor)) return null;
  const rest = text.slice(last.end, end).trim();
  const isFirst = (last.actor.mentions[0]?.block ?? block) === block;
  const isPresented =
    AGE.test(rest) ||
    (/^[.!]?$/u.test(rest) && BEFORE.test(text.slice(start, last.start)) && last.actor.name.includes(" "));
  return isFirst && isPresented ? last.actor : null;
}
