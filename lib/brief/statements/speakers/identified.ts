import type { Speaker } from "../context.ts";
import type { Grammar } from "../grammars/types.ts";
import { headOf } from "../passages/phraseHead.ts";

/** "the Norwegian embassy", "the Brandt campaign" */
const CAPITAL_BEHIND_ARTICLE = /^(?:the|an?)\s(?:\p{Ll}\S*\s)*\p{Lu}/u;
/** "Norway’s army", "54-year-old Falk’s office", "his office" */
const OWNER = /^(?:his|her)\s|^(?:\d+-year-old\s)?\p{Lu}[\p{L}\p{M}.\s-]*['’]s?\s/u;

/**
 * A source as a reader should see it: unnamed where the article keeps back who speaks ("an official", "police"), not where it says which body
 * or paper it is ("Norway’s army", "a new study"). Mere "reports" stay unnamed: the article does not tell whose they are.
 */
export const identified = (speaker: Speaker, grammar: Grammar): Speaker =>
  speaker.unnamed && isKnown(speaker.text, grammar) ? { ...speaker, unnamed: false } : speaker;

/** "The city": the article tells which. */
const PLACE = /^the\s(?:city|town|village|county|state|province|country|island)$/iu;

function isKnown(text: string, { documents, bodyNouns }: Grammar): boolean {
  const head = headOf(text);
  if (documents?.has(head) || (bodyNouns && PLACE.test(text))) return true;
  const words = text.replace(/^(?:The|His|Her)\s/u, (opener) => opener.toLowerCase());
  return bodyNouns?.has(head) === true && (OWNER.test(words) || CAPITAL_BEHIND_ARTICLE.test(words));
}
