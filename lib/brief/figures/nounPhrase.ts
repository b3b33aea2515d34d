/** Whether one more word belongs to what is counted: the words so far, the next, and how many there are so far. */
type GoesOn = (words: readonly string[], next: string, count: number) => boolean;

/** Plural endings that an adjective shares with its noun, and words that end so and are no part of it. */
const agrees =
  (ending: RegExp): GoesOn =>
  (_words, next) =>
    ending.test(next) && !NO_ADJECTIVE.test(next);
const NO_ADJECTIVE =
  /^(?:au-dess(?:us|ous)|depuis|après|despu[ée]s|depois|antes|además|aliás|más|mais|menos|prima|dove)$/iu;

/** Adjectives stand first, and the noun closes. */
const untilNoun =
  (adjective: RegExp, noun: RegExp = /^$/u): GoesOn =>
  (words) =>
    words.every((word) => adjective.test(word) && !noun.test(word));

const nounAlone: GoesOn = () => false;

/** The ending of a Greek word without its accent: "ές", "ων", "α". */
const greekEnding = (word: string) => /[αεηιουω][ςν]?$/u.exec(word.normalize("NFD").replace(/\p{M}/gu, ""))?.[0];

/** Polish and Ukrainian adjectives may stand behind the noun, too: "miejsc noclegowych". */
const slavic =
  (adjective: RegExp, behind: RegExp): GoesOn =>
  (words, next) =>
    words.every((word) => adjective.test(word)) || (words.length === 1 && behind.test(next));

/**
 * By language, how far behind a number the words reach that say what is counted: a noun and the adjectives that agree with it, not the verb
 * behind them. A language that is not here, and whose nouns no ending shows, gives the first word alone. English and German are told by
 * their plurals and their capitals.
 */
const BY_LANGUAGE: Readonly<Record<string, GoesOn>> = {
  fr: agrees(/[sx]$/u),
  es: agrees(/s$/u),
  pt: agrees(/s$/u),
  it: agrees(/[ie]$/u),
  nl: untilNoun(/e$/u),
  // "Nye båter", not "borgere" and "partiene".
  da: untilNoun(/(?:e|vt)$/u, /(?:ere|ene|erne)$/u),
  nb: untilNoun(/(?:e|vt)$/u, /(?:ere|ene)$/u),
  sv: untilNoun(/(?:a|ade|nde)$/u, /orna$/u),
  pl: slavic(/(?:[yi]ch|[yi]mi|ej|ego)$/u, /[yi]ch$/u),
  ru: slavic(/(?:[ыи]х|[ыи]ми|[ыи]е)$/u, /^$/u),
  uk: slavic(/(?:[иі]х|[иі]ми|(?<=[нвкт])і)$/u, /^$/u),
  cs: slavic(/(?:[ýí]ch|[ýí]mi|é)$/u, /^$/u),
  sk: slavic(/(?:[yýií]ch|[yýií]mi|é)$/u, /^$/u),
  hr: slavic(/(?:.ih|sk[aeo]|nov[ae])$/u, /^$/u),
  sl: slavic(/(?:.ih|imi|sk[aeio]|nov[aei])$/u, /^$/u),
  bg: slavic(/^(?:нови|големи|малки|стари|млади|други)$|.{2,}(?:ски|шки|ови|еви|[нлчтрв]ни|еми)$/u, /^$/u),
  ro: agrees(/[ie]$/u),
  ca: agrees(/s$/u),
  // "Naujų laivų": both in the genitive, as are those whose number it is.
  lt: (words, next) => [...words, next].every((word) => word.endsWith("ų")),
  hu: untilNoun(
    /^(?:új|újabb|nagy|kis|régi|fiatal|idős|magyar|külföldi|további|különböző|helyi|súlyos|.+[aeáéoöő]i)$/u,
    /férfi$/u,
  ),
  fi: untilNoun(/^(?:uutta|vanhaa|suurta|pientä|nuorta|muuta|eri)$|(?:l[aä]ist[aä]|n[uy]tt[aä])$/u),
  is: untilNoun(
    /^(?:ný(?:ir|jar|ja|rra)?|stór(?:ir|ar|a)?|litlir|litlar|gamlir|gamlar|ungir|ungar|aðrir|aðrar|önnur|(?:íslensk|erlend)(?:ir|ar|ra)?)$/u,
  ),
  id: ([first = ""], _next, count) => count === 1 && /^(?:unit|buah|ekor|butir|lembar|batang)$/u.test(first),
  fa: ([first = ""], _next, count) => count === 1 && /^(?:دستگاه|فروند|واحد|باب)$/u.test(first),
  el: (words, next) => greekEnding(words.at(-1) ?? "") === greekEnding(next),
  vi: ([first = ""], _next, count) => count < (first === "chiếc" ? 3 : 2) && !WHOLE_IN_VIETNAMESE.test(first),
};

/** Vietnamese words that are no half of one, and its counters. */
const WHOLE_IN_VIETNAMESE =
  /^(?:xe|tiếng|m3|người|tuổi|năm|tháng|tuần|ngày|giờ|phút|giây|lần|ca|vụ|con|bên|dân|viên|hộp|gói|bao|túi|chỗ|km|m|m2|cm|mm|ha|kg|g|tấn|lít)$/u;

/** A Turkish compound has its mark at its end ("ikmal aracı"), and no case before it; "adet" and "tane" stand for a piece of what follows. */
const TURKISH = {
  compound: /(?<![ldt])(?<![dt][ıiuü]ğ)[ıiuü]$/u,
  declined: /(?:[dt][ae]n?|l[ae]|[aeyn][ae]|nın|nin|nun|nün|ca|ce)$/u,
  piece: /^(?:adet|tane)$/u,
};

/**
 * What stands right behind a number that counts nobody by name: a verb ("70 получили ранения", "20 zginęło"), and in languages whose plurals
 * all end alike any word of another ending but a unit and a compound ("15 sans-abri").
 */
const NO_NOUN: Readonly<Record<string, RegExp>> = {
  fr: /^(?:a|ai|y|moins|plus|.{4,}(?<![sxz])(?<!.[-‑].+))$/u,
  es: /^(?:a|o|y|e|más|menos|.{4,}(?<!s)(?<!.[-‑].+))$/u,
  pt: /^(?:a|o|e|à|mais|menos|.{4,}(?<!s)(?<!.[-‑].+))$/u,
  // "Trenta potrebbero", "dieci arrivano": no plural of a noun ends so.
  it: /^(?:più|meno)$|(?:[aeo]no|ebbero)$/u,
  nl: /^(?:meer|minder|vóór|jaarlijks|dagelijks|wekelijks|maandelijks)$/u,
  sv: /^(?:fler|färre|mer|mindre|dör|dog|årligen|dagligen)$/u,
  da: /^(?:flere|færre|mere|mindre|dør|døde|årligt|dagligt)$/u,
  nb: /^(?:flere|færre|mer|mindre|dør|døde|årlig|daglig)$/u,
  ru: /(?:ли|лись|ло|лось)$|.{2}[аяуи](?:ет|ют)(?:ся)?$|^(?:мск|(?:признан|закрыт|поврежден|повреждён|разрушен)ы|ежегодно|ежедневно|ежемесячно)$/u,
  uk: /(?:ли|лися|ло|лося)$|.{2}[аяуі](?:є|ють)(?:ться)?$|^(?:щорічно|щороку|щодня|щомісяця)$/u,
  pl: /(?:ło|łi|li)$|^(?:więcej|mniej|rocznie|miesięcznie|ciężko|lekko|poważnie|dziennie|tygodniowo)$/u,
  tr: /^(?:ila|ile|ve|veya|ya)$/u,
  el: /(?:αν|ουν|ούν|ονται|ούνται|.{3}[ωώ]ς)$/u,
  cs: /(?:.lo|li)$|^(?:ročně|měsíčně|denně|týdně)$/u,
  sk: /(?:.lo|li)$/u,
  hr: /(?:.lo|li)$/u,
  sl: /(?:.lo|li)$/u,
  bg: /ха$/u,
  ca: /^(?:a|o|i|.{4,}(?<![sx])(?<!.[-‑].+))$/u,
  lt: /(?:[^o]o|ė|a|ti)$/u,
  fi: /^(?=.{4}).*[^aän]$/u,
};

/**
 * How many of the words behind a number say what it counts.
 *
 * @param words the words up to the next mark, name or word without a topic, as many as are looked at.
 */
export function countedWords(words: readonly string[], code: string): number {
  const [first = ""] = words;
  if (NO_NOUN[code]?.test(first)) return 0;
  if (code === "tr") return turkishWords(words);
  const goesOn = BY_LANGUAGE[code] ?? nounAlone;
  let count = Math.min(1, words.length);
  while (count < words.length && goesOn(words.slice(0, count), words[count] ?? "", count)) count += 1;
  return count;
}

function turkishWords(words: readonly string[]): number {
  const most = words.findIndex((word) => TURKISH.declined.test(word));
  const plain = most < 0 ? words : words.slice(0, most);
  const compound = plain.findLastIndex((word) => TURKISH.compound.test(word));
  if (compound > 0) return compound + 1;
  return Math.min(words.length, TURKISH.piece.test(words[0] ?? "") ? 2 : 1);
}
