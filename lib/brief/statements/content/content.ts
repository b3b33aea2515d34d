import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import type { Content, Cue, Passage, Subject, Word } from "../types.ts";
import { isOpening, isRelativeLead, isSourceOnly, isSubordinate, isWithoutVerb } from "./adverbials.ts";
import { asSaid } from "./asSaid.ts";
import { isHeading, isWorkWritten } from "./besideQuotation.ts";
import { isCalledSo } from "./calledSo.ts";
import { naming } from "./calling.ts";
import { calledAt } from "./callings.ts";
import { apartAtColon, clauseAndQuotation } from "./clauseAndQuotation.ts";
import { clauseBefore, isAfterComma, isOnlyComma } from "./clauseBefore.ts";
import { clauseEnd, hasVerbWithin } from "./clauseEnd.ts";
import { clauseStart } from "./clauses.ts";
import { clauseUnto } from "./clauseUnto.ts";
import { beforeMainVerb } from "./mainVerb.ts";
import { offeredAt } from "./offers.ts";
import { hasReport } from "./reportedClause.ts";
import { saidAround } from "./saidAround.ts";
import { quotationBeside } from "./saidInMarks.ts";
import { behindPhrase } from "./sayingPhrases.ts";
import { saysAgain } from "./saysAgain.ts";
import { leadsToThat, thatBehind } from "./thatBehind.ts";
import { trimmed } from "./trimmed.ts";
import { isWhenOnly } from "./whenOnly.ts";
import { wholeOf } from "./wholeClause.ts";

/** What is said at a verb, or null: a quotation beside it, the clause behind it, or the one before it. */
export function contentOf(passage: Passage, cue: Cue, later: readonly Cue[], grammar: Grammar): Content | null {
  const verb = passage.tokens[cue.at];
  if (isHeading(passage, cue, grammar)) return null;
  if (verb && isWorkWritten(passage, verb, grammar)) return null;
  // "kündigte an, Revision einzulegen", "a promis d’ouvrir le port", "made it clear that the gate was shut"
  const offered = offeredAt(passage, cue.at, grammar.code) ?? behindPhrase(passage, cue.at, grammar.code);
  const least = grammar.code === "de" ? 2 : undefined;
  if (offered !== null) return trimmed(passage, offered, clauseEnd(passage, offered, cue, later, grammar), least);
  // "nannte den Plan einen Fehler"; a subject behind its verb may have taken in what is said: "spricht Lund von einem Fehler".
  const behindSubject = cue.subject.side === "behind" ? cue.subject.end : undefined;
  const taken = calledAt(passage, cue.at, grammar.code);
  // "Den Plan hält Lind für falsch": she is not what she calls so.
  const isOther = behindSubject === undefined || (taken?.start ?? 0) > cue.subject.start;
  const called = calledAt(passage, cue.at, grammar.code, behindSubject) ?? (isOther ? taken : null);
  if (called && verb) {
    const content = trimmed(passage, called.start, called.end ?? calledEnd(passage, called.start, cue, later, grammar));
    return content && withStance(passage, content, verb, grammar);
  }
  // "showed up", "pleaded guilty", "asserted himself"
  const isDeed = verb !== undefined && grammar.deeds?.test(passage.text.slice(verb.start, passage.end));
  const beside = isDeed ? null : besideVerb(passage, cue, later, grammar);
  const found = beside && beforeMainVerb(passage, cue, beside, grammar);
  const content = found && verb && !found.isQuoted ? wholeOf(passage, cue, found, grammar) : found;
  return content && verb ? withStance(passage, content, verb, grammar) : content;
}

/** Where the clause of a verb of calling ends; a colon behind it tells more. */
function calledEnd(passage: Passage, from: number, cue: Cue, later: readonly Cue[], grammar: Grammar): number {
  const end = clauseEnd(passage, from, cue, later, grammar);
  const colon = passage.tokens.find(({ text, start }) => text === ":" && start > from && !isQuoted(passage, start));
  // "called it a sham, and the board gave way"
  const turn =
    grammar.code === "en"
      ? /,\s(?:and|but|while|as|after|before|which|who|though|although|however|with|because|since)\s/u.exec(
          passage.text.slice(from, end),
        )
      : null;
  if (turn && !isQuoted(passage, from + turn.index)) return from + turn.index;
  const next = nextVerb(passage, from, end, grammar);
  return Math.min(end, colon?.start ?? end, next ?? end);
}

/** "acusó al puerto de mentir | y anunció un recurso": where a second verb of saying joins the first; null where none does. */
function nextVerb({ tokens, ...passage }: Passage, from: number, end: number, grammar: Grammar): number | null {
  const joint = tokens.find(
    (token, at) =>
      token.start > from &&
      token.end < end &&
      grammar.inverts &&
      (grammar.conjunctions.has(lower(token)) || /^(?:mais|pero|ma|mas|aber)$/u.test(lower(token))) &&
      !isQuoted({ tokens, ...passage }, token.start) &&
      saysAgain({ tokens, ...passage }, at + 1, grammar),
  );
  return joint ? joint.start : null;
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
  if (grammar.calledAs?.test(passage.text.slice(verb.start, passage.end))) return naming(passage, cue, grammar);
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
  // "Em vídeo publicado ontem, afirmou | que"
  const opensThat = subject.isDropped && grammar.heads === null && grammar.that.has(lower(passage.tokens[at + 1]));
  const isSaidBehind = opensThat || (grammar.verbSecond && thatBehind(passage, behind, grammar));
  if (
    subject.side === "behind" &&
    !isSaidBehind &&
    !(grammar.verbSecond && isSubordinate(passage, verb.start, grammar))
  ) {
    const before = clauseBefore(passage, Math.min(subject.verb ?? verb.start, subject.start), behind, grammar);
    // "Auf die Frage, ob er gehe, antwortete Falk": what he is asked.
    const isAsked = before && grammar.asked?.test(passage.text.slice(before.start, passage.end));
    if (before && (isAsked || isWithoutVerb(passage, before, grammar) || isSourceOnly(passage, before, grammar)))
      return null;
    if (before || !grammar.inverts) return before && withTurn(passage, before, behind, grammar);
  }
  const aside = asSaid(passage, cue, grammar);
  if (aside) return aside;
  // "The chair, who said in May, in Norvik, that": a clause of its own, and no aside.
  const around = subject.relative ? null : saidAround(passage, cue, later, grammar);
  if (around) return around;
  if (grammar.beforeCourt?.test(passage.text.slice(verb.start, passage.end))) return null;
  const from = clauseStart(passage, cue, grammar);
  // "In May not everybody felt ready": only "..., she felt." leaves what is said to the clause before.
  const isThought =
    (grammar.thatVerbs.has(word) || grammar.quoteVerbs.has(word)) &&
    !grammar.verbs.has(word) &&
    passage.tokens[grammar.verbParticles.has(lower(passage.tokens[at + 1])) ? at + 2 : at + 1]?.isWord;
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
  // "The gate is shut, Lind wrote this month in a letter": what follows only tells when.
  if (subject.side === "before" && isWhenOnly(said, grammar))
    return isAfterComma(passage, subject) ? clauseBefore(passage, subject.start, passage.end, grammar) : null;
  // "Three were hurt, officials told state media": what follows is no clause, what stands before is one.
  // "полагает, что страна готова" has what is said behind it, whatever its verb.
  const opener = passage.tokens.findLastIndex((token) => token.end <= from);
  // "writes in a paper titled ‘Safe Piers’ that"
  const isBehindTitle = isQuoted(passage, passage.tokens[opener - 1]?.start ?? 0);
  const isThat =
    grammar.that.has(lower(passage.tokens[opener])) && (grammar.code !== "en" || opener === at + 1 || isBehindTitle);
  const earlier =
    !isThat &&
    subject.side === "before" &&
    isAfterComma(passage, subject) &&
    // "Although Brandt suggested a leak, Falk told the crew no test shows one"
    !(grammar.subordinators.has(lower(passage.tokens[0])) && isOnlyComma(passage, subject)) &&
    !hasVerbWithin(passage, from, end, grammar);
  if (earlier && !grammar.objectVerbs.has(word)) {
    const before = clauseBefore(passage, subject.start, end, grammar);
    const isSaid = before !== null && hasVerbWithin(passage, before.start, before.end, grammar);
    if (isSaid && !isRelativeLead(passage, before, grammar)) return before;
  }
  // "The boat sank, an officer told the Herald on condition of anonymity."
  if (grammar.anonymity && said.search(grammar.anonymity) === 0)
    return subject.side === "before" && isAfterComma(passage, subject)
      ? clauseBefore(passage, subject.start, passage.end, grammar)
      : null;
  // "who asked not to be named" is about the source, and nothing that it says.
  if (grammar.anonymity?.test(`${verb.text} ${said}`) && /^not\s/u.test(said)) return null;
  // "urged the plan be dropped"
  const isAsked =
    /\s(?:to|be\s(?:not\s)?\p{Lower}+(?:ed|en|n|t))\s/u.test(`${said.split(/[,;.]/u)[0]} `) || /^for\s/u.test(said);
  if (grammar.askingVerbs.has(word) && !isAsked && !grammar.objectVerbs.has(word)) return null;
  const hasQuotation = passage.quotations.some(({ open }) => open >= from && open < end);
  // "observed that it was wet"
  const isThatVerb = grammar.code === "en" && grammar.thatVerbs.has(word);
  // "Aus dem Amt hieß es, das Tor sei zu"
  const isIt = grammar.verbSecond && lower(passage.tokens[at + 1]) === "es";
  // "s’étonne que le port soit fermé", not "défend un port que personne ne voit"
  const isClause = isThat && leadsToThat(passage, cue, opener, grammar);
  const isOnlyQuoting =
    grammar.quoteVerbs.has(word) && !grammar.verbs.has(word) && !grammar.objectVerbs.has(word) && !isClause;
  if (isOnlyQuoting && !hasQuotation && !isThatVerb && !isIt) return null;
  if (!grammar.objectVerbs.has(word)) return apartAtColon(passage, from, end, grammar) ?? trimmed(passage, from, end);
  const hasVerb = hasVerbWithin(passage, from, end, grammar);
  // "The builder blames the rock": a thing and a verb are no words of his.
  const isFault = grammar.faults?.test(passage.text.slice(verb.start, end)) ?? false;
  if (grammar.aboutVerbs?.has(word) && !hasVerb && !hasQuotation && !isFault) return null;
  // "begrüßte die Gäste"
  if (grammar.ofThings?.verb.test(word) && !hasQuotation && !isClause && !grammar.ofThings.thing.test(said))
    return null;
  const medium = hasVerb ? null : grammar.medium?.exec(said);
  return trimmed(passage, from, medium ? from + medium.index : (nextVerb(passage, from, end, grammar) ?? end), 1);
}

/** "Das Tor sei zu, sagte Falk am Montag, | doch müsse es bald öffnen": in the mood of reports the next clause is said, too. */
const TURN = /^[^,.;:„“”"«»]{0,60},\s(?:doch|aber|allerdings|jedoch|zugleich|auch)\s/u;

function withTurn(passage: Passage, before: Content, behind: number, grammar: Grammar): Content {
  const { text, end } = passage;
  const turn = grammar.reportedMood && !before.isQuoted ? TURN.exec(text.slice(behind, end))?.[0] : undefined;
  const from = behind + (turn?.lastIndexOf(", ") ?? 0) + 1;
  const isSaid = turn !== undefined && before.end < behind && hasReport(passage, from, grammar);
  const next = isSaid ? trimmed(passage, from, end) : null;
  return next ? { ...before, next } : before;
}

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

/** "the tunnel that its builders call “the pipe”": a name, and nothing that they say. */
const isNamedSo = ({ tokens }: Passage, { start, side }: Subject, grammar: Grammar) =>
  side === "before" && grammar.that.has(lower(tokens.findLast(({ end }) => end <= start)));
