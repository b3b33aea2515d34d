/** Letters beside a to z that running text in a language has: those languages that share their commonest words with others that write otherwise. */
const ALPHABETS: Readonly<Record<string, string>> = {
  cs: "áčďéěíňóřšťúůýž",
  sk: "áäčďéíĺľňóôŕšťúýž",
  hu: "áéíóöőúüű",
  ro: "ăâîșțşţ",
  fi: "äöåšž",
  hr: "čćđšž",
  sl: "čšžćđ",
  ca: "àçèéíïòóúü",
  id: "é",
  is: "áðéíóúýþæö",
  lt: "ąčęėįšųūž",
  bg: "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
  fa: "آابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهیيئؤأءةۀ",
};
/** Share of letters of other alphabets that names may bring into a text. */
const MOST_FOREIGN = 0.01;

/**
 * False for a text with more letters that the language does not have than names bring along: Macedonian "ј" is no Bulgarian, Estonian "õ" no
 * Finnish. True for a language whose words are shared with none.
 *
 * @param text in lower case.
 */
export function hasLettersOf(code: string, text: string): boolean {
  const alphabet = ALPHABETS[code];
  if (alphabet === undefined) return true;
  const letters = text.match(/\p{Alpha}/gu) ?? [];
  const foreign = letters.filter((letter) => !/[a-z]/.test(letter) && !alphabet.includes(letter));
  return foreign.length <= MOST_FOREIGN * letters.length;
}

/** True for a language that `hasLettersOf` knows the letters of. */
export const hasKnownAlphabet = (code: string): boolean => code in ALPHABETS;
