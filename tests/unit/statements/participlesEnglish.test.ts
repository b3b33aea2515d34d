import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = [
  "person Ida Brandt/Brandt",
  "person Otto Lind/Lind",
  "organization Nordfast",
  "organization Harbour Herald",
];

/** What somebody says, calls or gives as a reason in a participle, and who speaks behind "according to". */
const CASES: readonly (readonly [text: string, lines: readonly string[]])[] = [
  ['Saying "there are many floods here", Ida Brandt laid a stone.', ["direct Ida Brandt: there are many floods here"]],
  ["Saying “there are many floods here,” Ida Brandt laid a stone.", ["direct Ida Brandt: there are many floods here"]],
  ["Warning that the dam may break, Otto Lind emptied the town.", ["indirect Otto Lind: the dam may break"]],
  ["Saying he was “tired of lies,” the mayor left the stage.", ["mixed ? the mayor: he was “tired of lies,”"]],
  [
    'Calling it "just another excuse", Ida Brandt of the charity Open Door said the letter came too late.',
    ["direct Ida Brandt: just another excuse", "indirect Ida Brandt: the letter came too late"],
  ],
  ["Describing the plan as a disgrace, Ida Brandt walked out.", ["indirect Ida Brandt: the plan as a disgrace"]],
  ["Explaining why he had gone, Otto Lind wept.", []],
  ["Reporting from Norvik, Otto Lind saw two boats sink.", []],
  ["Calling attention to the vote of his friend, Ida Brandt, Otto Lind left.", []],
  ["Saying the gate was open, the video shows a man.", []],
  [
    "Otto Lind shut the schools, citing the health risks of the smoke.",
    ["indirect Otto Lind: the health risks of the smoke"],
  ],
  ["Nordfast cut its forecast, citing weak demand.", ["indirect Nordfast: weak demand"]],
  ["Otto Lind cited a lack of witnesses.", ["indirect Otto Lind: a lack of witnesses"]],
  ["Otto Lind resigned, citing “personal reasons”.", ["direct Otto Lind: personal reasons"]],
  [
    "Nordfast will close, the Harbour Herald said, citing two people familiar with it.",
    ["indirect Harbour Herald: Nordfast will close"],
  ],
  [
    "Nordfast will close, the Harbour Herald said, citing a letter by Ida Brandt.",
    ["indirect Harbour Herald: Nordfast will close"],
  ],
  ["Police cited Otto Lind for speeding on Monday.", []],
  [
    "The fire began at noon, according to police, who said officers came at one.",
    ["indirect ? police: The fire began at noon", "indirect ? police: officers came at one"],
  ],
  ["The union, which said the offer was low, plans a strike.", ["indirect ? The union: the offer was low"]],
  [
    "Otto Lind, who said the deck was wet, cold and dark, left.",
    ["indirect Otto Lind: the deck was wet, cold and dark"],
  ],
  [
    "The boat sank at noon, Otto Lind said, and was left in the bay.",
    ["indirect Otto Lind: The boat sank at noon, Otto Lind said, and was left in the bay"],
  ],
];

test.each(CASES)("%s", (text, lines) => {
  expect(linesBy(articleOf([text], { language: "en" }), CAST)).toEqual(lines);
});
