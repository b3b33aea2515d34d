import type { Dom } from "./dom.ts";
import { endsLikeSentence } from "./wordsOf.ts";

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
/** Characters of a paragraph that is more than a label. */
const LONG = 80;
/** Some pages put everything they have into one of those. */
const CORE = "article,main,h1,[itemprop=articleBody]";

export interface SafeClone {
  readonly page: Document;
  /** Characters of whole sentences that were left out because the reader cannot see them. */
  readonly hidden: number;
}

/**
 * A copy of the page that is safe to take apart, without what the reader cannot see; null when the page is too large for that.
 *
 * The page itself is only read. What is hidden is what the live page says is hidden: a style sheet's work is not in the markup.
 * Page and copy are walked in step, and never into what is left out.
 *
 * @param others elements that are left out: further articles.
 * @param hiddenToo keeps what is hidden: for pages that show their article only after something has loaded.
 */
export function safeClone(
  page: Document,
  dom: Dom,
  others: readonly Element[] = [],
  hiddenToo = false,
): SafeClone | null {
  if (dom.count(page) > MOST_ELEMENTS) return null;
  const [body] = dom.select(page, "body,frameset");
  const twin = dom.clone(page);
  if (!body || !twin) return null;
  const clone = twin.ownerDocument;
  const found: Found = { doomed: [], shadows: [], hidden: 0 };
  look(page, dom, [body, twin], { clone, hiddenToo, others: new Set(others) }, found);
  for (const element of found.doomed) dom.remove(element);
  if (dom.text(twin).length > MOST_TEXT) return null;
  for (const [host, shadow] of found.shadows) compose(host, shadow, dom);
  for (const element of dom.select(clone, NAMED)) {
    dom.dropAttribute(element, "name");
    dom.dropAttribute(element, "id");
  }
  return { page: clone, hidden: found.hidden };
}

/** What a walk over a page finds, all of it in the copy. */
interface Found {
  readonly doomed: Element[];
  /** Elements with a tree of their own, and that tree. */
  readonly shadows: (readonly [host: Element, shadow: DocumentFragment])[];
  hidden: number;
}

interface Wanted {
  readonly clone: Document;
  readonly hiddenToo: boolean;
  /** Elements of the live page that are left out. */
  readonly others: ReadonlySet<Element>;
}

/** Walks a live tree and its copy in step. */
function look(page: Document, dom: Dom, [root, twin]: readonly [Node, Node], wanted: Wanted, found: Found): void {
  const { clone, hiddenToo, others } = wanted;
  const live = dom.walker(page, root);
  const copy = dom.walker(clone, twin);
  let depth = 0;
  let inside = live.nextNode() !== null && copy.nextNode() !== null;
  while (inside) {
    const element = live.currentNode as Element;
    const isOut = depth > DEEPEST || isUnreadable(element, dom) || others.has(element);
    const isUnseen =
      !isOut && !hiddenToo && (dom.attribute(element, "aria-hidden") === "true" || isHidden(element, dom));
    if (isUnseen) found.hidden += runningText(element, dom);
    if (isOut || isUnseen) found.doomed.push(copy.currentNode as Element);
    else {
      const shadow = dom.shadow(element);
      if (shadow) {
        const twinShadow = clone.createDocumentFragment();
        // Copied into the other document: there, no script of the page hears of it.
        for (const child of shadow.childNodes) twinShadow.append(clone.importNode(child, true));
        found.shadows.push([copy.currentNode as Element, twinShadow]);
        look(page, dom, [shadow, twinShadow], wanted, found);
      }
      if (live.firstChild()) {
        copy.firstChild();
        depth++;
        continue;
      }
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
}

/** Characters of the paragraphs of an element that are whole sentences: a menu has none. */
const runningText = (element: Element, dom: Dom): number =>
  [element, ...dom.select(element, "p")].reduce((sum, paragraph) => {
    const text = dom.tag(paragraph) === "p" ? dom.text(paragraph).trim() : "";
    return sum + (text.length > LONG && endsLikeSentence(text) ? text.length : 0);
  }, 0);

/** Puts a tree in the place of its host's children, and those into its slots: the page as it is shown. */
function compose(host: Element, shadow: DocumentFragment, dom: Dom): void {
  const children = [...host.childNodes];
  const slotOf = (node: Node) => (node.nodeType === 1 && dom.attribute(node as Element, "slot")) || "";
  for (const slot of dom.select(shadow, "slot")) {
    const own = children.filter((child) => slotOf(child) === (dom.attribute(slot, "name") ?? ""));
    if (own.length > 0) slot.replaceWith(...own);
  }
  host.replaceChildren(shadow);
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
