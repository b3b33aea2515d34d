import { locate, pageText } from "./locate.ts";
import type { MarkRequest } from "./markRequest.ts";

/** The names of the two highlights; their colours are in the style sheet that is added with them. */
export const HIGHLIGHT = { focus: "nutgraf-focus", others: "nutgraf-others" } as const;

/**
 * Paints places of the live page with the CSS Custom Highlight API, which leaves the document as it is, and scrolls to the one in
 * focus. An empty request takes the paint off.
 *
 * @returns whether the place in focus was found.
 */
export function paint(page: Document, { places, focus }: MarkRequest): boolean {
  const text = pageText(page);
  const ranges = places.map((place) => locate(text, place));
  const target = ranges[focus] ?? null;
  const others = ranges.filter((range) => range !== null && range !== target) as Range[];
  CSS.highlights.set(HIGHLIGHT.others, new Highlight(...others));
  CSS.highlights.set(HIGHLIGHT.focus, new Highlight(...(target ? [target] : [])));
  if (target) scrollTo(page, target);
  return target !== null;
}

function scrollTo(page: Document, range: Range): void {
  const calm = page.defaultView?.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
}
