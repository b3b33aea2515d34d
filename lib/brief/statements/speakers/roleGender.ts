import { OFFICES } from "../../actors/data/offices.ts";
import type { Gender } from "./genders.ts";

/** Forms of offices that are only said of a woman, or of a man, by language; the office is a word of the table of offices. */
const FORMS: Readonly<Record<string, { readonly she: RegExp; readonly he?: RegExp }>> = {
  // "Ministerin"; no "Vorsitzende", which is either
  de: { she: /in$/iu, he: /(?:er|or|är|eur|chef|[aäe]nt|ist|rat|walt|loge|oge|arzt|meister|nom|drat)$/iu },
  // "directrice", "députée"; "ministre" and "maire" are either, and so is "professeur"
  fr: {
    she: /(?:trice|euse|ière|ienne|onne|ée|avocate|candidate|magistrate|ante|ente|procureure)$/iu,
    he: /^(?:président|directeur|député|sénateur|avocat|conseiller|délégué|dirigeant|patron|candidat)$/iu,
  },
  es: { she: /(?:[^t]|[^s]t)a$/iu, he: /^(?:ex)?(?:\p{Alpha}+dor|\p{Alpha}+tor|\p{Alpha}+[aeinrst][dltrj]o)$/iu },
  // "il ministro Ida Brandt"
  it: { she: /(?:essa|trice|sindaca|[aei][tsrdg]?ata|ministra|avvocata|assessora|deputata|consigliera)$/iu },
  pt: {
    she: /(?:[^t]|[^s]t)a$/iu,
    he: /^(?:ex-)?(?:\p{Alpha}+dor|\p{Alpha}+tor|prefeito|ministro|deputado|advogado|secretário)$/iu,
  },
};
/** Offices that end as those of a woman and are held by anybody. */
const EITHER = /^(?:papa|poeta|maestra|guardia|guía|colega|cineasta|premier)$/iu;

/** "she" of a "Bürgermeisterin", "directora" or "sindaca", "he" of a "Bürgermeister"; null where no role tells it, or two differ. */
export function genderByRole(roles: readonly string[], code: string): Gender | null {
  const forms = FORMS[code];
  const offices = OFFICES[code];
  if (!forms || !offices) return null;
  const told = new Set<Gender>();
  for (const role of roles) {
    const office = role.match(/[\p{Alpha}-]+/gu)?.find((word) => offices.test(word));
    if (!office || EITHER.test(office)) continue;
    if (forms.she.test(office)) told.add("she");
    else if (forms.he?.test(office)) told.add("he");
  }
  const [gender, other] = told;
  return other ? null : (gender ?? null);
}
