import type { Sentence } from "../../../types.ts";
import { COUNTRIES, COUNTRY_BY_NAME } from "../data/countries.ts";
import type { Mention } from "../types.ts";

type Sentences = readonly Pick<Sentence, "text" | "start">[];

/** Characters beside a name in which the next one of a list stands. */
const REACH = 20;

/**
 * "Washington" is the government of the United States where they are in the story: its setting alone it hardly ever is. Returns the country
 * under which each such mention is filed; among other states ("Virginia, Washington and") it is a state.
 */
export function governments(mentions: readonly Mention[], sentences: Sentences): ReadonlyMap<Mention, string> {
  const states = COUNTRIES.find(({ capital }) => capital === "Washington");
  const isPresent = mentions.some(({ text }) => COUNTRY_BY_NAME.get(text) === states);
  if (!states || !isPresent) return new Map();
  return new Map(
    mentions
      .filter((mention) => mention.text === states.capital && !isListed(mention, sentences))
      .map((mention) => [mention, states.name]),
  );
}

/** Between other names and commas. */
function isListed({ sentence, start, end }: Mention, sentences: Sentences): boolean {
  const { text = "", start: from = 0 } = sentences[sentence] ?? {};
  const before = text.slice(Math.max(0, start - from - REACH), start - from);
  const behind = text.slice(end - from, end - from + REACH);
  return /\p{Upper}\p{Alpha}+,\s(?:and\s)?$/u.test(before) && /^(?:,|\sand)\s\p{Upper}|^[.;]/u.test(behind);
}
