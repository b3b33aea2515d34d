import { describe, expect, test } from "vitest";
import { articleFromText } from "../../../lib/page/articleFromText.ts";
import type { Article } from "../../../lib/types.ts";
import { STORY } from "./page.ts";

const TITLE = "Brannvik keeps its ferry for another ten years";

function read(text: string, url?: string): Article {
  const result = articleFromText(text, url);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

const textsOf = (article: Article) => article.blocks.map(({ text }) => text);
/** Lines of at most 72 characters, as mail programs break them. */
const wrapped = (text: string) => text.replace(/(.{55,72})\s/g, "$1\n");

describe("a text has its title and its paragraphs", () => {
  test.each([
    ["blank lines between its paragraphs", [TITLE, ...STORY].join("\n\n")],
    ["a line for each paragraph", [TITLE, ...STORY].join("\n")],
    ["line ends of another system", [TITLE, ...STORY].join("\r\n\r\n")],
    ["lines of white space between its paragraphs", [TITLE, ...STORY].join("\n \t \n")],
    ["many blank lines", `\n\n\n${[TITLE, ...STORY].join("\n\n\n\n")}\n\n`],
    ["lines wrapped to a width", [TITLE, ...STORY.map(wrapped)].join("\n\n")],
    ["indented lines", [TITLE, ...STORY].map((line) => `    ${line}`).join("\n")],
    ["rules of dashes between them", [TITLE, ...STORY].join("\n\n-----\n\n")],
    ["a menu above the title", ["Home", "News", "Sport", TITLE, ...STORY].join("\n\n")],
    [
      "a newsletter's ask in between",
      [TITLE, STORY[0], "Sign up for our free newsletter", ...STORY.slice(1)].join("\n\n"),
    ],
    ["rights at its foot", [TITLE, ...STORY, "© 2026 The Brannvik Mail. All rights reserved."].join("\n\n")],
  ])("with %s", (_what, text) => {
    const article = read(text);
    expect(article.title).toBe(TITLE);
    expect(textsOf(article)).toEqual(STORY);
  });

  test("lines really were wrapped in the case above", () => {
    expect(wrapped(STORY[0]).split("\n").length).toBeGreaterThan(1);
  });

  test("a short line between paragraphs is a heading", () => {
    const article = read([TITLE, ...STORY.slice(0, 2), "What the boat costs", ...STORY.slice(2)].join("\n\n"));
    expect(article.blocks.filter(({ kind }) => kind === "heading")).toEqual([
      { kind: "heading", text: "What the boat costs" },
    ]);
  });

  test("a text that begins with its story has no title", () => {
    const article = read(STORY.join("\n\n"));
    expect(article.title).toBe("");
    expect(textsOf(article)).toEqual(STORY);
  });

  test("a sentence is no title", () => {
    expect(read(["The boat stays where it is.", ...STORY].join("\n\n")).title).toBe("");
  });

  test("the title is not told again in the text", () => {
    expect(textsOf(read([TITLE, TITLE, ...STORY].join("\n\n")))).toEqual(STORY);
  });
});

describe("what is known of a text", () => {
  test("nothing but its words: no author, date, site or language is made up", () => {
    expect(read([TITLE, ...STORY].join("\n\n"))).toMatchObject({
      url: "",
      byline: null,
      authors: [],
      site: null,
      published: null,
      modified: null,
      language: null,
      standfirst: null,
      source: "plain-text",
      teaser: false,
    });
  });

  test("its address is the one it is given", () => {
    expect(read(STORY.join("\n"), "https://mail.example/ferry").url).toBe("https://mail.example/ferry");
  });

  test("invisible characters are taken out", () => {
    const text = [TITLE, ...STORY].join("\n\n");
    expect(read(text.replaceAll("ferry", "fer\u200b\u00adry").replaceAll("boat", "\u202eboat"))).toEqual(read(text));
  });

  test("markup in a text stays text", () => {
    const line = "The sign reads <script>alert(1)</script> and has hung on the pier for years and years.";
    expect(textsOf(read([TITLE, ...STORY, line].join("\n\n")))).toContain(line);
  });
});

describe("a text too short for a brief is refused", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \n\t\r\n  \u00a0 "],
    ["invisible characters", "\u200b\u200b\n\n\u00ad"],
    ["punctuation", "...\n\n---\n\n***"],
    ["a few words", "Brannvik keeps its ferry."],
    ["a title alone", TITLE],
    ["a title and a sentence", `${TITLE}\n\nThe boat stays where it is, said the mayor of the town on Monday.`],
    ["nothing but clutter", "Share this\n\nSubscribe now\n\nAdvertisement\n\nAll rights reserved"],
  ])("%s", (_what, text) => {
    expect(articleFromText(text)).toEqual({ ok: false, failure: { kind: "too-short" } });
  });

  test("two paragraphs of a story are enough", () => {
    expect(articleFromText(STORY.slice(0, 2).join("\n\n")).ok).toBe(true);
  });
});
