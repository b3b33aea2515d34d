import { ENDS_ROLE, FINITE } from "./roleBorders.ts";
import { isOrganizationNoun, isRoleNoun } from "./roleNouns.ts";
import { type IsNoun, lastWord } from "./roleWords.ts";
import { singularOf } from "./sharedRole.ts";
import { endOfRole } from "./verbWithin.ts";

/** What no phrase for a person has in it. */
export const CLAUSE =
  /[,;:–—“”"()]|\b(?:is|was|were|are|has|had|have|said|says|told|which|who|whose|that|when|while)\b/u;

/**
 * "After a talk with Otto Falk, [the mayor] said": without a second comma, what follows a name within its sentence is who speaks, or does
 * something ("At the wish of Otto Falk, [the Queen] suspended").
 */
export function isNextSubject(before: string, behind: string, match: RegExpExecArray, isNoun: IsNoun): boolean {
  const rest = behind.slice(match.index + match[0].length);
  const phrase = (match[1] ?? "").split(/\s(?:of|for|at|in|from|to|with|on|by)\s/u)[0] ?? "";
  if (!/^,\s/u.test(match[0])) return false;
  const isClosed = /^[,;)–—]/u.test(rest);
  // "Otto Falk, [the mayor and the council denied it]": three who do it, for no comma closes it.
  if (!isClosed && /^[.]?$/u.test(rest.trim()) && OTHERS_ACT.test(match[1] ?? "")) return true;
  // "sent by Otto Falk, employees were told": many do something.
  if (MANY_DO.test(match[1] ?? "")) return true;
  const isClause = CLAUSE.test(phrase) || endOfRole(phrase, isNoun) < phrase.length;
  if (FRAME.test(before) && (!isClosed || isClause)) return true;
  if (!/^,\s(?:the|an?|his|her|their|its)\s/u.test(match[0]) || !/\S+\s+\S+\s+\S+\s*$/u.test(before)) return false;
  // ", the Vale native took the stage": no more than a clause of its own has such a verb.
  if (/^,\sthe\s/u.test(match[0]) && FINITE.test(match[1] ?? "")) return true;
  return /^\s(?:said|says|told)\b/u.test(rest) || (!isClosed && isClause && FRAME_OPENS.test(before));
}

const OTHERS_ACT =
  /^(?:the|an?|his|her|their|its)\s(?:\S+\s){1,3}and\s(?:the|an?|his|her|their|its|two|three|four|five|six|several|some|other)\s(?:\S+\s){1,3}?(?:\p{Lower}{2,}[^e\P{Lower}]ed|agreed|left|were|are|have|had|will|would|could|said|met|won|lost|went|came|took|made|gave|told|died|spoke|stood|sat|fell|fled|fought|ran|rose|saw|sang|got|put|set)(?:\s|$)/u;

const MANY_DO =
  /^(?:\p{Lower}+\s){0,2}\p{Lower}+[^s\P{Lower}]s\s(?:were|are|have|had|will|would|can|could|say|said|told)(?:\s|$)/u;

/** What opens a sentence and ends with the name. */
const FRAME = /^(?:[“"]?According\sto|As\sfor|Unlike|Like)\s(?:[^,]{0,60}\s)?$/u;
const FRAME_OPENS =
  /^(?:According\sto|As\sfor|Unlike|Like|At|After|Before|In|On|During|When|While|Since|Despite|With|For|By|From|To|Under)\s/u;

/** ", Vale Elementary, and": the next of a list of bodies. */
const LISTED = /^,\s(?:and\s)?(?:the\s)?\p{Upper}\S*(?:\s\p{Upper}\S*)*(?:[,.;]|\sand\s|$)/u;

/** "Ida Brandt, [protesters in Norvik over ferries], and a pilot", "Kurd, [his brother], and his mother": others of a list. */
export function isOneOfMore(before: string, rest: string, phrase: string, isNoun: IsNoun): boolean {
  if (/^(?:his|her|their)\s/u.test(phrase)) return /^,\s(?:and\s)?(?:his|her|their)\s/u.test(rest);
  // "Nordfast, [the Vale film theater], Ravn Hall, and others"
  if (isNoun === isOrganizationNoun && /^the\s\p{Upper}/u.test(phrase) && LISTED.test(rest)) return true;
  const head = lastWord(phrase.split(/\s(?:of|for|at|in|from|to|with|on|over)\s/u)[0] ?? "");
  const one = singularOf(head);
  return isNoun === isRoleNoun && one !== null && isNoun(one) && !isNoun(head) && !/\band\s$/u.test(before);
}

/** Behind "as": "The ferries wait as two groups meet". */
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|other|more)\s/iu;

/** "picked by Ida Brandt as her running mate", "Ida Brandt named Otto Falk as secretary": a role that is another one's. */
const CALLED_BY = /\bby\s(?:[\p{Alpha}.]+\s){0,3}$/u;
const CALLING =
  /\b(?:designat|list|label|brand|classif|describ|recogni|nam|appoint|elect|select|chose|choos|pick|hail|portray|cast|refer|regard|view|denounc|dismiss|treat|defin|identif|depict|nominat|install|tapp|acknowledg|reject)\p{Lower}*\s(?!as\b)/u;
const CALLS = /\b(?:designat|list|label|brand|classif|denounc|treat)\p{Lower}*\s(?:the\s)?$/u;

/** "Falk’s cousin, Ole, [as mayor]": the cousin; "would be the first woman to serve [as mayor]": nobody yet. */
const OF_ANOTHER = /^['’]s?\s.*(?:,|\s\p{Upper})|\b(?:would|could|might)\b/u;

/** "a banker Falk tapped [as his adviser]", not "Falk served as her adviser". */
const CHOSEN = /^\s(?!serv|work|act|resign|retir|return|start|continu|liv)\p{Lower}+ed\sas\s$/u;

/** "Ida Brandt won, and Falk lost his job [as mayor]": a clause of its own, of whoever it names. */
const NEXT_CLAUSE =
  /\s(?:and|but|while|whereas|when|after|before|because)\s\p{Upper}[\p{Alpha}’'-]+\s(?!(?:in|on|at|with|for|to|as|and|or|of|from|by)\s)\p{Lower}/u;

/** "as" reaches across the clause: not past another name, which the role may be of, and a clause of its own is no role. */
export const isBeyond = (before: string, between: string, role: string, isNoun: IsNoun) =>
  /\p{Upper}\p{Lower}+\s+\p{Upper}\p{Lower}+/u.test(between) ||
  COUNTED.test(role) ||
  NEXT_CLAUSE.test(between) ||
  OF_ANOTHER.test(between) ||
  (/^(?:his|her|their)\s/u.test(role) && CHOSEN.test(between)) ||
  (/\bthe\s$/u.test(before) && /^\s\p{Lower}+\s/u.test(between)) ||
  CALLED_BY.test(before) ||
  CALLS.test(before) ||
  CALLING.test(between) ||
  endOfRole(role.replace(ENDS_ROLE, ""), isNoun) < role.replace(ENDS_ROLE, "").length;
