import { datelineLength } from "../text/dateline.ts";
import type { KeyPoint } from "../types.ts";

/** "IDA BRANDT, HOST: ", "FALK: ": who speaks, in a transcript. */
const LABEL = /^\p{Lu}{2}[\p{Lu}\s.'’-]{1,40}(?:,\s[\p{Lu}\s]{2,20})?:\s/u;

/**
 * What stands at the head of a point's sentence and is no part of it: where and for which agency its report was written
 * ("NORVIK, Norway (NPA) — "), or who speaks; "" for nothing.
 */
export const datelineOf = ({ sentence: { text, block, start } }: KeyPoint): string =>
  start === 0 ? text.slice(0, datelineLength(text, block) || (LABEL.exec(text)?.[0].length ?? 0)) : "";
