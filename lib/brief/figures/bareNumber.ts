import type { Language } from "../../text/languages/types.ts";

/** With a mark between its thousands a number is neither a year nor the number of a house: "a crowd of 6,214". */
const isGrouped = (written: string, { decimalMark }: Language): boolean =>
  (decimalMark === "." ? POINT : COMMA).test(written);
const POINT = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
const COMMA = /^[1-9]\d{0,2}(?:[.\s\u00a0\u202f’]\d{3})+$/u;
/** "Per 100,000", "Law number 4,121", a cell of a table */
const NO_QUANTITY =
  /(?<!\p{Alpha})(?:per|n[uú]mero|number|nummer|numer|n[ro]\.?|n[.º°]+|act|law|lei|ley|loi|gesetz)\s$|\|\s$/iu;
/** A length of time, or the upper end of a range. */
const GOES_ON = /^\s(?:years?|days?|hours?|\p{Lower}+\s[$€£]?\p{Nd})/u;

/** True for a number that is a quantity by its look, though nothing says what it counts. */
export const isQuantity = (written: string, before: string, behind: string, language: Language): boolean =>
  isGrouped(written, language) && !NO_QUANTITY.test(before) && !GOES_ON.test(behind);
