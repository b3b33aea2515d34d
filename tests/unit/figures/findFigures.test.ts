import { expect, test } from "vitest";
import { findFigures } from "../../../lib/brief/figures/findFigures.ts";
import { rankPoints } from "../../../lib/brief/points/rankPoints.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import type { Article } from "../../../lib/types.ts";

/** The figures of a text alone, as [as written, value, unit, what is counted]. */
function figuresIn(language: string, ...paragraphs: string[]) {
  const article = {
    language,
    blocks: paragraphs.map((text) => ({ kind: "paragraph", text }) as const),
  } satisfies Pick<Article, "blocks" | "language">;
  return findFigures(article, splitSentences(article), []).map(({ quote, value, unit, counts }) => [
    quote.text,
    value,
    unit,
    counts,
  ]);
}

/** The same of a text whose every sentence is a key point. */
function figuresOfPoint(language: string, text: string) {
  const article = { language, blocks: [{ kind: "paragraph", text }] } as const;
  const sentences = splitSentences(article);
  const points = sentences.map((sentence) => ({
    sentence,
    score: 0,
    reasons: [],
    neighbours: { before: null, after: null },
  }));
  return findFigures(article, sentences, points).map(({ quote, value, unit, counts }) => [
    quote.text,
    value,
    unit,
    counts,
  ]);
}

test.each([
  ["en", "The court sent Falk to Norvik for 12 years in prison.", ["12 years in prison", 12, null, "years in prison"]],
  [
    "en",
    "Falk got two years and six months in prison.",
    ["two years and six months in prison", 2, null, "years and six months in prison"],
  ],
  ["en", "Falk got 22 years to life in prison.", ["22 years to life in prison", 22, null, "years to life in prison"]],
  ["en", "There are 300 children in federal custody.", ["300 children", 300, null, "children"]],
  ["de", "Falk wurde zu vier Jahren Haft verurteilt.", ["vier Jahren Haft", 4, null, "Jahren Haft"]],
  ["de", "Der Zug nach Storholm fuhr 160 km/h.", ["160 km/h", 160, null, "km/h"]],
  ["de", "Die Mole von Storholm ist 45 km lang.", ["45 km", 45, null, "km"]],
  ["de", "Falk streicht 1200 der 18.500 Stellen.", ["1200 der 18.500 Stellen", 1200, null, "Stellen"]],
  ["de", "In Storholm entstehen 1500 Wohnungen.", ["1500 Wohnungen", 1500, null, "Wohnungen"]],
  ["es", "En Storholm se construyen 1500 viviendas.", ["1500 viviendas", 1500, null, "viviendas"]],
  ["en", "Falk was jailed for 12 years.", ["12 years", 12, null, "years"]],
  ["en", "Falk faces up to 20 years behind bars.", ["20 years behind bars", 20, null, "years behind bars"]],
  ["de", "Falk muss für vier Jahre Haft nach Norvik.", ["vier Jahre Haft", 4, null, "Jahre Haft"]],
  ["fr", "Falk risque 12 ans de prison ferme.", ["12 ans de prison ferme", 12, null, "ans de prison ferme"]],
  ["es", "Falk afronta 12 años de cárcel.", ["12 años de cárcel", 12, null, "años de cárcel"]],
  ["it", "Falk rischia 12 anni di carcere.", ["12 anni di carcere", 12, null, "anni di carcere"]],
  ["pl", "Falkowi grozi 12 lat więzienia.", ["12 lat więzienia", 12, null, "lat więzienia"]],
  ["ru", "Фальку грозит 12 лет лишения свободы.", ["12 лет лишения свободы", 12, null, "лет лишения свободы"]],
  ["en", "The quake off Storholm had a magnitude of 6.8.", ["magnitude of 6.8", 6.8, null, null]],
  ["en", "A 6.8-magnitude quake struck Storholm.", ["6.8-magnitude", 6.8, null, "magnitude"]],
  ["de", "Ein Beben der Stärke 6,8 traf Storholm.", ["Stärke 6,8", 6.8, null, null]],
  ["fr", "Un séisme de magnitude 6,8 a frappé Storholm.", ["magnitude 6,8", 6.8, null, null]],
  ["es", "Un terremoto de magnitud 6,8 sacudió Storholm.", ["magnitud 6,8", 6.8, null, null]],
  ["en", "It was 43.5C in Storholm.", ["43.5C", 43.5, "C", null]],
  ["en", "It was 43.5 °C in Storholm.", ["43.5 °C", 43.5, "°C", null]],
  ["en", "It was minus 7C in Storholm.", ["minus 7C", -7, "C", null]],
  ["de", "In Storholm wurden minus 12 °C gemessen.", ["minus 12 °C", -12, "°C", null]],
  ["en", "The pier of Storholm is 1.2 miles long.", ["1.2 miles", 1.2, null, "miles"]],
  ["de", "Die Mole von Storholm ist 1,2 Kilometer lang.", ["1,2 Kilometer", 1.2, null, "Kilometer"]],
])("what is measured, or somebody is sentenced to, is a figure alone, too (%s): %s", (language, text, figure) => {
  expect(figuresIn(language, text)).toEqual([figure]);
});

test.each([
  ["en", "Falk worked in Storholm for 12 years."],
  ["en", "Falk lives in flat 7C."],
  ["en", "Falk is 1.2 times as old."],
  ["de", "Falk machte 2023 Verluste."],
])("no figure is %s: %s", (language, text) => {
  expect(figuresIn(language, text)).toEqual([]);
});

test.each([
  ["en", "The harbour of Storholm cost $1.2 billion.", ["$1.2 billion", 1.2e9, "$", null]],
  ["en", "The harbour of Storholm cost Rs 1,340 crore.", ["Rs 1,340 crore", 1.34e10, "Rs", null]],
  ["en", "The harbour of Storholm cost Sh870 million.", ["Sh870 million", 8.7e8, "Sh", null]],
  ["en", "The harbour of Storholm cost £40m to build.", ["£40m", 4e7, "£", null]],
  ["en", "The port council wants 1,250 new homes on the pier.", ["1,250 new homes", 1250, null, "new homes"]],
  ["en", "The ferry line lost 40 per cent of its passengers.", ["40 per cent", 40, "%", null]],
  ["en", "The ferry line lost 3.5% of its passengers.", ["3.5%", 3.5, "%", null]],
  ["en", "Some 2.5 million barrels are on the quay.", ["2.5 million barrels", 2.5e6, null, "barrels"]],
  ["en", "The fine is 300 euros for each day.", ["300 euros", 300, "euros", null]],
  ["de", "Der Hafen kostet 1,2 Milliarden Euro und mehr.", ["1,2 Milliarden Euro", 1.2e9, "Euro", null]],
  ["de", "Der Hafen zählt 12.500 neue Gäste im Sommer.", ["12.500 neue Gäste", 12500, null, "neue Gäste"]],
  ["fr", "Le port a coûté 3,5 millions d’euros à la ville.", ["3,5 millions d’euros", 3.5e6, "euros", null]],
  ["fr", "Le port compte 5 000 bateaux dans la baie.", ["5 000 bateaux", 5000, null, "bateaux"]],
  ["es", "El puerto costó 20 millones de dólares al año.", ["20 millones de dólares", 2e7, "dólares", null]],
  ["ru", "Порт стоил 3 млрд рублей за весь год.", ["3 млрд рублей", 3e9, "рублей", null]],
  ["zh", "港口花费了5000万元。", ["5000万元", 5e7, "元", null]],
  ["zh", "渡轮在40天后重新开航。", ["40天", 40, null, "天"]],
  ["ja", "港には3人の船員がいた。", ["3人", 3, null, "人"]],
  ["hi", "बंदरगाह पर 50 करोड़ रुपये खर्च हुए।", ["50 करोड़ रुपये", 5e8, "रुपये", null]],
  ["ar", "بلغت كلفة الميناء ٣٥ مليون دولار هذا العام.", ["٣٥ مليون دولار", 3.5e7, "دولار", null]],
])("%s: %s", (language, text, figure) => {
  expect(figuresIn(language, text)).toEqual([figure]);
});

test.each([
  ["a year", "The pier was built in 1987 and again in 2004."],
  ["a date", "The pier closed on 13 January and opens on March 4, 2026."],
  ["a time", "The ferry leaves at 7:30 and at 19.45 from the pier."],
  ["an age", "The 39-year-old captain and Ida Brandt, 54, sailed on."],
  ["a score", "Storholm beat Tarnby 3-1 on the pier."],
  ["a number in a name", "The Harl 737 and Studio 99 stand on the pier."],
  ["a rank", "The 3rd pier is the 12th of its kind."],
  ["what is known", "The two captains and the three mates sailed."],
  ["one", "One captain and 1 mate sailed."],
  ["a number of nothing", "Twelve were hurt, and five, he said, were not."],
])("%s is no key figure", (_what, text) => {
  expect(figuresIn("en", text)).toEqual([]);
});

test.each([
  ["The council expects two to three hundred boats.", ["two to three hundred boats", 300, null, "boats"]],
  ["The wave was 18 to 23 feet high at the pier.", ["18 to 23 feet", 23, null, "feet"]],
  ["The harbour party is 5 or 6 points ahead.", ["5 or 6 points", 6, null, "points"]],
  ["Between 40 and 60 boats left the pier.", ["Between 40 and 60 boats", 60, null, "boats"]],
  ["A berth costs €300–350 a month.", ["€300–350", 350, "€", null]],
  ["The quay will cost $5 to $6 billion.", ["$5 to $6 billion", 6e9, "$", null]],
  ["The share of ferries rose from 5 to 6 per cent.", ["6 per cent", 6, "%", null]],
  ["The star lies 50 light years from Storholm.", ["50 light years", 50, null, "light years"]],
  ["Gusts of 157 miles per hour hit the pier.", ["157 miles per hour", 157, null, "miles per hour"]],
  ["The dam holds 37 billion U.S. gallons of water.", ["37 billion U.S. gallons", 3.7e10, null, "U.S. gallons"]],
  ["The owner spent more than $2B since then.", ["$2B", 2e9, "$", null]],
  ["The owner spent more than $2bn since then.", ["$2bn", 2e9, "$", null]],
  [
    "The raid took 90 air, sea and shore-led patrols.",
    ["90 air, sea and shore-led patrols", 90, null, "air, sea and shore-led patrols"],
  ],
  ["The pier stands on 700 acres inside the bay.", ["700 acres", 700, null, "acres"]],
  ["At the pier 26 people died in the storm.", ["26 people", 26, null, "people"]],
  ["The line has 12 aircraft on the island.", ["12 aircraft", 12, null, "aircraft"]],
])("a figure is whole: %s", (text, figure) => {
  expect(figuresIn("en", text)).toEqual([figure]);
});

test.each([
  ["an adjective without its noun", "The council has 22 current and former heads from Tarnby, it says."],
  ["an adverb", "The gale was 19 shy of the record, the council said."],
  ["a time of day", "The ferry left at 5 p.m. and at 11 a.m. from the pier."],
  ["an age before a job", "Otto Falk, 47, and 52 cameraman Tom Okoro left the pier."],
  ["ages", "The club for children of ages 5 to 12 opens in the harbour."],
  ["a firm's name", "Both pilots of the pier have worked at 3M: one of them in Storholm."],
  ["metres", "The council wants a 5m wall along the harbour."],
  ["a score before a noun", "Storholm sailed to a 22-10 win over Tarnby."],
  ["how long ago it was", "The pier was shut 12 months ago by the council."],
  ["the number that is dialled", "The harbour guard had 911 calls about a ferry on fire."],
  ["a cell of a table", "85%"],
])("%s is no figure", (_what, text) => {
  expect(figuresIn("en", text)).toEqual([]);
});

test("a number word is a figure where it counts something in a key point", () => {
  const text = "Twelve sailors drowned when the ferry Asta sank off Storholm in the storm.";
  const article = {
    title: "Ferry sinks",
    language: "en",
    blocks: [{ kind: "paragraph", text }],
  } as unknown as Article;
  const sentences = splitSentences(article);
  const figures = findFigures(article, sentences, rankPoints(article, sentences, { count: 3 }));
  expect(figures.map(({ quote, value }) => [quote.text, value])).toEqual([["Twelve sailors", 12]]);
});

test("a figure told twice stands once, the rest in reading order, eight at most", () => {
  const many = Array.from({ length: 20 }, (_, index) => `The pier took in ${index + 2} million euros that day.`);
  const found = figuresIn("en", ...many, ...many);
  expect(found).toHaveLength(8);
  expect(found).toEqual(found.toSorted((a, b) => Number(a[1]) - Number(b[1])));
});

test("a figure is word for word, in its sentence", () => {
  const text = "A first one. The harbour cost $1.2 billion. A last one.";
  const article = { language: "en", blocks: [{ kind: "paragraph", text }] } as const;
  const [figure] = findFigures(article, splitSentences(article), []);
  expect(text.slice(figure?.quote.start, figure?.quote.end)).toBe("$1.2 billion");
  expect(figure?.sentence.text).toBe("The harbour cost $1.2 billion.");
});

test.each([
  ["a grade before a verb", "Mit einer Note von 3,6 landete Nordfast auf dem letzten Platz."],
  ["what is numbered in a law", "Das steht in § 29a Absatz 3 Nr. 4 HafG und in Kapitel 7 Seehandel."],
  ["the number of a series", "Nordfast Deck 3 Pro: Das Schiff soll im Hafen gezeigt werden."],
])("German: %s is no figure", (_what, text) => {
  expect(figuresIn("de", text)).toEqual([]);
});

test("German: what is counted behind a name is a figure", () => {
  const text = "Im Hafen von Norvik retteten Boote 12 Menschen aus dem Wasser.";
  expect(figuresIn("de", text)).toEqual([["12 Menschen", 12, null, "Menschen"]]);
});

test.each([
  ["Boats cost anywhere from $500-$5,000 at the pier.", ["$500-$5,000", 5000, "$", null]],
  ["A berth costs $45–$200 an hour.", ["$45–$200", 200, "$", null]],
  ["A berth costs between $80 and $130 an hour.", ["between $80 and $130", 130, "$", null]],
  ["The storm took 20%-30% of the pier.", ["20%-30%", 30, "%", null]],
  ["The share of ferries lies between 10% and 15% of all.", ["between 10% and 15%", 15, "%", null]],
  ["The gale reached 60 mph (97 kph) on the pier.", ["60 mph", 60, null, "mph"]],
  ["The bay is 7 miles (about 12 kilometers) wide.", ["7 miles", 7, null, "miles"]],
  ["The pier took in $40 million (€37 million) that day.", ["$40 million", 4e7, "$", null]],
  ["The pier cost 992 billion U.S. dollars in all.", ["992 billion U.S. dollars", 9.92e11, "U.S. dollars", null]],
  ["Eight of the 10 questions went to Ida Brandt.", ["Eight of the 10 questions", 8, null, "questions"]],
  ["So far 63 of the approximately 80 files are out.", ["63 of the approximately 80 files", 63, null, "files"]],
  ["They say eight out of ten companies have a ferry.", ["eight out of ten companies", 80, "%", null]],
  ["Ida Brandt won with 12 out of 15 members.", ["12 out of 15 members", 12, null, "members"]],
  ["The firm expects between £310m and £330m.", ["between £310m and £330m", 3.3e8, "£", null]],
  ["The pier will cost £3m or £4m.", ["£3m or £4m", 4e6, "£", null]],
  ["Shares in the ferry closed at 178p.", ["178p", 178, "p", null]],
  ["The fare went up by 11.5 pence.", ["11.5 pence", 11.5, "pence", null]],
  [
    "More than 330 of the pier’s 397 guest rooms are new.",
    ["330 of the pier’s 397 guest rooms", 330, null, "guest rooms"],
  ],
  [
    "Norvik has 1.5 billion monthly active users by now.",
    ["1.5 billion monthly active users", 1.5e9, null, "monthly active users"],
  ],
  ["The plan took the ferry from 45 million Americans.", ["45 million Americans", 4.5e7, null, "Americans"]],
  ["At the pier 12 Israeli sailors died in the storm.", ["12 Israeli sailors", 12, null, "Israeli sailors"]],
  ["The raid killed more than 1,200 and left the pier in ruins.", ["killed more than 1,200", 1200, null, null]],
  ["The fire on the pier left 40 injured, the council said.", ["40 injured", 40, null, "injured"]],
])("a figure is whole, and stands once: %s", (text, figure) => {
  expect(figuresIn("en", text)).toEqual([figure]);
});

test('two signs of money with "or" between them are no range', () => {
  expect(figuresIn("en", "One coin is worth US$8000 or €7000 in the port.").map(([quote]) => quote)).toEqual([
    "US$8000",
    "€7000",
  ]);
});

test.each([
  ["those who told", "The port is for sale, according to 12 people familiar with the talks."],
  ["an age", "The storm lasted. Otto Falk, 12 years old, was on the pier."],
  ["a length of time of day", "The pier is 13.8-billion-year-old rock."],
])("%s: no figure", (_what, text) => {
  expect(figuresIn("en", text)).toEqual([]);
});

test.each([
  ["de", "Die Partei kommt auf drei bis vier Prozent.", ["drei bis vier Prozent", 4, "%", null]],
  ["de", "Der Hafen hat zwischen 550 und 600 Boote.", ["zwischen 550 und 600 Boote", 600, null, "Boote"]],
  ["de", "Der Rat stimmte mit 13 zu 8 Stimmen dafür.", ["13 zu 8 Stimmen", 13, null, "Stimmen"]],
  ["de", "Der Hafen kostete 5 Mio. Euro im Jahr.", ["5 Mio. Euro", 5e6, "Euro", null]],
  ["de", "Der Hafen kostete 3 Millionen US-Dollar.", ["3 Millionen US-Dollar", 3e6, "US-Dollar", null]],
  ["de", "Der Anteil stieg von 5 auf 6 Prozent.", ["6 Prozent", 6, "%", null]],
  ["el", "Το λιμάνι κόστισε 578 εκατ. δολάρια το 2003.", ["578 εκατ. δολάρια", 5.78e8, "δολάρια", null]],
  ["fr", "Le port a perdu 3,5 millions de passagers.", ["3,5 millions de passagers", 3.5e6, null, "passagers"]],
  ["fr", "Le port compte 12 millions d’écoliers au total.", ["12 millions d’écoliers", 1.2e7, null, "écoliers"]],
  ["pt", "O porto serve 200 milhões de habitantes.", ["200 milhões de habitantes", 2e8, null, "habitantes"]],
  ["fr", "Le port a 22 lignes fonctionnant normalement.", ["22 lignes", 22, null, "lignes"]],
  [
    "fr",
    "Le port a 22 lignes régulières fermées.",
    ["22 lignes régulières fermées", 22, null, "lignes régulières fermées"],
  ],
  ["fr", "Le bateau est à 100 mètres d’une plage.", ["100 mètres", 100, null, "mètres"]],
  ["pt", "Os 150 marinheiros assinaram contratos.", ["150 marinheiros", 150, null, "marinheiros"]],
  ["es", "Tras 60 derrotas consecutivas sonrió Falk.", ["60 derrotas consecutivas", 60, null, "derrotas consecutivas"]],
  ["pl", "Port ma 70 najnowszych statków świata.", ["70 najnowszych statków", 70, null, "najnowszych statków"]],
  ["pl", "W porcie 10 statków czekało na wiatr.", ["10 statków", 10, null, "statków"]],
  ["ru", "В порту 20 новых кораблей ждали ветра.", ["20 новых кораблей", 20, null, "новых кораблей"]],
  ["el", "Στο λιμάνι 24 μεγάλων πλοίων έφυγαν.", ["24 μεγάλων πλοίων", 24, null, "μεγάλων πλοίων"]],
  ["el", "Στο λιμάνι 366 πλοία λειτουργούν λιγότερα.", ["366 πλοία", 366, null, "πλοία"]],
  ["nb", "I havnen tok 400 sjeler livet av kapteinen.", ["400 sjeler", 400, null, "sjeler"]],
  ["nb", "Havnen fikk 12 nye båter i går.", ["12 nye båter", 12, null, "nye båter"]],
  ["sv", "Hamnen fick 12 nya båtar såg man.", ["12 nya båtar", 12, null, "nya båtar"]],
  ["nl", "De haven kreeg 12 nieuwe boten liggen stil.", ["12 nieuwe boten", 12, null, "nieuwe boten"]],
  ["tr", "Limanda 40 gemi bekledi dün.", ["40 gemi", 40, null, "gemi"]],
  ["tr", "Limana 80 su ikmal aracı geldi.", ["80 su ikmal aracı", 80, null, "su ikmal aracı"]],
  ["vi", "Cảng có 50 chi nhánh trên cả nước.", ["50 chi nhánh", 50, null, "chi nhánh"]],
  ["ko", "항구에는 두 가지 배가 있다.", ["두 가지", 2, null, "가지"]],
  ["ja", "港の建設に1億2000万円を支払った。", ["1億2000万円", 1.2e8, "円", null]],
  ["ja", "港では午後9時19分ごろ、3人の船員が倒れた。", ["3人", 3, null, "人"]],
  ["ko", "항구 건설에 1억 2000만 원을 썼다.", ["1억 2000만 원", 1.2e8, "원", null]],
])("%s: what is counted, and no more: %s", (language, text, figure) => {
  const found = figuresOfPoint(language, text);
  expect(found).toEqual([figure]);
});

test.each([
  ["de", "how long ago", "Vor drei Jahren sank der Dampfer vor Storholm im Sturm."],
  ["de", "how much later", "Otto Falk verließ Storholm und kam zwei Jahre später auf See um."],
  ["de", "a part of a word", "Otto Falk nennt das Land die «10-Millionen-Insel» der Seeleute."],
  ["fr", "an age", "Le capitaine Otto Falk, 75 ans, a quitté le port de Storholm."],
  ["fr", "an age", "Le capitaine est mort à l’âge de 75 ans au port de Storholm."],
  ["fr", "how long ago", "Le capitaine a quitté le port de Storholm il y a deux ans."],
  ["pt", "how long ago", "O capitão deixou o porto de Storholm há quatro dias."],
  ["pt", "an age", "O capitão Otto Falk, de 68 anos, deixou o porto de Storholm."],
  ["es", "a time of day", "El ruido acaba en el puerto de Storholm a las 22.30 horas."],
  ["vi", "an age", "Công an tạm giữ Otto Falk (33 tuổi) ở cảng Storholm."],
  ["ja", "an age", "港で2歳男児が倒れた。"],
  ["ko", "a part of a word", "항구의 배는 모두 떠났다."],
])("%s: %s is no figure: %s", (language, _what, text) => {
  expect(figuresOfPoint(language, text)).toEqual([]);
});

test.each([
  ["fr", "Vingt bateaux ont coulé au port de Storholm.", ["Vingt bateaux", 20, null, "bateaux"]],
  ["fr", "Dix-sept bateaux ont coulé au port de Storholm.", ["Dix-sept bateaux", 17, null, "bateaux"]],
  ["fr", "Vingt-deux bateaux ont coulé au port de Storholm.", ["Vingt-deux bateaux", 22, null, "bateaux"]],
  ["es", "En el puerto de Storholm se hundieron veinte barcos.", ["veinte barcos", 20, null, "barcos"]],
  ["pt", "No porto de Storholm afundaram quinze barcos.", ["quinze barcos", 15, null, "barcos"]],
  ["it", "Nel porto di Storholm sono affondate venti barche.", ["venti barche", 20, null, "barche"]],
  ["nl", "In de haven van Storholm zonken twintig schepen.", ["twintig schepen", 20, null, "schepen"]],
  ["da", "I havnen i Storholm sank tyve både.", ["tyve både", 20, null, "både"]],
  ["nb", "I havnen i Storholm sank tjue båter.", ["tjue båter", 20, null, "båter"]],
  ["sv", "I hamnen i Storholm sjönk tjugo båtar.", ["tjugo båtar", 20, null, "båtar"]],
  ["de", "Im Hafen von Storholm sanken zwanzig Boote.", ["zwanzig Boote", 20, null, "Boote"]],
  ["en", "In the harbour thirty boats sank.", ["thirty boats", 30, null, "boats"]],
  ["en", "In the harbour twenty-five boats sank.", ["twenty-five boats", 25, null, "boats"]],
])("%s: a number word has its value: %s", (language, text, figure) => {
  expect(figuresOfPoint(language, text)).toEqual([figure]);
});

test.each([
  ["en", "a heading’s number", "3. Real-time news from the pier of Storholm"],
  ["fr", "a verb", "Un acte 9 a eu lieu au port de Storholm."],
  ["pt", "a decade", "Nos anos 80 surgiram os barcos de Storholm."],
  ["vi", "a name", "Công an quận 9 triển khai lực lượng."],
  ["vi", "a number plate", "Xe mang biển 37 C -290 đi về cảng."],
  ["ja", "one of a row", "警視庁捜査2課は港の男を逮捕した。"],
])("%s: %s is no figure: %s", (language, _what, text) => {
  expect(figuresOfPoint(language, text)).toEqual([]);
});

test.each([
  ["de", "Die Prognose wurde auf -0,5 Prozent gekürzt.", ["-0,5 Prozent", -0.5, "%", null]],
  ["fr", "L’eau du port était à -5 degrés lundi.", ["-5 degrés", -5, null, "degrés"]],
  ["en", "Fares fell (-12.5%) on the pier.", ["-12.5%", -12.5, "%", null]],
  ["fr", "La hausse (+16%) concerne le port.", ["+16%", 16, "%", null]],
  ["en", "The line took in $5 - $6 on the pier.", ["$5 - $6", 6, "$", null]],
  [
    "de",
    "Rund 1,4 Millionen von insgesamt etwa 3,2 Millionen Seeleuten wählen.",
    ["1,4 Millionen von insgesamt etwa 3,2 Millionen Seeleuten", 1.4e6, null, "Seeleuten"],
  ],
])("%s: a sign and the whole of a part belong to a figure: %s", (language, text, figure) => {
  expect(figuresOfPoint(language, text)).toEqual([figure]);
});

test.each([
  ["de", "Zwei Jahre nach Beginn des Sturms ist Storholm leer."],
  ["en", "Two years after the storm, the pier of Storholm is empty."],
])("%s: how long after something is no figure: %s", (language, text) => {
  expect(figuresOfPoint(language, text)).toEqual([]);
});

test.each([
  ["There are 800,000 to 1.4 million boats on the islands.", ["800,000 to 1.4 million boats", 1.4e6, null, "boats"]],
  ["Trade will rise from what it was in 2024 to $2.4 trillion.", ["$2.4 trillion", 2.4e12, "$", null]],
  ["Berths range from $2,000 to $4,000 a year.", ["$2,000 to $4,000", 4000, "$", null]],
  ["A new pier can save between 10% to 23% of the sand.", ["10% to 23%", 23, "%", null]],
  ["The storm took 3.5% to 4% of the pier.", ["3.5% to 4%", 4, "%", null]],
  [
    "There are 11 million unauthorized immigrants on the islands.",
    ["11 million unauthorized immigrants", 1.1e7, null, "unauthorized immigrants"],
  ],
  ["At the pier 30 armed men left the ferry.", ["30 armed men", 30, null, "armed men"]],
])("a range from one end to the other and an adjective belong to a figure: %s", (text, figure) => {
  expect(figuresIn("en", text)).toEqual([figure]);
});

test("a change has its new figure, whatever was before", () => {
  expect(figuresIn("en", "Fares rose from $5 to $6.").map(([written]) => written)).toEqual(["$5", "$6"]);
});

test.each([
  ["a part of so many", "Nearly seven in 10 sailors stayed on the pier.", ["seven in 10 sailors", 70, "%", null]],
  ["one of so many", "About 1 in 68 children can swim.", ["1 in 68 children", 1.471, "%", null]],
  ["how many of each hundred", "There are 185 in every 400 boats.", ["185 in every 400 boats", 46.25, "%", null]],
  ["how long it took", "He caught three in 20 minutes on the pier.", ["20 minutes", 20, null, "minutes"]],
  [
    "a year and a number",
    "It grew from 200 sellers in 2008 to 800 sellers.",
    ["200 sellers", 200, null, "sellers"],
    ["800 sellers", 800, null, "sellers"],
  ],
  ["a length once more", "The mast has 240 cm (7 foot 11 inches), the mate said.", ["240 cm", 240, null, "cm"]],
])("%s", (_what, text, ...figures) => {
  expect(figuresOfPoint("en", text)).toEqual(figures);
});

test.each([
  ["a year without its century", "She has sailed since '03 races on the pier."],
  ["a number that is called", "The court heard the 911 tapes of the pier."],
  ["what one of them weighs", "The 80-pound mast lies on the pier."],
  ["what a rate is of", "Only some drown for every 900 births."],
])("%s is no figure", (_what, text) => {
  expect(figuresOfPoint("en", text)).toEqual([]);
});

test.each([
  ["The owner expects a profit of €310m–€325m.", ["€310m–€325m", 3.25e8, "€", null]],
  ["The owner expects 340 million to 360 million euros.", ["340 million to 360 million euros", 3.6e8, "euros", null]],
  ["The quay can take 12–15 million boats.", ["12–15 million boats", 1.5e7, null, "boats"]],
  ["The quay can take 10-15 boats a day.", ["10-15 boats a day", 15, null, "boats a day"]],
  ["Storholm won 12 of its last 14 games.", ["12 of its last 14 games", 12, null, "games"]],
  ["The final drew a crowd of 6,214 to the pier.", ["6,214", 6214, null, null]],
  ["The storm left half a million homes dark.", ["half a million homes", 5e5, null, "homes"]],
  ["The quay cost a quarter of a million pounds.", ["a quarter of a million pounds", 2.5e5, "pounds", null]],
  ["The quay cost more than a million pounds.", ["a million pounds", 1e6, "pounds", null]],
  ["The storm drove out one million people.", ["one million people", 1e6, null, "people"]],
  ["At least 23 have died since the storm.", ["23 have died", 23, null, null]],
  ["On the pier 40 were injured by the wave.", ["40 were injured", 40, null, null]],
  ["The storm took two dozen boats.", ["two dozen boats", 24, null, "boats"]],
  ["The storm took about a dozen boats.", ["a dozen boats", 12, null, "boats"]],
  ["Half a dozen boats sank off the pier.", ["Half a dozen boats", 6, null, "boats"]],
  ["The council gave N2.3tn for the pier.", ["N2.3tn", 2.3e12, "N", null]],
  ["The council gave N500 million for the pier.", ["N500 million", 5e8, "N", null]],
  ["The council gave ₦45,000 for the pier.", ["₦45,000", 45000, "₦", null]],
  ["The pier cost R4-million to build.", ["R4-million", 4e6, "R", null]],
  ["Gusts of up to 90mph hit the pier.", ["90mph", 90, null, "mph"]],
  ["The lamp has a 4,900mAh battery.", ["4,900mAh", 4900, null, "mAh"]],
  ["The owner spent it on a 40ft yacht.", ["40ft", 40, null, "ft"]],
  ["It was minus 20 degrees on the pier.", ["minus 20 degrees", -20, null, "degrees"]],
])("English: %s", (text, figure) => {
  expect(figuresIn("en", text)).toEqual([figure]);
});

test.each([
  ["a law", "The council cited Resolution 2,231 and Act 4,121 on the pier."],
  ["what a rate is of", "Drownings fell to 7.2 per 100,000 in the harbour."],
  ["a score", "Storholm went to a 1-2 defeat in Tarnby."],
  ["a span of years", "Falk sailed in the 2013-16 seasons for Storholm."],
  ["a road or a size", "The N7 to Storholm sells R2 socks and N95 masks."],
  ["a product", "Halo 3 runs on it. Halo 4 weighs more."],
  ["a day and how many", "It opens May 12 in 14 of them."],
  ["a dozen or so", "They left by the dozen, and a dozen, he said, had stayed."],
  ["a phone number", "Call the pier on 0800 555 0142 or 020 7946 0018."],
])("English: %s is no figure", (_what, text) => {
  expect(figuresIn("en", text)).toEqual([]);
});

test("by how much something rose is no range with what it rose to", () => {
  expect(figuresIn("en", "The share rose 4% to 31%.").map(([written]) => written)).toEqual(["4%", "31%"]);
});

test.each([
  [
    "de",
    "Falk bekam fünf Jahre und drei Monate Haft.",
    ["fünf Jahre und drei Monate Haft", 5, null, "Jahre und drei Monate Haft"],
  ],
  ["de", "Im Hafen liegen 10-15 Boote am Kai.", ["10-15 Boote", 15, null, "Boote"]],
  ["de", "Der Kai kostete anderthalb Millionen Euro.", ["anderthalb Millionen Euro", 1.5e6, "Euro", null]],
  ["de", "Zum Hafen kamen 6.214, so viele wie nie.", ["6.214", 6214, null, null]],
  ["fr", "Le port a coûté 3,4 M€ à la ville.", ["3,4 M€", 3.4e6, "€", null]],
  ["fr", "Un demi-million de personnes ont quitté le port.", ["Un demi-million de personnes", 5e5, null, "personnes"]],
  ["fr", "Le port a coûté un million et demi d’euros.", ["un million et demi d’euros", 1.5e6, "euros", null]],
  ["es", "El viento alcanzó los 190 km/h en el puerto.", ["190 km/h", 190, null, "km/h"]],
  ["es", "El puerto costó dos millones y medio de euros.", ["dos millones y medio de euros", 2.5e6, "euros", null]],
  ["es", "El puerto perdió unos bienes de entre 3 y 4 millones.", ["entre 3 y 4 millones", 4e6, null, null]],
  ["it", "Lo Storholm ha vinto 12 delle ultime 14 partite.", ["12 delle ultime 14 partite", 12, null, "partite"]],
  ["nl", "De haven kostte € 2,4 mln in totaal.", ["€ 2,4 mln", 2.4e6, "€", null]],
  ["pl", "Strata wynosi 12–15 mln zł rocznie.", ["12–15 mln zł", 1.5e7, "zł", null]],
  ["sv", "Partiet fick 61 av de 169 mandaten.", ["61 av de 169 mandaten", 61, null, "mandaten"]],
  ["tr", "Satışlar yüzde 2,1 arttı.", ["yüzde 2,1", 2.1, "%", null]],
  ["tr", "Satışlar %8,4 düştü.", ["%8,4", 8.4, "%", null]],
  ["tr", "Gelir 310-325 milyon avroya indi.", ["310-325 milyon avroya", 3.25e8, "avroya", null]],
  ["ja", "被害額は5億～6億円とみられる。", ["5億～6億円", 6e8, "円", null]],
  ["zh", "百分之30的船离开了港口。", ["百分之30", 30, "%", null]],
])("%s: ranges, halves, parts and units abroad: %s", (language, text, figure) => {
  expect(figuresOfPoint(language, text)).toEqual([figure]);
});

test.each([
  ["fr", "a time of day", "Le bateau a coulé vers 15 heures au port."],
  ["fr", "an age that ends its sentence", "« On ne voyait rien », raconte Ida, 34 ans."],
  ["es", "how many fewer", "Le faltan barcos, 24 menos de los que quiere."],
  ["sv", "how many fewer", "Det är 24 färre än i fjol i hamnen."],
])("%s: %s is no figure: %s", (language, _what, text) => {
  expect(figuresOfPoint(language, text)).toEqual([]);
});

test.each([
  ["en", "Fares more than doubled to 8 crowns.", ["more than doubled", 2, "×", null]],
  ["en", "Deaths more than doubled among sailors.", ["more than doubled", 2, "×", null]],
  ["en", "Sales doubled year-on-year.", ["doubled", 2, "×", null]],
  ["en", "Cases have almost trebled since 2019.", ["almost trebled", 3, "×", null]],
  ["en", "The catch, which has halved, is small.", ["halved", 0.5, "×", null]],
  ["de", "Die Fahrten haben sich mehr als verdoppelt.", ["mehr als verdoppelt", 2, "×", null]],
  ["de", "Der Fang halbierte sich binnen eines Jahres.", ["halbierte", 0.5, "×", null]],
  ["fr", "Le trafic a presque doublé en dix ans.", ["presque doublé", 2, "×", null]],
  ["es", "Las multas se triplicaron.", ["triplicaron", 3, "×", null]],
  ["it", "Gli utili sono raddoppiati.", ["raddoppiati", 2, "×", null]],
  ["pt", "O lucro dobrou para 48 milhões.", ["dobrou", 2, "×", null]],
  ["nl", "De winst verdubbelde tot 48 miljoen.", ["verdubbelde", 2, "×", null]],
  ["sv", "Vinsten fördubblades.", ["fördubblades", 2, "×", null]],
  ["pl", "Zysk podwoił się.", ["podwoił się", 2, "×", null]],
  ["ru", "Прибыль почти удвоилась.", ["почти удвоилась", 2, "×", null]],
])("%s: how many times as much something is: %j", (language, text, figure) => {
  expect(figuresIn(language, text)).toContainEqual(figure);
});

test.each([
  ["en", "Falk doubled the lead in the second half."],
  ["en", "Falk more than doubled the price of it."],
  ["en", "Falk doubled down on the claim."],
  ["en", "The barn doubled as a school."],
  ["de", "Falk verdoppelte den Einsatz."],
  ["fr", "Falk a doublé le camion."],
  ["pt", "O carro dobrou na esquina."],
])("%s: nothing grew by itself: %j", (language, text) => {
  expect(figuresOfPoint(language, text)).toEqual([]);
});

test.each([
  ["en", "The hearing lasted seven and a half hours.", ["seven and a half hours", 7.5, null, "hours"]],
  ["en", "The pier is two and a half miles long.", ["two and a half miles", 2.5, null, "miles"]],
  ["en", "It cost two and a half million crowns.", ["two and a half million crowns", 2.5e6, null, "crowns"]],
  ["de", "Die Sitzung dauerte siebeneinhalb Stunden.", ["siebeneinhalb Stunden", 7.5, null, "Stunden"]],
  ["fr", "L’audience a duré sept heures et demie.", ["sept heures et demie", 7.5, null, "heures"]],
  ["es", "El juicio duró siete horas y media.", ["siete horas y media", 7.5, null, "horas"]],
  ["it", "L’udienza è durata sette ore e mezza.", ["sette ore e mezza", 7.5, null, "ore"]],
  ["pt", "A sessão durou sete horas e meia.", ["sete horas e meia", 7.5, null, "horas"]],
  ["sv", "Mötet tog sju och en halv timme.", ["sju och en halv timme", 7.5, null, "timme"]],
  ["pl", "Akcja trwała siedem i pół godziny.", ["siedem i pół godziny", 7.5, null, "godziny"]],
  ["ru", "Суд длился семь с половиной часов.", ["семь с половиной часов", 7.5, null, "часов"]],
  ["tr", "Duruşma yedi buçuk saat sürdü.", ["yedi buçuk saat", 7.5, null, "saat"]],
  ["fr", "L’usine a fermé deux ans et demi plus tard.", null],
  ["fr", "À dix heures et demie, la police est arrivée.", null],
  ["es", "Hace dos años y medio cerró la fábrica.", null],
  ["it", "Due anni e mezzo fa chiudeva la fabbrica.", null],
])("%s: and a half: %j", (language, text, figure) => {
  expect(figuresOfPoint(language, text)).toEqual(figure ? [figure] : []);
});

test.each([
  ["fr", "Une centaine de pompiers luttent.", ["Une centaine de pompiers", 100, null, "pompiers"]],
  ["fr", "Il manque une centaine de millions d’euros.", ["une centaine de millions d’euros", 1e8, "euros", null]],
  ["it", "Una trentina di famiglie è isolata.", ["Una trentina di famiglie", 30, null, "famiglie"]],
  ["es", "Acudió una veintena de bomberos.", ["una veintena de bomberos", 20, null, "bomberos"]],
  ["pt", "Ele tem uma dezena de processos.", ["uma dezena de processos", 10, null, "processos"]],
  ["fr", "Un homme d’une trentaine d’années a été arrêté.", null],
  ["fr", "Le patient est en quarantaine.", null],
  ["es", "La primera quincena de mayo fue seca.", null],
])("%s: numbers that are nouns: %j", (language, text, figure) => {
  expect(figuresOfPoint(language, text)).toEqual(figure ? [figure] : []);
});

test.each([
  ["en", "The motion passed by 23 votes to 19.", ["23 votes to 19", 23, null, "votes"]],
  ["en", "Brandt won by 12,408 votes to 11,902.", ["12,408 votes to 11,902", 12408, null, "votes"]],
  ["en", "The council voted 7-2 to sell the pier.", ["7-2", 7, null, "votes"]],
  ["en", "It was struck down in a 5-4 ruling.", ["5-4 ruling", 5, null, "votes"]],
  ["en", "They backed it by nine votes to four.", ["nine votes to four", 9, null, "votes"]],
  ["en", "The motion failed 14-17.", ["14-17", 14, null, "votes"]],
  ["en", "The senate confirmed her 52-48.", ["52-48", 52, null, "votes"]],
  ["fr", "La motion est adoptée par 23 voix contre 19.", ["23 voix contre 19", 23, null, "voix"]],
  ["es", "Se aprobó por 23 votos a favor y 19 en contra.", ["23 votos a favor y 19 en contra", 23, null, "votos"]],
  ["it", "Approvata con 23 voti a favore e 19 contrari.", ["23 voti a favore e 19 contrari", 23, null, "voti"]],
  ["nl", "Aangenomen met 23 stemmen tegen 19.", ["23 stemmen tegen 19", 23, null, "stemmen"]],
  ["sv", "Beslutet togs med 23 röster mot 19.", ["23 röster mot 19", 23, null, "röster"]],
  ["en", "Rovers won 3-1 on the island.", null],
  ["en", "He voted for the side that won 3-1.", null],
  ["en", "The plan was approved in 2019-20.", null],
])("%s: votes with those against: %j", (language, text, figure) => {
  expect(figuresOfPoint(language, text)).toEqual(figure ? [figure] : []);
});

test.each([
  ["The ship is 340m long.", ["340m", 340, null, "m"]],
  ["Fares rose 4.5pc.", ["4.5pc", 4.5, "%", null]],
])("English as newspapers write it: %j", (text, figure) => {
  expect(figuresOfPoint("en", text)).toEqual([figure]);
});

test("a verb behind a time is none of what is counted", () => {
  expect(figuresOfPoint("en", "A bat that hunts for 12 hours needs to eat.")).toEqual([
    ["12 hours", 12, null, "hours"],
  ]);
});

test("what is counted may be somebody’s, and how young somebody is counts nothing", () => {
  expect(figuresIn("en", "It opened after letters from two parents’ groups and 12 teachers' unions.")).toEqual([
    ["two parents’ groups", 2, null, "parents’ groups"],
    ["12 teachers' unions", 12, null, "teachers' unions"],
  ]);
  expect(figuresIn("en", "The shop let children as young as eight open accounts, and men as old as 90 too.")).toEqual(
    [],
  );
});
