import { expect, test } from "vitest";
import { partsOf } from "../../../lib/brief/actors/learned/partsOf.ts";
import type { Mention, NameKind } from "../../../lib/brief/actors/types.ts";

const read = (text: string, kind: NameKind): Mention => ({
  block: 2,
  start: 10,
  end: 10 + text.length,
  text,
  kind,
  confidence: 1,
  sentence: 3,
  title: null,
});

test.each<[string, NameKind, string[]]>([
  ["Marek and Ilona", "person", ["Marek", "Ilona"]],
  ["Marek & Ilona Stern", "person", ["Marek", "Ilona Stern"]],
  ["Ministry of Health and Sport", "organization", ["Ministry of Health and Sport"]],
  ["Blue Tide -- Stern", "other", ["Blue Tide", "Stern"]],
  ["Ilona Stern-Vale", "person", ["Ilona Stern-Vale"]],
  ["Marek and others", "person", ["Marek"]],
])("%s, read as one %s, is %j", (text, kind, expected) => {
  const parts = partsOf(read(text, kind));
  expect(parts.map((part) => part.text)).toEqual(expected);
  // Each stands where it says.
  for (const part of parts) expect(text.slice(part.start - 10, part.end - 10)).toBe(part.text);
});
