import { expect, test } from "vitest";
import { namesakesOf } from "../../../lib/brief/actors/merging/namesakes.ts";
import type { Mention } from "../../../lib/brief/actors/types.ts";
import { mentionOf } from "./mentionOf.ts";

/** Whom "Mrs Stern" is filed under in a story of somebody with that surname; undefined where it is that one. */
function filedUnder(name: string, isEnglish: boolean): string | undefined {
  const title = { block: 0, start: 20, end: 23, text: "Mrs" };
  const mrs: Mention = { ...mentionOf("Stern", "person", 24), title };
  const keys = new Map([["Stern", name]]);
  return namesakesOf([mentionOf(name, "person", 0), mrs], keys, isEnglish).get(mrs);
}

test.each([
  ["Otto Stern", true, "Mrs Stern"],
  ["Ida Stern", true, undefined],
  ["Jean Stern", true, undefined],
  ["Jean Stern", false, "Mrs Stern"],
])("Mrs Stern in a story of %s (English: %s)", (name, isEnglish, key) => {
  expect(filedUnder(name, isEnglish)).toBe(key);
});
