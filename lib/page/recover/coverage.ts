import type { PageBlock } from "../blocks.ts";
import { squeeze } from "../fold.ts";

/** Another reading of the page has to be this much longer before it is believed over Readability's: comments often are 1.2 times. */
export const MUCH_LONGER = 1.4;
/** And it has to hold this share of what was kept: otherwise it is another text. */
const COVERS = 0.75;

export const charactersOf = (blocks: readonly { readonly text: string }[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** A line of fewer words may be a label that ends in a full stop. */
const RUNNING_WORDS = 10;

/** Characters of the blocks that are whole sentences: menus, labels and lists have none, and a teaser breaks off. */
export const runningCharacters = (blocks: readonly PageBlock[]): number =>
  charactersOf(
    blocks.filter(
      ({ text, words, ends, linked }) =>
        ends && words >= RUNNING_WORDS && linked < text.length / 2 && !/(?:\.\.\.|…)$/.test(text),
    ),
  );

/** True when a text holds most of the kept blocks: it is the same article, read more fully. */
export function covers(text: string, kept: readonly { readonly text: string }[]): boolean {
  const whole = squeeze(text);
  const all = charactersOf(kept);
  const found = charactersOf(kept.filter((block) => whole.includes(squeeze(block.text))));
  return all === 0 || found >= COVERS * all;
}
