import { expect, test } from "vitest";
import { rolesOf } from "../../../lib/brief/actors/roles/roles.ts";
import { namedIn } from "../../../lib/brief/actors/roles/roleWithName.ts";
import type { Entity } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { mentionOf } from "./mentionOf.ts";

/** The roles of the first of the people whom a text names. */
const rolesOfFirst = (text: string, ...names: string[]) => {
  const article = articleOf([text]);
  const entities = names.map(
    (name): Entity => ({
      kind: "person",
      name,
      aliases: [],
      mentions: [mentionOf(name, "person", text.indexOf(name))],
    }),
  );
  const [first] = entities as [Entity];
  return rolesOf(first, article, splitSentences(article), namedIn(entities)).map((role) => role.text);
};

test.each<[what: string, text: string, names: string[], roles: string[]]>([
  [
    "nor of who stands next in a list",
    "The new charges are tied to the deaths of Karin Dahl, a harbour judge, and Erik Lindman, a staff member for Brandt.",
    ["Karin Dahl", "Erik Lindman"],
    ["harbour judge"],
  ],
  [
    "nor of who did the same",
    "Karin Dahl sat down with the union yesterday, just as Harbour Minister Otto Falk did last week.",
    ["Karin Dahl", "Otto Falk"],
    [],
  ],
  [
    "nor what somebody else did",
    "Karin Dahl, the best diver left, overcame 2009 champion Ida Brandt of Norvik.",
    ["Ida Brandt"],
    [],
  ],
  [
    "nor words that lead on",
    "Against Otto Falk, a player he had trained beside, he showed some rust.",
    ["Otto Falk"],
    ["player"],
  ],
])("a role is that of nobody else, %s", (_what, text, names, roles) => {
  expect(rolesOfFirst(text, ...names)).toEqual(roles);
});
