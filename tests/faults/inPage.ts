import { actorKeyOf, mergeActors } from "../../lib/store/actors.ts";
import { editBriefs, findBrief, putBrief } from "../../lib/store/briefs.ts";
import { whole } from "../../lib/store/copy/agree.ts";
import { reading, writing } from "../../lib/store/database.ts";
import { importFile } from "../../lib/store/importFile.ts";
import { EVERYTHING } from "../../lib/store/page.ts";
import { lastRemoval, removeBriefs, undoRemoval } from "../../lib/store/removal.ts";
import type { Brief } from "../../lib/types.ts";
import { check as checkStore } from "../store/check.ts";
import { generate } from "../store/generate.ts";

declare global {
  var nutgrafFaults: typeof import("./inPage.ts");
}

/** What runs in a page of the built extension: the store's own code on the real database of a real browser. */

export const check = checkStore;

const work = () => ({ signal: new AbortController().signal, onProgress() {} });

/** Ids of what was acknowledged, for whoever looks in from outside. */
export const acknowledged: string[] = [];
let isSaving = false;

/** Saves generated briefs one after the other. @param shared every fifth is of an article that the other window saves, too. */
export async function saveMany(seed: number, count: number, shared: number): Promise<string[]> {
  const failures: string[] = [];
  for (let number = 0; number < count; number++) {
    const { brief } = generate(number, number % 5 === 0 ? shared : seed);
    const saved = await putBrief(brief, new Date(), crypto.randomUUID());
    if (saved.ok) acknowledged.push(saved.value.saved.id);
    else failures.push(JSON.stringify(saved.failure));
  }
  return failures;
}

/** Saves for ever: the browser is killed meanwhile. */
export function startSaving(seed: number): void {
  isSaving = true;
  void (async () => {
    for (let number = 0; isSaving; number++) {
      const id = `${seed}-${number}`;
      const saved = await putBrief(generate(number, seed).brief, new Date(), id);
      if (saved.ok) acknowledged.push(saved.value.saved.id);
    }
  })();
}

export const acknowledgedSoFar = async () => acknowledged.splice(0);

/** Imports generated briefs, and says when it is done. */
export async function importSome(seed: number, count: number): Promise<string> {
  const result = await importFile(fileOf(seed, count), "", "merge", work());
  return result.ok ? `added ${result.value.added}` : result.failure.kind;
}

export function startImporting(seed: number, count: number): void {
  void importSome(seed, count).then((said) => acknowledged.push(said));
}

function fileOf(seed: number, count: number): Blob {
  const briefs = Array.from({ length: count }, (_, number) => JSON.stringify(generate(number, seed)));
  return new Blob([`{"format":"nutgraf-briefs","version":2,"briefs":[${briefs.join(",")}]}`]);
}

/** Resolves when what the browser lost is back. */
export const restored = () => whole();

/** Ids among these that are not there, and how many briefs of a seed are. */
export async function missing(ids: readonly string[]): Promise<string[]> {
  return reading(async (transaction) => {
    const keys = await Promise.all(ids.map((id) => transaction.objectStore("briefs").getKey(id)));
    return ids.filter((_, index) => keys[index] === undefined);
  });
}

export const countBeginning = (prefix: string): Promise<number> =>
  reading((transaction) => transaction.objectStore("briefs").count(IDBKeyRange.bound(prefix, `${prefix}\uffff`)));

/** As a list that is opened: what an import left behind is thrown away. */
export const openedAgain = () => lastRemoval(new Date());

/** Text that no disk makes much smaller: signs that are in no word, so that nothing is indexed. */
function noise(length: number): string {
  const numbers = new Uint16Array(length);
  for (let at = 0; at < length; at += 32_768) crypto.getRandomValues(numbers.subarray(at, at + 32_768));
  return [...numbers].map((number) => String.fromCharCode(0x2190 + (number % 0xa00))).join("");
}

function large(number: number, length: number): Brief {
  const { brief } = generate(number, 9);
  const [first, ...others] = brief.statements;
  if (!first) return brief;
  return { ...brief, statements: [{ ...first, content: { ...first.content, text: noise(length) } }, ...others] };
}

/** Saves large briefs until it fails. Returns how it failed, or null when it never did. */
export async function saveUntilFull(most: number, length: number): Promise<string | null> {
  for (let number = 0; number < most; number++) {
    const saved = await putBrief(large(number, length), new Date(), `large-${number}`);
    if (!saved.ok) return `${saved.failure.kind} ${saved.failure.detail ?? ""}`.trim();
    acknowledged.push(saved.value.saved.id);
  }
  return null;
}

/** Everything in the store as a text, to be compared. */
async function contents(): Promise<string> {
  const plain = (_key: string, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value);
  return reading(async (transaction) => {
    const all = [];
    for (const name of [...transaction.objectStoreNames].sort()) {
      const store = transaction.objectStore(name);
      all.push([name, await store.getAllKeys(), await store.getAll()]);
    }
    return JSON.stringify(all, plain);
  });
}

const PERSON = (number: number) => actorKeyOf(generate(number, 3).brief.actors[0] ?? { name: "", kind: "person" });

/** Pieces of work on a store of four briefs, each of many steps. */
const WORKS: Readonly<Record<string, () => Promise<{ readonly ok: boolean }>>> = {
  saving: () => putBrief(generate(10, 3).brief, new Date(1e12), "new"),
  "saving again": () =>
    putBrief({ ...generate(10, 3).brief, article: generate(1, 3).brief.article }, new Date(1e12), "no"),
  editing: () => editBriefs({ by: "query", query: EVERYTHING }, { addTags: ["sea"], note: "mine" }),
  removing: () => removeBriefs({ by: "query", query: EVERYTHING }, new Date(1e12)),
  undoing: async () => undoRemoval((await removal())?.id ?? ""),
  merging: () => mergeActors(PERSON(0), PERSON(1)),
  importing: () => importFile(fileOf(4, 4), "", "merge", work()),
};
export const works = async () => Object.keys(WORKS);

async function removal() {
  const last = await lastRemoval(new Date(1e12));
  return last.ok ? last.value : null;
}

async function prepare(): Promise<void> {
  await removeEverything();
  for (let number = 0; number < 5; number++)
    await putBrief(generate(number, 3).brief, new Date(1e12 + number), `at-${number}`);
  await removeBriefs({ by: "ids", ids: ["at-4"] }, new Date(1e12));
}

async function removeEverything(): Promise<void> {
  await writing(async (transaction) => {
    await Promise.all([...transaction.objectStoreNames].map((name) => transaction.objectStore(name).clear()));
  });
}

/** What is asked of the database is a step; at one of them the transaction is aborted. */
const ASKED = ["put", "add", "delete", "get", "getAll", "getKey", "clear"] as const;

/**
 * Does a piece of work again and again, aborted at another step each time, until it comes through. After each failure everything must
 * be as it was before.
 */
export async function abortAtEachStep(
  name: string,
  every: number,
): Promise<{ steps: number; aborted: number; faults: string[] }> {
  const workOf = WORKS[name];
  if (!workOf) throw new Error(`no work ${name}`);
  const faults: string[] = [];
  await prepare();
  let before = await contents();
  let aborted = 0;
  for (let step = 1; ; step += every) {
    const reached = await abortedAt(step, workOf);
    if (reached.ok) {
      // Clearing away what an import has moved is not part of it: what is left is thrown away at the next opening.
      if (reached.aborted && reached.stores !== "staging")
        faults.push(`${name}: acknowledged although it was aborted at step ${step}`);
      const after = await checkStore();
      faults.push(...after.faults.map((fault) => `${name}, done: ${fault}`));
      return { steps: step, aborted, faults };
    }
    aborted++;
    // What only the second copy did not take is in the store, whole: it was not acknowledged, and nothing is half there.
    if (reached.stores.includes("rows")) {
      const after = await checkStore();
      faults.push(...after.faults.map((fault) => `${name}, not copied at step ${step}: ${fault}`));
      await prepare();
      before = await contents();
      continue;
    }
    if ((await contents()) !== before) faults.push(`${name}: not as before after an abort at step ${step}`);
    if (faults.length > 5) return { steps: step, aborted, faults };
  }
}

async function abortedAt(step: number, workOf: () => Promise<{ readonly ok: boolean }>) {
  const prototype = IDBObjectStore.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const originals = ASKED.map((name) => [name, prototype[name]] as const);
  let left = step;
  let first: IDBTransaction | null = null;
  let stores = "";
  for (const [name, original] of originals)
    prototype[name] = function (this: IDBObjectStore, ...given: unknown[]) {
      const isWriting = this.transaction.mode === "readwrite";
      const names = [...this.transaction.objectStoreNames].join(" ");
      if (isWriting) left--;
      if (left === 0 && !first) {
        first = this.transaction;
        stores = names;
        this.transaction.abort();
      } else if (isWriting && first && first !== this.transaction && names === stores) {
        // A transaction that the browser ends without a reason is tried once more: the fault is still there then.
        try {
          this.transaction.abort();
        } catch {
          // It was aborted at its first request.
        }
      }
      return original?.apply(this, given);
    };
  try {
    return { ok: (await workOf()).ok, aborted: first !== null, stores };
  } finally {
    for (const [name, original] of originals) if (original) prototype[name] = original;
  }
}

/** Saves, saves again, removes and undoes while the clock jumps ten years to and fro. */
export async function clockMoved(): Promise<string[]> {
  await removeEverything();
  const decade = 10 * 365.25 * 24 * 60 * 60 * 1000;
  const faults: string[] = [];
  for (const [index, shift] of [0, decade, -decade, 0, -decade, decade].entries()) {
    const now = new Date(Date.now() + shift);
    const saved = await putBrief(generate(index, 6).brief, now, `clock-${index}`);
    const again = await putBrief(generate(0, 6).brief, now, "no");
    const removed = await removeBriefs({ by: "ids", ids: [`clock-${index}`] }, now);
    const last = await lastRemoval(new Date(Date.now() - shift));
    if (!saved.ok || !again.ok || !removed.ok || !last.ok) faults.push(`failed at ${now.toISOString()}`);
    if (last.ok && removed.ok && last.value?.id !== removed.value?.id)
      faults.push(`cannot undo at ${now.toISOString()}`);
    const undone = await undoRemoval((removed.ok && removed.value?.id) || "");
    if (!undone.ok || undone.value !== 1) faults.push(`not undone at ${now.toISOString()}`);
  }
  faults.push(...(await checkStore()).faults);
  return [...faults, ...(await missing([0, 1, 2, 3, 4, 5].map((index) => `clock-${index}`)))];
}

/** Opens the database as a Nutgraf far newer would, and leaves it so. */
export const makeNewer = (): Promise<void> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open("nutgraf", 99);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });

export async function saveOne(): Promise<string> {
  const saved = await putBrief(generate(0, 7).brief, new Date(), "one");
  return saved.ok ? "saved" : `${saved.failure.kind} ${saved.failure.detail ?? ""}`.trim();
}

export async function isSaved(url: string): Promise<boolean> {
  const found = await findBrief(url);
  return found.ok && found.value !== null;
}
