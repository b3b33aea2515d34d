import type { Language } from "../../../text/languages/types.ts";
import { isRoleNoun } from "../../actors/roles/roleNouns.ts";
import type { Grammar } from "../grammars/types.ts";
import { isFiniteVerb, isQuoted, isTimeOnly, lower, phraseStart } from "../passages/phrases.ts";
import type { Passage, Subject, Word } from "../types.ts";
import { behindOpening } from "./behindOpening.ts";
import { firstOfTwo } from "./firstOfTwo.ts";
import { isOfOpener } from "./ofOpener.ts";
import { isAge, LONGEST_ASIDE, openedByAge, openedByRelative } from "./openedByPerson.ts";
import { ownerOfRelative } from "./ownerOfRelative.ts";

/**
 * "Lind, the head of the agency, said", "Lind, of the union, a critic of the plan, said": the words before the first comma that opens an
 * apposition or aside. `closing` is the comma before the verb.
 */
export function appositive(passage: Passage, closing: number, grammar: Grammar, language: Language): Subject | null {
  const { tokens } = passage;
  const opened = openedByAge(passage, closing, grammar) ?? openedByRelative(passage, closing, grammar);
  if (opened) return opened;
  let opening = closing;
  for (;;) {
    opening = tokens.findLastIndex(
      ({ text, start }, index) => index < opening && text === "," && !isQuoted(passage, start),
    );
    if (opening < 1 || closing - opening > LONGEST_ASIDE) return null;
    if (closing - opening < 2 || isQuoted(passage, tokens[opening - 1]?.start ?? 0)) return null;
    // "A pilot who saw it, and who asked for no name, said"
    const isRelated = grammar.conjunctions.has(lower(tokens[opening + 1])) && /^who$/u.test(lower(tokens[opening + 2]));
    const owner = isRelated ? ownerOfRelative(passage, opening - 1, grammar, language) : null;
    const related = tokens[owner ?? -1];
    if (owner !== null && related)
      return {
        start: tokens[phraseStart(passage, owner, grammar, language)]?.start ?? related.start,
        end: related.end,
        side: "before",
      };
    // "He was a pilot in Norvik, and others may be, too, said": another clause.
    const isClause = grammar.code === "en" && grammar.conjunctions.has(lower(tokens[opening + 1]));
    if (isClause && tokens.slice(opening, closing).some((token) => grammar.auxiliaries.has(lower(token)))) return null;
    if (isAge(passage, opening) || isDegree(passage, opening) || isParty(passage, opening)) continue;
    if (isWithinPlace(passage, opening, grammar)) {
      const whole = phraseBefore(passage, opening, grammar, language);
      if (whole) return whole;
      continue;
    }
    // "The union has, in a letter, said"
    let last = opening - 1;
    while (last > 0 && grammar.auxiliaries.has(lower(tokens[last]))) last--;
    // "Falk | allerdings, der den Hafen leitet, sagte"
    if (grammar.verbSecond && last > 0 && TURNS.test(lower(tokens[last]))) last--;
    // "The secretary of the union (Dockers, Pilots and Tugs), Lind, said"
    if (tokens[last]?.text === ")") {
      const open = tokens.findLastIndex(({ text }, index) => index < last && text === "(");
      if (open > 0) last = open - 1;
    }
    const end = tokens[last];
    const phrase = phraseStart(passage, last, grammar, language);
    const first = grammar.code === "en" ? behindOpening(passage, phrase, last, grammar, language) : phrase;
    const start = tokens[first];
    if (!start?.isWord || !end?.isWord) return null;
    // "Lind, a pilot in Norvik, Maine, who lives there, said"; "Lind, a critic in Bonn, Germany, and author of a study, said"
    if (first > 1 && isWithinPlace(passage, first - 1, grammar)) continue;
    // "Lind, of the union, a critic, said": the middle is no subject, the one before it is.
    // "The account, which replaced another, hosted by Lind, wrote"
    // "Lind, acting for a woman named as Falk, to guard her, said"
    const earlier = tokens.findLastIndex(({ text }, index) => index < first && text === ",");
    const isAside =
      earlier > 0 && earlier + 1 < first && grammar.bareClause && grammar.participle?.test(lower(tokens[earlier + 1]));
    if (isAside) continue;
    const isMade = isDone(tokens.slice(first, last + 1), grammar);
    if ((isMade || grammar.relatives.has(lower(start))) && first > 1 && tokens[first - 1]?.text === ",") continue;
    if (isOfNameBefore(passage, first, grammar) || isOfOpener(passage, first, grammar)) continue;
    const opensRelative = grammar.relatives.has(lower(tokens[first - 2])) && tokens[first - 3]?.text === ",";
    if (opensRelative && isFiniteVerb(passage, first - 1, grammar, language)) continue;
    if (grammar.prepositions.has(lower(start)) || lower(start) === "of") {
      if (first > 1 && tokens[first - 1]?.text === ",") continue;
      // "On Monday, as the vote neared, said": no name before the comma, no subject.
      return null;
    }
    if (isTimeOnly(passage, first, last, grammar, language)) return null;
    const from = tokens[opening + 1]?.start ?? end.end;
    const opener = end.actor ? tokens[firstOfTwo(passage, first, grammar)] : undefined;
    return {
      start: opener?.start ?? start.start,
      end: end.end,
      side: "before",
      apposition: { start: from, end: tokens[closing - 1]?.end ?? from },
    };
  }
}

/** What sets somebody against whoever was named before, right behind the name. */
const TURNS =
  /^(?:allerdings|jedoch|hingegen|dagegen|aber|indes|indessen|wiederum|freilich|echter|daarentegen|overigens|däremot|dock|derimod|dog|imidlertid|derimot)$/u;

/** "hosted by Lind", not "retired pilot Ida Lind" */
const isDone = (words: readonly Word[], { finite, agents, prepositions }: Grammar): boolean =>
  words.length > 1 &&
  words[0]?.isCapital === false &&
  finite?.test(lower(words[0])) === true &&
  !(
    words.at(-1)?.actor?.kind === "person" &&
    !words.some(({ lower: word }) => agents.has(word) || prepositions.has(word))
  );

/** "Lind, | the brother of the harbour's owner, Falk, said": the phrase between the commas is of Lind, who opens the sentence. */
function isOfNameBefore(passage: Passage, first: number, grammar: Grammar): boolean {
  const { tokens } = passage;
  const name = tokens[first - 2];
  // “It is late,” | Lind, a pilot, and author of a book, said
  const quoted = tokens.findLastIndex(({ start }, at) => at < first - 2 && isQuoted(passage, start));
  return (
    grammar.code === "en" &&
    tokens[first - 1]?.text === "," &&
    name?.actor?.kind === "person" &&
    (grammar.determiners.has(lower(tokens[first])) || isRolePhrase(tokens, first, grammar)) &&
    tokens.slice(quoted + 1, first - 2).every(({ isCapital, isWord }) => isCapital || !isWord)
  );
}

/** "deputy head of the harbour's oldest party": somebody's role, without an article. */
function isRolePhrase(tokens: readonly Word[], first: number, grammar: Grammar): boolean {
  const of = tokens.findIndex((token, at) => at > first && grammar.governs?.test(`${lower(token)} `) === true);
  return of > 0 && of - first <= 4 && !tokens[first]?.isCapital && isRoleNoun(lower(tokens[of - 1]));
}

/** "in Norvik | , | Maine,": a comma between a town and the state it is in, which opens nothing. */
function isWithinPlace({ tokens }: Passage, comma: number, grammar: Grammar): boolean {
  if (tokens[comma]?.text !== ",") return false;
  const closing = tokens.findIndex(({ isCapital }, index) => index > comma && !isCapital);
  const state = tokens.slice(comma + 1, closing);
  if (tokens[closing]?.text !== "," || state.length === 0) return false;
  // "The leader of Storholm, Councillor Otto Falk, said"
  if ([...state, tokens[comma - 1]].some((word) => word?.actor && word.actor.kind !== "place")) return false;
  let town = comma - 1;
  while (tokens[town]?.isCapital) town--;
  return town < comma - 1 && (grammar.prepositions.has(lower(tokens[town])) || lower(tokens[town]) === "of");
}

/** "A pilot of Norvik | , Maine, said": what speaks is before the comma, unless that tells of somebody named before it. */
function phraseBefore(passage: Passage, comma: number, grammar: Grammar, language: Language): Subject | null {
  const { tokens } = passage;
  const first = phraseStart(passage, comma - 1, grammar, language);
  const [start, end] = [tokens[first], tokens[comma - 1]];
  if (!start?.isWord || !end || grammar.prepositions.has(lower(start)) || lower(start) === "of") return null;
  // "Lind, who lives in Norvik, Maine"
  if (grammar.relatives.has(lower(tokens[first - 1]))) return null;
  const tellsOfName = tokens[first - 1]?.text === "," && !isTime(passage, first - 1, grammar, language);
  return tellsOfName ? null : { start: start.start, end: end.end, side: "before" };
}

/** "On Monday | , a pilot": nothing but a time, or a quotation, before a comma. */
function isTime(passage: Passage, comma: number, grammar: Grammar, language: Language): boolean {
  const { tokens } = passage;
  const last = comma - 1;
  if (last < 0 || isQuoted(passage, tokens[last]?.start ?? 0)) return true;
  const first = phraseStart(passage, last, grammar, language);
  const from = first < last && grammar.prepositions.has(lower(tokens[first])) ? first + 1 : first;
  return isTimeOnly(passage, from, last, grammar, language);
}

/** "Lind, MD | , of the clinic, said" */
const isDegree = ({ tokens }: Passage, comma: number): boolean =>
  /^(?:MD|MS|PhD|RD|RDN|RN|JD|MBA|MPH|DDS|DVM|Jr|Sr|QC|KC|MP|OBE|MBE|CBE)$/u.test(tokens[comma - 1]?.text ?? "") &&
  tokens[comma - 2]?.text === ",";

/** "Sen. Lind, R-Maine | , who leads the panel, said": a party and a state. */
const isParty = ({ tokens }: Passage, comma: number): boolean => {
  const before = tokens.findLastIndex(({ text }, at) => at < comma && text === ",");
  return before > 0 && comma - before <= LONGEST_STATE && PARTY.test(tokens[before + 1]?.text ?? "");
};

const LONGEST_STATE = 6;
const PARTY = /^[DRI]-\p{Upper}/u;
