import { expect, test } from "vitest";
import { dossierMarkdown } from "../../../lib/export/dossier.ts";
import type { Actor, SavedBrief } from "../../../lib/types.ts";
import { makeDossier } from "../../../lib/view/dossier.ts";
import { sampleSaved } from "../sampleBrief.ts";

const keyOf = ({ name }: Pick<Actor, "name">) => name.toLowerCase();
const [ida, harl] = sampleSaved.brief.actors as [Actor, Actor];
const quote = (text: string) => ({ block: 0, start: 0, end: text.length, text });

/** A saved brief with these actors, published on this day, in which the first of them says something. */
function saved(id: string, published: string, actors: readonly Partial<Actor>[], said: string): SavedBrief {
  const full = actors.map((actor, index) => ({ ...ida, aliases: [], roles: [], ...actor, id: `actor-${index + 1}` }));
  const statement = { speaker: "actor-1", speakerText: "she", unnamed: false, cue: "said", kind: "indirect" } as const;
  return {
    ...sampleSaved,
    id,
    brief: {
      ...sampleSaved.brief,
      article: { ...sampleSaved.brief.article, title: `Story ${id}`, published },
      actors: full,
      statements: [{ ...statement, content: quote(said) }],
    },
  };
}

const briefs = [
  saved(
    "1",
    "2026-01-10",
    [{ name: "Ida Brandt", roles: [quote("councillor")] }, { name: "Harl Marine" }],
    "it is late",
  ),
  saved("2", "2026-03-05", [{ name: "I. Brandt", roles: [quote("Mayor")] }, { name: "Harl Marine" }], "it is done"),
  saved("3", "2026-02-01", [{ name: "Somebody else" }], "nothing"),
  saved("4", "2026-02-20", [{ name: "Ida Brandt", roles: [quote("Councillor")] }, { name: "Tom Okoro" }], "it goes on"),
];

test("the stories of an actor, of every name the reader has merged, stand newest first", () => {
  const { stories, mentions } = makeDossier(briefs, new Set(["ida brandt", "i. brandt"]), keyOf);
  expect(stories.map(({ source }) => source.id)).toEqual(["2", "4", "1"]);
  expect(mentions).toBe(3 * ida.mentions.length);
});

test("a role is told once, with the days it was stated on, in the order of time", () => {
  const { roles } = makeDossier(briefs, new Set(["ida brandt", "i. brandt"]), keyOf);
  expect(roles).toEqual([
    { text: "Councillor", from: "2026-01-10", to: "2026-02-20", stories: 2 },
    { text: "Mayor", from: "2026-03-05", to: "2026-03-05", stories: 1 },
  ]);
});

test("what was said stands with its source, and only what this actor said", () => {
  const { statements } = makeDossier(briefs, new Set(["ida brandt"]), keyOf);
  expect(statements.map(({ text, source }) => [text, source.title])).toEqual([
    ["it goes on", "Story 4"],
    ["it is late", "Story 1"],
  ]);
});

test("what was done stands with its source, as far as a brief has the words of it", () => {
  const action = { block: 1, start: 8, end: 23, text: "opened the pier" };
  const suffered = { block: 3, start: 0, end: 11, text: "was praised", isSuffered: true as const };
  const actions = [action, { block: 2, start: 0, end: 9 }, suffered];
  const more = [...briefs, saved("5", "2026-04-01", [{ name: "Ida Brandt", actions }], "so be it")];
  const dossier = makeDossier(more, new Set(["ida brandt"]), keyOf);
  expect(dossier.deeds.map(({ line, source }) => [line, source.title])).toEqual([["opened the pier", "Story 5"]]);
  expect(dossier.suffered.map(({ line }) => line)).toEqual(["was praised"]);
  expect(dossierMarkdown("Ida Brandt", dossier)).toContain("## Done to them\n\n- was praised — [Story 5]");
  expect(dossierMarkdown("Ida Brandt", dossier)).toContain("## Did\n\n- opened the pier — [Story 5]");
});

test("those who are in most of the same stories come first, the actor's own names not among them", () => {
  const { companions } = makeDossier(briefs, new Set(["ida brandt", "i. brandt"]), keyOf);
  expect(companions.map(({ name, stories }) => [name, stories])).toEqual([
    ["Harl Marine", 2],
    ["Tom Okoro", 1],
  ]);
});

test("of an actor in no brief there is nothing", () => {
  expect(makeDossier(briefs, new Set(["nobody"]), keyOf).stories).toEqual([]);
  expect(harl).toBeDefined();
});

test("as Markdown every statement has its source, and no name is markup", () => {
  const written = dossierMarkdown("Ida *Brandt*", makeDossier(briefs, new Set(["ida brandt"]), keyOf));
  expect(written).toContain("# Ida \\*Brandt\\*");
  expect(written).toContain(
    "it goes on — [Story 4](<https://news.example/harbour/ferry>) (The Coast Courier, 2026-02-20)",
  );
  expect(written).toContain("- Councillor (2026-01-10 to 2026-02-20)");
});
