import type { Sentence } from "../../../types.ts";
import { COUNTRY_BY_NAME } from "../data/countries.ts";
import type { Mention } from "../types.ts";

/** Characters before a name that are looked at. */
const REACH = 40;
/** "hedge fund [Vale Square]", "law firm [Storholm Hill]": a place is no such thing. */
const FIRM_BEFORE =
  /(?:^|[\s(“"])(?:[Hh]edge\sfund|(?:law|private\sequity|investment|accounting|consulting|venture\scapital|tech|technology|security|software|engineering|construction|property)\s(?:firm|company|group)|asset\smanager|think\stank|retailer|lender|insurer|brewer|chipmaker|carmaker|drugmaker|housebuilder|consultancy|startup|start-up|brokerage|bookmaker|publisher)\s$/u;
const LAST_WORDS =
  /(?:fund|firm|company|group|manager|tank|retailer|lender|insurer|brewer|maker|builder|consultancy|startup|start-up|brokerage|publisher)\s$/;
/** "in [Storholm]": a place after all. */
const WHERE = /(?:^|\s)(?:[Ii]n|[Nn]ear|[Aa]t|[Ff]rom|[Tt]o|[Oo]utside|[Aa]round)\s(?:the\s)?$/u;

/** The mentions, with places as organizations that the article calls a firm, and to which it never goes. English. */
export function withFirmsOf(
  mentions: readonly Mention[],
  sentences: readonly Pick<Sentence, "text" | "start">[],
): readonly Mention[] {
  const firms = new Set<string>();
  const places = new Set<string>();
  for (const { kind, text, sentence, start } of mentions) {
    const own = kind === "place" && !COUNTRY_BY_NAME.has(text) ? sentences[sentence] : undefined;
    if (!own) continue;
    const before = own.text.slice(Math.max(0, start - own.start - REACH), start - own.start);
    if (LAST_WORDS.test(before) && FIRM_BEFORE.test(before)) firms.add(text);
    else if (WHERE.test(before)) places.add(text);
  }
  if (firms.size === 0) return mentions;
  const isFirm = ({ kind, text }: Mention) => kind === "place" && firms.has(text) && !places.has(text);
  return mentions.map((mention) => (isFirm(mention) ? { ...mention, kind: "organization" as const } : mention));
}
