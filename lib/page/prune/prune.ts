import type { PageBlock } from "../blocks.ts";
import { type About, pruneContext } from "./context.ts";
import { PRUNERS } from "./pruners.ts";

/** The blocks that tell the story. A heading that nothing is left under goes with what it headed. */
export function prune(blocks: readonly PageBlock[], about: About): PageBlock[] {
  return withoutEmptyHeadings(dropClutter(blocks, blocks, about));
}

/** The blocks with those taken out that were added to a pruned list and are clutter themselves. */
export function pruneAdded(blocks: readonly PageBlock[], before: readonly PageBlock[], about: About): PageBlock[] {
  const known = new Set(before);
  return dropClutter(
    blocks,
    blocks.filter((block) => !known.has(block)),
    about,
  );
}

function dropClutter(blocks: readonly PageBlock[], suspects: readonly PageBlock[], about: About): PageBlock[] {
  const context = pruneContext(blocks, about);
  const suspected = new Set(suspects);
  return blocks.filter(
    (block, index) => !suspected.has(block) || !PRUNERS.some((pruner) => pruner.drops(block, index, context)),
  );
}

/** A headline over a subheading heads the text under both. */
const withoutEmptyHeadings = (blocks: readonly PageBlock[]) =>
  blocks.filter(
    ({ kind }, index) =>
      kind !== "heading" || blocks.slice(index + 1, index + 3).some((block) => block.kind !== "heading"),
  );
