import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf } from "./read.ts";

/** "Ida Brandt: Der Hafen ist zu": who is found to say what, with "?" before the words for a speaker who is no actor. */
function linesOf(language: string, text: string): string[] {
  const { actors, statements } = briefOf(articleOf(text.split("\n"), { language }));
  return statements.map(
    ({ speaker, speakerText, content }) =>
      `${actors.find(({ id }) => id === speaker)?.name ?? `? ${speakerText}`}: ${content.text}`,
  );
}

test.each([
  [
    "es",
    "he, by the second of two first names",
    "Joan Jesús Vale llegó. Clara Sanz salió. «El puerto sigue cerrado», dijo él.",
    ["Joan Jesús Vale: El puerto sigue cerrado"],
  ],
  [
    "nb",
    "she, by a first name of the country",
    "Stine Ravn kom med Otto Falk. «Havna er stengt», sa hun.",
    ["Stine Ravn: Havna er stengt"],
  ],
])("%s: %s", (language, _what, text, lines) => {
  expect(linesOf(language, text)).toEqual(lines);
});
