import type { Language } from "../../../text/languages/types.ts";
import type { Grammar } from "../grammars/types.ts";
import type { Namings } from "../passages/namings.ts";
import { headOf } from "../passages/phraseHead.ts";
import { isPronoun } from "../passages/phrases.ts";
import { manyAtEnd } from "../passages/plurals.ts";
import { mainSubject } from "../subject/mainSubject.ts";
import type { Passage } from "../types.ts";
import { isSource } from "./isSource.ts";

/** The many people without a name whom a sentence is about, or who stand at its end: "doubts held by critics of the tunnel". */
export function manyBefore(
  before: Passage,
  within: Namings["within"],
  grammar: Grammar,
  language: Language,
): string | null {
  const main = mainSubject(before, before.tokens.length, grammar, language);
  const all = main ? before.text.slice(main.start, main.end) : "";
  const [named] = main ? within(before.block, main.start, main.end) : [];
  // "Supporters of the Harbour Union": they, and not the union.
  const head = named && grammar.code === "en" ? headOf(all) : "";
  const isOfNamed = named && /[^s]s$/u.test(head) && all.indexOf(head) < named.start - (main?.start ?? 0);
  const words = !named || isOfNamed ? all : "";
  if (isSource(words, headOf(words), grammar) && !isPronoun(words.toLowerCase(), grammar)) return words;
  return manyAtEnd(before, grammar, language);
}
