import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { BrowserName } from "./browsers/find.ts";
import { ensureBrowser } from "./browsers/find.ts";
import { launch } from "./browsers/launch.ts";
import { waitFor } from "./browsers/waitFor.ts";
import { runCommand, UsageError } from "./complain.ts";
import { serve } from "./serve.ts";

const ROOT = resolve(import.meta.dirname, "..");
const SAMPLE = "harbour-tunnel.html";

/** From a fresh clone to a brief on screen: builds, starts a real browser on a sample page, clicks the real toolbar button. */
await runCommand("demo", async () => {
  const { values } = parseArgs({ options: { browser: { type: "string", default: "chromium" } } });
  const name = browserName(values.browser);
  try {
    ensureBrowser(name);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });

  const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const site = await serve(join(ROOT, "tests/pages"));
  const browser = await launch(name, { headless: !hasDisplay });
  await browser.open(site.base + SAMPLE);
  const popup = await browser.clickToolbarButton();
  await waitFor(popup, "the brief", () => document.querySelector("main:not([aria-busy=true]) .point") !== null);

  const folder = join(ROOT, ".results");
  mkdirSync(folder, { recursive: true });
  const picture = join(folder, `demo-${name}.png`);
  writeFileSync(picture, await popup.screenshot());
  console.log(await popup.evaluate(() => document.querySelector("main")?.innerText ?? ""));
  console.log(`\nThe popup as it looks: ${relative(process.cwd(), picture)}`);

  if (hasDisplay) {
    console.log(
      "The browser stays open. Click a point, save the brief, press Alt+Shift+L for the list; close the window to end.",
    );
    await browser.closed;
  } else {
    await browser.close();
  }
  await site.close();
});

function browserName(text: string): BrowserName {
  if (text === "chromium" || text === "firefox") return text;
  throw new UsageError(`--browser is chromium or firefox, not "${text}"`);
}
