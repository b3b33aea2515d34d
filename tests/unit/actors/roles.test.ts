import { describe, expect, test } from "vitest";
import { rolesOf } from "../../../lib/brief/actors/roles/roles.ts";
import type { Entity } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { mentionOf } from "./mentionOf.ts";
import { rolesIn } from "./rolesIn.ts";

test("what an organization is begins behind the verb before it", () => {
  const text = "It allowed a court to require social media site Nordfast to pay.";
  const article = articleOf([text]);
  const mention = mentionOf("Nordfast", "organization", text.indexOf("Nordfast"));
  const entity: Entity = { kind: "organization", name: "Nordfast", aliases: [], mentions: [mention] };
  expect(rolesOf(entity, article, splitSentences(article)).map((role) => role.text)).toEqual(["social media site"]);
});

test.each([
  [
    "Rep. Ida Brandt, R-Vale, who chairs the House Harbour Committee, left.",
    ["Rep.", "chairs the House Harbour Committee"],
  ],
  ["Rep. Ida Brandt (D-Vale), a dentist, left.", ["Rep.", "dentist"]],
  ["The Chairman, Harbour Committee on Ports, Ida Brandt, left.", ["Chairman, Harbour Committee on Ports"]],
  ["The Chairman, Otto Lind, Ida Brandt and others left.", []],
  ["Otto Falk, whose wife, Ida Brandt, died in May, left.", ["wife"]],
  ["Otto Falk, a pilot whose wife, Ida Brandt, died in May, left.", ["wife"]],
  ["The film stars Otto Falk as Ida Brandt, a pilot.", ["pilot"]],
  ["The film stars Otto Falk as Ida Brandt.", []],
  ["Otto Falk was leading Liberal candidate Ida Brandt.", ["Liberal candidate"]],
  ["He met leading Liberal candidate Ida Brandt.", ["leading Liberal candidate"]],
  ["Vale Sens. Otto Falk and Ida Brandt left.", ["Vale Sens."]],
  ["Reps. Ida Brandt and Otto Falk left.", ["Reps."]],
  ["Ida Brandt, MP for Vale, left.", ["MP for Vale"]],
  ["Norwegian fifth seed Ida Brandt won.", ["Norwegian fifth seed"]],
  ["Top seed Ida Brandt won.", ["Top seed"]],
  ["Former world number one Ida Brandt won.", ["Former world number one"]],
  ["She beat world No. 3 Ida Brandt.", ["world No. 3"]],
  ["The Mustard Seed Ida Brandt runs is a shop.", []],
  ["He met chartered accountant Ida Brandt in May.", ["chartered accountant"]],
  ["Registered nurse Ida Brandt left in May.", ["Registered nurse"]],
  ["Ida Brandt, who has led the union since 2019, left.", ["has led the union since 2019"]],
  ["Ida Brandt, who has led the march, left.", []],
  ["The harbour minister, Ida Brandt (Tidal), called on both sides to talk.", ["harbour minister"]],
  ["The leader of the council, Ida Brandt (pictured), left.", ["leader of the council"]],
  ["Ida Brandt, 46, who runs the port of Norvik, left.", ["runs the port of Norvik"]],
  ["Ida Brandt, then the keeper of the tower, left.", ["keeper of the tower"]],
  [
    "Ida Brandt, known to the crews as Mim, was appointed professor of tides at the Harbour School in May.",
    ["professor of tides at the Harbour School"],
  ],
  ["Ida Brandt, who teaches history at Vale School, left.", ["teaches history at Vale School"]],
  ["Ida Brandt, who plays for Norvik United, left.", ["plays for Norvik United"]],
  ["Ida Brandt, one of the founders of the port, left.", ["one of the founders of the port"]],
  ["Ida Brandt, one of the many, left.", []],
  ["Ida Brandt, herself a former miner, left.", ["former miner"]],
  ["Ida Brandt (the club’s coach) left.", ["club’s coach"]],
  ["Ida Brandt (right) left.", []],
  ["Ida Brandt (played by the actor Otto Falk) left.", []],
  ["Ida Brandt was elected president of the union.", ["president of the union"]],
  ["Ida Brandt was appointed head coach last week.", ["head coach"]],
  ["Ida Brandt was re-elected mayor in 2019.", ["mayor"]],
  ["Ida Brandt has been promoted to chief superintendent.", ["chief superintendent"]],
  ["Ida Brandt was named after her father.", []],
  ["Ida Brandt was elected by teachers on Monday.", []],
  ["Ida Brandt, the mayor and the council denied it.", []],
  ["Ida Brandt, her husband and their son left the hall.", []],
  ["Ida Brandt, the founder and the head of the port, left.", ["founder and the head of the port"]],
])("%s", (text, expected) => {
  expect(rolesIn(text)).toEqual(expected);
});

test("where an organization says something is not what it is", () => {
  expect(rolesIn("On its website, Nordfast said it was late.", "Nordfast", "organization")).toEqual([]);
  expect(rolesIn("It met its partner firm, Nordfast, in May.", "Nordfast", "organization")).toEqual(["partner firm"]);
});

test("a list of bodies says of none of them what it is", () => {
  const text = "In addition to the Nordfast, the Norwegian Fishing Party and Ravnik also want to take part.";
  const article = articleOf([text]);
  const mention = mentionOf("Nordfast", "organization", text.indexOf("Nordfast"));
  const entity: Entity = { kind: "organization", name: "Nordfast", aliases: [], mentions: [mention] };
  expect(rolesOf(entity, article, splitSentences(article))).toEqual([]);
});

test("what somebody is stands between hyphens with spaces, too", () => {
  expect(rolesIn("Ida Brandt - a pilot of the port - left.")).toEqual(["pilot of the port"]);
  expect(rolesIn("Ida Brandt - a co-founder of the union - said it was shut.")).toEqual(["co-founder of the union"]);
});

describe("what somebody is not:", () => {
  test.each([
    ["what a firm does whom she founded", "Nordfast, founded by Otto Falk and Ida Brandt, lets traders pay by phone."],
    ["the first to do something", "Ida Brandt was the first president to sail alone since 1951."],
    ["the first of a league to do something", "Ida Brandt became the first player in league history to record it."],
    ["what a relative is", "The council saw Ida Brandt’s cousin, Haldor, as the new mayor."],
    ["what somebody would be", "Ida Brandt would be the first woman to serve as vice president of the union."],
    ["whom she chose for something", "Otto Falk, a wealthy hotelier Ida Brandt tapped for the post, left."],
    ["whom she made something", "Otto Falk, a rich islander Ida Brandt tapped as her envoy to the league, left."],
    ["what her staff is", "The council rejected the Ida Brandt administration as a mediator."],
    ["many who are told", "In a letter sent by Ida Brandt, employees were told that the gate would close."],
    ["whoever is told about her", "Otto Falk told voters Ida Brandt had lost the key."],
    [
      "who was swept away",
      "The wave took the cook, a young sailor and friends of the crew, Ida Brandt told reporters.",
    ],
    ["who owned it", "It is hard to prove which boats were sold by Falk or his older brother, Ida Brandt said."],
    [
      "whoever says so",
      "The court will find a pilot for Ida Brandt, according to Otto Falk, the chief pilot of the coast.",
    ],
    ["what the other one did not do", "Ida Brandt gained the most, and Falk later gave up his seat as speaker."],
    ["either of two who are told of", "On Monday, the brother of heir to the port, Ida Brandt, was seen in town."],
    ["what is denied of her", "Ida Brandt, not a friend of the port, left."],
    ["what she knows well", "Ida Brandt, no stranger to the port, left."],
    ["who named her", "A judge named Ida Brandt as guardian of the boat."],
    ["her client", "Otto Falk, who represents Ida Brandt, said his client chose not to leave."],
  ])("%s", (_, text) => {
    expect(rolesIn(text)).toEqual([]);
  });

  test("nor has an organization an office, or the name of another", () => {
    const rolesOfBody = (text: string) => {
      const article = articleOf([text]);
      const mention = mentionOf("Nordfast Space", "organization", text.indexOf("Nordfast Space"));
      const entity: Entity = { kind: "organization", name: "Nordfast Space", aliases: [], mentions: [mention] };
      return rolesOf(entity, article, splitSentences(article)).map((role) => role.text);
    };
    expect(
      rolesOfBody("Otto Falk, president and chief operating officer of Norvik-based Nordfast Space, left."),
    ).toEqual([]);
    expect(rolesOfBody("They named the Vale chain and property developer Nordfast Space.")).toEqual([
      "property developer",
    ]);
    expect(rolesOfBody("After she left the company in October, Nordfast Space, its owner, gave it a loan.")).toEqual(
      [],
    );
  });
});

describe("what somebody is, to its last word and not beyond:", () => {
  test.each([
    ["Ida Brandt, a mediator if peace talks go on, left.", ["mediator"]],
    ["Last week State Department official Ida Brandt left.", ["State Department official"]],
    ["On Monday evening harbour official Ida Brandt left.", ["harbour official"]],
    ["The title went to the Danish qualifier Ida Brandt.", ["Danish qualifier"]],
    ["Hotelier Ida Brandt left.", ["Hotelier"]],
    ['"The price has doubled," complains shopkeeper Ida Brandt.', ["shopkeeper"]],
    ["Ida Brandt, who has been MP for Norvik since May, left.", ["MP for Norvik"]],
    ["Her mother, Ida Brandt, left when it rained, for a salesman of nets and, later, for Norvik.", ["mother"]],
    ["Head of recruitment Ida Brandt left.", ["Head of recruitment"]],
    ["The party agent, Barrister Ida Brandt, left.", ["Barrister", "party agent"]],
    [
      "Chief inspector of marine accidents Commander Ida Brandt left.",
      ["Chief inspector of marine accidents", "Commander"],
    ],
    ["When I was a cook in Vale, an old sailor named Ida Brandt used to greet me.", ["old sailor"]],
    ["The club’s head of player development Ida Brandt left.", ["head of player development"]],
    ["The port’s director, a brisk former pilot named Ida Brandt, left.", ["port’s director", "brisk former pilot"]],
    ["They met a fisherman called Ida Brandt.", ["fisherman"]],
    ["The Bishop of Norvik, the Rt Revd Ida Brandt, left.", ["Bishop of Norvik"]],
    ["The firm’s chief underwriting officer Ida Brandt left.", ["chief underwriting officer"]],
    ["She met a chemist, Otto Falk, and his wife Ida Brandt, a singer.", ["wife", "singer"]],
    ["Ida Brandt, a pilot, and her husband, Otto Falk, a singer, left.", ["pilot"]],
    ["Her solicitor, Ida Brandt of Harbour Law, left.", ["solicitor"]],
    ["He came on for second half substitute Ida Brandt.", ["second half substitute"]],
    ["It is run by wealthy hotelier Ida Brandt.", ["hotelier"]],
    ["Local MLA Smt. Ida Brandt left.", ["Local MLA"]],
    ["The court heard pathologist Dr Ida Brandt.", ["pathologist"]],
    ["Pathologist Dr Ida Brandt left.", ["Pathologist"]],
    ["DCP Ida Brandt left.", ["DCP"]],
    ["Local MSP Ida Brandt left.", ["Local MSP"]],
    ["CS Ida Brandt left.", ["CS"]],
    ["Counsel for the defendant, Ida Brandt, left.", ["Counsel for the defendant"]],
    ["The mother of the victim, Ida Brandt, left.", ["mother of the victim"]],
    ["The Special Adviser to the Governor on Media, Ida Brandt, left.", ["Special Adviser to the Governor"]],
    ["The trial of the captain, Ida Brandt, began.", ["captain"]],
    ["The mother of her son, Ida Brandt, left.", ["son"]],
    [
      "Norvik’s chief harbour spokesperson, Rear Admiral Ida Brandt, left.",
      ["Norvik’s chief harbour spokesperson", "Rear Admiral"],
    ],
    ["Chief of Harbour Staff General Ida Brandt left.", ["Chief of Harbour Staff"]],
    ["It was Norvik Party for the Sailors leader Ida Brandt who left.", ["Norvik Party for the Sailors leader"]],
    ["Sales Manager at Ocean Ferries Ida Brandt left.", ["Sales Manager at Ocean Ferries"]],
    ["State Health Commissioner Dr. Ida Brandt left.", ["State Health Commissioner"]],
    ["Ida Brandt, the sixth prime minister in eight years, left.", ["prime minister"]],
    ["Ida Brandt, previously the mayor of Storholm, left.", ["previously the mayor of Storholm"]],
    ["Ida Brandt, his opponent in a race early last season, left.", ["opponent in a race"]],
    [
      "Otto Falk and his Danish, Swedish and Finnish counterparts, Tom Okoro and Ida Brandt, met.",
      ["Danish, Swedish and Finnish counterparts"],
    ],
    ["It was ex-Norvik Mayor Ida Brandt who left.", ["ex-Norvik Mayor"]],
    ["Ida Brandt, formerly the mayor of Storholm, left.", ["formerly the mayor of Storholm"]],
    ["In June, the then harbour secretary, Ida Brandt, left.", ["then harbour secretary"]],
    ["They checked on accused fish trafficker Ida Brandt for an hour.", ["accused fish trafficker"]],
    ["Norvik Ferry–Harbour Bank president Ida Brandt left.", ["Norvik Ferry–Harbour Bank president"]],
    ["Ida Brandt was a professor at the Harbour School prior to her death.", ["professor at the Harbour School"]],
    ["Ida Brandt, the Health and Harbour Services secretary, left.", ["Health and Harbour Services secretary"]],
    ["They hope to investigate political rival Ida Brandt.", ["political rival"]],
    ["With papers reporting in 1998 then-sole owner Ida Brandt sold it, it closed.", ["then-sole owner"]],
    ["Presidents Ida Brandt of Norvik and Otto Falk of Vale left.", ["Presidents"]],
    ["Norvik’s harbour prosecutor in 2020, Ida Brandt, sought to speak.", ["Norvik’s harbour prosecutor"]],
    ["The harbour committee chairman Ida Brandt believes in ferries.", ["harbour committee chairman"]],
    ["It took two astronauts, Ida Brandt and Otto Falk.", ["astronaut"]],
    [
      "Ida Brandt, an expert on tides at U.K. think-tank Ravn House, left.",
      ["expert on tides at U.K. think-tank Ravn House"],
    ],
    ["Harbour attorneys Ida Brandt and Otto Falk left.", ["Harbour attorneys"]],
    ["Officers assigned to guard Ida Brandt left.", []],
    ["Norvik councillor Ida Brandt, and her husband, Otto Falk, left.", ["Norvik councillor"]],
    ["Speaking at the birth of her daughter, Ida Brandt said it rained.", []],
    ["Her daughter, Ida Brandt, said it rained.", ["daughter"]],
    ["The security guard Ida Brandt left.", ["security guard"]],
    ["The acting mayor Ida Brandt left.", ["acting mayor"]],
    ["Her speech was read by the region’s committee chairman believes Ida Brandt.", []],
    ["The two sporting directors Ida Brandt and Otto Falk left.", ["sporting director"]],
    ["Ida Brandt, the U.S. ambassador to Norvik, told us.", ["U.S. ambassador to Norvik"]],
    ["Ida Brandt, SVP of tides at Nordfast, told us.", ["SVP of tides at Nordfast"]],
    ["Ida Brandt, a local villager, told us.", ["local villager"]],
    [
      "“It rained,” says Ida Brandt, a tide engineer and vice-rector at the Norvik Tide University (NTU).",
      ["tide engineer and vice-rector at the Norvik Tide University"],
    ],
    ["Norvik freelance videographer Ida Brandt left.", ["Norvik freelance videographer"]],
    ["The new Nordfast Ferry lead Ida Brandt left.", ["new Nordfast Ferry lead"]],
    ["“It rained,” said Ida Brandt of Third Quay, a Norvik-based ferry firm.", ["of Third Quay"]],
    ["They asked Ida Brandt of tide experts Ravn why.", ["of tide experts Ravn"]],
    ["They saw ousted PM Ida Brandt’s ferry.", ["ousted PM"]],
    ["They hit Norwegian general, Ida Brandt at a port.", ["Norwegian general"]],
    ["Ida Brandt was named the new head of Norvik’s tide bureau on Tuesday.", ["new head of Norvik’s tide bureau"]],
    ["It rained after Ida Brandt resigned to become the Norvik Secretary of Tides.", ["Norvik Secretary of Tides"]],
    ["Ida Brandt, of the Democratic Tidal party, wrote a book.", ["of the Democratic Tidal party"]],
    ["His daughter, and member of the Harbour Board, Ida Brandt wrote a book.", ["daughter"]],
    ["Former Vice President of the United Ports Ida Brandt left.", ["Former Vice President of the United Ports"]],
    [
      "Ida Brandt was made the arbiter on matters of Northern Ports (NP) law.",
      ["arbiter on matters of Northern Ports (NP) law"],
    ],
    ["Police and Harbour Commissioner Ida Brandt left.", ["Police and Harbour Commissioner"]],
    ["They met Tom Falk and Harbour Commissioner Ida Brandt.", ["Harbour Commissioner"]],
    ["“It rained,” the company’s CEO, Ida Brandt, said.", ["CEO"]],
    ["A ball came from fellow academy graduate Ida Brandt.", ["academy graduate"]],
    [
      "Ida Brandt is the only ferry captain operating in Norvik under a licence.",
      ["only ferry captain operating in Norvik under a licence"],
    ],
    [
      "She feared for Ida Brandt (as executive director of the Northern Norvik Conference of Clerks of Superior Tides) if it rained.",
      ["executive director of the Northern Norvik Conference of Clerks of Superior Tides"],
    ],
    ["The shell hit Norvik Press-Agency (NPA) photographer Ida Brandt.", ["Norvik Press-Agency (NPA) photographer"]],
    ["World leaders such as the Norwegian Mayor Ida Brandt left.", ["Norwegian Mayor"]],
    ["Ida Brandt and Otto Falk, professors at Norvik, left. ", []],
    ["“We stay,” wrote student protester Ida Brandt on her page.", ["student protester"]],
    ["Do you think Norvik regime leader Ida Brandt would dismiss her?", ["Norvik regime leader"]],
    [
      "On Monday, former Vice Chair of the United Harbours Ida Brandt won the vote.",
      ["former Vice Chair of the United Harbours"],
    ],
    ["Former area councillor, Ida Brandt, said they were late.", ["Former area councillor"]],
    ["At the centre was a website and its alleged operator Ida Brandt from Norvik.", ["alleged operator"]],
    ["The accused killer Ida Brandt left.", ["accused killer"]],
    ["Police accused student leader Ida Brandt of theft.", ["student leader"]],
    [
      "On Monday, United Harbours General Tide Administration administrator Ida Brandt left.",
      ["United Harbours General Tide Administration administrator"],
    ],
    [
      "Ida Brandt, the country’s national security adviser, has called Norvik Secretary of State Otto Falk shortly after the strikes.",
      ["country’s national security adviser"],
    ],
    ["He denied an affair with fellow state Representative Ida Brandt.", ["state Representative"]],
    ["“She is kind,” said a protester using the pseudonym Ida Brandt.", ["protester"]],
    ["The potential successor to Norvik Chief Executive Ida Brandt left.", ["Norvik Chief Executive"]],
    ["Ida Brandt resigned as CEO the previous week.", ["CEO"]],
    ["It is a joy to join Ida Brandt and her team as they scale their native, open offering.", []],
    ["They arrested a rubber tapper identified only as “Ida Brandt” in June.", ["rubber tapper"]],
  ])("%s", (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

describe("what says nothing of what somebody is:", () => {
  test.each([
    "They met Ida Brandt, the Speaker of the House Anna Falk, and Tom Ravn.",
    "A spokesman for the mayor, Ida Brandt, left.",
    "The adviser to the president, Ida Brandt, left.",
    "My colleague Ida Brandt left.",
    "They tried to convince Ida Brandt, and therefore the president, that it was wet.",
    "Our hero Ida Brandt left.",
    "The associates of Ida Brandt left.",
    "The court heard the protesters, Ida Brandt left.",
    "Former Ida Brandt left.",
    "They met Ida Brandt, Norvik Governor Otto Falk, and Tom Ravn.",
    "They met Ida Brandt, as well as two journalists from Norvik.",
    "Some sailors think Ida Brandt left.",
    "It rained ahead of Ida Brandt, with Norvik Governor Otto Falk following suit.",
    "Ida Brandt named Otto Falk as harbour secretary.",
    "Anna Falk was picked by Ida Brandt as her running mate.",
    "According to Ida Brandt, the rebels are backed by Norvik.",
    "According to Ida Brandt, six Norwegian nationals were hurt.",
    "They met Otto Falk, Ida Brandt, protesters in Norvik over ferries, and a pilot.",
    "They met Ida Brandt, Pope Otto, and a pilot.",
    "Ida Brandt, her brother, and her mother left.",
    "Per request of Ida Brandt, the Queen suspended parliament for five weeks.",
    "At the wish of a friend of Ida Brandt, the Queen suspended the ferries for five weeks.",
  ])("%s", (text) => {
    expect(rolesIn(text)).toEqual([]);
  });
});

test.each([
  ["since when", "Ida Brandt, a Republican elected in 2018, left.", "Republican"],
  ["the stop behind a letter", "The last was Ida Brandt, the mother of baby B.", "mother of baby B"],
  ["the two whose firm it is", "Ida Brandt, of Falk & Rao Group, who was there, left.", "of Falk & Rao Group"],
  ["whom she speaks for", "Ida Brandt, who represents two of the divers, left.", "represents two of the divers"],
  ["what she lives by", "Ida Brandt, who runs diving tours in Norland, left.", "runs diving tours in Norland"],
  ["opposite whom somebody plays", "He plays opposite newcomer Ida Brandt in May.", "newcomer"],
  [
    "that she is no longer one of a long name",
    "His rival, former Pine Norvik Falls police chief Ida Brandt, was there.",
    "former Pine Norvik Falls police chief",
  ],
  [
    "what else she did",
    "Ida Brandt, who runs the local brigade and lost her own boat, came.",
    "runs the local brigade",
  ],
  [
    "both of what she heads",
    "Ida Brandt, who heads the fire and rescue service, came.",
    "heads the fire and rescue service",
  ],
])("a role tells, or leaves out, %s", (_what, text, role) => {
  expect(rolesIn(text)).toEqual([role]);
});

test("what somebody is ends before the clause of somebody else", () => {
  const text = "Ida Brandt, a wealthy hotelier Falk tapped as his envoy to the league, left.";
  expect(rolesIn(text)).toEqual(["hotelier", "envoy"]);
  expect(rolesIn("Ida Brandt, a former judge Otto Falk named to the panel, left.")).toEqual(["former judge"]);
});
