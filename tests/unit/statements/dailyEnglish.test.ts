import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = [
  "person Ida Brandt/Brandt, council leader",
  "person Otto Falk/Falk",
  "person Erik Lund/Lund, Leader of the House",
  "person Juhl Ravn/Ravn",
  "person Sisse Holm/Holm",
  "organization Tidal Union",
  "organization Harbour Department",
];

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "some verbs say something before a that only",
    [
      "Ida Brandt accepted that the gate had been shut too late.",
      "Otto Falk conceded little, but he repeated on Monday that the pumps were new.",
      "Ida Brandt feared that nobody would come.",
      "Otto Falk accepted the prize and answered the door.",
    ],
    [
      "indirect Ida Brandt: the gate had been shut too late",
      "indirect Otto Falk: the pumps were new",
      "indirect Ida Brandt: nobody would come",
    ],
  ],
  [
    "others with a word behind them",
    [
      "Ida Brandt made it clear that the gate would stay shut.",
      "Otto Falk shot back that the town had paid.",
      "Ida Brandt made clear that she was tired, and let slip that the pumps were old.",
      "Otto Falk made the gate in May and shot back at the crew.",
    ],
    [
      "indirect Ida Brandt: the gate would stay shut",
      "indirect Otto Falk: the town had paid",
      "indirect Ida Brandt: she was tired",
      "indirect Ida Brandt: the pumps were old",
    ],
  ],
  [
    "who is reminded or reassured is told",
    ["Ida Brandt reminded the crew that the gate was shut.", "Otto Falk reassured investors that the pumps were new."],
    ["indirect Ida Brandt: the gate was shut", "indirect Otto Falk: the pumps were new"],
  ],
  [
    "whatever the verb is behind a quotation that ends in a comma, and its subject",
    [
      "“We shut the gate three weeks ago,” Ida Brandt sobbed.",
      "“The pumps are as good as new,” Otto Falk, the union’s chief, thundered on Monday.",
      "“The pumps are as good as new,” he cheered.",
    ],
    [
      "direct Ida Brandt: We shut the gate three weeks ago",
      "direct Otto Falk: The pumps are as good as new",
      "direct Otto Falk: The pumps are as good as new",
    ],
  ],
  [
    "neither of two has said what neither said",
    ["Neither Ida Brandt nor the union’s head, Otto Falk, has said whether the gate would open."],
    [],
  ],
  [
    "what somebody should do is nothing that another does",
    ["Otto Falk thinks the crew should go further and recall Ida Brandt, the pilot."],
    ["indirect Otto Falk: the crew should go further and recall Ida Brandt, the pilot"],
  ],
  [
    "whoever acts in a clause of place goes on in it",
    ["Ida Brandt climbed to the lamp, where Otto Falk made her a tea and then asked her to stand still."],
    ["indirect Otto Falk: asked her to stand still"],
  ],
  ["things on a market suggest nothing", ["Shares in Nordfast rose on Monday, suggesting that the gate was old."], []],
  [
    "what is called for ends before the verb of the sentence",
    ["A petition calling for the gate to be moved has gathered 9,000 names."],
    ["indirect ? A petition: calling for the gate to be moved"],
  ],
  [
    "what is found is no saying where it is only what the finders think it is",
    ["Divers have found what they believe is the largest wreck of the coast."],
    [],
  ],
  ["what a candidate does shortly after ten is no saying", ["Otto Falk conceded shortly after ten from the pier."], []],
  [
    "a spokesman of one body is not that of another who spoke before",
    [
      "A spokesman for the Harbour Department said the gate was shut.",
      "The Kremlin’s spokesman said nobody had been asked.",
    ],
    [
      "indirect ? A spokesman for the Harbour Department: the gate was shut",
      "indirect ? The Kremlin’s spokesman: nobody had been asked",
    ],
  ],
  [
    "a friend with a name of her own speaks next",
    [
      "Ida Brandt had waited for an hour. “I am cold,” she said.",
      "Her friend Lorraine was more patient. “My brother is a pilot,” she said.",
      "His neighbour Melvyn was blunter. “Nobody has paid for the old pumps.”",
    ],
    [
      "direct Ida Brandt: I am cold",
      "direct ? Her friend Lorraine: My brother is a pilot",
      "direct ? His neighbour Melvyn: Nobody has paid for the old pumps.",
    ],
  ],
  [
    "he who thanks his coach is not his coach",
    [
      "Juhl Ravn is the first of the island to win. He credited his coach, Sisse Holm, with persuading him to rest. “She took away my bread,” he said.",
    ],
    ["direct Juhl Ravn: She took away my bread"],
  ],
  [
    "an office with an of, and what its holder is of",
    ["Leader of the House Erik Lund of the Tidal Union said the gate was shut."],
    ["indirect Erik Lund: the gate was shut"],
  ],
  [
    "the form of a company is no speaker",
    ["Nordfast Home Marine, Inc. today announced a recall of its pumps."],
    ["indirect ? Nordfast Home Marine: a recall of its pumps"],
  ],
  [
    "a champion is whom the sentence before is about",
    ["Otto Falk was quick to answer. In a post, the NBU champion said Ida Brandt had run out of road."],
    ["indirect Otto Falk: Ida Brandt had run out of road"],
  ],
  [
    "what somebody used to say",
    ["Ida Brandt used to say that the pumps were old."],
    ["indirect Ida Brandt: the pumps were old"],
  ],
  [
    "they are not behind a semicolon what a note is",
    ["Others rallied around Falk; by noon a note urging him to rest had been read 2,000 times."],
    [],
  ],
  [
    "an aside of place with a verb of its own is nothing that is said",
    ["But in Norvik, where the farms have tripled, Ida Brandt said the crew felt forgotten."],
    ["indirect Ida Brandt: the crew felt forgotten"],
  ],
  [
    "nor is what a source has done, whom words between commas tell of",
    [
      "According to Ida Brandt, a doctor who has treated divers but not pilots, most recover with rest.",
      "According to the ruling, a doctor who has treated divers, must pay.",
    ],
    ["indirect Ida Brandt: most recover with rest", "indirect ? the ruling: a doctor who has treated divers, must pay"],
  ],
  [
    "a second verb of one subject goes on with what is said",
    ["The builders had come too late, Ida Brandt said, and then left the pumps alone."],
    ["indirect Ida Brandt: The builders had come too late, Ida Brandt said, and then left the pumps alone"],
  ],
  [
    "she who closed the yard when her porter was held is not the porter",
    [
      "Ida Brandt is a chef.",
      "When her porter, Juhl Ravn, was held, she closed the yard and hired her own ship. “It was late,” says Ravn, who has his own yard.",
      "Her mother is dead. It was her mother, she says, who taught her that the sea is cold.",
    ],
    [
      "direct Juhl Ravn: It was late",
      "indirect Ida Brandt: It was her mother, she says, who taught her that the sea is cold",
    ],
  ],
])("%s", (_what, paragraphs, expected) => {
  expect(linesBy(articleOf([...paragraphs]), CAST)).toEqual(expected);
});
