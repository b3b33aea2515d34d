import { describe, expect, test } from "vitest";
import { findActors } from "../../../lib/brief/actors/findActors.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import type { Actor, Article } from "../../../lib/types.ts";
import { articleOf } from "../points/sampleArticle.ts";

const actorsOf = (article: Article) => findActors(article, splitSentences(article));
const actorsIn = (...paragraphs: string[]) => actorsOf(articleOf(paragraphs));
/** "Ida Brandt (Brandt) 2": name, other forms, number of mentions. */
const lineOf = ({ name, aliases, mentions }: Actor) =>
  `${name}${aliases.length > 0 ? ` (${aliases.join(", ")})` : ""} ${mentions.length}`;
const linesOf = (text: string) => actorsIn(text).map(lineOf).toSorted();
const namesOf = (text: string) => actorsIn(text).map(({ name }) => name);
const rolesOf = (text: string, name = "Ida Brandt") =>
  actorsIn(text)
    .find((actor) => actor.name === name)
    ?.roles.map((role) => role.text);

const STORY = [
  "Harbour master Ida Brandt closed the quay on Monday after the Northern Ferry Union (NFU) called a strike.",
  "“The quay is not safe,” Brandt said. The U.S. sent two tugs, and Norway has promised a third.",
  "Otto Falk, a lawyer for the NFU, met Ms. Brandt in Storholm. Falk left early.",
];

test.each([
  ["person", "Ida Brandt", "Ida Brandt opened the tunnel on Friday."],
  ["person", "Cyrus Tern", "The tunnel was opened by engineer Cyrus Tern."],
  ["organization", "Northern Ferry Union", "The Northern Ferry Union called a strike."],
  ["organization", "Ministry of Tides", "The Ministry of Tides closed the road."],
  ["organization", "Bank of Storholm and Tarn", "The Bank of Storholm and Tarn has closed."],
  ["organization", "NFU", "The ferry crews of the NFU stayed ashore."],
  ["place", "Norway", "Norway sent two tugs to the harbour."],
  ["place", "United Kingdom", "The UK sent two tugs to the harbour."],
])("%s: %s is found in “%s”", (kind, name, text) => {
  expect(actorsIn(text).map((actor) => [actor.kind, actor.name])).toEqual([[kind, name]]);
});

test.each([
  ["Mr. Brandt signed the letter.", "Brandt", []],
  ["Mr Brandt signed the letter.", "Brandt", []],
  ["Mrs. Brandt signed the letter.", "Brandt", []],
  ["Ms. Ida Brandt signed the letter.", "Ida Brandt", []],
  ["Dr. Ida Brandt signed the letter.", "Ida Brandt", []],
  ["Sir Otto Falk signed the letter.", "Otto Falk", []],
  ["President Ida Brandt signed the letter.", "Ida Brandt", ["President"]],
  ["Prime Minister Ida Brandt signed the letter.", "Ida Brandt", ["Prime Minister"]],
  ["The letter of Mayor Brandt was signed.", "Brandt", ["Mayor"]],
  ["Harbour Master Ida Brandt signed the letter.", "Ida Brandt", ["Harbour Master"]],
  ["Storholm Port Captain Ida Brandt signed the letter.", "Ida Brandt", ["Storholm Port Captain"]],
])("a title is no part of the name, and an office is a role: %s", (text, name, roles) => {
  expect(actorsIn(text).map((actor) => [actor.name, actor.roles.map((role) => role.text)])).toEqual([[name, roles]]);
});

describe("one actor under several names:", () => {
  test.each([
    ["a surname", "Ida Brandt came. Brandt then left.", ["Ida Brandt (Brandt) 2"]],
    [
      "a surname before the full name",
      "The tug of Brandt sank. It was Ida Brandt who left.",
      ["Ida Brandt (Brandt) 2"],
    ],
    ["a title and a surname", "Ida Brandt came. Mrs. Brandt left.", ["Ida Brandt (Brandt) 2"]],
    ["a middle name", "Ida Maria Brandt came. Ida Brandt left.", ["Ida Maria Brandt (Ida Brandt) 2"]],
    ["an acronym in brackets", "The Northern Ferry Union (NFU) met. The NFU left.", ["Northern Ferry Union (NFU) 3"]],
    ["an acronym of the initials", "The National Tunnel Agency met. The NTA left.", ["National Tunnel Agency (NTA) 2"]],
    [
      "the first word of an organization",
      "Crews of Nordfast Marine met. Nordfast has left.",
      ["Nordfast Marine (Nordfast) 2"],
    ],
    ["capitals", "IDA BRANDT came. Ida Brandt left.", ["Ida Brandt (IDA BRANDT) 2"]],
    ["a surname after capitals", "IDA BRANDT came. Then Brandt left.", ["IDA BRANDT (Brandt) 2"]],
    ["a junior", "Walter Tern Jr. came. Tern left.", ["Walter Tern Jr. (Tern) 2"]],
    ["van der", "Jan van der Berg came. Van der Berg left.", ["Jan van der Berg (Van der Berg) 2"]],
    [
      "van der, within a sentence",
      "Nora van der Berg came. Later van der Berg left.",
      ["Nora van der Berg (van der Berg) 2"],
    ],
    ["de la", "Maria de la Cruz came. De la Cruz left.", ["Maria de la Cruz (De la Cruz) 2"]],
    ["Mc", "Fergus McTavel came. McTavel left.", ["Fergus McTavel (McTavel) 2"]],
    ["O’", "Nora O’Dell came. O’Dell left.", ["Nora O’Dell (O’Dell) 2"]],
    ["O'", "Nora O'Dell came. O'Dell left.", ["Nora O'Dell (O'Dell) 2"]],
    ["hyphens", "Anna-Lise Holm-Tarn came. Holm-Tarn left.", ["Anna-Lise Holm-Tarn (Holm-Tarn) 2"]],
    ["the possessive ’s", "Ida Brandt’s tug sank. Brandt’s crew swam.", ["Ida Brandt (Brandt) 2"]],
    ["the possessive 's", "Ida Brandt's tug sank. Brandt's crew swam.", ["Ida Brandt (Brandt) 2"]],
    ["U.S.", "The U.S. sent a tug. The United States will pay.", ["United States (U.S.) 2"]],
    ["US", "The US sent a tug. The United States will pay.", ["United States (US) 2"]],
    ["America", "The U.S. sent a tug. Then America will pay.", ["United States (America, U.S.) 2"]],
    ["Washington", "The U.S. sent a tug. Washington said more will come.", ["United States (Washington, U.S.) 2"]],
  ])("%s", (_form, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

test("a particle before the surname belongs to the name: al-", () => {
  expect(linesOf("Omar al-Tarik came. Later al-Tarik left.")).toEqual(["Omar al-Tarik (al-Tarik) 2"]);
});

test("a surname that was one person’s before a second one of the family came up stays that person’s", () => {
  expect(linesOf("Ida Brandt came. Brandt sat down. Her son Otto Brandt stayed. Brandt slept.")).toEqual([
    "Ida Brandt (Brandt) 3",
    "Otto Brandt 1",
  ]);
});

test("a bare surname is that of the one whose relatives the others are", () => {
  expect(linesOf("Ida Brandt is ill, said her son, Otto Brandt. Brandt slept. Her husband Tom Brandt stayed.")).toEqual(
    ["Ida Brandt (Brandt) 2", "Otto Brandt 1", "Tom Brandt 1"],
  );
});

test("two people of one surname stay two, and the bare surname is neither", () => {
  expect(linesOf("Ida Brandt met Otto Brandt. Brandt left early. Brandt came back.")).toEqual([
    "Brandt 2",
    "Ida Brandt 1",
    "Otto Brandt 1",
  ]);
});

test("two organizations of one acronym stay two, and the acronym is neither", () => {
  expect(linesOf("The Northern Ferry Union met the National Fishing Union. The NFU left.")).toEqual([
    "NFU 1",
    "National Fishing Union 1",
    "Northern Ferry Union 1",
  ]);
});

test("a country in which something only happens is no actor, one that acts is", () => {
  expect(namesOf("Ida Brandt slept in Norway. Otto Falk was born in Norway.")).not.toContain("Norway");
  expect(namesOf("Ida Brandt slept in Norway. Norway sent two tugs.")).toContain("Norway");
});

describe("a role is taken word for word:", () => {
  test.each([
    ["before the name", "The tug of prime minister Ida Brandt sank.", ["prime minister"]],
    ["before the name, an article before it", "The former prime minister Ida Brandt left.", ["former prime minister"]],
    ["at the start, first letter as it stands", "Tug captain Ida Brandt left.", ["Tug captain"]],
    ["with an organization", "The Nordfast executive Ida Brandt left.", ["Nordfast executive"]],
    ["behind the name", "Ida Brandt, the harbour master, left.", ["harbour master"]],
    ["behind the name and an age", "Ida Brandt, 47, a lawyer from Storholm, left.", ["lawyer from Storholm"]],
    ["behind the name without article", "Ida Brandt, chair of the ferry union, left.", ["chair of the ferry union"]],
    ["at the end of the sentence", "They met Ida Brandt, a lawyer.", ["lawyer"]],
    ["before the name, in apposition", "The harbour master, Ida Brandt, left.", ["harbour master"]],
    ["with who is", "Ida Brandt, who is the head of the agency, left.", ["head of the agency"]],
    ["with is", "Ida Brandt is the head of the ferry union.", ["head of the ferry union"]],
    ["with as", "Ida Brandt will visit Norway as harbour master next week.", ["harbour master"]],
    ["as an office", "They met Mayor of Storholm Ida Brandt there.", ["Mayor of Storholm"]],
    ["once only", "Ida Brandt, a lawyer, came. The lawyer Ida Brandt left.", ["lawyer"]],
    ["first in its sentence", "Immunologist Ida Brandt left.", ["Immunologist"]],
    ["with all that a title is of", "They met Storholm County Sheriff Ida Brandt.", ["Storholm County Sheriff"]],
    ["with a hyphen", "Ida Brandt, the director-general of the port, left.", ["director-general of the port"]],
    ["in a list before the name", "The singer, actor and poet Ida Brandt left.", ["poet", "singer", "actor"]],
    [
      "in a list behind the name",
      "Ida Brandt, a war veteran, activist, and currently a candidate for the port council, left.",
      ["war veteran", "activist", "candidate for the port council"],
    ],
    ["between dashes", "They met Ida Brandt – former mayor of Storholm – there.", ["former mayor of Storholm"]],
    ["with is and a possessive", "Ida Brandt is Norway’s new ambassador.", ["Norway’s new ambassador"]],
    ["of two in the plural", "They met the lawyers Otto Falk and Ida Brandt.", ["lawyers"]],
    ["two of them", "Prime minister Ida Brandt, a lawyer, left.", ["Prime minister", "lawyer"]],
    ["in capitals", "Ida Brandt, CEO of Nordfast, left.", ["CEO of Nordfast"]],
    ["as somebody’s kin", "The loss was confirmed by his wife, Ida Brandt.", ["wife"]],
    ["as somebody’s employee", "They blame Nordfast’s director, Ida Brandt.", ["Nordfast’s director"]],
    [
      "as the nearest of two phrases",
      "The law was signed by the current president, Ida Brandt.",
      ["current president"],
    ],
    ["as an ambassador to", "They met Ambassador to Norway Ida Brandt there.", ["Ambassador to Norway"]],
    ["as a member of", "Ida Brandt of the Harbour Union left.", ["of the Harbour Union"]],
    ["became", "Ida Brandt became leader of the ferry union.", ["leader of the ferry union"]],
    ["a title of two", "They met Senators Otto Falk of Storholm and Ida Brandt.", ["Senators"]],
    ["such as", "The paper asked musicians such as Otto Falk and Ida Brandt.", ["musicians"]],
    ["a trade with a capital", "They met with Guitarist Ida Brandt.", ["Guitarist"]],
    ["before what she does", "Ida Brandt, a lawyer representing the crew, left.", ["lawyer"]],
    ["of rank", "Ida Brandt, the acting president of the port, left.", ["acting president of the port"]],
    ["behind a verb", "There he met bassist Ida Brandt.", ["bassist"]],
    ["with as and an owner", "The port took Ida Brandt as his running mate.", ["running mate"]],
    ["in capitals before the name", "They asked Storholm Chief Executive Ida Brandt.", ["Storholm Chief Executive"]],
    ["behind a day", "Late on Monday Chief Executive Ida Brandt left.", ["Chief Executive"]],
    ["with full stops within", "They met then-U.N.-president Ida Brandt.", ["then-U.N.-president"]],
    ["as letters behind the name", "Ida Brandt, MP, left the house.", ["MP"]],
    ["behind an adjective, without an article", "They met Norwegian general, Ida Brandt.", ["Norwegian general"]],
    ["and another before a title", "They met the port chairman and CEO Ida Brandt.", ["CEO", "port chairman"]],
    [
      "behind a verb of the present",
      "If one analyst catches Nordfast chief executive Ida Brandt, sell.",
      ["Nordfast chief executive"],
    ],
    ["behind a verb in a headline", "Norway ousts national security advisor Ida Brandt", ["national security advisor"]],
    ["with a noun that ends as verbs do", "They met Nordfast sales director Ida Brandt.", ["Nordfast sales director"]],
    ["behind another’s age", "Reporter Otto Falk, 47 cameraman Ida Brandt and others left.", ["cameraman"]],
    ["with the number of what she leads", "They met Harbour 21 president Ida Brandt.", ["Harbour 21 president"]],
    ["behind was", "Among those who helped out was councillor Ida Brandt, who left.", ["councillor"]],
    ["behind like", "Stars, like actress Ida Brandt, left.", ["actress"]],
    ["behind my", "My lawyer Ida Brandt left.", ["lawyer"]],
    ["behind another", "They met another lawyer Ida Brandt.", ["lawyer"]],
    ["of the past", "The law of former President Ida Brandt fell.", ["former President"]],
    ["of the past, first in its sentence", "Former Vice President Ida Brandt left.", ["Former Vice President"]],
    [
      "before a rank",
      "Lt. Gen. Ida Brandt, Norway’s military spokesperson, left.",
      ["Norway’s military spokesperson", "Lt. Gen."],
    ],
    [
      "the fuller one first",
      "Secretary Ida Brandt left. Norway’s Secretary of State Ida Brandt came.",
      ["Norway’s Secretary of State", "Secretary"],
    ],
    ["without its year", "Ida Brandt, prime minister in 2005, left.", ["prime minister"]],
    ["without its length", "Ida Brandt was the president of Norway for twelve years.", ["president of Norway"]],
    [
      "before a bracket",
      "Ida Brandt, an engineer and rector at the Tern School (TS), left.",
      ["engineer and rector at the Tern School"],
    ],
    ["by now", "Ida Brandt, who rowed in her first years and is now CEO of the quay, left.", ["CEO of the quay"]],
    ["as who heads what", "Ida Brandt, who heads the island council, left.", ["heads the island council"]],
    ["as an organization’s", "“No,” said the Northern Rights Fund’s Ida Brandt.", ["Northern Rights Fund"]],
    ["of each that is included", "They met drummers including Otto Falk and Ida Brandt.", ["drummers"]],
    [
      "as long as offices are",
      "Ida Brandt, the deputy executive director of the Port Authority of Storholm and the Outer Islands, left.",
      ["deputy executive director of the Port Authority of Storholm and the Outer Islands"],
    ],
  ])("%s", (_where, text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });
});

describe("no role:", () => {
  test.each([
    ["from the sentence before", "They called the prime minister. Ida Brandt left."],
    ["from the sentence behind", "Ida Brandt left. The harbour master closed the quay."],
    ["what says nothing of an occupation", "Ida Brandt, a tall woman from Storholm’s old quarter, left."],
    ["of another person", "Ida Brandt met the lawyer Otto Falk."],
    ["of another person with as", "Ida Brandt met Otto Falk as prime minister of Norway."],
    ["of what has many of a kind", "Norvik also hosts several famous writers, including Ida Brandt and Otto Falk."],
    ["of the next in a list", "Ida Brandt, lawyer Otto Falk, and Tom Okoro left."],
    ["a form of address", "The Most Rev. Ida Brandt left."],
    ["across a verb", "The lawyer left Ida Brandt."],
    ["of a place", "Ida Brandt of Storholm left."],
    ["a clause behind as", "Ida Brandt left as the king closed the quay."],
    ["as well as", "Ida Brandt spoke for sailors as well as for lawyers."],
    ["what somebody was like", "Ida Brandt was a happy child."],
    ["of those beside her", "It was read by politicians and Ida Brandt."],
    ["of those that do something meanwhile", "Ida Brandt said that it rained as two leaders met."],
    ["what somebody did", "Ida Brandt was addressed by reporters."],
  ])("%s", (_rule, text) => {
    expect(rolesOf(text)).toEqual([]);
  });
});

test("a role is the role of one: the other person has none", () => {
  const text = "Ida Brandt met the lawyer Otto Falk.";
  expect(rolesOf(text, "Otto Falk")).toEqual(["lawyer"]);
});

test.each([
  ["its kind before the name", "They read it in the state broadcaster Northern Ferry Union.", ["state broadcaster"]],
  ["its kind behind it", "The Northern Ferry Union, a party of sailors, left.", ["party of sailors"]],
  ["with its kind of work", "They asked the media tracking firm Northern Ferry Union.", ["media tracking firm"]],
  ["as what rules", "They joined the ruling party Northern Ferry Union.", ["ruling party"]],
  ["behind its short form", "The Northern Ferry Union (NFU), a militia, left.", ["militia"]],
])("an organization has for a role what the article says it is: %s", (_where, text, roles) => {
  const [actor] = actorsIn(text);
  expect([actor?.kind, actor?.roles.map((role) => role.text)]).toEqual(["organization", roles]);
});

test("what a person is is no role of an organization", () => {
  const [actor] = actorsIn("The Northern Ferry Union, the owner of the quay, left.");
  expect([actor?.kind, actor?.roles]).toEqual(["organization", []]);
});

test("of many roles four are kept, the first ones", () => {
  const roles = ["lawyer", "mayor", "pilot", "poet", "judge"];
  expect(rolesOf(roles.map((role) => `They met the ${role} Ida Brandt.`).join(" "))).toEqual(roles.slice(0, 4));
});

describe("a capital alone makes no actor:", () => {
  test.each([
    ["weekdays", "Monday was wet. On Monday the quay closed. By Friday nobody came."],
    ["months", "March was dry. In March the quay opened. They left in October."],
    ["words that open sentences", "Storms came. Residents were angry. Officials left. Harbour traffic stopped."],
    ["who speaks without a name", "Police said it was wet. Nobody said more. Management denied it."],
    ["words of grammar", "It rained. They left. However, we stayed. Meanwhile nobody came. Later it was dry."],
    ["a headline word", "Breaking: The quay is closed. Updated: It is open."],
    ["a headline of the page", "Breaking News: The quay is closed. Latest Updates: It is open."],
    ["what a page asks for", "Read More. Sign Up for our Newsletter. Click Here to leave."],
    ["a credit", "The quay at dawn. Getty Images. Share this story."],
    ["where to share", "Share this on Facebook. Follow the tug on Twitter."],
    ["a title without a name", "The Prime Minister came. The President left."],
    ["a people", "The Norwegians left. Two Canadian tugs came."],
    ["a faith, a disease, a law", "He spoke of Islam. Then came Ebola. They passed the Tunnel Act."],
    ["the pronoun I", "“I left,” it said. I’m late."],
    ["an abbreviation of an office", "The CEO left. An MP came."],
  ])("%s", (_what, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

describe("what opens a sentence is no part of the name:", () => {
  test.each([
    ["On Monday Ida Brandt left."],
    ["Yesterday Ida Brandt left."],
    ["Last week Ida Brandt left. On Friday Ida Brandt came."],
    ["Later Ida Brandt left."],
    ["Meanwhile Ida Brandt left."],
    ["When Ida Brandt left, it rained."],
    ["Breaking: Ida Brandt left."],
    ["Under Ida Brandt the quay closed. It lay under water."],
  ])("%s", (text) => {
    expect(namesOf(text)).toEqual(["Ida Brandt"]);
  });
});

test.each([
  ["April Lund left.", "April Lund"],
  ["August Tern left.", "August Tern"],
  ["Jan Tern left.", "Jan Tern"],
  ["The Sunday Times has left.", "Sunday Times"],
])("a name may begin like a date: %s", (text, name) => {
  expect(namesOf(text)).toEqual([name]);
});

test("a name that opens a sentence is one when the article has it elsewhere", () => {
  expect(linesOf("Falk left. Nobody had seen Falk. Falk came back.")).toEqual(["Falk 3"]);
  expect(linesOf("Rivers rose. Nobody had seen rivers like that.")).toEqual([]);
});

test("every form counts as a mention, in reading order, across paragraphs", () => {
  const [first] = actorsIn("Ida Brandt came.", "It rained. Brandt stayed.", "Then Ms. Brandt left.");
  expect(first?.mentions).toEqual([
    { block: 0, start: 0, end: 10 },
    { block: 1, start: 11, end: 17 },
    { block: 2, start: 9, end: 15 },
  ]);
});

test("other forms stand longest first, and the name is not among them", () => {
  const [first] = actorsIn("Ida Maria Brandt came. Brandt sat. Ida Brandt left.");
  expect(first?.name).toBe("Ida Maria Brandt");
  expect(first?.aliases).toEqual(["Ida Brandt", "Brandt"]);
});

test("what an actor does is a clause behind the name", () => {
  const text = "Ida Brandt closed the quay, but the crew stayed with Otto Falk.";
  const article = articleOf([text]);
  const actions = actorsOf(article).map(({ name, actions }) => [
    name,
    actions.map(({ start, end }) => text.slice(start, end)),
  ]);
  expect(actions).toEqual([
    ["Ida Brandt", ["closed the quay"]],
    ["Otto Falk", []],
  ]);
});

describe("the more important actor stands first:", () => {
  test.each([
    ["who is named more often", "Otto Falk met Ida Brandt. Brandt came. Brandt left.", "Ida Brandt"],
    ["who is named earlier", "Ida Brandt came. It rained. It snowed. Otto Falk came.", "Ida Brandt"],
    ["who has a role", "Otto Falk met the lawyer Ida Brandt.", "Ida Brandt"],
    ["who acts", "The tug of Otto Falk sank as Ida Brandt closed the quay.", "Ida Brandt"],
    ["a person before an organization", "The Northern Ferry Union met Ida Brandt.", "Ida Brandt"],
    ["a country named by its adjective", "Denmark left. Norway left. Norwegian crews stayed.", "Norway"],
    ["of two alike the first", "Ida Brandt left. Otto Falk left.", "Ida Brandt"],
  ])("%s", (_rule, text, name) => {
    expect(namesOf(text)).toHaveLength(2);
    expect(namesOf(text)[0]).toBe(name);
  });
});

test("ids count from the most important actor", () => {
  const actors = actorsIn(...STORY);
  expect(actors.length).toBeGreaterThan(3);
  expect(actors.map(({ id }) => id)).toEqual(actors.map((_, index) => `actor-${index + 1}`));
  expect(actors[0]?.name).toBe("Ida Brandt");
});

test("mentions are exact slices: each is the name or one of its other forms", () => {
  const article = articleOf(STORY);
  for (const { name, aliases, mentions } of actorsOf(article)) {
    const forms = mentions.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end) ?? "");
    // "United States" is the name of "U.S.", though the article never spells it out.
    expect(forms.filter((form) => form !== name && !aliases.includes(form))).toEqual([]);
    expect(aliases.filter((alias) => !forms.includes(alias))).toEqual([]);
  }
  expect(actorsOf(article).map(lineOf)).toContain("United States (U.S.) 1");
});

test("roles and actions are exact slices", () => {
  const article = articleOf(STORY);
  const actors = actorsOf(article);
  const roles = actors.flatMap((actor) => actor.roles);
  expect(roles.map(({ text }) => text)).toEqual(["Harbour master", "lawyer for the NFU"]);
  for (const { block, start, end, text } of roles) expect(article.blocks[block]?.text.slice(start, end)).toBe(text);
  for (const { block, start, end } of actors.flatMap(({ actions }) => actions)) {
    expect(start).toBeLessThan(end);
    expect(article.blocks[block]?.text.slice(start, end)).toMatch(/^\S.*\S$/u);
  }
});

test("the same article gives the same actors, whatever was read before", () => {
  const first = actorsOf(articleOf(STORY));
  actorsIn("Otto Brandt met the Norwegian Fishing Union (NFU).");
  expect(actorsOf(structuredClone(articleOf(STORY)))).toEqual(first);
  expect(JSON.parse(JSON.stringify(first))).toEqual(first);
});

test.each([
  ["no blocks", articleOf([])],
  ["headings only", articleOf([{ kind: "heading", text: "Ida Brandt" }])],
  ["marks only", articleOf(["— ? —", "…", "“”", "()"])],
  ["numbers only", articleOf(["1 2 3", "2026"])],
])("an article of %s has no actors", (_what, article) => {
  expect(actorsOf(article)).toEqual([]);
});

test.each([
  ["zh", "港口的桥今天关闭了。岛上的人们在等船。"],
  ["ar", "أغلق المجلس النفق. ينتظر الناس القارب؟"],
  ["he", "המועצה סגרה את המנהרה."],
  ["hi", "पुल बंद हो गया। लोग चले गए।"],
  ["th", "สะพานปิดแล้ว"],
  ["eo", "La ponto fermita."],
])("text in other scripts and languages is read without names: %s", (language, text) => {
  expect(actorsOf(articleOf([text, "🚢🚢 \ud83d"], { language }))).toEqual([]);
});

test("names in Cyrillic letters within an English text are exact slices too", () => {
  const article = articleOf(["The lawyer Ида Брандт left. Брандт came back."]);
  const [actor, ...others] = actorsOf(article);
  expect(others).toEqual([]);
  expect(actor?.mentions.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end))).toEqual([
    "Ида Брандт",
    "Брандт",
  ]);
});

test.each([
  ["sentences", "Ida Brandt, the harbour master, met Otto Falk of the Northern Ferry Union (NFU) on Monday. "],
  ["one sentence of names", "Ida Brandt and Otto Falk of "],
  ["capitals", "Ida "],
  ["letters", "A"],
  ["commas", "Ida, the, "],
  ["small letters", "a"],
  ["brackets", "Ferry ("],
])("200,000 characters of %s are read to the end", (_what, unit) => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length)).trim();
  const ended = actorsIn(`${text} .`, "The Northern Port Authority left.");
  expect(ended.map(({ name }) => name)).toContain("Northern Port Authority");
});

test("in a language that writes names without capitals nobody is named, not even the one in Latin letters", () => {
  const arabic =
    "ساعدت شركة Terra Nova Bau القرية، وقال Jonas Wirth إن المدرسة من الطين والخشب، وهي الأولى في المنطقة منذ أكثر من مئة عام.";
  expect(actorsIn(arabic)).toEqual([]);
});

test("his mother, Queen Ida, is Ida where nobody else has her name", () => {
  expect(linesOf("Harbour master Otto Falk left. His mother, Queen Ida, was told.")).toContain("Ida 1");
});

test("a father with a title is not his son, who has his surname", () => {
  expect(linesOf("Harbour master Otto Falk left. “I stay,” Falk said. His father, Sheikh Falk, is old.")).toEqual([
    "Otto Falk (Falk) 2",
    "Sheikh Falk (Falk) 1",
  ]);
});
