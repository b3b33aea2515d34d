import type { Language } from "../../../text/languages/types.ts";
import { opensInfinitive } from "../content/infinitives.ts";
import { behindPhrase } from "../content/sayingPhrases.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { beforeAnonymity } from "../sources/keptBack.ts";
import type { Passage, Subject } from "../types.ts";
import { appositive } from "./appositive.ts";
import { isWithinAside, opensAside } from "./asideBefore.ts";
import { beforeAuxiliaries, isDeniedBehind } from "./beforeVerb.ts";
import { behind } from "./behind.ts";
import { bodyBeforeTitle } from "./bodyBeforeTitle.ts";
import { subjectInBracket } from "./bracket.ts";
import { countedPeople } from "./countedPeople.ts";
import { beforeDashes } from "./dashAside.ts";
import { isHalfOfClause } from "./halfOfClause.ts";
import { isCompanyForm, isInfinitiveOfOther, isNeither, isOneOfUs } from "./isNobodys.ts";
import { nameBeforeTitle } from "./nameBeforeTitle.ts";
import { nounPhrase } from "./nounPhrase.ts";
import { isObject, namerBehind } from "./objectFirst.ts";
import { openedByName } from "./openedByPerson.ts";
import { ownOf } from "./ownOf.ts";
import { beforeHave, behindHave } from "./perfect.ts";
import { relativeSubject } from "./relativeSubject.ts";
import { endsWithSpeaker, isSomebodyBehind } from "./somebodyBehind.ts";
import { sourceBeforeIt } from "./sourceBeforeIt.ts";
import { placeBehind, placeSpeaking, sourceBehind, wordsBeforeTitle } from "./sourceBehind.ts";
import { sourceOfRelative } from "./sourceOfRelative.ts";
import { tiedPronoun } from "./tiedPronoun.ts";
import { subjectBeforeAll } from "./verbLast.ts";
import { opensClause } from "./verbSecond.ts";

/** ", | men | bekräftar att": the subject of the clause before goes on. */
const TURN = /^(?:aber|doch|mais|pero|mas|ma|però|maar|men|ale|lecz|но|але)$/u;
/** Words between a verb and the "that" behind its subject, at most. */
const LONGEST_TURN = 14;

/**
 * The subject of the verb at `cue`: the words before it, those behind it where a quotation or a comma stands before the verb, or the
 * subject of the clause before ("..., adding that").
 *
 * @param inherited the subject of the statement before in this passage, or of its main clause, or null.
 * @returns null when nothing there can speak, and when the verb is denied ("did not say").
 */
export function subjectOf(
  passage: Passage,
  cue: number,
  grammar: Grammar,
  language: Language,
  inherited: Subject | null,
): Subject | null {
  const { tokens } = passage;
  const verb = tokens[cue];
  // "я спросил Фалька": the article does not tell who "I" is.
  if (grammar.heads && language.firstPerson.has(lower(tokens[cue - 1]))) return null;
  // "Disse planene mener jeg er gode", "Nå tror du": nor who is meant by "I" or "you".
  if (grammar.verbSecond && [cue - 1, cue + 1].some((at) => isOneOfUs(passage, at))) return null;
  if (grammar.verbLast) return subjectBeforeAll(passage, cue, grammar, language);
  const tied = tiedPronoun(passage, cue, grammar);
  if (tied) return tied;
  const inBracket = subjectInBracket(passage, cue, grammar, language);
  if (inBracket !== undefined) return inBracket;
  // "Some questions remain": a noun.
  if (grammar.many?.has(lower(tokens[cue - 1])) && /[^s]s$/u.test(lower(verb))) return null;
  const turned = grammar.verbSecond ? behindHave(passage, cue, grammar) : null;
  if (turned) return turned;
  const last = beforeHave(passage, cue, grammar) ?? beforeAuxiliaries(passage, cue, grammar, language);
  // "Du har uttalt at"
  if (grammar.verbSecond && last !== null && isOneOfUs(passage, last)) return null;
  // "schließt | nicht aus, dass", "dit | ne pas savoir": what is denied is no part of saying so.
  const isDenied =
    grammar.inverts &&
    isDeniedBehind(tokens[cue + 1], grammar) &&
    behindPhrase(passage, cue, grammar.code) === null &&
    !opensInfinitive(passage, cue + 1, grammar);
  if (!verb || last === null || isDenied) return null;
  // "après avoir évoqué un chantier": whoever the sentence is about.
  if (grammar.inverts && grammar.perfectInfinitive?.test(lower(tokens[last]))) return inherit(inherited);
  const related = relativeSubject(passage, last, inherited, grammar);
  if (related) return related;
  const placed = placeBehind(passage, cue, last, grammar) ?? sourceBeforeIt(passage, cue, last, grammar);
  if (placed) return placed;
  // "Jak poinformował Falk, ..."
  const isAs = grammar.heads !== null && grammar.quotedAs.has(lower(tokens[cue - 1]));
  const found = isAs ? null : subjectBefore(passage, cue, last, grammar, language, inherited);
  const namer = found && namerBehind(passage, found, cue, grammar);
  if (namer) return namer;
  if (found && (isObject(passage, found, cue, grammar) || isNeither(passage, found, grammar))) return null;
  if (
    found &&
    !isHalfOfClause(passage, found, grammar) &&
    !opensAside(passage, found, grammar) &&
    !isWithinAside(passage, found, grammar, language)
  )
    return found;
  const place = verb && placeSpeaking(passage, cue, last, grammar);
  if (place) return place;
  // "l’agence qui appelle les élus": whoever she is, not they.
  const isRelative = grammar.relatives.has(lower(tokens[last]));
  const inverted =
    grammar.inverts && !isRelative ? behind(passage, cue, grammar, { anywhere: true, from: last + 1 }) : null;
  if (inverted) return inverted;
  const before = tokens[last];
  // "Falk powiedział, że go nie ma – stwierdził bowiem, że": he goes on.
  const isBehindDash = before && /^[–—-]$/u.test(before.text) && !isQuoted(passage, (tokens[last - 1] ?? before).start);
  if (grammar.heads && isBehindDash && inherited && inherited.side !== "behind") return inherit(inherited);
  const isFree =
    before === undefined ||
    /^[,.:;–—]$/u.test(before.text) ||
    (grammar.heads && before.text === "-") ||
    isQuoted(passage, before.start) ||
    found !== null;
  if (!grammar.proDrop || !isFree) return null;
  // "“...”, [ha] añadido"
  return { start: verb.start, end: verb.end, side: "behind", verb: tokens[last + 1]?.start ?? 0, isDropped: true };
}

function subjectBefore(
  passage: Passage,
  cue: number,
  last: number,
  grammar: Grammar,
  language: Language,
  inherited: Subject | null,
): Subject | null {
  const { tokens } = passage;
  const verb = tokens[cue];
  const isParticiple = verb !== undefined && (grammar.participle?.test(lower(verb)) ?? false);
  const before = tokens[last];
  if (before && isCompanyForm(tokens, last)) return subjectBefore(passage, cue, last - 2, grammar, language, inherited);
  // "quoted Lind as saying that": she is the object of the one verb, and the subject of the other.
  const whom = tokens[last - 1];
  const isHim = grammar.code === "en" && whom !== undefined && /^(?:him|her)$/u.test(lower(whom));
  if (isParticiple && isHim && grammar.quotedAs.has(lower(before)))
    return { start: whom.start, end: whom.end, side: "before" };
  if (isParticiple && grammar.quotedAs.has(lower(before)))
    return tokens[last - 1]?.text === ","
      ? appositive(passage, last - 1, grammar, language)
      : nounPhrase(passage, last - 1, grammar, language);
  // "“...,” further saying “...”"
  if (isParticiple && before && isQuoted(passage, before.start) && inherited) return inherit(inherited);
  const beforeTitle = grammar.heads && before ? wordsBeforeTitle(passage, last) : null;
  if (beforeTitle !== null) return nounPhrase(passage, beforeTitle, grammar, language);
  if (before === undefined || isQuoted(passage, before.start))
    return (
      (before && (nameBeforeTitle(passage, cue, grammar) ?? bodyBeforeTitle(passage, last, grammar, language))) ??
      behind(passage, cue, grammar, { from: last + 1 })
    );
  const teller = isParticiple ? null : sourceOfRelative(passage, last, grammar);
  if (teller !== null) return nounPhrase(passage, teller, grammar, language);
  if (before.text === ",") {
    const source = grammar.heads && grammar.verbs.has(lower(verb)) ? sourceBehind(passage, cue, last, grammar) : null;
    if (source) return source;
    // "Es sei schwer, das Tor zu heben, meint Lind": the verb stands first of its clause, and second of all.
    const next = grammar.verbSecond || (grammar.inverts && quotedBehind(passage, last)) ? tokens[cue + 1] : undefined;
    // "hieß es von der Wache", "lyder det fra Lind"
    const isIt = /^(?:es|det|het)$/u.test(lower(next)) && /^(?:von|vom|fra|från|van)$/u.test(lower(tokens[cue + 2]));
    const isSpeaker = next?.actor?.kind === "person" || grammar.personPronouns.has(lower(next)) || isIt;
    const inverted =
      isSpeaker || (next && quotedBehind(passage, last)) ? behind(passage, cue, grammar, { from: last + 1 }) : null;
    if (inverted) return inverted;
    if (grammar.announcing?.test(lower(verb)) && isSomebodyBehind(passage, cue, grammar))
      return behind(passage, cue, grammar, { from: last + 1 });
    // "off Norvik, Norway, with 22 dead, reported officials, with others missing"
    // "Lind, a pilot, told reporters": they listen.
    const isHearer = grammar.tellingVerbs.has(lower(verb));
    if (!isHearer && endsWithSpeaker(passage, cue, last, grammar, language))
      return behind(passage, cue, grammar, { from: last + 1 });
    // "To år senere, i juni, skriver havnesjef Ida Brandt at": the subject of a clause that something else opens.
    const isTurned = grammar.verbSecond && !grammar.capitalNouns && opensClause(passage, 0, grammar, language);
    const turned = isTurned ? behind(passage, cue, grammar, { from: last + 1 }) : null;
    const hasThat = tokens.slice(cue + 1, cue + LONGEST_TURN).some((token) => grammar.that.has(lower(token)));
    if (turned) return hasThat ? { ...turned, side: "inherited" } : turned;
    const isSource = !isHearer && grammar.verbs.has(lower(verb)) && grammar.sourceNouns.has(lower(tokens[cue + 1]));
    if (isSource && /^[,.;]?$/u.test(lower(tokens[cue + 2]))) return behind(passage, cue, grammar, { from: last + 1 });
    return (
      (isParticiple ? null : appositive(passage, last, grammar, language)) ??
      (isParticiple || isQuoted(passage, tokens[last - 1]?.start ?? 0) || isNamedHere(passage, cue, last, grammar)
        ? null
        : behind(passage, cue, grammar, { from: last + 1 })) ??
      (isParticiple
        ? inherit(inherited)
        : quotedBehind(passage, last)
          ? behind(passage, cue, grammar, { from: last + 1 })
          : null)
    );
  }
  if (before.text === ")") {
    const open = tokens.findLastIndex(({ text }, index) => index < last && text === "(");
    return open > 0 ? nounPhrase(passage, open - 1, grammar, language) : null;
  }
  if (/^n?or$/.test(lower(before)) && grammar.deniedTogether?.test(passage.text.slice(passage.start, verb?.start)))
    return null;
  if (isInfinitiveOfOther(passage, cue, last, inherited, grammar)) return null;
  const isTurn = grammar.code !== "en" && TURN.test(lower(before));
  if (isTurn || grammar.conjunctions.has(lower(before)) || grammar.resuming.has(lower(before)))
    // "dass Lind lachte und gesagt hatte": the subject is that of the clause, wherever it stands.
    return grammar.verbFinal && grammar.auxiliaries.has(lower(tokens[cue + 1])) ? null : inherit(inherited);
  // "his work in predicting"
  const noun = tokens[last - 1];
  const isNoun = noun !== undefined && (noun.isWord ? !noun.isCapital : /^["”]$/u.test(noun.text));
  if (isParticiple && grammar.doings?.has(lower(before)) && isNoun) return null;
  if (isParticiple && grammar.prepositions.has(lower(before)) && !grammar.absolutes.has(lower(before)))
    return inherit(inherited);
  const source = isParticiple ? null : beforeAnonymity(passage, cue, grammar);
  if (source !== null) return nounPhrase(passage, source, grammar, language);
  if (/^[^\p{Alpha}\p{N}]$/u.test(before.text))
    return (
      (before.text === "%" && grammar.code === "en" ? countedPeople(passage, last) : null) ??
      bodyBeforeTitle(passage, last, grammar, language) ??
      beforeDashes(passage, cue, last, grammar, language) ??
      behind(passage, cue, grammar, { from: last + 1 })
    );
  const opening = isParticiple ? null : openedByName(passage, cue, last, grammar);
  if (opening) return opening;
  const phrase = nounPhrase(passage, last, grammar, language, isParticiple);
  if (!isParticiple || !phrase) return phrase;
  // "at a club outside Norvik, N.T. saying": where, and nobody.
  const [comma, town, preposition] = [tokens[last - 1], tokens[last - 2], lower(tokens[last - 3])];
  if (comma?.text === "," && town?.isCapital && grammar.prepositions.has(preposition)) return inherit(inherited);
  // "the army | opposing the government": what a letter says, an army does.
  const isDoer = grammar.objectVerbs.has(lower(verb)) && !grammar.verbs.has(lower(verb)) && !before.isCapital;
  if (grammar.shows && isDoer && last === cue - 1 && !grammar.papers.has(lower(before)) && !quotedAfter(passage, cue))
    return null;
  if (ownOf(passage, phrase, grammar, language)) return phrase;
  // "Others left; by noon a note urging them to stay": whatever it is, not they.
  const isApart =
    grammar.code === "en" && /;\s/u.test(passage.text.slice(inherited?.end ?? phrase.start, phrase.start));
  return isApart ? null : inherit(inherited);
}

/** "The evening, | called the Harbour Night, was": who it is called so by is not told. */
const isNamedHere = ({ tokens }: Passage, cue: number, last: number, grammar: Grammar): boolean =>
  last === cue - 1 && grammar.namingVerbs.has(lower(tokens[cue]));

const quotedAfter = ({ quotations, tokens, end }: Passage, cue: number): boolean =>
  quotations.some(({ open }) => open >= (tokens[cue]?.end ?? end));

const inherit = (subject: Subject | null): Subject | null => subject && { ...subject, side: "inherited" };

const quotedBehind = (passage: Passage, comma: number) => isQuoted(passage, passage.tokens[comma - 1]?.start ?? -1);
