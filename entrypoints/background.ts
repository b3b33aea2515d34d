import { defineBackground } from "wxt/utils/define-background";
import { saveWithoutOpening } from "../lib/app/saveWithoutOpening.ts";
import type { BrowserTab } from "../lib/platform/activeTab.ts";
import { listenForCommands } from "../lib/platform/commands.ts";
import { addMenuItems } from "../lib/platform/contextMenu.ts";
import { openBriefsPage } from "../lib/platform/pages.ts";
import { openPanel } from "../lib/platform/panel.ts";

const briefBeside = async (tab: BrowserTab | undefined) => {
  if (tab?.windowId !== undefined) await openPanel(tab.windowId);
};

/** Idle until a command comes; `_execute_action` is the browser's own and opens the popup without it. */
export default defineBackground({
  // A module, so that it shares the tagger's script with the popup.
  type: "module",
  main: () => {
    listenForCommands({
      "save-brief": saveWithoutOpening,
      "open-briefs": openBriefsPage,
      "open-panel": briefBeside,
    });
    addMenuItems([
      {
        id: "brief-beside",
        title: "Brief this page beside it",
        context: "page",
        choose: briefBeside,
      },
      {
        id: "brief-selection",
        title: "Brief the selected text beside the page",
        context: "selection",
        choose: briefBeside,
      },
    ]);
  },
});
