import type { Language } from "../../text/languages/types.ts";
import { words } from "../../text/words.ts";

/** Words of what is counted that are taken along at most: "police officers", "new homes". */
const MOST_WORDS = 3;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Chinese and Japanese words behind a number that count nothing: particles and the parts of dates. */
const PARTICLE = /^[のはをにがでともやへ的了是在和年月日]/u;
/** English words without a topic that stand before what is counted: "300 more people". */
const BEFORE_NOUN = new Set(["new", "more", "other", "further"]);

/**
 * How much of the text behind a number says what is counted: the words up to the next word without a topic, mark or capital. 0 when
 * nothing does ("twelve were hurt", "five, he said").
 *
 * @returns UTF-16 code units from the start of `behind`, the space before the words among them.
 */
export function countedLength(behind: string, language: Language): number {
  if (UNSPACED.test(behind)) {
    const first = words(behind.slice(0, 12), language.code)[0];
    return first && first.start === 0 && !PARTICLE.test(first.text) ? first.end : 0;
  }
  if (!/^[\s\u00a0]\p{L}/u.test(behind)) return 0;
  let end = 0;
  let count = 0;
  let ahead = 0;
  for (const word of words(behind.slice(0, 80), language.code)) {
    if (/[^\s\u00a0]/u.test(behind.slice(end, word.start)) || count === MOST_WORDS) break;
    const leads = count === 0 && language.code === "en" && BEFORE_NOUN.has(word.text);
    if ((isNoPart(word.text, language) && !leads) || /^\p{Nd}/u.test(word.text)) break;
    count += 1;
    if (leads) ahead = word.end;
    end = word.end;
    if (language.code === "de" && /^\p{Lu}/u.test(word.text)) return end;
  }
  // A German count has its noun, and that a capital.
  return language.code === "de" || end === ahead ? 0 : end;
}

function isNoPart(word: string, { code, stopWords, sayingVerbs, calendarWords, continuations }: Language): boolean {
  const lower = word.toLowerCase();
  if (stopWords.has(lower) || sayingVerbs.has(lower) || calendarWords.has(lower)) return true;
  if (continuations.has(lower) || (code === "en" && NOT_COUNTED.test(lower))) return true;
  // A name is nothing that is counted; German writes every noun with a capital.
  return code !== "de" && /^\p{Lu}/u.test(word);
}

/** English words behind a noun that end it: "32 members across Europe", "ten questions posed". */
const NOT_COUNTED =
  /^(?:across|including|plus|away|per|worth|ahead|together|apart|aged|old|long|.{3,}ed|.{3,}ing|.{3,}ly)$/;

/** Units of time in languages of the tables: a duration says little, and behind "17" it is a time of day. */
const TIME = new Set(
  `hour hours minute minutes second seconds day days week weeks month months year years decade decades times stunde stunden minute minuten
  sekunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren mal heure heures minutes secondes jour jours semaine semaines
  mois an ans année années fois hora horas minutos segundos día días semana semanas mes meses año años veces ora ore minuti secondi giorno
  giorni settimana settimane mese mesi anno anni volte dia dias mês ano anos vezes uur minuten seconden dag dagen weken maand maanden jaar
  keer timme timmar minuter dagar veckor månad månader år timer dage uger måneder dager uker godzin minut dni tygodni miesięcy lat razy часов
  часа минут дней дня недель месяцев лет года раз годин хвилин днів тижнів місяців років ώρες λεπτά ημέρες μέρες μήνες χρόνια saat dakika gün
  hafta ay yıl kez giờ phút ngày tuần tháng lần`.split(/\s+/),
);
const TIME_OF_DAY = /^(?:uhr|uur|h)$/iu;

/** "duration" for days and years, "time" for what is surely a time of day, "things" for all else. */
export function kindOfCount(counts: string): "things" | "duration" | "time" {
  const first = counts.split(/\s/)[0]?.toLowerCase() ?? "";
  return TIME_OF_DAY.test(first) ? "time" : TIME.has(first) ? "duration" : "things";
}
