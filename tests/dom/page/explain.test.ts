import { expect, test } from "vitest";
import { explainArticle } from "../../../lib/page/explain.ts";
import { extractArticle } from "../../../lib/page/extractArticle.ts";
import { PRUNERS } from "../../../lib/page/prune/pruners.ts";
import { STEPS } from "../../../lib/page/steps.ts";
import { articlePage, paragraphs, STORY } from "./page.ts";

const ASK = "Sign up for our morning newsletter and never miss a boat.";
const HIDDEN = "Nobody who looks at this page can see the words of this line.";
const page = () =>
  articlePage({
    body: `${paragraphs(STORY.slice(0, 3))}<p>${ASK}</p><p hidden>${HIDDEN}</p>${paragraphs(STORY.slice(3))}`,
  });

test("every block of a page has the step that kept or dropped it", () => {
  const fates = explainArticle(page()).fates.map(({ text, isKept, step }) => [text, isKept, step]);
  expect(fates).toEqual([
    ...STORY.slice(0, 3).map((text) => [text, true, "readability"]),
    [ASK, false, "asks"],
    [HIDDEN, false, "hidden"],
    ...STORY.slice(3).map((text) => [text, true, "readability"]),
  ]);
});

test("a step that is left out drops nothing", () => {
  const article = extractArticle(page(), { without: new Set(["asks"]) });
  expect(article.ok && article.value.blocks.map(({ text }) => text)).toContain(ASK);
});

test.each(PRUNERS.map(({ name }) => name))("the pruner %s has words for what it does", (name) => {
  expect(STEPS[name]).toMatch(/\w+/);
});
