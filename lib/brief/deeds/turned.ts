import type { Language } from "../../text/languages/types.ts";
import { OFFICES } from "../actors/data/offices.ts";
import type { Grammar } from "../statements/grammars/types.ts";
import { isInGenitive } from "../statements/passages/genitives.ts";
import { isFiniteVerb, isQuoted, lower } from "../statements/passages/phrases.ts";
import type { Passage } from "../statements/types.ts";
import { FORMS } from "./forms.ts";
import { isDone, NOT, type Verb } from "./verb.ts";

/** Words of "Am späten Montagabend kurz vor acht Uhr" at most. */
const LONGEST_FRONT = 12;

/**
 * "Am Montag trat | Falk zurück": the verb of a sentence that opens with a time, a place, an adverb or an object, so that its subject stands behind the verb.
 * Null where a sentence opens with anything else, which may be the subject, and in languages whose verbs do not stand second.
 */
export function turnedVerb(passage: Passage, at: number, grammar: Grammar, language: Language): Verb | null {
  const forms = FORMS.get(grammar.code);
  const { tokens, text } = passage;
  const name = tokens[at];
  if (!grammar.verbSecond || !forms || !name || /^['’]/u.test(text.slice(name.end, name.end + 1))) return null;
  if (grammar.capitalNouns && isInGenitive(text, name)) return null;
  let first = at - 1;
  while (tokens[first]?.isCapital && !tokens[first]?.actor) first--;
  const hasArticle = grammar.determiners.has(lower(tokens[first]));
  // "lobte die Wache | Falk": the article is of somebody else, unless an office is before the name.
  if (hasArticle && !OFFICES[grammar.code]?.test(lower(tokens[at - 1]))) return null;
  if (hasArticle && grammar.oblique?.has(lower(tokens[first]))) return null;
  if (hasArticle) first--;
  const token = tokens[first];
  const word = lower(token);
  if (
    !token?.isWord ||
    token.isCapital ||
    NOT.test(word) ||
    forms.reported?.test(word) ||
    !opensWithAside(passage, first, grammar, language)
  )
    return null;
  const isHelping = grammar.auxiliaries.has(word) || grammar.passives.has(word) || forms.being.test(word);
  if (isHelping) {
    const isPast = isDone(passage, at + 1, forms);
    return forms.being.test(word) && !isPast
      ? null
      : { first, main: first, isSuffered: isPast && (forms.suffers?.test(word) ?? false) };
  }
  const isVerb = grammar.finite?.test(word) || forms.finite?.test(word) || forms.before?.form.test(word);
  return isVerb ? { first, main: first, isSuffered: false } : null;
}

/** "Den Plan lehnte Falk ab": articles of no subject. German. */
const OBJECT = /^(?:den|dem|(?:ein|kein|dies|jed|sein|ihr|unser)e[nm])$/u;

/** True where what stands before the verb of a passage is a time, a place, an adverb or an object. */
function opensWithAside(passage: Passage, verb: number, grammar: Grammar, language: Language): boolean {
  const { tokens } = passage;
  const front = tokens.slice(0, verb);
  const opening = lower(front[0]);
  const isAside =
    grammar.prepositions.has(opening) ||
    grammar.adverbs.has(opening) ||
    language.calendarWords.has(opening) ||
    (grammar.capitalNouns === true && OBJECT.test(opening));
  return (
    isAside &&
    front.length <= LONGEST_FRONT &&
    front.every(
      (token, index) =>
        token.isWord && !isQuoted(passage, token.start) && !isFiniteVerb(passage, index, grammar, language),
    )
  );
}
