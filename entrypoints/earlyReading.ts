import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readActiveTab } from "../lib/app/activeReading.ts";

/** The popup's first script: the page is read, in its own process, while the code that briefs it is loaded here. */
export default defineUnlistedScript(() => {
  globalThis.earlyReading = readActiveTab();
});
