import { expect, test } from "vitest";
import { mergeMentions } from "../../../lib/brief/actors/merging/merge.ts";
import type { Mention, NameKind } from "../../../lib/brief/actors/types.ts";
import { english } from "../../../lib/text/languages/english.ts";

const KINDS: Readonly<Record<string, NameKind>> = { P: "person", O: "organization", L: "place", M: "other" };

/** Names are marked with their kinds: "O[Nordfast Marine] met". One sentence a text. */
function merged(...marked: readonly string[]): string[] {
  const mentions: Mention[] = [];
  const texts = marked.map((line, sentence) => {
    let text = "";
    for (const part of line.split(/([POLM]\[[^\]]+\])/)) {
      const [, kind, name] = /^([POLM])\[([^\]]+)\]$/.exec(part) ?? [];
      if (kind && name)
        mentions.push({
          block: sentence,
          start: text.length,
          end: text.length + name.length,
          text: name,
          kind: KINDS[kind] ?? "other",
          confidence: 0.9,
          sentence,
          title: null,
        });
      text += name ?? part;
    }
    return text;
  });
  return mergeMentions(
    mentions,
    texts.map((text) => ({ text, start: 0 })),
    english,
  ).map(({ name, kind, aliases }) => `${name}${aliases.map((alias) => ` = ${alias}`).join("")}: ${kind}`);
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "a chamber and its committee, which are two",
    ["The O[Senate Tides Subcommittee] met.", "The O[Senate] voted."],
    ["Senate Tides Subcommittee: organization", "Senate: organization"],
  ],
  [
    "who had another surname at birth, in an obituary",
    ["P[Margaret Tern] died on Sunday.", "P[Margaret Ann Lund] was born on March 3, 1931, the child of P[Otto Lund]."],
    ["Margaret Tern = Margaret Ann Lund: person", "Otto Lund: person"],
  ],
  [
    "but not two of one first name elsewhere",
    ["P[Margaret Tern] left on Sunday.", "P[Margaret Ann Lund] was born on March 3, 1931."],
    ["Margaret Tern: person", "Margaret Ann Lund: person"],
  ],
  [
    "who had a son named behind “His son,”",
    ["P[Otto Tern] died.", "His son, P[Elias Tern], said so.", "P[Tern] sold shoes."],
    ["Otto Tern = Tern: person", "Elias Tern: person"],
  ],
  [
    "a company with its form and without",
    ["O[Nordfast Marine, Inc.] sank.", "P[Nordfast] sold O[Nordfast Marine]."],
    ["Nordfast Marine = Nordfast Marine, Inc. = Nordfast: organization"],
  ],
  [
    "a company that is first named with its form",
    ["O[Nordfast Marine LLC] sank.", "O[Nordfast] met.", "O[Nordfast Marine] left."],
    ["Nordfast Marine LLC = Nordfast Marine = Nordfast: organization"],
  ],
  [
    "somebody with the name of a faith",
    ["P[Ravan Islam] came.", "M[Islam] left.", "M[Islam] met."],
    ["Ravan Islam = Islam: person"],
  ],
  [
    "a company, and the first words of its name taken for somebody",
    [
      "O[Great Tarn Beverages] met.",
      "P[Great Tarn] left.",
      "O[Ida Brandt Stores] met.",
      "P[Ida Brandt] left.",
      "O[Selvo Holt of Quay Group] met.",
      "P[Selvo Holt] left.",
    ],
    [
      "Great Tarn Beverages = Great Tarn: organization",
      "Ida Brandt Stores: organization",
      "Ida Brandt: person",
      "Selvo Holt of Quay Group: organization",
      "Selvo Holt: person",
    ],
  ],
  [
    "one name from another alphabet, spelled in two ways",
    ["P[Ole Tarnovskiy] left.", "President P[Tarnovsky] is here."],
    ["Ole Tarnovskiy = Tarnovsky: person"],
  ],
  [
    "one department, however it is turned",
    [
      "The O[Department of Harbour Security] met.",
      "A O[Harbour Security Department] paper and O[Harbour Security] say so.",
    ],
    ["Department of Harbour Security = Harbour Security Department = Harbour Security: organization"],
  ],
  [
    "one name in capitals, without its accents",
    ["P[LEA MOE-TARN] spoke first.", "P[Léa Moé-Tarn] left, and P[MOE-TARN] came."],
    ["Léa Moé-Tarn = LEA MOE-TARN = MOE-TARN: person"],
  ],
  [
    "a camp is not who holds it",
    [
      "O[Norvia] showed it at its yearly P[Camp Norvia].",
      "O[Norvia] is old.",
      "P[Team Falk] won for P[Otto Falk].",
      "P[Falk] left.",
    ],
    ["Norvia: organization", "Camp Norvia: organization", "Team Falk: organization", "Otto Falk = Falk: person"],
  ],
  [
    "a mother who comes in with a longer name is not her daughter",
    ["P[Ida Tarn] died.", "Her home was with her old mother, P[Ida Moe Tarn], then."],
    ["Ida Tarn: person", "Ida Moe Tarn: person"],
  ],
  [
    "nobody’s for certain, where two have a surname and one of them is named in full",
    ["They asked about John and P[Peter Tarn].", "P[Tarn] left."],
    ["Peter Tarn: person", "Tarn: person"],
  ],
  [
    "nobody’s for certain, though the first name is a name by itself",
    ["They asked about P[John] and P[Peter Tarn].", "P[Tarn] left."],
    ["John: person", "Peter Tarn: person", "Tarn: person"],
  ],
  [
    "the one’s who is named, where the other has the first name alone",
    ["P[John] sailed.", "They asked about P[John] and P[Peter Tarn].", "P[Tarn] left."],
    ["John: person", "Peter Tarn = Tarn: person"],
  ],
  [
    "the one’s who is named, where the other goes by a surname",
    ["P[Ida Kelly] sailed.", "They asked about Kelly and P[Peter Tarn].", "P[Tarn] left."],
    ["Ida Kelly: person", "Peter Tarn = Tarn: person"],
  ],
  [
    "the one’s who is named, where the other has another surname",
    ["P[John Falk] sailed.", "They asked about John and P[Peter Tarn].", "P[Tarn] left."],
    ["John Falk: person", "Peter Tarn = Tarn: person"],
  ],
  [
    "a company by the last word of its name, though its short name is taken for a person's",
    ["O[Lindqvist Foods] fell.", "P[Lindqvist] said so.", "P[Lindqvist] left.", "P[Lindqvist] won."],
    ["Lindqvist Foods = Lindqvist: organization"],
  ],
  [
    "the surname of the one who has another before it, in a story of one who is called by a particle",
    ["P[Abu Elvik Tarn] met.", "P[Sidi Abu Tarn] met.", "P[Abu Tarn] left.", "P[Tarn] left."],
    ["Abu Elvik Tarn = Tarn: person", "Sidi Abu Tarn = Abu Tarn: person"],
  ],
  [
    "the first name of the only one named so far, though another has it as a surname later",
    ["P[Tarn Elvik] met.", "P[Elvik] left.", "P[Tarn] said so.", "It rained.", "P[Odd Ravn Tarn] met."],
    ["Tarn Elvik = Elvik = Tarn: person", "Odd Ravn Tarn: person"],
  ],
  [
    "whoever is called by a short first name",
    ["P[Alexander Tarn] met.", "P[Alex Tarn] left.", "P[Tarn] said so.", "P[Alex] won."],
    ["Alexander Tarn = Alex Tarn = Alex = Tarn: person"],
  ],
  [
    "what British papers write small, and spell out elsewhere",
    ["O[Norco] - the O[Northern Ocean Relief Coastguard Organization] - met.", "O[Norco] sat."],
    ["Northern Ocean Relief Coastguard Organization = Norco: organization"],
  ],
  [
    "the letters of a body without its country’s",
    ["The O[United States Commission on Harbour Debates] met.", "O[CHD] sat."],
    ["United States Commission on Harbour Debates = CHD: organization"],
  ],
  [
    "letters without the people whose body it is",
    ["The O[Norwegian Harbour Agency] met.", "The O[HA] sat."],
    ["Norwegian Harbour Agency = HA: organization"],
  ],
  [
    "letters of its name in another language, right behind it",
    ["The O[Harbour Committee] and the O[Federal Tide Service] (O[FTB]) met.", "O[FTB] sat."],
    ["Harbour Committee: organization", "Federal Tide Service = FTB: organization"],
  ],
  [
    "a parliament by its number, its country and alone",
    ["O[116th United States Congress] met.", "O[116th U.S. Congress] sat.", "O[Congress] left."],
    ["116th United States Congress = 116th U.S. Congress = Congress: organization"],
  ],
  ["fighters and their movement", ["O[Ravni] fighters met.", "The O[Ravnis] sat."], ["Ravnis = Ravni: organization"]],
  [
    "a firm with all of its forms behind it",
    ["O[Reuters Group Corp] met.", "O[Reuters] sat."],
    ["Reuters Group Corp = Reuters: organization"],
  ],
  [
    "a carrier in the plural",
    ["O[Norvik Airline] met.", "O[Norvik Airlines] sat."],
    ["Norvik Airlines = Norvik Airline: organization"],
  ],
  ["not a paper and another", ["O[Time] met.", "The O[Times] sat."], ["Time: organization", "Times: organization"]],
  [
    "a street with its number",
    ["O[10 Harbour Street] met.", "O[Harbour Street] sat."],
    ["Harbour Street = 10 Harbour Street: organization"],
  ],
  [
    "a state among others, and the government of that name",
    ["L[US] met.", "L[Washington] sat.", "In L[Virginia], L[Washington] and L[Texas] it rained."],
    ["United States = Washington = US: place", "Virginia: place", "Washington: place", "Texas: place"],
  ],
  [
    "nobody of two who may be called by it",
    ["P[Alexander Tarn] met.", "P[Alexandra Tarn] sat.", "P[Alex Tarn] left."],
    ["Alexander Tarn: person", "Alexandra Tarn: person", "Alex Tarn: person"],
  ],
  [
    "a ministry in a sentence that begins with its country",
    [
      "L[Norway]’s O[Ferry Ministry] met.",
      "L[Denmark]’s O[Ferry Ministry] sat.",
      "L[Norway] shut its ports, the O[Ferry Ministry] said.",
      "It rained.",
      "It snowed.",
      "It hailed.",
      "It thawed.",
      "The O[Ferry Ministry] left.",
    ],
    [
      "Norway: place",
      "Norway’s Ferry Ministry = Ferry Ministry: organization",
      "Denmark: place",
      "Denmark’s Ferry Ministry = Ferry Ministry: organization",
      "Ferry Ministry: organization",
    ],
  ],
  [
    "what a court is called in another language, in brackets behind it",
    ["The O[Harbour Court of Norvik] (O[Havneret Norvik] ) met.", "The O[Havneret Norvik] sat."],
    ["Harbour Court of Norvik = Havneret Norvik: organization"],
  ],
  [
    "a club of one sport and one of another",
    ["O[Ravn Tarn] (O[Elvik Storholm]) met."],
    ["Ravn Tarn: organization", "Elvik Storholm: organization"],
  ],
  [
    "letters with the nation, of which the tag has the rest",
    ["The Norwegian O[Harbour Guard Corps] (O[NHGC]) met.", "The O[NHGC] sat."],
    ["Harbour Guard Corps = NHGC: organization"],
  ],
  [
    "the first word of a whole and its branch",
    ["O[Bardo Academy] met.", "O[Bardo Academy Norvik] sat.", "O[Bardo] left."],
    ["Bardo Academy = Bardo: organization", "Bardo Academy Norvik: organization"],
  ],
  [
    "letters of a name that begins with those of a country",
    ["The O[U.S. Harbour Survey] met.", "The O[USHS] left."],
    ["U.S. Harbour Survey = USHS: organization"],
  ],
  ["letters that are half of a name", ["O[TVCO Space] met.", "O[TVCO] left."], ["TVCO Space = TVCO: organization"]],
  [
    "letters that have a council",
    ["O[TVCO Council] met.", "O[TVCO] left."],
    ["TVCO Council: organization", "TVCO: organization"],
  ],
  [
    "letters within a name that is spelled out before",
    ["The O[Norvik Harbour Fund Boat Museum] met.", "The O[NHF Boat Museum] left."],
    ["Norvik Harbour Fund Boat Museum = NHF Boat Museum: organization"],
  ],
  [
    "the town that somebody sits for in parliament, and a club of that name",
    ["They beat O[Ravnham].", "P[Ida Brandt], the MP for O[Ravnham], left."],
    ["Ravnham: organization", "Ida Brandt: person", "Ravnham: place"],
  ],
  [
    "the first word of an organization",
    ["O[Nordfast Marine] met.", "O[Nordfast] left."],
    ["Nordfast Marine = Nordfast: organization"],
  ],
  [
    "a place that an organization is named after",
    ["O[Norvik Port Authority] met.", "It rained in L[Norvik]."],
    ["Norvik Port Authority: organization", "Norvik: place"],
  ],
  [
    "an adjective that an organization begins with",
    ["The M[Sandholmer] coast is long.", "O[Sandholmer Ministry of Ferries] met."],
    ["Sandholmer: other", "Sandholmer Ministry of Ferries: organization"],
  ],
  [
    "a nation that an organization begins with, whatever it was taken for",
    ["O[Norwegian Ferry Forces] met.", "The O[Norwegian] coast is long."],
    ["Norwegian Ferry Forces: organization", "Norwegian: organization"],
  ],
  [
    "a word for an institution, of which only one was named",
    ["O[Court of Appeals of Norvik] met.", "The O[Court] left."],
    ["Court of Appeals of Norvik = Court: organization"],
  ],
  [
    "a body without the word that stands before its name at first",
    ["The O[European Court of Harbours] met.", "The O[Court of Harbours] left."],
    ["European Court of Harbours = Court of Harbours: organization"],
  ],
  [
    "a body and two with a word before its name",
    ["The O[European Court of Harbours] and the O[Supreme Court of Harbours] met.", "The O[Court of Harbours] left."],
    [
      "European Court of Harbours: organization",
      "Supreme Court of Harbours: organization",
      "Court of Harbours: organization",
    ],
  ],
  [
    "a word for an institution, of which two were named",
    ["O[Court of Appeals of Norvik] and the O[Harbour Court] met.", "The O[Court] left."],
    ["Court of Appeals of Norvik: organization", "Harbour Court: organization", "Court: organization"],
  ],
  [
    "an institution with and without its country",
    ["The O[U.S. Senate] met.", "The O[Senate] left.", "O[United States Senate] staff stayed."],
    ["United States Senate = U.S. Senate = Senate: organization"],
  ],
  [
    "institutions of two countries",
    ["The O[Norwegian Parliament] met.", "The O[Danish Parliament] met.", "The O[Parliament] left."],
    ["Norwegian Parliament: organization", "Danish Parliament: organization", "Parliament: organization"],
  ],
  [
    "a country before or behind the name",
    ["The O[Parliament of Norway] met.", "The O[Norwegian Parliament] left."],
    ["Parliament of Norway = Norwegian Parliament: organization"],
  ],
  [
    "an institution of a place of the story",
    ["L[Storholm] slept.", "The O[Storholm Fire Brigade] came.", "The O[Fire Brigade] left."],
    ["Storholm: place", "Storholm Fire Brigade = Fire Brigade: organization"],
  ],
  [
    "universities that only share a place",
    ["L[Storholm] slept.", "O[Storholm University] met.", "O[University of Storholm] left."],
    ["Storholm: place", "Storholm University: organization", "University of Storholm: organization"],
  ],
  [
    "a party and what it is called by",
    [
      "The O[Harbour Party] met.",
      "The O[Harbour party] left.",
      "O[Harbour] won.",
      "O[Harbour National Committee] met.",
    ],
    ["Harbour Party = Harbour party = Harbour: organization", "Harbour National Committee: organization"],
  ],
  [
    "the party of a town",
    ["L[Storholm] slept.", "The O[Storholm Harbour Party] met.", "The O[Harbour Party] left."],
    ["Storholm: place", "Storholm Harbour Party: organization", "Harbour Party: organization"],
  ],
  [
    "two Houses that are one",
    ["The O[House of Representatives] met.", "The O[US House] left.", "The O[House Rules Committee] stayed."],
    ["House of Representatives = US House: organization", "House Rules Committee: organization"],
  ],
  [
    "a department by both of its names",
    ["The O[Department of State] met.", "The O[State Department] left."],
    ["Department of State = State Department: organization"],
  ],
  [
    "the last word of one name",
    ["The O[Storholm Herald] wrote.", "The O[Herald] printed."],
    ["Storholm Herald = Herald: organization"],
  ],
  [
    "the branch of an organization in a country, with its form",
    ["O[Nordfast Norway Limited] met.", "O[Nordfast] left."],
    ["Nordfast Norway Limited: organization", "Nordfast: organization"],
  ],
  [
    "three forms of one person",
    ["P[Elin Maria Sandvik] met.", "P[Elin M. Sandvik] sat.", "P[Elin Sandvik] left."],
    ["Elin Maria Sandvik = Elin M. Sandvik = Elin Sandvik: person"],
  ],
  [
    "middle names that tell two people apart",
    ["P[Elin M. Sandvik] met.", "P[Elin Ruth Sandvik] sat."],
    ["Elin M. Sandvik: person", "Elin Ruth Sandvik: person"],
  ],
  [
    "two surnames",
    ["P[Elin Sandvik Ruud] met.", "P[Elin Sandvik] sat.", "P[Sandvik] left.", "P[Sandvik Ruud] slept."],
    ["Elin Sandvik Ruud = Elin Sandvik = Sandvik Ruud = Sandvik: person"],
  ],
  ["a first word in capitals", ["P[IDA Brandt] met.", "P[Ida Brandt] left."], ["Ida Brandt = IDA Brandt: person"]],
  [
    "an acronym at the end of a name",
    ["O[Harbour AI] met.", "The O[AI] slept."],
    ["Harbour AI: organization", "AI: organization"],
  ],
  [
    "an acronym in small letters",
    ["O[Nff] met.", "The O[Nordic Ferry Forum] (O[NFF]) left.", "O[NFF] slept."],
    ["Nordic Ferry Forum = NFF = Nff: organization"],
  ],
  ["a junior", ["P[Otto James Falk Jr.] met.", "P[Otto Falk] left."], ["Otto James Falk Jr. = Otto Falk: person"]],
  [
    "a surname in the headline, that a family shares",
    ["P[Brandt] resigns.", "P[Ida Brandt] met.", "P[Otto Brandt] left."],
    ["Ida Brandt = Brandt: person", "Otto Brandt: person"],
  ],
  [
    "the branch of an organization in a country",
    ["O[Nordfast Norway] met.", "O[Nordfast] left."],
    ["Nordfast Norway: organization", "Nordfast: organization"],
  ],
  [
    "institutions of one name and two countries, told by whose they are",
    [
      "L[Norway]’s O[Ferry Ministry] met.",
      "The O[Ferry Ministry] left.",
      "L[Denmark]’s O[Ferry Ministry] sat.",
      "The O[Ferry Ministry] slept.",
    ],
    [
      "Norway’s Ferry Ministry = Ferry Ministry: organization",
      "Norway: place",
      "Denmark’s Ferry Ministry = Ferry Ministry: organization",
      "Denmark: place",
    ],
  ],
  [
    "institutions of two countries, one of them with its adjective",
    ["The O[Danish Ferry Ministry] met.", "Norwegian O[Ferry Ministry] staff left.", "L[Norway] slept."],
    ["Danish Ferry Ministry: organization", "Norwegian Ferry Ministry = Ferry Ministry: organization", "Norway: place"],
  ],
  [
    "one institution, told twice whose it is",
    ["L[Norway]’s O[Ferry Ministry] met.", "The O[Norwegian Ferry Ministry] left."],
    ["Norway: place", "Norwegian Ferry Ministry = Ferry Ministry: organization"],
  ],
  [
    "a foreign ministry by both of its names",
    ["The O[Ministry of Foreign Affairs] met.", "The O[Foreign Ministry] left."],
    ["Ministry of Foreign Affairs = Foreign Ministry: organization"],
  ],
  [
    "a word that is one's surname and the other's first name: who was named last",
    ["P[Odd Ravn Tarn] met.", "P[Tarn] left.", "P[Tarn Elvik] sat.", "P[Tarn] slept."],
    ["Odd Ravn Tarn = Tarn: person", "Tarn Elvik = Tarn: person"],
  ],
  [
    "a first name that is the other's surname, where the first is called by his own surname",
    ["P[Tom Falk] met.", "P[Falk] left.", "P[Odd Tom] sat.", "P[Falk] ran.", "P[Tom] slept."],
    ["Tom Falk = Falk: person", "Odd Tom = Tom: person"],
  ],
  [
    "a surname of two words that looks like the other's first and last",
    ["P[Abu Ravn Elvik] met.", "P[Sidi Abu Elvik] sat.", "P[Abu Elvik] left."],
    ["Abu Ravn Elvik: person", "Sidi Abu Elvik = Abu Elvik: person"],
  ],
  [
    "a body that has the acronym of the whole in its name",
    ["O[U.N. Harbour Council] met.", "The O[U.N.] left."],
    ["U.N. Harbour Council: organization", "U.N.: organization"],
  ],
  [
    "a thing of a company that everybody knows",
    ["O[Google Harbour Pilots] met.", "O[Google] left."],
    ["Google Harbour Pilots: organization", "Google: organization"],
  ],
  [
    "a department of a broadcaster that is known by its letters",
    ["O[NFF News] met.", "O[NFF] left.", "O[NFF Tower] slept."],
    ["NFF News = NFF: organization", "NFF Tower: organization"],
  ],
  [
    "the first word of an organization that is named in full much later",
    ["O[Ravn] met.", "O[Elvik] sat.", "P[Ida Brandt] left.", "O[Ravn Ferry Prize] slept."],
    ["Ravn: organization", "Elvik: organization", "Ida Brandt: person", "Ravn Ferry Prize: organization"],
  ],
  [
    "a name without its accents",
    [
      "P[Zdzisław Brandtowski] met.",
      "P[Brandtowski] left.",
      "P[Zdzislaw Brandtowski] sat.",
      "O[Nordlé] and O[Nordle].",
    ],
    ["Zdzisław Brandtowski = Zdzislaw Brandtowski = Brandtowski: person", "Nordlé = Nordle: organization"],
  ],
  [
    "a party whose name is first written with a small letter",
    ["The O[Harbour party] met.", "The O[Harbour Party] left."],
    ["Harbour Party = Harbour party: organization"],
  ],
  ["a word in capitals and one that is not", ["O[WRO] met.", "P[Wro] left."], ["WRO: organization", "Wro: person"]],
  ["a surname without its article", ["P[Omar al-Ravni] met.", "P[Ravni] left."], ["Omar al-Ravni = Ravni: person"]],
  [
    "a nickname in quotation marks",
    ["P[Edvard “Eddie” Van Tarn] met.", "P[Eddie Van Tarn] left.", "P[Van Tarn] sat.", "P[Eddie] ran."],
    ["Edvard “Eddie” Van Tarn = Eddie Van Tarn = Van Tarn = Eddie: person"],
  ],
  [
    "a second surname behind an initial",
    ["P[Elin R. Sandvik Ruud] met.", "P[Elin Sandvik] sat."],
    ["Elin R. Sandvik Ruud = Elin Sandvik: person"],
  ],
  [
    "the last words of one committee",
    ["The O[Sailors Harbour Safety Committee] met.", "The O[Safety Committee] left.", "The O[Committee] sat."],
    ["Sailors Harbour Safety Committee = Safety Committee = Committee: organization"],
  ],
  [
    "some words of one committee",
    ["The O[House Harbour and Ferry Committee] met.", "The O[Harbour Committee] left."],
    ["House Harbour and Ferry Committee = Harbour Committee: organization"],
  ],
  [
    "some words of two committees",
    ["The O[House Harbour Committee] and the O[Senate Harbour Committee] met.", "The O[Harbour Committee] left."],
    [
      "House Harbour Committee: organization",
      "Senate Harbour Committee: organization",
      "Harbour Committee: organization",
    ],
  ],
  [
    "a national body beside one of that name",
    ["The O[National Harbour Council] met.", "The O[Harbour Council] left."],
    ["National Harbour Council: organization", "Harbour Council: organization"],
  ],
  [
    "the first words of one authority",
    ["The O[Port Authority of Ravn and Elvik] met.", "The O[Port Authority] left."],
    ["Port Authority of Ravn and Elvik = Port Authority: organization"],
  ],
  [
    "the words behind a short form",
    ["The O[HRU] (O[Harbour Rescue Unit]) met.", "O[HRU] left."],
    ["Harbour Rescue Unit = HRU: organization"],
  ],
  [
    "a short form of beginnings in brackets",
    ["O[Ravnsylvania State University] (O[Ravn State]) met.", "O[Ravn State] left."],
    ["Ravnsylvania State University = Ravn State: organization"],
  ],
  [
    "a short form of beginnings that no bracket explains",
    ["O[Nordic Aerial Services Company] met.", "O[NASCOM] left.", "O[NORAD] sat."],
    ["Nordic Aerial Services Company = NASCOM: organization", "NORAD: organization"],
  ],
  [
    "letters out of the middle in brackets",
    ["The O[National Union of Harbour and Tunnel Workers] (O[HTW]) met.", "The O[HTW] left."],
    ["National Union of Harbour and Tunnel Workers = HTW: organization"],
  ],
  [
    "what somebody is known as",
    ["P[Sean Tarn], better known as P[Captain Ravn], met.", "P[Captain Ravn] left."],
    ["Sean Tarn = Captain Ravn: person"],
  ],
  [
    "the name somebody was born with, and one of the ring",
    ["P[Ida Brandt] was born P[Idun Ravn].", "P[Otto Falk] fights under the ring name P[Big Elvik]."],
    ["Ida Brandt = Idun Ravn: person", "Otto Falk = Big Elvik: person"],
  ],
  [
    "letters with full stops",
    ["The O[U.N.] met.", "The O[United Nations] and the O[UN] voted."],
    ["United Nations = U.N. = UN: organization"],
  ],
  [
    "letters for all but the part behind “and”",
    ["The O[Bureau of Ferry Diving and Tides] met.", "The O[BFD] voted."],
    ["Bureau of Ferry Diving and Tides = BFD: organization"],
  ],
  [
    "a wife tells a person",
    ["O[Tiger Brandt]’s former wife left.", "They beat O[Brandt].", "O[Radio Ravn]’s sister station closed."],
    ["Radio Ravn: organization", "Tiger Brandt = Brandt: person"],
  ],
  [
    "a short form of a short form",
    ["P[Steve Brandt] met.", "P[Stevie Brandt] left."],
    ["Steve Brandt = Stevie Brandt: person"],
  ],
  ["a place of birth", ["P[Ida Brandt], born in L[Ravn], met."], ["Ida Brandt: person", "Ravn: place"]],
  [
    "a father and his son",
    ["P[Otto Tern Sr.] had a son.", "P[Otto “Buddy” Tern Jr.] left.", "P[Otto Tern Jr.] slept."],
    ["Otto Tern Sr.: person", "Otto “Buddy” Tern Jr. = Otto Tern Jr.: person"],
  ],
  [
    "where an agency reports from",
    ["O[NEW TARN] (O[RNN]) -- It rained.", "O[RNN] said so."],
    ["NEW TARN: organization", "RNN: organization"],
  ],
  [
    "where an agency with the same first letter reports from",
    ["O[Norvik Tarn] (O[NRN]) -- It rained.", "O[NRN] said so."],
    ["NRN: organization", "Norvik Tarn: organization"],
  ],
  [
    "a surname that was put into a quotation",
    ["“They know P[Pia] [P[Elvik]],” he said.", "He met P[Elvik].", "“P[Pia] left.”"],
    ["Elvik = Pia: person"],
  ],
  [
    "a short form in brackets",
    ["The O[Norvik Department of Fire Protection] (O[NorFire]) met.", "O[NorFire] left."],
    ["Norvik Department of Fire Protection = NorFire: organization"],
  ],
  [
    "another name in brackets",
    ["The O[Norvik Department of Fire Protection] (O[Seafast]) met."],
    ["Norvik Department of Fire Protection: organization", "Seafast: organization"],
  ],
  [
    "the initials of the last words only",
    ["The O[Parliament of New South Holm] (L[NSH]) met.", "L[New South Holm] is far. L[NSH] is wet."],
    ["Parliament of New South Holm: organization", "New South Holm = NSH: place"],
  ],
  [
    "the initials of all words",
    ["The O[University of New South Holm] (O[UNSH]) met.", "O[UNSH] left."],
    ["University of New South Holm = UNSH: organization"],
  ],
])("%s", (_what, texts, entities) => {
  expect(merged(...texts).toSorted()).toEqual([...entities].toSorted());
});
