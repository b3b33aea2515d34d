import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isBorderMark, isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";
import { NOT } from "./behind.ts";
import { nounPhrase } from "./nounPhrase.ts";
import { isVerb, nominative, opensClause } from "./verbSecond.ts";

/**
 * The subject of a participle that ends its clause, by the auxiliary that stands second in it: "Am Montag hatte | Lund in einem Brief
 * betont, dass". Null where there is none ("Der Plan wird im Norden kritisiert"), undefined where the verb is no such participle.
 */
export function subjectInBracket(
  passage: Passage,
  cue: number,
  grammar: Grammar,
  language: Language,
): Subject | null | undefined {
  const { tokens } = passage;
  const { perfect, pastParticiple } = grammar;
  const word = lower(tokens[cue]);
  if (!perfect || !pastParticiple?.test(word)) return undefined;
  const next = lower(tokens[cue + 1]);
  if (tokens[cue + 1]?.isWord && !grammar.that.has(next) && !grammar.conjunctions.has(next)) return undefined;
  let auxiliary = -1;
  let opening = cue;
  let isPredicate = false;
  while (opening > 0) {
    const token = tokens[opening - 1];
    const before = lower(token);
    if (!token || isQuoted(passage, token.start) || isBorderMark(token.text) || grammar.conjunctions.has(before)) break;
    opening--;
    if (opening > 0 && isVerb(tokens, opening, grammar, language)) isPredicate = true;
    if (perfect.has(before) || grammar.passives.has(before) || grammar.auxiliaries.has(before)) auxiliary = opening;
  }
  // "Lund betont", as well as "hat betont": without an auxiliary its form tells, "gesagt", or another verb: "fühlt sich bestätigt".
  if (auxiliary < 0)
    return isPredicate || /ge(?:sagt|warnt|schrieben|teilt|kündigt|geben)$/u.test(word) ? null : undefined;
  const isDenied = tokens.slice(auxiliary, cue).some((token) => NOT.test(lower(token)));
  if (!perfect.has(lower(tokens[auxiliary])) || isDenied) return null;
  const isInverted = auxiliary === opening || opensClause(passage, opening, grammar, language);
  // "„Das Tor ist zu“, hatte | Lund | am Montag gesagt.": what is said stands before the auxiliary.
  const said = auxiliary === opening ? tokens[auxiliary - 1] : undefined;
  const isBehind =
    said !== undefined &&
    !/^[:;]$/u.test(said.text) &&
    !/^[,:]$/u.test(tokens[cue + 1]?.text ?? "") &&
    !grammar.clauseOpeners.has(lower(tokens[0]));
  if (isBehind) {
    const speaker = nominative(passage, auxiliary + 1, cue, grammar);
    return speaker && { ...speaker, side: "behind", verb: tokens[auxiliary]?.start ?? speaker.start };
  }
  return isInverted
    ? nominative(passage, auxiliary + 1, cue, grammar)
    : nounPhrase(passage, auxiliary - 1, grammar, language);
}
