import { expect, test } from "vitest";
import { remembered } from "../../../lib/text/remembered.ts";

test("what was asked of a text is not asked again, and each text has its own answer", () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => asked.push(text) && text.length);
  expect(["tide", "quay", "tide", "mole", ""].map(lengthOf)).toEqual([4, 4, 4, 4, 0]);
  expect(asked).toEqual(["tide", "quay", "mole", ""]);
});

test("texts without end are answered rightly, and not all are kept", () => {
  let asked = 0;
  const lengthOf = remembered((text) => {
    asked++;
    return text.length;
  });
  const texts = Array.from({ length: 5000 }, (_, index) => "x".repeat(index % 7) + index);
  expect(texts.map(lengthOf)).toEqual(texts.map(({ length }) => length));
  lengthOf(texts[0] ?? "");
  expect(asked).toBe(5001);
});
