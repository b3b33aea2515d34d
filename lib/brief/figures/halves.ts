import { NOT_IN_WORD } from "../../text/apart.ts";
import type { Language } from "../../text/languages/types.ts";

/** What stands before a magnitude for a part of it, or for it and a half: "half a million", "anderthalb Millionen". */
const HALVES: Readonly<Record<string, readonly (readonly [source: string, value: number])[]>> = {
  en: [
    ["half\\sa", 0.5],
    ["a\\squarter\\sof\\sa", 0.25],
    ["three[\\s-]quarters\\sof\\sa", 0.75],
    // "Thanks a million" says no number.
    ["(?<=\\b(?:than|nearly|almost|about|over|around|roughly|some|to|under)\\s)a", 1],
  ],
  de: [
    ["eine[rn]?\\shalbe[nr]?", 0.5],
    ["(?:anderthalb|eineinhalb)", 1.5],
    ["zweieinhalb", 2.5],
  ],
  fr: [["un\\sdemi", 0.5]],
  es: [["medio", 0.5]],
  pt: [["meio", 0.5]],
  it: [["mezzo", 0.5]],
  nl: [
    ["een\\shalf", 0.5],
    ["(?:een\\s)?kwart", 0.25],
    ["anderhal(?:f|ve)", 1.5],
  ],
  sv: [
    ["en\\shalv", 0.5],
    ["en\\skvarts", 0.25],
  ],
  da: [
    ["en\\shalv", 0.5],
    ["halvanden", 1.5],
  ],
  nb: [
    ["en\\shalv", 0.5],
    ["halvannen", 1.5],
  ],
  pl: [
    ["pół", 0.5],
    ["półtora", 1.5],
  ],
  tr: [
    ["yarım", 0.5],
    ["bir\\sbuçuk", 1.5],
  ],
  ru: [["полтора", 1.5]],
};

/** The source of a regular expression for these words, or null where the language has none here. */
export const halvesPattern = ({ code }: Language): string | null => {
  const words = HALVES[code]?.map(([source]) => source);
  return words ? `${NOT_IN_WORD}(?:${words.join("|")})` : null;
};

/** The value of such words; undefined for others. */
export function halfValue(written: string, { code }: Language): number | undefined {
  if (/^\p{Nd}/u.test(written)) return undefined;
  if (code === "en" && /dozen$/iu.test(written)) return /^half/iu.test(written) ? 6 : 12;
  if (/^a$/iu.test(written)) return code === "en" ? 1 : undefined;
  return HALVES[code]?.find(([source]) => new RegExp(`^${source}$`, "iu").test(written))?.[1];
}

/** "And a half", right behind a magnitude. */
const AND_A_HALF: Readonly<Record<string, RegExp>> = {
  fr: /^\set\sdemi(?!\p{Alpha})/u,
  es: /^\sy\smedio(?!\p{Alpha})/u,
  pt: /^\se\smeio(?!\p{Alpha})/u,
  it: /^\se\smezzo(?!\p{Alpha})/u,
};

/** Length of " y medio" behind a magnitude, or 0. */
export const halfBehind = (behind: string, { code }: Language): number =>
  AND_A_HALF[code]?.exec(behind)?.[0].length ?? 0;

/** "Seven and a half", before what is counted. */
const AND_A_HALF_OF: Readonly<Record<string, RegExp>> = {
  en: /^\sand\sa\shalf(?=[\s-]\p{Alpha})/u,
  sv: /^\soch\sen\shalv(?=\s)/u,
  da: /^\sog\sen\shalv(?=\s)/u,
  nb: /^\sog\sen\shalv(?=\s)/u,
  pl: /^\si\spół(?=\s)/u,
  cs: /^\sa\spůl(?=\s)/u,
  ru: /^\sс\sполовиной(?=\s)/u,
  uk: /^\sз\sполовиною(?=\s)/u,
  tr: /^\sbuçuk(?=\s)/u,
};

/** Length of " and a half" behind a number and before what it counts, or 0. */
export const halfBetween = (behind: string, { code }: Language): number =>
  AND_A_HALF_OF[code]?.exec(behind)?.[0].length ?? 0;

/** The same behind what is counted: "heures et demie". */
const UNIT_AND_A_HALF: Readonly<Record<string, RegExp>> = {
  fr: /^[\s\u00a0]\p{Lower}+\set\sdemie?(?!\p{Alpha})/u,
  es: /^\s\p{Lower}+\sy\smedi[ao](?!\p{Alpha})/u,
  pt: /^\s\p{Lower}+\se\smei[ao](?!\p{Alpha})/u,
  it: /^\s\p{Lower}+\se\smezz[ao](?!\p{Alpha})/u,
};

/** Length of " heures et demie" behind a number, or 0. */
export const unitAndHalf = (behind: string, { code }: Language): number =>
  UNIT_AND_A_HALF[code]?.exec(behind)?.[0].length ?? 0;
