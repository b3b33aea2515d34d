import type { Grammar } from "../grammars/types.ts";
import { isPronoun } from "../passages/phrases.ts";
import type { Word } from "../types.ts";

/** Words of "d’ores et déjà" at most. */
const LONGEST = 5;

/** What opens a perfect behind what was said. */
const PERFECT: Readonly<Record<string, RegExp>> = {
  fr: /^(?:(?:l['’]|s['’]|m['’]|nous |y )?(?:a|ont|avait|avaient|est|était|sont|étaient))$/u,
  it: /^(?:(?:l['’]|gli )?(?:ha|hanno|aveva|avevano)|è|era)$/u,
  es: /^(?:ha|han|había|habían)$/u,
  pt: /^(?:tem|tinha|tinham)$/u,
};

const PASSIVE = /^(?:été|stat[aeio]|sido)$/u;

/**
 * How many tokens up to `last` stand between an auxiliary that opens a tag and its participle: “...”, a | par contre | promis Ida Brandt. Whatever
 * they are, they tell how or when it is said, for the mark is right before the auxiliary. Null where there is none such.
 */
export function behindAuxiliary(tokens: readonly Word[], last: number, grammar: Grammar): number | null {
  const perfect = PERFECT[grammar.code];
  if (!perfect) return null;
  for (let at = last; at > 0 && last - at <= LONGEST; at--) {
    const word = tokens[at];
    if (!word?.isWord || word.actor || word.isCapital) return null;
    // "a été vivement critiqué": by others.
    if (PASSIVE.test(word.lower)) return null;
    if (perfect.test(word.lower)) return tokens[at - 1]?.isWord === false ? last - at : null;
    if (isPronoun(word.lower, grammar) && !/^(?:lui|elle|eux|elles|lei|loro)$/u.test(word.lower)) return null;
  }
  return null;
}
