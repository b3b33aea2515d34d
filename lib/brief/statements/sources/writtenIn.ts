import { trimmed } from "../content/trimmed.ts";
import type { Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import { isQuoted } from "../passages/phrases.ts";
import type { Content, Passage, Utterance } from "../types.ts";
import { PAPER_WORDS, type PaperWords } from "./paperWords.ts";

interface Patterns {
  /** Behind what is written: ", heißt es in dem Bericht". */
  readonly behind: RegExp;
  /** Before it: "In dem Bericht heißt es". */
  readonly before: RegExp;
}

/** Who says so where nobody does. */
const IT = /^(?:es|il|on|det|der|er)$/u;

const made = new Map<string, Patterns>();

function patternsOf(code: string, words: PaperWords): Patterns {
  let patterns = made.get(code);
  if (!patterns) {
    const { behind, before = behind, preposition, lead, nouns, compounds, of, that } = words;
    const noun = `${compounds ? "\\p{Alpha}*" : ""}(?:${nouns})(?!\\p{Alpha})`;
    const paper = `(?<paper>${lead}${noun}(?:\\s(?:${of})[^,.;:!?«»„“”"–—]{0,70})?)`;
    const how = "(?:\\s\\p{Alpha}{3,}){0,2}?";
    patterns = {
      behind: new RegExp(
        `(?:[,;”»“"]|\\s[–—-])\\s*(?<cue>(?:${behind})${how}\\s(?<in>${preposition}))\\s?${paper}(?=\\s*(?:[.,;]|$))`,
        "iu",
      ),
      before: new RegExp(
        `^(?<in>${preposition})\\s?${paper},?\\s(?<cue>(?:${before})${how})(?:,?\\s(?:${that})\\s|\\s?:\\s?|,\\s|\\s(?=[«„“”"]))`,
        "iu",
      ),
    };
    made.set(code, patterns);
  }
  return patterns;
}

/** “The gate is shut”, heißt es in dem Bericht; "Dans le rapport, on peut lire que": what stands in a paper, said by the paper. */
export function writtenIn(passage: Passage, taken: readonly Utterance[], { code }: Grammar): Utterance[] {
  const words = PAPER_WORDS[code];
  if (!words) return [];
  const { text, start, end } = passage;
  const { behind, before } = patternsOf(code, words);
  const whole = text.slice(start, end);
  const leading = before.exec(whole);
  const found = leading ?? behind.exec(whole);
  const { paper = "", cue = "", in: preposition = "" } = found?.groups ?? {};
  if (!found || isQuoted(passage, start + found.index + found[0].indexOf(cue))) return [];
  const isBefore = leading !== null;
  const at = start + found.index;
  const content: Content | null = isBefore ? behindVerb(passage, at + found[0].length) : beforeVerb(passage, at);
  const from = at + found[0].indexOf(paper, isBefore ? preposition.length : found[0].indexOf(cue) + cue.length);
  // "heißt | es", "est-| il | écrit": nobody; "in einer Mitteilung | der Wache": somebody.
  const isTag = ({ subject: other }: Utterance) =>
    other.start >= at &&
    (other.isDropped || other.end <= from || IT.test(text.slice(other.start, other.end).toLowerCase()));
  if (!content) return [];
  const isTaken = (other: Utterance) => !isTag(other) && other.start < content.end && content.start < other.end;
  if (taken.some(isTaken)) return [];
  const shown = words.isDeclined ? text.lastIndexOf(preposition, from - 1) : from;
  const side = isBefore ? "before" : "behind";
  const subject = { start: shown, end: from + paper.trimEnd().length, side } as const;
  return [{ subject, cue: cue.trim(), isPaper: true, ...content }];
}

function behindVerb(passage: Passage, from: number): Content | null {
  const quotation = passage.quotations.find(({ open }) => open >= from - 1 && open <= from + 1);
  if (quotation) return { start: quotation.start, end: quotation.end, isQuoted: true };
  return trimmed(passage, from, passage.end);
}

/** The quotation that ends there, or all that leads to it. */
function beforeVerb(passage: Passage, at: number): Content | null {
  const { quotations, start } = passage;
  const last = quotations.findLast(({ close }) => close <= at + 1 && close >= at - 2);
  if (last && last.open - start <= 1) return { start: last.start, end: last.end, isQuoted: true };
  return trimmed(passage, start, at);
}

/** "rapporten om Nordfast": what it is about, or who gets it. */
const ABOUT = /\s(?:om|over|aan|till?|zu[mr]?|an)\s/u;

/** The paper as who speaks, or the only body that it is said to be of: "dans un communiqué de la Ligue des ports". */
export function paperOf(
  { block, text }: Passage,
  { subject: { start, end } }: Utterance,
  within: Namings["within"],
): Speaker {
  const named = new Set(within(block, start, end).map(({ actor }) => actor));
  const [only] = named;
  const words = text.slice(start, end);
  const isOwner = named.size === 1 && only?.kind === "organization" && !ABOUT.test(words);
  return { actor: isOwner ? only : null, unnamed: false, text: words };
}
