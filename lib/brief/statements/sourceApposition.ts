import { hasVerbWithin } from "./clauseEnd.ts";
import type { Grammar } from "./grammars/types.ts";
import type { Passage, Subject } from "./types.ts";

/** "According to the mayor, Ida Brandt, ...": a name between commas behind the source. */
export function appositionOf(text: string, from: number, end: number): Pick<Subject, "apposition"> {
  const [whole = "", open = "", name = ""] =
    /^(,\s)((?:the\s)?\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|of|the|and|for|al|de|del|der|di|la|le|van|von)){0,5}),\s/u.exec(
      text.slice(from, end),
    ) ?? [];
  return whole ? { apposition: { start: from + open.length, end: from + open.length + name.length } } : {};
}

/**
 * "According to Aune, an economist at the university, ...": where the words about the source end. "According to Aune, the port was
 * shut, ..." is a clause of its own.
 */
export function behindApposition(passage: Passage, from: number, grammar: Grammar): number {
  const apposition =
    /^(?:\s*\([^)]*\)|,\s\d{1,3}(?=,)|,\s(?:an?|the|its|his|her|(who|which))\s[^,.;]{3,90}(?=,))?/u.exec(
      passage.text.slice(from, passage.end),
    );
  const behind = from + (apposition?.[0].length ?? 0);
  // "According to the ruling, a host, such as Nordfast, must": no apposition, but the subject of what is said.
  if (grammar.exampleOf?.test(passage.text.slice(behind, passage.end))) return from;
  return apposition?.[0].startsWith(",") && !apposition[1] && hasVerbWithin(passage, from, behind, grammar)
    ? from
    : behind;
}

/** "according to the ministry in March, ...": the time belongs to the source where a comma follows it. */
export function behindTimeOf(text: string, from: number, end: number): number {
  const time = /^\s(?:in|on|last|this|late|early|yesterday|today|at)\b[^,.;:]{0,30}(?=,)/u.exec(text.slice(from, end));
  return from + (time?.[0].length ?? 0);
}
