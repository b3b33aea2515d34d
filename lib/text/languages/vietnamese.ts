import { type Language, NOTHING, wordSet } from "./types.ts";

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
    nhưng và hoặc tuy_nhiên ngoài_ra do_đó vì_vậy sau_đó trong_khi_đó đồng_thời bên_cạnh_đó mặt_khác song thay_vào_đó tuy_vậy
  `),
  firstPerson: wordSet("tôi mình"),
  sayingVerbs: wordSet("nói khẳng định tuyên bố báo hỏi kể viết đáp biết"),
  calendarWords: wordSet("thứ hai ba tư năm sáu bảy chủ nhật tháng"),
  background:
    /(?<!\p{L})(?:năm (?:ngoái|trước)|tháng trước|tuần trước|(?:\p{L}+|\d+) (?:năm|tháng) trước|năm (?:19|20)\d\d)(?!\p{L})/iu,
  boilerplate:
    /(?:xem thêm|đọc thêm|đăng ký nhận|bấm vào đây|nhấn vào đây|bản quyền thuộc|mời (?:độc giả|bạn đọc)|(?:^|[(|/])\s*ảnh:)/i,
};
