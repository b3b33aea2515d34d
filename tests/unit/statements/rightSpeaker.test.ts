import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, harbour master",
  "person Otto Falk/Falk, union’s lawyer",
  "person Erik Lund/Lund",
  "person Ravna Tolk/Tolk, co-founded the Pink Gate group",
  "person Alaa Mork/Mork",
  "organization Northern Ferry Union",
  "organization Harbour Ministry",
  "organization Norvik Herald",
  "place Norway",
  "place Norvik",
];

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "papers have no name behind their comma",
    ["According to official statements, Otto Falk, now working from Norvik, is to go on with the tunnel."],
    ["indirect ? official statements: Otto Falk, now working from Norvik, is to go on with the tunnel"],
  ],
  [
    "a hyphen between spaces is a dash, and what stands between two is by the way",
    [
      "The Harbour Ministry - which runs the docks and has a new head - said the plan was dead.",
      "Otto Falk - a pilot of the port - called for an urgent meeting of the council.",
      "Ida Brandt said the tunnel was safe - a claim that nobody had made before.",
    ],
    [
      "indirect Harbour Ministry: the plan was dead",
      "indirect Otto Falk: called for an urgent meeting of the council",
      "indirect Ida Brandt: the tunnel was safe",
    ],
  ],
  [
    "nobody says of himself what somebody does by name",
    [
      "Otto Falk was sued in May over the gate.",
      "He alleges that a man who is close to Falk broke the gate.",
      "He says that the gate was shut.",
    ],
    ["indirect ? He: a man who is close to Falk broke the gate", "indirect Otto Falk: the gate was shut"],
  ],
  [
    "the country of a town is no subject",
    ["Last night, the Harbour Ministry in Norvik, Norway confirmed a leak in the old gate."],
    ["indirect Harbour Ministry: a leak in the old gate"],
  ],
  [
    "nor before a participle",
    ["Otto Falk issued a statement at his club outside Norvik, Norway saying: “The tunnel is far from done.”"],
    ["direct Otto Falk: The tunnel is far from done."],
  ],
  [
    "who is spoken to does not speak",
    [
      "Otto Falk closed the gate in May.",
      "Speaking to Erik Lund of the Norvik Herald, he said, “It happened under my watch.”",
    ],
    ["direct Otto Falk: It happened under my watch."],
  ],
  [
    "who has been he is not she",
    [
      "Ravna Tolk, who heads the club, said she was held at the gate.",
      "“She was sent back, not held,” Alaa Mork told the Herald.",
      "He denied a fight at the gate. He also said that he knew of no ban.",
      "Tolk sailed home in the evening.",
      "Shouting at the mayor",
      "Last May, she stopped a speech of the mayor, repeatedly urging him to open the gate.",
    ],
    [
      "indirect Ravna Tolk: she was held at the gate",
      "direct Alaa Mork: She was sent back, not held",
      "indirect Alaa Mork: denied a fight at the gate",
      "indirect Alaa Mork: he knew of no ban",
      "indirect Ravna Tolk: urging him to open the gate",
    ],
  ],
  [
    "who is named in the paragraph before, and not who spoke before that",
    [
      "“I am from the island,” explains Otto Falk. He is tall.",
      "“We have to build,” says Erik Lund, who started his school in May.",
      "The school has sent forty of them away.",
      "For youngsters like Falk the school was enough to make him go there.",
      "“It was a good school,” he says.",
      "He had met Erik Lund at the school.",
      "“It was a long way,” he says.",
    ],
    [
      "direct Otto Falk: I am from the island",
      "direct Erik Lund: We have to build",
      "direct Otto Falk: It was a good school",
      "direct Otto Falk: It was a long way",
    ],
  ],
  [
    "how many questions there were is no verb",
    ["Otto Falk spoke for two hours but also waved away numerous questions, saying he would go on with the tunnel."],
    ["indirect Otto Falk: he would go on with the tunnel"],
  ],
  [
    "who founded a group is no group",
    [
      "Ravna Tolk, who co-founded the Pink Gate group, was held.",
      "On its website, the Northern Ferry Union said it would sail.",
      "“Nobody can promise that we will land,” the group said.",
    ],
    [
      "indirect Northern Ferry Union: it would sail",
      "direct Northern Ferry Union: Nobody can promise that we will land",
    ],
  ],
  [
    "what somebody does with things in the end says nothing more",
    ["The Harbour Ministry has said that once Lund found out about the leaks, he reported them."],
    ["indirect Harbour Ministry: once Lund found out about the leaks, he reported them"],
  ],
  [
    "who is told does not speak",
    [
      "Calling it “just another excuse”, Maren Dahl of “Have no gate”, a club for divers, told the Norvik Herald “it seems as if nobody saw the film”.",
    ],
    [],
  ],
  [
    "whom a paper lets speak",
    ["Divers, according to the Norvik Herald, said a man opened the gate and left it open."],
    ["indirect ? Divers: a man opened the gate and left it open"],
  ],
  [
    "each of two who call it something",
    [
      "Members of the union came, with Otto Falk of Norvik calling the plan “half a gate” and Ida Brandt of Norway calling the vote “a plain and open theft of the harbour”.",
    ],
    ["mixed Otto Falk: the plan “half a gate”", "mixed Ida Brandt: the vote “a plain and open theft of the harbour”"],
  ],
  [
    "officials behind their verb",
    [
      "On Monday, a boat sank off the coast of Norvik, Norway, with the toll rising to 22 people, reported officials, with others missing.",
    ],
    ["indirect ? officials: On Monday, a boat sank off the coast of Norvik, Norway, with the toll rising to 22 people"],
  ],
  [
    "he is not several people",
    [
      "Otto Falk was nine years old. At a party, his classmates said the drum was free. “I had never sat behind one,” he recalled.",
    ],
    ["indirect ? his classmates: the drum was free", "direct Otto Falk: I had never sat behind one"],
  ],
  [
    "he who comes before a name is not its bearer",
    [
      "The look he gives me when I dare to ask about Erik Lund is an old one. “How would I have the time to read his book?” he said.",
    ],
    [],
  ],
  [
    "he who comes before the subject may be its bearer",
    ["Hours after he left, Erik Lund endorsed his old rival, Otto Falk. “Three months ago I came to win,” he said."],
    ["direct Erik Lund: Three months ago I came to win"],
  ],
  [
    "nobody, where a noun only has a verb of saying behind its preposition",
    ["NORVIK: Norway’s “whole harbour” approach to countering leaks is changing and may be taking a turn."],
    [],
  ],
  [
    "the study, of which something indicates a leak",
    ["The gap indicates there is a leak in the old gate, according to a study."],
    ["indirect ? a study: The gap indicates there is a leak in the old gate"],
  ],
  [
    "whoever tells what studies suggest",
    ["However, studies have suggested that the old gate has a leak, Otto Falk said."],
    ["indirect Otto Falk: However, studies have suggested that the old gate has a leak"],
  ],
  [
    "whoever told it, not what stands before in a clause of its own",
    [
      "Although friends of Ida Brandt suggested the gate was shut, Otto Falk told lawmakers no test supports anything else.",
    ],
    ["indirect ? friends of Ida Brandt: the gate was shut", "indirect Otto Falk: no test supports anything else"],
  ],
  [
    "nobody, where a thing suggests it",
    ["The Northern Ferry Union met. Her quote in the book is odd. It suggests the gate was shut in May."],
    [],
  ],
  [
    "the source of all of a clause, not of the words of time before it",
    ["A couple of years before, according to Ida Brandt, Otto Falk led a march in front of the gate."],
    ["indirect Ida Brandt: Otto Falk led a march in front of the gate"],
  ],
  [
    "who told somebody, in what somebody else says",
    ["Ida Brandt said Otto Falk told her: “We are going to have a wet day today.”"],
    [
      "mixed Ida Brandt: Otto Falk told her: “We are going to have a wet day today.”",
      "direct Otto Falk: We are going to have a wet day today.",
    ],
  ],
])("%s", (_what, paragraphs, expected) => {
  expect(linesBy(articleOf(paragraphs), PEOPLE)).toEqual(expected);
});
