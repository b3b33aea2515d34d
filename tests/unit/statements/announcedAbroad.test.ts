import { describe, expect, test } from "vitest";
import type { Article } from "../../../lib/types.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf, linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Falk/Falk"];

/** What is announced, confirmed or judged by somebody, told in the passive. */
const PASSIVES: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  de: [
    ["Die Sperrung wurde am Montag von Ida Brandt angekündigt.", "indirect Ida Brandt: Die Sperrung"],
    ["Der Einsatz am Hafen wurde von der Polizei bestätigt.", "indirect ? Polizei: Der Einsatz am Hafen"],
    [
      "Die Entscheidung wurde von Umweltschützern scharf kritisiert.",
      "indirect ? Umweltschützern: Die Entscheidung wurde von Umweltschützern scharf kritisiert",
    ],
    ["Die Sperrung wurde nicht von Ida Brandt bestätigt."],
    ["Der Mann wurde von einem Gericht in Norvik verurteilt."],
    ["Das Ergebnis wurde von der Studie bestätigt."],
  ],
  fr: [
    ["La fermeture du pont a été annoncée lundi par Ida Brandt.", "indirect Ida Brandt: La fermeture du pont"],
    ["L’information a été confirmée par la police.", "indirect ? la police: L’information"],
    ["La décision a été vivement critiquée par Otto Falk.", "indirect Otto Falk: La décision a été vivement critiquée"],
    ["La décision n’a pas été confirmée par la police."],
    ["Le nom de l’homme a été révélé par une analyse."],
    ["Un homme a été condamné par le tribunal de Norvik."],
  ],
  es: [
    ["El cierre del puente fue anunciado el lunes por Ida Brandt.", "indirect Ida Brandt: El cierre del puente"],
    [
      "La decisión ha sido muy criticada por los ecologistas.",
      "indirect ? los ecologistas: La decisión ha sido muy criticada",
    ],
    ["La noticia no ha sido confirmada por la policía."],
  ],
  it: [
    ["La chiusura del ponte è stata annunciata lunedì da Ida Brandt.", "indirect Ida Brandt: La chiusura del ponte"],
    ["La notizia è stata confermata dalla polizia.", "indirect ? polizia: La notizia"],
    ["La sua morte è stata confermata dall’esame."],
  ],
  pt: [
    ["O fechamento da ponte foi anunciado ontem por Ida Brandt.", "indirect Ida Brandt: O fechamento da ponte"],
    ["A notícia foi confirmada pela polícia.", "indirect ? polícia: A notícia"],
  ],
  nl: [
    [
      "De sluiting van de brug werd maandag door Ida Brandt aangekondigd.",
      "indirect Ida Brandt: De sluiting van de brug",
    ],
    [
      "Het besluit werd scherp bekritiseerd door de vakbond.",
      "indirect ? de vakbond: Het besluit werd scherp bekritiseerd",
    ],
  ],
  sv: [
    ["Uppgiften bekräftades av polisen.", "indirect ? polisen: Uppgiften"],
    ["Beslutet har kritiserats hårt av Ida Brandt.", "indirect Ida Brandt: Beslutet har kritiserats"],
  ],
};

describe.each(Object.entries(PASSIVES))("what is announced by somebody is told as theirs: %s", (language, cases) => {
  test.each(cases)("%s", (text, ...lines) => {
    expect(linesBy(articleOf([text], { language }), CAST)).toEqual(lines);
  });
});

/** Whose view it is, in phrases with their article tied to them. */
const SOURCES: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  de: [
    [
      "Aus Sicht von Ida Brandt wurde der Hafen zu früh geschlossen.",
      "indirect Ida Brandt: wurde der Hafen zu früh geschlossen",
    ],
    ["Nach Auskunft der Polizei hatte der Fahrer geschlafen.", "indirect ? Polizei: hatte der Fahrer geschlafen"],
    ["Aus Sicht des Naturschutzes ist der Hafen ein Unglück."],
  ],
  fr: [
    ["De l’avis du maire Otto Falk, le port est trop vieux.", "indirect Otto Falk: le port est trop vieux"],
    ["Aux yeux de la loi, le port est trop vieux."],
  ],
  es: [
    [
      "A juicio del alcalde Otto Falk, el puerto es demasiado viejo.",
      "indirect Otto Falk: el puerto es demasiado viejo",
    ],
    ["A ojos de la ley, el puerto es demasiado viejo."],
  ],
  pt: [
    ["Na avaliação da prefeita Ida Brandt, o porto é velho demais.", "indirect Ida Brandt: o porto é velho demais"],
    ["Na avaliação da prova, os alunos foram muito bem."],
  ],
  it: [
    ["A parere del sindaco Otto Falk, il porto è troppo vecchio.", "indirect Otto Falk: il porto è troppo vecchio"],
    ["Stando a quanto riferito dalla polizia, l’uomo era ubriaco.", "indirect ? polizia: l’uomo era ubriaco"],
    ["A quanto scrive Otto Falk, il porto è troppo vecchio.", "indirect Otto Falk: il porto è troppo vecchio"],
    ["Secondo quanto previsto dalla legge, il porto è chiuso."],
    ["È stato deciso il rinvio a giudizio del sindaco Otto Falk per la frode."],
  ],
  nl: [["Naar het oordeel van Otto Falk is de haven te oud.", "indirect Otto Falk: is de haven te oud"]],
};

describe.each(Object.entries(SOURCES))("whose view something is: %s", (language, cases) => {
  test.each(cases)("%s", (text, ...lines) => {
    expect(linesBy(articleOf([text], { language }), CAST)).toEqual(lines);
  });
});

const isKeptBack = (article: Article) => briefOf(article).statements.map(({ unnamed }) => unnamed);

test("police are no unnamed source, whatever word their article is tied to; critics are", () => {
  expect(isKeptBack(articleOf(["La notizia è stata confermata dalla polizia."], { language: "it" }))).toEqual([false]);
  expect(isKeptBack(articleOf(["A notícia foi confirmada pela polícia."], { language: "pt" }))).toEqual([false]);
  expect(isKeptBack(articleOf(["A notícia foi criticada por ambientalistas."], { language: "pt" }))).toEqual([true]);
});
