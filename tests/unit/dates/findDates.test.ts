import { expect, test } from "vitest";
import { findDates } from "../../../lib/brief/dates/findDates.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";

/** The dates of a text of Thursday 15 January 2026, as written and resolved. */
function datesIn(
  language: string,
  text: string,
  published: string | null = "2026-01-15T09:30:00+01:00",
  modified: string | null = null,
) {
  const article = { language, published, modified, blocks: [{ kind: "paragraph", text }] } as const;
  return findDates(article, splitSentences(article), []).map(({ quote, date }) => [quote.text, date]);
}

test.each([
  ["en", "The council of Storholm met on Tuesday.", "Tuesday", "2026-01-13"],
  ["en", "The council of Storholm met on Thursday.", "Thursday", "2026-01-15"],
  ["en", "The council of Storholm met last Thursday.", "Thursday", "2026-01-08"],
  ["en", "The council of Storholm will meet on Tuesday.", "Tuesday", "2026-01-20"],
  [
    "en",
    "He was found by his wife, Ida, in the old boathouse of the pier on the morning of 7 February.",
    "7 February",
    "2025-02-07",
  ],
  ["en", "The boat struck the pier at 04:37 on 7 February.", "7 February", "2025-02-07"],
  ["en", "He was found dead by his wife on 7 February.", "7 February", "2025-02-07"],
  ["en", "The firm has invited guests to a launch on 9 September.", "9 September", "2026-09-09"],
  ["en", "The hearing will be held on 9 September.", "9 September", "2026-09-09"],
  ["en", "They will never forget what happened on 9 September.", "9 September", "2025-09-09"],
  ["en", "The council stopped work on Monday after it heard what the pier will cost.", "Monday", "2026-01-12"],
  ["en", "The book is published on Tuesday.", "Tuesday", "2026-01-20"],
  ["en", "The book was published on Tuesday.", "Tuesday", "2026-01-13"],
  ["en", "The pier of Storholm is closed until Saturday.", "Saturday", "2026-01-17"],
  ["en", "The pier of Storholm was closed until Tuesday.", "Tuesday", "2026-01-13"],
  ["en", "The storm may reach Storholm on Saturday.", "Saturday", "2026-01-17"],
  ["en", "The storm may have reached Storholm on Tuesday.", "Tuesday", "2026-01-13"],
  ["en", "The boats had until Friday to leave the quay.", "Friday", "2026-01-16"],
  ["en", "The owners were given until noon on Saturday to move 140 boats.", "Saturday", "2026-01-17"],
  ["en", "The firm must hand in its plan by Monday or pay a fine.", "Monday", "2026-01-19"],
  ["en", "The boats have to be moved by Monday.", "Monday", "2026-01-19"],
  ["en", "The mayor asked the owners to sign the paper by Monday.", "Monday", "2026-01-19"],
  ["en", "The divers managed to raise the boat by Monday.", "Monday", "2026-01-12"],
  ["en", "The divers were to go back to Norvik on Sunday.", "Sunday", "2026-01-18"],
  ["en", "The boats would be taken to Norvik on Monday, the mayor said.", "Monday", "2026-01-19"],
  ["en", "The boats would have been taken to Norvik on Monday, the mayor said.", "Monday", "2026-01-12"],
  ["en", "The mayor plans to visit the quay on Monday.", "Monday", "2026-01-19"],
  ["en", "She was planning to meet the divers on Monday.", "Monday", "2026-01-19"],
  ["en", "She must explain why the divers left on Monday.", "Monday", "2026-01-12"],
  ["en", "The concert, to be held on Sunday, is sold out.", "Sunday", "2026-01-18"],
  ["en", "From Monday, passengers must show a ticket.", "Monday", "2026-01-19"],
  ["en", "On Monday the boats must be moved.", "Monday", "2026-01-19"],
  ["en", "On Monday she would not say why.", "Monday", "2026-01-12"],
  ["en", "On Monday the mayor asked to be heard.", "Monday", "2026-01-12"],
  ["en", "The vote on the pier is a week on Tuesday.", "Tuesday", "2026-01-27"],
  ["en", "The vote on the pier will be held Tuesday week.", "Tuesday", "2026-01-27"],
  ["en", "The deadline is 5 p.m. Saturday.", "Saturday", "2026-01-17"],
  ["en", "Storholm hosts Norvik on Saturday.", "Saturday", "2026-01-17"],
  ["en", "Storholm plays Norvik on Saturday.", "Saturday", "2026-01-17"],
  ["en", "Falk scored twice and faces a ban from Tuesday.", "Tuesday", "2026-01-20"],
  ["en", "Falk scored twice and won on Tuesday.", "Tuesday", "2026-01-13"],
  ["en", "Traders expect a cut on Friday.", "Friday", "2026-01-16"],
  ["en", "The port raised its forecast on Tuesday.", "Tuesday", "2026-01-13"],
  ["en", "The port published its new plans on Monday.", "Monday", "2026-01-12"],
  ["en", "The union vowed to fight plans for a pier on Monday.", "Monday", "2026-01-12"],
  ["en", "The port plans to shut the gate on Monday.", "Monday", "2026-01-19"],
  ["en", "The forecast for Tuesday is rain.", "Tuesday", "2026-01-20"],
  ["en", "The team that hosts the cup lost to Norvik on Saturday.", "Saturday", "2026-01-10"],
  ["de", "Die Besitzer hatten bis Freitag Zeit, ihre Boote zu holen.", "Freitag", "2026-01-16"],
  ["de", "Der Rat von Storholm tagt bis Samstag.", "Samstag", "2026-01-17"],
  ["de", "Für Montag sind weitere Proteste angekündigt.", "Montag", "2026-01-19"],
  ["de", "Die Stadt ordnete für Samstag Trauer an.", "Samstag", "2026-01-17"],
  ["de", "Ab Montag fahren wieder Züge nach Norvik.", "Montag", "2026-01-19"],
  ["de", "Am Sonntag wählen die Bürger einen neuen Rat.", "Sonntag", "2026-01-18"],
  ["de", "Ministerin Lind reist am Montag nach Norvik.", "Montag", "2026-01-19"],
  ["de", "Die Besitzer müssen ihre Boote am Freitag holen.", "Freitag", "2026-01-16"],
  ["de", "Wer kommen wollte, kam am Montag.", "Montag", "2026-01-12"],
  ["de", "Am Dienstagabend brannte eine Halle am Hafen.", "Dienstagabend", "2026-01-13"],
  ["de", "Die Polizei nahm am Sonntagmorgen drei Männer fest.", "Sonntagmorgen", "2026-01-11"],
  ["fr", "Le procès doit s’ouvrir lundi devant le tribunal de Norvik.", "lundi", "2026-01-19"],
  ["fr", "La grève commence vendredi à minuit.", "vendredi", "2026-01-16"],
  ["fr", "La grève a commencé mardi à minuit.", "mardi", "2026-01-13"],
  ["es", "El equipo se enfrenta el sábado al club de Norvik.", "sábado", "2026-01-17"],
  ["es", "El equipo se enfrentó el sábado al club de Norvik.", "sábado", "2026-01-10"],
  ["it", "Domenica i cittadini votano per il sindaco.", "Domenica", "2026-01-18"],
  ["it", "Domenica i cittadini hanno votato per il sindaco.", "Domenica", "2026-01-11"],
  ["pt", "A greve começa na sexta à meia-noite.", "sexta", "2026-01-16"],
  ["nl", "De rechtbank doet vrijdag uitspraak.", "vrijdag", "2026-01-16"],
  ["nl", "De rechtbank deed dinsdag uitspraak.", "dinsdag", "2026-01-13"],
  ["sv", "Storholm möter Norvik på lördag.", "lördag", "2026-01-17"],
  ["da", "Storholm møder Norvik på lørdag.", "lørdag", "2026-01-17"],
  ["nb", "Storholm møter Norvik på lørdag.", "lørdag", "2026-01-17"],
  ["pl", "Rolnicy mają czas do piątku.", "piątku", "2026-01-16"],
  ["pl", "Rząd zajmie się ustawą w piątek.", "piątek", "2026-01-16"],
  ["ru", "Парламент рассмотрит закон в пятницу.", "пятницу", "2026-01-16"],
  ["uk", "Парламент розгляне закон у суботу.", "суботу", "2026-01-17"],
  ["nl", "De politie hield dinsdagavond drie mannen aan.", "dinsdagavond", "2026-01-13"],
  ["sv", "Polisen grep tre män på tisdagskvällen.", "tisdagskvällen", "2026-01-13"],
  ["fi", "Poliisi otti kiinni kolme miestä tiistai-iltana.", "tiistai-iltana", "2026-01-13"],
  ["de", "Der Rat von Storholm hatte bis Dienstag Zeit.", "Dienstag", "2026-01-13"],
  ["fr", "Le conseil de Storholm siège jusqu’à samedi.", "samedi", "2026-01-17"],
  ["en", "On Monday, the council will hear what the pier costs.", "Monday", "2026-01-19"],
  ["en", "The council of Storholm meets next Monday.", "Monday", "2026-01-19"],
  ["en", "The council of Storholm met yesterday.", "yesterday", "2026-01-14"],
  ["en", "In October, Otto Falk, 43, was jailed for a year.", "October", "2025-10"],
  ["en", "The play opens at the old theatre on 12 September.", "12 September", "2026-09-12"],
  ["en", "The law takes effect Oct. 1.", "Oct. 1", "2026-10-01"],
  ["en", "The film is released on Nov. 14.", "Nov. 14", "2026-11-14"],
  ["en", "The film that opens the festival was shown on Nov. 14.", "Nov. 14", "2025-11-14"],
  ["en", "The port wants Falk to appear on Tuesday.", "Tuesday", "2026-01-20"],
  ["en", "The council of Storholm met on 3 March.", "3 March", "2025-03-03"],
  ["en", "The council of Storholm meets on 3 March.", "3 March", "2026-03-03"],
  ["en", "The council said that it would meet in the harbour on 3 March.", "3 March", "2026-03-03"],
  ["en", "The meeting was planned for 3 March.", "3 March", "2026-03-03"],
  ["en", "She is seen as the mind behind the April 7 attack.", "April 7", "2025-04-07"],
  ["en", "She has not been seen on the island since April 7.", "April 7", "2025-04-07"],
  ["en", "Falk was fined in autumn for the May 21 letter to the harbour.", "May 21", "2025-05-21"],
  ["en", "They drove me to Norvik on June 2 by way of Storholm.", "June 2", "2025-06-02"],
  ["en", "Falk tried to sell the pier on June 16 but was refused.", "June 16", "2025-06-16"],
  ["en", "Falk was told to leave on February 4.", "February 4", "2026-02-04"],
  ["en", "Falk was told that the pier is to open on June 4.", "June 4", "2026-06-04"],
  ["en", "The harbour announced a June 4 opening.", "June 4", "2026-06-04"],
  ["en", "The council of Storholm will meet on Thursday.", "Thursday", "2026-01-15"],
  ["en", "The council of Storholm will meet next Thursday.", "Thursday", "2026-01-22"],
  ["en", "The council of Storholm met on Dec. 27.", "Dec. 27", "2025-12-27"],
  ["en", "The council of Storholm met on December 31.", "December 31", "2025-12-31"],
  ["en", "The council of Storholm met on March 4, 2019.", "March 4, 2019", "2019-03-04"],
  ["en", "The council of Storholm met in July 2024.", "July 2024", "2024-07"],
  ["en", "The council of Storholm met on 2024-07-09.", "2024-07-09", "2024-07-09"],
  ["de", "Der Rat tagte am Dienstag im Hafen.", "Dienstag", "2026-01-13"],
  ["de", "Der Rat wird am Dienstag im Hafen tagen.", "Dienstag", "2026-01-20"],
  ["de", "Der Rat tagte am 3. März im Hafen.", "3. März", "2026-03-03"],
  ["de", "Der Rat tagte am 03.03.2025 im Hafen.", "03.03.2025", "2025-03-03"],
  ["de", "Der Rat tagte gestern im Hafen.", "gestern", "2026-01-14"],
  ["fr", "Le conseil s’est réuni mardi 13 janvier au port.", "13 janvier", "2026-01-13"],
  ["fr", "Le conseil se réunira mardi au port.", "mardi", "2026-01-20"],
  ["es", "El consejo se reunió el 3 de marzo de 2025.", "3 de marzo de 2025", "2025-03-03"],
  ["pl", "Rada zebrała się w środę w porcie.", "środę", "2026-01-14"],
  ["ru", "Совет собрался 12 января в порту.", "12 января", "2026-01-12"],
  ["zh", "委员会在2025年3月4日开会。", "2025年3月4日", "2025-03-04"],
  ["ja", "議会は3月4日に開かれた。", "3月4日", "2026-03-04"],
  ["ko", "의회는 3월 4일 항구에서 열렸다.", "3월 4일", "2026-03-04"],
  ["vi", "Hội đồng họp hôm qua ở cảng.", "hôm qua", "2026-01-14"],
  ["ar", "اجتمع المجلس أمس في الميناء.", "أمس", "2026-01-14"],
])("%s: %s", (language, text, written, date) => {
  expect(datesIn(language, text)).toEqual([[written, date]]);
});

test.each([
  ["a day that no month has", "The council met on 31 February in Storholm."],
  ["when and where it was printed", "The Storholm Herald : Mon Jan 12 2026, 02:55 hrs"],
  ["the day of a message shown in the text", "— Harbour Watch (@HarbourWatch) January 12, 2026"],
  ["a name", "They signed the Good Friday Agreement in Storholm."],
  ["a word that is a month too", "The council may march on, and Storholm may not."],
  ["a day in somebody’s words", "“We met on Tuesday and again yesterday,” said Ida Brandt."],
])("%s is no date", (_what, text) => {
  expect(datesIn("en", text)).toEqual([]);
});

test("“mañana” is tomorrow, “la mañana” the morning", () => {
  expect(datesIn("es", "El consejo no espera a la mañana.")).toEqual([]);
  expect(datesIn("es", "El consejo se reúne mañana.")).toEqual([["mañana", "2026-01-16"]]);
});

test("without the day of publication only full dates are resolved", () => {
  const text = "The council met on Tuesday, on 3 March, and on 4 March 2025.";
  expect(datesIn("en", text, null)).toEqual([["4 March 2025", "2025-03-04"]]);
});

test("days stand earliest first, each once", () => {
  const text = "It met on 4 March 2025. It met in May 2024. It met on March 4, 2025, too.";
  expect(datesIn("en", text)).toEqual([
    ["May 2024", "2024-05"],
    ["4 March 2025", "2025-03-04"],
  ]);
});

test("a day that is told of as over is the same day wherever it is named", () => {
  const text =
    "The crew spoke of a June 12 landing that nobody would allow. She changed her story of the June 12 landing.";
  expect(datesIn("en", text)).toEqual([["June 12", "2025-06-12"]]);
});

test("a day that the article gives a year once has it everywhere", () => {
  const text = "The attack of April 7, 2024, was the worst. The port will remember the April 7 attack on Monday.";
  expect(datesIn("en", text)).toEqual([
    ["April 7, 2024", "2024-04-07"],
    ["Monday", "2026-01-19"],
  ]);
});

test("a page written anew long after names no Tuesday of either day; full dates stand", () => {
  const text = "The council met on Tuesday, and again on 3 March. It was founded on 4 May 1987.";
  const days = (modified: string) => datesIn("en", text, "2026-01-15", modified).map(([written]) => written);
  expect(days("2026-01-19T08:00:00Z")).toEqual(["4 May 1987", "Tuesday", "3 March"]);
  expect(days("2027-06-01T08:00:00Z")).toEqual(["4 May 1987"]);
});

test.each([
  ["en", "Half of the people of Norvik live in harbours today and more are projected to by 2030."],
  ["en", "In today’s busy world the pier of Storholm is quiet."],
  ["en", "Today, the ferry is a fast way to the pier."],
  ["en", "The pier of Storholm is empty even today."],
  ["en", "How the ruined piers we use today were built is a riddle."],
  ["en", "Norvik wants to be the harbour of tomorrow."],
  ["en", "The pier solves yesterday’s problems with cranes."],
  ["en", "It is a Saturday afternoon on the pier of Storholm."],
  ["en", "The ferry sailed on one sunny Friday morning."],
  ["en", "The pier is open every Thursday - Saturday."],
  ["en", "The pier is open every night but Monday."],
  ["en", "The hall is for rent Tuesday, Wednesday and Thursday."],
  ["en", "The clerks travel Monday through Thursday and rest at home."],
  ["en", "Black Friday is busy on the pier of Storholm."],
  ["en", "The tools are Monday.com and Harl CRM."],
  ["en", "The council met on December 9 of that year."],
  ["en", "The council meets on the first Monday of the month."],
  ["en", "The museum of Storholm is open Tuesday to Sunday."],
  ["en", "The boats of Storholm race every May 17."],
  ["de", "Der Rat tagte an einem Freitag im Hafen."],
  ["de", "Montag, 3. 9."],
  ["de", "Der Plan vom Freitag, 5. 9., liegt vor."],
  ["de", "Der Palast, in dem heute auch das Blatt seinen Sitz hat, brannte."],
  ["de", "Der Hafen ist bis heute gesperrt."],
  ["fr", "Le conseil s’est réuni un samedi au port."],
  ["fr", "Ce fut le premier samedi de grève au port."],
  ["es", "El abismo que hoy separa a Falk y a Vale creció."],
  ["nb", "Rådet møttes en søndag formiddag i havnen."],
  ["vi", "Thứ nhất, cảng nhỏ, thứ hai, cảng cũ."],
  ["en", "It was a fraught Tuesday on the pier, and Falk would later recall a peaceful Sunday."],
])("%s: no day of the calendar: %s", (language, text) => {
  expect(datesIn(language, text)).toEqual([]);
});

test.each([
  ["en", "Today, the council was told that the pier is closed.", "Today", "2026-01-15"],
  ["en", "The council of Storholm will meet today.", "today", "2026-01-15"],
  ["en", "The new pier opens today.", "today", "2026-01-15"],
  ["en", "Today’s meeting of the council is long.", "Today", "2026-01-15"],
  ["en", "Friday: The harbour bank reports its figures.", "Friday", "2026-01-16"],
  ["en", "Friday: The harbour bank reported its figures.", "Friday", "2026-01-09"],
  ["en", "It was said in a statement Friday that the pier is closed.", "Friday", "2026-01-09"],
  ["en", "The show opens to the public on Friday.", "Friday", "2026-01-16"],
  ["en", "The fair is valid November 24 – December 1, 2025.", "November 24", "2025-11-24"],
  ["en", "The fair runs from 23 May – 28 September 2025.", "23 May", "2025-05-23"],
  ["en", "The fair: March 2-5, 2025 (in the harbour)", "March 2-5, 2025", "2025-03-02"],
  ["da", "Det skete i dagene 22-27. januar 2025 i havnen.", "22-27. januar 2025", "2025-01-22"],
  ["de", "Storholm spielt Samstag gegen Norvik.", "Samstag", "2026-01-17"],
  ["de", "Am 4. März wurden weite Teile des Hafens überflutet.", "4. März", "2025-03-04"],
  ["es", "El puerto fue cerrado el 4 de marzo por la lluvia.", "4 de marzo", "2025-03-04"],
  ["es", "Falk dijo que fue ella quien cerró el muelle, el 4 de marzo, sin aviso.", "4 de marzo", "2025-03-04"],
  ["es", "La carta fechada el 4 de marzo llega ahora al puerto.", "4 de marzo", "2025-03-04"],
  ["pl", "Rozmowy mają odbyć się we wtorek.", "wtorek", "2026-01-20"],
  ["fr", "La réunion doit se tenir mardi au port.", "mardi", "2026-01-20"],
  ["vi", "Ngày 12/1, hội đồng họp ở cảng.", "12/1", "2026-01-12"],
  ["vi", "Hội đồng họp sáng thứ hai ở cảng.", "thứ hai", "2026-01-12"],
])("%s: the day that is meant: %s", (language, text, written, date) => {
  expect(datesIn(language, text)).toContainEqual([written, date]);
});

test.each([
  ["en", "Falk said earlier Tuesday that he hopes it ends soon.", "Tuesday", "2026-01-13"],
  ["en", "Falk told the council that Tuesday’s hearing was long.", "Tuesday", "2026-01-13"],
  ["pt", "O conselho reuniu-se na tarde de ontem no porto.", "ontem", "2026-01-14"],
  [
    "fr",
    "Il doit recevoir le conseil pour calmer la colère du port de Storholm après ses mots lundi.",
    "lundi",
    "2026-01-12",
  ],
])("%s: a day told of is over: %s", (language, text, written, date) => {
  expect(datesIn(language, text)).toEqual([[written, date]]);
});

test("French: what does not date from yesterday has no day", () => {
  expect(datesIn("fr", "La querelle du port ne date pas d’hier.")).toEqual([]);
});

test.each([
  ["en", "The council met on Wednesday, Oct. 2.", "Oct. 2", "2024-10-02"],
  ["fr", "Le conseil s’est réuni mardi 4 mars au port.", "4 mars", "2025-03-04"],
  ["de", "Der Rat tagte am Dienstag, den 4. März, im Hafen.", "4. März", "2025-03-04"],
  ["fr", "C’était plus que le 21 juin de l’année dernière.", "21 juin", "2025-06-21"],
  ["fr", "C’était à Storholm le 17 novembre dernier.", "17 novembre", "2025-11-17"],
  ["pt", "Em 2 de janeiro do ano passado, o barco afundou.", "2 de janeiro", "2025-01-02"],
  ["en", "The ferry sank on January 2 of last year.", "January 2", "2025-01-02"],
  ["de", "Am 2. Januar vergangenen Jahres sank die Fähre.", "2. Januar", "2025-01-02"],
  ["es", "El barco se hundió el 2 de enero del año pasado.", "2 de enero", "2025-01-02"],
  ["en", "The pier opens on March 4 of next year.", "March 4", "2027-03-04"],
])("%s: the year is told beside the day: %s", (language, text, written, date) => {
  expect(datesIn(language, text)).toEqual([[written, date]]);
});

test("German: “die heute 30-jährige” names no day", () => {
  expect(datesIn("de", "Die heute 30 Jahre alte Fähre sank.")).toEqual([]);
});

// Thursday 15 January 2026.
test.each([
  ["en", "Storholm will face either Norvik or Tarnby, who replay on Sunday.", [["Sunday", "2026-01-18"]]],
  ["en", "Voters go to the polls on Sunday.", [["Sunday", "2026-01-18"]]],
  ["en", "The talks, which resume on Monday, are slow.", [["Monday", "2026-01-19"]]],
  ["en", "Her funeral is on Monday.", [["Monday", "2026-01-19"]]],
  ["en", "If it snows on Saturday, the pier stays shut.", [["Saturday", "2026-01-17"]]],
  [
    "en",
    "The order is in force from 9 p.m. on Friday until 5 a.m. Saturday.",
    [
      ["Friday", "2026-01-16"],
      ["Saturday", "2026-01-17"],
    ],
  ],
  ["en", "The pilots announced a strike from Monday.", [["Monday", "2026-01-19"]]],
  ["en", "The council declared three days of mourning from Saturday.", [["Saturday", "2026-01-17"]]],
  ["en", "Storholm, who are last, play in Tarnby on Saturday.", [["Saturday", "2026-01-17"]]],
  ["en", "The mayor showed photos from Monday.", [["Monday", "2026-01-12"]]],
  ["en", "The crew voted to walk out from this Saturday.", [["Saturday", "2026-01-17"]]],
  [
    "en",
    "The strike will begin on Friday in Norvik, and spread to Storholm on Saturday.",
    [
      ["Friday", "2026-01-16"],
      ["Saturday", "2026-01-17"],
    ],
  ],
  [
    "en",
    "The court will rule on Friday, the mayor said on Monday.",
    [
      ["Monday", "2026-01-12"],
      ["Friday", "2026-01-16"],
    ],
  ],
  ["en", "The hearing was put off to Monday.", [["Monday", "2026-01-19"]]],
  ["en", "It is due to end on Tuesday next week.", [["Tuesday", "2026-01-20"]]],
  ["en", "It is due to end on Friday next week.", [["Friday", "2026-01-23"]]],
  ["en", "He was found on Monday last week.", [["Monday", "2026-01-05"]]],
  ["en", "In 2019 he rowed to Norvik on October 5.", [["October 5", "2019-10-05"]]],
  ["en", "Her Sunday programme drew many.", []],
  ["de", "Die Kammer tagt am Freitag kommender Woche.", [["Freitag", "2026-01-23"]]],
  ["de", "Er wurde am Montag vergangener Woche gefunden.", [["Montag", "2026-01-05"]]],
  ["fr", "Il a été retrouvé lundi de la semaine dernière.", [["lundi", "2026-01-05"]]],
  ["es", "El pleno se reúne el viernes de la próxima semana.", [["viernes", "2026-01-23"]]],
  ["it", "Affronterà la vincente della sfida, in programma domenica.", [["domenica", "2026-01-18"]]],
  ["pl", "W poniedziałek do portu przyjedzie minister.", [["poniedziałek", "2026-01-19"]]],
  ["pt", "As contas chegam na segunda metade do mês.", []],
  ["pt", "O jogo foi na segunda, em Norvik.", [["segunda", "2026-01-12"]]],
  ["sv", "Alliansen vann söndagens val i Norvik.", [["söndagens", "2026-01-11"]]],
  ["nb", "Partiet vant søndagens valg i Norvik.", [["søndagens", "2026-01-11"]]],
  ["da", "Partiet vandt søndagens valg i Norvik.", [["søndagens", "2026-01-11"]]],
  ["tr", "Liman salı günü kapatıldı.", [["salı", "2026-01-13"]]],
  ["tr", "Taraflar salı günü limanda bir araya gelecek.", [["salı", "2026-01-20"]]],
  ["tr", "Pazar yerinde yangın çıktı.", []],
  ["tr", "Toplantı 20 Ocak 2026 Salı günü yapılacak.", [["20 Ocak 2026", "2026-01-20"]]],
  ["ja", "15日午前、港で火が出た。", [["15日", "2026-01-15"]]],
  ["ja", "大臣は17日に港を視察する。", [["17日", "2026-01-17"]]],
  ["ja", "港は10日間閉まり、1日に約130隻が通る。", []],
  ["zh", "港口13日晚重新开放。", [["13日", "2026-01-13"]]],
  ["zh", "港口将在13日内开放。", []],
  ["ko", "항구는 13일 다시 열렸다.", [["13일", "2026-01-13"]]],
  ["ko", "항구는 3일 동안 닫혔다.", []],
])("%s: the day that a sentence means: %s", (language, text, dates) => {
  expect(datesIn(language, text)).toEqual(dates);
});

test.each([
  ["en", "The bridge closed in March and will reopen in September.", ["March 2025-03", "September 2026-09"]],
  ["en", "Fares fell 4% in December.", ["December 2025-12"]],
  ["en", "The pool has been shut since August.", ["August 2025-08"]],
  ["en", "The strike ended in January.", ["January 2026-01"]],
  ["en", "Last March she resigned.", ["March 2025-03"]],
  ["en", "The wreck was found in December last year.", ["December 2025-12"]],
  ["en", "The wreck was found in May of last year.", ["May 2025-05"]],
  ["en", "He will leave in June next year.", ["June 2027-06"]],
  ["en", "The club plans to speak to Falk, who was hurt in November.", ["November 2025-11"]],
  ["de", "Die Brücke wurde im März gesperrt und soll im September öffnen.", ["März 2025-03", "September 2026-09"]],
  ["de", "Seit August ist das Bad geschlossen.", ["August 2025-08"]],
  ["fr", "Le pont a fermé en mars et rouvrira en septembre.", ["mars 2025-03", "septembre 2026-09"]],
  ["es", "El puente cerró en marzo y reabrirá en septiembre.", ["marzo 2025-03", "septiembre 2026-09"]],
  ["it", "Il ponte è stato chiuso a marzo e riaprirà a settembre.", ["marzo 2025-03", "settembre 2026-09"]],
  ["pt", "A ponte fechou em março e reabrirá em setembro.", ["março 2025-03", "setembro 2026-09"]],
  ["nl", "De brug ging in maart dicht.", ["maart 2025-03"]],
  ["sv", "Bron stängdes i mars.", ["mars 2025-03"]],
  ["pl", "Most zamknięto w marcu.", ["marcu 2025-03"]],
  ["ru", "Мост закрыли в марте.", ["марте 2025-03"]],
])("%s: a month alone is over or to come, as its verb says: %j", (language, text, dates) => {
  expect(datesIn(language, text).map((date) => date.join(" "))).toEqual(dates);
});

test.each([
  ["en", "The festival is held in May."],
  ["en", "The fair runs from March to May."],
  ["en", "The race, on the first Tuesday in November, was cancelled."],
  ["en", "Falk was due back in court in March."],
  ["en", "Protesters march in May."],
  ["en", "“We closed it in March,” Falk said."],
  ["de", "Die Blüte (Juli bis September) wurde gezählt."],
  ["fr", "Le festival a lieu en mai."],
])("%s: a month of every year, or of which nobody can tell: %j", (language, text) => {
  expect(datesIn(language, text)).toEqual([]);
});

test("a month alone beside a year may be one of that year", () => {
  expect(datesIn("en", "In 2019 the quay shut, and in May the pier burned.")).toEqual([]);
});

test.each([
  ["The ship sank on 3 May 2019 and was raised on 12 June.", ["3 May 2019 2019-05-03", "12 June 2019-06-12"]],
  ["The ship sank on 3 May 2019. An inquiry opened on 12 June.", ["3 May 2019 2019-05-03"]],
  ["The ship sank on 3 May 2019. The inquiry is to open on 12 June.", ["3 May 2019 2019-05-03", "12 June 2026-06-12"]],
  [
    "Falk was arrested on 14 November 2024. The trial opened on 10 November.",
    ["14 November 2024 2024-11-14", "10 November 2025-11-10"],
  ],
])(
  "a day behind one with its year: of that year in one sentence, of none that is sure in the next: %j",
  (text, dates) => {
    expect(datesIn("en", text).map((date) => date.join(" "))).toEqual(dates);
  },
);

test("a timetable goes on behind its first day", () => {
  expect(datesIn("en", "It opens in Norvik on Nov. 14 and nationwide on Nov. 21.", "2026-01-15")).toEqual([
    ["Nov. 14", "2026-11-14"],
    ["Nov. 21", "2026-11-21"],
  ]);
});
