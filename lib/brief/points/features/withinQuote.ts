import { quotations } from "../quotes.ts";
import type { Feature } from "../types.ts";

/** A sentence in the middle of a quotation over several sentences has no marks of its own and is still somebody's words. */
export const withinQuote: Feature = {
  name: "within-quote",
  prepare: ({ views }) => {
    let open = false;
    let block = -1;
    const within = views.map(({ sentence }) => {
      if (sentence.block !== block) open = false;
      block = sentence.block;
      const was = open;
      const { unclosed, unopened } = quotations(sentence.text);
      open = unclosed || (open && !unopened);
      return was;
    });
    return (index) => (within[index] ? 1 : 0);
  },
};
