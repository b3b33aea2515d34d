import { expect, test } from "vitest";
import { companionOf } from "../../../lib/brief/points/companion.ts";
import { pointContext } from "../../../lib/brief/points/context.ts";
import { measureAll } from "../../../lib/brief/points/rankPoints.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf, NEWS, TITLE } from "./sampleArticle.ts";

const MEETING = "Mayor Ida Brandt will meet the ferry union’s leader Otto Falk on Tuesday at his invitation.";
const LEANING = "The two leaders want to end the dispute over night fares and the new quay.";

/** The companion of the meeting's sentence in an article with these paragraphs behind the news. */
function companionIn(paragraphs: readonly string[], key = 1, others: readonly number[] = []): string | null {
  const article = articleOf([...NEWS, ...paragraphs], { title: TITLE });
  const sentences = splitSentences(article);
  const context = pointContext(article, sentences);
  const chosen = sentences.findIndex(({ text }) => text === MEETING);
  const found = companionOf(context, measureAll(context), [chosen, ...others], chosen, () => key);
  return found === null ? null : (sentences[found]?.text ?? null);
}

test("a sentence that leans on the chosen one before it is shown with it", () => {
  expect(companionIn([`${MEETING} ${LEANING}`])).toBe(LEANING);
  expect(companionIn([`${MEETING} They want to end the dispute over night fares.`])).toMatch(/^They want/);
});

test("a sentence that stands alone is none, nor one of the next paragraph, one that is a point itself, or one of no weight", () => {
  expect(companionIn([`${MEETING} Otto Falk wants to end the dispute over night fares.`])).toBeNull();
  expect(companionIn([MEETING, LEANING])).toBeNull();
  expect(companionIn([`${MEETING} ${LEANING}`], 1, [NEWS.length + 1])).toBeNull();
  expect(companionIn([`${MEETING} ${LEANING}`], -0.5)).toBeNull();
});

test("a pair that would be a paragraph is none", () => {
  const long = LEANING.replace("dispute", `dispute${" over the fares of every single night boat".repeat(9)}`);
  expect(companionIn([`${MEETING} ${long}`])).toBeNull();
});
