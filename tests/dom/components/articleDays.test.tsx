// @vitest-environment jsdom
import { render } from "preact";
import { expect, test } from "vitest";
import { BriefHead } from "../../../components/BriefHead.tsx";
import { readableDay } from "../../../lib/view/day.ts";
import { sampleBrief } from "../../unit/sampleBrief.ts";

const headOf = (published: string | null, modified: string | null) => {
  const root = document.createElement("div");
  render(<BriefHead article={{ ...sampleBrief.article, published, modified }} />, root);
  const { textContent } = root.querySelector(".meta") ?? {};
  const times = [...root.querySelectorAll("time")].map((time) => time.dateTime);
  return { textContent, times };
};

test("an article that was written anew says when", () => {
  const { textContent, times } = headOf("2012-05-10", "2026-04-24");
  expect(textContent).toContain(`${readableDay("2012-05-10")}updated ${readableDay("2026-04-24")}`);
  expect(times).toEqual(["2012-05-10", "2026-04-24"]);
});

test("a correction of the same day is not told", () => {
  const { textContent, times } = headOf("2026-03-04T08:30:00Z", "2026-03-04T09:30:00Z");
  expect(textContent).not.toContain("updated");
  expect(times).toEqual(["2026-03-04T08:30:00Z"]);
});
