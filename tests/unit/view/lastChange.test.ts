import { expect, test } from "vitest";
import { lastChange } from "../../../lib/view/lastChange.ts";

test.each([
  ["written anew years later", "2012-05-10T14:29:00Z", "2026-04-24T11:16:00Z", "2026-04-24T11:16:00Z"],
  ["the day after", "2026-03-04", "2026-03-05T06:00:00Z", "2026-03-05T06:00:00Z"],
  ["the same day", "2026-03-04T08:30:00Z", "2026-03-04T19:00:00Z", null],
  ["before it appeared", "2026-03-04", "2026-03-01", null],
  ["the same moment, written in two zones", "2026-03-04T23:30:00-05:00", "2026-03-05T04:30:00Z", null],
  ["not said", "2026-03-04", null, null],
  ["no day of publication", null, "2026-03-05", "2026-03-05"],
])("changed %s", (_what, published, modified, shown) => {
  expect(lastChange({ published, modified })).toBe(shown);
});
