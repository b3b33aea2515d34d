import "fake-indexeddb/auto";
import * as fc from "fast-check";
import * as v from "valibot";
import { beforeEach, describe, expect, test } from "vitest";
import { exportBriefs } from "../../../lib/app/exportBriefs.ts";
import { jsonList } from "../../../lib/export/lists/json.ts";
import type { ExportedBrief } from "../../../lib/export/types.ts";
import { savedBriefSchema } from "../../../lib/schema/brief.ts";
import { writing } from "../../../lib/store/database.ts";
import { readAddresses } from "../../../lib/store/import/addresses.ts";
import { readEntry } from "../../../lib/store/import/readEntry.ts";
import { splitLists } from "../../../lib/store/import/splitLists.ts";
import { importFile } from "../../../lib/store/importFile.ts";
import { EVERYTHING } from "../../../lib/store/page.ts";
import type { ActorMerge, LaterAddress } from "../../../lib/types.ts";
import { check } from "../../store/check.ts";
import { exportedBrief, later, merge, text, visible } from "./arbitraries.ts";
import { PATIENCE, RUNS } from "./runs.ts";

const emptied = () =>
  writing(async (transaction) => {
    await Promise.all([...transaction.objectStoreNames].map((name) => transaction.objectStore(name).clear()));
  });

beforeEach(emptied);

/** Everything that lies in the store. */
const contents = (): Promise<[string, unknown[]][]> =>
  writing(async (transaction) =>
    Promise.all(
      [...transaction.objectStoreNames].map(
        async (name): Promise<[string, unknown[]]> => [name, await transaction.objectStore(name).getAll()],
      ),
    ),
  );

const work = () => ({ signal: new AbortController().signal, onProgress() {} });
const take = (file: BlobPart) => importFile(new Blob([file]), "file", "merge", work());

interface Backup {
  readonly briefs: readonly ExportedBrief[];
  readonly merges: readonly ActorMerge[];
  readonly later: readonly LaterAddress[];
}

function fileOf({ briefs, merges, later: addresses }: Backup): string {
  const file = jsonList.open({ exportedAt: "", count: null });
  const written = [...file.head(), ...file.batch(briefs)];
  written.push(...(file.backup?.merges(merges) ?? []), ...(file.backup?.later(addresses) ?? []));
  return [...written, ...file.end()].join("");
}

const backup = fc.record({
  briefs: fc.uniqueArray(exportedBrief(visible), { maxLength: 2, selector: ({ id }) => id }),
  merges: fc.array(merge, { maxLength: 2 }),
  later: fc.uniqueArray(later, { maxLength: 2, selector: ({ url }) => url }),
});

/** Something was done to the text in the middle: left out, doubled, written over, cut off. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  what: fc.oneof(
    fc.constantFrom("leave out", "double", "cut off"),
    fc
      .oneof(
        text,
        fc.constantFrom(
          '"',
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "-1",
          "1e999",
          '"briefs":[',
          '],"later":[',
          '"__proto__":{},',
        ),
      )
      .map((put) => ({ put })),
  ),
});

function mutate(file: string, { at, length, what }: { at: number; length: number; what: string | { put: string } }) {
  const from = Math.floor(at * file.length);
  const [before, middle, after] = [file.slice(0, from), file.slice(from, from + length), file.slice(from + length)];
  if (typeof what === "object") return before + what.put + after;
  if (what === "cut off") return before;
  return what === "double" ? before + middle + middle + after : before + after;
}

const KINDS = ["file-unreadable"];

describe("an import", { timeout: PATIENCE }, () => {
  test("of any bytes never throws, and leaves nothing of what it does not take", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes)),
          fc.string({ unit: "binary", maxLength: 200 }),
          fc.json().map((json) => `{"format":"nutgraf-briefs","version":2,"briefs":${json}}`),
          fc
            .array(fc.json({ maxDepth: 3 }), { maxLength: 4 })
            .map((all) => `{"format":"nutgraf-briefs","version":1,"briefs":[${all}]}`),
        ),
        async (file) => {
          const result = await take(file);
          if (!result.ok) expect(KINDS).toContain(result.failure.kind);
          else expect(result.value).toMatchObject({ added: 0, merged: 0, unchanged: 0, later: 0 });
        },
      ),
      { numRuns: RUNS },
    );
    for (const [name, values] of await contents())
      expect([name, values]).toEqual([name, name === "meta" ? values : []]);
  });

  test("of a spoiled export takes all that is good in it or nothing, and the store is sound after it", async () => {
    await fc.assert(
      fc.asyncProperty(backup, fc.array(mutation, { minLength: 1, maxLength: 3 }), async (good, mutations) => {
        const before = JSON.stringify(await contents());
        const result = await take(mutations.reduce(mutate, fileOf(good)));
        const { faults, briefs } = await check();
        // Two briefs of one file at one address were two where the file was written, and stay two.
        expect(faults.filter((fault) => !fault.startsWith("two briefs are at"))).toEqual([]);
        if (!result.ok) {
          expect(KINDS).toContain(result.failure.kind);
          expect(JSON.stringify(await contents())).toBe(before);
          return;
        }
        expect(briefs).toBe(result.value.added);
        const stored = new Map(await contents());
        expect(stored.get("staging")).toEqual([]);
        expect(stored.get("later")).toHaveLength(result.value.later);
        await emptied();
      }),
      { numRuns: RUNS },
    );
  });

  test("of a backup into an empty list gives the same backup again", async () => {
    await fc.assert(
      fc.asyncProperty(backup, async (good) => {
        // Whatever comes in, in whichever order, is written in one order: from there on it stays as it is.
        expect(await take(fileOf(good))).toMatchObject({ ok: true, value: { refused: [] } });
        const everything = { by: "query", query: EVERYTHING } as const;
        const first = await exportBriefs(everything, "json", work());
        if (!first.ok) throw new Error(JSON.stringify(first.failure));
        expect(first.value.count).toBe(good.briefs.length);
        await emptied();
        expect(await take(first.value.blob)).toMatchObject({
          ok: true,
          value: { added: good.briefs.length, refused: [] },
        });
        const second = await exportBriefs(everything, "json", work());
        if (!second.ok) throw new Error(JSON.stringify(second.failure));
        expect(await second.value.blob.text()).toBe(await first.value.blob.text());
        await emptied();
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

describe("an entry", { timeout: PATIENCE }, () => {
  test("that can be saved can be read from a file, in whatever pieces the file comes", () => {
    fc.assert(
      fc.property(backup, fc.array(fc.nat({ max: 60 }), { minLength: 1 }), (good, lengths) => {
        const file = fileOf(good);
        const splitter = splitLists();
        const elements = [];
        for (let at = 0, index = 0; at < file.length; index++) {
          const length = 1 + (lengths[index % lengths.length] ?? 0);
          elements.push(...splitter.push(file.slice(at, at + length)));
          at += length;
        }
        expect(splitter.isComplete()).toBe(true);
        const read = elements.map((element) => ({ section: element.section, entry: readEntry(element) }));
        for (const section of ["briefs", "merges", "later"] as const)
          expect(read.filter((one) => one.section === section).map(({ entry }) => entry)).toEqual(
            JSON.parse(JSON.stringify(good[section])).map((value: unknown) => ({ ok: true, value })),
          );
      }),
      { numRuns: RUNS },
    );
  });

  test("that is taken is a brief in every field, whatever it was made of", () => {
    const spoiled = fc
      .tuple(exportedBrief(visible), fc.array(mutation, { maxLength: 2 }))
      .map(([brief, mutations]) => mutations.reduce(mutate, JSON.stringify(brief)));
    fc.assert(
      fc.property(fc.oneof(spoiled, fc.json(), fc.string({ unit: "binary" })), (json) => {
        const entry = readEntry({ section: "briefs", text: json });
        if (entry.ok) {
          const { earlierBriefs, ...saved } = entry.value;
          expect(v.is(savedBriefSchema, saved)).toBe(true);
          expect(saved.earlier).toBe(earlierBriefs.length);
          expect(new Date(saved.savedAt).toISOString()).toBe(saved.savedAt);
          expect(saved.brief.article.url).not.toMatch(/^\W*(?:javascript|data|vbscript):/i);
        } else expect(entry.why).toMatch(/^[A-Z].*\.$/s);
      }),
      { numRuns: RUNS },
    );
  });

  test("of a list of addresses is a web address, whatever the file is", () => {
    const file = fc.oneof(
      text,
      fc
        .array(fc.tuple(text, later), { maxLength: 3 })
        .map((rows) =>
          rows
            .map(([noise, { url, title }]) => `<DT><A HREF="${url}" ADD_DATE="15${noise}">${title}</A>${noise}`)
            .join("\n"),
        ),
      fc
        .array(fc.tuple(text, later, text), { maxLength: 3 })
        .map(
          (rows) =>
            `title,url,time_added,tags,status\n${rows.map(([a, { url }, b]) => [a, url, b, a, b].join(",")).join("\n")}`,
        ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom("pocket" as const, "instapaper" as const, "bookmarks" as const),
        file,
        (kind, given) => {
          for (const entry of readAddresses(kind, given, "2026-03-05T10:00:00.000Z")) {
            if (!entry.ok) continue;
            expect(new URL(entry.value.url).protocol).toMatch(/^https?:$/);
            expect(new Date(entry.value.addedAt).toISOString()).toBe(entry.value.addedAt);
            expect(readEntry({ section: "later", text: JSON.stringify(entry.value) })).toEqual({
              ok: true,
              value: entry.value,
            });
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
