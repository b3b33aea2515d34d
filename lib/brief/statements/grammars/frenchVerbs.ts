/** Endings of regular verbs as stories use them: present, participle, imperfect, simple past, future. */
const ENDINGS = ["e", "ent", "é", "ée", "ait", "aient", "a", "èrent", "era", "eront"];
/** Endings before which a stem has its other vowel: "rappelle", but "rappelait". */
const STRESSED = /^e/u;

/**
 * The forms of regular French verbs by their stems, parted by white space: "affirm", "annonc" ("annonçait"), "exig" ("exigeait"); with two
 * vowels, the stressed one first: "rappell/rappel", "révèl/révél".
 */
export const regular = (stems: string): string[] =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((pair) => {
      const [stressed = "", plain = stressed] = pair.split("/");
      return ENDINGS.map((ending) => `${softened(STRESSED.test(ending) ? stressed : plain, ending)}${ending}`);
    });

/** "annonç" and "exige" before an "a". */
const softened = (stem: string, ending: string): string =>
  ending.startsWith("a") ? stem.replace(/c$/u, "ç").replace(/g$/u, "ge") : stem;

/** The same with "s’" before what can stand behind it alone: "s’étonne", and "étonné" of "s’est étonné". */
export const reflexive = (stems: string): string[] =>
  regular(stems).flatMap((form) => (/é[es]?$/u.test(form) ? [form] : [`s'${form}`]));
