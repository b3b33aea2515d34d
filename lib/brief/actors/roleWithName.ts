import { TITLES } from "./data/people.ts";
import type { Entity } from "./types.ts";

/** Words of the longest name that is looked for at the end of a role. */
const LONGEST_NAME = 4;
/** What a role that ends in somebody's name says of whoever has it: "aide to Senator Otto Falk", "wife of Otto Falk". */
const OF_NAMED =
  /(?:^|\s)(?:of|to|for|with|from|by|at|in|on|under|over|about|against|alongside)\s(?!.*\s(?:and|or)\s)/u;

/**
 * Whether what stands beside a name is about somebody else: it names another person outright ("[harbour chief Ole Ravn]" behind a comma),
 * or is what belongs to the person herself ("[Brandt's sister]" in a list of her relatives).
 *
 * @param people full names of the people of the article.
 */
export function isOfSomebodyElse(role: string, { name, aliases }: Entity, people: ReadonlySet<string>): boolean {
  if ([name, ...aliases].some((own) => role.startsWith(`${own}’s `) || role.startsWith(`${own}'s `))) return true;
  if (!/\s\p{Lu}\S*$/u.test(role)) return false;
  const words = role.split(" ");
  for (let count = 2; count <= Math.min(LONGEST_NAME, words.length - 1); count++)
    // "Army Colonel" may have been taken for a name.
    if (people.has(words.slice(-count).join(" ")) && !TITLES.has(words.at(-1) ?? ""))
      return !OF_NAMED.test(words.slice(0, -count).join(" ").concat(" "));
  return false;
}
