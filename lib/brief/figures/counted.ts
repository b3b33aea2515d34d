import type { Language } from "../../text/languages/types.ts";
import { words } from "../../text/words.ts";
import { counterLength } from "./counters.ts";
import { countedWords } from "./nounPhrase.ts";

/** Words of what is counted that are taken along at most: "police officers", "new homes". */
const MOST_WORDS = 3;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** English participles that stand before what is counted as adjectives, and not for what a number of people did: "30 armed men". */
const PARTICIPLE =
  /^(?:un\p{Lower}{4,}ed|armed|displaced|stranded|registered|licensed|retired|suspected|confirmed|reported|vaccinated|infected|wounded|injured|missing|detained|convicted|sanctioned|abandoned|damaged|destroyed|remaining|working|existing|surviving|living|participating|competing|outstanding|pending)$/u;

/** Chinese and Japanese words behind a number that count nothing: particles and the parts of dates. */
const PARTICLE = /^(?:[のはをにがでともやへなさし的了是在和至到年月日]|だ)/u;
/** "58天后", "20多天后": a span of time, and the word for "after", which would make another word of the two. */
const SPAN = /^[多余餘]?(?:天|年|[周週]|[个個]月|小[时時]|分[钟鐘])(?=[后後前内內来來])/u;
/** "30多个国家": some thirty of what follows. */
const MANY = /^[多余餘](?:[个個](?![月小])|[名位家座条條辆輛台艘架套所件项項次])(?=\p{Script=Han})/u;
/** "14 kişi", "14 người": a word without a topic, but not behind a number. */
const PERSONS: Readonly<Record<string, string>> = { tr: "kişi", vi: "người" };
/** English words without a topic that stand before what is counted: "300 more people". */
const BEFORE_NOUN = new Set(["new", "more", "other", "further"]);

/**
 * How much of the text behind a number says what is counted: the noun with its adjectives, up to the next word without a topic, mark or
 * name. 0 when nothing does ("twelve were hurt", "five, he said").
 *
 * @param isTied whether the noun is tied to the number without a space ("12 millions d’écoliers").
 * @returns UTF-16 code units from the start of `behind`, the space before the words among them.
 */
export function countedLength(behind: string, language: Language, isTied = false): number {
  // "503位個人", "5家年": whatever word the signs behind it are of.
  const counter = counterLength(behind, language);
  if (counter > 0) return counter;
  if (UNSPACED.test(behind)) {
    const span = language.code === "zh" ? SPAN.exec(behind)?.[0].length : undefined;
    if (span) return span;
    const place = /^[かヵヶケカ](?:所|国|国語|月間|年)/u.exec(behind)?.[0].length;
    if (place) return place;
    const many = language.code === "zh" ? (MANY.exec(behind)?.[0].length ?? 0) : 0;
    const first = words(behind.slice(many, many + 12), language.code)[0];
    if (many > 0) return first?.start === 0 && !PARTICLE.test(first.text) ? many + first.end : many;
    return first && first.start === 0 && !PARTICLE.test(first.text) ? first.end : 0;
  }
  if (!isTied && !/^[\s\u00a0]\p{Alpha}/u.test(behind)) return 0;
  return language.code === "en" ? englishLength(behind, language) : plainLength(behind, language);
}

function plainLength(behind: string, language: Language): number {
  const { code } = language;
  const found: { readonly text: string; readonly end: number }[] = [];
  let end = 0;
  let ahead = 0;
  for (const word of words(behind.slice(0, 80), code)) {
    if (/[^\s\u00a0]/u.test(behind.slice(end, word.start)) || found.length === MOST_WORDS) break;
    const leads = found.length === 0 && code === "en" && BEFORE_NOUN.has(word.text);
    const isPerson = found.length === 0 && PERSONS[code] === word.text;
    const isAdjective = found.length === 0 && code === "en" && PARTICIPLE.test(word.text);
    if ((isNoPart(word.text, language) && !leads && !isAdjective && !isPerson) || /^و?\p{Nd}/u.test(word.text)) break;
    found.push(word);
    if (leads) ahead = word.end;
    end = word.end;
    if (code === "de" && /^\p{Upper}/u.test(word.text)) return end;
  }
  // A German count has its noun, and that a capital.
  if (code === "de" || end === ahead) return 0;
  if (code === "en") return end;
  const count = countedWords(
    found.map(({ text }) => text.toLowerCase()),
    code,
  );
  const last = found[count - 1];
  return last ? last.end - particleLength(last.text, code) : 0;
}

/** Korean particles at the end of what is counted: "기기를", "개구리의". */
const particleLength = (word: string, code: string): number =>
  code === "ko"
    ? (/(?<=.)[을를]$|(?<=.)(?:에서|에게|으로|까지|부터|이었다고|씩)$|(?<=.)에$|(?<=..)[의로은는]$/u.exec(word)?.[0]
        .length ?? 0)
    : 0;

/** "3 millions de passagers", "12 millions d’écoliers": the length of what ties the noun to a magnitude, or 0. */
export const tieLength = (behind: string, { code }: Language): number => TIES[code]?.exec(behind)?.[0].length ?? 0;
const TIES: Readonly<Record<string, RegExp>> = {
  fr: /^[\s\u00a0]d(?:e(?=\s\p{Lower})|[’'](?=\p{Lower}))/u,
  es: /^\sde(?=\s\p{Lower})/u,
  pt: /^\sde(?=\s\p{Lower})/u,
  it: /^\sdi(?=\s\p{Lower})/u,
  ro: /^\sde(?=\s\p{Lower})/u,
  ca: /^[\s\u00a0]d(?:e(?=\s\p{Lower})|[’'](?=\p{Lower}))/u,
};
/** Languages that tie the noun to a number of tens in the same way, without a magnitude: "20 de nave". */
export const tiesNumbers = ({ code }: Language): boolean => code === "ro";

/** In English what is counted ends in a plural or a unit: what has neither is an adjective without its noun ("two current", "nine shy"). */
function englishLength(behind: string, language: Language): number {
  const measure = MEASURE.exec(behind)?.[0];
  if (measure) return measure.length + (RATE.exec(behind.slice(measure.length))?.[0].length ?? 0);
  const run = behind.slice(0, plainLength(behind, language));
  const nouns = [...run.matchAll(/[\p{Alpha}\p{M}\p{N}'’-]+/gu)].filter(({ 0: word }) => isPlural(word));
  // "for two hours | needs to eat": behind a time a verb of one ends as plurals do.
  const last = nouns.find(({ 0: word }) => TIME.has(word)) ?? nouns.at(-1);
  if (!last) return (run ? listLength(behind, language) : 0) || (HURT.exec(behind)?.[0].length ?? 0);
  const noun = last.index + last[0].length;
  const end = noun + (TIME.has(last[0]) ? 0 : (OWNED.exec(behind.slice(noun))?.[0].length ?? 0));
  return end + (RATE.exec(behind.slice(end))?.[0].length ?? 0);
}

/** "two parents’ groups": what is counted is theirs. */
const OWNED = /^['’]\s(?:[\p{Lower}-]+\s)?[\p{Lower}-]+s(?![\p{Alpha}’'-])/u;

/** "40 injured, 12 of them gravely": people named by what befell them. */
const HURT = /^\s(?:injured|wounded|missing|homeless|unaccounted\sfor)(?=[,.;]|\s(?:and|in|on|after|when|at)\b|$)/u;

/** "90 air, sea and ground-launched missiles": adjectives in a list with the noun behind them; "four fellow Norwegians". */
function listLength(behind: string, language: Language): number {
  const found = LISTED.exec(behind) ?? FELLOW.exec(behind);
  const listed = found?.[0].match(/[\p{Alpha}-]+/gu) ?? [];
  const noun = listed.at(-1) ?? "";
  const isList = listed.slice(0, -1).every((word) => /^(?:and|or)$|-/u.test(word) || !isNoPart(word, language));
  return found && isPlural(noun) && (isList || FELLOW.test(found[0])) ? found[0].length : 0;
}

const LISTED =
  /^\s\p{Lower}[\p{Alpha}-]*(?:,\s\p{Lower}[\p{Alpha}-]*){0,3},?\s(?:and|or)\s\p{Lower}[\p{Alpha}-]*\s\p{Lower}[\p{Alpha}-]*s(?![\p{Alpha}-])/u;
const FELLOW = /^\s(?:fellow|young|elderly|senior|other|more)\s\p{Upper}\p{Lower}+s(?![\p{Alpha}-])/u;

/** Units of several words, and those that belong to one country. */
const MEASURE =
  /^[\s\u00a0](?:light[\s-](?:years?|minutes?|seconds?)|(?:(?:square|cubic|nautical|metric)\s|(?:U\.?S\.?|American|British|imperial)\s)\p{Lower}+s|degrees?\s(?:Celsius|Fahrenheit|centigrade)|[kMGT]Wh?|[kMGT]B|[kMG]?Hz)(?!\p{Alpha})/u;
/** "157 miles per hour", "two flights a day": what the count is for. */
const RATE =
  /^(?:\/(?:h|s|hour)|[\s\u00a0](?:per|an?)[\s\u00a0](?:second|minute|hour|day|night|week|month|year|person|head|capita))(?!\p{Alpha})/u;

/** Plurals without their ending, and units. */
const PLURALS = new Set(
  `people men women children police feet teeth mice geese cattle sheep deer fish salmon aircraft spacecraft hovercraft species series data media troops
  personnel staff crew offspring dead foot meter metre mile kilometer kilometre inch acre hectare tonne ton gallon liter litre barrel km kg cm mm m ft lb oz
  mph kph knots hp kw mw gw kwh mwh gwh tb gb mb runs alumni criteria phenomena bacteria`.split(/\s+/),
);
/** Words that end as plurals do and are none. */
const NO_PLURAL =
  /^(?:overseas|always|perhaps|sometimes|less|plus|thus|various|his|this|its|as|was|is|has|does)$|(?:wards|ous|ss|us|is)$/u;

const isPlural = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    PLURALS.has(lower) ||
    /[^aeiou]?(?:men|women|people|folk|fish)$/u.test(lower) ||
    (/.{2,}s$/u.test(lower) && !NO_PLURAL.test(lower))
  );
};

function isNoPart(word: string, language: Language): boolean {
  const { code, stopWords, sayingVerbs, calendarWords, continuations, elisions } = language;
  const lower = word.toLowerCase();
  if (elisions.has(/^(\p{Alpha}+)[’']/u.exec(lower)?.[1] ?? "") && code !== "en") return true;
  if (stopWords.has(lower) || sayingVerbs.has(lower) || calendarWords.has(lower)) return true;
  if (continuations.has(lower) || (code === "en" && NOT_COUNTED.test(lower))) return true;
  // A name is nothing that is counted; German writes every noun with a capital, English who belongs to a people.
  return code !== "de" && /^\p{Upper}/u.test(word) && !(code === "en" && OF_A_PEOPLE.test(word));
}

/** "Americans", "Israeli", "Republican": words for people and what is theirs that English writes with a capital. */
const OF_A_PEOPLE =
  /^(?:\p{Upper}\p{Lower}+(?:[^aeiou]an|ian|ean|ese|lish|nish|dish|kish|wish)s?|(?:Iraq|Israel|Pakistan|Yemen|Saud|Kuwait|Somal|Bangladesh)is?|French|Dutch|Greeks?|Swiss|Czechs?|Turks?|Kurds?|Arabs?|Jews|Brit(?:on|ish)s?|Brits|Swedes|Danes|Finns|Poles|Serbs|Croats|Scots|Muslims?|Christians?|Catholics?|Democrat(?:s|ic))$/u;

/** English words behind a noun that end it: "32 members across Europe", "ten questions posed". */
const NOT_COUNTED =
  /^(?:across|including|plus|away|per|worth|ahead|together|apart|aged|old|long|.{3,}ed|.{3,}ing|(?!(?:month|week|dai|year|hour|elder|fami|friend|dead)ly$).{3,}ly)$/;

/** Units of time in languages of the tables: a duration says little, and behind "17" it is a time of day. */
const TIME = new Set(
  `năm hour hours minute minutes second seconds day days week weeks month months year years decade decades times stunde stunden minute minuten
  sekunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren mal heure heures minutes secondes jour jours semaine semaines
  mois an ans année années fois hora horas minutos segundos día días semana semanas mes meses año años veces ora ore minuti secondi giorno
  giorni settimana settimane mese mesi anno anni volte dia dias mês ano anos vezes uur minuten seconden dag dagen weken maand maanden jaar
  keer timme timmar minuter dagar veckor månad månader år timer dage uger måneder dager uker godzin minut dni tygodni miesięcy lat razy часов
  часа минут дней дня недель месяцев лет года раз годин хвилин днів тижнів місяців років ώρες λεπτά ημέρες μέρες μήνες χρόνια saat dakika gün
  hafta ay yıl kez giờ phút ngày tuần tháng lần hodin hodiny hodinami dní dny lety měsíci týdnů týdny měsíců měsíce let roky roků hodín minút týždňov mesiacov
  rokov rokmi mesiacmi týždňami dňami évvel hónappal héttel nappal órával óra órát perc napot napig hétig hónapot hónapig évet évig zile săptămâni luni ani tuntia minuuttia päivää viikkoa kuukautta
  vuotta kertaa дни седмици месеца години пъти sati tjedana mjeseci mjeseca godina godine tednov tedni mesecev meseci leti hores setmanes mesos anys
  vegades menit hari pekan bulan tahun klukkustundir klukkustunda mínútur mínútna daga vikur mánuði mánuðum árum dögum vikum ára valandas valandų minučių dienų dienas
  savaičių savaites mėnesių mėnesius metų metus kartų سال ماه هفته روز ساعت دقیقه`.split(/\s+/),
);
const TIME_OF_DAY = /^(?:uhr|uur|h)$/iu;

/** "duration" for days and years, "time" for what is surely a time of day, "things" for all else. */
export function kindOfCount(counts: string): "things" | "duration" | "time" {
  const first = counts.split(/\s/)[0]?.toLowerCase() ?? "";
  return TIME_OF_DAY.test(first) ? "time" : TIME.has(first) ? "duration" : "things";
}
