import type { Quote, Span } from "../../../types.ts";
import { TITLES } from "../data/people.ts";
import type { Entity } from "../types.ts";

/** The names of an article, for what a role says of them. */
export interface Named {
  /** Names of its organizations: whose somebody is ("of Third Quay", "the Harbour Fund's"). */
  readonly organizations: ReadonlySet<string>;
  /** Full names of its people: a role that ends in one is that one's. */
  readonly people: ReadonlySet<string>;
  /** Where bodies stand that have a comma in their names. */
  readonly lists: readonly Span[];
}

export const NOBODY_ELSE: Named = { organizations: new Set(), people: new Set(), lists: [] };

export function namedIn(entities: readonly Entity[]): Named {
  const of = (wanted: Entity["kind"]) => entities.filter(({ kind }) => kind === wanted);
  const organizations = of("organization");
  return {
    organizations: new Set(organizations.flatMap(({ name, aliases }) => [name, ...aliases])),
    people: new Set(
      of("person").flatMap(({ name, aliases }) => [name, ...aliases].filter((form) => form.includes(" "))),
    ),
    lists: organizations.flatMap(({ mentions }) => mentions.filter(({ text }) => text.includes(","))),
  };
}

/** "head of the Bureau of Boats[, Nets and Ropes]": no role ends within a name. @param text of its block. */
export function withWholeBody(role: Quote, lists: readonly Span[], text: string): Quote {
  const body = lists.find(
    ({ block, start, end }) => block === role.block && role.start < start && start < role.end && role.end < end,
  );
  return body ? { ...role, end: body.end, text: text.slice(role.start, body.end) } : role;
}

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
