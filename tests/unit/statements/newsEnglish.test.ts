import { describe, expect, test } from "vitest";
import { findStatements } from "../../../lib/brief/statements/findStatements.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = [
  "person Ida Brandt/Brandt, mayor",
  "person Otto Falk/Falk, Storholm Gov.",
  "organization Harbour Union",
  "organization Nordfast",
  "place Norway",
  "place Tarnby",
  "place US",
];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), CAST);
/** Who is told to speak, with what is marked as unnamed. */
const sources = (text: string) => {
  const article = articleOf([text]);
  return findStatements(article, splitSentences(article), []).map(({ speakerText, unnamed }) => [speakerText, unnamed]);
};

describe("a paper is a source, and nobody who stays without a name:", () => {
  test.each([
    ["A new study found that the tunnel was safe.", "A new study"],
    ["The autopsy found that the tunnel was safe.", "The autopsy"],
    ["The tunnel is safe, according to a statement released by the port.", "a statement released by the port"],
    ["The brochure says: “The tunnel is safe for everybody.”", "The brochure"],
    ["The lawsuit alleges that the tunnel was wet.", "The lawsuit"],
    ["The website says: “The tunnel is safe for everybody.”", "The website"],
    ["A press release said that the tunnel was safe.", "A press release"],
    ["Models predict that the tunnel will flood.", "Models"],
    ["The tunnel is safe, according to data on the hub.", "data on the hub"],
  ])("%s", (text, words) => {
    expect(sources(text)).toEqual([[words, false]]);
  });

  test.each([
    ["Reports said the tunnel was safe.", "Reports"],
    ["Scientists found that the tunnel was safe.", "Scientists"],
    ["Port management said the tunnel was safe.", "Port management"],
    ["Fire crews said the tunnel was safe.", "Fire crews"],
    ["Hospital staff said the tunnel was safe.", "Hospital staff"],
    ["Villagers argue that the tunnel is wet.", "Villagers"],
  ])("but somebody is behind “%s”", (text, words) => {
    expect(sources(text)).toEqual([[words, true]]);
  });
});

describe("who speaks:", () => {
  test.each([
    ["not who was asked", ["Brandt was asked, “Do you feel any guilt about the tunnel?” She left."], []],
    [
      "a question is not the answer’s",
      ["When she was asked, “Will you keep saying that it leaks?” Brandt responded: “We will see about that.”"],
      ["direct Ida Brandt: We will see about that."],
    ],
    [
      "a question that somebody asks is",
      ["“Is the tunnel safe?” Brandt asked."],
      ["direct Ida Brandt: Is the tunnel safe?"],
    ],
    [
      "“which” is the body, not who heads it",
      ["Ida Brandt is the head of the Harbour Union in Norvik, which says on its site that it protects sailors."],
      ["indirect Harbour Union: it protects sailors"],
    ],
    [
      "a body and a country together",
      ["Both the Harbour Union and Norway say they will repair the gate."],
      ["indirect Harbour Union: they will repair the gate", "indirect Norway: they will repair the gate"],
    ],
    [
      "an office in short, by party",
      ["Storholm Gov. Otto Falk signed it.", "“It is a good budget for the town,” the Republican governor said."],
      ["direct Otto Falk: It is a good budget for the town"],
    ],
    [
      "people of several places",
      ["Residents of Melvik, Norvik and Tarnby say they live in fear of floods."],
      ["indirect ? Residents of Melvik, Norvik and Tarnby: they live in fear of floods"],
    ],
    [
      "“they” is no body that is only near",
      ["The lease was given to the port by the Harbour Union. The gate, they say, was shut at noon."],
      [],
    ],
    [
      "the one who is told to have announced it",
      ["She said he later announced: “Our friend will sail with us.”"],
      ["mixed ?: he later announced: “Our friend will sail with us.”"],
    ],
    [
      "the first of two, behind a comma in a quotation",
      ["She said he later announced: “Our friend will sail,” and added that the gate leaked."],
      ["mixed ?: he later announced: “Our friend will sail,”", "indirect ?: the gate leaked"],
    ],
    [
      "officials who ordered that change",
      ["The officials who ordered this closure claimed they were testing a pump."],
      ["indirect ? The officials: they were testing a pump"],
    ],
    [
      "the judge in that case",
      ["Later, the judge in that case determined Falk had lied about the gate."],
      ["indirect ? the judge in that case: Falk had lied about the gate"],
    ],
    [
      "data of a body with its letters",
      ["The number of floods rose, Norvik University (NU) data indicated."],
      ["indirect ? Norvik University (NU) data: The number of floods rose"],
    ],
    [
      "whoever doubles as something else",
      ["Otto Falk who doubles as the region’s security chairman believes that the town is safe."],
      ["indirect Otto Falk: the town is safe"],
    ],
    [
      "the mother of four who has just spoken",
      ["According to Ida Brandt, 34, the port is safe. “Nothing can harm us here any more,” says the mother of four."],
      ["indirect Ida Brandt: the port is safe", "direct Ida Brandt: Nothing can harm us here any more"],
    ],
    [
      "a pronoun tied to its verb",
      ["Otto Falk left. He’s also alleging that someone has entered his house."],
      ["indirect Otto Falk: someone has entered his house"],
    ],
    [
      "whom the last clause is about",
      [
        "Norway and Tarnby had poor relations, but the leaders of the towns met on Friday, and expressed their wish to talk.",
      ],
      ["indirect ? the leaders of the towns: their wish to talk"],
    ],
    [
      "people briefed on something",
      ["Two people briefed on the talks said the port was shut."],
      ["indirect ? Two people briefed on the talks: the port was shut"],
    ],
    [
      "people interviewed in a town, and not the town",
      ["Many divers interviewed in Norvik expressed similar concern over the tunnel."],
      ["indirect ? Many divers interviewed in Norvik: similar concern over the tunnel"],
    ],
    [
      "those who told of it, and not what it adds to",
      [
        "The Harbour Union is suing Nordfast, according to two sailors, adding to a series of woes that have ruined it.",
      ],
      ["indirect ? two sailors: The Harbour Union is suing Nordfast"],
    ],
    [
      "a company by what it makes",
      ["Nordfast showed a car.", "The Norwegian automaker said the car was fast."],
      ["indirect Nordfast: the car was fast"],
    ],
    [
      "a study by its year",
      ["Only a few sailors own a boat, according to a 2011 study."],
      ["indirect ? a 2011 study: Only a few sailors own a boat"],
    ],
    [
      "a site, not the sources of its claim",
      ["One site, Nordfast, claims Tarnby sources have ascribed the flood to a leak."],
      ["indirect Nordfast: Tarnby sources have ascribed the flood to a leak"],
    ],
    [
      "not where a statement was made",
      ["Falk issued a note at his club outside Tarnby, N.T. saying, “The race is far from over.”"],
      ["direct Otto Falk: The race is far from over."],
    ],
    [
      "two, one of whom heads a body",
      ["Otto Falk and the incoming chair of the Harbour Union Ida Brandt both said it was late."],
      ["indirect Otto Falk: it was late", "indirect Ida Brandt: it was late"],
    ],
    [
      "who is told of as an example, with words of his own",
      ["Other sailors urged him to leave, such as former captain Otto Falk, who denounced the plan as a “disgrace”."],
      ["indirect ? Other sailors: urged him to leave", "mixed Otto Falk: denounced the plan as a “disgrace”"],
    ],
  ])("%s", (_rule, paragraphs, expected) => {
    expect(lines(...paragraphs).map((line) => line.replace(/\? (?:She|he):/u, "?:"))).toEqual(expected);
  });
});

describe("what is no statement:", () => {
  test.each([
    ["states of a country", "Listed US states as having members in the ring were: Melvik and Norvik."],
    ["the second of two verbs that are denied", "Ida Brandt did not concede or admit defeat in the vote."],
    ["what a thing is made to do", "Nordfast has a new box. The box lets it decide that the gate is open."],
    [
      "what somebody should cease to do",
      "The demands include new boats for sailors, and that the council cease referring to the strikes as “holidays,” and leave.",
    ],
    ["whom a letter is to", "Ida Brandt wrote to the Norwegian Embassy in Norvik asking to waive her immunity."],
    ["a request", "Per request of Norwegian Mayor Ida Brandt, the King closed the harbour for three days yesterday."],
    [
      "who is accused",
      "It was a law that would have allowed the Norwegian council to send sailors accused of theft out of Norvik and try them.",
    ],
    ["delegates that are pledged", "Ida Brandt had most of the pledged delegates, 60."],
    ["what is written for a machine", "Ida Brandt said no word. Nordfast is writing custom ferry tools."],
    ["what is yet to come out", "Which boats sail and which stay will determine how much of it Nordfast pays."],
    ["what anybody would think", "One would think it would be easy just to take a boat."],
    ["a law that is proposed", "Ida Brandt has proposed rules that would fund the port."],
    ["an army that acts", "Some joined the forces opposing the military government."],
    [
      "a noun behind “to”",
      'Norway’s "whole-of-town approach" to countering crime is evolving and may be taking a turn as it is focusing on "digital crime".',
    ],
    ["what somebody was known as", "Falk was known for his work as a “friend to all and enemy to none”."],
  ])("%s", (_rule, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("all of what was said:", () => {
  test.each([
    [
      "a number, with its comma",
      "Ida Brandt said at least 5,000 people sailed from the harbour.",
      "indirect Ida Brandt: at least 5,000 people sailed from the harbour",
    ],
    [
      "a number in what goes on",
      "Nordfast reported at most 5,000 people sailed from the harbour, but it did not count the boats.",
      "indirect Nordfast: at most 5,000 people sailed from the harbour, but it did not count the boats",
    ],
    [
      "the main clause behind half a quotation",
      "While the death makes a difference “in the immediate,” Brandt said, in the end, both sides are looking for a deal.",
      "mixed Ida Brandt: While the death makes a difference “in the immediate,” Brandt said, in the end, both sides are looking for a deal",
    ],
    [
      "its subject, where that is one word",
      "This, Nordfast hopes, will help more women to use the boats.",
      "indirect Nordfast: This, Nordfast hopes, will help more women to use the boats",
    ],
    [
      "what “which” stands for",
      "Nordfast is also adding a dark mode, which, according to Ida Brandt, is the best part of the app.",
      "indirect Ida Brandt: a dark mode, which, according to Ida Brandt, is the best part of the app",
    ],
    [
      "the reason, not what it is the reason for",
      "This is given to most sailors because, according to Nordfast, they sleep colder than others.",
      "indirect Nordfast: they sleep colder than others",
    ],
    [
      "the quotation behind the verb, not the two words before it",
      "As to her “old friends,” Brandt wrote: “No, I was just playing!”",
      "direct Ida Brandt: No, I was just playing!",
    ],
    [
      "a count and the next one",
      "According to Nordfast, there were 27 confirmed cases, 80 deaths, and 57 suspected cases, 37 confirmed cases elsewhere.",
      "indirect Nordfast: there were 27 confirmed cases, 80 deaths, and 57 suspected cases, 37 confirmed cases elsewhere",
    ],
    [
      "what was observed",
      "“There wasn’t as much to see,” Brandt observed during a session.",
      "direct Ida Brandt: There wasn’t as much to see",
    ],
    [
      "behind the time when it was said",
      "Norway said this month that closing the port was a mistake.",
      "indirect Norway: closing the port was a mistake",
    ],
    [
      "what stands before “which”",
      "According to Ida Brandt, her old firm Ravnik, which owns the port, is late.",
      "indirect Ida Brandt: her old firm Ravnik, which owns the port, is late",
    ],
    [
      "what is pointed out, without its “that”",
      "Ida Brandt, head of the port, pointed out that this is a market for ferries.",
      "indirect Ida Brandt: this is a market for ferries",
    ],
    [
      "what is clarified",
      "Ida Brandt clarified in the hearing that her plans were not ready.",
      "indirect Ida Brandt: her plans were not ready",
    ],
    [
      "what is signalled",
      "Nordfast has signalled it will remain careful.",
      "indirect Nordfast: it will remain careful",
    ],
  ])("%s", (_rule, text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
});

describe("a paragraph that is a quotation, behind one that tells what somebody said:", () => {
  const QUOTATION = "“These leaders know what is going on. They listen and then do nothing.”";

  test("is theirs", () => {
    expect(lines("Falk accused the union of taking bribes.", QUOTATION)).toEqual([
      "indirect Otto Falk: accused the union of taking bribes",
      "direct Otto Falk: These leaders know what is going on. They listen and then do nothing.",
    ]);
  });

  test("is not, where another sentence stands between", () => {
    expect(lines("Falk accused the union of taking bribes. The gate was shut.", QUOTATION)).toHaveLength(1);
  });

  test("is not, where the paragraph has a speaker of its own", () => {
    expect(lines("Falk said the gate was shut.", `${QUOTATION} said Ida Brandt.`)[1]).toMatch(/^direct Ida Brandt/u);
  });

  test("is not, where two have spoken together", () => {
    expect(lines("Falk and Brandt said the gate was shut.", QUOTATION)).toHaveLength(2);
  });
});

test("a report is not the one of another name", () => {
  const article = articleOf([
    "The Energy Situation Report says it is wet. In May, the census report says, it was dry.",
  ]);
  const cast = ["organization Energy Situation Report"];
  expect(linesBy(article, cast)).toEqual([
    "indirect Energy Situation Report: it is wet",
    "indirect ? the census report: In May, the census report says, it was dry",
  ]);
});
