import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const LIB = resolve(import.meta.dirname, "../../../lib");

/**
 * Engines look general categories up anew in each pattern and at each use of it, three times until it has run twice; binary properties they keep
 * ready. With some 2,000 of them in the patterns of a brief that is a seventh of a second, each time the popup opens.
 */
test("patterns of the brief and the page name letters by properties that engines keep ready: Alpha, Upper, Lower", () => {
  const guilty = ["brief", "page", "text"].flatMap((room) =>
    readdirSync(join(LIB, room), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && path !== "fold.ts" && path !== "apart.ts")
      .filter((path) => /\\[pP]\{(?:L|Lu|Ll|Letter|Uppercase_Letter|Lowercase_Letter)\}/.test(read(room, path))),
  );
  expect(guilty).toEqual([]);
});

const read = (room: string, path: string) => readFileSync(join(LIB, room, path), "utf8");

// What fold.ts makes is stored with each brief: it keeps its own.
test("they are the letters of every language that Nutgraf reads", () => {
  const blocks = [
    [0x41, 0x24f],
    [0x370, 0x52f],
    [0x5d0, 0x5ea],
    [0x620, 0x64a],
    [0x1e00, 0x1fff],
    [0x3041, 0x3096],
    [0x30a1, 0x30fa],
    [0x4e00, 0x9fff],
    [0xac00, 0xd7a3],
  ] as const;
  const pairs = [
    [/\p{L}/u, /\p{Alpha}/u],
    [/\p{Lu}/u, /\p{Upper}/u],
    [/\p{Ll}/u, /\p{Lower}/u],
  ] as const;
  const other = new Set<string>();
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code);
      if (pairs.some(([category, property]) => category.test(letter) !== property.test(letter))) other.add(letter);
    }
  // Ordinals, and a letter of ancient Greek that stands below others.
  expect([...other]).toEqual(["ª", "º", "ͺ"]);
});
