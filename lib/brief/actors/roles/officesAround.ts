import type { Language } from "../../../text/languages/types.ts";
import type { Quote } from "../../../types.ts";
import { OFFICE_PHRASES, OFFICES, type OfficePhrases } from "../data/offices.ts";
import { isGivenNameAbroad } from "../names/givenName.ts";
import { officeBefore as genitiveOffice } from "../slavic/slavicOffices.ts";
import { isSlavic } from "../slavic/slavicPieces.ts";
import type { Mention } from "../types.ts";
import { hasRank, isOnlyField, isRank } from "./alsoAdjectives.ts";
import { LEARNED } from "./courtesy.ts";
import { isOfKin } from "./kinBefore.ts";
import { nordicOwner } from "./nordicOwner.ts";
import { AS_VERB, DECLINED, LEVEL, NATION, ONE } from "./officeAdjectives.ts";
import { ELIDED, isField, MOST_ADJECTIVES, opensWithOffice } from "./officeFields.ts";
import { AND, firstOf, isOffice } from "./officeStart.ts";
import { behindParty, withoutParty } from "./partyBetween.ts";
import { turkishOwner } from "./turkishOffice.ts";

/** Characters beside a name in which an office is looked for. */
const REACH = 120;
/** Words of "secrétaire générale de la Fédération des ports" behind the office itself, at most. */
const LONGEST_FIELD = 8;
/** ", maire de Norvik," */
const BEHIND =
  /^,\s(?:(?:le|la|el|il|lo|o|a|de|der|die|das|het|eine?|une?|una|um|uma|en|een)\s|l['’])?((\p{Alpha}[\p{Alpha}’'-]*)(?:\sds\.|\s["„«][^"“”„«»,]{2,40}["”“»]|[^,;:.()“”"«»]){0,100}?)(?=[,;]|(?<!\sds)\.|\s\(|$)/iu;

/** What sets somebody against whoever was named before. */
const TURN =
  /^\s(?:allerdings|jedoch|hingegen|dagegen|aber|indes|wiederum|echter|daarentegen|däremot|dock|derimod|dog|imidlertid|derimot)(?=,\s)/u;

/** A verb within what stands between two commas. */
const AUXILIARY =
  /\s(?:ont|est|sont|avait|était|ha|han|es|era|fue|è|hanno|foi|tem|hat|haben|ist|war|wird|heeft|har|er)\s/u;

/** Behind a name: the mark that sets it apart from what follows. */
const APART = /^(?:\s\([^()]{1,40}\))?(?:[,.;:)»”"]|$)/u;
/** ", le maire de Norvik" and ", Otto Falk": the office of the next. */
const OF_NEXT = /^,\s(?:le|la|el|il|lo|o|a|de|der|die|das|het|l['’])/iu;
/** "le maire Otto Falk": he has it. */
const WITH_NAME = /^\p{Lower}[\p{Alpha}’'-]*\s\p{Upper}[\p{Alpha}’'-]+\s\p{Upper}[\p{Alpha}’'-]+$/u;
const NEXT = /^,\s\p{Upper}[\p{Alpha}’'-]+\s(?:d[eu]s?\s|del?\s|da\s|v[ao]n\s|d['’])?\p{Upper}/u;

/** "и помощник президента Отто Фальк", "specjalny wysłannik ds": what another in a list is, or half of it. */
const OF_OTHERS = /^(?:и|i|oraz|та|й|а|a)\s|(?:\p{Upper}\p{Lower}[\p{Alpha}’'-]*(?:\s|$)){2}$|\sds$/u;

/** "господин", "пан": a form of address, and no office. */
export const ADDRESS = /^(?:господин\p{Lower}*|госпож\p{Lower}*|г-н|г-жа|пан[іа]?|pan[aiu]?)$/iu;

/** "vd:n": the Swedish article behind letters. */
const LETTERS_WITH_ARTICLE = /^\p{Alpha}{2,4}:e?n$/u;

/** What no office is stated across. */
const BORDER = /[,;:.!?()[\]“”"«»„–—]/u;
/**
 * In languages other than English, the offices that stand beside a name: right before it ("l’ancien maire Otto Falk"), with what they are of
 * ("ministre de la Santé Ida Brandt"), behind a comma on either side ("Le maire de Norvik, Otto Falk,"), or behind the verb ("est maire de
 * Norvik"). Spans of the block, verbatim, what somebody is no longer said with it.
 */
export function officesAround(
  { block, start, end, title, kind, text: name }: Mention,
  text: string,
  language: Language,
): Quote[] {
  const { code } = language;
  const offices = OFFICES[code];
  if (!offices) return [];
  const lead = text.slice(Math.max(0, start - REACH), start);
  const phrases = OFFICE_PHRASES[code];
  const quote = (from: number, to: number): Quote => ({ block, start: from, end: to, text: text.slice(from, to) });
  const found: Quote[] = [];
  // "Marktführer Nordfast", but "Sprecherin des Hafens gegenüber Nordfast": an organization holds no office of something.
  const longest = kind === "person" ? LONGEST_FIELD : 0;
  // "rektor uczelni | prof. [Otto Falk]": his degree stands between.
  const degree = isSlavic(language) ? (LEARNED.exec(lead)?.[0].length ?? 0) : 0;
  const nearest = () =>
    isSlavic(language)
      ? behindDegree(
          behindParty(
            slavicOffice(withoutParty(lead.slice(0, lead.length - degree)), APART.test(text.slice(end)), language),
            lead.slice(0, lead.length - degree),
          ),
          degree,
        )
      : behindParty(officeBefore(withoutParty(lead), APART.test(text.slice(end)), longest, offices, phrases), lead);
  // "der Berater Brandts": he has the office, and not she.
  const isOwner = text.slice(start, end) === `${name}s`;
  const isTitled = title !== null && title.text !== "Me" && !LEARNED.test(`${title.text} `);
  const before = isTitled || isOwner ? null : nearest();
  const isAddress = before && ADDRESS.test(text.slice(start - before.back, start - before.back + before.length));
  // "le frère du maire, Otto Falk": the mayor is another.
  const isKin = before !== null && lead.endsWith(", ") && isOfKin(lead.slice(0, lead.length - before.back));
  if (before && !isAddress && !isKin) {
    const from = start - before.back;
    const owner = code === "tr" ? before.back - (lead.length - turkishOwner(lead.slice(0, -before.back))) : 0;
    const whose = nordicOwner(text.slice(Math.max(0, from - REACH), from), code);
    found.push(quote(from + owner - whose, from + before.length));
  }
  // "Falk allerdings, der Leiter des Hafens,"
  const after = end + (TURN.exec(text.slice(end, end + REACH))?.[0].length ?? 0);
  const behind = BEHIND.exec(text.slice(after, after + REACH));
  // "Nordfast, der dort bekannte Direktor": no office of a company.
  const isOwn = kind === "person" || isOffice(behind?.[2] ?? "", offices);
  const isNext =
    behind &&
    OF_NEXT.test(behind[0]) &&
    (NEXT.test(text.slice(after + behind[0].length)) || WITH_NAME.test(behind[1] ?? ""));
  const isOthers = isSlavic(language) && OF_OTHERS.test(behind?.[1] ?? "");
  // "À Norvik, la maire du port a dit ...": a clause, and no apposition.
  const isClause = AUXILIARY.test(behind?.[1] ?? "") || (/^(?:fr|pt)$/u.test(code) && /\sa\s/u.test(behind?.[1] ?? ""));
  const isOfNamed = behind !== null && isWithPerson(behind[1] ?? "", kind);
  if (
    behind?.[1] &&
    isOwn &&
    !isClause &&
    !isNext &&
    !isOfNamed &&
    !isOthers &&
    !AS_VERB.test(behind[1]) &&
    opensWithOffice(behind[1], offices, phrases)
  ) {
    const tail = phrases?.tail?.exec(behind[1])?.[0].length ?? 0;
    found.push(quote(after + behind[0].length - behind[1].length, after + behind[0].length - tail));
  }
  const stated = kind === "person" ? phrases?.is.exec(text.slice(end, end + REACH)) : null;
  const office = stated?.groups?.office;
  // "er en ryddig politiker": how she is, where the article is that of one of many
  const isPlain = !/^(?:de|nl|nb|da|sv)$/.test(code) || isOffice(office?.match(/^[\p{Alpha}-]+/u)?.[0] ?? "", offices);
  if (stated && office && isPlain && opensWithOffice(office, offices, phrases))
    found.push(quote(end + stated[0].length - office.length, end + stated[0].length));
  return found;
}

const behindDegree = (found: { readonly back: number; readonly length: number } | null, degree: number) =>
  found && { ...found, back: found.back + degree };

/** "[des Rats], Direktor Otto Falk": the office of whoever is named behind it; a body has none, and a person has hers without another's name. */
function isWithPerson(words: string, kind: Mention["kind"]): boolean {
  const [, first = ""] = /^[\p{Alpha}’'-]+\s(\p{Upper}\p{Lower}[\p{Alpha}’'-]*)\s\p{Upper}\p{Lower}/u.exec(words) ?? [];
  return first !== "" && (kind === "organization" || isGivenNameAbroad(first));
}

/** "помощник президента [Отто Фальк]": whose office it is stands in the genitive, without a preposition. */
function slavicOffice(
  lead: string,
  isApart: boolean,
  language: Language,
): { readonly back: number; readonly length: number } | null {
  // "rzeczniczka portu, [Ida Brandt],"
  const gap = /(?<=\p{Alpha}),\s$/u.test(lead) && isApart ? 2 : 1;
  // "глава «Норда» [Отто Фальк]"
  const words =
    gap === 2 || /[\p{Alpha}»”"]\s$/u.test(lead) ? genitiveOffice(lead.slice(0, lead.length - gap), language) : null;
  if (words === null) return null;
  const acting = ACTING.exec(lead.slice(0, lead.length - gap - words.length))?.[0].length ?? 0;
  return { back: words.length + gap + acting, length: words.length + acting };
}

/** "исполняющий обязанности", "p.o.": who only stands in for one. */
const ACTING =
  /(?:исполняющ\p{Lower}+ обязанности|и\.\s?о\.|врио|виконувач\p{Lower}* обов[’']язків|pełniąc\p{Lower}+ obowiązki|p\.o\.)\s$/iu;

/** The office right before a name: how far back it begins, and its length, in UTF-16 code units. */
function officeBefore(
  before: string,
  isApart: boolean,
  longest: number,
  offices: RegExp,
  phrases: OfficePhrases | undefined,
): { readonly back: number; readonly length: number } | null {
  const gap = /,?\s$/u.exec(before);
  const isBehindComma = gap?.[0].startsWith(",") ?? false;
  // "Pour le maire, Otto Falk a tort": another.
  if (!gap || (isBehindComma && !isApart)) return null;
  const words = [...before.slice(0, gap.index).matchAll(/\S+/gu)];
  let found: { readonly back: number; readonly length: number } | null = null;
  for (let count = 1; count <= Math.min(words.length, longest + 1); count++) {
    const word = words[words.length - count];
    if (!word || (BORDER.test(word[0]) && !LETTERS_WITH_ARTICLE.test(word[0]))) return found;
    const bare = word[0].replace(ELIDED, "");
    // "formanden for havnen"
    const own =
      phrases?.article && !isOffice(bare, offices) ? bare.replace(/:e?n$/u, "").replace(phrases.article, "") : bare;
    const field = words.slice(words.length - count + 1).map(({ 0: next }) => next);
    const article = words[words.length - count - 1]?.[0] ?? "";
    const isOne = !DECLINED.test(bare) || field.length === 0 || ONE.test(article);
    const isOfNation =
      field.length === 1 && ((NATION.test(field[0] ?? "") && DEFINITE.test(article)) || LEVEL.test(field[0] ?? ""));
    const isWith =
      isField(field, phrases) || isOfNation || (isBehindComma && areAdjectives(field) && DEFINITE.test(article));
    if (!isOffice(own, offices) || !isOne || !isWith) {
      // "Rådmand for Børn og Unge"
      const isJoint =
        AND.test(word[0]) && [words[words.length - count - 1], words[words.length - count + 1]].every(isCapital);
      if (phrases?.ends.test(word[0]) && !isJoint) return found;
      continue;
    }
    // "secrétaire général": no general, but for one right behind his article.
    if (isRank(bare) && !(field.length === 0 && hasRank(article))) continue;
    if (bare === word[0] && isOnlyField(bare, article)) continue;
    const from = firstOf(
      before.slice(0, word.index + word[0].length - bare.length),
      offices,
      phrases,
      /^\p{Lower}/u.test(bare),
    );
    found = { back: before.length - from, length: gap.index - from };
    // "le porte-parole du maire, Otto Falk": not the mayor.
    if (!isBehindComma || !phrases?.of.test(article)) return found;
  }
  return found;
}

const isCapital = (word: RegExpExecArray | undefined): boolean => /^\p{Upper}/u.test(word?.[0] ?? "");

/** The article of somebody of whom there is one, or a word for whose he is. */
const DEFINITE =
  /^(?:l[ae]|el|il|lo|[ao]|de|het|s(?:on|a|u|ua|uo|eu)|leur|n(?:otre|uestr[oa])|vostr[oa]|nostr[oa]|noss[oa])$/iu;

/** "vénézuélien déchu", as far as small letters tell. */
const areAdjectives = (words: readonly string[]): boolean =>
  words.length <= MOST_ADJECTIVES && words.every((word) => /^(?:\p{Lower}{4,}|\p{Lower}{2,}-\p{Lower}+)$/u.test(word));
