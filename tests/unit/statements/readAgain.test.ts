import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt, lawyer",
  "person Otto Falk/Falk, deputy head of the harbour’s oldest party",
  "person Jan Moe/Moe, attorney",
  "organization Norvik Herald/Herald",
  "organization Harbour Hospital",
  "organization Supreme Court",
  "organization Treasury Department",
  "organization HLP",
  "place Norvik",
];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs), PEOPLE);

describe("who speaks:", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "the navy, a palace and papers of a court",
      "Three sailors were hurt, the navy said. He owes the crew money, court papers said.",
      ["indirect ? the navy: Three sailors were hurt", "indirect ? court papers: He owes the crew money"],
    ],
    [
      "no lawyer of somebody’s where a district attorney does",
      "Jan Moe left the court. The keeper was charged with theft, the Norvik County District Attorney said.",
      ["indirect ? the Norvik County District Attorney: The keeper was charged with theft"],
    ],
    [
      "no court where a party does",
      "The Supreme Court met. It was late when his party urged the crew to stay.",
      ["indirect ? his party: the crew to stay"],
    ],
    [
      "no hospital where a group does",
      "Harbour Hospital is full, the group said.",
      ["indirect ? the group: Harbour Hospital is full"],
    ],
    [
      "who is told of before a role and the letters of a party",
      "Otto Falk, deputy head of the harbour’s oldest party, HLP, called the vote a “new knot in an old rope.”",
      ["mixed Otto Falk: the vote a “new knot in an old rope.”"],
    ],
    [
      "who stands before an age, a craft and a town",
      "Ida Brandt, 28, weaver, Tarnby, northern coast, told the Norvik Herald that she feels “ashamed” of the crane.",
      ["mixed Ida Brandt: she feels “ashamed” of the crane"],
    ],
    [
      "who stands behind the verb, and nobody within the clause before it",
      "The crew thinks that Otto Falk was a baker from Tarnby, Norvik, and some may be so still, said Chief Pilot Ida Brandt of the Storholm, Norvik, dock office.",
      [
        "indirect Ida Brandt: The crew thinks that Otto Falk was a baker from Tarnby, Norvik, and some may be so still",
        "indirect ? The crew: Otto Falk was a baker from Tarnby, Norvik, and some may be so still",
      ],
    ],
    [
      "who is named between dashes",
      "The crew’s captain -- Norwegian pilot Ida Brandt -- welcomed the news.",
      ["indirect Ida Brandt: welcomed the news"],
    ],
    [
      "who opens the sentence, with one comma too few",
      "Otto Falk, the keeper of the north pier confirmed that a rope had been cut.",
      ["indirect Otto Falk: a rope had been cut"],
    ],
    [
      "no word of order",
      "Second, the court looked at older rulings, and instead concluded that it guards a right.",
      ["indirect ? the court: it guards a right"],
    ],
    [
      "nobody for what a part is called",
      "Ida Brandt will play a “harbour master whom nobody in the whole town believes.”",
      [],
    ],
    ["nobody for a coach who is confirmed", "Falk confirmed as coach of the rowing crew", []],
    [
      "nobody for those who are against something",
      "A quarrel led the sailors to leave, and they have been seen with the Tarn, another violent crew opposed to the pier.",
      [],
    ],
    [
      "nobody for names on a list",
      "Earlier this month, the Treasury Department added Otto Falk and other captains to a list of “wanted pilots,” a move that shuts their ports.",
      [],
    ],
  ])("%s", (_why, text, said) => {
    expect(lines(text)).toEqual(said);
  });
});

describe("what is said:", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "behind the reporter of a paper",
      "Otto Falk told the Norvik Herald’s Ida Brandt he had lived near the port.",
      ["indirect Otto Falk: he had lived near the port"],
    ],
    [
      "with the night that it is of",
      "Otto Falk recounted Monday night’s flood, when he heard a bell “like a cow in a barn.”",
      ["mixed Otto Falk: Monday night’s flood, when he heard a bell “like a cow in a barn.”"],
    ],
    [
      "without the verb of the sentence whose subject has said it",
      "A diver who says she was robbed at a noisy party on the pier has filed a lawsuit.",
      ["indirect ? A diver: she was robbed at a noisy party on the pier"],
    ],
    [
      "nothing where a thing is claimed by the subject of another verb",
      "A crew claiming ties with the port has begun to row.",
      [],
    ],
    [
      "with what “which” stands for before a present verb",
      "The keeper gave the crew an address which she says belongs to a barn.",
      ["indirect ? she: an address which she says belongs to a barn"],
    ],
    [
      "with what is told of where no “which” stands",
      "Otto Falk leads the crew, a task he says is a gift.",
      ["indirect Otto Falk: a task he says is a gift"],
    ],
    [
      "all of a list",
      "The men were the owner, a weaver; his son, a baker; and his uncle, a pilot, Ida Brandt said.",
      ["indirect Ida Brandt: The men were the owner, a weaver; his son, a baker; and his uncle, a pilot"],
    ],
    [
      "all of a sentence with a clause about the last of its names",
      "The missing are a weaver, who left in May, and a baker, who left in June, according to Ida Brandt.",
      ["indirect Ida Brandt: The missing are a weaver, who left in May, and a baker, who left in June"],
    ],
    [
      "all of a sentence with an aside between dashes",
      "Two keepers -- a weaver, 43, and a baker, 41 -- were named as helpers, according to Ida Brandt.",
      ["indirect Ida Brandt: Two keepers -- a weaver, 43, and a baker, 41 -- were named as helpers"],
    ],
    [
      "without what the speaker could not tell",
      "Brandt said dozens of sheep were on board but couldn’t give a number.",
      ["indirect Ida Brandt: dozens of sheep were on board"],
    ],
    [
      "what somebody is called behind a colon",
      "Ida Brandt called Falk: “An able hand.”",
      ["mixed Ida Brandt: Falk: “An able hand.”"],
    ],
    [
      "behind a mark that was turned around before a bracket",
      "” [Falk’s] rope has held for years, and we all know it,” Ida Brandt said.",
      ["direct Ida Brandt: [Falk’s] rope has held for years, and we all know it"],
    ],
    ["nothing where somebody explains by doing", "Ida Brandt explained why by drawing the pier.", []],
    ["nothing where something is only kept up", "Most ferry companies maintain a minimum age for sailors.", []],
    [
      "nothing behind two verbs of writing",
      "For years, Falk had been writing and publishing tales, including short ones in the town’s papers, among them “The Long Pier,” which was printed in 1955.",
      [],
    ],
    ["nothing where whom and of what were told before", "Otto Falk warned him about it.", []],
  ])("%s", (_why, text, said) => {
    expect(lines(text)).toEqual(said);
  });
});
