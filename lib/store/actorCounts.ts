import { indexWords } from "../text/fold.ts";
import type { Actor, SavedBrief } from "../types.ts";
import { matchAll } from "./match.ts";
import type { ActorRecord, WriteTransaction } from "./shape.ts";
import { sortedBatches } from "./sortedBatches.ts";
import { actorKeyOf, actorTerm } from "./terms.ts";

interface Touched {
  actor: Pick<Actor, "name" | "kind">;
  /** By how many briefs the actor is in more. */
  change: number;
  newest: number;
  /** When the newest of the briefs that are gone was saved: if that was the newest of all, the next one has to be looked for. */
  lost: number;
}

/** Actors whose briefs change, by key. */
export type TouchedActors = Map<string, Touched>;

export function touchActors(touched: TouchedActors, before: SavedBrief | null, after: SavedBrief | null): void {
  const old = new Map((before?.brief.actors ?? []).map((actor) => [actorKeyOf(actor), actor]));
  const now = new Map((after?.brief.actors ?? []).map((actor) => [actorKeyOf(actor), actor]));
  const of = (key: string, actor: Actor) => {
    const known = touched.get(key);
    if (known) return known;
    const { name, kind } = actor;
    const entry: Touched = {
      actor: { name, kind },
      change: 0,
      newest: Number.NEGATIVE_INFINITY,
      lost: Number.NEGATIVE_INFINITY,
    };
    touched.set(key, entry);
    return entry;
  };
  const moved = before && after && before.savedAt !== after.savedAt;
  for (const [key, actor] of now) {
    if (old.has(key) && !moved) continue;
    const entry = of(key, actor);
    if (!old.has(key)) entry.change++;
    const time = Date.parse(after?.savedAt ?? "");
    if (time > entry.newest || (time === entry.newest && actor.name < entry.actor.name))
      entry.actor = { name: actor.name, kind: actor.kind };
    entry.newest = Math.max(entry.newest, time);
    if (moved) entry.lost = Math.max(entry.lost, Date.parse(before.savedAt));
  }
  for (const [key, actor] of old) {
    if (now.has(key)) continue;
    const entry = of(key, actor);
    entry.change--;
    entry.lost = Math.max(entry.lost, Date.parse(before?.savedAt ?? ""));
  }
}

const AT_A_TIME = 400;

/** Writes down the actors' numbers. To be called after the index is written: what cannot be added up is counted in it. */
export async function countActors(transaction: WriteTransaction, touched: TouchedActors): Promise<void> {
  const store = transaction.objectStore("actors");
  const toRecount = new Set<string>();
  for (const batch of sortedBatches(touched, AT_A_TIME)) {
    await Promise.all(
      batch.map(async ([key, { actor, change, newest, lost }]) => {
        const known = await store.get(key);
        const isRoot = known?.into === undefined;
        const own = (known?.own ?? 0) + change;
        if (known?.into !== undefined) toRecount.add(known.into);
        if (known && (known.total ?? known.own) !== known.own) toRecount.add(key);
        if (!known && own <= 0) return;
        if (own > 0 && lost > Number.NEGATIVE_INFINITY && lost >= (known?.newest ?? lost)) toRecount.add(key);
        if (known && own <= 0 && isRoot && (known.total ?? 0) <= known.own && !(await isMergedInto(transaction, key)))
          return store.delete(key);
        const entry: ActorRecord = {
          ...(known ?? newActor(actor)),
          ...(known && isLater(newest, actor.name, known) ? { name: actor.name } : {}),
          own,
          newest: Math.max(known?.newest ?? Number.NEGATIVE_INFINITY, newest),
          ...(isRoot ? { total: (known?.total ?? 0) + change } : {}),
        };
        await store.put(entry);
      }),
    );
  }
  for (const key of toRecount) await recount(transaction, key);
}

export const newActor = ({
  name,
  kind,
}: Pick<Actor, "name" | "kind">): Pick<ActorRecord, "key" | "name" | "kind" | "words"> => ({
  key: actorKeyOf({ name, kind }),
  name,
  kind,
  words: [...new Set(indexWords(name))],
});

/** An actor is called as in the newest brief, so that it does not matter in which order briefs come. */
const isLater = (newest: number, name: string, known: ActorRecord) =>
  newest > known.newest || (newest === known.newest && name < known.name);

const isMergedInto = async (transaction: WriteTransaction, key: string) =>
  (await transaction.objectStore("actors").index("into").getKey(key)) !== undefined;

/** Counts the briefs of an actor, with those of the names merged into it, in the index itself. */
export async function recount(transaction: WriteTransaction, key: string): Promise<void> {
  const store = transaction.objectStore("actors");
  const known = await store.get(key);
  if (!known) return;
  const merged = known.into === undefined ? await store.index("into").getAllKeys(key) : [];
  const matches = await matchAll(transaction, { words: [], terms: [[key, ...merged].map(actorTerm)] });
  const newest = matches.reduce((latest, { time }) => Math.max(latest, time), Number.NEGATIVE_INFINITY);
  const { total: _total, ...rest } = known;
  await store.put({ ...rest, newest, ...(known.into === undefined ? { total: matches.length } : {}) });
}
