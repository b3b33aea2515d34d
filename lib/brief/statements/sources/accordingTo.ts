import { allMatches } from "../../../text/allMatches.ts";
import type { Language } from "../../../text/languages/types.ts";
import { quoted } from "../content/calling.ts";
import { clauseUpTo } from "../content/clauseBefore.ts";
import { clauseEnd, hasVerbWithin } from "../content/clauseEnd.ts";
import { isScrap } from "../content/scraps.ts";
import { trimmed } from "../content/trimmed.ts";
import type { Grammar } from "../grammars/types.ts";
import { REPORTS_WITHIN } from "../overlaps.ts";
import { isFiniteVerb, isQuoted, lower, phraseStart } from "../passages/phrases.ts";
import type { Content, Cue, Passage, Utterance } from "../types.ts";
import {
  appositionOf,
  behindApposition,
  behindBracket,
  behindTimeOf,
  shortFormBehind,
  untilVerb,
} from "./sourceApposition.ts";
import { sourceEnd } from "./sourceEnd.ts";
import { behindRelative, titleFrom } from "./sourceTitle.ts";
import { clauseAround, openedBy } from "./sourceWithin.ts";

/** Characters that a main clause behind a source has at least. */
const MAIN_CLAUSE = 40;
/** Words of "a couple of years before" at most. */
const LONGEST_LEAD = 6;
/** ", и, между прочим, " and ", y, además, " before a source. */
const TURNS_BY_THE_WAY = /[;,]\s(?:и|а|но|та|але|i|a|ale|et|y|e|mas|ma|und|og|och|en),\s[^,.;:]{2,25},\s$/u;
/** Words that a statement has at least; a source alone says nothing. */
const SHORTEST = 2;

/** "According to the ministry, the bridge is safe.", "The bridge is safe, according to the ministry." and "Dem Amt zufolge ist sie sicher." */
export function sourcesOf(passage: Passage, cues: readonly Cue[], grammar: Grammar, language: Language): Utterance[] {
  const { text, start, end, tokens } = passage;
  const before = grammar.accordingTo ? allMatches(text.slice(start, end), grammar.accordingTo) : [];
  const found = before.flatMap((match): Utterance[] => {
    // ", per the Herald": the comma belongs to what stands before.
    const at = start + match.index + (/^,\s/.exec(match[0])?.[0].length ?? 0);
    const first = tokens.findIndex((token) => token.start >= start + match.index + match[0].length);
    if (isQuoted(passage, at) || first < 0) return [];
    const paper = titleFrom(passage, start + match.index + match[0].length, grammar);
    if (paper) {
      const content = contentAround(passage, at, paper.close, cues, grammar, language);
      const subject = { start: paper.start, end: paper.end, side: "behind" } as const;
      return content ? [{ subject, cue: match[0].trim(), ...content }] : [];
    }
    // "nach dem laut Lind großen Erfolg"
    if (grammar.verbSecond && grammar.determiners.has(lower(tokens.findLast((token) => token.end <= at)))) return [];
    const last = sourceEnd(passage, first, grammar, language);
    const [from, to] = [tokens[first], tokens[last]];
    if (!from?.isWord || !to || last < first) return [];
    // "According to official statements, Lind, now in Norvik, is": papers have no name.
    // "selon le sexe": by what something differs.
    if (grammar.code !== "en" && grammar.notSources?.test(text.slice(from.start, to.end))) return [];
    const isPaper =
      grammar.papers.has(lower(to).replace(/s$/u, "")) ||
      // "According to the audit, Nordfast, which is old, was": nor has a document, as a site may have.
      (grammar.code === "en" && grammar.documents?.has(lower(to)) === true && !/^(?:web)?sites?$/u.test(lower(to)));
    const named = isPaper ? {} : (shortFormBehind(passage, last, grammar) ?? appositionOf(text, to.end, end));
    // "laut Recherchen der „Norviker Post“"
    const title = grammar.determiners.has(lower(to)) ? titleFrom(passage, to.end + 1, grammar) : null;
    const stop = title?.close ?? to.end;
    const subject = { start: from.start, end: stop, side: "behind", ...named } as const;
    const around = behindApposition(passage, behindBracket(text, named.apposition?.end ?? stop), grammar);
    const rest = behindRelative(passage, behindTimeOf(text, around, end), grammar);
    // "Divers, according to the Herald, said": the divers speak.
    const next = text.charAt(rest) === "," ? tokens.find((token) => token.start > rest) : undefined;
    if (
      grammar.verbs.has(lower(next)) &&
      !grammar.participle?.test(lower(next)) &&
      /\p{Alpha},\s*$/u.test(text.slice(start, at))
    )
      return [];
    const told = countLead(passage, at, grammar) === 0 ? untilVerb(passage, rest, grammar, language) : rest;
    const content = contentAround(passage, at, told, cues, grammar, language);
    // "According to Lind, her label Nordfast, which owns it, is late": no apposition, but what she tells of.
    const opensRelative = content && grammar.relatives.has(lower(tokens.find(({ start }) => start >= content.start)));
    if (opensRelative && rest > to.end && grammar.code === "en") {
      const whole = contentAround(passage, at, to.end, cues, grammar, language);
      return whole
        ? [{ subject: { start: from.start, end: to.end, side: "behind" }, cue: match[0].trim(), ...whole }]
        : [];
    }
    // "According to the Herald, when asked about it, Lind said: “...”"
    if (content && content.start > stop && isScrap(passage, content, grammar)) return [];
    // "According to the video, how long did it last?": what the reader is asked.
    if (content && grammar.code === "en" && isAskedBehind(passage, content)) return [];
    // "Jeden z nich - według portu - ma": half of what is said says nothing.
    if (grammar.heads && content && /[–—-]$/u.test(text.slice(content.start, content.end))) return [];
    return content ? [{ subject, cue: match[0].trim(), ...content }] : [];
  });
  return [...found, ...postposed(passage, cues, grammar, language)];
}

const isAskedBehind = ({ text, start, end }: Passage, content: Content): boolean =>
  /\?\s*$/u.test(text.slice(start, end)) &&
  /^(?:(?:about|in|for|at|by|to)\s)?(?:what|which|how|why|whom?|where|when)\s/iu.test(text.slice(content.start));

/** "Dem Ministerium zufolge ist die Brücke sicher.": the source stands before its word. */
function postposed(passage: Passage, cues: readonly Cue[], grammar: Grammar, language: Language): Utterance[] {
  const { tokens } = passage;
  return tokens.flatMap((token, at): Utterance[] => {
    if (!grammar.accordingAfter.has(lower(token)) || at === 0 || isQuoted(passage, token.start)) return [];
    const first = tokens[phraseStart(passage, at - 1, grammar, language)];
    const last = tokens[at - 1];
    if (!first?.isWord || !last?.isWord) return [];
    const subject = { start: first.start, end: last.end, side: "behind" } as const;
    const content = contentAround(passage, first.start, token.end, cues, grammar, language);
    return content ? [{ subject, cue: token.text, ...content }] : [];
  });
}

/** What is said by the source between `at` and `rest`: what follows it, what leads to it, or both. */
function contentAround(
  passage: Passage,
  at: number,
  rest: number,
  cues: readonly Cue[],
  grammar: Grammar,
  language: Language,
): Content | null {
  const { text, start, end, tokens } = passage;
  const lead = text.slice(start, at);
  const isMarked = text.charAt(rest) === ",";
  // "..., и, между прочим, по данным порта его закрыли": the source of what follows.
  if (grammar.code !== "en" && TURNS_BY_THE_WAY.test(lead)) return behind(passage, rest, cues, grammar);
  if (countLead(passage, at, grammar) === 0) return behind(passage, rest, cues, grammar);
  const comma = /([;,])\s(?:\p{Lower}+,?\s)?$/u.exec(lead);
  // "While some say it leaked, according to Lind nobody has found a hole."
  const opener = lower(tokens.find(({ isWord }) => isWord));
  const isOnlyComma = comma !== null && lead.indexOf(",") === comma.index;
  if (grammar.subordinators.has(opener) && isOnlyComma && !isMarked && hasVerbWithin(passage, rest, end, grammar))
    return behind(passage, rest, cues, grammar);
  const opened = isMarked ? openedBy(passage, at, rest, cues, grammar) : null;
  if (opened) return opened === "behind" ? behind(passage, rest, cues, grammar) : opened;
  if (comma && isMarked && hasMainClause(passage, rest, grammar) && /[;,]\s\p{Lower}+,?\s$/u.test(lead))
    return behind(passage, rest, cues, grammar);
  // "One child was, according to the police, among the dead": the source stands in the middle of what it says.
  const last = tokens.findLastIndex((token) => token.end <= at && token.isWord);
  const next = tokens.find((token) => token.start > rest);
  // "Two years before, according to a story of Lind, Falk led": what leads to the clause says nothing by itself.
  const opens = next !== undefined && (next.actor !== null || grammar.determiners.has(lower(next)));
  const isLead = opens && isMarked && countLead(passage, at, grammar) <= LONGEST_LEAD;
  if (isLead && !hasVerbWithin(passage, start - 1, at, grammar) && hasVerbWithin(passage, rest, end, grammar))
    return behind(passage, rest, cues, grammar);
  // "La colère est telle, selon elle, qu’elle", "Le tort est établi, selon elle, par deux lettres": one half without the other is none.
  const isHalf =
    grammar.code !== "en" &&
    (grammar.that.has(lower(next)) ||
      (grammar.elidedThat?.test(lower(next)) ?? false) ||
      (grammar.articled === true && grammar.prepositions.has(lower(next))));
  if (isMarked && isHalf && /,\s$/.test(lead))
    return trimmed(passage, start, clauseEnd(passage, rest, { at: -1 }, cues, { ...grammar, accordingTo: null }));
  const isWithin =
    isMarked &&
    /,\s$/.test(lead) &&
    next !== undefined &&
    !grammar.clauseOpeners.has(lower(next)) &&
    (isFiniteVerb(passage, last, grammar, language) ||
      !tokens.some((_, index) => index < last && isFiniteVerb(passage, index, grammar, language)));
  if (isWithin)
    return trimmed(passage, start, clauseEnd(passage, rest, { at: -1 }, cues, { ...grammar, accordingTo: null }));
  if (
    /[;,]\s(?:and|but|while)?,?\s?$/u.test(lead) &&
    isMarked &&
    hasMainClause(passage, rest, grammar) &&
    !/,\s$/.test(lead)
  )
    return behind(passage, rest, cues, grammar);
  // "..., and according to the ministry he died there": the clause goes on behind its source.
  if (grammar.conjunctions.has(lower(tokens[last])) && rest < end - MAIN_CLAUSE / 2)
    return behind(passage, rest, cues, grammar);
  return grammar.verbSecond && tokens.find((token) => token.start >= rest)?.isWord
    ? clauseAround(passage, at, cues, grammar, language)
    : clauseUpTo(passage, at, grammar);
}

/** Words that stand before the source, words like "but" apart. */
const countLead = ({ tokens, text, start }: Passage, at: number, grammar: Grammar): number =>
  // "For example, according to a survey, ..."
  grammar.code === "en" && /^for\s(?:example|instance),\s$/iu.test(text.slice(start, at))
    ? 0
    : tokens.filter(
        ({ end, isWord, text }) =>
          end <= at &&
          isWord &&
          !grammar.conjunctions.has(text.toLowerCase()) &&
          !grammar.resuming.has(text.toLowerCase()) &&
          !grammar.adverbs.has(text.toLowerCase()),
      ).length;

/** ", one was pronounced dead" goes on; ", but the man was found dead" is the next thought. */
const hasMainClause = ({ text, end, tokens }: Passage, rest: number, grammar: Grammar) => {
  const next = tokens.find((token) => token.start > rest);
  const word = lower(next);
  return (
    end - rest > MAIN_CLAUSE &&
    !grammar.conjunctions.has(word) &&
    !grammar.relatives.has(word) &&
    !grammar.bridges.has(word) &&
    !/^,\s(?:with|as)\b/u.test(text.slice(rest, end))
  );
};

function behind(passage: Passage, at: number, cues: readonly Cue[], grammar: Grammar): Content | null {
  const { text, tokens } = passage;
  let from = at + (/^[,:]?\s*/u.exec(text.slice(at))?.[0].length ?? 0);
  const first = tokens.findIndex(({ start }) => start >= from);
  // Not of "that’s": a pronoun.
  // "According to the port, that figure was low": behind a comma no conjunction stands.
  const isThat =
    grammar.that.has(lower(tokens[first])) &&
    !/^['’]/u.test(tokens[first + 1]?.text ?? "") &&
    !(grammar.code === "en" && text.charAt(at) === ",");
  if (isThat) from = tokens[first + 1]?.start ?? from;
  // "According to police on Monday, the bridge was safe": the time belongs to the source.
  const comma = tokens.findIndex(({ text: mark }, index) => index > first && index < first + 8 && mark === ",");
  if (text.charAt(at) !== "," && grammar.prepositions.has(lower(tokens[first])) && comma > 0)
    from = tokens[comma + 1]?.start ?? from;
  // "Selon lui, | la direction avait promis que": she says so in what he says.
  const isWithin = ({ subject }: Cue) =>
    grammar.inverts && subject.side === "before" && subject.start >= from && subject.start - from < REPORTS_WITHIN;
  const others = cues.filter((cue) => !isWithin(cue));
  const to = clauseEnd(passage, from, { at: -1 }, others, grammar);
  const quotation = passage.quotations.find(({ open, close }) => open === from && close >= to - 1);
  if (quotation) return quoted(passage, quotation);
  return trimmed(passage, from, to, SHORTEST);
}
