/** Endings of the regular verbs of a language, as stories use them. */
interface Conjugation {
  /** Those before which a stem has its stressed vowel: "rappelle", "cuenta". */
  readonly stressed: readonly string[];
  readonly plain: readonly string[];
}

/** Present, participle, imperfect, simple past, future. */
const FRENCH: Conjugation = {
  stressed: ["e", "ent", "era"],
  plain: ["é", "ée", "ait", "aient", "a", "èrent"],
};
const SPANISH: Conjugation = { stressed: ["a", "an"], plain: ["ó", "aron", "aba", "aban", "ado", "ará"] };
const PORTUGUESE: Conjugation = { stressed: ["a", "am"], plain: ["ou", "aram", "ava", "avam", "ado", "ará"] };
const ITALIAN: Conjugation = { stressed: ["a", "ano"], plain: ["ò", "arono", "ava", "avano", "ato", "ata"] };

/** The forms of verbs by their stems, parted by white space; with two vowels, the stressed one first: "rappell/rappel", "cuent/cont". */
const conjugate = (stems: string, { stressed, plain }: Conjugation): string[] =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((pair) => {
      const [first = "", second = first] = pair.split("/");
      return [...stressed.map((ending) => first + ending), ...plain.map((ending) => second + ending)];
    });

/** The forms of regular French verbs: "affirm", "annonc" ("annonçait"), "exig" ("exigeait"). */
export const frenchEr = (stems: string): string[] =>
  conjugate(stems, FRENCH).map((form) =>
    form.replace(/c(?=a(?:it|ient)?$)/u, "ç").replace(/g(?=a(?:it|ient)?$)/u, "ge"),
  );

/** The same with "s’" before what can stand behind it alone: "s’étonne", and "étonné" of "s’est étonné". */
export const frenchReflexive = (stems: string): string[] =>
  frenchEr(stems).flatMap((form) => (/ée?$/u.test(form) ? [form] : [`s'${form}`]));

/** The forms of Spanish verbs in -ar. */
export const spanishAr = (stems: string): string[] => conjugate(stems, SPANISH);

/** The forms of Portuguese verbs in -ar. */
export const portugueseAr = (stems: string): string[] => conjugate(stems, PORTUGUESE);

/** The forms of Italian verbs in -are. */
export const italianAre = (stems: string): string[] => conjugate(stems, ITALIAN);
