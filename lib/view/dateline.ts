import { datelineLength } from "../text/dateline.ts";
import type { KeyPoint } from "../types.ts";

/** Where and for which agency a point's report was written ("NORVIK, Norway (NPA) — "), as it stands at the head of the sentence; "" for none. */
export const datelineOf = ({ sentence: { text, block, start } }: KeyPoint): string =>
  start === 0 ? text.slice(0, datelineLength(text, block)) : "";
