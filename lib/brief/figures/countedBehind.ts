import type { Language } from "../../text/languages/types.ts";
import { type Amount, readAmount } from "./amount.ts";
import { COLLECTIVE } from "./collectives.ts";
import { countedLength, tieLength, tiesNumbers } from "./counted.ts";
import { figurePatterns } from "./figurePatterns.ts";
import { lengthToWhole } from "./parts.ts";

/** What an amount counts, and the length of the text behind the amount up to its end; of a part, what the whole counts. */
export function countedBehind(
  text: string,
  { start, end, value, larger }: Amount,
  language: Language,
): { readonly length: number; readonly counts: string | null; readonly isPart: boolean } {
  const behind = text.slice(end, end + 100);
  const { number } = figurePatterns(language);
  const toWhole = lengthToWhole(behind, number, language);
  if (toWhole > 0) {
    const at = end + toWhole;
    const [written = ""] = behind.slice(toWhole).match(number) ?? [];
    const whole = readAmount(text, at, written, language);
    const counted = whole && whole.value > value ? countedLength(text.slice(whole.end, whole.end + 100), language) : 0;
    if (whole && counted > 0)
      return {
        length: whole.end + counted - end,
        counts: text.slice(whole.end, whole.end + counted).trim(),
        isPart: true,
      };
  }
  const isTied = larger !== "" || tiesNumbers(language) || COLLECTIVE.test(text.slice(start, end));
  const tie = isTied ? tieLength(behind, language) : 0;
  const counted = countedLength(behind.slice(tie), language, tie > 0);
  const counts = behind.slice(tie, tie + counted).trim() || null;
  const per = counts && /^\p{Alpha}{1,5}$/u.test(counts) ? (PER.exec(behind.slice(tie + counted))?.[0].length ?? 0) : 0;
  // "100여 명": some hundred people.
  const whole =
    behind
      .slice(tie, tie + counted + per)
      .replace(/^여(?=\s?\p{Alpha})/u, "")
      .trim() || null;
  return { length: counted > 0 ? tie + counted + per : 0, counts: whole, isPart: false };
}

/** "50 MBit/s", "301 Wh/kg": what a unit is per. */
const PER = /^\/\p{Alpha}{1,4}(?!\p{Alpha})/u;
