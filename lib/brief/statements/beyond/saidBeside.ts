import type { Language } from "../../../text/languages/types.ts";
import type { Article } from "../../../types.ts";
import type { Context, Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import { relatedPerson } from "../speakers/introducedPerson.ts";
import type { Speakers } from "../speakers/speakers.ts";
import type { Passage, Utterance } from "../types.ts";
import { aloneAfter } from "./continuation.ts";
import { actingIn, introducing } from "./introducing.ts";
import { toldAfter } from "./toldAfter.ts";

/** What a passage says by itself, and whose words these are; nobody where the article does not tell. */
export interface Answer {
  readonly said: Pick<Utterance, "cue" | "start" | "end" | "isQuoted">;
  readonly speakers: readonly Speaker[];
}

interface Told {
  readonly article: Article;
  readonly speakers: Speakers;
  readonly within: Namings["within"];
  readonly grammar: Grammar;
  readonly language: Language;
  /** True where the passage before has reported what somebody said. */
  readonly reportedLast: boolean;
}

/** What is said in a passage that has no verb of saying: the passage behind it or before it tells whose words they are; null where neither does. */
export function saidBeside(passage: Passage, next: Passage | undefined, context: Context, told: Told): Answer | null {
  return (
    byNext(passage, next, context, told) ?? byIntroduction(passage, context, told) ?? byLast(passage, context, told)
  );
}

/** “The gates are shut.” With these words Falk left. */
function byNext(
  passage: Passage,
  next: Passage | undefined,
  context: Context,
  { speakers, grammar, language }: Told,
): Answer | null {
  const told = next ? toldAfter(passage, next, grammar, language) : null;
  if (!told || !next) return null;
  const { subject, ...said } = told;
  return {
    said,
    speakers: subject ? speakers.resolve(next, { subject, ...said }, { ...context, before: passage }) : [],
  };
}

/** "She wrote:" */
function byIntroduction(
  passage: Passage,
  context: Context,
  { article, speakers, grammar, language }: Told,
): Answer | null {
  const { before } = context;
  const content = announced(passage, before, article, grammar);
  const introduction = content && introducing(before, grammar, language);
  if (!before || !introduction) return null;
  const said = { ...introduction, ...content };
  // "As Falk reported, some divers may stay:": his words, not theirs.
  const isTold =
    grammar.code === "en" && /^As\s/u.test(before.text.slice(before.start)) && context.previous?.passage === before;
  if (isTold && context.previous) return { said, speakers: context.previous.speakers };
  const resolved = speakers.resolve(before, said, context);
  return resolved.length > 0 ? { said, speakers: resolved } : null;
}

/** "Falk shook his head. “Never.”": whoever spoke, or acts, in the passage before. */
function byLast(
  passage: Passage,
  context: Context,
  { speakers, within, grammar, language, reportedLast }: Told,
): Answer | null {
  const { before, previous } = context;
  const alone = aloneAfter(passage, before);
  if (!alone || !before) return null;
  const said = { cue: "", ...alone };
  if (reportedLast && previous) return { said, speakers: previous.speakers };
  const subject = actingIn(before, grammar, language);
  const people = subject
    ? speakers.resolve(before, { subject, ...said }, context).filter(({ actor }) => actor?.kind === "person")
    : [];
  if (people.length > 0) return { said, speakers: people };
  const related = relatedPerson(before, within, grammar, language);
  return related ? { said, speakers: [related] } : null;
}

/** What a paragraph of its own says after "She wrote:": a quotation, or a block that is set as one. */
function announced(
  { block, text, start, end, quotations }: Passage,
  before: Passage | null,
  { blocks }: Article,
  { dashTurns }: Grammar,
) {
  if (!before || block !== before.block + 1 || start > 1) return null;
  const [quotation] = quotations;
  if (quotation && quotation.open <= start + 1 && quotation.close >= end - 1)
    return { start: quotation.start, end: quotation.end, isQuoted: true };
  if (blocks[block]?.kind === "quote") return { start: 0, end: text.length, isQuoted: true };
  // "Фальк признался:", and a paragraph that opens with a dash.
  const dash = dashTurns && before.text.endsWith(":") ? /^[—–-]\s+/u.exec(text)?.[0].length : undefined;
  return dash && quotations.length === 0 ? { start: dash, end: text.length, isQuoted: true } : null;
}
