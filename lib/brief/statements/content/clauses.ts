import type { Grammar } from "../grammars/types.ts";
import { isPronoun, isQuoted, lower } from "../passages/phrases.ts";
import type { Cue, Passage, Word } from "../types.ts";
import { bareNordic } from "./bareNordic.ts";
import { behindLink } from "./behindLink.ts";
import { clauseBehindMedium, isOwnClause } from "./behindMedium.ts";
import { behindThat } from "./behindThat.ts";
import { behindCalledOn, behindWhen } from "./behindWhen.ts";
import { clauseBehindAside } from "./clauseBehindAside.ts";
import { hasVerbWithin } from "./clauseEnd.ts";
import { infinitiveBehind, opensInfinitive } from "./infinitives.ts";
import { behindListener, opensOrder } from "./listeners.ts";
import { opensRelative } from "./relativeClause.ts";
import { clauseBeforeThat, hasReport } from "./reportedClause.ts";
import { showsVerb } from "./showsVerb.ts";
import { countInDashes, isBehindAside, isBehindLoneComma, isInDashes, isThatOf } from "./thatOf.ts";
import { countInTitle } from "./titles.ts";
import { isToldByOther } from "./toldByOther.ts";
import { isToldInPaper } from "./toldInPaper.ts";

/** Words between a verb and the "that" it introduces: "said in a televised address on Monday that". */
const LONGEST_GAP = 12;
/** Words of an aside between a verb and what is said. */
const LONGEST_ASIDE = 7;
/** "para que", "tandis que": before "that", what makes it tell the purpose of what is asked for, or open another clause, and nothing that is said. */
const PURPOSE =
  /^(?:para|sin|hasta|sem|até|pour|sans|afin|senza|tandis|alors|après|avant|pendant|depuis|dès|lorsque|mientras|después|desde|aunque|enquanto|depois|desde|dopo|prima)$/u;
/** Verbs behind which a noun and a past form are a clause. */
const THINKING = /^(?:believe|think|thought|reckon)/u;

/**
 * "celebró el fallo y aseguró | que", "a critiqué le plan, estimant | que", "a la | que": a "that" of another verb, and a relative pronoun.
 */
const isOfAnother = (tokens: readonly Word[], at: number, { verbs, proDrop, determiners }: Grammar): boolean =>
  verbs.has(lower(tokens[at - 1])) ||
  (tokens[at - 2]?.text === "," && ROMANCE_PARTICIPLE.test(lower(tokens[at - 1]))) ||
  (proDrop && determiners.has(lower(tokens[at - 1])));
const ROMANCE_PARTICIPLE = /^\p{Lower}{2,}(?:ant|[aei]ndo)$/u;

/** Where the clause behind the verb begins, or null when there is none. */
export function clauseStart(passage: Passage, { at: cue, subject }: Cue, grammar: Grammar): number | null {
  const { tokens } = passage;
  const word = lower(tokens[cue]);
  const text = (index: number) => lower(tokens[index]);
  const behindSubject = tokens.findIndex(({ start }) => start >= subject.end);
  let at = subject.side === "behind" ? Math.max(cue + 1, behindSubject) : cue + 1;
  if (at < 1) return null;
  // "pointed out that", "fait savoir à la presse que"
  if (grammar.verbParticles.has(text(at)) && (grammar.articled || grammar.that.has(text(at + 1)))) at++;
  if (grammar.code === "en") at = behindLink(passage, at);
  const conditioned = grammar.code === "en" ? clauseBehindAside(passage, at, grammar) : null;
  if (conditioned !== null) return conditioned;
  // "affirme n’avoir rien vu avant qu’il parte": not what the "que" opens.
  if (grammar.elidedThat && grammar.verbs.has(word) && opensInfinitive(passage, at, grammar))
    return tokens[at]?.start ?? null;
  const infinitive = grammar.perfectInfinitive ? infinitiveBehind(passage, at, grammar) : null;
  if (infinitive && grammar.verbs.has(word)) return infinitive.start;
  // A "that" soon behind the verb settles it: "told reporters on Monday that", "said in a statement that".
  const gap =
    at + LONGEST_GAP + countInTitle(passage, at, LONGEST_GAP, grammar) + countInDashes(tokens, at, LONGEST_GAP);
  const that = tokens.findIndex(
    ({ start }, index) =>
      index >= at &&
      index <= gap &&
      isThat(text(index), grammar) &&
      !(grammar.inverts && PURPOSE.test(text(index - 1))) &&
      !(index > at && grammar.inverts && isOfAnother(tokens, index, grammar)) &&
      !isInDashes(tokens, at, index, grammar) &&
      !isBehindLoneComma(tokens, at, index, grammar) &&
      !isQuoted(passage, start),
  );
  // "told us that it had asked for more and that it was refused": the second clause is the first speaker's, too.
  const isCoordinate =
    that > at &&
    grammar.conjunctions.has(text(that - 1)) &&
    tokens
      .slice(0, cue)
      .some(
        (token, index) =>
          isThat(lower(token), grammar) && !(grammar.bareClause && isVerbForm(text(index + 1), grammar)),
      );
  if (isCoordinate) return null;
  // "sagte auf die Frage, ob er gehe: „...“": somebody else's words.
  const asked = grammar.asked?.exec(passage.text.slice(tokens[at]?.start ?? passage.end, passage.end));
  if (asked) return behindColon(passage, at);
  if (grammar.ofNoun?.test(passage.text.slice(tokens[cue]?.start ?? passage.end, passage.end))) return null;
  // "When he complained to the port, it told him that": what somebody else says.
  if (grammar.code === "en" && that > at + 1 && isToldByOther(tokens, at, that, grammar)) return null;
  // "advirtió contra países que": what he is against.
  if (that > at + 1 && grammar.about?.has(text(at))) return null;
  const clause = that > at ? clauseBeforeThat(passage, at, that, grammar) : null;
  if (clause !== null) return clause;
  const isRelative =
    that > at && grammar.auxiliaries.has(text(that + 1)) && !isBehindAside(passage, at, that, word, grammar);
  if (
    that >= 0 &&
    !isRelative &&
    (that === at || isThatOf(passage, word, at, that, grammar) || !grammar.bareClause || grammar.inverts)
  )
    return grammar.that.has(text(that)) ? behindThat(tokens, that) : behindElision(tokens[that], grammar);
  if (!grammar.bareClause) {
    const isObject =
      ((grammar.objectVerbs.has(word) || grammar.askingVerbs.has(word)) && tokens[at]?.isWord) ||
      (grammar.verbs.has(word) && opensInfinitive(passage, at, grammar));
    if (isObject) return behindWhen(passage, at, grammar);
    return behindColon(passage, at) ?? bareNordic(passage, cue, subject, grammar);
  }
  // "wirft ihm vor, „Millionen“ verschenkt zu haben"
  const part = grammar.accusing?.has(word)
    ? tokens.findIndex(({ text: mark }, index) => index > at && mark === ",")
    : -1;
  if (grammar.accusing?.has(word)) return part < 0 ? null : (tokens[part + 1]?.start ?? null);
  // "kritisierte auf der Sitzung, es sei nichts getan"
  const isClause = grammar.reportedMood !== undefined && grammar.prepositions.has(text(at));
  const behindPlace = isClause ? behindComma(passage, at, grammar) : null;
  if (behindPlace !== null && hasReport(passage, behindPlace, grammar)) return behindPlace;
  const toDo = grammar.capitalNouns && grammar.objectVerbs.has(word) ? behindCalledOn(passage, at) : null;
  if (toDo !== null) return toDo;
  if (grammar.inverts && !grammar.objectVerbs.has(word)) return behindComma(passage, at, grammar);
  if (grammar.tellingVerbs.has(word)) {
    if (grammar.tales.has(text(grammar.determiners.has(text(at)) ? at + 1 : at))) return null;
    const listener = at;
    at = behindListener(passage, at, grammar);
    if (at > listener && grammar.topics?.has(text(at))) return null;
    // "told the crew | to keep the lamps on"
    if (at > listener && opensOrder(passage, at)) return tokens[at]?.start ?? null;
  }
  if (grammar.callsFor.has(text(at)) && grammar.askingVerbs.has(word) && text(at) === "on") at++;
  if (grammar.verbParticles.has(text(at)) && text(at + 1) !== "") at++;
  // "said yesterday it ...", "said on Monday, the company ..."
  const timed = at;
  // Not "Monday's flood".
  while (grammar.adverbs.has(text(at)) && !/^(?:there|here)$/.test(text(at)) && text(at + 1) !== "'s") at++;
  // "announced this week plans to sail", not "said this week was wet"
  const isTime = (index: number) => grammar.times.test(text(index)) && !/^\d/u.test(text(index));
  const behindTime = tokens[at + 2];
  const isThing = grammar.objectVerbs.has(word) && !behindTime?.isCapital && !isVerbForm(text(at + 2), grammar);
  // "said last week | the crane must go"
  const opensThere = grammar.code === "en" && grammar.determiners.has(text(at + 2));
  if (isTime(at) && isTime(at + 1) && behindTime && (isThing || opensThere)) at += 2;
  // Nor "Monday night's flood".
  if (at > timed && grammar.dayparts.has(text(at))) at = text(at + 1) === "'s" ? timed : at + 1;
  if (text(at) === "on" && /^\p{Upper}/u.test(tokens[at + 1]?.text ?? "") && !tokens[at + 1]?.actor) {
    at += 2;
    if (grammar.dayparts.has(text(at))) at++;
  }
  at = behindMonth(passage, at, grammar);
  if (at > timed && text(at) === "," && passage.end - (tokens[at]?.end ?? 0) > 8) at++;
  at = behindAside(passage, at, grammar);
  const first = tokens[at];
  if (!first || /^[,.;:!?]$/.test(first.text)) return null;
  // "said in a statement, the patient was stable"
  const comma = tokens.findIndex(
    ({ text: mark, end }, index) =>
      index > at && index < at + LONGEST_GAP && mark === "," && tokens[index + 1]?.start !== end,
  );
  // "said at least 5,000 sailed" has no medium.
  const isAmount = /^(?:least|most)$/.test(text(at + 1));
  const isMedium = grammar.mediumPrepositions.has(text(at)) && !isAmount;
  if (isMedium && comma > 0 && tokens[comma + 1] && showsVerb(passage, comma + 1, grammar))
    return isOwnClause(passage, cue, subject, comma + 1, grammar) ? (tokens[comma + 1]?.start ?? null) : null;
  // "said in an interview with the Herald she was open to it"
  const opening = isMedium
    ? (pronounBehind(passage, at, grammar)?.start ?? clauseBehindMedium(passage, first.start, subject, grammar))
    : null;
  if (opening !== null) return opening;
  // "wrote to the embassy asking for help": whom, and nothing that is said.
  if (grammar.letters?.has(word) && text(at) === "to") return null;
  // "said in a statement." leads nowhere: what was said stands before.
  const isDeed =
    text(at) === "to" &&
    text(at + 1) !== "be" &&
    // "appealed to the crew to stay"
    (/^appeal/.test(word) || grammar.intending?.test(word) || grammar.participle?.test(text(at + 1)) === true);
  const isEnd = passage.end - first.start < 60 || isToldInPaper(passage, subject, first.start, grammar);
  if (grammar.leadsNowhere.has(text(at)) && !isDeed && !isAmount && isEnd) return null;
  // "maintained his innocence, having told the crew of it": what she told is no verb of what she maintained.
  const stop = grammar.participle?.test(text(comma + 1)) ? (tokens[comma]?.start ?? passage.end) : passage.end;
  if (grammar.clauseVerbs.has(word) && !hasVerbWithin(passage, first.start - 1, stop, grammar)) return null;
  if (grammar.thatVerbs.has(word) && !grammar.verbs.has(word) && !grammar.objectVerbs.has(word)) {
    // "declared the gifts, thought to have been lost": what is declared is a thing.
    const border = grammar.namingVerbs.has(word) ? /^[,.;:!?]$/ : undefined;
    if (!showsVerb(passage, at, grammar, { border, isThought: THINKING.test(word) })) return null;
  }
  return first.start;
}

/** "said in May | the treaty", "said in 2019 | it": behind a month or year that a clause follows. */
function behindMonth({ tokens }: Passage, at: number, grammar: Grammar): number {
  const [preposition, time, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isTime = /^(?:19|20)\d\d$/.test(lower(time)) || (time?.isCapital === true && grammar.times.test(lower(time)));
  const opens = next && (next.actor || grammar.determiners.has(lower(next)) || isPronoun(lower(next), grammar));
  return lower(preposition) === "in" && isTime && opens ? at + 2 : at;
}

/** The pronoun that opens a clause soon behind `at`, before any mark. */
function pronounBehind({ tokens }: Passage, at: number, grammar: Grammar): Word | null {
  for (let index = at + 2; index <= at + LONGEST_ASIDE + 2; index++) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (!token?.isWord || !next || grammar.clauseOpeners.has(lower(token))) return null;
    if (isPronoun(lower(token), grammar) && !grammar.relatives.has(lower(token)) && isVerbForm(lower(next), grammar))
      return token;
  }
  return null;
}

const isVerbForm = (word: string, grammar: Grammar) =>
  !/^\p{Alpha}/u.test(word) || grammar.auxiliaries.has(word) || (grammar.finite?.test(word) ?? false);

/** "alleged, by way of example, the builder knew": behind the second comma of an aside right behind the verb. */
function behindAside({ tokens }: Passage, at: number, grammar: Grammar): number {
  if (tokens[at]?.text !== "," || !grammar.prepositions.has(lower(tokens[at + 1]))) return at;
  const closing = tokens.findIndex(({ text }, index) => index > at && index <= at + LONGEST_ASIDE && text === ",");
  return closing > 0 ? closing + 1 : at;
}

const isThat = (word: string, { that, elidedThat }: Grammar) => that.has(word) || (elidedThat?.test(word) ?? false);

/** "il" of "qu'il": what is said begins behind the apostrophe. */
const behindElision = (word: Word | undefined, { elidedThat }: Grammar): number | null =>
  word ? word.start + (elidedThat?.exec(lower(word))?.[0].length ?? 0) : null;

function behindColon({ tokens }: Passage, from: number): number | null {
  const colon = tokens.findIndex(({ text }, index) => index >= from && index <= from + LONGEST_GAP && text === ":");
  return colon < 0 ? null : (tokens[colon + 1]?.start ?? null);
}

/** "sagte Lind am Montag, die Brücke sei sicher": behind the comma or colon that closes the main clause. */
function behindComma(passage: Passage, from: number, grammar: Grammar): number | null {
  const { tokens } = passage;
  const comma = tokens.findIndex(
    ({ text }, index) => index >= from && index <= from + LONGEST_GAP && /^[,:]$/.test(text),
  );
  const next = tokens[comma + 1];
  if (
    comma < 0 ||
    !next ||
    opensRelative(passage, comma + 1, grammar) ||
    grammar.relatives.has(lower(next)) ||
    grammar.conjunctions.has(lower(next))
  )
    return null;
  return isQuoted(passage, next.start) ? null : next.start;
}
