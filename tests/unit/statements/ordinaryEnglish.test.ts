import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, harbour master",
  "person Otto Falk/Falk, union’s lawyer",
  "person Erik Lund/Lund",
  "organization Northern Ferry Union",
  "organization Norvik Post",
  "place Norvik",
];

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "behind a comma the sentence goes on with its own subject, not with that of a clause within it",
    [
      "The harbour board closed the old pier on Monday after divers found cracks in its pillars, and said it would stay shut.",
    ],
    ["indirect ? The harbour board: it would stay shut"],
  ],
  [
    "nor with whoever ruled in that clause",
    [
      "Ida Brandt left on Friday, hours after a court ruled that she had kept the log, but insisted she had not read it.",
    ],
    ["indirect ? a court: she had kept the log", "indirect Ida Brandt: she had not read it"],
  ],
  [
    "a clause that says who spoke within it keeps its speaker",
    ["Falk said that Brandt had closed the gate, and added that the ferry was late."],
    ["indirect Otto Falk: Brandt had closed the gate", "indirect Otto Falk: the ferry was late"],
  ],
  [
    "the comma of a number opens no aside",
    ["The works council, which speaks for 2,300 dockers, said the crane must stay."],
    ["indirect ? The works council: the crane must stay"],
  ],
  [
    "nor does it end who a study is of",
    ["A study of over 41,000 sailors found that the salt harms their knees."],
    ["indirect ? A study of over 41,000 sailors: the salt harms their knees"],
  ],
  [
    "a word between commas that links the sentence stands before what is said",
    ["Falk said, however, that the gate was open.", "Brandt did confirm, though, that a lamp was out."],
    ["indirect Otto Falk: the gate was open", "indirect Ida Brandt: a lamp was out"],
  ],
  ["what divers come upon is nothing that they say", ["Divers found cracks in four of the pillars."], []],
  [
    "what they find out is",
    ["Divers found the pillars were cracked."],
    ["indirect ? Divers: the pillars were cracked"],
  ],
  [
    "a deal is agreed, whatever is denied in the next clause",
    ["Brandt has agreed a five-year lease, though Falk denied that the talks had ended."],
    ["indirect Otto Falk: denied that the talks had ended"],
  ],
  [
    "a sentence in marks behind a colon, however short, is of who stands before it",
    ["Falk went further: “He lied.”", "The harbour master, Ida Brandt, was blunter: “This is theft.”"],
    ["direct Otto Falk: He lied.", "direct Ida Brandt: This is theft."],
  ],
  ["and is the name of nothing", ["The song has a long title: “We sail.”", "Brandt chose a title: “Deep Water.”"], []],
  [
    "several people are no she",
    ["Economists at Fjordbank expect the price of rope to fall by autumn.", "“We were not asked,” she said."],
    ["indirect ? Economists at Fjordbank: the price of rope to fall by autumn", "direct ? she: We were not asked"],
  ],
  [
    "what the police believe",
    ["Police believe the boat left around midnight.", "Officers believe the man wanted by the harbour."],
    ["indirect ? Police: the boat left around midnight"],
  ],
  [
    "an appeal to somebody is an end to what was said before it",
    ["Falk said that two pumps had been switched off by hand and appealed to sailors to come forward."],
    ["indirect Otto Falk: two pumps had been switched off by hand", "indirect Otto Falk: to sailors to come forward"],
  ],
  ["an appeal in court is none", ["Falk appealed the ruling to the high court on Monday."], []],
  [
    "a union is no paper",
    ["The letter was shown to the Norvik Post.", "The union, which has many members, said the letter was wrong."],
    ["indirect ? The union: the letter was wrong"],
  ],
  [
    "what stands before a speaker who told it on a day is said, and what follows",
    [
      "The ferries ran late all winter, Falk said on Tuesday, and the crews are tired of it.",
      "Two boats were lost off the pier, Brandt told reporters in Norvik, but their crews were picked up.",
    ],
    [
      "indirect Otto Falk: The ferries ran late all winter",
      "indirect Otto Falk: the crews are tired of it",
      "indirect Ida Brandt: Two boats were lost off the pier",
      "indirect Ida Brandt: their crews were picked up",
    ],
  ],
  [
    "so is it where something is added",
    [
      "Two of the crew were missing, the coast guard said by radio on Monday, adding that the search would go on.",
      "The boat went down at noon, Falk told reporters, taking its cargo with it.",
    ],
    [
      "indirect ? the coast guard: Two of the crew were missing",
      "indirect ? the coast guard: the search would go on",
      "indirect Otto Falk: The boat went down at noon",
    ],
  ],
  [
    "and where somebody was asked",
    ["None of the pumps was in order, Falk said when asked about the flood."],
    ["indirect Otto Falk: None of the pumps was in order"],
  ],
  [
    "what somebody else says behind it is not",
    ["Two boats were lost off the pier, Brandt said on Monday, and Falk said the gate was shut."],
    ["indirect Ida Brandt: Two boats were lost off the pier", "indirect Otto Falk: the gate was shut"],
  ],
  [
    "a speaker who told it on a day may stand between a subject and its verb",
    ["The new gate, Falk said at a meeting on Monday, is shut for the winter."],
    ["indirect Otto Falk: The new gate, Falk said at a meeting on Monday, is shut for the winter"],
  ],
])("%s", (_, paragraphs, lines) => {
  expect(linesBy(articleOf(paragraphs), PEOPLE)).toEqual(lines);
});
