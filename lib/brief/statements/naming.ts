import type { Grammar } from "./grammars/types.ts";
import { lower } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import type { Content, Passage } from "./types.ts";

/** Words between "called" and what something is called: "called the agreement of the two unions “". */
const LONGEST_OBJECT = 25;
/** "called the deal “a gift” and “a triumph”": what is named, and what it is said to be; of "called it “a gift”" only the latter. */
export function naming(passage: Passage, at: number, grammar: Grammar): Content | null {
  const { quotations, text, tokens } = passage;
  const verb = tokens[at];
  const next = verb && quotations.find(({ open }) => open >= verb.end);
  if (!verb || !next) return null;
  const gap = text.slice(verb.end, next.open);
  // "declaring that “we are done”" is a clause.
  if (grammar.thatVerbs.has(lower(verb)) && grammar.that.has(gap.trim().toLowerCase())) return null;
  const words = gap.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  if (words.length > LONGEST_OBJECT || /[;:.!?]\s|,\s\p{Ll}+ing\s/u.test(gap) || grammar.callsFor.has(words[0] ?? ""))
    return null;
  const between = tokens.filter(({ start, end }) => start > verb.end && end <= next.open);
  if (between.some((token) => !token.isCapital && grammar.verbs.has(lower(token)))) return null;
  let end = next.end;
  for (const other of quotations) {
    if (
      other.open > end &&
      /^[”"’»“]?[,.]?\s(?:\p{Ll}+\s){1,2}$/u.test(text.slice(end, other.open)) &&
      grammar.conjunctions.has(text.slice(end, other.open).trim().split(/\s+/).at(-1) ?? "")
    )
      end = other.end;
  }
  const object = words.filter((word) => !grammar.namesAs.has(word));
  const isPronoun = object.every((word) => grammar.objectPronouns.has(word));
  if (isPronoun) return { ...quoted(passage, { start: next.start, end }), isQuoted: end === next.end };
  // "called it a “gift”": what it is shows of itself.
  const start =
    between.find((token) => !grammar.namesAs.has(lower(token)) && !grammar.objectPronouns.has(lower(token)))?.start ??
    next.start;
  return { start, end: quoted(passage, { start, end }).end, isQuoted: false };
}

/** A quotation without the comma that its sentence sets before the closing mark. */
export const quoted = ({ text }: Passage, { start, end }: Pick<Quotation, "start" | "end">): Content => ({
  start,
  end: end - (/,?\s*$/.exec(text.slice(start, end))?.[0].length ?? 0),
  isQuoted: true,
});
