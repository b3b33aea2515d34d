import { Readability } from "@mozilla/readability";

export interface ReadablePart {
  readonly content: Element;
  readonly byline: string | null;
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
  /** What the reader cannot see is out of the copy, unless it is what is looked for. */
  _isProbablyVisible(): boolean {
    return true;
  }

  _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    const isSingle = inner._hasSingleTagInsideElement.call(this, element, tag);
    const only = isSingle && tag === "P" && element.firstElementChild;
    if (only) only.className = `${only.className} ${element.className}`.trim();
    return isSingle;
  }
}

/** NodeFilter.SHOW_COMMENT */
const COMMENTS = 128;
/** Less than Readability's own 500: many a news item is short. 250 takes front matter for the text of some guides (wcxb F1 .939; here .942), 500 loses short items (daniel .904 to .898). */
const ENOUGH_CHARACTERS = 400;

/**
 * The part of a page that Readability takes for its article, or null. The document is used up in the course of it.
 *
 * @param isLenient makes it read the page in every way it knows and take the longest: slow, for pages of which it has found little.
 *
 * Class names are kept: the pruners read them. The content stays a tree of elements: its text alone would glue paragraphs together.
 */
export function readablePart(clone: Document, isLenient = false): ReadablePart | null {
  // A class like "header-anchor" makes Readability leave out what heads a part of the text.
  for (const heading of clone.querySelectorAll("h2,h3,h4,h5,h6")) {
    const name = heading.getAttribute("class");
    if (name) heading.setAttribute("class", name.replace(/header/gi, "head"));
  }
  // A comment between two words makes two paragraphs of them.
  const comments = clone.createNodeIterator(clone, COMMENTS);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
  const parsed = new NamedReadability(clone, {
    keepClasses: true,
    charThreshold: isLenient ? Number.POSITIVE_INFINITY : ENOUGH_CHARACTERS,
    serializer: (node) => node as Element,
  }).parse();
  if (!parsed?.content) return null;
  return {
    content: parsed.content,
    byline: parsed.byline || null,
  };
}
