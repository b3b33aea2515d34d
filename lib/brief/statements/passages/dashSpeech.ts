import type { Grammar } from "../grammars/types.ts";
import { partedByInsertion } from "./insertions.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";

/** A dash that opens what somebody says: at the start of a paragraph, or behind the end of a sentence before a capital. */
const OPENING = /(?:^|(?<=[.!?…:”"»)\]]\s?))[—–-]\s+(?=[„“«"(]?[\p{Upper}\d…])/gu;
/** A dash before words of the narrator: ",— сказал ...", " – mówi ...". */
const CLOSING =
  /(?:([,!?…]|\.{2,}|[.”"»)]|(?<=[\p{Alpha}\d]))\s*[—–-]|,)\s*(?<![\p{Alpha}-])(\p{Lower}[\p{Alpha}-]*)(?![\p{Alpha}-])(?!\s*[,:]|\s(?:się|że|что|що)(?!\p{Alpha}))/gu;
/** The dash behind which the speaker goes on. */
const RESUMING = /([.,!?…])\s*[—–-]\s+/gu;
/** Characters of the narrator's words between two halves of what is said. */
const LONGEST_INSERTION = 200;

const isVerb = (word: string, { verbs, quoteVerbs }: Grammar): boolean => verbs.has(word) || quoteVerbs.has(word);

/** The first match of a global pattern at or behind an offset. */
function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/**
 * Where the narrator comes in behind `from`: the end of what is said before, and the verb of saying; null where nobody is told to speak.
 *
 * @param isMarked within quotation marks, where a comma alone parts nothing.
 */
function insertionBehind(
  text: string,
  from: number,
  grammar: Grammar,
  isMarked = false,
): { readonly end: number; readonly verb: number } | null {
  for (let found = matchFrom(CLOSING, text, from); found; found = matchFrom(CLOSING, text, found.index + 1)) {
    const [whole, mark = "", word = ""] = found;
    if (!isVerb(word, grammar) || (isMarked && !/[—–-]/u.test(whole))) continue;
    const isKept = /^[!?….”"»)]/u.test(mark);
    return { end: found.index + (isKept ? mark.length : 0), verb: found.index + whole.length };
  }
  return null;
}

/**
 * What is said between dashes, as Polish and Russian print it: "— Туннель открыт,— сказал Фальк.— Приходите." Only where a verb of saying
 * stands between two dashes, or behind the last one: a dash alone opens lists and asides as well.
 */
export function dashSpeechOf(text: string, grammar: Grammar): Quotation[] {
  const found: Quotation[] = [];
  let from = 0;
  for (let opening = matchFrom(OPENING, text, from); opening; opening = matchFrom(OPENING, text, from)) {
    let open = opening.index;
    let start = open + opening[0].length;
    let insertion = insertionBehind(text, start, grammar);
    // "Falk stwierdził: - Tunel jest otwarty. Zapraszamy.": to the end, where nobody comes in.
    if (!insertion && isLed(text.slice(0, open), grammar)) {
      const end = text.trimEnd().length;
      found.push({ open, close: end, start, end, isClosed: true });
    }
    if (!insertion) break;
    while (insertion) {
      found.push({ open, close: insertion.end, start, end: insertion.end, isClosed: true });
      const resuming = matchFrom(RESUMING, text, insertion.verb);
      from = insertion.verb;
      if (!resuming || resuming.index - insertion.verb > LONGEST_INSERTION) break;
      // "– mówi Falk. Tunel – najdłuższy w kraju – jest otwarty.": the narrator goes on.
      const between = text.slice(insertion.verb, resuming.index);
      if (
        /[.!?…]\s/u.test(between) ||
        (resuming[1] !== "," && !/^[—–-]/u.test(text.slice(resuming.index + 1).trimStart()))
      )
        break;
      start = resuming.index + resuming[0].length;
      open = resuming.index + resuming[0].search(/[—–-]/u);
      insertion = insertionBehind(text, start, grammar);
      if (insertion) continue;
      const end = text.trimEnd().length;
      found.push({ open, close: end, start, end, isClosed: true });
      return found;
    }
  }
  return found;
}

/** True for words that end in a colon with a verb of saying before it, in one sentence. */
const isLed = (before: string, grammar: Grammar): boolean => {
  const [lead = ""] = /[^.!?]{1,120}:\s?$/u.exec(before) ?? [];
  return (lead.match(/\p{Alpha}+/gu) ?? []).some((word) => isVerb(word, grammar));
};

/** "«Туннель открыт, — сказал Фальк. — Приходите»": the narrator's words within the marks part the quotation in two. */
function parted(text: string, quotation: Quotation, grammar: Grammar): Quotation[] {
  const { open, close, start, end } = quotation;
  const insertion = insertionBehind(text.slice(0, close), start, grammar, true);
  if (!insertion) return [quotation];
  const first = { open, close: insertion.end, start, end: insertion.end, isClosed: true };
  const resuming = matchFrom(RESUMING, text, insertion.verb);
  // The name of a paper in marks of its own has closed the quotation too early.
  const mark = text.indexOf("»", resuming?.index ?? text.length);
  const until = resuming && resuming.index > end && mark > 0 ? mark : end;
  if (!resuming || resuming.index > until || resuming.index - insertion.verb > LONGEST_INSERTION) return [first];
  const from = resuming.index + resuming[0].length;
  return [
    first,
    {
      open: resuming.index + resuming[0].search(/[—–-]/u),
      close: until + (until === end ? close - end : 1),
      start: from,
      end: until,
      isClosed: true,
    },
  ];
}

/** "mówi "Kurierowi" mieszkanka", "рассказал «Вестнику» источник": the paper that is told, right behind the verb, and nothing that is said. */
function isListener(
  text: string,
  { open, close, start, end }: Quotation,
  dashed: readonly Quotation[],
  grammar: Grammar,
): boolean {
  const [, verb = ""] = /(\p{Alpha}+)\s$/u.exec(text.slice(Math.max(0, open - LONGEST_VERB), open)) ?? [];
  if (!isVerb(verb.toLowerCase(), grammar) || !PAPER.test(text.slice(start, end))) return false;
  const isBehindSpeech = dashed.some((speech) => speech.end < open && open - speech.end <= LONGEST_VERB);
  return /^\s\p{Alpha}/u.test(text.slice(close, close + 2)) || isBehindSpeech;
}

const LONGEST_VERB = 24;
/** A name of up to three words without a mark. */
const PAPER = /^\p{Upper}[\p{Alpha}\d-]*(?:\s[\p{Alpha}\d-]+){0,2}$/u;

/** The quotations of a block, in marks and, where the language sets them so, between dashes. */
export function quotedIn(text: string, grammar: Grammar): Quotation[] {
  const found = quotationsOf(text);
  if (grammar.insertions) return found.flatMap((quotation) => partedByInsertion(text, quotation, grammar));
  if (!grammar.dashTurns) return found;
  const dashed = dashSpeechOf(text, grammar);
  const said = found.filter((quotation) => !isListener(text, quotation, dashed, grammar));
  const marked = withoutOverlaps(said.flatMap((quotation) => parted(text, quotation, grammar)));
  const isWithin = ({ open, close }: Quotation) => dashed.some((other) => other.open < close && open < other.close);
  return [...dashed, ...marked.filter((quotation) => !isWithin(quotation))].sort((a, b) => a.open - b.open);
}

/** Of quotations that share words the first. */
function withoutOverlaps(quotations: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  for (const quotation of quotations) if (quotation.open >= (kept.at(-1)?.close ?? 0)) kept.push(quotation);
  return kept;
}
