import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ActorPage, BriefPage, ListPlace } from "../../../lib/listTypes.ts";
import type { Brief } from "../../../lib/types.ts";
import { putDatabase, type StoredDatabase } from "../../store/putDatabase.ts";
import { sampleBrief } from "../sampleBrief.ts";

type Store = Awaited<ReturnType<typeof freshStore>>;

/** The store on an empty database of its own. */
async function freshStore() {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
  const [briefs, page, removal, actors, facets, sameStory, later, backup] = await Promise.all([
    import("../../../lib/store/briefs.ts"),
    import("../../../lib/store/page.ts"),
    import("../../../lib/store/removal.ts"),
    import("../../../lib/store/actors.ts"),
    import("../../../lib/store/facets.ts"),
    import("../../../lib/store/sameStory.ts"),
    import("../../../lib/store/later.ts"),
    import("../../../lib/store/backup.ts"),
  ]);
  const settle = await import("../../../lib/store/settle.ts");
  const files = await Promise.all([
    import("../../../lib/app/exportBriefs.ts"),
    import("../../../lib/store/importFile.ts"),
    import("../../store/check.ts"),
  ]);
  const lists = { ...briefs, ...page, ...removal, ...actors, ...facets, ...sameStory, ...later, ...backup, ...settle };
  return { ...lists, ...files[0], ...files[1], ...files[2] };
}

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(async () => {
  expect((await store.check()).faults).toEqual([]);
});

function value<Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const about = (url: string, title: string, more: Partial<Brief> = {}): Brief => ({
  ...sampleBrief,
  ...more,
  article: { ...sampleBrief.article, url: `https://news.example/${url}`, title, ...more.article },
});

/** Saved one minute after the other. */
async function save(...briefs: Brief[]) {
  for (const [index, brief] of briefs.entries())
    value(await store.putBrief(brief, new Date(Date.UTC(2026, 2, 5, 10, index)), `id-${index}`));
}

const ids = async (query: object, count = 100) =>
  value(await store.listBriefs({ ...store.EVERYTHING, ...query }, count)).briefs.map(({ id }) => id);

describe("a search", () => {
  test.each([
    ["the beginning of a word", "ferr", ["id-0"]],
    ["another case and no accents", "MENARD", ["id-1"]],
    ["words in any order", "sandholm ferry", ["id-0"]],
    ["a word that is in none", "zeppelin", []],
    ["part of a text without spaces", "京都", ["id-2"]],
    ["one character of it", "都", ["id-2"]],
    ["its last character", "会", ["id-2"]],
  ])("finds %s", async (_what, text, found) => {
    await save(
      about("a", "Ferry kept", { points: [] }),
      about("b", "Ménard speaks", { points: [], statements: [], actors: [] }),
      about("c", "東京都議会", { points: [], statements: [], actors: [] }),
    );
    expect(await ids({ text })).toEqual(found);
  });

  test.each([
    ["東京都", ["id-1"]],
    ["東京都議会", ["id-1"]],
    ["東京 京都", ["id-1", "id-0"]],
    ["กรุงเทพ", []],
  ])("finds a word of a script without spaces only where its characters stand together: %s", async (text, found) => {
    const plain = { points: [], statements: [], actors: [] };
    await save(about("a", "東京と京都の議会", plain), about("b", "東京都議会", plain), about("c", "Ferry", plain));
    for (const sort of ["newest", "title"]) expect((await ids({ text, sort })).toSorted()).toEqual(found.toSorted());
    expect(value(await store.countBriefs({ ...store.EVERYTHING, text }))).toBe(found.length);
    const removal = value(await store.removeBriefs({ by: "query", query: { ...store.EVERYTHING, text } }, new Date()));
    expect(removal?.count ?? 0).toBe(found.length);
  });

  test("combines with site, tag, actor, unread and days", async () => {
    await save(about("a", "One"), about("b", "Two"), { ...about("c", "Three"), actors: [] });
    value(await store.editBriefs({ by: "ids", ids: ["id-0"] }, { addTags: ["sea"], read: true }));
    const actor = store.actorKeyOf({ name: "Marta Lindqvist", kind: "person" });
    expect(await ids({ tag: "sea" })).toEqual(["id-0"]);
    expect(await ids({ unread: true })).toEqual(["id-2", "id-1"]);
    expect(await ids({ actor, unread: true })).toEqual(["id-1"]);
    expect(await ids({ site: "news.example", text: "th" })).toEqual(["id-2", "id-1", "id-0"]);
    expect(await ids({ site: "other.example" })).toEqual([]);
    expect(await ids({ from: "2026-03-05", to: "2026-03-05" })).toHaveLength(3);
    expect(await ids({ from: "2026-03-07" })).toEqual([]);
    expect(await ids({ sort: "title", actor })).toEqual(["id-0", "id-1"]);
  });
});

describe.each([
  ["all", {}],
  ["a search", { text: "ferry" }],
  ["a filter", { site: "news.example" }],
])("pages of %s", (_what, query) => {
  test.each(["newest", "oldest", "published", "title"] as const)(
    "in the order %s give each brief once",
    async (sort) => {
      await save(...Array.from({ length: 17 }, (_, index) => about(`${index}`, `Ferry ${(index * 7) % 5}`)));
      const seen: string[] = [];
      let after: ListPlace | null = null;
      do {
        const page: BriefPage = value(await store.listBriefs({ ...store.EVERYTHING, ...query, sort }, 4, after));
        seen.push(...page.briefs.map(({ id }) => id));
        after = page.next;
      } while (after);
      expect(seen).toHaveLength(17);
      expect(new Set(seen).size).toBe(17);
      expect(value(await store.countBriefs({ ...store.EVERYTHING, ...query }))).toBe(17);
    },
  );
});

describe("saving again", () => {
  test("keeps tags, note, state and the first day, and the earlier version when the article changed", async () => {
    await save(about("a", "Ferry"));
    value(await store.editBriefs({ by: "ids", ids: ["id-0"] }, { addTags: ["sea"], note: "mine", read: true }));
    const point = { ...sampleBrief.points[0], sentence: { ...sampleBrief.points[0]?.sentence, text: "It sails on." } };
    const changed = { ...about("a#part", "Ferry"), points: [point] } as Brief;
    const saving = value(await store.putBrief(changed, new Date(Date.UTC(2026, 5, 1)), "other"));
    expect(saving).toMatchObject({
      did: "changed",
      added: ["It sails on."],
      gone: sampleBrief.points.map(({ sentence }) => sentence.text),
      saved: { id: "id-0", tags: ["sea"], note: "mine", read: true, earlier: 1, savedAt: "2026-03-05T10:00:00.000Z" },
    });
    expect(value(await store.earlierBriefs("id-0"))).toEqual([
      { savedAt: "2026-03-05T10:00:00.000Z", brief: about("a", "Ferry") },
    ]);
    expect(await ids({ text: "mine" })).toEqual(["id-0"]);
    expect(await ids({ text: "another ten years" })).toEqual([]);
  });

  test("with more points of the same article keeps no earlier version", async () => {
    await save({ ...about("a", "Ferry"), points: sampleBrief.points.slice(0, 1) });
    expect(value(await store.putBrief(about("a", "Ferry"), new Date(), "x")).did).toBe("updated");
  });
});

describe("a clock that is far off", () => {
  test.each([
    ["the year 12026", "+012026-03-05T10:00:00.000Z", "9999-12-31T23:59:59.999Z"],
    ["before the year 0", "-000400-03-05T10:00:00.000Z", "0000-01-01T00:00:00.000Z"],
    ["ten years ahead", "2036-03-05T10:00:00.000Z", "2036-03-05T10:00:00.000Z"],
    ["ten years behind", "2016-03-05T10:00:00.000Z", "2016-03-05T10:00:00.000Z"],
  ])("loses nothing: %s", async (_what, moment, written) => {
    await save(about("a", "One"));
    value(await store.putBrief(about("b", "Two"), new Date(moment), "far"));
    value(await store.putBrief(about("a", "One"), new Date(moment), "again"));
    const page = value(await store.listBriefs(store.EVERYTHING, 10));
    expect(page.unreadable).toBe(0);
    expect(page.briefs.map(({ id }) => id).toSorted()).toEqual(["far", "id-0"]);
    expect(page.briefs.find(({ id }) => id === "far")?.savedAt).toBe(written);
    expect(page.briefs.find(({ id }) => id === "id-0")?.updatedAt).toBe(written);
    expect((await ids({ text: "two" })).concat(await ids({ text: "one" }))).toEqual(["far", "id-0"]);
    const removal = value(await store.removeBriefs({ by: "ids", ids: ["far"] }, new Date(moment)));
    expect(value(await store.lastRemoval(new Date("2026-03-05T10:00:00.000Z")))).toEqual(removal);
    expect(value(await store.undoRemoval(removal?.id ?? ""))).toBe(1);
    value(await store.noteBackup(new Date(moment)));
    expect(value(await store.lastBackup())).toBe(written);
  });

  test("leaves time to undo when it is set forward by hours a moment after the removal", async () => {
    await save(about("a", "Ferry"));
    value(await store.removeBriefs({ by: "ids", ids: ["id-0"] }, new Date("2026-03-05T12:00:00Z")));
    const removal = value(await store.lastRemoval(new Date("2026-03-05T15:00:20Z")));
    expect(removal).not.toBeNull();
    expect(value(await store.lastRemoval(new Date("2026-03-05T15:00:50Z")))).toEqual(removal);
    expect(value(await store.undoRemoval(removal?.id ?? ""))).toBe(1);
    expect(await ids({})).toEqual(["id-0"]);
  });
});

describe("a removal", () => {
  test("is undone exactly, with every word and number", async () => {
    await save(about("a", "Ferry"), about("b", "Bridge"));
    const before = value(await store.listBriefs(store.EVERYTHING, 10));
    const removal = value(await store.removeBriefs({ by: "query", query: store.EVERYTHING }, new Date()));
    expect(removal).toMatchObject({ count: 2, title: "Bridge" });
    expect(await ids({})).toEqual([]);
    expect(await ids({ text: "ferry" })).toEqual([]);
    expect(value(await store.listActors("", 10)).actors).toEqual([]);
    expect(value(await store.lastRemoval(new Date()))).toEqual(removal);
    expect(value(await store.undoRemoval(removal?.id ?? ""))).toBe(2);
    expect(value(await store.listBriefs(store.EVERYTHING, 10))).toEqual(before);
    expect(await ids({ text: "bridge" })).toEqual(["id-1"]);
    expect(value(await store.listActors("", 10)).actors).toHaveLength(2);
  });

  test("that is undone after the article was saved again leaves one brief with all that was in both", async () => {
    await save(about("a", "Ferry"), about("b", "Bridge"));
    value(await store.editBriefs({ by: "ids", ids: ["id-0"] }, { addTags: ["sea"], note: "first", read: true }));
    const points = sampleBrief.points.map((point) => ({
      ...point,
      sentence: { ...point.sentence, text: "It sails." },
    }));
    value(await store.putBrief(about("a", "Ferry", { points }), new Date("2026-03-06"), "no"));
    const removal = value(await store.removeBriefs({ by: "ids", ids: ["id-0"] }, new Date()));
    const again = points.map((point) => ({ ...point, sentence: { ...point.sentence, text: "It sank." } }));
    value(await store.putBrief(about("a#now", "Ferry lost", { points: again }), new Date("2026-03-07"), "new"));
    value(await store.editBriefs({ by: "ids", ids: ["new"] }, { addTags: ["wreck"], note: "second" }));
    expect(value(await store.undoRemoval(removal?.id ?? ""))).toBe(1);
    const { briefs } = value(await store.listBriefs(store.EVERYTHING, 10));
    expect(briefs.map(({ id }) => id)).toEqual(["id-1", "new"]);
    expect(briefs[1]).toMatchObject({
      savedAt: "2026-03-05T10:00:00.000Z",
      tags: ["wreck", "sea"],
      note: "second\n\nfirst",
      read: true,
      earlier: 2,
      brief: { article: { title: "Ferry lost" } },
    });
    const earlier = value(await store.earlierBriefs("new"));
    expect(earlier.map(({ brief }) => brief.points[0]?.sentence.text)).toEqual([
      "It sails.",
      sampleBrief.points[0]?.sentence.text,
    ]);
    expect(await ids({ text: "sank", tag: "sea" })).toEqual(["new"]);
    expect(value(await store.listActors("", 1)).actors[0]?.briefs).toBe(2);
  });

  test("keeps the earlier versions of what it took, also when the same brief comes back meanwhile by an import", async () => {
    await save(about("a", "Ferry"));
    const points = sampleBrief.points.map((point) => ({
      ...point,
      sentence: { ...point.sentence, text: "It sails." },
    }));
    value(await store.putBrief(about("a", "Ferry", { points }), new Date("2026-03-06"), "no"));
    const work = { signal: new AbortController().signal, onProgress() {} };
    const everything = { by: "query", query: store.EVERYTHING } as const;
    const file = value(await store.exportBriefs(everything, "json", work)).blob;
    const removal = value(await store.removeBriefs(everything, new Date()));
    expect(value(await store.earlierBriefs("id-0"))).toEqual([]);
    expect(value(await store.importFile(file, "", "merge", work)).added).toBe(1);
    expect(value(await store.earlierBriefs("id-0"))).toHaveLength(1);
    expect(value(await store.undoRemoval(removal?.id ?? ""))).toBe(1);
    expect(await value(await store.exportBriefs(everything, "json", work)).blob.text()).toBe(await file.text());
  });

  test("can be undone when the clock was moved ten years, and no longer after some hours", async () => {
    await save(about("a", "Ferry"));
    const at = new Date("2026-03-05T12:00:00Z");
    value(await store.removeBriefs({ by: "ids", ids: ["id-0"] }, at));
    expect(value(await store.lastRemoval(new Date("2036-03-05T12:00:00Z")))).not.toBeNull();
    expect(value(await store.lastRemoval(new Date("2016-03-05T12:00:00Z")))).not.toBeNull();
    expect(value(await store.lastRemoval(new Date("2026-03-05T12:59:00Z")))).not.toBeNull();
    value(await store.lastRemoval(new Date("2026-03-05T15:00:00Z")));
    expect(value(await store.lastRemoval(new Date("2026-03-05T15:02:00Z")))).toBeNull();
  });
});

describe("actors across briefs", () => {
  test("are counted, merged by the reader, split again, and found by either name while merged", async () => {
    const [minister] = sampleBrief.actors;
    if (!minister) throw new Error("the sample has no actor");
    const other = { ...minister, name: "M. Lindqvist" };
    await save(about("a", "One"), about("b", "Two"), { ...about("c", "Three"), actors: [other] });
    const key = store.actorKeyOf(minister);
    const from = store.actorKeyOf(other);
    expect(value(await store.getActor(key))?.briefs).toBe(2);
    value(await store.mergeActors(from, key));
    expect(value(await store.getActor(from))).toMatchObject({ key, briefs: 3, merged: [{ key: from }] });
    expect(await ids({ actor: key })).toEqual(["id-2", "id-1", "id-0"]);
    value(await store.removeBriefs({ by: "ids", ids: ["id-2"] }, new Date()));
    expect(value(await store.getActor(key))).toMatchObject({ briefs: 2, newest: "2026-03-05T10:01:00.000Z" });
    value(await store.undoRemoval(value(await store.lastRemoval(new Date()))?.id ?? ""));
    expect(value(await store.getActor(key))).toMatchObject({ briefs: 3, newest: "2026-03-05T10:02:00.000Z" });
    value(await store.splitActor(from));
    expect(value(await store.getActor(key))).toMatchObject({ briefs: 2, merged: [] });
    expect(value(await store.getActor(from))).toMatchObject({ briefs: 1 });
    expect(value(await store.listActors("lind", 10)).actors.map((actor) => actor.briefs)).toEqual([2, 1]);
  });

  test("are listed by their number of briefs, those of one number by kind and name, page by page", async () => {
    const [minister] = sampleBrief.actors;
    if (!minister) throw new Error("the sample has no actor");
    const person = (name: string) => ({ ...minister, id: name, name });
    const names = ["Zoe Vale", "Ada Lund", "Ida Brandt", "Otto Falk", "Mara Tarn"];
    const others = [
      { ...person("Abel Docks"), kind: "organization" as const },
      { ...person("Alder Bay"), kind: "place" as const },
    ];
    await save(
      about("a", "Ferry", { actors: [...others, ...names.map(person)], statements: [] }),
      about("b", "Bridge", { actors: ["Otto Falk", "Ida Brandt"].map(person), statements: [] }),
      about("c", "Quay", { actors: [person("Otto Falk")], statements: [] }),
    );
    const listed: string[] = [];
    let next: ListPlace | null = null;
    do {
      const page: ActorPage = value(await store.listActors("", 2, next));
      listed.push(...page.actors.map(({ name, briefs }) => `${name} ${briefs}`));
      next = page.next;
    } while (next);
    expect(listed).toEqual([
      "Otto Falk 3",
      "Ida Brandt 2",
      "Ada Lund 1",
      "Mara Tarn 1",
      "Zoe Vale 1",
      "Abel Docks 1",
      "Alder Bay 1",
    ]);
    expect(value(await store.listActors("", 7)).next).toBeNull();
    expect(value(await store.listActors("a", 7)).actors.map(({ name }) => name)).toEqual([
      "Ada Lund",
      "Abel Docks",
      "Alder Bay",
    ]);
  });

  test("a surname alone is nobody's full name", () => {
    expect(store.actorKeyOf({ name: "Lindqvist", kind: "person" })).not.toBe(
      store.actorKeyOf({ name: "Marta Lindqvist", kind: "person" }),
    );
    expect(store.actorKeyOf({ name: "José  MÉNARD", kind: "person" })).toBe(
      store.actorKeyOf({ name: "Jose Menard", kind: "person" }),
    );
  });
});

test("sites and tags are listed with their numbers", async () => {
  await save(about("a", "One"), about("b", "Two"));
  value(await store.editBriefs({ by: "ids", ids: ["id-0"] }, { addTags: ["sea", " sea ", ""] }));
  expect(value(await store.listSites())).toEqual([{ value: "news.example", briefs: 2 }]);
  expect(value(await store.listTags())).toEqual([{ value: "sea", briefs: 1 }]);
});

test("briefs of the same story are suggested, others are not", async () => {
  const far = { ...about("c", "Chess final"), actors: [], points: [], statements: [] };
  await save(
    about("a", "Ferry kept"),
    about("b", "Ferry sails on"),
    far,
    ...Array.from({ length: 8 }, (_, index) => ({ ...about(`x${index}`, `Moth ${index}`), actors: [], points: [] })),
  );
  expect(value(await store.findSameStory("id-0", 5)).map(({ id }) => id)).toEqual(["id-1"]);
});

test("a database of the second version is read, with its index, trash, earlier versions and merges", async () => {
  await putDatabase(databaseOf(2));
  expect((await store.check()).faults).toEqual([]);
  const list = value(await store.listBriefs({ ...store.EVERYTHING, text: "part" }, 10));
  expect([list.briefs.map(({ id }) => id), list.unreadable]).toEqual([["id-1", "id-0"], 2]);
  expect(list.briefs[0]).toMatchObject({ tags: ["island"], note: "Ask the minister.", read: true, earlier: 1 });
  expect(value(await store.earlierBriefs("id-1"))).toHaveLength(1);
  expect(value(await store.listMerges())).toMatchObject([
    { actor: { name: "Sandholm" }, into: { name: "Marta Lindqvist" } },
  ]);
  const removal = value(await store.lastRemoval(new Date(Date.UTC(2026, 2, 5, 10, 6))));
  expect(value(await store.undoRemoval(removal?.id ?? ""))).toBe(1);
  expect(await ids({ text: "chess" })).toEqual(["id-3"]);
  expect(value(await store.listLater(10)).addresses).toMatchObject([{ url: "https://news.example/later" }]);
});

const databaseOf = (version: number): StoredDatabase =>
  JSON.parse(readFileSync(new URL(`../../e2e/databases/version${version}.json`, import.meta.url), "utf8"));

describe("a database of the first version", () => {
  test("is read, and the briefs that cannot be read are told of in every list", async () => {
    await putDatabase(databaseOf(1));
    for (const query of [{}, { text: "ferry" }, { text: "zeppelin" }, { sort: "title" }] as const)
      expect(value(await store.listBriefs({ ...store.EVERYTHING, ...query }, 10)).unreadable).toBe(2);
  });
});

describe("briefs that wait to be indexed", () => {
  const filters = [
    { text: "ferry" },
    { text: "fer" },
    { text: "moth" },
    { site: "news.example" },
    { tag: "sea" },
    { unread: true },
    { actor: "person:marta lindqvist" },
    { text: "ferry", tag: "sea" },
  ];
  const found = async () => ({
    lists: await Promise.all(filters.map((filter) => ids(filter))),
    sites: value(await store.listSites()),
    tags: value(await store.listTags()),
    actors: value(await store.listActors("", 10)),
  });

  /** Half the terms of some, all of others, none of the last are in the postings. */
  async function saveSome() {
    await save(about("a", "Ferry one"), about("b", "Moths two"));
    await store.settleSome(20);
    value(await store.putBrief(about("c", "Ferry three"), new Date(Date.UTC(2026, 2, 5, 11)), "id-2"));
    value(await store.editBriefs({ by: "ids", ids: ["id-0", "id-2"] }, { addTags: ["sea"], read: true }));
  }

  test("are found as those that are indexed", async () => {
    await saveSome();
    const before = await found();
    expect(before.lists[0]).toEqual(["id-2", "id-1", "id-0"]);
    expect(before.lists[4]).toEqual(["id-2", "id-0"]);
    expect(before.lists[5]).toEqual(["id-1"]);
    await store.settleIndex();
    expect(await found()).toEqual(before);
  });

  test("can be changed, removed and brought back", async () => {
    await saveSome();
    const before = await found();
    value(await store.putBrief(about("a", "Moths one"), new Date(Date.UTC(2026, 2, 5, 12)), "id-9"));
    expect((await store.check()).faults).toEqual([]);
    expect(await ids({ text: "moths" })).toEqual(["id-1", "id-0"]);
    value(await store.putBrief(about("a", "Ferry one"), new Date(Date.UTC(2026, 2, 5, 12)), "id-9"));
    const removal = value(await store.removeBriefs({ by: "query", query: store.EVERYTHING }, new Date()));
    expect((await store.check()).faults).toEqual([]);
    expect((await found()).lists.flat()).toEqual([]);
    value(await store.undoRemoval(removal?.id ?? ""));
    expect(await found()).toEqual(before);
  });

  test("go into the postings by themselves when they are many", async () => {
    const { reading } = await import("../../../lib/store/database.ts");
    const count = () => reading((transaction) => transaction.objectStore("pending").count());
    await save(...Array.from({ length: 63 }, (_, index) => about(`m${index}`, `Moth ${index}`)));
    expect(await count()).toBe(63);
    value(await store.putBrief(about("last", "Moth 63"), new Date(Date.UTC(2026, 2, 5, 12)), "last"));
    await expect.poll(count).toBe(0);
    expect(await ids({ text: "moth" })).toHaveLength(64);
  });
});

describe("a transaction that the browser ends without a reason", () => {
  /** Aborts so many transactions that would write, as soon as they have begun. */
  function abortNext(count: number) {
    let left = count;
    const original = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (
      this: IDBDatabase,
      ...given: Parameters<typeof original>
    ) {
      const transaction = original.apply(this, given);
      if (given[1] === "readwrite" && left-- > 0) transaction.abort();
      return transaction;
    });
  }
  afterEach(() => void vi.restoreAllMocks());

  test("is done once more", async () => {
    abortNext(1);
    await save(about("a", "Ferry"));
    expect(await ids({ text: "ferry" })).toEqual(["id-0"]);
  });

  test("and fails in words when that is ended, too", async () => {
    await save(about("b", "Moth"));
    abortNext(2);
    expect(await store.putBrief(about("a", "Ferry"), new Date(), "id-9")).toMatchObject({
      ok: false,
      failure: { kind: "storage-failed" },
    });
    expect(await ids({})).toEqual(["id-0"]);
  });
});

test("the check sees an index that does not agree with the briefs", async () => {
  await save(about("a", "Ferry"));
  const { writing } = await import("../../../lib/store/database.ts");
  await store.settleIndex();
  const spoil = (
    work: (postings: {
      delete(key: [number, string]): unknown;
      put(value: Uint16Array<ArrayBuffer>, key: [number, string]): unknown;
    }) => unknown,
  ) => writing(async (transaction) => void (await work(transaction.objectStore("postings"))));
  await spoil((postings) => postings.delete([0, "ferry"]));
  expect((await store.check()).faults).toEqual(["“0 ferry” leads nowhere, not to 0"]);
  await spoil((postings) => postings.put(Uint16Array.of(0), [0, "ferry"]));
});
