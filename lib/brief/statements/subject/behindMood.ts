import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Passage } from "../types.ts";

/** Words of "visiblement très ému" at most. */
const LONGEST_MOOD = 3;
/** An adjective or participle of somebody. */
const MOOD =
  /(?:ée?s?|ie?s?|ise?s?|ue?s?|eu[xs]e?s?|if|ive|ante?s?|ente?s?|[aiu]d[oa]s?|[aiut]t[oai]|os[oa]s?|ei[oa])$/u;

/** "a rappelé | d’une voix blanche | Ida Brandt": how somebody says it, without commas; with the space behind it. */
const MANNER =
  /^(?:d['’]une voix \p{Lower}+|dans un (?:sourire|souffle|sanglot)|avec (?:émotion|ironie|gravité|malice|un sourire)|en larmes|sans (?:détour|ambages|hésiter|sourciller)|con (?:la voz \p{Lower}+|ironía|rotundidad|la voce \p{Lower}+|ironia)|entre (?:lágrimas|risas|sollozos)|tra le lacrime|com (?:a voz \p{Lower}+|ironia)) /u;

/** « C’est fini », a dit, ému, | le maire: behind what a word between two commas tells of how somebody speaks; `first` elsewhere. */
export function behindMood({ text, tokens, end }: Passage, first: number, grammar: Grammar): number {
  const isPreposition =
    grammar.articled && (grammar.prepositions.has(lower(tokens[first])) || /^d['’]/u.test(lower(tokens[first])));
  const manner = isPreposition ? MANNER.exec(text.slice(tokens[first]?.start ?? end, end))?.[0] : undefined;
  const behind = manner ? tokens.findIndex(({ start }) => start >= (tokens[first]?.start ?? end) + manner.length) : -1;
  if (behind > first) return behind;
  if (!grammar.inverts || grammar.verbSecond || grammar.heads || tokens[first]?.text !== ",") return first;
  const closing = tokens.findIndex(({ text }, at) => at > first && text === ",");
  const words = tokens.slice(first + 1, closing);
  const next = tokens[closing + 1];
  const isMood =
    closing > 0 &&
    words.length > 0 &&
    words.length <= LONGEST_MOOD &&
    words.every((word) => word.isWord && !word.isCapital && !grammar.clauseOpeners.has(lower(word))) &&
    MOOD.test(lower(words.at(-1)));
  const isSomebody = next?.actor?.kind === "person" || grammar.determiners.has(lower(next).replace(/['’].*$/u, ""));
  return isMood && isSomebody ? closing + 1 : first;
}
