import { expect, test } from "vitest";
import { words } from "../../../lib/text/words.ts";

const wordsOf = (text: string, language = "en") => words(text, language).map((word) => word.text);

test.each([
  ["apostrophes stay inside", "It isn’t Vale's tug.", ["It", "isn’t", "Vale's", "tug"]],
  ["apostrophes at the edges go", "'tis the Vales' tug", ["tis", "the", "Vales", "tug"]],
  ["hyphens stay inside", "a well-kept, forty\u2011year-old tug", ["a", "well-kept", "forty\u2011year-old", "tug"]],
  ["dashes part words", "the tug—an old one–sank - at last", ["the", "tug", "an", "old", "one", "sank", "at", "last"]],
  ["points stay inside", "The U.S. tug is 3.5 m long.", ["The", "U.S", "tug", "is", "3.5", "m", "long"]],
  ["an address is one word", "Read nutgraf.example.", ["Read", "nutgraf.example"]],
  ["commas and slashes part words", "red,green and/or blue", ["red", "green", "and", "or", "blue"]],
  ["signs are no words", "40 % & $5 … #1 — !", ["40", "5", "1"]],
  ["emoji are no words", "🚢 The 👩‍👩‍👧 ferry👍🏽", ["The", "ferry"]],
  ["combining marks belong to their letter", "E\u0301te\u0301 a\u0300 Vaury", ["E\u0301te\u0301", "a\u0300", "Vaury"]],
  ["letters of two code units are letters", "𝔉erry 𐐷𐐲", ["𝔉erry", "𐐷𐐲"]],
  ["nothing gives nothing", "", []],
  ["white space gives nothing", " \t\n\u00a0", []],
  ["marks give nothing", "--- ... “”", []],
])("%s: %s", (_rule, text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test.each([
  ["ru", "Мост закрыт.", ["Мост", "закрыт"]],
  ["el", "Τι έγινε;", ["Τι", "έγινε"]],
  ["fa", "کشتی\u200cها نمی\u200cروند.", ["کشتی\u200cها", "نمی\u200cروند"]],
  ["ar", "هل أُغلق الجسر؟", ["هل", "أُغلق", "الجسر"]],
  ["hi", "पुल बंद हो गया।", ["पुल", "बंद", "हो", "गया"]],
  ["ko", "다리가 닫혔다.", ["다리가", "닫혔다"]],
  ["zh", "人们走了。", ["人们走", "了"]],
  ["zh", "因为港口的桥关闭", ["因为", "港口", "的", "桥关闭"]],
  ["zh", "市议会投票决定", ["市议", "会投", "票决定"]],
  ["ja", "町は来年からランプをともす。", ["町", "は", "来年", "から", "ランプ", "をともす"]],
  ["ja", "その後、生徒12人が", ["その後", "生徒", "12", "人", "が"]],
  ["zh", "对此 U.S. 3.5%", ["对", "此", "U", "S", "3.5"]],
  ["th", "ไม่มีใคร", ["ไม่มี", "ใคร"]],
])("%s: the words of %s", (language, text, expected) => {
  expect(wordsOf(text, language)).toEqual(expected);
});

test.each([["zh"], ["ja"], ["und"]])("a script without spaces is cut into several words (%s)", (language) => {
  const text = "港口的桥今天关闭了，人们都走了。";
  const found = wordsOf(text, language);
  expect(found.length).toBeGreaterThan(3);
  expect(found.join("")).toBe("港口的桥今天关闭了人们都走了");
});

test("the offsets of a word count UTF-16 code units", () => {
  expect(words("🚢 ferry", "en")).toEqual([{ text: "ferry", start: 3, end: 8 }]);
  expect(words("🚢 桥", "zh")).toEqual([{ text: "桥", start: 3, end: 4 }]);
});
