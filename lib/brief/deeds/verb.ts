import type { Language } from "../../text/languages/types.ts";
import type { Statement } from "../../types.ts";
import { isRoleNoun } from "../actors/roles/roleNouns.ts";
import { isCallingVerb } from "../statements/content/callings.ts";
import { behindPhrase } from "../statements/content/sayingPhrases.ts";
import type { Grammar } from "../statements/grammars/types.ts";
import { isFiniteVerb, isPronoun, isQuoted, lower } from "../statements/passages/phrases.ts";
import type { Passage, Word } from "../statements/types.ts";
import { behindName } from "./behindName.ts";
import { FORMS, type Forms } from "./forms.ts";
import { isWriting } from "./writing.ts";

export interface Verb {
  /** Index of the first word of the verb: "has", "was". */
  readonly first: number;
  /** Index of the word that tells what is done: "left" of "has left". */
  readonly main: number;
  /** True where a pronoun is tied to it: "se rendra". */
  readonly isTied?: true;
  /** True for "was arrested": what is done to the subject. */
  readonly isSuffered: boolean;
}

/** The verb whose subject ends at a token, behind an apposition and adverbs; null where no verb is behind it, and where it only says what somebody is. */
export function verbBehind(passage: Passage, at: number, grammar: Grammar, language: Language): Verb | null {
  const forms = FORMS.get(grammar.code);
  if (!forms) return null;
  const { tokens } = passage;
  const isAdverb = (word: string) =>
    !REFLEXIVE.test(word) &&
    (grammar.adverbs.has(word) ||
      (grammar.betweenSubjectAndVerb.has(word) && !grammar.auxiliaries.has(word) && !grammar.passives.has(word)) ||
      (grammar.manner?.test(word) ?? false) ||
      (grammar.code === "en" && /\p{Lower}{2}ly$/u.test(word)));
  let begin = behindName(passage, at, grammar);
  while (isAdverb(lower(tokens[begin])) && !forms.clitics?.test(lower(tokens[begin]))) begin++;
  let first = begin;
  while (isAdverb(lower(tokens[first])) || forms.clitics?.test(lower(tokens[first]))) first++;
  const found = verbAt(passage, first, isAdverb, grammar, language);
  // "[se] rendra": what belongs to the verb stands with it, and what people do to themselves they do not suffer.
  return found && (begin === first ? found : { ...found, first: begin, isSuffered: false, isTied: true });
}

/** "s’est rendu": the auxiliary of a reflexive verb, and all that is tied to it. */
const REFLEXIVE = /^s['’](?:est|était|étaient|sera|seront|sont)$/u;

/** The verb that begins at a token. */
function verbAt(
  passage: Passage,
  first: number,
  isAdverb: (word: string) => boolean,
  grammar: Grammar,
  language: Language,
): Verb | null {
  const forms = FORMS.get(grammar.code);
  const { tokens } = passage;
  const token = tokens[first];
  if (!forms || !token?.isWord || token.actor || token.isCapital || isQuoted(passage, token.start)) return null;
  const word = lower(token);
  const isHelping = (each: string) => grammar.auxiliaries.has(each) || grammar.passives.has(each);
  const isAuxiliary = isHelping(word) || forms.being.test(word) || REFLEXIVE.test(word);
  // "though", "who", "they"
  const isKnown = isAuxiliary || forms.finite?.test(word);
  if (
    NOT.test(word) ||
    forms.reported?.test(word) ||
    (!isKnown && (grammar.notInSubject.has(word) || isPronoun(word, grammar)))
  )
    return null;
  const isOther = (next: Word | undefined) => next !== undefined && grammar.auxiliaries.has(lower(next));
  let main = first;
  if (isAuxiliary) {
    let isBeing = false;
    let isSuffering = false;
    do {
      isSuffering ||= forms.suffers?.test(lower(tokens[main])) ?? false;
      isBeing ||= forms.being.test(lower(tokens[main]));
      main++;
    } while (
      isAdverb(lower(tokens[main])) ||
      NOT.test(lower(tokens[main])) ||
      isHelping(lower(tokens[main])) ||
      forms.being.test(lower(tokens[main]))
    );
    if (isBeing && !isDone(passage, main, forms)) return null;
    // "Laut Nordnett ist | der Hafen zu": the subject stands behind.
    const next = tokens[first + 1];
    const isTurned = isSubjectAt(next, grammar) || (isBeing && grammar.determiners.has(lower(next)));
    if (grammar.verbSecond && isTurned) return null;
    // "What Falk will face is": the verb of another clause.
    const isSuffered = isSuffering && isDone(passage, main, forms) && !forms.active?.test(lower(tokens[main]));
    const isDeed = tokens[main]?.isWord && !isOther(tokens[main + 1]) && !isSeeming(passage, main, grammar);
    return isDeed ? { first, main, isSuffered } : null;
  }
  const isVerb =
    isFiniteVerb(passage, first, grammar, language) ||
    grammar.finite?.test(word) ||
    forms.finite?.test(word) ||
    (forms.before?.form.test(word) && forms.before.next.test(lower(tokens[first + 1]))) ||
    isPresent(passage, first, grammar, language);
  // "In der Zeitung Falk sagte | Brandt": the subject stands behind.
  const isTurned = grammar.verbSecond && isSubjectAt(tokens[first + 1], grammar);
  return isVerb && !isTurned && !isOther(tokens[first + 1]) && !isSeeming(passage, first, grammar)
    ? { first, main, isSuffered: false }
    : null;
}

/** "would seem", "appeared to sleep": what somebody looks like, and no deed. English. */
const isSeeming = ({ tokens }: Passage, at: number, { code }: Grammar): boolean =>
  code === "en" &&
  (/^seem(?:s|ed)?$/u.test(lower(tokens[at])) ||
    (/^appear(?:s|ed)?$/u.test(lower(tokens[at])) && lower(tokens[at + 1]) === "to"));

const isSubjectAt = (word: Word | undefined, grammar: Grammar): boolean =>
  word !== undefined && (word.actor !== null || isPronoun(lower(word), grammar));

export const NOT = /^(?:not|never|n't|nicht|pas|niet|inte|ikke|nie|не)$/u;

/** "was arrested", "wurde am Montag verhaftet": done or suffered, not what somebody is. */
export function isDone({ tokens }: Passage, at: number, { done, isLast }: Forms): boolean {
  if (!isLast) return done.test(lower(tokens[at]));
  const end = tokens.findIndex(({ text }, index) => index >= at && /^[,;:–—.!?]$/u.test(text));
  return tokens.slice(at, end < 0 ? tokens.length : end).some((token) => !token.isCapital && done.test(lower(token)));
}

/** "faces a trial", "offers to leave": a form that may be a noun as well, by what is behind it. English. */
function isPresent(passage: Passage, at: number, grammar: Grammar, language: Language): boolean {
  const { tokens } = passage;
  const word = lower(tokens[at]);
  if (
    grammar.code !== "en" ||
    !/\p{Lower}{2}s$/u.test(word) ||
    /(?:ss|us|is)$/u.test(word) ||
    language.stopWords.has(word)
  )
    return false;
  // "Falk donors to the port": those who give.
  if ((/(?:er|[^l]or|ist|ian)s$/u.test(word) && isRoleNoun(word.slice(0, -1))) || GROUPS.test(word)) return false;
  const next = tokens[at + 1];
  if (!next?.isWord) return false;
  const follows = lower(next);
  if (
    next.actor ||
    grammar.determiners.has(follows) ||
    follows === "to" ||
    grammar.that.has(follows) ||
    /^\d/u.test(next.text)
  )
    return true;
  // "got Senate votes in May", "Nordfast sales in the west grew"
  if (GOODS.test(word) && !(word === "votes" && /^(?:for|against)$/u.test(follows))) return false;
  if (!grammar.prepositions.has(follows) && follows !== "for" && follows !== "about") return false;
  // "Falk projects in the west were late": a noun.
  const border = tokens.findIndex(({ text }, index) => index > at && /^[,;:–—]$/u.test(text));
  return !tokens
    .slice(at + 1, border < 0 ? tokens.length : border)
    .some((_, index) => isFiniteVerb(passage, at + 1 + index, grammar, language));
}

/** Nouns that are no verbs behind a name: "Nordnett teams to". */
const GROUPS =
  /^(?:teams|services|products|systems|funds|members|results|rights|rules|prices|voters|tools|apps|donors|funders|lenders|users|makers|holders|readers|buyers|owners)$/u;

/** Nouns that are verbs as well, but before "in" or "for" seldom. */
const GOODS =
  /^(?:votes|bills|seats|polls|sales|shares|stores|customers|employees|profits|revenues|losses|talks|flights|trains|buses|ships|trucks|tanks|fans|players|matches|games|goals|troops|voters|ads|videos|songs|films|books|students|patients|residents|families|schools|hospitals|wines|homes|houses|jobs|taxes|tariffs|sanctions|exports|imports|strikes|attacks)$/u;

/** True for a verb of saying: what it tells is a statement, or none that anybody would look for among deeds. */
export function isVerbOfSaying(passage: Passage, at: number, said: readonly Statement[], grammar: Grammar): boolean {
  const { tokens } = passage;
  const token = tokens[at];
  const word = lower(token);
  // "made it clear that"
  if (behindPhrase(passage, at, grammar.code) !== null) return true;
  // "added 22 points"
  if (
    /^add(?:ed|s)$/u.test(word) &&
    /^(?:\d|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|another$)/u.test(lower(tokens[at + 1]))
  )
    return false;
  if (grammar.code === "en" && isWriting(passage, at, said)) return false;
  if (grammar.tellingVerbs.has(word) || PLAIN.test(word)) return true;
  // "began by explaining that"
  const told = lower(tokens[at + 2]);
  if (
    grammar.code === "en" &&
    lower(tokens[at + 1]) === "by" &&
    grammar.participle?.test(told) &&
    mayTell(told, grammar)
  )
    return true;
  // "goes on to say"
  const [on, to] = [lower(tokens[at + 1]), lower(tokens[at + 2])];
  if (grammar.goingOn?.test(`${word} ${on === "on" ? "on to" : on}`) && (on !== "on" || to === "to")) return true;
  // "hat die Vorwürfe zurückgewiesen"
  const isPerfect =
    grammar.code === "de" &&
    said.some(
      ({ cue, content: { start } }) =>
        token && grammar.perfect?.has(word) === true && cue === token.text && token.end < start,
    );
  // "hailed her as the best": what somebody calls a thing, too.
  const tells = mayTell(word, grammar) || (grammar.code === "en" && isCallingVerb(word, "en"));
  return isPerfect || (tells && said.some(({ cue }) => cue === token?.text));
}

/** True for a verb that can tell what somebody says, asks, calls something or thinks of it. */
export const mayTell = (word: string, grammar: Grammar): boolean =>
  [
    grammar.verbs,
    grammar.tellingVerbs,
    grammar.quoteVerbs,
    grammar.askingVerbs,
    grammar.namingVerbs,
    grammar.objectVerbs,
    grammar.thatVerbs,
  ].some((verbs) => verbs.has(word));

const PLAIN =
  /^(?:said|says|say|saying|added|adds|noted|notes|asked|wrote|writes|tweeted|continued|explained|explains|according|sagte|sagten|sagt|dite?s?|dijo|dijeron|disse|disseram|detto|zei|zeiden|zegt|sade|säger|sa|sier|sagde|siger|powiedział|powiedziała|сказал|сказала|сказав|сказала)$/u;
