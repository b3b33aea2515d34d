import { OFFICES } from "../../actors/data/offices.ts";
import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Word } from "../types.ts";

/** "a dit | lui", and not "a dit | leur avocat". */
export const isListener = (word: string, { reflexives, determiners }: Grammar): boolean =>
  reflexives.has(word) && !determiners.has(word);

/** "comenta hoje | a ministra", "commente sobrement | la maire": how or when, or to whom, before the subject. */
export function isBeforeSubject(tokens: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = lower(tokens[at]);
  if (!word || tokens[at]?.actor) return false;
  if (grammar.adverbs.has(word) || isListener(word, grammar)) return true;
  const isManner = grammar.code === "fr" ? /^\p{Lower}{4,}ment$/u.test(word) : grammar.manner?.test(word) === true;
  const next = tokens[at + 1];
  return (
    isManner &&
    (next?.actor != null || next?.isCapital === true || grammar.determiners.has(lower(next).replace(/'.*$/u, "")))
  );
}

/** "disse | a ministra", "contou | a faxineira Ida Brandt": an article in the form of a preposition, before who has an office or a full name. */
export const isArticle = (tokens: readonly Word[], at: number, { determiners, code, sourceNouns }: Grammar): boolean =>
  determiners.has(lower(tokens[at])) &&
  (OFFICES[code]?.test(lower(tokens[at + 1])) === true ||
    (code === "pt" && (isNounBeforeName(tokens, at + 1) || isBodyAt(tokens[at + 1], sourceNouns))));

/** "informou | a Defesa Civil", "disse | a polícia": a body, whom one would tell something with "à". */
const isBodyAt = (word: Word | undefined, sources: ReadonlySet<string>): boolean =>
  word !== undefined &&
  (word.isCapital
    ? word.actor?.kind === "organization" || BODY.test(word.text)
    : sources.has(word.lower) && !/s$/u.test(word.text));

/** What a body is called by with its first word. Portuguese. */
const BODY =
  /^(?:Agência|Associação|Autoridade|Câmara|Cáritas|Comissão|Companhia|Confederação|Concessionária|Cooperativa|Cruz|Defesa|Defensoria|Direção|Embaixada|Empresa|Federação|Fundação|Guarda|Inspe[cç]ção|Junta|Justiça|Liga|Marinha|Ordem|Organização|Polícia|Prefeitura|Presidência|Procuradoria|Promotoria|Proteção|Reitoria|Secretaria|Sociedade|União|Universidade|PSP|GNR|PJ|PF|PM|PRF)$/u;

/**
 * True where what stands behind a verb is nobody: a place or a time, or a thing that whoever spoke before promised in a sentence that opens with
 * its verb: "Prometió | una mesa de diálogo y pidió calma".
 */
export const isNobodyBehind = (tokens: readonly Word[], cue: number, first: number, grammar: Grammar): boolean =>
  (grammar.prepositions.has(lower(tokens[first])) && !isArticle(tokens, first, grammar)) ||
  (cue === 0 &&
    grammar.proDrop &&
    grammar.heads === null &&
    /^(?:una?|um|uma|uno|un['’]\p{Lower}+)$/u.test(lower(tokens[first])) &&
    ![1, 2].some((next) => {
      const word = lower(tokens[first + next]);
      return grammar.sourceNouns.has(word) || grammar.epithets.has(word) || OFFICES[grammar.code]?.test(word) === true;
    }));

const isNounBeforeName = (tokens: readonly Word[], at: number): boolean => {
  const [noun, name, surname] = tokens.slice(at, at + 3);
  const isWhole = name?.actor?.kind === "person" || (name?.isCapital === true && surname?.isCapital === true);
  return noun?.isWord === true && !noun.isCapital && isWhole;
};

/** Words of "aux Transports et à l’Eau" between an office and a name, at most. */
const LONGEST_FIELD = 6;

/** "le secrétaire d’État | aux Transports Otto Falk": what the office is for, and the name. French. */
export function leadsToName(tokens: readonly Word[], at: number, { articled, conjunctions }: Grammar): boolean {
  if (!articled || !/^(?:à|aux?)$/u.test(lower(tokens[at])) || !tokens[at + 1]?.isCapital) return false;
  for (let next = at + 1; next <= at + LONGEST_FIELD; next++) {
    const token = tokens[next];
    if (token?.actor) return token.actor.kind === "person" && next > at + 1;
    const isJoint = conjunctions.has(lower(token)) || /^(?:à|aux?|de|des|du)$|^[ld]'/u.test(lower(token));
    if (!token?.isWord || !(token.isCapital || isJoint)) return false;
  }
  return false;
}

/** "relató a [EFE] | Ida Brandt": an agency, and behind it a name that is no actor of the brief. */
export function isAgencyBeforeName(tokens: readonly Word[], at: number): boolean {
  const [agency, name, surname] = tokens.slice(at, at + 3);
  return (
    /^(?:\p{Upper}{2,4}|Efe|Ansa|Lusa)$/u.test(agency?.text ?? "") &&
    name?.isCapital === true &&
    surname?.isCapital === true
  );
}

/** Words of a paper's name in marks, with the marks, at most. */
const LONGEST_PAPER = 5;

/** "рассказал «Вестнику Севера» | источник": index of the first token behind the paper that is told, its name in marks. */
export function behindPaper(tokens: readonly Word[], first: number): number {
  if (!/^[«"„“]$/u.test(tokens[first]?.text ?? "")) return first;
  const close = tokens.findIndex(({ text }, at) => at > first && /^[»"”“]$/u.test(text));
  return close > 0 && close - first <= LONGEST_PAPER && tokens[close + 1]?.isWord ? close + 1 : first;
}

/** Words that open what a phrase says of its noun, and say nothing alone. */
const LEFT_OPEN =
  /^(?:not|authori[sz]ed|aware|based|stationed|assigned|living|working|standing|waiting|travell?ing|serving|staying)$/u;

/** "a pilot | not authorized | to speak", "one woman | wrapped | in robes": a word that leads on to what is left out of a subject. English. */
export const isLeftOpen = (tokens: readonly Word[], at: number, { canSpeak, prepositions }: Grammar): boolean =>
  LEFT_OPEN.test(lower(tokens[at])) ||
  (/^\p{Lower}{3,}ed$/u.test(tokens[at]?.text ?? "") &&
    canSpeak?.(lower(tokens[at - 1])) === true &&
    prepositions.has(lower(tokens[at + 1])));

/** "ha ammesso | di non avere", "ha ammesso | però di non", "ha fatto sapere | tramite il portavoce": what is said, or how. Italian. */
export function opensNoSubject(tokens: readonly Word[], first: number, { code }: Grammar): boolean {
  if (code !== "it") return false;
  const at = /^(?:però|invece|anche|poi|inoltre|tuttavia)$/u.test(lower(tokens[first])) ? first + 1 : first;
  return /^(?:di|d['’]|tramite|mediante|attraverso|via)$/u.test(lower(tokens[at]));
}

/** German prepositions that end no phrase. */
const OPEN_END = /^(?:von|vom|für|aus|bei|beim|mit|als|wegen|gegen)$/u;

/** "hatte die Leiterin | von einem „Irrtum“ gesprochen": a preposition at the end of a phrase leads to what comes behind it. German. */
export function beforeOpenEnd(tokens: readonly Word[], first: number, last: number): number {
  let end = last;
  while (end - 1 > first && OPEN_END.test(lower(tokens[end - 1]))) end--;
  return end;
}
