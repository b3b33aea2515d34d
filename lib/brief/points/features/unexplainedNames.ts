import { saidBefore } from "../saidBefore.ts";
import { stem } from "../stem.ts";
import type { Feature } from "../types.ts";

/** Names that were brought in before, but neither by the title nor by the lead: the reader of this sentence alone may not know them. */
export const unexplainedNames: Feature = {
  name: "unexplained-names",
  prepare: (context) => {
    const before = saidBefore(context);
    const lead = context.views[context.first]?.topic ?? new Set();
    const isKnown = (name: string) => lead.has(stem(name)) || context.titleTopic.has(stem(name));
    return (index) => [...(before[index]?.names ?? [])].filter((name) => !isKnown(name)).length;
  },
};
