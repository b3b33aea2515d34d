import { expect, test } from "vitest";
import { findDates } from "../../../lib/brief/dates/findDates.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";

/** The dates of a text of Thursday 15 January 2026, as written and resolved. */
function datesIn(language: string, text: string) {
  const article = {
    language,
    published: "2026-01-15T09:30:00+01:00",
    modified: null,
    blocks: [{ kind: "paragraph", text }],
  } as const;
  return findDates(article, splitSentences(article), []).map(({ quote, date }) => [quote.text, date]);
}

test.each([
  // The year by a word before the month.
  ["ja", "同社は来年3月末までに港を閉鎖する。", "来年3月", "2027-03"],
  ["ja", "港は昨年12月5日に開業した。", "12月5日", "2025-12-05"],
  ["zh", "港口将于明年3月关闭。", "明年3月", "2027-03"],
  ["ko", "항구는 지난해 12월에 문을 닫았다.", "지난해 12월", "2025-12"],
  // The full stop is that of the sentence.
  ["sv", "Tunneln är stängd till den 20 mars.", "20 mars", "2026-03-20"],
  ["cs", "Rada se sešla ve středu v přístavu.", "středu", "2026-01-14"],
  ["cs", "Rada se sejde ve středu v přístavu.", "středu", "2026-01-21"],
  ["cs", "Rada se sešla minulý čtvrtek v přístavu.", "čtvrtek", "2026-01-08"],
  ["cs", "Tunel zůstane zavřený do soboty.", "soboty", "2026-01-17"],
  ["cs", "Tunel byl zavřený do úterý.", "úterý", "2026-01-13"],
  ["cs", "Rada se sešla 3. 3. 2025 v přístavu.", "3. 3. 2025", "2025-03-03"],
  ["cs", "Tunel otevřeli v březnu 2024.", "březnu 2024", "2024-03"],
  ["sk", "Rada zasadala v stredu v prístave.", "stredu", "2026-01-14"],
  ["sk", "Rada zasadne budúci piatok v prístave.", "piatok", "2026-01-16"],
  ["sk", "Rada zasadala 3.3.2025 v prístave.", "3.3.2025", "2025-03-03"],
  ["hu", "A tanács szerdán ülésezett a kikötőben.", "szerdán", "2026-01-14"],
  ["hu", "A tanács jövő csütörtökön ülésezik.", "csütörtökön", "2026-01-22"],
  ["hu", "A híd 2024. május 12-én nyílt meg.", "2024. május 12-én", "2024-05-12"],
  ["hu", "A hidat 2024 májusában adták át.", "2024 májusában", "2024-05"],
  ["hu", "A tanács január 12-én döntött a hídról.", "január 12-én", "2026-01-12"],
  ["hu", "A tanács január 12. óta nem ülésezett.", "január 12", "2026-01-12"],
  ["hu", "A híd 2024. 05. 12. óta zárva van.", "2024. 05. 12", "2024-05-12"],
  ["hu", "A híd 2024.05.12. óta zárva van.", "2024.05.12", "2024-05-12"],
  ["ro", "Consiliul s-a întrunit miercuri în port.", "miercuri", "2026-01-14"],
  ["ro", "Consiliul se va întruni marţi în port.", "marţi", "2026-01-20"],
  ["ro", "Ședința de luni a fost scurtă.", "luni", "2026-01-12"],
  ["ro", "Podul a fost deschis pe 3 mai 2024.", "3 mai 2024", "2024-05-03"],
  ["el", "Η γέφυρα άνοιξε στις 12 Απριλίου του 2011 στο λιμάνι.", "12 Απριλίου του 2011", "2011-04-12"],
  ["fi", "Valtuusto kokoontui keskiviikkona satamassa.", "keskiviikkona", "2026-01-14"],
  ["fi", "Valtuusto kokoontuu keskiviikkona satamassa.", "keskiviikkona", "2026-01-21"],
  ["fi", "Valtuusto kokoontui viime torstaina satamassa.", "torstaina", "2026-01-08"],
  ["fi", "Silta avattiin 5. kesäkuuta 2024.", "5. kesäkuuta 2024", "2024-06-05"],
  ["fi", "Silta avattiin kesäkuussa 2024.", "kesäkuussa 2024", "2024-06"],
  ["bg", "Съветът заседава в четвъртък на пристанището.", "четвъртък", "2026-01-15"],
  ["bg", "Съветът ще заседава следващия четвъртък.", "четвъртък", "2026-01-22"],
  ["bg", "Мостът беше открит на 5 юни 2024 г. в града.", "5 юни 2024", "2024-06-05"],
  ["hr", "Vijeće je zasjedalo u srijedu u luci.", "srijedu", "2026-01-14"],
  ["hr", "Vijeće će zasjedati u srijedu u luci.", "srijedu", "2026-01-21"],
  ["hr", "Most je otvoren u lipnju 2024. godine.", "lipnju 2024", "2024-06"],
  ["sl", "Svet je zasedal v sredo v pristanišču.", "sredo", "2026-01-14"],
  ["sl", "Svet bo zasedal v sredo v pristanišču.", "sredo", "2026-01-21"],
  ["sl", "Most so odprli 5. junija 2024.", "5. junija 2024", "2024-06-05"],
  ["ca", "El consell es va reunir dimecres al port.", "dimecres", "2026-01-14"],
  ["ca", "El consell es reunirà dimecres al port.", "dimecres", "2026-01-21"],
  ["ca", "El pont es va obrir l’11 d’octubre de 2024.", "11 d’octubre de 2024", "2024-10-11"],
  ["id", "Dewan bertemu pada Rabu di pelabuhan.", "Rabu", "2026-01-14"],
  ["id", "Dewan akan bertemu pada Rabu di pelabuhan.", "Rabu", "2026-01-21"],
  ["id", "Dewan bertemu kemarin di pelabuhan.", "kemarin", "2026-01-14"],
  ["is", "Ráðið fundaði á miðvikudag við höfnina.", "miðvikudag", "2026-01-14"],
  ["is", "Ráðið mun funda á miðvikudaginn við höfnina.", "miðvikudaginn", "2026-01-21"],
  ["is", "Ráðið fundaði í gær við höfnina.", "í gær", "2026-01-14"],
  ["lt", "Taryba posėdžiavo trečiadienį uoste.", "trečiadienį", "2026-01-14"],
  ["lt", "Taryba uoste rinksis kitą trečiadienį.", "trečiadienį", "2026-01-21"],
  ["lt", "Tiltas atidarytas sausio 12 d. vakare.", "sausio 12 d", "2026-01-12"],
  ["lt", "Tiltas atidarytas 2024 m. gegužę.", "2024 m. gegužę", "2024-05"],
  ["fa", "شورا روز چهارشنبه در بندر جلسه داشت.", "چهارشنبه", "2026-01-14"],
  ["fa", "شورا دیروز در بندر جلسه داشت.", "دیروز", "2026-01-14"],
])("%s: %s", (language, text, written, date) => {
  expect(datesIn(language, text)).toEqual([[written, date]]);
});

// Which week, and whether the verb looks ahead.
test.each([
  ["zh", "市长周五将向议会说明情况。", "周五", "2026-01-16"],
  ["zh", "会议将于周五举行。", "周五", "2026-01-16"],
  ["zh", "会议定于下周三举行。", "周三", "2026-01-21"],
  ["zh", "上周四，港口关闭。", "周四", "2026-01-08"],
  ["zh", "本周六，新桥通车。", "周六", "2026-01-17"],
  ["zh", "市长周五宣布将关闭港口。", "周五", "2026-01-09"],
  ["ja", "会議は来週の金曜日に開かれる。", "金曜日", "2026-01-23"],
  ["ja", "会議は金曜日に開かれる。", "金曜日", "2026-01-16"],
  ["ja", "会議は金曜日に開かれた。", "金曜日", "2026-01-09"],
  ["ja", "港は金曜日から閉鎖されている。", "金曜日", "2026-01-09"],
  ["ja", "橋は再来年4月に開通する。", "再来年4月", "2028-04"],
  ["ko", "위원회는 금요일 회의를 연다.", "금요일", "2026-01-16"],
  ["ko", "위원회는 금요일 회의를 열었다.", "금요일", "2026-01-09"],
  ["ko", "위원회는 다음 주 금요일 회의를 연다.", "금요일", "2026-01-23"],
  ["ko", "새 다리는 오는 20일과 21일 점검을 받는다.", "20일", "2026-01-20"],
  ["vi", "Hội nghị diễn ra vào thứ hai tuần tới.", "thứ hai", "2026-01-19"],
  ["vi", "Thứ ba tuần trước, cảng Bắc đóng cửa.", "Thứ ba", "2026-01-06"],
  ["vi", "Ngày 5 tháng 3 năm 2025, cảng Bắc mở cửa.", "5 tháng 3 năm 2025", "2025-03-05"],
  ["vi", "Cây cầu khánh thành hồi tháng 8/2024.", "tháng 8/2024", "2024-08"],
  ["vi", "Chiều 12-1, cảng Bắc đóng cửa.", "12-1", "2026-01-12"],
  ["pl", "Rada zbierze się w piątek w porcie.", "piątek", "2026-01-16"],
  ["pl", "Rada zebrała się w piątek w porcie.", "piątek", "2026-01-09"],
  ["pl", "Rada obradowała w zeszły czwartek.", "czwartek", "2026-01-08"],
  ["ru", "Совет соберётся в пятницу в порту.", "пятницу", "2026-01-16"],
  ["ru", "Совет собрался в пятницу в порту.", "пятницу", "2026-01-09"],
  ["ru", "Совет собрался в минувший четверг.", "четверг", "2026-01-08"],
  ["ru", "В пятницу на следующей неделе порт откроют.", "пятницу", "2026-01-23"],
  ["uk", "Рада збереться у п’ятницю в порту.", "п’ятницю", "2026-01-16"],
  ["uk", "Рада засідала минулого четверга.", "четверга", "2026-01-08"],
  ["ar", "سيعقد المجلس جلسة الجمعة في الميناء.", "الجمعة", "2026-01-16"],
  ["ar", "وأعلنت الهيئة، الأربعاء، أنها ستدرس الملف.", "الأربعاء", "2026-01-14"],
  ["ru", "Мэр пообещал встретиться с водителями в пятницу.", "пятницу", "2026-01-16"],
  ["tr", "Gezgin, durumun cuma günü netleşeceğini belirtti.", "cuma", "2026-01-16"],
  ["tr", "Gezgin, cuma günü yaptığı açıklamada köprünün açılacağını belirtti.", "cuma", "2026-01-09"],
  ["ar", "وقال الوزير الجمعة إن الميناء سيفتح.", "الجمعة", "2026-01-09"],
  ["he", "הגשר נפתח ב-5 במרץ 2025 בנמל.", "5 במרץ 2025", "2025-03-05"],
  ["hi", "मंत्री ने शुक्रवार को कहा कि पुल बनेगा।", "शुक्रवार", "2026-01-09"],
  ["bn", "পরিষদ শুক্রবার বৈঠকে বসবে।", "শুক্রবার", "2026-01-16"],
  ["bn", "সেতুটি ২০২৫ সালের ৫ মার্চ খোলা হয়।", "২০২৫ সালের ৫ মার্চ", "2025-03-05"],
  ["ur", "کونسل کا اجلاس جمعہ کو ہوگا۔", "جمعہ", "2026-01-16"],
  ["ur", "وزیر نے جمعہ کو کہا کہ پل کھلے گا۔", "جمعہ", "2026-01-09"],
  ["ur", "گزشتہ روز بندرگاہ بند رہی۔", "گزشتہ روز", "2026-01-14"],
])("%s: %s", (language, text, written, date) => {
  expect(datesIn(language, text)[0]).toEqual([written, date]);
});

test.each([
  ["cs", "the middle of a town", "Lidé se sešli ve středu města."],
  ["cs", "any such day", "Trh je každou středu v přístavu."],
  ["ro", "months", "Podul este închis de trei luni, iar tunelul de luni de zile."],
  ["ro", "a comparison", "Au venit 10 mai mulți pescari decât vara trecută."],
  ["hu", "any such day", "A piac minden szerdán nyitva van."],
  ["id", "a week", "Jembatan ditutup selama dua minggu."],
  ["ur", "a week", "آئندہ ہفتے بارش کا امکان ہے۔"],
  ["fa", "the days of another calendar", "پل در ۱۲ اردیبهشت ۱۴۰۳ بسته شد."],
])("%s: %s is no day", (language, _what, text) => {
  expect(datesIn(language, text)).toEqual([]);
});

test.each([
  ["ko", "다리는 지난해 12월 25일 문을 열었다.", "12월 25일", "2025-12-25"],
  ["ko", "다리는 작년 1월 20일 무너졌다.", "1월 20일", "2025-01-20"],
  ["ko", "다리는 올해 11월 3일 문을 연다.", "11월 3일", "2026-11-03"],
  ["ko", "다리는 내년 3월 문을 연다.", "내년 3월", "2027-03"],
  ["ko", "사고는 지난 3월 5일 일어났다.", "3월 5일", "2025-03-05"],
  ["ko", "회의는 다음 달 3일 열린다.", "다음 달 3일", "2026-02-03"],
  ["ko", "파업은 지난달 28일부터 이어졌다.", "지난달 28일", "2025-12-28"],
  ["ja", "橋は昨年1月25日に開通した。", "1月25日", "2025-01-25"],
  ["ja", "港は来年3月末までに閉鎖される。", "来年3月", "2027-03"],
  ["ja", "集会は今月20日午後6時から開かれる。", "今月20日", "2026-01-20"],
  ["ja", "会社が12日発表した計画は橋の話だった。", "12日", "2026-01-12"],
  ["zh", "大桥去年1月25日开通。", "1月25日", "2025-01-25"],
  ["zh", "上月28日港口发生事故。", "上月28日", "2025-12-28"],
  ["zh", "大桥明年3月完工。", "明年3月", "2027-03"],
  ["tr", "Köprü geçen yıl 25 Ocak'ta açıldı.", "25 Ocak", "2025-01-25"],
  ["tr", "Köprü gelecek yıl 5 Mart'ta açılacak.", "5 Mart", "2027-03-05"],
  ["hi", "पुल पिछले साल 25 जनवरी को खुला।", "25 जनवरी", "2025-01-25"],
  ["ar", "افتتح الجسر في 25 يناير من العام الماضي.", "25 يناير", "2025-01-25"],
  ["ar", "افتتح الجسر في 12 فبراير الماضي.", "12 فبراير", "2025-02-12"],
  ["fr", "Le pont a rouvert le 12 février dernier.", "12 février", "2025-02-12"],
  ["fr", "Le procès s'ouvrira le 12 janvier prochain.", "12 janvier", "2027-01-12"],
  ["es", "El pasado 12 de febrero cerró el puente.", "12 de febrero", "2025-02-12"],
  ["it", "Lo scorso 12 febbraio il ponte è stato chiuso.", "12 febbraio", "2025-02-12"],
  ["pt", "O porto fecha no próximo dia 12 de janeiro.", "12 de janeiro", "2027-01-12"],
  ["pl", "Most otwarto 12 grudnia br. w porcie.", "12 grudnia", "2026-12-12"],
  ["ru", "Мост откроют 12 декабря этого года.", "12 декабря", "2026-12-12"],
  ["de", "Die Brücke öffnet am 12. Dezember dieses Jahres.", "12. Dezember", "2026-12-12"],
])("%s: what stands beside a day says of which year it is: %s", (language, text, written, date) => {
  expect(datesIn(language, text)).toEqual([[written, date]]);
});

test.each([
  ["en", "Falk cut the forecast for the second time since March.", "March", "2025-03"],
  ["de", "Falk will seit Oktober aussteigen.", "Oktober", "2025-10"],
])("%s: a month since which something is so lies behind: %s", (language, text, written, date) => {
  expect(datesIn(language, text)).toEqual([[written, date]]);
});

test.each([
  ["fr", "Le procès se tient du 7 au 11 février.", "7 au 11 février", "2026-02-07"],
  ["es", "El puerto cierra del 7 al 11 de febrero.", "7 al 11 de febrero", "2026-02-07"],
  ["de", "Am 5. und 12. Februar tagt der Rat.", "5. und 12. Februar", "2026-02-05"],
  ["en", "The trial runs from 7 to 11 February.", "7 to 11 February", "2026-02-07"],
  ["en", "The council sits on February 5 and 12.", "February 5 and 12", "2026-02-05"],
])("%s: a range of days in words has the first one: %s", (language, text, written, date) => {
  expect(datesIn(language, text)).toEqual([[written, date]]);
});

test.each([
  ["en", "The tender closes two weeks from Monday."],
  ["en", "The pier opened a week ago on Tuesday."],
  ["en", "The pier burned the Friday before last."],
  ["en", "Nobody sails on Friday the 13th."],
  ["de", "Der Rat tagt Montag in zwei Wochen."],
])("%s: a day of another week is none: %s", (language, text) => {
  expect(datesIn(language, text)).toEqual([]);
});

test.each([
  ["de", "Montag tagte der Rat im Hafen.", "Montag"],
  ["fr", "Lundi, le conseil a voté au port.", "Lundi"],
])("%s: a day at the beginning of a sentence is one", (language, text, written) => {
  expect(datesIn(language, text)).toEqual([[written, "2026-01-12"]]);
});

test("the name of a term of business is no month", () => {
  expect(datesIn("ja", "2027年3月期の純利益は減る見通しだ。")).toEqual([]);
});
