import { expect, test } from "vitest";
import { articleOf } from "../sampleArticle.ts";
import { behindAnother, measure } from "./measure.ts";

test.each([
  ["en", "This guide covers what a harbour needs, from the pier to the pumps.", 1],
  ["en", "In this article, we’ll explore what a harbour needs.", 1],
  ["en", "We’ll walk you through the pumps of a harbour.", 1],
  ["en", "Keep reading to discover what a harbour needs.", 1],
  ["en", "Let's take apart the pumps.", 1],
  ["en", "Learn Pumps - A course that breaks down all there is to pumps.", 1],
  ["en", "Here are the top pumps in 2025 and how to choose one.", 1],
  ["en", "Below, we compare six pumps.", 1],
  ["en", "You’ll also learn how Harl automates the pumps.", 1],
  ["en", "On this page you will learn of each pump of the port.", 1],
  ["en", "Be sure to read our other guides to pumps.", 1],
  ["en", "Get started to see how Harl keeps a harbour dry.", 1],
  ["en", "Access the full list of pumps in our yearly survey.", 1],
  ["en", "Access to the harbour is closed until the pumps are repaired.", 0],
  ["en", "If all you want is a list of pumps, you can jump to the last part.", 1],
  ["en", "Don’t miss our list of pumps.", 1],
  ["en", "“We’ll explore every pump,” said Ida Venn.", 0],
  ["en", "Here Ida Venn found the pumps.", 0],
  ["en", "The harbour learned to live with the pumps.", 0],
  ["en", "Here are seven pumps that failed among the island's many, from Tarn to Vale.", 0],
  ["de", "In diesem Artikel zeigen wir, welche Pumpen halten.", 1],
  ["de", "Hier erfahren Sie, welche Pumpen halten.", 1],
  ["de", "Hier hielten die Pumpen.", 0],
  ["fr", "Dans cet article, nous comparons les pompes.", 1],
  ["es", "En este artículo comparamos las bombas.", 1],
])("what tells of the page and not of its matter is seen (%s: %s)", (language, text, expected) => {
  expect(behindAnother("teaser", text, language)).toBe(expected);
});

test("a row of a table is a listing, news with scores is none", () => {
  const row = "DL Otto Falk 12 40% 2 dives (2 deep).";
  const news = "Tarn beat Norvik 6-3 and 6-2 in the final of 2025, and Otto Falk ran 12 miles.";
  expect(measure("listing", articleOf([row, news]))).toEqual([1, 0]);
});

test("a list of places behind a label has no capitals in Japanese", () => {
  const list = "北島県：北町、南町、東村、西村、中島町";
  expect(measure("listing", articleOf([list, "北島県は、北町と南町の港を閉めた。"], { language: "ja" }))).toEqual([
    1, 0,
  ]);
});

test("what an animal does on a picture is a caption, and what a Chinese picture shows", () => {
  const lead = "The tug Ida sank in the harbour of Tarn in the storm on Tuesday.";
  expect(measure("caption", articleOf([lead, "A crab sits on a rope in Tarn, Norvik, in June."]))).toEqual([0, 1]);
  expect(measure("caption", articleOf(["港口关闭了。", "图为律师在港口讲解。"], { language: "zh" }))).toEqual([0, 1]);
});

test("what the first sentence says hangs on nothing", () => {
  const first = "In an age of oil and steam, it was a ship without an engine.";
  expect(measure("late-subject", articleOf([first, first]))).toEqual([0, 1]);
  expect(measure("hanging", articleOf(["The tug sank, too.", "The tug sank, too."]))).toEqual([0, 1]);
});

test.each([
  ["The flood took the pier on Friday and left this crane a wreck.", 1],
  ["The flood took the pier on Friday and left these ferries aground.", 0],
  ["The flood flattened this week’s market.", 0],
  ["Cranes like this one could be lost to the flood.", 1],
])("what shows itself right below the lead is a caption: %s", (text, value) => {
  expect(measure("caption", articleOf(["The flood in Tarn reached the last of the ferries.", text]))).toEqual([
    0,
    value,
  ]);
});

test("somebody nameless who does in the present what can be seen is a caption, early and alone only", () => {
  const lead = "A tug sank off the harbour of Tarn on Monday, and two sailors were rescued by a ferry.";
  const caption = "People gather around the wreck of a tug in the harbour of Tarn.";
  expect(measure("caption", articleOf([lead, caption, "A diver waits for the tide."]))).toEqual([0, 1, 1]);
  expect(measure("caption", articleOf([lead, "People gather in the harbour, the mayor said."]))).toEqual([0, 0]);
  expect(measure("caption", articleOf([lead, `${caption} The tide turns.`]))).toEqual([0, 0, 0]);
  expect(measure("caption", articleOf([lead, "A battered tug lies on the sand Sunday below the pier."]))).toEqual([
    0, 1,
  ]);
  expect(measure("caption", articleOf([lead, "Tarn fans celebrate the new ferry in the rain."]))).toEqual([0, 1]);
});

test("a caption is also what can be seen of somebody whom the article names further down", () => {
  const lead = "A tug sank off the harbour of Tarn on Monday, and two sailors were rescued by a ferry.";
  const caption = "Orrin Vale greets sailors on the quay of the old harbour.";
  const named = "The pumps are new, said Orrin Vale, whose wife sailed on the tug.";
  expect(measure("caption", articleOf([lead, caption, named]))).toEqual([0, 1, 0]);
  expect(measure("caption", articleOf([lead, caption.replace("greets", "wants"), named]))).toEqual([0, 0, 0]);
  expect(measure("caption", articleOf([lead, caption]))).toEqual([0, 0]);
});

test("a pointer to another story makes no point", () => {
  expect(behindAnother("boilerplate", "Read previous tales of the harbour Today the pier is empty.")).toBe(1);
  expect(behindAnother("boilerplate", "Read as a whole, the report blames the pumps.")).toBe(0);
});
