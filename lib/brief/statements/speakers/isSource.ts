import { OFFICES } from "../../actors/data/offices.ts";
import type { Grammar } from "../grammars/types.ts";
import { isKnownBody, isKnownSource } from "./knownSources.ts";

const NORDIC = /^(?:nb|da|sv)$/;
/** "utredarna", "forskerne", "direktøren" as the noun itself. */
const withoutArticle = (noun: string): string =>
  noun.replace(/(?<=ar)na$/u, "e").replace(/(?<=er)ne$|en$|(?<=e)n$/u, "");

/** "Umweltschützern", "los ecologistas", "milieuactivisten": people by the end of their noun, which no table can have whole. */
const PEOPLE =
  /^(?:[\p{Lower}’']{2,4}\s)?\p{Alpha}*(?:(?:akti[vw]|activ|ativ|attiv|journal|giornal|jornal|period|[eé]colog|ambiental|spe[cz]ial|especial|e[ck]onom|anal|femin|pa[cz]if|natural|sindi[ck]al|syndical|urban|cicl|cycl)ist(?:en|es|as|i|er|erna|innen)|schützer(?:n|innen)?|(?:sozio|psycho|bio|geo|polito|viro|archäo|meteoro|theo|ethno|epidemio|klimato|onko)log(?:en|er)|(?:miljö|miljø|umwelt|milieu)(?:gruppen|grupper|groepen|verbänden?))$/iu;

/** True for officials, residents, a spokesman, police: in some languages the noun stands first ("un portavoz de la empresa"). */
export const isSource = (
  words: string,
  head: string,
  { code, sourceNouns, sourceFirst, capitalNouns, heads }: Grammar,
): boolean =>
  sourceNouns.has(head) ||
  (code !== "en" && PEOPLE.test(words)) ||
  // "haverikommissionen", "utredarna": the article is at the end.
  (NORDIC.test(code) && (isKnownSource(head, code) || OFFICES[code]?.test(withoutArticle(head)) === true)) ||
  // "Aus dem Landratsamt hieß es"
  (capitalNouns === true && isKnownBody(words, code)) ||
  // "eine Sprecherin"; "die Sprecherin" may have been named.
  (capitalNouns && /^eine?\s/iu.test(words) && OFFICES[code]?.test(head)) ||
  // "prezydent Norviku", not "prezydent Otto Falk"
  (heads?.test(words.split(" ")[0] ?? "") === true && !/\p{Upper}\p{Lower}+\s\p{Upper}\p{Lower}+$/u.test(words)) ||
  (sourceFirst &&
    words
      .toLowerCase()
      .split(/[\s’']+/)
      .slice(0, 4)
      .some((word) => sourceNouns.has(word) || (!capitalNouns && OFFICES[code]?.test(word))));
