import type { Feature } from "../types.ts";

/** No full stop at the end: a label, a caption, the announcement of a list. */
export const unfinished: Feature = {
  name: "unfinished",
  prepare:
    ({ views }) =>
    (index) =>
      /[.!?…。！？।۔؟][”"’»)\]」]*$/u.test(views[index]?.sentence.text ?? "") ? 0 : 1,
};
