import { OFFICES } from "../../actors/data/offices.ts";
import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Content, Passage, Subject } from "../types.ts";
import { hasVerbWithin, stopOf } from "./clauseEnd.ts";
import { opensRelative } from "./relativeClause.ts";
import { trimmed } from "./trimmed.ts";

/** The clause before “..., she said”: from the start of the passage to the comma, or all of it where it goes on: “The deck, she said, is safe.” */
export function clauseBefore(passage: Passage, at: number, behind: number, grammar: Grammar): Content | null {
  const { text, start, end, tokens } = passage;
  const comma = (grammar.dashSpeech ? /(?:,\s*[–—]?|\s[–—-]|(?<=[!?])\s)\s*$/u : /,\s*$/u).exec(text.slice(start, at));
  if (!comma) return null;
  // "Asked if he would leave, Lind said no.": what somebody else asked.
  if (grammar.code === "en" && ASKED.test(text.slice(start, at))) return null;
  const next = tokens.find((token) => token.start >= behind);
  const after = tokens.find((token) => token.start > (next?.start ?? end));
  const goesOn =
    next?.text === "," &&
    after !== undefined &&
    !grammar.conjunctions.has(lower(after)) &&
    !grammar.clauseOpeners.has(lower(after)) &&
    !(grammar.participle?.test(lower(after)) ?? false) &&
    !(grammar.gerund?.test(lower(after)) ?? false) &&
    !grammar.prepositions.has(lower(after)) &&
    !opensRelative(passage, tokens.indexOf(after), grammar) &&
    !grammar.relativeBehind?.test(text.slice(next.start, after.end + 1)) &&
    // "says Lind, a “crane watcher” at the port"
    !(grammar.code === "en" && /^,\s(?:an?|the)\s[“"]/u.test(text.slice(next.start, end))) &&
    // "a confirmé la ministre, Ida Brandt."
    !(grammar.code !== "en" && isOnlyName(tokens, tokens.indexOf(after))) &&
    // "säger Lind, kapten på färjan"
    !(grammar.code !== "en" && OFFICES[grammar.code]?.test(lower(after))) &&
    !(grammar.bareClause && ROLE_BEHIND.test(text.slice(next.start, end)) && isRoleAt(tokens, tokens.indexOf(after))) &&
    !isComplete(passage, start, start + comma.index, after.start, grammar);
  const region = text.slice(start, start + comma.index);
  // "Das bezweifelt Lind: Der Bau sei alt, schreibt sie."
  const colon = grammar.verbSecond ? /^.*\p{Lower}:\s(?=\p{Upper})/su.exec(region)?.[0].length : undefined;
  const semicolon = region.lastIndexOf("; ");
  // "They are Lind, the owner; Falk, her son; and | Brandt, his wife": one list.
  const isList =
    grammar.code === "en" &&
    /^;\s(?:and|or)\s/u.test(region.slice(semicolon)) &&
    !hasVerbWithin(passage, start + semicolon, start + comma.index, grammar);
  const last = isList ? -1 : semicolon;
  const border = colon && !isQuoted(passage, start + colon) ? colon - 2 : last;
  const content = trimmed(
    passage,
    border < 0 ? start : start + border + 2,
    goesOn ? stopOf(passage, behind, grammar) : start + comma.index,
  );
  // "– Tunneln är säker, säger Lind.": what she says opens with a dash.
  const opening = content && grammar.dashSpeech && grammar.verbSecond ? speechStart(passage, grammar) : null;
  if (content && opening !== null) return { ...content, start: opening, isQuoted: true };
  const isSpeech = grammar.dashSpeech && /^\s*[–—-]\s*$/u.test(text.slice(start, content?.start ?? start));
  return content && isSpeech ? { ...content, isQuoted: true } : content;
}

const ASKED = /^(?:When\s|If\s)?(?:asked|pressed|quizzed|questioned)\s/iu;

/** True for the name of somebody up to the end of the sentence. */
function isOnlyName(tokens: Passage["tokens"], at: number): boolean {
  const { actor } = tokens[at] ?? {};
  const next = tokens.findIndex((token, index) => index > at && token.actor !== actor);
  return actor?.kind === "person" && (next < 0 || /^[.!?»”"]$/u.test(tokens[next]?.text ?? ""));
}

/** ", founder of the club", ", associate professor of law" up to the end, and not ", a diver at the club, helps the boats". */
const ROLE_BEHIND =
  /^,\s(?:(?:an?|the)\s)?(?:[\p{Lower}-]+\s){1,4}(?:of|for|at|with|in)\s(?:[^:;,“”]|,\s\p{Upper})*(?:,\s(?:\p{Lower}+ing|who|and|but|in|at|on|during|after|as|when|while)\s.*)?$/su;

/** True for a noun for somebody within a few words: who the speaker is, and no more of what is said. */
const isRoleAt = (tokens: Passage["tokens"], at: number): boolean =>
  tokens.slice(at, at + 4).some((token) => !token.isCapital && isRoleNoun(lower(token)));

/** Characters of what somebody says between a dash and who says it, at most. */
const LONGEST_SPEECH = 900;

/**
 * "– Dekket er trygt. Vi var om bord, sier Lind.": where speech of several sentences begins that a dash opens, in languages that mark it so;
 * null where it is one sentence, or somebody else has spoken since.
 */
function speechStart({ text, start }: Passage, grammar: Grammar): number | null {
  // "– Dekket er trygt, sier Lind.": all that she says.
  if (/^[–—-]\s/u.test(text.slice(start))) return null;
  const lead = text.slice(Math.max(0, start - LONGEST_SPEECH), start);
  const dash = /^(?:.*(?:[.!?»”"]\s))?[–—-]\s+(?=\p{Upper})/su.exec(start <= LONGEST_SPEECH ? lead : `x${lead}`);
  if (!dash || dash[0].length > lead.length) return null;
  const said = lead.slice(dash[0].length - (start <= LONGEST_SPEECH ? 0 : 1));
  const isBroken = [...said.matchAll(/[,?!]\s(\p{Lower}+)\s/gu)].some(([, word = ""]) => grammar.verbs.has(word));
  return isBroken || said.trim() === "" ? null : start - said.length;
}

/** "The deck is safe, said Lind, a diver of the port": the clause before has all its words, and what follows only tells who Lind is. */
const isComplete = (passage: Passage, from: number, to: number, rest: number, grammar: Grammar): boolean => {
  const last = passage.tokens.findLast(({ end }) => end <= to);
  const relative = passage.tokens.find((token) => token.start >= rest && grammar.relatives.has(lower(token)));
  return (
    hasVerbWithin(passage, from, to, grammar) &&
    !grammar.auxiliaries.has(lower(last)) &&
    !actsBehind(passage, rest, relative?.start ?? passage.end, grammar)
  );
};

/** A finite verb between two places; "MD, registered pilot" has none. */
const actsBehind = ({ tokens }: Passage, from: number, to: number, grammar: Grammar): boolean =>
  tokens.some((token, at) => {
    if (token.start < from || token.end > to || token.isCapital) return false;
    const opensPhrase = token.start > from && tokens[at - 1]?.text === ",";
    return grammar.auxiliaries.has(lower(token)) || (!opensPhrase && (grammar.finite?.test(lower(token)) ?? false));
  });

/** True for what stands behind an "and" and is no clause: "Lind, who left in May", "Falk, 41 -- were hurt" within dashes. */
function isPartOfClause({ text, tokens }: Passage, from: number, to: number, grammar: Grammar): boolean {
  const words = tokens.filter((token) => token.start >= from && token.end <= to);
  const verb = words.findIndex(
    (token) => !token.isCapital && (grammar.auxiliaries.has(lower(token)) || grammar.finite?.test(lower(token))),
  );
  const isRelative = words.slice(0, Math.max(verb, 0)).some((token) => grammar.relatives.has(lower(token)));
  const rest = words.slice(verb + 1);
  const hasOther = rest.some((token) => grammar.auxiliaries.has(lower(token)));
  return (isRelative && !hasOther) || (text.slice(from, to).match(/\s(?:--|[–—])\s/gu)?.length ?? 0) % 2 === 1;
}

/** True where a comma stands right before the subject, and not before a name that a relative clause is about: "his friend, Lind, who vowed". */
export const isAfterComma = ({ text }: Passage, { start, relative }: Subject): boolean =>
  !relative && /,\s*$/u.test(text.slice(0, start));

/** The clause that "according to" ends: `at` is where the comma or the phrase stands. */
export const clauseUpTo = (passage: Passage, at: number, grammar: Grammar): Content | null => {
  const { text, start, tokens } = passage;
  const region = text.slice(start, at);
  // Two main clauses: the source is that of the second.
  const last = Math.max(region.lastIndexOf("; "), /^.*,\s(?:and|but|while)\s/su.exec(region)?.[0].length ?? -1);
  // “It is late, but we will sail,” according to Lind: one quotation.
  const border = isQuoted(passage, start + last) ? -1 : last;
  // "The mayor was there, but | says it rained": the verb of the first clause's subject makes no clause.
  const first = tokens.find((token) => token.start >= start + border);
  const isClause =
    border > 0 &&
    !(grammar.code === "en" && isPartOfClause(passage, start + border, at, grammar)) &&
    !(
      grammar.bareClause &&
      first &&
      !first.isCapital &&
      (grammar.verbs.has(lower(first)) ||
        grammar.auxiliaries.has(lower(first)) ||
        (grammar.finite?.test(lower(first)) ?? false))
    );
  return trimmed(passage, isClause ? start + border + (region.charAt(border) === ";" ? 2 : 0) : start, at);
};

/** True where the comma before a subject is the first of its passage. */
export const isOnlyComma = ({ text, start }: Passage, subject: Subject) =>
  /^[^,]*,\s*$/u.test(text.slice(start, subject.start));
