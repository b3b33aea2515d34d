import type { Dom } from "./dom.ts";
import { endsLikeSentence } from "./wordsOf.ts";

/** Readability is quadratic in depth (8,000 nested elements take it 10 s); real pages stay below 60. */
const DEEPEST = 200;
/** The largest real pages have some 20,000 elements. Beyond this the simple reader takes over. */
const MOST_ELEMENTS = 50_000;
/** Characters of text: a book of 600,000 words. */
const MOST_TEXT = 4_000_000;

/** Elements, of those that are copied, whose `name` or `id` becomes a property of their form or document. */
const NAMED = new Set("form output fieldset img image frame".split(" "));
/** What no reader sees as text; scripts that carry structured data are read from the live page. */
export const UNREADABLE: ReadonlySet<string> = new Set(
  "script style template noscript link svg math canvas iframe object embed audio video select datalist input textarea button".split(
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

/**
 * What React sends late, when its data has come (`renderToPipeableStream`): a hidden box "S:7" at the end of the page, for a script to put
 * into the place of the template "B:7" or "P:7". Where scripts do not run, or have not yet, the text waits there.
 * By tag and id: what is asked of those two no page can bend, as it can with a form.
 */
const LATE = /^(?:divS|template[BP])(:[\da-f]+)$/;
/** How many such parts, and how deep: one may have its place in another, and that in the next. */
const MOST_LATE = 100;
const DEEPEST_LATE = 20;

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
  const body = dom.body(page);
  const twin = dom.clone(page);
  if (!body || !twin) return null;
  const clone = twin.ownerDocument;
  const found: Found = { doomed: [], shadows: [], late: [], places: new Map(), hidden: 0 };
  const isUnseen = (element: Element) => !hiddenToo && (isMute(element, dom) || isHidden(element, dom));
  look(page, dom, [body, twin], { clone, isUnseen, others: new Set(others), deepest: DEEPEST }, found);
  for (const [number, part] of found.late) found.places.get(number)?.replaceWith(...part.childNodes);
  for (const element of found.doomed) {
    if (isWord(element, dom)) element.replaceWith(` ${dom.text(element)}`);
    else dom.remove(element);
  }
  if (dom.text(twin).length > MOST_TEXT) return null;
  // Now that most of it is gone: what enters or leaves a document costs more than what does so outside of one.
  clone.body.replaceWith(twin);
  for (const [host, shadow] of found.shadows) compose(host, shadow, dom);
  return { page: clone, hidden: found.hidden };
}

/** "said [Ida Brandt], the founder": a button in the midst of a sentence, which opens a note on its words. */
const isWord = (button: Element, dom: Dom): boolean =>
  dom.tag(button) === "button" &&
  /[\p{Alpha},]\s*\|[,.]?\s\p{Alpha}/u.test(
    [button.previousSibling?.textContent, button.nextSibling?.textContent].join("|"),
  );

/** What a walk over a page finds, all of it in the copy. */
interface Found {
  readonly doomed: Element[];
  /** Elements with a tree of their own, and that tree. */
  readonly shadows: (readonly [host: Element, shadow: DocumentFragment])[];
  /** Parts that came after their places, and those places. */
  readonly late: (readonly [number: string, part: Element])[];
  readonly places: Map<string, Element>;
  hidden: number;
}

interface Wanted {
  readonly clone: Document;
  readonly isUnseen: (element: Element) => boolean;
  readonly deepest: number;
  /** Elements of the live page that are left out. */
  readonly others: ReadonlySet<Element>;
}

/** Walks a live tree and its copy in step. */
function look(page: Document, dom: Dom, [root, twin]: readonly [Node, Node], wanted: Wanted, found: Found): void {
  const { clone, others } = wanted;
  const live = dom.walker(page, root);
  const copy = dom.walker(clone, twin);
  let depth = 0;
  let inside = live.nextNode() !== null && copy.nextNode() !== null;
  while (inside) {
    const element = live.currentNode as Element;
    const twinElement = copy.currentNode as Element;
    const isOut = depth > wanted.deepest || isUnreadable(element, dom) || others.has(element);
    const isUnseen = !isOut && wanted.isUnseen(element);
    const number = (isOut || isUnseen) && LATE.exec(`${dom.tag(element)}${dom.attribute(element, "id")}`)?.[1];
    if (number && isOut) found.places.set(number, twinElement);
    if (number && isUnseen && wanted.deepest === DEEPEST && found.late.length < MOST_LATE) {
      found.late.push([number, twinElement]);
      const says = (part: Element) => isMute(part, dom) || saysHidden(part, dom);
      look(page, dom, [element, twinElement], { ...wanted, isUnseen: says, deepest: DEEPEST_LATE }, found);
    } else if (isUnseen) found.hidden += runningText(element, dom);
    if (isOut || isUnseen) found.doomed.push(twinElement);
    else {
      if (NAMED.has(dom.tag(element))) {
        dom.dropAttribute(twinElement, "name");
        dom.dropAttribute(twinElement, "id");
      }
      const shadow = dom.shadow(element);
      if (shadow) {
        const twinShadow = clone.createDocumentFragment();
        // Copied into the other document: there, no script of the page hears of it.
        for (const child of shadow.childNodes) twinShadow.append(clone.importNode(child, true));
        found.shadows.push([twinElement, twinShadow]);
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

/**
 * What is there for screen readers only (", opens new tab" behind a link), which for `checkVisibility` is visible: by a class that half of the
 * web has or by the same in the markup, and a span that is laid out in a box of a pixel at most.
 */
const FOR_EARS = /\b(?:sr-only|visually-?hidden|screen-?reader|clip: ?rect\([01])/i;
export const isForEars = (element: Element, dom: Dom): boolean =>
  (saysForEars(dom.attribute(element, "class")) ||
    saysForEars(dom.attribute(element, "style")) ||
    isFlatHint(element, dom)) &&
  // ": " between a kicker and its headline parts the two where they are read as one line.
  dom.text(element).length > 2;

const saysForEars = (said: string | null) => said !== null && FOR_EARS.test(said);
/** Where a hint stands behind the words it is about; a box is dear to ask for, and menus are full of spans. */
const AROUND_HINT = /^(?:a|p|li|td|h\d)$/;

function isFlatHint(element: Element, dom: Dom): boolean {
  const parent = dom.tag(element) === "span" && element.previousSibling && dom.parent(element);
  if (!parent || dom.isVisible === null || element.firstElementChild || !AROUND_HINT.test(dom.tag(parent)))
    return false;
  const { top, bottom } = dom.box(element);
  return bottom - top <= 1;
}

/** True for an element the reader cannot see. Text that is only faded or scrolled out of sight is still there to be read. */
export function isHidden(element: Element, dom: Dom): boolean {
  if (isForEars(element, dom)) return true;
  // Without layout (a saved page in the terminal): what the markup itself says.
  if (!dom.isVisible) return saysHidden(element, dom);
  if (dom.isVisible(element)) return false;
  // `display: contents` has no box of its own, and its children have theirs.
  return getComputedStyle(element).display !== "contents";
}

function saysHidden(element: Element, dom: Dom): boolean {
  const style = dom.attribute(element, "style");
  return (
    dom.attribute(element, "hidden") !== null ||
    /(?:^|\s)is-hidden(?:\s|$)/.test(dom.attribute(element, "class") ?? "") ||
    (style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
  );
}

const isMute = (element: Element, dom: Dom) => dom.attribute(element, "aria-hidden") === "true";
