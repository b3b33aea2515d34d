import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Quotation } from "../passages/quotations.ts";
import type { Content, Cue, Passage, Word } from "../types.ts";

/** Words between "called" and what something is called: "called the agreement of the two unions “". */
const LONGEST_OBJECT = 25;
/** "described it [at the time] as": when, and no part of what is called so. */
const WHEN =
  /\s(?:at\sthe\stime|at\sone\spoint|on\s\p{Upper}\p{Lower}+day|last\s(?:week|month|year)|yesterday|later|then|once|afterwards)(?=\s)/gu;
/** "called the deal “a gift” and “a triumph”": what is named, and what it is said to be; of "called it “a gift”" only the latter. */
export function naming(passage: Passage, { at, subject }: Cue, grammar: Grammar): Content | null {
  const { quotations, text, tokens } = passage;
  const verb = tokens[at];
  // "Diesen Plan nannte Lind „...“"
  const from = subject.side === "behind" ? Math.max(verb?.end ?? 0, subject.end) : (verb?.end ?? 0);
  const next = verb && quotations.find(({ open }) => open >= from);
  if (!verb || !next) return null;
  const gap = text.slice(from, next.open);
  // "declaring that “we are done”" is a clause.
  if (grammar.thatVerbs.has(lower(verb)) && grammar.that.has(gap.trim().toLowerCase())) return null;
  const plain = grammar.code === "en" ? gap.replace(WHEN, "") : gap;
  const words = plain.toLowerCase().match(/[\p{Alpha}\p{N}’']+/gu) ?? [];
  // "called Lind: “a gift”", not "praised Lind in a post: “...”"
  const isColon = /:\s$/u.test(gap) && words.some((word) => grammar.mediumPrepositions.has(word));
  if (
    isColon ||
    words.length > LONGEST_OBJECT ||
    /[;:.!?]\s(?!$)|,\s\p{Lower}+ing\s/u.test(gap) ||
    grammar.callsFor.has(words[0] ?? "")
  )
    return null;
  const between = tokens.filter(({ start, end }) => start > from && end <= next.open);
  // "called claims of a deal “nonsense”": a noun.
  const isVerb = (token: Word, index: number) =>
    !token.isCapital && grammar.verbs.has(lower(token)) && !(index === 0 && grammar.nounLike.has(lower(token)));
  if (between.some(isVerb)) return null;
  let end = next.end;
  for (const other of quotations) {
    if (
      other.open > end &&
      /^[”"’»“]?[,.]?\s(?:\p{Lower}+\s){1,2}$/u.test(text.slice(end, other.open)) &&
      grammar.conjunctions.has(text.slice(end, other.open).trim().split(/\s+/).at(-1) ?? "")
    )
      end = other.end;
  }
  end = behindMark(passage, end, grammar);
  // "beskriver hun sig stadig som ”en fisker”"
  const isSelf = grammar.verbSecond && words.some((word) => grammar.reflexives.has(word));
  const object = words.filter(
    (word) => !grammar.namesAs.has(word) && !(isSelf && (grammar.reflexives.has(word) || grammar.adverbs.has(word))),
  );
  const isPronoun = object.every((word) => grammar.objectPronouns.has(word));
  // "calls her father “old”"
  const isOwner = (token: Word) =>
    grammar.code === "en" && lower(token) === "her" && (object[object.indexOf("her") + 1] ?? "") !== "";
  // "described him as “stubborn”", "dismissed that as “an old excuse”": one word, or what is denied, says little without what it was said of.
  const close = quotations.find((quotation) => quotation.end === end)?.close;
  const isStance = grammar.stanceVerbs.has(lower(verb)) || !/\s/u.test(text.slice(next.start, end));
  if (isPronoun && grammar.code === "en" && close && isStance) return { start: next.open, end: close, isQuoted: false };
  if (isPronoun) return { ...quoted(passage, { start: next.start, end }), isQuoted: end === next.end };
  // "called it a “gift”": what it is shows of itself.
  const start =
    between.find(
      (token) => !grammar.namesAs.has(lower(token)) && (!grammar.objectPronouns.has(lower(token)) || isOwner(token)),
    )?.start ?? next.start;
  return { start, end: quoted(passage, { start, end }).end, isQuoted: false };
}

/** Where the noun phrase ends whose quoted word ends at `end`: “insane” | heat, “brain” | behind the strikes of May. */
function behindMark(passage: Passage, end: number, grammar: Grammar): number {
  const { tokens, quotations, text } = passage;
  const close = quotations.find((quotation) => quotation.end === end)?.close ?? end;
  let at = tokens.findIndex(({ start }) => start >= close);
  let last = end;
  if (/[,.!?]$/u.test(text.slice(0, end)) || at < 0 || (tokens[at]?.start ?? 0) - close !== 1) return end;
  for (let token = tokens[at]; token; token = tokens[++at]) {
    const word = lower(token);
    const isOut =
      !quotations.some(({ open, close: to }) => token && token.start >= open && token.start < to) &&
      ((!token.isWord && !isAbbreviation(text, token)) ||
        (!token.actor && /^\p{Upper}\p{Lower}+day$/u.test(token.text)) ||
        [grammar.conjunctions, grammar.prepositions, grammar.relatives, grammar.adverbs, grammar.that].some((words) =>
          words.has(word),
        ) ||
        (grammar.clauseOpeners.has(word) && !grammar.namesAs.has(word)) ||
        grammar.participles?.has(word) ||
        (grammar.participle?.test(word) ?? false) ||
        (grammar.finite?.test(word) ?? false));
    if (isOut) break;
    if (!grammar.namesAs.has(word)) last = token.end;
  }
  return last;
}

/** The stop of "Oct. 7" */
const isAbbreviation = (text: string, { text: mark, end }: Word) => mark === "." && /^\s\d/u.test(text.slice(end));

/** A quotation without the comma that its sentence sets before the closing mark. */
export const quoted = ({ text }: Passage, { start, end }: Pick<Quotation, "start" | "end">): Content => ({
  start,
  end: end - (/,?\s*$/.exec(text.slice(start, end))?.[0].length ?? 0),
  isQuoted: true,
});
