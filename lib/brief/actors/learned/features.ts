import { SHOWN_BITS } from "./evidence.ts";
import { join } from "./hash.ts";
import type { Lexemes } from "./lexemes.ts";
import type { WordForm } from "./wordForm.ts";

/** Features of one token at most. */
export const MOST_FEATURES = 100;

/** Stand-ins beyond the ends of a sentence. */
const BEFORE = 0x51ed27;
const BEHIND = 0x2b7e15;
const [FORM_BEFORE, FORM_BEHIND] = [formOf(BEFORE), formOf(BEHIND)];

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
  const { count, lower, forms, known, isCapital, isHeadline } = lexemes;
  const { from, end } = runsOf(lexemes);
  const shown = new Int32Array(count);
  for (let at = 0; at < count; at++) shown[at] = evidence.get(lower[at] ?? 0) ?? 0;
  const formAt = (at: number): WordForm => (at < 0 ? FORM_BEFORE : (forms[at] ?? FORM_BEHIND));
  const knownAt = (at: number) => (at < 0 ? BEFORE : at >= count ? BEHIND : (known[at] as number));
  let next = 0;
  for (let at = 0; at < count; at++) {
    if (isLeftOut?.[at]) {
      counts[at] = 0;
      continue;
    }
    const first = next;
    const here = forms[at] as WordForm;
    const last = formAt(at - 1);
    const follow = formAt(at + 1);
    const last2 = formAt(at - 2);
    const follow2 = formAt(at + 2);
    const own = here.lower;
    const form = join(here.shape, isHeadline ? 1 : 0);
    const before = last.lower;
    const after = follow.lower;
    const formBefore = last.shape;
    const formAfter = follow.shape;
    const lists = known[at] as number;
    const listsBefore = knownAt(at - 1);
    const listsAfter = knownAt(at + 1);
    into[next++] = 0;
    into[next++] = own;
    into[next++] = before;
    into[next++] = after;
    into[next++] = last2.lower;
    into[next++] = follow2.lower;
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
    into[next++] = join(join(last2.lower, before), form);
    into[next++] = join(join(after, follow2.lower), form);
    into[next++] = join(here.suffix2, form);
    into[next++] = join(here.suffix3, form);
    into[next++] = here.suffix4;
    into[next++] = here.prefix2;
    into[next++] = here.prefix3;
    into[next++] = join(last.suffix3, form);
    into[next++] = join(follow.suffix3, form);
    into[next++] = join(lists, form);
    into[next++] = join(listsBefore, form);
    into[next++] = join(listsAfter, form);
    into[next++] = join(listsBefore, lists);
    into[next++] = join(lists, listsAfter);
    into[next++] = join(at === 0 ? 1 : 0, form);
    into[next++] = join(at === 0 ? 1 : 0, own);
    into[next++] = join(at === 0 ? 1 : 0, shown[at] ?? 0);
    into[next++] = join(shown[at] ?? 0, form);
    into[next++] = join(at > 0 ? (shown[at - 1] ?? 0) : -1, form);
    into[next++] = join(at + 1 < count ? (shown[at + 1] ?? 0) : -1, form);
    into[next++] = join(shown[at] ?? 0, lists);
    into[next++] = join(here.fine, form);
    into[next++] = join(last.fine, form);
    into[next++] = join(follow.fine, form);
    into[next++] = join(here.coarse, form);
    into[next++] = join(join(last.coarse, form), here.coarse);
    into[next++] = join(join(here.coarse, form), follow.coarse);
    into[next++] = join(join(last.coarse, form), follow.coarse);
    into[next++] = join(last2.fine, form);
    into[next++] = join(follow2.fine, form);
    if (isCapital[at]) {
      const [start, stop] = [from[at] ?? at, end[at] ?? at + 1];
      const place = (at === start ? 1 : 0) | (at === stop - 1 ? 2 : 0);
      const opening = formAt(start);
      const closing = formAt(stop - 1);
      const previous = formAt(start - 1);
      const beyondRun = formAt(stop);
      const outside = previous.lower;
      const beyond = beyondRun.lower;
      let lengths = stop - start;
      if (lengths > 4) lengths = 4;
      into[next++] = join(place, lengths);
      into[next++] = join(outside, place);
      into[next++] = join(beyond, place);
      into[next++] = join(outside, beyond);
      into[next++] = join(closing.lower, place);
      into[next++] = join(opening.lower, place);
      into[next++] = join(knownAt(start), place);
      into[next++] = join(knownAt(stop - 1), place);
      into[next++] = join(join(knownAt(start - 1), knownAt(stop)), place);
      into[next++] = join(join(formAt(start - 2).lower, outside), place);
      into[next++] = join(beyondRun.suffix3, place);
      into[next++] = join(opening.lower, closing.lower);
      into[next++] = join(join(outside, lists), lengths);
      into[next++] = join(closing.suffix3, place);
      into[next++] = join(closing.fine, place);
      into[next++] = join(opening.fine, place);
      into[next++] = join(previous.fine, place);
      into[next++] = join(beyondRun.fine, place);
      into[next++] = join(join(previous.coarse, place), beyondRun.coarse);
      into[next++] = join(join(opening.coarse, place), closing.coarse);
    }
    // Each feature counts by its place, too.
    for (let cell = first; cell < next; cell++) into[cell] = join(cell - first + 1, into[cell] as number);
    const facts = shown[at] ?? 0;
    for (let bit = 0; bit < SHOWN_BITS; bit++)
      if (facts & (1 << bit)) into[next++] = join(FACTS + bit, isCapital[at] ?? 0);
    let template = COMPOUNDS;
    for (const hash of here.compound) into[next++] = join(template++, join(hash, form));
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

/** A stand-in: the same number for whatever a word tells. */
function formOf(value: number): WordForm {
  return {
    length: 0,
    isPlain: true,
    exact: value,
    lower: value,
    shape: value,
    prefix2: value,
    prefix3: value,
    suffix2: value,
    suffix3: value,
    suffix4: value,
    compound: [],
    fine: value,
    coarse: value,
    known: value,
    role: value,
  };
}
