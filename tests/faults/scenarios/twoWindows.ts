import { ask, sound, storeIn, withBrowser } from "../browse.ts";
import type { Scenario } from "../types.ts";

export const twoWindows: Scenario = {
  name: "two windows save at once",
  run: (world) =>
    withBrowser(world, async (browser) => {
      const { saves } = world.scale;
      const windows = [await storeIn(browser, world.script), await storeIn(browser, world.script)];
      const failures = await Promise.all(
        windows.map((view, index) => ask<string[]>(view, "saveMany", 20 + index, saves, 22)),
      );
      if (failures.flat().length > 0) throw new Error(`failed savings: ${failures.flat().slice(0, 3)}`);
      let acknowledged = 0;
      for (const view of windows) {
        const ids = await ask<string[]>(view, "acknowledgedSoFar");
        acknowledged += ids.length;
        const lost = await ask<string[]>(view, "missing", ids);
        if (lost.length > 0) throw new Error(`${lost.length} acknowledged briefs are lost`);
      }
      const [view] = windows;
      const briefs = view ? await sound(view, "after all savings") : 0;
      const shared = Math.ceil(saves / 5);
      if (briefs !== 2 * (saves - shared) + shared)
        throw new Error(`${briefs} briefs of ${2 * (saves - shared) + shared}`);
      return `${acknowledged} savings acknowledged in two windows, ${briefs} briefs, none lost`;
    }),
};
