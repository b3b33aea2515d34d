import { OFFICES } from "../../actors/data/offices.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";

/** What a verb looks like, as far as a tag has to tell it from other words, by language. */
const FORMS: Readonly<Record<string, RegExp>> = {
  es: /^\p{Lower}{2,}(?:ó|aba|ía)$/u,
  pt: /^\p{Lower}{2,}(?:ou|eu|iu|ava|ia)$/u,
  it: /^\p{Lower}{2,}(?:ò|ava|eva|iva)$/u,
  sv: /^\p{Lower}{2,}(?:r|de|te)$/u,
  nb: /^\p{Lower}{2,}(?:r|et|te|de)$/u,
  da: /^\p{Lower}{2,}(?:r|ede|te)$/u,
};
/** Words of "fackets ordförande" before a name, at most. */
const LONGEST_TITLE = 3;

/**
 * “Hamnen är död”, | muttrar Ida Brandt.; “O porto está morto”, | vincou.: whatever the verb is, what somebody does behind words that a mark
 * opens and a comma closes is to say them. Where verbs need no subject none has to stand behind it; elsewhere a name, or "he".
 */
export function isTagAbroad(passage: Passage, at: number, grammar: Grammar): boolean {
  const { text, start, tokens, quotations } = passage;
  const [before, verb] = [tokens[at - 1], tokens[at]];
  const form = FORMS[grammar.code];
  // Every word of a text is asked: the cheap questions first.
  if (!form || !before || !verb || verb.isCapital || (before.text !== "," && before.isWord)) return false;
  if (!form.test(verb.lower) || grammar.auxiliaries.has(verb.lower)) return false;
  const last = before.text === "," ? tokens[at - 2] : before;
  const isBehindQuotation =
    quotations.length > 0 &&
    (quotations[0]?.open ?? 0) - start <= 1 &&
    last !== undefined &&
    isQuoted(passage, last.start) &&
    !quotations.some(({ open }) => open > verb.start);
  if (grammar.proDrop && !grammar.heads)
    return isBehindQuotation && /^(?:[.;]|$)/u.test(text.slice(verb.end).trimStart());
  // "– Hamnen är död, muttrar Ida Brandt.", but not "– När jag kommer hem, väntar Ida Brandt."
  const opener = tokens.find(({ isWord }) => isWord);
  const isBehindDash =
    grammar.dashSpeech &&
    before.text === "," &&
    /^[–—-]\s/u.test(text.slice(start)) &&
    ![grammar.clauseOpeners, grammar.conditions, grammar.prepositions].some((words) => words.has(lower(opener)));
  return (isBehindQuotation || isBehindDash) && endsWithSpeaker(tokens, at + 1, grammar);
}

/** "Ida Brandt.", "hun.", "fackets ordförande Ida Brandt i Norvik.": who speaks, and nothing but where and when behind it. */
function endsWithSpeaker(tokens: readonly Word[], from: number, grammar: Grammar): boolean {
  let at = from;
  if (grammar.personPronouns.has(lower(tokens[at]))) at++;
  else {
    while (at < from + LONGEST_TITLE && tokens[at]?.isWord && !tokens[at]?.actor) at++;
    const isTitled = at === from || OFFICES[grammar.code]?.test(lower(tokens[at - 1])) === true;
    if (tokens[at]?.actor?.kind !== "person" || !isTitled) return false;
    const { actor } = tokens[at] ?? {};
    while (tokens[at]?.actor === actor) at++;
  }
  const next = tokens[at];
  const isClosed = next === undefined || /^[.,]$/u.test(next.text) || grammar.prepositions.has(lower(next));
  return isClosed && !tokens.slice(at).some((token) => !token.actor && saysSo(token, grammar));
}

const saysSo = (word: Word, { verbs, quoteVerbs }: Grammar): boolean =>
  verbs.has(word.lower) || quoteVerbs.has(word.lower);
