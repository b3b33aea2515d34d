import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isFiniteVerb, isQuoted, lower } from "../passages/phrases.ts";
import type { Content, Passage, Subject, Utterance, Word } from "../types.ts";
import { quoted } from "./calling.ts";
import { clauseEnd } from "./clauseEnd.ts";
import { countWords, trimmed } from "./trimmed.ts";

/** Words of "the port’s deputy head of safety" between "what" and the verb, at most. */
const LONGEST_SUBJECT = 8;
/** What somebody calls so without marks has words, at least. */
const SHORTEST = 2;

/** "called", "described as", "said was": the verb, and what ties to it what something is said to be. */
const CALLED = /^(?:call(?:s|ed)?|term(?:s|ed)?|dub(?:s|bed)?|label(?:s|l?ed)?|deem(?:s|ed)?|brand(?:s|ed)?)$/u;
const CALLED_AS =
  /^(?:describ(?:e|es|ed)|characteri[sz](?:e|es|ed)|portray(?:s|ed)?|see|sees|view(?:s|ed)?|regard(?:s|ed)?)$/u;
const SAID =
  /^(?:say|says|said|believe|believes|believed|claim|claims|claimed|insist|insists|insisted|allege|alleges|alleged|argue|argues|argued)$/u;
const BE = /^(?:is|are|was|were|(?:will|would|could|may|might)\sbe|(?:has|have|had)\sbeen|to\sbe)\s/u;
/** "asked what Lind called it": nobody has called it anything. */
const ASKING =
  /^(?:ask|asks|asked|asking|know|knows|knew|wonder|wonders|wondered|decide|decides|decided|explain|explains|explained|matter|see|exactly)$/u;
/** Where what is called so ends, without marks. */
const BORDER = /^(?:after|before|when|while|because|as|since|until|unless|although|though|if|that|which|who|but|and)$/u;

/** "fled what he called “a joke”", "faces what officials described as a new threat", "what police say was a robbery". English. */
export function whatCalled(passage: Passage, grammar: Grammar, language: Language): Utterance[] {
  const { tokens } = passage;
  if (grammar.code !== "en") return [];
  return tokens.flatMap((token, at): Utterance[] => {
    if (lower(token) !== "what" || isQuoted(passage, token.start) || ASKING.test(lower(tokens[at - 1]))) return [];
    const verb = verbBehind(passage, at, grammar);
    const subject = verb > 0 ? callerOf(tokens, at + 1, verb, grammar) : null;
    const from = subject ? behindVerb(passage, verb) : null;
    const content = from === null ? null : contentFrom(passage, from, at, grammar, language);
    // "what Nordfast calls the Deep Plan": a name, and no judgement.
    const isName =
      content &&
      !hasMarks(passage, content) &&
      isNaming(
        tokens[verb],
        tokens.find(({ start }) => start === from),
        grammar,
      );
    if (isName) return [];
    return subject && content ? [{ subject, cue: tokens[verb]?.text ?? "", ...content }] : [];
  });
}

const hasMarks = ({ quotations }: Passage, { start, end }: Content): boolean =>
  quotations.some(({ open, close }) => open < end && close > start);

const isNaming = (verb: Word | undefined, first: Word | undefined, grammar: Grammar): boolean =>
  CALLED.test(lower(verb)) && (/s$|^call$/u.test(lower(verb)) || !grammar.determiners.has(lower(first)));

/** Index of the verb of the clause that "what" opens at `at`, where it is one of those; -1 elsewhere. */
function verbBehind({ tokens }: Passage, at: number, grammar: Grammar): number {
  for (let index = at + 2; index <= at + 1 + LONGEST_SUBJECT; index++) {
    const token = tokens[index];
    const word = lower(token);
    if (!token || (!token.isWord && !/^['’.]s?$/u.test(token.text))) return -1;
    if (!token.actor && !token.isCapital && [CALLED, CALLED_AS, SAID].some((verbs) => verbs.test(word))) return index;
    if (!token.actor && grammar.auxiliaries.has(word) && !/^ha(?:s|ve|d)$/u.test(word)) return -1;
  }
  return -1;
}

/** Who stands between token `first` and the verb, where that is somebody: "the mayor | later | called". */
export function callerOf(tokens: readonly Word[], first: number, verb: number, grammar: Grammar): Subject | null {
  let last = verb - 1;
  const isBetween = (word: string) =>
    grammar.adverbs.has(word) || grammar.betweenSubjectAndVerb.has(word) || grammar.manner?.test(word);
  while (last > first && !tokens[last]?.actor && isBetween(lower(tokens[last]))) last--;
  const [from, to] = [tokens[first], tokens[last]];
  const word = lower(to);
  const isPronoun =
    first === last && (grammar.personPronouns.has(word) || grammar.groupPronouns.has(word) || word === "it");
  const isNamed = tokens.slice(first, last + 1).some(({ actor }) => actor !== null && actor.kind !== "place");
  return from && to && (isPronoun || isNamed || grammar.canSpeak?.(word) === true || grammar.sourceNouns.has(word))
    ? { start: from.start, end: to.end, side: "before" }
    : null;
}

/** Where begins what something is called; null where the verb has nothing to tie it: "what he described". */
function behindVerb({ text, tokens, end }: Passage, verb: number): number | null {
  const [token, next] = [tokens[verb], tokens[verb + 1]];
  if (!token || !next) return null;
  if (CALLED.test(lower(token))) return next.start;
  if (CALLED_AS.test(lower(token))) return lower(next) === "as" ? (tokens[verb + 2]?.start ?? null) : null;
  const be = BE.exec(text.slice(next.start, end));
  return be ? next.start + be[0].length : null;
}

function contentFrom(passage: Passage, from: number, what: number, grammar: Grammar, language: Language) {
  const { tokens, text, quotations } = passage;
  const quotation = quotations.find(
    ({ open }) => open === from || /^(?:an?|the|its|his|her|their)\s$/u.test(text.slice(from, open)),
  );
  if (quotation?.open === from) return quoted(passage, quotation);
  const first = tokens.findIndex(({ start }) => start >= from);
  const opener = tokens[first];
  if (!opener?.isWord || grammar.objectPronouns.has(lower(opener)) || grammar.prepositions.has(lower(opener)))
    return null;
  if (quotation) return trimmed(passage, from, quotation.close, SHORTEST);
  const border = tokens.find(
    (token, at) =>
      at > first &&
      ((!token.isWord && /^[,;:–—]$/u.test(token.text)) ||
        BORDER.test(lower(token)) ||
        // "What he called a bad deal | was signed"
        ((what === 0 || grammar.conjunctions.has(lower(tokens[what - 1]))) &&
          (grammar.auxiliaries.has(lower(token)) || isFiniteVerb(passage, at, grammar, language)))),
  );
  const end = Math.min(border?.start ?? passage.end, clauseEnd(passage, from, { at: first - 1 }, [], grammar));
  return countWords(text.slice(from, end)) >= SHORTEST ? trimmed(passage, from, end, SHORTEST) : null;
}
