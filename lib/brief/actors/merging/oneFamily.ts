import type { Mention } from "../types.ts";
import type { People } from "./people.ts";

/** Sentences behind a full name within which its surname alone is that person's. */
const NEAR = 2;

/** Who of a family was named in full last, and when another one was before; null where none was. */
interface Named {
  readonly key: string;
  readonly sentence: number;
  readonly other: number | null;
}

/**
 * "Brandt" of Ida Brandt and of Otto Brandt, in languages other than English: before the second one comes up the first one's, and since then
 * whoever's was named in full right before; elsewhere nobody's for certain. Who is in the story as somebody's relative is not called so.
 * Returns the key under which each such mention is filed.
 *
 * @param keys the full name under which each spelling is filed; @param relatives full names behind a word for a relative.
 */
export function oneFamily(
  mentions: readonly Mention[],
  keys: ReadonlyMap<string, string>,
  people: People,
  relatives: ReadonlySet<string>,
): ReadonlyMap<Mention, string> {
  const families = new Map<string, ReadonlySet<string>>();
  const familyOf = (surname: string): ReadonlySet<string> => {
    const known =
      families.get(surname) ??
      new Set(
        people
          .family(surname)
          .filter((name) => !relatives.has(name))
          .map((name) => keys.get(name) ?? name),
      );
    families.set(surname, known);
    return known;
  };
  const named = new Map<string, Named>();
  const found = new Map<Mention, string>();
  for (const mention of mentions) {
    const { text, kind, sentence } = mention;
    const surname = text.split(" ").at(-1) ?? "";
    if (kind !== "person" || familyOf(surname).size < 2) continue;
    const since = named.get(surname);
    if (text.includes(" ")) {
      const key = keys.get(text) ?? text;
      if (!familyOf(surname).has(key)) continue;
      const other = since && since.key !== key ? since.sentence : (since?.other ?? null);
      named.set(surname, { key, sentence, other });
      continue;
    }
    // Nobody else has come up yet.
    if (!since || since.other === null) continue;
    const isNear = sentence - since.sentence <= NEAR && sentence - since.other > NEAR;
    found.set(mention, isNear ? since.key : text);
  }
  return found;
}
