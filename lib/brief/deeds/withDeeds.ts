import { languageOf } from "../../text/languageOf.ts";
import type { Language } from "../../text/languages/types.ts";
import type { Action, Actor, Article, Span, Statement } from "../../types.ts";
import { isRoleNoun } from "../actors/roles/roleNouns.ts";
import { behindPhrase } from "../statements/content/sayingPhrases.ts";
import type { Told } from "../statements/findStatements.ts";
import { grammarOf } from "../statements/grammars/grammars.ts";
import type { Grammar } from "../statements/grammars/types.ts";
import { isQuoted, lower } from "../statements/passages/phrases.ts";
import type { Passage, Word } from "../statements/types.ts";
import { clauseEndFrom } from "./clauseEnd.ts";
import { doneToAbroad } from "./doneToAbroad.ts";
import { isDoneBySomebody, isOutOfFirstCase } from "./firstCase.ts";
import { isSubject } from "./isSubject.ts";
import { doneTo } from "./object.ts";
import { opensOtherClause } from "./otherClause.ts";
import { turnedVerb } from "./turned.ts";
import { isVerbOfSaying, verbBehind } from "./verb.ts";
import { wholeClause } from "./wholeClause.ts";

/** Words of the shortest clause: "stopped" alone tells little, "stopped the ferry" does. */
const SHORTEST = 2;
/** What tells all by itself: "Falk resigned". English. */
const TELLS_ALONE =
  /^(?:resigned|died|retired|quit|drowned|fled|escaped|surrendered|abstained|withdrew|survived|scored|defected|emigrated|divorced|vanished|disappeared|collapsed|capitulated|reoffended)$/u;

/**
 * The actors with what each does or suffers in the article: clauses of the narrator's own, from the verb on, in reading order. Where the
 * subject is "he" or "she", the clause begins with that word: the reader sees what it was taken from. What is said by somebody is among the
 * statements, and is no deed; nor is a verb of saying, nor what somebody merely is, which a role tells.
 *
 * Where "he" or "she" opens a sentence of theirs is told, too. Linear in the article.
 */
export function withDeeds(
  actors: readonly Actor[],
  told: readonly Told[],
  statements: readonly Statement[],
  article: Article,
): Actor[] {
  const language = languageOf(article);
  const grammar = grammarOf(language, article.language);
  const deeds = new Map<string, Action[]>();
  const pronouns = new Map<string, Span[]>();
  const said = Map.groupBy(statements, ({ content }) => content.block);
  for (const { passage, person: about } of told) {
    const [opening] = passage.tokens;
    const person = about && opensWithPronoun(passage, grammar) ? about : null;
    if (person && opening) add(pronouns, person, { block: passage.block, start: opening.start, end: opening.end });
    for (const { actor, deed } of deedsIn(passage, person, said.get(passage.block) ?? [], grammar, language))
      add(deeds, actor, deed);
  }
  return actors.map((actor) => ({
    ...actor,
    pronouns: pronouns.get(actor.id) ?? [],
    actions: deeds.get(actor.id) ?? [],
  }));
}

function add<Value>(lists: Map<string, Value[]>, { id }: Actor, value: Value): void {
  const list = lists.get(id);
  if (list) list.push(value);
  else lists.set(id, [value]);
}

/** "She left", and not "Sie haben", which is many, nor "Il s’agit", which is nobody. */
function opensWithPronoun(passage: Passage, { personPronouns, genders, code }: Grammar): boolean {
  const [opening, next] = passage.tokens;
  const word = lower(opening);
  if (!opening || opening.actor || isQuoted(passage, opening.start)) return false;
  const areMany = /^(?:de|nl)$/u.test(code) && /^(?:sie|zij|ze)$/u.test(word) && /(?:en|sind|zijn)$/u.test(lower(next));
  return personPronouns.has(word) && genders.has(word) && !areMany && !IMPERSONAL.test(lower(next));
}

const HAS_OVER = /^(?:has|have|had|['’]ve),?\s(?:over|in|for|on|since|during|at|throughout|by|time|more)\s/u;

interface Found {
  readonly actor: Actor;
  readonly deed: Action;
}

function deedsIn(
  passage: Passage,
  person: Actor | null,
  said: readonly Statement[],
  grammar: Grammar,
  language: Language,
): Found[] {
  const { block, text, tokens } = passage;
  const isSaid = (at: number) => said.some(({ content }) => content.start <= at && at < content.end);
  const found: Found[] = [];
  let behind = 0;
  for (const [index, token] of tokens.entries()) {
    const isPronoun = index === 0 && person !== null;
    const actor = token.actor ?? (isPronoun ? person : null);
    // A clause has one subject: who is named within it only has a part in it.
    if (!actor || isQuoted(passage, token.start) || isSaid(token.start)) continue;
    const object =
      isPronoun || actor.kind === "place"
        ? null
        : (doneTo(passage, index, grammar, language) ?? doneToAbroad(passage, index, grammar, language));
    if (object) {
      const last = clauseEndFrom(passage, object.verb, grammar);
      const [start, end] = [tokens[object.first]?.start ?? 0, tokens[last]?.end ?? 0];
      // "Police arrested | Falk and fled": the clause has to reach the name.
      if (last >= index)
        found.push({ actor, deed: { block, start, end, text: text.slice(start, end), isSuffered: true } });
      continue;
    }
    if (token.start < behind) continue;
    const turned = isPronoun ? null : turnedVerb(passage, index, grammar, language);
    const isBefore = isPronoun || (!turned && isSubject(passage, index, grammar, language));
    const verb = isBefore ? verbBehind(passage, index, grammar, language) : turned;
    if (!verb || isVerbOfSaying(passage, verb.main, said, grammar)) continue;
    // "ist überzeugt, dass": what somebody thinks.
    if (verb.first !== verb.main && behindPhrase(passage, verb.first, grammar.code) !== null) continue;
    // "Er würde gern mehr sehen": not done.
    if (grammar.code === "de" && NOT_DONE.test(lower(tokens[verb.isTied ? verb.main : verb.first]))) continue;
    // "Ивана Фалькова арестовали", "Ивану Фалькову помог врач": no subject.
    const isOblique = !isPronoun && isOutOfFirstCase(token, grammar);
    if (isOblique && !isDoneBySomebody(tokens[verb.main])) continue;
    const first = isPronoun ? index : turned ? 0 : verb.first;
    const last = wholeClause(passage, verb, grammar);
    if (last === null) continue;
    // "Falk contributed to this report.": the page's, not the story's.
    if (grammar.code === "en" && CREDIT.test(text.slice(tokens[verb.first]?.start, passage.end))) continue;
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    const words = last - (verb.isTied ? verb.main : verb.first) + 1;
    // "Am Montag hat Falk, ...": cut before it tells anything.
    const isShort = words < SHORTEST && !(grammar.code === "en" && TELLS_ALONE.test(lower(tokens[verb.main])));
    if ((turned && last <= index) || isShort || GAP.test(text.slice(start, end))) continue;
    // "has over the years warned that ...", "put the cost at ...": what she has done is to say so.
    const isOver = HAS_OVER.test(text.slice(start, end));
    const isOwnWord = ({ speaker, cue, content }: Statement) =>
      speaker === actor.id &&
      start < content.start &&
      content.start < end &&
      content.end >= end &&
      (isOver || cue === tokens[verb.main]?.text);
    if (grammar.code === "en" && said.some(isOwnWord)) continue;
    behind = end;
    const deed = {
      block,
      start,
      end,
      text: text.slice(start, end),
      ...((verb.isSuffered || isOblique || DONE_TO.test(text.slice(start, end))) && { isSuffered: true as const }),
    };
    for (const each of [actor, ...together(passage, index, grammar, language)]) found.push({ actor: each, deed });
  }
  return found;
}

const IMPERSONAL = /^(?:s['’]agi(?:t|ssait)|faut|fallait|pleut|y|convient|suffit|reste)$/u;

/** "as Falk has found": what is done to something that stands before. */
const GAP = /^(?:has|have|had)\s\p{Alpha}+$/u;

/** "war von der Wache geholt worden": done to the subject, as only the last word tells. German. */
const DONE_TO = /\sworden$/u;

const NOT_DONE =
  /^(?:würden?|wäre|wären|hätten?|könnten?|dürften?|müssten?|sei|seien|habe|wolle|solle|müsse|könne|dürfe)$/u;

const CREDIT =
  /^(?:has\s|have\s)?(?:also\s)?contributed to (?:this|the) (?:report|story|article)|^reported from [^.]{2,80} (?:wrote|contributed)\b/u;

/** "Falk, Lind and | Brandt": the others who do the same. */
function together(passage: Passage, last: number, grammar: Grammar, language: Language): Actor[] {
  const { tokens } = passage;
  const others: Actor[] = [];
  for (let at = last; ; ) {
    const joint = grammar.code === "en" ? beforeTitle(passage, at) : at - 1;
    const [word, other] = [tokens[joint], tokens[joint - 1]?.actor];
    const isJoined = JOINTS.has(lower(word)) || (at < last && word?.text === ",");
    // "a move for Lind | and Falk left"
    if (!other || !isJoined || opensOtherClause(passage, joint, grammar)) return others;
    // "sued Lind | and Judge Falk left"
    if (joint < at - 1 && !isSubject(passage, joint - 1, grammar, language)) return others;
    others.unshift(other);
    at = joint - 1;
  }
}

/** Words of "Associate Justice" and "former harbour pilot" before a name, at most. */
const LONGEST_TITLE = 4;

/** "Lind | and | Associate Justice Falk": the token before what somebody is, right before the name. English. */
function beforeTitle({ tokens }: Passage, name: number): number {
  let at = name - 1;
  while (at > name - 1 - LONGEST_TITLE && isOfTitle(tokens[at])) at--;
  // "Lind and the sailor's wife Falk", "Lind and then Falk": no title of his.
  const isTitle = at < name - 1 && isRoleNoun(lower(tokens[name - 1]).replace(/\.$/u, ""));
  const isShort = at < name - 1 && tokens.slice(at + 1, name).every((token) => token.isCapital);
  return isTitle || isShort ? at : name - 1;
}

const isOfTitle = (token: Word | undefined): boolean =>
  token?.isWord === true && !token.actor && !JOINTS.has(lower(token)) && !/^['’]/u.test(token.text);

const JOINTS = new Set("and und et y e en och og i и і ve".split(" "));
