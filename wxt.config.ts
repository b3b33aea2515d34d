import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { leanReadability } from "./tools/leanReadability.ts";
import { minifiedTwice } from "./tools/minifiedTwice.ts";
import { plainAssignments } from "./tools/plainAssignments.ts";
import { taggerApart } from "./tools/taggerApart.ts";
import { unwatched } from "./tools/unwatched.ts";

/** Nothing from outside, no inline code, no connection, no frame: what a page smuggles into a title stays text. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Chosen by asking both browsers: a clash with a key of the browser's own is silent, and the command has no key at all. */
const KEYS = { brief: "Alt+Shift+Y", save: "Alt+Shift+U", list: "Alt+Shift+L", panel: "Alt+Shift+K" };

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  vite: () => ({
    plugins: [
      plainAssignments(),
      leanReadability(),
      unwatched(),
      taggerApart(),
      preact({ prefreshEnabled: false }),
      minifiedTwice(),
    ],
    // The polyfill would fetch modules in browsers that are older than any Nutgraf runs in.
    build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1000 },
  }),
  manifest: ({ browser }) => ({
    name: "Nutgraf",
    description:
      "Briefs any news article: the points word for word, who is in the story, who said what. Nothing leaves your machine.",
    permissions: ["activeTab", "contextMenus", "scripting", "storage", "unlimitedStorage"],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    commands: {
      _execute_action: { suggested_key: { default: KEYS.brief } },
      "save-brief": {
        suggested_key: { default: KEYS.save },
        description: "Save the brief of this page without opening it",
      },
      "open-briefs": { suggested_key: { default: KEYS.list }, description: "Open the saved briefs" },
      "open-panel": { suggested_key: { default: KEYS.panel }, description: "Brief this page beside it" },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "nutgraf@nutgraf.example",
              // CSS Custom Highlight API: 140; the data declaration without a linter's notice: 142.
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : {
          // light-dark() in style sheets: Chrome 123.
          minimum_chrome_version: "123",
        }),
  }),
});
