import { choosePoints, type Models } from "../../lib/brief/points/rankPoints.ts";
import { type Item, worth } from "./items.ts";

/** Parts of the data, each held back once. */
const FOLDS = 6;
/** Points the editors chose, and the reader gets unless they choose otherwise. */
const POINTS = 5;

/** Learns from five sixths of the articles and chooses points of the rest, six times: the figures of a model nobody has yet. */
export function crossValidate(items: readonly Item[], learn: (items: readonly Item[]) => Models): string {
  let [value, points, dangling, junk, leads] = [0, 0, 0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = learn(items.filter((_item, index) => index % FOLDS !== fold));
    for (const { gold, context, measures, places } of items.filter((_item, index) => index % FOLDS === fold)) {
      const { chosen, lead } = choosePoints(context, measures, POINTS, models);
      const found = new Set(chosen.map((index) => places[index] ?? -1));
      const sum = [...found].reduce((total, place) => total + worth(gold, place), 0);
      value += Math.min(1, sum / Math.max(1, gold.key?.length ?? 0));
      points += found.size;
      dangling += [...found].filter((place) => gold.dangling?.includes(place)).length;
      junk += [...found].filter((place) => gold.junk?.includes(place)).length;
      if (lead !== null && places[lead] === gold.lead) leads++;
    }
  }
  const share = (sum: number, of: number) => ((100 * sum) / Math.max(1, of)).toFixed(1);
  return `${FOLDS} folds: value ${share(value, items.length)}, dangling ${share(dangling, points)} %, junk ${share(junk, points)} %, lead ${share(leads, items.length)} %`;
}
