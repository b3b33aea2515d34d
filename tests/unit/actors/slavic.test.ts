import { describe, expect, test } from "vitest";
import { findActors } from "../../../lib/brief/actors/findActors.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";

/** "person Ида Брандт 2 {мэр}": kind, name, number of mentions, and roles, of each actor by name. */
const linesIn = (language: string, ...paragraphs: string[]) => {
  const article = articleOf(paragraphs, { language });
  return findActors(article, splitSentences(article))
    .map(({ kind, name, mentions, roles }) => {
      const told = roles.map(({ text }) => text).join(" | ");
      return `${kind} ${name} ${mentions.length}${told ? ` {${told}}` : ""}`;
    })
    .toSorted();
};

describe("people of Russian stories:", () => {
  test.each([
    ["Туннель открыла вчера мэр Ида Брандт.", ["person Ида Брандт 1 {мэр}"]],
    ["Вчера министр транспорта Ида Брандт открыла туннель.", ["person Ида Брандт 1 {министр транспорта}"]],
    ["Туннель закрыл помощник президента Олег Фальк.", ["person Олег Фальк 1 {помощник президента}"]],
    ["Президент Норвика Олег Фальк закрыл туннель.", ["person Олег Фальк 1 {Президент Норвика}"]],
    ["Туннель закрыл министр Аббас Терн.", ["person Аббас Терн 1 {министр}"]],
    ["Вчера глава РТС Аббас Терн закрыл туннель.", ["person Аббас Терн 1 {глава РТС}"]],
    ["Туннель открыл Рустам Стормов.", ["person Рустам Стормов 1"]],
    ["Туннель закрыт (речь шла о старом.— А. К.), и это надолго."],
    ["В туннеле читали роман «Ида», а Роман Толстого не читали."],
    ["Туннель защищал вице-спикер думы Генрих Стормов.", ["person Генрих Стормов 1 {вице-спикер думы}"]],
    ["Профессор Тарновского университета открыл туннель."],
    ["Президент компании Норд Стрим открыл туннель."],
    [
      "Туннель открыл капитан Роман Волков. Тренер Волкова Олег Лунев был краток.",
      ["person Олег Лунев 1 {Тренер Волкова}", "person Роман Волков 1 {капитан}"],
    ],
    ["Суд арестовал Ивана П. и Петра С. Об этом сообщил суд.", ["person Ивана П. 1", "person Петра С. 1"]],
    ["Роман Тернова вышел вчера. Клуб Реал Норвик открыл туннель."],
    [
      "Здесь были министр порта Олег Фальк, и помощник президента Роман Волков.",
      ["person Олег Фальк 1 {министр порта}", "person Роман Волков 1 {помощник президента}"],
    ],
    ["Вчера Норкосмос молчал. Норкосмос сообщил об этом сегодня."],
    ["Туннель закрыли, а Университет Норвика открыли."],
  ])("%s", (text, expected = []) => {
    expect(linesIn("ru", text).filter((line) => line.startsWith("person"))).toEqual(expected);
  });
});

describe("people of Polish stories:", () => {
  test.each([
    ["Tunel otworzył wczoraj szef MTN Abbas Tern.", ["person Abbas Tern 1 {szef MTN}"]],
    ["Burmistrz Dolnej Wielrzy Edward Falk otworzył tunel.", ["person Edward Falk 1 {Burmistrz Dolnej Wielrzy}"]],
    ["Urzędnik Białego Tunelu przekazał, że sytuacja się zmieniła."],
    ["Rzeczniczka Departamentu Tuneli USA otworzyła tunel."],
    ["W tunelu są już prof. Hilma Brandt i dr Tern.", ["person Hilma Brandt 1", "person Tern 1"]],
    ["Do tunelu wszedł zięć Adama Falka Edward Brandt.", ["person Adama Falka 1", "person Edward Brandt 1"]],
    ["Pisał o tym na platformie X. Falkowi odpowiedział Adam Falk.", ["person Adam Falk 1"]],
    ["Prezydent Nowego Tarnowca Ludomir Falk otworzył tunel.", ["person Ludomir Falk 1 {Prezydent Nowego Tarnowca}"]],
    ["W tunelu rozmawiał z nimi reporter RTM FM, a potem wyszedł."],
  ])("%s", (text, expected = []) => {
    const people = linesIn("pl", text).filter((line) => line.startsWith("person"));
    expect(people.map((line) => line.replace(/(?<=1) \{(?:prof|dr)\.?\}/u, ""))).toEqual(expected);
  });
});

describe("one person in several cases:", () => {
  test.each([
    [
      "ru",
      "Олег Фальк пришёл. Туннель без Олега Фалька не открыли, и с Олегом Фальком говорили долго.",
      ["person Олег Фальк 3"],
    ],
    ["ru", "Ида Брандт пришла. Без Иды Брандт туннель не открыли, и Иду Брандт ждали.", ["person Ида Брандт 3"]],
    [
      "ru",
      "Олег Стормов пришёл. Без Стормова туннель не открыли, и Стормову это не понравилось.",
      ["person Олег Стормов 3"],
    ],
    ["ru", "Туннель открыли для Аббаса Стормова. Потом Стормов ушёл.", ["person Аббаса Стормова 2"]],
    [
      "ru",
      "Вчера Аббас Терн признался в этом. Говорили с президентом Норвика Аббасом Терном.",
      ["person Аббас Терн 2 {президентом Норвика}"],
    ],
    [
      "uk",
      "Олег Терненко прийшов. Без Олега Терненка тунель не відкрили, і Терненку це не сподобалося.",
      ["person Олег Терненко 3"],
    ],
    [
      "pl",
      "Adam Falk przyszedł. Bez Adama Falka tunelu nie otwarto, a Falkowi to się nie podobało.",
      ["person Adam Falk 3"],
    ],
    [
      "pl",
      "Ida Ternowska przyszła. Bez Idy Ternowskiej tunelu nie otwarto, a Ternowską o tym uprzedzono.",
      ["person Ida Ternowska 3"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(linesIn(language, text)).toEqual(expected);
  });
});

describe("a surname that a couple has is his of whom the story is:", () => {
  test.each([
    [
      "pl",
      "Wczoraj przyjechał Otto Falk. Towarzyszyła mu żona Ida Falk. Potem Falk wyjechał.",
      ["person Ida Falk 1", "person Otto Falk 2"],
    ],
    [
      "ru",
      "Дональд Тернов и его жена Мелинда Тернова приехали. Потом Тернов уехал.",
      ["person Дональд Тернов 2", "person Мелинда Тернова 1"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(linesIn(language, text)).toEqual(expected);
  });
});

test("a town behind a preposition is nobody", () => {
  expect(linesIn("ru", "Во время визита в Тарновск заявил об этом и министр.")).toEqual([]);
});

describe("two people stay two:", () => {
  test.each([
    [
      "his and her name",
      "ru",
      "Александр Стормов и его сестра пришли. Затем Александра Стормова ушла.",
      ["person Александр Стормов 1", "person Александра Стормова 1"],
    ],
    [
      "a couple",
      "ru",
      "Александр Стормов и Александра Стормова пришли. Стормова ушла. Для Стормова это было рано.",
      ["person Александр Стормов 2", "person Александра Стормова 2"],
    ],
    [
      "a surname in the feminine that does something",
      "ru",
      "Олег Стормов пришёл. Затем Стормова ушла.",
      ["person Олег Стормов 1"],
    ],
    [
      "a woman’s surname that is not declined",
      "ru",
      "Ида Терн пришла. Без Терна туннель не открыли.",
      ["person Ида Терн 1"],
    ],
    ["a monarch", "ru", "Вчера Карл Аббас открыл туннель. Потом поехали к султану Аббасу.", ["person Карл Аббас 1"]],
    ["a make", "pl", "Marek Falk przyszedł. Marka Norda zapowiada nowy tunel.", ["person Marek Falk 1"]],
  ])("%s", (_, language, text, expected) => {
    expect(linesIn(language, text).filter((line) => line.startsWith("person"))).toEqual(expected);
  });
});

test.each([
  ["Rektor uczelni prof. Otto Falk podkreślił, że most jest stary.", "person Otto Falk 1 {Rektor uczelni}"],
  ["Dyrektor szpitala dr Otto Falk podkreślił, że most jest stary.", "person Otto Falk 1 {Dyrektor szpitala}"],
  ["Ekonomistka dr Ida Brandt ocenia, że most jest za drogi.", "person Ida Brandt 1 {Ekonomistka}"],
])("a degree between an office and a name is no part of it: %s", (text, line) => {
  expect(linesIn("pl", text)).toEqual([line]);
});
