import type { Result } from "../result.ts";
import { indexWords } from "../text/fold.ts";
import type { SavedBrief } from "../types.ts";
import { attempt } from "./attempt.ts";
import { reading } from "./database.ts";
import { countMatches, type Match, matchAll } from "./match.ts";
import { readRecord } from "./read.ts";
import { actorKeyOf, actorTerm } from "./terms.ts";

/** Terms that are looked up, at most: the first actors are the most important ones. */
const ACTORS = 8;
const WORDS = 10;
/** Shorter words are mostly of grammar. */
const SHORTEST = 4;
/** A shared actor says more than a shared word of the title. */
const ACTOR_WEIGHT = 1.5;
/** Days until what two briefs share counts half. */
const HALF = 7;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Saved briefs that may be of the same story, likeliest first: they share an actor, and by actors, words of the title and points,
 * rare ones above all, and the days they were published, more than chance would give.
 */
export function findSameStory(id: string, count: number): Promise<Result<SavedBrief[]>> {
  return attempt(() =>
    reading(async (transaction) => {
      const briefs = transaction.objectStore("briefs");
      const own = readRecord(await briefs.get(id));
      if (!own) return [];
      const total = await countMatches(transaction, { words: [], terms: [] });
      const scores = new Map<number, { score: number; actors: number; words: number; time: number }>();
      const weigh = (matches: readonly Match[], kind: "actors" | "words", factor: number) => {
        // What is in every tenth brief tells no story apart.
        if (matches.length > Math.max(20, total / 10)) return;
        const weight = factor * Math.log(1 + total / matches.length);
        for (const { serial, time } of matches) {
          const known = scores.get(serial) ?? { score: 0, actors: 0, words: 0, time };
          scores.set(serial, { ...known, score: known.score + weight, [kind]: known[kind] + 1 });
        }
      };
      for (const actor of own.saved.brief.actors.slice(0, ACTORS))
        weigh(
          await matchAll(transaction, { words: [], terms: [[actorTerm(actorKeyOf(actor))]] }),
          "actors",
          ACTOR_WEIGHT,
        );
      for (const word of tellingWords(own.saved))
        weigh(await matchAll(transaction, { words: [], terms: [[word]] }), "words", 1);
      scores.delete(own.serial);
      const likely = [...scores]
        .filter(([, { actors, words }]) => actors >= 1 && actors + words >= 3)
        .sort(([, a], [, b]) => b.score - a.score)
        .slice(0, count * 5 + 20);
      const records = await Promise.all(likely.map(([serial]) => briefs.index("serial").get(serial)));
      return records
        .flatMap((record, index) => {
          const read = readRecord(record);
          const score = likely[index]?.[1].score ?? 0;
          return read ? [{ saved: read.saved, score: score / (1 + apart(own.saved, read.saved) / HALF) }] : [];
        })
        .filter(({ saved }) => apart(own.saved, saved) <= 60)
        .sort((a, b) => b.score - a.score)
        .slice(0, count)
        .map(({ saved }) => saved);
    }),
  );
}

/** Words of the title, then of the points, the long ones. */
function tellingWords({ brief }: SavedBrief): string[] {
  const texts = [brief.article.title, ...brief.points.map(({ sentence }) => sentence.text)];
  const words = texts
    .flatMap(indexWords)
    .filter((word) => word.length >= SHORTEST || /[^\p{Script=Latin}\p{N}]/u.test(word));
  return [...new Set(words)].slice(0, WORDS);
}

/** Days between what two briefs are about, or, where a page does not say, between their savings. */
function apart(a: SavedBrief, b: SavedBrief): number {
  const moment = ({ brief, savedAt }: SavedBrief) => {
    const published = Date.parse(brief.article.published ?? "");
    return Number.isNaN(published) ? Date.parse(savedAt) : published;
  };
  return Math.abs(moment(a) - moment(b)) / DAY;
}
