import { datelineLength } from "../../../text/dateline.ts";
import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";

/** Characters before a name in which a label for it stands. */
const REACH = 80;
/** The time of an entry of a live page, run into the name of who wrote it: "10Ida Brandt". */
const STAMP = /^\d{1,2}(?=\p{Upper}\p{Lower})/u;
/** "19:39Ida Brandt", "7.05pm Ida Brandt": the same as a whole paragraph. */
const STAMPED =
  /^\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:\p{Upper}[\p{Alpha}\p{M}.’'-]*)(?:\s\p{Upper}[\p{Alpha}\p{M}.’'-]*){1,3}$/u;

/** "NORVIK/THE TARN, March 7", "NORVIK, 7 Mar.": towns in capitals, and a day behind them. */
const TOWNS =
  /^\p{Upper}[\p{Upper}\s./,’'-]{2,60},\s(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}\s|\d{1,2}\s\p{Alpha}{3,10}\.?(?:\s|$))/u;

/** Who took the picture: "(Image: ", "Photo: ". */
const CREDIT =
  /(?:^|[([])\s*(?:image|photo|photograph|picture|pic|credit)s?(?:\scredit)?\s?:\s*(?:by\s)?(?:\p{Upper}[^.;()]{2,40}\([^()]{2,20}\),\s)?$/iu;
/** Who wrote or helped to write it: "Contributing: Ida Brandt", "(Reporting by Ida Brandt; Editing by Otto Falk)". */
const WRITTEN_BY =
  /^(?:\((?:[^()]{0,160};\s)?)?(?:Contributing|Contributors?|(?:Additional\s)?[Rr]eporting(?:\sby)?|Edit(?:ing|ed)\sby|Written\sby|Words\sby|With\s(?:reporting|files)\s(?:by|from))\s?:?\s(?:.{0,60}?(?:,|\sand)\s)?$/u;
/** "Ida Brandt, Vale Radio harbour correspondent" as a whole line. */
const BYLINE = /^,\s(?:[\p{Alpha}\p{N}.’'-]+\s){0,6}(?:correspondent|reporter|editor|writer|columnist)$/u;

/** A mark, and the sentence behind it: "Grade: B. Friendly staff". */
const MARKED =
  /(?:\b(?:grade|rating|score|class|group|type|category|hepatitis|vitamin)(?:\s(?:is|was|of))?|:)\s(?:an?\s)?$/iu;

/** True for who took the picture that a sentence is under. */
export const isCredited = ({ start, kind }: Mention, sentence: Sentence | undefined): boolean =>
  kind === "person" &&
  sentence !== undefined &&
  CREDIT.test(sentence.text.slice(Math.max(0, start - sentence.start - REACH), start - sentence.start));

/**
 * A name without what the page put beside it: who wrote the entry of a live page, who took a picture and what a mark opens is
 * nobody in the story, the town of a dateline is a place, and its agency nobody.
 *
 * @param isAlone whether the article names it here only: who takes pictures and is told about is in the story.
 */
export function withoutSiteText(mention: Mention, sentence: Sentence | undefined, isAlone: boolean): Mention {
  const stamp = STAMP.exec(mention.text)?.[0].length ?? 0;
  const cut = stamp ? { ...mention, start: mention.start + stamp, text: mention.text.slice(stamp) } : mention;
  // Who wrote the entry is not in the story.
  if (sentence && /^\d/.test(sentence.text) && STAMPED.test(sentence.text)) return { ...cut, kind: "other" };
  if (!sentence || cut.kind === "other") return cut;
  if (/^\d+$/u.test(cut.text)) return { ...cut, kind: "other" };
  const at = mention.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - REACH), at);
  if (isAlone && cut.kind === "person" && CREDIT.test(before)) return { ...cut, kind: "other" };
  const isWriter =
    WRITTEN_BY.test(sentence.text.slice(0, at)) || (at === 0 && BYLINE.test(sentence.text.slice(cut.text.length)));
  if (isAlone && cut.kind === "person" && isWriter) return { ...cut, kind: "other" };
  if (cut.kind === "person" && /^\p{Upper}\.\s\p{Upper}\p{Lower}+$/u.test(cut.text) && MARKED.test(before))
    return { ...cut, kind: "other" };
  const towns = TOWNS.exec(sentence.text.slice(0, 90))?.[0] ?? "";
  // "3 MAR -"
  const isDay = /\d\.?\s$/u.test(before);
  if (at < towns.length && !isDay && cut.text === cut.text.toUpperCase())
    return { ...cut, kind: "place", confidence: 1 };
  if (at >= datelineLength(sentence.text.slice(0, 90), sentence.block)) return cut;
  // "(AP) —": who sent a report is not in its story.
  if (isDay || before.endsWith("(")) return { ...cut, kind: "other" };
  const isShouted = cut.text.length > 3 && cut.text === cut.text.toUpperCase();
  return isShouted ? { ...cut, kind: "place" } : cut;
}
