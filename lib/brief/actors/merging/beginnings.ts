import { ORGANIZATION_WORDS, ORGANIZATIONS } from "../data/organizations.ts";

/** What an organization may have behind a name that stands for the whole: "NFF News", "Google Inc." */
const KIND_OF_WHOLE =
  /^(?:News|Group|Inc\.?|Corp\.?|Corporation|Company|Co-[Oo]p|Ltd\.?|Limited|LLC|PLC|plc|Holdings|International|Party|Network|Television|TV)(?:\s(?:Inc\.?|Corp\.?|Corporation|Company|Ltd\.?|Limited|LLC|PLC|plc|Holdings))*$/u;

/** Names that the full one may come behind the short one: in the lead, as it is in the headline. */
const SOON = 2;

/** What is known by itself is no part of another name: the U.N. is not the U.N. Harbour Council, Google not Google Maps. */
export const isWhole = (text: string, full: string): boolean =>
  KIND_OF_WHOLE.test(full.slice(text.length + 1)) ||
  !(ORGANIZATIONS.has(text) || (/^[\p{Upper}.]{2,6}$/u.test(text) && !isOwnWord(text, full)));

/** "ETCO" of ETCO Space: letters that are half of a name, and no body's that has councils and funds. */
const isOwnWord = (text: string, full: string): boolean => {
  const rest = full.slice(text.length + 1);
  return text.length > 3 && !text.includes(".") && /^\p{Upper}\p{Lower}+$/u.test(rest) && !ORGANIZATION_WORDS.has(rest);
};

/** "Nordfast" is Nordfast Marine where that was named before, or right behind the headline. */
function isNamedInTime(text: string, full: string, first: ReadonlyMap<string, number>): boolean {
  const since = (name: string) => first.get(name) ?? Number.POSITIVE_INFINITY;
  return since(full) < since(text) || (since(text) < SOON && since(full) - since(text) <= SOON);
}

/**
 * The same where only a form of the full name was named before: "Nordfast" behind "Nordfast Marine LLC", which is "Nordfast Marine" later.
 *
 * @param begun the names that begin with the short one.
 */
export const isNamedBefore = (
  text: string,
  full: string,
  begun: readonly string[],
  first: ReadonlyMap<string, number>,
): boolean =>
  isNamedInTime(text, full, first) ||
  begun.some(
    (other) =>
      other.startsWith(`${full} `) &&
      KIND_OF_WHOLE.test(other.slice(full.length + 1)) &&
      isNamedInTime(text, other, first),
  );
