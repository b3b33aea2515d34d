import type { PageBlock } from "../blocks.ts";
import type { PruneContext } from "./types.ts";

/** An element with more than this share of the text is the article, though its class be "widget-promo". */
const MAIN_SHARE = 0.35;
/** A paragraph of running text has at least so many words. */
const RUNNING_WORDS = 15;

/** What the pruners need to know of the whole, computed once. */
export function pruneContext(blocks: readonly PageBlock[], title: string, authors: readonly string[]): PruneContext {
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const held = new Map<Element, number>();
  for (const { element, text } of blocks) {
    for (let at = element; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + text.length);
  }
  const running = blocks.flatMap(({ text, linked, words, ends }, index) =>
    words >= RUNNING_WORDS && ends && linked < text.length / 2 ? [index] : [],
  );
  const [first] = running;
  const last = running.at(-1);
  return {
    blocks,
    title,
    authors,
    characters,
    isMain: (element) => (held.get(element) ?? 0) > MAIN_SHARE * characters,
    body: first === undefined || last === undefined ? null : { first, last },
  };
}
