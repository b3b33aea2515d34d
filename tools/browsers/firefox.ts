import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectBidi } from "./bidi.ts";
import { ensureBrowser } from "./find.ts";
import { chromeContext, type Firefox, panelView, popupView, tabView } from "./firefoxViews.ts";
import type { Badge, Browser, LaunchOptions } from "./types.ts";

const ID = "nutgraf@nutgraf.example";
/** The host of the extension's own pages is random in Firefox unless it is pinned. */
const HOST = "5d1b4c5e-3d3a-4f57-9a3c-0c8f5a9d7e21";

const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  "extensions.webextensions.uuids": JSON.stringify({ [ID]: HOST }),
  // A popup of a window in the background would close at once.
  "ui.popup.disable_autohide": true,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.aboutwelcome.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  "app.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
};

/** Starts Firefox on a fresh profile with the built extension in it, through WebDriver BiDi. */
export async function launchFirefox({
  extension,
  headless = true,
  isPrivate = false,
  profile: kept,
  downloads,
}: LaunchOptions): Promise<Browser> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), "nutgraf-firefox-"));
  const folder = { "browser.download.folderList": 2, "browser.download.dir": downloads ?? "" };
  const secret = isPrivate ? { "browser.privatebrowsing.autostart": true } : {};
  const lines = Object.entries({ ...PREFERENCES, ...secret, ...(downloads === undefined ? {} : folder) }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const flags = ["--no-remote", "--profile", profile, "--remote-debugging-port", "0", "--remote-allow-system-access"];
  const child = spawn(ensureBrowser("firefox"), headless ? ["--headless", ...flags] : flags, {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const bidi = await connectBidi(`${await listeningAddress(child)}/session`);
  await bidi.send("session.new", { capabilities: {} });
  await bidi.send("webExtension.install", {
    extensionData: { type: "path", path: extension },
    "moz:allowPrivateBrowsing": isPrivate,
  });
  const window = await chromeContext(bidi);
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>("browsingContext.getTree", {});
  const tab = contexts[0]?.context;
  if (!tab) throw new Error("Firefox has no tab");
  const closed = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const quit = async () => {
    bidi.close();
    child.kill();
    await closed;
    if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...driver({ bidi, window }, tab), close: quit, process: child.pid ?? 0, closed };
}

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once("exit", () => reject(new Error(`Firefox ended before it could be driven:\n${said}`)));
  });
}

function driver(firefox: Firefox, tab: string): Omit<Browser, "close" | "process" | "closed"> {
  const { bidi, window } = firefox;
  const base = `moz-extension://${HOST}/`;
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension`;
  const button = `ExtensionParent.apiManager.global.browserActionFor(${extension})`;
  const parent = `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");`;
  const open = async (context: string, url: string) => {
    // A page of an extension never reports that it is complete: the view waits for the document itself.
    const isPage = /^https?:/.test(url);
    await bidi.send("browsingContext.navigate", { context, url, wait: isPage ? "complete" : "none" });
    return tabView(firefox, context);
  };
  // The button is a switch: pressed while the popup of the last time is still going away, it would only close that.
  const closePopup = () =>
    window.run<void>(`${parent}
      const popup = () => document.querySelector('browser[webextension-view-type="popup"]');
      popup()?.closest("panel")?.hidePopup();
      for (let attempt = 0; popup() && attempt < 100; attempt++) await new Promise((resolve) => setTimeout(resolve, 50));
      if (popup()) throw new Error("The popup did not close");
    `);
  const press = async (name: string) => {
    if (name === "_execute_action") await closePopup();
    await bidi.send("browsingContext.activate", { context: tab });
    // The very element that the browser has made for these keys: were they not assigned, there would be none.
    await window.run(`
      const { shortcut } = (await ${extension}.shortcuts.commands).get(${JSON.stringify(name)});
      const letter = shortcut.split("+").at(-1).toLowerCase();
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
      const key = keys.find((candidate) => candidate.getAttribute("key")?.toLowerCase() === letter);
      if (!key) throw new Error("No key for ${name} among " + keys.map((candidate) => candidate.outerHTML));
      key.doCommand();
    `);
  };
  return {
    name: "firefox",
    base,
    async open(url) {
      await bidi.send("browsingContext.activate", { context: tab });
      return open(tab, url);
    },
    async clickToolbarButton() {
      await closePopup();
      await bidi.send("browsingContext.activate", { context: tab });
      await window.run(`${parent} await ${button}.triggerAction(window);`);
      return popupView(firefox);
    },
    closePopup,
    async pressBriefKeys() {
      await press("_execute_action");
      return popupView(firefox);
    },
    pressCommand: press,
    async chooseFromMenu({ title }) {
      await bidi.send("browsingContext.activate", { context: tab });
      const click = [
        { type: "pointerMove", x: 300, y: 200 },
        { type: "pointerDown", button: 2 },
        { type: "pointerUp", button: 2 },
      ];
      await bidi.send("input.performActions", {
        context: tab,
        actions: [{ type: "pointer", id: "mouse", actions: click }],
      });
      await window.run(`
        const menu = document.getElementById("contentAreaContextMenu");
        const find = () => [...menu.querySelectorAll("menuitem")].find(({ label }) => label === ${JSON.stringify(title)});
        for (let attempt = 0; attempt < 100 && !(menu.state === "open" && find()); attempt++)
          await new Promise((resolve) => setTimeout(resolve, 50));
        const item = find();
        if (!item) throw new Error("not in the menu: " + [...menu.querySelectorAll("menuitem")].map(({ label }) => label));
        menu.activateItem(item);
      `);
    },
    panel: () => panelView(firefox),
    async openExtensionPage(path) {
      const { context } = await bidi.send<{ context: string }>("browsingContext.create", { type: "tab" });
      return open(context, base + path);
    },
    async findTab(start) {
      for (let attempt = 0; attempt < 100; attempt++) {
        const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
          "browsingContext.getTree",
          {},
        );
        const found = contexts.find(({ url }) => url.startsWith(start));
        if (found) return tabView(firefox, found.context);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`No page at ${start}`);
    },
    async badge() {
      return window.run<Badge>(`${parent}
        const action = ${button};
        const tab = gBrowser.selectedTab;
        return { text: action.action.getProperty(tab, "badgeText"), title: action.action.getProperty(tab, "title") };
      `);
    },
    async stopBackground() {
      await window.run(
        `await ${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      );
    },
    async setColorScheme(scheme) {
      // 0 is dark, 1 is light: how pages are to look, whatever the theme of the window.
      await window.run(
        `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${scheme === "dark" ? 0 : 1});
         document.documentElement.setAttribute("nutgraf-scheme", "${scheme}");
         const popup = document.querySelector('browser[webextension-view-type="popup"]');
         if (popup) popup.browsingContext.prefersColorSchemeOverride = "${scheme}";`,
      );
    },
  };
}
