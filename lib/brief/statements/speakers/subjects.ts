import type { Language } from "../../../text/languages/types.ts";
import type { Actor } from "../../../types.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Naming, Namings } from "../passages/namings.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage } from "../types.ts";
import { personIn } from "./apposed.ts";
import { bearerOf } from "./descriptions.ts";
import type { Gender } from "./genders.ts";
import { leavesOutSubject } from "./leftOut.ts";
import { namedIn } from "./named.ts";
import { askedAbout, isGoverned, TOLD_BY_ME } from "./spokenOf.ts";

const DEFINITE = /^(?:the|de[nr]?|die|het|\p{Upper}[\p{Alpha}-]+['’]s)\s/iu;

/** "Still, the Norwegian president hopes": an office before a verb that no table knows. */
const OPENS_WITH_OFFICE = /^(?:\p{Alpha}+,\s)?([Tt]he\s(?:[\p{Alpha}’-]+\s){0,2}?\p{Alpha}+)\s\p{Alpha}+s\s/u;

/** What stands for somebody who has just been named, by a people: "the Norwegian", "the 20-year-old Dane". An age alone may be anybody's. */
const CALLED =
  /^[Tt]he\s(?:\d+-year-old\s)?(?:\p{Upper}\p{Lower}+(?:ish|ese|ian|ean|an)|German|Swede|Dane|Finn|Pole|Turk|Serb|Croat|Spaniard|Briton|Scot|Dutchman|Frenchman|Irishman|Englishman|Welshman)$/u;

/** "Among them was ", "At the front stood a teacher, " */
const INTRODUCES =
  /^(?:Among|One\sof|Beside|Behind|Next\sto|Also|At|In|On)\s[^.,;:“”"]{1,60}?\s(?:was|is|stood|sat|stands|sits|came|waited|walked)\s(?:(?!(?:of|for|by|from|with|to|in|at|on)\s)(?:\p{Lower}[\p{Alpha}’'-]*|\d+-year-old),?\s){0,5}$/u;

/** Blocks before a description in which whoever it stands for was named: of a whole book, not all of it. */
export const FAR = 200;

/** What is known of an article by which its subjects are told. */
interface Known {
  /** The nearest fitting actor before a place, at most so many blocks back. */
  readonly nearest: (passage: Passage, at: number, fits: (actor: Actor) => boolean, reach: number) => Actor | null;
  readonly within: Namings["within"];
  readonly genders: ReadonlyMap<string, Gender>;
  readonly grammar: Grammar;
  readonly language: Language;
}

const PRESENTS =
  /\s(?:encuentra|encontraba|halla|hallaba|está|estaba|figura|figuraba|iba|viaja|viajaba|vive|vivía|espera|esperaba|trabaja|trabajaba|apareció|llegó|vino|salió|quedó|falta|faltaba)\s$/u;

/** Tells the person whom a passage is about: its subject by name or by office, or `acting`, whom the passage before was about. */
export function subjectsBy({ nearest, within, genders, grammar, language }: Known) {
  const personOf = (passage: Passage, acting: Actor | null): Actor | null => {
    if (acting && leavesOutSubject(passage, grammar)) return acting;
    const introduced = grammar.code === "en" ? introducedIn(passage) : null;
    if (introduced) return introduced;
    const subject = mainSubject(passage, passage.tokens.length, grammar, language);
    if (!subject) return subjectByOffice(passage) ?? presented(passage) ?? goesOnAbout(passage, acting);
    const gender = grammar.genders.get(passage.text.slice(subject.start, subject.end).toLowerCase());
    const told = gender && grammar.code === "en" ? toldByMe(passage, subject.start) : null;
    if (told && (genders.get(told.id) ?? gender) === gender) return told;
    if (gender) return acting && (genders.get(acting.id) ?? gender) === gender ? acting : null;
    // "The Norwegian": whoever the sentence before was about.
    const names = within(passage.block, subject.start, subject.end);
    const isCalled = names.length === 0 && CALLED.test(passage.text.slice(subject.start, subject.end));
    if (grammar.code === "en" && acting && isCalled) return acting;
    const [named, other] = namedIn(passage, subject, names, grammar);
    if (named?.actor.kind === "person" && isOblique(passage, named)) {
      // "El jefe de Falk llegó": another one.
      return grammar.determiners.has(lower(passage.tokens.find(({ isWord }) => isWord))) ? null : acting;
    }
    if (named?.actor.kind === "person")
      return other || askedAbout(passage, within, grammar).includes(named.actor) ? null : named.actor;
    // "Die Präsidentin, Ida Brandt, kam."
    const [beside] = !named && subject.apposition ? personIn(passage, subject.apposition, within, grammar.code) : [];
    if (beside?.actor.kind === "person") return beside.actor;
    const words = passage.text.slice(subject.start, subject.end);
    const bearer =
      !named && DEFINITE.test(words) ? bearerOf(words, (fits) => nearest(passage, subject.start, fits, FAR)) : null;
    return (
      bearer ??
      (named ? null : subjectByOffice(passage)) ??
      goesOnAbout(passage, acting) ??
      onlyOneIn(passage) ??
      presented(passage)
    );
  };

  /** "When I repeated this to Falk, he nodded." */
  const toldByMe = ({ block, text, start }: Passage, at: number): Actor | null => {
    const last = within(block, start, at).at(-1);
    const isHe = last?.actor.kind === "person" && text.slice(last.end, at) === ", ";
    return isHe && TOLD_BY_ME.test(text.slice(start, last.start)) ? last.actor : null;
  };

  /** "Entre los pasajeros se encontraba Falk.": the one person of a sentence that only says where they are or that they came. Spanish. */
  const presented = (passage: Passage): Actor | null => {
    const people =
      grammar.code === "es"
        ? within(passage.block, passage.start, passage.end).filter(({ actor }) => actor.kind === "person")
        : [];
    const [first] = people;
    return people.length === 1 && first && PRESENTS.test(passage.text.slice(passage.start, first.start))
      ? first.actor
      : null;
  };

  /** "Among them was Dora Lind, whose son was held.": whom a sentence is about that opens with a place. */
  const introducedIn = ({ block, text, start, end }: Passage): Actor | null => {
    const first = within(block, start, end).find(({ actor }) => actor.kind === "person");
    return first && INTRODUCES.test(text.slice(start, first.start)) ? first.actor : null;
  };

  /** "The storms don't worry Falk.": the one person of a sentence that is about a thing, whom it does something to. English. */
  const onlyOneIn = (passage: Passage): Actor | null => {
    if (grammar.code !== "en") return null;
    const people = passage.tokens.filter(
      ({ start, actor, lower: word }) =>
        !isQuoted(passage, start) && (actor?.kind === "person" || grammar.personPronouns.has(word)),
    );
    const [only, other] = people;
    const lead = only ? passage.text.slice(passage.start, only.start) : "";
    const isOwner = only && /^['’]/u.test(passage.text.slice(only.end));
    return only?.actor &&
      !other &&
      !isOwner &&
      /\p{Lower}\s$/u.test(lead) &&
      !isGoverned(lead, grammar) &&
      !grammar.governs?.test(lead.split(" ").slice(-2).join(" "))
      ? only.actor
      : null;
  };

  /** "Habló con Falk", "Le preguntaron por Falk": where a verb needs no subject, a name behind a preposition is none. */
  const isOblique = ({ text }: Passage, { start }: Naming): boolean => {
    const before =
      grammar.proDrop && !grammar.heads
        ? /(?:^|[\s(])(\p{Alpha}+)\s$/u.exec(text.slice(Math.max(0, start - 16), start))
        : null;
    const word = before?.[1]?.toLowerCase() ?? "";
    return (
      before !== null &&
      !grammar.determiners.has(word) &&
      (grammar.prepositions.has(word) || grammar.governs?.test(`${word} `) === true)
    );
  };

  const subjectByOffice = (passage: Passage): Actor | null => {
    const words = OPENS_WITH_OFFICE.exec(passage.text.slice(passage.start, passage.end))?.[1];
    return words ? bearerOf(words, (fits) => nearest(passage, passage.start, fits, FAR)) : null;
  };

  /** "The smile he gave me", but not "his smile": such a sentence still is about him, where no other person is named before. */
  const goesOnAbout = (passage: Passage, acting: Actor | null): Actor | null => {
    const gender = acting && genders.get(acting.id);
    const first = passage.tokens.find(
      (token) =>
        !isQuoted(passage, token.start) && (token.actor?.kind === "person" || grammar.personPronouns.has(lower(token))),
    );
    return gender && first && (first.actor === acting || grammar.genders.get(lower(first)) === gender) ? acting : null;
  };

  return personOf;
}
