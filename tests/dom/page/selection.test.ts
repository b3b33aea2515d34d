import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { extractArticle } from "../../../lib/page/extractArticle.ts";
import { paragraphs, STORY } from "./page.ts";

/** A page with a window: only there can something be selected. */
beforeEach(() => {
  document.body.innerHTML = `<main><article><h1>Brannvik keeps its ferry</h1>
    ${paragraphs(STORY.slice(0, 3))}<p hidden>Nobody can see this line, however they select.</p>
    ${paragraphs(STORY.slice(3))}</article></main>`;
});
afterEach(() => document.getSelection()?.removeAllRanges());

/** Selects from some words to some others, and reads the page. */
function select(from: string, to: string) {
  const place = (words: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1;
      if (at >= 0) return [node, at] as const;
    }
    throw new Error(`"${words}" stands nowhere`);
  };
  const range = document.createRange();
  range.setStart(...place(from));
  const [end, at] = place(to);
  range.setEnd(end, at + to.length);
  document.getSelection()?.addRange(range);
  const article = extractArticle(document);
  return article.ok ? { source: article.value.source, texts: article.value.blocks.map(({ text }) => text) } : article;
}

describe("a selection", () => {
  test("is what is read, to whole sentences at both ends", () => {
    expect(select("nobody had asked", "the engine, built")).toEqual({
      source: "selection",
      texts: STORY.slice(1, 4),
    });
  });

  test("of whole paragraphs is those paragraphs", () => {
    expect(select(STORY[1], STORY[2])).toEqual({ source: "selection", texts: STORY.slice(1, 3) });
  });

  test("that runs to the start of the next paragraph ends with the one before, as after a triple click", () => {
    document.body.innerHTML = paragraphs([STORY.slice(0, 2).join(" "), ...STORY.slice(2)]);
    const [first, second] = document.querySelectorAll("p");
    const range = document.createRange();
    range.setStart(first?.firstChild as Node, 0);
    range.setEnd(second as Node, 0);
    document.getSelection()?.addRange(range);
    const article = extractArticle(document);
    expect(article.ok && article.value.blocks.map(({ text }) => text)).toEqual([STORY.slice(0, 2).join(" ")]);
  });

  test("that ends where a sentence ends does not take the next", () => {
    document.body.innerHTML = `<p>${STORY.join(" ")}</p>`;
    expect(select("Liv Torsen", "on the other side.")).toEqual({
      source: "selection",
      texts: [STORY.slice(1, 3).join(" ")],
    });
  });

  test("of a few words is a name somebody looked up: the whole article is read", () => {
    expect(select("Liv Torsen", "the mayor")).toEqual({ source: "readability", texts: [...STORY] });
  });
});
