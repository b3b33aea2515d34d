import { inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const japanese: Language = {
  code: "ja",
  abbreviations: NOTHING,
  closingAbbreviations: NOTHING,
  numberAbbreviations: NOTHING,
  sentenceOpeners: wordSet("この その また"),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    な っ ら ま した の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など ない この ため その あっ よう また もの という あり まで なる へ か だ これ によって により おり より による ず なり られる
    において ば なく しかし について せ その後 できる それ う ので なお のみ でき き つ における および いう さらに でも ら たり その他 に関する たち ます ん なら です 年 月 日 人 氏 者
  `),
  pronounOpeners: wordSet("彼 彼女 彼ら それ これ これら それら その この こう そこ そう 同氏 同社 両者"),
  pronouns: wordSet("彼 彼女 彼ら 同氏"),
  continuations: wordSet("また さらに ほか 同じ その後 しかし 以前 再び そのため そこで なお 同様 一方 同日 引き続き"),
  definiteArticles: NOTHING,
  standInNouns: NOTHING,
  connectiveOpeners: wordSet(
    "しかし だが また そして さらに 一方 そのため したがって それでも その後 ただ ただし なお ところが つまり 例えば それで 加_えて",
  ),
  firstPerson: wordSet("私 我々 僕 俺 わたし"),
  sayingVerbs: wordSet("述 語 言 話す 語る 述べる 指摘 強調 発表 説明 明らか 訴え 答え 批判 主張"),
  calendarWords: wordSet("月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 昨日 今日 明日"),
  background: /(?:昨年|去年|一昨年|先月|先週|[\d一二三四五六七八九十]+(?:年|か月|カ月|ヶ月)前|(?:19|20)\d\d年)/i,
  boilerplate:
    /(?:続きを読む|関連記事|あわせて読みたい|購読|会員登録|会員限定|クリック|無断転載|著作権|シェアする|(?:写真|画像)(?:提供|=|＝|：)|^(?:写真|画像)は|(?:次|以下)の(?:とおり|通り)(?:だ|です|である)?。?$)/i,
  // "Because …": what is explained was said before.
  hangs:
    /(?:から|ため)(?:だ|です|である|だった)。$|^(?:これ(?:に対し|を受け|により|に伴)|それ(?:に|を|で|から)|このうち|こうした|そうした|同[社課署党省氏県市町村](?:は|が|では))/u,
  decimalMark: ".",
  numerals: inOrder("一 二 三 四 五 六 七 八 九 十"),
  magnitudes: wordValues("百=2 千=3 万=4 十万=5 百万=6 千万=7 億=8 十億=9 百億=10 千億=11 兆=12"),
  percentWords: wordSet("パーセント ポイント"),
  currencies: wordSet("円 ドル ユーロ ポンド 元 ウォン ルーブル"),
  months: inOrder(
    "一月|1月 二月|2月 三月|3月 四月|4月 五月|5月 六月|6月 七月|7月 八月|8月 九月|9月 十月|10月 十一月|11月 十二月|12月",
  ),
  weekdays: inOrder("月曜日|月曜 火曜日|火曜 水曜日|水曜 木曜日|木曜 金曜日|金曜 土曜日|土曜 日曜日|日曜"),
  relativeDays: wordValues("一昨日=-2 昨日=-1 今日=0 本日=0 明日=1 明後日=2"),
  futureWords: wordSet("来週 予定"),
  pastWords: wordSet("先週"),
};
