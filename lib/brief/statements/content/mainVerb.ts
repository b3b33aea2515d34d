import type { Grammar } from "../grammars/types.ts";
import { isPronoun, isQuoted, lower } from "../passages/phrases.ts";
import type { Content, Cue, Passage, Word } from "../types.ts";

/**
 * "A diver who says he was robbed at the pier | has sued the port": what is said in a clause about the subject of a sentence, without the verb
 * of that sentence. Null where nothing is left: "A crew claiming links with the port | has left". English.
 */
export function beforeMainVerb(passage: Passage, cue: Cue, content: Content, grammar: Grammar): Content | null {
  const { tokens } = passage;
  if (grammar.code !== "en" || content.isQuoted || !isAboutSubject(passage, cue, content, grammar)) return content;
  const first = tokens.findIndex(({ start }) => start >= content.start);
  const verbs = tokens.flatMap((token, at) =>
    at >= first && token.end <= content.end && !isQuoted(passage, token.start) && grammar.auxiliaries.has(lower(token))
      ? [at]
      : [],
  );
  const [own, main] = [verbs[0], verbs.find((at) => at > (verbs[0] ?? 0) + 1)];
  if (own === undefined) return content;
  // "claiming links with the port has": the one verb is the sentence's, where a thing without an article is claimed.
  const isThing =
    lower(tokens[cue.at]) === "claiming" &&
    /^\p{Lower}+(?:ity|ies|s|ion|ship|dit)$/u.test(lower(tokens[first])) &&
    /^(?:for|with|to)$/u.test(lower(tokens[first + 1]));
  if (isThing && isPlain(passage, first, own, grammar)) return null;
  // "A petition calling for the gate to be moved | has": what is called for has no verb of its own.
  const isCall = lower(tokens[cue.at]) === "calling" && lower(tokens[cue.at + 1]) === "for";
  const isWhole = (token: Word) =>
    token.isWord && !grammar.relatives.has(lower(token)) && !grammar.that.has(lower(token));
  if (isCall && tokens.slice(cue.at + 2, own).every(isWhole))
    return { ...content, end: tokens[own - 1]?.end ?? content.end };
  if (
    !cue.subject.relative ||
    main === undefined ||
    !isOwnVerb(passage, first, own, grammar) ||
    !isPlain(passage, own + 1, main, grammar)
  )
    return content;
  const end = tokens[main - 1]?.end ?? content.end;
  return end > content.start ? { ...content, end } : content;
}

/** True where the sentence opens with who is told of, and the verb of saying stands in a clause about them with no comma before it. */
function isAboutSubject({ tokens, start }: Passage, { at, subject }: Cue, content: Content, grammar: Grammar): boolean {
  const opens = subject.side === "before" && subject.start === start && content.start >= (tokens[at]?.start ?? 0);
  const isRelative = subject.relative !== undefined && tokens[at - 1]?.text !== ",";
  const comma = tokens.findIndex(({ text }) => text === ",");
  const isFree = comma < 0 || comma > at;
  return opens && isFree && (isRelative || (grammar.participle?.test(lower(tokens[at])) ?? false));
}

/** "he was", "their boats do not": the verb at `own` is that of the words at `first`, and of no clause about them: "the gate he built was". */
const isOwnVerb = ({ tokens }: Passage, first: number, own: number, grammar: Grammar): boolean =>
  tokens
    .slice(first + 1, own)
    .every((token) => token.isWord && !token.actor && !isPronoun(lower(token), grammar) && !isVerb(token, grammar));

/** True where between two places no other clause opens, and the last word is no part of a verb. */
function isPlain(passage: Passage, from: number, to: number, grammar: Grammar): boolean {
  const { tokens } = passage;
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  const opens = (token: Word) =>
    !isQuoted(passage, token.start) &&
    ((!token.isWord && /^[,;:–—]$/u.test(token.text)) ||
      [grammar.clauseOpeners, grammar.relatives, grammar.that, grammar.conjunctions].some((all) =>
        all.has(lower(token)),
      ) ||
      isPronoun(lower(token), grammar));
  return (
    last?.isWord === true &&
    !words.some(opens) &&
    !grammar.auxiliaries.has(lower(last)) &&
    !grammar.denials.has(lower(last)) &&
    !grammar.prepositions.has(lower(last)) &&
    !isVerb(last, grammar)
  );
}

const isVerb = (token: Word, grammar: Grammar): boolean =>
  !token.isCapital && (grammar.finite?.test(lower(token)) ?? false);
