import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, harbour master",
  "person Otto Falk/Falk, union’s lawyer",
  "organization Nordfast Marine/Nordfast",
  "organization Northern Ferry Union",
  "organization Department of Health and Sport",
  "place Norway/Oslo",
];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), PEOPLE);

describe("who speaks:", () => {
  test.each([
    ["two at once", "Ida Brandt and Otto Falk said the tunnel was safe.", ["Ida Brandt", "Otto Falk"]],
    [
      "two with titles",
      "Mayor Ida Brandt and union lawyer Otto Falk said the tunnel was safe.",
      ["Ida Brandt", "Otto Falk"],
    ],
    ["not the one who is met", "Otto Falk met Ida Brandt and said the tunnel was safe.", ["Otto Falk"]],
    ["an aside of the same speaker", "Ida Brandt left the room, saying the tunnel was safe.", ["Ida Brandt"]],
    [
      "a lawsuit filed, behind an apposition",
      "In May, one of the divers, Ida Brandt, filed a lawsuit saying the tunnel was safe.",
      ["Ida Brandt"],
    ],
    ["a statement issued", "Ida Brandt issued a statement saying the tunnel was safe.", ["Ida Brandt"]],
    ["by saying", "Ida Brandt opened the gate by saying the tunnel was safe.", ["Ida Brandt"]],
    ["with somebody saying", "The gate fell, with Otto Falk saying the tunnel was safe.", ["Otto Falk"]],
    ["quoted as", "The Herald quoted Ida Brandt as saying the tunnel was safe.", ["Ida Brandt"]],
    ["went on to", "Ida Brandt went on to say the tunnel was safe.", ["Ida Brandt"]],
    [
      "a name with an and",
      "The Department of Health and Sport said the tunnel was safe.",
      ["Department of Health and Sport"],
    ],
    ["behind two appositions", "Ida Brandt, of Storholm, one of the divers, said the tunnel was safe.", ["Ida Brandt"]],
    ["behind a relative clause", "Ida Brandt, who built the gates, said the tunnel was safe.", ["Ida Brandt"]],
    ["without commas", "Ida Brandt who built the gates said the tunnel was safe.", ["Ida Brandt"]],
    ["a website", "The Nordfast Marine website said the tunnel was safe.", ["Nordfast Marine"]],
    ["a statement by", "A statement by Ida Brandt said the tunnel was safe.", ["Ida Brandt"]],
    ["a government by its place", "The government of Norway said the tunnel was safe.", ["Norway"]],
    ["a government by its capital", "Oslo said the tunnel was safe.", ["Norway"]],
    ["told at a listener", "Ida Brandt told the Herald the tunnel was safe.", ["Ida Brandt"]],
    ["an ambassador", "The ambassador to Norway Ida Brandt said the tunnel was safe.", ["Ida Brandt"]],
    ["how it was said", "Ida Brandt publicly said the tunnel was safe.", ["Ida Brandt"]],
    ["an aside before the verb", "Ida Brandt, in a letter, said the tunnel was safe.", ["Ida Brandt"]],
    [
      "what somebody does meanwhile",
      "Ida Brandt speaking to the Northern Ferry Union said the tunnel was safe.",
      ["Ida Brandt"],
    ],
    [
      "what somebody does meanwhile, behind a preposition",
      "Assembly president Otto Falk in relaying the news to the crew said the tunnel was safe.",
      ["Otto Falk"],
    ],
    [
      "an auxiliary before an aside",
      "The Northern Ferry Union has, in a statement, said the tunnel was safe.",
      ["Northern Ferry Union"],
    ],
    [
      "a part of another name",
      "The Department of Health and Sport’s Northern Ferry Union said the tunnel was safe.",
      ["Northern Ferry Union"],
    ],
    [
      "a form of address in an apposition",
      "The harbour’s director, Dr. Ida Brandt, said the tunnel was safe.",
      ["Ida Brandt"],
    ],
    [
      "an organization in an apposition",
      "One of the groups, the Northern Ferry Union, said the tunnel was safe.",
      ["Northern Ferry Union"],
    ],
    ["a paper of an organization", "The Nordfast Marine advisory said the tunnel was safe.", ["Nordfast Marine"]],
    [
      "a paper that somebody released",
      "Nordfast Marine released a statement which said the tunnel was safe.",
      ["Nordfast Marine"],
    ],
    [
      "the person of the clause, not where she works",
      "Otto Falk met Ida Brandt, an engineer at Nordfast Marine, who said the tunnel was safe.",
      ["Ida Brandt"],
    ],
    [
      "some time later",
      "A month later, at the pier, Ida Brandt defended the works, saying the tunnel was safe.",
      ["Ida Brandt"],
    ],
    [
      "a government named before",
      "Norway bought a tug. Norway sent it. The government of Norway met. The government said the tunnel was safe.",
      ["Norway"],
    ],
    ["the latter", "Ida Brandt met Otto Falk. The latter said the tunnel was safe.", ["Otto Falk"]],
    ["the former", "Ida Brandt met Otto Falk. The former said the tunnel was safe.", ["Ida Brandt"]],
    ["with letters behind the name", "Judge Ida Brandt QC said the tunnel was safe.", ["Ida Brandt"]],
    ["with those who are with him", "Otto Falk and his supporters said the tunnel was safe.", ["Otto Falk"]],
    [
      "by a paper with a date",
      "Nordfast Marine’s situation report dated March 16 said the tunnel was safe.",
      ["Nordfast Marine"],
    ],
    ["a name with what it is", "The Nordfast Marine news agency said the tunnel was safe.", ["Nordfast Marine"]],
    ["one of several, by pronoun", "One of the victims left. She said the tunnel was safe.", ["? One of the victims"]],
    ["his own words", "Otto Falk left. His statement said the tunnel was safe.", ["Otto Falk"]],
  ])("%s: %s", (_rule, text, speakers) => {
    expect(lines(text)).toEqual(speakers.map((speaker) => `indirect ${speaker}: the tunnel was safe`));
  });
});

describe("according to", () => {
  test.each([
    ["a role and a name", "According to the Oslo mayor, Ida Brandt, the tunnel was safe.", "Ida Brandt"],
    ["a relative and a name", "According to his wife, Ida Brandt, the tunnel was safe.", "Ida Brandt"],
    ["an age", "According to Ida Brandt, 34, the tunnel was safe.", "Ida Brandt"],
    ["data from", "According to data from Nordfast Marine, the tunnel was safe.", "Nordfast Marine"],
    ["a paper of", "The tunnel was safe, according to a statement released by Nordfast Marine.", "Nordfast Marine"],
    ["guidelines", "The tunnel was safe, according to Nordfast Marine guidelines.", "Nordfast Marine"],
    [
      "a memo posted by",
      "According to a memo posted online by union lawyer Otto Falk, the tunnel was safe.",
      "Otto Falk",
    ],
  ])("%s: %s", (_rule, text, speaker) => {
    expect(lines(text).map((line) => line.toLowerCase())).toEqual([
      `indirect ${speaker}: the tunnel was safe`.toLowerCase(),
    ]);
  });

  test("its own paper, the owner named behind", () => {
    expect(lines("Otto Falk left. According to its statement, Nordfast Marine was ready.")).toEqual([
      "indirect Nordfast Marine: Nordfast Marine was ready",
    ]);
  });

  test("a foreign secretary is the foreign minister", () => {
    const people = ["person Ida Brandt, foreign secretary", "person Otto Falk, mayor"];
    const read = linesBy(articleOf(["Ida Brandt met Otto Falk. The foreign minister said it was wet."]), people);
    expect(read).toEqual(["indirect Ida Brandt: it was wet"]);
  });

  test("an ambassador whose role is all that stands before the name", () => {
    const people = ["person Ida Brandt, Former ambassador to the Nordic Council"];
    const text = "Former ambassador to the Nordic Council Ida Brandt said it was wet.";
    expect(linesBy(articleOf([text]), people)).toEqual(["indirect Ida Brandt: it was wet"]);
  });

  test("said his father, by name", () => {
    expect(lines("“The day is hard,” said his father, Otto Falk, after the meeting.")).toEqual([
      "direct Otto Falk: The day is hard",
    ]);
  });

  test("described by: the one who describes speaks", () => {
    expect(lines("Ida Brandt was described by Nordfast Marine as “a rock of the harbour”.")).toEqual([
      "direct Nordfast Marine: a rock of the harbour",
    ]);
  });
});

describe("he and she are told apart:", () => {
  test.each([
    ["by first names", "Ida Brandt met Otto Falk. He said it was wet.", "Otto Falk"],
    ["by first names, the other", "Otto Falk met Ida Brandt. She said it was wet.", "Ida Brandt"],
    ["in the sentence before last", "Otto Falk came. Ida Brandt left. He said it was wet.", "Otto Falk"],
    ["silence where nobody fits", "Ida Brandt left. He said it was wet.", "? He"],
  ])("%s: %s", (_rule, text, speaker) => {
    expect(lines(text).at(-1)).toBe(`indirect ${speaker}: it was wet`);
  });

  test("by a title, a role or the pronouns of other sentences, where the first name tells nothing", () => {
    const read = (text: string) => linesBy(articleOf([text]), ["person Kim Aas/Aas", "person Robin Moe/Moe"]).at(-1);
    expect(read("Kim Aas met Mr. Robin Moe. He said it was wet.")).toMatch(/Robin Moe/);
    expect(read("Spokeswoman Kim Aas met Robin Moe. He said it was wet.")).toMatch(/Robin Moe/);
    expect(read("Kim Aas put on her coat and took her hat. Kim Aas met Robin Moe. He said it was wet.")).toMatch(
      /Robin Moe/,
    );
  });
});

describe("he and she are the person whom the sentence before is about,", () => {
  test.each([
    [
      "not who spoke before that",
      ["Ida Brandt said the gate was shut.", "Robin Falk, 44, agreed.", "“It may fall in a storm,” he said."],
      "Robin Falk",
    ],
    [
      "not who is named within the quotation",
      ["Otto Falk said the gate was shut. “Robin Falk was up five points and now it is closer,” he said."],
      "Otto Falk",
    ],
    [
      "not who is named in its subordinate clause",
      ["Ida Brandt slept. Otto Falk went into detail about how Robin Falk shut the gate. He said it was wet."],
      "Otto Falk",
    ],
    [
      "though the sentence says he, too",
      [
        "Otto Falk said the gate was shut.",
        "Robin Falk, a diver of the port, sees it growing. In fact, he wants two gates. “The old one leaks,” he said.",
      ],
      "Robin Falk",
    ],
  ])("%s", (_rule, paragraphs, speaker) => {
    const people = ["person Ida Brandt/Brandt", "person Otto Falk", "person Robin Falk"];
    const last = linesBy(articleOf(paragraphs), people).at(-1);
    expect(last?.replace(/^\w+ (.*?):.*$/u, "$1")).toBe(speaker);
  });

  test("and whoever is reported by somebody has not spoken last", () => {
    expect(
      lines("Ida Brandt says that Otto Falk said the pumps had failed. “We have no others in the port now.”"),
    ).toEqual([
      "indirect Ida Brandt: Otto Falk said the pumps had failed",
      "indirect Otto Falk: the pumps had failed",
      "direct Ida Brandt: We have no others in the port now.",
    ]);
  });

  test("a quotation behind a sentence about another person does not go on with what was said before", () => {
    expect(
      lines("Ida Brandt said: “The gate is shut.” Otto Falk met her.", "“We have no others in the port.”"),
    ).toEqual(["direct Ida Brandt: The gate is shut."]);
  });
});

describe("a description is", () => {
  test.each([
    ["who has just spoken", ["Ida Brandt said the gate was shut.", "The expert said it was wet."], "Ida Brandt"],
    ["who is named before", ["Ida Brandt, a diver, left. The Norvik fan said it was wet."], "Ida Brandt"],
    ["told by an age", ["Otto Falk said the gate was shut. The 44-year-old said it was wet."], "Otto Falk"],
    ["an organization", ["The Northern Ferry Union left. The alliance said it was wet."], "Northern Ferry Union"],
    [
      "of nobody named",
      ["Ida Brandt said the gate was shut.", "It rained.", "The expert said it was wet."],
      "? The expert",
    ],
    ["an office of somebody else", ["Otto Falk said the gate was shut. The judge said it was wet."], "? The judge"],
    ["several", ["Otto Falk said the gate was shut. The experts said it was wet."], "? The experts"],
  ])("%s", (_rule, paragraphs, speaker) => {
    expect(lines(...paragraphs).at(-1)).toBe(`indirect ${speaker}: it was wet`);
  });
});

describe("what is said ends where the next thought begins:", () => {
  test.each([
    [
      "another speaker",
      "Ida Brandt said two divers were hurt, but Otto Falk said three were hurt.",
      ["indirect Ida Brandt: two divers were hurt", "indirect Otto Falk: three were hurt"],
    ],
    [
      "with another speaker",
      "Ida Brandt said the gate was shut, with Otto Falk claiming that it was open.",
      ["indirect Ida Brandt: the gate was shut", "indirect Otto Falk: it was open"],
    ],
    [
      "a report of a report",
      "Nordfast Marine said Ida Brandt said the tunnel was safe.",
      ["indirect Nordfast Marine: Ida Brandt said the tunnel was safe", "indirect Ida Brandt: the tunnel was safe"],
    ],
    [
      "a source cited",
      "Ida Brandt said the gate was shut, citing a letter.",
      ["indirect Ida Brandt: the gate was shut"],
    ],
    [
      "the speaker in a relative clause",
      "Ida Brandt, who said the tunnel was safe, left the room at noon.",
      ["indirect Ida Brandt: the tunnel was safe"],
    ],
    [
      "a second quotation after words between",
      "“Once the water is out,” Brandt told the press, “we open the gates.”",
      ["direct Ida Brandt: Once the water is out,” Brandt told the press, “we open the gates."],
    ],
    [
      "according to, in the middle",
      "One diver was, according to the police, among the hurt.",
      ["indirect ? the police: One diver was, according to the police, among the hurt"],
    ],
    [
      "according to, without a comma",
      "According to the Department of Health and Sport he sailed at noon.",
      ["indirect Department of Health and Sport: he sailed at noon"],
    ],
    [
      "a clause with a comma behind its source",
      "According to the harbour police, the shed held a million cigarettes, including some from Norway.",
      ["indirect ? the harbour police: the shed held a million cigarettes, including some from Norway"],
    ],
    [
      "an apposition of the source",
      "According to Otto Falk, a lawyer from the north, the shed was empty.",
      ["indirect Otto Falk: the shed was empty"],
    ],
    [
      "plural sources in -es",
      "According to eyewitnesses, the gate fell on a boat.",
      ["indirect ? eyewitnesses: the gate fell on a boat"],
    ],
    [
      "a quotation, and what is said beside it",
      "The letter said “the leak is an emergency” and said it began in May.",
      ["direct ? The letter: the leak is an emergency", "indirect ? The letter: it began in May"],
    ],
    [
      "further saying",
      "Ida Brandt said the toll “costs the port five million,” further saying, “Beyond that, it slows trade.”",
      ["mixed Ida Brandt: the toll “costs the port five million,”", "direct Ida Brandt: Beyond that, it slows trade."],
    ],
    [
      "a parenthesis with commas before the name",
      "The head of the dockers (Cranes, Pilots and Tugs), Otto Falk, said the pay was “nowhere near enough”.",
      ["mixed Otto Falk: the pay was “nowhere near enough”"],
    ],
    [
      "a report of findings, and what else the reporter says",
      "Nordfast Marine announced the tests by a laboratory found lead in the water, and said it would pay.",
      [
        "indirect Nordfast Marine: the tests by a laboratory found lead in the water",
        "indirect ? the tests by a laboratory: lead in the water",
        "indirect Nordfast Marine: it would pay",
      ],
    ],
    [
      "reports that state",
      "Initial reports stated the crate was red.",
      ["indirect ? Initial reports: the crate was red"],
    ],
    [
      "a claim in the present",
      "The government claims the crate was red.",
      ["indirect ? The government: the crate was red"],
    ],
    [
      "a ruling without a that",
      "Judge Ida Brandt ruled the crew violated the law of the sea.",
      ["indirect Ida Brandt: the crew violated the law of the sea"],
    ],
    [
      "an aside behind the verb",
      "Otto Falk alleged, by way of example, Nordfast had closed the gate.",
      ["indirect Otto Falk: Nordfast had closed the gate"],
    ],
    [
      "two quotations without a comma between them",
      "Calling it a “culture of silence” Ida Brandt said “we need to talk”.",
      ["direct Ida Brandt: we need to talk"],
    ],
  ])("%s: %s", (_rule, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("verbs that say what something is:", () => {
  test.each([
    ["Ida Brandt called it “a disgrace”.", "direct Ida Brandt: a disgrace"],
    ["Ida Brandt called the plan of the union “a disgrace”.", "mixed Ida Brandt: the plan of the union “a disgrace”"],
    ["Ida Brandt described the walls as “wet as a sponge”.", "mixed Ida Brandt: the walls as “wet as a sponge”"],
    ["Ida Brandt accused Nordfast Marine of “greed”.", "mixed Ida Brandt: accused Nordfast Marine of “greed”"],
    ["Ida Brandt called the crew “lazy” and the gate shut.", "mixed Ida Brandt: the crew “lazy”"],
    ['Ida Brandt called it a "paper boat".', 'mixed Ida Brandt: a "paper boat"'],
    [
      "Ida Brandt said “the old pumps” in the tunnel were safe.",
      "mixed Ida Brandt: “the old pumps” in the tunnel were safe",
    ],
    ["Ida Brandt condemned the strike.", "indirect Ida Brandt: condemned the strike"],
    ["Ida Brandt called for a new gate.", "indirect Ida Brandt: called for a new gate"],
    ["Ida Brandt denied the accusation.", "indirect Ida Brandt: denied the accusation"],
    ["Ida Brandt denies the gate was shut.", "indirect Ida Brandt: denies the gate was shut"],
    ["Ida Brandt has strongly criticised the plan.", "indirect Ida Brandt: criticised the plan"],
    ["Ida Brandt rejects any sign of a leak.", "indirect Ida Brandt: rejects any sign of a leak"],
    ["Ida Brandt disputed the figures.", "indirect Ida Brandt: disputed the figures"],
    ["Ida Brandt urged them to shut the gate.", "indirect Ida Brandt: urged them to shut the gate"],
    ["Ida Brandt warned of a flood in the north.", "indirect Ida Brandt: warned of a flood in the north"],
    ["Ida Brandt dismissed it as “a rumour”.", "mixed Ida Brandt: “a rumour”"],
    ["Ida Brandt called on Norway to send tugs.", "indirect Ida Brandt: Norway to send tugs"],
    ["“Never again!” shouted Ida Brandt.", "direct Ida Brandt: Never again!"],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
});

describe("no statement:", () => {
  test.each([
    ["an adjective", "The alleged theft of Ida Brandt’s boat was solved."],
    ["a number of cases", "Norway passes one million confirmed cases in a week."],
    ["found a thing", "Ida Brandt found the ring in the sand."],
    ["a noun", "Ida Brandt issued a flood warning for the coast."],
    ["a story", "Ida Brandt told the story of her parents, Jon and Elin, in Norvik."],
    ["a phrase of time", "Ida Brandt said in late June, and the boat left."],
    ["a clause of time", "While the gates were shut for the winter, Ida Brandt felt ready for the ice."],
    ["an aside before a feeling", "In May last year, not everybody felt ready."],
    ["who came", "About forty divers showed up at the gate that the union shut."],
    ["a plea", "Otto Falk pleaded guilty to the theft that was found last."],
    ["a deal that is agreed to", "Nordfast agreed to what may become a lease of the port."],
    ["a farewell", "Ida Brandt said goodbye to the crew that had saved her."],
    ["a birth", "Ida Brandt welcomed a baby girl last spring."],
    ["what is kept up", "Nordfast has maintained the gates of the port for a century."],
    ["a charge that is admitted", "Otto Falk admitted a single charge of theft that was brought in May."],
    ["who is found", "The officers found him in the shed that was shut."],
    ["a condition", "An officer told the Herald on condition of anonymity because the case was open."],
    ["who has a way", "Otto Falk asserted himself in the union that was founded."],
    ["an adjective for a speaker", "Norvik-leaning states like the ones in the south are wet."],
    ["the author", "The gate is shut. I say that it is wet."],
  ])("%s: %s", (_rule, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("quotations without a verb of saying:", () => {
  test.each([
    [
      "behind a colon",
      ["Otto Falk defended the strike: “We have waited for new pumps since the spring.”"],
      ["direct Otto Falk: We have waited for new pumps since the spring."],
    ],
    [
      "as an object",
      ["Ida Brandt offered “her thanks to everybody who carried the sand bags that night”."],
      ["direct Ida Brandt: her thanks to everybody who carried the sand bags that night"],
    ],
    [
      "in a paragraph of its own",
      ["Ida Brandt wrote to the divers:", "“The gates stay shut until Friday.”"],
      ["direct Ida Brandt: The gates stay shut until Friday."],
    ],
    [
      "that as a pronoun",
      ["Nordfast, however, says that’s not the case."],
      ["indirect Nordfast Marine: that’s not the case"],
    ],
    ["where a reporter was", ["Otto Falk reported from Norvik, Coast, while Ida Brandt wrote from Storholm."], []],
    ["and what else", ["Ida Brandt wrote and reported from Storholm."], []],
    ["questions are no speakers", ["Some questions about the tunnel remain unanswered in Norvik."], []],
    ["a title", ["Ida Brandt opened her book: “The Tunnel and the Sea at Dawn”."], []],
    ["scare quotes", ["Ida Brandt laughed at the “floating wonder of the north” again."], []],
  ])("%s", (_rule, paragraphs, expected) => {
    expect(lines(...paragraphs)).toEqual(expected);
  });

  test("a paragraph that is set as a quotation", () => {
    const article = articleOf(["Ida Brandt wrote to the divers:", { kind: "quote", text: "The gates stay shut." }]);
    expect(linesBy(article, PEOPLE)).toEqual(["direct Ida Brandt: The gates stay shut."]);
  });
});

describe("further ways to name a source:", () => {
  test.each([
    ["As Ida Brandt said, the gates were shut all night.", "indirect Ida Brandt: the gates were shut all night"],
    [
      "The gates were, as Ida Brandt said, shut all night.",
      "indirect Ida Brandt: The gates were, as Ida Brandt said, shut all night",
    ],
    ["Three were hurt, Ida Brandt told state media.", "indirect Ida Brandt: Three were hurt"],
    ["The tide, which Ida Brandt said was higher than ever, fell.", "indirect Ida Brandt: was higher than ever"],
    ["A diver found the pumps were broken.", "indirect ? A diver: the pumps were broken"],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  test("a source without a name keeps its first words", () => {
    expect(
      lines(
        "Two engineers of the port said the gate was shut. They said it was wet. The engineers said it would rain.",
      ),
    ).toEqual([
      "indirect ? Two engineers of the port: the gate was shut",
      "indirect ? Two engineers of the port: it was wet",
      "indirect ? Two engineers of the port: it would rain",
    ]);
  });

  test("roles are told apart by the words before them", () => {
    const read = (text: string) =>
      linesBy(articleOf([text]), [
        "person Ida Brandt, former harbour master",
        "person Otto Falk, minister of fisheries",
      ]).at(-1);
    expect(read("Otto Falk met Ida Brandt. The minister said it was wet.")).toBe("indirect Otto Falk: it was wet");
    expect(read("Otto Falk met Ida Brandt. The harbour master said it was wet.")).toMatch(/\? The harbour master/);
  });
});

test("a second clause after “and that” is part of the statement, not one of whoever it is about", () => {
  expect(
    lines(
      "Otto Falk told the press that Nordfast had asked for more drilling and that the harbour had turned it down.",
    ),
  ).toEqual(["indirect Otto Falk: Nordfast had asked for more drilling and that the harbour had turned it down"]);
});

describe("nothing of the words before it is left at the head of what is said:", () => {
  test.each([
    ["a part of the day", "Falk said yesterday morning the gate was shut.", "the gate was shut"],
    ["a listener with an of", "Falk told Friends of Storholm the gate was shut.", "the gate was shut"],
    ["a week", "Falk announced this week plans to shut the gate.", "plans to shut the gate"],
    ["a condition", "The gate was shut, Falk told the Herald on condition of anonymity.", "The gate was shut"],
    ["no week", "Falk said this week was wet.", "this week was wet"],
    [
      "an object and a listener",
      "As Falk explained it to me, the gate was shut all night.",
      "the gate was shut all night",
    ],
  ])("%s: %s", (_rule, text, said) => {
    expect(lines(text)).toEqual([`indirect Otto Falk: ${said}`]);
  });
});

test.each([
  ["Ida Brandt maintains the gate leaks.", "the gate leaks"],
  ["Ida Brandt said while it rained the pump had failed.", "while it rained the pump had failed"],
  ["Ida Brandt said late payments hurt the port.", "late payments hurt the port"],
])("a clause is none the less one: %s", (text, said) => {
  expect(lines(text)).toEqual([`indirect Ida Brandt: ${said}`]);
});

test("a time that leads to what was said does not cut it off", () => {
  expect(lines("Ida Brandt says that back in May, not everybody felt able to leave the port.")).toEqual([
    "indirect Ida Brandt: back in May, not everybody felt able to leave the port",
  ]);
});

describe("a speaker in the middle of what is said:", () => {
  test.each([
    [
      "it goes on with an infinitive",
      "The gate would be opened, Falk said, to find out why it leaked.",
      "indirect Otto Falk: The gate would be opened, Falk said, to find out why it leaked",
    ],
    [
      "it goes on with a clause",
      "If the figures hold, Brandt said, closing the tunnel may cost more than a pump.",
      "indirect Ida Brandt: If the figures hold, Brandt said, closing the tunnel may cost more than a pump",
    ],
    [
      "a verb of two words",
      "Many of the gates, Brandt pointed out, have no key.",
      "indirect Ida Brandt: Many of the gates, Brandt pointed out, have no key",
    ],
    [
      "one word that leads to it is left out",
      "Indeed, Falk said, the tunnel was safe.",
      "indirect Otto Falk: the tunnel was safe",
    ],
    [
      "behind a relative pronoun",
      "The crew shut the gates which, Falk said, nobody had opened for years.",
      "indirect Otto Falk: nobody had opened for years",
    ],
    [
      "what follows is about the event",
      "The pump had failed twice, Falk said, marking the third leak that has been found in the tunnel.",
      "indirect Otto Falk: The pump had failed twice",
    ],
    [
      "what follows is told by the narrator",
      "The pump had failed twice, Falk said, as it turned out that the gate was open.",
      "indirect Otto Falk: The pump had failed twice",
    ],
    [
      "who speaks is told behind the name",
      "The pump had failed twice, said Otto Falk, a lawyer of the northern dockers who has dived there.",
      "indirect Otto Falk: The pump had failed twice",
    ],
    [
      "a verb that the clause still waits for",
      "The pump, said Otto Falk, had failed twice.",
      "indirect Otto Falk: The pump, said Otto Falk, had failed twice",
    ],
    [
      "a second verb of the same subject",
      "The pump was not ready, Falk said, and should not have been used.",
      "indirect Otto Falk: The pump was not ready, Falk said, and should not have been used",
    ],
    [
      "what follows is about the speaker",
      "The tunnel was safe, Falk said, speaking at the gate.",
      "indirect Otto Falk: The tunnel was safe",
    ],
  ])("%s: %s", (_rule, text, line) => {
    expect(lines(text)).toEqual([line]);
  });
});

test("a speaker between two clauses that can stand alone leaves two statements", () => {
  expect(lines("The tunnel would be shut, Falk said, but the ferry had room for a thousand cars.")).toEqual([
    "indirect Otto Falk: The tunnel would be shut",
    "indirect Otto Falk: the ferry had room for a thousand cars",
  ]);
});

describe("a quotation that stands alone behind a sentence", () => {
  test("is of whoever spoke in it", () => {
    expect(lines("Falk said the work was hard. “It is cold down there, so it hurts.”")).toEqual([
      "indirect Otto Falk: the work was hard",
      "direct Otto Falk: It is cold down there, so it hurts.",
    ]);
  });
  test("is of the person whom the sentence is about", () => {
    expect(lines("Ida Brandt marvelled at the new gates. “Back then there were not so many.”")).toEqual([
      "direct Ida Brandt: Back then there were not so many.",
    ]);
  });
  test("is of nobody where the sentence is about no person", () => {
    expect(lines("Nordfast Marine closed the gates. “Back then there were not so many.”")).toEqual([]);
  });
  test("is of nobody when it is a word or two", () => {
    expect(lines("Ida Brandt left the harbour. “The last gate.”")).toEqual([]);
  });
});

describe("a quotation is given to", () => {
  test.each([
    ["who quipped", "“You work six days to earn a seventh,” quipped Herald editor Ida Brandt, later on.", "Ida Brandt"],
    [
      "who also reacted",
      "Ida Brandt also reacted on the radio, “Sad news that the gate has gone, I remember it.”",
      "Ida Brandt",
    ],
    [
      "who is quoted, not who quotes",
      "The Herald quoted Ida Brandt, formerly a diver, as saying “The harbour has a role here.”",
      "Ida Brandt",
    ],
  ])("%s: %s", (_rule, text, speaker) => {
    expect(lines(text).map((line) => line.split(":")[0])).toEqual([`direct ${speaker}`]);
  });
});
