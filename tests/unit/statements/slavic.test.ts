import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf, linesBy } from "./read.ts";

/** What is said in a story, by actors that are given. */
const saidBy = (language: string, actors: readonly string[], ...paragraphs: string[]) =>
  linesBy(articleOf(paragraphs, { language }), actors);

/** What is said in a story, by the actors that are found in it. */
const saidIn = (language: string, ...paragraphs: string[]) => {
  const { actors, statements } = briefOf(articleOf(paragraphs, { language }));
  return statements.map(({ kind, speaker, speakerText, unnamed, content }) => {
    const name = actors.find(({ id }) => id === speaker)?.name ?? `${unnamed ? "?" : "-"} ${speakerText}`;
    return `${kind} ${name}: ${content.text}`;
  });
};

const RUSSIAN = ["person Ида Брандт", "person Олег Фальк/Фалька/Фальк", "place Норвика/Норвик"];
const POLISH = ["person Ida Brandt", "person Adam Falk/Falka/Falk", "place USA", "organization Nordnet"];

describe("what is said between dashes:", () => {
  test.each([
    ["— Туннель открыт,— начал Олег Фальк.", ["direct Олег Фальк: Туннель открыт"]],
    [
      "— Туннель открыт,— начал Олег Фальк.— Господин министр сказал, что он сухой и светлый.",
      ["direct Олег Фальк: Туннель открыт,— начал Олег Фальк.— Господин министр сказал, что он сухой и светлый."],
    ],
    ["— И я спросил министра: «Для кого этот сухой туннель?»"],
    ["— Я сказал: «Этот туннель для всех нас».— Второй — для матери!.. — уточнил и Олег Фальк."],
    [
      "— Этот туннель,— продолжил Олег Фальк,— открыт и сух до самого дна.",
      ["direct Олег Фальк: Этот туннель,— продолжил Олег Фальк,— открыт и сух до самого дна."],
    ],
  ])("%s", (text, expected = []) => {
    const lines = saidBy("ru", RUSSIAN, text);
    expect(expected.length > 0 ? lines : lines.filter((line) => !line.includes("Олег Фальк"))).toEqual(expected);
  });

  test.each([
    [
      "«У нас нет другого выхода, — заявила Ида Брандт в интервью. — Туннель для нас всех важнее всего».",
      [
        "direct Ида Брандт: У нас нет другого выхода, — заявила Ида Брандт в интервью. — Туннель для нас всех важнее всего",
      ],
    ],
    [
      "«Этот порт «Север» сух и открыт. Туннель «Юг» пока нет», — сказала Ида Брандт.",
      ["direct Ида Брандт: Этот порт «Север» сух и открыт. Туннель «Юг» пока нет"],
    ],
  ])("within marks: %s", (text, expected) => {
    expect(saidBy("ru", RUSSIAN, text)).toEqual(expected);
  });

  test("a paragraph that a colon announces", () => {
    const lines = saidBy("ru", RUSSIAN, "Олег Фальк признался:", "— Я не был в этом туннеле, потому что он закрыт.");
    expect(lines).toEqual(["direct Олег Фальк: Я не был в этом туннеле, потому что он закрыт."]);
  });

  test("who of two people a colon announces is not told", () => {
    const lines = saidBy(
      "ru",
      RUSSIAN,
      "Олег Фальк хотел встать, но Ида Брандт покачала головой:",
      "— Я должна ответить на это.",
    );
    expect(lines).toEqual([]);
  });

  test.each([
    [
      "Ida Brandt otworzyła tunel. - Tunel jest już suchy. Prace trwały rok - wyjaśniła Ida Brandt.",
      ["direct Ida Brandt: Tunel jest już suchy. Prace trwały rok"],
    ],
    [
      "- Tunel jest już suchy i otwarty, wyjaśniła Ida Brandt, szefowa portu.",
      ["direct Ida Brandt: Tunel jest już suchy i otwarty"],
    ],
    ["Tunel – najdłuższy w kraju – jest suchy."],
  ])("%s", (text, expected = []) => {
    expect(saidBy("pl", POLISH, text)).toEqual(expected);
  });
});

describe("whose officer speaks is not who speaks:", () => {
  test.each([
    ["pl", POLISH, "Prezydent USA powiedział, że tunel jest suchy.", ["indirect ? Prezydent USA: tunel jest suchy"]],
    ["pl", POLISH, "Doradca Falka powiedział, że tunel jest suchy.", ["indirect ? Doradca Falka: tunel jest suchy"]],
    ["pl", POLISH, "Zdaniem Falka, tunel jest suchy.", ["indirect Adam Falk: tunel jest suchy"]],
    [
      "pl",
      POLISH,
      "Prezydent USA Adam Falk powiedział, że tunel jest suchy.",
      ["indirect Adam Falk: tunel jest suchy"],
    ],
    [
      "ru",
      RUSSIAN,
      "Представитель Норвика сообщил, что туннель сух и светел.",
      ["indirect ? Представитель Норвика: туннель сух и светел"],
    ],
    [
      "ru",
      RUSSIAN,
      "Пресс-служба Фалька сообщила, что туннель сух и светел.",
      ["indirect ? Пресс-служба Фалька: туннель сух и светел"],
    ],
  ])("%s: %#", (language, actors, text, expected) => {
    expect(saidBy(language, actors, text)).toEqual(expected);
  });
});

describe("a source behind its verb:", () => {
  test.each([
    [
      "pl",
      POLISH,
      "Most miał połączyć dwa miasta, ale prace nie ruszyły z miejsca, informuje „Nordnet”.",
      ["indirect Nordnet: Most miał połączyć dwa miasta, ale prace nie ruszyły z miejsca"],
    ],
    [
      "pl",
      POLISH,
      "Naukowcy odkryli nowy tunel pod portem - informuje pismo „Nordnet”.",
      ["indirect Nordnet: Naukowcy odkryli nowy tunel pod portem"],
    ],
    [
      "pl",
      POLISH,
      "„Tunel jest suchy i otwarty” - mówi prof. Ida Brandt.",
      ["direct Ida Brandt: Tunel jest suchy i otwarty"],
    ],
    [
      "ru",
      RUSSIAN,
      "Группа людей вошла в туннель, двое вернулись, передает агентство Норд.",
      ["indirect ? агентство Норд: Группа людей вошла в туннель, двое вернулись"],
    ],
  ])("%s: %#", (language, actors, text, expected) => {
    expect(saidBy(language, actors, text)).toEqual(expected);
  });
});

describe("as somebody says:", () => {
  test.each([
    ["pl", POLISH, "Jak poinformował Adam Falk, tunel jest suchy.", ["indirect Adam Falk: tunel jest suchy"]],
    ["pl", POLISH, "Zdaniem Falka tunel jest suchy.", ["indirect Adam Falk: tunel jest suchy"]],
    ["ru", RUSSIAN, "Как сообщил Олег Фальк, туннель сух и светел.", ["indirect Олег Фальк: туннель сух и светел"]],
    ["ru", RUSSIAN, "Туннель сух и светел, как сообщил Олег Фальк.", ["indirect Олег Фальк: Туннель сух и светел"]],
    ["ru", RUSSIAN, "Это стало ясно после того, как закончил Олег Фальк."],
    [
      "ru",
      RUSSIAN,
      "В свою очередь, министр Олег Фальк полагает, что туннель сух и светел.",
      ["indirect Олег Фальк: туннель сух и светел"],
    ],
  ])("%s: %#", (language, actors, text, expected: string[] = []) => {
    expect(saidBy(language, actors, text)).toEqual(expected);
  });
});

describe("those who speak at a place:", () => {
  test.each([
    ["В полиции сообщили, что туннель сух и светел.", ["indirect ? В полиции: туннель сух и светел"]],
    ["Туннель сух и светел, сообщили РИА Норд в мэрии города.", ["indirect ? в мэрии города: Туннель сух и светел"]],
    ["Туннель сух и светел, сообщили в полиции.", ["indirect ? в полиции: Туннель сух и светел"]],
    [
      "Как сообщили журналистам в мэрии города, туннель сух и светел.",
      ["indirect ? в мэрии города: туннель сух и светел"],
    ],
    [
      "Олег Фальк сказал, что туннель сух и светел. В порту отметили, что он всегда был открыт.",
      ["indirect Олег Фальк: туннель сух и светел", "indirect ? В порту: он всегда был открыт"],
    ],
    ["Олег Фальк пришёл. Мне часто пишут, что туннель сух и светел.", []],
  ])("%s", (text, expected) => {
    expect(saidBy("ru", RUSSIAN, text)).toEqual(expected);
  });
});

describe("a subject that is left out:", () => {
  test.each([
    [
      "the service behind a preposition is not who speaks",
      "Adam Falk wrócił do portu. W swoim serwisie Nordnet podkreślił, że tunel jest suchy.",
      ["indirect Adam Falk: tunel jest suchy"],
    ],
    [
      "a body behind a preposition of time is",
      "Adam Falk wrócił do portu. W listopadzie Nordnet podkreślił, że tunel jest suchy.",
      ["indirect Nordnet: tunel jest suchy"],
    ],
    [
      "a link is nobody",
      "Nordnet milczał – stwierdził bowiem, że tunel jest suchy.",
      ["indirect Nordnet: tunel jest suchy"],
    ],
    ["a woman’s verb is not his", "Adam Falk wrócił do portu. Dodała, że tunel jest suchy.", []],
    ["half of a sentence is nothing said", "Jeden z mostów - według informacji portu - ma być suchy i otwarty.", []],
    ["everything is nobody", "Wszystko wskazuje na to, że tunel jest suchy.", []],
  ])("%s", (_, text, expected) => {
    expect(saidBy("pl", POLISH, text)).toEqual(expected);
  });
});

test.each([
  [
    "ru",
    "Эксперт Олег Фальк согласен: «Туннель опасен для всех нас».",
    "direct Олег Фальк: Туннель опасен для всех нас",
  ],
  [
    "ru",
    "Ида Брандт в эфире радиостанции «Свет» сказала, что туннель сух и светел.",
    "indirect Ида Брандт: туннель сух и светел",
  ],
  ["ru", "«Туннель сух и светел», — признался капитан команды Олег Фальк.", "direct Олег Фальк: Туннель сух и светел"],
])("%s: the one person who is named speaks: %s", (language, text, expected) => {
  expect(saidBy(language, RUSSIAN, text)).toEqual([expected]);
});

test("a capital at the start of a sentence makes no name", () => {
  expect(saidIn("ru", "Организаторы заявили, что туннель сух и светел.")).toEqual([
    "indirect ? Организаторы: туннель сух и светел",
  ]);
});

test("a name in several cases speaks once it is in the nominative", () => {
  expect(
    saidIn("ru", "Вчера министр Олег Фальк приехал в порт. Фалька ждали. Фальк сказал, что туннель сух и светел."),
  ).toEqual(["indirect Олег Фальк: туннель сух и светел"]);
});

describe("Ukrainian:", () => {
  test.each([
    ["«Тунель сухий і світлий», — сказала Ида Брандт.", ["direct Ида Брандт: Тунель сухий і світлий"]],
    ["Ида Брандт заявила: «Тунель сухий і світлий».", ["direct Ида Брандт: Тунель сухий і світлий"]],
    ["Ида Брандт повідомила, що тунель сухий уночі.", ["indirect Ида Брандт: тунель сухий уночі"]],
    ["За даними поліції, тунель сухий.", ["indirect ? За даними поліції: тунель сухий"]],
    ["Ида Брандт прийшла. Вона додала, що тунель сухий і світлий.", ["indirect Ида Брандт: тунель сухий і світлий"]],
    ["Тунель сухий уночі, повідомив представник порту.", ["indirect ? представник порту: Тунель сухий уночі"]],
    [
      "— Тунель сухий,— почав Олег Фальк.— Приходьте всі до нашого порту вранці.",
      ["direct Олег Фальк: Тунель сухий,— почав Олег Фальк.— Приходьте всі до нашого порту вранці."],
    ],
    ["Ида Брандт не сказала, що тунель сухий."],
  ])("%s", (text, expected = []) => {
    expect(saidBy("uk", RUSSIAN, text)).toEqual(expected);
  });
});

/** What tells the language of a short story. */
const OPENING: Readonly<Record<string, string>> = {
  ru: "Мост через реку закрыт для движения с понедельника, объезд организован по набережной улице.",
  uk: "Міст через річку закрито для руху з понеділка, об’їзд організовано набережною вулицею.",
  pl: "Most przez rzekę jest od poniedziałku zamknięty dla ruchu, objazd poprowadzono ulicą Nadbrzeżną.",
};

test.each([
  // A body is known, whoever speaks for it; people of a kind are not.
  ["ru", "В мэрии сообщили, что ремонт займёт два месяца.", "- В мэрии: ремонт займёт два месяца"],
  ["ru", "Водоканал сообщил, что трубы заменят летом.", "- Водоканал: трубы заменят летом"],
  ["ru", "Совет директоров считает, что прибыль вырастет осенью.", "- Совет директоров: прибыль вырастет осенью"],
  ["ru", "Между тем жители района жалуются, что автобусы не ходят.", "? жители района: автобусы не ходят"],
  ["uk", "Водночас у поліції кажуть, що підозрюваний утік за кордон.", "- у поліції: підозрюваний утік за кордон"],
  ["uk", "Підприємство заявило, що працівників не звільнять.", "- Підприємство: працівників не звільнять"],
  ["uk", "Тим часом депутати вважають, що гроші витрачено даремно.", "? депутати: гроші витрачено даремно"],
  ["pl", "Zarząd spółki twierdzi, że zaproponował już podwyżki.", "- Zarząd spółki: zaproponował już podwyżki"],
  ["pl", "Związkowcy twierdzą, że zarząd wprowadza ich w błąd.", "? Związkowcy: zarząd wprowadza ich w błąd"],
])("%s: %s", (language, text, expected) => {
  const lines = saidIn(language, OPENING[language] ?? "", text).map((line) => line.replace(/^indirect /u, ""));
  expect(lines).toEqual([expected]);
});

test("pl: those at a place speak, and not whoever spoke before", () => {
  const lines = saidIn(
    "pl",
    OPENING.pl ?? "",
    "Rzecznik szpitala dodał, że pacjent wróci jutro do domu. W ratuszu mówią, że remont potrwa dwa miesiące.",
  );
  expect(lines.at(-1)).toMatch(/W ratuszu: remont potrwa dwa miesiące$/u);
});

test.each([
  [
    "pl",
    '- To jest skandal na całą Polskę - mówi "Kurierowi" mieszkanka osiedla.',
    "direct ? mieszkanka osiedla: To jest skandal na całą Polskę",
  ],
  [
    "ru",
    "Как рассказал «Вестнику Севера» источник в полиции, подозреваемый скрылся за границей.",
    "indirect ? источник: подозреваемый скрылся за границей",
  ],
])("%s: the paper that is told, its name in marks, is nothing that is said: %s", (language, text, expected) => {
  expect(saidIn(language, OPENING[language] ?? "", text)).toEqual([expected]);
});

test("pl: what stands behind a colon and a dash is said to the end of the paragraph", () => {
  const [line] = saidIn(
    "pl",
    OPENING.pl ?? "",
    "Adam Falk, prezes portu, stwierdził: - Naszym celem jest wzrost w całej Europie. Zatrudnimy jeszcze więcej osób.",
  );
  expect(line).toBe("direct Adam Falk: Naszym celem jest wzrost w całej Europie. Zatrudnimy jeszcze więcej osób.");
});
