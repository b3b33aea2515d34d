import { nameCounts } from "../nameCounts.ts";
import type { Feature } from "../types.ts";

/** Words of a sentence that are its subject, roughly. */
const SUBJECT = 6;

/** A name the article keeps coming back to among the first words: the main actor does something. */
export const actorOpens: Feature = {
  name: "actor-opens",
  prepare: (context) => {
    const { counts, most } = nameCounts(context);
    const isMain = (name: string) => (counts.get(name) ?? 0) >= Math.max(2, most / 2);
    return (index) => (context.views[index]?.words.slice(0, SUBJECT).some(isMain) ? 1 : 0);
  },
};
