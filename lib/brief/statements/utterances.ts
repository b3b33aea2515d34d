import type { Language } from "../../text/languages/types.ts";
import { quotedByOthers } from "./beyond/quotedByOthers.ts";
import { addedBy } from "./content/addedBy.ts";
import { announcedAbroad } from "./content/announcedAbroad.ts";
import { announcedBy } from "./content/announcedBy.ts";
import { asTold } from "./content/asTold.ts";
import { beforeTag } from "./content/beforeTag.ts";
import { isCalling } from "./content/callings.ts";
import { claimedAbroad } from "./content/claimedAbroad.ts";
import { claimedThat } from "./content/claimedThat.ts";
import { contentOf } from "./content/content.ts";
import { describedBy } from "./content/describedBy.ts";
import { inViewOf } from "./content/inViewOf.ts";
import { withMarks } from "./content/marks.ts";
import { openedAbroad } from "./content/openedAbroad.ts";
import { openedBySaying } from "./content/openedBySaying.ts";
import { saidInNoun } from "./content/saidInNoun.ts";
import { saidInParticiple } from "./content/saidInParticiple.ts";
import { isStance } from "./content/sayingPhrases.ts";
import { isScrap } from "./content/scraps.ts";
import { isThing } from "./content/things.ts";
import { whatCalled } from "./content/whatCalled.ts";
import { whatCalledAbroad } from "./content/whatCalledAbroad.ts";
import type { Grammar } from "./grammars/types.ts";
import { REPORTED_WITHIN, REPORTS_WITHIN, withoutOverlaps } from "./overlaps.ts";
import { isPronoun, isQuoted, lower } from "./passages/phrases.ts";
import { sourcesOf } from "./sources/accordingTo.ts";
import { isOfKeptBack, type KeptBack, keptBackIn } from "./sources/keptBack.ts";
import { writtenIn } from "./sources/writtenIn.ts";
import { isSomebody } from "./speakers/isSomebody.ts";
import { behindSubordinate } from "./subject/behindSubordinate.ts";
import { isCue } from "./subject/isCue.ts";
import { isNobodyHere } from "./subject/isNobodyHere.ts";
import { isMeasure } from "./subject/isNobodys.ts";
import { mainSubject } from "./subject/mainSubject.ts";
import { otherwiseBefore } from "./subject/otherwiseBefore.ts";
import { isHeardFrom } from "./subject/sourceBeforeIt.ts";
import { subjectOf } from "./subject/subject.ts";
import type { Content, Cue, Passage, Subject, Utterance } from "./types.ts";

/** Everything that a passage marks as said, in reading order of what was said. Two share their words only where one reports the other. */
export function utterancesOf(passage: Passage, grammar: Grammar, language: Language): Utterance[] {
  const cues = cuesOf(passage, grammar, language);
  const later: Cue[] = [];
  // From the last to the first: a verb with which nothing is said ends no statement before it.
  const found = cues
    .toReversed()
    .flatMap((cue): Utterance[] => {
      const content = beforeTag(passage, cue, contentOf(passage, cue, later, grammar), grammar);
      if (!content) return [];
      later.unshift(cue);
      const isCalled = isCalling(passage, lower(passage.tokens[cue.at]), content.start, grammar.code);
      if (!isCalled && isScrap(passage, content, grammar)) return [];
      if (grammar.code === "en" && !isCalled && isThing(passage, cue, content, grammar, language)) return [];
      const { subject } = cue;
      const isTakenIn = isCalled && subject.start < content.start && content.start < subject.end;
      const marked = {
        subject: isTakenIn ? { ...subject, end: content.start - 1 } : subject,
        cue: passage.tokens[cue.at]?.text ?? "",
      };
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
  // "Los vecinos recuerdan la promesa de Lind de que habrá puerto": hers, and not theirs.
  const claimed = claimedAbroad(passage, grammar);
  const spoken = inOrder.filter((said) => !claimed.some(({ start }) => start === said.start));
  const sources = sourcesOf(passage, later, grammar, language).filter(
    (source) => !found.some((said) => isTail(source, said)),
  );
  const written = writtenIn(passage, [...sources, ...found], grammar);
  // "heißt | es": it says nothing of its own.
  const isOfPaper = ({ start, end }: Content) => written.some((other) => start < other.end && other.start < end);
  return withoutOverlaps(
    [
      ...asTold(passage, grammar),
      ...sources,
      ...written,
      ...describedBy(passage, grammar),
      ...announcedBy(passage, grammar, language),
      ...announcedAbroad(passage, grammar, language),
      ...quotedByOthers(passage, grammar),
      ...openedBySaying(passage, grammar, language),
      ...openedAbroad(passage, grammar, language),
      ...whatCalledAbroad(passage, grammar),
      ...spoken.filter((said) => !isOfPaper(said)),
      ...addedBy(passage, inOrder, grammar, language),
      ...saidInParticiple(passage, inOrder, grammar, language),
      ...claimedThat(passage, grammar, language),
      ...whatCalled(passage, grammar, language),
      ...claimed.filter(({ start, end }) => !spoken.some((said) => said.start < end && start < said.end)),
      // "Lind told us that, in his view, it is late": she says so.
      ...[...inViewOf(passage, grammar, language), ...saidInNoun(passage, grammar, language)].filter(
        ({ start, end }) => !inOrder.some((said) => said.start < end && start < said.end),
      ),
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
  (said.end <= said.subject.start || (said.isQuoted && SAID.test(said.cue) && said.subject.end <= said.start)) &&
  source.start <= said.start &&
  said.subject.end <= source.end &&
  source.end <= source.subject.start;

/** What nothing does but who says the quotation behind it. English. */
const SAID = /^(?:said|says|told|tells|wrote|added|asked)$/u;

/** The verbs of saying of a passage that have a subject, in order. */
function cuesOf(passage: Passage, grammar: Grammar, language: Language): Cue[] {
  const cues: Cue[] = [];
  let last: Subject | null = null;
  let keptBack: KeptBack | null | undefined;
  passage.tokens.forEach((token, at) => {
    // "Añadió que ...": where a verb may open the sentence.
    const isCapital = token.isCapital && !(grammar.inverts && at === 0);
    if (token.actor || isCapital || isQuoted(passage, token.start) || !isCue(passage, at, grammar, language)) return;
    keptBack ??= keptBackIn(passage, grammar);
    // "who asked to remain anonymous" is about the source, and nothing that it says.
    if (isOfKeptBack(passage, at, keptBack, grammar)) return;
    const other = last && grammar.code === "en" ? otherwiseBefore(passage, at, cues, grammar, language) : null;
    const near = other ?? last ?? nearestSubject(passage, at, grammar, language);
    const whole = subjectOf(passage, at, grammar, language, near);
    const subject = whole && beforeKeptBack(whole, keptBack);
    if (!subject || isOblique(passage, subject, grammar) || (last && isConditional(passage, subject, grammar))) return;
    if (isCaused(passage, subject, at, grammar) || isAnyone(passage, subject, at, grammar)) return;
    if (isMeasure(passage, subject, grammar) || isNobodyHere(passage, subject, at, grammar)) return;
    const { start, end } = subject;
    if (isStance(passage, at, grammar.code) && !subject.isDropped && !isSomebody(passage, start, end, grammar)) return;
    if (grammar.outcomes?.has(lower(token)) && grammar.anyone?.verbs.has(lower(passage.tokens[at - 1]))) return;
    const outer =
      subject.side === "inherited"
        ? (reporterOf(passage, at, cues, grammar) ??
          behindSubordinate(passage, at, cues.at(-1)?.subject, grammar, language))
        : null;
    last = outer ? { ...outer, side: "inherited" } : subject;
    cues.push({ at, subject: last });
  });
  return cues;
}

/** "un responsable | sous couvert d’anonymat": the words that keep a name back are none of who speaks. */
function beforeKeptBack(subject: Subject, words: KeptBack | null): Subject {
  const isIn = words !== null && words.start > subject.start && words.start < subject.end;
  return isIn ? { ...subject, end: words.start - 1 } : subject;
}

/** "Falk had left, but the crew stayed, and said": the subject of the last main clause before the verb, or of "where Lind met him and said". */
function nearestSubject(passage: Passage, at: number, grammar: Grammar, language: Language): Subject | null {
  const { tokens } = passage;
  const isWhere = (comma: number) =>
    lower(tokens[comma + 1]) === "where" &&
    tokens[comma + 2]?.actor?.kind === "person" &&
    !tokens.slice(comma + 1, at).some(({ text }) => text === ",");
  const turn = tokens.findLastIndex(
    ({ text, start }, index) =>
      index < at - 1 &&
      text === "," &&
      (grammar.turns?.has(lower(tokens[index + 1])) === true || isWhere(index)) &&
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

/** "Den Plan nannte Lind", "des Hafenamts": no subject, whatever stands before the verb. */
const isOblique = ({ tokens }: Passage, { start }: Subject, { oblique }: Grammar): boolean => {
  const at = tokens.findIndex((token) => token.start >= start);
  // "hieß es von einem Sprecher", "Aus dem Rathaus hieß es"
  return oblique?.has(lower(tokens[at])) === true && lower(tokens[at - 2]) !== "es" && !isHeardFrom(tokens, at);
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
  const at = tokens.findLastIndex(({ end }) => end <= subject.start);
  // "..., however Lind said": a link.
  const isLink = lower(tokens[at]) === "however" && tokens[at - 1]?.text === ",";
  return grammar.conditions.has(lower(tokens[at])) && !isLink;
}
