import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = [
  "person Ida Brandt/Brandt",
  "person Otto Falk/Falk",
  "person Esra",
  "person Angela Moor/Moor",
  "organization Harbour Union",
];
const lines = (...paragraphs: string[]) => linesBy(articleOf(paragraphs, { language: "en" }), CAST);

describe("who or what says a quotation, whatever it is", () => {
  test.each([
    ["“It is a sad day,” the park wrote in a note, adding nothing.", "? the park"],
    ["“It is a sad day,” the festival said in a post.", "? the festival"],
    ["“It is a sad day,” read the e-mail.", "? the e-mail"],
    ["“It is a sad day,” the suit said.", "? the suit"],
    ["“It is a sad day,” a student named Esra told the Herald.", "Esra"],
    ["“It is a sad day,” said one woman wrapped in bright robes, speaking to three children.", "? one woman"],
    ["“It is a sad day,” council chief Otto Falk was quoted as saying by the agency.", "Otto Falk"],
    ["“It is a sad day,” the man sings.", "? the man"],
    ["“It is a sad day,” Health and Human Services Secretary Ida Brandt said.", "Ida Brandt"],
    ["“It is a sad day,” said Trade and Industry Minister Ida Brandt.", "Ida Brandt"],
  ])("%s", (text, speaker) => {
    expect(lines(text)).toEqual([`direct ${speaker}: It is a sad day`]);
  });

  test.each([
    ["But, Ida Brandt points out, “all that floats is no ship!”", "direct Ida Brandt: all that floats is no ship!"],
    ["The plan “is a trap for all,” Otto Falk charged.", "mixed Otto Falk: The plan “is a trap for all,”"],
    ["The gate was shut, the appeal said.", "indirect ? the appeal: The gate was shut"],
    ["The law says the gate is shut.", "indirect ? The law: the gate is shut"],
    [
      "A memorandum drafted shortly after the storm said the gate was shut.",
      "indirect ? A memorandum: the gate was shut",
    ],
  ])("%s", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });
});

describe("the name of a work before the verb", () => {
  test.each([
    ["Ida Brandt, author of “A Year Without Tides: Ways to Rest,” says the port is dry.", "Ida Brandt"],
    ["Ida Brandt, who wrote “A Year Without Tides,” says the port is dry.", "Ida Brandt"],
    ["The report, “Rust Below: Ships in the Bay,” found that the port is dry.", "? The report"],
    ["The report, titled “Rust Below,” found that the port is dry.", "? The report"],
  ])("%s", (text, speaker) => {
    expect(lines(text)).toEqual([`indirect ${speaker}: the port is dry`]);
  });

  test("is nothing that its author says", () => {
    expect(lines("Ida Brandt wrote “A Year Without Tides” in May.")).toEqual([]);
  });
});

describe("'he' behind a paragraph that names nobody", () => {
  test("is whom the one before it names, and not who spoke in an earlier one", () => {
    expect(
      lines(
        "“Small clinics are the best,” said Ida Brandt.",
        "Angela Moor knows that her crew will need help.",
        "The clinic in Norvik gives help to all.",
        "She estimates that half the town will come.",
      ),
    ).toEqual(["direct Ida Brandt: Small clinics are the best", "indirect Angela Moor: half the town will come"]);
  });
});

describe("whom a sentence presents that is about nothing with a name", () => {
  test("is 'she' in the next, and not who spoke before", () => {
    expect(
      lines(
        "“We help all,” said Ida Brandt, founder of the club.",
        "The club lent its hall to Angela Moor, 52, of Norvik. She worries about her sons.",
        "“We sing here on Sundays,” she said.",
      ),
    ).toEqual(["direct Ida Brandt: We help all", "direct Angela Moor: We sing here on Sundays"]);
  });

  test("but not where it names two", () => {
    expect(
      lines(
        "“We help all,” said Ida Brandt, founder of the club.",
        "The club lent its hall to Otto Falk and Angela Moor, 52, of Norvik.",
        "“We sing here on Sundays,” she said.",
      ).slice(1),
    ).not.toContain("direct Otto Falk: We sing here on Sundays");
  });
});

describe("who goes by which pronoun", () => {
  const by = (cast: string, ...paragraphs: string[]) =>
    linesBy(articleOf(paragraphs, { language: "en" }), [cast, "person Ida Brandt/Brandt"]);
  test.each([
    ["person Kimberly Moor", "he"],
    ["person Jason Moor", "she"],
    ["person Raffaele Moor", "she"],
  ])("%s is not '%s'", (cast, pronoun) => {
    const name = cast.replace("person ", "");
    expect(by(cast, `${name} left the port.`, `The pier is old, ${pronoun} said.`)).not.toContain(
      `indirect ${name}: The pier is old`,
    );
  });

  test("a first name is worth more than a role that is another one's", () => {
    expect(
      by(
        "person Diane Moor, Hinrik’s brother",
        "Diane Moor, who said she loves the port, left.",
        "The pier is old, she said.",
      ),
    ).toContain("indirect Diane Moor: The pier is old");
  });
});

describe("documents and labels beside a quotation", () => {
  test.each([
    [
      "The hall had a hole in the roof, the search warrant said.",
      "indirect ? the search warrant: The hall had a hole in the roof",
    ],
    [
      "The port had the power to protect Brandt, the lawsuit claims.",
      "indirect ? the lawsuit: The port had the power to protect Brandt",
    ],
    ["What pilots say: “I can see why it sank,” says Ida Brandt, a pilot.", "direct Ida Brandt: I can see why it sank"],
    ["Ida Brandt asked the crew, “Do you have to leave?”", "direct Ida Brandt: Do you have to leave?"],
    [
      "In the film, Ida Brandt said, “Nobody shall forget that flood,” according to a Herald translation.",
      "direct Ida Brandt: Nobody shall forget that flood",
    ],
    [
      "“Ships are old and slow,” Otto Falk, author of “A Year Without Tides,” told the Herald.",
      "direct Otto Falk: Ships are old and slow",
    ],
    ["“He was here all day,” another man chimes in.", "direct ? another man: He was here all day"],
  ])("%s", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  test("'quoted her as saying' is hers", () => {
    expect(lines("Ida Brandt left early. “I saw the fire from the pier,” the paper quoted her as saying.")).toEqual([
      "direct Ida Brandt: I saw the fire from the pier",
    ]);
  });
});

describe("a main verb of the present before 'saying'", () => {
  test.each([
    ["Union lawyer Ida Brandt disagrees, saying the pier is old.", "Ida Brandt"],
    ["Ida Brandt resists the idea, arguing that the pier is old.", "Ida Brandt"],
    ["The Harbour Union makes lamps, and said that the pier is old.", "Harbour Union"],
  ])("%s", (text, speaker) => {
    expect(lines(text)).toEqual([`indirect ${speaker}: the pier is old`]);
  });
});
