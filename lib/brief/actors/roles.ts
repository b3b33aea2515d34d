import { languageOf } from "../../text/languageOf.ts";
import type { Article, Quote, Sentence } from "../../types.ts";
import { OFFICES } from "./data/offices.ts";
import { ORGANIZATION_WORDS } from "./data/organizations.ts";
import { headOf, officesAround, openerOf, wholeOffice } from "./office.ts";
import { ranksLast } from "./ranks.ts";
import { isOrganizationNoun, isRoleNoun } from "./roleNouns.ts";
import {
  BARE_PHRASE,
  BEFORE_NAME,
  BEHIND_NAME,
  BY_NOW,
  CAPITAL_NOUN,
  CAPITAL_OFFICE,
  KIND_BEHIND,
  LETTERS,
  LIST_BEFORE,
  MEMBER,
  NEXT_IN_LIST,
  OWNER,
  ROLE_AND,
  WHO_HEADS,
} from "./rolePatterns.ts";
import { ENDS_ROLE, endOfRole, type IsNoun, lastWord, NOT_FIRST, trimmed, VERBAL } from "./roleWords.ts";
import { sharedRole } from "./sharedRole.ts";
import type { Entity, Mention } from "./types.ts";

/** Roles of one person that are shown at most. */
const MOST_ROLES = 4;
/** Characters beside a name in which a role is looked for: more than any pattern below can match, so that no sentence is too long. */
const REACH = 300;

/** "Speaking at the birth of his son, Otto Falk said": what stands before the comma is no part of the subject. */
const OPENING =
  /^(?:\p{Lu}\p{Ll}+ing|Asked|At|After|Before|In|On|During|When|While|Since|Despite|With|For|As|By|From|To|Under)\s/u;

/** Forms of address that say nothing of what a person does. */
const COURTESY = /^(?:Former|Acting|Interim|Mr|Mrs|Ms|Mx|Miss|Sir|Madam|Dr|(?:Most |Right )?Rev)\.?$/;

/**
 * What the article says a person or an organization is, verbatim: titles, words before the name, appositions, "as ...", "is ...". First mention first,
 * the same role once.
 *
 * @param organizations names of the article's organizations: whose somebody is ("of Third Quay", "the Harbour Fund's").
 */
export function rolesOf(
  entity: Entity,
  article: Article,
  sentences: readonly Sentence[],
  organizations: ReadonlySet<string> = new Set(),
): Quote[] {
  if (entity.kind !== "person" && entity.kind !== "organization") return [];
  const isNoun = entity.kind === "person" ? isRoleNoun : isOrganizationNoun;
  const { code } = languageOf(article);
  const found: Quote[] = [];
  for (const mention of entity.mentions) {
    const sentence = sentences[mention.sentence];
    if (!sentence) continue;
    const text = article.blocks[mention.block]?.text ?? "";
    if (mention.title && !COURTESY.test(mention.title.text))
      found.push(code === "en" ? wholeOffice(mention.title, sentence, text) : mention.title);
    found.push(
      ...(code === "en"
        ? rolesAround(mention, sentence, text, isNoun, organizations)
        : officesAround(mention, text, OFFICES[code])),
    );
  }
  return ranksLast(distinct(found).slice(0, MOST_ROLES));
}

function rolesAround(
  mention: Mention,
  sentence: Sentence,
  text: string,
  isNoun: IsNoun,
  organizations: ReadonlySet<string>,
): Quote[] {
  const start = mention.title ? wholeOffice(mention.title, sentence, text).start : mention.start;
  const from = Math.max(sentence.start, start - REACH);
  const before = text.slice(from, start);
  const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH));
  const roles: Quote[] = [];
  const add = (text: string, start: number) => {
    roles.push({ block: mention.block, start, end: start + text.length, text });
  };
  const take = (raw: string, from: number, isPhrase: boolean) => {
    const role = trimmed(raw, from, isPhrase, isNoun);
    if (!role) return;
    const isCapital = !isPhrase && /^\p{Lu}/u.test(text.slice(role.start, role.start + 1));
    const head = isCapital ? headOf(text.slice(sentence.start, role.start), (word) => !isNoun(word)) : "";
    add(text.slice(role.start - head.length, role.end), role.start - head.length);
  };
  // ", a veteran, activist, radio show host, and currently a candidate for ...": each part that names a role, until one does not.
  const takeList = (at: number) => {
    let rest = at;
    for (;;) {
      const next = NEXT_IN_LIST.exec(behind.slice(rest));
      const role = next?.[1];
      if (!next || !role || !isNoun(lastWord(role.split(/\s(?:of|for|at|in|from|to|with|on)\s/u)[0] ?? ""))) return;
      take(role, mention.end + rest + next.index + next[0].lastIndexOf(role), true);
      rest += next[0].length;
    }
  };
  const [premodifier, leading, office] = BEFORE_NAME.map((pattern) => pattern.exec(before));
  if (premodifier?.[1] && isNoun(lastWord(premodifier[1])))
    take(premodifier[1], from + premodifier.index + premodifier[0].indexOf(premodifier[1]), false);
  // "Immunologist Ida Brandt": the first word of a sentence has a capital anyway.
  const capital = CAPITAL_NOUN.exec(before)?.[1];
  if (capital && isNoun(capital.toLowerCase())) take(capital, from + before.lastIndexOf(capital), false);
  const capitals = mention.title ? null : capitalOffice(before, isNoun);
  if (capitals) take(capitals.text, from + capitals.at, false);
  // "singer, actor and animal rights advocate Ida Brandt": the last of a list is found above.
  const listed = LIST_BEFORE.exec(before);
  if (listed && premodifier?.[1] && isNoun(lastWord(premodifier[1])))
    for (const { 0: part, index } of (listed[1] ?? "").matchAll(/[^,]+/gu)) {
      const role = part.trim();
      if (isNoun(lastWord(role)))
        take(role, from + listed.index + listed[0].indexOf(listed[1] ?? "") + index + part.indexOf(role), false);
    }
  const isApart = /^\s*[,.;)]|^$/u.test(behind) || (/^\s+(?:said|says|told)/u.test(behind) && !OPENING.test(before));
  const nearest = isApart ? nearestPhrase(before, isNoun) : null;
  if (nearest) take(nearest.text, from + nearest.at, true);
  else if (isApart && leading?.[1]) take(leading[1], from + leading.index + leading[0].indexOf(leading[1]), true);
  const skipped = office?.[1] ? beforeOffice(office[1]) : -1;
  if (office?.[1] && skipped >= 0) take(office[1].slice(skipped), from + office.index + skipped, true);
  const shared = sharedRole(before, behind, isNoun);
  if (shared) take(shared.text, from + shared.at, false);
  const letters = isNoun === isRoleNoun ? LETTERS.exec(behind)?.[1] : undefined;
  if (letters) {
    add(letters, mention.end + behind.indexOf(letters));
  }
  const bare = isApart ? BARE_PHRASE.exec(before)?.[1] : undefined;
  if (bare && !nearest && isNoun(lastWord(bare))) take(bare, from + before.lastIndexOf(bare), false);
  const titled = mention.title ? ROLE_AND.exec(before)?.[1] : undefined;
  if (titled && isNoun(lastWord(titled))) take(titled, from + before.lastIndexOf(titled), false);
  const group = (isNoun === isRoleNoun ? MEMBER : KIND_BEHIND).exec(behind);
  if (
    group?.[1] &&
    (isNoun === isOrganizationNoun ||
      isOrganizationName(group[1]) ||
      organizations.has(group[1].replace(/^of\s(?:the\s)?/u, "")))
  ) {
    add(group[1], mention.end + group[0].indexOf(group[1]));
  }
  if (isNoun === isRoleNoun) {
    const byNow = BY_NOW.exec(behind);
    if (byNow?.[1]) take(byNow[1], mention.end + byNow[0].lastIndexOf(byNow[1]), true);
    const heads = WHO_HEADS.exec(behind)?.[1];
    if (heads) add(heads, mention.end + behind.indexOf(heads));
  }
  for (const pattern of BEHIND_NAME) {
    const match = pattern.exec(behind);
    if (
      match?.[1] &&
      !isNextSubject(before, behind, match) &&
      !(pattern === BEHIND_NAME[1] && DESCRIPTION.test(match[1])) &&
      !(
        pattern === BEHIND_NAME[2] &&
        (COUNTED.test(match[1]) || isBeyond(match[0].slice(0, -match[1].length), match[1], isNoun))
      )
    ) {
      take(match[1], mention.end + match.index + match[0].lastIndexOf(match[1]), true);
      if (pattern === BEHIND_NAME[0]) takeList(match.index + match[0].lastIndexOf(match[1]) + match[1].length);
    }
  }
  const owner =
    isNoun === isRoleNoun && roles.length === 0 && / /u.test(mention.text) ? OWNER.exec(before)?.[1] : undefined;
  if (owner && organizations.has(owner)) add(owner, from + before.lastIndexOf(owner));
  return roles;
}

/** The capitals in front of a name when the last of them names a role, without the opener of the sentence and a day before them. */
function capitalOffice(before: string, isNoun: IsNoun): { readonly text: string; readonly at: number } | null {
  const found = CAPITAL_OFFICE.exec(before);
  if (!found?.[1]) return null;
  const words = found[1].trimEnd();
  const whole = words.slice(openerOf(words, found.index === 0).length);
  // "Defense Minister Khawaja [Ida Brandt]": a first name that the tagger did not take along.
  const text = isNoun(lastWord(whole)) ? whole : whole.replace(/\s\p{Lu}\p{Ll}+$/u, "");
  return text.includes(" ") && isNoun(lastWord(text)) ? { text, at: before.lastIndexOf(text) } : null;
}

/** What opens a phrase before a name: an article, a possessive, the name of an owner. */
const OPENS_PHRASE =
  /(?:(?<=^|\s)(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n?)\s)|(?:(?:\p{Lu}[\p{L}\p{M}.-]*\s)*\p{Lu}[\p{L}\p{M}.-]*['’]s?\s)/gu;
/** What no phrase for a person has in it. */
const CLAUSE = /[,;:–—“”"()]|\b(?:is|was|were|are|has|had|have|said|says|told|which|who|that|when|while)\b/u;
const LONGEST_PHRASE = 90;

/** "confirmed by [his son], Otto Falk", "says [Nordfast’s director], Ida Brandt": the shortest phrase before a comma that names a role. */
function nearestPhrase(before: string, isNoun: IsNoun): { readonly text: string; readonly at: number } | null {
  if (!before.endsWith(", ")) return null;
  const from = Math.max(0, before.length - 2 - LONGEST_PHRASE);
  const text = before.slice(from, -2);
  for (const { 0: opening, index } of [...text.matchAll(OPENS_PHRASE)].reverse()) {
    const phrase = text.slice(index);
    if (CLAUSE.test(phrase)) return null;
    const head = phrase.slice(opening.length).split(/\s(?:of|for|at|in|from|to|with|on)\s/u)[0] ?? "";
    if (isNoun(lastWord(head))) return { text: phrase, at: from + index };
  }
  return null;
}

/** What somebody was said to be that is no role: "She was a happy child". */
const DESCRIPTION = /\b(?:child|baby|kid|hero|heroine|victim|fan|winner|loser|native)$/u;
/** Behind "as": "The ferries wait as two groups meet". */
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|other|more)\s/iu;

/** True for "the Harbour Union" and "NFU", not for "Louisiana". */
const isOrganizationName = (phrase: string) =>
  phrase.split(/\s+/).some((word) => ORGANIZATION_WORDS.has(word) || /^(?=(?:.*\p{Lu}){2})[\p{Lu}-]+s?$/u.test(word));

/** Where the role starts in "met on Monday with First Minister of Scotland", or -1 when what stands before "of" is no role. */
function beforeOffice(text: string): number {
  const head = /^.*?(?=\s(?:of|for|to|from|at)\s)/u.exec(text)?.[0] ?? "";
  if (!isRoleNoun(lastWord(head))) return -1;
  const list = [...head.matchAll(/\S+/gu)];
  // Behind "they met" a capital opens the office: "Mayor of Storholm".
  const isCapital = /^\p{Lu}/u.test(list.at(-1)?.[0] ?? "");
  const stop = list.findLastIndex(
    ({ 0: word }) =>
      NOT_FIRST.has(word.toLowerCase()) ||
      VERBAL.test(word) ||
      (isCapital && /^\p{Ll}/u.test(word) && word !== "former"),
  );
  return list[stop + 1]?.index ?? -1;
}

/** "After a talk with Otto Falk, [the mayor] said": without a second comma, what follows a name within its sentence is who speaks. */
const isNextSubject = (before: string, behind: string, match: RegExpExecArray) =>
  /^,\s(?:the|a|an)\s/u.test(match[0]) &&
  /^\s(?:said|says|told)\b/u.test(behind.slice(match.index + match[0].length)) &&
  /\S+\s+\S+\s+\S+\s*$/u.test(before);

/** "as" reaches across the clause: not past another name, which the role may be of, and a clause of its own is no role. */
const isBeyond = (between: string, role: string, isNoun: IsNoun) =>
  /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u.test(between) ||
  endOfRole(role.replace(ENDS_ROLE, ""), isNoun) < role.replace(ENDS_ROLE, "").length;

/** Each role once; of two that say the same the longer one. */
function distinct(roles: readonly Quote[]): Quote[] {
  const fold = (text: string) => text.toLowerCase();
  const kept: Quote[] = [];
  for (const role of roles) {
    if (kept.some(({ text }) => fold(text).includes(fold(role.text)))) continue;
    kept.push(role);
  }
  return kept;
}
