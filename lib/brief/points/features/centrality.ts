import { directedCentrality } from "../centrality.ts";
import type { Feature } from "../types.ts";

/** How much of what comes later the sentence shares its words with: it announces it (PacSum, Zheng and Lapata 2019). */
export const centralityForward: Feature = {
  name: "centrality-forward",
  prepare: (context) => {
    const { forward } = directedCentrality(context);
    return (index) => forward[index] ?? 0;
  },
};

/** How much of what came before the sentence repeats. */
export const centralityBackward: Feature = {
  name: "centrality-backward",
  prepare: (context) => {
    const { backward } = directedCentrality(context);
    return (index) => backward[index] ?? 0;
  },
};
