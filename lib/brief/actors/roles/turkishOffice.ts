import { turkish } from "../../../text/languages/turkish.ts";

/** Words of "Kuzey Limanları Denetleme ve Danışma Kurulu" before an office, at most. */
const LONGEST_OWNER = 7;
/** Small words that belong to an office: "genel müdürü", "il başkanı". */
const WITHIN =
  /^(?:genel|eski|il|ilçe|şube|teknik|yönetim|kurulu|meclis|meclisi|belediye|parti|mahalle|köy|okul|grup|mevcut|dönem)$/u;
/** "Tarım ve Orman" */
const AND = /^(?:ve|ile)$/u;
/** "Şirketin", "derneğin": whose an office is, in the genitive. */
const OWNER = /^\p{Alpha}{3,}(?:[ıiuü]n|n[ıiuü]n)$/u;
/** "Norvik'in" */
const OWNING_NAME = /['’]n?[ıiuü]n$/u;
const NAME = /^(?!\p{Upper}{2,}\p{Lower})\p{Upper}[\p{Alpha}\d’'.-]*$/u;
/** Words that grammar knows, and names have too: "Yeni Liman Partisi". */
const OF_NAMES = /^(?:yeni|genel|devlet|başkan|büyük|son)$/u;

/**
 * Where an office in Turkish begins that stands at the end of `lead`'s text: its owner comes before it, "Halkın Yolu Partisi [adayı]", "Şirketin genel
 * [müdürü]". An offset in `lead`, the words right before the office; their length where nothing belongs to it.
 */
export function turkishOwner(lead: string): number {
  const words = [...lead.matchAll(/\S+/gu)];
  let from = lead.length;
  for (let count = 1; count <= Math.min(words.length, LONGEST_OWNER); count++) {
    const at = words[words.length - count];
    const word = at?.[0] ?? "";
    const before = words[words.length - count - 1]?.[0] ?? "";
    const next = words[words.length - count + 1]?.[0] ?? "";
    if (AND.test(word) && NAME.test(before) && (next === "" || NAME.test(next))) continue;
    const isOwner = (OWNER.test(word) && !NAME.test(word)) || OWNING_NAME.test(word);
    const isOpener = at?.index === 0 || /[.!?:”"]$/u.test(before);
    const lower = word.toLocaleLowerCase("tr");
    const isGrammar =
      (isOpener && turkish.stopWords.has(lower) && !OF_NAMES.test(lower)) ||
      turkish.relativeDays.has(lower) ||
      turkish.connectiveOpeners.has(lower) ||
      turkish.calendarWords.has(lower);
    if (isGrammar || !(WITHIN.test(word) || NAME.test(word) || isOwner)) break;
    from = at?.index ?? from;
    if (isOwner) break;
  }
  return from;
}
