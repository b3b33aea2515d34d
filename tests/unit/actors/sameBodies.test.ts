import { expect, test } from "vitest";
import { withSameBodies } from "../../../lib/brief/actors/merging/sameBodies.ts";
import type { Entity, NameKind } from "../../../lib/brief/actors/types.ts";
import { mentionOf } from "./mentionOf.ts";

const entity = (name: string, kind: NameKind, ...starts: readonly number[]): Entity => ({
  name,
  kind,
  aliases: [],
  mentions: starts.map((start) => mentionOf(name, kind, start)),
});

test("two names of one country are one entity, under the name that is used most, with all its places in order", () => {
  const [country, ...others] = withSameBodies(
    [entity("Vereinigte Staaten", "place", 10), entity("USA", "place", 0, 40), entity("Norvik", "place", 60)],
    "de",
  );
  expect(country?.name).toBe("USA");
  expect(country?.aliases).toEqual(["Vereinigte Staaten"]);
  expect(country?.mentions.map(({ start }) => start)).toEqual([0, 10, 40]);
  expect(others.map(({ name }) => name)).toEqual(["Norvik"]);
});

test("so are a firm and its letters in English", () => {
  const found = withSameBodies([entity("Volkswagen", "organization", 0, 40), entity("VW", "other", 20)], "en");
  expect(found.map(({ name, aliases }) => [name, ...aliases])).toEqual([["Volkswagen", "VW"]]);
});

test.each<[string, Entity[]]>([
  ["de", [entity("EU", "organization", 0), entity("USA", "place", 9)]],
  ["de", [entity("UN", "person", 0), entity("UNO", "organization", 9)]],
  ["sv", [entity("FN", "organization", 0), entity("Förenta nationerna", "organization", 9)]],
])("%s: what is not known to be one stays apart", (code, entities) => {
  expect(withSameBodies(entities, code)).toEqual(entities);
});
