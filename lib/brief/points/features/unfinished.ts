import { endsIn } from "../../../text/marks.ts";
import type { Feature } from "../types.ts";

const ENDED = endsIn(".!?…。！？।۔؟");

/** No full stop at the end: a label, a caption, the announcement of a list. */
export const unfinished: Feature = {
  name: "unfinished",
  prepare:
    ({ views }) =>
    (index) =>
      ENDED.test(views[index]?.sentence.text ?? "") ? 0 : 1,
};
