import type { Grammar } from "./grammars/types.ts";
import type { Passage } from "./types.ts";

/** ", devant la presse, " */
const ASIDE = /^,\s(\p{Ll}+)\s[^,.;:«»“”"]{2,50},\s/u;

/** "a demandé lundi soir une enquête": behind the words that tell when. */
export function behindWhen(
  { text, tokens, end }: Passage,
  at: number,
  { when, code, prepositions }: Grammar,
): number | null {
  const from = tokens[at]?.start;
  let time = when?.exec(text.slice(from, end))?.[0].length ?? 0;
  // "a appelé mardi, devant la presse, à voter"
  const [aside = "", opener = ""] = code === "en" ? [] : (ASIDE.exec(text.slice((from ?? end) + time, end)) ?? []);
  if (prepositions.has(opener.toLowerCase())) time += aside.length;
  return tokens.find(({ start }) => from !== undefined && start >= from + time)?.start ?? null;
}
