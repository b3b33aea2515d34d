import { describe, expect, test } from "vitest";
import { fallback } from "../../../lib/text/languages/fallback.ts";
import { LANGUAGES } from "../../../lib/text/languages/languages.ts";
import { type Language, wordSet } from "../../../lib/text/languages/types.ts";
import { words } from "../../../lib/text/words.ts";

const LISTS = [
  "abbreviations",
  "stopWords",
  "pronounOpeners",
  "connectiveOpeners",
  "firstPerson",
  "sayingVerbs",
  "calendarWords",
] as const satisfies readonly (keyof Language)[];

/** Lists whose entries are compared with the words of a text. */
const ONE_WORD = ["stopWords", "connectiveOpeners", "firstPerson", "sayingVerbs", "calendarWords"] as const;

test("a language has one table", () => {
  const codes = LANGUAGES.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
  expect(codes).not.toContain(fallback.code);
});

describe.each(LANGUAGES)("$code", (language) => {
  test("is a language with a name", () => {
    expect(new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(language.code)).toBeTruthy();
    expect(new Intl.Locale(language.code).language).toBe(language.code);
  });

  test.each(LISTS)("%s has entries, in lower case and composed", (list) => {
    expect(language[list].size).toBeGreaterThan(0);
    for (const entry of language[list]) {
      expect(entry).toBe(entry.toLowerCase().normalize("NFC"));
      expect(entry).not.toBe("");
    }
  });

  test("an abbreviation is letters, digits and points, without the last point", () => {
    for (const entry of language.abbreviations) expect(entry).toMatch(/^[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*$/u);
  });

  test.each(ONE_WORD)("an entry of %s is one word of a text", (list) => {
    for (const entry of language[list]) expect(words(entry, language.code).map(({ text }) => text)).toEqual([entry]);
  });

  test("every month is a calendar word", () => {
    const name = new Intl.DateTimeFormat(language.code, { month: "long", timeZone: "UTC" });
    const months = Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2026, month, 1)).toLowerCase());
    expect(months.filter((month) => !language.calendarWords.has(month))).toEqual([]);
  });

  test("a turn of phrase is looked for in any case, and the same each time", () => {
    expect(language.boilerplate?.flags).toBe("i");
    expect(language.boilerplate?.test("")).toBe(false);
  });
});

/** Portuguese is left out: its table has the days without "-feira". */
test.each(LANGUAGES.filter(({ code }) => code !== "pt"))("$code: every weekday is a calendar word", (language) => {
  const name = new Intl.DateTimeFormat(language.code, { weekday: "long", timeZone: "UTC" });
  const days = Array.from({ length: 7 }, (_, day) => name.format(Date.UTC(2026, 2, 1 + day)).toLowerCase());
  expect(days.filter((day) => !language.calendarWords.has(day))).toEqual([]);
});

test("a language without tables knows no word", () => {
  expect(LISTS.map((list) => fallback[list].size)).toEqual(LISTS.map(() => 0));
  expect(fallback.boilerplate).toBeNull();
});

test("a word list may be written over several lines, and a word may stand twice", () => {
  expect([...wordSet("\n  he she\n\tit he\n")]).toEqual(["he", "she", "it"]);
});
