import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf } from "./read.ts";

/** A share of people says something, and is nobody with a name. */
test.each<readonly [language: string, text: string, ...lines: string[]]>([
  ["fr", "60 % des sondés disent que le port est trop cher.", "60 % des sondés: le port est trop cher"],
  [
    "fr",
    "Près d’un tiers des pilotes estiment que le port est trop cher.",
    "Près d’un tiers des pilotes: le port est trop cher",
  ],
  ["fr", "Sept Français sur dix estiment que le port est trop cher.", "Sept Français sur dix: le port est trop cher"],
  [
    "es",
    "Casi un tercio de los pilotos opina que el puerto es caro.",
    "Casi un tercio de los pilotos: el puerto es caro",
  ],
  [
    "es",
    "Siete de cada diez encuestados dicen que el puerto es caro.",
    "Siete de cada diez encuestados: el puerto es caro",
  ],
  [
    "es",
    "Más de la mitad de los padres cree que la escuela es pequeña.",
    "Más de la mitad de los padres: la escuela es pequeña",
  ],
  [
    "pt",
    "Cerca de 60% dos entrevistados disseram que o porto é caro.",
    "Cerca de 60% dos entrevistados: o porto é caro",
  ],
  ["pt", "Mais da metade dos pais diz que a escola é pequena.", "Mais da metade dos pais: a escola é pequena"],
  ["pt", "Sete em cada dez entrevistados dizem que o porto é caro.", "Sete em cada dez entrevistados: o porto é caro"],
  [
    "de",
    "60 Prozent der Befragten gaben an, dass der Hafen zu teuer ist.",
    "60 Prozent der Befragten: der Hafen zu teuer ist",
  ],
  [
    "de",
    "Mehr als die Hälfte der Piloten sagt, dass der Hafen zu teuer ist.",
    "Mehr als die Hälfte der Piloten: der Hafen zu teuer ist",
  ],
  [
    "de",
    "Sieben von zehn Befragten finden, dass der Hafen zu teuer ist.",
    "Sieben von zehn Befragten: der Hafen zu teuer ist",
  ],
])("%s: %s", (language, text, ...lines) => {
  const { statements } = briefOf(articleOf([text], { language }));
  expect(statements.map(({ speakerText, content }) => `${speakerText}: ${content.text}`)).toEqual(lines);
  expect(statements.every(({ unnamed }) => unnamed)).toBe(true);
});
