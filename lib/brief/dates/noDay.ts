import type { Language } from "../../text/languages/types.ts";

/** Characters around a word in which what makes it no day stands. */
const REACH = 40;

/** Articles and quantifiers before a weekday by which it is any such day: "on a Saturday", "every Thursday", "that Monday". */
const ANY_DAY: Readonly<Record<string, RegExp>> = {
  en: /\b(?:an?|one|every|each|any|most|many|some|(?:on|of|by|until|since)\sthat|(?:night|day|daily)\s(?:but|except(?:\sfor)?))\s(?:(?:sunny|rainy|cold|warm|hot|quiet|busy|typical|normal|ordinary|random|recent|memorable|chaotic|hectic|tense|fraught|lazy|grey|gray|dark|wet|windy|stormy|chilly|freezing|\p{Ll}{2,}(?:ful|ous|less)|summer|winter|spring|autumn|late|early)\s)*$/iu,
  de: /(?<!\p{L})(?:eine[mns]?|jede[mnrs]?|irgendeine[mns]?)\s(?:\p{Ll}+(?:en|em|er|es)\s)?$/iu,
  fr: /(?<!\p{L})(?:une?|chaque|tous\sles|quelques|(?:premier|deuxième|second|troisième|quatrième|énième))\s$/iu,
  es: /(?<!\p{L})(?:un|cada|todos\slos|los|primer|segundo|tercer)\s$/iu,
  it: /(?<!\p{L})(?:una?|ogni|tutti\si|tutte\sle|primo|prima|secondo|terzo)\s$/iu,
  pt: /(?<!\p{L})(?:uma?|cada|tod[oa]s?\s[oa]?s?|aos|primeir[oa]|segund[oa])\s$/iu,
  nl: /(?<!\p{L})(?:een|elke|iedere|eerste|tweede)\s(?:\p{Ll}+e\s)?$/iu,
  sv: /(?<!\p{L})(?:en|varje|första|andra)\s(?:\p{Ll}+\s)?$/iu,
  da: /(?<!\p{L})(?:en|hver|første|anden)\s(?:\p{Ll}+\s)?$/iu,
  nb: /(?<!\p{L})(?:en|ein|hver|første|andre)\s(?:\p{Ll}+\s)?$/iu,
  cs: /(?<!\p{L})(?:každ(?:ý|ou|é)|první|druh(?:ý|ou|é)|jedn(?:o|u))\s$/iu,
  sk: /(?<!\p{L})(?:každ(?:ý|ú)|prv(?:ý|ú)|druh(?:ý|ú)|jednu)\s$/iu,
  hu: /(?<!\p{L})(?:minden|egy|első|második)\s$/iu,
  // "Luni" are months as well as Monday.
  ro: /(?<!\p{L})(?:fiecare|orice|o|într-o|prima|\p{Nd}+(?:\sde)?|două|trei|patru|cinci|opt|nouă|zece|[șş]ase|[șş]apte|câteva|multe|puține|ultimele|primele|următoarele|aceste|lungi|de\smulte|ultimelor|zeci\sde)\s$/iu,
  fi: /(?<!\p{L})(?:joka|jokaisena|eräänä|ensimmäisenä)\s$/iu,
  bg: /(?<!\p{L})(?:всеки|всяка|един|една|първ(?:ия|ата)|втор(?:ия|ата))\s$/iu,
  hr: /(?<!\p{L})(?:svak(?:i|u|e)|jedn(?:og|u|e)|prv(?:i|u|e))\s$/iu,
  sl: /(?<!\p{L})(?:vsak|vsako|prv(?:i|o)|nek(?:ega|o))\s$/iu,
  ca: /(?<!\p{L})(?:un|cada|tots\sels|els|primer|segon|tercer)\s$/iu,
  id: /(?<!\p{L})(?:setiap|tiap)\s(?:hari\s)?$/iu,
  is: /(?<!\p{L})(?:hvern|hvert|einn|fyrsta|annan\shvern)\s$/iu,
  lt: /(?<!\p{L})(?:kiekvieną|vieną|pirmąjį)\s$/iu,
  fa: /(?<!\p{L})(?:هر|یک)\s$/u,
};
/** "The first Monday of the month" */
const ORDINAL = { before: /\b(?:first|second|third|fourth|last)\s$/iu, behind: /^\s(?:of|in)\s/u } as const;
/** Days with a name of their own, and what carries one: "Black Friday", "NFL Sunday Ticket", "Monday.com". */
const NAMED = {
  before:
    /(?:^|\s)(?:Good|Black|Cyber|Easter|Super|Shrove|Fat|Giving|Ash|Maundy|Holy|Palm|Bloody|Blue|Casual|NFL|NBA|MLB)\s$/u,
  behind:
    /^(?:\.\p{Ll}|\s(?:newsletters?|brunch|roast|dinner|programmes?|programs?|columns?|supplements?|papers?|newspapers?|editions?|magazines?|schools?|jobs?|markets?|rituals?|sermons?|best|night\slights)\b)/u,
} as const;
/** Weekdays in a row are opening hours: "Monday through Thursday", "every Thursday - Saturday", "Tuesday, Wednesday and Thursday". */
const THROUGH = /^(?:s?\s(?:through|thru)\s|\s?[-–—]\s)$/iu;
const OPEN = /\b(?:open|runs?|daily|hours)\s(?:from\s)?$/iu;
const IN_A_ROW = /^(?:,?\s(?:and|und|et|y|e|en|och|og|i|и)\s|,\s|\s)$/iu;

/** Weekdays that are another word, too, from the word on: Czech "ve středu města" is in the middle of the town, Romanian "luni de zile" for months. */
const NO_DAY: Readonly<Record<string, RegExp>> = {
  cs: /^středu\s(?:města|měst|obce|hřiště|zájmu|pozornosti|vozovky|silnice|Evropy|země|pole|náměstí|dění|týmu|zálohy|sestavy|koryta|řeky)(?!\p{L})/iu,
  // "Na segunda metade": the second half, where a noun follows.
  pt: /^(?:segunda|terça|quarta|quinta|sexta)\s(?!(?:passada|próxima|seguinte|que|à|às|a|o|os|as|e|ou|de|em|no|na|por|para|com|um|uma|não|pelo|pela|quando|após|antes|depois|até)(?!\p{L}))\p{Ll}/iu,
  ro: /^luni\s(?:de\szile|la\srând|consecutive|întregi)(?!\p{L})/iu,
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
    if (isAny || isNamed || isWord || isNumbered || (code === "vi" && isOrdinal(before))) none.add(start);
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

/** Vietnamese "thứ hai" is Monday behind a time of day, else the second. */
const isOrdinal = (before: string) => !/(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|hôm|vào)\s$/iu.test(before);

/** Turns of phrase in which "today" is the age we live in, by language: around it, up to the word itself and from it on. */
const THESE_DAYS: Readonly<Record<string, { readonly before: RegExp; readonly behind: RegExp }>> = {
  en: {
    before:
      /\b(?:still|even|until|till|than|of|or|and|in\suse|available|available\son\sthe\smarket|(?:we|you|people)\s(?!\p{Ll}+ed\s|(?:will|would|had|were|did|met|said|told|saw|heard|lost|won|got|made|took|went|came)\s)\p{Ll}{3,})\s$/iu,
    behind: /^\s(?:still|more\sthan\sever)\b/u,
  },
  de: {
    before:
      /(?<!\p{L})(?:noch|auch|bis|schon|bereits|wie|als|von|eine[rnms]?|(?<!,\s)(?:der|die|das)|(?:in|auf|an|mit)\s(?:dem|der|denen)|wo)\s$/iu,
    behind: /^(?:ige?[nrsm]?|\s(?:noch|schon|bereits|auch|so))(?!\p{L})/u,
  },
  fr: {
    before: /(?<!\p{L})(?:encore|toujours|même|jusqu[’']à|jusqu[’']|d[’']|qui|où|que)\s?$/iu,
    behind: /^\s(?:encore)(?!\p{L})/u,
  },
  es: { before: /(?<!\p{L})(?:que|hasta|aún|todavía|incluso)\s$/iu, behind: /^\sen\sdía(?!\p{L})/u },
  pt: { before: /(?<!\p{L})(?:que|até|ainda|mesmo)\s$/iu, behind: /^\s(?:em\sdia|ainda)(?!\p{L})/u },
  it: {
    before: /(?<!\p{L})(?:che|ancora|fino\sa|fino\sad|giorno\sd[’'])\s?$/iu,
    behind: /^\s(?:ancora|come\sieri)(?!\p{L})/u,
  },
  nl: { before: /(?<!\p{L})(?:tot|nog|ook|zelfs)\s$/iu, behind: /^\s(?:nog|de\sdag)(?!\p{L})/u },
  sv: { before: /(?<!\p{L})(?:än|ännu|fortfarande|även)\s$/iu, behind: /^$/u },
  da: { before: /(?<!\p{L})(?:den|selv|stadig|også|end)\s$/iu, behind: /^$/u },
  nb: { before: /(?<!\p{L})(?:den\sdag|selv|fortsatt|også|enn|hadde|fremdeles)\s$/iu, behind: /^$/u },
  pl: { before: /(?<!\p{L})(?:do|po|nawet|i|także)\s$/iu, behind: /^\s(?:już)(?!\p{L})/u },
  cs: { before: /(?<!\p{L})(?:do|i|až\sdo|dodnes|než)\s$/iu, behind: /^\s(?:už)(?!\p{L})/u },
  sk: { before: /(?<!\p{L})(?:do|aj|až\sdo|než)\s$/iu, behind: /^\s(?:už)(?!\p{L})/u },
  hu: { before: /(?<!\p{L})(?:még|már)\s$/iu, behind: /^\s(?:is|már|sem)(?!\p{L})/u },
  ro: { before: /(?<!\p{L})(?:până|[șş]i|chiar|de|decât)\s$/iu, behind: /^$/u },
  fi: { before: /(?<!\p{L})(?:vielä|yhä|myös|kuin)\s$/iu, behind: /^$/u },
  bg: { before: /(?<!\p{L})(?:до|и|дори|от)\s$/iu, behind: /^$/u },
  hr: { before: /(?<!\p{L})(?:do|i|čak\si|nego)\s$/iu, behind: /^$/u },
  sl: { before: /(?<!\p{L})(?:do|še|tudi|kot)\s$/iu, behind: /^$/u },
  ca: { before: /(?<!\p{L})(?:que|fins|encara|també|d[’'])\s?$/iu, behind: /^\sdia(?!\p{L})/u },
  id: { before: /(?<!\p{L})(?:hingga|sampai)\s$/iu, behind: /^$/u },
  is: { before: /(?<!\p{L})(?:enn|til|en|eins\sog|líka)\s$/iu, behind: /^$/u },
  lt: { before: /(?<!\p{L})(?:iki|ir|dar|net)\s$/iu, behind: /^$/u },
  ru: { before: /(?<!\p{L})(?:до|и|на|даже)\s$/iu, behind: /^$/u },
};
/** What happens on a day: "today's meeting", and not "today's world". */
const EVENT =
  /^[’']s\s(?:\p{Ll}+\s){0,2}(?:meetings?|sessions?|hearings?|votes?|verdicts?|rulings?|decisions?|announcements?|summits?|elections?|debates?|match|game|race|final|attacks?|strikes?|statement|speech|conference|ceremony|trial|report|launch|storm|vote)\b/u;
/** A verb in the past or the future, or one that tells what is to be on a day; "are used" and "is based" are none. */
const TELLS =
  /(?<!\b(?:is|are|be|being|been)\s(?:\p{Ll}+ly\s)?)(?:\b\p{Ll}{2,}ed\b)|\b(?:was|were|had|did|said|told|met|took|came|went|fell|began|became|won|lost|died|made|gave|found|held|left|saw|shot|struck|hit|will|would|going\sto|due|set|opens?|begins?|starts?|meets?|premieres?|faces?|votes?|turns?|marks?|launch(?:es)?|returns?|celebrates?|comes\sout|goes)\b/u;

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
  if (code === "fr" && relative === -1 && /\bdat\p{Ll}+\s(?:pas\s)?d[’']$/u.test(before)) return true;
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
