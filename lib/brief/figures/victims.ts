/** A number of people that no noun names, "killed more than 1,200", "at least 23 have died", as what of the sentence belongs to it. */
export interface Victims {
  /** Characters before the number, and behind it. */
  readonly lead: number;
  readonly length: number;
}

const BEFORE =
  /(?<!\p{Alpha})(?:kill(?:ed|ing|s)|injur(?:ed|ing)|wound(?:ed|ing))\s(?:(?:at\sleast|more\sthan|over|about|around|nearly|almost|some|up\sto|as\smany\sas)\s)?$/iu;
const END = /^(?:[,.;)]|\s(?:and|in|on|at|during|since|when|as|after|across|according)\b|$)/u;
const BEHIND =
  /^\s(?:(?:have|had|has)\s(?:(?:now|since|already|so\sfar)\s)?died|(?:were|was|are|have\sbeen|had\sbeen)\s(?:(?:still|now|also|feared|reported|confirmed)\s)?(?:killed|dead|injured|hurt|wounded|missing|arrested|detained|hospitali[sz]ed|rescued|evacuated|displaced|unaccounted\sfor))(?!\p{Alpha})/u;

/** What befell a number of people, told before the number or behind it; null where nothing is. English. */
export function victimsAround(before: string, behind: string): Victims | null {
  const length = BEHIND.exec(behind)?.[0].length ?? 0;
  if (length > 0) return { lead: 0, length };
  const lead = END.test(behind) ? (BEFORE.exec(before)?.[0].length ?? 0) : 0;
  return lead > 0 ? { lead, length: 0 } : null;
}
