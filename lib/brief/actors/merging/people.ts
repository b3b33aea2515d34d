import { fold } from "../../../text/fold.ts";

/** The people of an article, by the parts of their full names. */
export interface People {
  /** The longest form of a name of several words, or null where nothing is known of another one. */
  readonly fullest: (name: string) => string | null;
  /** Those who have a surname, however it is written; the spelling itself apart. */
  readonly family: (surname: string) => readonly string[];
  /** Those whose name begins with a word. */
  readonly byFirst: (word: string) => readonly string[];
  /** Those whose second of three words a word is: "Elin Sandvik Ruud". */
  readonly byMiddle: (word: string) => readonly string[];
}

/** "Abu Elvik", "Bin Ravn": what begins so is a surname. */
export const isParticle = (name: string) => /^(?:Abu|Bin|Ibn|Ben|Al|El)\s/u.test(name);

/** "R." within a name. */
const INITIALS = /(?<=\s)(?:\p{Upper}\.\s)+/gu;
/** "Jr.", "III" */
const JUNIOR = /^(?:[JS]r\.?|I{2,3}|IV)$/u;
const WITH_JUNIOR = /,?\s(?:[JS]r\.?|I{2,3}|IV)$/u;

/** "Edvard “Eddie” Tarn": what somebody is called by instead of the first name. */
const NICKNAME = /\s["“'‘]([^"”'’]+)["”'’](?=\s)/u;

/** @param names full names, of two words or more. */
export function peopleOf(names: readonly string[]): People {
  const families = new Map<string, string[]>();
  const firsts = new Map<string, string[]>();
  const middles = new Map<string, string[]>();
  const nicknamed = new Map<string, string>();
  for (const name of names) {
    const plain = name.replace(NICKNAME, "");
    const nickname = NICKNAME.exec(name)?.[1];
    for (const surname of surnamesOf(plain)) {
      add(families, surname, name);
      if (nickname) nicknamed.set(fold(`${nickname} ${surname}`), name);
    }
    if (nickname) {
      nicknamed.set(fold(plain), name);
      add(firsts, nickname, name);
    }
    const [first = "", middle = "", ...rest] = plain.split(" ");
    add(firsts, first, name);
    // No initial.
    if (rest.length === 1 && /^\p{Upper}\p{Lower}{2,}/u.test(middle)) add(middles, middle, name);
    for (const surname of innerSurnames(plain)) add(middles, surname, name);
  }
  const family = (surname: string) => (families.get(fold(surname)) ?? []).filter((name) => name !== surname);
  const byFirst = (word: string) => firsts.get(word) ?? [];

  const fullest = (name: string): string | null => {
    const others = byFirst(name.split(" ")[0] ?? "").filter((other) => other.length > name.length);
    const called = nicknamed.get(fold(name));
    if (called && called !== name) return called;
    // "Abu Elvik" of Sidi Abu Elvik, in a story that has an Abu Ravn Elvik too.
    const [bearer, ...namesakes] = family(name);
    if (bearer && namesakes.length === 0 && isParticle(name)) return bearer;
    // "Elin Maria Sandvik" and "Elin M. Sandvik" are Elin Sandvik, unless one is "Elin R. Sandvik".
    const alike = others.filter((other) => isAlike(other, name));
    const longest = alike.toSorted((a, b) => b.length - a.length)[0];
    if (longest) return alike.every((other) => other === longest || isAlike(longest, other)) ? longest : null;
    // "Elin Sandvik Ruud" and "Elin R. Sandvik Ruud" are Elin Sandvik as well.
    const further = others.filter((other) => {
      const plain = other.replace(INITIALS, "");
      return plain.startsWith(`${name} `) && !JUNIOR.test(plain.slice(name.length + 1));
    });
    if (further.length === 1 && further[0]) return further[0];
    // "Sandvik Ruud", "De la Cruz"
    const bearers = family(name);
    return bearers.length === 1 && bearers[0] ? bearers[0] : null;
  };
  return { fullest, family, byFirst, byMiddle: (word) => middles.get(word) ?? [] };
}

/** "Tarro" of Nuno Davi Tarro do Prado: what may be a surname before the last one, in a name with a Portuguese particle. */
export const innerSurnames = (name: string): readonly string[] =>
  /\sd[oa]s?\s/u.test(name)
    ? name
        .split(" ")
        .slice(2, -1)
        .filter((word) => /^\p{Upper}\p{Lower}{3,}$/u.test(word))
    : [];

/** All that may be a surname, folded: "Walter Tern Jr." is a Tern, "Maria de la Cruz" a De la Cruz, "IDA BRANDT" a Brandt, "al-Ravni" Ravni. */
function surnamesOf(name: string): readonly string[] {
  const [, ...rest] = fold(name)
    .replace(/,?\s(?:[js]r\.?|i{2,3})$/u, "")
    .split(" ");
  const bare = rest.at(-1)?.replace(/^(?:al|el|ad|ar|as|ash|an|at)-(?=\p{Alpha}{3})/u, "");
  const surnames = rest.map((_, index) => rest.slice(index).join(" "));
  return bare === undefined || bare === rest.at(-1) ? surnames : [...surnames, bare];
}

/** "Otto Tern Sr." and "Otto “Buddy” Tern Jr.": a father and his son. */
const isSenior = (a: string, b: string): boolean => /\sSr\.?$/u.test(a) && /\sJr\.?$/u.test(b);

/** The same first and last name, and nothing between them that tells the two apart: "Elin M. Sandvik" is "Elin Maria Sandvik". */
function isAlike(a: string, b: string): boolean {
  const [first, ...mine] = a.replace(WITH_JUNIOR, "").split(" ");
  const [other, ...theirs] = b.replace(WITH_JUNIOR, "").split(" ");
  const last = mine.pop();
  if (last === undefined || first !== other || last !== theirs.pop() || isSenior(a, b) || isSenior(b, a)) return false;
  return mine.every((word, index) => theirs[index] === undefined || theirs[index]?.charAt(0) === word.charAt(0));
}

/** Puts a name to those that are listed under a key. */
export function add(map: Map<string, string[]>, key: string, name: string): void {
  const list = map.get(key);
  if (list) list.push(name);
  else map.set(key, [name]);
}
