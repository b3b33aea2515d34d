import { type PageBlock, pageBlock } from "../blocks.ts";
import { charactersOf, covers, MUCH_LONGER } from "./coverage.ts";
import type { LiveParagraph } from "./livePage.ts";

/** The paragraphs under the one element that has most text directly under it. */
export function densestParagraphs(paragraphs: readonly LiveParagraph[]): readonly LiveParagraph[] {
  const byParent = new Map<Element, LiveParagraph[]>();
  for (const paragraph of paragraphs) {
    const group = byParent.get(paragraph.parent);
    if (group) group.push(paragraph);
    else byParent.set(paragraph.parent, [paragraph]);
  }
  let best: readonly LiveParagraph[] = [];
  for (const group of byParent.values()) if (charactersOf(group) > charactersOf(best)) best = group;
  return best;
}

/** The densest part of the page, when it is the kept article and much longer; null otherwise. */
export function densestPart(paragraphs: readonly LiveParagraph[], kept: readonly PageBlock[]): PageBlock[] | null {
  const best = densestParagraphs(paragraphs);
  if (charactersOf(best) < MUCH_LONGER * charactersOf(kept)) return null;
  if (!covers(best.map(({ text }) => text).join("\n"), kept)) return null;
  return best.map(toBlock);
}

export const toBlock = ({ text, element }: LiveParagraph): PageBlock => pageBlock("paragraph", text, element);
