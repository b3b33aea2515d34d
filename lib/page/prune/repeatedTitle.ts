import { squeeze } from "../fold.ts";
import type { Pruner } from "./types.ts";

/** The headline once more: as a heading, or as the first line of the text. */
export const repeatedTitle: Pruner = {
  name: "repeated-title",
  drops: ({ text, kind }, index, { title, body }) => {
    if (!title || (body && index > body.first && kind !== "heading")) return false;
    const [mine, other] = [comparable(text), comparable(title)];
    return mine === other || (kind === "heading" && (isPartOf(mine, other) || isPartOf(other, mine)));
  },
};

const MOST = 0.6;
/** With a kicker before it, or a site's name behind: most of the one is the beginning or the end of the other. */
const isPartOf = (part: string, whole: string) =>
  part.length > MOST * whole.length && (whole.startsWith(part) || whole.endsWith(part));

/** A line without what differs from one writing of a headline to the next: white space, capitals, marks. */
export const comparable = (text: string): string =>
  squeeze(text)
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, "");
