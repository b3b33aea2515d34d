import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = [
  "person Ida Brandt/Brandt",
  "person Otto Falk/Falk",
  "person Karin Dahl/Dahl",
  "person Erik Lund",
  "organization Nordfast",
  "organization Harbour Science",
];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), CAST);

describe("what is said begins and ends where it does:", () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      "not with when it was said",
      "Nordfast is building a second crane, Karin Dahl, an engineer, wrote this week in a short note to a group of builders that was seen by the Herald.",
      ["indirect Karin Dahl: Nordfast is building a second crane"],
    ],
    [
      "before what is told besides",
      "Falk could face a fine if the crane fails, Brandt said last week, although inspectors did not say so far whether they will close the yard.",
      ["indirect Ida Brandt: Falk could face a fine if the crane fails"],
    ],
    [
      "behind a time and “that”",
      "Brandt said late Monday that the council has ordered an audit.",
      ["indirect Ida Brandt: the council has ordered an audit"],
    ],
    [
      "behind a time, a letter and “that”",
      "Brandt wrote this week in a short note that the yard would close.",
      ["indirect Ida Brandt: the yard would close"],
    ],
    [
      "behind “afterward”",
      "Brandt simply said afterward, “The port has never looked better than now.”",
      ["direct Ida Brandt: The port has never looked better than now."],
    ],
    [
      "behind whom it was told to, and when",
      "Falk told dockers earlier this month he was rethinking the second gate.",
      ["indirect Otto Falk: he was rethinking the second gate"],
    ],
    [
      "not with a quotation of the phrase that leads to it",
      "In declaring a “second alarm,” Nordfast warned nearby crews not to enter the harbour.",
      ["indirect Nordfast: nearby crews not to enter the harbour"],
    ],
    [
      "not with a title of the phrase that leads to it",
      "In his book “The Last Crane,” Falk convincingly argues that “towns choose the builder who keeps the lights on.”",
      ["direct Otto Falk: towns choose the builder who keeps the lights on."],
    ],
    [
      "before who reports it",
      "Authorities accuse them of throwing stones at the crane, said Otto Falk, a spokesman for the harbour.",
      [
        "indirect Otto Falk: Authorities accuse them of throwing stones at the crane",
        "indirect ? Authorities: accuse them of throwing stones at the crane",
      ],
    ],
    [
      "with what somebody is told to do",
      "Falk also told his crew to “keep the lamps on.”",
      ["mixed Otto Falk: to “keep the lamps on.”"],
    ],
    [
      "with what somebody is told to do, in plain words",
      "Falk told his crew to keep the lamps on.",
      ["indirect Otto Falk: to keep the lamps on"],
    ],
    [
      "with a single word in marks at its end",
      "The gates are open, and all the steel has been “kept,” Brandt said in a news release.",
      ["mixed Ida Brandt: The gates are open, and all the steel has been “kept,”"],
    ],
    [
      "with a word in marks behind an article at its end",
      "This chain of events, told in “The Last Crane,” is a “tragedy,” Falk said.",
      ["mixed Otto Falk: This chain of events, told in “The Last Crane,” is a “tragedy,”"],
    ],
    [
      "behind last week",
      "Falk said last week the crane must be sold by May.",
      ["indirect Otto Falk: the crane must be sold by May"],
    ],
    [
      "before who says it is called in marks",
      "Take a boat out and keep counting gulls, says Ida Brandt, a “crane watcher” at the yard, a research group.",
      ["indirect Ida Brandt: Take a boat out and keep counting gulls"],
    ],
    [
      "however it goes on behind a find",
      "A boy has been held over the death of two men, found dead on a barge in Norvik, police say.",
      ["indirect ? police: A boy has been held over the death of two men, found dead on a barge in Norvik"],
    ],
    [
      "apart from the sentence in marks that follows who said it",
      "The mayor is “treating the leak as urgent,” said Ida Brandt. “The case is open, and he is watching it.”",
      [
        "mixed Ida Brandt: The mayor is “treating the leak as urgent,”",
        "direct Ida Brandt: The case is open, and he is watching it.",
      ],
    ],
  ])("%s", (_what, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("who speaks:", () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      "an indictment, and not who stands behind it",
      "According to the indictment, Nordfast, which was founded in 2005, was once the largest yard of the country.",
      ["indirect ? the indictment: Nordfast, which was founded in 2005, was once the largest yard of the country"],
    ],
    [
      "not an example within what is said",
      "Choosing yards where you excel, like Otto Falk did, can help builders make the best of the day, said Ida Brandt, author of “Cranes that Change Lives: Making a Wave.”",
      [
        "indirect Ida Brandt: Choosing yards where you excel, like Otto Falk did, can help builders make the best of the day",
      ],
    ],
    [
      "somebody of whom a clause tells more",
      "They have met with Nordfast, but they were told the crane was not for sale, said Otto Falk, a safety director at the port who was hired there as a consultant, in a short call.",
      ["indirect Otto Falk: They have met with Nordfast, but they were told the crane was not for sale"],
    ],
    [
      "who did what is told in the passive",
      "Police were alerted to the fire by a young woman who said “a man lay beside the crane in the rain” at the time.",
      ["direct ? a young woman: a man lay beside the crane in the rain"],
    ],
    [
      "who is told of twice behind a quotation",
      "“This crane is altogether new,” Otto Falk, a builder at the College of Norvik, and author of the paper, told Harbour Science.",
      ["direct Otto Falk: This crane is altogether new"],
    ],
    [
      "somebody, and not “now”",
      "Now, Otto Falk is trying to break into trade, but has found that he must begin at the lowest rung.",
      ["indirect Otto Falk: he must begin at the lowest rung"],
    ],
    [
      "a study, and not who printed it",
      "For instance, a 2019 paper printed in Harbour Science found that captains of long service were worse at reading maps.",
      ["indirect ? a 2019 paper: captains of long service were worse at reading maps"],
    ],
    [
      "reports, by their own words",
      "Test reports released Monday showed that the crane was safe.",
      ["indirect ? Test reports: the crane was safe"],
    ],
    [
      "people, with what they have to do with",
      "The crane will be ready in May, said two engineers contributing to its design.",
      ["indirect ? two engineers contributing to its design: The crane will be ready in May"],
    ],
    [
      "who helped to found something",
      "Otto Falk, a builder who helped found the yard, says he hopes for a bigger yard.",
      ["indirect Otto Falk: he hopes for a bigger yard"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("who speaks in the next sentence:", () => {
  test("the one who spoke, and not whose heart it was", () => {
    expect(lines("Falk said he was late. Doctors could not tell what had hurt Erik Lund’s heart, he said.")).toEqual([
      "indirect Otto Falk: he was late",
      "indirect Otto Falk: Doctors could not tell what had hurt Erik Lund’s heart",
    ]);
  });

  test("the spokeswoman who has just spoken without a name, and not one named before", () => {
    const cast = ["person Ida Brandt, harbour spokeswoman"];
    const text = [
      "The boat was found near the pier, according to harbour spokeswoman Ida Brandt.",
      "It was not clear who had left it, a police spokeswoman said.",
      "The case is being looked into, the spokeswoman added.",
    ];
    expect(linesBy(articleOf(text), cast).slice(1)).toEqual([
      "indirect ? a police spokeswoman: It was not clear who had left it",
      "indirect ? a police spokeswoman: The case is being looked into",
    ]);
  });

  test("the company, and not the office that it cheated", () => {
    const cast = ["organization Nordfast", "organization Norvik Treasury"];
    const text = [
      "The lawsuit against Nordfast says that it cheated the Norvik Treasury out of millions.",
      "The company, which has been sold since, denies the accusations.",
    ];
    expect(linesBy(articleOf(text), cast).at(-1)).toBe("indirect Nordfast: denies the accusations");
  });

  test("who reported, and not those of whom it was reported", () => {
    expect(
      lines(
        "As Otto Falk reported for the Herald, some divers may be persuaded to stay in the port now that it is open:",
        "“With the new gate, the union would take a hard look at staying for good.”",
      ),
    ).toEqual([
      "indirect Otto Falk: some divers may be persuaded to stay in the port now that it is open",
      "direct Otto Falk: With the new gate, the union would take a hard look at staying for good.",
    ]);
  });
});

describe("nothing is said by", () => {
  test.each([
    "To the union of Norvik, the defeat of the bid by Lund signaled that “the whole harbour is moving in our direction.”",
    "The money should have been counted, a contention Falk’s team has disputed.",
    "However, Otto Falk did approach the builder of the yard, he said.",
    "Falk conceded the second set 7-5, and Dahl hit back to win.",
    "Dahl claimed the fourth set in an hour.",
    "Nordfast claimed a narrow 2-1 victory over the crew of the old ferry.",
    "Last year Norvik got its harbour licence suspended.",
    "Opinion: Norvik blame game is useless to everybody in town.",
    "The new indictment adds theft charges tied to the fire.",
    "Falk posted his “Last Crane” video on Friday to his page, where it has been shared thousands of times.",
    "Brandt and her party still have say over the price of the old cranes.",
    "It is unclear when Nordfast informs the town clerks of the sale in May.",
    "The second film stars Otto Falk and Ida Brandt, which boasts some pretty good songs itself, but the first one is better.",
    "The officers left the boat and identified themselves as customs men.",
    "According to the video, what does a single night of diving cost?",
  ])("%s", (text) => {
    expect(lines(text)).toEqual([]);
  });

  test("but by who boasts that something is so, and who claims a set was short", () => {
    expect(lines("Dahl boasted the fourth set was easy.", "Falk claimed the first set was short.")).toEqual([
      "indirect Karin Dahl: the fourth set was easy",
      "indirect Otto Falk: the first set was short",
    ]);
  });
});
