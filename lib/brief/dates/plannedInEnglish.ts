/** A verb that tells what was. */
export const TOLD =
  /\b(?:was|were|had|did|\p{Lower}{2,}ed|said|told|met|took|came|went|left|fell|rose|won|lost|held|made)\b/u;

/** What lies ahead by the verb before the day: "may reach", "could be", "would be taken", "must be moved", "were to return", "plans to"; not "may have". */
const AHEAD =
  /\b(?:(?:may|might|would|must)\s(?!(?:not\s)?have\b|(?:(?:later|often|always|never)\s)?(?:recall|remember|recount|reminisce|forget)\b)(?=\p{Lower})|could\s(?=be\b)|(?:is|are|was|were|has|have|needs?|(?:plan|aim|intend|hope|want|prepare?)(?:s|ning|ing)?|planned|prepared|hoped|wanted)\sto\s(?!have\b)|to\s(?=be\s\p{Lower})|(?<=\p{Lower}s\s|they\s|we\s)(?:expect|anticipate|await)\s|(?:expects|anticipates|awaits)\s|wants\s(?:(?!to\s)\S+\s){1,4}to\s)/u;
/** "be moved", "be held": what a passive adds to it. */
const PASSIVE = /^(?:not\s)?be(?:come)?\s\p{Lower}+/u;
/** "to sign the paper by": what somebody has to do before a day, unless it was done. */
const DEADLINE =
  /(?<!\b(?:managed|able|failed|unable|began|started)\s)\bto\s\p{Lower}+\b.*\b(?:by|before)\s(?:(?:noon|midnight|late|early|the\send\sof)\s)?(?:on\s)?$/u;
/** What is on a timetable stands in the present: "hosts Norvik on Saturday". */
const TIMETABLE =
  /\b(?:faces|hosts|plays|welcomes|takes\son|travels|meets|resumes|convenes|reopens|arrives|departs|appears|decides|votes|visits|kicks\soff|continues|returns|gets\sunder\sway|goes\son|deadline\sis)\b/u;

/** The same of several: "who replay on", "Norvik play Storholm on", "voters go to the polls on". */
const TIMETABLE_OF_MANY =
  /(?:^\s?|(?<!\p{Alpha})(?:who|which|they|we|people|\p{Upper}[\p{Alpha}.’'-]+|\p{Lower}+s)\s)(?:play|replay|meet|face|host|travel|resume|reopen|open|return|vote|go\sto\sthe\spolls|convene|begin|start|fly|arrive|depart|visit|decide)(?!\p{Alpha})/u;
/** "Her funeral is on" */
const IS_ON = /\b(?:is|are)\son\s$/u;
/** "Moved from Saturday to", "put off until": over the day that was, to one that is to come. */
const MOVED =
  /\b(?:moved|postponed|delayed|adjourned|rescheduled|deferred|pushed\sback|put\s(?:off|back)|brought\sforward)\s(?:from\s\S+\s)?(?:to|until|till)\s$/u;
/** "From 9 p.m. on", "in force from", "a strike from", but not "photos from". */
const FROM =
  /\b(?:from\s(?:[\d.:]+\s?[ap]\.?m\.?|noon|midnight)\s|(?:force|effect|effective|strikes?|walkouts?|closed|shut|open|sale|available|appl(?:y|ies)|banned|barred)\s(?:\p{Lower}+\s)?from\s)(?:on\s)?$/u;
/** "Announced a strike from" */
const ANNOUNCED =
  /\b(?:announced|called|plan|planned|threatened|proposed|declared|imposed|ordered)\s(?:\S+\s){0,4}(?:strikes?|walkouts?|protests?|ban|curfew|lockdown|mourning|emergency)\s(?:from|for|on)\s$/u;
/** "The book is published on": a passive in the present tells of what is to come. */
const IS_HELD =
  /\b(?:is|are)\s(?:published|released|held|screened|unveiled|launched|broadcast|aired|premiered|staged|inaugurated|reopened|buried|shown|sworn\sin)\son\s$/u;
/** "From this", "this coming": the next one, and so is "this" where nothing is told. */
const THIS = /\b(?:(?:from|by|until|before|starting|on)\sthis|this\scoming)\s$/iu;

/** Whether a clause tells, up to a weekday at its end, of what is to be on that day. */
export function isPlanned(clause: string): boolean {
  if (DEADLINE.test(clause) || MOVED.test(clause) || THIS.test(clause)) return true;
  if (ANNOUNCED.test(clause) || IS_HELD.test(clause)) return true;
  const ahead = AHEAD.exec(clause);
  if (ahead) return !TOLD.test(clause.slice(ahead.index + ahead[0].length).replace(PASSIVE, ""));
  if (TOLD.test(clause)) {
    // "He scored twice and faces a ban from"
    const last = clause.slice(clause.lastIndexOf(" and ") + 1);
    return last !== clause && !TOLD.test(last) && TIMETABLE.test(last);
  }
  // "If it rains on", "When he speaks on"
  if (/^\s?(?:if|unless|when)\s/iu.test(clause)) return true;
  return [TIMETABLE, TIMETABLE_OF_MANY, IS_ON, FROM, /\bthis\s$/iu].some((plan) => plan.test(clause));
}

/** The same of a clause that opens with the day: "On Monday passengers must show a ticket", not "On Monday he would not say". */
export const isPlannedBehind = (before: string, behind: string): boolean =>
  OPENER.test(before) &&
  !/\bwould\b/u.test(behind) &&
  !TOLD.test(behind.replace(/\bbe\s\p{Lower}+/gu, "")) &&
  isPlanned(behind);
const OPENER = /^[^\p{Alpha}]*(?:on|from|by|starting|beginning)\s$/iu;
