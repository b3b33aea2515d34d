import { lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** Behind "that", but not behind that of "says that’s not the case", "said that was untrue". */
export function behindThat(tokens: Passage["tokens"], that: number): number | null {
  const next = tokens[that + 1];
  // "said that figure was low": a noun that has an article or is many, and here "that".
  const isOne =
    COUNTED.test(lower(next)) && /^(?:is|was|has|had|would|will|could|should)$/u.test(lower(tokens[that + 2]));
  if (isOne) return tokens[that]?.start ?? null;
  const isPronoun =
    /^['’]/u.test(next?.text ?? "") || /^(?:is|was|may|might|would|will|could|should)$/u.test(lower(next));
  return (isPronoun ? tokens[that]?.start : next?.start) ?? null;
}

const COUNTED =
  /^(?:figure|number|sum|total|percentage|plan|idea|decision|claim|allegation|man|woman|child|boy|girl|deal|offer|proposal|approach|amount|argument|assumption|estimate|rule|law|bill|vote|goal|game|move|word|question|answer)$/u;
