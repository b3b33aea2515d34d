import { Readability } from "@mozilla/readability";

export interface ReadablePart {
  readonly content: Element;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
}

/** Half of Readability's own: many a news item is short. */
const ENOUGH_CHARACTERS = 250;

/**
 * The part of a page that Readability takes for its article, or null. The document is used up in the course of it.
 *
 * @param isLenient makes it read the page in every way it knows and take the longest: slow, for pages of which it has found little.
 *
 * Class names are kept: the pruners read them. The content stays a tree of elements: its text alone would glue paragraphs together.
 */
export function readablePart(clone: Document, isLenient = false): ReadablePart | null {
  const parsed = new Readability<Element>(clone, {
    keepClasses: true,
    charThreshold: isLenient ? Number.MAX_SAFE_INTEGER : ENOUGH_CHARACTERS,
    serializer: (node) => node as Element,
  }).parse();
  if (!parsed?.content) return null;
  return {
    content: parsed.content,
    title: parsed.title || null,
    byline: parsed.byline || null,
    siteName: parsed.siteName || null,
    publishedTime: parsed.publishedTime || null,
  };
}
