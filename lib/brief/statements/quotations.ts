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

/** Opening marks, and what closes each. English single marks are left out: they are apostrophes too often. */
const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "「": "」",
  "『": "』",
  '"': '"',
};

/** The quotations of a block in order; a quotation within a quotation is part of the outer one. */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let closing = "";
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (open < 0) {
      if (mark in CLOSING) {
        open = at;
        closing = CLOSING[mark] ?? "";
      }
    } else if (closing.includes(mark)) {
      found.push({ open, close: at + 1, start: open + 1, end: at, isClosed: true });
      open = -1;
    } else if (text.charAt(open) === "“" && mark === "“") {
      // A mark that opens again was never closed: each paragraph of a long quotation opens one.
      open = at;
    }
  }
  if (open >= 0) found.push({ open, close: text.length, start: open + 1, end: text.length, isClosed: false });
  return found;
}
