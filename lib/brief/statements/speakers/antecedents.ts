import type { Language } from "../../../text/languages/types.ts";
import type { Actor } from "../../../types.ts";
import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import type { Context, Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Naming, Namings } from "../passages/namings.ts";
import { headOf } from "../passages/phraseHead.ts";
import { lower } from "../passages/phrases.ts";
import { manyIn } from "../passages/plurals.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage, Utterance } from "../types.ts";
import { genderBy } from "./bearers.ts";
import type { Gender } from "./genders.ts";
import { himself } from "./himself.ts";
import { calledInCourt } from "./introducedPerson.ts";
import { manyBefore } from "./manyBefore.ts";
import { areSeveral, isThing } from "./manyOrThing.ts";
import { isAttribute } from "./named.ts";
import { namedNext, onlyOneIn, onlyOneSince } from "./namedNext.ts";
import { isNamedOnly, teamOf } from "./namedOnly.ts";
import { hasOffice, namelessSubject } from "./namelessSubject.ts";
import { ownerOfWho } from "./ownerOfWho.ts";
import { pairBefore } from "./pairBefore.ts";
import { pronounsGoneBy } from "./pronounsGoneBy.ts";
import {
  askedAbout,
  isAskedBy,
  isGoverned,
  isGovernedHere,
  isNamedBehind,
  isNamedInQuote,
  namedInSaid,
} from "./spokenOf.ts";
import { opensSentence, tagOf } from "./tags.ts";
import { askedBefore } from "./whoReplies.ts";
import { areSeveralSaying, beforeDash, thereBefore, withoutName } from "./withoutName.ts";

/** What pronouns are told by. */
interface Surroundings {
  /** The names outside of quotations. */
  readonly namings: Namings;
  readonly genders: ReadonlyMap<string, Gender>;
  /** The nearest fitting actor before a place. */
  readonly nearest: (passage: Passage, at: number, fits: (actor: Actor) => boolean) => Actor | null;
  readonly grammar: Grammar;
  readonly language: Language;
}

/** Who "he", "she", "it" and "they" are: none where a name nearby would only be a guess. */
export type Antecedents = (
  passage: Passage,
  start: number,
  text: string,
  context: Pick<Context, "previous" | "before" | "acting">,
  utterance?: Utterance,
) => readonly Speaker[];

export function antecedentsBy({ namings, genders, nearest, grammar, language }: Surroundings): Antecedents {
  const { within } = namings;

  /** The names of the passage before, those of its subject first. */
  const leading = (passage: Passage): readonly Naming[] => {
    const { block, start, end } = passage;
    const names = within(block, start, end).filter((naming) => !isAttribute(passage, naming, grammar));
    const subject = mainSubject(passage, passage.tokens.length, grammar, language);
    const isSubject = (naming: Naming) => subject && naming.start >= subject.start && naming.end <= subject.end;
    return [...names.filter(isSubject), ...names.filter((naming) => !isSubject(naming))];
  };

  /** True for a body that the sentence before, or the same one, is about. */
  const leads = (actor: Actor, before: Passage | null, passage: Passage): boolean =>
    [before, passage].some((one) => {
      const subject = one && mainSubject(one, one.tokens.length, grammar, language);
      return subject ? within(one.block, subject.start, subject.end).some((naming) => naming.actor === actor) : false;
    });

  /** Who is spoken to ("Speaking to Lind, he"), and whoever is named behind a "he": "The look he gives me when I ask about Lind". */
  const notMeant = (passage: Passage, start: number, before: Passage | null, gender?: Gender): readonly Actor[] => {
    const own = within(passage.block, passage.start, start);
    const isSpokenTo = ({ start: at }: Naming) =>
      isGoverned(passage.text.slice(passage.start, at), grammar) || isAskedBy(passage, at, grammar);
    const named = own.filter((naming) => !isSpokenTo(naming)).map(({ actor }) => actor);
    const he = before?.tokens.find(
      (token) =>
        !token.actor && grammar.genders.get(lower(token)) === gender && grammar.personPronouns.has(lower(token)),
    );
    const names = he && before ? within(before.block, before.start, before.end) : [];
    const early = names.filter(({ end }) => he && end <= he.start).map(({ actor }) => actor);
    // "The day he left, Lind endorsed Falk": who opens a clause may be he.
    const opens = (at: number) => /,\s$/u.test(before?.text.slice(0, at) ?? "");
    const late = names.filter(({ actor, start: at }) => he && at > he.end && !opens(at) && !early.includes(actor));
    return [...own.filter(isSpokenTo), ...late].map(({ actor }) => actor).filter((actor) => !named.includes(actor));
  };

  const gone = pronounsGoneBy(grammar);
  const find: Antecedents = (passage, start, text, { previous, before, acting }, utterance) => {
    const tag = utterance ? tagOf(utterance, grammar) : null;
    const pronoun = text.toLowerCase();
    const actorOnly = (actor: Actor | null): readonly Speaker[] => [{ actor, unnamed: false, text }];
    const isPerson = grammar.personPronouns.has(pronoun);
    const gender = grammar.genders.get(pronoun);
    const spokenOf = isPerson && utterance ? namedInSaid(passage, start, utterance, within, grammar) : [];
    const others = isPerson
      ? [...notMeant(passage, start, before, gender), ...spokenOf, ...askedAbout(before, within, grammar)]
      : [];
    const isQuoted = (actor: Actor) =>
      isPerson &&
      utterance &&
      (isNamedInQuote(passage, utterance, actor, grammar) ||
        isNamedBehind(passage, start, utterance, actor, within, grammar));
    const fits = (actor: Actor) =>
      isQuoted(actor) || (others.includes(actor) && actor !== acting)
        ? false
        : isPerson
          ? actor.kind === "person" &&
            (gender === undefined || (genders.get(actor.id) ?? gone.by(actor) ?? gender) === gender)
          : actor.kind === "organization" || (actor.kind === "place" && grammar.thingPronouns.has(pronoun));
    const spokeBefore = before !== null && previous?.passage === before;
    const isHere = previous?.passage === passage;
    const last = previous && previous.passage.block >= passage.block - 1 ? previous.speakers : [];
    // "la préfecture de Vaury", which is no actor of the brief
    const isOfWords = ({ actor, text: words }: Speaker) =>
      grammar.code !== "en" &&
      !actor &&
      /^(?:\p{Lower}+\s|[ld]['’])\p{Lower}/u.test(words) &&
      (genderBy(words) ?? gender) === gender;
    const isUnnamed = last.length > 0 && last.every((speaker) => speaker.unnamed || isOfWords(speaker));
    const withWords = (speakers: readonly Speaker[]) =>
      speakers.map((speaker) => (speaker.unnamed || isOfWords(speaker) ? speaker : { ...speaker, text }));
    const [spoke] = last;
    if (grammar.groupPronouns.has(pronoun)) {
      const there = pronoun === "on" && grammar.code === "fr" ? thereBefore(passage, start, within, grammar) : null;
      if (there) return [{ actor: null, unnamed: false, text: there }];
      const isBody = spoke?.actor && spoke.actor.kind !== "person";
      if ((spokeBefore || isHere) && (isUnnamed || last.length > 1 || isBody)) return withWords(last);
      // "If you ask the crew, they say": the people of the same sentence.
      if (manyIn(passage, start, grammar)) return [];
      const pair = before && !spokeBefore && !isHere ? pairBefore(before, within, grammar) : [];
      if (pair.length > 0) return pair.flatMap(actorOnly);
      const many =
        before?.block === passage.block && !spokeBefore && !isHere
          ? manyBefore(before, within, grammar, language)
          : null;
      if (many) return [{ actor: null, unnamed: true, text: many }];
      const team = before?.block === passage.block && !isHere ? teamOf(before, within, grammar, language) : null;
      if (team) return [team];
      const found = nearest(passage, start, fits);
      // "The lease was given by the ministry. They say": whoever it was given to.
      return found && (grammar.code !== "en" || leads(found, before, passage)) ? actorOnly(found) : [];
    }
    const other =
      spokeBefore && isPerson ? himself(passage, start + text.length, last, within, fits, grammar.code) : null;
    if (other) return other.flatMap(actorOnly);
    const asked = grammar.code === "en" && utterance ? askedBefore(utterance.cue, before, within, fits) : null;
    const told = asked ?? (isPerson && grammar.code === "en" ? ownerOfWho(passage, start, within) : null);
    if (told) return actorOnly(told);
    const isTagged = grammar.code === "en" && spokeBefore && utterance !== undefined && utterance.end <= start;
    // "„...“, sagte Falk. Brandt habe alles gewusst, fügte er an": nobody reports himself by name.
    const goesOn = tag && grammar.reportedMood && spokeBefore && before.block === passage.block && last.length === 1;
    if (isHere && last.length === 1 && spoke?.actor && fits(spoke.actor)) return actorOnly(spoke.actor);
    // The sentence itself names somebody first.
    const own = within(passage.block, passage.start, start).find(
      (naming) =>
        fits(naming.actor) &&
        !spokenOf.includes(naming.actor) &&
        !(goesOn && spoke?.actor && naming.start >= tag.from && fits(spoke.actor)) &&
        // "Falk said ... Otto's heart was weak, he said": Falk.
        !(isTagged && spoke?.actor && fits(spoke.actor) && /^['’]/u.test(passage.text.slice(naming.end))) &&
        !isAttribute(passage, naming, grammar) &&
        // "Police in Norvik are there, as it promised"
        !(naming.actor.kind === "place" && grammar.governs?.test(passage.text.slice(passage.start, naming.start))) &&
        !isGovernedHere(passage, naming, start, pronoun, grammar) &&
        !isAskedBy(passage, naming.start, grammar) &&
        (!tag || naming.start < tag.from || opensSentence(passage, naming.start, grammar, language)),
    );
    if (own) return actorOnly(own.actor);
    if ((spokeBefore || isHere) && last.length === 1 && spoke && isNamedOnly(spoke, pronoun, grammar)) return [spoke];
    const isNext = before?.block === passage.block && !spokeBefore;
    const led = isNext ? leading(before) : [];
    const isActed = acting !== null && fits(acting);
    // "The mayor met Falk. He said": the mayor, who has no name here.
    const isNamed = isPerson && !isActed && led.some(({ actor }) => fits(actor));
    const office = before && isNamed ? namelessSubject(before, gender, within, grammar, language) : null;
    const officer = office ? hasOffice(spoke?.actor, office) : null;
    if (office) return [{ actor: officer, unnamed: officer === null, text: office }];
    // "..., dit Brandt. Falk en a souffert. Il est tard, poursuit-il": who spoke, and none of those whom a sentence only names.
    if (isPerson && tag?.goesOn && isNext && !isActed && spoke?.actor && fits(spoke.actor))
      return actorOnly(spoke.actor);
    const isSure = (actor: Actor) => fits(actor) && gender !== undefined && genders.get(actor.id) === gender;
    const sure = led.find(({ actor }) => isSure(actor));
    // "Falk declined to tell whether Otto slept. “The night was long,” he said": Falk, who spoke last, whatever is known of Otto.
    const isActing = acting !== null && fits(acting) && (isSure(acting) || !sure || acting === spoke?.actor);
    if (isPerson && !spokeBefore && acting && isActing) return actorOnly(acting);
    const leader = sure ?? led.find(({ actor }) => fits(actor));
    if (leader) return actorOnly(leader.actor);
    const isFree = isPerson && !isHere && !areSeveralSaying(pronoun, utterance);
    const around = { gender, fits, within, grammar, language };
    const nameless = isNext && isFree && led.length === 0 ? withoutName(before, text, around) : null;
    const somebody = nameless ?? (isFree && !spokeBefore ? beforeDash(passage, before, around) : null);
    if (somebody) return [somebody];
    const isNextTo = isNext && !isHere && gender !== undefined && !led.some(({ actor }) => fits(actor));
    const called = isNextTo ? calledInCourt(before, grammar) : null;
    if (called) return [{ actor: null, unnamed: false, text: called }];
    // "One of the victims left. She said": somebody without a name.
    if (gender !== undefined && before?.block === passage.block && !spokeBefore && !isHere && led.length === 0) {
      const main = mainSubject(before, before.tokens.length, grammar, language);
      const words = main ? before.text.slice(main.start, main.end) : "";
      const isOne = grammar.oneOf?.test(words) ?? false;
      // "The prosecutor thanked the crew. He said": not "the singer", who may have a name.
      const head = headOf(words);
      const isOfficer =
        grammar.code === "en" && /^the\s/iu.test(words) && isRoleNoun(head) && !grammar.epithets.has(head);
      if ((isOne || isOfficer) && grammar.sourceNouns.has(headOf(words.replace(grammar.oneOf ?? "", ""))))
        return [{ actor: null, unnamed: true, text: words }];
    }
    // Who spoke in another paragraph gives way to the one person of this one.
    const here = isPerson && previous ? onlyOneSince(previous.passage, passage, within, isSure, grammar) : null;
    if (here) return actorOnly(here);
    if (last.length === 1 && spoke?.actor && fits(spoke.actor)) return actorOnly(spoke.actor);
    // "A spokesman said ... He added": nobody with a name stands between. "The lawsuit said ... He added" is somebody else.
    const canBeIt =
      spoke !== undefined &&
      // "La direction promet ... Il ajoute"
      (grammar.code === "en" || (genderBy(spoke.text) ?? gender) === gender) &&
      (gender === undefined || !(isThing(spoke.text, grammar) || areSeveral(spoke.text, grammar)));
    if (isUnnamed && canBeIt && last.length === 1 && (spokeBefore || isHere)) return withWords(last);
    // "The lawsuit says that Falk wronged Brandt. He adds": either of the two.
    const men = before && isUnnamed && !canBeIt ? within(before.block, before.start, before.end) : [];
    if (isPerson && men.some(({ actor }) => fits(actor) && actor !== acting)) return [];
    // Who spoke before the lawsuit did.
    if (isPerson && acting && fits(acting)) return actorOnly(acting);
    // "For youngsters like Lind the school was enough." “It was good,” he says: not who spoke before that paragraph.
    const since = before && previous ? onlyOneIn(before, previous.passage, within, grammar) : null;
    if (isPerson && since && isSure(since)) return actorOnly(since);
    if (previous?.speakers.length === 1 && previous.speakers[0]?.actor && fits(previous.speakers[0].actor))
      return actorOnly(previous.speakers[0].actor);
    // Whoever else is near would be a guess, and so would be whom what is said names: "The case against Falk is weak, he said".
    const isOther = others.length > 0 || led.some(({ actor }) => isQuoted(actor));
    if (isOther || (tag && within(passage.block, tag.from, start).some(({ actor }) => fits(actor)))) return [];
    const found = nearest(passage, start, fits) ?? (isPerson ? namedNext(within, grammar, passage, isSure) : null);
    // "The pump is new. It states": a thing says nothing, and a place that is only near is a guess.
    const isGuess = found === null || found.kind === "place";
    return isGuess && grammar.thingPronouns.has(pronoun) ? [] : actorOnly(found);
  };
  return (passage, start, text, context, utterance) => {
    const found = find(passage, start, text, context, utterance);
    gone.note(found, text);
    return found;
  };
}
