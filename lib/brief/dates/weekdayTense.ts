import type { Language } from "../../text/languages/types.ts";
import type { Sentence } from "../../types.ts";
import { plainWords } from "../points/plainWords.ts";
import { isPlanned, isPlannedBehind, TOLD } from "./plannedInEnglish.ts";
import { PLANNED, SCHEDULED } from "./plannedVerbs.ts";
import type { Tense } from "./resolveDate.ts";
import { verbLooksAhead } from "./verbAhead.ts";
import { weekOf } from "./weekOf.ts";

/** Languages whose verbs have a future of their own. */
const FUTURE_ENDINGS: Readonly<Record<string, RegExp>> = {
  fr: /.{3,}r(?:a|ont)$/u,
  es: /.{3,}r(?:á|án)$/u,
  it: /.{3,}r(?:à|anno)$/u,
  pt: /.{3,}r(?:á|ão)$/u,
  ca: /.{3,}r(?:à|an)$/u,
  tr: /.{2,}(?:acak|ecek|acaklar|ecekler|acaktır|ecektir)$/u,
};

/** What stands before the day that something lasts until: "closed until Friday", "muss bis Freitag"; "by", "through" and "into" leave it open. */
const UNTIL: Readonly<Record<string, RegExp>> = {
  en: /\b(?:until|till)\s(?:(?:late|early|at\sleast|noon|midnight|the\send\sof|[\d.:]+\s?[ap]\.?m\.?)\s)?(?:on\s)?$/u,
  de: /(?<!\p{Alpha})(?:bis\s(?:zum\s|einschließlich\s|kommenden\s)?|(?:[Aa]b|[Ff]ür)\s(?:den\s)?|[Ss]pätestens\sam\s)$/u,
  fr: /jusqu[’'](?:à|au)\s$/u,
  es: /\bhasta\s(?:el\s)?$/u,
  it: /\bfino\sa(?:l\s|\s)$/u,
  pt: /(?<!\p{Alpha})até\s(?:a\s|à\s)?$/u,
  nl: /\btot\s(?:en\smet\s)?$/u,
  sv: /(?<!\p{Alpha})(?:inför|före)\s$/iu,
  da: /(?<!\p{Alpha})(?:før|forud\sfor|inden)\s$/iu,
  nb: /(?<!\p{Alpha})(?:før|foran)\s$/iu,
  pl: /(?<!\p{Alpha})do\s$/u,
  cs: /(?<!\p{Alpha})do\s$/u,
  sk: /(?<!\p{Alpha})do\s$/u,
  ro: /(?<!\p{Alpha})până\s(?:pe\s|la\s)?$/u,
  bg: /(?<!\p{Alpha})до\s$/u,
  hr: /(?<!\p{Alpha})do\s$/u,
  sl: /(?<!\p{Alpha})do\s$/u,
  ca: /(?<!\p{Alpha})fins\s(?:a\s|al\s|el\s)?$/u,
  id: /(?<!\p{Alpha})(?:hingga|sampai)\s$/u,
  is: /(?<!\p{Alpha})(?:fram\sá|til)\s$/u,
  lt: /(?<!\p{Alpha})iki\s$/u,
  fa: /(?<!\p{Alpha})تا\s(?:روز\s)?$/u,
};
/** A sentence with one of these tells what was until a day. */
export const WAS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:was|were|had|did)\b/u,
  de: /\b(?:war|waren|wurden?|hatten?)\b/u,
  fr: /(?<!\p{Alpha})(?:étai(?:t|ent)|avai(?:t|ent)|(?:a|ont)\sété)(?!\p{Alpha})/u,
  es: /(?<!\p{Alpha})(?:eran?|estaban?|había[n]?|fue|fueron|estuv\p{Alpha}+)(?!\p{Alpha})/u,
  it: /(?<!\p{Alpha})(?:era|erano|avevano?|(?:è|sono)\sstat\p{Alpha})(?!\p{Alpha})/u,
  pt: /(?<!\p{Alpha})(?:era|eram|estavam?|foi|foram|tinham?)(?!\p{Alpha})/u,
  nl: /\b(?:was|waren|had|hadden|werd|werden)\b/u,
  pl: /(?<!\p{Alpha})(?:by[łl]\p{Alpha}*|mia[łl]\p{Alpha}*|trwa[łl]\p{Alpha}*|mieli|byli)(?!\p{Alpha})/u,
  cs: /(?<!\p{Alpha})(?:\p{Alpha}*byl[aoiy]?|mě(?:l[aoiy]?)|mohl[aoiy]?|trval[aoiy]?|platil[aoiy]?)(?!\p{Alpha})/u,
  sk: /(?<!\p{Alpha})(?:\p{Alpha}*bol[aoi]?|mal[aoi]?|mohl[aoi]|trval[aoi]?|platil[aoi]?)(?!\p{Alpha})/u,
  ro: /(?<!\p{Alpha})(?:a|au|era|erau|fost)(?!\p{Alpha})/u,
  bg: /(?<!\p{Alpha})(?:беше|бяха|бил[аои]?|имаше|трябваше)(?!\p{Alpha})/u,
  hr: /(?<!\p{Alpha})(?:bi[ol]|bil[aoie]|ima[ol]|trajal[aoie]|trajao|vrijedil[aoi])(?!\p{Alpha})/u,
  sl: /(?<!\p{Alpha})(?:bil[aoie]?|imel[aoi]?|trajal[aoi]?|veljal[aoi]?)(?!\p{Alpha})/u,
  ca: /(?<!\p{Alpha})(?:era|eren|estava|estaven|havia|havien|va|van|ha\sestat|han\sestat)(?!\p{Alpha})/u,
  id: /(?<!\p{Alpha})(?:telah|sudah|sempat)(?!\p{Alpha})/u,
  is: /(?<!\p{Alpha})(?:var|voru|hafði|höfðu|varð|urðu)(?!\p{Alpha})/u,
  lt: /(?<!\p{Alpha})(?:buvo|turėjo|\p{Alpha}{3,}(?:avo|ojo|ėjo|ino))(?!\p{Alpha})/u,
  fa: /(?<!\p{Alpha})(?:بود|بودند|شد|شدند)(?!\p{Alpha})/u,
};
/** Words beside a weekday by which it is not the day of publication; the others ("will") leave that open. */
const NEXT =
  /^(?:next|upcoming|bevorsteh|nächst|kommend|prochain|pr[oó]xim|prossim|volgend|komend|aanstaand|næste|neste|nästa|najbliż|przyszł|следующ|ближайш|наступн|επόμεν|ερχόμεν|προσεχ|önümüzdeki|gelecek|tới|sắp|المقبل|القادم|הבא|הקרוב|अगले|आगामी|আগামী|آئندہ|اگلے|下|来週|다음|příští|nadcházejíc|nejbližší|budúc|nadchádzajúc|najbližš|jövő|következő|viito|următo|ensi|tuleva|seuraava|следващ|предстоящ|идн|идващ|sljedeć|iduć|nadolazeć|prihodnj|naslednj|vinent|proper|mendatang|depan|næst|kitą|kito|ateinan|artimiausi|آینده)/u;

/** "Friday: The bank reports ...": a line of what is to come, unless a verb says that it was. */
const AGENDA = /^:\s/u;

/** "A week on Tuesday" is the one behind the next. */
const WEEK_ON = /\ba\sweek\s(?:on|from)\s$/iu;

/** Characters around a day in which words belong to it. */
const REACH = { beside: 25, clause: 90 } as const;
/** Languages whose verb ends the clause. */
const VERB_LAST: ReadonlySet<string> = new Set(["tr"]);
/** Words before a day that opens its clause: "Am", "On the night of". */
const OPENING = 3;

/**
 * Looks back when a word of the past stands beside the day, ahead when one of the future stands beside it or in its clause: before it
 * ("will meet on Tuesday"), or behind it where the clause opens with the day ("On Tuesday the council will meet"). What lasts until a day,
 * or may happen on it, lies ahead, too.
 */
export function tenseOf({ text }: Sentence, language: Language): (start: number, end: number) => Tense {
  const lower = (part: string) =>
    withoutNouns(
      plainWords(part, language).map((word) => word.toLowerCase()),
      language,
    );
  const looksAhead = (word: string) => language.futureWords.has(word) || FUTURE_ENDINGS[language.code]?.test(word);
  const isScheduled = (word: string) => SCHEDULED[language.code]?.test(word);
  const alone = (start: number, end: number): Tense => {
    const week = weekOf(text.slice(Math.max(0, start - REACH.beside), start), text.slice(end), language);
    if (week) return week;
    if (start === 0 && AGENDA.test(text.slice(end)) && !TOLD.test(text)) return "future";
    const beside = [
      ...lower(text.slice(Math.max(0, start - REACH.beside), start)).slice(-2),
      ...lower(text.slice(end, end + REACH.beside)).slice(0, 1),
    ];
    if (language.code === "en" && (WEEK_ON.test(text.slice(0, start)) || /^\sweek\b/u.test(text.slice(end))))
      return "week";
    if (beside.some((word) => language.pastWords.has(word))) return "past";
    if (beside.some((word) => language.futureWords.has(word) && NEXT.test(word))) return "next";
    const before = lower(clauseBefore(text, start));
    const opened =
      before.length <= OPENING || VERB_LAST.has(language.code)
        ? (/^,?[^,;:–—]*/u.exec(text.slice(end, end + REACH.clause))?.[0] ?? "")
        : "";
    const behind = lower(opened);
    if ([...beside, ...before, ...behind].some(looksAhead)) return "future";
    if ([...before, ...(before.length <= 1 ? behind : [])].some(isScheduled)) return "future";
    const clause = clauseBefore(text, start);
    if (
      PLANNED[language.code]?.test(clause) ||
      (language.code === "en" && (isPlanned(clause) || isPlannedBehind(clause, opened)))
    )
      return "future";
    if (verbLooksAhead(text, start, end, language.code)) return "future";
    if (!UNTIL[language.code]?.test(text.slice(Math.max(0, start - REACH.beside), start))) return "open";
    return WAS[language.code]?.test(text) ? "limit" : "future";
  };
  let ahead: number | null = null;
  return (start, end) => {
    const own = alone(start, end);
    // "Will begin on Friday and spread on Saturday": what is not told goes on with what is to come.
    const goesOn = ahead !== null && language.code === "en" && !ENDS.test(text.slice(ahead, start));
    const tense = own === "open" && goesOn && !TOLD.test(text.slice(ahead ?? 0, start)) ? "future" : own;
    ahead = tense === "future" || tense === "next" ? end : null;
    return tense;
  };
}

const ENDS = /[.;:–—“”"]/u;

/** "raised its | forecast", "published the new | plans": nouns, and no verbs of what is to come. */
const withoutNouns = (words: readonly string[], { code }: Language): readonly string[] =>
  code === "en" && words.some((word) => ALSO_NOUN.test(word))
    ? words.filter(
        (word, at) =>
          !ALSO_NOUN.test(word) ||
          (word === "forecast" && words[at + 1] === "for") ||
          !words.slice(Math.max(0, at - 2), at).some((other) => BEFORE_NOUN.test(other)),
      )
    : words;
const ALSO_NOUN = /^(?:forecast|plans)$/;
const BEFORE_NOUN = /^(?:the|its|his|her|their|our|an?|of|to|on|new|\p{Lower}{3,}ed)$/u;

const clauseBefore = (text: string, start: number): string =>
  /[^,;:–—]*$/u.exec(text.slice(Math.max(0, start - REACH.clause), start))?.[0] ?? "";
