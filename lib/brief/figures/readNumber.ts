/** Digits of any script as 0 to 9. */
export const plainDigits = (text: string): string => text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** Unicode has the ten digits of a script in one row that begins with its zero. */
function digitValue(digit: string): number {
  if (/\d/.test(digit)) return Number(digit);
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/**
 * The value of a number written in digits of any script ("1,234.5", "1.234,5", "1 234,5", "12,34,567"), or null when it can be none
 * ("1.2.3").
 *
 * @param decimalMark of the language; the other mark groups thousands, and is taken for the decimal one where it stands once and not
 *   three digits follow: English quotations stand in German text.
 */
export function readNumber(written: string, decimalMark: "." | ","): number | null {
  const plain = plainDigits(written)
    // "১২ দশমিক ৫"
    .replace(/\sদশমিক\s/u, decimalMark)
    .replace(/[\s'’٬]/gu, "")
    .replaceAll("٫", decimalMark);
  const grouping = decimalMark === "." ? "," : ".";
  const [whole = "", ...groups] = plain.split(grouping);
  if (groups.length === 1 && !plain.includes(decimalMark) && groups[0]?.length !== 3)
    return Number(plain.replace(",", "."));
  const value = Number([whole, ...groups].join("").replace(decimalMark, "."));
  return Number.isFinite(value) ? value : null;
}
