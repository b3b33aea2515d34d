import { describe, expect, test } from "vitest";
import { locate, pageText } from "../../../lib/page/locate.ts";
import { takeMarkRequest } from "../../../lib/page/markRequest.ts";
import { pageOf } from "./page.ts";

const QUOTE = "The boat stays where it is.";

const bare = (text: string | undefined) => text?.replace(/\s/g, "");

/** The range that shows the text in the page, with its document at hand. */
function find(html: string, text = QUOTE, { before = "", after = "" } = {}) {
  const page = pageOf(html);
  return { page, range: locate(pageText(page), { text, before, after }) };
}

describe("a quote is found in the live page", () => {
  test.each([
    ["in one node", `<p>${QUOTE}</p>`],
    ["in the middle of a node", `<p>She waited. ${QUOTE} They left.</p>`],
    ["split by emphasis", "<p>The <b>boat</b> stays <i>where <u>it</u></i> is.</p>"],
    ["split by a link", "<p>The boat <a href='/x'>stays where</a> it is.</p>"],
    ["split in the middle of a word", "<p>The bo<span>at</span> stays where it is.</p>"],
    ["split by a comment", "<p>The boat <!-- not the bridge -->stays where it is.</p>"],
    ["split by a line break", "<p>The boat stays<br>where it is.</p>"],
    ["split over blocks", "<div>The boat stays</div><div>where it is.</div>"],
    ["with lines and indents", "<p>\n   The boat\n\t\tstays   where\n   it is.\n</p>"],
    ["with spaces that do not break", "<p>The&nbsp;boat stays where&#8239;it&nbsp;is.</p>"],
    ["with a space between its nodes", "<p><span>The boat</span> <span>stays where it is.</span></p>"],
  ])("%s", (_what, html) => {
    expect(bare(find(html).range?.toString())).toBe(bare(QUOTE));
  });

  test("across a script in the middle of it, which is no part of the text", () => {
    const { page, range } = find("<p>The boat <script>count('boat')</script>stays where it is.</p>");
    expect(range?.startContainer).toBe(page.querySelector("p")?.firstChild);
    expect(range?.endContainer).toBe(page.querySelector("p")?.lastChild);
  });

  test("across what is there for screen readers only", () => {
    const { range } = find(`<p>The <a>boat<span class="sr-only">, opens new tab</span></a> stays where it is.</p>`);
    expect(range?.startOffset).toBe(0);
    expect(range?.endContainer.textContent).toBe(" stays where it is.");
  });

  test.each([
    ["soft hyphens", "<p>The bo\u00adat stays where it is.</p>"],
    ["zero-width spaces", "<p>The boat\u200b stays where it is.</p>"],
    ["bidirectional controls", "<p>The \u2067boat\u2069 stays where it is.</p>"],
  ])("with %s in the page that the article has left out", (_what, html) => {
    const shown = find(html).range?.toString() ?? "";
    expect(shown).toMatch(/^The.*is\.$/u);
  });

  test("the range begins and ends at the quote, not a character more", () => {
    const { page, range } = find(`<p>“She waited.” ${QUOTE} They left.</p>`);
    const node = page.querySelector("p")?.firstChild;
    expect(range?.startContainer).toBe(node);
    expect(range?.endContainer).toBe(node);
    expect(range?.toString()).toBe(QUOTE);
  });

  test("characters of two units before and in the quote do not shift it", () => {
    expect(
      find(
        "<p>🚢🚢 She waited 🚢. 🚢 stays 𝒘here it is 🚢. They left.</p>",
        "🚢 stays 𝒘here it is 🚢.",
      ).range?.toString(),
    ).toBe("🚢 stays 𝒘here it is 🚢.");
  });

  test("the range runs from the first node of the quote to its last", () => {
    const { page, range } = find("<p>Now: <b>The boat</b> stays where <i>it is.</i> And so on.</p>");
    expect(range?.startContainer).toBe(page.querySelector("b")?.firstChild);
    expect(range?.endContainer).toBe(page.querySelector("i")?.firstChild);
  });

  test("many places are found in one reading of the page", () => {
    const text = pageText(pageOf(`<p>She waited. ${QUOTE}</p><p>They left.</p>`));
    const shown = ["They left.", "She waited.", QUOTE].map((quote) =>
      locate(text, { text: quote, before: "", after: "" })?.toString(),
    );
    expect(shown).toEqual(["They left.", "She waited.", QUOTE]);
  });

  test("the page is left as it was", () => {
    const page = pageOf("<p>The <b>boat</b> stays where it is.</p>");
    const before = page.documentElement.outerHTML;
    locate(pageText(page), { text: QUOTE, before: "", after: "" });
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe("a quote that occurs twice", () => {
  const TWICE = `<p id="first">The mayor was asked. ${QUOTE} Nobody clapped.</p><p id="second">The captain laughed. ${QUOTE} Everybody sang.</p>`;

  test.each([
    ["what stands before the first", { before: "The mayor was asked.", after: "" }, "first"],
    ["what stands after the first", { before: "", after: "Nobody clapped." }, "first"],
    ["what stands before the second", { before: "The captain laughed.", after: "" }, "second"],
    ["what stands after the second", { before: "", after: "Everybody sang." }, "second"],
    ["both sides of the second", { before: "The captain laughed.", after: "Everybody sang." }, "second"],
    ["surroundings in other white space", { before: "The  captain\nlaughed.", after: "" }, "second"],
    ["the end of what stands before", { before: "A long story first. The captain laughed.", after: "" }, "second"],
    ["the beginning of what stands after", { before: "", after: "Everybody sang. And then they went home." }, "second"],
    ["nothing: the first of equals", { before: "", after: "" }, "first"],
  ])("is told apart by %s", (_what, around, id) => {
    const { page, range } = find(TWICE, QUOTE, around);
    expect(range?.startContainer.parentElement).toBe(page.getElementById(id));
  });

  test("is shown where the reader can see it", () => {
    const html = `<p id="first" style="display:none">The mayor was asked. ${QUOTE}</p><p id="second">${QUOTE}</p>`;
    const { page, range } = find(html, QUOTE, { before: "The mayor was asked.", after: "" });
    expect(range?.startContainer.parentElement).toBe(page.getElementById("second"));
  });
});

describe("a quote that is not there gives null, never a guess", () => {
  test.each([
    ["another text", "<p>The bridge was never built.</p>", QUOTE],
    ["one word changed", "<p>The boat stays where it was.</p>", QUOTE],
    ["its beginning only", "<p>The boat stays where</p>", QUOTE],
    ["other capitals", `<p>${QUOTE.toUpperCase()}</p>`, QUOTE],
    ["in a script only", `<script>"${QUOTE}"</script>`, QUOTE],
    ["in a style sheet only", `<style>/* ${QUOTE} */</style>`, QUOTE],
    ["in a field only", `<textarea>${QUOTE}</textarea>`, QUOTE],
    ["in the page's title only", `<title>${QUOTE}</title>`, QUOTE],
    ["in an attribute only", `<img alt="${QUOTE}">`, QUOTE],
    ["an empty page", "", QUOTE],
    ["an empty quote", `<p>${QUOTE}</p>`, ""],
    ["a quote of white space", `<p>${QUOTE}</p>`, " \n "],
    ["a quote of invisible characters", `<p>${QUOTE}</p>`, "\u200b\u00ad"],
  ])("%s", (_what, html, text) => {
    expect(find(html, text).range).toBeNull();
  });

  test("surroundings alone are not the quote", () => {
    expect(
      find("<p>She waited. They left.</p>", QUOTE, { before: "She waited.", after: "They left." }).range,
    ).toBeNull();
  });
});

describe("the request that waits for the script", () => {
  test("is taken away, so that nothing stays behind", () => {
    const request = { places: [{ text: QUOTE, before: "", after: "" }], focus: 0 };
    const world = { nutgrafMark: request };
    expect(takeMarkRequest(world)).toBe(request);
    expect(world).not.toHaveProperty("nutgrafMark");
  });

  test("that nobody left is an empty one", () => {
    expect(takeMarkRequest({})).toEqual({ places: [], focus: 0 });
  });
});
