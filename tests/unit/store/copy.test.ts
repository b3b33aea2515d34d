import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ALL_BRIEFS } from "../../../lib/listTypes.ts";
import type { Brief } from "../../../lib/types.ts";
import { sampleBrief } from "../sampleBrief.ts";

/** Chromium's buckets, each with databases of its own. */
let buckets = new Map<string, IDBFactory>();

/** A window: the store's modules as they are when a page is opened. */
async function openWindow() {
  vi.resetModules();
  const modules = await Promise.all([
    import("../../../lib/store/briefs.ts"),
    import("../../../lib/store/page.ts"),
    import("../../../lib/store/removal.ts"),
    import("../../../lib/store/actors.ts"),
    import("../../../lib/store/restoration.ts"),
    import("../../../lib/store/copy/agree.ts"),
    import("../../../lib/store/importFile.ts"),
    import("../../../lib/app/exportBriefs.ts"),
    import("../../store/check.ts"),
  ]);
  const [briefs, page, removal, actors, restoration, agree, importFile, exportBriefs, check] = modules;
  const all = async () => {
    const listed = await page.listBriefs(ALL_BRIEFS, 1_000, null);
    if (!listed.ok) throw new Error(listed.failure.kind);
    return listed.value.briefs;
  };
  const backup = async () => {
    const file = await exportBriefs.exportBriefs({ by: "query", query: ALL_BRIEFS }, "json", WORK);
    if (!file.ok) throw new Error(file.failure.kind);
    return file.value.blob.text();
  };
  return { ...briefs, ...removal, ...actors, ...restoration, ...agree, ...importFile, ...check, all, backup };
}

const WORK = { signal: new AbortController().signal, onProgress() {} };
const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const briefAt = (number: number): Brief => ({
  ...sampleBrief,
  article: { ...sampleBrief.article, url: `https://example.org/${number}`, title: `Story ${number}` },
});

/** The browser throws its main database away, as Chromium does with one that is damaged. */
const loseStore = () => {
  globalThis.indexedDB = new IDBFactory();
};

/** The next window after a loss, in which everything is as it was in this one. */
async function afterLoss(window: Awaited<ReturnType<typeof openWindow>>) {
  const before = await window.backup();
  loseStore();
  const next = await openWindow();
  await next.whole();
  expect(await next.backup()).toBe(before);
  expect((await next.check()).faults).toEqual([]);
  return next;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  buckets = new Map();
  Object.defineProperty(navigator, "storageBuckets", {
    configurable: true,
    value: {
      async open(name: string) {
        const factory = buckets.get(name) ?? new IDBFactory();
        buckets.set(name, factory);
        return { indexedDB: factory };
      },
      keys: async () => [...buckets.keys()],
      delete: async (name: string) => void buckets.delete(name),
    },
  });
});
afterEach(() => Reflect.deleteProperty(navigator, "storageBuckets"));

test("what the browser loses comes back: briefs, tags, notes, versions, merges, removals", async () => {
  const first = await openWindow();
  for (let number = 1; number <= 5; number++) await first.putBrief(briefAt(number), at(number), `id-${number}`);
  await first.putBrief(
    { ...briefAt(1), article: { ...briefAt(1).article, words: 999 }, points: briefAt(1).points.slice(1) },
    at(9),
    "no",
  );
  await first.editBriefs({ by: "ids", ids: ["id-2"] }, { addTags: ["sea"], note: "mine", read: true });
  const removed = await first.removeBriefs({ by: "ids", ids: ["id-3"] }, at(10));
  const names = briefAt(1).actors;
  const [from, into] = [names[0], names[1]].map((actor) => first.actorKeyOf(actor ?? { name: "", kind: "person" }));
  await first.mergeActors(from ?? "", into ?? "");
  const second = await afterLoss(first);
  expect(await second.lastRestoration()).toEqual({ ok: true, value: { restored: 4, isDone: true } });
  expect(await second.undoRemoval((removed.ok && removed.value?.id) || "")).toEqual({ ok: true, value: 1 });
  expect((await second.all()).map(({ id }) => id).sort()).toEqual(["id-1", "id-2", "id-3", "id-4", "id-5"]);
  expect((await second.check()).faults).toEqual([]);
  await second.forgetRestoration();
  expect(await second.lastRestoration()).toEqual({ ok: true, value: null });
});

test("whoever saves first after a loss finds everything back", async () => {
  const first = await openWindow();
  for (let number = 1; number <= 3; number++) await first.putBrief(briefAt(number), at(number), `id-${number}`);
  loseStore();
  const second = await openWindow();
  const saving = await second.putBrief(briefAt(2), at(5), "no");
  expect(saving.ok && [saving.value.saved.id, saving.value.did]).toEqual(["id-2", "updated"]);
  expect((await second.all()).map(({ id }) => id).sort()).toEqual(["id-1", "id-2", "id-3"]);
});

test("a copy that the browser loses is made anew, in files of its own", async () => {
  const first = await openWindow();
  for (let number = 1; number <= 3; number++) await first.putBrief(briefAt(number), at(number), `id-${number}`);
  const names = [...buckets.keys()];
  buckets.clear();
  const second = await openWindow();
  await second.putBrief(briefAt(4), at(4), "id-4");
  expect(names).toHaveLength(1);
  expect([...buckets.keys()]).toHaveLength(1);
  loseStore();
  const third = await openWindow();
  await third.whole();
  expect((await third.all()).map(({ id }) => id)).toEqual(["id-4", "id-3", "id-2", "id-1"]);
});

test("a copy that lags behind is never written on", async () => {
  const first = await openWindow();
  await first.putBrief(briefAt(1), at(1), "id-1");
  const [name] = [...buckets.keys()];
  // The browser ends after the store has a change and before the copy has it.
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === "rows") throw new DOMException("no room", "QuotaExceededError");
    return put.apply(this, given);
  });
  const failed = await first.putBrief(briefAt(2), at(2), "id-2");
  expect(failed.ok ? "saved" : failed.failure.kind).toBe("storage-full");
  const still = await first.putBrief(briefAt(3), at(3), "id-3");
  expect(still.ok ? "saved" : still.failure.kind).toBe("storage-full");
  vi.restoreAllMocks();
  const second = await openWindow();
  expect((await second.putBrief(briefAt(3), at(3), "id-3")).ok).toBe(true);
  const names = [...buckets.keys()];
  expect(names).toHaveLength(1);
  expect(names[0]).not.toBe(name);
  loseStore();
  const third = await openWindow();
  await third.whole();
  expect((await third.all()).map(({ id }) => id)).toEqual(["id-3", "id-2", "id-1"]);
});

test("what a browser without buckets saves is in no copy, and nothing is looked for", async () => {
  Reflect.deleteProperty(navigator, "storageBuckets");
  const first = await openWindow();
  expect((await first.putBrief(briefAt(1), at(1), "id-1")).ok).toBe(true);
  await first.whole();
  expect(buckets.size).toBe(0);
});

test("a store that has all its briefs is told of no loss", async () => {
  const first = await openWindow();
  for (let number = 1; number <= 3; number++) await first.putBrief(briefAt(number), at(number), `id-${number}`);
  const before = await first.backup();
  // As when the browser ends after a new copy is whole and before the store knows of it.
  const { writingUncopied } = await import("../../../lib/store/connection.ts");
  await writingUncopied((transaction) => transaction.objectStore("meta").delete("changes"));
  const second = await openWindow();
  await second.whole();
  expect(await second.lastRestoration()).toEqual({ ok: true, value: null });
  expect(await second.backup()).toBe(before);
  expect((await second.putBrief(briefAt(4), at(4), "id-4")).ok).toBe(true);
});

test("a change of many briefs is in the copy, too, and what they were before is not", async () => {
  const first = await openWindow();
  for (let number = 1; number <= 230; number++) await first.putBrief(briefAt(number), at(1), `id-${number}`);
  await first.editBriefs({ by: "query", query: ALL_BRIEFS }, { addTags: ["all"] });
  await first.removeBriefs({ by: "query", query: ALL_BRIEFS }, at(2));
  const last = await first.lastRemoval(at(2));
  await first.undoRemoval((last.ok && last.value?.id) || "");
  await afterLoss(first);
});

test("what could not be put back at once is put back when the browser lets it", async () => {
  const window = await openWindow();
  await window.putBrief(briefAt(1), at(1), "a");
  loseStore();
  const { storageBuckets } = navigator as unknown as { storageBuckets: { open(name: string): Promise<unknown> } };
  vi.spyOn(storageBuckets, "open").mockRejectedValueOnce(new DOMException("No room", "QuotaExceededError"));
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const next = await openWindow();
  await next.whole();
  expect(await next.all()).toEqual([]);
  expect(told).toHaveBeenCalledOnce();
  await vi.waitFor(
    async () => {
      await next.whole();
      expect(await next.all()).toHaveLength(1);
    },
    { timeout: 8_000, interval: 200 },
  );
});
