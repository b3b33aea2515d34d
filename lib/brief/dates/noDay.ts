import type { Language } from "../../text/languages/types.ts";

/** Characters around a word in which what makes it no day stands. */
const REACH = 40;

/** Articles and quantifiers before a weekday by which it is any such day: "on a Saturday", "every Thursday", "that Monday". */
const ANY_DAY: Readonly<Record<string, RegExp>> = {
  en: /\b(?:an?|one|every|each|any|most|many|some|(?:on|of|by|until|since)\sthat|(?:night|day|daily)\s(?:but|except(?:\sfor)?))\s(?:(?:sunny|rainy|cold|warm|hot|quiet|busy|typical|normal|ordinary|random|recent|memorable|chaotic|hectic|tense|fraught|lazy|grey|gray|dark|wet|windy|stormy|chilly|freezing|\p{Lower}{2,}(?:ful|ous|less)|summer|winter|spring|autumn|late|early)\s)*$/iu,
  de: /(?<!\p{Alpha})(?:eine[mns]?|jede[mnrs]?|irgendeine[mns]?)\s(?:\p{Lower}+(?:en|em|er|es)\s)?$/iu,
  fr: /(?<!\p{Alpha})(?:une?|chaque|tous\sles|quelques|(?:premier|deuxième|second|troisième|quatrième|énième))\s$/iu,
  es: /(?<!\p{Alpha})(?:un|cada|todos\slos|los|primer|segundo|tercer)\s$/iu,
  it: /(?<!\p{Alpha})(?:una?|ogni|tutti\si|tutte\sle|primo|prima|secondo|terzo)\s$/iu,
  pt: /(?<!\p{Alpha})(?:uma?|cada|tod[oa]s?\s[oa]?s?|aos|primeir[oa]|segund[oa])\s$/iu,
  nl: /(?<!\p{Alpha})(?:een|elke|iedere|eerste|tweede)\s(?:\p{Lower}+e\s)?$/iu,
  sv: /(?<!\p{Alpha})(?:en|varje|första|andra)\s(?:\p{Lower}+\s)?$/iu,
  da: /(?<!\p{Alpha})(?:en|hver|første|anden)\s(?:\p{Lower}+\s)?$/iu,
  nb: /(?<!\p{Alpha})(?:en|ein|hver|første|andre)\s(?:\p{Lower}+\s)?$/iu,
  cs: /(?<!\p{Alpha})(?:každ(?:ý|ou|é)|první|druh(?:ý|ou|é)|jedn(?:o|u))\s$/iu,
  sk: /(?<!\p{Alpha})(?:každ(?:ý|ú)|prv(?:ý|ú)|druh(?:ý|ú)|jednu)\s$/iu,
  hu: /(?<!\p{Alpha})(?:minden|egy|első|második)\s$/iu,
  // "Luni" are months as well as Monday.
  ro: /(?<!\p{Alpha})(?:fiecare|orice|o|într-o|prima|\p{Nd}+(?:\sde)?|două|trei|patru|cinci|opt|nouă|zece|[șş]ase|[șş]apte|câteva|multe|puține|ultimele|primele|următoarele|aceste|lungi|de\smulte|ultimelor|zeci\sde)\s$/iu,
  fi: /(?<!\p{Alpha})(?:joka|jokaisena|eräänä|ensimmäisenä)\s$/iu,
  bg: /(?<!\p{Alpha})(?:всеки|всяка|един|една|първ(?:ия|ата)|втор(?:ия|ата))\s$/iu,
  hr: /(?<!\p{Alpha})(?:svak(?:i|u|e)|jedn(?:og|u|e)|prv(?:i|u|e))\s$/iu,
  sl: /(?<!\p{Alpha})(?:vsak|vsako|prv(?:i|o)|nek(?:ega|o))\s$/iu,
  ca: /(?<!\p{Alpha})(?:un|cada|tots\sels|els|primer|segon|tercer)\s$/iu,
  id: /(?<!\p{Alpha})(?:setiap|tiap)\s(?:hari\s)?$/iu,
  is: /(?<!\p{Alpha})(?:hvern|hvert|einn|fyrsta|annan\shvern)\s$/iu,
  lt: /(?<!\p{Alpha})(?:kiekvieną|vieną|pirmąjį)\s$/iu,
  fa: /(?<!\p{Alpha})(?:هر|یک)\s$/u,
};
/** "The first Monday of the month" */
const ORDINAL = { before: /\b(?:first|second|third|fourth|last)\s$/iu, behind: /^\s(?:of|in)\s/u } as const;
/** Days with a name of their own, and what carries one: "Black Friday", "NFL Sunday Ticket", "Monday.com". */
const NAMED = {
  before:
    /(?:^|\s)(?:Good|Black|Cyber|Easter|Super|Shrove|Fat|Giving|Ash|Maundy|Holy|Palm|Bloody|Blue|Casual|NFL|NBA|MLB)\s$/u,
  behind:
    /^(?:\.\p{Lower}|\s(?:newsletters?|brunch|roast|dinner|programmes?|programs?|columns?|supplements?|papers?|newspapers?|editions?|magazines?|schools?|jobs?|markets?|rituals?|sermons?|best|night\slights)\b)/u,
} as const;
/** Weekdays in a row are opening hours: "Monday through Thursday", "every Thursday - Saturday", "Tuesday, Wednesday and Thursday". */
const THROUGH = /^(?:s?\s(?:through|thru)\s|\s?[-–—]\s)$/iu;
const OPEN = /\b(?:open|runs?|daily|hours)\s(?:from\s)?$/iu;
const IN_A_ROW = /^(?:,?\s(?:and|und|et|y|e|en|och|og|i|и)\s|,\s|\s)$/iu;

/** Weekdays that are another word, too, from the word on: Czech "ve středu města" is in the middle of the town, Romanian "luni de zile" for months. */
const NO_DAY: Readonly<Record<string, RegExp>> = {
  cs: /^středu\s(?:města|měst|obce|hřiště|zájmu|pozornosti|vozovky|silnice|Evropy|země|pole|náměstí|dění|týmu|zálohy|sestavy|koryta|řeky)(?!\p{Alpha})/iu,
  // "Na segunda metade": the second half, where a noun follows.
  pt: /^(?:segunda|terça|quarta|quinta|sexta)\s(?!(?:passada|próxima|seguinte|que|à|às|a|o|os|as|e|ou|de|em|no|na|por|para|com|um|uma|não|pelo|pela|quando|após|antes|depois|até)(?!\p{Alpha}))\p{Lower}/iu,
  ro: /^luni\s(?:de\szile|la\srând|consecutive|întregi)(?!\p{Alpha})/iu,
};

/** Languages that set a full stop behind the number of a day. */
const NUMBERED = new Set(["de", "nb", "da"]);

/** One weekday of a sentence. */
interface Weekday {
  readonly start: number;
  readonly end: number;
}

/**
 * Which weekdays of a sentence are no day of the calendar, but one like every other, one with a name of its own, or one of a timetable.
 *
 * @param days the weekdays in order.
 */
export function weekdaysOfNoDay(text: string, days: readonly Weekday[], { code }: Language): ReadonlySet<number> {
  const between = (at: number) => text.slice(days[at]?.end ?? 0, days[at + 1]?.start ?? 0);
  const none = new Set<number>();
  days.forEach(({ start, end }, at) => {
    const before = text.slice(Math.max(0, start - REACH), start);
    const behind = text.slice(end, end + REACH);
    const isAny = ANY_DAY[code]?.test(before) ?? false;
    const isNamed =
      code === "en" &&
      (NAMED.before.test(before) ||
        NAMED.behind.test(behind) ||
        (ORDINAL.before.test(before) && ORDINAL.behind.test(behind)));
    // "Montag, 3. 9.": the day of a month that a number tells, and no day of this week.
    const isNumbered = NUMBERED.has(code) && /^,?\s(?:den\s|dem\s|d\.\s)?\d{1,2}\.(?!\d)/u.test(behind);
    const isWord = NO_DAY[code]?.test(text.slice(start, end + REACH)) ?? false;
    const other = OTHER_WEEK[code];
    const isElsewhere = other !== undefined && (other.before.test(before) || other.behind.test(behind));
    // "آئندہ ہفتے": Urdu has one word for Saturday and for a week.
    const isWeek = code === "ur" && /^ہفت/u.test(text.slice(start, end)) && URDU_WEEK.test(before);
    if (
      isAny ||
      isNamed ||
      isWord ||
      isNumbered ||
      isElsewhere ||
      isWeek ||
      (code === "vi" && isOrdinal(before, behind))
    )
      none.add(start);
    const isRange = at + 1 < days.length && THROUGH.test(between(at));
    const isOpen = at + 1 < days.length && code === "en" && /^s?\sto\s$/u.test(between(at)) && OPEN.test(before);
    // "From Thursday to Saturday" are three days, "Thursday through Saturday" and "open Tuesday to Sunday" any such days.
    if (isOpen || (isRange && (isAny || /thr/iu.test(between(at)))))
      for (const day of days.slice(at, at + 2)) none.add(day.start);
    if (at + 2 < days.length && IN_A_ROW.test(between(at)) && IN_A_ROW.test(between(at + 1)))
      for (const day of days.slice(at, at + 3)) none.add(day.start);
  });
  return none;
}

/** "Two weeks from Monday", "a week ago on Tuesday", "the Friday before last", "Friday the 13th": a day of a week that no pattern reckons. */
const OTHER_WEEK: Readonly<Record<string, { readonly before: RegExp; readonly behind: RegExp }>> = {
  en: {
    before: /\b(?:weeks?|fortnight|months?|years?)\s(?:(?:from|before)|ago(?:\slast)?(?:\son)?)\s$/iu,
    behind: /^\s(?:before\slast|the\s\p{Nd}{1,2}(?:st|nd|rd|th)?)(?!\p{Alpha})/iu,
  },
  de: { before: /(?!)/u, behind: /^\s(?:in|vor)\s(?:einer|zwei|drei|vier|\p{Nd}+)\sWochen?(?!\p{Alpha})/u },
  fr: { before: /(?!)/u, behind: /^\sen\s(?:huit|quinze)(?!\p{Alpha})/u },
};

const URDU_WEEK = /(?:آئندہ|گزشتہ|گذشتہ|اگلے|پچھلے|رواں|ایک|دو|تین|چند|کئی|ہر|اس|\p{Nd})\s$/u;

/** Vietnamese "thứ hai" is Monday behind a time of day or before its week, else the second. */
const isOrdinal = (before: string, behind: string) =>
  !(before === "" && /^(?:,|\stuần\s(?:trước|này|tới|sau)(?!\p{Alpha}))/u.test(behind)) &&
  !/(?<!\p{Alpha})(?:sáng|trưa|chiều|tối|đêm|hôm|vào)\s$/iu.test(before);

/** Turns of phrase in which "today" is the age we live in, by language: around it, up to the word itself and from it on. */
const THESE_DAYS: Readonly<Record<string, { readonly before: RegExp; readonly behind: RegExp }>> = {
  en: {
    before:
      /\b(?:still|even|until|till|than|of|or|and|in\suse|available|available\son\sthe\smarket|(?:we|you|people)\s(?!\p{Lower}+ed\s|(?:will|would|had|were|did|met|said|told|saw|heard|lost|won|got|made|took|went|came)\s)\p{Lower}{3,})\s$/iu,
    behind: /^\s(?:still|more\sthan\sever)\b/u,
  },
  de: {
    before:
      /(?<!\p{Alpha})(?:noch|auch|bis|schon|bereits|wie|als|von|eine[rnms]?|(?<!,\s)(?:der|die|das)|(?:in|auf|an|mit)\s(?:dem|der|denen)|wo)\s$/iu,
    behind: /^(?:ige?[nrsm]?|\s(?:noch|schon|bereits|auch|so))(?!\p{Alpha})/u,
  },
  fr: {
    before: /(?<!\p{Alpha})(?:encore|toujours|même|jusqu[’']à|jusqu[’']|d[’']|qui|où|que)\s?$/iu,
    behind: /^\s(?:encore)(?!\p{Alpha})/u,
  },
  es: { before: /(?<!\p{Alpha})(?:que|hasta|aún|todavía|incluso)\s$/iu, behind: /^\sen\sdía(?!\p{Alpha})/u },
  pt: { before: /(?<!\p{Alpha})(?:que|até|ainda|mesmo)\s$/iu, behind: /^\s(?:em\sdia|ainda)(?!\p{Alpha})/u },
  it: {
    before: /(?<!\p{Alpha})(?:che|ancora|fino\sa|fino\sad|giorno\sd[’'])\s?$/iu,
    behind: /^\s(?:ancora|come\sieri)(?!\p{Alpha})/u,
  },
  nl: { before: /(?<!\p{Alpha})(?:tot|nog|ook|zelfs)\s$/iu, behind: /^\s(?:nog|de\sdag)(?!\p{Alpha})/u },
  sv: { before: /(?<!\p{Alpha})(?:än|ännu|fortfarande|även)\s$/iu, behind: /^$/u },
  da: { before: /(?<!\p{Alpha})(?:den|selv|stadig|også|end)\s$/iu, behind: /^$/u },
  nb: { before: /(?<!\p{Alpha})(?:den\sdag|selv|fortsatt|også|enn|hadde|fremdeles)\s$/iu, behind: /^$/u },
  pl: { before: /(?<!\p{Alpha})(?:do|po|nawet|i|także)\s$/iu, behind: /^\s(?:już)(?!\p{Alpha})/u },
  cs: { before: /(?<!\p{Alpha})(?:do|i|až\sdo|dodnes|než)\s$/iu, behind: /^\s(?:už)(?!\p{Alpha})/u },
  sk: { before: /(?<!\p{Alpha})(?:do|aj|až\sdo|než)\s$/iu, behind: /^\s(?:už)(?!\p{Alpha})/u },
  hu: { before: /(?<!\p{Alpha})(?:még|már)\s$/iu, behind: /^\s(?:is|már|sem)(?!\p{Alpha})/u },
  ro: { before: /(?<!\p{Alpha})(?:până|[șş]i|chiar|de|decât)\s$/iu, behind: /^$/u },
  fi: { before: /(?<!\p{Alpha})(?:vielä|yhä|myös|kuin)\s$/iu, behind: /^$/u },
  bg: { before: /(?<!\p{Alpha})(?:до|и|дори|от)\s$/iu, behind: /^$/u },
  hr: { before: /(?<!\p{Alpha})(?:do|i|čak\si|nego)\s$/iu, behind: /^$/u },
  sl: { before: /(?<!\p{Alpha})(?:do|še|tudi|kot)\s$/iu, behind: /^$/u },
  ca: { before: /(?<!\p{Alpha})(?:que|fins|encara|també|d[’'])\s?$/iu, behind: /^\sdia(?!\p{Alpha})/u },
  id: { before: /(?<!\p{Alpha})(?:hingga|sampai)\s$/iu, behind: /^$/u },
  is: { before: /(?<!\p{Alpha})(?:enn|til|en|eins\sog|líka)\s$/iu, behind: /^$/u },
  lt: { before: /(?<!\p{Alpha})(?:iki|ir|dar|net)\s$/iu, behind: /^$/u },
  ru: { before: /(?<!\p{Alpha})(?:до|и|на|даже)\s$/iu, behind: /^$/u },
};
/** What happens on a day: "today's meeting", and not "today's world". */
const EVENT =
  /^[’']s\s(?:\p{Lower}+\s){0,2}(?:meetings?|sessions?|hearings?|votes?|verdicts?|rulings?|decisions?|announcements?|summits?|elections?|debates?|match|game|race|final|attacks?|strikes?|statement|speech|conference|ceremony|trial|report|launch|storm|vote)\b/u;
/** A verb in the past or the future, or one that tells what is to be on a day; "are used" and "is based" are none. */
const TELLS =
  /(?<!\b(?:is|are|be|being|been)\s(?:\p{Lower}+ly\s)?)(?:\b\p{Lower}{2,}ed\b)|\b(?:was|were|had|did|said|told|met|took|came|went|fell|began|became|won|lost|died|made|gave|found|held|left|saw|shot|struck|hit|will|would|going\sto|due|set|opens?|begins?|starts?|meets?|premieres?|faces?|votes?|turns?|marks?|launch(?:es)?|returns?|celebrates?|comes\sout|goes)\b/u;

/**
 * True for "today", "yesterday" and "tomorrow" that are no days of the calendar: the age we live in ("lives in cities today", "today's world"), the
 * past and the future ("yesterday's problems", "the city of tomorrow").
 *
 * @param relative days from the day of writing: 0 is today.
 */
export function isAge(text: string, start: number, end: number, relative: number, { code }: Language): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + 2 * REACH);
  const turns = THESE_DAYS[code];
  const isToday = relative === 0;
  // "L'affaire ne date pas d'hier": it is old.
  if (code === "fr" && relative === -1 && /\bdat\p{Lower}+\s(?:pas\s)?d[’']$/u.test(before)) return true;
  if (isToday && turns && (turns.before.test(before) || turns.behind.test(behind))) return true;
  if (code !== "en") return false;
  if (/^[’']s\s/u.test(behind)) return !EVENT.test(behind);
  if (!isToday) return /\b(?:of|for)\s$/u.test(before);
  if (/\bfrom\s$/u.test(before) || /^\s\(\p{Nd}/u.test(behind)) return false;
  return !TELLS.test(clauseAround(text, start, end));
}

/** The clause that a word stands in; of one that opens a sentence the clause behind it. */
function clauseAround(text: string, start: number, end: number): string {
  const from = /[^,;:–—]*$/u.exec(text.slice(Math.max(0, start - 4 * REACH), start))?.[0] ?? "";
  const to = /^,?[^,;:–—]*/u.exec(text.slice(end, end + 4 * REACH))?.[0] ?? "";
  return `${from} ${to}`;
}
