import { expect, test } from "vitest";
import { withApposedNames } from "../../../lib/brief/actors/names/apposedNames.ts";
import type { NameKind } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { mentionOf } from "./mentionOf.ts";

const namesIn = (text: string, tagged: readonly (readonly [NameKind, string, number?])[] = []) => {
  const sentences = splitSentences({ language: "en", blocks: [{ kind: "paragraph", text }] });
  const mentions = tagged.map(([kind, name, confidence = 1]) => ({
    ...mentionOf(name, kind, text.indexOf(name)),
    confidence,
  }));
  return withApposedNames(mentions, sentences).map(({ kind, text: name }) => `${kind} ${name}`);
};

test.each<readonly [string, readonly string[]]>([
  ["Its rival, River Guard, said no.", ["organization River Guard"]],
  ["Her party, the Moderates, said it would wait.", ["organization Moderates"]],
  ["The ship’s operator, Eastern Lines, lost it.", ["organization Eastern Lines"]],
  ["Ropeco, one of the firms, said no.", ["organization Ropeco"]],
  ["It was bought by Tidewell, a private equity firm based in Norvik.", ["organization Tidewell"]],
  ["Traders at Wendt & Co had hoped for more.", ["organization Wendt & Co"]],
  ["Mr Falk’s brother, Dean, was angry.", ["person Dean"]],
  ["Their coach, the Swede Ike Lund, blamed the pitch.", ["person Ike Lund"]],
  ["The company, Norway, and the rest of it stayed.", []],
  ["The firm, Tuesday, was shut.", []],
  ["However, a company, too, may close.", []],
  ["Her sister, who is old, was angry.", []],
])("a name by the words beside it: %s", (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test("a full name of a person stays, and what was hardly seen or taken for a place gives way", () => {
  expect(namesIn("Its owner’s rival, Otto Falk, said no.", [["person", "Otto Falk"]])).toEqual(["person Otto Falk"]);
  expect(namesIn("Its larger rival, Ropeco, said no.", [["person", "Ropeco"]])).toEqual(["organization Ropeco"]);
  expect(namesIn("His brother, Dean, was angry.", [["person", "Dean", 0.1]])).toEqual(["person Dean"]);
  expect(namesIn("Her husband, Sandy, was angry.", [["place", "Sandy"]])).toEqual(["person Sandy"]);
  expect(namesIn("Friends of Tarn Field, a campaign group, won.", [["place", "Friends of Tarn Field"]])).toEqual([
    "organization Friends of Tarn Field",
  ]);
});
