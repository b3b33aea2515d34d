import type { Article } from "../../types.ts";

/** Corrections and additions come within days; what changes later is another text. */
const DAYS_OF_CORRECTIONS = 30;
const DAY = 86_400_000;

/**
 * The day that "Tuesday" and "yesterday" are told from, ISO 8601: that of publication; null where the page does not state it, or has been
 * written anew long after, when either day may be meant. An explainer of 2012 with news of 2026 names no Tuesday of 2012.
 */
export function writtenOn({ published, modified }: Pick<Article, "published" | "modified">): string | null {
  const later = Date.parse(modified ?? "") - Date.parse(published ?? "");
  return later > DAYS_OF_CORRECTIONS * DAY ? null : published;
}
