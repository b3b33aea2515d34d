import { endsIn } from "../../../text/marks.ts";
import type { Feature } from "../types.ts";

const ENDED = endsIn("!！");

/** A cry is colour. */
export const exclamation: Feature = {
  name: "exclamation",
  prepare:
    ({ views }) =>
    (index) =>
      ENDED.test(views[index]?.sentence.text ?? "") ? 1 : 0,
};
