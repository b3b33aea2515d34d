import { expect, test } from "vitest";
import { withMissed } from "../../../lib/brief/actors/missed.ts";
import type { Mention, NameKind } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";

/** The names of a text as they are found when only the first place of each was tagged. */
function found(text: string, tagged: Readonly<Record<string, NameKind>>): string[] {
  const sentences = splitSentences({ language: "en", blocks: [{ kind: "paragraph", text }] });
  const mentions = Object.entries(tagged).map(([name, kind]): Mention => {
    const start = text.indexOf(name);
    const end = start + name.length;
    const sentence = sentences.findIndex((one) => one.start <= start && end <= one.end);
    return { block: 0, start, end, text: name, kind, confidence: 1, sentence, title: null };
  });
  return withMissed(mentions, sentences).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
}

test.each<readonly [string, string, Readonly<Record<string, NameKind>>, readonly string[]]>([
  [
    "once more, alone and with a possessive",
    "A tug of Day sank. Day’s crew swam. They saw Day.",
    { Day: "person" },
    ["9 Day", "19 Day", "45 Day"],
  ],
  ["an acronym", "The NFU met. Members of NFU left.", { NFU: "organization" }, ["4 NFU", "24 NFU"]],
  ["not in another name", "A tug of Day sank. Otto Day swam. Day Marine paid.", { Day: "person" }, ["9 Day"]],
  ["not in a compound", "A tug of Day sank. The Day-Lind law stands.", { Day: "person" }, ["9 Day"]],
  ["not with an article", "A tug of Day sank. The Day came.", { Day: "person" }, ["9 Day"]],
  ["not in small letters", "A tug of Day sank. The next day came.", { Day: "person" }, ["9 Day"]],
  ["no other things", "The Norse coast is long. It rained on Norse boats.", { Norse: "other" }, ["4 Norse"]],
])("%s", (_what, text, tagged, expected) => {
  expect(found(text, tagged)).toEqual(expected);
});
