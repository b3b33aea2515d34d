import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import { lower, phraseStart } from "../passages/phrases.ts";
import type { Passage, Subject } from "../types.ts";

/** Bodies that have their name in marks; by language. */
const BODIES: Readonly<Record<string, RegExp>> = {
  de: /(?:verband|verein|initiative|bündnis|gruppe|partei|organisation|stiftung|zeitung|magazin|blatt|portal|unternehmen|firma|sender|bewegung|netzwerk|plattform|liste|gewerkschaft|klub|club|kollektiv|aktion|allianz)$/u,
  fr: /^(?:le |l')?(?:collectif|association|syndicat|parti|mouvement|journal|quotidien|hebdomadaire|magazine|site|groupe|ong|fondation|plateforme|liste|club|société|entreprise|chaîne)$/u,
  es: /^(?:plataforma|asociación|organización|sindicato|partido|movimiento|diario|periódico|semanario|revista|portal|grupo|fundación|colectivo|club|empresa|cadena|ong)$/u,
  it: /^(?:comitato|associazione|organizzazione|sindacato|partito|movimento|giornale|quotidiano|settimanale|rivista|portale|gruppo|fondazione|lista|club|società|azienda)$/u,
  pt: /^(?:plataforma|associação|organização|sindicato|partido|movimento|jornal|semanário|revista|portal|grupo|fundação|coletivo|clube|empresa|ong)$/u,
};

/** Words of the name of a body, at most. */
const LONGEST_NAME = 6;

/** "Der Verein „Tor auf“ forderte": a body whose name in marks stands right before the verb; null elsewhere. In languages other than English. */
export function bodyBeforeTitle(passage: Passage, last: number, grammar: Grammar, language: Language): Subject | null {
  const { text, tokens, quotations } = passage;
  const title = quotations.find(({ close }) => close === tokens[last]?.end);
  const noun = title ? tokens.findLastIndex(({ end }) => end < title.open) : -1;
  const head = lower(tokens[noun]).replace(/^l['’]/u, "");
  if (!title || !BODIES[grammar.code]?.test(head)) return null;
  const name = text.slice(title.start, title.end).trim();
  const isName = /^\p{Upper}/u.test(name) && !/[.,!?]$/u.test(name) && name.split(/\s+/).length <= LONGEST_NAME;
  if (!isName || text.slice(tokens[noun]?.end, title.open).trim() !== "") return null;
  const first = tokens[phraseStart(passage, noun, grammar, language)];
  return first ? { start: first.start, end: title.close, side: "before" } : null;
}
