import { resolve } from "node:path";
import type { Browser, View } from "../../../tools/browsers/types.ts";
import { serve } from "../../../tools/serve.ts";
import { ask, pause, sound, storeIn, withBrowser } from "../browse.ts";
import type { Scenario } from "../types.ts";

const PAGES = resolve(import.meta.dirname, "../../pages");
/** Milliseconds from the keys to the end of the background: from before the page is read to after the brief is saved. */
const LONGEST = 1_500;

/** A service worker that was stopped is started by an event, the driver has none but a message, and one that is still ending hears none. */
async function pressWhenAwake(browser: Browser, list: View): Promise<void> {
  for (let attempts = 0; ; attempts++) {
    await list.evaluate(async () => {
      const registration = await navigator.serviceWorker?.getRegistration();
      registration?.active?.postMessage("wake");
    });
    try {
      return await browser.pressCommand("save-brief");
    } catch (error) {
      if (attempts === 10) throw error;
      await pause(100 * attempts);
    }
  }
}

export const background: Scenario = {
  name: "the background is stopped while the shortcut saves",
  run: (world) =>
    withBrowser(world, async (browser) => {
      const site = await serve(PAGES);
      try {
        const view = await storeIn(browser, world.script);
        const list = await browser.openExtensionPage("briefs.html");
        const rounds = Math.max(4, Math.ceil(world.scale.kills / 2));
        let saved = 0;
        for (let round = 0; round < rounds; round++) {
          const address = `${site.base}harbour-tunnel.html?round=${round}`;
          await browser.open(address);
          await pressWhenAwake(browser, list);
          await pause((LONGEST * round) / Math.max(1, rounds - 1));
          await browser.stopBackground();
          const badge = await list.evaluate(async (url: string) => {
            const api = (globalThis as unknown as { chrome: typeof import("wxt/browser").browser }).chrome;
            const tab = (await api.tabs.query({})).find(
              (one) => one.active && one.url !== location.href && (!one.url || one.url === url),
            );
            return tab?.id === undefined ? "" : api.action.getBadgeText({ tabId: tab.id });
          }, address);
          const there = await ask<boolean>(view, "isSaved", address);
          if (badge === "✓" && !there) throw new Error(`round ${round}: the badge says saved, and nothing is`);
          if (there) saved++;
          await sound(view, `after the background was stopped for the ${round + 1}. time`);
        }
        return `stopped ${rounds} times, ${saved} saved whole, the others not at all, no badge lied`;
      } finally {
        await site.close();
      }
    }),
};
