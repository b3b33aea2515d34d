import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** "The Port Alder, Maine, | diver says": index of the article before a town and its state; null where there are none. */
export function ofTown({ tokens }: Passage, first: number, last: number): number | null {
  const isComma = (at: number) => tokens[at]?.text === ",";
  if (last - first > 1 || !isComma(first - 1) || tokens[last]?.isCapital) return null;
  let town = first - 2;
  for (let commas = 0; town > 0 && commas < 2; town--) {
    if (isComma(town)) commas++;
    else if (!tokens[town]?.isCapital) return null;
    if (commas === 1 && !isComma(town) && /^the$/u.test(lower(tokens[town - 1])))
      return tokens[town]?.isCapital ? town - 1 : null;
  }
  return null;
}

/** "the ministry | in Norvik, Norway": where the words end that a town and its country behind a comma belong to; null where there are none. */
export function beforeTown({ tokens }: Passage, first: number, last: number, grammar: Grammar): number | null {
  const [place, comma, town, preposition] = [tokens[last], tokens[last - 1], tokens[last - 2], tokens[last - 3]];
  const isTown = place?.actor?.kind === "place" && first === last && comma?.text === "," && town?.isCapital;
  const isIn = grammar.prepositions.has(lower(preposition)) || /^(?:of|near)$/u.test(lower(preposition));
  return isTown && isIn && last >= 4 ? last - 4 : null;
}
