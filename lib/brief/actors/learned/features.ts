import { SHOWN_BITS } from "./evidence.ts";
import { join } from "./hash.ts";
import type { Lexemes } from "./lexemes.ts";

/** Features of one token at most. */
export const MOST_FEATURES = 100;

/** Stand-ins beyond the ends of a sentence. */
const BEFORE = 0x51ed27;
const BEHIND = 0x2b7e15;

/** Templates behind those that are counted: of what is shown of a word elsewhere, and of compounds. */
const FACTS = 81;
const COMPOUNDS = 101;

/** The run of capitalised words a token stands in. */
interface Runs {
  readonly from: Int32Array;
  readonly end: Int32Array;
}

/**
 * Writes the features of every token of a sentence as 32-bit hashes, token after token.
 *
 * @param counts how many belong to each token; at least `lexemes.count` long. @param isLeftOut 1 for tokens that get none.
 * @returns the number written to `into`, which holds at least `MOST_FEATURES` a token.
 */
export function writeFeatures(
  lexemes: Lexemes,
  evidence: ReadonlyMap<number, number>,
  into: Int32Array,
  counts: Int32Array,
  isLeftOut: Uint8Array | null = null,
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
  for (let at = 0; at < count; at++) {
    if (isLeftOut?.[at]) {
      counts[at] = 0;
      continue;
    }
    const first = next;
    const own = get(lower, at);
    const form = join(get(shape, at), isHeadline ? 1 : 0);
    const [before, after] = [get(lower, at - 1), get(lower, at + 1)];
    const [formBefore, formAfter] = [get(shape, at - 1), get(shape, at + 1)];
    const lists = get(known, at);
    into[next++] = 0;
    into[next++] = own;
    into[next++] = before;
    into[next++] = after;
    into[next++] = get(lower, at - 2);
    into[next++] = get(lower, at + 2);
    into[next++] = join(own, form);
    into[next++] = form;
    into[next++] = formBefore;
    into[next++] = formAfter;
    into[next++] = join(formBefore, form);
    into[next++] = join(form, formAfter);
    into[next++] = join(join(formBefore, form), formAfter);
    into[next++] = join(before, own);
    into[next++] = join(own, after);
    into[next++] = join(before, form);
    into[next++] = join(after, form);
    into[next++] = join(join(get(lower, at - 2), before), form);
    into[next++] = join(join(after, get(lower, at + 2)), form);
    into[next++] = join(get(suffix2, at), form);
    into[next++] = join(get(suffix3, at), form);
    into[next++] = get(suffix4, at);
    into[next++] = get(prefix2, at);
    into[next++] = get(prefix3, at);
    into[next++] = join(get(suffix3, at - 1), form);
    into[next++] = join(get(suffix3, at + 1), form);
    into[next++] = join(lists, form);
    into[next++] = join(get(known, at - 1), form);
    into[next++] = join(get(known, at + 1), form);
    into[next++] = join(get(known, at - 1), lists);
    into[next++] = join(lists, get(known, at + 1));
    into[next++] = join(at === 0 ? 1 : 0, form);
    into[next++] = join(at === 0 ? 1 : 0, own);
    into[next++] = join(at === 0 ? 1 : 0, shown[at] ?? 0);
    into[next++] = join(shown[at] ?? 0, form);
    into[next++] = join(at > 0 ? (shown[at - 1] ?? 0) : -1, form);
    into[next++] = join(at + 1 < count ? (shown[at + 1] ?? 0) : -1, form);
    into[next++] = join(shown[at] ?? 0, lists);
    into[next++] = join(get(fine, at), form);
    into[next++] = join(get(fine, at - 1), form);
    into[next++] = join(get(fine, at + 1), form);
    into[next++] = join(get(coarse, at), form);
    into[next++] = join(join(get(coarse, at - 1), form), get(coarse, at));
    into[next++] = join(join(get(coarse, at), form), get(coarse, at + 1));
    into[next++] = join(join(get(coarse, at - 1), form), get(coarse, at + 1));
    into[next++] = join(get(fine, at - 2), form);
    into[next++] = join(get(fine, at + 2), form);
    if (isCapital[at]) {
      const [start, stop] = [from[at] ?? at, end[at] ?? at + 1];
      const place = (at === start ? 1 : 0) | (at === stop - 1 ? 2 : 0);
      const outside = get(lower, start - 1);
      const beyond = get(lower, stop);
      let lengths = stop - start;
      if (lengths > 4) lengths = 4;
      into[next++] = join(place, lengths);
      into[next++] = join(outside, place);
      into[next++] = join(beyond, place);
      into[next++] = join(outside, beyond);
      into[next++] = join(get(lower, stop - 1), place);
      into[next++] = join(get(lower, start), place);
      into[next++] = join(get(known, start), place);
      into[next++] = join(get(known, stop - 1), place);
      into[next++] = join(join(get(known, start - 1), get(known, stop)), place);
      into[next++] = join(join(get(lower, start - 2), outside), place);
      into[next++] = join(get(suffix3, stop), place);
      into[next++] = join(get(lower, start), get(lower, stop - 1));
      into[next++] = join(join(outside, lists), lengths);
      into[next++] = join(get(suffix3, stop - 1), place);
      into[next++] = join(get(fine, stop - 1), place);
      into[next++] = join(get(fine, start), place);
      into[next++] = join(get(fine, start - 1), place);
      into[next++] = join(get(fine, stop), place);
      into[next++] = join(join(get(coarse, start - 1), place), get(coarse, stop));
      into[next++] = join(join(get(coarse, start), place), get(coarse, stop - 1));
    }
    // Each feature counts by its place, too.
    for (let cell = first; cell < next; cell++) into[cell] = join(cell - first + 1, into[cell] as number);
    const facts = shown[at] ?? 0;
    for (let bit = 0; bit < SHOWN_BITS; bit++)
      if (facts & (1 << bit)) into[next++] = join(FACTS + bit, isCapital[at] ?? 0);
    let template = COMPOUNDS;
    for (const list of lexemes.compound) into[next++] = join(template++, join(get(list, at), form));
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
