import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BUILT } from "../../tools/browsers/launch.ts";

const manifestOf = (name: keyof typeof BUILT): Record<string, unknown> =>
  JSON.parse(readFileSync(join(BUILT[name], "manifest.json"), "utf8"));

/** What both packages declare, whole: a key more, a permission more, is a decision and not an accident. */
const COMMON = {
  manifest_version: 3,
  name: "Nutgraf",
  description:
    "Briefs any news article: the points word for word, who is in the story, who said what. Nothing leaves your machine.",
  version: "0.1.0",
  icons: {
    16: "icon/16.png",
    32: "icon/32.png",
    48: "icon/48.png",
    96: "icon/96.png",
    128: "icon/128.png",
  },
  permissions: ["activeTab", "contextMenus", "scripting", "storage", "unlimitedStorage"],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  action: { default_title: "Nutgraf: brief this page", default_popup: "popup.html" },
  commands: {
    _execute_action: { suggested_key: { default: "Alt+Shift+Y" } },
    "save-brief": {
      suggested_key: { default: "Alt+Shift+U" },
      description: "Save the brief of this page without opening it",
    },
    "open-briefs": { suggested_key: { default: "Alt+Shift+L" }, description: "Open the saved briefs" },
    "open-panel": { suggested_key: { default: "Alt+Shift+K" }, description: "Brief this page beside it" },
  },
};

test("Chrome's manifest is exactly this", () => {
  expect(manifestOf("chromium")).toEqual({
    ...COMMON,
    permissions: [...COMMON.permissions, "sidePanel"],
    side_panel: { default_path: "sidepanel.html" },
    minimum_chrome_version: "123",
    background: { type: "module", service_worker: "background.js" },
  });
});

test("Firefox's manifest is exactly this", () => {
  expect(manifestOf("firefox")).toEqual({
    ...COMMON,
    sidebar_action: {
      default_panel: "sidepanel.html",
      default_title: "Nutgraf beside the page",
      open_at_install: false,
    },
    background: { type: "module", scripts: ["background.js"] },
    browser_specific_settings: {
      gecko: {
        id: "nutgraf@nutgraf.example",
        strict_min_version: "142.0",
        data_collection_permissions: { required: ["none"] },
      },
      gecko_android: { strict_min_version: "142.0" },
    },
  });
});
