import type { Mention } from "../types.ts";
import type { People } from "./people.ts";

/** Sentences within which a word means the one of two people who was named in full before. */
const NEAR = 5;

/**
 * "Tarn" of Odd Ravn Tarn and of Tarn Elvik: a word that is one's surname and the other's first name is whoever was named in full
 * last. Returns the key under which each mention of such a word is filed.
 *
 * @param keys the full name under which each spelling is filed; @param people those of the article.
 */
export function sharedNames(
  mentions: readonly Mention[],
  keys: ReadonlyMap<string, string>,
  people: People,
): ReadonlyMap<Mention, string> {
  const bearers = new Map<string, Bearers>();
  for (const text of keys.keys()) {
    if (text.includes(" ")) continue;
    const byLast = new Set(people.family(text).map((name) => keys.get(name) ?? name));
    const firsts = people.byFirst(text).filter((name) => !/\s(?:[JS]r\.?|I{2,3}|IV)$/u.test(name));
    // Who is called by his own surname is not called by his first name.
    const byFirst = firsts.filter((name) => !keys.has(name.split(" ").at(-1) ?? ""));
    const called = new Set([...byLast, ...byFirst.map((name) => keys.get(name) ?? name)]);
    const all = new Set([...byLast, ...firsts.map((name) => keys.get(name) ?? name)]);
    // Of a whole family the surname alone is read elsewhere.
    if (byLast.size === 1 && firsts.length > 0 && all.size > 1) bearers.set(text, { byLast, called, all });
  }
  const found = new Map<Mention, string>();
  if (bearers.size === 0) return found;
  const named = new Map<string, number>();
  for (const mention of mentions) {
    const key = keys.get(mention.text) ?? mention.text;
    const own = bearers.get(mention.text);
    if (!own) {
      if (mention.text.includes(" ")) named.set(key, mention.sentence);
      continue;
    }
    // Before the one with that surname comes up, it is the other one's name after all.
    const isKnown = [...own.byLast].some((name) => named.has(name));
    const known = [...(isKnown ? own.called : own.all)].filter((name) => named.has(name));
    // Nobody of that first name is called by it: the surname is read elsewhere.
    if (own.called.size === 1 && (isKnown || known.length === 0)) continue;
    const since = (name: string) => named.get(name) ?? -1;
    const [last] = known.toSorted((a, b) => since(b) - since(a));
    const isNear = last !== undefined && (known.length === 1 || mention.sentence - since(last) <= NEAR);
    found.set(mention, last !== undefined && isNear ? last : mention.text);
  }
  return found;
}

/** Who may be meant by one word. */
interface Bearers {
  /** The one whose surname it is. */
  readonly byLast: ReadonlySet<string>;
  /** Those and the ones whom the article does not call by their own surname. */
  readonly called: ReadonlySet<string>;
  /** Everybody who has it as a surname or first name. */
  readonly all: ReadonlySet<string>;
}
