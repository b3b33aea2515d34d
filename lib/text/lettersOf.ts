interface Letters {
  /** Language code with tables (BCP 47 primary subtag). */
  readonly code: string;
  /** Letters that of the languages with tables only this one has, or no other without those of `foreign`. */
  readonly own: RegExp;
  /** Share of them among all letters that running text in the language exceeds: half of what it commonly has. */
  readonly least: number;
  /** Letters of other languages that have those, too. */
  readonly foreign: RegExp;
}

/** Cyrillic letters of Belarusian, Serbian, Macedonian, Kazakh, Tatar, Mongolian and their kin. */
const FURTHER_CYRILLIC = "ўјљњћђѓќџәғқңөұүһҗҳҷ";

const LETTERS: readonly Letters[] = [
  { code: "tr", own: /[ığş]/g, least: 0.04, foreign: /[əqxäňžý]/ },
  { code: "vi", own: /[ơưđ\u1ea0-\u1ef9]/g, least: 0.08, foreign: /[ħ]/ },
  { code: "pl", own: /[łąęż]/g, least: 0.02, foreign: /[šūųėįčž]/ },
  { code: "ru", own: /[ыэ]/g, least: 0.01, foreign: new RegExp(`[іїєґ${FURTHER_CYRILLIC}]`) },
  { code: "bg", own: /ъ/g, least: 0.008, foreign: new RegExp(`[ыэёіїєґ${FURTHER_CYRILLIC}]`) },
  { code: "cs", own: /[ěřů]/g, least: 0.015, foreign: /[łćńśźżľĺŕ]/ },
  { code: "sk", own: /[ľĺŕ]/g, least: 0.002, foreign: /[ěřůłąęāēģļ]/ },
  { code: "hu", own: /[őű]/g, least: 0.006, foreign: /[ăšž]/ },
  { code: "ro", own: /[șțţ]/g, least: 0.008, foreign: /[ığ]/ },
  { code: "lt", own: /[ėųįū]/g, least: 0.02, foreign: /[āēīķļņģ]/ },
  { code: "is", own: /þ/g, least: 0.008, foreign: /ø/ },
  { code: "fa", own: /[پچژگ]/g, least: 0.012, foreign: /[ٹڈڑںہےھټډړښځڅېۍګێۆڕڵەۇې]/ },
  { code: "uk", own: /[іїєґ]/g, least: 0.03, foreign: new RegExp(`[ыэъё${FURTHER_CYRILLIC}]`) },
];
/** Letters below which a text is a handful of names. */
const FEW_LETTERS = 60;
/** Letters of another language that names may bring into a text. */
const MOST_FOREIGN = 0.005;

/**
 * The language (BCP 47 primary subtag) whose own letters a text has, in lower case; null where it has none of them or those of another language, too.
 * For texts that are too short or too full of names for a vote of stop words.
 */
export function lettersOf(text: string): string | null {
  const letters = text.match(/\p{Alpha}/gu)?.length ?? 0;
  if (letters < FEW_LETTERS) return null;
  const share = (own: RegExp) => (text.match(own)?.length ?? 0) / letters;
  const found = LETTERS.find(
    ({ own, least, foreign }) => share(own) >= least && share(new RegExp(foreign, "g")) <= MOST_FOREIGN,
  );
  return found?.code ?? null;
}
