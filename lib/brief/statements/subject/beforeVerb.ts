import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isPronoun, lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";
import { behindAuxiliary } from "./behindAuxiliary.ts";
import { endsCount } from "./countedPeople.ts";
import { insideHave } from "./insideHave.ts";

/** Index of the token before the verb and all that may stand between it and its subject; null under a denial. */
export function beforeAuxiliaries(passage: Passage, cue: number, grammar: Grammar, language: Language): number | null {
  const { tokens } = passage;
  const isParticiple = grammar.participle?.test(lower(tokens[cue])) ?? false;
  let last = cue - 1;
  for (;;) {
    const word = lower(tokens[last]);
    // "went on to say", "hastened to add"
    const going = grammar.goingOn ? goingOnAt(passage, last, grammar.goingOn) : 0;
    if (going > 0) {
      last -= going;
      continue;
    }
    // "used to say", not "was used to say"
    const isHabit = grammar.code === "en" && word === "to" && lower(tokens[last - 1]) === "used";
    if (isHabit && !grammar.passives.has(lower(tokens[last - 2]))) {
      last -= 2;
      continue;
    }
    if (grammar.quotedAs.has(word) && isParticiple) {
      // "was quoted as saying", "has been quoted by the Herald as saying": nobody else speaks than the subject.
      const quoted = tokens.findLastIndex(
        (token, at) => at < last && last - at <= LONGEST_QUOTED && QUOTED.test(lower(token)),
      );
      let verb = grammar.passives.has(lower(tokens[last - 2])) ? last - 2 : quoted - 1;
      const isPassive = verb > 0 && grammar.passives.has(lower(tokens[verb]));
      while (isPassive && grammar.code === "en" && grammar.auxiliaries.has(lower(tokens[verb - 1]))) verb--;
      return isPassive ? verb - 1 : last;
    }
    if (grammar.code === "en" && endsCount(passage, last)) return last;
    const within = grammar.code === "en" && !isParticiple ? insideHave(tokens, last) : 0;
    if (within > 0) {
      last -= within;
      continue;
    }
    const aside = byTheWayAt(passage, last, grammar) || (last === cue - 1 ? besidePerfect(passage, last, grammar) : 0);
    if (aside > 0) {
      last -= aside;
      continue;
    }
    // "did say"
    const isEmphatic = last === cue - 1 && grammar.emphatics?.has(word) && !isParticiple;
    if (isEmphatic) {
      last--;
      continue;
    }
    // "A woman waiting at a bus stop said"
    const isStop = grammar.code === "en" && /^(?:stop|cease|avoid)/u.test(word) && !isParticiple;
    if (grammar.denials.has(word) && !isStop && !(isParticiple && grammar.prepositions.has(word))) return null;
    // "Lind was told that", "it was announced that": the subject hears, or nobody is one.
    // "si è detto fiducioso": of himself.
    const isReflexive = grammar.inverts && grammar.reflexives.has(lower(tokens[last - 1]));
    if (grammar.passives.has(word) && isReflexive) {
      last -= 2;
      continue;
    }
    if (grammar.passives.has(word) && !isParticiple) return null;
    // "He’s also alleging"
    const isTied = isParticiple && /^['’]s$/u.test(word) && isPronoun(lower(tokens[last - 1]), grammar);
    if (isTied) {
      last--;
      continue;
    }
    // "80 deaths, 37 confirmed cases": an adjective.
    const isCount = grammar.bareClause && last === cue - 1 && /^\d[\d.,]*$/u.test(word);
    if (isCount && !tokens[last - 1]?.isCapital && !opensDate(tokens[last - 1], grammar, language)) return null;
    const isTime = !tokens[last]?.actor && (language.calendarWords.has(word) || grammar.times.test(word));
    const opensTime = last < cue - 1 && grammar.prepositions.has(word);
    const isManner = last < cue && !tokens[last]?.isCapital && (grammar.manner?.test(word) ?? false);
    const isFiller =
      isManner || grammar.betweenSubjectAndVerb.has(word) || grammar.adverbs.has(word) || isTime || opensTime;
    if (!isFiller || tokens[last]?.actor) return last;
    last--;
  }
}

/** What stands between "have" and a participle and tells nothing of who speaks: "a | pour sa part | rappelé"; to the end, by language. */
const BY_THE_WAY: Readonly<Record<string, RegExp>> = {
  fr: /\s(?:pour (?:sa|leur) part|de (?:son|leur) côté|par ailleurs|en outre|en revanche|à (?:son|leur) tour|quant à (?:lui|elle|eux|elles)|en effet|au passage)$/u,
  es: /\s(?:por (?:su|otra) parte|a su vez|sin embargo|en cambio|además|asimismo)$/u,
  pt: /\s(?:por (?:sua|seu|outro) (?:vez|lado|turno)|no entanto|por isso|ainda assim)$/u,
  de: /\s(?:seiner|ihrer)seits$/u,
  nl: /\s(?:op (?:zijn|haar|hun) beurt|van (?:zijn|haar|hun) kant)$/u,
  sv: /\s(?:å sin sida|för sin del|i sin tur)$/u,
  nb: /\s(?:på (?:sin|den annen) side|for sin del|i sin tur)$/u,
  da: /\s(?:på (?:sin|den anden) side|for sit vedkommende|til gengæld)$/u,
  pl: /\s(?:ze swojej strony|z kolei|w odpowiedzi)$/u,
  it: /\s(?:dal canto (?:suo|loro)|da parte (?:sua|loro)|a (?:sua|loro) volta|tra l['’]altro|per contro)$/u,
};

/** How many tokens up to `last` are such a phrase. */
function byTheWayAt({ text, tokens, start }: Passage, last: number, { code }: Grammar): number {
  const end = tokens[last]?.end ?? start;
  const length = BY_THE_WAY[code]?.exec(text.slice(Math.max(start, end - LONGEST_WAY), end))?.[0].length ?? 0;
  let count = 0;
  while ((tokens[last - count]?.start ?? 0) > end - length) count++;
  return count;
}

/** "s’est | malgré tout | emportée Ida Brandt", behind a quotation or at the head of a sentence's last clause. */
const besidePerfect = ({ tokens }: Passage, last: number, grammar: Grammar): number =>
  grammar.inverts && !grammar.denials.has(lower(tokens[last])) ? (behindAuxiliary(tokens, last, grammar) ?? 0) : 0;

/** Characters of such a phrase at most. */
const LONGEST_WAY = 30;

/** Words of "quoted by the Norvik Herald on Monday as" at most. */
const LONGEST_QUOTED = 9;
const QUOTED = /^(?:quoted|cited|reported|overheard|recorded)$/u;

/** "sagte nichts", and not "sagte zu dem Plan": a word right behind the verb under which nothing is said. */
export const isDeniedBehind = (word: Word | undefined, { denials, code }: Grammar): boolean =>
  denials.has(lower(word)) && !(code === "de" && lower(word) === "zu");

/** "March 16", "in 2019" */
const opensDate = (word: Word | undefined, grammar: Grammar, language: Language): boolean =>
  language.calendarWords.has(lower(word)) || grammar.prepositions.has(lower(word)) || grammar.times.test(lower(word));

/** How many tokens up to `last` make up "went on to". */
function goingOnAt({ tokens }: Passage, last: number, goingOn: RegExp): number {
  for (const count of [3, 2]) {
    const words = tokens.slice(Math.max(0, last - count + 1), last + 1).map(lower);
    if (words.length === count && goingOn.test(words.join(" "))) return count;
  }
  return 0;
}
