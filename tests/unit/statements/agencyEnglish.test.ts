import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = [
  "person Ida Brandt/Brandt, mayor",
  "person Otto Falk/Falk",
  "person Sid Moe/Moe",
  "person Kari Holm, Norwegian prime minister",
  "organization Harbour Union",
  "organization Nordfast Marine/Nordfast",
  "organization Norvik Herald",
  "organization Dock Watch",
  "place Norway",
];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), CAST);

describe("nothing is said where", () => {
  test.each([
    ["a count gives somebody seats", "The count showed Brandt holding 41 seats, and Falk claiming 38 seats."],
    ["writing is a thing", "Poor writing will spoil any log book."],
    [
      "something is added to something",
      "Falk added weight to the crew, making up for the union's perceived fear of storms.",
    ],
    ["somebody is on the air", "The Harbour Union has been tweeting updates about delayed sailings."],
    ["pictures are sent", "Falk tweeted the name of the ship next to those of three lost boats."],
    [
      "who proposed something is told beside the rest",
      "While the port won't ever get the gate that the pilots have proposed in the past, crews must offer one of their own.",
    ],
    [
      "a poster paints somebody",
      "The leaflet paints Ida Brandt and Otto Falk as “smugglers” who will “bring about the end of the whole northern fleet.”",
    ],
  ])("%s: %s", (_why, text) => {
    expect(lines(text)).toEqual([]);
  });

  test("a line of somebody else’s speech is set before the reader", () => {
    expect(
      lines(
        "Think, for one, of this passage from Falk's first speech:",
        "“On this day we stand because we have chosen ropes over chains, and hope over fear of the sea.”",
      ),
    ).toEqual([]);
  });
});

describe("what is said:", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "all of what somebody is called on to do",
      "On Friday, Falk called on Brandt to give up the seat and think of the strike that brought her to office.",
      ["indirect Otto Falk: Brandt to give up the seat and think of the strike that brought her to office"],
    ],
    [
      "what is admitted, not when",
      "During the quarrel that followed, Falk admitted cutting two ropes but said only one had held.",
      ["indirect Otto Falk: cutting two ropes", "indirect Otto Falk: only one had held"],
    ],
    [
      "no verb of its own",
      "The survey said about 30 percent of crews never dry their ropes.",
      ["indirect ? The survey: about 30 percent of crews never dry their ropes"],
    ],
    [
      "no participle",
      "But the Harbour Union ruled in Falk's favour, saying the rope was his own work.",
      ["indirect Harbour Union: the rope was his own work"],
    ],
    [
      "nor how it is answered",
      "Nordfast has countered the crews' claim by saying that since every boat needs a rope at some time, crews do not choose one.",
      ["indirect Nordfast Marine: since every boat needs a rope at some time, crews do not choose one"],
    ],
    ["nor the manner", "Falk noted repeatedly that he was no pilot.", ["indirect Otto Falk: he was no pilot"]],
    [
      "the clause from its start",
      "Falk told me the piers are the one thing that he likes at the port.",
      ["indirect Otto Falk: the piers are the one thing that he likes at the port"],
    ],
    [
      "half a sentence with the other half",
      "Brandt said on Monday that while she feared the ropes were kept back on purpose, she concluded that it was not so.",
      ["indirect Ida Brandt: while she feared the ropes were kept back on purpose, she concluded that it was not so"],
    ],
    [
      "not its own source behind it",
      "Both crews were at sea when the 1999 flood came and the gates broke, according to Otto Falk, Brandt's lawyer.",
      ["indirect Otto Falk: Both crews were at sea when the 1999 flood came and the gates broke"],
    ],
    [
      "nor who that is",
      "She had been at sea less than two years, said Otto Falk, whose firm had worked with her.",
      ["indirect Otto Falk: She had been at sea less than two years"],
    ],
    [
      "nor who reports it",
      "Otto Falk's supporters sat in the port and vowed to stay there till the gate was shut, Norwegian radio stations and local officials reported.",
      [
        "indirect ? Norwegian radio stations and local officials: Otto Falk's supporters sat in the port and vowed to stay there till the gate was shut",
        "indirect ? Otto Falk's supporters: to stay there till the gate was shut",
      ],
    ],
    [
      "what is reported, not since when",
      "Dockers accused her of hiding a large sum of money, Norvik Herald reported in June, more than a year after she was dismissed.",
      [
        "indirect Norvik Herald: Dockers accused her of hiding a large sum of money",
        "indirect ? Dockers: accused her of hiding a large sum of money",
      ],
    ],
    [
      "with the verb that belongs to its subject",
      "The mayor had met Falk that day, but says she heard him argue that ropes and gates were the same, according to Dock Watch.",
      [
        "indirect Dock Watch: The mayor had met Falk that day, but says she heard him argue that ropes and gates were the same",
        "indirect ? The mayor: she heard him argue that ropes and gates were the same",
      ],
    ],
    [
      "as somebody said",
      "The gate could become a gift, as Norway's biggest rope maker Nordfast Marine pointed out.",
      ["indirect Nordfast Marine: The gate could become a gift"],
    ],
    [
      "without the mark of a list",
      "• Otto Falk, the port's keeper, said divers had been seen at the gate.",
      ["indirect Otto Falk: divers had been seen at the gate"],
    ],
  ])("%s", (_why, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("beside a quotation", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "that a phrase holds stands what is said",
      "In a report that praised “hardy and honest” divers who kept “a faith in ropes,” Falk said the gates were old.",
      ["indirect Otto Falk: the gates were old"],
    ],
    [
      "that is where it was said stands another",
      "Speaking on the radio show “Harbour Lights,” Falk said, “They told me so at the gate, and I left.”",
      ["direct Otto Falk: They told me so at the gate, and I left."],
    ],
    [
      "of what somebody was asked stands the answer",
      "Asked to answer the claim that the boat is a “floating coffin,” Otto Falk told the Norvik Herald the crew is well fed.",
      ["indirect Otto Falk: the crew is well fed"],
    ],
    [
      "that is a title stands its verb",
      "Brandt's lawyers say “Two Tides Later” deserves no such prize.",
      ["mixed ? Brandt's lawyers: “Two Tides Later” deserves no such prize"],
    ],
    [
      "with a title of his speaks whoever wrote it",
      "Falk, author of “The Long Rope: Ten Ways to Tie a Knot,” says even when crews have time, they still don't dry their ropes.",
      ["indirect Otto Falk: even when crews have time, they still don't dry their ropes"],
    ],
    [
      "that a long break parts goes the rest of its sentence",
      "“Since May,” Brandt said in a long and rather lively talk with the editors of the Norvik Herald, “the port has taken in over 4,000 ropes.”",
      [
        "direct Ida Brandt: Since May,” Brandt said in a long and rather lively talk with the editors of the Norvik Herald, “the port has taken in over 4,000 ropes.",
      ],
    ],
    [
      "goes what is added",
      "“The sea gets smaller every year,” Brandt said, adding that “ropes do not know any borders.”",
      ["direct Ida Brandt: The sea gets smaller every year", "direct Ida Brandt: ropes do not know any borders."],
    ],
    [
      "go the words that lead to it, other marks among them",
      "Lately the story has moved its light “from war to peace,” with the view that both sides fought a “bitter war,” said Otto Falk.",
      [
        "mixed Otto Falk: Lately the story has moved its light “from war to peace,” with the view that both sides fought a “bitter war,”",
      ],
    ],
    [
      "goes what he went on to say",
      "“This port has been dry for years,” Falk said. “The mayor is betraying the faith of her own crew” by failing to leave her seat.",
      [
        "direct Otto Falk: This port has been dry for years,” Falk said. “The mayor is betraying the faith of her own crew",
      ],
    ],
    [
      "stands who described it",
      "The fair was described by judge Otto Falk as an “explosion of salt.”",
      ["direct Otto Falk: explosion of salt."],
    ],
  ])("%s", (_why, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

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
