import { describe, expect, test } from "vitest";
import { agencyLines as lines } from "./agencyCast.ts";

describe("nothing is said where", () => {
  test.each([
    ["a count gives somebody seats", "The count showed Brandt holding 41 seats, and Falk claiming 38 seats."],
    ["writing is a thing", "Poor writing will spoil any log book."],
    [
      "something is added to something",
      "Falk added weight to the crew, making up for the union's perceived fear of storms.",
    ],
    ["somebody is on the air", "The Harbour Union has been tweeting updates about delayed sailings."],
    [
      "a condition stands before a wish",
      "If living at the port was not possible, Falk requested that the crew see it in May.",
    ],
    [
      "somebody takes the place of another",
      "Nordfast Marine won again. It left Otto Falk, who replaced Sid Moe in the union, to declare on the website: “Twelve months have now gone by and the ropes of this port are dry at last.”",
    ],
    ["a feeling is told of", "Falk felt a deep sense of loss at being called a “rope man” by the crew."],
    ["a point is made again", "Brandt reiterated the point Thursday."],
    ["questions remain", "Key questions remain after the find in the port: Who hid the ropes?"],
    ["a piece is said", "Falk has said his prayers and at once gone home to the pier."],
    [
      "somebody is listed by others",
      "Sid Moe and Otto Falk are also entered for “cutting ropes at night and selling them to the crews.”",
    ],
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
      "nor what she is, whatever its verb",
      "The small crew now holds 262 divers captive, said Otto Falk, founder of the dock's rope club.",
      ["indirect Otto Falk: The small crew now holds 262 divers captive"],
    ],
    [
      "nor what is told of her firm",
      "Feasts once were days of peace, too, said Otto Falk, head of rope network Nordlink, which links crews and ports.",
      ["indirect Otto Falk: Feasts once were days of peace, too"],
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
      "what is promised, with what a noun of it is told by",
      "Otto Falk has promised to end the big gifts that Norway sends to its old crews.",
      ["indirect Otto Falk: to end the big gifts that Norway sends to its old crews"],
    ],
    [
      "what is claimed, after its day",
      "The Norvik Herald claimed Friday to have seen a film that showed the barge being robbed.",
      ["indirect Norvik Herald: to have seen a film that showed the barge being robbed"],
    ],
    [
      "what is admitted, with its noun",
      "Falk admitted to visiting dark rooms that sell ropes to children.",
      ["indirect Otto Falk: to visiting dark rooms that sell ropes to children"],
    ],
    [
      "a pronoun that looks like the word before a clause",
      "According to Falk, that's what shut the gate in the end.",
      ["indirect Otto Falk: that's what shut the gate in the end"],
    ],
    [
      "that there is something",
      "A port official said there were strong signs that the crews had used bad ropes.",
      ["indirect ? A port official: there were strong signs that the crews had used bad ropes"],
    ],
    [
      "and not what somebody else does then",
      "But the find was not sure, the Harbour Union said in May, and the rival Dock Watch condemned any use of ropes.",
      ["indirect Harbour Union: But the find was not sure", "indirect Dock Watch: condemned any use of ropes"],
    ],
    [
      "what is pointed out at the end",
      "The gate took up the talk of the port for more than a year, Falk pointed out.",
      ["indirect Otto Falk: The gate took up the talk of the port for more than a year"],
    ],
    [
      "up to the day",
      "Falk said he met with the port's head Sid Moe on Monday and said Moe was shocked.",
      ["indirect Otto Falk: he met with the port's head Sid Moe on Monday", "indirect Otto Falk: Moe was shocked"],
    ],
    [
      "by whom, behind a dash",
      "The troubles include low pay -- one diver reported that she earned five crowns an hour.",
      ["indirect ? one diver: she earned five crowns an hour"],
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
      "stands the next one’s",
      "“It means I can dive again,” said Falk, while Moe confirmed, “at the last cup, the people from the north showed their interest.”",
      [
        "direct Otto Falk: It means I can dive again",
        "direct Sid Moe: at the last cup, the people from the north showed their interest.",
      ],
    ],
    [
      "stands who confessed it",
      "“My years at sea were long and bitter ones,” confessed Falk at a talk on Monday.",
      ["direct Otto Falk: My years at sea were long and bitter ones"],
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
      "that was told to a paper stands its name",
      [
        "Falk came late.",
        "“I'm sure that he would have been blamed,” Falk told “Harbour Lights,” according to a page of the channel's own site.",
      ].join(" "),
      ["direct Otto Falk: I'm sure that he would have been blamed"],
    ],
    [
      "stands when it was said",
      "But Falk said last month, “You may take my word that the crew has shut the gate.”",
      ["direct Otto Falk: You may take my word that the crew has shut the gate."],
    ],
    [
      "ends a comma",
      "Asked if she would leave, Brandt said, “No, I will not be leaving,” and went on to add that her job will be “at sea.”",
      ["direct Ida Brandt: No, I will not be leaving", "mixed Ida Brandt: her job will be “at sea.”"],
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
