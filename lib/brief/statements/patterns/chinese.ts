import { type Attribution, FILLER, type Line, type Manner, type Named } from "./types.ts";

/** Verbs that tell what is said right behind them, with or without a mark. */
const PLAIN =
  "表示|认为|認為|指出|强调|強調|透露|宣布|宣佈|坦言|直言|承认|承認|证实|證實|警告|预计|預計|预测|預測|估计|估計|重申|声称|聲稱|相信|担心|擔心|主张|主張|承诺|承諾|感叹|感嘆|披露|提醒|笑言|爆料|感慨|直呼|坦承";
/** Verbs that take things for their object as often: a mark has to stand behind them. */
const MARKED =
  "回忆|回憶|补充|補充|解释|解釋|说明|說明|反驳|反駁|回应|回應|写道|寫道|介绍|介紹|分析|评论|評論|谈到|談到";
/** Verbs without which what follows would be a fact, or nothing. */
const TOLD = "呼吁|呼籲|批评|批評|否认|否認|质疑|質疑|建议|建議|希望|要求|谴责|譴責|抱怨";
/** Verbs of one character, which are parts of many words. */
const SHORT = "说|說|称|稱|告诉[^，。：；]{0,12}|告訴[^，。：；]{0,12}";
const VERB = new RegExp(
  `(?<!的)(?:(${TOLD})(?:说|說|称|稱|道)?|(?:${PLAIN}|${MARKED})(?:说明|說明|说|說|称|稱|道|到)?|(?:${SHORT}))(?=[了道]?(?:，|,|：|:|“|「|。|$))|(?<=\\p{Script=Han}{2})[称稱](?=[^，。；“「]{2,20}[：:][“「])|(?<!的)(${TOLD})(?![的了者下后後之书書信])|(?:${PLAIN})(?=[^的，。；：者書书人会會])`,
  "gu",
);

/** Who speaks by what they are: the last characters of the words for them. */
const ROLE =
  "成员|成員|伤者|傷者|当事人|當事人|知情人|摄影师|攝影師|编剧|編劇|作家|歌手|店长|船长|船長|机长|機長|站长|站長|校长|校長|所长|馆长|館長|厂长|廠長|园长|園長|部门|部門|家长|家長|患者|预报员|預報員|研究员|研究員|工程师|工程師|技术员|服务员|服務員|飞行员|飛行員|运动员|運動員|消防员|消防員|队员|隊員|院士|村民|渔民|漁民|农民|農民|工人|游客|遊客|旅客|志愿者|志願者|业主|業主|办公室|辦公室|指挥部|指揮部|气象台|氣象台|气象厅|氣象廳|气象局|氣象局|发言人|發言人|官员|官員|人士|专家|專家|教授|学者|學者|律师|律師|记者|記者|主席|总统|總統|总理|總理|首相|部长|部長|市长|市長|省长|县长|縣長|州长|州長|议员|議員|立委|委员|委員|局长|局長|院长|院長|会长|會長|主任|处长|處長|司长|司長|科长|组长|經理|经理|总裁|總裁|董事长|董事長|创始人|創辦人|负责人|負責人|人员|人員|医生|醫生|医师|醫師|警方|警察|检方|檢方|法院|法官|政府|当局|當局|中心|协会|協會|联盟|聯盟|工会|組織|组织|机构|機構|公司|集团|集團|银行|銀行|大学|大學|学院|學院|研究所|研究院|研究|报告|報告|声明|聲明|公告|通报|通報|报道|報導|媒体|媒體|日报|日報|晚报|晚報|时报|時報|社|电视台|電視台|网友|網友|网民|居民|民众|民眾|市民|目击者|目擊者|家属|家屬|父亲|父親|母亲|母親|丈夫|妻子|儿子|兒子|女儿|女兒|邻居|鄰居|同事|朋友|学生|學生|老师|老師|店主|老板|老闆|司机|司機|乘客|消费者|消費者|分析师|分析師|经济学家|經濟學家|科学家|科學家|团队|團隊|作者|球员|球員|教练|教練|导演|導演|演员|演員|选手|選手|大夫|秘书长|秘書長|大使|书记|書記|法师|先生|女士|小姐|博士|部|委|厅|廳|署|外长|外長|总监|總監|代表|男子|女子|商|店员|店員|方面";
const SURNAME =
  "[赵趙钱錢孙孫李周吴吳郑鄭王冯馮陈陳褚卫衛蒋蔣沈韩韓杨楊朱秦尤许許何吕呂施张張孔曹严嚴华華金魏陶姜戚谢謝邹鄒喻柏窦章苏蘇潘葛范彭郎鲁魯韦韋马馬苗凤方俞任袁柳鲍史唐费廉岑薛雷贺賀倪汤湯滕殷罗羅毕畢郝邬安常乐于傅皮齐齊康伍余顾顧孟黄黃穆萧蕭尹姚邵汪祁毛禹狄米贝明臧计戴谈宋庞龐熊纪紀舒屈项祝董梁杜阮蓝閔闵席季贾路江童颜顏郭梅盛林钟鐘徐邱骆高夏蔡田樊胡凌霍虞万萬支柯管卢盧莫房裘缪干解应宗丁宣邓鄧单洪包诸左石崔吉龚程嵇邢裴陆陸荣翁荀甄曲家封储靳段焦巴弓牧车侯宓蓬全班仰秋仲伊宫宁仇栾甘厉祖武符刘劉景詹龙龍叶葉幸司黎白赖賴卓池乔谭譚申冉桑牛温溫庄莊柴晏阎连廖耿满匡聂曾游]";
/** Offices of one person, behind which a foreign name may stand: "国务卿布林肯". */
const BEARER =
  "发言人|發言人|主席|总统|總統|总理|總理|首相|国务卿|國務卿|部长|部長|市长|市長|州长|州長|议员|議員|秘书长|秘書長|总干事|總幹事|总裁|總裁|首席执行官|执行长|執行長|外长|外長|防长|防長|大使|将军|將軍|教练|教練|队长|隊長|导演|導演|教授|博士|律师|律師|法官|检察官|檢察官|分析师|分析師|创始人|創辦人";
/** A name at the end: of Chinese with a surname that many have, of others with the dot between its parts, or behind a role. */
const NAMED = new RegExp(
  `(?:^|${ROLE}|[A-Za-z\\s])${SURNAME}[\\p{Script=Han}]{1,2}$|[\\p{Script=Han}]{1,8}[·‧•][\\p{Script=Han}·‧•]{1,12}$|(?:${BEARER})[\\p{Script=Han}]{2,5}$`,
  "u",
);
const PRONOUN = /^(?:他|她|他们|她们|他們|她們|其|对方|對方|双方|雙方|该\S{1,6}|該\S{1,6})$/u;
const SPEAKS = new RegExp(`(?:${ROLE})(?:（[^）]{1,20}）)?$`, "u");

/** What opens the words behind a subject that tell when, where and to whom. */
const ADVERBIAL =
  /(?<!^)(?:\d{1,2}(?:月\d{1,2})?[日号號]|当地时间|當地時間|(?:周|週|星期|礼拜)[一二三四五六日天]|[昨今当當](?:天|日|晚|早|晨|地)|日前|近日|近期|最近|此前|随后|隨後|之后|之後|稍早|早前|早些时候|前不久|(?<!所|潜|存|现|实|自|內|内|住|坐|身|旨)在|(?<!反|绝|派|敌|應|应)[对對]|就(?!业|業|职|職|读)|向(?=[^，]{0,12}(?:记者|記者|媒体|媒體|报|報|社|网|網|台))|也|还(?!款)|還(?!款)|则|則|曾(?!\p{Script=Han}{1,2}$)|又|并(?!购)|並|再次|再度|进一步|進一步|明确|明確|公开|公開|通过|透過|接受|面对|面對|针对|針對|一直|随即|隨即|于\d|於\d|会后|會後|受访|受訪|告诉|告訴|回答|回应|回應|发文|發文|撰文|发表|發表|发布(?!会)|發布(?!會)|發文|笑|[现現]?场|一再|同时|同時|特别|特別|甚至|普遍|纷纷|紛紛|强烈|強烈|均|都(?!市)|坚决|堅決|严正|嚴正|首先|当场|當場|如是|这样|這樣|认为|認為|表示|指出|强调|強調|补充|補充)/u;
/** What opens a sentence and is none of its subject. */
const LEAD =
  /^(?:[^，。（]{0,16}(?:讯|訊|电|電|消息)(?:（[^）]{1,24}）|\s)|（[^）]{1,24}）|但是|但|而且|而|不过|不過|然而|此外|另外|同时|同時|其中|对此|對此|为此|為此|因此|所以|据此|随后|隨後|接着|接著|最后|最後|目前|当时|當時|近日|日前|昨天|昨日|今天|今日|\d{1,2}(?:月\d{1,2})?[日号號])[，,]?/u;

/** "诺维克市长林德周一在记者会上 | 表示，" */
function subjectBefore({ masked }: Line, from: number, verb: number): Attribution["subject"] {
  // From the last to the first of the parts between commas: "诺维克市长林德在论坛上，对记者表示".
  let end = verb;
  for (let parts = 0; parts < 3 && end > from; parts++) {
    const comma = from + lastBorder(masked.slice(from, end));
    let start = comma + 1;
    let words = masked.slice(start, end);
    for (let lead = LEAD.exec(words); lead && lead[0].length < words.length; lead = LEAD.exec(words)) {
      start += lead[0].length;
      words = words.slice(lead[0].length);
    }
    const behind = ADVERBIAL.exec(words)?.index ?? words.length;
    const own = words.slice(0, behind).trimEnd();
    const isWhole = own.length <= LONGEST_SUBJECT && !own.includes(FILLER);
    if (isWhole && (PRONOUN.test(own) || SPEAKS.test(own) || NAMED.test(own)) && !NOBODY.test(own)) {
      const indent = words.length - words.trimStart().length;
      return { start: start + indent, end: start + own.length };
    }
    // Another clause stands between: only phrases of place and time may.
    if (own.length > 0 && !OPENS_ADVERBIAL.test(words)) return null;
    if (comma < from) return null;
    end = comma;
  }
  return null;
}

/** "团队成员罗佳对此表示乐观，| 她告诉记者": a pronoun is whom its own sentence is about. */
function ownOf({ masked, start }: Line, nearest: NonNullable<Attribution["subject"]>): Attribution["subject"] {
  const lead = masked.slice(start, nearest.start);
  if (!/[，；]/u.test(lead)) return nearest;
  const open = LEAD.exec(lead)?.[0].length ?? 0;
  const words = lead.slice(open).split(/[，；：]/u)[0] ?? "";
  const own = words.slice(0, ADVERBIAL.exec(words)?.index ?? words.length);
  if (own.length < 2 || OPENS_ADVERBIAL.test(words)) return nearest;
  const isSomebody = (SPEAKS.test(own) || NAMED.test(own)) && !NOBODY.test(own);
  return isSomebody ? { start: start + open, end: start + open + own.length } : nearest;
}

/** Where the last mark stands that parts clauses; -1 where there is none. */
const lastBorder = (words: string): number => /[，；。：！？”」,][^，；。：！？”」,]*$/u.exec(words)?.index ?? -1;

const LONGEST_SUBJECT = 34;
/** "在论坛上", "对记者", "近日": nothing but when, where and to whom. */
const OPENS_ADVERBIAL =
  /^(?:在|对|對|就|向|于|於|通过|透過|针对|針對|面对|面對|接受|谈到|談到|谈及|談及|当|當|近|日前|昨|今|随后|隨後|\d|并|並|还|還|也|同时|同時|一方面|另一方面)/u;
/** Words that end like somebody and are a thing or a deed: "据报道", "调查研究". */
const NOBODY =
  /[被遭受让讓把将將为為以和与與的]$|(?:委托|委託|邀请|邀請|组织(?=[^，]*人员)|報道稱|会讨论)|^(?:的|想|请|請|希望|我|你|您|咱|(?:他|她)(?!们$|們$|$)|据|據|根据|根據|本报|有(?![^，的]{0,6}(?:人士|专家|專家|学者|學者|网友|網友|居民|村民|民众|民眾|市民|家长|家長|媒体|媒體|律师|律師|医生|醫生|官员|官員|乘客|消费者|分析师|员工|員工|工人|学生|學生|游客|遊客|目击者|外媒)$)|如|按|以|从|從|因|由于|由於|这|這|那|此|所谓|通过|为|為|被(?![^，]{1,4}的)|是|将|將)/u;

/** "据新华社报道，", "据知情人士透露，" */
const SOURCE =
  /(?:据|據|根据|根據)([^，。；：“”「」]{2,30}?)(?:的?(?:最新)?(?:描述|讲述|講述|回忆|回憶|报道|報導|报导|介绍|介紹|透露|消息|统计|統計|称|稱|指出|披露|通报|通報|说法|說法|分析|调查|調查|数据|數據|报告|報告))，/gu;

/** Marks that close what is said, at most. */
const LONGEST_STOP = 24;
/** Where what is said ends: before the words of the next speaker, at a semicolon's other side, at the stop. */
const withoutStop = (text: string, start: number, end: number): number =>
  end - (/[。！？!?；;，,\s]*$/u.exec(text.slice(Math.max(start, end - LONGEST_STOP), end))?.[0].length ?? 0);

function read(line: Line): Attribution[] {
  const { text, masked, start, end, quotations } = line;
  const found: Attribution[] = [];
  const sentence = masked.slice(0, end);
  let from = start;
  VERB.lastIndex = start;
  for (let match = VERB.exec(sentence); match; match = VERB.exec(sentence)) {
    const [verb, ...told] = match;
    const at = match.index;
    const last = found.at(-1);
    const nearest = subjectBefore(line, from, at);
    const isPronoun = nearest !== null && /^[他她]$/u.test(masked.slice(nearest.start, nearest.end));
    const subject = isPronoun ? (last?.subject ?? ownOf(line, nearest)) : nearest;
    const goesOn = GOES_ON.exec(masked.slice(Math.max(from, start), at));
    if (!subject && !(last && goesOn)) continue;
    const behind = at + verb.length;
    const ahead = SPEAKING.test(verb) && subject ? besideQuotation(subject.start) : null;
    const next = contentBehind(line, behind);
    // “…”林德说，“…”: two halves; “…”林德回忆道，她…: what she said stands before.
    const lead = ahead && next?.isQuoted ? ahead : null;
    const content =
      ahead && !next?.isQuoted ? ahead : (next ?? (subject ? quotationBefore(line, subject.start, behind) : null));
    if (!content) continue;
    if (lead) found.push({ subject, cue: verb, ...lead });
    // "…，并强调，…": what was said before ends where the next is told.
    if (last && !last.isQuoted && last.end > at) {
      const border = nearest?.start ?? at - (goesOn?.[0].length ?? 0);
      const cut = withoutStop(text, last.start, Math.max(last.start, border));
      found[found.length - 1] = { ...last, end: cut };
    }
    found.push({ subject, cue: verb, ...content, ...(told.some(Boolean) && !content.isQuoted && { isTold: true }) });
    from = content.isQuoted ? content.end + 1 : behind;
    VERB.lastIndex = Math.max(VERB.lastIndex, content.isQuoted ? content.end : behind);
  }
  return [...found, ...sourcesOf(line, found)]
    .filter((said) => said.end - said.start >= SHORTEST)
    .toSorted((a, b) => a.start - b.start);

  function sourcesOf({ masked: within }: Line, said: readonly Attribution[]): Attribution[] {
    SOURCE.lastIndex = start;
    const match = SOURCE.exec(within.slice(0, end));
    const [whole = "", name = ""] = match ?? [];
    if (!match || said.length > 0 || !(SPEAKS.test(name) || NAMED.test(name) || /[A-Za-z]{2,}$/u.test(name))) return [];
    const at = match.index + whole.indexOf(name);
    const content = contentBehind(line, match.index + whole.length);
    return content
      ? [{ subject: { start: at, end: at + name.length }, cue: whole.replace(name, "…").replace("，", ""), ...content }]
      : [];
  }

  function contentBehind(
    { masked: within }: Line,
    behind: number,
  ): Pick<Attribution, "start" | "end" | "isQuoted"> | null {
    const opens = behind + (/^[了道]?[，,：:\s]*/u.exec(within.slice(behind, end))?.[0].length ?? 0);
    const quotation = quotations.find(({ open }) => open === opens);
    if (quotation && quotation.close >= end - 1) return { start: quotation.start, end: quotation.end, isQuoted: true };
    if (
      quotation &&
      /^[，。；]/u.test(within.slice(quotation.close)) &&
      quotation.end - quotation.start >= LONG_QUOTATION
    )
      return { start: quotation.start, end: quotation.end, isQuoted: true };
    const close = withoutStop(text, opens, end);
    return close > opens ? { start: opens, end: close, isQuoted: false } : null;
  }

  function quotationBefore(
    _: Line,
    at: number,
    behind: number,
  ): Pick<Attribution, "start" | "end" | "isQuoted"> | null {
    return /^[了道]?[。.]?\s*$/u.test(masked.slice(behind, end)) ? besideQuotation(at) : null;
  }

  function besideQuotation(at: number): Pick<Attribution, "start" | "end" | "isQuoted"> | null {
    const quotation = quotations.findLast(({ close }) => close <= at);
    const isBeside = quotation && /^[，,\s]*$/u.test(masked.slice(quotation.close, at));
    const isTaken = quotation && found.some((said) => said.start <= quotation.start && quotation.end <= said.end);
    return isBeside && !isTaken ? { start: quotation.start, end: quotation.end, isQuoted: true } : null;
  }
}

/** Verbs of a quotation before them: “…”林德说。 */
const SPEAKING =
  /^(?:说|說|称|稱|(?:感慨|感叹|感嘆|回忆|回憶|解释|解釋|补充|補充|介绍|介紹|笑言|坦言|直言)(?:说|說|道)?)$/u;

/** "，并强调", "，还说": the same speaker goes on. */
const GOES_ON = /(?:，|。|；|”|」)(?:他|她)?(?:并|並|还|還|同时|同時|又|也|且)(?:进一步|進一步|特别|特別|再次)?$/u;
/** Characters of a quotation that is all that is said, though the sentence goes on. */
const LONG_QUOTATION = 12;
const SHORTEST = 5;

/** "外交部发言人毛宁", "毛宁", "美国国务卿安东尼·布林肯": behind a role, or nothing but the name. */
function named(words: string): Named | null {
  const titled = NAMED_TITLED.exec(words)?.[0];
  if (titled) return { name: titled, role: words.slice(titled.length) };
  const name = NAMES.map((pattern) => pattern.exec(words)?.[0]).find((found) => found !== undefined);
  if (!name || SPEAKS.test(name)) return null;
  // "未参与研究的北岭大学教授 | 莫妮卡·范德堡"
  const own = name.replace(OFFICES, "");
  return own ? { name: own, role: words.slice(0, -own.length).replace(/^.*的/u, "") } : null;
}

const OFFICES = new RegExp(`^(?:${BEARER}|${ROLE})+`, "u");
const FOREIGN = "[\\p{Script=Han}]{1,8}[·‧•][\\p{Script=Han}·‧•]{1,12}$";
/** "张明教授": a name before what its bearer is called by, and no "高级律师". */
const TITLED = "(?:教授|律师|律師|医生|醫生|医师|醫師|博士|大夫|老师|老師|院士)";
const NO_NAME =
  "(?!高[级級]|常[务務]|任[职職]|[资資]深|[执執][业業]|主[治任]|[辩辯][护護]|[内內]科|外科|[实實]|[当當]|[中西]|全[国國]|[国國]|[专專]|[经經]|[语語])";
const NAMED_TITLED = new RegExp(`^${NO_NAME}${SURNAME}[\\p{Script=Han}]{1,2}(?=${TITLED}$)`, "u");
const NAMES: readonly RegExp[] = [
  new RegExp(`(?<=^|${ROLE})${SURNAME}[\\p{Script=Han}]{1,2}$`, "u"),
  new RegExp(`(?<=${BEARER}|${ROLE})${FOREIGN}`, "u"),
  new RegExp(`^${FOREIGN}`, "u"),
];

/** "一位", "某": one of several, with or without a name. */
const A_CERTAIN = "(?:[一某][名位个個]?|多[名位]|[数數][名位])";
/** What sources are called whose name does not matter, or is not told. */
const NAMELESS =
  "伤者|傷者|当事人|當事人|知情人|家长|家長|患者|村民|渔民|漁民|农民|農民|工人|游客|遊客|旅客|志愿者|志願者|业主|業主|官员|官員|人士|专家|專家|学者|學者|发言人|發言人|负责人|負責人|人员|人員|网友|網友|网民|居民|民众|民眾|市民|目击者|目擊者|家属|家屬|邻居|鄰居|学生|學生|店主|司机|司機|乘客|消费者|消費者|分析师|分析師|当局|當局|男子|女子|店员|店員|医生|醫生|律师|律師|记者|記者|教授|老板|老闆|商";

const BODY_END =
  /(?:社|报|報|部|委|厅|廳|署|局|台|公司|集团|集團|政府|当局|當局|警方|检方|檢方|法院|中心|协会|協會|联盟|聯盟|工会|工會|机构|機構|银行|銀行|大学|大學|学院|學院|研究所|研究院|研究|报告|報告|声明|聲明|公告|通报|通報|媒体|媒體|办公室|辦公室|指挥部|指揮部)$/u;

export const chinese: Manner = {
  code: "zh",
  read,
  named,
  // "他" is no body.
  standsFor: (pronoun, words) => !/^[他她]$/u.test(pronoun) || !BODY_END.test(words),
  pronouns: new Set("他 她 他们 她们 他們 她們 其 对方 對方 双方 雙方".split(" ")),
  unnamed: new RegExp(
    `^(?!${NAMED_TITLED.source.slice(1)})(?:${A_CERTAIN}(?!.*[·‧•])(?=[^，]*(?:${ROLE})$)|.*(?:${NAMELESS})$)`,
    "u",
  ),
  anonymity: /(?:不愿|不願|拒绝|拒絕)(?:透露|公开|公開)?(?:其)?(?:姓名|身份|身分|具名)|要求匿名|匿名/u,
};
