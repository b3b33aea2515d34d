import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isFiniteVerb, lower } from "../passages/phrases.ts";
import type { Passage, Utterance } from "../types.ts";

/** Words before a name that leads its sentence at most: "der norwegische Minister Otto Falk". */
const LONGEST_LEAD = 4;

/** Verbs by which whoever spoke goes on, by language. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  de: /^(?:füg|ergänz|fuhr|fährt)/u,
  fr: /^(?:ajout|poursui|repri|reprend|enchaîn|renchéri)/u,
  es: /^(?:añad|agreg|prosig|prosegu|continu)/u,
  it: /^(?:aggiun|prosegu|continu)/u,
  pt: /^(?:acrescent|prossegu|continu|complet)/u,
  nl: /^(?:voeg|vervolg)/u,
};

/** A pronoun right behind what is told. */
export interface Tag {
  /** Where what is told begins. */
  readonly from: number;
  /** True where whoever spoke goes on. */
  readonly goesOn: boolean;
}

/**
 * A pronoun behind what is told in other words: "Der Plan von Falk sei gut, sagte er", "..., a-t-il ajouté". It is not who is named by the
 * way in what he says. Languages other than English.
 */
export function tagOf({ subject, cue, start, end, isQuoted }: Utterance, { code, inverts }: Grammar): Tag | null {
  if (code === "en" || !inverts || isQuoted || end > subject.start) return null;
  return { from: start, goesOn: GOES_ON[code]?.test(cue.toLowerCase()) ?? false };
}

/** "le plan | du marin Falk", "der Plan | des Fischers Falk": whose something is. */
const OF = /^(?:d|de|du|des|del|della|dello|dell|di|do|da|dos|das|von|vom|eines|van)$/u;

/** True for a name that opens its sentence, with no more before it than what he is: "Der Minister Otto Falk", "Der beste Läufer, Otto Falk,". */
export function opensSentence(passage: Passage, start: number, grammar: Grammar, language: Language): boolean {
  const at = passage.tokens.findIndex((token) => token.start === start);
  const opens = passage.tokens.slice(0, at);
  const isLead = (word: string) =>
    !OF.test(word) &&
    (grammar.determiners.has(word) || !grammar.prepositions.has(word)) &&
    !grammar.clauseOpeners.has(word);
  return (
    at >= 0 &&
    at <= LONGEST_LEAD &&
    opens.every(
      (token, index) =>
        (token.isWord || token.text === ",") &&
        isLead(lower(token)) &&
        !isFiniteVerb(passage, index, grammar, language),
    )
  );
}
