import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";

/** "dit-elle", "a-t-il déclaré": the pronoun at the verb or at its auxiliary. */
export function tiedPronoun(passage: Passage, cue: number, grammar: Grammar): Subject | null {
  const { tokens } = passage;
  let lead = cue - 1;
  // "a-t-elle | par ailleurs | déclaré"
  while (lead > 0 && grammar.enclitic && grammar.betweenSubjectAndVerb.has(lower(tokens[lead]))) lead--;
  // "confie | t-il", without its first hyphen
  const loose = /^t-(ils?|elles?|on)$/u.exec(lower(tokens[cue + 1]))?.[1];
  const [verb, pronounAt] = [tokens[cue], tokens[cue + 1]];
  if (grammar.enclitic && loose && verb && pronounAt)
    return { start: pronounAt.end - loose.length, end: pronounAt.end, side: "behind", verb: verb.start };
  for (const token of [tokens[cue], tokens[lead]]) {
    const [, verb = "", pronoun] = grammar.enclitic?.exec(token?.text.toLowerCase() ?? "") ?? [];
    // "est-il précisé": nobody says so.
    const source = token && pronoun === "on" ? sourceOf(passage, cue) : null;
    if (token && source) return { ...source, side: "behind", verb: token.start };
    if (token && pronoun && !grammar.passives.has(verb))
      return { start: token.end - pronoun.length, end: token.end, side: "behind", verb: token.start };
  }
  return null;
}

/** "a-t-on appris | de source policière", "a-t-on indiqué vendredi | auprès du parquet": from whom, behind the verb. French. */
const FROM =
  /^(?:\s(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|aussi|également|par ailleurs|encore))*\s(?:auprès\s(?:de\s(?:la\s)?|du\s|des\s|d(?:e\sl)?['’])|de\s(?=(?:même\s|plusieurs\s)?sources?(?!\p{Alpha})))(?<source>[^,.;:«»()]{3,80})/u;

function sourceOf({ text, tokens, end }: Passage, cue: number): Pick<Subject, "start" | "end"> | null {
  const from = tokens[cue]?.end ?? end;
  const found = FROM.exec(text.slice(from, end));
  const source = found?.groups?.source?.trimEnd();
  if (!found || source === undefined) return null;
  const start = from + found[0].length - (found.groups?.source?.length ?? 0);
  return { start, end: start + source.length };
}
