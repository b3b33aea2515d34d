import type { Quote } from "../../../types.ts";
import { OFFICE_PHRASES, OFFICES, type OfficePhrases } from "../data/offices.ts";
import { nordicOwner } from "./nordicOwner.ts";
import { turkishOwner } from "./turkishOffice.ts";

/** Characters before a title in which more of it is looked for. */
const REACH = 120;

/** A title with the words before it that belong to it: "frühere Bürgermeister", "Anwalt und Dissident". */
export function wholeTitle(title: Quote, text: string, code: string): Quote {
  const offices = OFFICES[code];
  const reach = Math.max(0, title.start - REACH);
  const lead = text.slice(reach, title.start);
  const from =
    code === "tr" ? turkishOwner(lead) : offices ? firstOf(lead, offices, OFFICE_PHRASES[code]) : lead.length;
  const start = reach + from - nordicOwner(lead.slice(0, from), code);
  return { ...title, start, text: text.slice(start, title.end) };
}

/** The "and" between two offices of one person. */
export const AND = /^(?:und|et|y|e|en|och|og)$/u;
const KIND = /^(?:daglig|administrerende|verkställande)$/u;
/** "Klimat- och", before the rest of a compound. */
const HALF = /(?:^|\s)(\p{Alpha}+-\s(?:und|en|och|og)\s)$/u;

/** Where the words of an office begin that follows at the end of `lead`: "frühere", and "Anwalt und" with the other one that somebody has. */
export function firstOf(lead: string, offices: RegExp, phrases: OfficePhrases | undefined, isDouble = false): number {
  const half = HALF.exec(lead)?.[1]?.length ?? 0;
  if (half > 0) return lead.length - half;
  const [, other = "", and = ""] = /(\p{Alpha}[\p{Alpha}’'-]*)\s(\p{Alpha}+)\s$/u.exec(lead) ?? [];
  const withOther = lead.length - other.length - and.length - 2;
  // "L’actrice et": the article is none of it.
  const elided = /^[ldLD]['’]/u.exec(other)?.[0].length ?? 0;
  if (AND.test(and) && isOfficeOf(other.slice(elided), offices, phrases))
    return firstOf(lead.slice(0, withOther + elided), offices, phrases);
  const former = /(?:^|[\s'’])(\p{Alpha}[\p{Alpha}-]*)\s$/u.exec(lead)?.[1] ?? "";
  // "la fiscal jefe provincial", "le ministre délégué": two nouns for one office.
  if (isDouble && /^\p{Lower}/u.test(former) && isOffice(former, offices))
    return firstOf(lead.slice(0, lead.length - former.length - 1), offices, phrases);
  const rest = lead.slice(0, lead.length - former.length - 1);
  // "gründer og daglig leder": what kind of office it is, and not when.
  if (KIND.test(former) && phrases?.former.test(former)) return firstOf(rest, offices, phrases);
  if (phrases?.former.test(former)) return rest.length;
  // "den früheren norwegischen Minister": no longer one
  const [words = "", before = ""] = /(?<=^|\s)(\p{Lower}+)\s\p{Lower}{4,}\s$/u.exec(lead) ?? [];
  return phrases?.former.test(before) ? lead.length - words.length : lead.length;
}

/** The same with the article at the end of a Nordic noun: "skuespilleren". */
const isOfficeOf = (word: string, offices: RegExp, phrases: OfficePhrases | undefined): boolean =>
  isOffice(word, offices) || (phrases?.article !== undefined && isOffice(word.replace(phrases.article, ""), offices));

/** "maire", and "ex-maire", "vicepresidente". */
export const isOffice = (word: string, offices: RegExp): boolean =>
  offices.test(word) || offices.test(word.replace(/^(?:ex|vice|co)-?/iu, ""));
