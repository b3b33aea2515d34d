import type { Language } from "../../text/languages/types.ts";
import { sourcesOf } from "./accordingTo.ts";
import { asTold } from "./asTold.ts";
import { contentOf } from "./content.ts";
import { describedBy } from "./describedBy.ts";
import type { Grammar } from "./grammars/types.ts";
import { mainSubject } from "./mainSubject.ts";
import { withMarks } from "./marks.ts";
import { REPORTED_WITHIN, REPORTS_WITHIN, withoutOverlaps } from "./overlaps.ts";
import { isPronoun, isQuoted, lower } from "./phrases.ts";
import { isPresentPlural } from "./presentPlural.ts";
import { isScrap } from "./scraps.ts";
import { subjectOf } from "./subject.ts";
import type { Cue, Passage, Subject, Utterance, Word } from "./types.ts";

/** Everything that a passage marks as said, in reading order of what was said. Two share their words only where one reports the other. */
export function utterancesOf(passage: Passage, grammar: Grammar, language: Language): Utterance[] {
  const cues = cuesOf(passage, grammar, language);
  const later: Cue[] = [];
  // From the last to the first: a verb with which nothing is said ends no statement before it.
  const found = cues
    .toReversed()
    .flatMap((cue): Utterance[] => {
      const content = contentOf(passage, cue, later, grammar);
      if (!content) return [];
      later.unshift(cue);
      if (isScrap(passage, content, grammar)) return [];
      const marked = { subject: cue.subject, cue: passage.tokens[cue.at]?.text ?? "" };
      const { next } = content;
      // Turned around below.
      return next
        ? [
            { ...marked, ...next },
            { ...marked, ...content },
          ]
        : [{ ...marked, ...content }];
    })
    .toReversed();
  // "The gap indicates a leak, they said": what the gap indicates is theirs.
  const isInert = ({ cue }: Utterance) => grammar.inert?.test(cue.toLowerCase()) ?? false;
  const inOrder = [...found.filter((utterance) => !isInert(utterance)), ...found.filter(isInert)];
  return withoutOverlaps(
    [
      ...asTold(passage, grammar),
      ...sourcesOf(passage, later, grammar, language).filter((source) => !found.some((said) => isTail(source, said))),
      ...describedBy(passage, grammar),
      ...inOrder,
    ].map((utterance) => withMarks(utterance, passage)),
    (utterance) => {
      const { start, end } = utterance.subject;
      return !isPronoun(passage.text.slice(start, end).toLowerCase(), grammar) && !isInert(utterance);
    },
    // "Bei einem Treffen habe Lind betont, dass ..., sagte Falk": the mood of the verb says that he reports it.
    grammar.reportedMood ? REPORTED_WITHIN : REPORTS_WITHIN,
  );
}

/** « C’est fini », a dit Falk, selon une vidéo; “It is over,” he told the crew, according to a video: he says so, and the video only shows it. */
const isTail = (source: Utterance, said: Utterance): boolean =>
  said.end <= said.subject.start &&
  source.start <= said.start &&
  said.subject.end <= source.end &&
  source.end <= source.subject.start;

/** The verbs of saying of a passage that have a subject, in order. */
function cuesOf(passage: Passage, grammar: Grammar, language: Language): Cue[] {
  const cues: Cue[] = [];
  let last: Subject | null = null;
  passage.tokens.forEach((token, at) => {
    // "Añadió que ...": where a verb may open the sentence.
    const isCapital = token.isCapital && !(grammar.inverts && at === 0);
    if (token.actor || isCapital || isQuoted(passage, token.start) || !isCue(passage, at, grammar, language)) return;
    const subject = subjectOf(passage, at, grammar, language, last ?? nearestSubject(passage, at, grammar, language));
    if (!subject || isOblique(passage, subject, grammar) || (last && isConditional(passage, subject, grammar))) return;
    if (isCaused(passage, subject, at, grammar) || isAnyone(passage, subject, at, grammar)) return;
    if (grammar.outcomes?.has(lower(token)) && grammar.anyone?.verbs.has(lower(passage.tokens[at - 1]))) return;
    const outer = subject.side === "inherited" ? reporterOf(passage, at, cues, grammar) : null;
    last = outer ? { ...outer, side: "inherited" } : subject;
    cues.push({ at, subject: last });
  });
  return cues;
}

/** "Falk had left, but the crew stayed, and said": the subject of the last main clause before the verb. */
function nearestSubject(passage: Passage, at: number, grammar: Grammar, language: Language): Subject | null {
  const { tokens } = passage;
  const turn = tokens.findLastIndex(
    ({ text, start }, index) =>
      index < at - 1 &&
      text === "," &&
      grammar.turns?.has(lower(tokens[index + 1])) === true &&
      !isQuoted(passage, start),
  );
  const own =
    turn > 0 ? { ...passage, start: tokens[turn + 2]?.start ?? passage.start, tokens: tokens.slice(turn + 2) } : null;
  return (own && mainSubject(own, at - turn - 2, grammar, language)) || mainSubject(passage, at, grammar, language);
}

/** "Reuters said the police found arms, and added": what comes behind a comma is said by the first of the two. */
function reporterOf(passage: Passage, at: number, cues: readonly Cue[], grammar: Grammar): Subject | null {
  const { tokens } = passage;
  const [outer, inner] = cues.slice(-2);
  // The comma may stand within the quotation that it follows: “...,” and added.
  const isBehindComma =
    grammar.conjunctions.has(lower(tokens[at - 1])) &&
    /,["”]?$/u.test(passage.text.slice(passage.start, tokens[at - 2]?.end));
  // "Lind said that the port had found it unsafe, adding": she adds it, and not the port.
  const isAdding =
    grammar.code === "en" &&
    (grammar.participle?.test(lower(tokens[at])) ?? false) &&
    tokens[at - 1]?.text === "," &&
    outer !== undefined &&
    inner?.subject.side === "before" &&
    grammar.that.has(lower(tokens[outer.at + 1])) &&
    !tokens.slice(outer.at, inner.at).some(({ text }) => /^[,;:]$/.test(text));
  if (isAdding) return outer.subject;
  if (!outer || !inner || !isBehindComma || inner.subject.side !== "before") return null;
  const opening = tokens.findIndex(({ start }) => start >= inner.subject.start);
  const border = grammar.that.has(lower(tokens[opening - 1])) ? opening - 2 : opening - 1;
  return border === outer.at ? outer.subject : null;
}

/** True for a verb of saying, and for "reports" and "states" where a pronoun, a name or a plural stands before them. */
function isCue(passage: Passage, at: number, grammar: Grammar, language: Language): boolean {
  const { tokens } = passage;
  const whole = lower(tokens[at]);
  const word = grammar.enclitic?.exec(whole)?.[1] ?? whole;
  if (grammar.parenthetical.has(word)) return isParenthesis(tokens, at, grammar);
  if (!isVerbOfSaying(word, grammar)) return false;
  const next = lower(tokens[at + 1]);
  const isNounHere = grammar.determiners.has(lower(tokens[at - 1])) || grammar.beforeNouns?.has(lower(tokens[at - 1]));
  if (grammar.alsoNouns?.has(word) && isNounHere) return false;
  // "the Lind think tank": a noun.
  if (whole === "think" && /^tanks?$/.test(next)) return false;
  // "claimed by the rebels": nobody speaks here.
  if (grammar.agents.has(next) && isDoneBy(tokens, at, grammar)) return false;
  // "dass der Plan kritisiert wurde"
  if (grammar.verbFinal && grammar.passives.has(next)) return false;
  if (grammar.shows?.test(word) && isPersonAt(tokens[at - 1], grammar) && !grammar.that.has(next)) return false;
  // "a statement posted to her account"
  if (grammar.quoteVerbs.has(word) && word.endsWith("ed") && grammar.papers.has(lower(tokens[at - 1]))) return false;
  if (grammar.presentPlurals?.has(word) && !isPresentPlural(tokens, at, grammar)) return false;
  const parts = grammar.separable.get(word);
  if (parts && !hasPart(tokens, at, parts, grammar)) return false;
  if (!grammar.nounLike.has(word)) return true;
  // "The report today claims that"
  const isLate = word.endsWith("s") && grammar.that.has(next) && grammar.adverbs.has(lower(tokens[at - 1]));
  const before = tokens[isLate ? at - 2 : at - 1];
  const earlier = lower(tokens[isLate ? at - 3 : at - 2]);
  if (grammar.participle?.test(word))
    return before?.text === "," || before?.actor?.kind === "person" || grammar.conjunctions.has(lower(before));
  // "disputes over the gates", "Norwegian states will"
  // "As Lind reports for the Herald, ..."
  const isAs = before?.actor?.kind === "person" && grammar.quotedAs.has(lower(tokens[at - 2])) && next === "for";
  if (isAs && word.endsWith("s")) return true;
  const isNoun = /^(?:of|in|for|to|with|on|and|over|about|from|between|against|among)$/.test(next);
  if (!before || isNoun || (word.endsWith("s") && grammar.auxiliaries.has(next))) return false;
  if (isPronoun(lower(before), grammar)) return true;
  if (isInverted(passage, at, grammar)) return true;
  if (language.stopWords.has(lower(before)) && !before.actor) return false;
  const isThird = word.endsWith("s");
  // "Lind of the Herald reports that"
  if (isThird && before.isCapital && grammar.that.has(next)) return true;
  // "Lind, the director, claims that"
  if (before.text === "," && grammar.that.has(next)) return true;
  // "One site, the Herald, claims sources have it"
  if (before.text === "," && isThird && tokens[at - 2]?.actor && opensClause(tokens[at + 1], grammar)) return true;
  const opens = at - 1 === 0;
  const isPlural = /[^s]s$|people|police|officials/.test(before.text) && (!before.isCapital || opens);
  // "Initial reports stated"
  if (isThird && opens && !before.actor && isVerbOfSaying(next, grammar)) return false;
  // "Listed US states as having"
  if (isThird && grammar.quotedAs.has(next)) return false;
  // "the government claims the bridge", "the ministry reports that"
  if (isThird && grammar.sourceNouns.has(lower(before))) return opensClause(tokens[at + 1], grammar);
  return isThird ? before.isCapital && before.isWord && !/^(?:the|a|an|of)$/.test(earlier) : isPlural && next !== "";
}

/** "annoncée par la mairie", but "indique par ailleurs" and "a indiqué par lettre"; in English no other form stands before "by". */
function isDoneBy(tokens: readonly Word[], at: number, { code, auxiliaries, passives }: Grammar): boolean {
  if (code === "en") return true;
  const before = lower(tokens[at - 1]);
  const isActive = auxiliaries.has(before) && !passives.has(before);
  return !isActive && /(?:ée?s?|[ai]d[oa]s?|ich[oa]s?|it[oa]s?|[aiu]t[oaie]|ett[oaie])$/u.test(lower(tokens[at]));
}

/** "All gates were shut, reports Lind.": behind a mark, and before a name that ends the clause or is followed by who that is. */
function isInverted(passage: Passage, at: number, grammar: Grammar): boolean {
  const { tokens } = passage;
  const [before, verb, next, mark] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const isBehindMark = before?.text === "," || (before !== undefined && isQuoted(passage, before.start));
  const isSpeaker = next?.actor?.kind === "person" || next?.actor?.kind === "organization";
  const isClosed = !mark?.isWord || grammar.prepositions.has(lower(mark)) || grammar.sourceJoints.has(lower(mark));
  return grammar.code === "en" && lower(verb).endsWith("s") && isBehindMark && isSpeaker && isClosed;
}

/** "the man", "Lind", "he" */
const isPersonAt = (word: Word | undefined, grammar: Grammar): boolean =>
  word !== undefined &&
  (word.actor?.kind === "person" ||
    grammar.personPronouns.has(lower(word)) ||
    grammar.canSpeak?.(lower(word)) === true);

const opensClause = (word: Word | undefined, grammar: Grammar): boolean =>
  word !== undefined &&
  (word.actor !== null ||
    word.isCapital ||
    grammar.that.has(lower(word)) ||
    grammar.determiners.has(lower(word)) ||
    grammar.many?.has(lower(word)) === true ||
    isPronoun(lower(word), grammar));

const isVerbOfSaying = (word: string, grammar: Grammar): boolean =>
  grammar.verbs.has(word) ||
  grammar.quoteVerbs.has(word) ||
  grammar.thatVerbs.has(word) ||
  grammar.askingVerbs.has(word) ||
  grammar.namingVerbs.has(word) ||
  grammar.objectVerbs.has(word);

/** "..., so Lind am Montag.": behind a comma or quotation, before a name or an article. */
function isParenthesis(tokens: readonly Word[], at: number, grammar: Grammar): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    before !== undefined &&
    !before.isWord &&
    next !== undefined &&
    (next.isCapital || grammar.determiners.has(lower(next)))
  );
}

/** "teilte ... mit" before a mark or another clause, not "gab es, sagte Lind in einem Brief an die Wache". */
const hasPart = (tokens: readonly Word[], at: number, parts: ReadonlySet<string>, grammar: Grammar): boolean =>
  tokens.some(
    ({ isWord }, index) =>
      index > at &&
      isWord &&
      parts.has(lower(tokens[index])) &&
      // "teilte Lind, die Leiterin, mit", but not "gibt, sei bekannt"
      tokens.slice(at, index).filter(({ text }) => text === ",").length % 2 === 0 &&
      (!tokens[index + 1]?.isWord ||
        [grammar.that, grammar.conjunctions].some((words) => words.has(lower(tokens[index + 1])))),
  );

/** "Den Plan nannte Lind", "des Hafenamts": no subject, whatever stands before the verb. */
const isOblique = ({ tokens }: Passage, { start }: Subject, { oblique }: Grammar): boolean => {
  const at = tokens.findIndex((token) => token.start >= start);
  // "hieß es von einem Sprecher"
  return oblique?.has(lower(tokens[at])) === true && lower(tokens[at - 2]) !== "es";
};

/** "lets it decide": what it is made to do is nothing that it says. */
const isCaused = ({ tokens }: Passage, { start, side }: Subject, at: number, grammar: Grammar): boolean =>
  side === "before" &&
  grammar.causatives?.has(lower(tokens.findLast(({ end }) => end <= start))) === true &&
  !/(?:s|d)$/u.test(lower(tokens[at]));

/** "One would think it is easy": nobody in particular. */
const isAnyone = ({ text, tokens }: Passage, { start, end }: Subject, at: number, { anyone }: Grammar): boolean =>
  anyone?.words.has(text.slice(start, end).toLowerCase()) === true &&
  tokens.some((token, index) => index < at && token.start >= end && anyone.verbs.has(lower(token)));

/** "said no contract would be signed until the builder explained how": what somebody is yet to say is said by nobody. */
function isConditional({ tokens }: Passage, subject: Subject, grammar: Grammar): boolean {
  return grammar.conditions.has(lower(tokens.findLast(({ end }) => end <= subject.start)));
}
