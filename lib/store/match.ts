import type { BriefQuery } from "../listTypes.ts";
import { fold, queryPhrases, queryWords } from "../text/fold.ts";
import type { SavedBrief } from "../types.ts";
import { readWaiting, type Waiting, waitsWithTerm, waitsWithWord } from "./pending.ts";
import {
  addPostings,
  type Bits,
  blockOf,
  hasBit,
  keepCommon,
  noBits,
  offsetOf,
  offsetsOf,
  serialOf,
  setBit,
} from "./postings.ts";
import { fromRecord } from "./record.ts";
import type { BlockSummary, ReadTransaction } from "./shape.ts";
import { actorTerm, siteTerm, tagTerm, textsOf, UNREAD_TERM } from "./terms.ts";

/** What a brief has to have: of each word a term that begins with it, of each list one of its terms, a time of saving between two. */
export interface Conditions {
  readonly words: readonly string[];
  /** Texts that have to stand in the brief as a whole: looked for in the record itself, when the index has found all words. */
  readonly phrases?: readonly string[];
  readonly terms: readonly (readonly string[])[];
  /** Milliseconds, `from` included, `to` not. */
  readonly from?: number;
  readonly to?: number;
}

/** A brief's number and when it was saved, in milliseconds. */
export interface Match {
  readonly serial: number;
  readonly time: number;
}

export const isUnconditional = ({ words, terms }: Conditions) => words.length === 0 && terms.length === 0;

/** A query as conditions on the index; the reader's merges of actors are followed. */
export async function conditionsOf(transaction: ReadTransaction, query: BriefQuery): Promise<Conditions> {
  const terms: string[][] = [];
  if (query.site !== null) terms.push([siteTerm(query.site)]);
  if (query.tag !== null) terms.push([tagTerm(query.tag)]);
  if (query.unread) terms.push([UNREAD_TERM]);
  if (query.actor !== null) {
    const merged = await transaction.objectStore("actors").index("into").getAllKeys(query.actor);
    terms.push([query.actor, ...merged].map(actorTerm));
  }
  return {
    words: queryWords(query.text),
    phrases: queryPhrases(query.text),
    terms,
    ...(query.from === null ? {} : { from: startOfDay(query.from, 0) }),
    ...(query.to === null ? {} : { to: startOfDay(query.to, 1) }),
  };
}

/** The first millisecond of a day on the reader's own clock, or of the day after it; NaN, which nothing is older or newer than, for no day. */
function startOfDay(day: string, later: number): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return Number.NaN;
  const date = new Date(2000, 0, 1);
  date.setFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + later);
  return date.getTime();
}

/** Blocks that are looked into at once: first one, which is enough for common words, then ever more. */
const FIRST_WAVE = 1;

/**
 * The first `count` matches in the order of saving, behind `after`, and at least one more when there is one. A block that holds
 * nothing newer than what is found already is never looked into.
 */
export async function firstMatches(
  transaction: ReadTransaction,
  conditions: Conditions,
  order: "newest" | "oldest",
  count: number,
  after: Match | null,
): Promise<Match[]> {
  if (!conditions.phrases?.length) return firstInIndex(transaction, conditions, order, count, after);
  const found: Match[] = [];
  for (let place = after; ; ) {
    const candidates = await firstInIndex(transaction, conditions, order, Math.max(count, READ), place);
    found.push(...(await withPhrases(transaction, candidates, conditions.phrases)));
    place = candidates.at(-1) ?? null;
    if (found.length > count || candidates.length <= Math.max(count, READ)) return found.slice(0, count + 1);
  }
}

/** Records that are read at a time to look for a phrase. */
const READ = 100;

async function withPhrases(
  transaction: ReadTransaction,
  matches: readonly Match[],
  phrases: readonly string[],
): Promise<Match[]> {
  const index = transaction.objectStore("briefs").index("serial");
  const found: Match[] = [];
  for (let at = 0; at < matches.length; at += READ) {
    const some = matches.slice(at, at + READ);
    const records = await Promise.all(some.map(({ serial }) => index.get(serial)));
    for (const [place, match] of some.entries()) {
      const saved = records[place] && fromRecord(records[place]);
      // One that cannot be read is met, and counted, like any other.
      if (!saved || hasPhrases(saved, phrases)) found.push(match);
    }
  }
  return found;
}

function hasPhrases(saved: SavedBrief, phrases: readonly string[]): boolean {
  const texts = textsOf(saved).map(fold);
  return phrases.every((phrase) => texts.some((text) => text.includes(phrase)));
}

async function firstInIndex(
  transaction: ReadTransaction,
  conditions: Conditions,
  order: "newest" | "oldest",
  count: number,
  after: Match | null,
): Promise<Match[]> {
  const sign = order === "newest" ? 1 : -1;
  const inOrder = (a: Match, b: Match) => sign * (b.time - a.time) || sign * (b.serial - a.serial);
  const first = (block: BlockSummary) => (order === "newest" ? block.newest : block.oldest);
  const last = (block: BlockSummary) => (order === "newest" ? block.oldest : block.newest);
  const blocks = (await blocksWithin(transaction, conditions))
    .filter((block) => after === null || sign * (last(block) - after.time) <= 0)
    .sort((a, b) => sign * (first(b) - first(a)));
  const waiting = await readWaiting(transaction);
  let found: Match[] = [];
  for (let at = 0, wave = FIRST_WAVE; at < blocks.length; at += wave, wave *= 2) {
    const looked = await Promise.all(
      blocks.slice(at, at + wave).map(({ block }) => matchesIn(transaction, conditions, block, waiting)),
    );
    const fresh = looked.flat().filter((match) => after === null || inOrder(after, match) < 0);
    found = [...found, ...fresh].sort(inOrder).slice(0, count + 1);
    const next = blocks[at + wave];
    const furthest = found[count];
    if (!next || (furthest && sign * (furthest.time - first(next)) > 0)) break;
  }
  return found;
}

/** All matches, in no order. */
export async function matchAll(transaction: ReadTransaction, conditions: Conditions): Promise<Match[]> {
  const blocks = await blocksWithin(transaction, conditions);
  const waiting = await readWaiting(transaction);
  const found: Match[][] = [];
  for (let at = 0; at < blocks.length; at += 8)
    found.push(
      ...(await Promise.all(
        blocks.slice(at, at + 8).map(({ block }) => matchesIn(transaction, conditions, block, waiting)),
      )),
    );
  return conditions.phrases?.length ? withPhrases(transaction, found.flat(), conditions.phrases) : found.flat();
}

/** How many match. */
export async function countMatches(transaction: ReadTransaction, conditions: Conditions): Promise<number> {
  const { from, to } = conditions;
  if (isUnconditional(conditions) && from === undefined && to === undefined)
    return (await transaction.objectStore("blocks").getAll()).reduce((sum, { count }) => sum + count, 0);
  return (await matchAll(transaction, conditions)).length;
}

/** Whether a number is among matches: for a walk through another order. */
export function matchSet(matches: readonly Match[]): (serial: number) => boolean {
  const blocks = new Map<number, Bits>();
  for (const { serial } of matches) {
    const block = blockOf(serial);
    const bits = blocks.get(block) ?? noBits();
    blocks.set(block, bits);
    setBit(bits, offsetOf(serial));
  }
  return (serial) => {
    const bits = blocks.get(blockOf(serial));
    return bits !== undefined && hasBit(bits, offsetOf(serial));
  };
}

async function blocksWithin(transaction: ReadTransaction, { from, to }: Conditions): Promise<BlockSummary[]> {
  const blocks = await transaction.objectStore("blocks").getAll();
  return blocks.filter(
    ({ count, newest, oldest }) =>
      count > 0 && !(from !== undefined && newest < from) && !(to !== undefined && oldest >= to),
  );
}

async function matchesIn(
  transaction: ReadTransaction,
  conditions: Conditions,
  block: number,
  allWaiting: readonly Waiting[],
): Promise<Match[]> {
  const { words, terms, from, to } = conditions;
  const waiting = allWaiting.filter(({ serial }) => blockOf(serial) === block);
  const [times, ...sets] = await Promise.all([
    transaction.objectStore("times").get(block),
    ...words.map((word) => offsetsWithWord(transaction, block, word, waiting)),
    ...terms.map((any) => offsetsWithTerm(transaction, block, any, waiting)),
  ]);
  if (!times) return [];
  const [bits, ...others] = sets;
  for (const other of others) if (bits) keepCommon(bits, other);
  const matches: Match[] = [];
  const take = (offset: number) => {
    const time = times[offset] ?? Number.NaN;
    if (Number.isNaN(time) || (from !== undefined && time < from) || (to !== undefined && time >= to)) return;
    matches.push({ serial: serialOf(block, offset), time });
  };
  if (bits) for (const offset of offsetsOf(bits)) take(offset);
  else for (let offset = 0; offset < times.length; offset++) take(offset);
  return matches;
}

async function offsetsWithWord(
  transaction: ReadTransaction,
  block: number,
  word: string,
  waiting: readonly Waiting[],
): Promise<Bits> {
  const range = IDBKeyRange.bound([block, word], [block, afterPrefix(word)], false, true);
  const bits = noBits();
  for (const postings of await transaction.objectStore("postings").getAll(range)) addPostings(bits, postings);
  for (const row of waiting) if (waitsWithWord(row, word)) setBit(bits, offsetOf(row.serial));
  return bits;
}

async function offsetsWithTerm(
  transaction: ReadTransaction,
  block: number,
  any: readonly string[],
  waiting: readonly Waiting[],
): Promise<Bits> {
  const store = transaction.objectStore("postings");
  const bits = noBits();
  for (const postings of await Promise.all(any.map((term) => store.get([block, term]))))
    if (postings) addPostings(bits, postings);
  for (const row of waiting) if (any.some((term) => waitsWithTerm(row, term))) setBit(bits, offsetOf(row.serial));
  return bits;
}

/** The first text behind all those that begin with a prefix, in the order of the database: by code units. */
export function afterPrefix(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}
