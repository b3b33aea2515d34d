import type { PageBlock } from "../blocks.ts";
import { fold } from "../fold.ts";
import { lowerCase } from "../wordsOf.ts";
import { isoDate } from "./dates.ts";
import { onlyNames, peopleOf, prefixOf } from "./people.ts";

/** "By Mara Ellison in Storholm"; a Chinese name has no space in it. */
const PLACE = / in \p{Upper}.*|(?<=\p{Script=Han}) .*/u;
/** Blocks above the text among which it stands. */
const ABOVE = 5;
const LONGEST_WORDS = 10;

/**
 * "By Mara Ellison" and "12 May 2026" as plain lines above the text, and a bold line of nothing but names above or below it: what pages
 * say that say nothing in their markup.
 */
export function bylineInText(blocks: readonly PageBlock[]): {
  readonly authors: readonly string[];
  readonly published: string | null;
} {
  const start = blocks.findIndex(({ words, ends }) => words > LONGEST_WORDS && ends);
  const above = blocks.slice(0, Math.min(ABOVE, Math.max(0, start)));
  const lines = [...above, ...blocks.slice(-1)].filter(
    ({ words, ends, kind }) => words <= LONGEST_WORDS && !ends && kind !== "heading",
  );
  const by = lines.find(({ text }) => prefixOf(lowerCase(text)) > 0)?.text.replace(PLACE, "");
  const dates = lines
    .filter((line) => above.includes(line))
    .map(({ text }) => isoDate(text))
    .filter((date) => date !== null);
  return {
    // Behind a colon may stand anything: "Text: large".
    authors: by
      ? (by.includes(":") ? onlyNames : nameOrNames)(by)
      : lines.filter(isBold).flatMap(({ text }) => onlyNames(text)),
    published: dates[0] ?? null,
  };
}

/** "By Mara" names her, too. */
const nameOrNames = (line: string) => peopleOf([line]);

const isBold = ({ element, text }: PageBlock) => fold(element?.querySelector("b,strong")?.textContent ?? "") === text;
