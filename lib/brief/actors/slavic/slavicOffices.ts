import type { Language } from "../../../text/languages/types.ts";
import { OFFICES } from "../data/offices.ts";

/** Words between an office and the name of its bearer: "министр иностранных дел Норвика". */
const LONGEST_OFFICE = 10;
/** Words that may stand between an office and the name of its bearer. */
const BETWEEN = /^[\p{Alpha}\p{N}«»„“”"’-]+$/u;
const AUXILIARY = /^(?:zosta(?:nie|ną)|jest|są|będ(?:zie|ą)|może|mają?|станет|будет|буде|стане|є)$/u;
/** Nouns in the form of a verb: "sił zbrojnych". */
const LIKE_VERB =
  /^(?:sił|wydział|oddział|dział|zespół|kościół|kapitał|szpital|сил|дел|отдел|тыл|канал|журнал|финал)$/u;
/** What makes an office one that somebody has no longer. */
const FORMER =
  /^(?:(?:był|dawn|ówczesn)(?:y|a|ego|ej|emu|ym|ą)|(?:бывш|тогдашн)(?:ий|ая|яя|его|ей|ему|им|ую|юю)|(?:колишн|тодішн)(?:ій|я|ього|ьої|ьому|ім|ю))$/iu;
const ADJECTIVE =
  /^\p{Lower}+(?:[sc]ki|[sc]ka|[sc]kiego|[sc]kiej|y|a|ego|ej|ский|ская|ского|ской|ый|ая|ого|ой|ський|ська|ського|ської)$/u;
const AND = /^(?:i|oraz|и|і|та|й)$/u;
/** Founders and artists, of whom another office is told as well. */
const OF_SAME =
  /^(?:(?:współ)?założyciel\p{Lower}*|twórc\p{Lower}+|twórczyn\p{Lower}+|aktor\p{Lower}*|piosenkar\p{Lower}+|pisar\p{Lower}+|poet\p{Lower}+|reżyser\p{Lower}*|malar\p{Lower}+|muzyk\p{Lower}*|kompozytor\p{Lower}*|scenarzyst\p{Lower}+|felietonist\p{Lower}+|(?:со)?основател\p{Lower}+|основательниц\p{Lower}+|создател\p{Lower}+|акт[её]р\p{Lower}*|актрис\p{Lower}+|пев(?:ец|ц)\p{Lower}*|певиц\p{Lower}+|писател\p{Lower}+|поэт\p{Lower}*|режисс[её]р\p{Lower}*|музыкант\p{Lower}*|композитор\p{Lower}*|художни[кц]\p{Lower}*|(?:спів)?засновни[кц]\p{Lower}*|актор\p{Lower}*|співа[кч]\p{Lower}*|письменни[кц]\p{Lower}*|режисер\p{Lower}*)$/iu;
const JOINTS = /^(?:i|и|та|й|по|do|ds|из|z|ze|із)$/u;

/** The office before a name with all its words: "szef MSZ", "помощник президента Норвика"; null where none is told. */
export function officeBefore(before: string, { code, sayingVerbs, stopWords }: Language): string | null {
  const words = before.trimEnd().split(" ");
  let found: string | null = null;
  for (let at = words.length - 1; at >= Math.max(0, words.length - LONGEST_OFFICE); at--) {
    const word = (words[at] ?? "").replace(/^[—–("„“«-]+/u, "");
    const lower = word.toLowerCase();
    if (OFFICES[code]?.test(word)) found = [word, ...words.slice(at + 1)].join(" ");
    // "Бывший норвежский президент": what he is no longer.
    else if (found && FORMER.test(word)) return [word, ...words.slice(at + 1)].join(" ");
    // "Założycielka i prezeska", "Актриса и певица": one person; "Wójt i prezes" may be two.
    else if (found && AND.test(lower) && OF_SAME.test(words[at - 1] ?? "")) return words.slice(at - 1).join(" ");
    else if (found && FORMER.test(words[at - 1] ?? "") && ADJECTIVE.test(word)) return words.slice(at - 1).join(" ");
    // "Wójt spotkał prezesa [Otto Falka]": an office before another word is another one's.
    else if (found && !OFFICES[code]?.test(words[at + 1] ?? "")) return found;
    const isVerb =
      !LIKE_VERB.test(lower) &&
      (sayingVerbs.has(lower) || AUXILIARY.test(lower) || /^\p{Lower}+(?:л|ла|ли|ся|сь|ть|ł|ła|li|ły|ć)$/u.test(word));
    // "посол Норвегии в Осло [Отто Фальк]"
    const isPlace = /^(?:в|во|у|w|we)$/u.test(lower) && /^\p{Upper}/u.test(words[at + 1] ?? "");
    const isEnd = !BETWEEN.test(word) || isVerb || (stopWords.has(lower) && !JOINTS.test(lower) && !isPlace);
    if (isEnd || (found && !OFFICES[code]?.test(word))) return found;
  }
  return found;
}
