import { expect, test } from "vitest";
import { splitTitles } from "../../../lib/brief/actors/names/titles.ts";
import type { Mention, NameKind } from "../../../lib/brief/actors/types.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";

interface Kept {
  readonly text: string;
  readonly kind: string;
  readonly title: string | null;
}

/** What is kept of a name that was tagged in a sentence, beside others in it. */
function keptOf(text: string, name: string, kind: NameKind, ...others: readonly string[]): Kept {
  const sentences = splitSentences({ language: "en", blocks: [{ kind: "paragraph", text }] });
  const mentions = [name, ...others].map((own): Mention => {
    const start = text.indexOf(own);
    const span = { block: 0, start, end: start + own.length, text: own };
    return { ...span, kind, confidence: 1, sentence: 0, title: null };
  });
  const [only] = splitTitles(mentions, sentences);
  expect(text.slice(only?.start, only?.end)).toBe(only?.text);
  return { text: only?.text ?? "", kind: only?.kind ?? "", title: only?.title?.text ?? null };
}

test.each<readonly [string, string, NameKind, string, string, string | null]>([
  ["Judge Otto Falk QC left the court.", "Otto Falk QC", "person", "Otto Falk", "person", "Judge"],
  ["Their lawyer, Otto Falk SC, left the court.", "Otto Falk SC", "person", "Otto Falk", "person", null],
  ["Ravens DL Sellan Falk left.", "Ravens DL Sellan Falk", "person", "Sellan Falk", "person", "Ravens DL"],
  [
    "The Resident Electoral Commissioner left.",
    "Resident Electoral Commissioner",
    "person",
    "Resident Electoral Commissioner",
    "other",
    null,
  ],
  ["Former Vale MLA Otto Falk left.", "Vale MLA Otto Falk", "person", "Otto Falk", "person", "Vale MLA"],
  ["Green Tide TD Ida Brandt left.", "Tide TD Ida Brandt", "person", "Ida Brandt", "person", "Tide TD"],
  ["Rep. Otto Falk, R-Vale, left.", "R-Vale", "person", "R-Vale", "other", null],
  ["Rated R. Running time: 1 hour.", "Rated R. Running", "person", "Rated R. Running", "other", null],
  [
    "The Inspector-General of Police, Otto Falk, left.",
    "Inspector-General of Police",
    "organization",
    "Inspector-General of Police",
    "other",
    null,
  ],
  [
    "The Inspector-General of Police left.",
    "Inspector-General of Police",
    "organization",
    "Inspector-General of Police",
    "organization",
    null,
  ],
  [
    "Its National Harbour Secretary, Otto Falk, left.",
    "Its National Harbour Secretary",
    "organization",
    "Its National Harbour Secretary",
    "other",
    null,
  ],
  ["Otto Falk of Vale North-East left.", "Vale North-East", "person", "Vale North-East", "other", null],
  [
    "Bookmakers Vale Brothers left.",
    "Bookmakers Vale Brothers",
    "person",
    "Vale Brothers",
    "organization",
    "Bookmakers",
  ],
  ["Justices O.T. Falk and Ida Brandt left.", "Justices O.T. Falk", "person", "O.T. Falk", "person", "Justices"],
  ["The Rev. Gale Falk left.", "Rev. Gale Falk", "organization", "Gale Falk", "person", "Rev."],
  ["Loch Vale froze.", "Loch Vale", "person", "Loch Vale", "place", null],
  ["Ranchers Otto and Ida Brandt left.", "Ranchers Otto", "person", "Otto", "person", "Ranchers"],
  ["Rival Harbour Stores left.", "Rival Harbour Stores", "person", "Harbour Stores", "organization", "Rival"],
  ["The Leader of the Opposition Ida Brandt left.", "Opposition Ida Brandt", "other", "Ida Brandt", "person", null],
  ["The dean, Rev. Fr. Otto Falk, left.", "Otto Falk", "person", "Otto Falk", "person", "Rev. Fr."],
  ["Dutchman Joost de Wit left.", "Dutchman Joost de Wit", "organization", "Joost de Wit", "person", null],
  ["Norwegian Otto Falk left.", "Norwegian Otto Falk", "person", "Otto Falk", "person", null],
  ["Norwegian Falk left.", "Norwegian Falk", "person", "Norwegian Falk", "person", null],
  ["Norwegian Airlines left.", "Norwegian Airlines", "organization", "Norwegian Airlines", "organization", null],
  ["Deckhands Otto Falk and Ole Ravn left.", "Deckhands Otto Falk", "person", "Otto Falk", "person", "Deckhands"],
  ["Dad Otto Falk left.", "Dad Otto Falk", "person", "Otto Falk", "person", "Dad"],
  ["The 21-metre Otto Falk sank.", "Otto Falk", "person", "Otto Falk", "other", null],
  ["The Strategy Officer left.", "Strategy Officer", "person", "Strategy Officer", "other", null],
  ["The boat cost Rs 400 crore.", "Rs", "place", "Rs", "other", null],
  ["Northern Renewables left.", "Northern Renewables", "person", "Northern Renewables", "organization", null],
  ["Wolfe Ironworks left.", "Wolfe Ironworks", "person", "Wolfe Ironworks", "organization", null],
  ["The Norvik Republican left.", "Norvik Republican", "organization", "Norvik Republican", "other", null],
  ["Norvik Beverages left.", "Norvik Beverages", "person", "Norvik Beverages", "organization", null],
  ["Norvik forward Ida Brandt left.", "Norvik forward Ida Brandt", "organization", "Ida Brandt", "person", null],
  [
    "Ida Brandt of Castle Quay Stores left.",
    "Ida Brandt of Castle Quay Stores",
    "person",
    "Ida Brandt",
    "person",
    null,
  ],
  ["Ida Brandt of Norvik left.", "Ida Brandt of Norvik", "person", "Ida Brandt of Norvik", "person", null],
  ["Norvik Foods left.", "Norvik Foods", "place", "Norvik Foods", "organization", null],
  ["Norvik Farms burned.", "Norvik Farms", "place", "Norvik Farms", "place", null],
  ["Norvik Co. left.", "Norvik Co.", "person", "Norvik Co.", "organization", null],
  ["The Norvik Chronicle left.", "Norvik Chronicle", "place", "Norvik Chronicle", "organization", null],
  ["Ida Brandt, MP, left the house.", "Ida Brandt", "person", "Ida Brandt", "person", null],
  ["Walter Tern Jr. left the room.", "Walter Tern Jr", "person", "Walter Tern Jr.", "person", null],
  ["The pilot met Walter Tern Jr.", "Walter Tern Jr", "person", "Walter Tern Jr", "person", null],
  [
    "Spokeswoman Amanda Brandt left the room.",
    "Spokeswoman Amanda Brandt",
    "organization",
    "Amanda Brandt",
    "person",
    "Spokeswoman",
  ],
  [
    "Harbour Patrol Capt. Ida Brandt left.",
    "Harbour Patrol Capt. Ida Brandt",
    "person",
    "Ida Brandt",
    "person",
    "Harbour Patrol Capt.",
  ],
  ["They are Otto E. Falk Scholars now.", "Otto E. Falk Scholars", "person", "Otto E. Falk Scholars", "other", null],
  ["The Team Brandt left.", "Team Brandt", "person", "Team Brandt", "organization", null],
  ["Dr Selaiman El Ravn left.", "Selaiman El Ravn", "person", "Selaiman El Ravn", "person", "Dr"],
  ["Nordfast Marine left.", "Nordfast Marine", "place", "Nordfast Marine", "organization", null],
  ["Lindqvist Foods left.", "Lindqvist Foods", "person", "Lindqvist Foods", "organization", null],
  ["Tarn Marine left.", "Tarn Marine", "person", "Tarn Marine", "organization", null],
  ["Vale Constabulary left.", "Vale Constabulary", "person", "Vale Constabulary", "organization", null],
  ["Ida Marine left.", "Ida Marine", "person", "Ida Marine", "person", null],
  [
    "The Norvik Fishing Agreement fell.",
    "Norvik Fishing Agreement",
    "organization",
    "Norvik Fishing Agreement",
    "other",
    null,
  ],
  ["It rained on Kestrel Quay.", "Kestrel Quay", "place", "Kestrel Quay", "place", null],
  ["It rained at Norvik Hospital.", "Norvik Hospital", "place", "Norvik Hospital", "place", null],
  ["Norvik Highway Patrol left.", "Norvik Highway Patrol", "place", "Norvik Highway Patrol", "organization", null],
  ["Doris Tern left the room.", "Doris Tern", "other", "Doris Tern", "person", null],
  ["They won the Stanley Cup.", "Stanley Cup", "other", "Stanley Cup", "other", null],
  ["19:39Anna Brandt", "Anna Brandt", "person", "Anna Brandt", "other", null],
  ["19:39Anna Brandt", "Anna Brandt", "other", "Anna Brandt", "other", null],
  ["NORVIK/THE TARN, March 7 (Reuters) - It rained.", "TARN", "organization", "TARN", "place", null],
  ["NORVIK, THE TARN, March 7 - It rained.", "NORVIK", "person", "NORVIK", "place", null],
  ["The Harbour Safety Act fell.", "Harbour Safety Act", "organization", "Harbour Safety Act", "other", null],
  ["Attorney General, later a Senator.", "Attorney General", "person", "Attorney General", "other", null],
  ["The Harbour Watch left.", "Harbour Watch", "organization", "Harbour Watch", "organization", null],
  ["PC Ida Brandt left.", "PC Ida Brandt", "person", "Ida Brandt", "person", "PC"],
  ["Shri Otto Falk left.", "Shri Otto Falk", "person", "Otto Falk", "person", "Shri"],
  ["Eyewitness Ravnu left.", "Eyewitness Ravnu", "person", "Ravnu", "person", "Eyewitness"],
  ["Comrade Otto Falk left.", "Comrade Otto Falk", "organization", "Otto Falk", "person", "Comrade"],
  [
    "Resident Harbour Fund left.",
    "Resident Harbour Fund",
    "organization",
    "Resident Harbour Fund",
    "organization",
    null,
  ],
  ["The MLA Smt. Ida Brandt left.", "Ida Brandt", "person", "Ida Brandt", "person", "Smt."],
  ["They asked Mr Court.", "Mr Court", "organization", "Court", "person", "Mr"],
  ["Commodore Philip Court left.", "Commodore Philip Court", "organization", "Philip Court", "person", "Commodore"],
  ["Harbour Court left.", "Harbour Court", "organization", "Harbour Court", "organization", null],
  ["The Leader of the Opposition K. Tarn left.", "Opposition K. Tarn", "other", "K. Tarn", "person", null],
  ["The publisher of John M. Tarn left.", "John M. Tarn", "organization", "John M. Tarn", "organization", null],
  ["Justice Monitor left.", "Monitor", "person", "Justice Monitor", "organization", null],
  ["Justice Brandt left.", "Brandt", "person", "Brandt", "person", "Justice"],
  ["The play Mr Tarn Is Cross opened.", "Tarn Is Cross", "person", "Tarn Is Cross", "other", null],
  ["The tanker Otto Falk sank.", "Otto Falk", "person", "Otto Falk", "other", null],
  ["The tanker captain Otto Falk left.", "Otto Falk", "person", "Otto Falk", "person", null],
  ["The ferry Queen Ida sank.", "Ida", "person", "Ida", "other", null],
  ["Her new novel, Ida Brandt, won.", "Ida Brandt", "person", "Ida Brandt", "other", null],
  ["The star of her new play, Ida Brandt, won.", "Ida Brandt", "person", "Ida Brandt", "person", null],
  ["The Revd Ida Brandt left.", "Revd Ida Brandt", "other", "Ida Brandt", "person", "Revd"],
  ["Nominated MCA Abdi Tarn left.", "Nominated MCA Abdi Tarn", "other", "Abdi Tarn", "person", "Nominated MCA"],
  [
    "The Archdeacon of Lower Tarn left.",
    "Archdeacon of Lower Tarn",
    "organization",
    "Archdeacon of Lower Tarn",
    "other",
    null,
  ],
  ["Tarn Brigades left.", "Tarn Brigades", "person", "Tarn Brigades", "organization", null],
  ["Contractor Tarn Group left.", "Contractor Tarn Group", "organization", "Tarn Group", "organization", "Contractor"],
  ["Substitute Ida Brandt left.", "Substitute Ida Brandt", "person", "Ida Brandt", "person", "Substitute"],
  ["Tarn Consulting left.", "Tarn Consulting", "person", "Tarn Consulting", "organization", null],
])("%s", (sentence, name, kind, text, keptKind, title) => {
  expect(keptOf(sentence, name, kind)).toEqual({ text, kind: keptKind, title });
});

test("a trade before a surname alone is a title where the surname is known", () => {
  const text = "Democrat Brandt met Ida Maria Brandt.";
  expect(keptOf(text, "Democrat Brandt", "person", "Ida Maria Brandt")).toMatchObject({
    text: "Brandt",
    title: "Democrat",
  });
  expect(keptOf("Baker Brandt left.", "Baker Brandt", "person")).toMatchObject({ text: "Baker Brandt", title: null });
});

test("a first name that is a trade as well is a name", () => {
  const kept = keptOf("The board on which Hunter Falk sits beside Ida Falk left.", "Hunter Falk", "person", "Ida Falk");
  expect(kept).toEqual({ text: "Hunter Falk", kind: "person", title: null });
});

test("a first name that ends as trades do is a name", () => {
  const kept = keptOf("Foreign Minister Norman Falk met Ida Falk.", "Norman Falk", "person", "Ida Falk");
  expect(kept).toEqual({ text: "Norman Falk", kind: "person", title: "Foreign Minister" });
});

test("a citizen with the surname of somebody is that one", () => {
  const kept = keptOf("Italian Brandt left, and Ida Brandt, too.", "Italian Brandt", "person", "Ida Brandt");
  expect(kept).toEqual({ text: "Brandt", kind: "person", title: null });
});

test.each([
  ["before whom they work for", "Kari Brandt of Parents Online called it small.", 0.5],
  ["with nothing behind it", "Kari Brandt left in May.", 0.1],
])("a full name of which the tagger saw little, %s", (_where, text, confidence) => {
  const sentences = splitSentences({ language: "en", blocks: [{ kind: "paragraph", text }] });
  const span = { block: 0, start: 0, end: "Kari Brandt".length, text: "Kari Brandt" };
  const [only] = splitTitles([{ ...span, kind: "person", confidence: 0.1, sentence: 0, title: null }], sentences);
  expect(only?.confidence).toBe(confidence);
});
