import { inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const korean: Language = {
  code: "ko",
  abbreviations: NOTHING,
  closingAbbreviations: NOTHING,
  numberAbbreviations: NOTHING,
  sentenceOpeners: wordSet("이 그 한 또"),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    이 그 저 것 수 등 및 더 또 또는 그리고 하지만 그러나 이번 지난 위해 대한 대해 있다 있는 있었다 했다 한다 하는 하고 된다 되는 됐다 것으로 것이다 것이 것은 때 때문에 통해 따르면 밝혔다 말했다 전했다 이날 함께 관련 가장
    모두 다른 같은 이라고 라고 며 고 년 월 일 오전 오후 한 두 세 중 후 전 간 약 못 안 않는 않았다 없다 없는 이어 특히 아니라 경우 현재 최근 오는
  `),
  pronounOpeners: wordSet(
    "그는 그가 그의 그녀는 그녀가 그녀의 그들은 그들이 이는 이것은 이를 그것은 이들은 이들이 이에 여기에 그러한 이러한 이런 그런",
  ),
  pronouns: wordSet("그는 그가 그의 그녀는 그녀가 그녀의 그들은 그들이 그를 그녀를 그들의"),
  continuations: wordSet(
    "또 또한 다른 같은 이후 앞서 나중에 다시 역시 한편 이어 그래서 따라서 이날 여전히 추가로 함께",
  ),
  definiteArticles: NOTHING,
  standInNouns: NOTHING,
  connectiveOpeners: wordSet(
    "그러나 하지만 그리고 또 또한 한편 따라서 그래서 이어 이후 반면 그런데 다만 이에 게다가 결국 즉 특히 아울러",
  ),
  firstPerson: wordSet("나는 내가 나의 내 우리는 우리가 우리의 우리 저는 제가 저희"),
  sayingVerbs: wordSet(
    "말했다 밝혔다 전했다 설명했다 강조했다 덧붙였다 지적했다 주장했다 발표했다 경고했다 말한다 답했다 물었다 보도했다 인정했다 토로했다",
  ),
  calendarWords: wordSet(
    "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월 월요일 화요일 수요일 목요일 금요일 토요일 일요일 어제 오늘 내일",
  ),
  background: /(?:지난해|작년|재작년|지난달|지난주|(?:\d+|[가-힣])\s?(?:년|개월) 전|(?:19|20)\d\d년)/i,
  boilerplate:
    /(?:관련 ?기사|더 보기|구독(?:하기|신청)|클릭하세요|무단 ?(?:전재|복제)|저작권자|재배포 금지|공유하기|(?:사진|자료)\s?(?:=|제공|:))/i,
  // "Because …", "that is to say …": what is explained was said before.
  hangs:
    /(?:때문이다|면서다|(?:다는|라는|겠다는|자는) (?:것이다|얘기다|이야기다|(?:설명|뜻|취지|전략|방침|입장|계획|구상|이유)이다|의미다)|셈이다)\.$|^(?:그러면서|이어|이에 대해) /u,
  decimalMark: ".",
  numerals: inOrder("한 두 세 네 다섯 여섯 일곱 여덟 아홉 열"),
  magnitudes: wordValues("백=2 천=3 만=4 백만=6 천만=7 억=8 백억=10 천억=11 조=12"),
  percentWords: wordSet("퍼센트 포인트"),
  currencies: wordSet("원 달러 유로 파운드 엔 위안 루블"),
  months: inOrder("1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월"),
  weekdays: inOrder("월요일 화요일 수요일 목요일 금요일 토요일 일요일"),
  relativeDays: wordValues("그제=-2 어제=-1 오늘=0 내일=1 모레=2"),
  futureWords: wordSet("다음 예정"),
  pastWords: wordSet("지난"),
};
