import { afterEach, describe, expect, test } from "vitest";
import { extractArticle } from "../../../lib/page/extractArticle.ts";
import { locate, pageText } from "../../../lib/page/locate.ts";
import { pageOf, paragraphs, STORY } from "./page.ts";

const textsOf = (page: Document) => {
  const article = extractArticle(page);
  return article.ok ? article.value.blocks.map(({ text }) => text) : article.failure;
};

/** A page whose story stands in a tree of its own, under a custom element. */
function shadowPage(mode: ShadowRootMode, inner: string, light = "") {
  const page = pageOf(
    `<!doctype html><title>Brannvik keeps its ferry</title><main><news-story>${light}</news-story></main>`,
  );
  const root = page.querySelector("news-story")?.attachShadow({ mode });
  if (root) root.innerHTML = inner;
  return page;
}

describe("a tree under an element", () => {
  test("is read when it is open", () => {
    expect(textsOf(shadowPage("open", `<article>${paragraphs(STORY)}</article>`))).toEqual([...STORY]);
  });

  test("is not there when it is closed", () => {
    expect(textsOf(shadowPage("closed", `<article>${paragraphs(STORY)}</article>`))).toMatchObject({
      kind: "too-short",
    });
  });

  test("has the element's own children in its slots, in the order they are shown", () => {
    const page = shadowPage(
      "open",
      `<article><p>${STORY[0]}</p><slot name="middle"></slot><slot></slot><p>${STORY[4]}</p></article>`,
      `<p>${STORY[2]}</p><p slot="middle">${STORY[1]}</p><p>${STORY[3]}</p>`,
    );
    expect(textsOf(page)).toEqual([...STORY]);
  });

  test("shows nothing of children that it has no slot for", () => {
    const page = shadowPage(
      "open",
      `<article>${paragraphs(STORY)}</article>`,
      "<p>This line is shown by nothing at all, because there is no slot.</p>",
    );
    expect(textsOf(page)).toEqual([...STORY]);
  });

  test("leaves the page as it is", () => {
    const page = shadowPage("open", `<article>${paragraphs(STORY)}</article>`);
    const before = [page.documentElement.outerHTML, page.querySelector("news-story")?.shadowRoot?.innerHTML];
    extractArticle(page);
    expect([page.documentElement.outerHTML, page.querySelector("news-story")?.shadowRoot?.innerHTML]).toEqual(before);
  });

  test("is where its sentences are found again", () => {
    const page = shadowPage("open", `<article>${paragraphs(STORY)}</article>`);
    const range = locate(pageText(page), { text: STORY[2], before: "", after: "" });
    expect(range?.toString()).toBe(STORY[2]);
  });
});

describe("a frame", () => {
  afterEach(() => document.body.replaceChildren());

  test("of the same site is read when the page itself has no article", () => {
    document.title = "Brannvik keeps its ferry";
    document.body.innerHTML = "<p>The harbour paper</p><iframe></iframe>";
    const inner = document.querySelector("iframe")?.contentDocument;
    if (inner) inner.body.innerHTML = paragraphs(STORY);
    const article = extractArticle(document);
    expect(article.ok && [article.value.title, article.value.blocks.map(({ text }) => text)]).toEqual([
      "Brannvik keeps its ferry",
      [...STORY],
    ]);
  });

  test("is passed over when the page has its article", () => {
    document.body.innerHTML = `<article>${paragraphs(STORY)}</article><iframe></iframe>`;
    const inner = document.querySelector("iframe")?.contentDocument;
    if (inner)
      inner.body.innerHTML =
        "<p>An advertisement that says a great deal about cheese, and about very little else, to everybody who passes by.</p>";
    expect(textsOf(document)).toEqual([...STORY]);
  });
});
