import type { PageBlock } from "../blocks.ts";
import { lowerCase } from "../wordsOf.ts";
import { isoDate } from "./dates.ts";
import { peopleOf } from "./people.ts";

const BY = /^(?:by|von|par|por|di|da|door|av|af|от) /;
/** Blocks above the text among which it stands. */
const ABOVE = 5;
const LONGEST_WORDS = 10;

/** "By Mara Ellison" and "12 May 2026" as plain lines above the text: what pages say that say nothing in their markup. */
export function bylineInText(blocks: readonly PageBlock[]): {
  readonly authors: readonly string[];
  readonly published: string | null;
} {
  const start = blocks.findIndex(({ words, ends }) => words > LONGEST_WORDS && ends);
  const lines = blocks
    .slice(0, Math.min(ABOVE, Math.max(0, start)))
    .filter(({ words, ends, kind }) => words <= LONGEST_WORDS && !ends && kind !== "heading")
    .map(({ text }) => text);
  const by = lines.find((line) => BY.test(lowerCase(line)));
  const dates = lines.map(isoDate).filter((date) => date !== null);
  return { authors: by === undefined ? [] : peopleOf([by]), published: dates[0] ?? null };
}
