import type { Grammar } from "../grammars/types.ts";
import { isPronoun, isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";
import { nominative } from "./verbSecond.ts";

/** Words of "flere gange i løbet af ugen over for Bladet" between "have" and its participle, at most. */
const LONGEST = 9;

/** "Have", and the participle that stands apart from it, in languages whose verbs stand second and whose clauses do not end with one. */
const PERFECTS: Readonly<Record<string, { readonly have: RegExp; readonly participle: RegExp }>> = {
  da: { have: /^(?:har|havde)$/u, participle: /t$/u },
  nb: { have: /^(?:har|hadde)$/u, participle: /(?:t|dd)$/u },
  sv: { have: /^(?:har|hade)$/u, participle: /t$/u },
  nl: { have: /^(?:heeft|hebben|had|hadden)$/u, participle: /(?:[dt]|en)$/u },
};
/** "flere gange", "gjentatte ganger", "flera gånger", "meermaals": how often. */
const OFTEN =
  /^(?:flere|fler[at]+|gentagne|gjentatte|upprepade|mange|många|adskillige|to|två|tre|meermaals|herhaaldelijk|meerdere|verschillende|al|eerder|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/u;

/**
 * Where the "have" of a participle stands that other words part from it: "Brandt | har | over for Bladet erkendt, at"; null where there is none, or
 * nothing between them that the verb has to look beyond.
 */
function haveBefore(passage: Passage, cue: number, grammar: Grammar): number | null {
  const { tokens } = passage;
  const perfect = PERFECTS[grammar.code];
  // Every verb of saying is asked: the cheap question first.
  if (!perfect?.participle.test(lower(tokens[cue]))) return null;
  for (let at = cue - 1; at > 0 && cue - at <= LONGEST; at--) {
    const token = tokens[at];
    const word = lower(token);
    if (!token?.isWord || isQuoted(passage, token.start)) return null;
    if (perfect.have.test(word)) return at < cue - 1 ? at : null;
    if (grammar.that.has(word) || grammar.relatives.has(word) || grammar.auxiliaries.has(word)) return null;
  }
  return null;
}

/** The token before such a "have", from which the subject is looked for as ever; null where it stands behind, or nothing parts the two. */
export function beforeHave(passage: Passage, cue: number, grammar: Grammar): number | null {
  const have = haveBefore(passage, cue, grammar);
  if (have === null) return null;
  const next = passage.tokens[have + 1];
  const word = lower(next);
  const isAside = !next?.actor && (grammar.prepositions.has(word) || OFTEN.test(word));
  return isAside && !isDenied(passage, have, cue, grammar) ? have - 1 : null;
}

/** "Efter mødet har | Ida Brandt | over for Bladet erkendt, at": who stands right behind "have". */
export function behindHave(passage: Passage, cue: number, grammar: Grammar): Subject | null {
  const have = haveBefore(passage, cue, grammar);
  if (have === null || isDenied(passage, have, cue, grammar)) return null;
  const next = passage.tokens[have + 1];
  const isSomebody =
    next?.actor?.kind === "person" || (isPronoun(lower(next), grammar) && !grammar.determiners.has(lower(next)));
  return isSomebody ? nominative(passage, have + 1, cue, grammar) : null;
}

const isDenied = ({ tokens }: Passage, have: number, cue: number, { denials }: Grammar): boolean =>
  tokens
    .slice(have, cue)
    .some((token) => denials.has(token.lower) && !/^(?:uden|utan|uten|zonder)$/u.test(token.lower));
