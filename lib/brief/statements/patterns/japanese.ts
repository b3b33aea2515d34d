import type { Quotation } from "../passages/quotations.ts";
import type { Attribution, Line, Manner, Named } from "./types.ts";

/** Verbs that tell what was said, up to their ending: "述べ" of "述べた" and "述べている"; some stand for themselves: "と説明。" */
const VERBS =
  "述べ|話し|話す|語っ|語る|説明|強調|指摘|主張|訴え|明かし|明かす|明らかにし|批判|答え|発言|コメント|反論|呼びかけ|呼び掛け|警告|回答|投稿|書い|書き込|つづっ|綴っ|否定|振り返っ|振り返る|表明|言っ|言う|伝え|謝罪|陳謝|期待|宣言|断言|発表|報告|報じ|示唆|評価|分析|予想|予測|要求|提案|提言|嘆い|嘆く|憤っ|憤る|願っ|願う|喜ん|喜ぶ|笑っ|見方を示し|考えを示し|認識を示し|見解を示し|見通しを示し|意向を示し|姿勢を示し|危機感を|懸念を|自信を|意欲を|怒りを|不満を|つぶやい|打ち明け|証言|供述|弁明|釈明|指弾|結論[づ付]け|認定|警鐘を|みている|見ている|みる|見る|肩を落とし|声を落とし|胸を張っ|語気を強め";
/** What may tell of a quotation only: "「…」とした。" */
const ONLY_QUOTING = "した|している|する";
/** "「…」と（記者団に）述べた": what follows the quotation. */
const BEHIND_QUOTATION = new RegExp(
  `^(?:など|といった)?(?:と(?:も|は)?|との(?:考え|見方|認識|見解|見通し|意向|方針|姿勢|声明|談話|コメント)を)[^。「」]{0,24}?(${VERBS}|${ONLY_QUOTING})`,
  "u",
);
/** "…と述べた。" at the end of a sentence without marks. */
const REPORTED = new RegExp(
  `(と(?:も)?|(?:との|(?<=[るいたむくすつぶぐ]))(?:考え|見方|認識|見解|見通し|意向|方針|姿勢)を|ことを)(?:記者団に|取材に)?(${VERBS}|示し|表明)[^。、]{0,8}[。]?$`,
  "u",
);
/** Nobody says so: "…と言われている", "…と批判された". */
const PASSIVE = /(?:われ(?:て|た|る)|され(?:て|た|る)|られ(?:て|た|る))[^。]{0,4}[。]?$/u;

/** "5日の記者会見で", "同日、": where and when, before who speaks. */
const LEAD =
  /^(?:.{0,30}?(?:会見し|取材に応じ|出席し|登壇し|就任し)た(?=\p{Script=Han}{3})|.{0,40}?(?:会見|取材|会合|集会|演説|委員会|国会|本会議|番組|インタビュー|声明|発表文|書き込み|投稿|ブログ|ＳＮＳ|SNS|審|会議|式典|大会|法廷|公判|電話|聴取|調べ|対し)(?:で|では|に|には|において)、?|(?:これに対し(?:て)?|一方(?:で)?|また|さらに|しかし|ただ(?:し)?|そのうえで|その上で|同日|このうち|なお|そして|[0-9０-９]{1,2}日(?:夜|朝|午前|午後)?)、?)/u;
/** Things and deeds that are the topic of a sentence, and say nothing. */
const NOBODY =
  /^(?:これ|それ|あれ|今回|今後|現在|当時|今|その後|問題|理由|背景|原因|目的|結果|以上|うち|中|上記|今年|昨年|来年|ここ|そこ|同日|とき|時|こと|もの|ため)(?:で)?$/u;
const LONGEST_SUBJECT = 40;

/** "林田市長は…": the last topic, or the subject, of the words before `at`. */
function subjectBefore({ masked }: Line, from: number, at: number): Attribution["subject"] {
  const lead = masked.slice(from, at);
  let best: Attribution["subject"] = null;
  for (const match of lead.matchAll(/(?:^|[、。」』）])([^、。「」『』]{2,60}?)(?:は|が)(?=[^、。「」『』]*|、|$)/gu)) {
    const [whole, words = ""] = match;
    let start = from + match.index + whole.indexOf(words);
    let own = words;
    // "様子を見に来たという | 学生": of whom that is told.
    const told = own.lastIndexOf("という") + 3;
    if (told > 2 && told < own.length) {
      start += told;
      own = own.slice(told);
    }
    for (let adverbial = LEAD.exec(own); adverbial && adverbial[0].length < own.length; adverbial = LEAD.exec(own)) {
      start += adverbial[0].length;
      own = own.slice(adverbial[0].length);
    }
    // "記者会見で林田市長": what follows the last phrase of place.
    if (own.length > LONGEST_SUBJECT || own.length < 2 || NOBODY.test(own) || !SPEAKS.test(own)) continue;
    best = { start, end: start + own.length };
    // "林田市長は、問題が…": the topic, not the subject of what is said.
    if (/^は/u.test(masked.slice(best.end))) return best;
  }
  return best ?? topicBehindClause(lead, from);
}

/** "工場がある林田市の | 森一郎市長は": a topic behind a clause that tells where or what it is. */
function topicBehindClause(lead: string, from: number): Attribution["subject"] {
  const [, clause = "", own = ""] =
    /(?:^|[、。」』）])([^、。「」『』]{1,40}[がをに][^、。「」『』はがを]{0,12}?(?:ある|いる|する|した|める|専門の))(\p{Script=Han}[^、。「」『』はがを]{2,38})は[^は]*$/u.exec(
      lead,
    ) ?? [];
  if (clause === "" || !SPEAKS.test(own)) return null;
  const start = from + lead.lastIndexOf(clause + own) + clause.length;
  return { start, end: start + own.length };
}

/** Who speaks by what they are or are called. */
const SPEAKS =
  /(?:氏|さん|くん|君|様|ちゃん|首相|大統領|知事|市長|町長|村長|区長|社長|会長|教授|准教授|講師|長官|大臣|[\p{Script=Han}]相|議員|議長|委員長?|代表|幹事長|報道官|広報官|担当者?|責任者|関係者|当局者?|幹部|高官|男性|女性|少年|少女|選手|監督|コーチ|容疑者|被告|弁護士|医師|専門家|アナリスト|記者|住民|遺族|家族|父親?|母親?|兄|姉|弟|妹|妻|夫|長男|長女|学生|生徒|児童|署|警察|府|[省庁局院県市町村区都道]|[会党社団]|委員会|査委|者委|団体|大学|企業|政府|銀行|[紙誌]|通信|テレビ|新聞|サイト|グループ|チーム|側|会社|所長|院長|部長|課長|局長|次官|書記|総裁|理事長?|館長|園長|常務|専務|取締役|エコノミスト|漁師|農家|電機|製作所|工業|自動車|ホールディングス|ＨＤ|HD|証券|生命|電力|鉄道|製薬|商事|物産|建設|化学|製鉄|航空|重工|電気|食品|不動産|校長|店長|駅長|機長|船長|さ|ら|たち|[者人員士師家手]|彼|彼女|日本|米国|中国|韓国|[ァ-ヴー]{2,}(?:・[ァ-ヴー]+)*)(?:（[^）]{1,30}）)?$/u;

/** "警察によると、": a source before what it tells. */
const SOURCE = /(?:^|[。、])([^、。「」]{2,40}?|[市県国都道府町村区])(?:によると|によれば|によりますと|の話では)、/gu;

const spoken = ({ start, end }: Quotation) => ({ start, end, isQuoted: true });

/** 「…」と林田市長は話す: who stands between the quotation and the verb. */
function subjectBehind({ masked, end }: Line, { close }: Quotation): Attribution["subject"] {
  const own = /^と([^、。「」はが]{2,20})は/u.exec(masked.slice(close, end))?.[1] ?? "";
  return SPEAKS.test(own) ? { start: close + 1, end: close + 1 + own.length } : null;
}

/** 「…」。林田市長はそう話した。 */
function quotedBefore({ text, masked, start, end, quotations }: Line): Attribution[] {
  const [whole = "", own = "", cue = ""] = SO.exec(masked.slice(start, end)) ?? [];
  const quotation = quotations.findLast(({ close }) => close <= start);
  if (!quotation || !SPEAKS.test(own) || !/^。?\s*$/u.test(text.slice(quotation.close, start))) return [];
  const at = start + whole.indexOf(own);
  return [{ subject: { start: at, end: at + own.length }, cue, ...spoken(quotation) }];
}

const SO = new RegExp(`^([^、。「」]{2,40}?)は、?そう(${VERBS})`, "u");

function read(line: Line): Attribution[] {
  const { masked, start, end, quotations } = line;
  const sentence = masked.slice(start, end);
  if (/は、?そう/u.test(sentence)) {
    const so = quotedBefore(line);
    if (so.length > 0) return so;
  }
  const isPassive = PASSIVE.test(sentence);
  const found: Attribution[] = [];
  for (const quotation of isPassive ? [] : quotations) {
    if (quotation.open < start || quotation.close > end || quotation.end - quotation.start < SHORTEST) continue;
    const cue = BEHIND_QUOTATION.exec(masked.slice(quotation.close, end))?.[1];
    if (!cue) continue;
    const before = found.at(-1);
    const subject =
      subjectBehind(line, quotation) ?? subjectBefore(line, before ? before.end + 1 : start, quotation.open);
    found.push({ subject, cue, ...spoken(quotation) });
  }
  if (found.length > 0) return found;
  const source = [...sentence.matchAll(SOURCE)][0];
  const [whole = "", words = ""] = source ?? [];
  if (source && (SPEAKS.test(words) || words.length === 1)) {
    const at = start + source.index + whole.indexOf(words);
    const from = start + source.index + whole.length;
    return [
      {
        subject: { start: at, end: at + words.length },
        cue: whole.slice(whole.indexOf(words) + words.length, -1),
        ...said(line, from, end),
      },
    ];
  }
  if (isPassive) return [];
  const reported = REPORTED.exec(sentence);
  if (!reported) return introduction(line);
  const subject = subjectBefore(line, start, start + reported.index);
  if (!subject) return [];
  // "林田市長は5日の記者会見で、": when and where, up to the comma behind it.
  let from = subject.end + 1;
  const rest = () => masked.slice(from, start + reported.index);
  for (;;) {
    const comma = /^、/u.exec(rest())?.[0] ?? ADVERBIAL.exec(rest())?.[0];
    if (!comma) break;
    from += comma.length;
  }
  if (from === subject.end + 1) return [];
  return [{ subject, cue: reported[2] ?? "", ...said(line, from, start + reported.index) }];
}

/** "林田市長はこう語った。": who says what stands in the next sentence. */
function introduction(line: Line): Attribution[] {
  const verb = /(語っ|話し|述べ|訴え|明かし|振り返っ)[^。、]{0,4}。?$/u.exec(line.masked.slice(line.start, line.end));
  const subject = verb && subjectBefore(line, line.start, line.start + verb.index);
  return subject ? [{ subject, cue: verb[1] ?? "", start: line.end, end: line.end, isQuoted: false }] : [];
}

/** "5日の記者会見で、", "同日、" behind a subject. */
const ADVERBIAL =
  /^[^、「」]{0,40}?(?:で|では|に|には|日|後|前|夜|朝|際|対し|対して|うえで|上で|ついて|めぐり|ながら)、/u;

const said = ({ text }: Line, start: number, end: number) => ({
  start,
  end: end - (/(?:という|とのことだ|とのこと)?[。\s]*$/u.exec(text.slice(start, end))?.[0].length ?? 0),
  isQuoted: false,
});

/** "岩田容疑者" is "岩田一郎容疑者", "林田氏" is "林田一郎市長": the surname alone behind somebody's full name. */
function fullName(words: string, text: string): string | null {
  const [, surname, title = ""] = /^(\p{Script=Han}{1,3})(氏|さん|\p{Script=Han}{2,4})$/u.exec(words) ?? [];
  if (!surname) return null;
  const office = /^(?:氏|さん)$/u.test(title) ? `(?:${OFFICES})` : title;
  const named = new RegExp(`(?<!\\p{Script=Han})${surname}\\p{Script=Han}{1,3}${office}`, "gu");
  const found = new Set([...text.matchAll(named)].map(([name]) => name));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

const OFFICES =
  "アナリスト|エコノミスト|常務|専務|取締役|首相|大統領|知事|市長|町長|村長|区長|社長|会長|教授|准教授|長官|大臣|議員|議長|委員長|代表|幹事長|理事長|監督|選手|容疑者|被告|弁護士|医師|さん|氏";

/** "林田一郎市長", "ノルヴィク市の林田一郎市長": three Han characters or more before an office, or a name in katakana before one. */
function named(words: string): Named | null {
  // "食堂を営む | 松井和子さん（68）", "北林大学の | 森弘教授"
  const own = words
    .replace(/（[^）]*）$/u, "")
    .replace(/^.*[のるむくすつぶぐいた](?=[\p{Script=Han}ァ-ヴー・]+(?:さん|くん|ちゃん)?$)/u, "");
  // "森一郎・北林大教授", "森田一郎経済産業相"
  const [, first, held] =
    /^(\p{Script=Han}{3,5})・(\p{Script=Han}+(?:教授|社長|会長|理事長|研究員|議員))$/u.exec(own) ?? [];
  if (first && held) return { name: first, role: held };
  const [, whole, seat] = /^(\p{Script=Han}{4})(\p{Script=Han}{2,6}相)$/u.exec(own) ?? [];
  if (whole && seat) return { name: whole, role: seat };
  const match = new RegExp(`^([\\p{Script=Han}]{3,5}|[ァ-ヴー]+(?:・[ァ-ヴー]+)+)(${OFFICES})$`, "u").exec(own);
  const [, name = "", office = ""] = match ?? [];
  // "外務省報道局長": a body, and whoever heads it.
  if (!name || /[省庁局部課院会党社署府県市町村区国際]/u.test(name)) return null;
  return { name, role: /^(?:氏|さん)$/u.test(office) ? "" : office };
}

/** Characters of a quotation that is more than a word in marks. */
const SHORTEST = 5;

const BODY_PRONOUN = /^同[社党署省]$/u;
const isPerson = (words: string): boolean =>
  named(words) !== null ||
  new RegExp(`(?:${OFFICES}|アナリスト|担当|幹部|関係者|男性|女性)(?:（[^）]*）)?$`, "u").test(words);

export const japanese: Manner = {
  code: "ja",
  read,
  fullName,
  named,
  pronouns: new Set("彼 彼女 彼ら 同氏 同社 同党 同署 同省".split(" ")),
  // 「同社」 is no person, "彼" no body.
  standsFor: (pronoun, words) => BODY_PRONOUN.test(pronoun) !== isPerson(words),
  unnamed:
    /(?:関係者|当局者?|幹部|高官|担当者|広報担当者|専門家|住民|男性|女性|少年|少女|遺族|家族|目撃者|店員|学生|生徒|弁護士|医師|記者|報道官|従業員|社員|職員|看護師|教員|教諭|教師|作業員|運転手|店主|客|利用者|母親|父親|[0-9０-９]{2}代の[^の]{1,10})(?:ら|たち)?(?:（[^）]{1,30}）)?$/u,
  anonymity: /匿名を?(?:条件|希望)(?:に)?|名前を明かさ(?:ない|ず)/u,
};
