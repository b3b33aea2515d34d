import type { EarlierBrief, Saving } from "../listTypes.ts";
import type { Brief } from "../types.ts";
import type { ReadTransaction, WriteTransaction } from "./shape.ts";

/** What is new and what is gone among the points; `isOther` when it is the article that changed, not only how many points are shown. */
export function compareVersions(
  old: Brief,
  now: Brief,
): Pick<Saving, "added" | "gone"> & { readonly isOther: boolean } {
  const texts = (brief: Brief) => brief.points.map(({ sentence }) => sentence.text);
  const before = new Set(texts(old));
  const after = new Set(texts(now));
  const added = [...after].filter((text) => !before.has(text));
  const gone = [...before].filter((text) => !after.has(text));
  const differs = added.length + gone.length > 0;
  // Three points of the same article are among its five: nothing of the article has changed then.
  const isOther = differs && (old.article.words !== now.article.words || (added.length > 0 && gone.length > 0));
  return { added, gone, isOther };
}

/** Keeps a brief as it was, beside the record that replaces it. */
export async function keepVersion(transaction: WriteTransaction, id: string, version: EarlierBrief): Promise<void> {
  const store = transaction.objectStore("versions");
  const last = await store.openKeyCursor(versionsOf(id), "prev");
  const place: [string, number] = [id, last ? last.key[1] + 1 : 0];
  await store.put({ savedAt: version.savedAt, brief: version.brief }, place);
}

/** Keeps versions among those that are kept already, by when they were saved. Returns how many there are then. */
export async function mixVersions(
  transaction: WriteTransaction,
  id: string,
  versions: readonly EarlierBrief[],
): Promise<number> {
  const store = transaction.objectStore("versions");
  const all = [...(await readVersions(transaction, id)), ...versions].sort((a, b) =>
    a.savedAt < b.savedAt ? -1 : Number(a.savedAt > b.savedAt),
  );
  if (versions.length > 0)
    await Promise.all(all.map(({ savedAt, brief }, index) => store.put({ savedAt, brief }, [id, index])));
  return all.length;
}

/** Files versions under another id, behind those that are there. */
export async function moveVersions(transaction: WriteTransaction, from: string, to: string): Promise<void> {
  for (const version of await readVersions(transaction, from)) await keepVersion(transaction, to, version);
  await transaction.objectStore("versions").delete(versionsOf(from));
}

/** Earlier versions of a brief, oldest first. */
export const readVersions = (transaction: ReadTransaction, id: string): Promise<EarlierBrief[]> =>
  transaction.objectStore("versions").getAll(versionsOf(id));

export const versionsOf = (id: string) => IDBKeyRange.bound([id], [id, Number.POSITIVE_INFINITY]);
