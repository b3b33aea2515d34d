import { blocksOf, type PageBlock, pageBlock } from "./blocks.ts";
import type { Dom } from "./dom.ts";
import { isHidden } from "./guard.ts";

/** Set around what is selected while blocks are made: lone halves of pairs, which no page can hold. Chrome runs no file that has noncharacters in it. */
const [FROM, TO] = ["\udc00", "\udc01"];
/** Selected words below which it is a name somebody looked up, not a text. */
const LEAST_WORDS = 30;
/** From the beginning of a text to the last end of a sentence, and to the first. Roughly: an abbreviation only makes the selection shorter. */
const LAST_END = /^[\s\S]*[.!?…。！？؟۔।][”"’'»)\]」』]*\s+/u;
const TO_END = /^[\s\S]*?[.!?…。！？؟۔।][”"’'»)\]」』]*(?=\s|$)/u;
/** A place where no sentence is open. */
const AT_END = /(?:^|[.!?…。！？؟۔।][”"’'»)\]」』]*)\s*$/u;

/**
 * What the reader has selected, as blocks, to whole sentences at both ends; null where that is no text to brief. The page is only read.
 */
export function selectedBlocks(page: Document, dom: Dom): PageBlock[] | null {
  const selection = dom.selection(page);
  const body = dom.body(page);
  if (!body || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  let isBegun = false;
  let isOver = false;
  const marked = (node: Text): string => {
    let text = node.data;
    const parent = dom.parent(node);
    // White space between blocks is no place: what comes next is.
    if (!text.trim() || !parent || (isBegun && isOver)) return text;
    // From behind: the places do not move.
    if (!isOver && node === endContainer) {
      text = `${text.slice(0, endOffset)}${TO}${text.slice(endOffset)}`;
      isOver = true;
    } else if (!isOver && range.comparePoint(node, 0) > 0) {
      text = TO + text;
      isOver = true;
    }
    if (!isBegun && (node === startContainer || range.comparePoint(node, 0) === 0)) {
      const at = node === startContainer ? startOffset : 0;
      text = `${text.slice(0, at)}${FROM}${text.slice(at)}`;
      isBegun = true;
    }
    return isBegun && isHidden(parent, dom) ? text.replace(/[^\udc00\udc01]/g, "") : text;
  };
  const blocks = blocksOf(body, marked);
  const first = blocks.findIndex(({ text }) => text.includes(FROM));
  const last = blocks.findIndex(({ text }) => text.includes(TO));
  const selected = blocks.slice(Math.max(0, first), last < 0 ? undefined : last + 1).map(wholeSentences);
  const words = selected.reduce((sum, block) => sum + block.words, 0);
  return first >= 0 && words >= LEAST_WORDS ? selected.filter(({ words: count }) => count > 0) : null;
}

/** A block from the sentence in which the selection begins to the one in which it ends. */
function wholeSentences(block: PageBlock): PageBlock {
  let { text } = block;
  const to = text.indexOf(TO);
  if (to >= 0) {
    const rest = text.slice(to + 1);
    const next = AT_END.test(text.slice(0, to).replace(FROM, "")) ? "" : (TO_END.exec(rest)?.[0] ?? rest);
    text = text.slice(0, to) + next;
  }
  const from = text.indexOf(FROM);
  if (from >= 0 && !text.slice(from + 1).trim()) text = "";
  else if (from >= 0) {
    const start = LAST_END.exec(text.slice(0, from))?.[0].length ?? 0;
    text = text.slice(start, from) + text.slice(from + 1);
  }
  return text === block.text ? block : pageBlock(block.kind, text.trim(), block.element, block.linked);
}
