/**
 * The few DOM operations that a hostile page could bend, bound to the platform's own.
 *
 * `<input name=parentNode>` in a form, or `<img name=body>` in a document, hides the property of that name behind the element (DOM
 * clobbering). Called through the prototypes, the originals answer whatever the page has named its elements.
 */
export interface Dom {
  clone(page: Document): Document;
  /** How many elements there are. */
  count(page: Document): number;
  /** Walks the elements in document order; it stands on the document to begin with. */
  walker(page: Document): TreeWalker;
  select(root: Document | Element, selector: string): readonly Element[];
  parent(node: Node): Element | null;
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** `Element.checkVisibility`, or null where there is no layout. */
  readonly isVisible: ((element: Element) => boolean) | null;
  /** Where an element stands in the window, in pixels; all zero where nothing is laid out. */
  box(element: Element): Pick<DOMRect, "top" | "bottom">;
  remove(element: Element): void;
  dropAttribute(element: Element, name: string): void;
  text(node: Node): string;
}

/** The scope whose prototypes are used: the script's own world, or jsdom's window where there is none. */
type Scope = Pick<typeof globalThis, "Node" | "Element" | "Document">;

export function domOf(page: Document): Dom {
  const scope: Scope = typeof Node === "function" ? globalThis : (page.defaultView as unknown as Scope);
  const { Node: node, Element: element, Document: documentClass } = scope;
  const getter = <Value>(prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => Value;
  const parentElement = getter<Element | null>(node.prototype, "parentElement");
  const textContent = getter<string | null>(node.prototype, "textContent");
  const localName = getter<string>(element.prototype, "localName");
  const checkVisibility = (element.prototype as Partial<Element>).checkVisibility;
  const isDocument = (root: Node): root is Document => root instanceof documentClass;
  const select = (root: Document | Element, selector: string) => [
    ...(isDocument(root) ? documentClass.prototype : element.prototype).querySelectorAll.call(root, selector),
  ];
  return {
    clone: (original) => node.prototype.cloneNode.call(original, true) as Document,
    count: (page) => documentClass.prototype.getElementsByTagName.call(page, "*").length,
    // 1: elements only.
    walker: (root) => documentClass.prototype.createTreeWalker.call(root, root, 1),
    select,
    parent: (child) => parentElement.call(child),
    tag: (target) => localName.call(target),
    attribute: (target, name) => element.prototype.getAttribute.call(target, name),
    isVisible: checkVisibility ? (target) => checkVisibility.call(target, { visibilityProperty: true }) : null,
    box: (target) => element.prototype.getBoundingClientRect.call(target),
    remove: (child) => element.prototype.remove.call(child),
    dropAttribute: (target, name) => element.prototype.removeAttribute.call(target, name),
    text: (target) => textContent.call(target) ?? "",
  };
}
