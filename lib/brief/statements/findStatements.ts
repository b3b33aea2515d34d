import { languageOf } from "../../text/languageOf.ts";
import type { Language } from "../../text/languages/types.ts";
import type { Actor, Article, Sentence, Statement, StatementKind } from "../../types.ts";
import { OFFICES } from "../actors/data/offices.ts";
import { continueLast, goesOn } from "./beyond/continuation.ts";
import { introducedBy } from "./beyond/introduced.ts";
import { reportedAtColon } from "./beyond/reportedAtColon.ts";
import { reportedBehindStance, reportedOn } from "./beyond/reportedOn.ts";
import { type Answer, saidBeside } from "./beyond/saidBeside.ts";
import { toldBeside } from "./beyond/toldBeside.ts";
import type { Context, Speaker } from "./context.ts";
import { grammarOf, hasGrammar } from "./grammars/grammars.ts";
import type { Grammar } from "./grammars/types.ts";
import { askersOf, labelledBlocks, labelledStatement } from "./labels.ts";
import { withoutNested } from "./nested.ts";
import { namingsOf } from "./passages/namings.ts";
import { passagesOf } from "./passages/passages.ts";
import { headOf } from "./passages/phraseHead.ts";
import { mannerOf, readByPatterns } from "./patterns/readByPatterns.ts";
import { speakerActors } from "./patterns/speakerActors.ts";
import { withAnonymity } from "./sources/anonymity.ts";
import { sourceLabel } from "./sources/sourceLabel.ts";
import { paperOf } from "./sources/writtenIn.ts";
import { gendersOf } from "./speakers/genders.ts";
import { identified } from "./speakers/identified.ts";
import { isSource } from "./speakers/isSource.ts";
import { isKeptBackSource } from "./speakers/knownSources.ts";
import { presentedAtEnd } from "./speakers/presentedAtEnd.ts";
import { speakersOf } from "./speakers/speakers.ts";
import { thoughtBy } from "./thinking.ts";
import { toldWith } from "./told.ts";
import type { Passage, Utterance } from "./types.ts";
import { utterancesOf } from "./utterances.ts";

/** A passage of the narrator, and the person whom it is about; null where it is about nobody. */
export interface Told {
  readonly passage: Passage;
  readonly person: Actor | null;
}

type Previous = NonNullable<Context["previous"]>;

/**
 * Who said what, in reading order: what stands in quotation marks and what is reported, with its speaker by name, role or pronoun; sources
 * the article does not name stay unnamed. Contents are verbatim, outer quotation marks off.
 *
 * @param actors of the same article: speakers are given by their ids.
 */
export const findStatements = (
  article: Article,
  sentences: readonly Sentence[],
  actors: readonly Actor[],
): readonly Statement[] => readStatements(article, sentences, actors).statements;

/** What the statements of an article show. */
interface Reading {
  readonly statements: readonly Statement[];
  /** The narrator's passages. */
  readonly told: readonly Told[];
  /** The actors, with the people whose names only their words show, in languages whose names are not recognised. */
  readonly cast: readonly Actor[];
}

/** The same with the passages that were read, each with the person it is about where it opens with a pronoun. */
export function readStatements(article: Article, sentences: readonly Sentence[], actors: readonly Actor[]): Reading {
  const language = languageOf(article);
  const manner = mannerOf(language.code);
  if (manner) {
    const said = readByPatterns(article, sentences, manner);
    const named = speakerActors(article, said, manner, actors);
    return { statements: named.statements, told: [], cast: named.actors };
  }
  const grammar = grammarOf(language, article.language);
  const namings = namingsOf(actors);
  const genders = gendersOf(actors, namings, article, sentences, grammar);
  const speakers = speakersOf(article, actors, namings, genders, grammar, language);
  const labels = labelledBlocks(article, actors);
  const askers = askersOf(article, labels);
  const statements: Statement[] = [];
  const told: Told[] = [];
  const unnamed: Speaker[] = [];
  let previous: Previous | null = null;
  let before: Passage | null = null;
  let acting: Actor | null = null;
  let presented: Actor | null = null;
  const blocks = passagesOf(article, sentences, namings.within, grammar);
  for (const passages of blocks) {
    const label = labels.get(passages[0]?.block ?? -1);
    if (label) {
      if (!askers.has(label.actor)) statements.push(labelledStatement(passages, label));
      continue;
    }
    const people = new Set<Actor>();
    for (const [index, passage] of passages.entries()) {
      let isAnswered = false;
      let reported = 0;
      const marked = utterancesOf(passage, grammar, language);
      const beside = toldBeside(passage, marked, grammar, language);
      const thought = thoughtBy(passage, [...marked, ...beside], grammar);
      const led = introducedBy(passage, [...marked, ...beside, ...thought], grammar, language);
      const atColon = reportedAtColon(passage, [...marked, ...beside, ...thought, ...led], grammar, language);
      const introduced = [...beside, ...thought, ...led, ...atColon];
      for (const utterance of [...marked, ...introduced].toSorted((a, b) => a.start - b.start)) {
        const resolved: readonly Speaker[] = (
          utterance.isPaper
            ? [paperOf(passage, utterance, namings.within)]
            : speakers.resolve(passage, utterance, { previous, before, unnamed, acting })
        )
          // "The mood has been “as good as ever”": without a verb of saying only somebody is quoted.
          .filter(({ actor, text }) => actor !== null || marked.includes(utterance) || isSomebody(text, grammar))
          .filter(({ text }) => hasGrammar(grammar) || isPlain(text, language))
          // "Kovács Péter polgármester": the office behind the name.
          .map((speaker) =>
            !hasGrammar(grammar) && FULL_NAME.test(speaker.text) ? { ...speaker, unnamed: false } : speaker,
          );
        if (resolved.length === 0) continue;
        for (const speaker of resolved) {
          const source = utterance.isPaper
            ? speaker
            : identified(speaker, grammar, language, leadTo(passage, utterance));
          const label = sourceLabel(passage, utterance, source, grammar);
          const isKeptBack =
            source.unnamed || (!utterance.isPaper && source.actor === null && isKeptBackSource(label, language.code));
          const shown = { ...source, text: label, unnamed: isKeptBack };
          statements.push(statementOf(passage, utterance, shown, grammar, language));
          if (speaker.unnamed) unnamed.push(speaker);
        }
        isAnswered = true;
        // "Falk said reports show the gate was shut. He ...": who is reported has not spoken last.
        if (utterance.start < reported) continue;
        previous = { speakers: resolved, passage };
        reported = utterance.end;
      }
      const reportedLast: boolean = previous?.passage === before && statements.at(-1)?.kind === "indirect";
      const answer: Answer | null = isAnswered
        ? null
        : saidBeside(
            passage,
            passages[index + 1],
            { previous, before, unnamed, acting },
            { article, speakers, within: namings.within, grammar, language, reportedLast },
          );
      if (answer) {
        isAnswered = true;
        for (const speaker of answer.speakers)
          statements.push(statementOf(passage, answer.said, identified(speaker, grammar, language), grammar, language));
        if (answer.speakers.length > 0) previous = { speakers: answer.speakers, passage };
      }
      const spoke = previous?.speakers[0] ?? null;
      // "Brandt agreed." is not followed by what Falk said before.
      const isOver = acting !== null && previous?.passage !== before && acting !== spoke?.actor;
      // "Falk is not so sure. The gate matters, too. “...”": in a paragraph that is about another one.
      const isOthers = previous?.passage.block !== passage.block && isAboutAnother(people, spoke);
      const goesOnSpeaking = !isAnswered && !isOver && previous !== null && !(grammar.code !== "en" && isOthers);
      // "“...,” she said. “And so on.” She ...": who goes on has spoken last.
      if (goesOnSpeaking && previous && continueLast(statements, passage, spoke, grammar))
        previous = { speakers: previous.speakers, passage, told: previous.told ?? previous.passage };
      else if (goesOnSpeaking && previous) {
        const quotation =
          goesOn(passage, before, previous, grammar) ?? reportedOn(passage, before, previous, grammar, language);
        if (quotation && spoke) {
          statements.push(statementOf(passage, quotation, identified(spoke, grammar, language), grammar, language));
          previous = { speakers: previous.speakers, passage };
        }
      }
      const stance: ReturnType<typeof reportedBehindStance> =
        !isAnswered && previous?.passage !== passage && previous?.passage !== before
          ? reportedBehindStance(passage, before, acting, grammar, language)
          : null;
      if (stance) {
        statements.push(statementOf(passage, stance.said, stance.speaker, grammar, language));
        previous = { speakers: [stance.speaker], passage };
      }
      before = passage;
      for (const { actor } of passage.tokens) if (actor?.kind === "person") people.add(actor);
      const only: Actor | null | undefined =
        previous?.passage === passage && previous.speakers.length === 1 ? previous.speakers[0]?.actor : null;
      const about = speakers.personOf(passage, acting ?? presented);
      told.push({ passage, person: about });
      acting = about ?? (only?.kind === "person" ? only : null);
      presented = acting || isAnswered ? null : presentedAtEnd(passage, presented, namings.within, grammar);
    }
  }
  return { statements: withAnonymity(withoutNested(statements), blocks.flat(), grammar), told, cast: actors };
}

/** True where somebody else than who spoke last is named. */
const isAboutAnother = (people: ReadonlySet<Actor>, spoke: Speaker | null): boolean =>
  people.size > (spoke?.actor && people.has(spoke.actor) ? 1 : 0);

/** The last words before a speaker. */
const leadTo = ({ text }: Passage, { subject }: Utterance): string =>
  text.slice(Math.max(0, subject.start - 8), subject.start);

const FULL_NAME = /\p{Upper}\p{Lower}+\s\p{Upper}\p{Lower}+/u;

/** Words of "realitní makléřka Denisa Zvonková" at most. */
const LONGEST_PLAIN = 6;

/**
 * True for words that stand for somebody where no grammar tells prepositions and verbs: "advokát Pavel Lind", and neither "na adresu Pavla
 * Linda" nor "Lind u soudu": none of the commonest words of the language is among them, but for an article.
 */
function isPlain(text: string, { stopWords, definiteArticles }: Language): boolean {
  const words = text.toLowerCase().split(/\s+/u);
  const own = definiteArticles.has(words[0] ?? "") ? words.slice(1) : words;
  return own.length <= LONGEST_PLAIN && !own.some((word) => stopWords.has(word.replace(/[,.]$/u, "")));
}

const isSomebody = (text: string, grammar: Grammar) =>
  // In German every noun has a capital.
  /^\p{Upper}\S* \p{Upper}/u.test(grammar.capitalNouns ? text.replace(/^(?:d[aei][esrmn]|eine?)\s/iu, "") : text) ||
  isSource(text, headOf(text), grammar) ||
  // "die Sprecherin des Hafens"
  (grammar.capitalNouns === true &&
    text
      .split(/\s+/)
      .slice(0, 4)
      .some((word) => OFFICES[grammar.code]?.test(word)));

function statementOf(
  passage: Passage,
  utterance: Pick<Utterance, "cue" | "start" | "end" | "isQuoted">,
  { actor, unnamed, text: speakerText }: Speaker,
  grammar: Grammar,
  language: Language,
): Statement {
  const { block, text } = passage;
  const { cue, start, end, isQuoted } = utterance;
  const kind: StatementKind = isQuoted
    ? "direct"
    : passage.quotations.some(({ open, close }) => open < end && close > start)
      ? "mixed"
      : "indirect";
  const told = toldWith(passage, utterance, grammar, language);
  return {
    speaker: actor?.id ?? null,
    speakerText,
    unnamed,
    cue,
    ...(told !== null && { told }),
    kind,
    content: { block, start, end, text: text.slice(start, end) },
  };
}
