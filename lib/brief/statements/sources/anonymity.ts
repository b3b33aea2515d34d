import type { Quote, Statement } from "../../../types.ts";
import type { Grammar } from "../grammars/types.ts";
import { headOf } from "../passages/phraseHead.ts";
import { isPronoun, lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";
import { type KeptBack, keptBackIn } from "./keptBack.ts";

/** Words of "The three officials who met the Herald asked not to be named" before the verb, at most. */
const LONGEST_SUBJECT = 10;
/** Blocks after which "The official asked not to be named" may be of another one. */
const REACH = 2;

/**
 * The statements of unnamed sources with the words by which the article keeps back who they are, and why as far as it says: "on condition of
 * anonymity because the talks were private". They stand in the sentence of the statement, or in one behind it that is about its source
 * ("He asked not to be named"), and are given to the one statement they stand by.
 *
 * @param passages of the article, in order.
 */
export function withAnonymity(
  statements: readonly Statement[],
  passages: readonly Passage[],
  grammar: Grammar,
): readonly Statement[] {
  if (!grammar.anonymity || !statements.some(({ unnamed }) => unnamed)) return statements;
  const found = new Map<number, Quote>();
  let next = 0;
  for (const passage of passages) {
    const first = next;
    while (next < statements.length && isIn(statements[next], passage)) next++;
    const words = keptBackIn(passage, grammar);
    if (!words) continue;
    const here = statements.slice(first, next);
    const by = nearest(here, passage, words.start);
    const at = by >= 0 ? first + by : toldOf(statements.slice(0, first), passage, words.start, grammar);
    const statement = statements[at];
    if (statement && !found.has(at)) found.set(at, quoteOf(words, passage, by >= 0 ? statement : null, grammar));
  }
  return found.size === 0
    ? statements
    : statements.map((statement, at) => {
        const words = found.get(at);
        return words ? { ...statement, anonymity: words } : statement;
      });
}

const isIn = (statement: Statement | undefined, { block, end }: Passage): boolean =>
  statement !== undefined &&
  (statement.content.block < block || (statement.content.block === block && statement.content.start < end));

/** Index of the unnamed source's statement whose speaker stands last before `at`, or -1. */
function nearest(here: readonly Statement[], { text, start }: Passage, at: number): number {
  let best = -1;
  let place = Number.NEGATIVE_INFINITY;
  for (const [index, { unnamed, speakerText }] of here.entries()) {
    const stands = text.slice(start, at).lastIndexOf(speakerText);
    if (!unnamed || stands <= place) continue;
    best = index;
    place = stands;
  }
  return best;
}

/** "The official asked not to be named": index of the last statement of the source that the sentence opens with, or -1. */
function toldOf(before: readonly Statement[], { block, tokens }: Passage, at: number, grammar: Grammar): number {
  const subject = tokens.filter(({ end, isWord }) => isWord && end <= at).map(lower);
  const isNear = (statement: Statement | undefined): boolean =>
    statement?.unnamed === true && block - statement.content.block <= REACH;
  if (subject.length > LONGEST_SUBJECT) return -1;
  if (isPronoun(subject[0] ?? "", grammar)) return isNear(before.at(-1)) ? before.length - 1 : -1;
  return before.findLastIndex((statement) => {
    if (!isNear(statement)) return false;
    const words = new Set(statement.speakerText.toLowerCase().split(/[^\p{Alpha}\p{M}'’-]+/u));
    const head = headOf(statement.speakerText);
    return subject.some(
      (word) => words.has(word) && (word === head || (grammar.code !== "en" && grammar.sourceNouns.has(word))),
    );
  });
}

/** The words themselves, to where the sentence goes on with who spoke, what was said or what else the source did. */
function quoteOf(
  { start, core, end }: KeptBack,
  { block, text }: Passage,
  said: Statement | null,
  grammar: Grammar,
): Quote {
  const words = text.slice(core, end);
  const isOver = (word: string) =>
    grammar.conjunctions.has(word) ||
    grammar.verbs.has(word) ||
    grammar.tellingVerbs.has(word) ||
    grammar.quoteVerbs.has(word) ||
    grammar.auxiliaries.has(word);
  const goesOn = [...words.matchAll(/,\s(\p{Alpha}+)/gu)].find(([, word = ""]) => isOver(word))?.index;
  const cue = said
    ? words.search(new RegExp(`(?<!\\s(?:to|he|she|they))\\s${escaped(said.cue)}(?![\\p{Alpha}\\p{M}])`, "u"))
    : -1;
  const content = said && said.content.start > core ? said.content.start - core : words.length;
  const kept = words.slice(0, Math.min(goesOn ?? words.length, cue < 0 ? words.length : cue, content));
  const whole = text.slice(start, core + kept.length).replace(/[\s,–—-]+$/u, "");
  return { block, start, end: start + whole.length, text: whole };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
