import { OFFICES } from "../actors/data/offices.ts";
import { hasVerbWithin } from "./content/clauseEnd.ts";
import { ownOpinion } from "./content/ownOpinion.ts";
import { countWords, trimmed } from "./content/trimmed.ts";
import type { Grammar } from "./grammars/types.ts";
import { isQuoted, lower } from "./passages/phrases.ts";
import type { Passage, Utterance } from "./types.ts";

/** Words of a quotation that may have the verb of its clause, at least. */
const SHORTEST = 3;
/** Whose view it is, behind the preposition. */
const HIM = /^(?:lui|elle|él|ella|lei|ele|ela)$/u;
/** A verb that its form tells: "su equipo mereció «algo más»". */
const PAST: Readonly<Record<string, RegExp>> = {
  es: /\s\p{Lower}{2,}(?:ó|aron|ieron|aba|aban|ía|ían)\s/u,
  pt: /\s\p{Lower}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam)\s/u,
};
/** Words of "directrice du port et de la plage" behind a name at most. */
const LONGEST_APPOSITION = 12;

/**
 * "Pour Ida Brandt, directrice du port, la situation est « intenable » à long terme.": a clause with words in quotation marks that a phrase
 * for somebody opens is what she thinks, in languages that say so.
 *
 * @param taken what is already marked in the passage: who says it there says it.
 */
export function thoughtBy(passage: Passage, taken: readonly Utterance[], grammar: Grammar): Utterance[] {
  const { text, start, end, tokens, quotations } = passage;
  const own = taken.length === 0 ? ownOpinion(passage, grammar) : null;
  if (own) return [own];
  const opener = grammar.opinion?.exec(text.slice(start, end))?.[0];
  if (!opener || taken.length > 0) return [];
  const from = tokens.findIndex((token) => token.start >= start + opener.length);
  const comma = commaBehind(passage, from);
  const first = tokens[from];
  const last = tokens[comma - 1];
  const people = tokens.slice(from, comma).some(({ actor }) => actor?.kind === "person");
  // "Pour sa directrice, Ida Brandt,"
  const [name, mark] = [tokens[comma + 1], tokens[comma + 2]];
  const isOffice = tokens
    .slice(from, comma)
    .some((token) => grammar.sourceNouns.has(lower(token)) || OFFICES[grammar.code]?.test(lower(token)));
  const named = !people && isOffice && name?.actor?.kind === "person" && mark?.text === "," ? name : null;
  // "Pour lui, le vol « ne fait guère de doute »."
  const isHim = comma === from + 1 && HIM.test(lower(first));
  const isPerson = people || named !== null || isHim;
  if (!first || !last || comma < 0 || !isPerson || first.start > (quotations[0]?.open ?? -1)) return [];
  // "Pour aider Falk"
  if (grammar.infinitive?.test(text.slice(first.start, end)) && !first.actor) return [];
  const at = behindAsides(passage, comma, grammar);
  const content = trimmed(passage, at, end);
  const isMarked =
    content?.isQuoted ||
    quotations.some(({ open, close }) => content && open >= content.start && close <= content.end + 1);
  const isLong = quotations.some(({ start: opens, end: closes }) => countWords(text.slice(opens, closes)) >= SHORTEST);
  const isClause =
    content !== null &&
    (isLong ||
      hasVerbWithin(passage, content.start - 1, content.end, grammar) ||
      PAST[grammar.code]?.test(text.slice(content.start, content.end)) === true);
  if (!content || (content.isQuoted && !isLong) || !isMarked || !isClause) return [];
  const { start: opens, end: closes } = named ?? { start: first.start, end: last.end };
  const subject = { start: opens, end: closes, side: isHim ? ("behind" as const) : ("before" as const) };
  return [{ subject, cue: opener.trim(), ...content }];
}

/** Behind "directrice du port, qui le dirige," and the like, which follow a name. */
function behindAsides(passage: Passage, comma: number, grammar: Grammar): number {
  const { tokens, end } = passage;
  let border = comma;
  for (;;) {
    const next = commaBehind(passage, border + 1);
    const [from, stop] = [tokens[border], tokens[next]];
    const isShort = from && stop && next - border <= LONGEST_APPOSITION;
    const isRelative = grammar.clauseOpeners.has(lower(tokens[border + 1]));
    if (!isShort || !(isRelative || !hasVerbWithin(passage, from.start, stop.start, grammar))) return from?.end ?? end;
    border = next;
  }
}

const commaBehind = (passage: Passage, from: number): number =>
  passage.tokens.findIndex((token, at) => at > from && lower(token) === "," && !isQuoted(passage, token.start));
