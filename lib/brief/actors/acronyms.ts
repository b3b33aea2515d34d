import { initialsOf } from "./fullNames.ts";
import type { Mention } from "./types.ts";

/** The full names that the article gives to short forms. @param texts its sentences. */
export const shortNames = (mentions: readonly Mention[], texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map([...shortForms(mentions, texts), ...definedAcronyms(texts)]);

const fold = (name: string) => name.toLowerCase();

/** Acronyms the article itself explains: "National Court of Accounts (NCA)". */
function definedAcronyms(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const match of text.matchAll(
      /(?<![\p{L}’'-])((?:\p{Lu}[\p{L}’'-]{1,40}|of|the|for|and|on)(?:\s(?:\p{Lu}[\p{L}’'-]{1,40}|of|the|for|and|on)){1,12})\s\((\p{Lu}[\p{Lu}&-]{1,7})\)(?!\s?[—–]\s)/gu,
    )) {
      const name = (match[1] ?? "").replace(/^(?:(?:the|of|for|and|on)\s+|The\s+)+/u, "");
      if (match[2]) found.set(match[2], spelledOut(name, match[2]));
    }
  }
  return found;
}

/** The last words of a name whose initials an acronym has, where it has not those of all: "Parliament of New South Holm (NSH)". */
function spelledOut(name: string, acronym: string): string {
  const words = name.split(" ");
  const from = words.findIndex(
    (word, index) => /^\p{Lu}/u.test(word) && initialsOf(words.slice(index).join(" ")) === acronym,
  );
  return from < 0 ? name : words.slice(from).join(" ");
}

/** Short forms that stand in brackets right behind the name they are made of: "Norvik Department of Fire Protection (NorFire)". */
function shortForms(mentions: readonly Mention[], texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [index, short] of mentions.entries()) {
    const full = mentions[index - 1];
    if (!full || full.block !== short.block || full.kind !== "organization" || short.start - full.end !== 2) continue;
    const isShort = !short.text.includes(" ") && full.text.includes(" ") && isMadeOf(fold(short.text), fold(full.text));
    if (isShort && texts[short.sentence]?.includes(`${full.text} (${short.text})`)) found.set(short.text, full.text);
  }
  return found;
}

/** Whether all letters of a short form stand in the name in that order, the first one first. */
function isMadeOf(short: string, full: string): boolean {
  if (short[0] !== full[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
