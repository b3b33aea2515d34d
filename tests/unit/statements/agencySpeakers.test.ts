import { describe, expect, test } from "vitest";
import { agencyLines as lines } from "./agencyCast.ts";

describe("who says it:", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "people, not the body that they are of",
      ["Brandt has given up the seat, members of her own list, Harbour Union, said on Friday."],
      ["indirect ? members of her own list: Brandt has given up the seat"],
    ],
    [
      "a body by its name",
      ["The gate is shut, the owner of the port, Nordfast Marine, said on Friday."],
      ["indirect Nordfast Marine: The gate is shut"],
    ],
    [
      "whoever the words between commas are about",
      ["“It is only rope,” says Falk, a weaver, who believes that once crews learn of it the price will fall."],
      ["direct Otto Falk: It is only rope", "indirect Otto Falk: once crews learn of it the price will fall"],
    ],
    [
      "a father by the name behind him",
      [
        "“I won't go,” Falk said.",
        "Brandt's father, Sid Moe, repeated those words in the paper.",
        "“It was hard for me,” he said.",
      ],
      ["direct Otto Falk: I won't go", "direct Sid Moe: It was hard for me"],
    ],
    [
      "who has just gone on speaking",
      [
        "Brandt looks at the gate.",
        "“There are too many leaks,” said one old diver in Brandt's harbour. “I have my own to mend.” He says he works at night.",
      ],
      [
        "direct ? one old diver: There are too many leaks,” said one old diver in Brandt's harbour. “I have my own to mend.",
        "indirect ? one old diver: he works at night",
      ],
    ],
    [
      "somebody’s kin",
      ["A diver lost his boat in May, a relative said."],
      ["indirect ? a relative: A diver lost his boat in May"],
    ],
    [
      "a paper, and not whom it quotes",
      [
        "“The old rope will hold,” the filing quotes Falk as saying in May.",
        "The filing says that the name was made up.",
      ],
      ["direct Otto Falk: The old rope will hold", "indirect ? The filing: the name was made up"],
    ],
    [
      "who speaks for somebody, whatever else has the name",
      ["The Herald was there.", "A spokesman for Herald Mayor Otto Falk said the request would be heard."],
      ["indirect ? A spokesman for Herald Mayor Otto Falk: the request would be heard"],
    ],
    [
      "the writer who was told of",
      [
        "The writer for the paper pointed to something Falk did say: “Ropes teach us that all of this must hold what the sea brings.”",
        "Falk, the writer suggested, had widened the hope of the crews.",
      ],
      [
        "direct Otto Falk: Ropes teach us that all of this must hold what the sea brings.",
        "indirect ? the writer: Falk, the writer suggested, had widened the hope of the crews",
      ],
    ],
    [
      "not whom the sentence says it is not",
      [
        "The gift of Otto Falk shows why he -- not Sid Moe -- is the best diver of all. (You can look it up.)",
        "“I am an average diver,” he told Dock Watch after the show.",
      ],
      ["direct Otto Falk: I am an average diver"],
    ],
    [
      "the one without a name who has just acted",
      [
        "Bishop Sid Moe, a local leader, said he spoke to Falk.",
        "The gate is old.",
        "The prosecutor thanked the crowd for the rope that led to the find. He said the dockers had searched the boat.",
      ],
      ["indirect Sid Moe: he spoke to Falk", "indirect ? The prosecutor: the dockers had searched the boat"],
    ],
    [
      "many, and not one of those named for example",
      ["Norway and several scholars like Ida Brandt of the Dock Watch and Otto Falk have said the piers are sound."],
      ["indirect ? Norway and several scholars like Ida Brandt of the Dock Watch and Otto Falk: the piers are sound"],
    ],
    [
      "the lawyer, not for whom he acts",
      [
        "Otto Falk, pleading for a diver listed solely as Brandt, to keep her safe, told Dock Watch she had lost a rope in May.",
      ],
      ["indirect Otto Falk: she had lost a rope in May"],
    ],
    [
      "the divers whom the dateline stands before",
      ["Storholm (AP) Divers of the port said Friday they knew the gate was open."],
      ["indirect ? Divers of the port: they knew the gate was open"],
    ],
    [
      "before an aside between dashes",
      ["Falk -- who serves the port as a rope keeper -- testified Thursday that the deck is dry."],
      ["indirect Otto Falk: the deck is dry"],
    ],
    [
      "before such an aside without a verb",
      ["But the lawyer — a leading critic of the port — said the gate could have been shut."],
      ["indirect ? the lawyer: the gate could have been shut"],
    ],
    [
      "whom a verb follows, and not whose novels they are",
      [
        "Brandt said the film was old. “Ropes” is the second of Moe's Kari Holm novels Falk has turned into a film.",
        "“I had every wish to see it through,” he said.",
      ],
      ["indirect Ida Brandt: the film was old", "direct Otto Falk: I had every wish to see it through"],
    ],
    [
      "the body that has just spoken, not the one that it tells of",
      [
        "According to Dock Watch, crews had taken 70 piers by May.",
        "They were at the edge of taking more and were at odds with Nordfast near the port, the watch group reported.",
      ],
      [
        "indirect Dock Watch: crews had taken 70 piers by May",
        "indirect Dock Watch: They were at the edge of taking more and were at odds with Nordfast near the port",
      ],
    ],
    [
      "who is glad that his trade will continue, and not the trade",
      [
        "Falk remains glad that his trade will continue to grow, “because a rope can teach a young crew more than any old book.”",
      ],
      [
        "mixed Otto Falk: his trade will continue to grow, “because a rope can teach a young crew more than any old book.”",
      ],
    ],
    [
      "those of a day, with its year",
      [
        "Survivors of the March 7, 2009, flood have held talks, recalling friends who went down that day with the ship.",
      ],
      ["indirect ? Survivors of the March 7, 2009, flood: friends who went down that day with the ship"],
    ],
    [
      "of the country that the story is in, not of another",
      [
        "Norwegian prime minister Kari Holm left.",
        "The tunnel is old.",
        "The gate is new.",
        "The pier is wet.",
        "In Finland the gates will stay shut for a month, the country's prime minister warned on Friday.",
      ],
      ["indirect ? the country's prime minister: In Finland the gates will stay shut for a month"],
    ],
  ])("%s", (_why, paragraphs, expected) => {
    expect(lines(...paragraphs)).toEqual(expected);
  });
});
