import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { OnDuplicate } from "../../../lib/listTypes.ts";
import type { LongWork } from "../../../lib/longWork.ts";
import type { Brief, SavedBrief } from "../../../lib/types.ts";
import { sampleBrief } from "../sampleBrief.ts";

async function freshStore() {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
  const [briefs, page, importing, later, exporting, actors] = await Promise.all([
    import("../../../lib/store/briefs.ts"),
    import("../../../lib/store/page.ts"),
    import("../../../lib/store/importFile.ts"),
    import("../../../lib/store/later.ts"),
    import("../../../lib/app/exportBriefs.ts"),
    import("../../../lib/store/actors.ts"),
  ]);
  const [checking, removal] = await Promise.all([
    import("../../store/check.ts"),
    import("../../../lib/store/removal.ts"),
  ]);
  return { ...removal, ...briefs, ...page, ...importing, ...later, ...exporting, ...actors, ...checking };
}

let store: Awaited<ReturnType<typeof freshStore>>;
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

const work = (signal = new AbortController().signal): LongWork => ({ signal, onProgress() {} });

const about = (url: string, title: string, more: Partial<Brief> = {}): Brief => ({
  ...sampleBrief,
  ...more,
  article: { ...sampleBrief.article, url, title },
});

const exported = async () =>
  value(await store.exportBriefs({ by: "query", query: store.EVERYTHING }, "json", work())).blob.text();

const take = (text: string, onDuplicate: OnDuplicate = "merge") =>
  store.importFile(new Blob([text]), "file", onDuplicate, work());

async function fill() {
  for (let index = 0; index < 70; index++)
    value(
      await store.putBrief(
        about(`https://news.example/${index}`, `Ferry ${index} "\u2028 \ud83d\ude00`),
        new Date(Date.UTC(2026, 2, 1, 0, index >> 1)),
        `id-${index}`,
      ),
    );
  value(await store.editBriefs({ by: "ids", ids: ["id-3", "id-4"] }, { addTags: ["sea"], note: "a\nb", read: true }));
  const other = sampleBrief.points.map((point) => ({ ...point, sentence: { ...point.sentence, text: "New." } }));
  value(await store.putBrief(about("https://news.example/5", "Ferry 5", { points: other }), new Date(), "no"));
}

test("what is exported, imported into an empty store and exported again is byte for byte the same", async () => {
  await fill();
  const file = await exported();
  const actors = value(await store.listActors("", 10));
  store = await freshStore();
  expect(value(await take(file))).toMatchObject({ kind: "nutgraf", added: 70, merged: 0, unchanged: 0, refused: [] });
  expect(await exported()).toBe(file);
  expect(value(await store.listActors("", 10))).toEqual(actors);
  expect(value(await store.countBriefs({ ...store.EVERYTHING, text: "ferry", tag: "sea" }))).toBe(2);
  expect(value(await store.earlierBriefs("id-5"))).toHaveLength(1);
  expect(value(await take(file))).toMatchObject({ added: 0, merged: 0, unchanged: 70 });
});

/** Names that are told apart, a few of them merged by the reader, and addresses for later. */
async function fillAll() {
  await fill();
  const [minister] = sampleBrief.actors;
  if (!minister) throw new Error("the sample has no actor");
  const called = async (name: string, day: number) =>
    value(
      await store.putBrief(
        about(`https://news.example/${name}`, name, { actors: [{ ...minister, name }] }),
        new Date(Date.UTC(2026, 3, day)),
        `about-${name}`,
      ),
    );
  for (const [index, name] of ["M. Lindqvist", "Dr. Lindqvist", "MARTA LINDQVIST", "Gone"].entries())
    await called(name, 4 - index);
  const key = (name: string) => store.actorKeyOf({ name, kind: "person" });
  value(await store.mergeActors(key("M. Lindqvist"), key("Dr. Lindqvist")));
  value(await store.mergeActors(key("Dr. Lindqvist"), key("Marta Lindqvist")));
  value(await store.mergeActors(key("Gone"), key("Marta Lindqvist")));
  value(await store.removeBriefs({ by: "ids", ids: ["about-Gone"] }, new Date()));
  value(await take(POCKET));
}

test("a full backup holds the names the reader merged and the addresses for later, too", async () => {
  await fillAll();
  const file = await exported();
  const actors = value(await store.listActors("", 10));
  expect(actors.actors[0]?.merged.map(({ name }) => name)).toEqual(["Dr. Lindqvist", "Gone", "M. Lindqvist"]);
  store = await freshStore();
  expect(value(await take(file))).toMatchObject({ added: 73, later: 1, refused: [] });
  expect(await exported()).toBe(file);
  expect(value(await store.listActors("", 10))).toEqual(actors);
  expect(value(await store.listLater(10)).addresses).toHaveLength(1);
  expect(value(await take(file))).toMatchObject({ added: 0, merged: 0, unchanged: 74, later: 0 });
  expect(await exported()).toBe(file);
});

test("what is exported of a part of the list has nothing in it but these briefs", async () => {
  await fillAll();
  const part = value(await store.exportBriefs({ by: "ids", ids: ["id-3"] }, "json", work()));
  expect(Object.keys(JSON.parse(await part.blob.text()))).toEqual(["format", "version", "briefs"]);
});

test("a backup brings no merge that is another one here", async () => {
  await fillAll();
  const file = await exported();
  store = await freshStore();
  await fill();
  const key = (name: string) => store.actorKeyOf({ name, kind: "person" });
  value(await store.putBrief(about("https://news.example/M. Lindqvist", "M"), new Date(), "m"));
  value(await take(file, "keep-mine"));
  value(await store.splitActor(key("Gone")));
  value(await store.mergeActors(key("Marta Lindqvist"), store.actorKeyOf({ name: "Sandholm", kind: "place" })));
  value(await take(file));
  expect(value(await store.getActor(key("Dr. Lindqvist")))?.key).toBe("place:sandholm");
});

test("a file of the first version of the format comes back as it was", async () => {
  const file = readFileSync(new URL("exports/version1.txt", import.meta.url), "utf8");
  expect(value(await take(file))).toMatchObject({ added: 3, refused: [] });
  const lines = (text: string) => text.split("\n").filter((line) => line.startsWith('{"id"'));
  expect(lines(await exported())).toEqual(lines(file));
});

const keptBack = (brief: Brief): Brief => ({
  ...brief,
  statements: brief.statements.map((statement) => ({
    ...statement,
    anonymity: { block: 5, start: 4, end: 25, text: "asked not to be named" },
  })),
});

test.each([
  ["a page on the disk", (brief: Brief) => about("file:///home/me/a.html", brief.article.title), {}],
  ["text from nowhere", (brief: Brief) => about("", brief.article.title), {}],
  ["another scheme", (brief: Brief) => about("content://news/a", brief.article.title), {}],
  ["a tag of three hundred characters", (brief: Brief) => brief, { tags: ["x".repeat(300), "\ud800"] }],
  ["two thousand tags", (brief: Brief) => brief, { tags: Array.from({ length: 2000 }, (_, index) => `t${index}`) }],
  ["a note of a million characters", (brief: Brief) => brief, { note: "n ".repeat(500_000) }],
  ["a long id", (brief: Brief) => brief, { id: "i".repeat(400) }],
  ["why a source is unnamed", keptBack, {}],
])("whatever lies in the store comes back: %s", async (_what, change, more) => {
  value(await store.putBrief(change(sampleBrief), new Date(), "a"));
  const [brief] = value(await store.listBriefs(store.EVERYTHING, 1)).briefs;
  if (!brief) throw new Error("nothing was saved");
  await putRaw({ ...brief, ...more });
  const file = await exported();
  store = await freshStore();
  expect(value(await take(file))).toMatchObject({ added: 1, refused: [] });
  expect(await exported()).toBe(file);
});

/** Puts a brief into the store as an older version may have. */
async function putRaw(saved: SavedBrief) {
  const [database, record, indexing] = await Promise.all([
    import("../../../lib/store/database.ts"),
    import("../../../lib/store/record.ts"),
    import("../../../lib/store/indexing.ts"),
  ]);
  await database.writing(async (transaction) => {
    const index = indexing.startIndexing(transaction);
    const briefs = transaction.objectStore("briefs");
    const [old] = await briefs.getAll();
    await briefs.clear();
    const before = old && record.fromRecord(old);
    await index.change(0, before ?? null, saved);
    await briefs.put(record.toRecord(saved, 0));
    await index.finish();
  });
}

describe("duplicates", () => {
  const theirs = async () => {
    value(await store.putBrief(about("https://news.example/a", "Theirs"), new Date("2026-05-01"), "t"));
    value(await store.editBriefs({ by: "ids", ids: ["t"] }, { addTags: ["theirs"], note: "their note" }));
    const file = await exported();
    store = await freshStore();
    value(await store.putBrief(about("https://news.example/a?utm_source=x", "Mine"), new Date("2026-04-01"), "m"));
    value(await store.editBriefs({ by: "ids", ids: ["m"] }, { addTags: ["mine"], note: "my note", read: true }));
    return file;
  };
  test.each([
    ["keep-mine", { id: "m", tags: ["mine"], note: "my note", read: true }, "Mine"],
    ["take-theirs", { id: "m", tags: ["theirs"], note: "their note", read: false }, "Theirs"],
    ["merge", { id: "m", tags: ["mine", "theirs"], note: "my note\n\ntheir note", read: true }, "Theirs"],
  ] as const)("are dealt with as the reader chose: %s", async (choice, kept, title) => {
    value(await take(await theirs(), choice));
    const page = value(await store.listBriefs(store.EVERYTHING, 10));
    expect(page.briefs).toHaveLength(1);
    expect(page.briefs[0]).toMatchObject(kept);
    expect(page.briefs[0]?.brief.article.title).toBe(title);
  });
});

describe("a file with faults", () => {
  const entry = async () => {
    await store.putBrief(about("https://news.example/a", "Good"), new Date("2026-05-01"), "a");
    const file = await exported();
    store = await freshStore();
    return file.split("\n")[1] ?? "";
  };
  const file = (...entries: string[]) => `{"format":"nutgraf-briefs","version":1,"briefs":[${entries.join(",")}]}`;

  test("gives what is good in it and says what was refused", async () => {
    const good = await entry();
    const bad = [
      good.replace('"id":"a"', '"id":"b","__proto__":{"x":1}'),
      good.replace('"id":"a"', '"id":7'),
      good.replace("https://news.example/a", " java\\nscript:alert(1)"),
      good.replace(/"savedAt":"[^"]*"/, '"savedAt":"2026-02-31T10:00:00.000Z"'),
      good.replace(/"savedAt":"[^"]*"/, '"savedAt":"2026-02-03T10:00:00+01:00"'),
      `${"[".repeat(5000)}${"]".repeat(5000)}`,
      "{}",
      "nonsense",
      good,
    ];
    const report = value(await take(file(good, ...bad)));
    expect(report).toMatchObject({ added: 1, moreRefused: 0 });
    expect(report.refused.map(({ entry: number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { why } of report.refused) expect(why).toMatch(/^[A-Z].*\.$/);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test.each([
    ["that ends in the middle", (good: string) => file(good).slice(0, -40), "cut-off"],
    ["of a newer version", (good: string) => file(good).replace('"version":1', '"version":3'), "newer"],
    ["of another program", (good: string) => `{"briefs":[${good}]}`, "other"],
    ["that is a list", (good: string) => `[${good}]`, undefined],
    ["with nothing in it", () => "", "empty"],
  ])("%s is refused as a whole, and nothing is taken from it", async (_what, make, detail) => {
    const result = await take(make(await entry()));
    expect(result).toEqual({ ok: false, failure: { kind: "file-unreadable", ...(detail ? { detail } : {}) } });
    expect(value(await store.countBriefs(store.EVERYTHING))).toBe(0);
  });

  test("that is cancelled in the middle leaves nothing behind", async () => {
    await fill();
    const whole = await exported();
    store = await freshStore();
    const cancel = new AbortController();
    const result = await store.importFile(new Blob([whole]), "file", "merge", {
      signal: cancel.signal,
      onProgress: ({ done }) => done > 60 && cancel.abort(),
    });
    expect(result).toMatchObject({ ok: false, failure: { kind: "cancelled" } });
    expect(value(await store.countBriefs(store.EVERYTHING))).toBe(0);
    expect(value(await store.listBriefs(store.EVERYTHING, 5)).briefs).toEqual([]);
    expect(value(await take(whole)).added).toBe(70);
  });
});

const POCKET = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="https://news.example/a?x=1&amp;utm_source=p" time_added="1500000000" tags="sea,news">Ferry &amp; bridge</a></li>
<li><a href="javascript:alert(1)" time_added="1500000000" tags="">Bad</a></li></ul></body></html>`;
const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><H3 ADD_DATE="1">Folder</H3>
<DT><A HREF="https://news.example/a?x=1" ADD_DATE="1500000000" ICON="data:image/png;base64,AA>A=" TAGS="sea,news">Ferry &#38; bridge</A>
<DT><A HREF="place:sort=8">Recent</A><DT><A HREF="ftp://x">Bad</A></DL>`;

test.each([
  ["pocket", POCKET],
  [
    "pocket",
    'title,url,time_added,tags,status\r\n"Ferry & bridge",https://news.example/a?x=1,1500000000,sea|news,unread\r\nBad,nowhere,,,\r\n',
  ],
  [
    "instapaper",
    'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://news.example/a?x=1,Ferry & bridge,,Unread,1500000000,"[""sea"",""news""]"\nbad,Bad,,,,[]\n',
  ],
  ["bookmarks", BOOKMARKS],
])("addresses of %s are taken in for later, and go when they are briefed", async (kind, text) => {
  const report = value(await take(text));
  expect(report).toMatchObject({ kind, later: 1, refused: [{ title: "Bad" }] });
  expect(value(await store.listLater(10)).addresses).toEqual([
    {
      url: "https://news.example/a?x=1",
      title: "Ferry & bridge",
      addedAt: "2017-07-14T02:40:00.000Z",
      tags: ["sea", "news"],
    },
  ]);
  expect(value(await take(text))).toMatchObject({ later: 0, unchanged: 1 });
  value(await store.putBrief(about("https://news.example/a?x=1#b", "Ferry"), new Date(), "a"));
  expect(value(await store.listLater(10)).addresses).toEqual([]);
});
