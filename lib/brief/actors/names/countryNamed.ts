import { COUNTRIES_ABROAD, DECLINED_COUNTRIES } from "../data/countriesAbroad.ts";
import { FRENCH_COUNTRIES } from "../data/french.ts";
import { GERMAN_COUNTRIES } from "../data/german.ts";

const COUNTRIES: Readonly<Record<string, ReadonlySet<string>>> = {
  ...COUNTRIES_ABROAD,
  de: GERMAN_COUNTRIES,
  fr: FRENCH_COUNTRIES,
};

/** The name of a country, in the first case where names are declined; null for anything else. @param code of a language other than English. */
export function countryNamed(text: string, code: string): string | null {
  const declined = DECLINED_COUNTRIES[code];
  if (declined) return declined.get(text) ?? null;
  // "Norveç’in"
  const name = code === "tr" ? text.replace(/['’]\p{Lower}+$/u, "") : text;
  return COUNTRIES[code]?.has(name) ? name : null;
}
