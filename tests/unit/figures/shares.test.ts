import { expect, test } from "vitest";
import { sharesIn } from "../../../lib/brief/figures/shares.ts";
import { languageOf } from "../../../lib/text/languageOf.ts";

/** The shares of a text, as [as written, per cent]. */
const shares = (language: string, text: string) =>
  sharesIn(text, languageOf({ language, blocks: [{ kind: "paragraph", text }] })).map(({ start, end, value }) => [
    text.slice(start, end),
    value,
  ]);

test.each([
  ["en", "A third of the boats left the pier.", ["A third", 33.33]],
  ["en", "Fares fell by a quarter.", ["a quarter", 25]],
  ["en", "The balance was down a third on the year before.", ["a third", 33.33]],
  ["en", "Two-thirds of it went on the pier.", ["Two-thirds", 66.67]],
  ["en", "The state pays for three quarters of it.", ["three quarters", 75]],
  ["en", "More than half of the crew stayed.", ["half", 50]],
  ["en", "One in five of them is over 85.", ["One in five", 20]],
  ["en", "In Norvik the figure is closer to one in three.", ["one in three", 33.33]],
  ["en", "It cancels two in three ferries.", ["two in three ferries", 66.67]],
  ["de", "Die Rücklagen schrumpften um ein Drittel.", ["ein Drittel", 33.33]],
  ["de", "Zwei Fünftel der Boote sind neu.", ["Zwei Fünftel", 40]],
  ["de", "Jeder fünfte Seemann ist krank.", ["Jeder fünfte Seemann", 20]],
  ["de", "Knapp die Hälfte der Boote blieb.", ["die Hälfte", 50]],
  ["fr", "Cela fait un tiers du trafic.", ["un tiers", 33.33]],
  ["fr", "Une maison du littoral sur douze est menacée.", ["Une maison du littoral sur douze", 8.333]],
  ["fr", "La moitié des bateaux sont partis.", ["La moitié", 50]],
  ["es", "Uno de cada cinco barcos es nuevo.", ["Uno de cada cinco barcos", 20]],
  ["es", "Dos tercios de los barcos son nuevos.", ["Dos tercios", 66.67]],
  ["es", "La mitad de los barcos son nuevos.", ["La mitad", 50]],
  ["pt", "Dois terços dos barcos são novos.", ["Dois terços", 66.67]],
  ["pt", "Um em cada 20 barcos é novo.", ["Um em cada 20 barcos", 5]],
  ["it", "Due terzi delle barche sono nuove.", ["Due terzi", 66.67]],
  ["it", "Una barca su tre era nuova.", ["Una barca su tre", 33.33]],
  ["nl", "Een derde van de boten is nieuw.", ["Een derde", 33.33]],
  ["nl", "Een op de drie boten is nieuw.", ["Een op de drie boten", 33.33]],
  ["sv", "En tredjedel av båtarna är nya.", ["En tredjedel", 33.33]],
  ["sv", "Nästan var sjätte väljare röstade i hamnen.", ["var sjätte väljare", 16.67]],
  ["da", "Hver femte båd er ny.", ["Hver femte båd", 20]],
  ["nb", "Halvparten av båtene er nye.", ["Halvparten", 50]],
  ["pl", "To jedna trzecia ruchu w porcie.", ["jedna trzecia", 33.33]],
  ["pl", "Co piąty statek jest nowy.", ["Co piąty", 20]],
  ["tr", "Gemilerin üçte biri yeni.", ["üçte biri", 33.33]],
  ["ru", "Ушли две трети судов.", ["две трети", 66.67]],
  ["ja", "船の3割が港を出た。", ["3割", 30]],
  ["ja", "5人に1人が船で通う。", ["5人に1人", 20]],
  ["zh", "三分之一的船离开了港口。", ["三分之一", 33.33]],
  ["tr", "Her dört gemiden biri limandan ayrıldı.", ["Her dört gemiden biri", 25]],
  ["tr", "Gemi sayısı beşte bir azaldı.", ["beşte bir", 20]],
  ["tr", "Limanda 10 kişiden 3'ü çalışıyor.", ["10 kişiden 3'ü", 30]],
  ["nl", "Twee derde gaat naar de haven.", ["Twee derde", 66.67]],
  ["el", "Ένας στους τρεις ψαράδες έφυγε.", ["Ένας στους τρεις", 33.33]],
  ["fa", "از هر چهار مغازه یکی بسته شده است.", ["از هر چهار مغازه یکی", 25]],
  ["vi", "Cứ 10 người dân có 3 người rời bến cảng.", ["Cứ 10 người dân có 3", 30]],
  ["zh", "港口客流同比增长两成。", ["两成", 20]],
  ["zh", "每三家企业就有一家离开港口。", ["每三家企业就有一家", 33.33]],
  ["uk", "Кожна третя школа закрита.", ["Кожна третя", 33.33]],
  ["cs", "Každá čtvrtá škola je zavřená.", ["Každá čtvrtá", 25]],
  ["ko", "창고 10곳 중 4곳은 닫혔다.", ["10곳 중 4곳", 40]],
  ["de", "Zwei von drei Häfen haben keinen Kran.", ["Zwei von drei Häfen", 66.67]],
  ["ko", "배의 3분의 1이 떠났다.", ["3분의 1", 33.33]],
])("%s: %s", (language, text, share) => {
  expect(shares(language, text)).toEqual([share]);
});

test.each([
  ["en", "an ordinal", "A third goal came, and then a fifth term for Falk."],
  ["en", "half of a game", "The first half of it went to Storholm, the second half to Tarnby."],
  ["en", "three months of business", "Sales rose for three quarters in a row."],
  ["en", "a length", "The pier is a quarter of a mile long, or two tenths of a mile."],
  ["en", "a year", "She sailed one in 2019 and three in the end."],
  ["en", "goals a game", "He caught five in 30 games."],
  ["de", "a part of a town", "Sie wohnt in einem Viertel am Hafen."],
  ["de", "games", "Zwei von drei Spielen gingen verloren."],
  ["de", "how often", "Das Fest ist jedes dritte Jahr."],
  ["fr", "a round of a cup", "Storholm joue deux quarts de finale."],
  ["fr", "what a contract is for", "La ville signe un contrat portant sur dix bateaux."],
  ["es", "a round of a cup", "Storholm llega a cuartos de final."],
  ["pt", "a weekday", "A festa é na segunda metade do mês."],
  ["sv", "a place in a race", "Hon var femte i loppet."],
  ["nl", "time", "Hij wachtte drie kwart uur op de boot."],
  ["cs", "how often", "Prší každý druhý den."],
  ["uk", "how often", "Дощить кожного третього тижня."],
  ["tr", "half of a season", "Falk ligin ikinci yarısında geldi."],
])("%s: %s is no share: %s", (language, _what, text) => {
  expect(shares(language, text)).toEqual([]);
});
