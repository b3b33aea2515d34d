import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PORTS = ["person Ida Brandt, ministre des Ports", "person Otto Falk, maire de Vaury"];

test.each([
  ["fr", PORTS, "« Le tunnel est très sûr », a dit la ministre.", "direct Ida Brandt: Le tunnel est très sûr"],
  ["fr", PORTS, "« Le tunnel est très sûr », a réagi le maire.", "direct Otto Falk: Le tunnel est très sûr"],
  ["fr", PORTS, "« Le tunnel est sûr », a dit le maire de Norvik.", "direct ? le maire de Norvik: Le tunnel est sûr"],
  ["fr", PORTS, "« Le tunnel est sûr », a dit l’ancien maire.", "direct ? l’ancien maire: Le tunnel est sûr"],
  ["fr", PORTS, "« Le tunnel est sûr », a dit un maire.", "direct ? un maire: Le tunnel est sûr"],
  [
    "es",
    ["person Ida Brandt, alcaldesa"],
    "«El túnel es seguro», dijo la alcaldesa.",
    "direct Ida Brandt: El túnel es seguro",
  ],
  [
    "de",
    ["person Ida Brandt, Hafenministerin"],
    "„Der Tunnel ist sicher“, sagte die Ministerin.",
    "direct Ida Brandt: Der Tunnel ist sicher",
  ],
  [
    "de",
    ["organization Nordfast"],
    "Der Tunnel ist sicher, wie ein Mitarbeiter des Hafens Nordfast berichtete.",
    "indirect ? ein Mitarbeiter des Hafens: Der Tunnel ist sicher",
  ],
  [
    "de",
    ["person Ida Brandt, Anwältin und Expertin"],
    "„Der Tunnel ist sicher“, sagte die Expertin.",
    "direct Ida Brandt: Der Tunnel ist sicher",
  ],
])("%s, %j: %s", (language, given, said, expected) => {
  const article = { ...articleOf(["Ida Brandt, Otto Falk, Nordfast.", said]), language };
  expect(linesBy(article, given)).toEqual([expected]);
});
