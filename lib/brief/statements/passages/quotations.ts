/** A quotation within a block; offsets count in the block. */
export interface Quotation {
  /** The opening mark, and one past the closing one. */
  readonly open: number;
  readonly close: number;
  /** What stands between the marks. */
  readonly start: number;
  readonly end: number;
  /** False when the block ends before the mark that closes it: the quotation goes on in the next paragraph. */
  readonly isClosed: boolean;
}

/** Opening marks, and what closes each. Single marks are apostrophes too often: `closingSingle` tells. */
const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "「": "」",
  "『": "』",
  '"': '"',
};

/** All that opens or closes one. */
const MARKS = /[“”„«»‹›「」『』"‘']/g;

/** The quotations of a block in order; a quotation within a quotation is part of the outer one. */
export function quotationsOf(block: string): Quotation[] {
  const text = block.includes("''") ? withStraightMarks(block) : block;
  const found: Quotation[] = [];
  let open = -1;
  let closing = "";
  let depth = 0;
  let holdsOther = false;
  // “He called it “a pipe,”” she said: where every mark is closed, one that opens again is a quotation within.
  const nests = text.split("“").length === text.split("”").length;
  // «Порт «Север» открыт»
  const holds = text.split("«").length === text.split("»").length;
  // Where each straight mark has its fellow.
  const isStraight = text.split('"').length % 2 === 1;
  let behind = 0;
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    if (at < behind) continue;
    if (open < 0) {
      if (mark in CLOSING || opensAlike(text, at)) {
        open = at;
        closing = closingOf(text, at);
        depth = 0;
        holdsOther = false;
      } else if (mark === "‘" || mark === "'") {
        // "She said: ‘It is late. | ‘I shall go.’": open to the end, and the next paragraph goes on.
        if (isLeftOpen(text, at)) {
          found.push(quotation(text, at, text.length, false));
          break;
        }
        const close = closingSingle(text, at);
        if (close < 0) continue;
        found.push(quotation(text, at, close + 1, true));
        behind = close + 1;
      }
    } else if (isStraight && mark === '"' && text.charAt(open) === mark && opensWord(text, at) && at > open + 1) {
      // "The "Lind" is no ship," she said: a mark that stands before a word closes nothing.
      depth++;
    } else if (closing.includes(mark) && depth > 0) {
      depth--;
    } else if (closing.includes(mark)) {
      found.push(quotation(text, open, at + 1, true));
      open = -1;
    } else if (isOther(text.charAt(open), mark)) {
      const opensWithin = mark === "“" || opensWord(text, at);
      // “The deck is safe," she said: the page closes with the other mark what nothing within has opened.
      if (opensWithin || holdsOther) holdsOther = opensWithin;
      else if (!/\d/.test(text.charAt(at - 1))) {
        found.push(quotation(text, open, at + 1, true));
        open = -1;
      }
    } else if (holds && text.charAt(open) === "«" && mark === "«") {
      depth++;
    } else if (text.charAt(open) === "“" && mark === "“") {
      // A mark that opens again was never closed: each paragraph of a long quotation opens one.
      if (nests) depth++;
      else open = at;
    }
  }
  if (open >= 0) found.push(quotation(text, open, text.length, false));
  return found;
}

/** The same text, of the same length, with a straight mark for two apostrophes: ''The deck is safe'', she said. */
const withStraightMarks = (text: string): string =>
  text.replace(/(?<![^\s(–—:])''(?=\S)/gu, '" ').replace(/(?<=\S)''(?!\p{Alpha})/gu, ' "');

/** What closes the quotation that opens at `at`. */
const closingOf = (text: string, at: number): string => {
  const mark = text.charAt(at);
  // „Der Hafen ist zu", with a straight mark behind it.
  if (mark === "„") {
    const next = text.indexOf(mark, at + 1);
    const region = text.slice(at + 1, next < 0 ? text.length : next);
    if (!/[“”]/u.test(region) && region.includes('"')) return '"';
  }
  return CLOSING[mark] ?? mark;
};

/** A straight mark within curly ones, or the other way round. */
const isOther = (open: string, mark: string): boolean => (open === '"' ? /[“”]/ : /"/).test(mark) && /[“"]/.test(open);

/** True where a mark stands before a word, not behind one. */
const opensWord = (text: string, at: number): boolean =>
  /^(?:|[\s(–—:])$/u.test(text.charAt(at - 1)) && /[\p{Alpha}\p{N}]/u.test(text.charAt(at + 1));

/** Swedish and Finnish open with the mark that others close with: ”Tunneln är säker”. */
const opensAlike = (text: string, at: number): boolean =>
  text.charAt(at) === "”" && (opensWord(text, at) || (at === 0 && OPENS_BRACKET.test(text)));

/** ” [Lind’s] tug is safe,” she said: a page that sets its marks by what stands beside them turns the first one around. */
const OPENS_BRACKET = /^”\s?[[(]/u;

/** The quotation between two marks, without the spaces that French sets inside them. */
function quotation(text: string, open: number, close: number, isClosed: boolean): Quotation {
  const inner = text.slice(open + 1, isClosed ? close - 1 : close);
  const start = open + 1 + (inner.length - inner.trimStart().length);
  return { open, close, start, end: start + inner.trim().length, isClosed };
}

/** True for the mark before the last sentences of a paragraph that none closes: at its head or behind a colon, apostrophes apart. */
function isLeftOpen(text: string, at: number): boolean {
  const isStraight = text.charAt(at) === "'";
  if ((at > 0 || isStraight) && !/:\s$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  const rest = text.slice(at + 1);
  const closes = isStraight
    ? /[,.!?…]'(?![\p{Alpha}\p{N}])|\s['“"]|[”"]/u
    : /[,.!?…]’(?![\p{Alpha}\p{N}])|\s[‘“"]|[”"]/u;
  return /^\p{Upper}\S*\s(?:\S+\s){3}.*[.!?…]\s*$/su.test(rest) && !closes.test(rest);
}

/** Characters of the longest quotation in single marks; what closes later closes something else. */
const LONGEST_SINGLE = 600;

/**
 * Where the single mark at `at` is closed, or -1 when it opens nothing: 'twas, the '90s, the workers' tug. The first mark behind a comma or
 * stop closes ('The workers' tug is safe,' she said), else the first that ends a word.
 */
function closingSingle(text: string, at: number): number {
  if (
    !/^(?:^|[\s(—–:])$/u.test(at === 0 ? "" : text.charAt(at - 1)) ||
    !/^\p{Upper}|^\p{Lower}/u.test(text.slice(at + 1, at + 3))
  )
    return -1;
  const closing = text.charAt(at) === "‘" ? "’" : "'";
  const region = text.slice(at + 1, at + 1 + LONGEST_SINGLE);
  const next = region.search(/(?:^|\s)[‘'](?=\p{Alpha})/u);
  const own = next < 0 ? region : region.slice(0, next);
  const atStop = own.search(new RegExp(`(?<=[,.!?…])${closing}(?![\\p{Alpha}\\p{N}])`, "u"));
  const atWord = own.search(new RegExp(`(?<=\\S)${closing}(?![\\p{Alpha}\\p{N}])`, "u"));
  const found = atStop >= 0 ? atStop : atWord;
  return found < 0 ? -1 : at + 1 + found;
}
