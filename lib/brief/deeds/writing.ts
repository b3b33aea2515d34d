import type { Statement } from "../../types.ts";
import { lower } from "../statements/passages/phrases.ts";
import type { Passage } from "../statements/types.ts";

/** Words of "her own two-part history of the port" before the noun, at most. */
const LONGEST = 4;
/** Characters behind the verb within which what is said begins. */
const REACH = 120;

/** "wrote the bill together", "has written three books": what is made, and not said. English. */
export function isWriting({ tokens }: Passage, at: number, said: readonly Statement[]): boolean {
  const verb = tokens[at];
  if (!verb || !VERB.test(lower(verb))) return false;
  const noun = tokens.findIndex((token, index) => index > at && index <= at + LONGEST && WORK.test(lower(token)));
  const isDirect =
    noun > 0 && !tokens.slice(at + 1, noun).some((token) => !token.isWord || LEADS_ON.test(lower(token)));
  return isDirect && !said.some(({ content }) => content.start >= verb.start && content.start - verb.end < REACH);
}

const VERB = /^(?:co-)?(?:wr(?:ote|ites|itten)|authored)$/u;
const LEADS_ON = /^(?:of|in|on|to|for|from|about|at|by|with|that|how|why)$/u;
const WORK =
  /^(?:bills?|books?|novels?|novellas?|scripts?|screenplays?|plays?|songs?|albums?|poems?|poetry|memoirs?|reports?|stud(?:y|ies)|papers?|code|lyrics|music|essays?|history|histories|operas?|symphon(?:y|ies)|cheques?|checks|laws?|rules|amendments?|legislation|biograph(?:y|ies)|cookbooks?|textbooks?|manuals?|software|reviews?|stor(?:y|ies)|letters?)$/u;
