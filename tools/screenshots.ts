import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureBrowser } from "./browsers/find.ts";
import { launch } from "./browsers/launch.ts";
import type { ColorScheme, View } from "./browsers/types.ts";
import { waitFor } from "./browsers/waitFor.ts";
import { runCommand, UsageError } from "./complain.ts";
import { serve } from "./serve.ts";

const ROOT = resolve(import.meta.dirname, "..");
const FOLDER = join(ROOT, "docs/screenshots");
const SAMPLE = "harbour-tunnel.html";

/** The pictures of the README, of the built package in a real browser: the popup and the list, light and dark. */
await runCommand("screenshots", async () => {
  parseArgs({ options: {} });
  try {
    ensureBrowser("chromium");
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  mkdirSync(FOLDER, { recursive: true });
  const site = await serve(join(ROOT, "tests/pages"));
  const browser = await launch("chromium");
  for (const scheme of ["light", "dark"] satisfies ColorScheme[]) {
    await browser.setColorScheme(scheme);
    await browser.open(site.base + SAMPLE);
    const popup = await browser.clickToolbarButton();
    await waitFor(popup, "the brief", () => document.querySelector("main:not([aria-busy=true]) .point") !== null);
    await keep(popup, `popup-${scheme}.png`);
    await popup.evaluate(() => document.querySelector<HTMLElement>(".save:not(.is-saved)")?.click());
    await waitFor(popup, "the saved mark", () => document.querySelector(".save.is-saved") !== null);
    await browser.closePopup();
    const list = await browser.openExtensionPage("briefs.html");
    await browser.setColorScheme(scheme);
    await waitFor(list, "the card", () => document.querySelector(".card") !== null);
    await keep(list, `list-${scheme}.png`);
  }
  await browser.close();
  await site.close();
});

async function keep(view: View, name: string): Promise<void> {
  const path = join(FOLDER, name);
  writeFileSync(path, await view.screenshot());
  console.log(relative(process.cwd(), path));
}
