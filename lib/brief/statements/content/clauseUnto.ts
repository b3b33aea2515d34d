import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Content, Cue, Passage } from "../types.ts";
import { quoted } from "./calling.ts";
import { countWords, trimmed } from "./trimmed.ts";

/** Words between a quotation and the verb behind it: "“...” diye ifade etti". */
const LONGEST_TAIL = 3;
/** "etti" of "ifade etti": a verb that says something with its noun only. */
const LIGHT_VERB = /^(?:etti|ettiler|sürdü|sürdüler|getirdi|getirdiler)$/u;
const LIGHT_NOUN = /^(?:ifade|iddia|kabul|itiraf|beyan|öne|dile)$/u;
/** Behind the subject, to whom and where it was said, and "too". */
const TOLD_WHERE =
  /^(?:[\s,]*(?<!\p{L})(?:da|de|ise|ayrıca|gazetecilere|basına|basın mensuplarına|AA muhabirine|muhabirlere|yaptığı (?:yazılı )?açıklamada|düzenlediği basın toplantısında|sosyal medya hesabından)(?!\p{L}))+[\s,]*/u;

/** "Lind, köprünün güvenli olduğunu söyledi.": between the subject and the verb that ends the sentence. */
export function clauseUnto(passage: Passage, { at, subject }: Cue, grammar: Grammar): Content | null {
  const { tokens } = passage;
  const last = tokens[at - 1];
  const verb = tokens[at]?.start ?? 0;
  const quotation = passage.quotations.findLast(({ close }) => close <= verb);
  if (quotation && countWords(passage.text.slice(quotation.close, verb)) <= LONGEST_TAIL)
    return quoted(passage, quotation);
  // "... ilerlediğini ifade etti": the noun belongs to the verb.
  const isLight = LIGHT_VERB.test(lower(tokens[at]));
  const said = isLight ? tokens[at - 2] : last;
  if (!last || !said || (isLight && !LIGHT_NOUN.test(lower(last))) || !grammar.nominal?.test(lower(said))) return null;
  const told = TOLD_WHERE.exec(passage.text.slice(subject.end, said.end))?.[0].length ?? 0;
  return trimmed(passage, subject.end + told, said.end);
}
