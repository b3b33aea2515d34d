import { allMatches } from "../../../text/allMatches.ts";
import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";

/** How sure such a noun makes a name. */
const CONFIDENCE = 0.8;
/** A name of up to three words, each with a capital. */
const NAME = "(\\p{Upper}[\\p{Alpha}\\d’'-]*(?:\\s\\p{Upper}[\\p{Alpha}\\d’'-]*){0,2})(?=[\\s,.;:)]|$)";
/** "de enfermería" of "el sindicato de enfermería Nordfast" */
const FIELD = "(?:\\s(?:(?:de|del|di|do|da)\\s|d['’])\\p{Lower}{4,}|\\s\\p{Lower}{5,})?";

const before = (articles: string, nouns: string) =>
  new RegExp(`(?<=^|[\\s(])(?:${articles})(?:${nouns})${FIELD}\\s${NAME}`, "gu");

/** Nouns for bodies of people behind an article, in languages that write them small, by the language's code. */
const CALLED: Readonly<Record<string, RegExp>> = {
  fr: before(
    "[Ll]['’]|[Ll][ae]\\s|[Dd]u\\s|[Aa]u\\s|[Dd]['’]une\\s",
    "association|syndicat|entreprise|société|compagnie|collectif|ONG|groupe|start-up|fédération|coopérative|opérateur|constructeur|fabricant",
  ),
  es: before(
    "[Ll]a\\s|[Ee]l\\s|[Dd]el\\s|[Aa]l\\s",
    "asociación|sindicato|empresa|compañía|ONG|organización|cooperativa|constructora|aerolínea|consultora|diario|periódico",
  ),
  it: before(
    "[Ll]['’]|[Ll]a\\s|[Ii]l\\s|(?:[Dd]e|[Dd]a|[Aa])(?:l\\s|lla\\s|ll['’])",
    "associazione|sindacato|azienda|società|compagnia|cooperativa|ong|quotidiano",
  ),
  pt: before(
    "[AaOo]\\s|[DdNn][ao]\\s|[Àà]\\s|[Aa]o\\s|[Pp]el[ao]\\s",
    "associação|sindicato|empresa|companhia|ONG|cooperativa|construtora|mineradora|jornal|consultoria",
  ),
};
/**
 * The mentions, and the bodies that a noun for what they are introduces, where nothing else was seen of them: "le syndicat Nordfast". For
 * French, Spanish, Italian and Portuguese.
 */
export function withCalledBodies(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  code: string,
): Mention[] {
  const called = CALLED[code];
  if (!called) return [...mentions];
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence);
  const found = sentences.flatMap((sentence) =>
    allMatches(sentence.text, called).flatMap(({ 0: whole, 1: text = "", index }): Mention[] => {
      const start = sentence.start + index + whole.length - text.length;
      const end = start + text.length;
      // What was seen as a thing, or as somebody of one name: "el sindicato Satse".
      const isOpen = (other: Mention) =>
        other.kind === "other" || (other.start === start && other.end === end && !text.includes(" "));
      const isTaken =
        bySentence.get(sentence.index)?.some((other) => other.start < end && start < other.end && !isOpen(other)) ??
        false;
      const isShouted = text.includes(" ") && text === text.toUpperCase();
      if (text.length < 3 || isTaken || isShouted) return [];
      const { block, index: at } = sentence;
      return [{ block, start, end, text, kind: "organization", confidence: CONFIDENCE, sentence: at, title: null }];
    }),
  );
  const foundBySentence = Map.groupBy(found, ({ sentence }) => sentence);
  const isReplaced = ({ sentence, start, end }: Mention) =>
    foundBySentence.get(sentence)?.some((other) => other.start < end && start < other.end) === true;
  return [...mentions.filter((mention) => !isReplaced(mention)), ...found].sort(
    (a, b) => a.sentence - b.sentence || a.start - b.start,
  );
}
