import { expect, test } from "vitest";
import { datelineLength } from "../../../lib/text/dateline.ts";

test.each([
  "NORVIK, Norway (NPA) — ",
  "STORHOLM, March 7 (NPA) - ",
  "NORVIK/THE TARN, March 7 (NPA) - ",
  "Norvik, Sept. 12, 2025 (NPA) -- ",
  "STORHOLM, July 3 - ",
  "(NPA) - ",
  "NORVIK (NPA) - ",
  "NORVIK, 3 Mar. (EURO NPA) - ",
  "PEKING - ",
  "Storholm (AP) ",
])("%s stands before the report", (dateline) => {
  expect(datelineLength(`${dateline}The council votes on the harbour today.`, 0)).toBe(dateline.length);
});

test.each([
  "Ida Brandt, March 7 (aged 40) left the council.",
  "In Norvik, March 7 - a Saturday - is a holiday.",
  "On Saturday, March 7 - The Day of the Harbour - the shops are closed.",
  "Norvik Ferry Forum (NFF) — The forum meets today.",
  "(Loud applause) - The council rose.",
  "Norvik Ferry Forum (NFF) The forum meets today.",
])("%s has no dateline", (text) => {
  expect(datelineLength(text, 0)).toBe(0);
});

test("further down a day before a hyphen is part of the story", () => {
  expect(datelineLength("Storholm, March 7 - The council votes.", 6)).toBe(0);
});
