/** A verb that tells what was. */
export const TOLD =
  /\b(?:was|were|had|did|\p{Ll}{2,}ed|said|told|met|took|came|went|left|fell|rose|won|lost|held|made)\b/u;

/** What lies ahead by the verb before the day: "may reach", "could be", "would be taken", "must be moved", "were to return", "plans to"; not "may have". */
const AHEAD =
  /\b(?:(?:may|might|would|must)\s(?!(?:not\s)?have\b|(?:(?:later|often|always|never)\s)?(?:recall|remember|recount|reminisce|forget)\b)(?=\p{Ll})|could\s(?=be\b)|(?:is|are|was|were|has|have|needs?|(?:plan|aim|intend|hope|want|prepare?)(?:s|ning|ing)?|planned|prepared|hoped|wanted)\sto\s(?!have\b)|to\s(?=be\s\p{Ll}))/u;
/** "be moved", "be held": what a passive adds to it. */
const PASSIVE = /^(?:not\s)?be(?:come)?\s\p{Ll}+/u;
/** "to sign the paper by": what somebody has to do before a day, unless it was done. */
const DEADLINE =
  /(?<!\b(?:managed|able|failed|unable|began|started)\s)\bto\s\p{Ll}+\b.*\b(?:by|before)\s(?:(?:noon|midnight|late|early|the\send\sof)\s)?(?:on\s)?$/u;
/** What is on a timetable stands in the present: "hosts Norvik on Saturday". */
const TIMETABLE =
  /\b(?:faces|hosts|travels|meets|resumes|convenes|reopens|arrives|departs|appears|decides|votes|visits|kicks\soff|gets\sunder\sway|goes\son|deadline\sis)\b/u;

/** Whether a clause tells, up to a weekday at its end, of what is to be on that day. */
export function isPlanned(clause: string): boolean {
  if (DEADLINE.test(clause)) return true;
  const ahead = AHEAD.exec(clause);
  if (ahead) return !TOLD.test(clause.slice(ahead.index + ahead[0].length).replace(PASSIVE, ""));
  return TIMETABLE.test(clause) && !TOLD.test(clause);
}

/** The same of a clause that opens with the day: "On Monday passengers must show a ticket", not "On Monday he would not say". */
export const isPlannedBehind = (before: string, behind: string): boolean =>
  OPENER.test(before) &&
  !/\bwould\b/u.test(behind) &&
  !TOLD.test(behind.replace(/\bbe\s\p{Ll}+/gu, "")) &&
  isPlanned(behind);
const OPENER = /^[^\p{L}]*(?:on|from|by|starting|beginning)\s$/iu;
