import { Parser } from "commonmark";
import { parse as parseCsv } from "csv-parse/sync";
import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { csvField, csvList } from "../../../lib/export/lists/csv.ts";
import { fileName } from "../../../lib/export/lists/fileName.ts";
import { frontMatter } from "../../../lib/export/lists/frontMatter.ts";
import { escapeHtml, htmlList } from "../../../lib/export/lists/html.ts";
import { jsonList } from "../../../lib/export/lists/json.ts";
import { markdownList, savedMarkdown } from "../../../lib/export/lists/markdown.ts";
import { markdownZip } from "../../../lib/export/lists/markdownZip.ts";
import { escapeMarkdown, markdown } from "../../../lib/export/markdown.ts";
import type { ExportedBrief, Part, TextListExporter } from "../../../lib/export/types.ts";
import { exportedBrief, text, visible } from "./arbitraries.ts";
import { PATIENCE, RUNS } from "./runs.ts";

const holds = <Value>(arbitrary: fc.Arbitrary<Value>, property: (value: Value) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: RUNS });

const holdsInTime = <Value>(arbitrary: fc.Arbitrary<Value>, property: (value: Value) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arbitrary, property), { numRuns: RUNS });

const briefs = fc.array(exportedBrief(text), { minLength: 1, maxLength: 2 });

const ABOUT = { exportedAt: "2026-03-05T10:00:00.000Z", count: null };

function written(exporter: TextListExporter, list: readonly ExportedBrief[]): string {
  const file = exporter.open(ABOUT);
  return [...file.head(), ...file.batch(list), ...file.end()].join("");
}

/** In batches, as the app asks for them. */
async function zipped(...batches: readonly (readonly ExportedBrief[])[]): Promise<Uint8Array> {
  const file = markdownZip.open(ABOUT);
  const parts = [];
  for (const batch of batches) parts.push(...(await file.batch(batch)));
  for await (const more of file.end() as AsyncIterable<Part[]>) parts.push(...more);
  return Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)));
}

/** A title as long as a name of a file can be, and longer. */
const long = fc.tuple(exportedBrief(text), text, fc.nat({ max: 90 })).map(([brief, title, times]) => {
  const article = { ...brief.brief.article, title: title.repeat(times) };
  return { ...brief, brief: { ...brief.brief, article } };
});

/** The same briefs with a plain word in the place of every text that has something to see. */
function tame(list: readonly ExportedBrief[]): ExportedBrief[] {
  // Who is told apart by words stays apart.
  const words = new Map<string, string>();
  return JSON.parse(JSON.stringify(list), (key, value) => {
    const isText = ["title", "byline", "site", "text", "name", "speakerText", "note"].includes(key);
    if (!isText || typeof value !== "string" || !value) return value;
    const word = words.get(value.toLowerCase()) ?? `X${"w".repeat(words.size)}`;
    words.set(value.toLowerCase(), word);
    return word;
  });
}

describe("CSV", { timeout: PATIENCE }, () => {
  /** What spreadsheets take for the beginning of a formula, whatever that cannot be seen comes before it. */
  const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]/u;

  test("a field is read back as it was, and never begins a formula", () => {
    holds(text, (value) => {
      const rows = parseCsv(`${csvField(value)},"end"\r\n`, { relax_column_count: false }) as string[][];
      expect(rows).toHaveLength(1);
      const [field = "", end] = rows[0] ?? [];
      expect(end).toBe("end");
      expect([value, `'${value}`]).toContain(field);
      expect(field).not.toMatch(FORMULA);
      expect(field).not.toMatch(/^[\t\r\n]/);
    });
  });

  test("a list has a line a brief, of as many fields as the head", () => {
    holds(briefs, (list) => {
      const rows = parseCsv(written(csvList, list), { bom: true, columns: true }) as Record<string, string>[];
      expect(rows).toHaveLength(list.length);
      for (const [index, row] of rows.entries()) {
        const brief = list[index];
        expect([brief?.brief.article.title, `'${brief?.brief.article.title}`]).toContain(row.Title);
        const modified = brief?.brief.article.modified ?? "";
        expect([modified, `'${modified}`]).toContain(row.Modified);
        expect([brief?.note, `'${brief?.note}`]).toContain(row.Note);
        for (const field of Object.values(row)) expect(field).not.toMatch(FORMULA);
      }
    });
  });
});

interface Outline {
  readonly nodes: string[];
  readonly texts: string[];
}

/** What a reader of Markdown makes of a document: its elements in order, and the texts of its lines. */
function outlineOf(document: string): Outline {
  const nodes: string[] = [];
  const texts: string[] = [];
  let line = "";
  const walker = new Parser().parse(document).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === "text") line += node.literal ?? "";
    else
      nodes.push(`${entering ? "" : "/"}${node.type}${node.type === "link" && entering ? ` ${node.destination}` : ""}`);
    if (!entering && (node.type === "paragraph" || node.type === "heading")) {
      texts.push(line);
      line = "";
    }
  }
  return { nodes, texts };
}

/** As Markdown shows a text: on one line, without space around it, and without what cannot be in a document. */
const shown = (value: string) => value.replace(/\s+/g, " ").replaceAll("\0", "\ufffd").trim();

describe("Markdown", { timeout: PATIENCE }, () => {
  test.each([
    ["a paragraph", "", "", ["document", "paragraph", "/paragraph", "/document"]],
    ["a heading", "# ", "", ["document", "heading", "/heading", "/document"]],
    ["an item", "- ", "", ["document", "list", "item", "paragraph", "/paragraph", "/item", "/list", "/document"]],
    ["strong", "**", "**", ["document", "paragraph", "strong", "/strong", "/paragraph", "/document"]],
    [
      "a link",
      "[",
      "](<https://news.example/>)",
      ["document", "paragraph", "link https://news.example/", "/link", "/paragraph", "/document"],
    ],
  ])("a text is read back as it was, and is nothing but text in %s", (_what, before, after, nodes) => {
    holds(visible, (value) => {
      const outline = outlineOf(`${before}${escapeMarkdown(value)}${after}\n`);
      expect(outline.nodes).toEqual(nodes);
      expect(outline.texts).toEqual([shown(value)]);
    });
  });

  test("a brief has the elements it would have with plain words, whatever its texts are", () => {
    holds(fc.array(exportedBrief(visible), { minLength: 1, maxLength: 2 }), (list) => {
      expect(outlineOf(written(markdownList, list)).nodes.filter((node) => !isNoteLine(node))).toEqual(
        outlineOf(written(markdownList, tame(list))).nodes.filter((node) => !isNoteLine(node)),
      );
    });
  });

  test("nothing is left that notes take for their own markup: math, comments, highlights, tags, embedded notes", () => {
    holds(visible, (value) => {
      // In the place of each mark that is escaped stands one that means nothing: what was apart stays apart.
      const escaped = escapeMarkdown(value).replace(/\\[!-/:-@[-`{-~]/g, "·");
      expect(escaped).not.toMatch(/\$|%%|==|(?:^|\s)#[\p{L}\p{N}_/-]|\[\[|\^\w+$/u);
    });
  });

  test("a link leads to a web address or is none", () => {
    holds(exportedBrief(visible), ({ brief }) => {
      for (const node of outlineOf(markdown.write(brief)).nodes)
        if (node.startsWith("link ")) expect(node).toMatch(/^link https?:\/\//);
    });
  });
});

/** A note has as many lines as the reader wrote. */
const isNoteLine = (node: string) => /linebreak/.test(node);

describe("YAML", { timeout: PATIENCE }, () => {
  test.each(["1.2", "1.1"] as const)(
    "the data of a note is read back as it was by a reader of version %s",
    (version) => {
      holds(exportedBrief(text), (brief) => {
        const [before, yaml, after] = frontMatter(brief).split(/^---$/m);
        expect([before, after]).toEqual(["", "\n"]);
        const data = parseYaml(yaml ?? "", { version, schema: version === "1.1" ? "yaml-1.1" : "core" });
        expect(data).toMatchObject({
          title: brief.brief.article.title,
          source: brief.brief.article.url,
          site: brief.brief.article.site,
          author: brief.brief.article.authors,
          published: brief.brief.article.published,
          modified: brief.brief.article.modified,
          saved: brief.savedAt,
          updated: brief.updatedAt,
          read: brief.read,
          nutgraf: brief.id,
        });
        for (const tag of data.tags) expect(tag).toMatch(/^(?!\d*$)[\p{L}\p{M}\p{N}_/-]+$/u);
        expect(data.people).toEqual(brief.brief.actors.filter(({ kind }) => kind === "person").map(({ name }) => name));
      });
    },
  );
});

describe("HTML", { timeout: PATIENCE }, () => {
  const { window } = new JSDOM("");
  const parser = new window.DOMParser();
  const parse = (html: string) => parser.parseFromString(html, "text/html");
  /** What was parsed is kept until the work at hand is over: it is, after each case. */
  const holdsOf = <Value>(arbitrary: fc.Arbitrary<Value>, property: (value: Value) => void) =>
    holdsInTime(arbitrary, async (value) => {
      property(value);
      await new Promise((resolve) => setImmediate(resolve));
    });
  const elementsOf = (html: string) =>
    [...parse(html).querySelectorAll("*")].map((element) => {
      const attributes = [...element.attributes].map(({ name }) => name).sort();
      return [element.tagName, ...attributes].join(" ");
    });
  /** HTML reads line ends as one character, and has no others that cannot be seen. */
  const asHtml = (value: string) =>
    value
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that are left out.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu, "")
      .replace(/\r\n?/g, "\n");

  test("a text is read back as it was, in an element and in an attribute", () => {
    return holdsOf(text, (value) => {
      const html = `<p title="${escapeHtml(value)}">${escapeHtml(value)}</p><i></i>`;
      const [paragraph, end, ...others] = parse(html).body.children;
      expect(paragraph?.textContent).toBe(asHtml(value));
      expect(paragraph?.getAttribute("title")).toBe(asHtml(value));
      expect([end?.tagName, others]).toEqual(["I", []]);
    });
  });

  test("a page has the elements and attributes it would have with plain words, and links lead to web addresses", () => {
    return holdsOf(fc.array(exportedBrief(visible), { minLength: 1, maxLength: 2 }), (list) => {
      const html = written(htmlList, list);
      expect(elementsOf(html)).toEqual(elementsOf(written(htmlList, tame(list))));
      for (const link of parse(html).querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^https?:\/\//i);
    });
  });
});

test("JSON is read back as it was, one brief a line", { timeout: PATIENCE }, () => {
  holds(briefs, (list) => {
    const file = written(jsonList, list);
    expect(JSON.parse(file).briefs).toEqual(JSON.parse(JSON.stringify(list)));
    expect(file.split("\n")).toHaveLength(list.length + 3);
  });
});

test("a note has a name that every system takes, and no other note has it", { timeout: PATIENCE }, () => {
  holds(fc.array(long, { minLength: 1, maxLength: 3 }), (list) => {
    const taken = new Map<string, number>();
    const names = list.map((brief) => fileName(brief, taken));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(list.length);
    for (const name of names) {
      expect(name).not.toMatch(/[\\/:*?"<>|\p{C}]|[. ]\.md$|^[. ]/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }
  });
});

test("a zip file has a note a brief", { timeout: PATIENCE }, () => {
  return holdsInTime(fc.array(long, { minLength: 1, maxLength: 2 }), async (list) => {
    const files = Object.entries(unzipSync(await zipped(list)));
    expect(files).toHaveLength(list.length);
    for (const [, content] of files) expect(strFromU8(content)).toMatch(/^---\n/);
    const texts = files.map(([, content]) => strFromU8(content));
    const wanted = list.map((brief) => `${frontMatter(brief)}\n${savedMarkdown(brief)}`.toWellFormed());
    expect(texts.toSorted()).toEqual(wanted.toSorted());
  });
});
