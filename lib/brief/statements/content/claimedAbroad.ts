import { allMatches } from "../../../text/allMatches.ts";
import type { Grammar } from "../grammars/types.ts";
import { isQuoted, lower } from "../passages/phrases.ts";
import { isSomebody } from "../speakers/isSomebody.ts";
import type { Passage, Utterance } from "../types.ts";
import { clauseEnd, hasVerbWithin } from "./clauseEnd.ts";
import { trimmed } from "./trimmed.ts";

/** Words of "der früheren Leiterin des Norviker Hafens Ida Brandt", at most. */
const OWNER = '(?<who>[^,.;:«»„“”"()]{3,80}?)';

/** A noun for what somebody claims, whose it is, and the word that opens the clause; by language. */
const CLAIMS: Readonly<Record<string, RegExp>> = {
  de: new RegExp(
    `(?<!\\p{Alpha})(?<noun>Behauptung|Vorwurf|Warnung|Ankündigung|Aussage|Darstellung|Versicherung|Mitteilung|Einschätzung|Argument|These|Versprechen|Zusage|Eingeständnis|Anschuldigung|Hinweis)s?\\s(?:vo[nm]\\s|(?=de[rs]\\s))${OWNER}(?:\\s(?:zurück|ab|auf|an|aus|entgegen|ernst))?,\\s(?:(?<that>da(?:ss|ß))\\s)?`,
    "gu",
  ),
  fr: new RegExp(
    `(?<!\\p{Alpha})(?<noun>affirmation|accusation|allégation|déclaration|promesse|annonce|thèse|argument)s?\\s(?:de\\s(?!l)|d['’]|(?=d(?:u|es)\\s)|de\\s(?=la\\s|l['’]))${OWNER}\\s(?<that>selon\\sl(?:aquelle|equel|esquelles))\\s`,
    "gu",
  ),
  es: new RegExp(
    `(?<!\\p{Alpha})(?<noun>afirmación|acusación|denuncia|advertencia|promesa|anuncio|argumento|alegación)\\s(?:de\\s|(?=del\\s))${OWNER}\\s(?<that>de\\sque)\\s`,
    "gu",
  ),
  it: new RegExp(
    `(?<!\\p{Alpha})(?<noun>affermazione|accusa|denuncia|tesi|promessa|annuncio|argomento)\\s(?:di\\s|(?=d(?:el|ell[ao]|ei|egli|elle)\\s)|(?=dell['’]))${OWNER}\\s(?<that>secondo\\s(?:cui|la\\squale|il\\squale))\\s`,
    "gu",
  ),
  pt: new RegExp(
    `(?<!\\p{Alpha})(?<noun>afirmação|acusação|denúncia|alerta|aviso|promessa|anúncio|argumento|alegação)\\s(?:de\\s|(?=d[oa]s?\\s))${OWNER}\\s(?<that>de\\sque)\\s`,
    "gu",
  ),
  nl: new RegExp(
    `(?<!\\p{Alpha})(?<noun>bewering|beschuldiging|waarschuwing|aankondiging|uitspraak|stelling|belofte|verklaring|toezegging|mededeling)\\svan\\s(?!het\\s)${OWNER}\\s(?<that>dat)\\s`,
    "gu",
  ),
  sv: new RegExp(
    `(?<!\\p{Alpha})(?<noun>påståendet|anklagelsen|varningen|uttalandet|löftet|beskedet|uppgiften)\\sfrån\\s${OWNER}\\s(?<that>(?:om\\s)?att)\\s`,
    "gu",
  ),
};
/** "[du] syndicat": of whom, in words that are none of the source’s own. */
const ARTICLE = /^(?:du|del|del(?:la|lo|le)|degli|dei|d[oa]s?)\s|^dell['’]/u;
/** What opens another clause behind a comma, which goes on: "das Wasser, das aus dem Fluss kommt, sei giftig". */
const RELATIVE =
  /^,\s(?:(?:in|an|auf|mit|von|zu|aus|bei|für|met|van|op)\s)?(?:d(?:er|ie|as|en|em|enen|essen|eren)|welche[rsnm]?|wo|da(?:ss|t)|als|wenn|weil|waar|som)\s/u;

/**
 * "wies den Vorwurf der Gewerkschaft zurück, die Firma habe gelogen", "la denuncia de Falk de que la valla cedió": what somebody claims in a noun
 * that tells whose it is. Not of "the claim that", which is nobody's.
 */
export function claimedAbroad(passage: Passage, grammar: Grammar): Utterance[] {
  const claims = CLAIMS[grammar.code];
  if (!claims) return [];
  const { text, start, end, tokens } = passage;
  return allMatches(text.slice(start, end), claims).flatMap((match): Utterance[] => {
    const { noun = "", who = "", that } = match.groups ?? {};
    const at = start + match.index;
    const from = at + match[0].length;
    const owner = at + match[0].indexOf(who, noun.length);
    const first = owner + (ARTICLE.exec(who)?.[0].length ?? 0);
    const last = owner + who.length;
    if (isQuoted(passage, at) || hasVerbWithin(passage, at, from, grammar)) return [];
    if (!isSomebody(passage, first, last, grammar)) return [];
    const index = tokens.findIndex((token) => token.end > at);
    const isOpening = index === 0 || (index <= 2 && grammar.determiners.has(lower(tokens[0])));
    const comma = /,\s/u.exec(text.slice(from, end));
    // "La acusación de Falk de que la valla cedió es falsa": nothing tells where the clause ends.
    if (isOpening && (!grammar.verbSecond || !comma)) return [];
    const stop = grammar.verbSecond && comma ? from + comma.index : clauseEnd(passage, from, { at: -1 }, [], grammar);
    if (grammar.verbSecond && RELATIVE.test(text.slice(stop, end))) return [];
    const said = tokens.filter((token) => token.start >= from && token.end <= stop);
    // "die Warnung der Wache, die niemand hörte": no words of hers.
    const mood = said.findIndex((token) => grammar.reportedMood?.test(lower(token)));
    if (that === undefined && (mood < 1 || mood === said.filter(({ isWord }) => isWord).length - 1)) return [];
    const content = trimmed(passage, from, stop);
    return content
      ? [{ subject: { start: first, end: last, side: "behind" }, cue: text.slice(at, first).trim(), ...content }]
      : [];
  });
}
