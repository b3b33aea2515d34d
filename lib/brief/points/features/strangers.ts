import type { Feature } from "../types.ts";

/** Share of the sentence's names that stand nowhere else: a side figure, a passer-by, a contact. */
export const strangers: Feature = {
  name: "strangers",
  prepare: ({ views }) => {
    const counts = new Map<string, number>();
    for (const { names } of views) for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return (index) => {
      const own = [...new Set(views[index]?.names)];
      return own.length === 0 ? 0 : own.filter((name) => counts.get(name) === 1).length / own.length;
    };
  },
};
