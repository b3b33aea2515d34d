import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";

/** Verbs behind which "at" and "att" are left out. */
const SAYS =
  /^(?:sier|siger|säger|sa|sagde|sade|mener|mente|menar|menade|hevder|hevdet|hævder|hævdede|hävdar|hävdade|tror|trodde|troede|synes|syntes|synes|tycker|tyckte|understreker|presiserer|opplyser|oplyser|uppger|forteller|fortæller|berättar|innrømmer|indrømmer|medger|skriver|skrev|forklarer|forklaret)$/u;
/** Who the clause is about, in the nominative. */
const PRONOUN = /^(?:han|hun|hon|de|dei|det|den|vi|man|ingen|alle|alla|ingenting)$/u;
/** What stands before the verb of a subordinate clause. */
const BEFORE_VERB =
  /^(?:ikke|inte|aldri|aldrig|først|först|ennå|endnu|ännu|nå|nu|også|även|alltid|altid|kun|bare|bara|helt|selv|själv|nesten|næsten|nästan|fortsatt|stadig|fortfarande|allerede|redan|gjerne|gerne|gärna|ofte|ofta)$/u;
/** Verbs that every such text has. */
const AUXILIARY =
  /^(?:er|var|är|har|hadde|havde|hade|blir|bliver|ble|blev|skal|ska|skulle|vil|vill|ville|kan|kunne|kunde|må|måste|måtte|bør|bör|burde|borde|får|fikk|fik|fick|kom|kommer|gikk|gik|gick|går|tok|tog|tar|ga|gav|gir|ser|så|vet|visste|ved|vidste|lot|lod|står|sto|stod|holdt|finnes|findes|finns|gjør|gjorde|gør|gör)$/u;
/** "jobber", "svarte", "klagede", "arbetade" */
const FINITE = /^\p{Lower}{2,}(?:er|ar|te|de|et|at)$/u;
/** "det beste", "de svarte": behind these an adjective may end so, too. */
const ARTICLE = /^(?:det|den|de)$/u;

/**
 * "Ida Brandt sier | hun først fikk brevet", "Brandt mener | saken er for dårlig utredet": where what is said begins without "at" behind a
 * verb whose subject stands before it; null elsewhere. Nordic languages.
 */
export function bareNordic({ tokens }: Passage, cue: number, subject: Subject, grammar: Grammar): number | null {
  if (!/^(?:nb|da|sv)$/.test(grammar.code) || subject.side !== "before" || !SAYS.test(lower(tokens[cue]))) return null;
  const first = tokens[cue + 1];
  if (!first?.isWord) return null;
  const isPronoun = PRONOUN.test(lower(first));
  let at = cue + 2;
  // "saken", "kommunens ansatte"
  const isNoun = /^\p{Alpha}{3,}(?:en|et|a|ene|erne|arna|orna)$/u.test(lower(first)) || first.actor !== null;
  if (!isPronoun && !isNoun) return null;
  while (tokens[at]?.actor && first.actor === tokens[at]?.actor) at++;
  const behind = at;
  while (BEFORE_VERB.test(lower(tokens[at]))) at++;
  const verb = lower(tokens[at]);
  const isFiniteForm = FINITE.test(verb) && (at > behind || !ARTICLE.test(lower(first)) || /r$/u.test(verb));
  return AUXILIARY.test(verb) || (isPronoun && isFiniteForm) ? first.start : null;
}
