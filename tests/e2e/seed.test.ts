import { expect, test } from "vitest";
import type { View } from "../../tools/browsers/types.ts";
import { beside, openBrief, pointsOf, useSession } from "./session.ts";

/** The first real article Nutgraf was made for. It may not be copied into the project, so these tests need it beside it. */
const SEED = beside("seed");
const seeded = test.skipIf(SEED === null);
const session = useSession({}, SEED ?? undefined);

const actorsOf = (popup: View) =>
  popup.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>("button.more")) button.click();
    return new Promise<{ name: string; role: string | null }[]>((resolve) =>
      requestAnimationFrame(() =>
        resolve(
          [...document.querySelectorAll(".actor")].map((row) => ({
            name: row.querySelector(".name")?.textContent ?? "",
            role: row.querySelector(".role")?.textContent ?? null,
          })),
        ),
      ),
    );
  });

seeded(
  "the points of the first real article: the visit and its background, the invitation, trade, the treaty",
  async () => {
    const { popup } = await openBrief(session, "page.html");
    const points = await pointsOf(popup);
    const title = await popup.evaluate(() => document.querySelector("h1")?.textContent ?? "");
    expect(title).toMatch(/^Mark Carney Heading To Beijing/);
    expect(points).not.toContain(title);
    expect(points).toContainEqual(expect.stringMatching(/first visit.*next week.*Trump/));
    expect(points).toContainEqual(expect.stringMatching(/invite from.*Xi Jinping/));
    expect(points).toContainEqual(expect.stringMatching(/thorny trade issues/));
    expect(points).toContainEqual(expect.stringMatching(/clause.*Agreement.*terminate/));
    await session.browser.closePopup();
  },
);

seeded("its actors, most important first, with the roles it states", async () => {
  const { popup } = await openBrief(session, "page.html");
  const actors = await actorsOf(popup);
  expect(actors.map(({ name }) => name)).toEqual([
    "Mark Carney",
    "Justin Trudeau",
    "Xi Jinping",
    "Donald Trump",
    "China",
    "Meng Wanzhou",
    "Canada",
    "Huawei",
    "United States",
    "POLITICO",
  ]);
  const roles = Object.fromEntries(actors.map(({ name, role }) => [name, role]));
  expect(roles).toMatchObject({ "Mark Carney": "prime minister", "Meng Wanzhou": "Huawei executive" });
  await session.browser.closePopup();
});

seeded("what its first actor said and did, counted, and shown word for word at a click", async () => {
  const { popup } = await openBrief(session, "page.html");
  const [line, did, said] = await popup.evaluate(async () => {
    const facts = document.querySelector(".actor-facts");
    facts?.querySelector("button")?.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const lists = [...(facts?.querySelectorAll("ul") ?? [])];
    return [facts?.querySelector("button")?.textContent ?? "", ...lists.map((list) => list.textContent ?? "")];
  });
  expect(line).toBe("said 1 · did 2");
  expect(did).toMatch(/^will make.*first visit.*will arrive/s);
  expect(said).toMatch(/foundational relationship/);
  await session.browser.closePopup();
});

seeded(
  "its unnamed official is an unnamed source, with why and with what was said, and no clutter is in the brief",
  async () => {
    const { popup } = await openBrief(session, "page.html");
    const source = await popup.evaluate(() => {
      const speakers = [...document.querySelectorAll(".unnamed-sources .speakers > li")];
      return speakers.map((speaker) => speaker.textContent).join("\n");
    });
    expect(source).toMatch(
      /senior Canadian government official.*“granted anonymity [^”]+”.*other possible trade partnerships/s,
    );
    const text = await popup.evaluate(() => document.querySelector("main")?.innerText ?? "");
    for (const clutter of ["newsletter", "card image cap", "sign up"])
      expect(text.toLowerCase()).not.toContain(clutter);
    await session.browser.closePopup();
  },
);
