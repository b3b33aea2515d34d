import { type PageBlock, pageBlock } from "../blocks.ts";
import { squeeze } from "../fold.ts";
import type { LiveParagraph } from "./livePage.ts";

/** One kept paragraph may be like a skipped one by chance. */
const LEAST_ALIKE = 2;
/** A skipped paragraph shorter than this is a label. */
const LEAST_WORDS = 8;
/** Characters that tell one paragraph from another. */
const BEGINNING = 32;

/**
 * The kept blocks with the paragraphs that stand like them in the page and were passed over: articles in several containers, with a
 * picture or an advertisement between.
 *
 * @param found all blocks of Readability's part: what the pruners have taken out of it was not passed over.
 * @param lead the paragraph below the headline and the next one: the first belongs to the text that goes on with the second.
 */
export function withSkippedParagraphs(
  kept: readonly PageBlock[],
  paragraphs: readonly LiveParagraph[],
  found: readonly PageBlock[],
  lead: readonly PageBlock[],
): PageBlock[] {
  const place = new Map(kept.map((block, index) => [squeeze(block.text), index]));
  const alike = new Map<string, number>();
  const keys = paragraphs.map(({ text }) => squeeze(text));
  for (const [at, { signature }] of paragraphs.entries()) {
    if (place.has(keys[at] as string)) alike.set(signature, (alike.get(signature) ?? 0) + 1);
  }
  // A paragraph whose line breaks made several blocks of it is known by how it begins.
  const beginnings = new Set(found.map(beginningOf));
  const result: PageBlock[] = [];
  let next = 0;
  for (const [at, { element, text, signature }] of paragraphs.entries()) {
    const key = keys[at] as string;
    const index = place.get(key);
    if (index !== undefined) {
      // Everything kept up to here stands before the next skipped paragraph.
      while (next <= index) result.push(kept[next++] as PageBlock);
      continue;
    }
    const count = alike.get(signature) ?? 0;
    const beginning = key.slice(0, BEGINNING);
    if (count < LEAST_ALIKE || beginnings.has(beginning)) continue;
    const block = pageBlock("paragraph", text, element, linkedCharacters(element));
    if (block.words < LEAST_WORDS || !block.ends || block.linked > text.length / 2) continue;
    beginnings.add(beginning);
    result.push(block);
  }
  while (next < kept.length) result.push(kept[next++] as PageBlock);
  const known = new Set(result.map(beginningOf));
  const [first, second] = lead;
  if (first && !beginnings.has(beginningOf(first)) && second && known.has(beginningOf(second))) result.unshift(first);
  return result;
}

const beginningOf = ({ text }: { readonly text: string }) => squeeze(text).slice(0, BEGINNING);

const linkedCharacters = (element: Element) =>
  [...element.querySelectorAll("a")].reduce((sum, link) => sum + (link.textContent?.length ?? 0), 0);
