import type { Language } from "../../../text/languages/types.ts";
import { isQuestionTo } from "../content/besideQuotation.ts";
import { countWords } from "../content/trimmed.ts";
import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Quotation } from "../passages/quotations.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Subject, Utterance, Word } from "../types.ts";
import { lastVerb } from "./lastVerb.ts";
import { turnedSpeaker } from "./turnedSpeaker.ts";

/** A quotation of fewer words is a title or a scare quote where no verb of saying stands beside it. */
const SHORTEST = 5;
/** The same behind a colon and who it is: “He lied.” */
const SHORTEST_SENTENCE = 2;
/** The same where no mark separates it from the words before. */
const SHORTEST_UNMARKED = 7;

/**
 * The quotations that a sentence introduces without a verb of saying: "The minister defended the plan: “...”", "She offered “...”".
 *
 * @param taken what verbs of saying already mark in the passage.
 */
export function introducedBy(
  passage: Passage,
  taken: readonly Utterance[],
  grammar: Grammar,
  language: Language,
): Utterance[] {
  return passage.quotations.flatMap((quotation): Utterance[] => {
    const { open, start, end } = quotation;
    if (taken.some((other) => other.start < end && start < other.end)) return [];
    const put = namedBefore(passage, open, grammar.putsIt, "puts it");
    if (!put && !isSpeech(passage, quotation, grammar)) return [];
    if (isQuestionTo(passage, open, grammar)) return [];
    if (put) return [{ ...put, start, end, isQuoted: true }];
    const more = goingOn(passage, open, taken, grammar) ?? namedBefore(passage, open, grammar.thinking);
    if (more) return [{ ...more, start, end, isQuoted: true }];
    const first = passage.tokens.findIndex((token) => token.start >= open);
    const sole = soleSpeaker(passage, open, grammar);
    const main = sole && grammar.code !== "en" ? null : mainSubject(passage, first, grammar, language);
    // "Brandt laughs when she thinks of it": a verb in the present, which no form tells; not "Brandt of the Herald".
    const isClause =
      sole &&
      main &&
      /^\s(?!(?:of|at|in|from|for|with|and|or)\s)\p{Lower}/u.test(passage.text.slice(sole.end, main.end));
    const subject = (isClause ? null : beforeAdverb(passage, main, grammar)) ?? sole;
    const verb =
      lastVerb(passage, first, grammar, language) ??
      (subject ? verbBehindApposition(passage, subject, grammar) : undefined);
    if (!subject) return [];
    // "Brandt: “...”"
    const isLabel = /^\s*:\s*$/u.test(passage.text.slice(subject.end, open));
    // "In her letter, she thanked the crew: “...”": a colon gives it to her, whatever the verb.
    const isColon = /:\s*$/u.test(passage.text.slice(subject.end, open));
    // "Der Bau würde helfen, „das Wasser zu halten“": somebody has said so, but not the thing.
    const behind = passage.tokens.find((token) => token.start >= subject.end);
    if (!isColon && grammar.reportedMood?.test(lower(behind))) return [];
    // "Falk est « animé par la colère »": he is called so by somebody else.
    const last = passage.tokens[first - 1];
    if (!isColon && grammar.inverts && (grammar.auxiliaries.has(lower(last)) || lower(last) === "afin")) return [];
    if (!isColon && (!verb || verb.start < subject.end)) return [];
    if (countWords(passage.text.slice(start, end)) < SHORTEST && !isColonOf(passage, subject, grammar)) return [];
    if (grammar.code === "en" && isWrittenThere(passage, subject, open)) return [];
    if (grammar.code === "en" && verb && isInClauseOfOther(passage, subject, verb, isColon)) return [];
    // "He was known as a “friend to all”": by others.
    if (!isColon && grammar.code === "en" && verb && isDoneToSubject(passage, verb, grammar)) return [];
    const turned = isLabel ? turnedSpeaker(passage, subject, grammar) : null;
    if (turned) return [{ ...turned, start, end, isQuoted: true }];
    return [
      {
        subject,
        cue: !isLabel && verb && verb.start >= subject.end && lower(verb) !== "it" ? verb.text : ":",
        start,
        end,
        isQuoted: true,
      },
    ];
  });
}

/** "Falk was blunter: “He lied.”": whatever somebody does before a colon. */
const isColonOf = ({ tokens }: Passage, { start, end, apposition }: Subject, { personPronouns }: Grammar): boolean =>
  tokens.some(
    (token) =>
      token.start >= start &&
      token.end <= (apposition?.end ?? end) &&
      (token.actor?.kind === "person" || personPronouns.has(lower(token))),
  );

/** "Lind shared a picture that had the words “...”", "wore a shirt with the slogan “...”": what a thing shows, and nobody says. */
const isWrittenThere = ({ text }: Passage, { end }: Subject, open: number): boolean =>
  /\b(?:that|which|with|bearing|displaying|reading|whose)\b[^.;:]*\b(?:words?|slogan|message|caption|inscription|lettering|phrase|text|logo)\s$/u.test(
    text.slice(end, open),
  );

/** "was known as", "are also listed for" */
function isDoneToSubject({ tokens }: Passage, verb: Word, grammar: Grammar): boolean {
  const before = tokens.indexOf(verb) - 1;
  const at = grammar.adverbs.has(lower(tokens[before])) ? before - 1 : before;
  return grammar.passives.has(lower(verb)) || (at >= 0 && grammar.passives.has(lower(tokens[at])));
}

/** Characters of "The ". */
const LONGEST_ARTICLE = 4;

/** "Lind trusts that the crew will go on, “...”", "a poster paints Lind as one who will “...”": a clause within another, of whose subject nothing is known. */
function isInClauseOfOther({ tokens, start }: Passage, subject: Subject, verb: Word, isColon: boolean): boolean {
  const at = tokens.indexOf(verb);
  const isThat = lower(tokens.findLast(({ end }) => end <= subject.start)) === "that";
  const relative = tokens[at - 1];
  const isRelative = /^(?:who|which|that)$/u.test(lower(relative)) && (relative?.start ?? 0) > subject.end + 2;
  // "It left Lind, who had led the crew, to declare: “...”"
  const person = tokens[at - 2]?.text === "," ? tokens[at - 3] : tokens[at - 2];
  if (isColon) return isRelative && person?.actor?.kind === "person" && person.start > subject.end;
  // "Lind scorned a rule that would “...”": who opens the sentence is who quotes.
  return isThat || (isRelative && subject.start > start + LONGEST_ARTICLE);
}

/** "Эксперт Отто Фальк согласен: «...»": the one person whom the words before a colon name, in a language that has no table of such verbs. */
function soleSpeaker({ text, start, tokens }: Passage, open: number, grammar: Grammar): Subject | null {
  const named = tokens.filter(({ actor, end }) => actor?.kind === "person" && end <= open);
  const [only, ...others] = named;
  const mayBe =
    grammar.heads !== null ||
    // "Ida Brandt laughs when she thinks of it: “We had no idea.”"
    (grammar.code === "en" && only?.start === start) ||
    (grammar.verbSecond && only !== undefined && isNominative(tokens, only, grammar)) ||
    ((grammar.articled === true || grammar.code === "it") &&
      only !== undefined &&
      // "la cousine d’Ida": hers.
      !/['’]/u.test(text.charAt(only.start - 1)) &&
      opensSentence(tokens, only, grammar)) ||
    (grammar.code === "it" && only !== undefined && INTERVENES.test(text.slice(start, only.start)));
  if (!mayBe || !only || others.length > 0 || !/:\s*$/u.test(text.slice(start, open))) return null;
  return only.actor?.name.endsWith(only.text) ? { start: only.start, end: only.end, side: "inherited" } : null;
}

/** "Sul caso è intervenuto anche il ministro, | Otto Falk: «...»". Italian. */
const INTERVENES =
  /(?:^|\s)(?:intervenut[oa]|interviene|così|durissim[oa]|dur[oa]|critic[oa]|caut[oa]|scettic[oa]|soddisfatt[oa]|avviso|linea|eco)\s(?:(?:anche|pure)\s)?(?:(?:il|la|lo|l['’])\s?[^:.;«“"]{3,70}\s)?$/iu;

/** "O ministro Falk chega a temer a noite:": a name that opens its sentence, an article and an office apart. */
function opensSentence(tokens: readonly Word[], name: Word, grammar: Grammar): boolean {
  const [article, ...office] = tokens.slice(0, tokens.indexOf(name));
  return (
    article === undefined ||
    (grammar.determiners.has(lower(article)) &&
      office.length > 0 &&
      office.length <= LONGEST_OFFICE &&
      office.every((word) => word.isWord && !word.isCapital && grammar.governs?.test(`${lower(word)} `) !== true))
  );
}

/** Words of "primeiro-ministro norueguês" before a name, at most. */
const LONGEST_OFFICE = 2;

/** "O chefe | também fez uma lista:": no verb is known, but what stands before one. */
function beforeAdverb({ tokens }: Passage, subject: Subject | null, grammar: Grammar): Subject | null {
  if (!subject || !grammar.articled) return subject;
  const adverb = tokens.findIndex(
    (token) =>
      token.start > subject.start &&
      token.end < subject.end &&
      !token.actor &&
      /^(?:também|ainda|já|también|todavía|anche|aussi|également)$/u.test(lower(token)),
  );
  const last = tokens[adverb - 1];
  return adverb > 0 && last?.isWord && last.start >= subject.start ? { ...subject, end: last.end } : subject;
}

/** "auch | der Leiter Otto Falk", not "bei Otto Falk" and not "des Leiters Otto Falk": behind no preposition, and in no other case. */
function isNominative(tokens: readonly Word[], name: Word, grammar: Grammar): boolean {
  let at = tokens.indexOf(name) - 1;
  while (tokens[at]?.isCapital && !tokens[at]?.actor && !grammar.prepositions.has(lower(tokens[at]))) at--;
  if (grammar.determiners.has(lower(tokens[at])) && !grammar.oblique?.has(lower(tokens[at]))) at--;
  const before = lower(tokens[at]);
  return !grammar.prepositions.has(before) && !grammar.oblique?.has(before) && !grammar.governs?.test(`${before} `);
}

/** "Et d’ajouter : « ... »": whoever spoke before it in the passage, or else last. */
function goingOn(
  { text, start }: Passage,
  open: number,
  taken: readonly Utterance[],
  { adding }: Grammar,
): { readonly subject: Subject; readonly cue: string } | null {
  const match = adding?.exec(text.slice(start, open));
  if (!match) return null;
  const from = start + match.index;
  const cue = match[0].replace(/\s*:\s*$/u, "").trim();
  const spoke = taken.findLast((other) => other.end <= from);
  const subject: Subject = spoke
    ? { ...spoke.subject, side: "inherited" }
    : { start: from, end: from + match[0].length, side: "behind", isDropped: true };
  return { subject, cue };
}

/** "Pour la maire, « ... »", "as Lind puts it — “...”": whom the first group of a pattern before a quotation names. Without a `cue`, the words before it are. */
function namedBefore(
  { text, start }: Passage,
  open: number,
  pattern: RegExp | undefined,
  cue?: string,
): { readonly subject: Subject; readonly cue: string } | null {
  const match = pattern?.exec(text.slice(start, open));
  const words = match?.[1];
  if (!match || !words) return null;
  const at = match[0].indexOf(words);
  const from = start + match.index + at;
  return {
    subject: { start: from, end: from + words.length, side: "before" },
    cue: cue ?? match[0].slice(0, at).trim(),
  };
}

/** A sentence or most of one, set apart by a mark or long enough; the title of a work is none. */
function isSpeech({ text, start, end }: Passage, quotation: Quotation, { capitalNouns }: Grammar): boolean {
  const said = text.slice(quotation.start, quotation.end);
  const lead = text.slice(start, quotation.open);
  const words = said.match(/\p{Alpha}+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Upper}/u.test(word)).length;
  const isMarked = /[,:]\s*$/u.test(lead);
  const isSentence = /:\s*$/u.test(lead) && /^\p{Upper}.*[.!?]$/u.test(said.trim());
  const closes = end - quotation.close <= 2;
  return (
    closes &&
    lead.trim() !== "" &&
    countWords(said) >= (isSentence ? SHORTEST_SENTENCE : isMarked ? SHORTEST : SHORTEST_UNMARKED) &&
    // Where every noun has a capital, half of all words may.
    capitals - (isSentence ? 1 : 0) < words.length * (capitalNouns ? 0.67 : 0.5) &&
    !/https?:\/\/\S+\s*$/u.test(lead) &&
    // "will play a “keeper whom nobody believes”": a part.
    !/\b(?:play|portray)(?:s|ed|ing)?\s(?:an?\s|the\s)?$/u.test(lead) &&
    // "a keeper whose “ropes are worn thin”": the narrator's own clause.
    !/\b(?:titled|entitled|called|named|reading|read|which|that|who(?:se|['’]s|\sis|\swas)?)[,:]?\s*$/iu.test(lead)
  );
}

/** "Lind, also a pilot, | defended the plan, “...”" */
function verbBehindApposition({ tokens }: Passage, { apposition }: Subject, grammar: Grammar) {
  const comma = apposition ? tokens.findIndex(({ start }) => start >= apposition.end) : -1;
  const verb = tokens[comma]?.text === "," ? tokens[comma + 1] : undefined;
  return verb && !verb.isCapital && grammar.finite?.test(lower(verb)) ? verb : undefined;
}
