import type { ShareWords } from "./types.ts";

/** The same for languages of Asia, which count off the whole first: "4人に1人", "每三家就有一家". */
export const SHARE_WORDS_OF_ASIA: Readonly<Record<string, ShareWords>> = {
  fa: {
    numbers: { یک: 1, یکی: 1 },
    patterns: [
      "از\\sهر\\s(?<whole>\\p{Nd}{1,4}|\\p{Alpha}+)\\s\\p{Alpha}+\\s(?<part>یکی?|دو|سه|\\p{Nd}{1,2})(?!\\p{Alpha})",
    ],
  },
  ar: {
    numbers: { ثلث: 3, ربع: 4, ي: 2, ا: 2 },
    patterns: ["(?<d>ثلث)(?<n>[يا])?(?=\\s\\p{Alpha})", "(?<d>ربع)(?=\\sال(?!نهائي))"],
  },
  he: {
    numbers: { שני: 2, שליש: 3, רבע: 4 },
    patterns: ["(?:(?<n>שני)\\s)?(?<d>שליש|רבע)(?!\\p{Alpha}|\\sגמר)"],
  },
  hi: {
    numbers: { एक: 1, दो: 2, तीन: 3, तिहाई: 3, चौथाई: 4 },
    patterns: ["(?<n>एक|दो|तीन)[\\s-](?<d>तिहाई|चौथाई)"],
  },
  bn: {
    numbers: { এক: 1, দুই: 2, তিন: 3, তৃতীয়াংশ: 3, চতুর্থাংশ: 4, পঞ্চমাংশ: 5 },
    patterns: ["(?<n>এক|দুই|তিন)[\\s-](?<d>তৃতীয়াংশ|চতুর্থাংশ|পঞ্চমাংশ)"],
  },
  ur: {
    numbers: { ایک: 1, دو: 2, تین: 3, تہائی: 3, چوتھائی: 4 },
    patterns: ["(?<n>ایک|دو|تین)[\\s-](?<d>تہائی|چوتھائی)(?!\\p{Alpha})"],
  },
  vi: {
    numbers: { một: 1, hai: 2, ba: 3, tư: 4, năm: 5 },
    patterns: [
      "(?<n>một|hai|ba)\\sphần\\s(?<d>ba|tư|năm)(?!\\p{Alpha})",
      "cứ\\s(?<whole>\\p{Nd}{1,4}|\\p{Alpha}+)\\s(?:\\p{Alpha}+\\s){1,6}?(?:thì\\s)?(?:có\\s)?(?<part>một|hai|\\p{Nd}{1,2})(?![\\p{Alpha}\\p{N}])",
    ],
  },
  ja: {
    numbers: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5 },
    patterns: [
      "(?<tenths>\\p{Nd}{1,2}(?:\\.\\p{Nd})?)割",
      "(?<d>\\p{Nd}{1,2}|[二三四五])分の(?<n>\\p{Nd}{1,2}|[一二三四])",
      "(?<whole>\\p{Nd}{1,4})人に(?<part>\\p{Nd}{1,2}|一)人",
    ],
  },
  zh: {
    numbers: { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
    patterns: [
      "(?<d>[二三四五十])分之(?<n>[一二三四])",
      "每(?<whole>[两二三四五六七八九十]|\\p{Nd}{1,4})[个個家名位人][^，。；、]{0,6}?(?:就|中)?有(?<part>一|两|\\p{Nd}{1,2})[个個家名位人]",
      "(?<tenths>[两二三四五六七八九]|\\p{Nd}(?:\\.\\p{Nd})?)成(?![为為立功员員年本果就绩績长長千交都名熟分])",
    ],
  },
  ko: {
    numbers: {},
    patterns: [
      "(?<d>\\p{Nd}{1,2})분의\\s?(?<n>\\p{Nd}{1,2})",
      "(?<whole>\\p{Nd}{1,4})(?:명|곳|개|건|가구)\\s중\\s(?<part>\\p{Nd}{1,2})(?:명|곳|개|건|가구)",
    ],
  },
};
