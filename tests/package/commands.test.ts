import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tagger } from "../../lib/brief/actors/types.ts";
import { makeBrief } from "../../lib/brief/makeBrief.ts";
import { readTagger } from "../../tools/taggerFile.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SAMPLE = join(ROOT, "tests/pages/harbour-tunnel.html");
const folder = mkdtempSync(join(tmpdir(), "nutgraf-commands-"));

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "empty.txt": "",
  "binary.bin": Uint8Array.from({ length: 4_000 }, (_, index) => (index * 37) % 256),
  "words.jsonl": "not JSON\n",
  "number.jsonl": "7\n",
  "other.jsonl": '{"id": 1}\n',
  "plain.jsonl.gz": '{"id": 1}\n',
  "no-text.html": "<!doctype html><title>Nothing</title><body><script>1</script></body>",
};

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

const command = (name: string, ...args: string[]) =>
  spawnSync("npm", ["run", "-s", name, "--", ...args], { cwd: ROOT, encoding: "utf8" });

const BAD: readonly (readonly [what: string, ...command: string[]])[] = [
  ["no file", "brief"],
  ["two files", "brief", SAMPLE, SAMPLE],
  ["an unknown flag", "brief", "--colour", SAMPLE],
  ["a missing file", "brief", join(folder, "none.html")],
  ["a folder", "brief", folder],
  ["an empty file", "brief", join(folder, "empty.txt")],
  ["a binary file", "brief", join(folder, "binary.bin")],
  ["a page without text", "brief", join(folder, "no-text.html")],
  ["a page that is no article", "brief", join(ROOT, "tests/pages/front-page.html")],
  ["an unknown format", "brief", SAMPLE, "--format", "xml"],
  ["another number of points", "brief", SAMPLE, "--points", "4"],
  ["an address that is none", "brief", SAMPLE, "--url", "news"],
  ["no measure", "bench"],
  ["an unknown measure", "bench", "weather"],
  ["an unknown flag", "bench", "points", "--colour"],
  ["no data", "bench", "points"],
  ["a number that is none", "bench", "points", "--data", SAMPLE, "--errors", "many"],
  ["a file that is not compressed", "bench", "points", "--data", join(folder, "plain.jsonl.gz")],
  ...["pages", "points", "actors"].flatMap((measure) =>
    ["none.jsonl", "empty.txt", "binary.bin", "words.jsonl", "number.jsonl", "other.jsonl"].map(
      (file) => [file, "bench", measure, "--data", join(folder, file)] as const,
    ),
  ),
  ["nothing to train", "train"],
  ["an unknown flag", "train", "points", "--colour"],
  ["a missing file", "train", "points", "--data", join(folder, "none.jsonl")],
  ["the file of another benchmark", "train", "points", "--data", join(folder, "other.jsonl")],
  ["an unknown flag", "demo", "--colour"],
  ["an unknown browser", "demo", "--browser", "lynx"],
  ["an unknown flag", "screenshots", "--colour"],
];

test.each(BAD)("%s: %s %s %s ends with one clear line and exit code 2", (_what, name, ...args) => {
  const { status, stdout, stderr } = command(name ?? "", ...args);
  expect(stderr.trim().split("\n")).toEqual([expect.stringMatching(new RegExp(`^${name}: .{10,}`))]);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});

describe("the brief of a saved page in the terminal", () => {
  test("as text: title, points, actors, statements", () => {
    const { status, stdout } = command("brief", SAMPLE, "--points", "3");
    expect(status).toBe(0);
    expect(stdout).toContain("Storholm harbour tunnel halted after audit finds 1.4bn overrun");
    for (const part of ["KEY POINTS", "WHO IS IN IT", "WHO SAID WHAT"]) expect(stdout).toContain(part);
  });

  test("as JSON: the article and the brief, each point a slice of a block", () => {
    const { stdout } = command("brief", SAMPLE, "--format", "json", "--url", "https://courier.example/tunnel");
    const { article, brief } = JSON.parse(stdout);
    expect(article.url).toBe("https://courier.example/tunnel");
    expect(brief.points).toHaveLength(5);
    for (const { sentence } of brief.points) {
      expect(article.blocks[sentence.block].text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
  });

  test("with the names that the model of the extension finds, which the rules for other languages do not", () => {
    const { article, brief } = JSON.parse(command("brief", SAMPLE, "--format", "json").stdout);
    const read = (tagger: Tagger | null) =>
      JSON.parse(JSON.stringify(makeBrief(article, { points: 5, ...(tagger && { tagger }) })));
    expect(brief).toEqual(read(readTagger("en")));
    expect(brief).not.toEqual(read(null));
  });

  test("of a page with several articles: the first, where nothing is in view", () => {
    const { status, stdout, stderr } = command("brief", join(ROOT, "tests/pages/extraction/infinite-scroll.html"));
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("Beekeepers of Ashby");
    expect(stdout).not.toContain("clockmaker");
  });

  const FERRY = `<article><h1>Café on the ferry</h1><p>The café on the Øyvik ferry will close in May, the owner Zoë Brontë said on Monday.</p><p>Some 400 passengers a day drink their coffee there, and the crew have asked for talks.</p><p>The shipping line says that it lost £90,000 last year.</p></article>`;
  const BYTES: readonly (readonly [what: string, bytes: Buffer])[] = [
    ["UTF-8, which it says nowhere", Buffer.from(`<!doctype html><title>Ferry</title>${FERRY}`)],
    [
      "UTF-8, which it says far down",
      Buffer.from(`<!doctype html><!-- ${"-".repeat(2_000)} --><meta charset="utf-8">${FERRY}`),
    ],
    [
      "UTF-8, though it says another, as it was saved anew",
      Buffer.from(`<!doctype html><meta charset="iso-8859-1">${FERRY}`),
    ],
    ["what it says", Buffer.from(`<!doctype html><meta charset="iso-8859-1">${FERRY}`, "latin1")],
  ];
  test.each(BYTES)("of a page whose letters are written in %s", (_what, bytes) => {
    const file = join(folder, "ferry.html");
    writeFileSync(file, bytes);
    const { stdout } = command("brief", file);
    expect(stdout).toContain("The café on the Øyvik ferry will close in May, the owner Zoë Brontë said on Monday.");
    expect(stdout).toContain("£90,000");
  });

  test("from standard input as from the file", () => {
    const { stdout } = spawnSync("npm", ["run", "-s", "brief", "--", "-"], {
      cwd: ROOT,
      encoding: "utf8",
      input: readFileSync(SAMPLE, "utf8"),
    });
    expect(stdout).toBe(command("brief", SAMPLE).stdout);
  });
});
