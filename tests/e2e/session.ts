import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { BrowserName } from "../../tools/browsers/find.ts";
import { launch } from "../../tools/browsers/launch.ts";
import type { Browser, LaunchOptions, View } from "../../tools/browsers/types.ts";
import { waitFor } from "../../tools/browsers/waitFor.ts";
import { type Site, serve } from "../../tools/serve.ts";

export const PAGES = resolve(import.meta.dirname, "../pages");
export const SAMPLE = "harbour-tunnel.html";

export const browserName: BrowserName = process.env.NUTGRAF_BROWSER === "firefox" ? "firefox" : "chromium";

export interface Session {
  readonly browser: Browser;
  readonly site: Site;
}

/** One real browser with the built package for all tests of a file, and a server with our own pages. */
export function useSession(options: Omit<LaunchOptions, "extension"> = {}, folder = PAGES): Session {
  const started: { browser?: Browser; site?: Site } = {};
  beforeAll(async () => {
    started.site = await serve(folder);
    started.browser = await launch(browserName, options);
  });
  afterAll(async () => {
    await started.browser?.close();
    await started.site?.close();
  });
  return {
    get browser() {
      if (!started.browser) throw new Error("The browser has not started");
      return started.browser;
    },
    get site() {
      if (!started.site) throw new Error("The server has not started");
      return started.site;
    },
  };
}

/** The popup of the toolbar button, as soon as it shows a brief. */
export async function openBrief(session: Session, page = SAMPLE): Promise<{ page: View; popup: View }> {
  const view = await session.browser.open(session.site.base + page);
  const popup = await session.browser.clickToolbarButton();
  await waitForBrief(popup);
  return { page: view, popup };
}

/** Waits until all of a brief is there: its points come first. */
export const waitForBrief = (view: View): Promise<boolean> =>
  waitFor(view, "a brief", () => document.querySelector("main:not([aria-busy=true]) .point") !== null);

/** Clicks the button whose text or accessible name starts like this. */
export async function press(view: View, label: string): Promise<void> {
  await waitFor(
    view,
    `a button “${label}”`,
    (wanted: string) => {
      const buttons = [...document.querySelectorAll<HTMLElement>("button, a.button")];
      const named = (button: HTMLElement) => button.getAttribute("aria-label") ?? button.textContent ?? "";
      const button = buttons.find((candidate) => named(candidate).trim().startsWith(wanted));
      button?.click();
      return button !== undefined;
    },
    label,
  );
}

export const waitForText = (view: View, text: string): Promise<boolean> =>
  waitFor(view, `“${text}”`, (wanted: string) => document.body.innerText.includes(wanted), text);

/** The page's points as they stand in a popup or list. */
export const pointsOf = (view: View): Promise<string[]> =>
  view.evaluate(() => [...document.querySelectorAll(".point")].map((point) => point.textContent ?? ""));

/** Something beside the project that a test needs; the test says that it is skipped where it is absent. */
export const beside = (path: string): string | null => {
  const place = resolve(import.meta.dirname, "../../../shared", path);
  return existsSync(place) ? place : null;
};
