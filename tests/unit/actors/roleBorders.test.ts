import { describe, expect, test } from "vitest";
import { isOfSomebodyElse, withWholeBody } from "../../../lib/brief/actors/roles/roleWithName.ts";
import type { Entity } from "../../../lib/brief/actors/types.ts";
import { rolesIn } from "./rolesIn.ts";

describe("a role ends in a word that is part of it:", () => {
  test.each([
    ["a title in quotation marks", "Ida Brandt is best known as creator of the “Tide” games.", ["creator"]],
    ["how long", "Ida Brandt, a losing finalist for the last three years, left.", ["losing finalist"]],
    [
      "what else he made of himself",
      "Ida Brandt, who set herself up as a champion of the docks and cast herself as a “daughter of the sea,” left.",
      ["champion of the docks"],
    ],
    ["whom it is shared with", "Ida Brandt, a pilot with which nobody sails, left.", ["pilot"]],
    ["whose chief", "A former chief of staff to Vice President Ida Brandt left.", ["Vice President"]],
  ])("%s", (_, text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

describe("a role begins behind what is no part of it:", () => {
  test.each([
    [
      "whose aide he was",
      "He was once a harbour aide to Vice Presidents Ida Brandt and Ole Ravn.",
      ["Vice Presidents"],
    ],
    ["a preposition", "The boats kept level despite Vale defender Ida Brandt’s slip.", ["Vale defender"]],
    ["how far behind", "She ended four places behind Norwegian sailor Ida Brandt in May.", ["Norwegian sailor"]],
    ["what is said of them", "They made jokes about Storholm’s old mayor Ida Brandt.", ["Storholm’s old mayor"]],
    ["a question", "He asked why Norwegian captain Ida Brandt had stayed.", ["Norwegian captain"]],
    ["an auxiliary", "Neither did ferry union pilot Ida Brandt.", ["ferry union pilot"]],
    [
      "an auxiliary that asks",
      "Would Storholm’s harbour master, Ida Brandt, have gone?",
      ["Storholm’s harbour master"],
    ],
    ["a verb behind an auxiliary", "Falk will join judges Ida Brandt and Ole Ravn.", ["judges"]],
    ["an adverb too", "The crew would later topple island-backed ruler Ida Brandt.", ["island-backed ruler"]],
    ["a verb behind “to”", "The guards had no key to arrest smuggler Ida Brandt.", ["smuggler"]],
    [
      "a verb that tells who speaks",
      "“It rained,” notes Storholm ferry blogger Ida Brandt.",
      ["Storholm ferry blogger"],
    ],
    ["when it was", "Last week Vale Harbour Board spokeswoman Ida Brandt left.", ["Vale Harbour Board spokeswoman"]],
    ["the number of a list", "7. Tide expert Ida Brandt left.", ["Tide expert"]],
    ["nothing, where it is past", "The meeting was led by past club captain Ida Brandt.", ["past club captain"]],
    ["a wing", "They spoke of left-wing radio hosts Ida Brandt and Ole Ravn.", ["left-wing radio hosts"]],
    ["that it flew past", "The ball flew past goalkeeper Ida Brandt.", ["goalkeeper"]],
  ])("%s", (_, text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

describe("a role ends before what is no part of it:", () => {
  test.each([
    [
      "one of several",
      "“It is,” said Ida Brandt, the chief pilot of the port and one of the judges of the case.",
      ["chief pilot of the port"],
    ],
    ["whose boat", "“It is,” said Ida Brandt, a fish trader whose boat sank.", ["fish trader"]],
    ["the letters of a court", "Falk’s barrister, Ida Brandt SC, said so.", ["Falk’s barrister"]],
    ["letters behind the name", "Falk’s barrister, Ida Brandt KC, said so.", ["Falk’s barrister", "KC"]],
    ["a denial", "Ida Brandt, a council member not allied with the mayor, left.", ["council member"]],
    ["an adverb", "Ida Brandt, a pilot originally trained in Vale, left.", ["pilot"]],
    ["an event", "They chose Ida Brandt as the new mayor in a vote that took all night.", ["new mayor"]],
    ["a short verb", "Ida Brandt, an engineer who's been in Vale, left.", ["engineer"]],
    ["an age", "Ida Brandt is the pilot of a ferry at age 75.", ["pilot of a ferry"]],
    ["a dash of two hyphens", "Falk saw Ida Brandt as a guard of the pier -- a job she hated.", ["guard of the pier"]],
  ])("%s", (_, text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

describe("what stands beside a name and is none of its roles:", () => {
  test.each([
    "The cup went to Ida Brandt, but the Norwegian captain hit the post.",
    "They saw photos of the bay and of Ida Brandt, his uncle says.",
    "As rain fell on the house of Ida Brandt, the Vale native took the stage.",
    "Unlike the more openly liberal Ida Brandt, he appeals to the heartland.",
    "Such was Ida Brandt, asking the crew to haul the nets.",
    "He hopes that we captain Ida Brandt left.",
    "Ida Brandt was seen as General W.R. Falk, who sails.",
    "Joint Chiefs of Staff Otto Falk and Ida Brandt left.",
    "The club was founded by friends of the Ida Brandt family.",
  ])("%s", (text) => {
    expect(rolesIn(text)).toEqual([]);
  });

  test.each([
    "A paper by the Nordfast, has shut the harbour firm down.",
    "They are members of the Nordfast, harbour officers and other officials.",
    "The wind forces Nordfast to stay.",
    "We hope it forces Nordfast to stay.",
    "They joined the Nordfast, to establish a new venture.",
    "They wrote to the Nordfast, the Harbour Service and the Norwegian Tide Force.",
    "It rained at Nordfast, the Storholm film theater, Vale Elementary, and others.",
  ])("of a body: %s", (text) => {
    expect(rolesIn(text, "Nordfast", "organization")).toEqual([]);
  });

  test.each([
    ["They are Nordfast, Ravn Church of the Bay members, and others.", []],
    ["It sold its boats to Nordfast, the Ravn, Nordland-based harbour firm said.", ["Nordland-based harbour firm"]],
    ["In May the state-owned enterprise Nordfast sold it.", ["state-owned enterprise"]],
    ["They blame Nordfast, Vale or any harbour company.", []],
  ])("%s", (text, roles) => {
    expect(rolesIn(text, "Nordfast", "organization")).toEqual(roles);
  });

  test("a think tank is one", () => {
    expect(rolesIn("A paper by Storholm think tank Nordfast says so.", "Nordfast", "organization")).toEqual([
      "Storholm think tank",
    ]);
  });
});

describe("what somebody is stated to be:", () => {
  test.each([
    ["a selector", "National selector Ida Brandt said so.", ["National selector"]],
    ["of a forum", "So says Ida Brandt of the Norvik Builders’ Forum.", ["of the Norvik Builders’ Forum"]],
    [
      "without an article",
      "Ida Brandt is executive director of the Harbour Fund.",
      ["executive director of the Harbour Fund"],
    ],
    ["in a clause", "Ida Brandt, who was vice principal at Vale School, left.", ["vice principal at Vale School"]],
    ["with “of”", "They saw Joint Chiefs of Harbour Chairman Ida Brandt.", ["Joint Chiefs of Harbour Chairman"]],
    ["by a rare word", "The ferry’s owner asked tide examiner Ida Brandt.", ["tide examiner"]],
    ["of a site", "Ida Brandt, a spokesperson for Ravncraft.org, told us.", ["spokesperson for Ravncraft.org"]],
    ["at the end", "It rained, said Ida Brandt, a pilot. he left.", ["pilot"]],
    ["not of a sign", "They held up “Justice for Police Officer Ida Brandt” in town.", ["Police Officer"]],
    ["with “St.”", "“It rained,” said Ida Brandt, a St. Olaf tide expert", ["St. Olaf tide expert"]],
    ["behind a dash of two hyphens", "Ida Brandt -- the mayor of Vale -- left.", ["mayor of Vale"]],
  ])("%s", (_, text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  test.each([
    "Ida Brandt was critical of Nordfast.",
    "Ida Brandt was arrested as leader of the Ravens.",
    "Ida Brandt was with crew at Vale Harbour.",
  ])("and not: %s", (text) => {
    expect(rolesIn(text).filter((role) => !role.startsWith("leader"))).toEqual([]);
  });
});

describe("what names somebody else", () => {
  const people = new Set(["Ole Ravn", "Ida Brandt", "Tom Falster", "Navy Colonel"]);
  const ida: Entity = { kind: "person", name: "Ida Brandt", aliases: ["Brandt"], mentions: [] };
  test.each([
    ["harbour chief Ole Ravn", true],
    ["Nordfast’s Ole Ravn", true],
    ["Nordfast’s Tom Falster", true],
    ["of the Vale School and Ole Ravn", true],
    ["Brandt’s sister", true],
    ["wife of Ole Ravn", false],
    ["aide to Senate Leader Ole Ravn", false],
    ["harbour chief", false],
    ["retired Navy Colonel", false],
    ["Ole Ravn’s sister", false],
    ["head of the Harbour School", false],
  ])("is no role of hers: %s", (role, isElse) => {
    expect(isOfSomebodyElse(role, ida, people)).toBe(isElse);
  });
});

test("no role ends within the name of a body", () => {
  const text = "Ida Brandt, head of the Bureau of Boats, Nets and Ropes, left.";
  const end = text.indexOf(",", 20);
  const role = { block: 0, start: 12, end, text: text.slice(12, end) };
  const start = text.indexOf("Bureau");
  const body = { block: 0, start, end: start + "Bureau of Boats, Nets and Ropes".length };
  expect(withWholeBody(role, [body], text).text).toBe("head of the Bureau of Boats, Nets and Ropes");
  expect(withWholeBody(role, [], text)).toBe(role);
});
