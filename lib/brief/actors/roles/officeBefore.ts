import { openerOf } from "./office.ts";
import { NOT_FIRST } from "./roleBorders.ts";
import { isRoleNoun } from "./roleNouns.ts";
import { CAPITAL_OFFICE, OFFICE_LETTERS } from "./rolePatterns.ts";
import { type IsNoun, lastWord } from "./roleWords.ts";
import { VERBAL } from "./verbWithin.ts";

/** The capitals in front of a name when the last of them names a role, without the opener of the sentence and a day before them. */
export function capitalOffice(before: string, isNoun: IsNoun): { readonly text: string; readonly at: number } | null {
  const found = CAPITAL_OFFICE.exec(before);
  if (!found?.[1]) return null;
  const words = found[1].trimEnd();
  const whole = words.slice(openerOf(words, found.index === 0).length);
  // "Defense Minister Khawaja [Ida Brandt]": a first name that the tagger did not take along.
  const isOffice = (words: string) => isNoun(lastWord(words)) || (isNoun === isRoleNoun && OFFICE_LETTERS.test(words));
  const text = isOffice(whole) ? whole : whole.replace(/\s\p{Upper}\p{Lower}+$/u, "");
  return (text.includes(" ") || OFFICE_LETTERS.test(text)) && isOffice(text)
    ? { text, at: before.lastIndexOf(text) }
    : null;
}

/** Where the role starts in "met on Monday with First Minister of Scotland", or -1 when what stands before "of" is no role. */
export function beforeOffice(text: string): number {
  const head = /^.*?(?=\s(?:of|for|to|from|at)\s)/u.exec(text)?.[0] ?? "";
  if (!isRoleNoun(lastWord(head))) return -1;
  // "successor to Norvik Chief Executive [Ida Brandt]": she is the one, and not the other.
  if (/\sto\s/u.test(text.slice(head.length, head.length + 4)) && isRoleNoun(lastWord(text).replace(/(?<!s)s$/u, "")))
    return -1;
  const list = [...head.matchAll(/\S+/gu)];
  // Behind "they met" a capital opens the office: "Mayor of Storholm".
  const isCapital = /^\p{Upper}/u.test(list.at(-1)?.[0] ?? "");
  const stop = list.findLastIndex(
    ({ 0: word }) =>
      (NOT_FIRST.has(word.toLowerCase()) && word.toLowerCase() !== "former") ||
      VERBAL.test(word) ||
      (isCapital && /^\p{Lower}/u.test(word) && word !== "former"),
  );
  return list[stop + 1]?.index ?? -1;
}
