import { ask, storeIn, withBrowser } from "../browse.ts";
import type { Scenario } from "../types.ts";

export const clock: Scenario = {
  name: "the clock is moved ten years both ways",
  run: (world) =>
    withBrowser(world, async (browser) => {
      const faults = await ask<string[]>(await storeIn(browser, world.script), "clockMoved");
      if (faults.length > 0) throw new Error(faults.join("\n"));
      return "saved, saved again, removed and undone under six clocks, nothing lost";
    }),
};
