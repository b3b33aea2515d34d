import { describe, expect, test } from "vitest";
import { pointContext } from "../../../lib/brief/points/context.ts";
import { rankPoints } from "../../../lib/brief/points/rankPoints.ts";
import { hasFigure } from "../../../lib/brief/points/reasons.ts";
import { select } from "../../../lib/brief/points/select.ts";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import type { Article, Block } from "../../../lib/types.ts";
import { articleOf, NEWS, TITLE } from "./sampleArticle.ts";

const pointsOf = (article: Article, count = 5) => rankPoints(article, splitSentences(article), { count });
const textsOf = (article: Article, count = 5) => pointsOf(article, count).map(({ sentence }) => sentence.text);

const leadText = (article: Article) => pointsOf(article).find(({ reasons }) => reasons.includes("lead"))?.sentence.text;

const news = articleOf(NEWS, { title: TITLE });

test("points are sentences of the article, word for word, in reading order", () => {
  const points = pointsOf(news);
  const sentences = splitSentences(news);
  for (const { sentence } of points) {
    expect(sentence).toEqual(sentences[sentence.index]);
    expect(news.blocks[sentence.block]?.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  }
  const places = points.map(({ sentence }) => sentence.index);
  expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
});

test.each([[1], [3], [5]])("of a longer article there are as many points as are asked for: %i", (count) => {
  expect(pointsOf(news, count)).toHaveLength(count);
});

test.each([
  // sentences, asked for, points
  [0, 5, 0],
  [1, 5, 1],
  [2, 5, 2],
  [4, 5, 4],
  [4, 3, 3],
  [5, 5, 2],
  [6, 5, 3],
  [8, 5, 4],
  [9, 8, 4],
  [12, 8, 6],
  [12, 0, 0],
])("an article of %i sentences, asked for %i points, gives %i", (length, count, expected) => {
  expect(pointsOf(articleOf(NEWS.slice(0, length), { title: TITLE }), count)).toHaveLength(expected);
});

test("a heading is never a point", () => {
  const headings = NEWS.map((text): Block => ({ kind: "heading", text: text.replace("tunnel", "tube") }));
  const mixed = NEWS.flatMap((text, index) => [headings[index] ?? text, text]);
  const points = pointsOf(articleOf(mixed, { title: TITLE }));
  expect(points).toHaveLength(5);
  expect(points.map(({ sentence }) => sentence.block % 2)).toEqual([1, 1, 1, 1, 1]);
  expect(pointsOf(articleOf(headings, { title: TITLE }))).toEqual([]);
});

test("the same article gives the same points", () => {
  expect(pointsOf(structuredClone(news))).toEqual(pointsOf(news));
  pointsOf(articleOf(NEWS.toReversed(), { title: "Herring leave the bay" }));
  expect(pointsOf(news)).toEqual(pointsOf(structuredClone(news)));
});

test("every score is a number, and every reason stands once", () => {
  for (const { score, reasons } of pointsOf(news, 8)) {
    expect(Number.isFinite(score)).toBe(true);
    expect(reasons).toEqual([...new Set(reasons)]);
  }
});

test("the sentence that tells the title is the first point, for that reason", () => {
  const [first] = pointsOf(news);
  expect(first?.sentence.text).toBe(NEWS[0]);
  expect(first?.reasons).toContain("title");
});

test("a sentence that counts is told to be a figure, one that does not is not", () => {
  const reasons = new Map(
    pointsOf(articleOf(NEWS.slice(0, 4)), 5).map(({ sentence, reasons }) => [sentence.text, reasons]),
  );
  expect(reasons.get(NEWS[2] ?? "")).toContain("figure");
  expect(reasons.get(NEWS[3] ?? "")).not.toContain("figure");
});

describe("of two sentences that differ in nothing else, the plain one is the point:", () => {
  const plain = "Anna Holt, the mayor of Sandholm, will open a new road from the harbour to the airport on Monday.";
  const quotation =
    "Anna Holt, the mayor of Sandholm, said “a new road from the harbour to the airport opens on Monday.”";

  test.each([
    ["no question", plain, `Will ${plain.replace(" will", "").replace(/\.$/, "?")}`],
    ["no cry", plain, plain.replace(/\.$/, "!")],
    ["no caption without a full stop", plain, plain.replace(/\.$/, "")],
    ["no caption with a credit", plain, plain.replace("Sandholm,", "Sandholm, pictured,")],
    ["no teaser", plain, `Read more: ${plain}`],
    ["no request", plain, plain.replace(/on Monday\.$/, "in our newsletter.")],
    ["no half quotation", quotation, quotation.replace("”", "")],
    [
      "no quotation first",
      quotation,
      "“A new road from the harbour to the airport opens on Monday,” said Anna Holt, the mayor of Sandholm.",
    ],
    ["no dangling pronoun", plain, plain.replace("Anna Holt, the mayor of Sandholm,", "She, the mayor of Sandholm,")],
    [
      "no word for what was said before",
      "New ferries between the harbour and the airport of Sandholm will sail every hour from Monday.",
      "These ferries between the harbour and the airport of Sandholm will sail every hour from Monday.",
    ],
    ["no fragment", plain, "The new road from the harbour to Sandholm airport."],
  ])("%s", (_rule, better, worse) => {
    // The worse one stands first: its place speaks for it.
    const article = articleOf([...NEWS.slice(0, 3), worse, better, ...NEWS.slice(3)], {
      title: "Sandholm has a new road",
    });
    const points = textsOf(article);
    expect(points).toContain(better);
    expect(points).not.toContain(worse);
  });
});

describe.each([
  ["as it is", TITLE],
  ["with a full stop", `${TITLE}.`],
  ["in full", "Sandholm's council votes to close the flooded harbour tunnel for eighteen months from June"],
])("a title that the text repeats (%s)", (_form, title) => {
  const named = { title: title.replace(/\.$/, "") };

  test.each([
    ["at the top", [title, ...NEWS]],
    ["in the middle", [...NEWS.slice(0, 4), title, ...NEWS.slice(4)]],
    ["at the end", [...NEWS, title]],
    ["at the end of a paragraph", [`${NEWS.join(" ")} ${title}`]],
  ])("is no point %s", (_where, parts) => {
    for (const count of [3, 5]) {
      const points = textsOf(articleOf(parts, named), count);
      expect(points).toHaveLength(count);
      expect(points).not.toContain(title);
    }
  });
});

test.each([
  ["with a full stop", `${TITLE}.`],
  ["in capitals", TITLE.toUpperCase()],
  ["with other marks", "Sandholm Council: closes “harbour tunnel”!"],
])("the title is no point even where little else stands (%s)", (_form, repeated) => {
  const points = textsOf(articleOf([repeated, NEWS[3] ?? "", NEWS[7] ?? ""], { title: TITLE }));
  expect(points).toEqual([NEWS[3], NEWS[7]]);
});

test.each([
  ["of stop words only", "It was so.", "It was so."],
  ["in other marks and capitals", "It was so.", "IT WAS, so!"],
  ["without words", "…!", "…!"],
])("the same text is not two points (%s)", (_what, text, again) => {
  const points = textsOf(articleOf([text, again, "And so it was.", again], { title: TITLE }));
  expect(points).toEqual([text, "And so it was."]);
});

test("two sentences that say the same are not both points", () => {
  const again = "The council of Sandholm voted late at night to close the harbour tunnel for 18 months.";
  for (const repeated of [NEWS[0] ?? "", again]) {
    const points = textsOf(articleOf([...NEWS.slice(0, 4), repeated, ...NEWS.slice(4)], { title: TITLE }));
    expect(points.filter((text) => text === NEWS[0] || text === repeated)).toEqual([NEWS[0]]);
  }
});

test("an article that says one thing all along has one point", () => {
  expect(textsOf(articleOf(Array.from({ length: 12 }, () => NEWS[0] ?? "")))).toEqual([NEWS[0]]);
});

test.each([
  ["the earlier of equals", [1, 1, 1, 1, 1], 2, [0, 1]],
  ["the best first", [0, 3, 1, 2, 0], 3, [1, 3, 2]],
  ["the earlier of equals behind the best", [0, 2, 5, 2, 2], 3, [2, 1, 3]],
  ["no more than there are", [5, 4, 3, 2, 1], 9, [0, 1, 2, 3, 4]],
  ["none when none are asked for", [5, 4, 3, 2, 1], 0, []],
])("chosen are %s", (_rule, scores, count, expected) => {
  const strangers = ["Apples ripen.", "Boats sail.", "Crows caw.", "Doors creak.", "Eels swim."];
  const article = articleOf(strangers);
  expect(select(pointContext(article, splitSentences(article)), scores, count)).toEqual(expected);
});

test("a sentence that repeats some of a chosen one stands behind a slightly weaker one that repeats nothing", () => {
  const article = articleOf([
    "The ferry to Tarn sails on Monday.",
    "The ferry to Tarn needs bread.",
    "Apples ripen early this year.",
  ]);
  const context = pointContext(article, splitSentences(article));
  expect(select(context, [3, 2, 1.9], 2)).toEqual([0, 2]);
  expect(select(context, [3, 2.9, 1.9], 2)).toEqual([0, 1]);
});

test("what comes next is no background for what happened last year", () => {
  const arrival =
    "Voss will arrive in Karsk on Tuesday after accepting an invitation from President Ilja Brenn last year.";
  const visit = [
    "Lena Voss will make her first visit to Ostmark as chancellor next week, seeking closer relations as the tariffs of Westland hit her allies.",
    "The visit marks a sharp turn in the foreign policy of Sandholm, which has kept away from Ostmark since two of its sailors were jailed there.",
    arrival,
    "Sandholm exports a third of its herring to Westland.",
    "Growing trade with Ostmark carries some risk for the government in Sandholm.",
    "A clause in the treaty with Westland lets either side leave if the other signs a free-trade agreement with Ostmark.",
    "A senior official of Sandholm told The Coast Courier that there are other agreements which nobody in Westland would mind.",
    "Fishing and timber are two areas in which Sandholm and Ostmark are expected to work together.",
    "The harbour of Karsk was built in 1931.",
    "The shipyards of Sandholm employ 4,000 people.",
  ];
  expect(textsOf(articleOf(visit, { title: "Lena Voss heads to Ostmark to mend relations" }))).toContain(arrival);
});

test("what has become of it is rather a point than what was long ago", () => {
  const points = textsOf(articleOf(NEWS, { title: TITLE }));
  expect(points).toContain(NEWS[7]);
  expect(points).not.toContain(NEWS[6]);
});

test.each([
  ["without a title", articleOf(NEWS)],
  ["without a language", articleOf(NEWS, { language: null })],
  ["in one paragraph", articleOf([NEWS.join(" ")], { title: TITLE })],
  ["of list items", articleOf(NEWS.map((text): Block => ({ kind: "list-item", text })))],
  [
    "in Chinese",
    articleOf(["港口的桥今天关闭了。岛上的人们在等船。市长说工程要两年。渔民担心鱼会离开。雨下了一夜。商店关门了。"], {
      language: "zh",
    }),
  ],
  [
    "in Arabic",
    articleOf(
      ["أغلق المجلس النفق. ينتظر الناس القارب. قالت العمدة إن العمل طويل. هطل المطر. أغلقت المتاجر. عاد الصيادون."],
      { language: "ar", direction: "rtl" },
    ),
  ],
])("an article %s has points", (_what, article) => {
  const points = pointsOf(article, 3);
  expect(points.length).toBeGreaterThan(1);
  for (const { sentence } of points) expect(article.blocks[sentence.block]?.text).toContain(sentence.text);
});

describe("below a standfirst", () => {
  const standfirst = "Sandholm closes its harbour tunnel for 18 months, and 9,000 people need another way.";
  const beginning = "The council of Sandholm is to close the tunnel under the harbour because of a leak.";
  const rest = NEWS.slice(1);
  const leadIn = (parts: readonly string[]) => leadText(articleOf(parts, { title: TITLE }));

  test("the lead line is the sentence in which the story begins, and the standfirst is no point beside it", () => {
    const parts = [standfirst, `${beginning} Rain was falling.`, ...rest];
    expect(leadIn(parts)).toBe(beginning);
    expect(textsOf(articleOf(parts, { title: TITLE }))).not.toContain(standfirst);
  });

  test("what says less of the title than the standfirst is no second beginning", () => {
    const scene = "Rain was falling on the quay of Sandholm when Marta Lindqvist came out of the old town hall.";
    expect(leadIn([`${TITLE} for 18 months.`, scene, ...rest])).toBe(`${TITLE} for 18 months.`);
  });
});

test("the lead line is what says much more of the title than the first sentence", () => {
  const first =
    "Marta Lindqvist, the transport minister, met 200 shopkeepers and fishermen of Tarn for talks that went on past midnight on Monday.";
  expect(leadText(articleOf([first, ...NEWS], { title: TITLE }))).toBe(NEWS[0]);
});

test.each([
  ["en", "The council met on July 25 and again on 3 March 2025.", false],
  ["en", "The council met at 8:30 p.m. in 1987.", false],
  ["en", "The council met on July 25 and took 40 votes.", true],
  ["en", "The pier cost $3.5 million.", true],
  ["de", "Der Rat tagte am 3. März um 20 Uhr.", false],
  ["de", "Der Rat tagte am 3. März mit 20 Leuten.", true],
  ["en", "Ida Brandt, 58, left the port.", false],
  ["de", "Ida Brandt (58) hat den Hafen verlassen.", false],
  ["en", "In Norvik, 58 people left the port.", true],
  ["en", "The A40 and the M6 were shut near Junction 14.", false],
  ["en", "Otto Falk, who is 81 and runs the pub, will stay.", false],
  ["en", "Ida Brandt, the captain, died at the age of 91.", false],
  ["en", "Storholm won 3-2 on the pier.", true],
  ["es", "La A-40 y la N-634 estuvieron cortadas el lunes.", false],
  ["fr", "Otto Falk, 81 ans, patron du port, est resté.", false],
])("%s: what has a figure, dates apart: %s", (code, text, expected) => {
  const sentence = { index: 0, block: 0, start: 0, end: text.length, text };
  expect(hasFigure(sentence, languageOf({ language: code, blocks: [] }))).toBe(expected);
});
