import { ORGANIZATION_WORDS, ORGANIZATIONS } from "../data/organizations.ts";
import { FIRST_NAMES } from "../data/people.ts";
import { isGivenName } from "../names/givenName.ts";
import type { Mention } from "../types.ts";
import { isParticle } from "./people.ts";

const AND = /\s(?:and|&)\s(?:the\s)?/u;

/**
 * "Storholm University and the Harbour Fund", taken for one name: two, where each half is a name of its own. "Department of Health and
 * Sport" is one.
 */
export function withoutCoordination(mentions: readonly Mention[]): Mention[] {
  // "Port Authority of Ravn and Elvik" is one, though Elvik is a place of the story.
  const names = new Set(mentions.flatMap(({ kind, text }) => (kind === "organization" ? [text] : [])));
  const people = new Set(mentions.flatMap(({ kind, text }) => (kind === "person" ? [text] : [])));
  const single = mentions.flatMap((mention) => apart(mention, people));
  return single.flatMap((mention) => {
    const joint = mention.kind === "organization" || mention.kind === "person" ? AND.exec(mention.text) : null;
    if (!joint) return [mention];
    const left = mention.text.slice(0, joint.index);
    const right = mention.text.slice(joint.index + joint[0].length);
    // "Harbour Court and retired Judges": only the first is a name.
    if (/^\p{Lower}+\s/u.test(right) && !right.startsWith("of ")) return [partOf(mention, 0, left)];
    const areTwo =
      /\sthe\s$/u.test(joint[0]) && hasWord(right, ORGANIZATION_WORDS) ? !isOffice(left) : areNames(left, right, names);
    if (AND.test(right) && !names.has(right) && !isHeaded(right)) return [mention];
    if (!areTwo) return [mention];
    return [partOf(mention, 0, left), partOf({ ...mention, title: null }, mention.text.length - right.length, right)];
  });
}

/** "Pep Falk Erling Brandt", taken for one person: two without so much as a comma, by their first names or by what they are called elsewhere. */
function apart(mention: Mention, people: ReadonlySet<string>): Mention[] {
  const words = mention.text.split(" ");
  if (
    mention.kind !== "person" ||
    words.length !== 4 ||
    !words.every((word) => /^\p{Upper}\p{Lower}/u.test(word) && !isParticle(`${word} `))
  )
    return [mention];
  const [left, right] = [words.slice(0, 2).join(" "), words.slice(2).join(" ")];
  const isFirst = (index: number) => isGivenName(words[index] ?? "");
  const isOwn = (name: string, first: number) => people.has(name) || isFirst(first);
  const areTwo =
    isOwn(left, 0) && isOwn(right, 2) && ((!isFirst(1) && !isFirst(3)) || (people.has(left) && people.has(right)));
  if (!areTwo) return [mention];
  return [partOf(mention, 0, left), partOf({ ...mention, title: null }, left.length + 1, right)];
}

/** A person where the half begins with a first name, else what the whole was taken for. */
function partOf(mention: Mention, at: number, text: string): Mention {
  const start = mention.start + at;
  const kind = isPersonal(text) ? "person" : mention.kind;
  return { ...mention, kind, text, start, end: start + text.length };
}

function areNames(left: string, right: string, names: ReadonlySet<string>): boolean {
  const isOwn = (name: string) => names.has(name) || ORGANIZATIONS.has(name);
  if (isPersonal(right)) return left.includes(" ");
  if (isOffice(left)) return false;
  if (isOwn(right)) return left.includes(" ") || isOwn(left) || isAcronym(left);
  if (isOwn(left) || isAcronym(left)) return right.includes(" ") && hasWord(right, ORGANIZATION_WORDS);
  return (
    hasWord(left, ORGANIZATION_WORDS) && hasWord(right, ORGANIZATION_WORDS) && /\S+\s\S+/u.test(left) && isHeaded(right)
  );
}

const isPersonal = (name: string) => / \p{Upper}/u.test(name) && FIRST_NAMES.has(name.split(" ")[0] ?? "");

const isAcronym = (name: string) => /^\p{Upper}{2,6}$/u.test(name);

const hasWord = (name: string, words: ReadonlySet<string>) => name.split(" ").some((word) => words.has(word));

/** "Department of Health", which goes on behind an "and". */
const isOffice = (name: string) =>
  /^(?:\p{Upper}\S*\s)*(?:Department|Ministry|Office|Bureau|Committee|Agency|Board|Commission|Council|Court|Centers?|Centres?|Institute|Society|Academy|Organi[sz]ation|School|Head|Minister|Secretary)\s(?:of|for|on)\s/u.test(
    name,
  );

/** A name whose own noun is an institution's, and no part of what another one does: "Harbour Fund", not "Human Services". */
const isHeaded = (name: string) =>
  /\s(?:University|College|Institute|Fund|Foundation|Union|Party|Company|Bank|Museum|Hospital|Society|Council|Commission|Court|Times|Post|Herald|Group|Club|League|Command)(?:\s(?:of|for|in)\s.*)?$/u.test(
    name,
  );
