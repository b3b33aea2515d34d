import type { Language } from "../../text/languages/types.ts";

/** Votes, and what stands between those for it and those against, by language. */
const AGAINST: Readonly<Record<string, readonly [votes: RegExp, against: RegExp]>> = {
  en: [
    /^votes$/iu,
    /^,?\s(?:to|against)\s(?:\p{Nd}[\p{Nd},]*(?!\p{Nd})|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{Alpha}))/u,
  ],
  fr: [/^voix$/iu, /^(?:\spour)?,?\s(?:contre|à|et)\s\p{Nd}[\p{Nd}\s]*(?:\scontre)?(?!\p{Nd})/u],
  es: [/^votos$/iu, /^(?:\sa\sfavor)?,?\s(?:y|contra|frente\sa|a)\s\p{Nd}+(?:\sen\scontra)?(?!\p{Nd})/u],
  pt: [/^votos$/iu, /^(?:\sa\sfavor)?,?\s(?:e|contra|a)\s\p{Nd}+(?:\scontr(?:a|ários))?(?!\p{Nd})/u],
  it: [/^voti$/iu, /^(?:\sa\sfavore|\sfavorevoli)?,?\s(?:e|contro|a)\s\p{Nd}+(?:\scontrari)?(?!\p{Nd})/u],
  nl: [/^stemmen$/iu, /^(?:\svoor)?,?\s(?:tegen|en)\s\p{Nd}+(?:\stegen)?(?!\p{Nd})/u],
  sv: [/^röster$/iu, /^,?\s(?:mot|till)\s\p{Nd}+(?!\p{Nd})/u],
  da: [/^stemmer$/iu, /^,?\s(?:mod|til)\s\p{Nd}+(?!\p{Nd})/u],
  nb: [/^stemmer$/iu, /^,?\s(?:mot|til)\s\p{Nd}+(?!\p{Nd})/u],
  pl: [/^głos(?:ami|ów)$/iu, /^(?:\sza)?,?\s(?:do|przeciw(?:ko)?|przy)\s\p{Nd}+(?!\p{Nd})/u],
  ru: [/^голос(?:ами|ов)$/iu, /^,?\s(?:против|к)\s\p{Nd}+(?!\p{Nd})/u],
};

/** The length of the votes against behind those for it: " to 19" of "23 votes to 19"; 0 for none. */
export function votesAgainst(counts: string, behind: string, { code }: Language): number {
  const words = AGAINST[code];
  return words?.[0].test(counts) ? (words[1].exec(behind)?.[0].length ?? 0) : 0;
}

/** What decides by votes, or is decided, before them: "passed 61-38", "in a 5-4 ruling". */
const DECIDED =
  /\b(?:voted?|failed|passed|approved|adopted|rejected|confirmed|ratified|endorsed|ruled)\s(?:(?:her|him|it|them|by|by\sa|(?:the|its|his|her)\s(?:\p{Lower}+\s)?\p{Lower}+)\s)?$/u;
const TALLY =
  /^[–-]\p{Nd}{1,3}(?![\p{Alpha}\p{N}:–-])(?:\s(?:votes?|rulings?|decisions?|margin|opinion)(?!\p{Alpha}))?/u;

/** The length of the rest of such a tally behind its first number, "-38"; 0 where it is a score. English. */
export function tallyLength(before: string, behind: string, { code }: Language): number {
  const tally = code === "en" ? (TALLY.exec(behind)?.[0] ?? "") : "";
  return tally && (/\p{Alpha}$/u.test(tally) || DECIDED.test(before)) ? tally.length : 0;
}
