import { waitFor } from "../../../tools/browsers/waitFor.ts";
import { ask, sound, storeIn, withBrowser } from "../browse.ts";
import type { Scenario } from "../types.ts";

export const newerDatabase: Scenario = {
  name: "a database of a newer version",
  run: (world) =>
    withBrowser(world, async (browser) => {
      const view = await storeIn(browser, world.script);
      await ask(view, "saveOne");
      await sound(view, "before");
      await ask(view, "makeNewer");
      const said = await ask<string>(view, "saveOne");
      if (!said.startsWith("storage-newer ")) throw new Error(`a saving into it says ${said}`);
      const list = await browser.openExtensionPage("briefs.html");
      await waitFor(list, "words for a newer database", () => /newer/i.test(document.body.innerText));
      return "nothing is written into it, and the list says so";
    }),
};
