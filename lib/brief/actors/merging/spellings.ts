import { fold } from "../../../text/fold.ts";

/** In capitals, or a word of it: "IDA Brandt", "WHO". */
export const isShouted = (name: string): boolean =>
  name.split(" ").some((word) => word.length > 2 && word === word.toUpperCase());

/** How much of a name a spelling tells: letters with marks that others leave out, then capitals. */
const careOf = (name: string): number =>
  100 * [...name].filter((letter) => letter > "\u007f").length + (name.match(/\p{Upper}/gu)?.length ?? 0);

/** How "Tarnovsky" ends where it comes from another alphabet: "Tarnovskiy", "Tarnovskyy". */
const ENDING = /(?<=[sc]k)(?:iy|yy|yi|ij|yj|y|i)$/u;

/** For each spelling the one with all its accents: "Brandtowski" with and without them is one name. @param names in order of first mention. */
export function accentedOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  const keys = new Map<string, string>();
  const surnames = new Map<string, string>();
  for (const name of names) {
    // "WHO" is not "Who".
    const key = `${fold(name)} ${isShouted(name)}`;
    keys.set(name, key);
    const other = best.get(key);
    if (other === undefined || careOf(name) > careOf(other)) best.set(key, name);
    const surname = name.slice(name.lastIndexOf(" ") + 1);
    if (surname !== name && ENDING.test(surname)) surnames.set(fold(surname).replace(ENDING, ""), surname);
  }
  // "Tarnovsky" of Ole Tarnovskiy
  const inFull = (name: string) =>
    ENDING.test(name) && !name.includes(" ") ? surnames.get(fold(name).replace(ENDING, "")) : undefined;
  return new Map([...keys].map(([name, key]) => [name, inFull(name) ?? best.get(key) ?? name]));
}

/** First names from other alphabets, each in the spellings that one article may have side by side. */
const SPELLED = [
  /^M[ou]h?a?mm?[ae]d$/u,
  /^A(?:h|ch)m[ae]d$/u,
  /^H[ou]ss?[ae][iy]?n$/u,
  /^Y(?:ou|u|o)ss?[eou]f$/u,
  /^Mahm(?:ou|u|oe)d$/u,
];

/** For each spelling the one under which it is known, and for "Mohamed Tarn" the "Mohammad Tarn" that came before. */
export function writtenAlike(known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  return new Map(
    [...known].map(([name, spelling]) => {
      const [first = "", ...rest] = spelling.split(" ");
      const alike = rest.length > 0 ? SPELLED.findIndex((spelled) => spelled.test(first)) : -1;
      if (alike < 0) return [name, spelling];
      const key = `${alike} ${rest.join(" ")}`;
      if (!firsts.has(key)) firsts.set(key, spelling);
      return [name, firsts.get(key) ?? spelling];
    }),
  );
}
