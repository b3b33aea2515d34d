import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { takeMarkRequest } from "../lib/page/markRequest.ts";
import { paint } from "../lib/page/paint.ts";

/** Injected when the reader clicks a point: paints it and goes there. Its completion value is whether the place was found. */
export default defineUnlistedScript({
  globalName: true,
  main: () => paint(document, takeMarkRequest(globalThis as { nutgrafMark?: never })) as unknown as undefined,
});
