/** Texts of nothing but common letters and marks have none of them: that costs a tenth to find out. */
const PLAIN =
  /^[\t-\r -~\u00a0-\u00ac\u00ae-\u024f\u0370-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u3001-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/;

/**
 * Without the characters that show nothing and change how other text is read: zero-width characters, bidirectional overrides and
 * isolates, variation selectors, tags, soft hyphens (Unicode's default ignorables), and controls. Joiners stay: Persian and Indic
 * words need them; so does control white space, which is folded.
 */
const visible = (text: string) =>
  PLAIN.test(text)
    ? text
    : text.replace(/(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}|(?![\t\n\v\f\r\u0085])\p{Cc}/gu, "");

/** Text on one line: invisible characters out, every run of white space one space, none at the edges. */
export const fold = (text: string): string => visible(text).replace(/\s+/g, " ").trim();

/** Text for comparing only: without any white space or invisible character. */
export const squeeze = (text: string): string => visible(text).replace(/\s+/g, "");
