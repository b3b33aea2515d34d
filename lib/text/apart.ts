/**
 * What stands between words, for the inside of a class of a regular expression with the flag "u": all that is neither letter, mark nor number
 * (Unicode's L, M, N) among Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Bengali, the scripts of East Asia, signs and pictures. Of other
 * scripts every character counts as part of a word.
 *
 * An engine looks `[\p{Alpha}\p{M}\p{N}]` up anew in each pattern, which takes it from a fifth of a millisecond to a whole one; what syntax is made of
 * (UAX #31) it keeps ready. The source is short because it is read again at each `matchAll`.
 */
export const APART = [
  "\\p{Pattern_Syntax}\\s_\u00a8\u00ad-\u00af\u00b4\u00b7\u00b8",
  "\u02c2-\u02c5\u02d2-\u02df\u02e5-\u02eb\u02ed\u02ef-\u02ff\u0375\u037e\u0384\u0385\u0387\u03f6\u0482",
  "\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06dd\u06de\u06e9\u06fd\u06fe",
  "\u0964\u0965\u0970\u09f2\u09f3\u09fa\u09fb\u09fd\u1fbd\u1fbf-\u1fc1\u1fcd-\u1fcf\u1fdd-\u1fdf\u1fed-\u1fef",
  "\u1ffd-\u206f\u207a-\u207e\u208a-\u208e\u20a0-\u20c1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118",
  "\u211e-\u2123\u2125\u2127\u2129\u212e\u213a\u213b\u2140-\u2144\u214a-\u214d\u214f\u218a\u218b\u249c-\u24e9",
  "\u2e80-\u3004\u3036\u3037\u303d-\u303f\u309b\u309c\u30a0\u30fb\ufe10-\ufe19\ufe30-\ufe6b",
  "\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\ufffd\u{1f000}-\u{1f0f5}\u{1f10d}-\u{1faff}",
].join("");

/** Stands before what begins a word, with the flag "u": no letter, mark or number before it. */
export const NOT_IN_WORD = `(?<![^${APART}])`;
/** Stands behind what ends a word, with the flag "u". */
export const NOT_ON_WORD = `(?![^${APART}])`;
/** Like these with letters and marks alone: a figure may stand beside the word. */
export const NOT_BEHIND_LETTER = `(?<![^${APART}\\d])`;
export const NOT_BEFORE_LETTER = `(?![^${APART}\\d])`;
