import { defineBackground } from "wxt/utils/define-background";
import { saveWithoutOpening } from "../lib/app/saveWithoutOpening.ts";
import { listenForCommands } from "../lib/platform/commands.ts";
import { openBriefsPage } from "../lib/platform/pages.ts";

/** Idle until a command comes; `_execute_action` is the browser's own and opens the popup without it. */
export default defineBackground({
  // A module, so that it shares the tagger's script with the popup.
  type: "module",
  main: () =>
    listenForCommands({
      "save-brief": saveWithoutOpening,
      "open-briefs": openBriefsPage,
    }),
});
