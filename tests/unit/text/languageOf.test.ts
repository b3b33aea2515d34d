import { describe, expect, test } from "vitest";
import { languageOf } from "../../../lib/text/languageOf.ts";
import { LANGUAGES } from "../../../lib/text/languages/languages.ts";
import type { Block } from "../../../lib/types.ts";

/** News of an invented harbour, some thirty words in each language that has a table. */
const SAMPLES: Readonly<Record<string, string>> = {
  en: "The council has closed the old tunnel because the water was too high, and the people of the island will have to wait for a ferry until the repair is done.",
  de: "Der Rat hat den alten Tunnel geschlossen, weil das Wasser zu hoch war, und die Leute auf der Insel müssen nun warten, bis eine Fähre kommt und die Arbeit getan ist.",
  fr: "Le conseil a fermé le vieux tunnel parce que l’eau était trop haute, et les gens de l’île ont attendu un bac dans le port pour la durée des travaux.",
  es: "El consejo ha cerrado el viejo túnel porque el agua estaba muy alta, y la gente de la isla espera un barco en el puerto hasta que la obra se termine.",
  it: "Il consiglio ha chiuso la vecchia galleria perché l’acqua era alta, e gli abitanti dell’isola sono in attesa di una nave che non è ancora nel porto della città.",
  pt: "O conselho fechou o velho túnel porque a água estava muito alta, e os moradores da ilha não têm uma balsa no porto para ir até a cidade com seus carros.",
  nl: "De raad heeft de oude tunnel gesloten omdat het water te hoog was, en de mensen op het eiland moeten nu wachten op een boot die nog niet in de haven is.",
  nb: "Rådet har stengt den gamle tunnelen fordi vannet var for høyt, og folk på øya må nå vente på en ferge som ikke er i havnen før arbeidet er ferdig.",
};

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const codeOf = (language: string | null, ...texts: string[]) =>
  languageOf({ language, blocks: texts.map(paragraph) }).code;

describe.each(LANGUAGES)("a text in $code", ({ code }) => {
  const sample = SAMPLES[code] ?? "";

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

test.each([["sv"], ["zh-Hant"], ["xx"], [""], ["-"], ["english"]])(
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
  ["another language", "Мост через гавань закрыт, и люди на острове ждут парома, пока вода не уйдёт. ".repeat(3)],
  ["a script without spaces", "港口的桥今天关闭了，岛上的人们正在等待渡船。".repeat(4)],
])("the page is believed about %s", (_what, text) => {
  expect(codeOf("fr", text)).toBe("fr");
  expect(codeOf(null, text)).toBe("und");
});

test("a page is believed where a vote would have few words to go by", () => {
  expect(codeOf("fr", "The tunnel is closed and the water is high.")).toBe("fr");
});

test("a text half in one language and half in another is in the one the page says", () => {
  const mixed = `${SAMPLES.en} ${SAMPLES.de}`;
  expect([codeOf("en", mixed), codeOf("de", mixed)]).toEqual(["en", "de"]);
});
