import type { KeyPoint } from "../types.ts";

/** A point as it is shown: its sentence, and the one that belongs to it. */
export const pointLine = ({ sentence, companion }: KeyPoint): string =>
  companion ? `${sentence.text} ${companion.text}` : sentence.text;
