import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

/** What Persian writes with a joiner that shows nothing (U+200C) many pages write with a space or in one word: "~" stands for it here. */
const joined = (words: string): string => words.replaceAll("~", "\u200c");

export const persian: Language = {
  code: "fa",
  abbreviations: NOTHING,
  closingAbbreviations: NOTHING,
  numberAbbreviations: NOTHING,
  sentenceOpeners: wordSet(
    "در به از با برای یک وقتی اگر چه چرا من ما پس پیش هنگامی بدون بین میان هنگام کجا بسیاری برخی هیچ تنها",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(
    joined(`
    و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد بود شده کرده دارد دارند شود می~شود می~شوند می~کند می~کنند
    می~دهد کنند کند کردند بودند شدند هستند نیست ما او آنها آن~ها وی اما یا اگر هر چه همه پس پیش بین بعد قبل هنوز دیگر چون باید باشد
    بوده نمی می ها های سال روز درباره توسط همچنین بسیار دو سه اینکه آنچه مورد حال طی علیه میان روی زیر بدون چند ولی تنها حدود بیش
    کم سپس بار داد دهد داده داشت داشته خواهد آمده نشده نکرده قرار انجام سوی همین چنین برخی بسیاری بیشتر یکی کردن شدن اعلام
    `),
  ),
  pronounOpeners: wordSet(joined("او وی آنها آن~ها آنان ایشان این آن اینها این~ها اینان هر_دو همین")),
  // "این هفته": the reader's own time.
  notPronouns: /(?<!\p{Alpha})این (?=(?:هفته|ماه|سال|روزها|تابستان|زمستان|پاییز|بهار)(?!\p{Alpha}))/giu,
  pronouns: wordSet(joined("او وی آنها آن~ها آنان ایشان")),
  continuations: wordSet("نیز هم همچنین دیگر دیگری همان سپس بعد پس اما پیشتر قبلا قبلاً هنوز دوباره آنجا مجددا مجدداً"),
  definiteArticles: NOTHING,
  standInNouns: NOTHING,
  connectiveOpeners: wordSet(
    joined(`
    اما ولی و یا همچنین با_این_حال با_این_وجود بنابراین سپس پس در_همین_حال در_عین_حال علاوه_بر_این از_سوی_دیگر در_مقابل
    به_همین_دلیل البته در_نتیجه پس_از_آن
    `),
  ),
  firstPerson: wordSet("من ما مرا خودم خودمان هستم هستیم"),
  sayingVerbs: wordSet(
    joined(`
    گفت گفتند گفته گفته~اند می~گوید می~گویند افزود افزودند افزوده نوشت نوشتند نوشته گوید اعلام اظهار تأکید تاکید تصریح
    `),
  ),
  alsoCalled: /^،?\s?\(?(?:معروف\sبه|مشهور\sبه|ملقب\sبه|موسوم\sبه)\s[«"]?$/u,
  calendarWords: wordSet(
    joined(`
    ژانویه فوریه مارس آوریل مه ژوئن ژوئیه جولای اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر
    دی بهمن اسفند دوشنبه سه~شنبه سهشنبه چهارشنبه پنجشنبه پنج~شنبه جمعه شنبه یکشنبه یک~شنبه دیروز امروز فردا
    `),
  ),
  background:
    /(?<!\p{Alpha})(?:(?:سال|ماه|هفته) (?:گذشته|پیش|قبل)|(?:\p{Alpha}+|\p{Nd}+) (?:سال|ماه) (?:پیش|قبل)|در سال \p{Nd}{4})(?!\p{Alpha})/iu,
  boilerplate:
    /(?:بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|مشترک شوید|عضو شوید|خبرنامه|اینجا کلیک|تمامی? حقوق|به اشتراک بگذارید|ما را دنبال کنید|^\s*عکس\s?:)/i,
  decimalMark: ".",
  // "نه" is "no" as well as nine.
  numerals: counting("یک دو سه چهار پنج شش هفت هشت", "ده=10 یازده=11 دوازده=12"),
  magnitudes: wordValues("هزار=3 میلیون=6 میلیارد=9 تریلیون=12"),
  percentWords: wordSet("درصد"),
  currencies: wordSet("تومان ریال دلار یورو پوند ین یوان روبل درهم لیر افغانی"),
  // Days of the Iranian calendar are not counted into this one.
  months: inOrder("ژانویه فوریه مارس آوریل|آپریل مه ژوئن|جون ژوئیه|جولای|ژوییه اوت|آگوست سپتامبر اکتبر نوامبر دسامبر"),
  weekdays: inOrder(
    joined(
      "دوشنبه سه~شنبه|سهشنبه|سه_شنبه چهارشنبه|چهار~شنبه پنجشنبه|پنج~شنبه|پنج_شنبه جمعه شنبه یکشنبه|یک~شنبه|یک_شنبه",
    ),
  ),
  relativeDays: wordValues(joined("پریروز=-2 دیروز=-1 امروز=0 فردا=1 پس~فردا=2 پس_فردا=2")),
  futureWords: wordSet("خواهد خواهند آینده"),
  pastWords: wordSet("گذشته"),
};
