import { inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const indonesian: Language = {
  code: "id",
  abbreviations: wordSet(
    "dr prof drs dra ir h hj kh jl tgl a.n u.p sdr irjen komjen brigjen kombes kompol akbp letjen mayjen kol",
  ),
  closingAbbreviations: wordSet("dll dsb dst dkk tbk s.h m.h s.e m.m m.si s.pd s.sos s.ip s.t"),
  numberAbbreviations: wordSet("no hlm rp feb apr jun jul agt sept okt nov des"),
  sentenceOpeners: wordSet(
    "di dari pada untuk saat ketika jika apa siapa saya kami kita menurut dalam setelah sebelum dengan selama tanpa antara sejak hingga karena meski meskipun sementara banyak beberapa tidak sebanyak bagi oleh ke para akibat tim",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    yang di dan ini itu dengan untuk dari dalam pada ke akan tidak juga adalah oleh sebagai atau telah bisa karena ada mereka kami kita
    saya dia ia para sudah bahwa tersebut saat seperti tak hanya lebih dapat masih harus namun setelah hingga antara secara sehingga
    agar menjadi tahun hari kata ujar menurut sejak serta lalu kepada tapi tetapi jika bila ketika sebelum selama terhadap atas
    bagi maka belum lain sejumlah banyak beberapa satu dua tiga lagi saja pun hal semua baru pihak sebuah seorang dilakukan mengatakan
    bukan terkait yakni yaitu sekitar melalui sementara tengah kini begitu sangat apa siapa bagaimana mengapa dalam tanpa salah setiap
    seluruh kembali mulai terjadi katanya ujarnya tim
  `),
  pronounOpeners: wordSet("dia ia mereka beliau ini itu hal_ini hal_itu hal_tersebut keduanya tersebut di_sana"),
  // "Peristiwa tersebut", "aturan itu": which one was said before.
  demonstratives: /(?<!^)(?<!\p{Alpha})\p{Lower}{3,} tersebut(?!\p{Alpha})/giu,
  pronouns: wordSet("dia ia mereka beliau"),
  continuations: wordSet(`
    juga selain lain lainnya sama lalu kemudian selanjutnya namun sebelumnya keduanya kembali lagi sana masih pula tetap
  `),
  definiteArticles: NOTHING,
  standInNouns: NOTHING,
  connectiveOpeners: wordSet(`
    namun tetapi tapi dan atau selain_itu oleh_karena_itu karena_itu sehingga lalu kemudian selanjutnya sementara_itu sementara
    sebaliknya di_sisi_lain meski_demikian meskipun_begitu dengan_demikian padahal bahkan setelah_itu untuk_itu adapun juga
  `),
  firstPerson: wordSet("saya aku kami kita"),
  sayingVerbs: wordSet(`
    kata ujar tutur ucap ungkap katanya ujarnya tuturnya ucapnya jelasnya ungkapnya tegasnya sebutnya tambahnya imbuhnya imbuh
    mengatakan menyatakan menjelaskan menyebut menyebutkan menuturkan mengungkapkan menegaskan menambahkan berkata papar paparnya
    lanjutnya terangnya menyampaikan mengumumkan mengaku memaparkan membenarkan
  `),
  alsoCalled:
    /^,?\s?\(?(?:alias|yang\s(?:juga\s|lebih\s|akrab\s)?(?:dikenal|disapa|dipanggil)(?:\s(?:sebagai|dengan\snama))?)\s["“]?$/u,
  calendarWords: wordSet(`
    januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu
    kemarin besok
  `),
  background:
    /(?<!\p{Alpha})(?:(?:tahun|bulan|pekan|minggu) lalu|(?:\p{Alpha}+|\d+) (?:tahun|bulan) (?:yang )?lalu|(?:pada )?tahun (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:baca (?:juga|selengkapnya)|lihat juga|simak juga|berlangganan|klik di sini|hak cipta dilindungi|bagikan (?:artikel|berita)|ikuti kami|gabung (?:di|dengan) (?:grup|kanal|saluran)|\[gambas|(?:^|[(|/])\s*(?:foto|dok)\s?[.:])/i,
  decimalMark: ",",
  // "Dua belas" is twelve and "dua puluh lima" twenty-five: only those of one word.
  numerals: wordValues("satu=1 sepuluh=10 sebelas=11 seratus=100"),
  magnitudes: wordValues("ratus=2 ribu=3 juta=6 miliar=9 milyar=9 triliun=12"),
  percentWords: wordSet("persen"),
  currencies: wordSet("rupiah dolar euro pound yen yuan ringgit rubel won baht"),
  months: inOrder(
    "januari|jan februari|feb maret april|apr mei juni|jun juli|jul agustus|agt september|sept oktober|okt november|nov desember|des",
  ),
  weekdays: inOrder("senin selasa rabu kamis jumat sabtu minggu"),
  relativeDays: wordValues("kemarin=-1 hari_ini=0 besok=1 lusa=2"),
  futureWords: wordSet("akan mendatang depan"),
  pastWords: wordSet("lalu"),
};
