import { languageOf } from "../../../text/languageOf.ts";
import type { Article, Quote, Sentence } from "../../../types.ts";
import { DEMONYMS } from "../data/countries.ts";
import { isSlavic } from "../slavic/slavicPieces.ts";
import type { Entity, Mention } from "../types.ts";
import { calledByName, officeOfBody, officeOfField, rankedAs } from "./calledByName.ts";
import { opensClause, upToClause } from "./clauseOfOther.ts";
import { COURTESY, DEGREE } from "./courtesy.ts";
import { distinct, withoutParts } from "./distinctRoles.ts";
import { isKindOfBody, isOrganizationName } from "./kindOfBody.ts";
import { isAbout, isOfTwo, nearestPhrase } from "./nearestPhrase.ts";
import { beforeAddress, frontOf, wholeHead, wholeOffice } from "./office.ts";
import { beforeOffice, capitalOffice } from "./officeBefore.ts";
import { wholeTitle } from "./officeStart.ts";
import { ADDRESS, officesAround } from "./officesAround.ts";
import { ofOne } from "./oneOfSeveral.ts";
import { withClosedEnd } from "./openEnd.ts";
import { ranksLast } from "./ranks.ts";
import { isOrganizationNoun, isRoleNoun } from "./roleNouns.ts";
import { CLAUSE, isBeyond, isNextSubject, isOneOfMore } from "./roleOfOther.ts";
import {
  ANOTHER,
  BARE_PHRASE,
  BEHIND_NAME,
  BRACKETED,
  BY_NOW,
  CAPITAL_NOUN,
  DESCRIPTION,
  FIRST_OF_TWO,
  IN_BRACKETS,
  KIND_BEHIND,
  KIND_OF_MEMBER,
  LETTERS,
  LIST_BEFORE,
  MEMBER,
  MEMBER_OF_KIND,
  NEXT_IN_LIST,
  OFFICE_LETTERS,
  OWNER,
  ROLE_AND,
  rolesBefore,
  WHO_DOES,
  WHO_HEADS,
  withDashes,
} from "./rolePatterns.ts";
import { type Named, NOBODY_ELSE, ownRoles, withWholeBody } from "./roleWithName.ts";
import { type IsNoun, lastWord, trimmed } from "./roleWords.ts";
import { seatLength } from "./seat.ts";
import { withoutStop } from "./sentenceStop.ts";
import { sharedRole } from "./sharedRole.ts";
import { withoutWeakEnding } from "./weakNouns.ts";

/** Roles of one person that are shown at most. */
const MOST_ROLES = 4;
/** Characters beside a name in which a role is looked for: more than any pattern below can match, so that no sentence is too long. */
const REACH = 300;

/** ", has spoken to the minister": no part of a list of roles. */
const AUXILIARY = /^(?:has|have|had|will|would|can|could|may|might|must|should|did|does)\s/u;

/**
 * What the article says a person or an organization is, verbatim: titles, words before the name, appositions, "as ...", "is ...". First mention first,
 * the same role once.
 *
 * @param named the other names of the article.
 */
export function rolesOf(
  entity: Entity,
  article: Article,
  sentences: readonly Sentence[],
  { organizations, people, lists }: Named = NOBODY_ELSE,
): Quote[] {
  if (entity.kind !== "person" && entity.kind !== "organization") return [];
  const isNoun = entity.kind === "person" ? isRoleNoun : isOrganizationNoun;
  const language = languageOf(article);
  const { code } = language;
  // "szef MSW" is no office of the ministry's.
  if (entity.kind !== "person" && isSlavic(language)) return [];
  const found: Quote[] = [];
  for (const mention of entity.mentions) {
    const sentence = sentences[mention.sentence];
    if (!sentence) continue;
    const text = article.blocks[mention.block]?.text ?? "";
    const isDegree = isSlavic(language) && mention.title !== null && DEGREE.test(mention.title.text);
    const isCourtesy = mention.title !== null && (COURTESY.test(mention.title.text) || isDegree);
    if (mention.title && !isCourtesy && !ADDRESS.test(mention.title.text))
      found.push(code === "en" ? wholeOffice(mention.title, sentence, text) : wholeTitle(mention.title, text, code));
    const office = isCourtesy && mention.title && code === "en" ? beforeAddress(mention.title, sentence, text) : null;
    if (office) found.push(office);
    found.push(
      ...(code === "en"
        ? rolesAround(mention, sentence, text, isNoun, organizations).map((role) =>
            withoutStop(ofOne(role, isNoun), sentence),
          )
        : officesAround(mention, text, language)),
    );
  }
  const own =
    code === "en"
      ? ownRoles(
          found.flatMap((role) => withClosedEnd(role) ?? []),
          entity,
          people,
        ).map((role) => withWholeBody(role, lists, article.blocks[role.block]?.text ?? ""))
      : withoutParts(code === "de" ? found.map(withoutWeakEnding) : found);
  return ranksLast(distinct(own).slice(0, MOST_ROLES));
}

function rolesAround(
  mention: Mention,
  sentence: Sentence,
  text: string,
  isNoun: IsNoun,
  organizations: ReadonlySet<string>,
): Quote[] {
  const start = mention.title ? frontOf(mention.title, sentence, text) : mention.start;
  const from = Math.max(sentence.start, start - REACH);
  const before = withDashes(text.slice(from, start));
  const end = mention.end + seatLength(text.slice(mention.end, Math.min(sentence.end, mention.end + REACH)));
  const behind = withDashes(text.slice(end, Math.min(sentence.end, end + REACH)));
  const roles: Quote[] = [];
  const add = (text: string, start: number) => {
    roles.push({ block: mention.block, start, end: start + text.length, text });
  };
  const take = (raw: string, from: number, isPhrase: boolean) => {
    const role = trimmed(raw, from, isPhrase, isNoun);
    if (!role) return false;
    const isCapital = !isPhrase && /^\p{Upper}/u.test(text.slice(role.start, role.start + 1));
    const head = isCapital ? wholeHead(text.slice(sentence.start, role.start), isNoun) : "";
    add(text.slice(role.start - head.length, role.end), role.start - head.length);
    return true;
  };
  // ", a pilot, activist, ferry club head, and now a candidate for ...": each part that names a role, until one does not.
  const takeList = (at: number) => {
    let rest = at;
    for (;;) {
      const next = NEXT_IN_LIST.exec(behind.slice(rest));
      const role = next?.[1];
      if (
        !next ||
        !role ||
        AUXILIARY.test(role) ||
        !isNoun(lastWord(role.split(/\s(?:of|for|at|in|from|to|with|on)\s/u)[0] ?? ""))
      )
        return;
      take(role, end + rest + next.index + next[0].lastIndexOf(role), true);
      rest += next[0].length;
    }
  };
  const { premodifier, leading, office } = rolesBefore(before);
  // Where the text ends otherwise the longer patterns need not be tried from every word on.
  const isComma = /,\s$/u.test(before.slice(-2));
  const bracketed = before.includes(")") ? BRACKETED.exec(before)?.[1] : undefined;
  if (bracketed && isNoun(lastWord(bracketed))) add(bracketed, from + before.lastIndexOf(bracketed));
  if (premodifier?.[1] && isNoun(lastWord(premodifier[1])) && !opensClause(before, behind))
    take(premodifier[1], from + premodifier.index + premodifier[0].indexOf(premodifier[1]), false);
  // "Immunologist Ida Brandt": the first word of a sentence has a capital anyway.
  const capital = CAPITAL_NOUN.exec(before)?.[1];
  if (capital && isNoun(capital.toLowerCase())) take(capital, from + before.lastIndexOf(capital), false);
  const capitals = mention.title ? null : capitalOffice(before, isNoun);
  if (capitals && OFFICE_LETTERS.test(capitals.text)) add(capitals.text, from + capitals.at);
  else if (capitals) take(capitals.text, from + capitals.at, false);
  // "singer, actor and animal rights advocate Ida Brandt": the last of a list is found above.
  const listed =
    premodifier?.[1] && before.includes(" and ") && isNoun(lastWord(premodifier[1])) ? LIST_BEFORE.exec(before) : null;
  if (listed)
    for (const { 0: part, index } of (listed[1] ?? "").matchAll(/[^,]+/gu)) {
      const role = part.trim();
      // "the Vale chain and property developer Nordfast": two bodies.
      const isOther = isNoun === isOrganizationNoun && /\p{Upper}/u.test(role);
      if (isNoun(lastWord(role)) && !isOther)
        take(role, from + listed.index + listed[0].indexOf(listed[1] ?? "") + index + part.indexOf(role), false);
    }
  const isApart = (at: number) => isAbout(before, behind, at);
  const ofBody = isComma && isNoun === isRoleNoun ? officeOfBody(before) : null;
  if (ofBody && isApart(ofBody.at)) add(ofBody.text, from + ofBody.at);
  const near = nearestPhrase(before, isNoun);
  const nearest = near && isApart(near.at) ? near : null;
  const leads = leading?.[1] ? leading.index + leading[0].indexOf(leading[1]) : -1;
  if (nearest) take(nearest.text, from + nearest.at, true);
  else if (leading?.[1] && isApart(leads) && !CLAUSE.test(leading[1]) && !isOfTwo(leading[1], isNoun))
    take(leading[1], from + leads, true);
  if (roles.length === 0)
    for (const role of calledByName(before, behind, isNoun)) take(role.text, from + role.at, role.isPhrase);
  const field = isNoun === isRoleNoun && roles.length === 0 ? (officeOfField(before) ?? rankedAs(before)) : null;
  if (field) add(field.text, from + field.at);
  // An organization holds no office.
  const skipped = isNoun === isRoleNoun && office?.[1] ? beforeOffice(office[1]) : -1;
  if (office?.[1] && skipped >= 0) take(office[1].slice(skipped), from + office.index + skipped, true);
  // "leaders such as the Norwegian Mayor Ida Brandt": what she is herself says more.
  const shared = roles.length === 0 && !mention.title ? sharedRole(before, behind, isNoun) : null;
  // "Vale Sens."
  if (shared && (shared.text.includes(" and ") || shared.text.endsWith("."))) add(shared.text, from + shared.at);
  else if (shared) take(shared.text, from + shared.at, false);
  const letters = isNoun === isRoleNoun ? LETTERS.exec(behind)?.[1] : undefined;
  if (letters) add(letters, end + behind.indexOf(letters));
  const isBehindNoun = isComma && !nearest && isNoun(lastWord(before.slice(0, -2)));
  const adjective = isBehindNoun ? BARE_PHRASE.exec(before)?.[1] : undefined;
  // "Norwegian general, Ida Brandt at a port": no verb tells where the phrase ends, but nothing else has such a beginning.
  const isOfNation = DEMONYMS.has(adjective?.split(" ")[0] ?? "") && mention.text.includes(" ");
  const bare = isOfNation || isApart(before.lastIndexOf(adjective ?? "")) ? adjective : undefined;
  const firstOfTwo = isComma && !nearest ? FIRST_OF_TWO.exec(before)?.[1] : undefined;
  if (firstOfTwo && isApart(before.lastIndexOf(firstOfTwo)))
    take(firstOfTwo, from + before.lastIndexOf(firstOfTwo), true);
  if (bare) take(bare, from + before.lastIndexOf(bare), false);
  const titled = mention.title ? ROLE_AND.exec(before)?.[1] : undefined;
  if (titled && isNoun(lastWord(titled))) take(titled, from + before.lastIndexOf(titled), false);
  const isOf = /^,?\sof\s/u.test(behind);
  const group = isNoun !== isRoleNoun ? KIND_BEHIND.exec(behind) : isOf ? MEMBER.exec(behind) : null;
  if (
    group?.[1] &&
    (isNoun === isOrganizationNoun ||
      isOrganizationName(group[1]) ||
      organizations.has(group[1].replace(/^of\s(?:the\s)?/u, "")) ||
      group[1].endsWith(" party") ||
      isKindOfBody(KIND_OF_MEMBER.exec(behind.slice(group[0].length))?.[1] ?? ""))
  ) {
    add(group[1], end + group[0].indexOf(group[1]));
  }
  const kind = isNoun === isRoleNoun && isOf ? MEMBER_OF_KIND.exec(behind) : null;
  if (kind?.[1] && isKindOfBody(kind[2] ?? "")) add(kind[1], end + kind[0].indexOf(kind[1]));
  if (isNoun === isRoleNoun) {
    const byNow = BY_NOW.exec(behind);
    if (byNow?.[1]) take(byNow[1], end + byNow[0].lastIndexOf(byNow[1]), true);
    const heads = (WHO_HEADS.exec(behind) ?? WHO_DOES.exec(behind))?.[1];
    if (heads) add(heads, end + behind.indexOf(heads));
    const apart = IN_BRACKETS.exec(behind)?.[1];
    if (apart) take(apart, end + behind.indexOf(apart), true);
  }
  for (const pattern of BEHIND_NAME) {
    const match = pattern.exec(behind);
    if (
      match?.[1] &&
      !isNextSubject(before, behind, match, isNoun) &&
      !(pattern === BEHIND_NAME[0] && isOneOfMore(before, behind.slice(match[0].length), match[1], isNoun)) &&
      !(pattern === BEHIND_NAME[1] && DESCRIPTION.test(match[1])) &&
      !(pattern === BEHIND_NAME[2] && isBeyond(before, match[0].slice(0, -match[1].length), match[1], isNoun))
    ) {
      const isTaken = take(upToClause(match[1]), end + match.index + match[0].lastIndexOf(match[1]), true);
      // ", Pope Otto, and a pilot": those are others.
      if (pattern === BEHIND_NAME[0] && (isTaken || (/^\P{Upper}/u.test(match[1]) && !ANOTHER.test(match[1]))))
        takeList(match.index + match[0].lastIndexOf(match[1]) + match[1].length);
    }
  }
  const owner =
    isNoun === isRoleNoun && roles.length === 0 && / /u.test(mention.text) ? OWNER.exec(before)?.[1] : undefined;
  const owns = owner?.replace(/^The\s/u, "");
  if (owns && organizations.has(owns)) add(owns, from + before.lastIndexOf(owns));
  return roles;
}
