import type { Language } from "../../../text/languages/types.ts";
import type { Context } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { isVerb } from "../subject/verbSecond.ts";
import type { Passage, Utterance } from "../types.ts";

/** Words before the verb of "Die Besatzung des Schiffes habe", at most. */
const LONGEST_FRONT = 14;
/** Words of the shortest sentence that says something. */
const SHORTEST = 4;

/** The mood in which nobody but a reporter speaks: "sei", "habe", not "würde" and "hätte", which may be the narrator's. */
const REPORTED =
  /^(?:sei|seien|habe|werde|wolle|solle|müsse|könne|dürfe|gebe|gehe|komme|nehme|stehe|bleibe|lasse|bringe|sehe|liege|wisse|drohe|laufe|gehöre|verdiene|beginne|wachse|sinke|steige|verliere|bedeute|fehle|gelte|helfe|brauche|zeige|mache|halte|führe|trage|spreche|setze|biete|finde|leide|erwarte|sorge|erscheine|entstehe|arbeite|dauere|koste|treffe|verstehe|versuche|verhindere|hänge|kenne|rechne)$/u;
/** The same of any verb, behind "er": "Er schäme sich", not "Er sagte", "Er wurde", "Er wäre". */
const REPORTED_OF_HIM =
  /^(?!(?:w[uü]rde|wäre|käme|gäbe|nähme|sähe|läge|ließe|liesse|ginge|bliebe|stünde|fände|zöge|säße)$)\p{Ll}+[^t\P{Ll}]e$/u;
/** Tokens of ", unter dem die Stadt leide," at most. */
const LONGEST_RELATIVE = 12;
/** "Man nehme", "Es sei denn", "wie dem auch sei", "Gott sei Dank": what nobody reports. */
const NOT_REPORTED =
  /(?:^|\s)(?:man \p{Ll}+e\s|es sei denn|dem auch sei|sei dank|sei es|lang lebe|es lebe|sei(?:en)? (?:hier |nur |noch |auch )?(?:erwähnt|gesagt|angemerkt|verwiesen|empfohlen|erinnert|hingewiesen))/iu;

/**
 * "Falk wies das zurück, sagte er. Die Besatzung habe alles richtig gemacht.": a sentence behind what somebody said that is told in the mood of
 * reports, all of it. Null for any other sentence. German.
 */
export function reportedOn(
  passage: Passage,
  before: Passage | null,
  { passage: told, speakers }: NonNullable<Context["previous"]>,
  grammar: Grammar,
  language: Language,
): Pick<Utterance, "cue" | "start" | "end" | "isQuoted"> | null {
  if (!grammar.reportedMood || grammar.code !== "de" || before !== told || before.block !== passage.block) return null;
  const { text, tokens, start, end } = passage;
  if (speakers.length !== 1 || tokens.length < SHORTEST || NOT_REPORTED.test(text.slice(start, end))) return null;
  const opening = lower(tokens[0]);
  const isClause = grammar.clauseOpeners.has(opening) || grammar.conditions.has(opening);
  if (isClause && !grammar.coordinators?.has(opening)) return null;
  const verb = tokens.findIndex(
    (token, at) =>
      !isQuoted(passage, token.start) &&
      !token.isCapital &&
      (REPORTED.test(lower(token)) || /^[,;:–—()?]$/u.test(token.text) || isVerb(tokens, at, grammar, language)),
  );
  const isOfHim = /^(?:er|es)$/u.test(opening) && !tokens[1]?.isCapital && REPORTED_OF_HIM.test(lower(tokens[1]));
  const main = tokens[verb]?.text === "," ? behindRelative(passage, verb) : verb;
  const isReport = isOfHim || (verb > 0 && verb <= LONGEST_FRONT && REPORTED.test(lower(tokens[main])));
  // "Ich habe": a form of both moods.
  const isFirst = tokens.some((token) => language.firstPerson.has(lower(token)) && !isQuoted(passage, token.start));
  if (!isReport || isFirst || /\?\s*$/u.test(text.slice(start, end))) return null;
  const first = tokens[0]?.start ?? start;
  const last = text.slice(first, end).replace(/[\s.]+$/u, "");
  return { cue: "", start: first, end: first + last.length, isQuoted: false };
}

/** "Jedes Schiff, das dort liege, | habe": behind the relative clause that opens at a comma, where it is told in that mood, too; else -1. */
function behindRelative({ tokens }: Passage, comma: number): number {
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ",");
  const isShort = close > comma && close - comma <= LONGEST_RELATIVE;
  return isShort && REPORTED.test(lower(tokens[close - 1])) ? close + 1 : -1;
}
