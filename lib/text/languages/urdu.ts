import { inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const urdu: Language = {
  code: "ur",
  abbreviations: NOTHING,
  closingAbbreviations: NOTHING,
  numberAbbreviations: NOTHING,
  sentenceOpeners: wordSet("اس ایک اور ان جب یہ"),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    کے کا کی کو میں ہے اور سے نے ہیں پر اس کہ یہ بھی ایک نہیں ہو تھا تھی تھے تو کر جو لیے کہا وہ ان کیا گیا گئی گئے ساتھ ہی اپنے اپنی
    اپنا رہے رہا رہی بعد جا تک کچھ دیا کرنے ہوئے ہوئی ہوا ہونے یا جب اب بہت کوئی والے والی والا انہوں انھوں لیکن دو میرے ہم آپ کیوں
    کسی کئی ایسے تمام درمیان کرتے کرتا اگر پھر جیسے ہوتا کہنا مطابق دوران
  `),
  pronounOpeners: wordSet("وہ یہ انہوں انھوں اس ان اسے انہیں انھیں ایسا ایسی ایسے دونوں جس"),
  pronouns: wordSet("وہ انہوں انھوں انہیں انھیں اسے"),
  continuations: wordSet("بھی دیگر دوسرے دوسری وہی بعد پہلے پھر تاہم وہاں تب ابھی مزید دوبارہ اسی"),
  definiteArticles: NOTHING,
  standInNouns: NOTHING,
  connectiveOpeners: wordSet(`
    لیکن اور یا تاہم پھر تب اس_کے_علاوہ اس_کے_بعد مگر جبکہ بلکہ دوسری_جانب اس_لیے چنانچہ ادھر واضح_رہے
  `),
  firstPerson: wordSet("میں ہم مجھے ہمیں میرا میری میرے ہمارا ہماری ہمارے"),
  sayingVerbs: wordSet("کہا بتایا بولے پوچھا لکھا کہنا کہتے کہتی بتاتے"),
  calendarWords: wordSet(`
    جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار آج کل
  `),
  background:
    /(?<!\p{Alpha})(?:(?:گزشتہ|گذشتہ|پچھلے) (?:سال|برس|ماہ|مہینے|ہفتے)|(?:\p{Alpha}+|\d+) (?:سال|برس|ماہ) (?:قبل|پہلے)|سنہ (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate: /(?:یہ بھی پڑھیں|مزید پڑھیں|سبسکرائب|یہاں کلک|جملہ حقوق|شیئر کریں|فالو کریں)/i,
  decimalMark: ".",
  numerals: inOrder("ایک دو تین چار پانچ چھ سات آٹھ نو دس"),
  magnitudes: wordValues("سو=2 ہزار=3 لاکھ=5 ملین=6 کروڑ=7 ارب=9 بلین=9"),
  percentWords: wordSet("فیصد فی_صد"),
  currencies: wordSet("روپے روپیہ ڈالر یورو پاؤنڈ ریال ین یوان"),
  months: inOrder("جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر"),
  weekdays: inOrder("پیر منگل بدھ جمعرات جمعہ|جمعے ہفتہ|ہفتے اتوار"),
  relativeDays: wordValues("گزشتہ_روز=-1 گذشتہ_روز=-1 آج=0"),
  futureWords: wordSet("آئندہ اگلے"),
  pastWords: wordSet("گزشتہ گذشتہ پچھلے"),
};
