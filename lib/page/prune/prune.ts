import type { PageBlock } from "../blocks.ts";
import { pruneContext } from "./context.ts";
import { PRUNERS } from "./pruners.ts";

/** What is known of the page beside its blocks. */
interface About {
  readonly title: string;
  readonly authors: readonly string[];
}

/** The blocks that tell the story. A heading that nothing is left under goes with what it headed. */
export function prune(blocks: readonly PageBlock[], { title, authors }: About): PageBlock[] {
  const context = pruneContext(blocks, title, authors);
  const kept = blocks.filter((block, index) => !PRUNERS.some((pruner) => pruner.drops(block, index, context)));
  return kept.filter(
    ({ kind }, index) =>
      kind !== "heading" || (index + 1 < kept.length && kept[index + 1]?.kind !== "heading") || isFollowed(kept, index),
  );
}

/** A headline over a subheading heads the text under both. */
const isFollowed = (kept: readonly PageBlock[], index: number) =>
  kept.slice(index + 1, index + 3).some(({ kind }) => kind !== "heading");
