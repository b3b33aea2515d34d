import { describe, expect, test } from "vitest";
import { fallback } from "../../../lib/text/languages/fallback.ts";
import { LANGUAGES } from "../../../lib/text/languages/languages.ts";
import { type Language, wordSet } from "../../../lib/text/languages/types.ts";
import { words } from "../../../lib/text/words.ts";

const LISTS = [
  "stopWords",
  "pronounOpeners",
  "connectiveOpeners",
  "firstPerson",
  "sayingVerbs",
  "calendarWords",
] as const satisfies readonly (keyof Language)[];

/** Lists that a language may have no use for: Chinese abbreviates without a full stop. */
const SPARE = [
  "abbreviations",
  "closingAbbreviations",
  "numberAbbreviations",
  "sentenceOpeners",
  "beforeOrdinals",
  "elisions",
] as const;
const ABBREVIATIONS = ["abbreviations", "closingAbbreviations", "numberAbbreviations"] as const;
/** Lists whose entries are compared with the words of a text. */
const ONE_WORD = [
  "stopWords",
  "firstPerson",
  "sayingVerbs",
  "calendarWords",
  "sentenceOpeners",
  "beforeOrdinals",
  "elisions",
] as const;
/** Lists whose entries are compared with the first words of a sentence. */
const OPENERS = ["pronounOpeners", "connectiveOpeners"] as const;

/** True for a name of calendarWords, one of several such words ("chủ nhật"), and a number with the sign for a month ("1月"). */
const isCalendarWord = (name: string, { code, calendarWords }: Language) =>
  calendarWords.has(name) ||
  /^\d+月$/u.test(name) ||
  words(name, code).every(({ text }) => calendarWords.has(text) || /^\d+$/.test(text));

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

  test.each(LISTS)("%s has entries", (list) => {
    expect(language[list].size).toBeGreaterThan(0);
  });

  test.each([...LISTS, ...SPARE])(
    "the entries of %s are composed, and in lower case unless they are abbreviations",
    (list) => {
      for (const entry of language[list]) {
        expect(entry).toBe(entry.normalize("NFC"));
        if (list !== "abbreviations" && list !== "closingAbbreviations") expect(entry).toBe(entry.toLowerCase());
        expect(entry).not.toBe("");
      }
    },
  );

  test.each(ABBREVIATIONS)("an entry of %s is letters, digits and points, without the last point", (list) => {
    for (const entry of language[list]) expect(entry).toMatch(/^[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{M}\p{N}]+)*$/u);
  });

  test("an abbreviation is of one kind", () => {
    const all = ABBREVIATIONS.flatMap((list) => [...language[list]].map((entry) => entry.toLowerCase()));
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
  });

  test.each(ONE_WORD)("an entry of %s is one word of a text", (list) => {
    for (const entry of language[list]) expect(words(entry, language.code).map(({ text }) => text)).toEqual([entry]);
  });

  test.each(OPENERS)("an entry of %s is one word of a text, or several", (list) => {
    for (const entry of language[list])
      expect(words(entry, language.code).map(({ text }) => text)).toEqual(entry.split(" "));
  });

  test("every month is a calendar word", () => {
    const name = new Intl.DateTimeFormat(language.code, { month: "long", timeZone: "UTC" });
    const months = Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2026, month, 1)).toLowerCase());
    expect(months.filter((month) => !isCalendarWord(month, language))).toEqual([]);
  });

  test("a turn of phrase is looked for in any case, and the same each time", () => {
    expect(language.boilerplate?.flags).toBe("i");
    expect(language.boilerplate?.test("")).toBe(false);
  });
});

test.each(LANGUAGES)("$code: every weekday is a calendar word", (language) => {
  const name = new Intl.DateTimeFormat(language.code, { weekday: "long", timeZone: "UTC" });
  const days = Array.from({ length: 7 }, (_, day) => name.format(Date.UTC(2026, 2, 1 + day)).toLowerCase());
  expect(days.filter((day) => !isCalendarWord(day, language))).toEqual([]);
});

test.each([
  ["zh", "图为救援人员在云溪港查看隧道。", true],
  ["zh", "林岚 摄", true],
  ["zh", "导演林岚在云溪港拍摄。", false],
  ["zh", "图书馆周一重新开放。", false],
  ["ja", "各地の水位は次のとおり。", true],
  ["ja", "写真は閉鎖されたトンネル。", true],
  ["ja", "市は写真を公開した。", false],
  ["ru", "НОРВИК, 4 янв - ТАСС.", true],
  ["ru", "НОРВИК, 4 янв - ТАСС. Порт закрыт.", false],
  ["ru", "Порт закрыт, 4 января - день траура.", false],
])("%s: “%s” is what the page says, not the story: %s", (code, text, isPages) => {
  expect(LANGUAGES.find((language) => language.code === code)?.boilerplate?.test(text)).toBe(isPages);
});

test("a language without tables knows no word", () => {
  expect([...LISTS, ...SPARE].filter((list) => fallback[list].size > 0)).toEqual([]);
  expect(fallback.boilerplate).toBeNull();
});

test.each([
  ["es", "no obstante", ["no", "sin", "por", "embargo"]],
  ["pt", "no entanto", ["no", "por", "segundo"]],
  ["fr", "par ailleurs", ["par", "ailleurs"]],
])("%s: “%s” opens a sentence as a whole, none of %j alone", (code, whole, parts) => {
  const openers = LANGUAGES.find((language) => language.code === code)?.connectiveOpeners;
  expect(openers?.has(whole)).toBe(true);
  expect(parts.filter((part) => openers?.has(part))).toEqual([]);
});

test("a word list may be written over several lines, and a word may stand twice", () => {
  expect([...wordSet("\n  he she\n\tit he\n")]).toEqual(["he", "she", "it"]);
});

test("the words of one entry are joined by a low line", () => {
  expect([...wordSet("the_latter he")]).toEqual(["the latter", "he"]);
});
