import { render } from "preact";

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Popup } from "../../../components/Popup.tsx";
import type { Opened, PopupActions, Shown } from "../../../components/types.ts";
import type { Saving } from "../../../lib/listTypes.ts";
import { type Failure, fail, type Result, succeed } from "../../../lib/result.ts";
import type { ActorEdit } from "../../../lib/types.ts";
import { sampleBrief, sampleSaved } from "../../unit/sampleBrief.ts";
import { settle } from "./settle.ts";

const article = { ...sampleBrief.article, standfirst: null, blocks: [] };
const saving: Saving = { saved: sampleSaved, did: "added", added: [], gone: [] };
const { points, coverage } = sampleBrief;
const opened: Opened = { article, brief: { article: sampleBrief.article, points, coverage }, saved: null };
const reading: Shown = { ...opened, brief: sampleBrief };

type Actions = PopupActions<Opened, Shown>;

function stubs(change: Partial<Actions> = {}): Actions {
  return {
    load: async () => succeed(opened),
    finish: async () => succeed(reading),
    rebrief: (shown) => shown,
    save: async () => succeed(saving),
    unsave: async () => succeed(undefined),
    show: async () => succeed(undefined),
    copy: async () => undefined,
    asMarkdown: () => "# markdown",
    editActors: (shown) => shown,
    openPanel: null,
    openBriefs: async () => undefined,
    wayOn: () => null,
    ...change,
  };
}

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const draw = (actions: Actions) => settle(() => render(<Popup actions={actions} points={5} />, root));
const isBusy = () => root.querySelector("[aria-busy=true]") !== null;
const button = (label: string) =>
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith(label));
const press = (label: string) => settle(() => button(label)?.click());

test("until the page is read, the popup has the shape of a brief", async () => {
  let answer = (_: ReturnType<typeof succeed<Opened>>) => {};
  await draw(stubs({ load: () => new Promise((resolve) => (answer = resolve)) }));
  expect(isBusy()).toBe(true);
  await settle(() => answer(succeed(opened)));
  expect(isBusy()).toBe(false);
  expect(root.querySelectorAll(".point")).toHaveLength(2);
});

describe("while it is looked for who is in it", () => {
  let finish = (_: Result<Shown>) => {};
  const waiting = (change: Partial<Actions> = {}) =>
    draw(stubs({ finish: () => new Promise((resolve) => (finish = resolve)), ...change }));

  test("the points are there and lead into the page; they stay the same when the rest comes", async () => {
    const show = vi.fn(async () => succeed(undefined));
    await waiting({ show });
    expect(isBusy()).toBe(true);
    const before = [...root.querySelectorAll<HTMLElement>(".point")];
    expect(before).toHaveLength(2);
    expect(root.querySelector("button.actor")).toBeNull();
    await settle(() => before[0]?.click());
    expect(show).toHaveBeenCalledWith(opened, [sampleBrief.points[0]?.sentence], 0);
    await settle(() => finish(succeed(reading)));
    expect(isBusy()).toBe(false);
    expect([...root.querySelectorAll(".point")]).toEqual(before);
    expect(root.querySelector("button.actor")).not.toBeNull();
    expect(document.activeElement).toBe(button("Save"));
  });

  test("Save, pressed early and twice, saves the whole brief once", async () => {
    const save = vi.fn(async () => succeed(saving));
    await waiting({ save });
    await press("Save");
    expect(button("Saving…")).toBeDefined();
    await press("Saving…");
    expect(save).not.toHaveBeenCalled();
    await settle(() => finish(succeed(reading)));
    expect(save.mock.calls).toEqual([[reading]]);
    expect(button("✓ Saved")).toBeDefined();
  });

  test("another number of points is chosen when all is there", async () => {
    const rebrief = vi.fn((shown: Shown) => shown);
    await waiting({ rebrief });
    await settle(() => root.querySelector<HTMLElement>(".choice input")?.click());
    expect(rebrief).not.toHaveBeenCalled();
    await settle(() => finish(succeed(reading)));
    expect(rebrief).toHaveBeenCalledWith(reading, 3);
  });

  test("a fault in it is told, and reading can be tried again", async () => {
    await waiting();
    await settle(() => finish(fail("bug", "TypeError: a")));
    expect(root.querySelector("[role=alert] h1")?.textContent).toBeTruthy();
    expect(root.querySelector(".point")).toBeNull();
  });
});

test("Save has the focus: the shortcut and Enter are enough", async () => {
  await draw(stubs());
  expect(document.activeElement).toBe(button("Save"));
});

test("a second press on Saved neither saves again nor takes it back", async () => {
  const save = vi.fn(async () => succeed(saving));
  const unsave = vi.fn(async () => succeed(undefined));
  await draw(stubs({ save, unsave }));
  await press("Save");
  await press("✓ Saved");
  expect(save).toHaveBeenCalledTimes(1);
  expect(unsave).not.toHaveBeenCalled();
  await press("Remove");
  expect(unsave).toHaveBeenCalledWith(reading, sampleSaved);
  expect(button("Save")).toBeDefined();
});

test("what could not be saved is said, and can be tried again", async () => {
  const answers = [fail("storage-full"), succeed(saving)];
  await draw(stubs({ save: async () => answers.shift() ?? fail("bug") }));
  await press("Save");
  expect(root.querySelector("[role=status]")?.textContent).toContain("Not saved: the disk is full");
  await press("Save");
  expect(button("✓ Saved")).toBeDefined();
});

test("an article that has changed since it was saved is told so, with how much of it", async () => {
  const changed: Saving = { saved: sampleSaved, did: "changed", added: ["One.", "Two."], gone: ["Three."] };
  await draw(stubs({ save: async () => succeed(changed) }));
  await press("Save");
  const status = root.querySelector("[role=status]")?.textContent;
  expect(status).toBe("Saved again: the article changed: 2 points added, 1 gone. The earlier version is kept.");
});

test("a clipboard that refuses is told in words", async () => {
  await draw(stubs({ copy: () => Promise.reject(new Error("NotAllowedError")) }));
  await press("Copy");
  expect(root.querySelector("[role=status]")?.textContent).toContain("Not copied");
});

test("copying hands over the Markdown of the brief", async () => {
  const copy = vi.fn(async () => undefined);
  await draw(stubs({ copy }));
  await press("Copy");
  expect(copy).toHaveBeenCalledWith("# markdown");
  expect(root.querySelector("[role=status]")?.textContent).toBe("Copied as Markdown.");
});

test("a press on an actor goes from mention to mention and round again", async () => {
  const show = vi.fn(async () => succeed(undefined));
  await draw(stubs({ show }));
  for (let time = 0; time < 3; time++) await settle(() => root.querySelector<HTMLElement>("button.actor")?.click());
  const mentions = sampleBrief.actors[0]?.mentions;
  expect(show.mock.calls).toEqual([
    [reading, mentions, 0],
    [reading, mentions, 1],
    [reading, mentions, 0],
  ]);
});

const FAILURES: readonly Failure[] = [
  { kind: "no-tab" },
  { kind: "page-closed-to-extensions", detail: "pdf" },
  { kind: "not-an-article" },
  { kind: "too-short" },
  { kind: "paywall-or-consent", detail: "consent" },
  { kind: "took-too-long" },
  { kind: "bug", detail: "TypeError: a\n<b>report</b>" },
];

test.each(FAILURES)("$kind: a title, a next step, never the raw fault", async (failure) => {
  await draw(stubs({ load: async () => ({ ok: false, failure }) }));
  expect(root.querySelector("[role=alert] h1")?.textContent).toBeTruthy();
  expect(root.querySelector("[role=alert] p")?.textContent).toBeTruthy();
  expect(root.textContent).not.toContain("TypeError");
});

test("a bug's report is copied, not shown", async () => {
  const copy = vi.fn(async () => undefined);
  await draw(stubs({ load: async () => fail("bug", "TypeError: a"), copy }));
  await press("Copy the report");
  expect(copy).toHaveBeenCalledWith("TypeError: a");
});

test("behind a reader view, the way to the original page", async () => {
  const go = vi.fn(async () => undefined);
  const load = async () => fail("page-closed-to-extensions", "reader-view");
  await draw(stubs({ load, wayOn: () => ({ label: "Open the original page", go }) }));
  await press("Open the original page");
  expect(go).toHaveBeenCalledTimes(1);
});

test("markup in the page's words stays words", async () => {
  const hostile = "<img src=x onerror=alert(1)><b>bold</b>";
  const brief = {
    ...sampleBrief,
    article: { ...sampleBrief.article, title: hostile, byline: hostile, site: hostile },
    actors: sampleBrief.actors.map((actor) => ({ ...actor, name: hostile })),
  };
  const load = async () => succeed({ ...opened, brief });
  await draw(stubs({ load, finish: async () => succeed({ ...reading, brief }) }));
  expect(root.querySelector("img, b")).toBeNull();
  expect(root.querySelector("h1")?.textContent).toBe(hostile);
});

test("who is in it can be put right: hidden, renamed, taken for another, and the last taken back", async () => {
  const editActors = vi.fn(
    (shown: Shown, actorEdits: readonly ActorEdit[]): Shown => ({
      ...shown,
      brief: { ...shown.brief, actorEdits },
    }),
  );
  await draw(stubs({ editActors }));
  const open = () => settle(() => root.querySelector<HTMLElement>("[aria-label='Put right Marta Lindqvist']")?.click());
  await open();
  await press("Hide");
  expect(editActors.mock.lastCall?.[1]).toEqual([{ does: "hide", name: "Marta Lindqvist" }]);
  expect(root.querySelector(".edits")?.textContent).toContain("One correction of yours");
  await open();
  const field = root.querySelector<HTMLInputElement>(".actor-editor input");
  await settle(() => {
    if (!field) throw new Error("no field");
    field.value = "M. Lindqvist";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await press("Rename");
  expect(editActors.mock.lastCall?.[1]).toHaveLength(2);
  await press("Take back the last");
  expect(editActors.mock.lastCall?.[1]).toEqual([{ does: "hide", name: "Marta Lindqvist" }]);
});

test("a correction of a brief that is in the list is kept there at once", async () => {
  const save = vi.fn(stubs().save);
  await draw(stubs({ save, load: async () => succeed({ ...reading, saved: sampleSaved }) }));
  await settle(() => root.querySelector<HTMLElement>("[aria-label='Put right Marta Lindqvist']")?.click());
  await press("Hide");
  expect(save).toHaveBeenCalledTimes(1);
});
