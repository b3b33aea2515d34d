import { hasFewNames, hasNamesByCapitals } from "../text/namesByCapitals.ts";
import type { Brief } from "../types.ts";

/** Said beside or instead of a list of names in a language whose names are not recognised, or only a few, or null. */
export function namesNote({ language, actors }: Brief): string | null {
  if (language === undefined || language === "und") return null;
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? "this language";
  if (hasFewNames(language)) return `Only a few of the names are recognised in ${name} yet.`;
  if (actors.length > 0 && NAMES_OF_SPEAKERS.has(language))
    return `Of the names in ${name}, only those of people who speak are recognised yet.`;
  if (actors.length > 0 || hasNamesByCapitals(language)) return null;
  return `Names are not recognised in ${name} yet.`;
}

/** Languages in which a name is known by what its bearer says. */
const NAMES_OF_SPEAKERS: ReadonlySet<string> = new Set(["zh", "ja", "ko"]);
