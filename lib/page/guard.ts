import type { Dom } from "./dom.ts";

/** Readability is quadratic in depth (8,000 nested elements take it 10 s); real pages stay below 60. */
const DEEPEST = 200;
/** The largest real pages have some 20,000 elements. Beyond this the simple reader takes over. */
const MOST_ELEMENTS = 50_000;
/** Characters of text: a book of 600,000 words. */
const MOST_TEXT = 4_000_000;

/** Elements whose `name` or `id` becomes a property of their form or document. */
const NAMED = "form,input,button,select,textarea,output,fieldset,object,img,image,embed,iframe,frame";
/** What no reader sees as text; scripts that carry structured data are read from the live page. */
const UNREADABLE =
  "script:not([type*=json i]),style,template,link,svg,math,canvas,iframe,object,embed,audio,video,select,option,datalist";

/**
 * A copy of the page that is safe to take apart, without what the reader cannot see; null when the page is too large for that.
 *
 * The page itself is only read. What is hidden is what the live page says is hidden: a style sheet's work is not in the markup.
 *
 * @param hiddenToo keeps what is hidden: for pages that show their article only after something has loaded.
 */
export function safeClone(page: Document, dom: Dom, hiddenToo = false): Document | null {
  const live = dom.elements(page);
  if (live.length > MOST_ELEMENTS || dom.text(page.documentElement ?? page).length > MOST_TEXT) return null;
  const clone = dom.clone(page);
  const copies = dom.elements(clone);
  const doomed = new Set<Element>();
  const path: Element[] = [];
  let hidden: Element | null = null;
  live.forEach((element, index) => {
    const parent = dom.parent(element);
    while (path.length > 0 && path.at(-1) !== parent) path.pop();
    path.push(element);
    const copy = copies[index];
    if (!copy || (hidden && dom.contains(hidden, element))) return;
    if (path.length > DEEPEST || (!hiddenToo && isHidden(element))) {
      hidden = element;
      doomed.add(copy);
    }
  });
  for (const element of dom.select(clone, UNREADABLE)) doomed.add(element);
  for (const element of doomed) dom.remove(element);
  for (const element of dom.select(clone, NAMED)) {
    dom.dropAttribute(element, "name");
    dom.dropAttribute(element, "id");
  }
  return clone;
}

/** Parts of a page that are never painted and yet carry what is needed: the head and everything in it. */
const NEVER_PAINTED = /^(head|title|meta|link|script|base|noscript|template|style|html|body)$/i;

/** True for an element the reader cannot see. Text that is only faded or scrolled out of sight is still there to be read. */
export function isHidden(element: Element): boolean {
  if (NEVER_PAINTED.test(element.localName)) return false;
  if (typeof element.checkVisibility === "function")
    return !element.checkVisibility({ visibilityProperty: true }) && !isEmptyBox(element);
  // No layout (a saved page in the terminal): what the markup itself says.
  const style = element.getAttribute("style") ?? "";
  return element.hasAttribute("hidden") || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** `display: contents` has no box of its own, and its children have theirs. */
function isEmptyBox(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle(element).display === "contents";
}
