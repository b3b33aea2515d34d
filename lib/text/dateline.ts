/** "MEXICO CITY (AP) — ", "STORHOLM, Norway – ": capitals before a dash. */
const BEFORE_DASH =
  /^\p{Upper}[\p{Upper}\s.,'’-]{2,40}(?:,\s[\p{Alpha}.\s]{2,20})?(?:\s\([^()]{2,20}\))?\s?(?:[—–]|--)\s?/u;
/** "Storholm (dpa) - ": an agency in brackets before a dash. */
const WITH_AGENCY = /^\p{Upper}[\p{Alpha}\s.,'’/-]{2,40}\s\(\p{Alpha}[\p{Alpha}./]{1,15}\)\s?(?:[—–-]|--)\s/u;
/** "NEW DELHI: ", "NORVIK/STORHOLM: " */
const BEFORE_COLON = /^\p{Upper}[\p{Upper}\s.,/'’-]{3,40}:\s(?=["“„«]?\p{Upper})/u;
/** "PEKING - A minister" */
const BEFORE_HYPHEN = /^\p{Upper}[\p{Upper}\s.,'’-]{3,40}\s-\s(?=["“„«]?\p{Upper})/u;
/** "NORVIK, 3 Mar. (EURO NPA) - ", "(NPA) - Norvik, 03 mar 2025 - ": the day behind the town. */
const WITH_DAY =
  /^(?:\(\p{Alpha}[\p{Alpha}./\s]{1,20}\)\s?[—–-]\s)?\p{Upper}[\p{Alpha}\s.'’-]{2,40},\s\d{1,2}\.?\s(?:de\s)?\p{Alpha}{3,10}\.?(?:\s20\d\d)?(?:\s\(\p{Alpha}[\p{Alpha}./\s]{1,20}\)\.?)?\s?(?:[—–-]|--)\s(?=["“„«]?\p{Upper})/u;
const ENGLISH_DAY = String.raw`,\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:,\s20\d\d)?`;
const AGENCY = String.raw`\(\p{Alpha}[\p{Alpha}./\s]{1,20}\)`;
const DASH = String.raw`\s?(?:[—–-]|--)\s(?=["“„«]?\p{Upper})`;
/** "NORVIK/THE TARN, March 7 (NPA) - ", "STORHOLM, March 7 - ", "Storholm, Sept. 12, 2025 (NPA) -- ": without an agency in capitals only. */
const WITH_MONTH = new RegExp(
  String.raw`^\p{Upper}(?:[\p{Upper}\s.'’/-]{2,40}${ENGLISH_DAY}(?:\s${AGENCY})?|[\p{Alpha}\s.'’/-]{2,40}${ENGLISH_DAY}\s${AGENCY})${DASH}`,
  "u",
);
/** "(NPA) - " */
const AGENCY_ALONE = new RegExp(String.raw`^(?=\(\p{Alpha}\S+\))${AGENCY}${DASH}`, "u");
/** "Storholm (AP) Divers": without a dash only behind an agency that is known, as a name may have its letters behind it. */
const WITHOUT_DASH =
  /^\p{Upper}[\p{Alpha}\s.,'’/-]{2,40}\s\((?:AFP|ANSA|AP|CNN|dpa|DPA|EFE|PTI|Reuters|REUTERS|TASS|UPI|Xinhua)\)\s(?=["“„«]?\p{Upper})/u;
/** Read at the head of a report only; the first that is there. */
const AT_HEAD: readonly RegExp[] = [BEFORE_COLON, BEFORE_HYPHEN, WITH_DAY, WITH_MONTH, AGENCY_ALONE, WITHOUT_DASH];

/** A colon behind capitals is that of a speaker's label anywhere but at the head of a report, a hyphen that of a list. */
const FIRST_BLOCKS = 3;

/** How many characters at the head of a paragraph say where, and for which agency, a report was written; 0 for none. */
export function datelineLength(text: string, block: number): number {
  const found = BEFORE_DASH.exec(text) ?? WITH_AGENCY.exec(text) ?? (block < FIRST_BLOCKS ? atHead(text) : null);
  if (!found) return 0;
  const [, words = "", agency = ""] = /^([^(]*)\(([^()]*)\)/u.exec(found[0]) ?? [];
  // "Norvik Ferry Forum (NFF) — " is a name with its short form.
  const isShortForm = agency !== "" && (words.match(/\p{Upper}(?=\p{Lower})/gu) ?? []).join("").endsWith(agency);
  return isShortForm ? 0 : found[0].length;
}

function atHead(text: string): RegExpExecArray | null {
  for (const pattern of AT_HEAD) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return null;
}
