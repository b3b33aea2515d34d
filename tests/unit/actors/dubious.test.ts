import { expect, test } from "vitest";
import { findActors } from "../../../lib/brief/actors/findActors.ts";
import { initialsOf } from "../../../lib/brief/actors/names/initials.ts";
import type { Mention, NameKind, Tagger } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";

/** Tags each place of the names, all of one kind, as a tagger does that is hardly sure. */
const tagging = (names: readonly string[], kind: NameKind, confidence: number): Tagger => ({
  name: "stub",
  languages: ["en"],
  tag: (_article, sentences) =>
    sentences.flatMap(({ block, start, text, index }): Mention[] =>
      names
        .flatMap((name) =>
          [...text.matchAll(new RegExp(name, "gu"))].map((match) => ({ name, at: start + match.index })),
        )
        .toSorted((a, b) => a.at - b.at)
        .map(({ name, at }) => ({
          block,
          start: at,
          end: at + name.length,
          text: name,
          kind,
          confidence,
          sentence: index,
          title: null,
        })),
    ),
});

function shown(names: readonly string[], kind: NameKind, confidence: number, ...paragraphs: string[]): string[] {
  const article = articleOf(paragraphs);
  return findActors(article, splitSentences(article), tagging(names, kind, confidence)).map(({ name }) => name);
}

test.each([
  ["acts in the lead", "Kalvik has closed the gate, and the crews went home.", ["Kalvik"]],
  ["is only where something lies", "The crews went home in the evening from a quay near Kalvik and its church.", []],
])("one word that is hardly a name, and %s", (_how, text, names) => {
  expect(shown(["Kalvik"], "organization", 0.3, text)).toEqual(names);
});

test("the letters of a person who is named in full are that person", () => {
  const name = "Olav B. Tern";
  expect(initialsOf(name)).toBe("OBT");
  expect(
    shown(["Olav B. Tern", "OBT"], "person", 1, "Olav B. Tern met the crew.", "OBT said the gate was shut."),
  ).toEqual([name]);
});
