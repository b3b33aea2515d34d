import { inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const chinese: Language = {
  code: "zh",
  abbreviations: NOTHING,
  closingAbbreviations: NOTHING,
  numberAbbreviations: NOTHING,
  sentenceOpeners: wordSet("在 据 对 从 一"),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    的 了 在 是 和 与 也 有 为 就 都 而 及 不 这 那 对 将 等 上 下 中 个 一个 以 被 并 从 到 于 由 但 他 她 它 我 我们 他们 你 会 可以 能 要 说 表示 其 还 年 月 日 或 之 因 因为 所以 如果 向 把 让 给 没有
    已 已经 更 最 很 后 前 时 该 此 这个 这些 那些 人 多 大 来 去 里 又 再 地 得 着 过 這 個 為 與 對 將 從 於 會 說 還 給 沒有 後 時 該 這個 這些 那個 那些 來 裡 過 並 讓 們 我們 他們
  `),
  pronounOpeners: wordSet("他 她 它 他们 她们 它们 他們 她們 這 這個 這些 该 这 此 这些 那些 其 对_此 此_举 这个 那个"),
  pronouns: wordSet("他 她 它 他们 她们 它们 他們 她們 其"),
  continuations: wordSet("也 还 另 另外 其他 同样 随后 之后 此后 不过 然而 再次 因此 同时 此外 仍"),
  definiteArticles: NOTHING,
  standInNouns: NOTHING,
  connectiveOpeners: wordSet(
    "例如 比如 接着 接著 最后 最後 不仅如此 与此相比 但 但是 而 不过 然而 此外 另外 因此 所以 随后 同时 于是 然后 而且 并且 与此同时 相反 尽管_如此 总之",
  ),
  firstPerson: wordSet("我 我们 咱们 本人"),
  sayingVerbs: wordSet(
    "说 說 称 稱 表示 指出 强调 強調 认为 認為 告诉 告訴 透露 宣布 补充 警告 介绍 回应 呼吁 承认 问",
  ),
  calendarWords: wordSet(`
    一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日 昨天 今天 明天 昨日 今日
  `),
  background: /(?:去年|前年|上个月|上周|[\d一二三四五六七八九十百两]+(?:年|个月)前|(?:19|20)\d\d年)/i,
  boilerplate:
    /(?:版权声明|版權聲明|免责声明|不得转载|不得轉載|转载请注明|轉載請註明|稿件来源|违者本|扫描二维码|点击(?:这里|此处|阅读|查看)|扫码|订阅|版权所有|未经授权|责任编辑|延伸阅读|相关阅读|相关新闻|分享到|(?:^|[(（|/])\s*(?:图|图片来源|来源)[:：]|^[图圖](?:为|為|中|片)|^[^，。！？]{2,10}\s[摄攝]$)/i,
  hangs:
    /^(?:对此|對此|为此|為此|其中|这意味着|這意味著|受此影响|受此影響|在此(?:背景|之前|之后|期间|次)|也就是说|也就是說|正因[为為]?如此|当然|當然|据此|據此)/u,
  decimalMark: ".",
  numerals: inOrder("一 二|两 三 四 五 六 七 八 九 十"),
  magnitudes: wordValues(
    "百=2 千=3 万=4 萬=4 百万=6 千万=7 亿=8 億=8 百亿=10 百億=10 千亿=11 千億=11 万亿=12 萬億=12 兆=12",
  ),
  percentWords: wordSet("百分点 百分點 个百分点 個百分點"),
  currencies: wordSet("元 美元 欧元 歐元 英镑 日元 人民币 港元 韩元 卢布 块"),
  months: inOrder(
    "一月|1月 二月|2月 三月|3月 四月|4月 五月|5月 六月|6月 七月|7月 八月|8月 九月|9月 十月|10月 十一月|11月 十二月|12月",
  ),
  weekdays: inOrder(
    "星期一|周一|週一|礼拜一 星期二|周二|週二 星期三|周三|週三 星期四|周四|週四 星期五|周五|週五 星期六|周六|週六 星期日|星期天|周日|週日",
  ),
  relativeDays: wordValues("前天=-2 昨天=-1 昨日=-1 今天=0 今日=0 明天=1 后天=2 後天=2"),
  futureWords: wordSet("下周 下週"),
  pastWords: wordSet("上周 上週"),
};
