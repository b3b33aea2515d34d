import { OFFICES } from "../../actors/data/offices.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Word } from "../types.ts";

/** Words of "former Nordfast chief executive", "directeur général du port de Norvik," at most. */
const LONGEST_OFFICE = 8;

/**
 * "actor | and singer Ida Brandt", "le fondateur | et directeur général de Nordfast, Otto Lind": two offices of one, who is named behind
 * them. The second has no article of its own.
 */
export function joinsOffices(tokens: readonly Word[], and: number, grammar: Grammar): boolean {
  const { code, determiners, conjunctions, verbs } = grammar;
  const left = tokens[and - 1];
  if (!left || left.actor || !isOffice(left, grammar) || (code === "en" && /[^s]s$/u.test(left.text))) return false;
  let hasOffice = false;
  for (let at = and + 1; at <= and + LONGEST_OFFICE; at++) {
    const token = tokens[at];
    if (token?.actor?.kind === "person") return hasOffice;
    if (token?.text === ",") return hasOffice && tokens[at + 1]?.actor?.kind === "person";
    if (!token?.isWord || conjunctions.has(token.lower) || (verbs.has(token.lower) && !isOffice(token, grammar)))
      return false;
    if (!hasOffice && determiners.has(token.lower)) return false;
    hasOffice ||= isOffice(token, grammar);
  }
  return false;
}

function isOffice({ lower }: Word, { code, canSpeak }: Grammar): boolean {
  if (code === "en") return canSpeak?.(lower) === true;
  const office = OFFICES[code];
  // "l’actrice", "skådespelaren": with its article.
  const bare = lower.replace(code === "fr" || code === "it" ? /^l['’]/u : NORDIC.has(code) ? /(?<=[er])e?n$/u : "", "");
  return office !== undefined && (office.test(bare) || office.test(lower));
}

const NORDIC: ReadonlySet<string> = new Set(["sv", "da", "nb"]);
