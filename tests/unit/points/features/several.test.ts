import { describe, expect, test } from "vitest";
import type { Block } from "../../../../lib/types.ts";
import { articleOf, NEWS } from "../sampleArticle.ts";
import { measure } from "./measure.ts";

test.each([
  ["nothing", "Vale left the harbour.", 0],
  ["everything", "“It is over.”", 1],
  ["half", "“It is” and so", 0.5],
  ["half, with straight marks", '"It is" and so', 0.5],
  ["from the beginning to the mark", "It is so,” and not so", 0.5],
  ["half, with turned marks", "»It is« and so", 0.5],
  ["half, with one mark for both", "”It is” and so", 0.5],
  ["half, with single marks", "‘It is so long ago,’ and it is so long, long", 0.5],
  ["no inches", 'A 6" pipe and so', 0],
  ["from the mark to the end", "Vale: “so", 0.3],
  ["no apostrophe", "Vale's tug isn't Brandt's tug.", 0],
])("quoted: of “%s” (%s) a share", (_what, text, share) => {
  expect(measure("quoted", articleOf([text]))[0]).toBeCloseTo(share, 1);
});

test("without a date, any year may be past", () => {
  expect(measure("past-year", articleOf(["It opened in 2031.", "It is deep."], { published: null }))).toEqual([1, 0]);
});

test("the title above the text is not its first sentence", () => {
  const title = "Sandholm council votes to close the harbour tunnel for a year";
  expect(measure("reciprocal-rank", articleOf([`${title}.`, ...NEWS.slice(0, 2)], { title }))).toEqual([
    1,
    1,
    1 / Math.sqrt(2),
  ]);
});

test("names are known without what an apostrophe ties to them", () => {
  const article = articleOf(["Vaury part.", "Le port d’Orlan ferme."], { language: "fr" });
  expect(measure("names", article).map((value) => value > 0)).toEqual([false, true]);
});

test("an article of very many words and names is measured", () => {
  const many = Array.from({ length: 130_000 }, (_, index) => `Tug${index.toString(36)}`);
  const texts = Array.from(
    { length: 130 },
    (_, index) => `The ${many.slice(index * 1000, (index + 1) * 1000).join(" ")}.`,
  );
  for (const name of ["frequency", "main-actors", "strangers"])
    expect(measure(name, articleOf(texts)).every(Number.isFinite)).toBe(true);
});

describe("of several sentences", () => {
  const running = [
    "The council of Sandholm has voted to close the tunnel.",
    "Engineers found water behind the eastern wall of it.",
    "A ferry to Tarn will sail twice an hour.",
    "Shops at the harbour expect to lose their trade.",
  ];

  test.each([
    [
      "reciprocal-rank",
      "how near the first one of running text they stand",
      ["Harbour", "By the water.", ...running.slice(0, 2)],
      [1, 1, 1, 1 / Math.sqrt(2)],
    ],
    ["reciprocal-rank", "how near it they stand", running, [1, 1 / Math.sqrt(2), 1 / Math.sqrt(3), 1 / 2]],
    ["last-sentences", "the last two", running, [0, 0, 1, 1]],
    ["paragraph-opener", "the first of each block", ["It fell. It rose.", "It fell again."], [1, 0, 1]],
    [
      "within-quote",
      "those whose quotation began before them",
      ["“It fell. It rose. It fell again,” said Vale. It rained.", "It ended."],
      [0, 1, 1, 0, 0],
    ],
    ["within-quote", "no longer than the paragraph", ["“It fell. It rose.", "“It fell again.”"], [0, 1, 0]],
    ["past-year", "none of a year to come", ["It opens in 2031.", "It opened in 1974 and closes in 2031."], [0, 1]],
    ["past-year", "those of an earlier year", ["It opened in 1974.", "It closed in 2026.", "It is deep."], [1, 0, 0]],
    ["overlong-sentence", "those that are too long", [`${"Go on ".repeat(55)}.`, "Go on."], [0.5, 0]],
    [
      "strangers",
      "those whose names stand nowhere else",
      ["The tug of Vale sank.", "The tug of Vale and Tarn rose.", "The tug of Okoro sank.", "The tug sank."],
      [0, 0.5, 1, 0],
    ],
    [
      "main-actors",
      "those whose names come back",
      ["The tug of Vale sank.", "The tug of Vale rose.", "The tug of Okoro sank.", "The tug sank."],
      [0.5, 0.5, 0.25, 0],
    ],
    [
      "lead-overlap",
      "those that share the lead's words",
      [...running.slice(0, 2), "The tunnel leaks.", "Go."],
      [0, 0, 0.5, 0],
    ],
  ] as const)("%s marks %s", (name, _what, parts, expected) => {
    const measures = measure(name, articleOf(parts));
    expect(measures).toHaveLength(expected.length);
    measures.forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 1);
    });
  });

  test("position falls from one sentence to the next", () => {
    const measures = measure("position", articleOf(NEWS));
    expect(measures[0]).toBe(1);
    expect(measures).toEqual(measures.toSorted((a, b) => b - a));
    expect(new Set(measures).size).toBe(NEWS.length);
  });

  test.each([
    ["Tunnel closes", [1, 0]],
    ["Tunnel closes in Sandholm", [2 / 3, 1 / 3]],
    ["TUNNELS closing", [1, 0]],
    ["Nothing at all here", [0, 0]],
    ["", [0, 0]],
  ])("title-overlap is the share of the title “%s” that a sentence has", (title, expected) => {
    const measures = measure("title-overlap", articleOf(["A tunnel has closed.", "Sandholm sleeps."], { title }));
    expect(measures).toEqual(expected);
  });

  test("a name counts where it opens a sentence too, if it is one elsewhere", () => {
    const article = articleOf(["Vale left.", "Water rose.", "They found Vale asleep."]);
    expect(measure("names", article).map((value) => value > 0)).toEqual([true, false, true]);
  });

  test("centrality looks forward for what comes back and backward for what was there", () => {
    const article = articleOf(["The tunnel leaks water.", "Apples ripen.", "Water fills the tunnel."]);
    expect(measure("centrality-forward", article)).toEqual([1, 0, 0]);
    expect(measure("centrality-backward", article)).toEqual([0, 0, 1]);
  });

  test("frequency is higher where the words stand in many sentences", () => {
    const [often = 0, also = 0, once = 1] = measure(
      "frequency",
      articleOf(["The tunnel leaks.", "The tunnel dries.", "Apples ripen.", "The tunnel leaks."]),
    );
    expect(often).toBeGreaterThan(also);
    expect(also).toBeGreaterThan(once);
    expect(once).toBe(0);
  });
});

describe("what the one who asks says in an interview", () => {
  const interview = [
    "The harbour master spoke about the tunnel.",
    "Courier: What went wrong below the harbour?",
    "Vale: The pumps were too small. We knew it in May.",
    "Courier: You sold the old ones. Why?",
    "Vale: Nobody asked for them. Who would?",
    "Courier: The council voted for the tunnel in June.",
    "Vale: It did.",
  ];

  test("is known by the label whose paragraphs mostly ask", () => {
    expect(measure("interviewer", articleOf(interview))).toEqual([0, 1, 0, 0, 1, 1, 0, 0, 1, 0]);
  });

  test("is not looked for where a label stands once, or mostly tells", () => {
    expect(measure("interviewer", articleOf(interview.slice(0, 3)))).toEqual([0, 0, 0, 0]);
    const telling = ["Vale: The pumps leak.", "Vale: Who sold them?", "Vale: The tunnel is closed."];
    expect(measure("interviewer", articleOf(telling))).toEqual([0, 0, 0]);
  });
});

test("the credit of a picture that was left in a paragraph makes it the page's", () => {
  const said = measure(
    "boilerplate-paragraph",
    articleOf(["The tower stands behind the tug. Image: Orrin Vale.", "The image: a tug."]),
  );
  expect(said).toEqual([1, 1, 0]);
});

test("a line of names and numbers is a listing, news with many names is none", () => {
  const lineUp = "Dunmere: Falk; Ryder, Osei, Lund, Byrne; Tait (Marsh 60), Cole, Hart; Weir, Pike.";
  const named = "Anna Holt of Sandholm and Tom Okoro of Tarn met Marta Lindqvist in Port Ellery on Monday.";
  expect(measure("listing", articleOf([lineUp, named, "Falk, Ryder, Osei."]))).toEqual([1, 0, 0]);
});

test("without labels the paragraphs that end in questions are the interviewer's, from three on", () => {
  const asked = [
    "The pumps are old. Will they last?",
    "They will.",
    "For how long?",
    "A year.",
    "And then?",
    "We buy new ones.",
  ];
  expect(measure("interviewer", articleOf(asked))).toEqual([1, 1, 0, 1, 0, 1, 0]);
  expect(measure("interviewer", articleOf(asked.slice(0, 4)))).toEqual([0, 0, 0, 0, 0]);
});

test("what stands under a heading of the page is the page's, up to the next heading", () => {
  const heading = (text: string): Block => ({ kind: "heading", text });
  const article = articleOf([
    "The plant opens in May.",
    heading("About Harl"),
    "Harl makes pumps.",
    heading("What the law says"),
    "Pumps need a permit.",
  ]);
  expect(measure("boilerplate-paragraph", article)).toEqual([0, 1, 0]);
});

test("a story in one piece is no note of the page because one of its sentences is", () => {
  const story =
    "The ferry sank. Vale wept. Brandt left. The pier closed. Gulls came. The mayor spoke. Sign up for our newsletter.";
  expect(measure("boilerplate-paragraph", articleOf([story]))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(measure("boilerplate-paragraph", articleOf(["Vale is a poet. Sign up for our newsletter."]))).toEqual([1, 1]);
});

test("somebody with an age is a bystander when only their own words come back to them", () => {
  const witness = "Hanna Brisk, 61, heard the water.";
  const words = "“It was like a train,” she said.";
  expect(measure("bystander", articleOf([witness, words, "The dam broke."]))[0]).toBe(1);
  expect(measure("bystander", articleOf([witness, words, "Police arrested Hanna Brisk later."]))[0]).toBe(0);
  expect(measure("bystander", articleOf([witness, "The dam broke."]))[0]).toBe(0);
});

test.each([
  ["en", "The terms of that deal are secret.", 1],
  ["en", "Ministers said under these rules nobody pays.", 1],
  ["en", "Mayor Vale echoed that request.", 1],
  ["en", "Mayor Vale said that people should leave.", 0],
  ["en", "The council meets later this week.", 0],
  ["en", "The mayor told reporters of that.", 0],
  ["de", "Die Kosten für diesen Plan sind hoch.", 1],
  ["de", "Der Rat tagt noch in dieser Woche.", 0],
  ["fr", "Le maire a signé cette décision en mai.", 1],
  ["fr", "Le conseil se réunit encore cette semaine, dit ce que pense le maire.", 0],
  ["es", "El alcalde firmó esa medida en mayo.", 1],
  ["es", "El puerto está cerrado esta semana y el este de la isla también.", 0],
  ["it", "Il sindaco ha firmato questa legge a maggio.", 1],
  ["it", "Il porto chiude questa settimana, quello di Tarn no.", 0],
])("a noun that points back counts as one, a day does not (%s: %s)", (language, text, expected) => {
  expect(measure("demonstratives", articleOf([text], { language }))).toEqual([expected]);
});

test("praise is a quotation, news in the same words is none", () => {
  const quotation = "“We are proud of this team and its work,” said Marit Dahl.";
  expect(measure("praise", articleOf([quotation, "The proud town of Tarn has a new bridge."]))).toEqual([1, 0]);
});
