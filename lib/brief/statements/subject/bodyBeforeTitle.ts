import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { lower, phraseStart } from "../passages/phrases.ts";
import type { Quotation } from "../passages/quotations.ts";
import type { Passage, Subject } from "../types.ts";

/** Bodies that have their name in marks; by language. */
const BODIES: Readonly<Record<string, RegExp>> = {
  de: /(?:verband|verein|initiative|bündnis|gruppe|partei|organisation|stiftung|zeitung|magazin|blatt|portal|unternehmen|firma|sender|bewegung|netzwerk|plattform|liste|gewerkschaft|klub|club|kollektiv|aktion|allianz)$/u,
  fr: /^(?:le |l')?(?:collectif|association|syndicat|parti|mouvement|journal|quotidien|hebdomadaire|magazine|site|groupe|ong|fondation|plateforme|liste|club|société|entreprise|chaîne)$/u,
  es: /^(?:plataforma|asociación|organización|sindicato|partido|movimiento|diario|periódico|semanario|revista|portal|grupo|fundación|colectivo|club|empresa|cadena|ong)$/u,
  it: /^(?:comitato|associazione|organizzazione|sindacato|partito|movimento|giornale|quotidiano|settimanale|rivista|portale|gruppo|fondazione|lista|club|società|azienda)$/u,
  pt: /^(?:plataforma|associação|organização|sindicato|partido|movimento|jornal|semanário|revista|portal|grupo|fundação|coletivo|clube|empresa|ong)$/u,
  pl: /^(?:stowarzyszenie|fundacja|partia|związek|komitet|spółka|portal|tygodnik|dziennik|gazeta|miesięcznik|ruch|inicjatywa|klub|grupa|koalicja|kolektyw|organizacja|firma|serwis|agencja|wydawnictwo|sieć|telewizja|radio)$/u,
  ru: /^(?:центр|движение|фонд|партия|компания|издание|газета|журнал|портал|агентство|проект|организация|ассоциация|союз|объединение|инициатива|клуб|группа|концерн|холдинг|телеканал|канал|комитет|общество|завод|банк|корпорация|предприятие|фирма|сайт|радиостанция|профсоюз|альянс|коалиция|платформа)$/u,
  uk: /^(?:центр|рух|фонд|партія|компанія|видання|газета|журнал|портал|агентство|проєкт|проект|організація|асоціація|союз|спілка|обʼєднання|об’єднання|об'єднання|ініціатива|клуб|група|концерн|холдинг|телеканал|канал|комітет|товариство|завод|банк|корпорація|підприємство|фірма|сайт|профспілка|альянс|коаліція|платформа)$/u,
};

/** Words of the name of a body, at most. */
const LONGEST_NAME = 6;

/** "Центр «Право голоса»": words for a body that end in its name. */
export function isNamedInMarks(words: string, code: string): boolean {
  const noun = /(\p{Alpha}+)\s[«„“"]\p{Upper}[^«»„“”"]*[»”“"]$/u.exec(words)?.[1] ?? "";
  return noun !== "" && BODIES[code]?.test(noun.toLowerCase()) === true;
}

/** "«Голос»": a word or two in marks, which are no quotation. */
function shortName({ tokens }: Passage, last: number): Pick<Quotation, "open" | "close" | "start" | "end"> | null {
  const closing = tokens[last];
  const at = tokens.findLastIndex(({ text }, index) => index < last && /^[«„“"]$/u.test(text));
  const opening = tokens[at];
  if (!closing || !opening || !/^[»”“"]$/u.test(closing.text) || last - at < 2 || last - at > LONGEST_NAME) return null;
  return { open: opening.start, close: closing.end, start: opening.end, end: closing.start };
}

/** "Der Verein „Tor auf“ forderte": a body whose name in marks stands right before the verb; null elsewhere. In languages other than English. */
export function bodyBeforeTitle(passage: Passage, last: number, grammar: Grammar, language: Language): Subject | null {
  const { text, tokens, quotations } = passage;
  const title = quotations.find(({ close }) => close === tokens[last]?.end) ?? shortName(passage, last);
  const noun = title ? tokens.findLastIndex(({ end }) => end < title.open) : -1;
  const head = lower(tokens[noun]).replace(/^l['’]/u, "");
  if (!title || !BODIES[grammar.code]?.test(head)) return null;
  const name = text.slice(title.start, title.end).trim();
  const isName = /^\p{Upper}/u.test(name) && !/[.,!?]$/u.test(name) && name.split(/\s+/).length <= LONGEST_NAME;
  if (!isName || text.slice(tokens[noun]?.end, title.open).trim() !== "") return null;
  const first = tokens[phraseStart(passage, noun, grammar, language)];
  return first ? { start: first.start, end: title.close, side: "before" } : null;
}
