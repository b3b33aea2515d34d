import type { ExportedBrief } from "../../lib/export/types.ts";
import type { Brief, Quote } from "../../lib/types.ts";

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ONSETS = [
  "b",
  "br",
  "d",
  "dr",
  "f",
  "fl",
  "g",
  "gr",
  "h",
  "k",
  "kl",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "sk",
  "st",
  "t",
  "tr",
  "v",
];
const VOWELS = ["a", "e", "i", "o", "u", "ei", "oa"];
const CODAS = ["", "", "n", "r", "l", "s", "nd", "m", "rt"];

/** An invented word for a number: the same word for the same number, another one for another. */
export function word(rank: number): string {
  let rest = rank;
  let text = "";
  do {
    const take = <Value>(values: readonly Value[]): Value => {
      const value = values[rest % values.length] as Value;
      rest = Math.floor(rest / values.length);
      return value;
    };
    text += take(ONSETS) + take(VOWELS) + take(CODAS);
  } while (rest > 0);
  return text;
}

/** Words of the invented language; the word of rank n is used in proportion to 1/n (Zipf). */
const VOCABULARY = 40_000;
const NAMES = 30_000;

/**
 * Briefs of invented articles, of the size of real ones: five points, seven actors, nine statements. The same seed and number give
 * the same brief, a minute older with each number.
 */
export function generate(number: number, seed = 1): ExportedBrief {
  const next = numbers(seed * 1_000_003 + number);
  const zipf = (most: number) => Math.floor(most ** next()) - 1;
  const sentence = (length: number) => {
    const text = Array.from({ length }, () => word(zipf(VOCABULARY))).join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const quote = (text: string, block: number): Quote => ({ block, start: 0, end: text.length, text });
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const title = sentence(8).slice(0, -1);
  const site = `news-${zipf(300) + 1}.example`;
  const day = new Date(Date.UTC(2026, 0, 1) - number * 60_000);
  const brief: Brief = {
    article: {
      url: `https://${site}/${number}/${title.toLowerCase().replaceAll(" ", "-")}`,
      title,
      byline: capital(word(zipf(NAMES))),
      authors: [],
      site: capital(site),
      published: day.toISOString(),
      modified: null,
      language: "en",
      direction: "ltr",
      words: 400 + Math.floor(next() * 900),
      source: "readability",
      teaser: false,
    },
    points: Array.from({ length: 5 }, (_, index) => ({
      sentence: { ...quote(sentence(22), index * 3), index: index * 7 },
      score: Math.round(next() * 1000) / 1000,
      reasons: ["lead"],
    })),
    actors: Array.from({ length: 7 }, (_, index) => {
      const kind = (["person", "person", "organization", "place"] as const)[index % 4] ?? "person";
      const family = capital(word(zipf(NAMES)));
      return {
        id: `actor-${index + 1}`,
        name: kind === "person" ? `${capital(word(zipf(500)))} ${family}` : family,
        kind,
        aliases: kind === "person" ? [family] : [],
        roles: index < 4 ? [quote(`${word(zipf(400))} ${word(zipf(400))}`, index)] : [],
        mentions: Array.from({ length: 6 }, (_all, at) => ({ block: at, start: index, end: index + 9 })),
        // Four clauses a brief, as in news.
        actions: index < 4 ? [quote(sentence(11).toLowerCase(), index)] : [],
      };
    }),
    statements: Array.from({ length: 9 }, (_, index) => ({
      speaker: `actor-${(index % 4) + 1}`,
      speakerText: word(zipf(NAMES)),
      unnamed: false,
      cue: "said",
      kind: "direct" as const,
      content: quote(sentence(18), index),
    })),
    coverage: { covered: 5, paragraphs: 24 },
    version: 1,
  };
  return {
    id: `generated-${seed}-${number}`,
    savedAt: day.toISOString(),
    updatedAt: null,
    brief,
    tags: next() < 0.3 ? [word(zipf(60))] : [],
    read: next() < 0.5,
    note: "",
    earlier: 0,
    earlierBriefs: [],
  };
}
