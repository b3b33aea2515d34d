import type { Passage } from "../types.ts";
import { ACCUSATIONS } from "./accusations.ts";
import { type Calling, LEAD } from "./callingForm.ts";
import { ENGLISH_CALLINGS } from "./englishCallings.ts";
import { NORTHERN_STANCES } from "./northernStances.ts";
import { ROMANCE_CALLINGS } from "./romanceCallings.ts";
import { ROMANCE_STANCES } from "./romanceStances.ts";

/** The thing, as a pronoun or a noun with its article. */
const GERMAN_THING =
  '(?:(?:ihn|sie|es|dies)|(?:(?:den|die|das|mehr|weniger|viele|solche|diese[ns]?|jede[ns]?|sein(?:en?)?|ihr(?:en?)?)\\s(?:\\p{Lower}+\\s){0,3})?\\p{Upper}[^,.;:„“"«»]{0,80}?)';
/** Who rather finds so than is found so, where the verb stands between them. */
const GERMAN_BODY =
  "(?:das\\s(?:\\p{Lower}+\\s)?\\p{Alpha}*(?:[Gg]ericht|[Mm]inisterium|[Aa]mt|[Ii]nstitut|[Pp]arlament)|die\\s(?:\\p{Lower}+\\s)?\\p{Alpha}*(?:[Pp]olizei|[Rr]egierung|anwaltschaft|[Vv]erwaltung|[Bb]ehörde|[Gg]ewerkschaft|[Kk]ammer|[Pp]artei|[Ss]tadt))";
/** An adjective that ends its clause: "nannte den Plan falsch". */
const GERMAN_VERDICT =
  "(?:\\p{Lower}{2,}(?:lich|ig|isch|bar|sam|haft|los|voll|ell|iv|wert)|falsch|richtig|absurd|fatal|feige|klug|gut|schlecht|dumm)(?=[.,;!]|\\sund\\s|$)";

/** "kallade beslutet [för] ett misstag", not "kallade in en läkare". */
function scandinavian(as: string, articles: string): RegExp {
  return new RegExp(
    `^${LEAD}(?<said>(?!(?:inn?|ind|til|till|på|u[td]|fram|sam)\\s)(?:det|\\p{Lower}{3,}(?:en|et|a|na|ne|n|t))\\s(?:[^,.;:”»"]{2,60}?\\s)?(?:${as}\\s)?(?:${articles})\\s\\p{Lower})`,
    "u",
  );
}

/** Verbs that say something in other ways as well: it is only their place that tells, as with those that need a word before them. */
const stancesOf = (stances: readonly Calling[] = []): readonly Calling[] =>
  stances.map((stance) => ({ before: /$/u, ...stance }));

/** By language. None of them holds for what stands in marks, which is read by its quotation. */
const CALLINGS: Readonly<Record<string, readonly Calling[]>> = {
  en: ENGLISH_CALLINGS,
  de: [
    {
      verb: /^(?:nennt|nennen|nannten?)$/u,
      behind: new RegExp(
        `^${LEAD}(?<said>${GERMAN_THING}\\s(?:eine?n?\\s(?:\\p{Lower}+\\s){0,3}(?!Namen|Grund|Termin|Ort|Preis|Betrag|Beispiel|Zahl)\\p{Upper}|${GERMAN_VERDICT}))`,
        "u",
      ),
    },
    // "hält den Plan für falsch", not "hielt eine Rede für den Chef"
    {
      verb: /^(?:h[äa]lt|h[ai]elten|hielt|halten)$/u,
      behind: new RegExp(
        `^${LEAD}(?<said>(?!(?:eine|die|seine|ihre)\\s(?:\\p{Lower}+\\s)?(?:Rede|Ansprache|Predigt|Vorlesung|Tür|Stellung|Wache)|(?:ein(?:en)?|den|das)\\s(?:\\p{Lower}+\\s)?(?:Vortrag|Plädoyer|Platz|Kurs|Ball|Kontakt))${GERMAN_THING}\\s(?:nicht\\s|weiterhin\\s|auch\\s)?für\\s(?:(?:eine?n?|keine?n?)\\s(?:\\p{Lower}+\\s){0,3}\\p{Upper}|(?:\\p{Lower}+\\s){0,3}\\p{Lower}{4,}(?=[.,;!]|\\s(?:und|oder)\\s|$)))`,
        "u",
      ),
    },
    // "hält den Plan für „schlicht falsch“", not "Folgen hält das Gericht für „denkbar“"
    {
      verb: /^(?:h[äa]lt|h[ai]elten|hielt|halten)$/u,
      isWhole: true,
      behind: new RegExp(
        `^(?!\\s${GERMAN_BODY}\\s)${LEAD}(?<said>${GERMAN_THING}\\s(?:nicht\\s|weiterhin\\s|auch\\s)?für\\s[„»«“](?!\\p{Upper})[^„“”»«]{2,160}[“”»«])`,
        "u",
      ),
    },
    {
      verb: /^bezeichne(?:t|te|n|ten)$/u,
      behind: new RegExp(`^${LEAD}(?<said>(?:sich|${GERMAN_THING})\\sals\\s(?![„“"«»]))`, "u"),
    },
    // "sprach von einem Fehler", not "sprach von der Reise"
    {
      verb: /^spr(?:icht|ach|achen|echen)$/u,
      nobody:
        /(?:untersuchung|studie|bericht|gutachten|umfrage|statistik|analyse|papier|text|film|buch|alles|viel|vieles|nichts)\s$/iu,
      behind:
        /^(?:\s(?!nicht\s|nie\s)[^,.;:„“"]{2,60}?)??\s(?<said>davon,\sdass\s|von\s(?:ein(?:em|er)\s|[„»«“]|(?!(?:1[89]|20)\d\d\s)\p{N}|(?:mindestens|rund|etwa|mehr|fast|knapp|insgesamt|bis)\s|(?!de[rmn]\s|sein|ihre|dies|jene|unser|mein|all)(?:\p{Lower}{3,}e[mnr]\s){0,3}\p{Upper}))/u,
    },
    // "plädierte für eine Brücke"
    {
      verb: /^plädier(?:t|te|en|ten)$/u,
      behind: new RegExp(`^${LEAD}(?<said>(?:für|gegen|auf)\\s[^,;:„“"]{0,40}?\\p{Upper})`, "u"),
    },
    // "sprach sich für eine Brücke aus"
    {
      verb: /^spr(?:icht|ach|achen|echen)$/u,
      isWhole: true,
      behind: new RegExp(
        `^${LEAD}(?<said>(?:sich\\s(?:\\p{Lower}+\\s){0,4})?(?:für|gegen)\\s[^,.;:]{3,120}?\\saus)(?=[.,;!]|\\sund\\s|$)`,
        "u",
      ),
    },
    // "warnte vor einer Flut", not "warnte vor einem Jahr"
    {
      verb: /^warn(?:t|te|en|ten)$/u,
      behind: new RegExp(
        `^${LEAD}(?<said>vor\\s(?!(?:\\p{Alpha}+\\s)?(?:Jahr|Monat|Woche|Tag|Stunde|Minute|Beginn|Start|Ort|Gericht|Journalist|Reporter|Presse|Publikum|Parlament|Ausschuss|Weihnacht|(?:Auft|Aufeinandert|T)reffen|Auftritt|Spiel|Duell|Partie|Rennen|Finale|Wahl|Abstimmung|Gipfel|Sitzung|Abreise|Eröffnung)\\p{Lower}*(?:\\s|[.,]|$))(?:\\p{Lower}+\\s){0,4}[„»«“]?\\p{Alpha})`,
        "u",
      ),
    },
    // "rief die Stadt zu mehr Hilfe auf"
    {
      verb: /^r(?:uft|ief|ufen|iefen)$/u,
      isWhole: true,
      behind: /^\s(?<said>(?:[^,.;:„“"]{2,60}\s)?(?:zu|zur|zum)\s[^,.;:„“"]{3,120}?\sauf)(?=[.;!]|\sund\s|$)/u,
    },
    // "wies die Vorwürfe zurück"
    {
      verb: /^(?:weist|wies|weisen|wiesen)$/u,
      isWhole: true,
      behind: new RegExp(
        `^${LEAD}(?<said>(?:\\p{Lower}+\\s){0,3}(?:Vorw[uü]rf|Anschuldigung|Kritik|Darstellung|Bericht|Behauptung|Verdächtigung|Unterstellung)\\p{Lower}*\\s(?:[^,.;:„“"]{2,80}\\s)?zurück)(?=[.,;!]|\\sund\\s|$)`,
        "u",
      ),
    },
    // "hat die Vorwürfe zurückgewiesen", "hatte ihn als „Glücksfall“ bezeichnet"
    {
      verb: /^(?:hat|hatten?|haben)$/u,
      isWhole: true,
      behind:
        /^\s(?<said>(?:[^.;:]{0,120}?(?<!\p{Alpha})als\s[^.;:]{3,90}?\sbezeichnet|[^.,;:]{0,80}?(?:Vorw[uü]rf|Kritik|Anschuldigung|Darstellung|Bericht)\p{Lower}*\s(?:[^.,;:]{2,60}\s)?zurückgewiesen|[^.,;:]{0,60}?(?<!\p{Alpha})vor\s[^.,;:]{3,120}?\sgewarnt|sich\s[^.,;:]{0,60}?(?<!\p{Alpha})(?:für|gegen)\s[^.,;:]{3,120}?\sausgesprochen|(?:(?!nicht|nie)[^.,;:\s]+\s){0,6}?von\s(?:ein(?:em|er)\s|[„»«“])[^.;:]{3,120}?\sgesprochen|[^.,;:]{3,120}?\svorgeworfen))(?=[.,;!]|\sund\s|$)/u,
    },
    // "warf ihr Untätigkeit vor"
    {
      verb: /^(?:wirft|warf|werfen|warfen)$/u,
      isWhole: true,
      behind: /^\s(?<said>[^,.;:]{3,120}\svor)(?=[.;!]|\s(?:und|aber)\s|$)/u,
    },
  ],
  ...Object.fromEntries(
    Object.entries(ROMANCE_CALLINGS).map(([code, callings]) => [
      code,
      [...callings, ...stancesOf(ROMANCE_STANCES[code])],
    ]),
  ),
  nl: [
    {
      verb: /^noem(?:t|de|den|en)$/u,
      behind: new RegExp(
        `^${LEAD}(?<said>(?:het|(?:het|de|dit|dat|die|deze)\\s[^,.;:“"]{2,80}?)\\s(?:een\\s(?!naam|reden|datum|voorbeeld|bedrag)\\p{Lower}|\\p{Lower}{3,}(?:lijk|ig|isch|loos|baar|zaam|vol|waardig)(?=[.,;!]|\\sen\\s|$)))`,
        "u",
      ),
    },
    // "spreekt van een fout", not "spreekt van dag tot dag"
    {
      verb: /^(?:spreekt|spreken|sprak|spraken)$/u,
      behind:
        /^(?:\s(?!niet\s|nooit\s)[^,.;:“"]{2,60}?)??\s(?<said>van\s(?:een\s\p{Lower}|[“"„‘'«]|\d|(?:minstens|ruim|zeker|bijna)\s))/u,
    },
    ...stancesOf(NORTHERN_STANCES.nl),
  ],
  sv: [{ verb: /^kalla(?:r|de)$/u, behind: scandinavian("för", "en|ett") }, ...stancesOf(NORTHERN_STANCES.sv)],
  da: [{ verb: /^kald(?:er|te)$/u, behind: scandinavian("for", "en|et") }, ...stancesOf(NORTHERN_STANCES.da)],
  nb: [{ verb: /^kal(?:ler|te)$/u, behind: scandinavian("for", "en|et|ei") }, ...stancesOf(NORTHERN_STANCES.nb)],
};

const ALL: Readonly<Record<string, readonly Calling[]>> = Object.fromEntries(
  [...new Set([...Object.keys(CALLINGS), ...Object.keys(ACCUSATIONS)])].map((code) => [
    code,
    [...(CALLINGS[code] ?? []), ...(ACCUSATIONS[code] ? [ACCUSATIONS[code]] : [])],
  ]),
);

const callingsOf = (code: string): readonly Calling[] => ALL[code] ?? [];

/** Where what is said begins, and where it ends; null for an end that its clause tells. */
interface Called {
  readonly start: number;
  readonly end: number | null;
}

/**
 * What something is called behind the verb at token `at` and, where it is known, behind its subject; null where nothing is called so, and
 * in other languages.
 */
export function calledAt({ text, tokens, end }: Passage, at: number, code: string, behind?: number): Called | null {
  const verb = tokens[at];
  if (!verb) return null;
  const from = Math.max(verb.end, behind ?? 0);
  for (const calling of callingsOf(code)) {
    if (!calling.verb.test(verb.lower) || calling.nobody?.test(text.slice(0, verb.start))) continue;
    if (calling.before?.test(text.slice(0, verb.start)) === false) continue;
    const found = calling.behind.exec(text.slice(from, end));
    const said = found?.groups?.said;
    if (!found || said === undefined) continue;
    const last = from + found[0].length;
    return { start: last - said.length, end: calling.isWhole ? last : null };
  }
  return null;
}

/** True for a verb of calling, without which what it leads to says nothing: any such verb, or one that is it only at that place ("s’est dite"). */
export const isCalling = (passage: Passage, verb: string, start: number, code: string): boolean =>
  isCallingVerb(verb, code) ||
  passage.tokens.some(({ lower }, at) => lower === verb && calledAt(passage, at, code)?.start === start);

/** True for a verb that calls somebody something wherever it stands: "hailed". */
export const isCallingVerb = (verb: string, code: string): boolean =>
  callingsOf(code).some(({ verb: own, before }) => own.test(verb) && before === undefined);
