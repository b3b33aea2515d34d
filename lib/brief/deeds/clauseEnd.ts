import { isRoleNoun } from "../actors/roles/roleNouns.ts";
import type { Grammar } from "../statements/grammars/types.ts";
import { isQuoted, lower } from "../statements/passages/phrases.ts";
import type { Passage, Word } from "../statements/types.ts";
import { opensOtherClause } from "./otherClause.ts";
import { isWithinPhrase } from "./withinPhrase.ts";

/** Words of the longest clause that is shown. */
const LONGEST = 40;
/** Words between the commas of a list, at most. */
const LONGEST_ENTRY = 4;

/** Index of the last word of the clause of a verb: up to a mark or to the word that opens another clause, quotations whole. */
export function clauseEndFrom(passage: Passage, verb: number, grammar: Grammar): number {
  const { tokens } = passage;
  let at = verb;
  for (; at + 1 < tokens.length; at++) {
    const next = tokens[at + 1];
    if (!next || isQuoted(passage, next.start)) continue;
    // "1.5", "7:30"
    const after = tokens[at + 2];
    const isMark = /^[;:–—!?]$/u.test(next.text) && after?.start !== next.end;
    // "ul. Portowa", "4. Mai": a passage is one sentence, but for what is quoted in it.
    const isStop = next.text === "." && (!after || isQuoted(passage, after.start));
    if (isMark || isStop || /^[()]$/u.test(next.text) || (next.text === "-" && tokens[at + 2]?.text === "-")) break;
    // "scored twice | and Otto Falk stopped a shot"
    if (opensOtherClause(passage, at + 1, grammar)) break;
    // "$74,000"
    if (next.text === "," && after?.start === next.end) continue;
    if (next.text === "," && isBetweenSets(passage.text, next.start)) continue;
    // "lives in Ravn Springs, Maine, with her crew", "on May 3, 2014, at the gate", "that by leaving, they"
    if (next.text === "," && grammar.code === "en" && isWithinPhrase(tokens, at + 1, grammar)) continue;
    // "thanked his coach, Ida Brandt, for the plan"
    if (next.text === "," && isNameOfNoun(passage, at + 1, grammar)) {
      at += 2;
      const goesOn = grammar.sourceJoints.has(lower(tokens[at + 2])) || isVerb(passage, at + 2, grammar);
      if (tokens[at + 1]?.text === "," && goesOn) continue;
      break;
    }
    if (next.text === "," && !isInList(passage, at + 1, grammar)) {
      // "took a separate, private oath"
      if (isBetweenAdjectives(passage, at + 1, grammar)) continue;
      const rest = behindAside(passage, verb, at + 1, grammar);
      if (rest === at + 1) break;
      at = rest;
      // The comma that closes the aside: what follows is of the clause again.
      if (tokens[rest]?.text === ",") continue;
      break;
    }
    // "men" is "but" in Norwegian and Danish alone.
    const isWordOfEnglish = grammar.code === "en" && (lower(next) === "men" || isTime(tokens, at + 1));
    if (next.isWord && OTHER.test(lower(next)) && !isWordOfEnglish) break;
    // "has sailed for years | and says it helps her": said, not done.
    // "dejó el puerto | y ha dicho que": the same with an auxiliary.
    const isTold = grammar.code === "en" ? isSaying(after, grammar) : tellsOn(passage, at + 2, grammar);
    if (grammar.conjunctions.has(lower(next)) && isTold) break;
    if (at - verb >= LONGEST && (grammar.clauseOpeners.has(lower(next)) || grammar.prepositions.has(lower(next))))
      break;
  }
  // A mark that the clause does not own, and "left the port and | , in May, ...".
  const isOpen = (index: number) => {
    const token = tokens[index];
    if (!token || isQuoted(passage, token.start) || isTime(tokens, index)) return false;
    const word = lower(token);
    const isLink = [
      grammar.conjunctions,
      // "nahm den Plan | auf": a part of the verb, where verbs stand second.
      grammar.verbSecond ? NOTHING : grammar.prepositions,
      grammar.clauseOpeners,
      grammar.that,
      grammar.resuming,
    ].some((words) => words.has(word));
    // "called it a gift and | said, “...”"
    const isSaying = grammar.verbs.has(word) && grammar.conjunctions.has(lower(tokens[index - 1]));
    return (!token.isWord && !SIGN.test(token.text)) || isLink || isSaying;
  };
  while (at > verb && isOpen(at)) at--;
  return at;
}

/** "thought about it for a [while]": a time, and no conjunction. English. */
const isTime = (tokens: readonly Word[], at: number): boolean =>
  lower(tokens[at]) === "while" && /^(?:a|little|long|short|good)$/u.test(lower(tokens[at - 1]));

/** "53,4 %": a mark that a number owns. */
const SIGN = /^[%‰€$£°]$/u;

/** A verb of saying that is no noun as well. */
const isSaying = (word: Word | undefined, { verbs, tellingVerbs, nounLike, participle }: Grammar): boolean =>
  (verbs.has(lower(word)) || tellingVerbs.has(lower(word))) &&
  !nounLike.has(lower(word)) &&
  !participle?.test(lower(word));

/** Words of "ha dicho este lunes en Norvik que" at most. */
const LONGEST_TURN = 9;

/** "dijo el lunes que", "sagte, es sei": a verb of saying, and a clause or a quotation behind it. In languages other than English. */
function tellsOn({ tokens, quotations }: Passage, at: number, grammar: Grammar): boolean {
  const isHelped = grammar.auxiliaries.has(lower(tokens[at])) && !grammar.passives.has(lower(tokens[at]));
  const verb = isHelped ? at + 1 : at;
  if (!grammar.inverts || !isSaying(tokens[verb], grammar)) return false;
  const turn = tokens.slice(verb + 1, verb + LONGEST_TURN);
  const [from, to] = [tokens[verb]?.end ?? 0, turn.at(-1)?.end ?? 0];
  return (
    turn.some(
      (token) => /^[,:]$/u.test(token.text) || grammar.that.has(lower(token)) || grammar.elidedThat?.test(lower(token)),
    ) || quotations.some(({ open }) => open >= from && open <= to)
  );
}

const NOTHING: ReadonlySet<string> = new Set();

/** "won 6-1 | , 6-2": a comma within a score. */
const isBetweenSets = (text: string, comma: number): boolean =>
  /\d[-–]\d{1,2}(?:\s\([\d–-]+\))?$/u.test(text.slice(Math.max(0, comma - 14), comma)) &&
  /^,\s\d{1,2}[-–]\d/u.test(text.slice(comma, comma + 6));

/** "his coach | , Ida Brandt": a comma between what somebody is to another and the name. English. */
const isNameOfNoun = ({ tokens }: Passage, comma: number, { code, possessives }: Grammar): boolean =>
  code === "en" &&
  tokens[comma + 1]?.actor?.kind === "person" &&
  !/["“]/u.test(tokens[comma + 1]?.text ?? "") &&
  !/^['’“"]/u.test(tokens[comma + 2]?.text ?? "") &&
  isRoleNoun(lower(tokens[comma - 1])) &&
  [tokens[comma - 2], tokens[comma - 3]].some((word) => possessives.has(lower(word)));

/** Words of an aside between a subject and its verb, at most. */
const LONGEST_ASIDE = 20;

/**
 * "showed that Falk, | who was ill, | left", "took the oath as | her mother, ...": where a clause that a comma cuts short goes on or ends. The
 * comma that closes the aside, or the word before the clause that has no verb; the comma itself where it cuts nothing.
 */
function behindAside(passage: Passage, verb: number, comma: number, grammar: Grammar): number {
  const { tokens } = passage;
  const opener = tokens.findLastIndex(
    (_, index) => index > verb && index < comma && opensClause(passage, index, grammar),
  );
  if (opener < 0 || tokens.slice(opener + 1, comma).some((_, at) => isVerb(passage, opener + 1 + at, grammar)))
    return comma;
  const close = tokens.findIndex(({ text }, index) => index > comma && text === ",");
  return close > 0 && close - comma <= LONGEST_ASIDE ? close : opener - 1;
}

/** "that", "when", and "as" before "her mother", not before "prime minister": what a verb has to follow. */
function opensClause({ tokens }: Passage, at: number, grammar: Grammar): boolean {
  const word = lower(tokens[at]);
  if (grammar.that.has(word)) return true;
  if (grammar.code !== "en") return false;
  // "worked as an auditor" has no clause.
  const next = lower(tokens[at + 1]);
  return OPENERS.test(word) || (word === "as" && grammar.determiners.has(next) && !/^an?$/u.test(next));
}

const OPENERS = /^(?:when|because|if|where|who|which|whether|while)$/u;

const isVerb = ({ tokens }: Passage, at: number, grammar: Grammar): boolean =>
  grammar.auxiliaries.has(lower(tokens[at])) ||
  (grammar.finite?.test(lower(tokens[at])) ?? false) ||
  /[^s]s$/u.test(lower(tokens[at]));

/** "a separate | , private oath" */
function isBetweenAdjectives({ tokens }: Passage, comma: number, grammar: Grammar): boolean {
  const [before, next] = [tokens[comma - 1], tokens[comma + 1]];
  if (!before?.isWord || before.isCapital || !next?.isWord || next.isCapital || next.actor) return false;
  const opens = [
    grammar.prepositions,
    grammar.relatives,
    grammar.clauseOpeners,
    grammar.conjunctions,
    grammar.determiners,
    grammar.notInSubject,
  ];
  // "the federally funded, state-run plan"
  const lead = /\p{Lower}{2}ly$/u.test(lower(tokens[comma - 2])) ? comma - 3 : comma - 2;
  return (
    grammar.determiners.has(lower(tokens[lead])) &&
    !opens.some((words) => words.has(lower(next))) &&
    !grammar.participle?.test(lower(next))
  );
}

/** "red, | white and blue": a comma between entries of a list. */
function isInList({ tokens }: Passage, comma: number, grammar: Grammar): boolean {
  const next = tokens.findIndex(
    (token, index) => index > comma && (token.text === "," || grammar.conjunctions.has(lower(token))),
  );
  return (
    next > 0 &&
    next - comma <= LONGEST_ENTRY &&
    !grammar.conjunctions.has(lower(tokens[comma + 1])) &&
    grammar.conjunctions.has(lower(tokens[next]))
  );
}

/** What opens a clause of its own. */
const OTHER = /^(?:but|while|whereas|although|though|aber|während|mais|pero|ma|maar|men|но|а)$/u;
