// @vitest-environment jsdom
import { render } from "preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BriefBody } from "../../../components/BriefBody.tsx";
import type { Reach } from "../../../components/types.ts";
import type { Brief, Span } from "../../../lib/types.ts";
import { sampleBrief } from "../../unit/sampleBrief.ts";
import { settle } from "./settle.ts";

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const sentence = { index: 6, block: 3, start: 0, end: 33, text: "The island pays 40 % of the cost." };
const brief: Brief = {
  ...sampleBrief,
  points: sampleBrief.points
    .toReversed()
    .map((point) => ({ ...point, neighbours: { before: "It is dear.", after: null } })),
  figures: [{ quote: { block: 3, start: 16, end: 20, text: "40 %" }, value: 40, unit: "%", counts: null, sentence }],
  dates: [
    { quote: { block: 3, start: 4, end: 10, text: "island" }, date: "2026-03-03", sentence },
    { quote: { block: 3, start: 4, end: 10, text: "island" }, date: "2026-04", sentence },
  ],
};

const shown: Span[][] = [];
const showing: Reach = { by: "showing", show: (spans) => void shown.push([...spans]) };
const address: Reach = { by: "address", addressOf: () => "https://news.example/#:~:text=x" };
const draw = (reach: Reach, of = brief) => render(<BriefBody brief={of} reach={reach} />, root);

test("the lead line stands first, apart from the numbered points", () => {
  draw(showing);
  const lead = root.querySelector(".lead .point");
  expect(lead?.textContent).toBe("The ferry to Sandholm will sail for another ten years.");
  expect(root.querySelector(".point")).toBe(lead);
  expect([...root.querySelectorAll(".points .point")].map((point) => point.textContent)).toEqual([sentence.text]);
  expect(root.querySelector(".points .why")?.textContent).toBe("figures");
});

test("where a report was written stands at the head of its sentence, set apart; every word is still there", () => {
  const text = "NORVIK, Norway (NPA) — The island pays 40 % of the cost.";
  const [point] = sampleBrief.points;
  if (!point) throw new Error("no point");
  const at = (start: number) => ({ ...point, sentence: { index: 0, block: 0, start, end: start + text.length, text } });
  draw(showing, { ...brief, points: [at(0)] });
  expect(root.querySelector(".point .dateline")?.textContent).toBe("NORVIK, Norway (NPA) — ");
  expect(root.querySelector(".point")?.textContent).toBe(text);
  // In the midst of a paragraph it is none.
  draw(showing, { ...brief, points: [at(40)] });
  expect(root.querySelector(".point .dateline")).toBeNull();
});

test("what an actor said and did is counted in a line, opens at a click, and each clause leads to its place", async () => {
  const action = { block: 1, start: 24, end: 40, text: "opened the pier" };
  const [minister, place] = sampleBrief.actors;
  if (!minister || !place) throw new Error("the sample has two actors");
  // A brief of an older version has places without words.
  const suffered = { block: 3, start: 4, end: 14, text: "was praised", isSuffered: true as const };
  const actors = [{ ...minister, actions: [action, { block: 2, start: 0, end: 9 }, suffered] }, place];
  draw(showing, { ...brief, actors });
  const lines = [...root.querySelectorAll<HTMLElement>(".actor-facts button")];
  expect(lines.map((line) => line.textContent)).toEqual(["said 1 · did 1 · done to 1"]);
  expect(lines[0]?.getAttribute("aria-label")).toBe("Marta Lindqvist: said 1 · did 1 · done to 1");
  expect(root.querySelector(".actor-facts .statement")).toBeNull();
  await settle(() => lines[0]?.click());
  expect(lines[0]?.getAttribute("aria-expanded")).toBe("true");
  const passages = [...root.querySelectorAll<HTMLElement>(".actor-facts .statement")];
  expect(passages.map((passage) => passage.textContent)).toEqual([
    "opened the pier",
    "was praised",
    "“An island without a ferry is a rock.”",
  ]);
  shown.length = 0;
  passages[0]?.click();
  expect(shown).toEqual([[action]]);
  await settle(() => lines[0]?.click());
  expect(root.querySelector(".actor-facts .statement")).toBeNull();
});

test("where a pronoun stands for somebody is counted apart, and shown between the names", async () => {
  const [minister] = sampleBrief.actors;
  if (!minister) throw new Error("the sample has an actor");
  const pronoun = { block: 1, start: 60, end: 63 };
  draw(showing, { ...brief, actors: [{ ...minister, pronouns: [pronoun] }] });
  expect([...root.querySelectorAll(".actor .count")].map((count) => count.textContent)).toEqual(["2", "+1"]);
  expect(root.querySelector(".as-pronoun")?.getAttribute("aria-label")).toBe("and 1 more as “he” or “she”");
  shown.length = 0;
  await settle(() => root.querySelector<HTMLElement>("button.actor")?.click());
  expect(shown).toEqual([[minister.mentions[0], pronoun, minister.mentions[1]]]);
});

test("a name and its role are two words, whatever the direction of their letters", () => {
  draw(showing);
  const who = [...root.querySelectorAll(".who")].find((line) => line.querySelector(".role"));
  const speaker = [...root.querySelectorAll(".speaker")].find((line) => line.querySelector(".role"));
  expect(speaker?.textContent).toBe(who?.textContent);
  expect(who?.textContent).toBe(
    `${who?.querySelector(".name")?.textContent} ${who?.querySelector(".role")?.textContent}`,
  );
});

test("of several roles the first stands beside the name, and all are told at a click", async () => {
  const [minister] = sampleBrief.actors;
  if (!minister) throw new Error("the sample has an actor");
  const roles = [...minister.roles, { block: 4, start: 2, end: 14, text: "former pilot" }];
  draw(showing, { ...brief, actors: [{ ...minister, roles }] });
  const line = root.querySelector<HTMLElement>(".actor-facts button");
  expect(line?.textContent).toBe("said 1 · 2 roles");
  await settle(() => line?.click());
  const [first] = root.querySelectorAll(".actor-facts ul");
  expect([...(first?.children ?? [])].map((item) => item.textContent)).toEqual(["transport minister", "former pilot"]);
});

test("sources without a name stand apart, behind those with one, with their number", () => {
  const [named, unnamed] = sampleBrief.statements;
  if (!named || !unnamed) throw new Error("the sample has two statements");
  const other = { ...unnamed, speakerText: "a diver", content: { ...unnamed.content, block: 6 } };
  const names = (within: string) => [...root.querySelectorAll(`${within} .name`)].map((name) => name.textContent);
  draw(showing, { ...brief, statements: [unnamed, named, other] });
  expect(names(".speaker")).toEqual(["Marta Lindqvist", "A ministry official", "A diver"]);
  expect(names(".unnamed-sources")).toEqual(["A ministry official", "A diver"]);
  expect(root.querySelector(".unnamed-sources h3")?.textContent).toBe("2 unnamed sources");
  draw(showing, { ...brief, statements: [named] });
  expect(root.querySelector(".unnamed-sources")).toBeNull();
});

test("why a source is unnamed stands under its name, and a click leads to where the article says so", () => {
  const anonymity = { block: 5, start: 4, end: 25, text: "asked not to be named" };
  const statements = sampleBrief.statements.map((said) => (said.unnamed ? { ...said, anonymity } : said));
  draw(showing, { ...brief, statements });
  const [named, unnamed] = root.querySelectorAll(".speakers > li");
  expect(named?.querySelector(".anonymity")).toBeNull();
  expect(unnamed?.querySelector(".anonymity")?.textContent).toBe("“asked not to be named”");
  shown.length = 0;
  unnamed?.querySelector<HTMLElement>("button.anonymity")?.click();
  expect(shown).toEqual([[anonymity]]);
});

test("a figure stands in its sentence, and a click leads to it", () => {
  draw(showing);
  const fact = root.querySelector<HTMLElement>(".facts .fact");
  expect(fact?.textContent).toBe(sentence.text);
  expect(fact?.querySelector("strong")?.textContent).toBe("40 %");
  fact?.click();
  expect(shown.at(-1)).toEqual([sentence]);
});

test("a date is told as a day or as a month", () => {
  draw(showing);
  const times = [...root.querySelectorAll<HTMLTimeElement>(".dates time")];
  expect(times.map(({ dateTime }) => dateTime)).toEqual(["2026-03-03", "2026-04"]);
  expect(times.map(({ textContent }) => textContent?.includes("3"))).toEqual([true, false]);
});

test("without the article at hand a point shows what stands around it", () => {
  draw(address);
  expect(root.querySelector(".context p")?.textContent).toContain("It is dear.");
  draw(showing);
  expect(root.querySelector(".context")).toBeNull();
});

test("a brief of a version before has no empty parts", () => {
  draw(address, sampleBrief);
  expect(root.querySelectorAll(".facts")).toHaveLength(0);
  expect(root.querySelectorAll(".context")).toHaveLength(0);
});

test("a brief in a language without tables says so", () => {
  draw(showing, { ...brief, language: "und" });
  expect(root.querySelector(".teaser")?.textContent).toContain("English");
});
