import { type Dom, domOf } from "./dom.ts";
import { squeeze } from "./fold.ts";
import { isForEars, isHidden } from "./guard.ts";

/** A quote and what stands around it, so that the second of two equal sentences can be told from the first. */
export interface PlaceInText {
  readonly text: string;
  /** Up to some 60 characters of the same block before and after the quote; empty at its edges. */
  readonly before: string;
  readonly after: string;
}

/** The text of the live page without white space, and where each of its characters stands. */
export interface PageText {
  readonly text: string;
  /** The range that shows the characters `[start, end)` of `text`. */
  rangeOf(start: number, end: number): Range;
  /** Whether the reader can see the character at `index`. */
  isVisible(index: number): boolean;
}

const UNREADABLE = /^(?:script|style|noscript|template|textarea|title)$/;

/**
 * Reads the text of the live page once; finding many places in it then costs one search each.
 *
 * White space is left out on both sides: a paragraph of the article is one line, the page has it in many nodes, lines and indents.
 */
export function pageText(page: Document): PageText {
  const dom = domOf(page);
  const nodes: Text[] = [];
  /** Where the text of each node starts in the whole. */
  const starts: number[] = [];
  let text = "";
  for (const node of textNodes(page, page, dom)) {
    const parent = dom.parent(node);
    if (parent && (UNREADABLE.test(parent.localName) || isForEars(parent, dom))) continue;
    const bare = squeeze(node.data);
    if (!bare) continue;
    nodes.push(node);
    starts.push(text.length);
    text += bare;
  }
  const nodeAt = (index: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = (index: number): readonly [Text, number] => {
    const at = nodeAt(index);
    const node = nodes[at] as Text;
    return [node, offsetIn(node.data, index - (starts[at] ?? 0))];
  };
  return {
    text,
    rangeOf(start, end) {
      const range = page.createRange();
      range.setStart(...place(start));
      const [node, offset] = place(end - 1);
      range.setEnd(node, offset + 1);
      return range;
    },
    isVisible(index) {
      const parent = dom.parent(nodes[nodeAt(index)] as Text);
      return parent !== null && !isHidden(parent, dom);
    },
  };
}

/** The texts under a root, with those of the open trees under its elements: they stand before the element's own children. */
function* textNodes(page: Document, root: Node, dom: Dom): Generator<Text> {
  const walker = Document.prototype.createTreeWalker.call(page, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    else {
      const shadow = dom.shadow(node as Element);
      if (shadow) yield* textNodes(page, shadow, dom);
    }
  }
}

/** The offset in a node's text of its n-th character that is not white space. */
function offsetIn(data: string, count: number): number {
  let left = count;
  for (let offset = 0; offset < data.length; offset++) {
    if (!squeeze(data.charAt(offset)) && !isSurrogate(data, offset)) continue;
    if (left === 0) return offset;
    left--;
  }
  return data.length;
}

/** Half of a character beyond U+FFFF: alone it looks like nothing at all. */
const isSurrogate = (data: string, offset: number) => {
  const unit = data.charCodeAt(offset);
  return (
    unit >= 0xd800 &&
    unit <= 0xdfff &&
    squeeze(String.fromCodePoint(data.codePointAt(unit >= 0xdc00 ? offset - 1 : offset) ?? 0)) !== ""
  );
};

/** The range of the live page that shows the quote, or null when it is no longer there. Never a guess: the words have to be the same. */
export function locate({ text, rangeOf, isVisible }: PageText, place: PlaceInText): Range | null {
  const wanted = squeeze(place.text);
  if (!wanted) return null;
  const before = squeeze(place.before);
  const after = squeeze(place.after);
  let best = -1;
  let bestScore = -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const score =
      2 * sharedEnd(text.slice(Math.max(0, at - before.length), at), before) +
      2 * sharedStart(text.slice(at + wanted.length, at + wanted.length + after.length), after) +
      (isVisible(at) ? 1_000 : 0);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best < 0 ? null : rangeOf(best, best + wanted.length);
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}
