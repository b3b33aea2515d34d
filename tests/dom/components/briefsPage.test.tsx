import { render } from "preact";

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BriefsPage } from "../../../components/BriefsPage.tsx";
import type { ListActions, ListPage } from "../../../components/types.ts";
import { fail, succeed } from "../../../lib/result.ts";
import { sampleSaved } from "../../unit/sampleBrief.ts";
import { settle } from "./settle.ts";

const KEYS = [
  { command: "_execute_action", description: "", keys: "Alt+Shift+Y" },
  { command: "save-brief", description: "Save without opening", keys: "Alt+Shift+U" },
  { command: "open-briefs", description: "Open the saved briefs", keys: "Alt+Shift+L" },
];

/** Briefs "0" to "n-1" and a list of them that reads pages of at most `count`. */
const briefs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...sampleSaved,
    id: String(index),
    brief: { ...sampleSaved.brief, article: { ...sampleSaved.brief.article, title: `Story ${index}` } },
  }));

function stubs(stored: ReturnType<typeof briefs>, change: Partial<ListActions<number>> = {}): ListActions<number> {
  return {
    list: async (count, after) => {
      const start = after ?? 0;
      const next = start + count < stored.length ? start + count : null;
      return succeed<ListPage<number>>({ briefs: stored.slice(start, start + count), unreadable: 0, next });
    },
    remove: async (id) => {
      stored.splice(
        stored.findIndex((saved) => saved.id === id),
        1,
      );
      return succeed(undefined);
    },
    restore: async (saved) => {
      stored.unshift(saved);
      return succeed(undefined);
    },
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
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const draw = (actions: ListActions<number>) => settle(() => render(<BriefsPage actions={actions} />, root));
const press = (label: string) =>
  settle(() => [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith(label))?.click());
const titles = () => [...root.querySelectorAll(".card-title")].map(({ textContent }) => textContent);

test("an empty list teaches how the first brief gets here, with the keys as they are", async () => {
  await draw(stubs([]));
  expect(root.querySelector(".empty")?.textContent).toContain("AltShiftU");
});

test("a command without a key is warned of", async () => {
  await draw(
    stubs([], {
      shortcuts: async () => KEYS.map((key) => (key.command === "save-brief" ? { ...key, keys: "" } : key)),
    }),
  );
  expect(root.querySelector(".shortcuts .warning")?.textContent).toContain("One command has no key");
  expect(root.querySelector(".empty")?.textContent).not.toContain("skip the popup");
});

test("a long list is read a page at a time", async () => {
  await draw(stubs(briefs(45)));
  expect(titles()).toHaveLength(30);
  await press("Show older briefs");
  expect(titles()).toHaveLength(45);
  expect(titles().at(-1)).toBe("Story 44");
  expect(root.textContent).not.toContain("Show older briefs");
});

test("a removal can be taken back, and the focus goes to the next brief", async () => {
  await draw(stubs(briefs(3)));
  await press("Remove");
  expect(titles()).toEqual(["Story 1", "Story 2"]);
  expect(document.activeElement?.textContent).toBe("Story 1");
  await press("Undo");
  expect(titles()).toEqual(["Story 0", "Story 1", "Story 2"]);
});

test("a brief that could not be removed stays, and the reader is told", async () => {
  await draw(stubs(briefs(2), { remove: async () => fail("storage-failed") }));
  await press("Remove");
  expect(titles()).toHaveLength(2);
  expect(root.querySelector("[role=alert]")?.textContent).toContain("cannot be reached");
});

test("what another window saves appears by itself", async () => {
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
  stored.unshift({ ...sampleSaved, id: "new" });
  await settle(() => changed());
  expect(titles()).toEqual(["Ferry to Sandholm is saved", "Story 0"]);
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
  const hostile = {
    ...saved,
    brief: { ...saved.brief, article: { ...saved.brief.article, url: "javascript:alert(1)" } },
  };
  await draw(stubs([hostile]));
  await press("Story 0");
  expect(root.querySelectorAll(".point")).toHaveLength(2);
  expect(root.querySelector("a")).toBeNull();
});

test("copying goes through the same Markdown", async () => {
  const copy = vi.fn(async () => undefined);
  await draw(stubs(briefs(1), { copy }));
  await press("Copy");
  expect(copy).toHaveBeenCalledWith("# markdown");
});
