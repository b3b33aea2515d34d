import type { Feature } from "../types.ts";

/** Numbers in digits, years and dates among them, up to three. */
export const numbers: Feature = {
  name: "numbers",
  prepare:
    ({ views }) =>
    (index) =>
      Math.min(3, views[index]?.sentence.text.match(/\p{Nd}[\p{Nd}.,]*/gu)?.length ?? 0),
};
