import { type Language, wordSet } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { appositionOf } from "../sources/sourceApposition.ts";
import { sourceEnd } from "../sources/sourceEnd.ts";
import { isSomebody } from "../speakers/isSomebody.ts";
import type { Passage, Utterance } from "../types.ts";
import { hasVerbWithin } from "./clauseEnd.ts";

/** How one language says that something is announced or judged by somebody. */
interface Passive {
  /** What is made known: what it is needs no verb beside it. */
  readonly known: RegExp;
  /** What somebody thinks of it, which the verb alone tells. */
  readonly judged: RegExp;
  readonly by: ReadonlySet<string>;
  /** The auxiliary; null where the verb is passive by its own form: "bekräftades". */
  readonly auxiliary: ReadonlySet<string> | null;
  /** True where who acts may stand before the participle: "wurde von der Polizei bestätigt". */
  readonly isLast?: true;
  /** A noun that opens a sentence without an article: "Uppgiften". */
  readonly noun?: RegExp;
}

const PASSIVES: Readonly<Record<string, Passive>> = {
  de: {
    known: /^(?:bestätigt|angekündigt|bekanntgegeben|verkündet|eingeräumt|gemeldet)$/u,
    judged: /^(?:kritisiert|verurteilt|dementiert|bestritten|zurückgewiesen|bemängelt|beanstandet|angeprangert)$/u,
    by: wordSet("von vom"),
    auxiliary: wordSet("wurde wurden wird werden"),
    isLast: true,
  },
  fr: {
    known: /^(?:annonc|confirm|révél)ée?s?$/u,
    judged: /^(?:(?:critiqu|dénonc|condamn|salu|contest|fustig)ée?s?|démentie?s?)$/u,
    by: wordSet("par"),
    auxiliary: wordSet("été est sont était étaient"),
  },
  es: {
    known: /^(?:anunci|confirm|revel|adelant)ad[oa]s?$/u,
    judged: /^(?:(?:critic|denunci|conden|neg|cuestion|elogi)ad[oa]s?|desmentid[oa]s?)$/u,
    by: wordSet("por"),
    auxiliary: wordSet("fue fueron sido es son era eran"),
  },
  it: {
    known: /^(?:annunciat|confermat|rivelat|comunicat)[oaie]$/u,
    judged: /^(?:criticat|denunciat|condannat|smentit|contestat)[oaie]$/u,
    by: wordSet("da dal dalla dai dagli dalle dallo dall"),
    auxiliary: wordSet("stato stata stati state viene vengono"),
  },
  pt: {
    known: /^(?:anunci|confirm|revel)ad[oa]s?$/u,
    judged: /^(?:(?:critic|denunci|conden|neg|contest|elogi)ad[oa]s?|desmentid[oa]s?)$/u,
    by: wordSet("por pelo pela pelos pelas"),
    auxiliary: wordSet("foi foram sido é são era eram"),
  },
  nl: {
    known: /^(?:bevestigd|aangekondigd|bekendgemaakt|gemeld|onthuld)$/u,
    judged: /^(?:bekritiseerd|veroordeeld|ontkend|tegengesproken|gehekeld)$/u,
    by: wordSet("door"),
    auxiliary: wordSet("werd werden wordt worden is zijn was waren"),
    isLast: true,
  },
  sv: {
    known: /^(?:bekräfta|avisera|meddela|avslöja)(?:de|t)?s$/u,
    judged: /^(?:kritisera(?:de|t)?s|fördöm(?:des|s|ts)|dementera(?:de|t)?s|förneka(?:de|t)?s)$/u,
    by: wordSet("av"),
    auxiliary: null,
    noun: /^\p{Upper}\p{Lower}{3,}(?:en|et|n|na|ens?|orna|arna|erna)$/u,
  },
};
/** A court condemns by its ruling, and says nothing of what it thinks. */
const SENTENCED = /^(?:verurteil|condam|conden|condann|veroordeel)/u;
const COURT =
  /(?:gericht|richter|justiz|kammer|tribuna|cour|juge|justice|corte|giudic|juez|jueza|juzgado|audiencia|justicia|justiça|juiz|rechter|rechtbank|gerechtshof|hof)/iu;
/** What is confirmed by a paper is shown, and not said. */
const DOCUMENT =
  /(?:studien?|bericht|gutachten|umfrage|étude|rapport|sondage|estudio|informe|encuesta|studio|sondaggio|estudo|relatório|pesquisa|onderzoek|undersökning(?:en)?)(?!\p{Alpha})/iu;
/** Words of what is announced, at most. */
const LONGEST = 25;
/** Words of "am Montag", "lunes por la tarde" between the verb and who acts, at most. */
const LONGEST_TIME = 5;

/** "Die Sperrung wurde von Ida Brandt angekündigt.", "La notizia è stata confermata dalla polizia.": a main clause in the passive, by language. */
export function announcedAbroad(passage: Passage, grammar: Grammar, language: Language): Utterance[] {
  const passive = PASSIVES[grammar.code];
  if (!passive) return [];
  const { tokens } = passage;
  const at = tokens.findIndex(({ lower: word }) => passive.known.test(word) || passive.judged.test(word));
  const verb = tokens[at];
  if (at < (passive.auxiliary ? 2 : 1) || !verb || isQuoted(passage, verb.start)) return [];
  const isBefore = passive.isLast && !passive.by.has(lower(tokens[at + 1]));
  const by = isBefore
    ? tokens.findLastIndex((token, index) => index < at && passive.by.has(lower(token)))
    : tokens.findIndex((token, index) => index > at && index <= at + LONGEST_TIME && passive.by.has(lower(token)));
  const first = tokens[by + 1];
  if (by < 1 || !first?.isWord) return [];
  const from = auxiliaryBefore(passage, passive, isBefore ? by : at, grammar);
  const what = tokens.slice(0, from);
  const [opening, end] = [what[0], what.at(-1)];
  if (!opening || !end || from < 1 || from > LONGEST || !opensWithNoun(passage, passive, grammar)) return [];
  const between = tokens.slice(from, Math.max(at, by));
  if ([...what, ...between].some(({ text, start }) => /^[,;:–—()]$/u.test(text) || isQuoted(passage, start))) return [];
  const isDenied = (word: string) => grammar.denials.has(word) || /^n['’]/u.test(word);
  if ([...what, ...between].some((token) => isDenied(lower(token)))) return [];
  if (what.some((token) => isOfClause(lower(token), grammar))) return [];
  if (hasVerbWithin(passage, opening.start - 1, end.end, grammar)) return [];
  const stop = sourceEnd(passage, by + 1, grammar, language);
  const last = tokens[isBefore ? lastNoun(passage, by + 1, Math.min(stop, at - 1), grammar) : stop];
  if (!last || last.start < first.start || !isSomebody(passage, first.start, last.end, grammar)) return [];
  if (DOCUMENT.test(passage.text.slice(first.start, last.end))) return [];
  if (SENTENCED.test(lower(verb)) && COURT.test(passage.text.slice(first.start, last.end))) return [];
  const to = passive.known.test(lower(verb)) ? end.end : verb.end;
  const named = isBefore ? {} : appositionOf(passage.text, last.end, passage.end);
  const subject = { start: first.start, end: last.end, side: "behind", ...named } as const;
  return [{ subject, cue: verb.text, start: opening.start, end: to, isQuoted: false }];
}

/** Index of the first auxiliary of the passive that stands before token `at`: "ha | sido muy [criticada]"; -1 where there is none. */
function auxiliaryBefore({ tokens }: Passage, { auxiliary }: Passive, at: number, grammar: Grammar): number {
  const isAuxiliary = (index: number) =>
    auxiliary?.has(lower(tokens[index])) === true || grammar.auxiliaries.has(lower(tokens[index]));
  let from = at;
  if (auxiliary) {
    from = tokens.findLastIndex((token, index) => index < at && auxiliary.has(lower(token)));
    if (from < at - LONGEST_TIME) return -1;
  }
  while (isAuxiliary(from - 1)) from--;
  return from;
}

/** "Die Sperrung", "La clôture", "Uppgiften": no pronoun, no name and no word that opens a clause of another kind. */
function opensWithNoun({ tokens }: Passage, { noun }: Passive, grammar: Grammar): boolean {
  const [first, second] = tokens;
  if (!first || !second || first.actor) return false;
  const isNoun = grammar.determiners.has(lower(first)) || /^[Ll]$/u.test(first.text);
  const isElided = /^[ld]['’]\p{Lower}/u.test(lower(first));
  return (isNoun && second.isWord) || isElided || (noun?.test(first.text) ?? false);
}

/** "qui", "que", "dass": what is announced has a clause of its own. */
const isOfClause = (word: string, grammar: Grammar): boolean =>
  grammar.relatives.has(word) ||
  grammar.that.has(word) ||
  grammar.auxiliaries.has(word) ||
  grammar.clauseOpeners.has(word);

/** "[der Gewerkschaft] | am Montag scharf": the last noun or name before the participle; in Dutch the last word that is no adverb. */
function lastNoun({ tokens }: Passage, first: number, last: number, grammar: Grammar): number {
  let at = last;
  const isNoun = (index: number) =>
    tokens[index]?.isCapital === true ||
    (!grammar.capitalNouns &&
      !grammar.adverbs.has(lower(tokens[index])) &&
      !/^(?:scherp|fel|hevig|stevig|zwaar|breed|officieel|unaniem|direct|meteen)$/u.test(lower(tokens[index])));
  while (at >= first && !isNoun(at)) at--;
  return at;
}
