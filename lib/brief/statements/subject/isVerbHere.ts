import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isPronoun, isQuoted, lower } from "../passages/phrases.ts";
import type { Passage, Word } from "../types.ts";
import { isBeforeSpeaker } from "./tagVerb.ts";

/** True where a word that is a noun as often, "reports", "claims", "warning", is a verb of saying: by what stands before and behind it. */
export function isVerbHere(passage: Passage, at: number, word: string, grammar: Grammar, language: Language): boolean {
  const { tokens } = passage;
  const next = lower(tokens[at + 1]);
  // "The report today claims that", "Norland also claims there are dead"
  const adverb = lower(tokens[at - 1]);
  const isAlso = ALSO.test(adverb) && opensClause(tokens[at + 1], grammar);
  const isLate = isAlso || (word.endsWith("s") && grammar.that.has(next) && grammar.adverbs.has(adverb));
  const before = tokens[isLate ? at - 2 : at - 1];
  const earlier = lower(tokens[isLate ? at - 3 : at - 2]);
  if (grammar.participle?.test(word))
    return (
      before?.text === "," ||
      before?.actor?.kind === "person" ||
      grammar.conjunctions.has(lower(before)) ||
      // "is now warning that"
      (grammar.that.has(next) && isBehindBe(tokens, at, grammar)) ||
      // "with officials reporting no deaths", "with the local press reporting"
      (tokens.slice(Math.max(0, at - 4), at - 1).some((token) => grammar.absolutes.has(lower(token))) &&
        (grammar.canSpeak?.(lower(before)) === true || grammar.sourceNouns.has(lower(before))))
    );
  // "disputes over the gates", "Norwegian states will"
  // "As Lind reports for the Herald, ..."
  const isAs = before?.actor?.kind === "person" && grammar.quotedAs.has(lower(tokens[at - 2])) && next === "for";
  if (isAs && word.endsWith("s")) return true;
  const isNoun = /^(?:of|in|for|to|with|on|and|over|about|from|between|against|among)$/.test(next);
  if (word.endsWith("s") && before && isTagged(passage, at)) return true;
  if (!before || isNoun || (word.endsWith("s") && grammar.auxiliaries.has(next))) return false;
  // "an IT project": letters, and no pronoun.
  if (isPronoun(lower(before), grammar) && (before.actor || !/^\p{Upper}{2,}$/u.test(before.text))) return true;
  // "Effective stress management", "Prepared notes that the crew read from"
  const isFirst = before === tokens[0] && !before.actor;
  if (word.endsWith("s") && isFirst && isNounOf(before, tokens[at + 1], grammar)) return false;
  if (isInverted(passage, at, grammar) || isBeforeSpeaker(passage, at, grammar)) return true;
  // "Many fear that"
  const areMany = grammar.that.has(next) && grammar.speaking.has(lower(before));
  if (language.stopWords.has(lower(before)) && !before.actor && !areMany) return false;
  const isThird = word.endsWith("s");
  // "Chain and Web5 projects face", "Group projects that teach": a noun, no verb of two, nor of one without an article.
  if (isThird && (areTwo(tokens, at, grammar) || (at === 1 && grammar.sourceNouns.has(lower(before))))) return false;
  // "Lind of the Herald reports that"
  if (isThird && before.isCapital && grammar.that.has(next)) return true;
  // "Brokers at Nordfast estimate that"
  if (
    !isThird &&
    grammar.that.has(next) &&
    (before.isCapital ? MANY_AT : MANY_BY).test(passage.text.slice(passage.start, before.end))
  )
    return true;
  // "The crane is old, the paper notes, and"
  const isClosed =
    /^[,.]?$/u.test(next) && lower(tokens[at - 3]) === "," && grammar.determiners.has(lower(tokens[at - 2]));
  if (isThird && isClosed && grammar.sourceNouns.has(lower(before))) return true;
  // "Lind, the director, claims that"
  if (before.text === "," && grammar.that.has(next)) return true;
  // "The council, which paid for it, hopes the results will help"
  if (isBehindRelative(passage, before) && opensClause(tokens[at + 1], grammar)) return true;
  // "One site, the Herald, claims sources have it"
  if (before.text === "," && isThird && tokens[at - 2]?.actor && opensClause(tokens[at + 1], grammar)) return true;
  const opens = before === tokens[0];
  const isPlural =
    /[^s]s$|people|police|officials|^data$|^(?:[Mm]any|[Mm]ost|[Ss]ome|[Bb]oth|[Aa]ll)$/.test(before.text) &&
    (!before.isCapital || opens);
  // "See tweets: ..."
  if (isThird && opens && !before.actor && POINTS.test(before.text)) return false;
  // "Initial reports stated", "Early estimates put the loss at"
  if (isThird && opens && !before.actor && (next === "put" || isVerbOfSaying(next, grammar))) return false;
  // "Listed US states as having"
  if (isThird && grammar.quotedAs.has(next)) return false;
  // "the government claims the bridge", "the ministry reports that"
  if (isThird && grammar.sourceNouns.has(lower(before))) return opensClause(tokens[at + 1], grammar);
  return isThird ? before.isCapital && before.isWord && !/^(?:the|a|an|of)$/.test(earlier) : isPlural && next !== "";
}

/** “...,” the firm | states in its report. */
const isTagged = ({ text, tokens, quotations }: Passage, at: number): boolean =>
  quotations.some(
    ({ end, close }) =>
      close < (tokens[at]?.start ?? 0) &&
      /,\W*$/u.test(text.slice(end - 1, close + 1)) &&
      /^,?\s(?:(?:the|an?|its|his|her|their|one)\s)?(?:[\p{Alpha}.’'-]+\s){1,4}$/u.test(
        text.slice(close, tokens[at]?.start),
      ),
  ) && /^[.,]$|^(?:in|on|at|of)$/u.test(lower(tokens[at + 1]));

/** What stands between a subject and its verb, and before no noun. English. */
const ALSO = /^(?:also|still|now|further|again|often|always|even|itself|himself|herself|themselves|\p{Lower}{3,}ly)$/u;

/** "has been | warning", "are now | reporting" */
const isBehindBe = (tokens: readonly Word[], at: number, { passives, adverbs, betweenSubjectAndVerb }: Grammar) => {
  const before = lower(tokens[at - 1]);
  const isBetween = !passives.has(before) && (adverbs.has(before) || betweenSubjectAndVerb.has(before));
  return passives.has(isBetween ? lower(tokens[at - 2]) : before);
};

/** "Lind and Brandt [reports]", and not "the Sun and Tide": a verb of two has no "s". */
const areTwo = (tokens: readonly Word[], at: number, { code, conjunctions }: Grammar): boolean => {
  const [first, joint, second] = tokens.slice(Math.max(0, at - 3), at);
  const isOneName = second?.actor !== null && second?.actor === first?.actor;
  return (
    code === "en" &&
    conjunctions.has(lower(joint)) &&
    first?.isCapital === true &&
    second?.isCapital === true &&
    !isOneName
  );
};

/** "The council, which paid for it,": nothing but the verb of it can follow. English. */
const isBehindRelative = ({ text, start }: Passage, { text: mark, end }: Word): boolean =>
  mark === "," && BEHIND_RELATIVE.test(text.slice(start, end));
const BEHIND_RELATIVE = /^[^,;:“”"]+,\s(?:which|who|whose)\s[^,;:“”"]+,$/u;

/** "Brokers at Nordfast Marine": many by where they work, at the head of a sentence or clause. English. */
const MANY_AT =
  /(?:^|[,;]\s|\b(?:but|and)\s)(?:\p{Alpha}+\s){0,2}(?:\p{Alpha}{3,}[^s]s|[Mm]any|[Mm]ost|[Ss]ome|[Pp]eople)\s(?:at|of|from|in|with|for)\s(?:the\s)?(?:[\p{Upper}&][\p{Alpha}&’'.-]*\s?|of\s(?:the\s)?){1,6}$/u;

/** "Papers seen by this newspaper": what is many, by who has it. English. */
const MANY_BY =
  /(?:^|[,;]\s|\b(?:but|and)\s)(?:\p{Alpha}+\s){0,2}\p{Alpha}{3,}[^s]s\s(?:seen|obtained|reviewed|released|published|compiled|collected|gathered|kept|held)\sby\s(?:[\p{Alpha}&’'.-]+\s?){1,6}$/u;

/** A word at the head of a sentence that tells more of the noun behind it: no clause follows, or the word is no name. English. */
const isNounOf = (word: Word, next: Word | undefined, grammar: Grammar): boolean =>
  grammar.code === "en" &&
  !grammar.sourceNouns.has(lower(word)) &&
  (ADJECTIVE.test(lower(word)) || (next !== undefined && next.text !== ":" && !opensClause(next, grammar)));
const ADJECTIVE = /(?:\p{Lower}(?:less|able|ible|ory|ive|ous|ful|ed)|^amidst|^amid|^initial|^early|^recent)$/u;

/** What points the reader to something, at the head of a sentence. */
const POINTS = /^(?:See|Read|Watch|View|Check|Follow)$/u;

/** "All gates were shut, reports Lind.": behind a mark, and before a name that ends the clause or is followed by who that is. */
function isInverted(passage: Passage, at: number, grammar: Grammar): boolean {
  const { tokens } = passage;
  const [before, verb, next, mark] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const isBehindMark = before?.text === "," || (before !== undefined && isQuoted(passage, before.start));
  const isSpeaker = next?.actor?.kind === "person" || next?.actor?.kind === "organization";
  const isClosed = !mark?.isWord || grammar.prepositions.has(lower(mark)) || grammar.sourceJoints.has(lower(mark));
  return grammar.code === "en" && lower(verb).endsWith("s") && isBehindMark && isSpeaker && isClosed;
}

const opensClause = (word: Word | undefined, grammar: Grammar): boolean =>
  word !== undefined &&
  (word.actor !== null ||
    word.isCapital ||
    grammar.that.has(lower(word)) ||
    grammar.determiners.has(lower(word)) ||
    grammar.many?.has(lower(word)) === true ||
    (grammar.code === "en" && lower(word) === "there") ||
    isPronoun(lower(word), grammar));

const sayings = new WeakMap<Grammar, ReadonlySet<string>>();

/** The verbs of all the tables as one: every word of a text is looked up in it. */
export function isVerbOfSaying(word: string, grammar: Grammar): boolean {
  let verbs = sayings.get(grammar);
  if (!verbs) {
    const { quoteVerbs, thatVerbs, askingVerbs, namingVerbs, objectVerbs } = grammar;
    verbs = grammar.verbs.union(quoteVerbs).union(thatVerbs).union(askingVerbs).union(namingVerbs).union(objectVerbs);
    sayings.set(grammar, verbs);
  }
  return verbs.has(word);
}
