import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf, linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt",
  "person Otto Falk/Falk",
  "person Erik Lund/Lund, councillor",
  "organization Northern Ferry Union",
  "place Norvik",
];

/** Trade press, courts, sketches of parliament, reviews and press offices. */
test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "who sees it otherwise is not reported by whom they answer, and goes on saying why",
    [
      "Falk said the deck was safe, but Brandt disagreed, saying it had cracked.",
      "Falk said the deck was new, though a spokesman for the port disputed this, calling it “a wreck”.",
    ],
    [
      "indirect Otto Falk: the deck was safe",
      "indirect Ida Brandt: it had cracked",
      "indirect Otto Falk: the deck was new",
      "indirect ? a spokesman for the port: disputed this",
      "direct ? a spokesman for the port: a wreck",
    ],
  ],
  [
    "some of those who were told of are a source without a name, and none of them are not",
    [
      "Three divers came up. One of them said the hull was torn. One of the three said it was whole.",
      "Some of them told police it was old. None of them said why.",
    ],
    [
      "indirect ? One of them: the hull was torn",
      "indirect ? One of the three: it was whole",
      "indirect ? Some of them: it was old",
    ],
  ],
  [
    "papers of every kind tell",
    [
      "According to a term sheet seen by the Post, the boats were sold.",
      "According to minutes of the meeting, the gate leaked in May.",
      "According to messages seen by the Post, the gate was old.",
    ],
    [
      "indirect ? a term sheet seen by the Post: the boats were sold",
      "indirect ? minutes of the meeting: the gate leaked in May",
      "indirect ? messages seen by the Post: the gate was old",
    ],
  ],
  [
    "how somebody speaks stands between two commas as well",
    ["Falk rose. The plan, he growled, had “no friends”. When it rained, he laughed, and the crew left."],
    ["mixed Otto Falk: The plan, he growled, had “no friends”"],
  ],
  [
    "what is put to somebody is said, and he replies",
    ["Brandt put it to Mr Falk that the rules asked for two boats. “That is right,” he replied."],
    ["indirect Ida Brandt: the rules asked for two boats", "direct Otto Falk: That is right"],
  ],
  [
    "a team that has just been told of is called by the one of it who has a name",
    ["Brandt and her colleagues took cores at forty sites. They say the mud was old."],
    ["indirect Ida Brandt: the mud was old"],
  ],
  [
    "a body that is no actor goes on as it",
    ["Ravnwater said in a note that it was sorry. It denied that the gate was old."],
    ["indirect ? Ravnwater: it was sorry", "indirect ? Ravnwater: denied that the gate was old"],
  ],
  [
    "how long or little somebody speaks is nothing that is said",
    [
      "Falk explained this for forty minutes. He says almost nothing in the second act.",
      "Brandt said little had changed. She said almost nothing was left.",
    ],
    ["indirect Ida Brandt: little had changed", "indirect Ida Brandt: almost nothing was left"],
  ],
  [
    "how a thing seems is no word of whom it is about",
    ["A subplot about a councillor, Erik Lund, feels as though it has wandered in."],
    [],
  ],
  [
    "who asks under cross-examination is not who answers",
    ["Falk stood up. Under cross-examination by the union’s barrister, Erik Lund, he accepted that he had not asked."],
    ["indirect Otto Falk: he had not asked"],
  ],
  [
    "a clause behind a semicolon is of whom it names",
    ["Brandt said she would wait; Falk had no doubts, calling it “a dive”."],
    ["indirect Ida Brandt: she would wait", "direct Otto Falk: a dive"],
  ],
  [
    "what another one tells is not what somebody complains of",
    ["Falk left. When he complained to the Northern Ferry Union, it told him that the gate was shut."],
    ["indirect Northern Ferry Union: the gate was shut"],
  ],
  [
    "what was studied at a college is not read out",
    ["Brandt left. She read natural sciences at Norvik, where her tutor thought her “untidy but bright”."],
    [],
  ],
  [
    "a dignity is who speaks, whatever stands between",
    ["The Bishop of Storholm, a patron of the trust, which she founded in May, said she was kind."],
    ["indirect ? The Bishop of Storholm: she was kind"],
  ],
  [
    "a customer complains, and the main clause goes on behind what he said",
    ["A cook who was dismissed after a customer complained that the soup was cold was ill."],
    ["indirect ? a customer: the soup was cold"],
  ],
  [
    "“that” before a noun of one thing is a word of what is said",
    ["Brandt said that figure was “an insult”. Brandt said that demand was low."],
    ["mixed Ida Brandt: that figure was “an insult”", "indirect Ida Brandt: demand was low"],
  ],
  [
    "whose suggestion it is stands behind it",
    ["Lund wanted help, a suggestion Cllr Tarn described as “worth a look”."],
    ["direct ? Cllr Tarn: worth a look"],
  ],
  [
    "where and under what somebody testifies is nothing that is said",
    ["A former municipal accountant, who is testifying in camera and may not be named, is due in court today."],
    [],
  ],
  [
    "what somebody did later is no word of theirs",
    ["Brandt said the gate would cost $29, and later followed up to shut it."],
    ["indirect Ida Brandt: the gate would cost $29"],
  ],
  [
    "whom the writer has asked is he who answers next",
    ["Lund told me that Falk does tricks. When I repeated this to Falk, he nodded for some time. “It is so,” he said."],
    ["indirect Erik Lund: Falk does tricks", "direct Otto Falk: It is so"],
  ],
  [
    "a picture that is posted is nothing that is said, and its words are",
    ["Falk posted a picture of an untouched meal with the words: “Any takers?”"],
    ["direct Otto Falk: Any takers?"],
  ],
  [
    "where a source is based is no clause",
    ["According to Ravnwatch, a monitoring group based in Norvik, 31 gates were shut this year."],
    ["indirect ? Ravnwatch: 31 gates were shut this year"],
  ],
  [
    "who vows behind a name vows what follows",
    ["It was praised by his friend, Erik Lund, who vowed to table a motion."],
    ["indirect Erik Lund: to table a motion"],
  ],
  [
    "when something was called so is no part of it, and her father is hers",
    ["Falk described it at the time as “cheaper than tea”. Brandt calls her father “an old skinflint”."],
    ["direct Otto Falk: cheaper than tea", "mixed Ida Brandt: her father “an old skinflint”"],
  ],
  [
    "people are told by what they are of and how they were reached",
    [
      "The crew of a boat that had landed near Norvik said the deck was wet.",
      "Three people reached by phone in Norvik said that a gate had fallen.",
    ],
    [
      "indirect ? The crew of a boat: the deck was wet",
      "indirect ? Three people reached by phone in Norvik: a gate had fallen",
    ],
  ],
])("%s", (_rule, texts, lines) => {
  expect(linesBy(articleOf([...texts]), PEOPLE)).toEqual(lines);
});

test.each([
  ["A team led by the engineer Ida Brandt reported that the wall was weak.", false],
  ["The Norvik mission in Storholm said the wall was weak.", false],
  ["The Bishop of Storholm said the wall was weak.", false],
  ["The archbishop said the wall was weak.", false],
  ["A team led by an engineer reported that the wall was weak.", true],
])("%s: a source without a name, %s", (text, isUnnamed) => {
  expect(briefOf(articleOf([text])).statements.map(({ unnamed }) => unnamed)).toEqual([isUnnamed]);
});
