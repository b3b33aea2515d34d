import { SHOWN_BITS } from "./evidence.ts";
import { join } from "./hash.ts";
import type { Lexemes } from "./lexemes.ts";

/** Features of one token at most. */
export const MOST_FEATURES = 100;

/** Stand-ins beyond the ends of a sentence. */
const BEFORE = 0x51ed27;
const BEHIND = 0x2b7e15;

/** The run of capitalised words a token stands in. */
interface Runs {
  readonly from: Int32Array;
  readonly end: Int32Array;
}

/**
 * Writes the features of every token of a sentence as 32-bit hashes, token after token.
 *
 * @param counts how many belong to each token; at least `lexemes.count` long.
 * @returns the number written to `into`, which holds at least `MOST_FEATURES` a token.
 */
export function writeFeatures(
  lexemes: Lexemes,
  evidence: ReadonlyMap<number, number>,
  into: Int32Array,
  counts: Int32Array,
): number {
  const {
    count,
    lower,
    shape,
    prefix2,
    prefix3,
    suffix2,
    suffix3,
    suffix4,
    known,
    fine,
    coarse,
    isCapital,
    isHeadline,
  } = lexemes;
  const { from, end } = runsOf(lexemes);
  const shown = new Int32Array(count);
  for (let at = 0; at < count; at++) shown[at] = evidence.get(lower[at] ?? 0) ?? 0;
  const get = (list: Int32Array, at: number) => (at < 0 ? BEFORE : at >= count ? BEHIND : (list[at] ?? 0));
  let next = 0;
  let template = 0;
  const put = (value: number) => {
    template++;
    into[next++] = join(template, value);
  };
  for (let at = 0; at < count; at++) {
    const first = next;
    template = 0;
    const own = get(lower, at);
    const form = join(get(shape, at), isHeadline ? 1 : 0);
    const [before, after] = [get(lower, at - 1), get(lower, at + 1)];
    const [formBefore, formAfter] = [get(shape, at - 1), get(shape, at + 1)];
    const lists = get(known, at);
    put(0);
    put(own);
    put(before);
    put(after);
    put(get(lower, at - 2));
    put(get(lower, at + 2));
    put(join(own, form));
    put(form);
    put(formBefore);
    put(formAfter);
    put(join(formBefore, form));
    put(join(form, formAfter));
    put(join(join(formBefore, form), formAfter));
    put(join(before, own));
    put(join(own, after));
    put(join(before, form));
    put(join(after, form));
    put(join(join(get(lower, at - 2), before), form));
    put(join(join(after, get(lower, at + 2)), form));
    put(join(get(suffix2, at), form));
    put(join(get(suffix3, at), form));
    put(get(suffix4, at));
    put(get(prefix2, at));
    put(get(prefix3, at));
    put(join(get(suffix3, at - 1), form));
    put(join(get(suffix3, at + 1), form));
    put(join(lists, form));
    put(join(get(known, at - 1), form));
    put(join(get(known, at + 1), form));
    put(join(get(known, at - 1), lists));
    put(join(lists, get(known, at + 1)));
    put(join(at === 0 ? 1 : 0, form));
    put(join(at === 0 ? 1 : 0, own));
    put(join(at === 0 ? 1 : 0, shown[at] ?? 0));
    put(join(shown[at] ?? 0, form));
    put(join(at > 0 ? (shown[at - 1] ?? 0) : -1, form));
    put(join(at + 1 < count ? (shown[at + 1] ?? 0) : -1, form));
    put(join(shown[at] ?? 0, lists));
    put(join(get(fine, at), form));
    put(join(get(fine, at - 1), form));
    put(join(get(fine, at + 1), form));
    put(join(get(coarse, at), form));
    put(join(join(get(coarse, at - 1), form), get(coarse, at)));
    put(join(join(get(coarse, at), form), get(coarse, at + 1)));
    put(join(join(get(coarse, at - 1), form), get(coarse, at + 1)));
    put(join(get(fine, at - 2), form));
    put(join(get(fine, at + 2), form));
    if (isCapital[at]) {
      const [start, stop] = [from[at] ?? at, end[at] ?? at + 1];
      const place = (at === start ? 1 : 0) | (at === stop - 1 ? 2 : 0);
      const outside = get(lower, start - 1);
      const beyond = get(lower, stop);
      let lengths = stop - start;
      if (lengths > 4) lengths = 4;
      put(join(place, lengths));
      put(join(outside, place));
      put(join(beyond, place));
      put(join(outside, beyond));
      put(join(get(lower, stop - 1), place));
      put(join(get(lower, start), place));
      put(join(get(known, start), place));
      put(join(get(known, stop - 1), place));
      put(join(join(get(known, start - 1), get(known, stop)), place));
      put(join(join(get(lower, start - 2), outside), place));
      put(join(get(suffix3, stop), place));
      put(join(get(lower, start), get(lower, stop - 1)));
      put(join(join(outside, lists), lengths));
      put(join(get(suffix3, stop - 1), place));
      put(join(get(fine, stop - 1), place));
      put(join(get(fine, start), place));
      put(join(get(fine, start - 1), place));
      put(join(get(fine, stop), place));
      put(join(join(get(coarse, start - 1), place), get(coarse, stop)));
      put(join(join(get(coarse, start), place), get(coarse, stop - 1)));
    }
    template = 80;
    const facts = shown[at] ?? 0;
    for (let bit = 0; bit < SHOWN_BITS; bit++) {
      template++;
      if (facts & (1 << bit)) into[next++] = join(template, isCapital[at] ?? 0);
    }
    template = 100;
    for (const list of lexemes.compound) put(join(get(list, at), form));
    counts[at] = next - first;
  }
  return next;
}

function runsOf({ count, isCapital }: Lexemes): Runs {
  const from = new Int32Array(count);
  const end = new Int32Array(count);
  let start = 0;
  while (start < count) {
    let stop = start;
    while (stop < count && isCapital[stop]) stop++;
    for (let at = start; at < stop; at++) {
      from[at] = start;
      end[at] = stop;
    }
    start = stop + 1;
  }
  return { from, end };
}
