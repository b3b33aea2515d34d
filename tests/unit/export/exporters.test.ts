import { describe, expect, test } from "vitest";
import { EXPORTERS } from "../../../lib/export/exporters.ts";
import { escapeMarkdown, markdown } from "../../../lib/export/markdown.ts";
import { sampleBrief } from "../sampleBrief.ts";

describe.each(EXPORTERS)("every format: $name", (exporter) => {
  test("carries every point, every actor and every statement", () => {
    const written = exporter.write(sampleBrief);
    for (const { sentence } of sampleBrief.points) expect(written).toContain(sentence.text);
    for (const { name } of sampleBrief.actors) expect(written).toContain(name);
    for (const { content } of sampleBrief.statements) expect(written).toContain(content.text);
  });

  test("writes an empty brief without a hole in it", () => {
    const written = exporter.write({ ...sampleBrief, points: [], actors: [], statements: [] });
    expect(written).not.toMatch(/undefined|null,null/);
    expect(written.endsWith("\n")).toBe(true);
  });
});

test("the Markdown of a brief reads like this", () => {
  expect(markdown.write(sampleBrief)).toBe(
    [
      "# [Ferry to Sandholm is saved](<https://news.example/harbour/ferry>)",
      "",
      "The Coast Courier · Ida Brandt and Tom Okoro · 2026-03-04",
      "",
      "## Key points",
      "",
      "- The ferry to Sandholm will sail for another ten years.",
      "- The island pays 40 % of the cost.",
      "",
      "## Who is in it",
      "",
      "- **Marta Lindqvist**, transport minister (2)",
      "- **Sandholm** (1)",
      "",
      "## Who said what",
      "",
      "- **Marta Lindqvist**",
      "  - “An island without a ferry is a rock.”",
      "- **A ministry official** (unnamed source)",
      "  - the money had been found in January",
      "",
      "*Word for word from 2 of 9 paragraphs.*",
      "",
    ].join("\n"),
  );
});

test.each(["text", "markdown"])("sources without a name stand behind those with one (%s)", (name) => {
  const written = EXPORTERS.find((exporter) => exporter.name === name)?.write({
    ...sampleBrief,
    statements: sampleBrief.statements.toReversed(),
  });
  const said = written?.slice(written.search(/who said what/iu)) ?? "";
  expect(said.indexOf("Marta Lindqvist")).toBeGreaterThan(0);
  expect(said.indexOf("A ministry official")).toBeGreaterThan(said.indexOf("Marta Lindqvist"));
});

test.each(["text", "markdown"])("why a source is unnamed stands behind its name (%s)", (name) => {
  const statements = sampleBrief.statements.map((statement) =>
    statement.unnamed
      ? { ...statement, anonymity: { block: 5, start: 4, end: 36, text: "asked not to be named *for years*" } }
      : statement,
  );
  const line = EXPORTERS.find((exporter) => exporter.name === name)
    ?.write({ ...sampleBrief, statements })
    .split("\n")
    .find((text) => text.includes("ministry official"));
  expect(line).toBe(
    name === "text"
      ? "  A ministry official (unnamed source: “asked not to be named *for years*”)"
      : "- **A ministry official** (unnamed source: “asked not to be named \\*for years\\*”)",
  );
});

test.each([
  ["*stars* and _lines_", "\\*stars\\* and \\_lines\\_"],
  ["[a](javascript:alert(1))", "\\[a\\](javascript:alert(1))"],
  ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"],
  ["# no heading", "\\# no heading"],
  ["- no list", "\\- no list"],
  ["1. no list", "1\\. no list"],
  ["1) no list", "1\\) no list"],
  ["two\nlines", "two lines"],
  ["`code` \\ and | and ~", "\\`code\\` \\\\ and \\| and \\~"],
  ["&amp; stays as it is read", "\\&amp; stays as it is read"],
])("text of the page never becomes markup: %s", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test("an address that is no web address never becomes a link", () => {
  const article = { ...sampleBrief.article, url: "javascript:alert(1)" };
  expect(markdown.write({ ...sampleBrief, article }).split("\n")[0]).toBe("# Ferry to Sandholm is saved");
});

test("an address cannot break out of its link", () => {
  const article = { ...sampleBrief.article, url: "https://news.example/a> <b\\" };
  expect(markdown.write({ ...sampleBrief, article }).split("\n")[0]).toBe(
    "# [Ferry to Sandholm is saved](<https://news.example/a%3E%20%3Cb%5C>)",
  );
});
