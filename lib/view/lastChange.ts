import type { ArticleHead } from "../types.ts";

/**
 * When the page says that its article was last changed, ISO 8601; null where that is the day of publication, before it, or not said.
 * A correction of the same day is no news to a reader; an article of 2012 that was written anew in 2026 is.
 */
export function lastChange({ published, modified }: Pick<ArticleHead, "published" | "modified">): string | null {
  if (!modified || !published) return modified;
  return dayOf(modified) > dayOf(published) && !sameMoment(published, modified) ? modified : null;
}

const dayOf = (iso: string) => iso.slice(0, 10);

/** "2026-03-04T23:30:00-05:00" is "2026-03-05T04:30:00Z". */
const sameMoment = (a: string, b: string) => Date.parse(a) === Date.parse(b);
