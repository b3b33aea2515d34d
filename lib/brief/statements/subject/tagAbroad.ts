import { OFFICES } from "../../actors/data/offices.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";
import { behindAuxiliary } from "./behindAuxiliary.ts";

/** What a verb looks like, as far as a tag has to tell it from other words, by language. */
const FORMS: Readonly<Record<string, RegExp>> = {
  es: /^\p{Lower}{2,}(?:ó|aba|ía)$/u,
  pt: /^\p{Lower}{2,}(?:ou|eu|iu|ava|ia)$/u,
  it: /^\p{Lower}{2,}(?:ò|ava|eva|iva)$/u,
  sv: /^\p{Lower}{2,}(?:r|de|te)$/u,
  nb: /^\p{Lower}{2,}(?:r|et|te|de)$/u,
  da: /^\p{Lower}{2,}(?:r|ede|te)$/u,
  fr: /^\p{Lower}{2,}(?:[et]|[éiu]e?|ise?|ite?)$/u,
  pl: /^\p{Lower}{2,}(?:ł|ła|li|ły|[aeiy])$/u,
  ru: /^\p{Lower}{2,}(?:л[аи]?|[её]т|ит|[ую]т|[ая]т)(?:с[яь])?$/u,
  uk: /^\p{Lower}{2,}(?:в|л[аи]|є|[еи]ть|[ую]ть)(?:ся)?$/u,
};
/** "a | imploré", "s’est | emportée": a form that says nothing without what stands before it. */
const FRENCH_PARTICIPLE = /(?:[éiu]e?|ise?|ite?)$/u;
/** Words of "fackets ordförande" before a name, at most. */
const LONGEST_TITLE = 3;

/**
 * “Hamnen är död”, | muttrar Ida Brandt.; “O porto está morto”, | vincou.: whatever the verb is, what somebody does behind words that a mark
 * opens and a comma closes is to say them. Where verbs need no subject none has to stand behind it; elsewhere a name, or "he".
 */
export function isTagAbroad(passage: Passage, at: number, grammar: Grammar): boolean {
  const { text, start, tokens, quotations } = passage;
  const verb = tokens[at];
  const form = FORMS[grammar.code];
  // Every word of a text is asked: the cheap questions first.
  if (!form || !verb || verb.isCapital || !form.test(verb.lower) || grammar.auxiliaries.has(verb.lower)) return false;
  if (grammar.code === "fr" && ASKED.test(lower(tokens[at - 1]))) return isInvertedPerfect(tokens, at, grammar);
  const first = grammar.code === "fr" ? firstOfVerb(tokens, at, grammar) : at;
  if (first === null) return false;
  let mark = first - 1;
  // "«Порт мёртв», — буркнул Иван Волков"
  if (grammar.heads && /^[–—-]$/u.test(tokens[mark]?.text ?? "") && tokens[mark - 1]?.text === ",") mark--;
  const before = tokens[mark];
  if (!before || (before.text !== "," && before.isWord)) return false;
  const last = before.text === "," ? tokens[mark - 1] : before;
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
    (before.text === "," || (grammar.heads !== undefined && /^[–—-]$/u.test(before.text))) &&
    /^[–—-]\s/u.test(text.slice(start)) &&
    ![grammar.clauseOpeners, grammar.conditions, grammar.prepositions].some((words) => words.has(lower(opener)));
  // "zżyma | się"
  const behind = grammar.heads && lower(tokens[at + 1]) === "się" ? at + 2 : at + 1;
  return (isBehindQuotation || isBehindDash) && endsWithSpeaker(tokens, behind, grammar);
}

const ASKED = /^(?:a-t|ont|s['’]est|avait|avaient)-(?:ils?|elles?|on)$/u;

/** "..., a-t-elle | imploré.": a sentence that ends so is what she said. French. */
function isInvertedPerfect(tokens: readonly Word[], at: number, grammar: Grammar): boolean {
  const next = tokens[at + 1];
  const isClosed = !next?.isWord || grammar.prepositions.has(next.lower) || grammar.adverbs.has(next.lower);
  return FRENCH_PARTICIPLE.test(lower(tokens[at])) && tokens[at - 2]?.text === "," && isClosed;
}

/** Where "s’est malgré tout | emportée", "a | imploré" and "se | remémore" begin; null where a participle has nothing before it. French. */
function firstOfVerb(tokens: readonly Word[], at: number, grammar: Grammar): number | null {
  if (!FRENCH_PARTICIPLE.test(lower(tokens[at]))) return /^(?:se|s['’])$/u.test(lower(tokens[at - 1])) ? at - 1 : at;
  const count = behindAuxiliary(tokens, at - 1, grammar);
  if (count !== null) return at - 1 - count;
  // "supplie", "rit": a present tense as well.
  return /i[et]$/u.test(lower(tokens[at])) ? at : null;
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
