import { isOpening, isSubordinate, isWithoutVerb } from "./adverbials.ts";
import { asSaid } from "./asSaid.ts";
import { titleAt } from "./behind.ts";
import { isQuestionTo, isTied, quotationAfter, quotationBefore } from "./besideQuotation.ts";
import { naming, quoted } from "./calling.ts";
import { apartAtColon, clauseAndQuotation } from "./clauseAndQuotation.ts";
import { clauseBefore, isAfterComma } from "./clauseBefore.ts";
import { clauseEnd, hasVerbWithin } from "./clauseEnd.ts";
import { clauseStart } from "./clauses.ts";
import { clauseUnto } from "./clauseUnto.ts";
import type { Grammar } from "./grammars/types.ts";
import { isPronoun, isQuoted, lower } from "./phrases.ts";
import type { Quotation } from "./quotations.ts";
import { saidAround } from "./saidAround.ts";
import { countWords, trimmed } from "./trimmed.ts";
import type { Content, Cue, Passage, Subject, Word } from "./types.ts";
import { aroundPhrase, wholeOf, withMainClause } from "./wholeClause.ts";

/** Words of the speaker between two halves of a broken quotation: “...,” he told the press, “...”. */
const LONGEST_BREAK = 10;

/** What is said at a verb, or null: a quotation beside it, the clause behind it, or the one before it. */
export function contentOf(passage: Passage, cue: Cue, later: readonly Cue[], grammar: Grammar): Content | null {
  const verb = passage.tokens[cue.at];
  // "showed up", "pleaded guilty", "asserted himself"
  const isDeed = verb !== undefined && grammar.deeds?.test(passage.text.slice(verb.start, passage.end));
  const found = isDeed ? null : besideVerb(passage, cue, later, grammar);
  const content = found && verb && !found.isQuoted ? wholeOf(passage, cue, found, grammar) : found;
  return content && verb ? withStance(passage, content, verb, grammar) : content;
}

/** "denied the accusation", "warned of a flood": without the verb, what is left would say the contrary, or nothing. */
function withStance({ text }: Passage, content: Content, verb: Word, grammar: Grammar): Content {
  const isBehind = !content.isQuoted && content.start > verb.end;
  const between = text
    .slice(verb.end, content.start)
    .replace(/[“"«„‘]/gu, "")
    .trim()
    .toLowerCase();
  const isStance = grammar.stanceVerbs.has(lower(verb)) && (between === "" || grammar.that.has(between));
  const isPreposition = grammar.remainders?.test(text.slice(content.start, content.end)) ?? false;
  // "wirft ihm vor, den Hafen verkauft zu haben"
  if (isBehind && grammar.accusing?.has(lower(verb))) return { ...content, start: verb.start };
  return isBehind && (isStance || (between === "" && isPreposition)) ? { ...content, start: verb.start } : content;
}

function besideVerb(passage: Passage, cue: Cue, later: readonly Cue[], grammar: Grammar): Content | null {
  const { at, subject } = cue;
  const verb = passage.tokens[at];
  if (!verb) return null;
  const word = lower(verb);
  if (grammar.namingVerbs.has(word)) {
    if (isNamedSo(passage, subject, grammar)) return null;
    // "The flood began, Lind described, at noon."
    const isAside = passage.tokens[at + 1]?.text === "," && isAfterComma(passage, subject);
    const around = isAside ? saidAround(passage, cue, later, grammar) : null;
    if (around) return around;
    const named = naming(passage, cue, grammar);
    if (named) return named;
    if (isCalledSo(passage, at, grammar)) return null;
    if (![grammar.verbs, grammar.objectVerbs, grammar.askingVerbs, grammar.thatVerbs].some((verbs) => verbs.has(word)))
      return null;
  }
  if (grammar.verbLast) return clauseUnto(passage, cue, grammar);
  const beside = quotationBeside(passage, cue, later, grammar);
  // "Das sagte Lind, Chefin des Hafens.": what she said stands before.
  const isSaid = grammar.verbSecond && at === 1 && grammar.objectPronouns.has(lower(passage.tokens[0]));
  if (isSaid && subject.side === "behind" && !beside?.isQuoted) return null;
  if (beside) return beside.isQuoted ? clauseAndQuotation(passage, cue, beside, grammar) : beside;
  const behind = Math.max(verb.end, subject.end);
  if (subject.side === "behind" && !(grammar.verbSecond && isSubordinate(passage, verb.start, grammar))) {
    const before = clauseBefore(passage, Math.min(subject.verb ?? verb.start, subject.start), behind, grammar);
    if (before && isWithoutVerb(passage, before, grammar)) return null;
    if (before || !grammar.inverts) return before;
  }
  const aside = asSaid(passage, cue, grammar);
  if (aside) return aside;
  const around = saidAround(passage, cue, later, grammar);
  if (around) return around;
  if (grammar.beforeCourt?.test(passage.text.slice(verb.start, passage.end))) return null;
  const from = clauseStart(passage, cue, grammar);
  // "In May not everybody felt ready": only "..., she felt." leaves what is said to the clause before.
  const isThought =
    (grammar.thatVerbs.has(word) || grammar.quoteVerbs.has(word)) &&
    !grammar.verbs.has(word) &&
    passage.tokens[at + 1]?.isWord;
  if (from === null)
    // Where subjects stand behind the verb after what is said, nothing is said before them: "Née au port, Falk a raconté sa vie."
    return subject.side === "before" &&
      !grammar.inverts &&
      !grammar.askingVerbs.has(word) &&
      !isThought &&
      !isOpening(passage, grammar)
      ? clauseBefore(passage, subject.start, behind, grammar)
      : null;
  const end = withoutRelative(passage, from, clauseEnd(passage, from, cue, later, grammar), cue, grammar);
  const said = passage.text.slice(from, end);
  // "Three were hurt, officials told state media": what follows is no clause, what stands before is one.
  // "полагает, что страна готова" has what is said behind it, whatever its verb.
  const isThat =
    grammar.code !== "en" && grammar.that.has(lower(passage.tokens.findLast((token) => token.end <= from)));
  const earlier =
    !isThat &&
    subject.side === "before" &&
    isAfterComma(passage, subject) &&
    // "Although Brandt suggested a leak, Falk told the crew no test shows one"
    !(grammar.subordinators.has(lower(passage.tokens[0])) && isOnlyComma(passage, subject)) &&
    !hasVerbWithin(passage, from, end, grammar);
  if (earlier && !grammar.objectVerbs.has(word)) {
    const before = clauseBefore(passage, subject.start, end, grammar);
    if (before && hasVerbWithin(passage, before.start, before.end, grammar)) return before;
  }
  // "The boat sank, an officer told the Herald on condition of anonymity."
  if (grammar.anonymity && said.search(grammar.anonymity) === 0)
    return earlier ? clauseBefore(passage, subject.start, end, grammar) : null;
  // "who asked not to be named" is about the source, and nothing that it says.
  if (grammar.anonymity?.test(`${verb.text} ${said}`) && /^not\s/u.test(said)) return null;
  const isAsked = /\sto\s/u.test(said.split(/[,;]/u)[0] ?? "") || /^for\s/u.test(said);
  if (grammar.askingVerbs.has(word) && !isAsked && !grammar.objectVerbs.has(word)) return null;
  const hasQuotation = passage.quotations.some(({ open }) => open >= from && open < end);
  // "observed that it was wet"
  const isThatVerb = grammar.code === "en" && grammar.thatVerbs.has(word);
  if (grammar.quoteVerbs.has(word) && !hasQuotation && !isThatVerb) return null;
  if (!grammar.objectVerbs.has(word)) return apartAtColon(passage, from, end, grammar) ?? trimmed(passage, from, end);
  const hasVerb = hasVerbWithin(passage, from, end, grammar);
  // "The builder blames the rock": a thing and a verb are no words of his.
  const isFault = grammar.faults?.test(passage.text.slice(verb.start, end)) ?? false;
  if (grammar.aboutVerbs?.has(word) && !hasVerb && !hasQuotation && !isFault) return null;
  const medium = hasVerb ? null : grammar.medium?.exec(said);
  return trimmed(passage, from, medium ? from + medium.index : end, 1);
}

/** True where the comma before a subject is the first of its passage. */
const isOnlyComma = ({ text, start: from }: Passage, { start }: Subject): boolean =>
  /^[^,]*,\s*$/u.test(text.slice(from, start));

/** "claims the wharf, which was sold": what a thing that is claimed is or did besides is the narrator's. */
function withoutRelative(passage: Passage, from: number, end: number, { at }: Cue, grammar: Grammar): number {
  const { text, tokens } = passage;
  if (!grammar.objectVerbs.has(lower(tokens[at]))) return end;
  const relative = grammar.relativeBehind ? text.slice(from, end).search(grammar.relativeBehind) : -1;
  const border = from + relative;
  // "accused the crew, who were late, of a fraud": what is said goes on.
  if (/[,–—]|--/u.test(text.slice(border + 1, end))) return end;
  const isQuotedBehind = passage.quotations.some(({ open }) => open > border && open < end);
  return relative > 0 && !isQuotedBehind && !isQuoted(passage, border) && !hasVerbWithin(passage, from, border, grammar)
    ? border
    : end;
}

/** "a platform called Ravn that sends news": what its name is, and nothing that is said. */
function isCalledSo({ tokens }: Passage, at: number, grammar: Grammar): boolean {
  if (!grammar.finite?.test(lower(tokens[at])) || !tokens[at + 1]?.isCapital) return false;
  const behind = tokens.slice(at + 1).find(({ isCapital }) => !isCapital);
  return (
    behind === undefined ||
    /^[,.;:!?)]$/.test(behind.text) ||
    grammar.relatives.has(lower(behind)) ||
    grammar.that.has(lower(behind))
  );
}

/** "the tunnel that its builders call “the pipe”": a name, and nothing that they say. */
const isNamedSo = ({ tokens }: Passage, { start, side }: Subject, grammar: Grammar) =>
  side === "before" && grammar.that.has(lower(tokens.findLast(({ end }) => end <= start)));

function quotationBeside(passage: Passage, cue: Cue, later: readonly Cue[], grammar: Grammar): Content | null {
  const { text, tokens } = passage;
  const { at, subject } = cue;
  const verb = tokens[at];
  if (!verb) return null;
  const closed = quotationBefore(passage, subject.side === "behind" ? (subject.verb ?? verb.start) : subject.start);
  // "..., и вошла в список „Лучшие порты“, сообщает Норд": a title at the end of what is said.
  // "Pour quitter le « domaine public », le maire invite": half of a clause that leads to another.
  const isLead =
    grammar.inverts && subject.side === "before" && closed !== null && aroundPhrase(passage, closed) !== null;
  const isTitle = grammar.heads && closed && closed.open > passage.start + 1 && titleAt(passage, closed.open);
  const isAsked = closed !== null && isQuestionTo(passage, closed.open, grammar);
  const before = isTitle || isAsked || isLead ? null : closed;
  const found = quotationAfter(passage, cue, grammar);
  // "Lind said Falk told her: “...”": what is quoted is Falk's.
  const isOthers =
    found !== null &&
    later.some(
      (inner) =>
        inner.at > at &&
        inner.subject.side === "before" &&
        inner.subject.start >= verb.end &&
        // "said she then announced", not "she said he then announced"
        !isSame(textOf(passage, inner.subject), textOf(passage, subject), grammar) &&
        (tokens[inner.at]?.end ?? 0) <= found.open,
    );
  const after = isOthers ? null : found;
  // "Calling it “a disgrace” Lind said “...”": no mark ties the first to her.
  if (before && after && subject.side === "before" && !isTied(passage, before, subject))
    return withRest(passage, after, cue, later, grammar);
  if (before && (!after || subject.side !== "inherited")) {
    // “A,” she said. “B.”: the second part follows as its own passage; “A,” she said, “B” is all in this one.
    const from = Math.max(verb.end, subject.end);
    const next = passage.quotations.find(({ open }) => open >= from);
    const gap = next ? text.slice(from, next.open) : "";
    const isBroken =
      next &&
      (/^\s*,?\s*$/.test(gap) ||
        (/,\s*$/.test(text.slice(before.start, before.end)) &&
          /^[^.;:“"]*,\s*$/u.test(gap) &&
          countWords(gap) <= LONGEST_BREAK));
    const whole = isBroken ? null : aroundPhrase(passage, before);
    // "as to her “friends,” she wrote: “None!”": the second is what she wrote.
    if (whole && after && /^\s*:\s*$/u.test(text.slice(from, after.open))) return quoted(passage, after);
    if (whole) return withMainClause(passage, whole, cue, later, grammar);
    return isBroken ? quoted(passage, { start: before.start, end: next.end }) : quoted(passage, before);
  }
  return after ? withRest(passage, after, cue, later, grammar) : null;
}

const textOf = ({ text }: Passage, { start, end }: Subject): string => text.slice(start, end).toLowerCase();

/** True where a pronoun may be the one who tells of it: "Lind said she announced", not "she said he announced". */
const isSame = (inner: string, outer: string, grammar: Grammar): boolean =>
  isPronoun(inner, grammar) && (inner === outer || !isPronoun(outer, grammar));

/** A quotation, and what is said on behind it in the same clause: said “x” and that the work would go on. */
function withRest(passage: Passage, quotation: Quotation, cue: Cue, later: readonly Cue[], grammar: Grammar): Content {
  const { text, end, quotations } = passage;
  const goesOn =
    quotation.isClosed &&
    (/^\s(?:and|but|or|to|in|for|of|with|by|if|unless|because)\s/.test(text.slice(quotation.close, end)) ||
      // "said “three divers” were hurt": what is quoted is what the clause is about.
      (grammar.code === "en" &&
        grammar.auxiliaries.has(/^\s(\p{Ll}+)\s/u.exec(text.slice(quotation.close, end))?.[1] ?? "")));
  if (!goesOn) return { start: quotation.start, end: quotation.end, isQuoted: true };
  // “Shut the gate,” and “Go home,” as they came: a comma within the marks ends what is said.
  const isDone = grammar.code === "en" && text.charAt(quotation.end - 1) === ",";
  const next = isDone
    ? quotations.find(({ open }) => /^\s(?:and|or)\s$/.test(text.slice(quotation.close, open)))
    : undefined;
  if (next) return { start: quotation.start, end: next.end, isQuoted: false };
  if (isDone && !/^\s(?:and|but|or)\s/.test(text.slice(quotation.close, end))) return quoted(passage, quotation);
  const stop = clauseEnd(passage, quotation.close, cue, later, grammar);
  if (countWords(text.slice(quotation.close, stop)) === 0)
    return { start: quotation.start, end: quotation.end, isQuoted: true };
  const last = quotations.findLast(({ open, close }) => open >= quotation.close && close <= stop);
  const isLast = last !== undefined && stop - last.close <= 1;
  const rest = text.slice(quotation.close, stop).replace(/[\s.,;]+$/u, "");
  return { start: quotation.start, end: isLast ? last.end : quotation.close + rest.length, isQuoted: false };
}
