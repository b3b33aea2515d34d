import type { Feature } from "../types.ts";

/** Share of the names of the first two sentences that this one has: the same people do something more. */
export const leadActors: Feature = {
  name: "lead-actors",
  prepare: ({ views, first }) => {
    const names = new Set([...(views[first]?.nameSet ?? []), ...(views[first + 1]?.nameSet ?? [])]);
    return (index) => {
      const own = views[index]?.nameSet ?? new Set();
      return names.size === 0 ? 0 : [...names].filter((name) => own.has(name)).length / names.size;
    };
  },
};
