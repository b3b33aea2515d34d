import { Readability } from "@mozilla/readability";

export interface ReadablePart {
  readonly content: Element;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
}

/** What is used of Readability beyond its types. */
interface Inner {
  _hasSingleTagInsideElement(element: Element, tag: string): boolean;
}
const inner = Readability.prototype as unknown as Inner;

/**
 * Readability puts a lone paragraph in the place of the box around it, and the name of the box is lost with it: "newsletter". Here the
 * paragraph inherits the name.
 */
class NamedReadability extends Readability<Element> {
  _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    const isSingle = inner._hasSingleTagInsideElement.call(this, element, tag);
    if (isSingle && tag === "P") {
      const names = `${element.firstElementChild?.getAttribute("class") ?? ""} ${element.getAttribute("class") ?? ""}`;
      if (names.trim()) element.firstElementChild?.setAttribute("class", names.trim());
    }
    return isSingle;
  }
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
  const parsed = new NamedReadability(clone, {
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
