import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** Tokens of a title in marks within `reach` behind token `at`, which make no gap long: "writes in a paper titled ‘Safe Piers for the Town’ that". English. */
export function countInTitle(passage: Passage, at: number, reach: number, { code }: Grammar): number {
  if (code !== "en") return 0;
  const { tokens } = passage;
  const open = tokens.findIndex(({ start }, index) => index > at && index < at + reach && isQuoted(passage, start));
  if (open < 0 || !TITLED.test(lower(tokens[open - 1]))) return 0;
  const behind = tokens.findIndex(({ start }, index) => index > open && !isQuoted(passage, start));
  return behind < 0 ? 0 : behind - open;
}

const TITLED = /^(?:(?:en)?titled|called|headlined|headed|captioned)$/u;
