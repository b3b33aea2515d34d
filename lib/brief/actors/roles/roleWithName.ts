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
export function isOfSomebodyElse(given: string, { name, aliases }: Entity, people: ReadonlySet<string>): boolean {
  // "just as [harbour chief Ole Ravn did]"
  const role = given.replace(/\s(?:did|does)$/u, "");
  if ([name, ...aliases].some((own) => role.startsWith(`${own}’s `) || role.startsWith(`${own}'s `))) return true;
  if (!/\s\p{Upper}\S*$/u.test(role)) return false;
  const words = role.split(" ");
  for (let count = 2; count <= Math.min(LONGEST_NAME, words.length); count++)
    // "Army Colonel" may have been taken for a name.
    if (people.has(words.slice(-count).join(" ")) && !TITLES.has(words.at(-1) ?? ""))
      return !OF_NAMED.test(words.slice(0, -count).join(" ").concat(" "));
  return false;
}

/** Verbs of the past that no role begins with: "[overcame champion] Ida Brandt". */
const PAST =
  /^(?:overcame|became|came|went|took|saw|knew|ran|fell|rose|drew|threw|flew|spoke|chose|drove|rode|wrote|gave)\s/u;
/** "player [he often] met", "author [of] that book": words that lead on, at the end of a role. */
const OPEN_END = /\s(?:(?:he|she|they|we)(?:\s(?:often|once|also|never|still|later|\p{Lower}+ly))*|of|for|at|in)$/u;

/** Roles of one name without those that tell of somebody else, or that are the rest of what does, and without words that lead on. English. */
export function ownRoles(found: readonly Quote[], entity: Entity, people: ReadonlySet<string>): Quote[] {
  const others = found.filter(({ text }) => isOfSomebodyElse(text, entity, people));
  // "the fall of Lind, a judge, and Ole Ravn, a clerk": the clerk is Ravn.
  const isRest = ({ block, start }: Quote) =>
    others.some((other) => other.block === block && start > other.end && start - other.end <= LONGEST_JOINT);
  return found
    .filter((role) => !others.includes(role) && !isRest(role) && !PAST.test(role.text))
    .map((role) => {
      const text = role.text.replace(OPEN_END, "");
      return { ...role, end: role.start + text.length, text };
    });
}

/** Characters of ", a " */
const LONGEST_JOINT = 6;
