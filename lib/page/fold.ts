/**
 * Characters that show nothing and change how other text is read: zero-width characters, bidirectional overrides and isolates,
 * variation selectors, tags, soft hyphens (Unicode's default ignorables), and controls. Joiners stay: Persian and Indic words need
 * them; so does control white space, which is folded.
 */
const INVISIBLE = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/** Text on one line: invisible characters out, every run of white space one space, none at the edges. */
export const fold = (text: string): string => text.replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();

/** Text for comparing only: without any white space or invisible character. */
export const squeeze = (text: string): string => text.replace(INVISIBLE, "").replace(/\s+/gu, "");
