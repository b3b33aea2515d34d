import type { ElementHandle, KeyInput, Page, Browser as PuppeteerBrowser, Target } from "puppeteer-core";
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "./find.ts";
import type { Browser, LaunchOptions, View } from "./types.ts";

/** The extension API inside the background script, where the functions handed to `evaluate` run. */
declare const chrome: typeof import("wxt/browser").browser;

/** What every event of Chromium can do and its types do not say. */
interface Dispatching {
  dispatch(...args: unknown[]): void;
}

/** What a browser under test must not do: reach out, ask, or show welcome pages. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Large enough for a popup of full height. Without a display the screen is 800 x 600 otherwise. */
const SCREEN = ["--screen-info={1600x1200}", "--window-size=1280,1000"];

/** Starts Chromium on a fresh profile with the built extension in it. */
export async function launchChromium({
  extension,
  headless = true,
  isPrivate = false,
  profile,
  downloads,
}: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser("chromium"),
    headless,
    pipe: true,
    enableExtensions: true,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    ...(downloads === undefined ? {} : { downloadBehavior: { policy: "allow", downloadPath: downloads } }),
    // The sandbox refuses to run as root, which is who a build machine is.
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(isPrivate ? ["--incognito"] : []),
      ...QUIET,
      ...SCREEN,
    ],
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
  });
  const id = await browser.installExtension(extension, { enabledInIncognito: isPrivate });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return driver(browser, id, page);
}

/** Said inside a background that has started and not yet run its script: what is dispatched to it then, nobody hears. */
const NOT_LISTENING = "The background script is not listening yet";

/** A background that was just stopped is listed for a while yet, one that just started has no API at first: nothing can be done in either. */
async function retryUntilListening<Value>(work: () => Promise<Value>): Promise<Value> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > deadline || !/detached|not listening|target closed|no session/i.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function driver(browser: PuppeteerBrowser, id: string, page: Page): Promise<Browser> {
  const base = `chrome-extension://${id}/`;
  let theme: "light" | "dark" = "light";
  const isBackground = (candidate: Target) => candidate.url() === `${base}background.js`;
  /** Runs a function inside the background script once that listens to its events, and resolves to what it returned. */
  const inBackground = <Value, Args extends unknown[]>(work: (...args: Args) => Value, ...args: Args) =>
    retryUntilListening(async (): Promise<Awaited<Value>> => {
      // One that was stopped is listed for a while: the last one is the newest.
      const target = browser.targets().findLast(isBackground);
      if (!target) throw new Error(NOT_LISTENING);
      // A session of its own: Puppeteer's of a worker that was stopped stays dead when the worker starts again.
      const session = await target.createCDPSession();
      try {
        const { exceptionDetails, result } = await session.send("Runtime.evaluate", {
          expression: `(() => {
            if (!globalThis.chrome?.commands?.onCommand.hasListeners()) throw new Error(${JSON.stringify(NOT_LISTENING)});
            return (${String(work)})(...${JSON.stringify(args)});
          })()`,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      } finally {
        await session.detach().catch(() => undefined);
      }
    });
  const trigger = async () => {
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error("The extension is not installed");
    await page.bringToFront();
    await page.triggerExtensionAction(extension);
  };
  const popupPage = async () => {
    const target = await browser.waitForTarget((candidate) => candidate.url() === `${base}popup.html`, {
      timeout: 15_000,
    });
    const popup = await target.asPage();
    await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    return popup;
  };
  return {
    name: "chromium",
    base,
    async open(url) {
      await page.goto(url);
      await page.bringToFront();
      return viewOf(page);
    },
    async clickToolbarButton() {
      await trigger();
      return viewOf(await popupPage());
    },
    async closePopup() {
      const target = browser.targets().find((candidate) => candidate.url() === `${base}popup.html`);
      await (await target?.asPage())?.close();
    },
    async pressBriefKeys() {
      // To the browser the keys of `_execute_action` are the toolbar button.
      await trigger();
      return viewOf(await popupPage());
    },
    async pressCommand(name) {
      // Keys sent through the debugger never reach the commands: the permission comes from the toolbar button, the event is dispatched.
      await trigger();
      await (await popupPage()).close();
      await inBackground(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        (chrome.commands.onCommand as unknown as Dispatching).dispatch(command, tab);
      }, name);
    },
    async chooseFromMenu({ id: menuItemId }) {
      // A headless browser has no menus: the permission comes from the toolbar button, the event is dispatched.
      await trigger();
      await (await popupPage()).close();
      await inBackground(async (chosen) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch({ menuItemId: chosen }, tab);
      }, menuItemId);
    },
    async panel() {
      const target = await browser.waitForTarget((candidate) => candidate.url() === `${base}sidepanel.html`, {
        timeout: 15_000,
      });
      const panel = await target.asPage();
      await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      return viewOf(panel);
    },
    async openExtensionPage(path) {
      const tab = await browser.newPage();
      await tab.goto(base + path);
      return viewOf(tab);
    },
    async findTab(start) {
      const target = await browser.waitForTarget(
        (candidate) => candidate.type() === "page" && candidate.url().startsWith(start),
      );
      const tab = await target.page();
      if (!tab) throw new Error(`No page at ${start}`);
      return viewOf(tab);
    },
    async badge() {
      return inBackground(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const about = tab?.id === undefined ? {} : { tabId: tab.id };
        return { text: await chrome.action.getBadgeText(about), title: await chrome.action.getTitle(about) };
      });
    },
    async stopBackground() {
      const stopped = await browser.targets().findLast(isBackground)?.worker();
      await stopped?.close().catch((error: unknown) => {
        // The target is closed first: then the session that is to be left has gone with it.
        if (!/No session/.test(String(error))) throw error;
      });
    },
    async setColorScheme(scheme) {
      theme = scheme;
      const popup = browser.targets().find((candidate) => candidate.url() === `${base}popup.html`);
      const open = popup ? [await popup.asPage()] : [];
      for (const tab of [...(await browser.pages(true)), ...open]) {
        await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      }
    },
    close: () => browser.close(),
    process: browser.process()?.pid ?? 0,
    closed: new Promise((resolve) => browser.once("disconnected", () => resolve())),
  };
}

function viewOf(page: Page): View {
  return {
    evaluate: (work, ...args) => page.evaluate(work as unknown as (...given: unknown[]) => never, ...args),
    run: async (source) => void (await page.evaluate(source)),
    press: async (key) => {
      await page.bringToFront();
      const [modifier, name] = key.startsWith("Shift+") ? ["Shift" as const, key.slice(6)] : [null, key];
      if (modifier) await page.keyboard.down(modifier);
      await page.keyboard.press(name as KeyInput);
      if (modifier) await page.keyboard.up(modifier);
    },
    type: async (text) => {
      await page.bringToFront();
      await page.keyboard.type(text);
    },
    chooseFile: async (selector, path) => {
      const field = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
      if (!field) throw new Error(`No file field ${selector}`);
      await field.uploadFile(path);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
  };
}
