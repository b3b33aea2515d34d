import { nearestPhrase } from "./nearestPhrase.ts";
import { isRoleNoun } from "./roleNouns.ts";
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

/** "[The Chairman, Harbour Committee on Ports], Otto Falk": an office, and behind a comma of what body, as the press of Nigeria and India has it. */
const OF_BODY =
  /(?:^|[\s“"])(?:[Tt]he\s)((?:\p{Upper}[\p{Alpha}-]*\s){0,3}(\p{Upper}[\p{Alpha}-]*),\s\p{Upper}(?:[^,;:.“”"()]|\.(?=\p{Lower})|,\s(?=\p{Upper}[^,]*,\s$)){3,80}),\s$/u;
const BODY =
  /(?:Committee|Commission|Council|Board|Authority|Agency|Ministry|Department|Bureau|Institute|University|College|Association|Union|Federation|Party|Bank|Limited|Ltd|Plc|PLC|Group|Society|Command|Division|Directorate|Office|Affairs|Service|Operations|Communications?|Services|Works|Corporation|Company|Foundation|Congress|Senate)\b/u;

/** The office before the name of whoever has it, with its body behind a comma; null where there is none. */
export function officeOfBody(before: string): { readonly text: string; readonly at: number } | null {
  if (before.indexOf(",") === before.length - 2) return null;
  const [whole = "", office = "", noun = ""] = OF_BODY.exec(before) ?? [];
  const body = office.slice(office.indexOf(","));
  if (!office || !isRoleNoun(noun.toLowerCase()) || !BODY.test(body)) return null;
  return { text: office, at: before.length - whole.length + whole.indexOf(office) };
}

/** "[Norwegian fifth seed] Ida Brandt", "[world No 3] Ida Brandt": where somebody stands among the players of a game. */
const RANKED =
  /(?:^|[\s(“"])((?:(?!The)\p{Upper}\p{Lower}+\s)?(?:[Ff]ormer\s|[Tt]hen\s)?(?:(?:[Tt]op|[Nn]umber[\s-]\p{Lower}+|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|\d{1,2}(?:st|nd|rd|th)|No\.?\s?\d{1,2})[\s-]seeds?|[Ww]orld\s(?:number\s(?:one|two|three|four|five|six|seven|eight|nine|ten)|[Nn]o\.?\s?\d{1,3})))\s$/u;
const ENDS_RANKED = /(?:seeds?|\d|one|two|three|four|five|six|seven|eight|nine|ten)\s$/;

export function rankedAs(before: string): { readonly text: string; readonly at: number } | null {
  const role = ENDS_RANKED.test(before.slice(-7)) ? RANKED.exec(before)?.[1] : undefined;
  return role ? { text: role, at: before.length - role.length - 1 } : null;
}
