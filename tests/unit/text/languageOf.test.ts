import { describe, expect, test } from "vitest";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { LANGUAGES } from "../../../lib/text/languages/languages.ts";
import type { Block } from "../../../lib/types.ts";
import { NEWS_ABROAD } from "../newsAbroad.ts";

/** News of an invented harbour, some thirty words in each language that has a table and no article in `NEWS_ABROAD`. */
const SAMPLES: Readonly<Record<string, string>> = {
  en: "The council has closed the old tunnel because the water was too high, and the people of the island will have to wait for a ferry until the repair is done.",
  de: "Der Rat hat den alten Tunnel geschlossen, weil das Wasser zu hoch war, und die Leute auf der Insel müssen nun warten, bis eine Fähre kommt und die Arbeit getan ist.",
  fr: "Le conseil a fermé le vieux tunnel parce que l’eau était trop haute, et les gens de l’île ont attendu un bac dans le port pour la durée des travaux.",
  es: "El consejo ha cerrado el viejo túnel porque el agua estaba muy alta, y la gente de la isla espera un barco en el puerto hasta que la obra se termine.",
  it: "Il consiglio ha chiuso la vecchia galleria perché l’acqua era alta, e gli abitanti dell’isola sono in attesa di una nave che non è ancora nel porto della città.",
  pt: "O conselho fechou o velho túnel porque a água estava muito alta, e os moradores da ilha não têm uma balsa no porto para ir até a cidade com seus carros.",
  nl: "De raad heeft de oude tunnel gesloten omdat het water te hoog was, en de mensen op het eiland moeten nu wachten op een boot die nog niet in de haven is.",
  sv: "Rådet har stängt den gamla tunneln eftersom vattnet var för högt, och de som bor på ön måste nu vänta på en färja som inte är i hamnen förrän arbetet är klart.",
  da: "Rådet har lukket den gamle tunnel, fordi vandet var for højt, og folk på øen må nu vente på en færge, som ikke er i havnen, før arbejdet er færdigt og vejen er åben.",
  pl: "Rada zamknęła stary tunel, ponieważ woda była zbyt wysoka, a ludzie na wyspie muszą teraz czekać na prom, którego jeszcze nie ma w porcie, aż do końca prac przy moście.",
  ru: "Совет закрыл старый тоннель, потому что вода была слишком высокой, и теперь люди на острове должны ждать парома, которого ещё нет в порту, пока не закончат ремонт.",
  uk: "Рада закрила старий тунель, тому що вода була надто високою, і тепер люди на острові мають чекати на пором, якого ще немає в порту, поки не закінчать ремонт.",
  el: "Το συμβούλιο έκλεισε την παλιά σήραγγα γιατί το νερό ήταν πολύ ψηλά και οι κάτοικοι του νησιού πρέπει τώρα να περιμένουν ένα πλοίο που δεν είναι ακόμη στο λιμάνι.",
  tr: "Konsey, su çok yüksek olduğu için eski tüneli kapattı ve adadaki insanlar şimdi limanda olmayan bir feribotu beklemek için daha çok zaman harcıyor ama bu yeni bir şey değil.",
  vi: "Hội đồng đã đóng đường hầm cũ vì nước lên quá cao và những người trên đảo phải chờ một chuyến phà còn chưa có ở cảng cho đến khi việc sửa được làm xong.",
  zh: "因为水位太高，委员会已经关闭了旧隧道，岛上的人们现在要等一艘还没有到港口的渡船，他们说这个工程在年底前会完成。",
  ja: "水位が高すぎるため、議会は古いトンネルを閉鎖した。島の人々は工事が終わるまで、まだ港にいない船を待つことになると市は述べている。",
  ko: "의회는 물이 너무 높아 오래된 터널을 닫았다고 밝혔다. 섬 사람들은 공사가 끝날 때까지 또 다른 배를 기다려야 하는 것으로 전했다. 이번 공사는 지난 가을에 시작됐다. 주민들은 이 배를 함께 타고 있다고 말했다.",
  ar: "أغلق المجلس النفق القديم لأن الماء كان عاليا، وقال إن الناس في الجزيرة عليهم أن ينتظروا عبارة لم تصل إلى الميناء بعد، حتى نهاية العمل في هذا العام من قبل المدينة.",
  he: "המועצה סגרה את המנהרה הישנה כי המים היו גבוהים, וגם אנשים על האי לא יכולים לצאת עד אחרי סוף העבודה, אמר הוא, כל עוד אין מעבורת או אוטובוס אל הנמל.",
  hi: "परिषद ने पुरानी सुरंग को बंद कर दिया है क्योंकि पानी बहुत ऊपर था और अब द्वीप के लोग एक नाव के लिए तब तक रुक रहे हैं जब तक काम नहीं हो जाता, यह भी कहा गया।",
  bn: "পানি অনেক বেড়ে যাওয়ার জন্য পরিষদ পুরোনো সুড়ঙ্গ বন্ধ করে দিয়েছে এবং দ্বীপের মানুষ এখন একটি ফেরির জন্য অপেক্ষা করেন, যা এই মাসের আগে হবে না বলে তিনি জানান।",
  ur: "کونسل نے پرانی سرنگ کو بند کر دیا ہے کیونکہ پانی بہت اوپر تھا اور اب جزیرے کے لوگ ایک کشتی کے لیے رک رہے ہیں جب تک کہ کام نہیں ہو جاتا، یہ بھی کہا گیا ہے۔",
  nb: "Rådet har stengt den gamle tunnelen fordi vannet var for høyt, og folk på øya må nå vente på en ferge som ikke er i havnen før arbeidet er ferdig.",
};

const sampleOf = (code: string) =>
  SAMPLES[code] ??
  NEWS_ABROAD.find((news) => news.code === code)
    ?.sentences.slice(0, 2)
    .join(" ") ??
  "";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const codeOf = (language: string | null, ...texts: string[]) =>
  languageOf({ language, blocks: texts.map(paragraph) }).code;

describe.each(LANGUAGES)("a text in $code", ({ code }) => {
  const sample = sampleOf(code);

  test("is recognized when the page says nothing", () => {
    expect(codeOf(null, sample)).toBe(code);
  });

  test("is recognized against what the page says", () => {
    expect(codeOf(code === "en" ? "de" : "en", sample)).toBe(code);
  });

  test("is recognized over many short blocks", () => {
    expect(codeOf(null, ...sample.split(" "))).toBe(code);
  });
});

test.each([
  ["en", "en"],
  ["EN", "en"],
  ["en-GB", "en"],
  ["pt_BR", "pt"],
  ["de-CH-1996", "de"],
  ["no", "nb"],
  ["nn", "nb"],
  ["nb-NO", "nb"],
])("a page that says %s is believed where the text is too short to tell: %s", (declared, code) => {
  expect(codeOf(declared, "Vahlen 3, Tarn 1.")).toBe(code);
});

test.each([["et"], ["th-TH"], ["xx"], [""], ["-"], ["english"]])(
  "a page that says “%s” gets empty tables",
  (declared) => {
    expect(codeOf(declared, "Vahlen 3, Tarn 1.")).toBe("und");
  },
);

test("without a language and without a text the tables are empty", () => {
  expect(codeOf(null)).toBe("und");
});

test.each([
  ["names and numbers with a stray “and”", "Vahlen and Tarn 3 1 Sandholm Brandt 2 2 Okoro Vale 4 0 7 ".repeat(4)],
  ["names and numbers", "Vahlen Tarn 3 1 Sandholm Brandt 2 2 Okoro Vale 4 0 ".repeat(4)],
  ["another language", "Sadama sild on suletud ja saare elanikud ootavad praami, kuni vesi langeb. ".repeat(3)],
  ["a script without spaces", "สะพานท่าเรือปิดแล้ว และผู้คนบนเกาะกำลังรอเรือข้ามฟาก ".repeat(4)],
])("the page is believed about %s", (_what, text) => {
  expect(codeOf("fr", text)).toBe("fr");
  expect(codeOf(null, text)).toBe("und");
});

test("a page is believed where a vote would have few words to go by", () => {
  expect(codeOf("fr", "The tunnel is closed and the water is high.")).toBe("fr");
});

/** The same news in languages without tables, whose commonest words and letters are those of a language with tables as far as may be. */
const UNKNOWN: Readonly<Record<string, string>> = {
  et: "Norviki linnavolikogu otsustas teisipäeval, et vana sadamatunnel suletakse, sest vesi on liiga kõrge ja saare elanikud peavad ootama praami, mida sadamas veel ei ole.",
  lv: "Norvikas dome otrdien nolēma, ka vecais ostas tunelis tiks slēgts, jo ūdens līmenis ir pārāk augsts un salas iedzīvotājiem būs jāgaida prāmis, kura ostā vēl nav.",
  mk: "Советот на Норвик одлучи во вторникот стариот тунел на пристаништето да биде затворен, бидејќи водата е превисока, а жителите на островот ќе мора да чекаат траект што сè уште го нема во пристаништето.",
  sr: "Скупштина града Норвика одлучила је у уторак да се стари лучки тунел затвори јер је вода превисока, па ће становници острва морати да чекају трајект кога још нема у луци.",
  "sr-Latn":
    "Skupština opštine Norvik odlučila je u sredu da se stari lučki tunel zatvori jer je voda previsoka, pa će stanovnici morati da čekaju trajekt koji će stići posle dve nedelje, a popravka će koštati 12 miliona evra.",
  bs: "Gradsko vijeće Norvika odlučilo je u utorak da se stari lučki tunel zatvori jer je voda previsoka, a od početka januara poplavljeno je hiljadu kuća, pa će stanovnici morati čekati trajekt, saopćeno je iz grada.",
  sq: "Këshilli i Norvikut vendosi të martën që tuneli i vjetër i portit të mbyllet, sepse uji është shumë i lartë dhe banorët e ishullit duhet të presin një traget që ende nuk është në port.",
  ms: "Majlis bandar Norvik memutuskan pada Selasa bahawa terowong lama pelabuhan akan ditutup kerana air terlalu tinggi, dan penduduk pulau itu perlu menunggu feri yang belum ada di pelabuhan.",
  sw: "Baraza la mji wa Norvik liliamua Jumanne kwamba handaki la zamani la bandari lifungwe kwa sababu maji yako juu sana, na wakazi wa kisiwa watalazimika kusubiri kivuko ambacho bado hakijafika bandarini.",
  tl: "Nagpasya ang konseho ng Norvik noong Martes na isara ang lumang tunel ng daungan dahil masyadong mataas ang tubig, at ang mga residente ng isla ay kailangang maghintay ng lantsa na wala pa sa daungan.",
  cy: "Penderfynodd cyngor Norvik ddydd Mawrth y bydd hen dwnnel yr harbwr yn cael ei gau oherwydd bod y dŵr yn rhy uchel, a bydd yn rhaid i drigolion yr ynys aros am fferi nad yw eto yn yr harbwr.",
  ga: "Chinn comhairle Norvik Dé Máirt go ndúnfar seantollán an chuain toisc go bhfuil an t-uisce ró-ard, agus beidh ar mhuintir an oileáin fanacht le bád nach bhfuil sa chuan fós.",
  eu: "Norvikeko udalak asteartean erabaki zuen portuko tunel zaharra ixtea, ura oso altu dagoelako, eta uharteko biztanleek portuan oraindik ez dagoen ferry bat itxaron beharko dute.",
  be: "Рада Норвіка вырашыла ў аўторак закрыць стары тунэль порта, бо вада занадта высокая, і жыхары вострава павінны чакаць паром, якога яшчэ няма ў порце.",
  hsb: "Měšćanska rada Norvika je wutoru wobzamknyła, zo so stary přistawny tunl zawrje, dokelž je woda přewysoka, a wobydlerjo kupy dyrbja na prama čakać, kotryž hišće w přistawje njeje.",
  ps: "د نورویک ښاروالۍ د سې‌شنبې په ورځ پرېکړه وکړه چې د بندر زوړ تونل به وتړل شي، ځکه چې اوبه ډېرې لوړې دي او د ټاپو اوسېدونکي باید د هغې بېړۍ انتظار وکړي چې لا په بندر کې نشته.",
};

test.each(Object.entries(UNKNOWN))(
  "%s, a language without tables, is not taken for its neighbour",
  (declared, text) => {
    expect(codeOf(declared, text)).toBe("und");
    expect(codeOf(null, text)).toBe("und");
    expect(codeOf(null, `${text} `.repeat(3))).toBe("und");
  },
);

test.each([
  ["sk", "cs"],
  ["cs", "sk"],
  ["pl", "cs"],
  ["sl", "hr"],
  ["hr", "sl"],
  ["ru", "bg"],
  ["uk", "bg"],
  ["es", "ca"],
  ["it", "ro"],
  ["ar", "fa"],
  ["ur", "fa"],
  ["fa", "ur"],
  ["da", "is"],
  ["en", "id"],
])("a page that says %s of a text in its neighbour is not believed: %s", (declared, code) => {
  expect(codeOf(declared, sampleOf(code))).toBe(code);
});

test("a text in one of two languages that are close to each other is in the one the page says", () => {
  expect([codeOf("da", SAMPLES.da ?? ""), codeOf("nb", SAMPLES.nb ?? "")]).toEqual(["da", "nb"]);
});

test("a text half in one language and half in another is in the one the page says", () => {
  const mixed = `${SAMPLES.en} ${SAMPLES.de}`;
  expect([codeOf("en", mixed), codeOf("de", mixed)]).toEqual(["en", "de"]);
});

describe("letters of its own give a language away where a vote of words does not", () => {
  test.each([
    [
      "tr",
      "Norvikspor golcüsü Falk yirmi golle zirveye yürüdü, Storholm takımı ikinciliğini kaybetti, Vahlen maçı yarıda kaldı.",
    ],
    [
      "ru",
      "Санитарная служба Норвика обнаружила опасные бактерии, полученные образцы заморожены, продажа кур запрещена.",
    ],
    [
      "uk",
      "Санітарна служба Норвіка виявила небезпечні бактерії, отримані зразки заморожені, продаж курей заборонено.",
    ],
    ["vi", "Cảng Norvik đóng cửa, tàu lớn dừng ngoài khơi, nước dâng cao kỷ lục, đường hầm ngập sâu."],
    [
      "pl",
      "Służba sanitarna Norviku wykryła groźne bakterie, próbki zamrożono, sprzedaż drobiu wstrzymała również Vahlen.",
    ],
    [
      "cs",
      "Přístav Norvik uzavřen, velké lodě čekají na moři, hladina vody stoupla, tunel zaplaven, dělníci odešli domů večer.",
    ],
    [
      "hu",
      "Norviki kikötő lezárva, nagyobb hajók várakoznak tengeren, vízszint emelkedőben, alagút elöntve, munkások hazaküldve.",
    ],
    [
      "ro",
      "Portul Norvik închis, nave mari așteaptă, nivelul apei crește, tunel inundat, muncitorii trimiși acasă, orașul își oprește traficul.",
    ],
    [
      "bg",
      "Пристанището Норвик затворено, големи кораби чакат, нивото расте, тунелът залят, работниците изпратени вкъщи.",
    ],
    [
      "lt",
      "Norviko uostas uždarytas, didžiųjų laivų eilė, vandens lygis pakilęs, tunelis užlietas, darbininkų pamaina išėjusi namų link.",
    ],
    [
      "is",
      "Norvíkurhöfn lokuð, þrjú stór skip bíða, vatnsborð hækkar, göngin full, þreyttir verkamenn farnir heim, þjónusta stöðvuð.",
    ],
    ["fa", "بندر نورویک بسته، کشتی‌های بزرگ چشم‌انتظار، آب بالا، پمپ‌ها خاموش، کارگران راهی خانه، پل قدیمی گرفتار سیل."],
  ])("%s", (code, text) => {
    expect(codeOf(null, text)).toBe(code);
    expect(codeOf("en", text)).toBe(code);
  });

  test.each([
    [
      "Azerbaijani",
      "az",
      "Norvik limanı bağlandı, böyük gəmilər dənizdə gözləyir, suyun səviyyəsi qalxdı, tunel su altında qaldı, işçilər evə getdi.",
    ],
    [
      "Azerbaijani, undeclared",
      null,
      "Norvik limanı bağlandı, böyük gəmilər dənizdə gözləyir, suyun səviyyəsi qalxdı, tunel su altında qaldı.",
    ],
    [
      "Belarusian, undeclared",
      null,
      "Санітарная служба Норвіка выявіла небяспечныя бактэрыі, узоры замарожаныя, продаж курэй забаронены ў Вахлене.",
    ],
    [
      "Kazakh, undeclared",
      null,
      "Норвик порты жабылды, үлкен кемелер теңізде күтуде, су деңгейі көтерілді, туннель су астында қалды, жұмысшылар қайтты.",
    ],
    [
      "Latvian, undeclared",
      null,
      "Norvikas osta slēgta, lieli kuģi gaida jūrā, ūdens līmenis cēlies, tunelis applūdis, strādnieki vakar vakarā devās mājās.",
    ],
    [
      "Macedonian, undeclared",
      null,
      "Пристаништето Норвик затворено, големи бродови чекаат на море, нивото на водата порасна, тунелот поплавен, работниците заминаа.",
    ],
  ])("not %s", (_what, declared, text) => {
    expect(codeOf(declared, text)).toBe("und");
  });
});
