import type { Feature } from "../types.ts";

const WITHIN = /^(?:\([^)]*\)?|\[[^\]]*\]?)[.!?…"”]*$/u;

/** Stands in brackets from its first mark to its last, or opens one that a later sentence closes: said beside the story. */
export const aside: Feature = {
  name: "aside",
  prepare:
    ({ views }) =>
    (index) =>
      WITHIN.test(views[index]?.sentence.text ?? "") ? 1 : 0,
};
