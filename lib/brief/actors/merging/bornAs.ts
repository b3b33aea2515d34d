import { FIRST_NAMES } from "../data/people.ts";
import type { Mention } from "../types.ts";

/** "[Ida Maria Lund] was born on March 3". */
const BORN = /^\swas\sborn\s(?:on|in)\s/u;
/** Words of the story's own that make it somebody's obituary: "died on Sunday". */
const DIED = /\b(?:died|dies|has\sdied|passed\saway)\b/u;

/**
 * "Ida Maria Lund was born on March 3, 1931": the name somebody was born with, where the story is of the death of one Ida, and of her under
 * another surname. The name by the one she had later. English.
 *
 * @param sentences of the article, the first of which tell who died.
 */
export function bornAs(
  mentions: readonly Mention[],
  sentences: readonly { readonly text: string; readonly start: number }[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const people = mentions.filter(({ kind, text }) => kind === "person" && text.includes(" "));
  const lead = people[0];
  const opening = sentences
    .slice(0, LEAD)
    .map(({ text }) => text)
    .join(" ");
  if (!lead || lead.sentence >= LEAD || !DIED.test(opening)) return found;
  const first = lead.text.slice(0, lead.text.indexOf(" "));
  if (!FIRST_NAMES.has(first)) return found;
  const called = new Set(people.filter(({ text }) => text.startsWith(`${first} `)).map(({ text }) => text));
  for (const { text, sentence, end } of people) {
    const own = sentences[sentence];
    if (!own || called.size !== 2 || text === lead.text || !called.has(text)) continue;
    if (BORN.test(own.text.slice(end - own.start, end - own.start + REACH))) found.set(text, lead.text);
  }
  return found;
}

/** Sentences in which an obituary says who died. */
const LEAD = 3;
const REACH = 14;
