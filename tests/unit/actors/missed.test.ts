import { expect, test } from "vitest";
import { withMissed } from "../../../lib/brief/actors/names/missed.ts";
import type { Mention, NameKind } from "../../../lib/brief/actors/types.ts";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";

/** The names of a text as they are found when only the first place of each was tagged. */
function found(text: string, tagged: Readonly<Record<string, NameKind>>, language = "en"): string[] {
  const sentences = splitSentences({ language, blocks: [{ kind: "paragraph", text }] });
  const mentions = Object.entries(tagged).map(([name, kind]): Mention => {
    const start = text.indexOf(name);
    const end = start + name.length;
    const sentence = sentences.findIndex((one) => one.start <= start && end <= one.end);
    return { block: 0, start, end, text: name, kind, confidence: 1, sentence, title: null };
  });
  const rules = language === "en" ? null : languageOf({ language, blocks: [{ kind: "paragraph", text }] });
  return withMissed(mentions, sentences, rules).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
}

test("letters behind a German article are a name, and a noun is none", () => {
  expect(found("Bei NHD ist Ruhe. Der NHD schweigt.", { NHD: "organization" }, "de")).toEqual(["4 NHD", "22 NHD"]);
  expect(found("Otto Richter kam. Der Richter schwieg.", { "Otto Richter": "person" }, "de")).toEqual([
    "0 Otto Richter",
  ]);
});

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

test.each<readonly [string, string, string, readonly string[]]>([
  [
    "that is a noun as well",
    "A friend called Ida Field came. They met Field. Falk, Brandt, and Field left. Field arrived. The field is wet.",
    "Ida Field",
    ["16 Ida Field", "41 Field", "66 Field", "78 Field"],
  ],
  [
    "not at the head of a sentence without a verb",
    "Ida Field came. It is Field. It rained, Field said. Field work is hard.",
    "Ida Field",
    ["0 Ida Field", "22 Field", "40 Field"],
  ],
  ["not once", "Ida Field came. It is Field.", "Ida Field", ["0 Ida Field"]],
  ["no month", "Ida May came. It was in May. She left, in May.", "Ida May", ["0 Ida May"]],
  ["no title", "Ida King came. It was the old King. She met a King, a King.", "Ida King", ["0 Ida King"]],
])("an English surname %s", (_what, text, name, expected) => {
  expect(found(text, { [name]: "person" })).toEqual(expected);
});

test.each<readonly [string, string, string, string, readonly string[]]>([
  ["a surname alone", "de", "Ida Ravn kam. Da lachte Ravn.", "Ida Ravn", ["0 Ida Ravn", "24 Ravn"]],
  ["behind an office", "de", "Ida Ravn kam. Am Kai stand Hafenchefin Ravn.", "Ida Ravn", ["0 Ida Ravn", "39 Ravn"]],
  ["with its genitive", "de", "Ida Ravn kam. Gestern sank Ravns Boot.", "Ida Ravn", ["0 Ida Ravn", "27 Ravn"]],
  ["at the head of a clause", "de", "Ida Ravn kam. Weil Ravn fror, ging sie.", "Ida Ravn", ["0 Ida Ravn", "19 Ravn"]],
  ["no noun with an article", "de", "Ida Richter kam. Da kam der Richter.", "Ida Richter", ["0 Ida Richter"]],
  ["no noun with its article in one", "de", "Ida Richter kam. Sie ging zum Richter.", "Ida Richter", ["0 Ida Richter"]],
  [
    "no word of the article",
    "de",
    "Ida Lange kam. Es hat lange geregnet. Lange war es still.",
    "Ida Lange",
    ["0 Ida Lange"],
  ],
  ["nor in another name", "de", "Ida Ravn kam. Da lachte Otto Ravn.", "Ida Ravn", ["0 Ida Ravn"]],
  ["before a noun", "de", "Ida Ravn kam. Da sah auch Ravn Vorteile.", "Ida Ravn", ["0 Ida Ravn", "26 Ravn"]],
  ["no company", "de", "Ida Ravn kam. Da zahlte Ravn Holding.", "Ida Ravn", ["0 Ida Ravn"]],
  ["nor half of a name", "de", "Ida Ravn kam. Ein Boot von Ravn Norvik sank.", "Ida Ravn", ["0 Ida Ravn"]],
  ["in French", "fr", "Ida Ravn est venue. Hier, Ravn a ri.", "Ida Ravn", ["0 Ida Ravn", "26 Ravn"]],
])("of somebody named in full: %s", (_what, language, text, name, expected) => {
  expect(found(text, { [name]: "person" }, language)).toEqual(expected);
});
