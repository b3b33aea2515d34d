import { expect, test } from "vitest";
import { applyActorEdits } from "../../../lib/brief/actors/edits.ts";
import type { Actor, ActorEdit, Brief } from "../../../lib/types.ts";
import { sampleBrief } from "../../unit/sampleBrief.ts";

const [template] = sampleBrief.actors as [Actor];
const at = (block: number) => ({ block, start: 0, end: 5 });
const actor = (id: string, name: string, block: number): Actor => ({
  ...template,
  id,
  name,
  aliases: [],
  roles: [],
  mentions: [at(block)],
  actions: [],
});
const brief: Brief = {
  ...sampleBrief,
  actors: [actor("actor-1", "Elin Sandvik", 2), actor("actor-2", "E. Sandvik", 1), actor("actor-3", "Courier", 3)],
  statements: ["actor-2", "actor-3"].map((speaker) => ({
    speaker,
    speakerText: "she",
    unnamed: false,
    cue: "said",
    kind: "indirect" as const,
    content: { block: 1, start: 0, end: 2, text: "it" },
  })),
};
const names = (edits: readonly ActorEdit[]) => applyActorEdits(brief, edits).actors.map(({ name }) => name);

test("whoever is hidden is no longer in it, and what they said is kept under the words of the article", () => {
  const { actors, statements } = applyActorEdits(brief, [{ does: "hide", name: "Courier" }]);
  expect(actors.map(({ name }) => name)).toEqual(["Elin Sandvik", "E. Sandvik"]);
  expect(statements.map(({ speaker, unnamed }) => [speaker, unnamed])).toEqual([
    ["actor-2", false],
    [null, false],
  ]);
});

test("whoever is taken for another gives mentions, names and statements to that one", () => {
  const { actors, statements } = applyActorEdits(brief, [{ does: "merge", name: "E. Sandvik", into: "Elin Sandvik" }]);
  expect(actors[0]?.aliases).toEqual(["E. Sandvik"]);
  expect(actors[0]?.mentions).toEqual([at(1), at(2)]);
  expect(statements[0]?.speaker).toBe("actor-1");
});

test("the old name stays a form of the new one, and later corrections may use either", () => {
  const rename = { does: "rename", name: "E. Sandvik", to: "  Edda   Sandvik " } as const;
  expect(applyActorEdits(brief, [rename]).actors[1]).toMatchObject({ name: "Edda Sandvik", aliases: ["E. Sandvik"] });
  expect(names([rename, { does: "hide", name: "Edda Sandvik" }])).toEqual(["Elin Sandvik", "Courier"]);
  expect(names([rename, { does: "hide", name: "E. Sandvik" }])).toEqual(["Elin Sandvik", "Courier"]);
});

test("corrections of names that are not there, of oneself, and to nothing are passed over", () => {
  const edits: ActorEdit[] = [
    { does: "hide", name: "Nobody" },
    { does: "merge", name: "Courier", into: "Courier" },
    { does: "merge", name: "Courier", into: "Nobody" },
    { does: "rename", name: "Courier", to: "  " },
  ];
  expect(names(edits)).toEqual(["Elin Sandvik", "E. Sandvik", "Courier"]);
});

test("they are remembered with the brief, and taken back by leaving them out", () => {
  const edits = [{ does: "hide", name: "Courier" }] as const;
  expect(applyActorEdits(brief, edits).actorEdits).toEqual(edits);
  expect(applyActorEdits(brief, [])).toBe(brief);
});
