import type { PageBlock } from "../blocks.ts";
import type { Pruner } from "./types.ts";

/** Shorter lines may well stand twice: "Read on", a name in a list. */
const SHORTEST = 60;
/** Of so many blocks that stand twice the repetition is meant: a refrain, a table, a timetable. */
const MOST = 15;

/** The same paragraph a second time: a teaser or a pull quote of what the article says anyway, a box that is laid out for two screens. */
export const repeatedText: Pruner = {
  name: "repeated-text",
  drops: (block, _index, { repeated }) => repeated.has(block),
};

/** Blocks that say word for word what one before them said. */
export function repeatedBlocks(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const said = new Set<string>();
  const repeated = new Set<PageBlock>();
  for (const block of blocks) {
    if (block.text.length < SHORTEST) continue;
    if (said.has(block.text)) repeated.add(block);
    said.add(block.text);
  }
  return repeated.size > MOST ? new Set() : repeated;
}
