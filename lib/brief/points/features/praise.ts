import { quotedShare } from "../quotes.ts";
import type { Feature } from "../types.ts";

/** Share of a sentence between quotation marks from which on it is what somebody says and little else. */
const MOSTLY = 0.4;

/** "“We are proud of this team,” said the head of the firm": a quotation from a press release without a piece of news. */
export const praise: Feature = {
  name: "praise",
  prepare:
    ({ views, language }) =>
    (index) => {
      const text = views[index]?.sentence.text ?? "";
      return language.praise?.test(text) && quotedShare(text) >= MOSTLY ? 1 : 0;
    },
};
