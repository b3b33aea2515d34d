import { blocksOf } from "../blocks.ts";
import type { Dom } from "../dom.ts";
import { fold } from "../fold.ts";
import { isHidden } from "../guard.ts";
import { remembered } from "../remembered.ts";

/** A paragraph of the live page, with what tells it from others. */
export interface LiveParagraph {
  readonly element: Element;
  readonly parent: Element;
  readonly text: string;
  /** Tags and classes of the three elements around it: paragraphs of one text share them. */
  readonly signature: string;
}

/** Paragraphs that are looked at: a page of more is no article. */
const MOST_PARAGRAPHS = 5_000;
const APART =
  "nav,aside,footer,form,figure,figcaption,header,dialog,[hidden],[role=complementary],[role=navigation],[role=dialog]";

/** The visible paragraphs of the page outside of navigation and the like, and of its other articles, in document order. */
export function liveParagraphs(page: Document, dom: Dom, others: readonly Element[]): LiveParagraph[] {
  const signatureOf = remembered((parent) => signature(parent, dom));
  return dom
    .select(page, "p")
    .slice(0, MOST_PARAGRAPHS)
    .flatMap((element) => {
      const parent = dom.parent(element);
      const text = textOf(element, dom);
      if (
        !parent ||
        !text ||
        others.some((other) => other.contains(element)) ||
        element.closest(APART) ||
        isHidden(element, dom)
      )
        return [];
      return [{ element, parent, text, signature: signatureOf(parent) }];
    });
}

/** The words of a paragraph, without readings set over them, without code and without what is hidden in it. */
const textOf = (element: Element, dom: Dom) =>
  element.firstElementChild &&
  (dom.select(element, "rt,rp,style,script,span img").length > 0 ||
    dom.select(element, "span").some((span) => isHidden(span, dom)))
    ? blocksOf(element, (node) => (isHidden(dom.parent(node) as Element, dom) ? "" : node.data))
        .map(({ text }) => text)
        .join(" ")
    : fold(dom.text(element));

function signature(parent: Element, dom: Dom): string {
  const names: string[] = [];
  let at: Element | null = parent;
  for (let level = 0; at && level < 3; level++, at = dom.parent(at)) {
    // Numbers in a class count the instances of one thing ("block-3").
    const classes = (at.getAttribute("class") ?? "").replace(/\d+/g, "").trim();
    names.push(`${at.localName}.${classes}`);
  }
  return names.join("<");
}
