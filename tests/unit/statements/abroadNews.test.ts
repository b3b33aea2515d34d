import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

interface Language {
  readonly actors: readonly string[];
  readonly cases: readonly (readonly [text: string, ...lines: string[]])[];
}

/** Sentences of our own, what is said in them, and who says it: "?" and words where no actor does. */
const LANGUAGES: Record<string, Language> = {
  pt: {
    actors: [
      "person Fernando Vale/Vale, presidente",
      "person Josué Brandão/Brandão, senador",
      "person Aura Neves, deputada federal",
      "organization Congresso Portuário",
      "organization Norpress",
    ],
    cases: [
      [
        "Fernando Vale saiu. «Ele foi o braço direito do porto», disse ontem o presidente do Congresso Portuário, senador Josué Brandão (NSP).",
        "direct Josué Brandão: Ele foi o braço direito do porto",
      ],
      [
        "«A ponte caiu cedo demais», disse Josué Brandão. Mas a senadora lusitana lembrou: «Ele votou pela ponte comigo».",
        "direct Josué Brandão: A ponte caiu cedo demais",
        "direct ? a senadora lusitana: Ele votou pela ponte comigo",
      ],
      ["Vale falou de quando chamou o governador de «judas do porto»."],
      [
        "Segundo a agência Norpress, o porto fechou na sexta-feira.",
        "indirect Norpress: o porto fechou na sexta-feira",
      ],
      ["Sua prima, a deputada federal Aura Neves, contou que o porto fechou.", "indirect Aura Neves: o porto fechou"],
    ],
  },
  nb: {
    actors: ["person Ida Ravn/Ravn", "person Otto Falk/Falk"],
    cases: [
      [
        "– Om natten er havna en by, om dagen en kai, sa en talsmann for departementet.",
        "direct ? en talsmann for departementet: Om natten er havna en by, om dagen en kai",
      ],
      ["Før helgen forkynte Ida Ravn at havna må stenge.", "indirect Ida Ravn: havna må stenge"],
    ],
  },
  nl: {
    actors: ["person Ida Brand/Brand"],
    cases: [
      [
        "„De haven blijft voorlopig dicht.” Dat zegt directeur Ida Brand.",
        "direct Ida Brand: De haven blijft voorlopig dicht.",
      ],
    ],
  },
  pl: {
    actors: ["person Wiktoria Falk/Falk, rzeczniczka portu", "person Abbas Tern, dowódca sił zbrojnych Norwegii"],
    cases: [
      [
        "- Nie chcemy sporu o port - powiedziała we wtorek rzeczniczka portu, Wiktoria Falk.",
        "direct Wiktoria Falk: Nie chcemy sporu o port",
      ],
      [
        "Port będzie zamknięty - powiedział Abbas Tern, cytowany we wtorek przez agencję.",
        "indirect Abbas Tern: Port będzie zamknięty",
      ],
    ],
  },
  ru: {
    actors: ["person Алексей Фальков/Фальков, полковник", "person Отто Тарнов, министр"],
    cases: [
      [
        "Алексей Фальков пришёл. Порт, по словам полковника, закрыт до понедельника.",
        "indirect Алексей Фальков: Порт, по словам полковника, закрыт до понедельника",
      ],
      ["Порт закрыт до мая, сказал во вторник министр Отто Тарнов.", "indirect Отто Тарнов: Порт закрыт до мая"],
    ],
  },
};

describe.each(Object.entries(LANGUAGES))("news in %s", (language, { actors, cases }) => {
  test.each(cases)("%s", (text, ...lines) => {
    expect(linesBy(articleOf(text.split("\n"), { language }), actors)).toEqual(lines);
  });
});
