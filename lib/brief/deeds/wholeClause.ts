import type { Grammar } from "../statements/grammars/types.ts";
import { isQuoted, lower } from "../statements/passages/phrases.ts";
import type { Passage } from "../statements/types.ts";
import { clauseEndFrom } from "./clauseEnd.ts";
import { FORMS } from "./forms.ts";
import type { Verb } from "./verb.ts";

/** Words of an aside within a clause, at most. */
const LONGEST_ASIDE = 20;

/**
 * Index of the last word of the clause of a verb, behind an aside that cuts it before it tells what is done: "hat das Tor, | das zu war,
 * geöffnet", "a reçu, | pendant une heure, Erik Lund". Null where an auxiliary is left without its participle: "hat das Tor" tells another thing.
 */
export function wholeClause(passage: Passage, verb: Verb, grammar: Grammar): number | null {
  const { tokens } = passage;
  const last = clauseEndFrom(passage, verb.first, grammar);
  const forms = FORMS.get(grammar.code);
  const isCut = tokens[last + 1]?.text === ",";
  if (!forms || !isCut || grammar.code === "en") return last;
  if (!forms.isLast) {
    const isBare = last === verb.main && verb.main > verb.first;
    return (
      (isBare && grammar.prepositions.has(lower(tokens[last + 2])) ? behind(passage, last + 1, grammar) : null) ?? last
    );
  }
  const isHelped =
    grammar.auxiliaries.has(lower(tokens[verb.first])) ||
    grammar.passives.has(lower(tokens[verb.first])) ||
    MODAL.test(lower(tokens[verb.first]));
  const closes = (at: number) => {
    const token = tokens[at];
    return token !== undefined && !token.isCapital && (forms.done.test(lower(token)) || INFINITIVE.test(lower(token)));
  };
  if (!isHelped || tokens.slice(verb.first + 1, last + 1).some((_, index) => closes(verb.first + 1 + index)))
    return last;
  const end = behind(passage, last + 1, grammar);
  return end !== null && closes(end) ? end : null;
}

const MODAL =
  /^(?:will|wollen|wollten?|muss|müssen|mussten?|darf|dürfen|durften?|wil|willen|mag|mogen|moet|moeten|moest)$/u;
const INFINITIVE = /^\p{Alpha}{3,}(?:en|ern|eln)$/u;

/** Where a clause ends that goes on behind the comma that closes an aside; null where no other comma does, or another clause follows. */
function behind(passage: Passage, comma: number, grammar: Grammar): number | null {
  const { tokens } = passage;
  const close = tokens.findIndex(
    ({ text, start }, index) => index > comma && text === "," && !isQuoted(passage, start),
  );
  const next = lower(tokens[close + 1]);
  const opens =
    grammar.conjunctions.has(next) ||
    grammar.clauseOpeners.has(next) ||
    grammar.that.has(next) ||
    grammar.elidedThat?.test(next) ||
    grammar.relatives.has(next);
  if (close < 0 || close - comma > LONGEST_ASIDE || opens) return null;
  return clauseEndFrom(passage, close, grammar);
}
