import type { Utterance } from "./types.ts";

/** Of two readings of the same words the first one stands, but a statement within a statement is one of its own: "Reuters said Lind said". */
export function withoutOverlaps(
  utterances: readonly Utterance[],
  isOwn: (utterance: Utterance) => boolean,
  reach: number,
): Utterance[] {
  const kept: Utterance[] = [];
  for (const utterance of utterances) {
    const clashes = kept.some(
      (other) =>
        other.start < utterance.end &&
        utterance.start < other.end &&
        !(reports(other, utterance, reach) && isOwn(utterance)) &&
        !(reports(utterance, other, reach) && isOwn(other)),
    );
    if (!clashes) kept.push(utterance);
  }
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Characters before the subject of what is reported, at most; and where the verb's form tells that it is. */
export const REPORTS_WITHIN = 12;
export const REPORTED_WITHIN = 300;

/** True where what `outer` says opens with the subject of `inner`. */
const reports = (outer: Utterance, inner: Utterance, reach: number) =>
  outer.start <= inner.subject.start &&
  inner.subject.start - outer.start < reach &&
  inner.end <= outer.end &&
  inner.start > outer.start;
