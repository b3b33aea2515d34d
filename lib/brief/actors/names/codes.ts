import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";

/**
 * Postal codes of the states and provinces of the United States and Canada that are written behind a town. NY and DC are as often names of their
 * own.
 */
const STATES = new Set(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AB BC MB NB NL NS NT NU ON PE QC SK YT".split(
    " ",
  ),
);
/** "R-OK", "D-Calif.": the party and the seat of who sits in Congress. */
const SEAT =
  /^[RDI]-(?:[A-Z]{2}|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|N\.[CDHJMY]|Neb|Nev|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|W\.Va|Wash|Wis|Wyo)\.?|Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|Texas|Utah)$/u;
/** Forms of address without the name behind them, where their full stop was taken for the end of a sentence. */
const ADDRESS = /^(?:(Hon|Rt|Rt\. Hon|Revd|Engr)|Mr|Mrs|Ms|Dr|Prof|Sgt|Cpl|Lt|Col|Capt|Gov|Sen|Rep)$/u;
/** "Nordlens SQA55", "F-35": a model by its letters and digits, taken for a person. */
const MODEL = /(?:^|\s)(?=[\d-]*\p{Upper})(?=[\p{Upper}-]*\d)[\p{Upper}\d-]+$/u;
const TOWN_BEFORE = /(?<!\p{Alpha})\p{Upper}[\p{Alpha}.’'-]*\p{Lower},\s$/u;

/** Names without codes and forms of address that are nobody: "West Harbour, FL", "(R-OK)", "F-35", "Rt. Hon. B. U. Falk". English. */
export const withoutCodes = (mentions: readonly Mention[], sentences: readonly Sentence[]): readonly Mention[] =>
  mentions.filter(({ kind, text, start, end, sentence }) => {
    const own = sentences[sentence];
    if (!own || SEAT.test(text)) return !own;
    if (kind === "person" && MODEL.test(text)) return false;
    const address = ADDRESS.exec(text);
    const behind = own.text.slice(end - own.start);
    // "Sen" without a full stop, or with one that ends its sentence, is somebody's surname.
    if (address) return !behind.startsWith(".") || (address[1] === undefined && behind === ".");
    return !STATES.has(text) || !TOWN_BEFORE.test(own.text.slice(0, start - own.start));
  });
