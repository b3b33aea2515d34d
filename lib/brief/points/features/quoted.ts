import { quotedShare } from "../quotes.ts";
import type { Feature } from "../types.ts";

/** Share of the sentence in quotation marks: colour more often than news. */
export const quoted: Feature = {
  name: "quoted",
  prepare:
    ({ views }) =>
    (index) =>
      quotedShare(views[index]?.sentence.text ?? ""),
};
