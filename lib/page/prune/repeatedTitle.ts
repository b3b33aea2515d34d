import { squeeze } from "../fold.ts";
import type { Pruner } from "./types.ts";

/** The headline once more: as a heading, or as the first line of the text. */
export const repeatedTitle: Pruner = {
  name: "repeated-title",
  drops: ({ text, kind }, index, { title, body }) => {
    if (!title || (body && index > body.first && kind !== "heading")) return false;
    return comparable(text) === comparable(title);
  },
};

const comparable = (text: string) =>
  squeeze(text)
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, "");
