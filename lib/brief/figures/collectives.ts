/** "Une quinzaine", "una ventina", "un centenar", "uma dezena": numbers that are nouns, of about so many. */
export const COLLECTIVE =
  /^(?:une\s(?:\p{Alpha}+aine)|una?\s(?:\p{Alpha}+ina|dozzina|centinaio)|una?\s(?:\p{Alpha}+ena|docena|centenar|millar)|uma\s(?:\p{Alpha}+ena|dúzia))$/iu;

/** Length of what ties it to a magnitude, " de" of "une centaine de millions", or 0. */
export const collectiveTie = (written: string, behind: string): number =>
  COLLECTIVE.test(written) ? (/^\s(?:de|di)(?=\s)/u.exec(behind)?.[0].length ?? 0) : 0;
