import type { PageBlock } from "../blocks.ts";

/** What the pruners know beside the block itself. */
export interface PruneContext {
  readonly blocks: readonly PageBlock[];
  readonly title: string;
  readonly authors: readonly string[];
  /** The name of the site in lower case, or null. */
  readonly site: string | null;
  /** Characters of all blocks together. */
  readonly characters: number;
  /** Elements that hold so much of the text that they cannot be clutter, whatever they are called. */
  readonly isMain: (element: Element) => boolean;
  /** Blocks that say word for word what one before them said. */
  readonly repeated: ReadonlySet<PageBlock>;
  /** Index of the block from which on a company speaks of itself; the number of blocks where none does. */
  readonly aboutFrom: number;
  /** Index of the block from which on readers speak; the number of blocks where none does. */
  readonly commentsFrom: number;
  /** Short lines among the running text in boxes that none of it is made like. */
  readonly odd: ReadonlySet<PageBlock>;
  /** The first and last block that read as running text; null when there is none. */
  readonly body: { readonly first: number; readonly last: number } | null;
}

/** One kind of clutter. A new one is a file of its own and a line in `PRUNERS`. */
export interface Pruner {
  readonly name: string;
  /** True when the block is clutter of this kind. */
  readonly drops: (block: PageBlock, index: number, context: PruneContext) => boolean;
}
