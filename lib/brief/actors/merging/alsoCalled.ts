import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";

/** Characters between two names of one, at most: ", who is better known to his fans as ". */
const LONGEST = 60;

/**
 * The names that the article gives to somebody beside the first: "Sean Tarn, better known as Captain Ravn". Each by the name before it.
 *
 * @param phrase what stands between two names of one, in the article's language.
 */
export function otherNames(
  mentions: readonly Mention[],
  sentences: readonly Pick<Sentence, "text" | "start">[],
  phrase: RegExp | undefined,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!phrase) return found;
  for (const [index, other] of mentions.entries()) {
    const first = mentions[index - 1];
    const sentence = sentences[other.sentence];
    if (!first || !sentence || first.sentence !== other.sentence || first.kind !== other.kind) continue;
    if (first.kind === "other" || first.text === other.text || other.start - first.end > LONGEST) continue;
    if (isInserted(first, other, sentence)) found.set(first.text, other.text);
    else if (phrase.test(sentence.text.slice(first.end - sentence.start, other.start - sentence.start)))
      found.set(other.text, first.text);
  }
  return found;
}

/** "Ida [Brandt]" in a quotation: the surname that the writer put in. */
function isInserted(first: Mention, other: Mention, { text, start }: Pick<Sentence, "text" | "start">): boolean {
  return (
    first.kind === "person" &&
    !first.text.includes(" ") &&
    !other.text.includes(" ") &&
    text.slice(first.end - start, other.start - start) === " [" &&
    text.charAt(other.end - start) === "]"
  );
}
