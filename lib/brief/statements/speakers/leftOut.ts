import type { Language } from "../../../text/languages/types.ts";
import type { Actor } from "../../../types.ts";
import { isLikeSurname } from "../../actors/slavic/slavicNames.ts";
import type { Context, Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import { isFiniteVerb, isQuoted, lower } from "../passages/phrases.ts";
import { isSomebodyBehind } from "../subject/somebodyBehind.ts";
import type { Passage, Subject, Utterance } from "../types.ts";
import type { Gender } from "./genders.ts";

/** Words of "No obstante," at most. */
const LONGEST_LEAD = 4;

/** "No obstante, pidió prudencia.": a verb of saying of one person opens the clause, which names nobody. Of languages that need no pronoun. */
export function leavesOutSubject(passage: Passage, grammar: Grammar): boolean {
  const { tokens } = passage;
  if (!grammar.proDrop || grammar.heads || tokens.some(({ actor, start }) => actor && !isQuoted(passage, start)))
    return false;
  const comma = tokens.slice(0, LONGEST_LEAD).findIndex(({ text }) => text === ",");
  const auxiliary = grammar.betweenSubjectAndVerb.has(lower(tokens[comma + 1])) ? comma + 2 : comma + 1;
  const verb = tokens[auxiliary];
  const word = lower(verb);
  const says = [grammar.verbs, grammar.objectVerbs, grammar.quoteVerbs].some((verbs) => verbs.has(word));
  const isOpen =
    verb !== undefined && says && !isQuoted(passage, verb.start) && grammar.pluralVerb?.test(word) === false;
  return isOpen && !isSomebodyBehind(passage, auxiliary, grammar);
}

/**
 * "Dodał, że ...": whoever spoke or acted right before, where the language leaves the subject out, unless the verb is a woman's and he is
 * none. @param last who spoke right before.
 */
export function whoGoesOn(
  passage: Passage,
  { cue, subject }: Utterance,
  last: readonly Speaker[],
  { acting, before }: Context,
  genders: ReadonlyMap<string, Gender>,
  grammar: Grammar,
  language: Language,
): readonly Speaker[] {
  if (!grammar.heads) return last;
  // Who acted in the sentence before, where this one names nobody else in front of its verb.
  const isNear =
    before?.block === passage.block &&
    passage.tokens.every(({ actor, end }) => end > subject.start || actor?.kind !== "person") &&
    !passage.tokens.some(
      (token, at) =>
        token.end <= subject.start && isFiniteVerb(passage, at, grammar, language) && !isQuoted(passage, token.start),
    );
  const found = last.length > 0 || !acting || !isNear ? last : [{ actor: acting, unnamed: false, text: acting.name }];
  // "Отметили, что", "uważają, że": several, and no one who spoke before.
  if (/(?:ли|li|ły|[уюая]ть?|ą)$/u.test(cue) && found.length === 1 && found[0]?.actor?.kind === "person") return [];
  const gender = genderOf(cue.replace(/,$/u, ""));
  // A pronoun for whoever speaks would tell the gender of anybody: there the name does.
  const named = (actor: Actor) => (POSSESSIVE.test(cue) ? genderByName(actor) : null);
  const known = (actor: Actor) => named(actor) ?? genders.get(actor.id) ?? gender;
  const isOther = ({ actor }: Speaker) => gender !== null && actor && known(actor) !== gender;
  return found.some(isOther) ? [] : found;
}

/** "В Кремле отметили": the body that is named there, or those who speak there without a name. */
export function atPlace(
  { block }: Passage,
  { start, end }: Subject,
  within: Namings["within"],
  text: string,
): readonly Speaker[] {
  const body = within(block, start, end).find(({ actor }) => actor.kind === "organization");
  return [{ actor: body?.actor ?? null, unnamed: !body, text }];
}

/** "По её словам", "Jego zdaniem" */
const POSSESSIVE = /(?:^|\s)(?:его|е[её]|його|її|jego|jej)(?:\s|$)/iu;

/** Slavic given names of women end in "a". */
const genderByName = ({ kind, name }: Actor): Gender | null => {
  const [given = "", surname] = name.split(" ");
  return kind === "person" && surname ? (/[aая]$/u.test(given) ? "she" : "he") : null;
};

/** Of a verb in the past: "сказала" is hers. */
const genderOf = (verb: string): Gender | null => {
  // "По её словам", "Jej zdaniem"
  if (/(?:^|\s)(?:её|ее|її|jej)\s/iu.test(verb)) return "she";
  if (/(?:^|\s)(?:его|його|jego)\s/iu.test(verb)) return "he";
  if (/(?:ла|ła)$/u.test(verb)) return "she";
  return /(?:[łл]|[аеиіуяю]в)$/u.test(verb) ? "he" : null;
};

/** One word at the start of a passage that is neither letters nor in the form of a surname. */
export const isOpener = ({ start }: Passage, subject: Subject, words: string, { code }: Grammar): boolean =>
  subject.start === start &&
  /^(?!Мин|Гос|Рос|Мос|Нац|Центр|Кремль|Kreml|Sejm|Senat|Дума|Рада)\p{Upper}\p{Lower}{3,}$/u.test(words) &&
  !isLikeSurname(words, code);
