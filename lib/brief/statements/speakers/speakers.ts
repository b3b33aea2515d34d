import type { Language } from "../../../text/languages/types.ts";
import type { Actor, Article } from "../../../types.ts";
import { isOrganizationNoun } from "../../actors/roles/roleNouns.ts";
import type { Context, Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import { type Namings, outsideQuotations } from "../passages/namings.ts";
import { headOf } from "../passages/phraseHead.ts";
import { isPronoun } from "../passages/phrases.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Utterance } from "../types.ts";
import { antecedentsBy } from "./antecedents.ts";
import { toldBehind } from "./apposed.ts";
import { bearersIn } from "./bearerBehind.ts";
import { bodyNamed, calledMore, officeBearer } from "./bearers.ts";
import { isByTheWay } from "./byTheWay.ts";
import { describedAs } from "./descriptions.ts";
import type { Gender } from "./genders.ts";
import { isLongQuotation, isSaidInMarks } from "./isQuotation.ts";
import { lastPerson, ofTwo } from "./latter.ts";
import { atPlace, isOpener, whoGoesOn } from "./leftOut.ts";
import { asManyAs } from "./manyOrThing.ts";
import { accordingToHim, isInMarks, isOfMany, pronounBetween, subjectForm, withOnlyNamed } from "./nounsAbroad.ts";
import { calledOtherwise } from "./otherWords.ts";
import { phraseOf, withoutCase, withoutHolder } from "./phraseOf.ts";
import { bodyThatSpoke, bothOf, introduced, justSpoke, paperOr, sameBody, toldBefore } from "./sameSource.ts";
import { calledSo, calledThat, issuersOf, officeHolder, publisherOf } from "./standIns.ts";
import { FAR, subjectsBy } from "./subjects.ts";

/** Finds out who is meant. Built once for an article. */
export interface Speakers {
  /** Who the subject of a statement is: one, several who speak together, or none when the words name nobody who can speak. */
  readonly resolve: (passage: Passage, utterance: Utterance, context: Context) => readonly Speaker[];
  /** The person whom a passage is about: its subject by name, or `acting` where that is "he" or "she". */
  readonly personOf: (passage: Passage, acting: Actor | null) => Actor | null;
}

const HIM: ReadonlyMap<string, string> = new Map([
  ["him", "he"],
  ["her", "she"],
]);

/** "WHO" and "IT" are names. */
const isAcronym = (text: string) => text.length > 1 && text === text.toUpperCase();

/** Blocks further back no pronoun reaches. */
const REACH_IN_BLOCKS = 2;

export function speakersOf(
  article: Article,
  actors: readonly Actor[],
  namings: Namings,
  genders: ReadonlyMap<string, Gender>,
  grammar: Grammar,
  language: Language,
): Speakers {
  const { within } = namings;
  const outside = outsideQuotations(namings, article);

  /** The nearest fitting actor before a place: first in its own passage's subject, then sentence by sentence backwards. */
  const nearest = (
    passage: Passage,
    at: number,
    fits: (actor: Actor) => boolean,
    reach = REACH_IN_BLOCKS,
    among = within,
  ): Actor | null => {
    // Asked once for each actor, not for each of their names in the article.
    const fitting = new Set(actors.filter(fits));
    if (fitting.size === 0) return null;
    const own = among(passage.block, passage.start, at).find(({ actor }) => fitting.has(actor));
    if (own) return own.actor;
    for (let block = passage.block; block >= Math.max(0, passage.block - reach); block--) {
      const list = among(block, 0, block === passage.block ? passage.start : Number.POSITIVE_INFINITY);
      const last = list.findLast(({ actor }) => fitting.has(actor));
      if (last) return last.actor;
    }
    return null;
  };

  const antecedents = antecedentsBy({
    namings: outside,
    genders,
    nearest: (passage, at, fits) => nearest(passage, at, fits, REACH_IN_BLOCKS, outside.within),
    grammar,
    language,
  });

  const resolve = (passage: Passage, utterance: Utterance, context: Context): readonly Speaker[] => {
    const { subject, cue } = utterance;
    const text = passage.text.slice(subject.start, subject.end);
    const pronoun = text.toLowerCase();
    if (subject.isDropped && grammar.heads)
      return whoGoesOn(passage, utterance, spokeLast(passage, context), context, genders, grammar, language);
    // "Я сказал": the article does not tell who "I" is.
    if (grammar.heads && language.firstPerson.has(pronoun.split(" ")[0] ?? "")) return [];
    // "When we asked if", "Every time I tell people": nor who "we" and "I" are, outside of a quotation.
    if (grammar.code === "en" && (pronoun === "we" || /(?:^|\s)I$/u.test(text))) return [];
    if (grammar.placesSpeak?.test(pronoun) && !subject.isDropped) return atPlace(passage, subject, within, text);
    if (subject.isDropped) {
      // "Desde la plataforma aseguran": several.
      if (grammar.pluralVerb?.test(cue.toLowerCase())) return spokeTogether(passage, context);
      const last = spokeLast(passage, context);
      // "Falk llegó tarde. «No habrá acuerdo», dijo.": whom the story was just about.
      // "Falk no aceptó el acta. Afirmó que ...": in one paragraph, with nobody else named before the verb.
      const { acting, before } = context;
      const isNext =
        before?.block === passage.block &&
        passage.tokens.every(({ actor, start }) => start > subject.start || actor?.kind !== "person");
      const isNear = utterance.isQuoted ? passage.block - (before?.block ?? 0) <= 1 : isNext;
      const isActing = last.length === 0 && acting?.kind === "person" && isNear;
      return isActing ? [{ actor: context.acting, unnamed: false, text }] : last;
    }
    const latter = grammar.latter?.test(pronoun)
      ? lastPerson(passage, subject.start, pronoun, context, within, genders)
      : null;
    if (latter) return [{ actor: latter, unnamed: false, text }];
    const place = grammar.ofTwo.get(pronoun);
    if (place !== undefined) {
      const actor = ofTwo(passage, subject.start, place, context, within);
      if (actor) return [{ actor, unnamed: false, text }];
    }
    const owner = grammar.possessives.get(pronoun.split(" ")[0] ?? "");
    if (owner && (grammar.ownWords?.test(text.slice(pronoun.indexOf(" "))) || grammar.claims?.has(cue))) {
      // "According to its statement, the union was ready": the owner comes behind.
      const next = utterance.start > subject.end ? within(passage.block, utterance.start, utterance.end)[0] : undefined;
      if (next && subject.side === "behind" && /^(?:the\s)?$/iu.test(passage.text.slice(utterance.start, next.start)))
        return [{ actor: next.actor, unnamed: false, text }];
      return antecedents(passage, subject.start, owner, context).map((speaker) => ({ ...speaker, text }));
    }
    // "The quote is odd. It suggests": the quote, and nobody.
    const isInert = grammar.thingPronouns.has(pronoun) && grammar.inert?.test(cue.toLowerCase());
    if (isInert && isAboutThing(context.before, passage)) return [];
    const areMany = grammar.genders.get(pronoun) === "she" && grammar.pluralVerb?.test(cue.toLowerCase());
    if (areMany) return spokeTogether(passage, context);
    const him = subject.side === "behind" ? subjectForm(pronoun, grammar.code) : null;
    if (him)
      return accordingToHim(antecedents(passage, subject.start, him, context, utterance), passage, utterance, within);
    // "the paper quoted | her | as saying"
    const quoted = grammar.code === "en" && cue === "saying" ? HIM.get(pronoun) : undefined;
    if (quoted) return antecedents(passage, subject.start, quoted, context, utterance);
    if (isPronoun(pronoun, grammar) && !isAcronym(text)) {
      const meant = () => asManyAs(pronoun, antecedents(passage, subject.start, text, context, utterance), grammar);
      return pronoun === "it" ? paperOr(meant, passage, context, within, grammar, language) : meant();
    }
    if (grammar.inverting?.test(pronoun)) {
      const turned = pronounBetween(passage, subject.start, utterance.start, grammar);
      return turned ? antecedents(passage, subject.start, turned, context) : [];
    }
    const list = bearersIn(passage, subject, within, grammar);
    if (grammar.relativePhrase?.test(pronoun)) return [];
    const named = list.length > 0 ? list : toldBehind(passage, subject, within, grammar.code, text);
    // "Falk explica que preguntó a vecinos, y afirmaban": they, and not he.
    const isMany =
      grammar.pluralVerb?.test(cue.toLowerCase()) && named.length === 1 && named[0]?.actor.kind === "person";
    if (isMany && subject.side === "inherited") return [];
    if (named.length > 0)
      return named.map(({ actor, start, end }) => ({
        actor,
        unnamed: false,
        text: named.length > 1 ? passage.text.slice(start, end) : text,
      }));
    const verb = cue.toLowerCase();
    const speaks = [grammar.verbs, grammar.objectVerbs, grammar.askingVerbs, grammar.namingVerbs, grammar.thatVerbs];
    const isSure =
      (speaks.some((verbs) => verbs.has(verb)) && !grammar.showing.has(verb)) ||
      grammar.parenthetical.has(verb) ||
      // "Laut der Norviker Anstalt für Wein": whoever it is, it is named as a source.
      (grammar.sureSource?.test(text) === true && verb.match(grammar.accordingTo ?? /$^/gu) !== null) ||
      / /.test(cue) ||
      isLongQuotation(utterance, grammar);
    const words = phraseOf(subject.relative ? withoutHolder(text) : text, grammar, language);
    if (words === null) return [];
    if (grammar.code !== "en" && isInMarks(words, grammar.code)) return [{ actor: null, unnamed: false, text: words }];
    const both = bothOf(words, passage, context, actors, within, grammar);
    if (both.length > 0) return both.map((actor) => ({ actor, unnamed: false, text: words }));
    const same =
      sameBody(words, passage, context, within) ??
      (grammar.code === "en" ? bodyThatSpoke(words, passage, utterance, context, within) : null);
    if (same) return [{ actor: same, unnamed: false, text: words }];
    const spoken = grammar.code === "en" ? justSpoke(words, passage, context) : null;
    if (spoken) return [spoken];
    const told = toldBefore(words, passage, context, within, grammar, language);
    if (told) return [told];
    const issuers = issuersOf(words, passage, context, grammar);
    if (issuers.length > 0) return issuers.map((speaker) => (speaker.unnamed ? speaker : { ...speaker, text: words }));
    const that = utterance.isQuoted ? calledThat(words, context, genders, grammar) : null;
    if (that) return [{ actor: that, unnamed: false, text: words }];
    const described = describedAs(words, {
      actors,
      nearest: (fits) => nearest(passage, subject.start, fits),
      inArticle: (fits) => nearest(passage, subject.start, fits, FAR),
      isByTheWay: (actor) => grammar.code === "en" && isByTheWay(actor, article),
      grammar,
      language,
      isSure,
      verb,
      isQuotation: isSaidInMarks(utterance, grammar),
    });
    const near = withOnlyNamed(context, passage, within, grammar);
    const called =
      described?.actor || isOfMany(words, cue, grammar)
        ? null
        : (officeBearer(words, genders, (fits) => nearest(passage, subject.start, fits, FAR), grammar, language) ??
          calledSo(words, passage, utterance, near, genders, grammar, language) ??
          calledOtherwise(words, (fits) => nearest(passage, subject.start, fits), genders, grammar) ??
          calledMore(words, spokeNear(passage, context), genders, grammar, language) ??
          publisherOf(words, context, within, grammar) ??
          bodyNamed(words, (fits) => nearest(passage, subject.start, fits), grammar, language) ??
          officeHolder(words, passage.block, context, actors, grammar));
    if (called) return [{ actor: called, unnamed: false, text: words }];
    if (!described) return [];
    // "Организаторы заявили": a capital at the start of a sentence makes no name.
    if (grammar.heads && !described.unnamed && isOpener(passage, subject, words, grammar))
      return [{ actor: null, unnamed: true, text: words }];
    const earlier = described.unnamed && introduced(words, context, grammar);
    return [earlier || { ...described, text: subject.side === "behind" ? withoutCase(words, grammar) : words }];
  };

  /** True where the sentence before, in the same paragraph, is about something without a name that is no body of people. */
  const isAboutThing = (before: Passage | null, { block }: Passage): boolean => {
    const main = before?.block === block ? mainSubject(before, before.tokens.length, grammar, language) : null;
    if (!before || !main || within(block, main.start, main.end).length > 0) return false;
    const words = before.text.slice(main.start, main.end);
    return !isPronoun(words.toLowerCase(), grammar) && !isOrganizationNoun(headOf(words));
  };

  /** "Sie sagten": those who spoke right before, when they were several, or a source of several. */
  const spokeTogether = (passage: Passage, context: Context): readonly Speaker[] => {
    const last = spokeLast(passage, context);
    return last.length > 1 || last.some(({ actor }) => actor?.kind !== "person") ? last : [];
  };

  /** The one who spoke last, where that is not long ago. */
  const spokeNear = (passage: Passage, { previous }: Context): Actor | null => {
    const [only, other] =
      previous && passage.block - previous.passage.block <= REACH_IN_BLOCKS + 1 ? previous.speakers : [];
    return other ? null : (only?.actor ?? null);
  };

  /** "Afirmó que ...": whoever spoke right before. */
  const spokeLast = (passage: Passage, { previous, before }: Context): readonly Speaker[] =>
    previous && [before, passage].includes(previous.passage) && passage.block - previous.passage.block <= 1
      ? previous.speakers
      : [];

  const personOf = subjectsBy({ nearest, within, genders, grammar, language });

  return { resolve, personOf };
}
