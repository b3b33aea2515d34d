import { type IsNoun, NOT_FIRST, PAST } from "./roleWords.ts";

/** Words between a role in the plural and the last of the names it is of. */
const MOST_NAMES = 14;

/** "their two sons Tom and [Ole]", "the lawyers Ida Brandt, Tom Okoro and [Ole Falk]": a role in the plural is that of each of the names. */
export function sharedRole(before: string, isNoun: IsNoun): { readonly text: string; readonly at: number } | null {
  const list = [...before.matchAll(/[^\s,]+|,/gu)].slice(-MOST_NAMES);
  // "Senators Ida Brandt of Norvik and [Otto Falk]"
  const titled = list.findLastIndex(
    ({ 0: word }, index) =>
      list[index - 1]?.[0] !== "of" && isNoun(singularOf(word.toLowerCase()) ?? "") && /^\p{Lu}/u.test(word),
  );
  let at = list.length - 1;
  const isBetween = (word: string) => /^(?:\p{Lu}\S*|and|,|such|as|including|of|the)$/u.test(word);
  while (at >= 0 && at !== titled && isBetween(list[at]?.[0] ?? "")) at--;
  const noun = list[at];
  const singular = noun && singularOf(at === titled ? noun[0].toLowerCase() : noun[0]);
  // "politicians and Ida Brandt": she is none of them.
  if (!noun || !singular || !isNoun(singular) || (list.length - at < 3 && list[at + 1]?.[0] === "and")) return null;
  // Adjectives before it: "two French police officers".
  let first = at;
  while (
    first > 0 &&
    at - first < 3 &&
    /^[\p{L}-]+$/u.test(list[first - 1]?.[0] ?? "") &&
    !NOT_FIRST.has(list[first - 1]?.[0].toLowerCase() ?? "") &&
    !PAST.has(list[first - 1]?.[0] ?? "")
  )
    first--;
  const start = list[first]?.index ?? noun.index;
  return { text: before.slice(start, noun.index + noun[0].length), at: start };
}

/** "sons" is "son", "children" "child", "alumni" "alumnus", "policemen" "policeman"; null for what is no plural. */
function singularOf(word: string): string | null {
  if (!/^\p{Ll}[\p{L}-]{3,}$/u.test(word)) return null;
  if (word === "children") return "child";
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (word.endsWith("ni")) return `${word.slice(0, -1)}us`;
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : null;
}
