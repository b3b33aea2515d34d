/**
 * What in the clause of a weekday says that the day is to come, in languages whose verbs show it by their form or by a sign beside them:
 * "周五将举行", "金曜日に開かれる", "соберётся в пятницу", "শুক্রবার বসবে".
 */
interface Signs {
  readonly ahead: RegExp;
  /** The same form of verbs that tell what is said, or what stands. */
  readonly not?: RegExp;
  /** Whether the verb is the last word of the sentence and not of the clause. */
  readonly isLast?: true;
}

const SIGNS: Readonly<Record<string, Signs>> = {
  zh: {
    ahead: /[将將](?![军軍领領士来來近信就错錯心])|预[计定]|預[計定]|[拟擬](?![议議])|定[于於]/u,
  },
  ja: {
    ahead:
      /(?:予定(?:だ|である)?|見通し(?:だ|である)?|見込み(?:だ|である)?|方針(?:だ|である)?|[うくすつぬむるぐぶ])。?$/u,
    not: /(?:て[いお]る|でいる|[がに]ある|である|という|とみる|とみられる|とされる|語る|話す|述べる|言う|指摘する|説明する|訴える)。?$/u,
    isLast: true,
  },
  ko: {
    ahead:
      /(?:린다|한다|된다|연다|만난다|떠난다|나선다|오른다|치른다|갖는다|맞붙는다|(?:예정|계획|방침|전망)(?:이다|입니다|이라고 (?:밝혔|말했|전했)다)|[을를할될릴열갈날] 것(?:이다|으로 (?:보인|예상된|전망된|알려졌)다))\.?$/u,
    not: /(?:말|강조|설명|주장|지적|전|평가|분석|비판|토로)한다\.?$/u,
    isLast: true,
  },
  // "cuma günü netleşeceğini belirtti", but not "cuma günü yaptığı açıklamada"
  tr: { ahead: /\p{Lower}{2,}acağı|\p{Lower}{2,}eceği/u, not: /\p{Lower}(?:[dt][ıiuü]ğ[ıiuü])/u },
  hi: { ahead: /(?:ेगा|ेगी|ेंगे|ेंगी|एगा|एगी|एंगे|एंगी|होगा|होगी|होंगे|होंगी)(?!\p{Alpha}|\p{M})/u },
  bn: { ahead: /(?<!ভা|হিসে|^ত|\sত|\sস|\sক)(?:বে|বেন)(?![\p{Alpha}\p{M}])/u },
  ur: { ahead: /(?<!\p{Alpha})(?:گا|گی|ہو(?:گا|گی|نگے))(?!\p{Alpha})|(?:ئے|یں|ے)گ[اے](?!\p{Alpha})/u },
  ar: { ahead: /(?<!\p{Alpha})و?س[يتن](?!ار|اس|ئ|د[ةاي]|رة|طر|ناء|ول|ن[ةو])\p{Alpha}{3,}/u },
  pl: {
    ahead: /(?<!\p{Alpha})\p{Lower}{2,}[aąeiy](?<!ł[aoy]|li)\ssię(?!\p{Alpha})/u,
    not: /(?<!\p{Alpha})(?:znajduj[eą]|okazuje|wydaje|mówi|uważa|dowiadujemy|stara(?:ją)?)\ssię/u,
  },
  ru: {
    ahead:
      /\p{Lower}{3,}(?:[еёи]|[юя])тся(?!\p{Alpha})|(?<!\p{Alpha})(?:(?:по)?обеща|(?:за)?планиру|намерен|должн|хоч|хот)\p{Lower}*\s(?:\p{Lower}+\s){0,4}\p{Lower}+т[ьи](?:ся)?(?!\p{Alpha})/u,
    not: /(?<!\p{Alpha})(?:говорится|сообщается|отмечается|указывается|уточняется|является|являются|остается|остаётся|остаются|находится|находятся|считается|ожидается|кажется|приходится)(?!\p{Alpha})/u,
  },
  uk: {
    ahead:
      /\p{Lower}{3,}(?:[еєиї]|[юя])ться(?!\p{Alpha})|(?<!\p{Alpha})(?:(?:по)?обіця|(?:за)?плану|повин|хоч)\p{Lower}*\s(?:\p{Lower}+\s){0,4}\p{Lower}+ти(?:ся)?(?!\p{Alpha})/u,
    not: /(?<!\p{Alpha})(?:йдеться|ідеться|повідомляється|зазначається|уточнюється|залишається|залишаються|знаходиться|знаходяться|вважається|здається)(?!\p{Alpha})/u,
  },
};

const BORDER = "[^,;:–—，、。；：؛،।۔]*";
const BEFORE = new RegExp(`${BORDER}$`, "u");
/** What follows a day up to the end of its clause; a day by itself ("周六，") is of the clause behind it. */
const BEHIND = new RegExp(`^${BORDER}`, "u");
const NEXT = new RegExp(`^[，、,،]\\s?${BORDER}`, "u");
/** What was said on the day is to come another day: "周五宣布将", "शुक्रवार को कहा कि". */
const TOLD_BEHIND = /表示|宣[布佈]|[说說称稱]|透露|指出|认为|認為|强调|強調|\s(?:कि|کہ|যে|إن|أن|بأن)\s/u;
/** Characters of a clause that are looked at on each side. */
const REACH = 90;

/** True where the verb beside a weekday says that it is to come. */
export function verbLooksAhead(text: string, start: number, end: number, code: string): boolean {
  const signs = SIGNS[code];
  if (!signs) return false;
  if (signs.isLast) return signs.ahead.test(text.trimEnd()) && !signs.not?.test(text.trimEnd());
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  const rest = text.slice(end, end + REACH);
  const behind = BEHIND.exec(rest)?.[0] || (start <= 2 ? (NEXT.exec(rest)?.[0] ?? "") : "");
  const told = TOLD_BEHIND.exec(behind)?.index ?? behind.length;
  const clause = `${before.split(TOLD_BEHIND).at(-1)} ${behind.slice(0, told)}`;
  return signs.ahead.test(clause) && !signs.not?.test(clause);
}
