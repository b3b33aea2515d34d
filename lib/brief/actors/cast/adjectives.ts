import type { Sentence } from "../../../types.ts";
import { COUNTRY_BY_DEMONYM } from "../data/countries.ts";
import { tokensIn } from "../names/tokens.ts";

/** How often the adjective or people of each country stands in the article, by the country's name: "Canadian authorities", "two Canadians". */
export function countAdjectives(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const token of tokensIn(sentence)) {
      const country = COUNTRY_BY_DEMONYM.get(token.text);
      if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }
  return counts;
}
