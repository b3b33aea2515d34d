import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";
import type { People } from "./people.ts";

/** Sentences within which a surname is that of who spoke under it last. */
const NEAR = 5;

/** Characters behind a name in which the verb stands. */
const REACH = 90;

/** "[Lt. Gen. Odd Tarn] said", "[Odd Tarn], the army’s spokesman, says" */
export const SPEAKS =
  /^(?:,[^,.;]{2,60},)?\s(?:(?:also|later|has|had)\s)*(?:said|says|told|tells|added|argued|wrote|claimed|warned|announced|explained|confirmed|stated|noted)(?!\p{Alpha})/u;

/**
 * "Tarn" of Ida Tarn and of Odd Tarn is, while he is the one who speaks, Odd Tarn, whoever came first. Returns the key under which each such
 * mention is filed.
 *
 * @param keys the full name under which each spelling is filed; @param people those of the article.
 */
export function lastNamed(
  mentions: readonly Mention[],
  sentences: readonly Pick<Sentence, "text" | "start">[],
  keys: ReadonlyMap<string, string>,
  people: People,
): ReadonlyMap<Mention, string> {
  const found = new Map<Mention, string>();
  const last = new Map<string, { key: string; sentence: number; speaks: boolean }>();
  const families = new Map<string, number>();
  const sizeOf = (surname: string): number => {
    const known = families.get(surname) ?? new Set(people.family(surname).map((name) => keys.get(name) ?? name)).size;
    families.set(surname, known);
    return known;
  };
  for (const mention of mentions) {
    const { text, kind, sentence, start, end } = mention;
    const surname = text.split(" ").at(-1) ?? "";
    if (kind !== "person" || sizeOf(surname) < 2) continue;
    if (text.includes(" ")) {
      const own = sentences[sentence];
      const speaks = own ? SPEAKS.test(own.text.slice(end - own.start, end - own.start + REACH)) : false;
      last.set(surname, { key: keys.get(text) ?? text, sentence, speaks });
      continue;
    }
    const bearer = last.get(surname);
    const own = sentences[sentence];
    // "Ms. Tarn" is told by her title.
    const isBare = mention.title === null && own !== undefined && start >= own.start;
    if (!bearer?.speaks || !isBare || sentence - bearer.sentence > NEAR) continue;
    if (bearer.key !== (keys.get(text) ?? text)) found.set(mention, bearer.key);
    last.set(surname, { ...bearer, sentence });
  }
  return found;
}
