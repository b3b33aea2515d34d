import type { Language } from "../../../text/languages/types.ts";
import { OFFICES } from "../data/offices.ts";
import { ORGANIZATION_WORDS } from "../data/organizations.ts";
import { type Candidate, opensSentence, type Spelling } from "../names/candidates.ts";
import { countryNamed } from "../names/countryNamed.ts";
import type { Piece } from "../names/pieces.ts";
import type { Token } from "../names/tokens.ts";
import type { NameKind } from "../types.ts";
import { declines, obliqueForms } from "./declension.ts";
import { givenForm, isLikeAdjective, isLikeSurname, isPatronymic } from "./slavicNames.ts";
import { officeBefore } from "./slavicOffices.ts";

/** True for a language in which whose somebody is stands in the genitive right before the name: "szef MSZ Otto Falk". */
export const isSlavic = ({ code }: Language): boolean => declines(code) && OFFICES[code] !== undefined;

const ACRONYM = /^\p{Upper}{2,}$/u;
const NAME = /^\p{Upper}[\p{Alpha}’'ʼ-]*\p{Lower}/u;
/** Words of the longest name of a person. */
const LONGEST_PERSON = 4;
/** Characters before a name in which they stand. */
const REACH = 300;

/** The names of a run in Polish, Russian or Ukrainian: "Президент Норвика Ида Брандт" is Norvik, and Ida Brandt. */
export function slavicPieces(candidate: Candidate, language: Language): Piece[] {
  const { code, calendarWords, continuations, sentenceOpeners } = language;
  let { tokens, at } = candidate;
  // "Вчера Отто Фальк"
  const opener = tokens[0]?.text.toLowerCase() ?? "";
  const isOpener = [calendarWords, continuations, sentenceOpeners].some((words) => words.has(opener));
  if (isOpener && tokens.length > 1 && opensSentence(candidate.all, at)) {
    tokens = tokens.slice(1);
    at++;
  }
  // "посол Норвегии в Осло | Отто Фальк", "посол у Києві | Отто Фальк": where the office is.
  const isTown =
    tokens.length === 3 &&
    /^(?:в|во|у|w|we)$/u.test(candidate.all[at - 1]?.text ?? "") &&
    tokens.every(({ text }) => NAME.test(text)) &&
    givenForm(tokens[0]?.text ?? "", code) === null;
  if (isTown) {
    tokens = tokens.slice(1);
    at++;
  }
  let titles: Token[] = [];
  while (tokens.length > 1 && OFFICES[code]?.test(tokens[0]?.text.replace(/\.$/u, "") ?? "")) {
    titles = [...titles, tokens[0] as Token];
    tokens = tokens.slice(1);
    at++;
  }
  // "na platformie X. Falk odpowiedział": the network, at the end of its sentence.
  if (tokens.length > 1 && tokens[0]?.text === "X." && NETWORK.test(candidate.all[at - 1]?.text ?? "")) {
    tokens = tokens.slice(1);
    at++;
  }
  const isKind =
    tokens.length > 1 &&
    KIND_BEFORE.test(tokens[0]?.text ?? "") &&
    /^\p{Upper}(?!\p{Upper}*$)|[A-Z]/u.test(tokens[1]?.text ?? "");
  if (isKind && titles.length === 0 && opensSentence(candidate.all, at)) {
    tokens = tokens.slice(1);
    at++;
  }
  const piece = (own: readonly Token[], titles: readonly Token[] = []): Piece => ({ tokens: own, titles, candidate });
  const isHeld = titles.length > 0 || isOffice(candidate.all, at, code);
  // "Отто Ф. Об этом ...": the letter is the surname, and the end of the sentence.
  const [, letter, third] = tokens;
  if (
    /^\p{Upper}\.$/u.test(letter?.text ?? "") &&
    givenForm(tokens[0]?.text ?? "", code) &&
    opens(third?.text ?? "", language)
  )
    return [piece(tokens.slice(0, 2), titles)];
  const starts = tokens.flatMap((token, index) => (givenForm(token.text, code) ? [index] : []));
  const [first = -1] = starts;
  // "Falk Otto": the surname first.
  const isTurned = first === tokens.length - 1 && (tokens.length > 2 || !ACRONYM.test(tokens[0]?.text ?? ""));
  if (first < 0 || isTurned) {
    // "szef MSZ Abbas Tern", "президент Норвика Аббас Терн": whose he is stands before a name that nobody knows.
    const lead = tokens[0]?.text ?? "";
    const isOfTown = isHeld && tokens.length === 4 && /(?:ego|ej|ого|его|ой|ей)$/u.test(lead);
    if (isOfTown) return [piece(tokens.slice(2))];
    const isOwned = isHeld && tokens.length > 2 && (ACRONYM.test(lead) || (tokens.length === 3 && GENITIVE.test(lead)));
    // "dowódca sił zbrojnych Norwegii Abbas Tern": a country in another case, and whose office stands further off.
    const isOfCountry =
      tokens.length === 3 &&
      titles.length === 0 &&
      countryNamed(lead, code) !== null &&
      isHeldBefore(candidate, tokens[0], language);
    return isOwned || isOfCountry ? [piece(tokens.slice(0, 1)), piece(tokens.slice(1))] : [piece(tokens, titles)];
  }
  // "Otto Falk Ida Brandt", "zięć Otto Falka Jan Brandt"
  const next = starts.find((index) => index >= first + 2 && index < tokens.length - 1) ?? tokens.length;
  const names = [piece(tokens.slice(first, next), first === 0 ? titles : [])];
  // "Тренер Фалька Отто Брандт": whose trainer he is was Falk's own name elsewhere.
  if (first > 0 && (!isHeld || ACRONYM.test(tokens[0]?.text ?? ""))) names.unshift(piece(tokens.slice(0, first)));
  if (next < tokens.length) names.push(piece(tokens.slice(next)));
  return names;
}

/** True where an office with more words stands right before a token of the run. */
const isHeldBefore = ({ sentence: { text } }: Candidate, token: Token | undefined, language: Language): boolean =>
  token !== undefined && officeBefore(text.slice(Math.max(0, token.start - REACH), token.start), language) !== null;

/** Endings of a name in the genitive. */
const GENITIVE = /[аяыиуayiuу]$/u;
/** Before these titles stands nobody's body: what follows is a person, whatever the name. */
const PERSONAL = /^(?:dr|prof|mecenas|pan|pani|г-н|г-жа|господин|госпожа|пан|пані|профессор|професор|profesor)$/iu;

/** Word that says of what the run at a token is: "minister" of "minister Falk", "prof" of "prof. Falk". */
const heldBy = (all: readonly Token[], at: number): string =>
  all[at - 1]?.text === "." ? (all[at - 2]?.text ?? "") : (all[at - 1]?.text.replace(/\.$/u, "") ?? "");

const isOffice = (all: readonly Token[], at: number, code: string): boolean =>
  (OFFICES[code]?.test(heldBy(all, at)) ?? false) && (all[at - 1]?.text !== "." || PERSONAL.test(heldBy(all, at)));

/** Nouns for what has a name and is nobody, in all cases. */
const BODY =
  /^(?:университет|институт|министерств|агентств|совет|комитет|фонд|банк|парти|компани|центр|академи|больниц|суд|управлени|служб|комисси|союз|федераци|ассоциаци|корпораци|радио|театр|музе|школ|завод|групп|університет|інститут|міністерств|рад|комітет|коміс|спілк|федерац|асоціац|uniwersyte|instytu|ministerstw|agencj|komite|fundacj|bank|parti|centr|akademi|szpital|sąd|urz[ąę]d|służb|komisj|związ|federacj|stowarzyszeni|korporacj|teatr|muze|szkoł|grup|spół|dom|biur|zarząd|radi|telewizj|gazet|fundusz)\p{Lower}{0,4}$/iu;
/** The same in the nominative: a body that is named in no other case is hardly in the story. */
const BODY_ITSELF =
  /^(?:университет|институт|министерство|агентство|совет|комитет|фонд|банк|партия|компания|центр|академия|больница|суд|управление|служба|комиссия|союз|федерация|ассоциация|корпорация|радио|театр|музей|школа|завод|группа|університет|інститут|міністерство|рада|комітет|комісія|спілка|федерація|асоціація|uniwersytet|instytut|ministerstwo|agencja|komitet|fundacja|bank|partia|centrum|akademia|szpital|sąd|urząd|służba|komisja|związek|federacja|stowarzyszenie|korporacja|teatr|muzeum|szkoła|grupa|spółka|dom|biuro|zarząd)$/iu;
/** What stands before a name at the start of a sentence and is no part of it: "Компания Nordfast". */
const KIND_BEFORE =
  /^(?:клуб|klub|компания|фирма|газета|агентство|партия|группа|концерн|портал|журнал|корпорация|издание|компанія|фірма|агенція|видання|firma|spółka|grupa|dziennik|gazeta|agencja|koncern|portal|tygodnik|serwis|kancelaria|wydawnictwo)$/iu;
/** Letters of the longest acronym that opens a name: beyond it, somebody shouts. */
const LONGEST_ACRONYM = 4;

/** What is named behind these is no person: "президент компании Норд Стрим". */
const NAMED_BEHIND =
  /^(?:компани|парти|газет|журнал|клуб|групп|фирм|город|сел|деревн|пос[её]л|район|област|банк|корпорац|холдинг|фонд|радио|фильм|програм|компані|міст|облас|spół|firm|parti|gazet|tygodnik|klub|grup|mia|mieś|wsi|bank|koncern|sie[cć]|stacj|radi|telewizj|film|program|zesp)\p{Lower}{0,4}$/u;

/** "вице-спикер думы [Отто Фальк]": an office with more words before a name. */
function isHeldAfar({ tokens, candidate: { sentence } }: Piece, language: Language): boolean {
  const start = tokens[0]?.start ?? 0;
  const before = sentence.text.slice(Math.max(0, start - REACH), start);
  const last = /(\p{Lower}+)\s$/u.exec(before)?.[1];
  return last !== undefined && !NAMED_BEHIND.test(last) && officeBefore(before, language) !== null;
}

/** "Об этом", "Poinformowano": what opens a sentence and is no surname. */
const opens = (word: string, { stopWords, sentenceOpeners, pronounOpeners, connectiveOpeners }: Language): boolean =>
  [stopWords, sentenceOpeners, pronounOpeners, connectiveOpeners].some((words) => words.has(word.toLowerCase())) ||
  PREPOSITION.test(word) ||
  /^(?:Об|Обо|Это|Эти|Про|Це)$|(?:ano|ono|ęto)$/u.test(word);

/** First words of the names of clubs and towns. */
const NO_PERSON =
  /^(?:Реал|Манчестер|Атлетико|Франс|Коста|Нью|Сан|Санта|Лос|Эль|Рио|Буэнос|Порт|Форт|Real|Manchester|Atletico|New|San|Santa|Los|Rio|Truth)$/u;

const NETWORK = /^(?:platform|serwis|portal|sie[cć]|соцсет|сет|платформ|мереж|соцмереж)\p{Lower}{0,4}$/iu;
const PREPOSITION =
  /^(?:w|we|na|do|z|ze|od|po|pod|przez|dla|przy|в|во|на|до|из|от|по|под|с|со|к|для|при|у|з|із|від|через)$/iu;

/** A verb in the past of what one man or woman did. */
const DOING = /^\p{Lower}{2,}(?:[аеиыуя]л|[аеиыуя]ла|лся|лась|лася|[аиіув]в)$/u;

/** Kind of a name in those languages, with how sure it is; null for what is nobody's, undefined where nothing speaks for a person. */
export function slavicVerdict(
  piece: Piece,
  language: Language,
  { capital, surnames }: Spelling,
): { readonly kind: NameKind; readonly confidence: number } | null | undefined {
  const { tokens, titles, candidate } = piece;
  const { code, sayingVerbs, stopWords } = language;
  const words = tokens.map(({ text }) => text);
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  // "А. К.": who signs a note or a picture by two letters.
  if (words.every((word) => word.replace(".", "").length < 2)) return null;
  const { all, at, tokens: run } = candidate;
  const start = all.indexOf(tokens[0] as Token);
  const opens = opensSentence(all, start);
  const before = all[start - 1];
  // "szef MSZ [Otto Falk]": the office of the run is his.
  const isRest = tokens[0] !== run[0] && (isOffice(all, at, code) || OFFICES[code]?.test(run[0]?.text ?? "") === true);
  const isHeld =
    titles.length > 0 || isRest || isOffice(all, start, code) || (words.length > 1 && isHeldAfar(piece, language));
  const isBody = words.some((word) => ORGANIZATION_WORDS.has(word) || BODY.test(word));
  const after = all[start + words.length]?.text ?? "";
  const isSaying = sayingVerbs.has(after) || sayingVerbs.has(before?.text.toLowerCase() ?? "");
  const given = givenForm(first, code);
  const isAlike =
    words.length <= LONGEST_PERSON && words.every((word) => NAME.test(word) || /^\p{Upper}\.?$/u.test(word));
  const person = (confidence: number) => ({ kind: "person" as const, confidence });
  const isOfLetters = ACRONYM.test(first) && first.length <= LONGEST_ACRONYM && !/\d/u.test(last);
  const isItself = isOfLetters || words.some((word) => ORGANIZATION_WORDS.has(word) || BODY_ITSELF.test(word));
  if (words.length > 1 && (isBody || ACRONYM.test(first)))
    return { kind: "organization", confidence: isItself && !isHeld ? 0.7 : 0.5 };
  if (words.length > 1 && isAlike) {
    // "Роман Толстого" is a novel, "Marka Audi" at the start of a sentence a make of cars.
    const isApart = given?.nominative === true && !given.f && /(?:ого|его|[sc]kiego|[оеё]ва|[иы]на)$/u.test(last);
    if (given && !isApart && (given.nominative || !opens || isLikeSurname(last, code))) return person(0.9);
    if (words.some((word) => isPatronymic(word)) || /^\p{Upper}\.$/u.test(first)) return person(0.9);
    const isPlain = !NO_PERSON.test(first) && !isLikeAdjective(first, code) && !given;
    if (isPlain && isHeld && !isOfBody(last, code)) return person(0.8);
    if (isPlain && !opens && code !== "pl" && isLikeSurname(last, code)) return person(0.65);
    const isDoing = code !== "pl" && DOING.test(after);
    const isFree =
      before === undefined ||
      !before.isWord ||
      opensSentence(all, start - 1) ||
      stopWords.has(before.text) ||
      sayingVerbs.has(before.text);
    if (isPlain && (isSaying || isDoing) && isFree && !isOfBody(last, code)) return person(0.6);
    if (isHeld) return { kind: "other", confidence: 0.5 };
    return isSaying ? { kind: "organization", confidence: 0.6 } : undefined;
  }
  // "сообщает ИТАР-ТАСС", "МВД заявило"
  if (
    words.length === 1 &&
    CYRILLIC_ACRONYM.test(first) &&
    (isSaying || TELLS.test(before?.text ?? "") || TELLS.test(after))
  )
    return { kind: "organization", confidence: 0.7 };
  if (words.length > 1 || !isAlike) return undefined;
  const isTitled = PERSONAL.test(titles.at(-1)?.text.replace(/\.$/u, "") ?? heldBy(all, start));
  // "профессор Тарновского университета": an adjective of the word behind it.
  const isOfNext =
    /(?:ого|его|ой|skiego|ckiego|skiej|ckiej)$/u.test(first) &&
    /^\p{Lower}{4,}/u.test(after) &&
    !sayingVerbs.has(after) &&
    !DOING.test(after);
  if (isHeld && isOfNext) return { kind: "other", confidence: 0.5 };
  if (isHeld && (isTitled || isLikeSurname(first, code) || surnames.has(first))) return person(0.85);
  if (isHeld) return { kind: "other", confidence: 0.5 };
  if (isSaying && PREPOSITION.test(before?.text ?? "")) return null;
  // "Torwak", of Jan Torwak, who is named as "Jana Torwaka" only.
  const isSurname = () => surnames.has(first) || [...obliqueForms(first, "m", code)].some((form) => surnames.has(form));
  if (isSaying && (!opens || capital.has(first)) && !isLikeSurname(first, code) && !isSurname())
    return { kind: "organization", confidence: 0.6 };
  return undefined;
}

const CYRILLIC_ACRONYM = /^(?=\p{Script=Cyrillic})\p{Upper}{2,7}(?:-\p{Upper}{2,7})?$/u;
/** What bodies do in words, in the present and the neuter. */
const TELLS =
  /^(?:сообща|переда|пиш|утвержда|подтвержда|отмеча|заяв|информиру|уточн|поясн|повідомля|переда|заяв)\p{Lower}*$/u;

/** "Departamentu Stanu", "Белого дома": a genitive behind an office. */
const isOfBody = (last: string, code: string): boolean => isLikeAdjective(last, code) && !isLikeSurname(last, code);
