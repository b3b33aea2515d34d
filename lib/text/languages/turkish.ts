import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const turkish: Language = {
  code: "tr",
  abbreviations: wordSet("dr prof doç av sn mah cad sok no tel bkz vb vs örn yrd op alb gen org a.ş ltd şti st t.c"),
  closingAbbreviations: wordSet("vd"),
  numberAbbreviations: wordSet("md"),
  sentenceOpeners: wordSet("bir bu ve ile için ne ben biz daha en her son türkiye"),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    bakan başkan devlet genel konuda ayrıca bugün dün üç dört beş yüzde milyon kişi kişinin zaman önemli arada yine böyle olması yapılan verdi aldı geldi yaptı çıktı konusunda olarak yapan bunu buna onu ve bir bu da de için ile çok daha en olarak olan gibi kadar sonra ama ancak var yok ne her o şu mi mı mu ise ya veya hem ki diye
    göre önce iki biz ben sen siz onlar onun bunun tüm bütün bazı birçok hiç değil olduğu olduğunu oldu olacak etti ettiği eden edildi
    dedi şekilde arasında üzerinde içinde karşı tarafından nasıl neden yeni büyük ilk son yer alan sadece bile artık şimdi hala fakat
    çünkü eğer yılında yıl
  `),
  pronounOpeners: wordSet("o onlar bu bunlar bunun onun ona ondan onu şu onların bunu buna her_ikisi"),
  pronouns: wordSet("o onun ona onu ondan onlar onların onlara onları kendisi kendi"),
  continuations: wordSet("ayrıca da de başka diğer aynı sonra ancak fakat önce yine tekrar orada hala ise öte"),
  definiteArticles: NOTHING,
  standInNouns: wordSet(`
    karar önlem adam kadın grup şirket parti plan yasa dava rapor araştırma anlaşma saldırı kurban çift olay kaza
  `),
  connectiveOpeners: wordSet(`
    bunun_üzerine buna_rağmen buna_karşın örneğin mesela aynı_zamanda diğer_yandan ama ve veya ancak ayrıca bu_nedenle dolayısıyla sonra ardından bu_arada öte_yandan bununla_birlikte yine_de böylece üstelik fakat
    oysa
  `),
  firstPerson: wordSet("ben biz bana bize beni bizi benim bizim"),
  sayingVerbs: wordSet(`
    dedi söyledi söylediler belirtti açıkladı vurguladı ekledi ifade kaydetti bildirdi aktardı anlattı konuştu yazdı iddia savundu
    uyardı duyurdu sordu cevapladı yanıtladı diyor
  `),
  calendarWords: wordSet(`
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar
    dün bugün yarın
  `),
  background:
    /(?<!\p{Alpha})(?:geçen (?:yıl|ay|hafta)|geçtiğimiz (?:yıl|ay|hafta)|(?:\p{Alpha}+|\d+) (?:yıl|ay) önce|(?:19|20)\d\d yılında)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:ayrıca oku|haberin devamı|abone ol|bültenimiz|tıklayın|tüm hakları saklıdır|paylaş(?:ın)?$|(?:^|[(|/])\s*fotoğraf:)/i,
  hangs:
    /^(?:Buna göre|Bu (?:kapsamda|çerçevede|sırada|durumda|doğrultuda)|Söz konusu|İhbar üzerine|Bunlardan|Diğer(?:i|leri)|Aynı (?:gün|saatlerde))(?!\p{Alpha})/u,
  decimalMark: ",",
  numerals: counting(
    "bir iki üç dört beş altı yedi sekiz dokuz on",
    "yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90",
  ),
  magnitudes: wordValues("yüz=2 bin=3 milyon=6 milyar=9 trilyon=12"),
  percentWords: NOTHING,
  currencies: wordSet(`
    tl yen yuan ruble kuruş lira liraydı liraya lirayı liradan liranın liralık lirada liralar dolar dolara doları dolardan doların dolarlık dolarda
    euro euroya euroyu eurodan euronun euroluk euroda avro avroya avroyu avrodan avronun avroluk avroda sterlin sterline sterlini
    sterlinden sterlinin sterlinlik
  `),
  months: inOrder("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
  weekdays: inOrder("pazartesi salı çarşamba perşembe cuma cumartesi pazar"),
  relativeDays: wordValues("dün=-1 bugün=0 yarın=1"),
  futureWords: wordSet("önümüzdeki gelecek"),
  pastWords: wordSet("geçen geçtiğimiz"),
};
