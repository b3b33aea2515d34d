import { remembered } from "./remembered.ts";

/**
 * The few DOM operations that a hostile page could bend, bound to the platform's own.
 *
 * `<input name=parentNode>` in a form, or `<img name=body>` in a document, hides the property of that name behind the element (DOM
 * clobbering). Called through the prototypes, the originals answer whatever the page has named its elements.
 */
export interface Dom {
  /** The body of the page, or the frames in its place; null for a page without one. */
  body(page: Document): Element | null;
  /** A copy of the page's body that belongs to a document of its own, not put into it yet: no script of the page hears of it; null for a page without one. */
  clone(page: Document): Element | null;
  /** How many elements there are. */
  count(page: Document): number;
  /** Walks the elements under a root in document order; it stands on the root to begin with. */
  walker(page: Document, root: Node): TreeWalker;
  /** The root of the tree that an element shows in place of its own children; null where there is none, or it is closed. */
  shadow(element: Element): ShadowRoot | null;
  /** The document in a frame; null where it is another site's. */
  inner(frame: Element): Document | null;
  /** What the reader has selected; null where nothing can be. */
  selection(page: Document): Selection | null;
  select(root: Document | Element | DocumentFragment, selector: string): readonly Element[];
  parent(node: Node): Element | null;
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** `Element.checkVisibility`, asked of each element once, for one reading of a page that stands still; null where there is no layout. */
  readonly isVisible: ((element: Element) => boolean) | null;
  /** Where an element stands in the window, in pixels; all zero where nothing is laid out. */
  box(element: Element): Pick<DOMRect, "top" | "bottom">;
  remove(element: Element): void;
  dropAttribute(element: Element, name: string): void;
  text(node: Node): string;
}

/** The scope whose prototypes are used: the script's own world, or jsdom's window where there is none. */
type Scope = Pick<
  typeof globalThis,
  "Node" | "Element" | "Document" | "DocumentFragment" | "HTMLIFrameElement" | "HTMLFrameElement"
>;

/** Kinds of a node that can be searched. */
const DOCUMENT = 9;
const FRAGMENT = 11;

export function domOf(page: Document): Dom {
  const scope: Scope = typeof Node === "function" ? globalThis : (page.defaultView as unknown as Scope);
  const { Node: node, Element: element, Document: documentClass, DocumentFragment: fragment } = scope;
  const getter = <Value>(prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => Value;
  const parentElement = getter<Element | null>(node.prototype, "parentElement");
  const textContent = getter<string | null>(node.prototype, "textContent");
  const localName = getter<string>(element.prototype, "localName");
  const checkVisibility = (element.prototype as Partial<Element>).checkVisibility;
  const implementation = getter<DOMImplementation>(documentClass.prototype, "implementation");
  const bodyOf = getter<Element | null>(documentClass.prototype, "body");
  const nodeType = getter<number>(node.prototype, "nodeType");
  const shadowRoot = getter<ShadowRoot | null>(element.prototype, "shadowRoot");
  const contents = [scope.HTMLIFrameElement, scope.HTMLFrameElement].map((kind) =>
    getter<Document | null>(kind.prototype, "contentDocument"),
  );
  // By the kind a node says it is of: a frame's document is of another class of that name.
  const searched = (root: Node): ParentNode => {
    const type = nodeType.call(root);
    return type === DOCUMENT ? documentClass.prototype : type === FRAGMENT ? fragment.prototype : element.prototype;
  };
  const select = (root: Document | Element | DocumentFragment, selector: string): readonly Element[] => [
    ...searched(root).querySelectorAll.call(root, selector),
  ];
  return {
    body: (page) => bodyOf.call(page),
    clone: (page) => {
      const body = bodyOf.call(page);
      return body && implementation.call(page).createHTMLDocument().importNode(body, true);
    },
    count: (page) => documentClass.prototype.getElementsByTagName.call(page, "*").length,
    // 1: elements only.
    walker: (page, root) => documentClass.prototype.createTreeWalker.call(page, root, 1),
    shadow: (host) => shadowRoot.call(host),
    inner: (frame) => contents[localName.call(frame) === "frame" ? 1 : 0]?.call(frame) ?? null,
    selection: (page) => documentClass.prototype.getSelection.call(page),
    select,
    parent: (child) => parentElement.call(child),
    tag: (target) => localName.call(target),
    attribute: (target, name) => element.prototype.getAttribute.call(target, name),
    isVisible: checkVisibility
      ? remembered((target) => checkVisibility.call(target, { visibilityProperty: true }))
      : null,
    box: (target) => element.prototype.getBoundingClientRect.call(target),
    remove: (child) => element.prototype.remove.call(child),
    dropAttribute: (target, name) => element.prototype.removeAttribute.call(target, name),
    text: (target) => textContent.call(target) ?? "",
  };
}
