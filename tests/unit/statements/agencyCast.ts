import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = [
  "person Ida Brandt/Brandt, mayor",
  "person Otto Falk/Falk",
  "person Sid Moe/Moe",
  "person Kari Holm, Norwegian prime minister",
  "organization Harbour Union",
  "organization Nordfast Marine/Nordfast",
  "organization Norvik Herald/Herald",
  "organization Dock Watch",
  "place Norway",
];

/** Who says what in paragraphs as an agency writes them, by people and bodies that are given. */
export const agencyLines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), CAST);
