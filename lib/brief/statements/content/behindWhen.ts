import type { Grammar } from "../grammars/types.ts";
import type { Passage } from "../types.ts";

/** ", devant la presse, " */
const ASIDE = /^,\s(\p{Lower}+)\s[^,.;:«»“”"]{2,50},\s/u;

/** "dans un communiqué ", "en una carta ": where something is asked for. */
const PAPER =
  /^\s?(?:dans|en|em|n?uma?|via|sur)\s(?:une?|una?|uma?|leur|son|sa|su|ses)?\s?(?:\p{Lower}+\s)?(?:lettre|tribune|interview|entretien|entrevue|communiqué|tweet|message|texte|pétition|courrier|carta|comunicado|entrevista|mensaje|nota|mensagem|tuit)(?:\s(?:ouverte|commune?|publiée?|abierta|aberta))?\s(?=(?:l[ae]s?|une?|des|du|plus|de|el|los|las|una?|uma?|os?|as?|mais|más)\s|l['’])/u;
/** "également", "también": what tells that more was asked for. */
const ALSO = /^\s?(?:également|aussi|encore|por ello|también|também|ainda|inoltre)\s/u;

/** "a demandé lundi soir dans une lettre une enquête": behind the words that tell when and where. */
export function behindWhen(
  { text, tokens, end }: Passage,
  at: number,
  { when, code, prepositions }: Grammar,
): number | null {
  const from = tokens[at]?.start;
  let time = when?.exec(text.slice(from, end))?.[0].length ?? 0;
  // "a appelé mardi, devant la presse, à voter"
  const [aside = "", opener = ""] = code === "en" ? [] : (ASIDE.exec(text.slice((from ?? end) + time, end)) ?? []);
  if (prepositions.has(opener.toLowerCase())) time += aside.length;
  if (code !== "en")
    for (const lead of [ALSO, PAPER]) time += lead.exec(text.slice((from ?? end) + time, end))?.[0].length ?? 0;
  return tokens.find(({ start }) => from !== undefined && start >= from + time)?.start ?? null;
}

/** "die Union auf, den Hafen zu öffnen": whom somebody calls on, behind the verb. */
const CALLED_ON = /^[^,.;:„“"«»]{2,60}\sauf,\s(?=[^.;]*\szu\s|[^.;]*zu\p{Lower}+en)/u;

/** "forderte die Union auf, | den Hafen zu öffnen": where what is asked for begins, or null. */
export function behindCalledOn({ text, tokens, end }: Passage, at: number): number | null {
  const from = tokens[at]?.start ?? end;
  const whom = CALLED_ON.exec(text.slice(from, end))?.[0];
  return whom === undefined ? null : from + whom.length;
}
