import type { Actor } from "../../../types.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import type { Passage } from "../types.ts";

/** What stands before the first of two people whom a sentence is about: "On Monday, ", "The engineers ". */
const LEAD = /^(?:(?:On|In|At|After|Last|This)\s[^,]{2,30},\s)?(?:(?:The\s)?\p{Alpha}[\p{Lower}-]*\s){0,3}$/u;
/** " and ", ", a pilot, and ", " and fellow diver " */
const JOINT =
  /^(?:,\s[^,;:“”"]{2,60},|\s\([^)]{1,20}\))?\sand\s(?:(?:his|her|their|fellow|the)\s)?(?:\p{Lower}[\p{Lower}-]*,?\s){0,4}$/u;

/** "Ida Lind and Otto Falk went north. They wrote": the two people whom the sentence before is about; none elsewhere. English. */
export function pairBefore(
  { block, text, start, end }: Passage,
  within: Namings["within"],
  { code }: Grammar,
): readonly Actor[] {
  if (code !== "en") return [];
  const people = within(block, start, end).filter(({ actor }) => actor.kind === "person");
  const [first, second] = people;
  if (!first || !second || first.actor === second.actor) return [];
  const areTwo =
    LEAD.test(text.slice(start, first.start)) &&
    JOINT.test(text.slice(first.end, second.start)) &&
    /^(?:\s|,\s)(?!(?:and|said|who)\b)/u.test(text.slice(second.end, end));
  return areTwo ? [first.actor, second.actor] : [];
}
