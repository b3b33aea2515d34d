import type { PageBlock } from "../blocks.ts";
import type { Watch } from "../watch.ts";
import { type About, pruneContext } from "./context.ts";
import { PRUNERS } from "./pruners.ts";

/** The blocks that tell the story. A heading that nothing is left under goes with what it headed. */
export function prune(blocks: readonly PageBlock[], about: About, watch: Watch = {}): PageBlock[] {
  const kept = dropClutter(blocks, blocks, about, watch);
  return watch.without?.has("empty-headings") ? kept : withoutEmptyHeadings(kept, blocks, watch);
}

/** The blocks with those taken out that were added to a pruned list and are clutter themselves. */
export function pruneAdded(
  blocks: readonly PageBlock[],
  before: readonly PageBlock[],
  about: About,
  watch: Watch = {},
): PageBlock[] {
  const known = new Set(before);
  return dropClutter(
    blocks,
    blocks.filter((block) => !known.has(block)),
    about,
    watch,
  );
}

function dropClutter(
  blocks: readonly PageBlock[],
  suspects: readonly PageBlock[],
  about: About,
  watch: Watch,
): PageBlock[] {
  const context = pruneContext(blocks, about);
  const suspected = new Set(suspects);
  return blocks.filter((block, index) => {
    if (!suspected.has(block)) return true;
    const pruner = PRUNERS.find(({ name, drops }) => !watch.without?.has(name) && drops(block, index, context));
    if (pruner) watch.tell?.(pruner.name, "dropped", block);
    return !pruner;
  });
}

/**
 * A headline over a subheading heads the text under both. One in a box of which nothing else is left headed that, whatever comes next:
 * "Support our work", and the reasons and the button are gone.
 */
function withoutEmptyHeadings(blocks: readonly PageBlock[], all: readonly PageBlock[], watch: Watch): PageBlock[] {
  const left = new Set(blocks);
  const isAlone = (heading: PageBlock) => {
    const next = all[all.indexOf(heading) + 1];
    const box = heading.element?.parentElement;
    return (
      next &&
      !left.has(next) &&
      box?.contains(next.element) &&
      !blocks.some((block) => block !== heading && box.contains(block.element))
    );
  };
  return blocks.filter((block, index) => {
    const isKept =
      block.kind !== "heading" ||
      (blocks.slice(index + 1, index + 3).some(({ kind }) => kind !== "heading") && !isAlone(block));
    if (!isKept) watch.tell?.("empty-headings", "dropped", block);
    return isKept;
  });
}
