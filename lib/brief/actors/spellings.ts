import { fold } from "../../text/fold.ts";

/** In capitals, or a word of it: "IDA Brandt", "WHO". */
export const isShouted = (name: string): boolean =>
  name.split(" ").some((word) => word.length > 2 && word === word.toUpperCase());

/** How much of a name a spelling tells: letters with marks that others leave out, then capitals. */
const careOf = (name: string): number =>
  100 * [...name].filter((letter) => letter > "\u007f").length + (name.match(/\p{Lu}/gu)?.length ?? 0);

/** For each spelling the one with all its accents: "Brandtowski" with and without them is one name. @param names in order of first mention. */
export function accentedOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const name of names) {
    // "WHO" is not "Who".
    const key = `${fold(name)} ${isShouted(name)}`;
    keys.set(name, key);
    const other = best.get(key);
    if (other === undefined || careOf(name) > careOf(other)) best.set(key, name);
  }
  return new Map([...keys].map(([name, key]) => [name, best.get(key) ?? name]));
}
