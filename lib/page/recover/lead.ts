import { blocksOf, type PageBlock } from "../blocks.ts";
import { headingOf } from "../headingOf.ts";

/** Words of a paragraph: a line below the headline that has fewer is a standfirst, told apart from the text. */
const LEAST_WORDS = 22;
/** Words of a line between the two: a byline, a date. */
const LABEL_WORDS = 8;
/** Elements below the headline that are looked at. */
const FURTHEST = 300;
const HOLDERS = "p,div,h2,h3,h4";
const PARTS = `${HOLDERS},ul,ol,table,article,section,blockquote`;
const APART = "li,td,figure,aside,form";

/**
 * The paragraph that comes next below the headline, whatever element it is made of, and the one after it: many a page has the
 * first one in a box apart from the others. Empty where that is no whole sentence, or there is no headline.
 */
export function leadBelow(page: Document, title: string): PageBlock[] {
  const heading = headingOf([...page.querySelectorAll("h1,h2")], title);
  const found: PageBlock[] = [];
  if (!heading) return found;
  const walker = page.createTreeWalker(page, 1);
  walker.currentNode = heading;
  for (let left = FURTHEST; left > 0 && !found[1] && walker.nextNode(); left--) {
    const element = walker.currentNode as Element;
    if (!element.matches(HOLDERS) || element.querySelector(PARTS) || element.closest(APART)) continue;
    const [block] = blocksOf(element);
    if (!block || block.words < (found[0] ? LABEL_WORDS : LEAST_WORDS)) continue;
    if (!found[0] && (!block.ends || block.linked > block.text.length / 2)) break;
    found.push(block);
  }
  return found;
}
