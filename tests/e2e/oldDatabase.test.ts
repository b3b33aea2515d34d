import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { View } from "../../tools/browsers/types.ts";
import { putDatabase, type StoredDatabase } from "../store/putDatabase.ts";
import { useSession, waitForText } from "./session.ts";

const session = useSession();

const databaseOf = (version: number): StoredDatabase =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `databases/version${version}.json`), "utf8"));

/** Puts an old database in the place of whatever there is, from a document of the extension in which nothing of it runs. */
const putBack = async (version: number) =>
  (await session.browser.openExtensionPage("icon/96.png")).evaluate(putDatabase, databaseOf(version));

/** Records as the first version of the store wrote them, one of a newer Nutgraf and one that is damaged among them. */
const RECORDS = databaseOf(1).stores.briefs?.rows.map(({ value }) => value as { id: string; schema: number }) ?? [];

/** Everything that lies under "briefs", as it lies there. */
const recordsOf = (view: View) =>
  view.evaluate(
    () =>
      new Promise<{ id: string }[]>((done, fail) => {
        const opening = indexedDB.open("nutgraf");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("briefs").objectStore("briefs").getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result);
          };
        };
      }),
  );

test("what the first version saved is in the list, with its tags and notes, and what cannot be read is left as it is", async () => {
  await putBack(1);
  const again = await session.browser.openExtensionPage("briefs.html");
  await waitForText(again, "part 2");
  const titles = await again.evaluate(() =>
    [...document.querySelectorAll(".card-title")].map((one) => one.textContent),
  );
  expect(titles).toEqual(["Ferry to Sandholm is saved, part 2", "Ferry to Sandholm is saved, part 1"]);
  await waitForText(again, "2 briefs were saved by another version");
  await waitForText(
    await session.browser.openExtensionPage("briefs.html?q=zeppelin"),
    "2 briefs were saved by another",
  );

  const [first, second, newer, damaged] = await recordsOf(again);
  const { schema: _shape, ...written } = RECORDS[0] as { schema: number };
  expect(first).toMatchObject(written);
  expect(second).toMatchObject({ note: "Ask the minister.", tags: ["island"] });
  expect([newer, damaged]).toEqual(RECORDS.slice(2));
});

test("what the second version saved is in the list, with its index, its tags and notes", async () => {
  await putBack(2);
  const list = await session.browser.openExtensionPage("briefs.html?q=part");
  await waitForText(list, "part 2");
  const titles = await list.evaluate(() => [...document.querySelectorAll(".card-title")].map((one) => one.textContent));
  expect(titles).toEqual(["Ferry to Sandholm is saved, part 2", "Ferry to Sandholm is saved, part 1"]);
  await waitForText(list, "2 briefs were saved by another version");
  const all = await session.browser.openExtensionPage("briefs.html");
  await waitForText(all, "Council counts the moths");
  const records = await recordsOf(all);
  expect(records.map(({ id }) => id)).toEqual(["damaged", "id-0", "id-1", "id-2", "newer"]);
  expect(records[2]).toMatchObject({ tags: ["island"], note: "Ask the minister.", read: true, earlier: 1 });
});
