import { inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const vietnamese: Language = {
  code: "vi",
  abbreviations: wordSet("ts pgs gs ths tp q p th.s tr st"),
  closingAbbreviations: wordSet("v.v"),
  numberAbbreviations: wordSet("đ"),
  sentenceOpeners: wordSet("một các những trong khi theo sau tại với tôi chúng"),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    và của là có trong được cho với các những một đã không này khi người về từ theo đến tại vào ra trên cũng như để sẽ còn do đó nhiều
    hơn sau lại bị ông bà anh chị họ tôi chúng rằng thì mà đang nên nếu hay hoặc vì nhưng cùng đều rất chỉ năm ngày việc qua nay trước
    phải gì ở bởi giữa mới lên số làm thể
  `),
  pronounOpeners: wordSet(`
    ông_ấy bà_ấy anh_ấy cô_ấy chị_ấy ông_này bà_này người_này họ nó hắn điều_này điều_đó việc_này đó đây chúng
  `),
  pronouns: wordSet("họ nó hắn chúng"),
  continuations: wordSet("cũng ngoài khác lại thêm vẫn tiếp đó"),
  definiteArticles: NOTHING,
  standInNouns: NOTHING,
  connectiveOpeners: wordSet(`
    chẳng_hạn ví_dụ cụ_thể theo_đó trong_đó vì_thế nhờ_đó từ_đó nhưng và hoặc tuy_nhiên ngoài_ra do_đó vì_vậy sau_đó trong_khi_đó đồng_thời bên_cạnh_đó mặt_khác song thay_vào_đó tuy_vậy
  `),
  firstPerson: wordSet("tôi mình"),
  sayingVerbs: wordSet("nói khẳng định tuyên bố báo hỏi kể viết đáp biết"),
  calendarWords: wordSet("thứ hai ba tư năm sáu bảy chủ nhật tháng"),
  background:
    /(?<!\p{Alpha})(?:năm (?:ngoái|trước)|tháng trước|tuần trước|(?:\p{Alpha}+|\d+) (?:năm|tháng) trước|năm (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:xem thêm|đọc thêm|đăng ký nhận|bấm vào đây|nhấn vào đây|bản quyền thuộc|mời (?:độc giả|bạn đọc)|(?:^|[(|/])\s*ảnh:)/i,
  hangs:
    /^(?:Trước đó|Lúc (?:này|đó)|Tại đây|Khi đó|Điều (?:này|đó)|Trong số (?:này|đó)|Một trong số đó|Số còn lại)(?!\p{Alpha})/u,
  decimalMark: ",",
  numerals: inOrder("một hai ba bốn năm sáu bảy tám chín mười"),
  magnitudes: wordValues(
    "trăm=2 nghìn=3 ngàn=3 triệu=6 trăm_triệu=8 tỷ=9 tỉ=9 trăm_tỷ=11 nghìn_tỷ=12 nghìn_tỉ=12 ngàn_tỷ=12",
  ),
  percentWords: wordSet("phần_trăm"),
  currencies: wordSet("đồng usd euro đô_la yên nhân_dân_tệ bảng"),
  months: inOrder(
    "tháng_một|tháng_1 tháng_hai|tháng_2 tháng_ba|tháng_3 tháng_tư|tháng_4 tháng_năm|tháng_5 tháng_sáu|tháng_6 tháng_bảy|tháng_7 tháng_tám|tháng_8 tháng_chín|tháng_9 tháng_mười|tháng_10 tháng_mười_một|tháng_11 tháng_mười_hai|tháng_12",
  ),
  weekdays: inOrder("thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật"),
  relativeDays: wordValues("hôm_kia=-2 hôm_qua=-1 hôm_nay=0 ngày_mai=1"),
  futureWords: wordSet("sẽ tới sắp"),
  pastWords: wordSet("vừa_qua"),
};
