// @vitest-environment jsdom
import { render } from "preact";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ListPage } from "../../../components/list/ListPage.tsx";
import type { ListActions } from "../../../components/list/types.ts";
import { LIST_KEYS } from "../../../components/list/useListKeys.ts";
import type { BriefQuery, BriefSelection, Removal } from "../../../lib/listTypes.ts";
import { fail, succeed } from "../../../lib/result.ts";
import type { SavedBrief } from "../../../lib/types.ts";
import { sampleSaved } from "../../unit/sampleBrief.ts";
import { settle } from "./settle.ts";

const KEYS = [
  { command: "_execute_action", description: "", keys: "Alt+Shift+Y" },
  { command: "save-brief", description: "Save", keys: "Alt+Shift+U" },
  { command: "open-briefs", description: "Open the saved briefs", keys: "Alt+Shift+L" },
];

/** Briefs "0" to "n-1", titled by their number. */
const briefs = (count: number): SavedBrief[] =>
  Array.from({ length: count }, (_, index) => ({
    ...sampleSaved,
    id: String(index),
    read: false,
    brief: { ...sampleSaved.brief, article: { ...sampleSaved.brief.article, title: `Story ${index}` } },
  }));

/** A store in memory that knows words of the title and tags: what the real one finds is tested where it is. */
function stubs(stored: SavedBrief[], change: Partial<ListActions> = {}): ListActions {
  const removed = new Map<string, { readonly removal: Removal; readonly before: readonly SavedBrief[] }>();
  let removals = 0;
  const matches = (query: BriefQuery) =>
    stored.filter(
      ({ brief, tags, read }) =>
        brief.article.title.toLowerCase().includes(query.text.trim().toLowerCase()) &&
        (!query.tag || tags.includes(query.tag)) &&
        (!query.unread || !read),
    );
  const chosen = (selection: BriefSelection) =>
    selection.by === "query" ? matches(selection.query) : stored.filter(({ id }) => selection.ids.includes(id));
  return {
    list: async (query, count, after) => {
      const start = Number(after?.[0] ?? 0);
      const found = matches(query);
      const next = start + count < found.length ? [start + count] : null;
      return succeed({ briefs: found.slice(start, start + count), unreadable: 0, next });
    },
    count: async (query) => succeed(matches(query).length),
    sites: async () => succeed([{ value: "news.example", briefs: stored.length }]),
    tags: async () => succeed([{ value: "harbour", briefs: 1 }]),
    actors: async () => succeed([]),
    actor: async () => succeed(null),
    actorKey: ({ name }) => name,
    find: async (id) => succeed(stored.find((saved) => saved.id === id) ?? null),
    edit: async (selection, { addTags = [], removeTags = [], read, note }) => {
      const ids = new Set(chosen(selection).map(({ id }) => id));
      stored.forEach((saved, index) => {
        if (!ids.has(saved.id)) return;
        const tags = [...new Set([...saved.tags, ...addTags])].filter((tag) => !removeTags.includes(tag));
        stored[index] = { ...saved, tags, read: read ?? saved.read, note: note ?? saved.note };
      });
      return succeed(ids.size);
    },
    remove: async (selection) => {
      const gone = chosen(selection);
      const removal = {
        id: `removal-${++removals}`,
        removedAt: "",
        count: gone.length,
        title: gone[0]?.brief.article.title ?? "",
      };
      removed.set(removal.id, { removal, before: [...stored] });
      stored.splice(0, stored.length, ...stored.filter((saved) => !gone.includes(saved)));
      return succeed(removal);
    },
    undo: async (id) => {
      const found = removed.get(id);
      stored.splice(0, stored.length, ...(found?.before ?? stored));
      removed.delete(id);
      return succeed(found?.removal.count ?? 0);
    },
    lastRemoval: async () => succeed([...removed.values()].at(-1)?.removal ?? null),
    earlier: async () => succeed([]),
    sameStory: async () => succeed([]),
    formats: [
      { name: "json", label: "JSON, complete" },
      { name: "csv", label: "CSV" },
    ],
    exportFile: async (selection, format) =>
      succeed({ blob: new Blob(["x"]), name: `briefs.${format}`, count: chosen(selection).length }),
    download: () => undefined,
    importFile: async () => fail("file-unreadable"),
    backup: async () => succeed({ last: null, savings: 3 }),
    noteBackup: async () => succeed(undefined),
    restoration: async () => succeed(null),
    forgetRestoration: async () => succeed(undefined),
    storage: async () => succeed({ bytes: 1_200_000, quota: 1e9, briefs: stored.length }),
    later: async () => succeed({ addresses: [], next: null }),
    removeLater: async () => succeed(undefined),
    singleKeys: async () => true,
    setSingleKeys: async () => undefined,
    copy: async () => undefined,
    asMarkdown: () => "# markdown",
    addressOf: (url, text) => `${url}#${text.length}`,
    onChange: () => () => undefined,
    shortcuts: async () => KEYS,
    openShortcutSettings: async () => undefined,
    ...change,
  };
}

let root: HTMLElement;
beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.setAttribute("open", "");
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.removeAttribute("open");
  };
  Element.prototype.scrollIntoView ??= () => undefined;
  history.replaceState(null, "", "/briefs.html");
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

// What Preact has planned for after the last paint is done before the window goes away.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 60)));

const draw = (actions: ListActions) => settle(() => render(<ListPage actions={actions} />, root));
const buttons = () => [...root.querySelectorAll<HTMLElement>("button, a.button")];
const button = (label: string) =>
  buttons().find((one) => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().startsWith(label));
const press = (label: string) => settle(() => button(label)?.click());
const titles = () => [...root.querySelectorAll(".card-title")].map(({ textContent }) => textContent);
const key = (name: string, init: KeyboardEventInit = {}) =>
  settle(() => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...init }),
    );
  });
const type = (field: HTMLInputElement | HTMLTextAreaElement | null, text: string) =>
  settle(() => {
    if (!field) throw new Error("no field");
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
const search = () => root.querySelector<HTMLInputElement>("input.search");

describe("what is shown", () => {
  test("an empty list teaches how the first brief gets here, with the keys as they are", async () => {
    await draw(stubs([]));
    expect(root.querySelector(".empty")?.textContent).toContain("AltShiftU");
    expect(search()).toBeNull();
  });

  test("a command without a key is warned of", async () => {
    const shortcuts = async () => KEYS.map((one) => (one.command === "save-brief" ? { ...one, keys: "" } : one));
    await draw(stubs([], { shortcuts }));
    expect(root.querySelector(".shortcuts .warning")?.textContent).toContain("One command has no key");
    expect(root.querySelector(".empty")?.textContent).not.toContain("skip the popup");
  });

  test("a long list is read a page at a time", async () => {
    await draw(stubs(briefs(45)));
    expect(titles()).toHaveLength(30);
    expect(root.querySelector(".found")?.textContent).toBe("45 briefs");
    await press("Show older briefs");
    expect(titles()).toHaveLength(45);
    expect(titles().at(-1)).toBe("Story 44");
    expect(button("Show older briefs")).toBeUndefined();
  });

  test("what another window saves appears by itself, and what is open stays open", async () => {
    const stored = briefs(1);
    let changed = () => {};
    await draw(
      stubs(stored, {
        onChange: (listener) => {
          changed = listener;
          return () => undefined;
        },
      }),
    );
    await press("Story 0");
    stored.unshift({ ...sampleSaved, id: "new" });
    await settle(() => changed());
    expect(titles()).toEqual(["Ferry to Sandholm is saved", "Story 0"]);
    expect(root.querySelectorAll(".card.is-open .card-title")[0]?.textContent).toBe("Story 0");
  });

  test("a brief that a link leads to is brought into sight, though the search leaves it out and it is found late", async () => {
    history.replaceState(null, "", "/briefs.html?brief=40&q=Story%201");
    const stored = briefs(45);
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(() => undefined);
    const find = () =>
      new Promise<ReturnType<typeof succeed<SavedBrief | null>>>((resolve) =>
        setTimeout(() => resolve(succeed(stored[40] ?? null)), 120),
      );
    await draw(stubs(stored, { find }));
    expect(scrolled).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(scrolled).toHaveBeenCalledTimes(1));
    expect(scrolled.mock.contexts[0]).toHaveProperty("textContent", "Story 40");
    scrolled.mockRestore();
  });

  test("a link to one brief shows it open, also when it is far down the list", async () => {
    history.replaceState(null, "", "/briefs.html?brief=40");
    await draw(stubs(briefs(45)));
    await settle(() => undefined);
    expect(root.querySelectorAll(".card.is-open .card-title")[0]?.textContent).toBe("Story 40");
    expect(titles()).toHaveLength(31);
  });

  test("opening a brief marks it as read", async () => {
    const stored = briefs(2);
    await draw(stubs(stored));
    expect(root.querySelectorAll(".unread-mark")).toHaveLength(2);
    await press("Story 0");
    expect(stored.map(({ read }) => read)).toEqual([true, false]);
    expect(root.querySelectorAll(".unread-mark")).toHaveLength(1);
  });

  test("in an open brief every point and statement leads to its place in the article", async () => {
    await draw(stubs(briefs(1)));
    await press("Story 0");
    const links = [...root.querySelectorAll<HTMLAnchorElement>("a.point, a.statement")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toHaveLength(4);
    for (const href of links) expect(href).toMatch(/^https:\/\/news\.example\/harbour\/ferry#\d+$/);
  });

  test("an address that is no web address is never a link", async () => {
    const [saved] = briefs(1);
    if (!saved) throw new Error("no brief");
    const article = { ...saved.brief.article, url: "javascript:alert(1)" };
    await draw(stubs([{ ...saved, brief: { ...saved.brief, article } }]));
    await press("Story 0");
    expect(root.querySelectorAll(".point")).toHaveLength(2);
    expect(root.querySelectorAll(".card a:not(.actor)")).toHaveLength(0);
  });

  test("what the article lost and gained is shown when it is asked for", async () => {
    const [saved] = briefs(1);
    if (!saved) throw new Error("no brief");
    const points = saved.brief.points.slice(0, 1);
    const earlier = vi.fn(async () =>
      succeed([{ savedAt: "2026-03-01T08:00:00.000Z", brief: { ...saved.brief, points } }]),
    );
    await draw(stubs([{ ...saved, earlier: 1 }], { earlier }));
    await press("Story 0");
    expect(earlier).not.toHaveBeenCalled();
    await settle(() => root.querySelector<HTMLElement>(".versions summary")?.click());
    await settle(() => undefined);
    expect(root.querySelector(".versions ins")?.textContent).toContain("The island pays 40 % of the cost.");
    expect(root.querySelector(".versions del")).toBeNull();
  });
});

describe("search and filters", () => {
  test("what is typed narrows the list and stands in the address", async () => {
    await draw(stubs(briefs(12)));
    await type(search(), "story 1");
    expect(titles()).toEqual(["Story 1", "Story 10", "Story 11"]);
    expect(location.search).toBe("?q=story+1");
    expect(root.querySelector(".found")?.textContent).toBe("3 briefs found");
  });

  test("the address of a search gives that search, and going back gives the one before", async () => {
    history.replaceState(null, "", "/briefs.html?q=story+3&unread=1&sort=nonsense&from=yesterday");
    await draw(stubs(briefs(12)));
    expect(titles()).toEqual(["Story 3"]);
    expect(search()?.value).toBe("story 3");
    await press("Clear all");
    expect(titles()).toHaveLength(12);
    history.back();
    await vi.waitFor(() => expect(titles()).toEqual(["Story 3"]));
  });

  test("what there is to filter by is read again when briefs change, not at every letter", async () => {
    const sites = vi.fn(stubs([]).sites);
    const storage = vi.fn(stubs([]).storage);
    await draw(stubs(briefs(3), { sites, storage }));
    await type(search(), "s");
    await type(search(), "st");
    expect([sites.mock.calls.length, storage.mock.calls.length]).toEqual([1, 1]);
    await key("Escape");
    await key("Escape");
    await key("#");
    expect([sites.mock.calls.length, storage.mock.calls.length]).toEqual([2, 2]);
  });

  test("nothing found says so, with a way back", async () => {
    await draw(stubs(briefs(3)));
    await type(search(), "quay");
    expect(root.querySelector(".empty")?.textContent).toContain("Nothing found");
    await press("Show all briefs");
    expect(titles()).toHaveLength(3);
  });

  test("a tag on a card narrows the list to it", async () => {
    const stored = briefs(3).map((saved, index) => (index === 1 ? { ...saved, tags: ["harbour"] } : saved));
    await draw(stubs(stored));
    await settle(() => root.querySelector<HTMLElement>("button.tag")?.click());
    expect(titles()).toEqual(["Story 1"]);
    expect(location.search).toBe("?tag=harbour");
    await press("Take off #harbour");
    expect(titles()).toHaveLength(3);
  });
});

describe("tags and notes", () => {
  test("tags are added and taken off in place, a note is kept when the field is left", async () => {
    const stored = briefs(1);
    await draw(stubs(stored));
    await press("Story 0");
    await type(root.querySelector(".tag-input"), "harbour, audit");
    await key("Enter");
    expect(stored[0]?.tags).toEqual(["harbour", "audit"]);
    await press("Take off the tag “harbour”");
    expect(stored[0]?.tags).toEqual(["audit"]);
    const note = root.querySelector<HTMLTextAreaElement>("textarea.note");
    await type(note, "Call Ida.");
    await settle(() => note?.blur());
    expect(stored[0]?.note).toBe("Call Ida.");
  });

  test("a note that is being written is kept when the brief is closed", async () => {
    const stored = briefs(1);
    await draw(stubs(stored));
    await press("Story 0");
    await type(root.querySelector("textarea.note"), "Half a");
    await press("Story 0");
    expect(stored[0]?.note).toBe("Half a");
  });
});

describe("selection and removal", () => {
  test("several are selected, marked, tagged and removed together, and come back together", async () => {
    const stored = briefs(4);
    await draw(stubs(stored));
    const ticks = () => [...root.querySelectorAll<HTMLInputElement>(".card-tick")];
    await settle(() => ticks()[0]?.click());
    await settle(() => ticks()[2]?.dispatchEvent(new MouseEvent("click", { bubbles: true, shiftKey: true })));
    expect(root.querySelector(".selection")?.textContent).toContain("3 briefs selected");
    await press("Mark as read");
    expect(stored.map(({ read }) => read)).toEqual([true, true, true, false]);
    expect(button("Compare")?.getAttribute("href")).toBe("compare.html?ids=0,1,2");
    await press("Remove");
    expect(titles()).toEqual(["Story 3"]);
    expect(root.querySelector(".undo")?.textContent).toContain("Removed 3 briefs");
    await press("Undo");
    expect(titles()).toHaveLength(4);
  });

  test("all that a search finds can be selected, beyond what is shown", async () => {
    const stored = briefs(45);
    await draw(stubs(stored));
    await settle(() => root.querySelector<HTMLInputElement>(".card-tick")?.click());
    await press("Select all 45 briefs");
    expect(root.querySelector(".selection")?.textContent).toContain("45 briefs selected");
    await press("Mark as read");
    expect(stored.every(({ read }) => read)).toBe(true);
  });

  test("the focus goes to the next brief when one is removed, and to the last when that was the last", async () => {
    await draw(stubs(briefs(3)));
    await key("j");
    await key("#");
    expect(titles()).toEqual(["Story 1", "Story 2"]);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Story 1"));
    await key("j");
    await key("#");
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Story 1"));
  });

  test("what was removed before the page was loaded can still come back", async () => {
    const undo = vi.fn(async () => succeed(2));
    const removal = { id: "r", removedAt: "", count: 2, title: "x" };
    await draw(stubs(briefs(1), { lastRemoval: async () => succeed(removal), undo }));
    expect(root.querySelector(".undo")?.textContent).toContain("Removed 2 briefs");
    await press("Undo");
    expect(undo).toHaveBeenCalledWith("r");
  });

  test("one removal after the other comes back", async () => {
    await draw(stubs(briefs(3)));
    await key("#");
    await key("#");
    expect(titles()).toEqual(["Story 2"]);
    await key("u");
    expect(titles()).toEqual(["Story 1", "Story 2"]);
    await key("u");
    expect(titles()).toEqual(["Story 0", "Story 1", "Story 2"]);
  });

  test("two removals come back where undo is asked for twice before the first is done", async () => {
    await draw(stubs(briefs(3)));
    await key("#");
    await key("#");
    const press = () => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "u", bubbles: true }));
    await settle(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      press();
      press();
    });
    await vi.waitFor(() => expect(titles()).toEqual(["Story 0", "Story 1", "Story 2"]));
    expect(root.textContent).not.toContain("0 briefs put back");
  });

  test("a brief that is unticked after all were selected stays when the others are removed", async () => {
    const stored = briefs(3);
    await draw(stubs(stored));
    const tick = (at: number) => settle(() => root.querySelectorAll<HTMLInputElement>(".card-tick")[at]?.click());
    await tick(0);
    await press("Select all 3 briefs");
    await tick(1);
    expect(root.querySelector(".selection")?.textContent).toContain("2 briefs selected");
    await press("Remove");
    expect(titles()).toEqual(["Story 1"]);
  });

  test("another search lets go of what was ticked", async () => {
    await draw(stubs(briefs(3)));
    await settle(() => root.querySelector<HTMLInputElement>(".card-tick")?.click());
    await type(search(), "story 1");
    await type(search(), "");
    expect(root.querySelector(".selection")).toBeNull();
  });

  test("e marks what is selected, whichever brief has the focus: read, when one of it is not", async () => {
    const stored = briefs(3).map((saved, index) => ({ ...saved, read: index !== 1 }));
    await draw(stubs(stored));
    const tick = (at: number) => settle(() => root.querySelectorAll<HTMLInputElement>(".card-tick")[at]?.click());
    await tick(0);
    await tick(1);
    await key("k");
    await key("e");
    expect(stored.map(({ read }) => read)).toEqual([true, true, true]);
    await key("e");
    expect(stored.map(({ read }) => read)).toEqual([false, false, true]);
  });

  test("when nothing is left to be shown, the search has the focus", async () => {
    await draw(stubs(briefs(3)));
    await type(search(), "story 1");
    await settle(() => root.querySelector<HTMLElement>(".card-title button")?.focus());
    await key("#");
    expect(document.activeElement).toBe(search());
  });

  test("a brief that could not be removed stays, and the reader is told", async () => {
    await draw(stubs(briefs(2), { remove: async () => fail("storage-failed") }));
    await key("#");
    expect(titles()).toHaveLength(2);
    expect(root.querySelector("[role=alert]")?.textContent).toContain("cannot be reached");
  });
});

describe("keys", () => {
  test("j and k go through the titles, Enter is theirs, x selects, e marks, u undoes", async () => {
    const stored = briefs(3);
    await draw(stubs(stored));
    const focused = () => vi.waitFor(() => document.activeElement?.textContent);
    await key("j");
    await vi.waitFor(async () => expect(await focused()).toBe("Story 0"));
    await key("j");
    await vi.waitFor(async () => expect(await focused()).toBe("Story 1"));
    await key("x");
    expect(root.querySelectorAll(".card-tick:checked")).toHaveLength(1);
    await key("e");
    expect(stored.map(({ read }) => read)).toEqual([false, true, false]);
    await key("Escape");
    expect(root.querySelectorAll(".card-tick:checked")).toHaveLength(0);
    await key("k");
    await vi.waitFor(async () => expect(await focused()).toBe("Story 0"));
    await key("#");
    expect(titles()).toEqual(["Story 1", "Story 2"]);
    await key("u");
    expect(titles()).toHaveLength(3);
  });

  test("the slash leads to the search, and keys that are typed there are letters", async () => {
    await draw(stubs(briefs(3)));
    await key("/");
    expect(document.activeElement).toBe(search());
    await key("#");
    expect(titles()).toHaveLength(3);
  });

  test("a key that is held removes one brief, and Delete removes as well as #, however that is typed", async () => {
    await draw(stubs(briefs(5)));
    await key("#", { altKey: true });
    expect(titles()).toHaveLength(4);
    await key("#", { repeat: true });
    expect(titles()).toHaveLength(4);
    await key("Delete");
    expect(titles()).toHaveLength(3);
  });

  test("a key with a modifier is the browser's", async () => {
    await draw(stubs(briefs(2)));
    await key("#", { ctrlKey: true });
    expect(titles()).toHaveLength(2);
  });

  test("the list of keys names them all, and turns them off for good", async () => {
    const setSingleKeys = vi.fn(async () => undefined);
    await draw(stubs(briefs(2), { setSingleKeys }));
    await key("?");
    expect(root.querySelectorAll(".key-list > div")).toHaveLength(LIST_KEYS.length);
    await settle(() => root.querySelector<HTMLInputElement>("dialog .switch input")?.click());
    expect(setSingleKeys).toHaveBeenCalledWith(false);
    await press("Close");
    await key("#");
    expect(titles()).toHaveLength(2);
  });

  test("one title at a time is in the way of the tab key", async () => {
    await draw(stubs(briefs(5)));
    await key("j");
    await key("j");
    const stops = [...root.querySelectorAll<HTMLElement>(".card-title button")].map(({ tabIndex }) => tabIndex);
    expect(stops).toEqual([-1, 0, -1, -1, -1]);
  });
});

describe("what leaves and what comes in", () => {
  test("the selection, the search or everything is exported, in the format that is chosen", async () => {
    const exportFile = vi.fn(stubs([]).exportFile);
    const download = vi.fn();
    await draw(stubs(briefs(3), { exportFile, download }));
    await type(search(), "story 1");
    await press("Export…");
    expect([...root.querySelectorAll("dialog .options:first-of-type label")].map((one) => one.textContent)).toEqual([
      "All that this search finds",
      "All briefs",
    ]);
    await settle(() => [...root.querySelectorAll<HTMLElement>("dialog input")].at(-1)?.click());
    await press("Export");
    await settle(() => button("Export")?.click());
    const dialog = root.querySelector("dialog");
    await settle(() => dialog?.querySelector<HTMLElement>(".dialog-actions .primary")?.click());
    expect(exportFile).toHaveBeenCalledWith(expect.objectContaining({ by: "query" }), "csv", expect.anything());
    expect(download).toHaveBeenCalled();
    expect(dialog?.textContent).toContain("briefs.csv");
  });

  test("what the browser lost and has back is told, until it is read", async () => {
    const forgetRestoration = vi.fn(async () => succeed(undefined));
    const restoration = async () => succeed({ restored: 1_234, isDone: true });
    await draw(stubs(briefs(3), { restoration, forgetRestoration }));
    expect(root.querySelector("[aria-label='Restored briefs']")?.textContent).toContain(
      "All 1,234 briefs in it are back",
    );
    await press("All right");
    expect(forgetRestoration).toHaveBeenCalledTimes(1);
    expect(root.querySelector("[aria-label='Restored briefs']")).toBeNull();
  });

  test("while it comes back, how far it is", async () => {
    await draw(stubs(briefs(3), { restoration: async () => succeed({ restored: 500, isDone: false }) }));
    expect(root.querySelector("[aria-label='Restored briefs']")?.textContent).toContain("500 briefs so far");
    expect(root.querySelector("[aria-label='Restored briefs'] button")).toBeNull();
  });

  test("a backup of everything is noted, part of it is none", async () => {
    const noteBackup = vi.fn(async () => succeed(undefined));
    await draw(stubs(briefs(3), { noteBackup }));
    await press("Back up everything");
    await settle(() => root.querySelector<HTMLElement>("dialog .dialog-actions .primary")?.click());
    expect(noteBackup).toHaveBeenCalledTimes(1);
    await press("Close");
    await settle(() => root.querySelector<HTMLInputElement>(".card-tick")?.click());
    await settle(() => root.querySelector<HTMLElement>(".selection button:nth-last-of-type(3)")?.click());
    await settle(() => root.querySelector<HTMLElement>("dialog .dialog-actions .primary")?.click());
    expect(noteBackup).toHaveBeenCalledTimes(1);
  });

  test("after many savings without a backup the reader is reminded, and can put it off", async () => {
    await draw(stubs(briefs(1), { backup: async () => succeed({ last: null, savings: 60 }) }));
    expect(root.querySelector(".reminder")?.textContent).toContain("60 savings and no backup yet");
    await press("Not now");
    expect(root.querySelector(".reminder")).toBeNull();
  });

  test("an import tells what it took and what it refused", async () => {
    const report = {
      kind: "nutgraf",
      added: 2,
      merged: 1,
      unchanged: 0,
      later: 0,
      refused: [{ entry: 4, title: "Quay", why: "it has no points" }],
      moreRefused: 0,
    } as const;
    const importFile = vi.fn(async () => succeed(report));
    await draw(stubs(briefs(1), { importFile }));
    await press("Import…");
    const input = root.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) throw new Error("no file input");
    Object.defineProperty(input, "files", { value: [new File(["{}"], "briefs.json")] });
    await settle(() => input.dispatchEvent(new Event("change", { bubbles: true })));
    await settle(() => root.querySelector<HTMLElement>("dialog .dialog-actions .primary")?.click());
    expect(importFile).toHaveBeenCalledWith(expect.any(File), "merge", expect.anything());
    const said = root.querySelector("dialog [role=status]")?.textContent;
    expect(said).toContain("2 briefs added, 1 brief brought together with yours.");
    expect(said).toContain("it has no points");
  });

  test("a long export can be cancelled", async () => {
    let signal: AbortSignal | undefined;
    const exportFile: ListActions["exportFile"] = (_selection, _format, work) =>
      new Promise((resolve) => {
        signal = work.signal;
        work.onProgress({ done: 1, total: 10 });
        work.signal.addEventListener("abort", () => resolve(fail("cancelled")));
      });
    await draw(stubs(briefs(1), { exportFile }));
    await press("Export…");
    await settle(() => root.querySelector<HTMLElement>("dialog .dialog-actions .primary")?.click());
    expect(root.querySelector("progress")?.value).toBe(1);
    await press("Cancel");
    expect(signal?.aborted).toBe(true);
    expect(root.querySelector("dialog")?.textContent).toContain("Everything is as it was before");
  });

  test("addresses that wait to be briefed have a list of their own", async () => {
    history.replaceState(null, "", "/briefs.html?part=later");
    const address = { url: "https://news.example/a", title: "A story", addedAt: "2026-03-01T08:00:00Z", tags: [] };
    const removeLater = vi.fn(async () => succeed(undefined));
    await draw(stubs([], { later: async () => succeed({ addresses: [address], next: null }), removeLater }));
    expect(root.querySelector<HTMLAnchorElement>(".later a")?.href).toBe(address.url);
    await press("Take off “A story”");
    expect(removeLater).toHaveBeenCalledWith(address.url);
    expect(root.querySelector(".later a")).toBeNull();
  });

  test("copying goes through the same Markdown", async () => {
    const copy = vi.fn(async () => undefined);
    await draw(stubs(briefs(1), { copy }));
    await press("Story 0");
    await press("Copy");
    expect(copy).toHaveBeenCalledWith("# markdown");
  });
});
