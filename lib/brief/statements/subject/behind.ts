import type { Grammar } from "../grammars/types.ts";
import { isInGenitive } from "../passages/genitives.ts";
import { endsPhrase } from "../passages/phraseEnd.ts";
import { isPronoun, isQuoted, isShortForm, lower } from "../passages/phrases.ts";
import type { Quotation } from "../passages/quotations.ts";
import type { Passage, Subject, Word } from "../types.ts";
import { behindIt } from "./behindIt.ts";
import { behindMood } from "./behindMood.ts";
import { behindTie } from "./behindTie.ts";
import {
  beforeOpenEnd,
  behindPaper,
  isAgencyBeforeName,
  isArticle,
  isBeforeSubject,
  isLeftOpen,
  isNobodyBehind,
  leadsToName,
  opensNoSubject,
} from "./behindWords.ts";
import { isWithinCompound, joinsField, joinsSubject } from "./subjectJoints.ts";

/** Words of the longest subject behind its verb. */
const LONGEST_SUBJECT = 14;

/** "teilte die Polizei | nicht mit", in languages whose verbs stand second. */
export const NOT = /^(?:nicht|nichts|nie|niemals|kaum|niet|nooit|inte|aldrig|ikke|aldri)$/u;
const NOT_ONLY = /^(?:nur|ohne|zuletzt|allein|alleen|zonder|bara|bare|kun|utan|uden|uten)$/u;

/** "..., said a protester at the gate"; `anywhere` where the language sets subjects behind any verb: "Am Montag sagte Lind"; `from`: the verb's first auxiliary. */
export function behind(
  passage: Passage,
  cue: number,
  grammar: Grammar,
  { anywhere = false, from = cue }: { readonly anywhere?: boolean; readonly from?: number } = {},
): Subject | null {
  const { tokens } = passage;
  // "told Lind" has whoever listens behind it.
  if (!grammar.inverts && grammar.tellingVerbs.has(lower(tokens[cue]))) return null;
  const before = tokens[from - 1];
  const verb = tokens[from]?.start ?? 0;
  const isBehindMark = before && (/^[,–—-]$/u.test(before.text) || isQuoted(passage, before.start));
  if (!isBehindMark && !anywhere) return null;
  let first = cue + 1;
  if (grammar.inverts) while (isBeforeSubject(tokens, first, grammar)) first++;
  // "powiedziała we wtorek | rzeczniczka"
  while (
    grammar.heads &&
    grammar.prepositions.has(lower(tokens[first])) &&
    grammar.times.test(lower(tokens[first + 1]))
  )
    first += 2;
  // "a annoncé le même jour | la préfecture"
  const time = grammar.when?.exec(passage.text.slice(tokens[first]?.start ?? passage.end, passage.end))?.[0];
  const next = time ? tokens.findIndex(({ start }) => start >= (tokens[first]?.start ?? 0) + time.length) : -1;
  if (grammar.inverts && next > first && !tokens[first]?.actor) first = next;
  const isDay = grammar.determiners.has(lower(tokens[first])) && grammar.adverbs.has(lower(tokens[first + 1]));
  // "a dit ce mardi | la maire"
  if (grammar.inverts && isDay) first += 2;
  // "сообщил РИА Норд | представитель порта": the agency is told.
  const agency = tokens[first]?.actor;
  const teller = lower(tokens[first + 1]);
  if (
    grammar.heads &&
    agency?.kind === "organization" &&
    (grammar.sourceNouns.has(teller) || grammar.heads.test(teller))
  )
    first++;
  if (grammar.dashTurns) first = behindPaper(tokens, first);
  if (isBehindMark) first = behindMood(passage, behindListener(passage, first, grammar), grammar);
  if (isPronoun(lower(tokens[first]), grammar) && !tokens[first]?.actor) {
    const token = tokens[first];
    return token ? { start: token.start, end: token.end, side: "behind", verb } : null;
  }
  // "hieß es von einem Sprecher", "lød det fra politiet"
  if (grammar.verbSecond && /^(?:es|det|het)$/u.test(lower(tokens[first])))
    first = behindIt(tokens, first, grammar) ?? first;
  let last = first;
  while (last < tokens.length && last - first < LONGEST_SUBJECT) {
    const token = tokens[last];
    if (!token || isQuoted(passage, token.start)) break;
    const word = lower(token);
    // "der Gesundheits-, Sozial- und Hafendirektor": one noun.
    if (grammar.capitalNouns && last > first && isWithinCompound(passage.text, token)) {
      last++;
      continue;
    }
    const isBorder =
      (/^[,;:–—()[\].!?]$/.test(token.text) && !isShortened(tokens, last, grammar)) ||
      // "appellierte die Chefin | an die Stadt"
      (word === "an" && /^appell/u.test(lower(tokens[cue]))) ||
      (grammar.clauseOpeners.has(word) &&
        !(
          grammar.conjunctions.has(word) &&
          (joinsSubject(tokens, last, grammar) || joinsField(tokens, last, grammar))
        )) ||
      (!token.actor && grammar.notInSubject.has(word)) ||
      // "legt de directeur | uit"
      (last > first && grammar.separable.get(lower(tokens[cue]))?.has(word)) ||
      (last > first && !token.actor && grammar.gerund?.test(word));
    // "les autorités locales | ce vendredi"
    const opensTime =
      grammar.inverts && last > first && grammar.determiners.has(word) && grammar.adverbs.has(lower(tokens[last + 1]));
    // "sier Falk | Nordnett": who is told
    const isBehindPerson = last > first && tokens[last - 1]?.actor?.kind === "person";
    if (grammar.heads && isBehindPerson && grammar.prepositions.has(word) && !grammar.governs?.test(`${word} `)) break;
    const isTold =
      last > first &&
      grammar.verbSecond &&
      !token.actor &&
      // "spør Falk | innhyllet i røyk"
      (token.isCapital || !(grammar.conjunctions.has(word) || grammar.governs?.test(`${word} `))) &&
      tokens[last - 1]?.actor?.kind === "person" &&
      // "spottete Falks | Steuerfrau"
      !isInGenitive(passage.text, tokens[last - 1] as Word);
    if (isTold) break;
    if (
      isBorder ||
      opensTime ||
      (last > first && grammar.endsSubject.has(word) && !leadsToName(tokens, last, grammar)) ||
      endsPhrase(passage, first, last, grammar)
    )
      break;
    last++;
  }
  if (grammar.capitalNouns) last = beforeOpenEnd(tokens, first, last);
  // "said two people close | to the project"
  if (grammar.code === "en" && last - 1 > first) last = behindTie(tokens, last, grammar);
  // "said a pilot | not authorized | to speak", "said a pilot | based | in Norvik"
  while (grammar.code === "en" && last - 1 > first && isLeftOpen(tokens, last - 1, grammar)) last--;
  // "teilte die Polizei nicht mit", but "warnte Lind nicht nur die Wache"
  if (NOT.test(lower(tokens[last])) && !NOT_ONLY.test(lower(tokens[last + 1]))) return null;
  const [start, end] = [tokens[first], tokens[last - 1]];
  const isPlace = isNobodyBehind(tokens, cue, first, grammar);
  // "spiega | mostrando una lettera"
  if (start?.isCapital === false && (grammar.gerund?.test(lower(start)) || opensNoSubject(tokens, first, grammar)))
    return null;
  // "zapowiedział | apelację": in no first case.
  if (grammar.code === "pl" && start?.isCapital === false && /ę$/u.test(start.text)) return null;
  if (!start?.isWord || !end || last <= first || isPlace) return null;
  // "a lancé l’autrice d’« Au port »": the name of a work is no part of who it is.
  const isBeforeMark =
    grammar.articled === true && isBehindMark === true && isQuoted(passage, tokens[last]?.start ?? -1);
  const of = isBeforeMark
    ? tokens.findLastIndex((token, at) => at < last && /^(?:d['’]?|de|du)$/u.test(lower(token)))
    : -1;
  if (of > first && of >= last - 2 && start?.isWord)
    return { start: start.start, end: (tokens[of - 1] ?? start).end, side: "behind", verb };
  // "a regretté la tenue d’une « énième grève »": half a phrase is nobody.
  if (grammar.articled && /^(?:d['’]|l['’])?(?:une?|l[ae]s?|des|du|de|del|della|do|da)$/u.test(lower(end))) return null;
  // "informuje pismo „Nordnet”": its name is in marks.
  const title = grammar.heads ? titleAt(passage, tokens[last]?.start ?? -1) : null;
  return {
    start: start.start,
    end: title?.close ?? end.end,
    side: "behind",
    verb,
    ...appositionAt(passage, behindLetters(passage, behindPlace(passage, last, grammar), grammar)),
  };
}

/** Words of "in the long probe" behind a subject, at most. */
const LONGEST_PLACE = 5;

/** "another witness | in the probe, Ida Brandt": the comma behind a phrase of place that ends the subject; the same token where there is none. */
function behindPlace({ tokens }: Passage, from: number, grammar: Grammar): number {
  if (!grammar.endsSubject.has(lower(tokens[from]))) return from;
  for (let at = from + 1; at <= from + LONGEST_PLACE; at++) {
    const token = tokens[at];
    if (token?.text === ",") return at;
    if (!token?.isWord || token.actor || grammar.auxiliaries.has(lower(token))) return from;
  }
  return from;
}

/** "lederen for Havneforbundet | (HF), Ida Brandt": behind the letters of a body in brackets, in languages other than English. */
const behindLetters = ({ tokens }: Passage, from: number, { code }: Grammar): number =>
  code !== "en" && isShortForm(tokens, from) ? from + 3 : from;

/** Words of "à l’AFP", "devant la presse locale" at most. */
const LONGEST_LISTENER = 6;

/** Of “...”, a dit à la presse | le maire: where the subject begins, behind whoever is told or where. `first` when nobody follows. */
function behindListener({ tokens }: Passage, first: number, grammar: Grammar): number {
  if (!grammar.sourceFirst || tokens[first]?.actor || !grammar.prepositions.has(lower(tokens[first]))) return first;
  if (isArticle(tokens, first, grammar)) return first;
  if (isAgencyBeforeName(tokens, first + 1)) return first + 2;
  for (let at = first + 1; at < first + LONGEST_LISTENER; at++) {
    const token = tokens[at];
    if (!token?.isWord) return first;
    // "dans les colonnes du Herald Otto Falk": an article with a preposition in it opens no subject.
    const isOpener =
      (grammar.determiners.has(elided(token)) && !grammar.governs?.test(`${lower(token)} `)) ||
      token.actor?.kind === "person";
    const before = lower(tokens[at - 1]);
    if (isOpener && !grammar.prepositions.has(before) && !grammar.determiners.has(before)) return at;
  }
  return first;
}

/** "l" of "l'ancienne", "d" of "d'après"; any other word as it is. */
const elided = (word: Word | undefined) => lower(word).replace(/'.*$/u, "");

/** Words of the name of a paper in marks, at most. */
const LONGEST_TITLE = 5;

/** A quotation at an offset that is a name and no words of anybody's: „Nordnet”, before a mark or the end. */
export function titleAt({ text, quotations, end }: Passage, at: number): Quotation | null {
  const title = quotations.find(({ open }) => open === at);
  if (!title || !/^\p{Upper}/u.test(text.slice(title.start))) return null;
  const isShort = text.slice(title.start, title.end).split(" ").length <= LONGEST_TITLE;
  return isShort && /^[.,;)]|^\s*$/u.test(text.slice(title.close, end)) ? title : null;
}

/** "mówi prof. Falk": the full stop belongs to the title. */
export const isShortened = (tokens: readonly Word[], at: number, { heads }: Grammar): boolean =>
  heads !== null &&
  tokens[at]?.text === "." &&
  /^(?:prof|dr|ks|gen|płk|inż|mgr|prok|mec|red|asp|kom|nadkom|podkom|insp|podinsp|mł|st|bryg|kpt|mjr|por|акад|ген|проф|им)$/u.test(
    lower(tokens[at - 1]),
  ) &&
  tokens[at + 1]?.isCapital === true;

/** Words of a name between commas, at most. */
const LONGEST_NAME = 6;

/** "said his father, Otto Falk, after the meeting": the name between the comma at `comma` and the next mark. */
function appositionAt({ tokens }: Passage, comma: number): Pick<Subject, "apposition"> {
  if (tokens[comma]?.text !== ",") return {};
  const end = tokens.findIndex(({ text }, index) => index > comma && /^[,;:–—()[\].!?]$/.test(text));
  const words = tokens.slice(comma + 1, end < 0 ? tokens.length : end);
  const [first, last] = [words[0], words.at(-1)];
  const isName = words.length <= LONGEST_NAME && words.some(({ actor }) => actor) && last?.actor;
  return first && last && isName ? { apposition: { start: first.start, end: last.end } } : {};
}
