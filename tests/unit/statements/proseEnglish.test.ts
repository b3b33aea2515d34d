import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, Det Sgt",
  "person Otto Falk/Falk, prime minister",
  "person Erik Lund/Lund",
  "person Jean Tarn/Tarn",
  "organization Northern Ferry Union/NFU, union",
  "organization Storholm Police",
  "organization Norvik Post",
  "place Norvik",
];

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "a relative clause without commas belongs to the noun before it, whoever stands at its end",
    [
      "A woman who was waiting at a bus stop said the van was rocking.",
      "The officer who shot Otto Falk said he had been afraid.",
      "Villagers who live near Norvik said the dam was old.",
      "A firm that makes pumps for the Northern Ferry Union said the dam was new.",
    ],
    [
      "indirect ? A woman: the van was rocking",
      "indirect ? The officer: he had been afraid",
      "indirect ? Villagers: the dam was old",
      "indirect ? A firm: the dam was new",
    ],
  ],
  [
    "so it does where the source keeps a name back in a second one",
    ["A diver who saw the log, and who requested anonymity as the yard is small, said the gate was old."],
    ["indirect ? A diver: the gate was old"],
  ],
  [
    "a document is told by its noun, whatever was done to it",
    [
      "A report written for the port in 2019 found that the gate was old.",
      "An email sent to Otto Falk by the crew said the gate was new.",
      "A report written after that storm and kept in a drawer said the gate was lost.",
      "A study that followed 40 sailors for two years found that salt harms their knees.",
    ],
    [
      "indirect ? A report: the gate was old",
      "indirect ? An email: the gate was new",
      "indirect ? A report: the gate was lost",
      "indirect ? A study: salt harms their knees",
    ],
  ],
  [
    "the verb of a main clause ends such a clause",
    ["A man who lives in Norvik was shot on Monday and the crew said the pier was shut."],
    ["indirect ? the crew: the pier was shut"],
  ],
  [
    "a study is not by the town where it was made",
    ["A study by divers in Norvik suggested that the gate might leak."],
    ["indirect ? A study by divers in Norvik: the gate might leak"],
  ],
  [
    "nor by the paper that got hold of it",
    ["The dam is weak, according to a letter obtained by the Norvik Post."],
    ["indirect ? a letter obtained by the Norvik Post: The dam is weak"],
  ],
  [
    "what it is that a study found",
    [
      "The study, printed on Monday, followed 400 divers for eight years.",
      "It found that cold water harms their ears.",
    ],
    ["indirect ? The study: cold water harms their ears"],
  ],
  [
    "the firm behind it is who admits it",
    ["An app lost the names of its users, the company behind it admitted on Monday."],
    ["indirect ? the company behind it: An app lost the names of its users"],
  ],
  [
    "a source who gives a name has one",
    ["“We sail at dawn,” said a pilot, giving his name as Lund."],
    ["direct Erik Lund: We sail at dawn"],
  ],
  [
    "a clause in the present goes on in marks behind its speaker",
    ["Prices rise every week, said Ida Brandt, a weaver, “and nobody helps us.”"],
    ["mixed Ida Brandt: Prices rise every week, said Ida Brandt, a weaver, “and nobody helps us.”"],
  ],
  [
    "a holiday is declared, and not said",
    ["Ida Brandt declared a national holiday and said the schools would stay shut."],
    ["indirect Ida Brandt: the schools would stay shut"],
  ],
  [
    "whom a sentence introduces behind its verb is who goes on",
    [
      "Erik Lund said the vote was fair.",
      "Families waited at the gate. Among them was Ida Brandt, whose son Otto Falk was held in May.",
      "“They gave me a number,” she said.",
    ],
    ["indirect Erik Lund: the vote was fair", "direct Ida Brandt: They gave me a number"],
  ],
  [
    "a relative clause of many commas, with its verb, is of the name that opens the sentence",
    ["Jean Tarn, whose husband Erik Lund, 60, is a pilot, called the plan “a joke”."],
    ["mixed Jean Tarn: the plan “a joke”"],
  ],
  [
    "a people stands for whom the sentence before was about",
    [
      "Brandt will play Tarn on Sunday. The 20-year-old Norwegian has never won before.",
      "“I have no words for this,” she told the crowd.",
    ],
    ["direct Ida Brandt: I have no words for this"],
  ],
  [
    "who asks does not answer",
    [
      "Otto Falk said the home was fair. Asked by his lawyer, Erik Lund, whether he used a belt, he replied: “Only on my trousers.”",
    ],
    ["indirect Otto Falk: the home was fair", "direct Otto Falk: Only on my trousers."],
  ],
  [
    "what somebody else calls a charge is not said by the charge",
    ["Falk sold the pier, a move the council called “absurd”."],
    ["mixed ? the council: “absurd”"],
  ],
  [
    "the former of something, named behind commas, has a name",
    ["The port’s coach, the former world number nine Otto Falk, said the water was cold."],
    ["indirect Otto Falk: the water was cold"],
  ],
  [
    "those whom a deed angers are without it",
    ["The port shut the pier, angering sailors who say the plan is wrong."],
    ["indirect ? sailors: the plan is wrong"],
  ],
  ["what somebody thinks at the time is the narrator’s", ["Ida Brandt sings when she thinks nobody is near."], []],
  [
    "Jean may be a woman",
    ["Tarn said the roads were full. “Everybody knows it,” she said."],
    ["indirect Jean Tarn: the roads were full", "direct Jean Tarn: Everybody knows it"],
  ],
  [
    "whoever is quoted by a paper speaks, and not the paper",
    [
      "Erik Lund was quoted by the Norvik Post as saying that the mill would close.",
      "Erik Lund has been quoted as saying the mill would stay.",
    ],
    ["indirect Erik Lund: the mill would close", "indirect Erik Lund: the mill would stay"],
  ],
  [
    "what a statement depends on is part of it, behind its speaker as well",
    [
      "The road was shut, Erik Lund said, because a tree had fallen on it.",
      "The ferry would stop, Ida Brandt said, if the union went on strike.",
      "The work would end in May, Ida Brandt said, though tests would go on.",
    ],
    [
      "indirect Erik Lund: The road was shut, Erik Lund said, because a tree had fallen on it",
      "indirect Ida Brandt: The ferry would stop, Ida Brandt said, if the union went on strike",
      "indirect Ida Brandt: The work would end in May, Ida Brandt said, though tests would go on",
    ],
  ],
  [
    "what the narrator sets against it is not",
    ["The plan is safe, Ida Brandt said, although critics disagree."],
    ["indirect Ida Brandt: The plan is safe"],
  ],
  [
    "a short clause behind the speaker is said, too",
    ["The gate will open in May, Ida Brandt told reporters, and nobody knows why."],
    ["indirect Ida Brandt: The gate will open in May", "indirect Ida Brandt: nobody knows why"],
  ],
  [
    "one noun before the speaker is the subject of what is said",
    ["Currents, Ida Brandt pointed out, can carry it far."],
    ["indirect Ida Brandt: Currents, Ida Brandt pointed out, can carry it far"],
  ],
  [
    "a second verb opens no clause of its own before its source",
    ["The slide came down at noon and buried the road, and swept away a mill, according to Erik Lund."],
    ["indirect Erik Lund: The slide came down at noon and buried the road, and swept away a mill"],
  ],
  [
    "a minister without a name is not the prime minister",
    [
      "Otto Falk, the prime minister, won the vote.",
      "Asked about the vote, a senior minister laughed. “Ask me again in June,” the minister said.",
    ],
    ["direct ? a senior minister: Ask me again in June"],
  ],
  [
    "the bank is no union, and whoever watches over it is not the police",
    [
      "The Northern Ferry Union said it was told too late. The bank said the loan was safe.",
      "Storholm Police said the case was closed. The bank’s regulator said it was looking into it.",
    ],
    [
      "indirect Northern Ferry Union: it was told too late",
      "indirect ? The bank: the loan was safe",
      "indirect Storholm Police: the case was closed",
      "indirect ? The bank’s regulator: it was looking into it",
    ],
  ],
  [
    "a detective is the officer",
    ["Ida Brandt said the man was armed. The officer urged people to stay at home."],
    ["indirect Ida Brandt: the man was armed", "indirect Ida Brandt: people to stay at home"],
  ],
])("%s", (_, paragraphs, lines) => {
  expect(linesBy(articleOf(paragraphs), PEOPLE)).toEqual(lines);
});
