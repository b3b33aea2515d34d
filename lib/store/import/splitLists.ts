/** The lists of a file, in the order of their moving. */
export const SECTIONS = ["briefs", "merges", "later"] as const;
export type Section = (typeof SECTIONS)[number];

/** The text of one element of a list, or null for one that is too large. */
export interface Element {
  readonly section: Section;
  readonly text: string | null;
}

export interface Splitter {
  /** Takes the next text of the file and gives the elements that end in it. */
  push(chunk: string): Element[];
  /** To be asked at the end: everything around the elements, with empty lists in their place. */
  frame(): string;
  /** Whether the document has come to its end. */
  isComplete(): boolean;
}

/** Larger than any brief with all its earlier versions, ten thousand of them, in UTF-16 code units. */
const LARGEST_ELEMENT = 200_000_000;
/** Of all that is not in the lists: a file with more around them is none of ours. */
const LARGEST_FRAME = 100_000;
const OPENING = new RegExp(`"(${SECTIONS.join("|")})"\\s{0,9}:\\s{0,9}\\[$`);

/**
 * Takes the elements of the lists out of a JSON document that comes in pieces, without ever holding more than one of them:
 * a file of a gigabyte is read in the memory of a brief. What an element means is nobody's business here.
 */
export function splitLists(largest = LARGEST_ELEMENT): Splitter {
  let frame = "";
  let element: string | null = "";
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** Depth of the elements of the array while we are in it, else 0. */
  let inside = 0;
  let section: Section = "briefs";
  let isOver = false;
  let hadElement = false;

  const push = (chunk: string): Element[] => {
    const elements: Element[] = [];
    let from = 0;
    const keep = (to: number) => {
      const text = chunk.slice(from, to);
      if (!inside) {
        if (frame.length <= LARGEST_FRAME) frame += text.slice(0, LARGEST_FRAME);
      } else if (element !== null) element = element.length + text.length > largest ? null : element + text;
      from = to;
    };
    const end = (at: number, isLast: boolean) => {
      keep(at);
      // An empty array has no element; "[,]" has two that are nothing, and are refused as such.
      if (element === null || element.trim() !== "" || !isLast || hadElement) elements.push({ section, text: element });
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
          const opened = SECTIONS.find((name) => name === OPENING.exec(frame.slice(-60))?.[1]);
          if (opened && frame.length <= LARGEST_FRAME) {
            inside = depth;
            section = opened;
            element = "";
            hadElement = false;
          }
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
