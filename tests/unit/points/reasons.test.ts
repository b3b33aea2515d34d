import { describe, expect, test } from "vitest";
import { decides } from "../../../lib/brief/points/decides.ts";
import { FEATURES } from "../../../lib/brief/points/features/features.ts";
import { rankPoints } from "../../../lib/brief/points/rankPoints.ts";
import { reasonsOf, tellsBackground } from "../../../lib/brief/points/reasons.ts";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { contextOf, measure } from "./features/measure.ts";
import { articleOf, NEWS, TITLE } from "./sampleArticle.ts";

describe("a decision is what somebody settles", () => {
  test.each([
    ["The council of Tarn passed the ferry bill.", true],
    ["The bill was passed with 40 votes.", true],
    ["The captain was fired on Monday.", true],
    ["The court overturned the ban.", true],
    ["Jurors convicted the captain of fraud.", true],
    ["The captain was convicted of fraud.", true],
    ["The council approved the pier.", true],
    ["The court quashed the ban.", true],
    ["The town outlawed the old nets.", true],
    ["A lorry overturned at the pier.", false],
    ["Her father passed away in May.", false],
    ["Guards fired at the ferry.", false],
    ["The harbour has new rules for boats.", false],
    ["Vale took 40 votes more than Brandt.", false],
    ["The firm launched a ferry.", false],
    ["He signed up for a test.", false],
    ["The mayor dismissed claims of fraud.", false],
    ["Tarn is ruled by the harbour party.", false],
    ["She is an elected member of the board.", false],
    ["Whoever has a boat whose trip is cancelled gets a refund.", false],
  ])("%s", (text, is) => {
    expect(decides(contextOf(articleOf([text])), 0)).toBe(is);
  });
});

test.each([
  ["en", "The pier was built in 1987.", true],
  ["en", "The pier burned down last year.", true],
  ["en", "The party lost seven points on 2022.", false],
  ["en", "Turnout was the lowest since 1985.", false],
  ["en", "It was the wettest June since measurements there began in 1911.", false],
  ["en", "It earned more than last year.", false],
  ["en", "Debt rose from 40 million crowns a year earlier.", false],
  ["de", "Es war der schwächste Wert seit 2019.", false],
  ["de", "Die Mole wurde 2019 gebaut.", true],
])("%s: background is what was before, not what the news is measured against: %s", (code, text, is) => {
  expect(tellsBackground(text, languageOf({ language: code, blocks: [] }), "2026-03-03")).toBe(is);
});

test("the lead line is no background", () => {
  const lead = "The council of Tarn closed the pier on Monday, which it had built in 1987 for 40 million crowns.";
  const article = articleOf([lead, ...NEWS], { title: "Council of Tarn closes pier built for 40 million crowns" });
  const points = rankPoints(article, splitSentences(article), { count: 5 });
  expect(points.find(({ reasons }) => reasons.includes("lead"))?.reasons).not.toContain("background");
});

test("a point for which nothing speaks strongly has the reason that speaks for it at all", () => {
  const told = { isLead: false, isDecision: false, hasFigure: false, isBackground: false };
  const context = contextOf(articleOf(NEWS, { title: TITLE }));
  expect(context.views.length).toBeGreaterThan(0);
  expect(reasonsOf([], told)).toEqual([]);
  expect(
    reasonsOf(
      Array.from({ length: 200 }, () => 0.45),
      told,
    ),
  ).toHaveLength(1);
});

test.each([
  ["nl", "De rechter vernietigde de vergunning voor de haven."],
  ["pt", "O prefeito decretou emergência no porto."],
  ["it", "Il sindaco ha disposto la chiusura del molo."],
  ["de", "Das Gericht kippte das Verbot der alten Netze."],
])("%s: and so it is there: %s", (language, text) => {
  expect(decides(contextOf({ ...articleOf([text]), language }), 0)).toBe(true);
});

test("what is partly in somebody's own words is a quote where nothing else speaks for it", () => {
  const told = { isLead: false, isDecision: false, hasFigure: false, isBackground: false };
  const reasons = (share: number) =>
    reasonsOf(
      FEATURES.map(({ name }) => (name === "quoted" ? share : 0)),
      told,
    );
  expect(reasons(0.15)).toEqual(["quote"]);
  expect(reasons(0.05)).toEqual([]);
});

test.each([
  ["Call Venn toll-free at 800-555-0199 from 8 a.m. to 5 p.m.", 1],
  ["Whoever has lost money can call 0800 555 0142.", 1],
  ["The harbour master had 800 calls in May.", 0],
  ["You can reach Venn at venn@harbour.example or on Signal.", 1],
  ["Hinweise an hafen@tarn-bote.example nimmt die Redaktion entgegen.", 1],
  ["Venn posted as @venn for years.", 0],
])("whom to call or write to is none of the story: %s", (text, is) => {
  expect(measure("boilerplate", articleOf([text]))).toEqual([is]);
});

test("in an interview what is said to the one who answers is the interviewer’s, with or without a question mark", () => {
  const turns = [
    "Ida Venn has left the court of Tarn after 27 years on its bench.",
    "Do you miss it?",
    "No. I sleep until eight.",
    "In nine of those cases the others later took your view.",
    "Eight. People always say nine, and I count.",
    "What was the hardest of them?",
    "The ferry case. I was wrong.",
    "Would you do it again?",
    "I would not.",
  ];
  const asked = measure("interviewer", articleOf(turns));
  const sentences = splitSentences(articleOf(turns)).map(({ text }) => text);
  expect(sentences.filter((_text, index) => asked[index] === 1)).toEqual([turns[1], turns[3], turns[5], turns[7]]);
});
