import { expect, test } from "vitest";
import { openBrief, press, SAMPLE, useSession, waitForText } from "./session.ts";

const session = useSession({ isPrivate: true });

/** How many records lie in all stores of all databases of the extension. */
async function recordsSaved(): Promise<number> {
  const view = await session.browser.openExtensionPage("icon/96.png");
  return view.evaluate(async () => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
    // Firefox has no databases at all in private windows, and so nothing in them.
    const names = await indexedDB.databases().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "InvalidStateError") return [];
      throw error;
    });
    let records = 0;
    for (const { name } of names) {
      const database = await open(name ?? "");
      for (const store of database.objectStoreNames)
        records += await new Promise<number>((done) => {
          const counting = database.transaction(store).objectStore(store).count();
          counting.onsuccess = () => done(counting.result);
        });
      database.close();
    }
    return records;
  });
}

test("the key that saves without opening says why it does not", async () => {
  await session.browser.open(session.site.base + SAMPLE);
  await session.browser.pressCommand("save-brief");
  await expect
    .poll(async () => (await session.browser.badge()).title, { timeout: 15_000 })
    .toContain("nothing is saved from a private window");
});

test("a private window gets its brief, with why it is not saved", async () => {
  const { popup } = await openBrief(session);
  await waitForText(popup, "Storholm harbour tunnel halted");
  await waitForText(popup, "A private window: nothing is saved from it.");
  await press(popup, "Save");
  await waitForText(popup, "Not saved: this is a private window");
  await press(popup, "Copy");
  await waitForText(popup, "Copied");
  await session.browser.closePopup();
});

// Last of all: Chromium opens pages of an extension in a window that is not private, and the keys would be pressed there.
test("nothing of all this was written down", async () => {
  expect(await recordsSaved()).toBe(0);
});
