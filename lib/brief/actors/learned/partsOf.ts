import type { Mention } from "../types.ts";

/** A dash between spaces is within no name. */
const DASH = /\s+(?:--|[–—])\s+/gu;
/** "Donald and Shyamala" are two people; "Health and Sport" is one ministry. */
const AND = /\s+(?:and|&|--|[–—])\s+/gu;

/** The names that were read as one: two people with "and" between them, what stands on either side of a dash. */
export function partsOf(mention: Mention): Mention[] {
  const { text, start } = mention;
  const parts: Mention[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    if (/^\p{Upper}/u.test(part)) parts.push({ ...mention, start: start + from, end: start + to, text: part });
  };
  for (const joint of text.matchAll(mention.kind === "person" ? AND : DASH)) {
    add(joint.index);
    from = joint.index + joint[0].length;
  }
  if (from === 0) return [mention];
  add(text.length);
  return parts;
}
