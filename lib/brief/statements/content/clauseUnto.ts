import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Content, Cue, Passage } from "../types.ts";
import { quoted } from "./calling.ts";
import { countWords, trimmed } from "./trimmed.ts";

/** Words between a quotation and the verb behind it: "“...” diye ifade etti". */
const LONGEST_TAIL = 3;
/** "etti" of "ifade etti": a verb that says something with its noun only. */
const LIGHT_VERB =
  /^(?:(?:et|getir|çek|çiz)ti(?:ler)?|(?:sür|getir|çiz)d[iü](?:ler)?|(?:ed|getir)iyor(?:lar)?|edildi)$/u;
const LIGHT_NOUN = /^(?:ifade|iddia|kabul|itiraf|beyan|öne|ileri|dile|tahmin|işaret|dikkati?|altını)$/u;
/** Verbs that tell of a quotation with a noun for it only: "uyarısında bulundu", "yorumunu yaptı". */
const QUOTING_VERB = /^(?:bulundu|yaptı|verdi|gösterdi|düştü|paylaştı|sordu|seslendi)(?:l[ae]r)?$/u;
const QUOTING_NOUN =
  /^(?:(?:uyarı|çağrı|açıklama|değerlendirme|paylaşım|tespit|yorum|yanıt|cevab|cevap|bilgi|mesaj|söz|not|görüş|benzetme|itiraf|öneri|temenni)(?:s?[ıiuü]n[ıiuü]|s?[ıiuü]nda|s?[ıiuü]nde|larında|lerinde|larını|lerini)|tepki|diye)$/u;
/** The case in which what is said stands before some of those nouns: "kapandığına dikkat çekti", "kapandığının altını çizdi". */
const CASES: Readonly<Record<string, RegExp>> = {
  işaret: /[ıiuü]n[ae]$/u,
  dikkat: /[ıiuü]n[ae]$/u,
  dikkati: /[ıiuü]n[ae]$/u,
  altını: /n[ıiuü]n$/u,
};
/** "bildirildi": it has what is said for its subject. */
export const SAID_OF = /^(?:bildirildi|belirtildi|kaydedildi|vurgulandı|açıklandı|duyuruldu|aktarıldı|edildi)$/u;
/** Behind whose statement it is: "[Nordfast]’tan yapılan açıklamada". */
const MADE =
  /^['’]?(?:n?[ıiuü]n\s(?:(?:sosyal medya|X|Twitter)\shesabından|internet sitesinden)\s|n?[dt][ae]n\s)yapılan\s(?:yazılı\s)?açıklamada[\s,]*/u;
const SUBJECT_FORM = /[ıiuü]ğ[ıiuü]$/u;
/** Behind the subject, to whom and where it was said, and "too". */
const TOLD_WHERE =
  /^(?:[\s,]*(?<!\p{Alpha})(?:da|de|ise|ayrıca|gazetecilere|basına|basın mensuplarına|AA muhabirine|muhabirlere|yaptığı (?:yazılı )?açıklamada|düzenlediği basın toplantısında|sosyal medya hesabından)(?!\p{Alpha}))+[\s,]*/u;

/** "Lind, köprünün güvenli olduğunu söyledi.": between the subject and the verb that ends the sentence. */
export function clauseUnto(passage: Passage, { at, subject }: Cue, grammar: Grammar): Content | null {
  const { tokens } = passage;
  const last = tokens[at - 1];
  const verb = tokens[at]?.start ?? 0;
  const quotation = passage.quotations.findLast(({ close }) => close <= verb);
  if (quotation && countWords(passage.text.slice(quotation.close, verb)) <= LONGEST_TAIL)
    return QUOTING_VERB.test(lower(tokens[at])) && !QUOTING_NOUN.test(lower(last)) ? null : quoted(passage, quotation);
  if (QUOTING_VERB.test(lower(tokens[at]))) return null;
  // "... ilerlediğini ifade etti": the noun belongs to the verb.
  const isLight = LIGHT_VERB.test(lower(tokens[at]));
  const said = isLight ? tokens[at - 2] : last;
  const form = SAID_OF.test(lower(tokens[at]))
    ? SUBJECT_FORM
    : isLight
      ? (CASES[lower(last)] ?? grammar.nominal)
      : grammar.nominal;
  if (!last || !said || (isLight && !LIGHT_NOUN.test(lower(last))) || !form?.test(lower(said))) return null;
  const rest = passage.text.slice(subject.end, said.end);
  const told = (MADE.exec(rest) ?? TOLD_WHERE.exec(rest))?.[0].length ?? 0;
  return trimmed(passage, subject.end + told, said.end);
}
