import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";
import { tokensIn } from "./tokens.ts";

/** "Çelik'e", "Norvik’in": in Turkish an apostrophe parts a name from its ending. */
const TURKISH = /['’]\p{Lower}+$/u;
/** "Brandts": a genitive of a name that does not end in a hiss. */
const NORDIC = /[^sxz]s$/u;
/** "Ravnsens", "NHFs": no name ends so by itself. */
const SURE = /(?:sen|sson)s$|^\p{Upper}{2,}s$/u;

/**
 * The mentions with names bare of the endings of their case: in Turkish what stands behind an apostrophe, in the Nordic languages the
 * genitive of a name whose last word the article has without it, too. Other languages stay as they are.
 */
export function withoutEndings(
  mentions: readonly Mention[],
  code: string,
  sentences: readonly Sentence[],
  title = "",
): readonly Mention[] {
  if (code === "tr") return mentions.map((mention) => shortened(mention, TURKISH.exec(mention.text)?.[0].length ?? 0));
  if (!/^(?:nb|da|sv)$/.test(code)) return mentions;
  const capitals = new Set(
    sentences.flatMap((sentence) => tokensIn(sentence).flatMap(({ text, isCapital }) => (isCapital ? [text] : []))),
  );
  for (const word of title.match(/\p{Upper}[\p{Alpha}\p{M}-]*/gu) ?? []) capitals.add(word);
  const isGenitive = ({ text }: Mention) =>
    NORDIC.test(text) && (SURE.test(text) || capitals.has(text.slice(text.lastIndexOf(" ") + 1, -1)));
  return mentions.map((mention) => shortened(mention, isGenitive(mention) ? 1 : 0));
}

const shortened = (mention: Mention, letters: number): Mention =>
  letters === 0 ? mention : { ...mention, end: mention.end - letters, text: mention.text.slice(0, -letters) };
