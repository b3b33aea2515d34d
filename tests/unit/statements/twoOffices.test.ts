import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = ["person Ida Brandt/Brandt", "person Otto Lind/Lind", "organization Nordfast"];

/** Who has two offices before the name, behind and before the verb. */
const CASES: readonly (readonly [language: string, text: string, speaker: string])[] = [
  ["en", "“The map is late,” actor and singer Ida Brandt said.", "Ida Brandt"],
  ["en", '"The map is late," actor and singer Ida Brandt said.', "Ida Brandt"],
  ["en", "“The map is late,” said actor and singer Ida Brandt.", "Ida Brandt"],
  ["en", "“The map is late,” chairman and chief executive Otto Lind said in a statement.", "Otto Lind"],
  ["en", "“The map is late,” Nordfast co-founder and CEO Otto Lind told the Herald.", "Otto Lind"],
  ["en", "“The map is late,” campaigner and former pilot Ida Brandt added.", "Ida Brandt"],
  ["en", "“The map is late,” said the founder and chief executive of Nordfast, Otto Lind.", "Otto Lind"],
  ["en", "“The map is late,” said its co-founder and chief scientist Otto Lind.", "Otto Lind"],
  ["en", "“The map is late,” said a diver and left Ida Brandt alone.", "? a diver"],
  ["fr", "« Ce sera cher », a déclaré l’actrice et chanteuse Ida Brandt.", "Ida Brandt"],
  ["fr", "« Ce sera long », explique le fondateur et directeur général Otto Lind.", "Otto Lind"],
  ["fr", "« Ce sera long », a déclaré le président et fondateur de Nordfast, Otto Lind.", "Otto Lind"],
  ["es", "«Será caro», dijo el actor y cantante Otto Lind.", "Otto Lind"],
  ["es", "«Será largo», explicó la fundadora y directora general de Nordfast, Ida Brandt.", "Ida Brandt"],
  ["it", "«Sarà caro», ha detto il fondatore e amministratore delegato Otto Lind.", "Otto Lind"],
  ["it", "«Sarà lungo», spiega l’attrice e cantante Ida Brandt.", "Ida Brandt"],
  ["pt", "“Será caro”, disse o ator e cantor Otto Lind.", "Otto Lind"],
  ["nl", "„Dat wordt duur”, zegt oprichter en directeur Otto Lind.", "Otto Lind"],
  ["sv", "”Det tar tid”, säger skådespelaren och sångerskan Ida Brandt.", "Ida Brandt"],
  ["da", "»Det tager tid«, siger skuespilleren og sangeren Ida Brandt.", "Ida Brandt"],
  ["nb", "– Det blir dyrt, sier gründer og daglig leder Otto Lind.", "Otto Lind"],
  ["pl", "– To będzie drogie – mówi założyciel i prezes Otto Lind.", "Otto Lind"],
  ["ru", "«Это будет дорого», — сказала актриса и певица Ida Brandt.", "Ida Brandt"],
];

test.each(CASES)("%s: %s", (language, text, speaker) => {
  const lines = linesBy(articleOf([text], { language }), PEOPLE);
  expect(lines.map((line) => line.replace(/^\w+ /u, "").split(": ")[0])).toEqual([speaker]);
});

test("two of them, each with an office, both say so", () => {
  const text = '"The harvest was good," director Ida Brandt and producer Otto Lind said.';
  expect(linesBy(articleOf([text]), PEOPLE)).toEqual([
    "direct Ida Brandt: The harvest was good",
    "direct Otto Lind: The harvest was good",
  ]);
});
