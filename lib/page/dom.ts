/**
 * The few DOM operations that a hostile page could bend, bound to the platform's own.
 *
 * `<input name=parentNode>` in a form, or `<img name=body>` in a document, hides the property of that name behind the element (DOM
 * clobbering). Called through the prototypes, the originals answer whatever the page has named its elements.
 */
export interface Dom {
  clone(page: Document): Document;
  /** Every element, in document order. */
  elements(root: Document | Element): readonly Element[];
  select(root: Document | Element, selector: string): readonly Element[];
  parent(node: Node): Element | null;
  contains(ancestor: Node, node: Node): boolean;
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
  const isDocument = (root: Node): root is Document => root instanceof documentClass;
  const select = (root: Document | Element, selector: string) => [
    ...(isDocument(root) ? documentClass.prototype : element.prototype).querySelectorAll.call(root, selector),
  ];
  return {
    clone: (original) => node.prototype.cloneNode.call(original, true) as Document,
    elements: (root) => select(root, "*"),
    select,
    parent: (child) => parentElement.call(child),
    contains: (ancestor, child) => node.prototype.contains.call(ancestor, child),
    remove: (child) => element.prototype.remove.call(child),
    dropAttribute: (target, name) => element.prototype.removeAttribute.call(target, name),
    text: (target) => textContent.call(target) ?? "",
  };
}
