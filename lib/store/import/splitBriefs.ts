/** A piece of a file of briefs: the text of one element of its array, or null for one that is too large. */
export type Element = string | null;

export interface Splitter {
  /** Takes the next text of the file and gives the elements that end in it. */
  push(chunk: string): Element[];
  /** To be asked at the end: everything around the elements, with an empty array in their place. */
  frame(): string;
  /** Whether the document has come to its end. */
  isComplete(): boolean;
}

/** Larger than any brief with all its earlier versions, in UTF-16 code units. */
const LARGEST_ELEMENT = 20_000_000;
/** Of all that is not in the array: a file with more around it is none of ours. */
const LARGEST_FRAME = 100_000;

/**
 * Takes the elements of the array "briefs" out of a JSON document that comes in pieces, without ever holding more than one of them:
 * a file of a gigabyte is read in the memory of a brief. What an element means is nobody's business here.
 */
export function splitBriefs(largest = LARGEST_ELEMENT): Splitter {
  let frame = "";
  let element: string | null = "";
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** Depth of the elements of the array while we are in it, else 0. */
  let inside = 0;
  let isOver = false;
  let hadElement = false;

  const push = (chunk: string): Element[] => {
    const elements: Element[] = [];
    let from = 0;
    const keep = (to: number) => {
      const text = chunk.slice(from, to);
      if (!inside) {
        frame += text;
        if (frame.length > LARGEST_FRAME) frame = frame.slice(0, LARGEST_FRAME);
      } else if (element !== null) element = element.length + text.length > largest ? null : element + text;
      from = to;
    };
    const end = (at: number, isLast: boolean) => {
      keep(at);
      // An empty array has no element; "[,]" has two that are nothing, and are refused as such.
      if (element === null || element.trim() !== "" || !isLast || hadElement) elements.push(element);
      hadElement = true;
      element = "";
    };
    for (let at = 0; at < chunk.length; at++) {
      const char = chunk.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (char === BACKSLASH) escaped = true;
        else if (char === QUOTE) inString = false;
        continue;
      }
      if (char === QUOTE) inString = true;
      else if (char === OPEN_BRACKET || char === OPEN_BRACE) {
        depth++;
        if (!inside && char === OPEN_BRACKET && depth === 2) {
          keep(at + 1);
          if (/"briefs"\s*:\s*\[$/.test(frame)) inside = depth;
        }
      } else if (char === CLOSE_BRACKET || char === CLOSE_BRACE) {
        if (inside && depth === inside) {
          end(at, true);
          inside = 0;
          from = at;
        }
        depth--;
        if (depth === 0) isOver = true;
      } else if (char === COMMA && inside && depth === inside) {
        end(at, false);
        from = at + 1;
      }
    }
    keep(chunk.length);
    return elements;
  };

  return { push, frame: () => frame, isComplete: () => isOver && depth === 0 && !inString };
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
