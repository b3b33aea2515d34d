import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { View } from "../../tools/browsers/types.ts";
import { useSession, waitForText } from "./session.ts";

const session = useSession();

/** Records as the first version of the store wrote them, one of a newer Nutgraf and one that is damaged among them. */
const RECORDS = JSON.parse(readFileSync(resolve(import.meta.dirname, "databases/version1.json"), "utf8")) as {
  id: string;
  schema: number;
}[];

/** Puts the database of version 1 in the place of whatever there is. */
const putBack = (view: View) =>
  view.evaluate(
    (records: readonly { id: string }[]) =>
      new Promise<void>((done, fail) => {
        const gone = indexedDB.deleteDatabase("nutgraf");
        gone.onerror = () => fail(gone.error);
        gone.onsuccess = () => {
          const opening = indexedDB.open("nutgraf", 1);
          opening.onerror = () => fail(opening.error);
          opening.onupgradeneeded = () => {
            const store = opening.result.createObjectStore("briefs", { keyPath: "id" });
            store.createIndex("newest", ["savedAt", "id"]);
            store.createIndex("address", "address");
            for (const record of records) store.put(record);
          };
          opening.onsuccess = () => {
            opening.result.close();
            done();
          };
        };
      }),
    RECORDS,
  );

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
  // A document of the extension in which nothing of it runs: nobody opens the new database meanwhile.
  await putBack(await session.browser.openExtensionPage("icon/96.png"));
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
