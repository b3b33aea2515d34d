import { describe, expect, test } from "vitest";
import { nicknamesOf } from "../../../lib/brief/actors/merging/nicknames.ts";
import { mentionOf } from "./mentionOf.ts";

/** Each name in a sentence of its own, or in the one whose number stands before it: "0 Alex Tarn". */
const called = (names: readonly string[], relatives: readonly string[] = []) => {
  const mentions = names.map((line, index) => {
    const [, number, name = ""] = /^(\d+ )?(.+)$/u.exec(line) ?? [];
    return { ...mentionOf(name, "person", 0), sentence: number ? Number(number) : index };
  });
  return Object.fromEntries(nicknamesOf(mentions, new Set(relatives)));
};

describe("a short first name is the long one’s", () => {
  test.each<readonly [readonly string[], Record<string, string>]>([
    [["Alexander Tarn", "Alex Tarn"], { "Alex Tarn": "Alexander Tarn" }],
    [["Bob Falk", "Robert Falk"], { "Bob Falk": "Robert Falk" }],
    [["Robert J. Falk", "Bob Falk"], { "Bob Falk": "Robert J. Falk" }],
    [["Robert Falk Jr.", "Bob Falk"], { "Bob Falk": "Robert Falk Jr." }],
  ])("in %j", (names, expected) => {
    expect(called(names)).toEqual(expected);
  });
});

describe("it is somebody else’s", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["of another family", ["Alexander Tarn", "Alex Falk"], []],
    ["of whom there may be two", ["Alexander Tarn", "Alexandra Tarn", "Alex Tarn"], []],
    ["whose father he is", ["Robert Falk", "Bob Falk"], ["Robert Falk"]],
    ["who stands beside him", ["0 Robert Falk", "0 Bob Falk"], []],
    ["with another name", ["Roger Falk", "Bob Falk"], []],
  ])("%s", (_who, names, relatives) => {
    expect(called(names, relatives)).toEqual({});
  });
});
