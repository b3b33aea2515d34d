import { hasNamesByCapitals } from "../text/namesByCapitals.ts";
import type { Brief } from "../types.ts";

/** Said instead of a list of names in a language whose names are not recognised, or null. */
export function namesNote({ language, actors }: Brief): string | null {
  if (language === undefined || language === "und" || actors.length > 0 || hasNamesByCapitals(language)) return null;
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? "this language";
  return `Names are not recognised in ${name} yet.`;
}
