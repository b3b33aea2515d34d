import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf } from "./read.ts";

const statementsIn = (...paragraphs: string[]) => briefOf(articleOf(paragraphs)).statements;
/** "direct Ida Brandt: The tunnel is safe"; "?" for a speaker who is no actor. */
const linesOf = (...paragraphs: string[]) => {
  const { actors, statements } = briefOf(articleOf(paragraphs));
  return statements.map(({ kind, speaker, content }) => {
    const name = actors.find(({ id }) => id === speaker)?.name ?? "?";
    return `${kind} ${name}: ${content.text}`;
  });
};

const STORY = [
  "“The tunnel is safe,” harbour master Ida Brandt told reporters. “We open it on Friday at noon.”",
  "The Northern Ferry Union said the walls were “as dry as a sponge” and demanded pumps.",
  "Two people familiar with the talks said the pumps had failed. She did not say when they would run.",
  "According to Otto Falk, the union’s lawyer, a strike will follow.",
];

describe("one sentence, one statement:", () => {
  test.each([
    ["quotation, speaker, verb", "“The tunnel is safe,” Ida Brandt said.", "direct Ida Brandt: The tunnel is safe"],
    ["quotation, verb, speaker", "“The tunnel is safe,” said Ida Brandt.", "direct Ida Brandt: The tunnel is safe"],
    ["speaker, verb, quotation", "Ida Brandt said, “The tunnel is safe.”", "direct Ida Brandt: The tunnel is safe."],
    ["a colon", "Ida Brandt said: “The tunnel is safe.”", "direct Ida Brandt: The tunnel is safe."],
    ["a listener", "Ida Brandt told Otto Falk: “The tunnel is safe.”", "direct Ida Brandt: The tunnel is safe."],
    ["a question", "“Is the tunnel safe?” Ida Brandt asked.", "direct Ida Brandt: Is the tunnel safe?"],
    ["a question, verb first", "“Is the tunnel safe?” asked Ida Brandt.", "direct Ida Brandt: Is the tunnel safe?"],
    ["with that", "Ida Brandt said that the tunnel was safe.", "indirect Ida Brandt: the tunnel was safe"],
    ["without that", "Ida Brandt said the tunnel was safe.", "indirect Ida Brandt: the tunnel was safe"],
    ["content first", "The tunnel was safe, Ida Brandt said.", "indirect Ida Brandt: The tunnel was safe"],
    ["content first, verb", "The tunnel was safe, said Ida Brandt.", "indirect Ida Brandt: The tunnel was safe"],
    ["a perfect", "Ida Brandt has also said that the tunnel is safe.", "indirect Ida Brandt: the tunnel is safe"],
    ["a time", "Ida Brandt said on Friday that the tunnel was safe.", "indirect Ida Brandt: the tunnel was safe"],
    ["a time first", "On Friday, Ida Brandt said the tunnel was safe.", "indirect Ida Brandt: the tunnel was safe"],
    ["told whom", "Ida Brandt told reporters that the tunnel was safe.", "indirect Ida Brandt: the tunnel was safe"],
    ["an apposition", "Ida Brandt, the mayor, said the tunnel was safe.", "indirect Ida Brandt: the tunnel was safe"],
    ["a role before", "The mayor, Ida Brandt, said the tunnel was safe.", "indirect Ida Brandt: the tunnel was safe"],
    ["denied", "Ida Brandt denied that the tunnel was wet.", "indirect Ida Brandt: denied that the tunnel was wet"],
    ["urged", "Ida Brandt urged Norway to send more tugs.", "indirect Ida Brandt: Norway to send more tugs"],
    [
      "a condition",
      "Ida Brandt said nobody would sign until the builder, Nordfast Marine, explained how the walls had failed.",
      "indirect Ida Brandt: nobody would sign until the builder, Nordfast Marine, explained how the walls had failed",
    ],
    ["a country", "Norway said the tugs would sail.", "indirect Norway: the tugs would sail"],
    [
      "words quoted",
      "Ida Brandt said it was “as dry as a bone” again.",
      "mixed Ida Brandt: it was “as dry as a bone” again",
    ],
    ["words quoted last", "Ida Brandt said it was “dry as a bone”.", "mixed Ida Brandt: it was “dry as a bone”"],
    ["according to, last", "The tunnel is safe, according to Ida Brandt.", "indirect Ida Brandt: The tunnel is safe"],
    ["according to, first", "According to Ida Brandt, the tunnel is safe.", "indirect Ida Brandt: the tunnel is safe"],
    [
      "according to, apposition",
      "According to Ida Brandt, a lawyer from Storholm, the tunnel is safe.",
      "indirect Ida Brandt: the tunnel is safe",
    ],
    ["a quoted name", "“Ida Brandt is wrong,” Otto Falk said.", "direct Otto Falk: Ida Brandt is wrong"],
    ["a verb in the quotation", "“Ida Brandt said so,” Otto Falk said.", "direct Otto Falk: Ida Brandt said so"],
  ])("%s: “%s”", (_form, text, expected) => {
    expect(linesOf(text)).toEqual([expected]);
  });
});

describe("a speaker in the middle leaves one statement, from its first to its last word:", () => {
  test.each([
    ["“The tunnel,” Ida Brandt said, “is safe.”", "direct", "The tunnel,” Ida Brandt said, “is safe."],
    ["The tunnel, Ida Brandt said, was safe to use.", "indirect", "The tunnel, Ida Brandt said, was safe to use"],
    [
      "“It is safe,” said Ida Brandt. “We open it on Friday at noon.”",
      "direct",
      "It is safe,” said Ida Brandt. “We open it on Friday at noon.",
    ],
  ])("%s", (text, kind, content) => {
    expect(linesOf(text)).toEqual([`${kind} Ida Brandt: ${content}`]);
  });
});

test("two verbs of one speaker are two statements", () => {
  expect(linesOf("Ida Brandt said the tunnel was safe, and added that the pumps worked.")).toEqual([
    "indirect Ida Brandt: the tunnel was safe",
    "indirect Ida Brandt: the pumps worked",
  ]);
});

describe("a pronoun is the nearest that it can be:", () => {
  const said = "said the tunnel was safe.";
  test.each([
    ["a person for she", `Ida Brandt came. She ${said}`, "Ida Brandt"],
    ["a person for he", `Otto Falk came. He ${said}`, "Otto Falk"],
    ["past an organization", `Ida Brandt came. The Northern Ferry Union left. She ${said}`, "Ida Brandt"],
    ["the nearer person", `Otto Falk left the quay. Ida Brandt closed it. She ${said}`, "Ida Brandt"],
    ["an organization for it", `Ida Brandt met the Northern Ferry Union. It ${said}`, "Northern Ferry Union"],
    ["an organization for they", `The Northern Ferry Union left. They ${said}`, "Northern Ferry Union"],
    ["who spoke last", `Otto Falk left. Ida Brandt said the quay was wet. She ${said}`, "Ida Brandt"],
    ["nobody", `It rained. She ${said}`, "?"],
  ])("%s", (_rule, text, speaker) => {
    expect(linesOf(text).at(-1)).toBe(`indirect ${speaker}: the tunnel was safe`);
  });
});

test("a pronoun reaches over the border of a paragraph, not over many", () => {
  expect(linesOf("Ida Brandt came.", "“It is safe,” she said.")).toEqual(["direct Ida Brandt: It is safe"]);
  const rain = ["It rained.", "It rained.", "It rained.", "It rained."];
  expect(linesOf("Ida Brandt came.", ...rain, "“It is safe,” she said.")).toEqual(["direct ?: It is safe"]);
});

test("a pronoun is the words of the speaker, and no unnamed source", () => {
  const [statement] = statementsIn("Ida Brandt came. She said the tunnel was safe.");
  expect([statement?.speakerText, statement?.unnamed, statement?.cue]).toEqual(["She", false, "said"]);
});

describe("a role speaks for the one who has it:", () => {
  test.each([
    ["before the name", "Prime minister Ida Brandt came. The minister said it was safe.", "Ida Brandt"],
    ["behind the name", "Ida Brandt, the harbour master, came. The harbour master said it was safe.", "Ida Brandt"],
    ["of two the one", "The mayor Ida Brandt met the pilot Otto Falk. The mayor said it was safe.", "Ida Brandt"],
    ["of two the other", "The mayor Ida Brandt met the pilot Otto Falk. The pilot said it was safe.", "Otto Falk"],
    ["an organization", "The Northern Ferry Union left. The union said it was safe.", "Northern Ferry Union"],
    ["a government", "Norway sent tugs. The Norwegian government said it was safe.", "Norway"],
    ["nobody", "Ida Brandt, a poet, came. The minister said it was safe.", "?"],
    [
      "another of one country",
      "Norway’s prime minister Ida Brandt came. Norway’s defense minister said it was safe.",
      "?",
    ],
    [
      "behind a meeting",
      "The mayor Ida Brandt came. After a talk with Otto Falk, the mayor said it was safe.",
      "Ida Brandt",
    ],
    ["with a school", "The author Ida Brandt of the Storholm Institute’s school said it was safe.", "Ida Brandt"],
  ])("%s", (_rule, text, speaker) => {
    expect(linesOf(text)).toEqual([`indirect ${speaker}: it was safe`]);
  });
});

describe("a source without a name stays without one:", () => {
  test.each([
    ["A senior official", "A senior official said the tunnel was safe."],
    ["a senior official", "“The tunnel is safe,” said a senior official."],
    ["Two people familiar with the talks", "Two people familiar with the talks said the tunnel was safe."],
    ["two people familiar with the talks", "The tunnel is safe, according to two people familiar with the talks."],
    ["a senior official", "According to a senior official, the tunnel is safe."],
    ["one of the divers", "The tunnel is safe, according to one of the divers."],
    ["Officials", "Officials said the tunnel was safe."],
    ["Prosecutors", "Prosecutors said the tunnel was safe."],
    ["The tunnel’s welders", "The tunnel’s welders said it was safe."],
    ["Witnesses on the quay", "Witnesses on the quay said the tunnel was safe."],
    ["A spokesman for Ida Brandt", "A spokesman for Ida Brandt said the tunnel was safe."],
    ["The widow of Ida Brandt", "The widow of Ida Brandt said the tunnel was safe."],
    ["Two aides to Ida Brandt", "Two aides to Ida Brandt said the tunnel was safe."],
    ["A spokeswoman for the Northern Ferry Union", "A spokeswoman for the Northern Ferry Union said it was all safe."],
    ["an engineer", "“The tunnel is safe,” said an engineer who asked not to be named."],
  ])("%s in “%s”", (words, text) => {
    const statements = statementsIn("Ida Brandt and Otto Falk came.", text);
    expect(statements.map(({ speaker, speakerText, unnamed }) => [speaker, speakerText, unnamed])).toEqual([
      [null, words, true],
    ]);
  });
});

test("a named source is not unnamed", () => {
  const [statement] = statementsIn("Ida Brandt said the tunnel was safe.");
  expect(statement).toMatchObject({ speaker: "actor-1", speakerText: "Ida Brandt", unnamed: false });
});

describe("no statement:", () => {
  test.each([
    ["not", "Ida Brandt did not say that the tunnel was safe."],
    ["n’t", "Ida Brandt didn’t say that the tunnel was safe."],
    ["n't", "Ida Brandt wouldn't say that the tunnel was safe."],
    ["never", "Ida Brandt never said the tunnel was safe."],
    ["declined", "Ida Brandt declined to say whether the tunnel was safe."],
    ["refused", "Ida Brandt refused to confirm that the tunnel was safe."],
    ["would not", "Ida Brandt would not say when the tunnel opens."],
    ["who is told", "Ida Brandt was told that the tunnel was safe."],
    ["who is told by another", "Ida Brandt was told by Otto Falk that the tunnel was safe."],
    ["who are told", "Reporters were told that the tunnel was safe."],
    ["it was announced", "The Northern Ferry Union met. It was announced that the tunnel was safe."],
    ["what is said to be", "The tunnel was said to be safe in all weathers."],
    ["until somebody speaks", "Nobody left until Ida Brandt explained why it was safe."],
    ["nothing behind the verb", "Ida Brandt said."],
    ["so", "Ida Brandt said so."],
    ["no", "Ida Brandt said no."],
    ["nothing", "Ida Brandt said nothing."],
    ["scare quotes", "The “floating” tunnel of Ida Brandt sank."],
    ["a name in marks", "The tunnel that its builders call “the pipe” was closed by Ida Brandt."],
    ["the title of a work", "Ida Brandt sang “The Tunnel at Dawn” on the quay."],
    ["single scare quotes", "The ‘floating’ tunnel of Ida Brandt sank."],
    ["no verb of saying", "Ida Brandt closed the tunnel because it was wet."],
    ["a thing that is blamed", "Ida Brandt blamed the wet rock under the tunnel."],
    ["what cannot speak", "The colour of the water claimed that it was safe."],
    ["an adverb", "Perhaps claimed that the tunnel was safe."],
    ["a noun", "The report on the claims of Ida Brandt was late."],
    ["a verb within a quotation only", "A clock read: “Ida.” Brandt left."],
  ])("%s", (_rule, text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

describe("a quotation of several sentences is one statement:", () => {
  test.each([
    [
      "before the verb",
      ["“It is safe. The pumps work. We open on Friday,” Ida Brandt said."],
      ["It is safe. The pumps work. We open on Friday"],
    ],
    [
      "behind the verb",
      ["Ida Brandt said: “It is safe. Do the pumps work? They do!”"],
      ["It is safe. Do the pumps work? They do!"],
    ],
    [
      "a paragraph of its own is a statement of its own",
      ["“It is safe,” Ida Brandt said.", "“The pumps have worked since Monday morning.”"],
      ["It is safe", "The pumps have worked since Monday morning."],
    ],
    [
      "a paragraph that is left open goes on in the next",
      ["Ida Brandt said: “The tunnel is safe and dry.", "“The pumps have worked since Monday morning.”"],
      ["The tunnel is safe and dry.", "The pumps have worked since Monday morning."],
    ],
  ])("%s", (_rule, paragraphs, contents) => {
    expect(linesOf(...paragraphs)).toEqual(contents.map((content) => `direct Ida Brandt: ${content}`));
  });
});

test("a quotation two paragraphs later is nobody’s", () => {
  expect(linesOf("“It is safe,” Ida Brandt said.", "It rained.", "“The pumps have worked since Monday.”")).toEqual([
    "direct Ida Brandt: It is safe",
  ]);
});

describe("a quotation within a quotation is part of it:", () => {
  test.each([
    [
      "single in double",
      "“He told me ‘never again’ on the quay,” Ida Brandt said.",
      "He told me ‘never again’ on the quay",
    ],
    ["single first", "“‘Never again,’ he told me there,” Ida Brandt said.", "‘Never again,’ he told me there"],
    ["double in double", "“He called it “a pipe” and left,” Ida Brandt said.", "He called it “a pipe” and left"],
    ["double in single", "‘He called it “a pipe” and left,’ Ida Brandt said.", "He called it “a pipe” and left"],
    ["‹› in «»", "«He called it ‹a pipe› and left,» Ida Brandt said.", "He called it ‹a pipe› and left"],
  ])("%s", (_form, text, content) => {
    expect(linesOf(text)).toEqual([`direct Ida Brandt: ${content}`]);
  });
});

describe("quotation marks of every kind:", () => {
  test.each([
    ["“", "”"],
    ["„", "“"],
    ["„", "”"],
    ["«", "»"],
    ["« ", " »"],
    ["«\u00a0", "\u00a0»"],
    ["»", "«"],
    ["‹", "›"],
    ["‘", "’"],
    ["'", "'"],
    ['"', '"'],
    ["「", "」"],
  ])("%sThe tunnel is safe,%s", (open, close) => {
    for (const text of [
      `${open}The tunnel is safe,${close} Ida Brandt said.`,
      `${open}The tunnel is safe,${close} said Ida Brandt.`,
      `Ida Brandt said: ${open}The tunnel is safe${close}.`,
    ]) {
      const [statement, ...others] = statementsIn(text);
      expect(others).toEqual([]);
      expect(statement).toMatchObject({ kind: "direct", speakerText: "Ida Brandt" });
      expect(statement?.content.text).toBe("The tunnel is safe");
    }
  });
});

describe("an apostrophe is no quotation mark:", () => {
  test.each([
    ["‘The workers’ tug is safe,’ Ida Brandt said.", "direct Ida Brandt: The workers’ tug is safe"],
    ["'We don't sail today,' Ida Brandt said.", "direct Ida Brandt: We don't sail today"],
    ["Ida Brandt said the workers’ tug was Falk’s.", "indirect Ida Brandt: the workers’ tug was Falk’s"],
    ["Ida Brandt said the '90s were the tug's years.", "indirect Ida Brandt: the '90s were the tug's years"],
    ["'Twas a wet night, Ida Brandt said.", "indirect Ida Brandt: 'Twas a wet night"],
  ])("%s", (text, expected) => {
    expect(linesOf(text)).toEqual([expected]);
  });
});

test("the cue is the verb or phrase as it stands", () => {
  const cues = statementsIn(
    "Ida Brandt warned that the tunnel would flood.",
    "According to Otto Falk, the tunnel is safe.",
    "“Is it safe?” Ida Brandt asked.",
  ).map(({ cue }) => cue);
  expect(cues).toEqual(["warned", "According to", "asked"]);
});

test("statements stand in reading order", () => {
  const { statements } = briefOf(articleOf(STORY));
  expect(statements.length).toBeGreaterThan(3);
  const places = statements.map(({ content }) => content.block * 10_000 + content.start);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("what was said is an exact slice of one paragraph, and so are the words for the speaker", () => {
  const article = articleOf(STORY);
  const { actors, statements } = briefOf(article);
  const ids = actors.map(({ id }) => id);
  for (const { speaker, speakerText, cue, content } of statements) {
    const text = article.blocks[content.block]?.text ?? "";
    expect(text.slice(content.start, content.end)).toBe(content.text);
    expect(content.text).toMatch(/^[^\s“].*\S$/u);
    expect(text).toContain(speakerText);
    expect(text).toContain(cue);
    if (speaker !== null) expect(ids).toContain(speaker);
  }
  expect(statements.filter(({ unnamed }) => unnamed).map(({ speakerText }) => speakerText)).toEqual([
    "Two people familiar with the talks",
  ]);
});

test("two statements share their words only where one reports the other, or two speak together", () => {
  const { statements } = briefOf(articleOf(STORY));
  statements.slice(1).forEach(({ content }, index) => {
    const before = statements[index]?.content;
    if (before?.block === content.block) expect(content.start).toBeGreaterThanOrEqual(before.end);
  });
  expect(new Set(statements.map(({ content }) => content.block))).toEqual(new Set([0, 1, 2, 3]));
});

test("the same article gives the same statements, whatever was read before", () => {
  const first = briefOf(articleOf(STORY)).statements;
  statementsIn("Otto Falk said the tunnel was wet, according to Ida Brandt.");
  expect(briefOf(structuredClone(articleOf(STORY))).statements).toEqual(first);
  expect(JSON.parse(JSON.stringify(first))).toEqual(first);
});

test.each([
  ["no blocks", articleOf([])],
  ["headings only", articleOf([{ kind: "heading", text: "“It is safe,” Ida Brandt said" }])],
  ["marks only", articleOf(["“”", "“ “ ”", "‘’ '", "«", "said"])],
])("an article of %s has no statements", (_what, article) => {
  expect(briefOf(article).statements).toEqual([]);
});

test.each([
  ["zh", "她说：“隧道很安全。”"],
  ["ar", "قالت: «النفق آمن»."],
  ["hi", "उसने कहा, “सुरंग सुरक्षित है।”"],
  ["ja", "彼女は「トンネルは安全だ」と言った。"],
  ["ru", "«Туннель безопасен», — сказала Ида Брандт."],
])("text in other scripts is read to the end, its statements exact slices: %s", (language, text) => {
  const article = articleOf([text, "“ 🚢 \ud83d ”"], { language });
  const contents = briefOf(article).statements.map(({ content }) => content);
  expect(contents.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end))).toEqual(
    contents.map((content) => content.text),
  );
});

test.each([
  ["statements", "“It is safe,” Ida Brandt said. Otto Falk said that it was wet. "],
  ["one endless sentence", "It is safe, Ida Brandt said, and "],
  ["marks that open", "“Ida said, "],
  ["single marks that open", "'Ida said "],
  ["sources", "according to "],
  ["verbs", "said "],
  ["marks", "“"],
  ["closed marks", "“a” "],
  ["letters", "a"],
])("200,000 characters of %s are read to the end", (_what, unit) => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length)).trim();
  expect(linesOf(`${text}.`, "It rained.", "Otto Venn said the last tug had left.").at(-1)).toBe(
    "indirect Otto Venn: the last tug had left",
  );
});
