import type { Language } from "../../text/languages/types.ts";
import type { Actor } from "../../types.ts";
import { bearerOf, describedAs, headOf } from "./descriptions.ts";
import type { Gender } from "./genders.ts";
import type { Grammar } from "./grammars/types.ts";
import { mainSubject } from "./mainSubject.ts";
import { namedIn, personIn } from "./named.ts";
import type { Naming, Namings } from "./namings.ts";
import { phraseOf } from "./phraseOf.ts";
import { isPronoun, isQuoted } from "./phrases.ts";
import { calledSo, introduced, issuersOf } from "./standIns.ts";
import type { Passage, Utterance } from "./types.ts";

export interface Speaker {
  /** The actor, or null for a source that is none of them. */
  readonly actor: Actor | null;
  /** True for a source that the article leaves without a name. */
  readonly unnamed: boolean;
  /** The words that stand for the speaker, those that introduced it where the sentence has but "they" or "the official". */
  readonly text: string;
}

/** What was read before a passage. */
export interface Context {
  /** Who spoke last, and in which passage. */
  readonly previous: { readonly speakers: readonly Speaker[]; readonly passage: Passage } | null;
  /** The passage before this one. */
  readonly before: Passage | null;
  /** The sources without a name so far, the last one last. */
  readonly unnamed: readonly Speaker[];
  /** The person whom the passage before is about: "Falk stood up." */
  readonly acting: Actor | null;
}

/** Finds out who is meant. Built once for an article. */
export interface Speakers {
  /** Who the subject of a statement is: one, several who speak together, or none when the words name nobody who can speak. */
  readonly resolve: (passage: Passage, utterance: Utterance, context: Context) => readonly Speaker[];
  /** The person whom a passage is about: its subject by name, or `acting` where that is "he" or "she". */
  readonly personOf: (passage: Passage, acting: Actor | null) => Actor | null;
}

/** Words, about, from which on any thing that "reads" a quotation speaks: the clause, the sign, the motion. */
const LONG_QUOTATION = 30;

const isLongQuotation = ({ isQuoted, start, end, cue }: Utterance, { namingVerbs }: Grammar) =>
  isQuoted && end - start >= LONG_QUOTATION && !namingVerbs.has(cue.toLowerCase());

const DEFINITE = /^(?:the|\p{Lu}[\p{L}-]+['’]s)\s/iu;

/** "Tom Ravnsen" */
const isFullName = (text: string) =>
  /^\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*(?:\s[\p{L}\p{M}.’'-]+){1,3}$/u.test(text) && / \p{Lu}/u.test(text);

/** "WHO" and "IT" are names. */
const isAcronym = (text: string) => text.length > 1 && text === text.toUpperCase();

/** Blocks further back no pronoun reaches. */
const REACH_IN_BLOCKS = 2;

/** Blocks before a description in which whoever it stands for was named: of a whole book, not all of it. */
const FAR = 200;

export function speakersOf(
  actors: readonly Actor[],
  namings: Namings,
  genders: ReadonlyMap<string, Gender>,
  grammar: Grammar,
  language: Language,
): Speakers {
  const { within } = namings;

  /** The nearest fitting actor before a place: first in its own passage's subject, then sentence by sentence backwards. */
  const nearest = (
    passage: Passage,
    at: number,
    fits: (actor: Actor) => boolean,
    reach = REACH_IN_BLOCKS,
  ): Actor | null => {
    // Asked once for each actor, not for each of their names in the article.
    const fitting = new Set(actors.filter(fits));
    if (fitting.size === 0) return null;
    const own = within(passage.block, passage.start, at).find(({ actor }) => fitting.has(actor));
    if (own) return own.actor;
    for (let block = passage.block; block >= Math.max(0, passage.block - reach); block--) {
      const list = within(block, 0, block === passage.block ? passage.start : Number.POSITIVE_INFINITY);
      const last = list.findLast(({ actor }) => fitting.has(actor));
      if (last) return last.actor;
    }
    return null;
  };

  const resolve = (passage: Passage, utterance: Utterance, context: Context): readonly Speaker[] => {
    const { subject, cue } = utterance;
    const text = passage.text.slice(subject.start, subject.end);
    const pronoun = text.toLowerCase();
    if (subject.isDropped) return spokeLast(passage, context);
    const place = grammar.ofTwo.get(pronoun);
    if (place !== undefined) {
      const actor = ofTwo(passage, subject.start, place, context);
      if (actor) return [{ actor, unnamed: false, text }];
    }
    const owner = grammar.possessives.get(pronoun.split(" ")[0] ?? "");
    if (owner && grammar.ownWords?.test(text.slice(pronoun.indexOf(" ")))) {
      // "According to its statement, the union was ready": the owner comes behind.
      const next = utterance.start > subject.end ? within(passage.block, utterance.start, utterance.end)[0] : undefined;
      if (next && subject.side === "behind" && /^(?:the\s)?$/iu.test(passage.text.slice(utterance.start, next.start)))
        return [{ actor: next.actor, unnamed: false, text }];
      return antecedents(passage, subject.start, owner, context).map((speaker) => ({ ...speaker, text }));
    }
    if (isPronoun(pronoun, grammar) && !isAcronym(text)) return antecedents(passage, subject.start, text, context);
    const list = namedIn(passage, subject, within(passage.block, subject.start, subject.end), grammar);
    const named = list.length > 0 || !subject.apposition ? list : personIn(passage, subject.apposition, within);
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
      / /.test(cue) ||
      isLongQuotation(utterance, grammar);
    const words = phraseOf(text, grammar, language);
    if (words === null) return [];
    const issuers = issuersOf(words, passage, context, grammar);
    if (issuers.length > 0) return issuers.map((speaker) => (speaker.unnamed ? speaker : { ...speaker, text: words }));
    const described = describedAs(words, {
      actors,
      nearest: (fits) => nearest(passage, subject.start, fits),
      inArticle: (fits) => nearest(passage, subject.start, fits, FAR),
      grammar,
      language,
      isSure,
      isQuotation: isLongQuotation(utterance, grammar),
    });
    const called = described?.actor ? null : calledSo(words, context, grammar);
    if (called) return [{ actor: called, unnamed: false, text: words }];
    if (!described) return [];
    const earlier = described.unnamed && introduced(words, context);
    return [earlier || { ...described, text: words }];
  };

  /** "The latter", "the former": of the two that were named last. @param place from the end, 1 for the last. */
  const ofTwo = (passage: Passage, at: number, place: 1 | 2, { before }: Context): Actor | null => {
    const from = before?.block === passage.block ? before.start : passage.start;
    const named = [...new Set(within(passage.block, from, at).map(({ actor }) => actor))];
    return named.length >= 2 ? (named.at(-place) ?? null) : null;
  };

  /** "Afirmó que ...": whoever spoke right before. */
  const spokeLast = (passage: Passage, { previous, before }: Context): readonly Speaker[] =>
    previous &&
    (previous.passage === before || previous.passage === passage) &&
    passage.block - previous.passage.block <= 1
      ? previous.speakers
      : [];

  const antecedents = (
    passage: Passage,
    start: number,
    text: string,
    { previous, before, acting }: Context,
  ): readonly Speaker[] => {
    const pronoun = text.toLowerCase();
    const actorOnly = (actor: Actor | null): readonly Speaker[] => [{ actor, unnamed: false, text }];
    const isPerson = grammar.personPronouns.has(pronoun);
    const gender = grammar.genders.get(pronoun);
    const fits = (actor: Actor) =>
      isPerson
        ? actor.kind === "person" && (gender === undefined || (genders.get(actor.id) ?? gender) === gender)
        : actor.kind === "organization" || (actor.kind === "place" && grammar.thingPronouns.has(pronoun));
    const spokeBefore = before !== null && previous?.passage === before;
    const isHere = previous?.passage === passage;
    const last = previous && previous.passage.block >= passage.block - 1 ? previous.speakers : [];
    const isUnnamed = last.length > 0 && last.every(({ unnamed }) => unnamed);
    const withWords = (speakers: readonly Speaker[]) =>
      speakers.map((speaker) => (speaker.unnamed ? speaker : { ...speaker, text }));
    if (grammar.groupPronouns.has(pronoun)) {
      if ((spokeBefore || isHere) && (isUnnamed || last.length > 1)) return withWords(last);
      const [only] = last;
      if ((spokeBefore || isHere) && only?.actor && only.actor.kind !== "person") return withWords(last);
      const plural =
        before?.block === passage.block && !spokeBefore && !isHere
          ? mainSubject(before, before.tokens.length, grammar, language)
          : null;
      if (before && plural && within(before.block, plural.start, plural.end).length === 0) {
        const words = before.text.slice(plural.start, plural.end);
        if (grammar.sourceNouns.has(headOf(words)) && !isPronoun(words.toLowerCase(), grammar))
          return [{ actor: null, unnamed: true, text: words }];
      }
      return actorOnly(nearest(passage, start, fits));
    }
    const [spoke] = last;
    if (isHere && last.length === 1 && spoke?.actor && fits(spoke.actor)) return actorOnly(spoke.actor);
    // The sentence itself names somebody first.
    const own = within(passage.block, passage.start, start).find(
      ({ actor, start: at }) =>
        fits(actor) && !isQuoted(passage, at) && !grammar.governsPerson?.test(passage.text.slice(passage.start, at)),
    );
    if (own) return actorOnly(own.actor);
    // "Tom Ravnsen, a diver, said ... He added": a name that is no actor of the brief.
    if (isPerson && (spokeBefore || isHere) && last.length === 1 && spoke && !spoke.actor && isFullName(spoke.text))
      return [spoke];
    const led = before?.block === passage.block && !spokeBefore ? leading(before) : [];
    const isSure = (actor: Actor) => fits(actor) && gender !== undefined && genders.get(actor.id) === gender;
    const sure = led.find(({ actor }) => isSure(actor));
    if (isPerson && !spokeBefore && acting && (isSure(acting) || (fits(acting) && !sure))) return actorOnly(acting);
    const leader = sure ?? led.find(({ actor }) => fits(actor));
    if (leader) return actorOnly(leader.actor);
    // "One of the victims left. She said": somebody without a name.
    if (gender !== undefined && before?.block === passage.block && !spokeBefore && !isHere && led.length === 0) {
      const main = mainSubject(before, before.tokens.length, grammar, language);
      const words = main ? before.text.slice(main.start, main.end) : "";
      const isOne = grammar.oneOf?.test(words) ?? false;
      if (isOne && grammar.sourceNouns.has(headOf(words.replace(grammar.oneOf ?? "", ""))))
        return [{ actor: null, unnamed: true, text: words }];
    }
    if (last.length === 1 && spoke?.actor && fits(spoke.actor)) return actorOnly(spoke.actor);
    // "A spokesman said ... He added": nobody with a name stands between.
    if (isUnnamed && last.length === 1 && (spokeBefore || isHere)) return withWords(last);
    if (previous?.speakers.length === 1 && previous.speakers[0]?.actor && fits(previous.speakers[0].actor))
      return actorOnly(previous.speakers[0].actor);
    const found = nearest(passage, start, fits);
    // "The pump is new. It states": a thing says nothing.
    return found === null && grammar.thingPronouns.has(pronoun) ? [] : actorOnly(found);
  };

  const leading = ({ block, start, end }: Passage): readonly Naming[] => within(block, start, end);

  const personOf = (passage: Passage, acting: Actor | null): Actor | null => {
    const subject = mainSubject(passage, passage.tokens.length, grammar, language);
    if (!subject) return null;
    const gender = grammar.genders.get(passage.text.slice(subject.start, subject.end).toLowerCase());
    if (gender) return acting && (genders.get(acting.id) ?? gender) === gender ? acting : null;
    const [named, other] = namedIn(passage, subject, within(passage.block, subject.start, subject.end), grammar);
    if (named) return named.actor.kind === "person" && !other ? named.actor : null;
    const words = passage.text.slice(subject.start, subject.end);
    return DEFINITE.test(words) ? bearerOf(words, (fits) => nearest(passage, subject.start, fits, FAR)) : null;
  };

  return { resolve, personOf };
}
