import { expect, test } from "vitest";
import { findActors } from "../../../lib/brief/actors/findActors.ts";
import { nominativeOf } from "../../../lib/brief/actors/slavic/slavicNominative.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";

const actorsIn = (language: string, text: string) => {
  const article = { ...articleOf([text]), language };
  return findActors(article, splitSentences(article)).map(
    ({ kind, name, mentions, roles }) =>
      `${kind} ${name} x${mentions.length}${roles.map((role) => ` (${role.text})`).join("")}`,
  );
};

test.each<readonly [string, string, string, readonly string[]]>([
  [
    "nb",
    "two of one surname, since both are in the story",
    "Tom Ravn kom til havna. Ravn var glad. Betty Ravn kom også. Så gikk de hjem. Det ble kveld. Da lo alle. Så sov Ravn.",
    ["person Tom Ravn x2", "person Betty Ravn x1", "person Ravn x1"],
  ],
  [
    "nb",
    "a genitive, by the name alone",
    "Ingen venter på båten til Kari Ravnsens søster. Ravnsen smilte. Ravnsen sa at den var borte.",
    ["person Kari Ravnsen x3"],
  ],
  [
    "nb",
    "parties are bodies, and their voters are none",
    "I dag vil Fremskrittspartiet vinne valget. Men Høyre og Høyre-velgerne er trygge, sier Høyre.",
    ["organization Høyre x2", "organization Fremskrittspartiet x1"],
  ],
  [
    "pt",
    "who is called by her first name",
    "A curadora do porto, Marialuce Vale, chegou. Depois, Marialuce saiu.",
    ["person Marialuce Vale x2 (curadora do porto)"],
  ],
  ["pt", "there is nobody", "Ali começa o porto. Ali o mar é azul.", []],
  [
    "pt",
    "a surname that stands first",
    "O porta-voz do porto, Kang Do-vel, chegou. Depois, Kang saiu.",
    ["person Kang Do-vel x2 (porta-voz do porto)"],
  ],
  [
    "pt",
    "several in one office",
    "Os presidentes da China, Otto Vale, e da Rússia, Boris Tern, saíram.",
    ["person Otto Vale x1", "person Boris Tern x1"],
  ],
  [
    "pl",
    "whose office is further off",
    "Tak powiedział dowódca sił zbrojnych Norwegii Abbas Tern.",
    ["person Abbas Tern x1 (dowódca sił zbrojnych Norwegii)"],
  ],
  [
    "pl",
    "a role with a shortened word and a name in marks",
    "Port jest zamknięty, mówi Tomasz Tern, członek zarządu ds. portów w Spółce „Morze”.",
    ["person Tomasz Tern x1 (członek zarządu ds. portów w Spółce „Morze”)"],
  ],
  ["ru", "letters that tell", "Порт закрыт, сообщает НОРД-ТАСС.", ["organization НОРД-ТАСС x1"]],
  [
    "ru",
    "where he comes from",
    "Руководителем стал профессор из Норвикского университета Роберт Терн.",
    ["person Роберт Терн x1 (профессор из Норвикского университета)"],
  ],
  [
    "ru",
    "who only stands in for one",
    "Пришёл исполняющий обязанности директора порта Николай Тернов.",
    ["person Николай Тернов x1 (исполняющий обязанности директора порта)"],
  ],
])("%s: %s", (language, _rule, text, expected) => {
  expect(actorsIn(language, text)).toEqual(expected);
});

test.each<readonly [string, string, readonly string[], string | null]>([
  ["ru", "Владимира Фальского", [], "Владимир Фальский"],
  ["ru", "Владимиром Тарновым", [], "Владимир Тарнов"],
  ["ru", "Иды Тарновой", [], "Ида Тарнова"],
  ["ru", "Владимира Фалька", [], null],
  ["ru", "Владимира Фалька", ["Фальк"], "Владимир Фальк"],
  ["ru", "Нурдолы Тарнова", ["Тарнов"], "Нурдолы Тарнов"],
  ["ru", "Нурдолы Тарнова", [], null],
  ["ru", "Александра Тарнова", [], null],
  ["pl", "Dawida Tarnowskiego", [], "Dawid Tarnowski"],
  ["pl", "Dawida Terna", [], null],
])("%s: the nominative of %s, beside %j", (code, name, alone, expected) => {
  expect(nominativeOf(name, () => alone, code)).toBe(expected);
});
