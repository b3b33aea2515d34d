import type { PageBlock } from "../blocks.ts";
import { charactersOf } from "../recover/coverage.ts";
import { lowerCase } from "../wordsOf.ts";
import { aboutStart } from "./aboutCompany.ts";
import { commentsStart } from "./comments.ts";
import { oddAmong } from "./oddLines.ts";
import { repeatedBlocks } from "./repeatedText.ts";
import type { PruneContext } from "./types.ts";

/** An element with more than this share of the text is the article, though its class be "widget-promo". */
const MAIN_SHARE = 0.35;
/** A paragraph of running text has at least so many words. */
const RUNNING_WORDS = 15;

/** What is known of the page beside its blocks. */
export interface About {
  readonly title: string;
  readonly authors: readonly string[];
  readonly site: string | null;
}

/** What the pruners need to know of the whole, computed once. */
export function pruneContext(blocks: readonly PageBlock[], { title, authors, site }: About): PruneContext {
  const characters = charactersOf(blocks);
  const held = new Map<Element, number>();
  for (const { element, text } of blocks) {
    for (let at = element; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + text.length);
  }
  const running = blocks.filter(
    ({ text, linked, words, ends }) => words >= RUNNING_WORDS && ends && linked < text.length / 2,
  );
  const [head, tail] = [running[0], running.at(-1)];
  const body = head && tail ? { first: blocks.indexOf(head), last: blocks.indexOf(tail) } : null;
  return {
    blocks,
    title,
    authors,
    site: site === null ? null : lowerCase(site),
    characters,
    repeated: repeatedBlocks(blocks),
    isMain: (element) => (held.get(element) ?? 0) > MAIN_SHARE * characters,
    aboutFrom: aboutStart(blocks, characters),
    commentsFrom: commentsStart(blocks, body?.first),
    odd: body ? oddAmong(blocks, running, body.first) : new Set(),
    body,
  };
}
