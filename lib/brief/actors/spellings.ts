import { fold } from "../../text/fold.ts";

/** In capitals, or a word of it: "IDA Brandt", "WHO". */
export const isShouted = (name: string): boolean =>
  name.split(" ").some((word) => word.length > 2 && word === word.toUpperCase());

/** How many letters have marks that others leave out. */
const marksOf = (name: string): number => [...name].filter((letter) => letter > "\u007f").length;

/** For each spelling the one with all its accents: "Brandtowski" with and without them is one name. @param names in order of first mention. */
export function accentedOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const name of names) {
    // "WHO" is not "Who".
    const key = `${fold(name)} ${isShouted(name)}`;
    keys.set(name, key);
    const other = best.get(key);
    if (other === undefined || marksOf(name) > marksOf(other)) best.set(key, name);
  }
  return new Map([...keys].map(([name, key]) => [name, best.get(key) ?? name]));
}
