import type { PageBlock } from "../blocks.ts";
import { charactersOf } from "../recover/coverage.ts";
import { wordsOf } from "../toArticle.ts";
import type { Pruner } from "./types.ts";

/** A line that is no sentence has at most so many words. */
const MOST_WORDS = 12;
/** Share of the running text whose boxes are all made alike: in a text of many makes none is odd. */
const ALIKE = 0.6;
/** Share of the running text from which on a make is one of its own. */
const OWN = 0.1;
/** So many odd lines in a row are a table or a list of the story, laid out in boxes. */
const TABLE = 4;
/** Share of the text from which on such lines are what it is made of. */
const MOST = 0.2;
/** Words of a whole box that such a line stands in. */
const BOX_WORDS = 60;
/** Words of the heading of such a box. */
const TITLE_WORDS = 6;
/** So many boxes with a heading are the parts of the text. */
const SECTIONS = 3;

/**
 * Short lines without an end among the paragraphs, in boxes made like none of them, and the little that such a box says
 * besides: "Article continues below", the player's messages, an offer. Learned on *fundus* and *aeb*.
 */
export const oddLines: Pruner = {
  name: "odd-lines",
  drops: (block, _index, { odd }) => odd.has(block),
};

/**
 * The lines among the running text that no box of it is made like, with what stands in one box with them.
 *
 * @param running the blocks that read as running text
 * @param first the index of the first of them: what stands with a line above it may be the story's own
 */
export function oddAmong(
  blocks: readonly PageBlock[],
  running: readonly PageBlock[],
  first: number,
): ReadonlySet<PageBlock> {
  const odd = new Set<PageBlock>();
  const makes = makesOf(running);
  if (makes.size === 0) return odd;
  const isOwn = (block: PageBlock) => makes.has(makeOf(block));
  let row: PageBlock[] = [];
  for (const block of [...blocks, null]) {
    if (block && isLine(block) && !isOwn(block)) {
      row.push(block);
      continue;
    }
    if (row.length < TABLE) for (const line of row) odd.add(line);
    row = [];
  }
  // What stands before the first paragraph that is made like the others leads to it.
  const begin = Math.max(first, blocks.findIndex(isOwn));
  const boxes = [...Map.groupBy(blocks.slice(begin), ({ element }) => element?.parentElement)].filter(
    ([box, held]) => box && wordsOf(held) <= BOX_WORDS && !held.some(isOwn),
  );
  const titled = boxes.filter(([, held]) => isTitled(held));
  for (const [, held] of boxes) {
    const isOdd = held.some((block) => odd.has(block)) || (titled.length < SECTIONS && isTitled(held));
    if (isOdd) for (const block of held) odd.add(block);
  }
  return charactersOf([...odd]) < MOST * charactersOf(blocks) ? odd : new Set();
}

/** What sites call the headings within a text that they do not mark as such. */
const HEADING = /head|title/i;

/** A box with a heading of its own: "Facts" and a sentence or two. */
const isTitled = ([head, ...others]: readonly PageBlock[]) =>
  head !== undefined &&
  head.words <= TITLE_WORDS &&
  others.length > 0 &&
  others.every(({ kind }) => kind === "paragraph");

const isLine = (block: PageBlock): boolean =>
  block.kind === "paragraph" &&
  !block.ends &&
  block.words <= MOST_WORDS &&
  !block.text.endsWith(":") &&
  !HEADING.test(makeOf(block));

/** How the boxes of running text are made; nothing where most of it is not made alike. */
function makesOf(running: readonly PageBlock[]): ReadonlySet<string> {
  const all = charactersOf(running);
  const shares = [...Map.groupBy(running, makeOf)].map(([make, held]) => ({ make, share: charactersOf(held) / all }));
  return new Set(
    shares.some(({ share }) => share >= ALIKE) ? shares.flatMap(({ make, share }) => (share >= OWN ? [make] : [])) : [],
  );
}

/** How a page makes the box of a text: its tag and class, and its parent's. */
const makeOf = ({ element }: PageBlock): string =>
  [element, element?.parentElement].map((at) => `${at?.localName}.${at?.className}`).join(" ");
