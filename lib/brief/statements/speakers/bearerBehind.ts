import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Naming, Namings } from "../passages/namings.ts";
import type { Passage, Subject } from "../types.ts";
import { namedIn } from "./named.ts";

/** "The Managing Director, ": an office in capitals before a comma. */
const OFFICE = /(?:^|[\s“"])(?:[Tt]he\s)?(?:\p{Upper}[\p{Alpha}-]*\s){0,3}(\p{Upper}[\p{Alpha}-]*)$/u;
/** ", Harbour Committee on Ports, Mrs ": the body that the office is of, up to its bearer. */
const OF_BODY = /^,\s\p{Upper}[^,;:.“”"]{2,80},\s(?:\p{Upper}[\p{Alpha}]*\.?\s){0,3}$/u;
const REACH = 130;
/** How far back an office before a body begins. */
const LONGEST_OFFICE = 60;

/** The actors whom a subject names, and where it names an office and its body only, who has the office. */
export function bearersIn(
  passage: Passage,
  subject: Subject,
  within: Namings["within"],
  grammar: Grammar,
): readonly Naming[] {
  const found = namedIn(passage, subject, within(passage.block, subject.start, subject.end), grammar);
  return grammar.code === "en" ? withBearer(passage, subject, found, within) : found;
}

/**
 * "The Managing Director, Norvik Port Authority, | Otto Falk, | said": who has the office speaks, and not the body that it is of; without
 * such a bearer the names that were found. English.
 */
function withBearer(
  { block, text }: Pick<Passage, "block" | "text">,
  { start, end }: Pick<Subject, "start" | "end">,
  found: readonly Naming[],
  within: Namings["within"],
): readonly Naming[] {
  const [body, other] = found;
  if (other || (body && body.actor.kind !== "organization")) return found;
  const before = text.slice(Math.max(0, start - LONGEST_OFFICE), start);
  // Where the office is not taken for the subject itself, it stands before the body.
  const isBehind = body !== undefined && before.endsWith(", ");
  const office = isBehind ? before.slice(0, -2) : text.slice(start, end);
  const at = isBehind ? start - 2 : end;
  if (!isRoleNoun(OFFICE.exec(office)?.[1]?.toLowerCase() ?? "")) return found;
  const bearer = within(block, at, at + REACH).find(({ actor }) => actor.kind === "person");
  const isApart =
    bearer !== undefined && text.startsWith(",", bearer.end) && OF_BODY.test(text.slice(at, bearer.start));
  return isApart ? [bearer] : found;
}
