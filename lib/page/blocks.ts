import type { BlockKind } from "../types.ts";
import { fold } from "./fold.ts";
import { UNREADABLE } from "./guard.ts";
import { endsLikeSentence, wordCount } from "./wordsOf.ts";

/** A block of text that may become part of the article, with where it stands. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** The element the text stands in; null for a plain text. */
  readonly element: Element | null;
  /** Characters of the text that are links. */
  readonly linked: number;
  readonly words: number;
  /** Whether the text ends as a sentence does. */
  readonly ends: boolean;
}

/** A block with what is counted of its text, once. */
export const pageBlock = (kind: BlockKind, text: string, element: Element | null = null, linked = 0): PageBlock => ({
  kind,
  text,
  element,
  linked: Math.min(linked, text.length),
  words: wordCount(text),
  ends: endsLikeSentence(text),
});

/** Elements that flow within a line of text; everything else starts a block of its own. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** Elements without readable text of their own. */
const SKIPPED = new Set([...UNREADABLE, "head", "title", "rp", "rt", "rtc"]);

const KIND_BY_TAG: Readonly<Record<string, BlockKind>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "list-item",
  dt: "list-item",
  dd: "list-item",
  blockquote: "quote",
  pre: "preformatted",
  // A cell at a time: old pages lay out navigation and article in one row.
  td: "table-row",
  th: "table-row",
};

/** A line break within a sentence is a space; after its end it parts paragraphs, as on pages made of `<br>`. */
const SENTENCE_END = /[.!?…。！？؟۔।”"»)]\s*$/u;

/**
 * The blocks of a part of a page in reading order. Two paragraphs are never glued together, whatever they are made of.
 *
 * One walk over the nodes, without recursion: depth costs nothing.
 *
 * @param read what a text node says; its own text unless told otherwise.
 */
export function blocksOf(root: Element, read: (node: Text) => string = ({ data }) => data): PageBlock[] {
  const blocks: PageBlock[] = [];
  let parts: string[] = [];
  let linked = 0;
  let breaks = 0;
  let holder: Element = root;

  const flush = () => {
    const text = fold(parts.join(""));
    if (text && /[\p{Alpha}\p{N}]/u.test(text)) {
      blocks.push(pageBlock(kindOf(holder, root), text, holder, linked));
    }
    parts = [];
    linked = 0;
    breaks = 0;
  };

  let linkDepth = 0;
  /** Elements that are open, for knowing when a block or a link ends. */
  const open: Element[] = [];
  const close = (element: Element) => {
    if (element.localName === "a") linkDepth--;
    if (!INLINE.has(element.localName)) flush();
  };

  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) {
      const text = read(node as Text);
      if (parts.length === 0) holder = open.findLast((element) => !INLINE.has(element.localName)) ?? root;
      parts.push(text);
      if (linkDepth > 0) linked += fold(text).length;
      if (text.trim()) breaks = 0;
    } else if (node.nodeType === 1) {
      // Not a comment: what builds pages puts one between two words of a sentence.
      const element = node as Element;
      const tag = element.localName;
      if (tag === "br") {
        breaks++;
        if (breaks > 1 || SENTENCE_END.test(parts.join(""))) flush();
        else parts.push("\n");
      } else if (INLINE.has(tag)) {
        if (isGlued(element, parts.at(-1) ?? "")) parts.push(" ");
      } else {
        flush();
        holder = element;
      }
      if (tag === "a") linkDepth++;
      const isLeftOut =
        SKIPPED.has(tag) || isNoteMark(element) || (isCard(element) && parts.some((part) => part.trim()));
      if (!isLeftOut && element.firstChild && tag !== "br") {
        open.push(element);
        node = element.firstChild;
        continue;
      }
      if (tag === "a") linkDepth--;
    }
    node = next(node, root, open, close);
  }
  flush();
  return blocks;
}

/** "[3]" and "↩" that lead to a note and back: marks of the page, no words of the text. */
const isNoteMark = (element: Element) =>
  element.localName === "a" &&
  (element.getAttribute("href") ?? "").includes("#") &&
  /^\s*(?:\[?(?:\d{1,3}|[a-z]|[*†‡]+)\]?|[↩↑^]\ufe0e?)\s*$/u.test(element.textContent ?? "");

/** "By" and "Mara Ellison" in boxes of their own, without a space between: the page sets them apart by its style. */
const isGlued = (element: Element, before: string) =>
  element.previousSibling?.nodeType === 1 &&
  /[\p{Lower}:|]/u.test(before.slice(-1)) &&
  /^[\p{Upper}\d]/u.test(element.textContent ?? "");

/** What unfolds over a name in a sentence: a picture, and links to what else there is of it. */
const isCard = (element: Element) =>
  element.localName === "span" &&
  element.querySelector("a,img")?.localName === "img" &&
  element.querySelectorAll("a").length > 1;

/** The node after this one, with every element closed that ends on the way. */
function next(from: Node, root: Element, open: Element[], close: (element: Element) => void): Node | null {
  let node: Node = from;
  while (node !== root) {
    if (node.nextSibling) return node.nextSibling;
    const parent = open.pop();
    if (!parent) return null;
    close(parent);
    node = parent;
  }
  return null;
}

/** What a block is, by the nearest element that says so. */
function kindOf(holder: Element, root: Element): BlockKind {
  for (let element: Element | null = holder; element && element !== root; element = element.parentElement) {
    const kind = KIND_BY_TAG[element.localName];
    if (kind) return kind;
  }
  return "paragraph";
}
