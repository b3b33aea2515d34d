import { expect, test } from "vitest";
import { findFigures } from "../../../lib/brief/figures/findFigures.ts";
import { rankPoints } from "../../../lib/brief/points/rankPoints.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import type { Article } from "../../../lib/types.ts";

/** The figures of a text alone, as [as written, value, unit, what is counted]. */
function figuresIn(language: string, ...paragraphs: string[]) {
  const article = {
    language,
    blocks: paragraphs.map((text) => ({ kind: "paragraph", text }) as const),
  } satisfies Pick<Article, "blocks" | "language">;
  return findFigures(article, splitSentences(article), []).map(({ quote, value, unit, counts }) => [
    quote.text,
    value,
    unit,
    counts,
  ]);
}

test.each([
  ["en", "The harbour of Storholm cost $1.2 billion.", ["$1.2 billion", 1.2e9, "$", null]],
  ["en", "The harbour of Storholm cost £40m to build.", ["£40m", 4e7, "£", null]],
  ["en", "The port council wants 1,250 new homes on the pier.", ["1,250 new homes", 1250, null, "new homes"]],
  ["en", "The ferry line lost 40 per cent of its passengers.", ["40 per cent", 40, "%", null]],
  ["en", "The ferry line lost 3.5% of its passengers.", ["3.5%", 3.5, "%", null]],
  ["en", "Some 2.5 million barrels are on the quay.", ["2.5 million barrels", 2.5e6, null, "barrels"]],
  ["en", "The fine is 300 euros for each day.", ["300 euros", 300, "euros", null]],
  ["de", "Der Hafen kostet 1,2 Milliarden Euro und mehr.", ["1,2 Milliarden Euro", 1.2e9, "Euro", null]],
  ["de", "Der Hafen zählt 12.500 neue Gäste im Sommer.", ["12.500 neue Gäste", 12500, null, "neue Gäste"]],
  ["fr", "Le port a coûté 3,5 millions d’euros à la ville.", ["3,5 millions d’euros", 3.5e6, "euros", null]],
  ["fr", "Le port compte 5 000 bateaux dans la baie.", ["5 000 bateaux", 5000, null, "bateaux"]],
  ["es", "El puerto costó 20 millones de dólares al año.", ["20 millones de dólares", 2e7, "dólares", null]],
  ["ru", "Порт стоил 3 млрд рублей за весь год.", ["3 млрд рублей", 3e9, "рублей", null]],
  ["zh", "港口花费了5000万元。", ["5000万元", 5e7, "元", null]],
  ["ja", "港には3人の船員がいた。", ["3人", 3, null, "人"]],
  ["hi", "बंदरगाह पर 50 करोड़ रुपये खर्च हुए।", ["50 करोड़ रुपये", 5e8, "रुपये", null]],
  ["ar", "بلغت كلفة الميناء ٣٥ مليون دولار هذا العام.", ["٣٥ مليون دولار", 3.5e7, "دولار", null]],
])("%s: %s", (language, text, figure) => {
  expect(figuresIn(language, text)).toEqual([figure]);
});

test.each([
  ["a year", "The pier was built in 1987 and again in 2004."],
  ["a date", "The pier closed on 13 January and opens on March 4, 2026."],
  ["a time", "The ferry leaves at 7:30 and at 19.45 from the pier."],
  ["an age", "The 39-year-old captain and Ida Brandt, 54, sailed on."],
  ["a score", "Storholm beat Tarnby 3-1 on the pier."],
  ["a number in a name", "The Harl 737 and Studio 99 stand on the pier."],
  ["a rank", "The 3rd pier is the 12th of its kind."],
  ["what is known", "The two captains and the three mates sailed."],
  ["one", "One captain and 1 mate sailed."],
  ["a number of nothing", "Twelve were hurt, and five, he said, were not."],
])("%s is no key figure", (_what, text) => {
  expect(figuresIn("en", text)).toEqual([]);
});

test.each([
  ["The council expects two to three hundred boats.", ["two to three hundred boats", 300, null, "boats"]],
  ["The wave was 18 to 23 feet high at the pier.", ["18 to 23 feet", 23, null, "feet"]],
  ["The harbour party is 5 or 6 points ahead.", ["5 or 6 points", 6, null, "points"]],
  ["Between 40 and 60 boats left the pier.", ["Between 40 and 60 boats", 60, null, "boats"]],
  ["A berth costs €300–350 a month.", ["€300–350", 350, "€", null]],
  ["The quay will cost $5 to $6 billion.", ["$5 to $6 billion", 6e9, "$", null]],
  ["The share of ferries rose from 5 to 6 per cent.", ["6 per cent", 6, "%", null]],
  ["The star lies 50 light years from Storholm.", ["50 light years", 50, null, "light years"]],
  ["Gusts of 157 miles per hour hit the pier.", ["157 miles per hour", 157, null, "miles per hour"]],
  ["The dam holds 37 billion U.S. gallons of water.", ["37 billion U.S. gallons", 3.7e10, null, "U.S. gallons"]],
  ["The owner spent more than $2B since then.", ["$2B", 2e9, "$", null]],
  ["The owner spent more than $2bn since then.", ["$2bn", 2e9, "$", null]],
  [
    "The raid took 90 air, sea and shore-led patrols.",
    ["90 air, sea and shore-led patrols", 90, null, "air, sea and shore-led patrols"],
  ],
  ["The pier stands on 700 acres inside the bay.", ["700 acres", 700, null, "acres"]],
  ["At the pier 26 people died in the storm.", ["26 people", 26, null, "people"]],
  ["The line has 12 aircraft on the island.", ["12 aircraft", 12, null, "aircraft"]],
])("a figure is whole: %s", (text, figure) => {
  expect(figuresIn("en", text)).toEqual([figure]);
});

test.each([
  ["an adjective without its noun", "The council has 22 current and former heads from Tarnby, it says."],
  ["an adverb", "The gale was 19 shy of the record, the council said."],
  ["a time of day", "The ferry left at 5 p.m. and at 11 a.m. from the pier."],
  ["an age before a job", "Otto Falk, 47, and 52 cameraman Tom Okoro left the pier."],
  ["ages", "The club for children of ages 5 to 12 opens in the harbour."],
  ["a firm's name", "Both pilots of the pier have worked at 3M: one of them in Storholm."],
  ["metres", "The council wants a 5m wall along the harbour."],
  ["a score before a noun", "Storholm sailed to a 22-10 win over Tarnby."],
  ["how long ago it was", "The pier was shut 12 months ago by the council."],
])("%s is no figure", (_what, text) => {
  expect(figuresIn("en", text)).toEqual([]);
});

test("a number word is a figure where it counts something in a key point", () => {
  const text = "Twelve sailors drowned when the ferry Asta sank off Storholm in the storm.";
  const article = {
    title: "Ferry sinks",
    language: "en",
    blocks: [{ kind: "paragraph", text }],
  } as unknown as Article;
  const sentences = splitSentences(article);
  const figures = findFigures(article, sentences, rankPoints(article, sentences, { count: 3 }));
  expect(figures.map(({ quote, value }) => [quote.text, value])).toEqual([["Twelve sailors", 12]]);
});

test("a figure told twice stands once, the rest in reading order, eight at most", () => {
  const many = Array.from({ length: 20 }, (_, index) => `The pier took in ${index + 2} million euros that day.`);
  const found = figuresIn("en", ...many, ...many);
  expect(found).toHaveLength(8);
  expect(found).toEqual(found.toSorted((a, b) => Number(a[1]) - Number(b[1])));
});

test("a figure is word for word, in its sentence", () => {
  const text = "A first one. The harbour cost $1.2 billion. A last one.";
  const article = { language: "en", blocks: [{ kind: "paragraph", text }] } as const;
  const [figure] = findFigures(article, splitSentences(article), []);
  expect(text.slice(figure?.quote.start, figure?.quote.end)).toBe("$1.2 billion");
  expect(figure?.sentence.text).toBe("The harbour cost $1.2 billion.");
});

test.each([
  ["a grade before a verb", "Mit einer Note von 3,6 landete Nordfast auf dem letzten Platz."],
  ["the number of a series", "Nordfast Deck 3 Pro: Das Schiff soll im Hafen gezeigt werden."],
])("German: %s is no figure", (_what, text) => {
  expect(figuresIn("de", text)).toEqual([]);
});

test("German: what is counted behind a name is a figure", () => {
  const text = "Im Hafen von Norvik retteten Boote 12 Menschen aus dem Wasser.";
  expect(figuresIn("de", text)).toEqual([["12 Menschen", 12, null, "Menschen"]]);
});
