import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf, deedsBy, linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Falk/Falk", "place Norland", "organization Harbour Union"];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs, { language: "en" }), CAST);

describe("what somebody is, in the plainest words", () => {
  test.each([
    ["“The gate is old,” a fan said.", ["direct ? a fan: The gate is old"]],
    ["“The gate is old,” one user wrote.", ["direct ? one user: The gate is old"]],
    ["“The gate is old,” the local said.", ["direct ? the local: The gate is old"]],
    ["“The gate is old,” the loser said.", ["direct ? the loser: The gate is old"]],
    ["About 60 percent of readers said the gate is old.", ["indirect ? About 60 percent of readers: the gate is old"]],
    ["A mother of three said the gate is old.", ["indirect ? A mother of three: the gate is old"]],
    ["A badly injured sailor said the gate is old.", ["indirect ? A badly injured sailor: the gate is old"]],
    ["The newly elected mayor said the gate is old.", ["indirect ? The newly elected mayor: the gate is old"]],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    "Ida Brandt sells fish. The mother of three said the gate is old.",
    "Ida Brandt plays golf. The former world number two said the gate is old.",
    "Ida Brandt plays golf. The top seed said the gate is old.",
  ])("who has just been told of: %s", (text) => {
    expect(lines(text)).toEqual(["indirect Ida Brandt: the gate is old"]);
  });

  test.each([
    ["Two men came. “It is old,” one told me.", ["direct ? one: It is old"]],
    ["Two men came. A third said the gate is old.", ["indirect ? A third: the gate is old"]],
    ["Two men came. “It is old,” said the other.", ["direct ? the other: It is old"]],
  ])("one of several: %s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    "The gate answers user questions about the pier in time.",
    "The app helps crews stay informed about the gate.",
    "The gate was as old as the divers thought it would be.",
    "The gate was two articles, and the second threatened him with jail.",
  ])("nobody says: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("two people whom a sentence is about are 'they' in the next", () => {
  const both = ["indirect Ida Brandt: the gate is old", "indirect Otto Falk: the gate is old"];
  test.each([
    "Ida Brandt and Otto Falk went north. They said the gate is old.",
    "On Monday, Ida Brandt, a weaver, and Otto Falk, a pilot, went north. They said the gate is old.",
    "Ida Brandt and her husband, Otto Falk, went north. They said the gate is old.",
  ])("%s", (text) => {
    expect(lines(text)).toEqual(both);
  });

  test.each([
    "Ida Brandt met Otto Falk. They said the gate is old.",
    "Ida Brandt and Otto Falk’s sister went north. They said the gate is old.",
  ])("not: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("words between the subject and its verb", () => {
  const OLD = "indirect Ida Brandt: the gate is old";
  test.each([
    ["Ida Brandt has over the last two months repeatedly warned that the gate is old.", OLD],
    ["Ida Brandt has in recent weeks said the gate is old.", OLD],
    ["Ida Brandt has, in the past, said the gate is old.", OLD],
    ["Ida Brandt has been warning that the gate is old.", OLD],
    ["Ida Brandt also claims the gate is old.", OLD],
    ["Norland also claims there are dead on its side.", "indirect Norland: there are dead on its side"],
    ["Officials also claim the gate is old.", "indirect ? Officials: the gate is old"],
    ["Officials are now warning that the gate is old.", "indirect ? Officials: the gate is old"],
  ])("%s", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  test.each([
    "Ida Brandt left. There are also claims that the gate is old.",
    "Ida Brandt has for years been told the gate is old.",
    "Ida Brandt saw a warning that the gate is old.",
  ])("nobody says: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });

  test("and what she has so often said is no deed of hers", () => {
    const text = "Ida Brandt has over the last two months warned that the gate is old.";
    expect(deedsBy(articleOf([text], { language: "en" }), CAST)).toEqual([]);
  });
});

describe("words between the verb and what is said", () => {
  test.each([
    ["Ida Brandt said, despite the storm, the gate would open.", "despite the storm, the gate would open"],
    ["Ida Brandt says, if towns put up lamps, they act as guards.", "if towns put up lamps, they act as guards"],
    ["Ida Brandt says, apart from the cost, the shops were hidden.", "apart from the cost, the shops were hidden"],
    ["Ida Brandt said, as of Thursday, the port was free of fever.", "the port was free of fever"],
    ["Ida Brandt said, as she left the hall, the gate would open.", "the gate would open"],
  ])("%s", (text, content) => {
    expect(lines(text)).toEqual([`indirect Ida Brandt: ${content}`]);
  });

  test.each(["Ida Brandt said, as she left the hall, and waved.", "Ida Brandt said, if briefly, nothing."])(
    "nothing is: %s",
    (text) => {
      expect(lines(text)).toEqual([]);
    },
  );
});

describe("by whom or what it is, behind 'according to'", () => {
  test.each([
    ["The gate is old, according to a newly opened court file.", "? a newly opened court file"],
    ["The gate is old, according to a government announcement.", "? a government announcement"],
    ["The gate is old, according to evidence heard in court.", "? evidence heard in court"],
    ["The gate is old, according to several people I spoke to.", "? several people"],
    ["The gate is old, according to those present.", "? those present"],
    ["The gate is old, according to everyone I asked.", "? everyone"],
  ])("%s", (text, speaker) => {
    expect(lines(text)).toEqual([`indirect ${speaker}: The gate is old`]);
  });

  test("with what stands behind the people who were asked", () => {
    expect(lines("According to several people I spoke to, the gate is old.")).toEqual([
      "indirect ? several people: the gate is old",
    ]);
  });
});

describe("of what is said in an aside", () => {
  test.each([
    ["The crew will play songs, a step some have questioned."],
    ["The crew will play songs, a step some divers have questioned."],
    ["The crew will play songs, a plan many criticised."],
  ])("nobody says the rest: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });

  test("the verb follows behind it", () => {
    expect(lines("The council, which paid for the gate, hopes the songs will help.")).toEqual([
      "indirect ? The council: the songs will help",
    ]);
    expect(lines("Residents, who paid for the gate, fear the songs will end.")).toEqual([
      "indirect ? Residents: the songs will end",
    ]);
    expect(lines("Residents, who paid for the gate, fear of the songs.")).toEqual([]);
  });
});

describe("in the words of obituaries and councils", () => {
  test.each([
    ["The trust, which had warned the gate would fail, left.", "indirect ? The trust: the gate would fail"],
    ["Officers recommended it, pointing out that the gate is old.", "indirect ? Officers: the gate is old"],
    ["It was a night described by one of them as “a farce”.", "direct ? one of them: a farce"],
    ["The night, described by Ida Brandt as “a farce”, ended.", "direct Ida Brandt: a farce"],
    [
      "It was bought by Ida Brandt, then a diver, who saw in it, she wrote, “a gem”.",
      "mixed Ida Brandt: It was bought by Ida Brandt, then a diver, who saw in it, she wrote, “a gem”",
    ],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  test.each(["A sign pointing out that way as the shortest was gone.", "A sign pointing to the gate was gone."])(
    "nothing is said: %s",
    (text) => {
      expect(lines(text)).toEqual([]);
    },
  );
});

test("whom somebody without a name told it is the one who answers", () => {
  expect(lines("Ida Brandt paints. A tutor told her that it was late. “It was,” she said.")).toEqual([
    "indirect ? A tutor: it was late",
    "direct Ida Brandt: It was",
  ]);
  expect(lines("Ida Brandt paints. A tutor told him that it was late. “It was,” she said.")[1]).toBe(
    "direct ? A tutor: It was",
  );
});

test("somebody of a body is not that body", () => {
  const text =
    "Diver Ida Brandt of the University of Norvik led it. “It sings,” Brandt said. It is late, the university said.";
  const { actors, statements } = briefOf(articleOf([text], { language: "en" }));
  const speakers = statements.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name);
  expect(speakers).toEqual(["Ida Brandt", "University of Norvik"]);
});
