import type { Result } from "../result.ts";
import type { Article } from "../types.ts";
import { articlesOutOfView } from "./articlesOutOfView.ts";
import { blocksOf, type PageBlock } from "./blocks.ts";
import { type Dom, domOf } from "./dom.ts";
import { extractArticle } from "./extractArticle.ts";
import { squeeze } from "./fold.ts";
import { isHidden } from "./guard.ts";
import { STEPS } from "./steps.ts";

/** What became of one block of a page. */
export interface Fate {
  readonly text: string;
  readonly isKept: boolean;
  /** The step that kept or dropped it: a name of `STEPS`. */
  readonly step: string;
  readonly why: string;
}

export interface Explanation {
  readonly result: Result<Article>;
  /** Every block of the page in its order, then those of the article that stand nowhere in it. */
  readonly fates: readonly Fate[];
}

/** Reads a page as `extractArticle` does and tells of each block which step kept or dropped it, and why. */
export function explainArticle(page: Document): Explanation {
  const dom = domOf(page);
  const brought = new Map<string, string>();
  const dropped = new Map<string, string>();
  const result = extractArticle(page, {
    tell: (step, did, { text }) => (did === "brought" ? brought : dropped).set(squeeze(text), step),
  });
  const kept = new Set(result.ok ? result.value.blocks.map(({ text }) => squeeze(text)) : []);
  const others = articlesOutOfView(page, dom);
  const body = dom.body(page);
  const blocks = body ? blocksOf(body) : [];
  const shown = new Set(blocks.map(({ text }) => squeeze(text)));
  const fate = (block: PageBlock): Fate => {
    const key = squeeze(block.text);
    if (kept.has(key)) return toFate(block.text, true, brought.get(key) ?? "readability");
    return toFate(block.text, false, dropped.get(key) ?? unseen(block, others, dom));
  };
  const rest = result.ok ? result.value.blocks.filter(({ text }) => !shown.has(squeeze(text))) : [];
  return {
    result,
    fates: [
      ...blocks.map(fate),
      ...rest.map(({ text }) => toFate(text, true, brought.get(squeeze(text)) ?? "readability")),
    ],
  };
}

const toFate = (text: string, isKept: boolean, step: string): Fate => ({
  text,
  isKept,
  step,
  why: step === "readability" && !isKept ? "no part of what Readability takes for the article" : (STEPS[step] ?? ""),
});

/** Why no step has seen a block. */
function unseen({ element }: PageBlock, others: readonly Element[], dom: Dom): string {
  if (others.some((other) => other.contains(element))) return "article-in-view";
  for (let at = element; at; at = dom.parent(at)) if (isHidden(at, dom)) return "hidden";
  return "readability";
}
