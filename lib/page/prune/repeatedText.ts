import type { PageBlock } from "../blocks.ts";
import { comparable } from "./repeatedTitle.ts";
import type { Pruner } from "./types.ts";

/** Shorter lines may well stand twice: "Read on", a name in a list. */
const SHORTEST = 60;
/** Letters of a quotation that is set apart, without spaces: "Not now" may well be said again. */
const SHORTEST_PULLED = 18;
/** A text of more such quotations is an interview or made of posts. */
const MOST_PULLED = 30;
/** Of so many blocks that stand twice the repetition is meant: a refrain, a table, a timetable. */
const MOST = 15;

/** The same paragraph a second time: a teaser or a pull quote of what the article says anyway, a box that is laid out for two screens. */
export const repeatedText: Pruner = {
  name: "repeated-text",
  drops: (block, _index, { repeated }) => repeated.has(block),
};

/** Blocks that say word for word what one before them said, or what a longer one has in it. */
export function repeatedBlocks(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const said = new Set<string>();
  const repeated = new Set<PageBlock>();
  for (const block of blocks) {
    if (block.text.length < SHORTEST) continue;
    if (said.has(block.text)) repeated.add(block);
    said.add(block.text);
  }
  const pulled = blocks.filter(isSetApart).slice(0, MOST_PULLED);
  const texts = pulled[0] ? blocks.map(({ text }) => comparable(text)) : [];
  for (const block of pulled) {
    const text = comparable(block.text);
    if (text.length >= SHORTEST_PULLED && texts.some((other) => other.length > text.length && other.includes(text)))
      repeated.add(block);
  }
  return repeated.size > MOST ? new Set() : repeated;
}

/** A quotation in a line of its own: what somebody says in a paragraph, set large beside it. */
const isSetApart = ({ text, kind }: PageBlock) =>
  kind === "quote" || (kind === "paragraph" && /^["“„«»].*["”“»«]$/.test(text));
