import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { BUILT } from "../../tools/browsers/launch.ts";
import { taggerFile } from "../../tools/taggerFile.ts";

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());

/** Whatever could open a connection, run text as code, or turn text into markup. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ["eval", /\beval\s*\(/],
  ["new Function", /\bnew\s+Function\b/],
  ["an assignment of markup", /\.(inner|outer)HTML\s*=[^=]/],
  ["insertAdjacentHTML", /insertAdjacentHTML/],
  ["document.write", /document\.write/],
  ["fetch", /\bfetch\s*\(/],
  ["XMLHttpRequest", /XMLHttpRequest/],
  ["WebSocket", /\bWebSocket\b/],
  ["EventSource", /\bEventSource\b/],
  ["sendBeacon", /sendBeacon/],
  ["WebRTC", /RTCPeerConnection/],
  ["a dynamic import", /\bimport\s*\(/],
  ["importScripts", /importScripts/],
];

/** Addresses in the package that name something and are never opened. */
const NAMES = [
  "http://www.w3.org/", // namespaces of SVG and MathML
  "https://schema.org", // the vocabulary of structured data, to recognise it
  "http://schema.org",
];

describe.each(Object.entries(BUILT))("the package for %s", (_name, folder) => {
  const code = filesOf(folder).filter((path) => [".js", ".html", ".css"].includes(extname(path)));

  test.each(FORBIDDEN)("holds no %s", (_what, pattern) => {
    const guilty = code.filter((path) => pattern.test(readFileSync(join(folder, path), "utf8")));
    expect(guilty).toEqual([]);
  });

  test("names no address from outside that could be opened", () => {
    const found = code.flatMap(
      (path) => readFileSync(join(folder, path), "utf8").match(/https?:\/\/[\w.-]+\.[a-z]{2,}[^\s"'`)]*/g) ?? [],
    );
    const unknown = found.filter((address) => !NAMES.some((name) => address.startsWith(name)));
    expect(unknown).toEqual([]);
  });

  // Chrome takes a file with noncharacters in it for one that is not UTF-8, and does not inject it.
  test("every script can be loaded by every browser", () => {
    const unreadable = code.filter((path) =>
      /[\ufdd0-\ufdef\ufffe\uffff]/u.test(readFileSync(join(folder, path), "utf8")),
    );
    expect(unreadable).toEqual([]);
  });

  test("holds nothing but the built extension", () => {
    const unexpected = filesOf(folder).filter(
      (path) => ![".js", ".html", ".css", ".png", ".json"].includes(extname(path)),
    );
    expect(unexpected).toEqual([]);
  });

  test("the script that is injected into pages is at most 24 kB compressed, and knows nothing of the extension API", () => {
    const script = readFileSync(join(folder, "extract.js"));
    expect(gzipSync(script).length).toBeLessThanOrEqual(24_000);
    expect(script.toString()).not.toMatch(/webextension-polyfill|runtime\.sendMessage/);
    // A tagged template: V8 compiles a script with one anew each time it is injected. A list format: the first of a page takes 10 ms.
    for (const costly of ["String.raw", "Intl.ListFormat"]) expect(script.includes(costly), costly).toBe(false);
  });

  test.each(["de", "en", "fr"])(
    "the %s tagger's model is one script of at most 600 kB compressed, which the list of briefs does without",
    (language) => {
      const chunks = readdirSync(join(folder, "chunks")).filter((name) => name.startsWith(`tagger-${language}`));
      expect(chunks).toHaveLength(1);
      const script = readFileSync(join(folder, "chunks", chunks[0] ?? ""));
      expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(620_000);
      expect(readFileSync(taggerFile(language)).length).toBeLessThanOrEqual(600_000);
      expect(readFileSync(join(folder, "briefs.html"), "utf8")).not.toContain("tagger");
      expect(readFileSync(join(folder, "popup.html"), "utf8")).toContain(`tagger-${language}`);
    },
  );

  test("the popup has the page read before any other of its scripts is loaded", () => {
    const scripts = [...readFileSync(join(folder, "popup.html"), "utf8").matchAll(/<script\b([^>]*)>/g)];
    // A script of type "module" waits until the document and all that it imports are there.
    const atOnce = scripts
      .map(([, attributes = ""]) => attributes)
      .filter((text) => !/type="module"|defer|async/.test(text));
    expect(atOnce.map((text) => /src="([^"]*)"/.exec(text)?.[1])).toEqual(["/earlyReading.js"]);
    expect(readFileSync(join(folder, "earlyReading.js")).length).toBeLessThan(20_000);
  });

  test("a script's last statement is its result: that is what the browser hands back", () => {
    for (const name of ["extract", "mark"]) {
      expect(readFileSync(join(folder, `${name}.js`), "utf8").trimEnd()).toMatch(new RegExp(`\\n${name};$`));
    }
  });
});
