import { comparable } from "./prune/repeatedTitle.ts";

/** Characters of a heading that is no label. */
const SHORTEST = 8;

/** The heading over an article, of those given: the first that is in its title or has it within; undefined where none is. */
export function headingOf(headings: readonly Element[], title: string): Element | undefined {
  const whole = comparable(title);
  return headings.find((heading) => {
    const line = comparable(heading.textContent ?? "");
    return line.length > SHORTEST && (whole.includes(line) || (whole && line.includes(whole)));
  });
}
