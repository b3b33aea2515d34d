import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../lib/text/languages/languages.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { words } from "../../../lib/text/words.ts";
import type { Block } from "../../../lib/types.ts";

/** What breaks offsets: characters of two code units, marks that combine, what shows nothing, marks and white space anywhere. */
const PIECES = [
  ..."aZé\u00df7 ",
  ...["The ferry", "Dr", "U.S.", "3.5", "z.B.", "J.", "said", "Ida Brandt"],
  ...[". ", ".", "...", "… ", "? ", "!", "; ", ": ", ".” ", '." ', ".) ", "?” ", ".[3] ", "。", "？」", "؟ ", "। "],
  ...["“", "”", '"', "‘", "’", "'", "«", "»", "„", "「", "」", "(", ")", "[", "]", "—", "-"],
  ...["🚢", "👩‍👩‍👧", "🇳🇴", "👍🏽", "𝔉", "𠮷", "e\u0301", "a\u0308\u0323", "क्षि", "ไม่มี", "橋が", "مرحبا", "שלום"],
  ...["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u00a0", "\u3000", "\t", "\n", "\r\n"],
  ...["\ud83d", "\udea2", "\u0000", "\ufffd"],
];

/** Park and Miller's generator: the same texts in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

const random = numbers(20_260_304);
const next = (below: number) => Math.floor(random.next().value * below);
const randomText = () => Array.from({ length: 1 + next(40) }, () => PIECES[next(PIECES.length)]).join("");
const randomBlocks = (): Block[] =>
  Array.from({ length: 1 + next(4) }, () => ({ kind: next(6) === 0 ? "heading" : "paragraph", text: randomText() }));

const codes = [...LANGUAGES.map(({ code }) => code), "zh", "ar", null];
const articles = [
  ...PIECES.map((text) => ({ language: "en", blocks: [{ kind: "paragraph", text } satisfies Block] })),
  ...Array.from({ length: 1500 }, (_, index) => ({
    language: codes[index % codes.length] ?? null,
    blocks: randomBlocks(),
  })),
];

describe("in any text whatever", () => {
  test("a sentence is what stands at its offsets, without white space around it", () => {
    for (const article of articles) {
      for (const { block, start, end, text } of splitSentences(article)) {
        expect(article.blocks[block]?.text.slice(start, end)).toBe(text);
        expect(text).toBe(text.trim());
        expect(text).not.toBe("");
      }
    }
  });

  test("the sentences of a block stand in order and leave out white space only", () => {
    for (const article of articles) {
      const sentences = splitSentences(article);
      expect(sentences.map(({ index }) => index)).toEqual([...sentences.keys()]);
      article.blocks.forEach(({ kind, text }, block) => {
        let at = 0;
        let gaps = "";
        for (const { start, end } of sentences.filter((sentence) => sentence.block === block)) {
          expect(start).toBeGreaterThanOrEqual(at);
          gaps += text.slice(at, start);
          at = end;
        }
        if (kind !== "heading") expect((gaps + text.slice(at)).trim()).toBe("");
      });
    }
  });

  test("the same text gives the same sentences", () => {
    for (const article of articles) expect(splitSentences(article)).toEqual(splitSentences(structuredClone(article)));
  });

  test("a word is what stands at its offsets, after the word before it", () => {
    for (const { blocks, language } of articles) {
      for (const { text } of blocks) {
        let at = 0;
        for (const word of words(text, language ?? "und")) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.start).toBeGreaterThanOrEqual(at);
          at = word.end;
        }
      }
    }
  });
});
