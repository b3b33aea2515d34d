import type { Actor, Article } from "../../../types.ts";

/** Characters before a name in which the words are looked for that govern it. */
const REACH = 40;
/** "[analysts] surveyed by the data firm", "told", "compared to": behind these words a name only has a part in the sentence. */
const GOVERNED = /\b(?:by|told|tells?|telling|than|unlike|compared (?:to|with))\s(?:the\s)?(?:\p{Lower}+\s){0,3}$/u;
/** Places of a body that an article is about, at least. */
const OFTEN = 3;

/** "Analysts polled by Dockpoint had hoped for more. The company said": a body named once, as one who only has a part in it, is not meant. English. */
export const isByTheWay = ({ mentions }: Actor, { blocks }: Pick<Article, "blocks">): boolean => {
  const [only, other] = mentions;
  const text = only && !other ? blocks[only.block]?.text : undefined;
  return (
    only !== undefined && text !== undefined && GOVERNED.test(text.slice(Math.max(0, only.start - REACH), only.start))
  );
};

/** True for a body that an article comes back to. */
export const isRecurring = ({ mentions }: Actor): boolean => mentions.length >= OFTEN;
