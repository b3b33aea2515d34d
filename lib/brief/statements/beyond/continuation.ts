import type { Statement } from "../../../types.ts";
import type { Context, Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Quotation } from "../passages/quotations.ts";
import type { Passage } from "../types.ts";

type Previous = NonNullable<Context["previous"]>;

/** A quotation without a verb of saying beside it belongs to whoever spoke last, when it is at least a sentence. */
const SHORTEST_CONTINUATION = 5;

/** A sentence that is a quotation and nothing else, behind another sentence of its paragraph. */
export function aloneAfter({ block, text, start, end, quotations }: Passage, before: Passage | null) {
  const [quotation] = quotations;
  if (!before || before.block !== block || !quotation || quotation.open !== start || quotation.close < end - 1)
    return null;
  const words = text.slice(quotation.start, quotation.end).split(/\s+/).length;
  return words < SHORTEST_CONTINUATION ? null : { start: quotation.start, end: quotation.end, isQuoted: true };
}

/** Words of a quotation behind a clause that is quoted in part, at least: fewer are only its end. */
const SHORTEST_BEHIND_CLAUSE = 3;

/** Characters of a paragraph before a quotation that goes on with what was said in the paragraph before. */
const SHORT_LEAD = 120;

/** “...,” she said. “And so on.” The second quotation goes on with the first; in a paragraph of its own it is a statement of its own. */
export function continueLast(
  statements: Statement[],
  passage: Passage,
  speaker: Speaker | null,
  { code, dashTurns }: Grammar,
): boolean {
  const last = statements.at(-1);
  const quotation = wholeQuotation(passage, 1);
  if (!last || !speaker || !quotation || last.kind === "indirect") return false;
  const { block, text } = passage;
  if (last.content.block === block && isNear(text, last.content.end, passage.start)) {
    // "The gate is “shut for good,” said Lind. “We tried.”": a clause of the narrator's and a sentence of hers are two.
    if (code === "en" && last.kind === "mixed" && wholeQuotation(passage, SHORTEST_BEHIND_CLAUSE)) {
      const { told: _, ...rest } = last;
      const { start, end } = quotation;
      statements.push({ ...rest, kind: "direct", content: { block, start, end, text: text.slice(start, end) } });
      return true;
    }
    // “We had a name for them,” said the executive, who left. “We called them guests.”: one line would have the narrator's words in it.
    const tag = text.slice(last.content.end, passage.start);
    if (code === "en" && !(tag.includes(last.speakerText) && tag.includes(last.cue)) && !PRONOUN_TAG.test(tag)) {
      const { start, end } = quotation;
      statements.push({ ...last, content: { block, start, end, text: text.slice(start, end) } });
      return true;
    }
    const content = { ...last.content, end: quotation.end, text: text.slice(last.content.start, quotation.end) };
    statements[statements.length - 1] = { ...last, content };
    return true;
  }
  // “It is late,” said Lind, a lawyer at the Open Quays Project, ... “Too late.”
  const isBehindTag =
    code === "en" && last.content.block === block && isNear(text, last.content.end, passage.start, LONGEST_TAG);
  if (!wholeQuotation(passage, isBehindTag ? 1 : SHORTEST_CONTINUATION) || (code !== "en" && isHeading(passage)))
    return false;
  // In the next paragraph, behind more than a short sentence, it may be anybody's.
  if (block - last.content.block > (quotation.open > SHORT_LEAD ? 0 : 1)) return false;
  // "Pani Halina słyszała huk. – Trzęsło – opowiada. – Wybiegłam": between dashes a paragraph is of whoever it tells of.
  if (dashTurns && block !== last.content.block && quotation.open > 0) return false;
  const content = {
    block,
    start: quotation.start,
    end: quotation.end,
    text: text.slice(quotation.start, quotation.end),
  };
  statements.push({ ...last, kind: "direct", content });
  return true;
}

/** ” she said. “ */
const PRONOUN_TAG = /^\P{Alpha}*(?:he|she|they|it)\s\p{Alpha}+\P{Alpha}*$/u;

/** “Lind broke her word” by staying away. */
const TAIL = /^\s(?:by|in)\s(?!saying|adding)\p{Lower}+ing\s[^“”"«»:;]{1,80}$/u;

/** “Nobody came” in a paragraph of its own, without a full stop: what somebody says further down, set over it. */
const isHeading = ({ text, start, end }: Passage): boolean =>
  start === 0 && end >= text.trimEnd().length && !/[.!?…]["”»“«]?\s*$/u.test(text);

/** The quotation that is all of a passage, of so many words at least: as a rule of a sentence's. */
function wholeQuotation(
  { text, start, end, quotations: [quotation] }: Passage,
  fewest = SHORTEST_CONTINUATION,
): Quotation | null {
  if (!quotation || quotation.open !== start) return null;
  if (quotation.close < end - 1 && !TAIL.test(text.slice(quotation.close, end))) return null;
  return text.slice(quotation.start, quotation.end).split(/\s+/).length < fewest ? null : quotation;
}

/**
 * "Falk said the gate was shut." and a paragraph that opens with a quotation by nobody: news tells what somebody said, and then lets them
 * speak. English only: elsewhere such a paragraph is as often somebody else's.
 */
export function goesOn(
  passage: Passage,
  before: Passage | null,
  { passage: told, speakers }: Previous,
  { code }: Grammar,
) {
  const quotation =
    code === "en" && before === told && before.block === passage.block - 1 ? wholeQuotation(passage) : null;
  const isOne = speakers.length === 1 && speakers[0]?.actor?.kind === "person";
  if (!quotation || !isOne || quotation.open > 1) return null;
  return { start: quotation.start, end: quotation.end, isQuoted: true, cue: "" };
}

/** Nothing but the mark and "she said." between the two. */
const isNear = (text: string, from: number, to: number, longest = SHORT_TAG) =>
  to - from < longest && !SENTENCES.test(text.slice(from + 2, to).replace(ABBREVIATED, "$1"));

/** Characters of ", said Ida Brandt, who runs the yard." with which two halves are shown as one, at most. */
const SHORT_TAG = 90;
/** Characters of ", said Ida Brandt, who runs the yard with her two brothers." at most. */
const LONGEST_TAG = 200;
const SENTENCES = /[.!?]["”»]?\s+\p{Upper}.*[.!?]\s*$/u;
/** "Ms. Brandt": a stop that ends no sentence. */
const ABBREVIATED = /\b(Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Gov|Sgt|Capt|Lt|Col|Gen|Maj|St|Rev|Hon|\p{Upper})\./gu;
