import type { Brief } from "../types.ts";

/** Languages whose names are told by their capitals; elsewhere nothing good can be said yet. */
const WITH_NAMES = new Set("en de fr es it pt nl sv da nb pl ru uk el tr vi".split(" "));

/** Said instead of a list of names in a language whose names are not recognised, or null. */
export function namesNote({ language, actors }: Brief): string | null {
  if (language === undefined || language === "und" || actors.length > 0 || WITH_NAMES.has(language)) return null;
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? "this language";
  return `Names are not recognised in ${name} yet.`;
}
