import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { deedsBy, linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, harbour master",
  "person Otto Falk/Falk, Swedish striker",
  "organization Nordfast Marine/Nordfast",
  "organization Dockpoint",
  "organization Boatbuilders’ Association",
  "organization Tideway Capital",
  "place Norvik",
];

const said = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), PEOPLE);

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "a medium behind “by” is nobody who does it",
    ["Brandt said by telephone that the pier was shut.", "Falk wrote by email that he was ill."],
    ["indirect Ida Brandt: the pier was shut", "indirect Otto Falk: he was ill"],
  ],
  [
    "a verb that may be a noun has many for its subject, wherever they work",
    ["Brokers at Tideway Capital estimate that each day at anchor costs a fortune."],
    ["indirect ? Brokers at Tideway Capital: each day at anchor costs a fortune"],
  ],
  [
    "or a document between two commas",
    ["Most of the divers were old, the study notes, and nobody kept a log."],
    ["indirect ? the study: Most of the divers were old", "indirect ? the study: nobody kept a log"],
  ],
  [
    "a review speaks, and what the reader should read does not",
    ["The review also noted that savings were rare.", "If the crane is for you, read our review."],
    ["indirect ? The review: savings were rare"],
  ],
  [
    "a team is many, by whom it is led",
    ["A team led by the engineer Ida Brandt reported that the wall was weak."],
    ["indirect ? A team led by the engineer Ida Brandt: the wall was weak"],
  ],
  [
    "“only” before “that” leads to what is said",
    ["Falk would not be drawn, saying only that the list would be out on Monday."],
    ["indirect Otto Falk: the list would be out on Monday"],
  ],
  [
    "who hits back says so",
    ["Falk hit back, saying that the board was asleep."],
    ["indirect Otto Falk: the board was asleep"],
  ],
  [
    "before a court something is submitted, and it is no log",
    ["Falk submitted that the log had been lost.", "Brandt submitted a log that had been lost."],
    ["indirect Otto Falk: the log had been lost"],
  ],
  [
    "what something is called, without marks",
    [
      "Brandt called the vote premature.",
      "Falk branded the plan a gift to the rich, and the board gave way.",
      "Brandt called the police a day later.",
      "Falk called the young constable.",
    ],
    ["indirect Ida Brandt: the vote premature", "indirect Otto Falk: the plan a gift to the rich"],
  ],
  [
    "one word in marks is told with whom it is said of",
    ["Brandt described him as “stubborn” and left."],
    ["mixed Ida Brandt: “stubborn”"],
  ],
  [
    "what is asked for ends where the narrator turns",
    ["Falk asked the others to wait for the tide, but the motion was lost."],
    ["indirect Otto Falk: the others to wait for the tide"],
  ],
  [
    "half a clause of blame, a pain and a lack of feeling are nothing that is said",
    [
      "Norvik, which the board accuses of hiding the log, is a port.",
      "Falk complained of severe chest pain.",
      "Falk, who showed no emotion as the tape was played, must pay.",
    ],
    [],
  ],
  [
    "“that” before a verb is a pronoun",
    ["Brandt said that was untrue.", "According to Brandt, that figure was far too low."],
    ["indirect Ida Brandt: that was untrue", "indirect Ida Brandt: that figure was far too low"],
  ],
  [
    "the company is the one that the story is about, not one that is only named by the way",
    [
      "Nordfast Marine sold more boats. Nordfast is old. Nordfast has a yard.",
      "Analysts polled by Dockpoint had hoped for more.",
      "The company said it would build a yard.",
    ],
    ["indirect Nordfast Marine: it would build a yard"],
  ],
  [
    "the party is no association, and the paper no firm of another trade",
    [
      "Boatbuilders’ Association members met. The opposition party said the minister was asleep.",
      "Tideway Capital owns boats. The paper said the crane was old.",
      "Nordfast Marine paid for the organ. The church said it was late.",
    ],
    [
      "indirect ? The opposition party: the minister was asleep",
      "indirect ? The paper: the crane was old",
      "indirect ? The church: it was late",
    ],
  ],
  [
    "a player by the country that he plays for",
    ["Falk scored twice.", "The Sweden international said he was tired.", "“I need a rest,” the Swede said."],
    ["indirect Otto Falk: he was tired", "direct Otto Falk: I need a rest"],
  ],
  [
    "lawyers of two are neither of them",
    ["Attorneys for Brandt and Falk said the log was whole."],
    ["indirect ? Attorneys for Brandt and Falk: the log was whole"],
  ],
  [
    "who is named behind what he once was",
    ["The crew’s coach, former Swedish number two Otto Falk, said he had warned them.", "“Ask her,” he added."],
    ["indirect Otto Falk: he had warned them", "direct Otto Falk: Ask her"],
  ],
  [
    "half of it told and half of it in marks, with who speaks between",
    ["The yard had lost a fortune, Brandt said, “and nobody asked where it went”."],
    ["mixed Ida Brandt: The yard had lost a fortune, Brandt said, “and nobody asked where it went”"],
  ],
  [
    "“it” is the paper with which the sentence before ends",
    ["Two families have filed a federal lawsuit. It alleges that the rails were loose."],
    ["indirect ? a federal lawsuit: the rails were loose"],
  ],
  [
    "what is found of him or her, and papers by who has seen them",
    ["An autopsy found he died of cold.", "Papers seen by this newspaper show that the log was lost."],
    ["indirect ? An autopsy: he died of cold", "indirect ? Papers seen by this newspaper: the log was lost"],
  ],
  [
    "a bank is no union",
    ["Boatbuilders’ Association members met. The bank denied the claim."],
    ["indirect ? The bank: denied the claim"],
  ],
  [
    "what is denied is told with its verb, however long the words in marks",
    ["Brandt dismissed that as “the usual excuse”, saying the crane was new."],
    ["mixed Ida Brandt: “the usual excuse”", "indirect Ida Brandt: the crane was new"],
  ],
  [
    "the name of a work is nothing that somebody writes",
    ["Falk wrote “Salt Never Dries”, his first song, on a ferry.", "Falk wrote “we never sail again” on a wall."],
    ["direct Otto Falk: we never sail again"],
  ],
  [
    "who complains speaks, and not the complaint",
    ["It began with a complaint by a former diver, who told the board that the rope had frayed."],
    ["indirect ? a former diver: the rope had frayed"],
  ],
  [
    "a second half of a quotation goes on behind a long tag, and behind “Ms.”",
    [
      "“It is late,” said Brandt, a lawyer at the Open Quays Project, a charity in the old town near the northern docks of Norvik. “Too late.”",
      "“I sent six letters,” Ms. Brandt said. “Nobody replied to any of them.”",
    ],
    [
      "direct Ida Brandt: It is late",
      "direct Ida Brandt: Too late.",
      "direct Ida Brandt: I sent six letters,” Ms. Brandt said. “Nobody replied to any of them.",
    ],
  ],
  [
    "who slams a plan says so, and who slams a door does not",
    ["Brandt slammed the board over what she called its “deaf ear”.", "Falk slammed the door."],
    ["mixed Ida Brandt: slammed the board over what she called its “deaf ear”"],
  ],
  [
    "what something is described as, without marks",
    ["Brandt described the ruling as a gift.", "Falk hailed her as the best of all, and left."],
    ["indirect Ida Brandt: the ruling as a gift", "indirect Otto Falk: her as the best of all"],
  ],
  [
    "what others say of a finding is no part of it",
    ["A study found that the price had doubled since May, a finding the port disputes."],
    ["indirect ? A study: the price had doubled since May"],
  ],
  ["data show", ["Some 400 sailors had left, the data show."], ["indirect ? the data: Some 400 sailors had left"]],
  [
    "a title before the name of an apposition",
    ["Its chair, former harbour minister Sir Otto Falk, said the pier was safe."],
    ["indirect Otto Falk: the pier was safe"],
  ],
  [
    "the utility is a company",
    ["Nordfast Marine owns a power line.", "The utility said it had seen a fault."],
    ["indirect Nordfast Marine: it had seen a fault"],
  ],
  [
    "two halves stand apart where one line would have the narrator’s words in it",
    [
      "A former diver told the crew that everybody knew of it.",
      "“We had a name for them,” said the diver, who has left the port. “We called them guests.”",
    ],
    [
      "indirect ? A former diver: everybody knew of it",
      "direct ? A former diver: We had a name for them",
      "direct ? A former diver: We called them guests.",
    ],
  ],
  ["what “that” is called", ["Brandt called that a lie."], ["indirect Ida Brandt: that a lie"]],
  [
    "whoever sent an answer is who wrote what is quoted of it",
    [
      "Brandt said she was glad.",
      "In June the town had a letter from harbour judge Otto Falk that surprised everybody: “The pier is yours,” he wrote.",
    ],
    ["indirect Ida Brandt: she was glad", "direct Otto Falk: The pier is yours"],
  ],
  [
    "“while” opens half a sentence, and what somebody does now is the other half",
    [
      "While critics say the tunnel is too dear, the council wants to build it in May.",
      "Whilst divers argue that the pier is safe, Otto Falk now blames the weather.",
    ],
    ["indirect ? critics: the tunnel is too dear", "indirect ? divers: the pier is safe"],
  ],
  [
    "what is added to a thing, what a shop suggests to somebody, and what is promising is said by nobody",
    [
      "Nobody earns much by adding lamps to ferries.",
      "Sailors trim the boat by adding ballast, which the yard sells.",
      "There are charts for the tides, the winds, the berths Dockpoint suggests to you, and the price of fuel.",
      "Several promising drawings are on the table, the bridge among them.",
    ],
    [],
  ],
  [
    "but what somebody added, suggests or is promising is theirs",
    [
      "Falk said he was ill, adding that it was nothing to worry about.",
      "Brandt added it was too early to say who had done it.",
      "Brandt ran for mayor, promising better roads to the town.",
    ],
    [
      "indirect Otto Falk: he was ill",
      "indirect Otto Falk: it was nothing to worry about",
      "indirect Ida Brandt: it was too early to say who had done it",
      "indirect Ida Brandt: better roads to the town",
    ],
  ],
  [
    "what is ruled out is told with its verb, and a goal that is ruled out is not",
    [
      "The regulator has ruled out asking crews to sail again.",
      "Brandt ruled out a second vote.",
      "The judges ruled out a second goal by Falk.",
    ],
    ["indirect ? The regulator: asking crews to sail again", "indirect Ida Brandt: a second vote"],
  ],
  [
    "“though” may stand between a doubt and what it is about",
    ["Falk came late. He doubted, though, that dropping four questions would be fair."],
    ["indirect Otto Falk: dropping four questions would be fair"],
  ],
  [
    "a second “who” tells more of who speaks",
    ["A diver who says he sold the boat, and who left in May, waits for the port."],
    ["indirect ? A diver: he sold the boat"],
  ],
  ["what is promising but incomplete promises nothing", ["Dockpoint’s plan is promising but incomplete."], []],
  [
    "“today’s” belongs to who speaks",
    ["Today’s divers say the pier is safe."],
    ["indirect ? Today’s divers: the pier is safe"],
  ],
])("%s", (_, paragraphs, lines) => {
  expect(said(...paragraphs)).toEqual(lines);
});

test("towns before a colon are a dateline", () => {
  expect(said("NORVIK/STORHOLM: Two boats sank off the cape on Monday, Brandt said.")).toEqual([
    "indirect Ida Brandt: Two boats sank off the cape on Monday",
  ]);
});

test("what a body is called before its name leaves it the subject", () => {
  const article = articleOf(["The ferry company Nordfast agreed on Monday to pay for the pier."]);
  expect(deedsBy(article, PEOPLE)).toEqual(["Nordfast Marine: agreed on Monday to pay for the pier"]);
});

test("what somebody hails is said, and no deed besides", () => {
  expect(deedsBy(articleOf(["Brandt hailed him as the best of all."]), PEOPLE)).toEqual([]);
});

test("what is told of who speaks behind a quotation is no deed", () => {
  const article = articleOf(["“The walls moved,” said Brandt, who led the study, published in the Harbour Review."]);
  expect(deedsBy(article, PEOPLE)).toEqual([]);
});
