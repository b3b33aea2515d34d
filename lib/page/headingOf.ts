import { comparable } from "./prune/repeatedTitle.ts";

/** Characters of a heading that is no label. */
const SHORTEST = 8;

/**
 * The heading over an article, of those given: the longest that is in its title or has it within, as the name of the site may be in it,
 * too; undefined where none is.
 */
export function headingOf(headings: readonly Element[], title: string): Element | undefined {
  const whole = comparable(title);
  let longest = SHORTEST;
  let found: Element | undefined;
  for (const heading of headings) {
    const line = comparable(heading.textContent ?? "");
    if (line.length > longest && (whole.includes(line) || (whole && line.includes(whole)))) {
      longest = line.length;
      found = heading;
    }
  }
  return found;
}
