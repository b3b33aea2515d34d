import type { Grammar } from "../grammars/types.ts";
import type { Passage, Utterance } from "../types.ts";
import { clauseEnd, hasVerbWithin } from "./clauseEnd.ts";
import { trimmed } from "./trimmed.ts";

/** "À ses yeux, ...", "En su opinión, ...": what whoever spoke last thinks, at the head of a sentence; by language. */
const OPENERS: Readonly<Record<string, RegExp>> = {
  de: /^(?:Seiner|Ihrer) (?:Ansicht|Meinung|Einschätzung|Überzeugung|Auffassung) nach /u,
  fr: /^(?:À|A) (?:ses yeux|son avis|l['’]en croire), /u,
  es: /^(?:En su opinión|A su juicio|A su entender|A su parecer|En palabras suyas), /u,
  it: /^(?:A suo (?:avviso|parere|giudizio|dire)|Stando a (?:lui|lei)),? /u,
  pl: /^(?:(?:Jego|Jej) zdaniem|W (?:jego|jej) (?:ocenie|opinii)|Jak (?:dodał|podkreślił|zaznaczył|wyjaśnił|przyznał|zauważył|tłumaczył|mówił)a?,) /u,
  ru: /^По (?:его|е[её]) (?:словам|мнению|данным|оценке|версии|информации),? /u,
  uk: /^(?:За (?:його|її) (?:словами|даними|оцінкою)|На (?:його|її) думку),? /u,
  pt: /^(?:Na sua (?:opinião|avaliação|ótica)|Em sua (?:opinião|avaliação)|(?:A|No) seu (?:ver|entender|entendimento)), /u,
};

/** What a sentence says that opens so; null for any other one. */
export function ownOpinion(passage: Passage, grammar: Grammar): Utterance | null {
  const { text, start, end } = passage;
  const opener = OPENERS[grammar.code]?.exec(text.slice(start, end))?.[0];
  if (!opener) return null;
  const from = start + opener.length;
  const content = trimmed(passage, from, clauseEnd(passage, from, { at: -1 }, [], grammar));
  const isMarked = passage.quotations.some(({ open, close }) => open >= from - 1 && close <= end);
  // Of Slavic verbs the tables have those of saying only.
  const isClause = grammar.heads !== null || grammar.verbSecond || hasVerbWithin(passage, from - 1, end, grammar);
  if (!content || !(content.isQuoted || isMarked || isClause)) return null;
  const cue = opener.trimEnd();
  return {
    // "Ihrer Ansicht nach" tells who by its first word.
    subject: { start, end: start + cue.length, side: "behind", ...(grammar.code !== "de" && { isDropped: true }) },
    cue,
    ...content,
  };
}
