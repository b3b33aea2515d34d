import { ask, storeIn, withBrowser } from "../browse.ts";
import type { Scenario } from "../types.ts";

export const aborted: Scenario = {
  name: "a transaction is aborted at each step",
  run: (world) =>
    withBrowser(world, async (browser) => {
      const view = await storeIn(browser, world.script);
      const lines: string[] = [];
      for (const work of await ask<string[]>(view, "works")) {
        const { aborted: count, faults } = await ask<{ aborted: number; faults: string[] }>(
          view,
          "abortAtEachStep",
          work,
          world.scale.every,
        );
        if (faults.length > 0) throw new Error(faults.join("\n"));
        lines.push(`${work} ${count}`);
      }
      return `everything as before after each abort: ${lines.join(", ")}`;
    }),
};
