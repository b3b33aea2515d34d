import { endsIn } from "../../../text/marks.ts";
import type { Feature } from "../types.ts";

const ENDED = endsIn("?？؟");

/** A question tells nothing yet. */
export const question: Feature = {
  name: "question",
  prepare:
    ({ views }) =>
    (index) =>
      ENDED.test(views[index]?.sentence.text ?? "") ? 1 : 0,
};
