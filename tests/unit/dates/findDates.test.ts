import { expect, test } from "vitest";
import { findDates } from "../../../lib/brief/dates/findDates.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";

/** The dates of a text of Thursday 15 January 2026, as written and resolved. */
function datesIn(
  language: string,
  text: string,
  published: string | null = "2026-01-15T09:30:00+01:00",
  modified: string | null = null,
) {
  const article = { language, published, modified, blocks: [{ kind: "paragraph", text }] } as const;
  return findDates(article, splitSentences(article), []).map(({ quote, date }) => [quote.text, date]);
}

test.each([
  ["en", "The council of Storholm met on Tuesday.", "Tuesday", "2026-01-13"],
  ["en", "The council of Storholm met on Thursday.", "Thursday", "2026-01-15"],
  ["en", "The council of Storholm met last Thursday.", "Thursday", "2026-01-08"],
  ["en", "The council of Storholm will meet on Tuesday.", "Tuesday", "2026-01-20"],
  ["en", "The council stopped work on Monday after it heard what the pier will cost.", "Monday", "2026-01-12"],
  ["en", "The pier of Storholm is closed until Saturday.", "Saturday", "2026-01-17"],
  ["en", "The pier of Storholm was closed until Tuesday.", "Tuesday", "2026-01-13"],
  ["en", "The storm may reach Storholm on Saturday.", "Saturday", "2026-01-17"],
  ["en", "The storm may have reached Storholm on Tuesday.", "Tuesday", "2026-01-13"],
  ["de", "Der Rat von Storholm tagt bis Samstag.", "Samstag", "2026-01-17"],
  ["de", "Der Rat von Storholm hatte bis Dienstag Zeit.", "Dienstag", "2026-01-13"],
  ["fr", "Le conseil de Storholm siège jusqu’à samedi.", "samedi", "2026-01-17"],
  ["en", "On Monday, the council will hear what the pier costs.", "Monday", "2026-01-19"],
  ["en", "The council of Storholm meets next Monday.", "Monday", "2026-01-19"],
  ["en", "The council of Storholm met yesterday.", "yesterday", "2026-01-14"],
  ["en", "The council of Storholm met on 3 March.", "3 March", "2025-03-03"],
  ["en", "The council of Storholm meets on 3 March.", "3 March", "2026-03-03"],
  ["en", "The council said that it would meet in the harbour on 3 March.", "3 March", "2026-03-03"],
  ["en", "The meeting was planned for 3 March.", "3 March", "2026-03-03"],
  ["en", "She is seen as the mind behind the April 7 attack.", "April 7", "2025-04-07"],
  ["en", "She has not been seen on the island since April 7.", "April 7", "2025-04-07"],
  ["en", "The council of Storholm will meet on Thursday.", "Thursday", "2026-01-15"],
  ["en", "The council of Storholm will meet next Thursday.", "Thursday", "2026-01-22"],
  ["en", "The council of Storholm met on Dec. 27.", "Dec. 27", "2025-12-27"],
  ["en", "The council of Storholm met on December 31.", "December 31", "2025-12-31"],
  ["en", "The council of Storholm met on March 4, 2019.", "March 4, 2019", "2019-03-04"],
  ["en", "The council of Storholm met in July 2024.", "July 2024", "2024-07"],
  ["en", "The council of Storholm met on 2024-07-09.", "2024-07-09", "2024-07-09"],
  ["de", "Der Rat tagte am Dienstag im Hafen.", "Dienstag", "2026-01-13"],
  ["de", "Der Rat wird am Dienstag im Hafen tagen.", "Dienstag", "2026-01-20"],
  ["de", "Der Rat tagte am 3. März im Hafen.", "3. März", "2026-03-03"],
  ["de", "Der Rat tagte am 03.03.2025 im Hafen.", "03.03.2025", "2025-03-03"],
  ["de", "Der Rat tagte gestern im Hafen.", "gestern", "2026-01-14"],
  ["fr", "Le conseil s’est réuni mardi 13 janvier au port.", "13 janvier", "2026-01-13"],
  ["fr", "Le conseil se réunira mardi au port.", "mardi", "2026-01-20"],
  ["es", "El consejo se reunió el 3 de marzo de 2025.", "3 de marzo de 2025", "2025-03-03"],
  ["pl", "Rada zebrała się w środę w porcie.", "środę", "2026-01-14"],
  ["ru", "Совет собрался 12 января в порту.", "12 января", "2026-01-12"],
  ["zh", "委员会在2025年3月4日开会。", "2025年3月4日", "2025-03-04"],
  ["ja", "議会は3月4日に開かれた。", "3月4日", "2026-03-04"],
  ["ko", "의회는 3월 4일 항구에서 열렸다.", "3월 4일", "2026-03-04"],
  ["vi", "Hội đồng họp hôm qua ở cảng.", "hôm qua", "2026-01-14"],
  ["ar", "اجتمع المجلس أمس في الميناء.", "أمس", "2026-01-14"],
])("%s: %s", (language, text, written, date) => {
  expect(datesIn(language, text)).toEqual([[written, date]]);
});

test.each([
  ["a day that no month has", "The council met on 31 February in Storholm."],
  ["a name", "They signed the Good Friday Agreement in Storholm."],
  ["a word that is a month too", "The council may march on, and Storholm may not."],
  ["a day in somebody’s words", "“We met on Tuesday and again yesterday,” said Ida Brandt."],
])("%s is no date", (_what, text) => {
  expect(datesIn("en", text)).toEqual([]);
});

test("“mañana” is tomorrow, “la mañana” the morning", () => {
  expect(datesIn("es", "El consejo no espera a la mañana.")).toEqual([]);
  expect(datesIn("es", "El consejo se reúne mañana.")).toEqual([["mañana", "2026-01-16"]]);
});

test("without the day of publication only full dates are resolved", () => {
  const text = "The council met on Tuesday, on 3 March, and on 4 March 2025.";
  expect(datesIn("en", text, null)).toEqual([["4 March 2025", "2025-03-04"]]);
});

test("days stand earliest first, each once", () => {
  const text = "It met on 4 March 2025. It met in May 2024. It met on March 4, 2025, too.";
  expect(datesIn("en", text)).toEqual([
    ["May 2024", "2024-05"],
    ["4 March 2025", "2025-03-04"],
  ]);
});

test("a day that the article gives a year once has it everywhere", () => {
  const text = "The attack of April 7, 2024, was the worst. The port will remember the April 7 attack on Monday.";
  expect(datesIn("en", text)).toEqual([
    ["April 7, 2024", "2024-04-07"],
    ["Monday", "2026-01-19"],
  ]);
});

test("a page written anew long after names no Tuesday of either day; full dates stand", () => {
  const text = "The council met on Tuesday, and again on 3 March. It was founded on 4 May 1987.";
  const days = (modified: string) => datesIn("en", text, "2026-01-15", modified).map(([written]) => written);
  expect(days("2026-01-19T08:00:00Z")).toEqual(["4 May 1987", "Tuesday", "3 March"]);
  expect(days("2027-06-01T08:00:00Z")).toEqual(["4 May 1987"]);
});
