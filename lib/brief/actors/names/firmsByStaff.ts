import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";

/** Characters before a name in which those who work there stand. */
const REACH = 40;

/** "un ingeniero de la propia": whoever works at a firm, with the words that lead to its name; by language, to the end. */
const STAFF: Readonly<Record<string, RegExp>> = {
  es: /(?:ingenier|emplead|trabajador|operari|directiv|accionist|becari)\p{Alpha}*\s(?:de(?:l|\sla)?|en)\s(?:(?:propi|mism)[oa]\s)?$/iu,
  fr: /(?:ingénieur|salarié|employé|ouvri|cadre|actionnaire|stagiaire|intérimaire)\p{Alpha}*\s(?:de\s(?:la\s|l['’])?|du\s|d['’]|chez\s)(?:(?:nouve(?:au|lle)|même)\s)?$/iu,
  it: /(?:ingegner|dipendent|operai|azionist|impiegat|stagist)\p{Alpha}*\s(?:d[ei]l?(?:la|lo)?|dell['’]|alla|in)\s?(?:(?:stess|nuov)[oa]\s)?$/iu,
  pt: /(?:engenheir|funcionári|empregad|trabalhador|operári|acionist|estagiári)\p{Alpha}*\s(?:d[aeo]|n[ao]|em)\s(?:(?:própri|mesm)[oa]\s)?$/iu,
  de: /(?:[Mm]itarbeite|[Ii]ngenieu|[Ww]erkarbeite|[Aa]ngestell|[Bb]eschäftig|[Aa]ktionär|[Aa]nteilseign|[Pp]raktikant)\p{Lower}*\s(?:von|bei(?:\s(?:der|dem))?|beim)\s$/u,
  nl: /(?:medewerk|werknem|ingenieur|aandeelhouder|stagiair)\p{Alpha}*\s(?:van|bij)\s$/iu,
  sv: /(?:anställda?|medarbetare|ingenjör|aktieägare)\p{Alpha}*\s(?:hos|på|vid|i)\s$/iu,
  da: /(?:ansatte?|medarbejder|ingeniør|aktionær)\p{Alpha}*\s(?:hos|på|ved|i)\s$/iu,
  nb: /(?:ansatte?|medarbeider|ingeniør|aksjonær)\p{Alpha}*\s(?:hos|på|ved|i)\s$/iu,
};

/** A word that may be the name of a firm. */
const WORD = /(?<![\p{Alpha}-])\p{Upper}[\p{Alpha}-]*/gu;

/**
 * Those of the names taken for people that are firms, as somebody works there: "un ingeniero de la propia [Nordfast]". Never the surname of
 * anybody in the story, who may have staff. One pass over the sentences.
 */
export function firmsByStaff(
  mentions: readonly Mention[],
  sentences: readonly Pick<Sentence, "text">[],
  code: string,
): Set<string> {
  const firms = new Set<string>();
  const staff = STAFF[code];
  if (!staff) return firms;
  const people = mentions.flatMap(({ kind, text }) => (kind === "person" ? [text.split(" ")] : []));
  const lone = new Set(people.flatMap(([name = "", ...more]) => (more.length === 0 ? [name] : [])));
  for (const words of people) if (words.length > 1) for (const word of words) lone.delete(word);
  if (lone.size === 0) return firms;
  for (const { text } of sentences)
    for (const { 0: word, index } of text.matchAll(WORD))
      if (lone.has(word) && !firms.has(word) && staff.test(text.slice(Math.max(0, index - REACH), index)))
        firms.add(word);
  return firms;
}
