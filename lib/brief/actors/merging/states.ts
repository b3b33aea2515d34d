import type { Sentence } from "../../../types.ts";
import { FIRST_NAMES } from "../data/people.ts";
import type { Mention } from "../types.ts";

/** Characters beside a name that are looked at. */
const REACH = 50;
/** "[Norvia]’s capital", "[Norvia] Foreign Minister Otto Falk": what a country or a region has, and nobody else. A ruler may have a government and an army of his own. */
const OF_STATE =
  /^\s(?:Prime|Foreign|Finance|Interior|Defen[cs]e|Energy|Health|Trade|Justice|Agriculture|Economy|Transport|Education|Environment|Culture|Labou?r)\sMinister(?!\p{Alpha})|^\sjunta(?!\p{Alpha})|^['’]s\s(?:military\s(?:leader|junta|government|ruler)s?|ruling\sjunta|capital(?=[\s,.;](?!investment|expenditure|gains|spending|budget|punishment))|president|parliament|central\sbank|(?:foreign|defen[cs]e|interior|finance|health)\sministry|state\s(?:television|media)|population|coastline|constitution)(?!\p{Alpha})/u;
/** "Norvia’s capital, [Tolm]," */
const CAPITAL_BEFORE = /\bcapital(?:\scity)?,\s$/u;
/** "the hamlet of [Low Fenny]" */
const TOWN_BEFORE = /\b(?:city|town|village|hamlet|suburb|settlement|province|county|district)\sof\s$/u;
const CLOSES = /^[,.;]/u;

/**
 * The mentions, with those of a lone name as a place’s where the article tells that it is a country, a capital or a town: "Norvia", taken for a
 * surname, has a parliament. Of English articles; a name with a title or a first name is somebody’s.
 */
export function withStates(
  mentions: readonly Mention[],
  sentences: readonly Pick<Sentence, "text" | "start">[],
): readonly Mention[] {
  const states = new Set(mentions.filter((mention) => isState(mention, sentences)).map(({ text }) => text));
  if (states.size === 0) return mentions;
  for (const { kind, title, text } of mentions) {
    if (kind !== "person") continue;
    const words = text.split(" ");
    if (title !== null || words.length > 1) for (const word of words) states.delete(word);
    if (title !== null) states.delete(text);
  }
  const isPlace = ({ kind, text }: Mention) => kind === "person" && states.has(text);
  return mentions.map((mention) => (isPlace(mention) ? { ...mention, kind: "place" as const } : mention));
}

function isState(
  { kind, text, sentence, start, end }: Mention,
  sentences: readonly Pick<Sentence, "text" | "start">[],
): boolean {
  const own = sentences[sentence];
  if (kind !== "person" || !own) return false;
  const behind = own.text.slice(end - own.start, end - own.start + REACH);
  const before = own.text.slice(Math.max(0, start - own.start - REACH), start - own.start);
  if (TOWN_BEFORE.test(before)) return true;
  if (text.includes(" ") || FIRST_NAMES.has(text)) return false;
  return OF_STATE.test(behind) || (CAPITAL_BEFORE.test(before) && CLOSES.test(behind));
}
