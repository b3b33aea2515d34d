import { nearestPhrase } from "./nearestPhrase.ts";
import { CALLED, MAY_BE_CALLED } from "./rolePatterns.ts";
import { type IsNoun, lastWord } from "./roleWords.ts";

/** What somebody is, and where in the text before the name it begins. */
interface Found {
  readonly text: string;
  readonly at: number;
  /** True for a phrase, false for words right before a name. */
  readonly isPhrase: boolean;
}

/** "Its director, a former [consultant] named Ida": not "A judge named Ida as heir", which is what a judge did. */
const NAMED =
  /(?:(,)|(?<!\p{Alpha})(?:by|from|to|with|of|met|was|is|as|for|like))\san?\s((?:[\p{Lower}-]+\s){0,4}[\p{Lower}-]+)\s(?:named|called)\s$/u;
/** "[Head of recruitment] Ida Brandt": a field without a capital between an office and a name. */
const OF_FIELD =
  /(?:^|[\s(“"])((?:(?:former|deputy|interim|acting|global|[Cc]hief|[Aa]ssistant)\s)?(?:[Hh]ead|[Dd]irector|[Cc]hief|[Ii]nspector)\sof\s(?:(?!(?:the|an?|his|her|its|their|state|this|that)\s)[\p{Lower}-]+\s){1,4})$/u;

/** The roles that stand before the words for how somebody is called, or before the name with a field between: in English. */
export function calledByName(before: string, behind: string, isNoun: IsNoun): readonly Found[] {
  const end = before.slice(-12);
  if (/(?:named|called)\s$/.test(end)) {
    const named = NAMED.exec(before);
    const role = named?.[2];
    if (!named || !role || !isNoun(lastWord(role))) return [];
    // Not "When I was a pilot, a sailor named Doris left".
    const outer =
      named[1] && behind.startsWith(",") ? nearestPhrase(`${before.slice(0, named.index)}, `, isNoun) : null;
    const own = { text: role, at: before.lastIndexOf(role), isPhrase: false };
    return outer ? [{ ...outer, isPhrase: true }, own] : [own];
  }
  const alias = MAY_BE_CALLED.test(end) ? CALLED.exec(before)?.[1] : undefined;
  return alias && isNoun(lastWord(alias)) ? [{ text: alias, at: before.lastIndexOf(alias), isPhrase: false }] : [];
}

/** "[Head of recruitment ]", or null; the noun is looked for where it can stand only. */
export function officeOfField(before: string): { readonly text: string; readonly at: number } | null {
  const field =
    /\p{Lower}\s$/u.test(before.slice(-2)) && before.slice(-70).includes(" of ") ? OF_FIELD.exec(before) : null;
  return field?.[1] ? { text: field[1].trimEnd(), at: field.index + field[0].indexOf(field[1]) } : null;
}
