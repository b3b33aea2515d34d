import type { Quote, Sentence } from "../../../types.ts";
import { FIELDS } from "../data/offices.ts";
import { NOT_FIRST } from "./roleBorders.ts";
import { isRoleNoun } from "./roleNouns.ts";
import { CALENDAR, OFFICE_LETTERS } from "./rolePatterns.ts";

/** Characters before a title in which the words that it goes on from are looked for. */
const REACH = 300;

/** Capitals in front of a title: what it is the title of. */
const OFFICE =
  /((?:(?:[Ff]ormer|then|acting|interim|retired)\s)?(?:(?:state|federal|deputy|assistant|associate|district|county|city|local|regional)\s)?(?:ex-)?(?:\p{Upper}[\p{Alpha}\p{M}.&’'-]*\s){0,5})$/u;

/** "Santa Barbara County [Sheriff]", "former Libertarian Party [Chairman]": a title with the words that say of what. */
export function wholeOffice(title: Quote, sentence: Sentence, text: string): Quote {
  const before = text.slice(Math.max(sentence.start, title.start - REACH), title.start);
  const capitals = OFFICE.exec(before)?.[1] ?? "";
  const words = `${fieldBefore(before.slice(0, before.length - capitals.length), capitals)}${capitals}`;
  const opener = openerOf(words, words.length === before.length).length;
  const head = words.length > opener ? headOf(before.slice(0, before.length - words.length), isRoleNoun).length : 0;
  const start = title.start - words.length + (head > 0 ? -head : opener);
  // "Chief of Harbour Staff General": the rank is another title.
  if (head > 0 && words.length > 0 && RANK.test(title.text)) {
    const office = text.slice(start, title.start).trimEnd();
    return { block: title.block, start, end: start + office.length, text: office };
  }
  const end =
    title.end - (/\s(?:Dr|Prof|Sir|Mrs?|Ms|Shri|Smt|Alhaj[ia]|Hajia|Comrade)\.?$/u.exec(title.text)?.[0].length ?? 0);
  return { block: title.block, start, end, text: text.slice(start, end) };
}

/** Where a title begins with all that stands before it, and with the article of "the Rt Revd Ida Brandt". */
export function frontOf(title: Quote, sentence: Sentence, text: string): number {
  const { start } = wholeOffice(title, sentence, text);
  const isStyled = /^(?:Rt|Revd?|Reverend|Very|Most|Venerable|Hon)(?![\p{Alpha}])/u.test(title.text);
  return isStyled && text.slice(Math.max(sentence.start, start - 6), start).endsWith(", the ") ? start - 4 : start;
}

/** "[Pathologist] Dr Ida Brandt", "[Local MLA] Smt. Ida Brandt": the office before a form of address, or null. */
export function beforeAddress(title: Quote, sentence: Sentence, text: string): Quote | null {
  const before = text.slice(Math.max(sentence.start, title.start - REACH), title.start);
  const words = (OFFICE.exec(before)?.[1] ?? "").replace(ANOTHER_ADDRESS, "").trimEnd();
  const own = words.slice(openerOf(words, words.length === before.trimEnd().length).length);
  const last = own.split(" ").at(-1) ?? "";
  if (!isRoleNoun(last.toLowerCase()) && !OFFICE_LETTERS.test(last)) return null;
  const start = title.start - 1 - own.length;
  return { block: title.block, start, end: start + own.length, text: own };
}

/** "MLA Smt. Dr. Ida Brandt" */
const ANOTHER_ADDRESS = /(?<=\s)(?:(?:Dr|Mrs?|Ms|Shri|Smt|Prof)\.?\s)+$/u;

const RANK =
  /^(?:General|Admiral|Marshal|Colonel|Major|Captain|Commander|Brigadier|Lieutenant|(?:Gen|Adm|Col|Maj|Capt|Lt|Brig)\.)/u;

/** What an office is for, of which there may be two: "[Police and] Harbour Commissioner". */
const FIELD = new RegExp(`(?:^|[^\\p{Upper}\\s]\\S*\\s)((?:${FIELDS})\\sand\\s)$`, "u");

const fieldBefore = (before: string, capitals: string): string => (capitals ? (FIELD.exec(before)?.[1] ?? "") : "");

/** The words that a role with a capital goes on from: "[Norvik Party for the] Sailors leader", "[United] States Harbour Fund head". */
export function wholeHead(before: string, isNoun: (word: string) => boolean): string {
  const head = headOf(before, (word) => !isNoun(word));
  if (head) return head;
  const capitals = CAPITALS.exec(before)?.[1] ?? "";
  // "former Pine Norvik Falls [police chief]": no longer one.
  const former = /(?:^|\s)(?:former|then)\s$/u.exec(before.slice(0, before.length - capitals.length))?.[0].trimStart();
  if (former) return former + capitals;
  return capitals.slice(openerOf(capitals, capitals.length === before.length).length);
}

/** Capitals right before a role, of a name that is longer than a role is looked for. */
const CAPITALS = /(?:^|[^\p{Upper}\s.!?:“"]\S*\s)((?:\p{Upper}[\p{Alpha}\p{M}.&’'-]*\s){1,4})$/u;

/** "Chief of [Harbour Staff General]", "Norvik Party for the [Sailors leader]": what a role goes on from, by the noun before its "of". */
export function headOf(before: string, isHead: (word: string) => boolean): string {
  const [words = "", noun = ""] =
    /(?:\p{Upper}[\p{Alpha}’-]*\s){0,4}(?!Justice\sfor)(\p{Upper}[\p{Alpha}-]*)\s(?:of|for)\s(?:the\s)?$/u.exec(
      before,
    ) ?? [];
  // "Joint Chiefs of [Staff Chairman]"
  return isHead(noun.toLowerCase()) || (/fs$/u.test(noun) && isHead(noun.slice(0, -1).toLowerCase())) ? words : "";
}

/** What stands at the front of capitals and is no part of an office: a day, or the first word of a sentence, which has a capital anyway. */
export function openerOf(capitals: string, opensSentence: boolean): string {
  const first = /^\S+\s/u.exec(capitals)?.[0] ?? "";
  const isOpener = opensSentence && first !== "Former " && NOT_FIRST.has(first.trim().toLowerCase());
  return CALENDAR.test(first) || isOpener ? first : "";
}
