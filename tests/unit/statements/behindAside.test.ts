import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const ACTORS = ["person Nuria Quesal/Quesal", "person Rejane Calado/Calado", "person Ida Brandt/Brandt"];
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  es: [
    ["Nuria Quesal afirmó este lunes que es tarde para todos.", "indirect Nuria Quesal: es tarde para todos"],
    ["Nuria Quesal declaró ante el juez que fue ella quien llamó.", "indirect Nuria Quesal: fue ella quien llamó"],
    ["Nuria Quesal sostuvo además que hay otras tres barcas.", "indirect Nuria Quesal: hay otras tres barcas"],
    ["Nuria Quesal dijo ayer que está de acuerdo con todo.", "indirect Nuria Quesal: está de acuerdo con todo"],
    ["Nuria Quesal anunció un plan que es bueno para todos."],
    [
      "El puerto cerró ayer, según ha denunciado este lunes la alcaldía.",
      "indirect ? la alcaldía: El puerto cerró ayer",
    ],
  ],
  pt: [
    ["Rejane Calado disse à rádio que está pronta para sair.", "indirect Rejane Calado: está pronta para sair"],
    ["Rejane Calado afirmou ainda que há outras três barcas.", "indirect Rejane Calado: há outras três barcas"],
    ["Rejane Calado afirmou que está de acordo com tudo.", "indirect Rejane Calado: está de acordo com tudo"],
    ["Rejane Calado anunciou um plano que é bom para todos."],
    ["A ponte caiu cedo, informou a Defesa Civil.", "indirect ? a Defesa Civil: A ponte caiu cedo"],
    ["“A ponte caiu cedo”, disse a polícia.", "direct ? a polícia: A ponte caiu cedo"],
    ["“A ponte caiu cedo”, disse Rejane Calado a jornalistas.", "direct Rejane Calado: A ponte caiu cedo"],
  ],
  de: [
    ["Die Preise stiegen weiter, sagte Ida Brandt.", "indirect Ida Brandt: Die Preise stiegen weiter"],
    ["Das ließen sie offen am Kai, sagte Ida Brandt.", "indirect Ida Brandt: Das ließen sie offen am Kai"],
    ["„Das Tor ist zu“, hatte Ida Brandt am Montag gesagt.", "direct Ida Brandt: Das Tor ist zu"],
    ["„Das Tor ist zu“, hat Brandt vor Gericht ausgesagt.", "direct Ida Brandt: Das Tor ist zu"],
    ["Das Tor sei zu, hatte Ida Brandt am Montag gesagt.", "indirect Ida Brandt: Das Tor sei zu"],
    ["Als der Kran fiel, hatte Ida Brandt gesagt, das Tor sei zu.", "indirect Ida Brandt: das Tor sei zu"],
  ],
};

describe.each(Object.entries(CASES))("what is said, whatever stands between it and its verb: %s", (language, cases) => {
  test.each(cases)("%s", (text, ...lines) => {
    expect(linesBy(articleOf([text], { language }), ACTORS)).toEqual(lines);
  });
});
