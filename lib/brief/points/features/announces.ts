import { endsIn } from "../../../text/marks.ts";
import type { Feature } from "../types.ts";

const OPEN_END = endsIn(":：?？؟;");

/** Ends in a colon or a question mark: what it announces comes behind it. */
export const announces: Feature = {
  name: "announces",
  prepare:
    ({ views }) =>
    (index) =>
      OPEN_END.test(views[index]?.sentence.text ?? "") ? 1 : 0,
};
