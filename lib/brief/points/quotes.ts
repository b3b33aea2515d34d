/** What stands between quotation marks in a sentence, the marks included, and whether a mark lacks its partner. */
interface Quotations {
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** A quotation goes on behind the sentence. */
  readonly unclosed: boolean;
  /** A quotation began before the sentence. */
  readonly unopened: boolean;
}

const MARK = /["“”„«»「」『』‘']/gu;
/** What closes a quotation, by the mark that opened it: „so“, “so”, »so«, and in Swedish ”so”, »so». */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", '”"'],
  ["„", '“”"'],
  ["«", "»"],
  ["»", "«»"],
  ["”", "”"],
  ["「", "」"],
  ["『", "』"],
]);
/** Single marks around twelve characters and more: fewer are an apostrophe's. */
const SINGLE = /[‘'][^‘’']{12,}[’'](?!\p{Alpha})/uy;
/** Inches before what they measure: a 6" pipe. */
const INCHES = /(?<!\d)\d{1,2}["”][ -]$/u;

/** One pass over the marks of a sentence; a mark means what the characters beside it make of it. */
export function quotations(text: string): Quotations {
  const spans: [number, number][] = [];
  const straight = text.split('"').length - 1;
  let opened: { readonly mark: string; readonly at: number; depth: number } | null = null;
  let done = 0;
  let unopened = false;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const isInches = INCHES.test(text.slice(Math.max(0, index - 3), index + 2));
    if (index < done) continue;
    if (opened) {
      if (CLOSERS.get(opened.mark)?.includes(mark)) {
        // "The 6" pipe leaks": with an odd number of marks one is not a quotation's.
        if (isInches && mark === '"' && straight % 2 === 1) continue;
        if (--opened.depth > 0) continue;
        done = index + 1;
        spans.push([opened.at, done]);
        opened = null;
      } else if (mark === opened.mark) opened.depth++;
    } else if (/[‘']/.test(mark)) {
      done = endOfSingle(text, index);
      if (done > index) spans.push([index, done]);
    } else if (opens(mark, text[index - 1], text[index + 1])) opened = { mark, at: index, depth: 1 };
    else if (!isInches) {
      unopened = true;
      spans.push([done, index + 1]);
      done = index + 1;
    }
  }
  if (opened) spans.push([opened.at, text.length]);
  return { spans, unclosed: opened !== null, unopened };
}

/** Where a quotation in single marks ends, or 0. */
function endOfSingle(text: string, start: number): number {
  if (/[\p{Alpha}\p{N}]/u.test(text[start - 1] ?? "")) return 0;
  SINGLE.lastIndex = start;
  return SINGLE.test(text) ? SINGLE.lastIndex : 0;
}

/** True when a mark behind `before` and in front of `after` opens a quotation. */
function opens(mark: string, before = " ", after = " "): boolean {
  if (/[„「『]/.test(mark)) return true;
  const isFree = /[\s([{:/'’–—-]/u.test(before);
  // These close as a rule: they open where they lean on a word: »so«, ”so”.
  if (/[»”」』]/.test(mark)) return isFree && /[\p{Alpha}\p{N}¿¡(…›‹‘‚]/u.test(after);
  return isFree || !/[\s,.;:!?)\]–—-]/u.test(after);
}

/** The sentence without what stands between quotation marks. */
export function outsideQuotes(text: string): string {
  let at = 0;
  const parts = quotations(text).spans.map(([start, end]) => {
    const part = text.slice(at, start);
    at = end;
    return part;
  });
  return [...parts, text.slice(at)].join(" ");
}

/** Share of the sentence's characters between quotation marks, 0 to 1. */
export const quotedShare = (text: string): number =>
  quotations(text).spans.reduce((sum, [start, end]) => sum + end - start, 0) / Math.max(1, text.length);

/** True when a quotation mark of the sentence has no partner in it: half a quotation. */
export function isHalfQuote(text: string): boolean {
  const { unclosed, unopened } = quotations(text);
  return unclosed || unopened;
}
