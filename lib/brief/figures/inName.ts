import type { Language } from "../../text/languages/types.ts";
import { UNSPACED } from "./figurePatterns.ts";

/** "World War 3", "Studio 99", "Windows 8系统": a capital right before the number, and not that of the sentence's first word. */
export const isInName = (before: string, number: string, { code }: Language) => {
  if (UNSPACED.has(code)) return /[A-Za-z]\s$/u.test(before);
  return code === "de"
    ? SERIES.test(number) && /\p{Upper}[\p{Alpha}.]*\s\p{Upper}[\p{Alpha}.]*\s$/u.test(before)
    : /[^\s“"„«(]\s+\p{Upper}[\p{Alpha}.]*\s$/u.test(before);
};
/** In German every noun has a capital: two of them and a small number are the name of a series, "Nordfast Deck 3 Pro". */
const SERIES = /^1?\d$/;
