import { resolve } from "node:path";
import { launchChromium } from "./chromium.ts";
import type { BrowserName } from "./find.ts";
import { launchFirefox } from "./firefox.ts";
import type { Browser, LaunchOptions } from "./types.ts";

/** Where `npm run build` puts the package for each browser. */
export const BUILT: Readonly<Record<BrowserName, string>> = {
  chromium: resolve(import.meta.dirname, "../../.output/chrome-mv3"),
  firefox: resolve(import.meta.dirname, "../../.output/firefox-mv3"),
};

/** Starts a real browser with the built package in it. */
export function launch(name: BrowserName, options: Omit<LaunchOptions, "extension"> = {}): Promise<Browser> {
  const all = { ...options, extension: BUILT[name] };
  return name === "chromium" ? launchChromium(all) : launchFirefox(all);
}
