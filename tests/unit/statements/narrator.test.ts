import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, harbour master",
  "person Otto Falk/Falk, union’s lawyer",
  "organization Nordfast Marine/Nordfast",
  "organization World Harbour Office/WHO",
  "organization Harbour Court",
  "place Norway/Oslo",
];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), PEOPLE);

describe("the narrator's words are not those of the source:", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "what a thing that is claimed was besides",
      "Brandt claims ownership of the wharf, which was sold to a bank last year and then closed.",
      ["indirect Ida Brandt: ownership of the wharf"],
    ],
    [
      "the main clause behind an aside of place",
      "In Norway, which claims the islands, ships must wait for a permit and pay a fee at the gate.",
      ["indirect Norway: the islands"],
    ],
    [
      "nothing, where the statement goes on behind an aside",
      "Brandt accused the crew, who were late, of a fraud.",
      ["indirect Ida Brandt: accused the crew, who were late, of a fraud"],
    ],
    [
      "nothing, where a clause of time and its main clause have one source",
      "When it rains, divers are often late, according to Brandt.",
      ["indirect Ida Brandt: When it rains, divers are often late"],
    ],
    [
      "the words that introduce a quotation",
      "Brandt said she then announced: “We sail in the morning and come back in May.”",
      ["direct Ida Brandt: We sail in the morning and come back in May."],
    ],
    [
      "the clause that is left to another",
      "While some made mention of a leak, according to Brandt nobody has found a hole.",
      ["indirect Ida Brandt: nobody has found a hole"],
    ],
  ])("%s", (_what, text, said) => {
    expect(lines(text)).toEqual(said);
  });
});

describe("what is said is found", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "behind a source with a clause that looks like an apposition",
      "According to the union’s website, Brandt is a diver and pilot, who has studied in Oslo, as well as a skipper.",
      ["indirect ? the union’s website: Brandt is a diver and pilot, who has studied in Oslo, as well as a skipper"],
    ],
    [
      "behind letters that could be a pronoun",
      "According to the official WHO report yesterday, there had been ten cases in the harbour.",
      ["indirect World Harbour Office: there had been ten cases in the harbour"],
    ],
    [
      "behind the date of a report",
      "According to the WHO’s report dated March 16, the storm has cost ten lives in the harbour.",
      ["indirect World Harbour Office: the storm has cost ten lives in the harbour"],
    ],
    [
      "right behind the name of its source",
      "According to Brandt divers have not yet found any trace of the pump.",
      ["indirect Ida Brandt: divers have not yet found any trace of the pump"],
    ],
    [
      "with the day that it opens with",
      "The Harbour Court reported Monday’s flood the worst since May.",
      ["indirect Harbour Court: Monday’s flood the worst since May"],
    ],
    [
      "behind a verb and a name that does something",
      "The Harbour Court ruled Falk lacked authority to close the gate alone.",
      ["indirect Harbour Court: Falk lacked authority to close the gate alone"],
    ],
    [
      "as what somebody expects",
      "Brandt expects rising costs for the gate.",
      ["indirect Ida Brandt: rising costs for the gate"],
    ],
    [
      "as what somebody is identified as",
      "The Harbour Court identified the dead man as a skipper from Oslo.",
      ["indirect Harbour Court: the dead man as a skipper from Oslo"],
    ],
    [
      "in the clause before a colon, and word for word behind it",
      "Brandt indicated the crew was sad about the ruling: “While we wait for news, we hope the gate opens.”",
      [
        "indirect Ida Brandt: the crew was sad about the ruling",
        "direct Ida Brandt: While we wait for news, we hope the gate opens.",
      ],
    ],
    [
      "written by whoever acts behind an aside without a comma",
      "In the filing Nordfast made another point, writing “We help all of the ports.”",
      ["direct Nordfast Marine: We help all of the ports."],
    ],
    [
      "written by whoever acts, not by a statement that was posted",
      "In a statement posted to her page before the vote, Brandt affirmed her wish to serve, writing, “The harbour needs calm.”",
      ["direct Ida Brandt: The harbour needs calm."],
    ],
    ["in a motion", "The motion claims the tunnel is unlawful.", ["indirect ? The motion: the tunnel is unlawful"]],
    [
      "said by countries like one, not by that one",
      "Countries like Norway have closed the gates, saying they want to stop the smugglers.",
      ["indirect ? Countries like Norway: they want to stop the smugglers"],
    ],
    [
      "said by several countries between commas",
      "Today several countries including Sweden, Norway, Denmark and Finland issued notes, warning that the tunnel was unsafe.",
      ["indirect ? several countries: the tunnel was unsafe"],
    ],
  ])("%s", (_where, text, said) => {
    expect(lines(text)).toEqual(said);
  });
});
