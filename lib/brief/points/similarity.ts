/** Share of the words of `a` that are in `b`, 0 to 1. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / a.size;
}

/** How much of the shorter of two sentences is in the other one, 0 to 1. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size <= b.size ? shareOf(a, b) : shareOf(b, a);
