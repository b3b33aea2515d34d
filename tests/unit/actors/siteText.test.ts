import { expect, test } from "vitest";
import { withoutSiteText } from "../../../lib/brief/actors/cast/siteText.ts";
import type { NameKind } from "../../../lib/brief/actors/types.ts";
import type { Sentence } from "../../../lib/types.ts";
import { mentionOf } from "./mentionOf.ts";

/** What becomes of a name in a sentence, as [text, kind]. */
function read(text: string, name: string, kind: NameKind, isAlone = true) {
  const sentence = { block: 0, start: 5, end: 5 + text.length, text, index: 0 } as Sentence;
  const mention = mentionOf(name, kind, 5 + text.indexOf(name));
  const found = withoutSiteText(mention, sentence, isAlone);
  expect(text.slice(found.start - 5, found.end - 5)).toBe(found.text);
  return [found.text, found.kind];
}

test.each([
  ["a live page's stamp", "10Ida Brandt", "10Ida Brandt", "person", ["Ida Brandt", "other"]],
  ["a live page's stamp before its author", "19:39Ida Brandt", "Ida Brandt", "person", ["Ida Brandt", "other"]],
  ["a live page's stamp and a space", "7.05pm Ida Brandt", "Ida Brandt", "person", ["Ida Brandt", "other"]],
  ["a town with its article", "THE TARN (NFF) — Tom left.", "TARN", "organization", ["TARN", "place"]],
  ["a number", "56", "56", "person", ["56", "other"]],
  ["who helped to write it", "Contributing: Ida Brandt", "Ida Brandt", "person", ["Ida Brandt", "other"]],
  [
    "who wrote it with others",
    "Additional reporting by Otto Falk and Ida Brandt",
    "Ida Brandt",
    "person",
    ["Ida Brandt", "other"],
  ],
  [
    "who edited it",
    "(Reporting by Otto Falk in Norvik; Editing by Ida Brandt)",
    "Ida Brandt",
    "person",
    ["Ida Brandt", "other"],
  ],
  ["whose line it is", "Ida Brandt, Vale Radio harbour correspondent", "Ida Brandt", "person", ["Ida Brandt", "other"]],
  ["who took the picture", "The pier (Image: Ida Brandt)", "Ida Brandt", "person", ["Ida Brandt", "other"]],
  ["a dateline", "TARNBY BAY (NP) — Ida Brandt left.", "TARNBY BAY", "organization", ["TARNBY BAY", "place"]],
  ["a dateline that looks like a person", "ANNA BAY (NP) — Tom left.", "ANNA BAY", "person", ["ANNA BAY", "place"]],
  ["the agency of a dateline", "TARNBY BAY (NFF) — Tom left.", "NFF", "organization", ["NFF", "other"]],
  ["the agency of a dateline in small letters", "Tarnby (dpx) - Tom left.", "dpx", "organization", ["dpx", "other"]],
  ["the town of a dateline before a hyphen", "TARNBY - Tom left.", "TARNBY", "organization", ["TARNBY", "place"]],
  ["the town of a dateline with a day", "TARNBY, 3 Mar. (N PA) - Tom left.", "TARNBY", "person", ["TARNBY", "place"]],
  ["the town before a day that ends a sentence", "TARNBY, 3 Mar.", "TARNBY", "organization", ["TARNBY", "place"]],
  ["the agency behind a day", "Tarnby, 3 mar (NPA).- Tom left.", "NPA", "organization", ["NPA", "other"]],
  ["the day of a dateline", "TARNBY, 3 MAR - Tom left.", "MAR", "organization", ["MAR", "other"]],
  ["the town of a dateline before a colon", "TARNBY BAY: Tom left.", "TARNBY BAY", "person", ["TARNBY BAY", "place"]],
  ["a mark", "Our grade: B. Friendly crews met us.", "B. Friendly", "person", ["B. Friendly", "other"]],
] as const)("%s is told from who is in the story", (_what, text, name, kind, expected) => {
  expect(read(text, name, kind)).toEqual(expected);
});

test.each([
  ["an initial", "The letter was written by B. Falk.", "B. Falk", "person"],
  ["capitals in a headline", "NFU LEAVES THE PORT", "NFU", "organization"],
  ["capitals before a verb", "TARNBY BANK has closed — for good.", "TARNBY BANK", "organization"],
  ["short forms in brackets", "The Norvik Ferry Forum (NFF) — Tom left.", "NFF", "organization"],
  ["capitals before an insertion", "NFTU - the union - left.", "NFTU", "organization"],
  ["who is told about on a day", "Ida Brandt, 3 March - Tom left.", "Ida Brandt", "person"],
  ["a name with a number", "The 3M works closed.", "3M", "organization"],
  ["who does something at a time", "19:39 Ida Brandt opens the gate.", "Ida Brandt", "person"],
  ["who is pictured", "Ida Brandt in a photo: she left.", "Ida Brandt", "person"],
] as const)("%s stays as it is", (_what, text, name, kind) => {
  expect(read(text, name, kind)).toEqual([name, kind]);
});

test("who took a picture and is named elsewhere too is in the story", () => {
  expect(read("The pier (Image: Ida Brandt)", "Ida Brandt", "person", false)).toEqual(["Ida Brandt", "person"]);
});
