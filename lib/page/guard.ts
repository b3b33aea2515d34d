import { articlesOutOfView } from "./articlesOutOfView.ts";
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
const UNREADABLE = new Set(
  "script style template noscript link svg math canvas iframe object embed audio video source track select option datalist input textarea button".split(
    " ",
  ),
);
/** What is around an article, never in it: leaving it out spares Readability a third of its work. */
const AROUND = new Set(["nav", "footer"]);
const AROUND_ROLE = /^(?:navigation|contentinfo|dialog|alertdialog|search|menu)$/;
/** Some pages put everything they have into one of those. */
const CORE = "article,main,h1,[itemprop=articleBody]";

export interface SafeClone {
  readonly page: Document;
  /** Characters that were left out because the reader cannot see them. */
  readonly hidden: number;
}

/**
 * A copy of the page that is safe to take apart, without what the reader cannot see; null when the page is too large for that.
 *
 * The page itself is only read. What is hidden is what the live page says is hidden: a style sheet's work is not in the markup.
 * Page and copy are walked in step, and never into what is left out.
 *
 * @param hiddenToo keeps what is hidden: for pages that show their article only after something has loaded.
 */
export function safeClone(page: Document, dom: Dom, hiddenToo = false): SafeClone | null {
  if (!page.documentElement || dom.count(page) > MOST_ELEMENTS) return null;
  if (dom.text(page.documentElement).length > MOST_TEXT) return null;
  const clone = dom.clone(page);
  const live = dom.walker(page);
  const copy = dom.walker(clone);
  const doomed: Element[] = [];
  const others = new Set(articlesOutOfView(page, dom));
  let hidden = 0;
  let depth = 0;
  let inside = live.nextNode() !== null && copy.nextNode() !== null;
  while (inside) {
    const element = live.currentNode as Element;
    const isOut = depth > DEEPEST || isUnreadable(element, dom) || others.has(element);
    const isUnseen = !isOut && !hiddenToo && isHidden(element, dom);
    if (isUnseen) hidden += dom.text(element).length;
    if (isOut || isUnseen) doomed.push(copy.currentNode as Element);
    else if (live.firstChild()) {
      copy.firstChild();
      depth++;
      continue;
    }
    while (!live.nextSibling()) {
      depth--;
      if (!live.parentNode()) {
        inside = false;
        break;
      }
      copy.parentNode();
    }
    if (inside) copy.nextSibling();
  }
  for (const element of doomed) dom.remove(element);
  if (hiddenToo) {
    // Readability leaves out what the markup itself hides.
    for (const element of dom.select(clone, "[style],[hidden],[aria-hidden]")) {
      for (const name of ["style", "hidden", "aria-hidden"]) dom.dropAttribute(element, name);
    }
  }
  for (const element of dom.select(clone, NAMED)) {
    dom.dropAttribute(element, "name");
    dom.dropAttribute(element, "id");
  }
  return { page: clone, hidden };
}

function isUnreadable(element: Element, dom: Dom): boolean {
  const tag = dom.tag(element);
  if (UNREADABLE.has(tag)) return true;
  const isAround = AROUND.has(tag) || AROUND_ROLE.test(dom.attribute(element, "role") ?? "");
  return isAround && dom.select(element, CORE).length === 0;
}

/** Parts of a page that are never painted and yet carry what is needed: the head and everything in it. */
const NEVER_PAINTED = new Set("head title meta link script base noscript template style html body".split(" "));

/** True for an element the reader cannot see. Text that is only faded or scrolled out of sight is still there to be read. */
export function isHidden(element: Element, dom: Dom): boolean {
  // Without layout (a saved page in the terminal): what the markup itself says.
  if (!dom.isVisible) return saysHidden(dom.attribute(element, "style"), dom.attribute(element, "hidden"));
  if (dom.isVisible(element) || NEVER_PAINTED.has(dom.tag(element))) return false;
  // `display: contents` has no box of its own, and its children have theirs.
  return globalThis.getComputedStyle(element).display !== "contents";
}

const saysHidden = (style: string | null, hidden: string | null) =>
  hidden !== null || (style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style));
