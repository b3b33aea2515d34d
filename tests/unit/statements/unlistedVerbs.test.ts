import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const ACTORS = ["person Ida Brandt/Brandt", "person Otto Falk/Falk"];
const CASES: Readonly<
  Record<string, Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>>>
> = {
  "what somebody does behind a quotation is to say it": {
    en: [
      [
        "“The pier is dead this winter,” teased the director, Ida Brandt.",
        "direct Ida Brandt: The pier is dead this winter",
      ],
      ["“The pier is dead this winter”, highlights Ida Brandt.", "direct Ida Brandt: The pier is dead this winter"],
      [
        "“The pier is dead this winter,” grinned harbour pilot Otto Falk.",
        "direct Otto Falk: The pier is dead this winter",
      ],
      [
        "“The pier is dead this winter,” claims the director, Ida Brandt.",
        "direct Ida Brandt: The pier is dead this winter",
      ],
      ["“The pier is dead,” reads the clock that Ida Brandt painted."],
      ["The “old pier,” owned by pilot Ida Brandt, is dead this winter."],
    ],
    es: [
      [
        "“El puerto está muerto”, dijo Ida Brandt. “No hay barcos aquí”, rezongó.",
        "direct Ida Brandt: El puerto está muerto",
        "direct Ida Brandt: No hay barcos aquí",
      ],
    ],
    pt: [
      [
        "“O porto está morto”, disse Ida Brandt. “Não há barcos aqui”, vincou.",
        "direct Ida Brandt: O porto está morto",
        "direct Ida Brandt: Não há barcos aqui",
      ],
    ],
    sv: [
      ["”Hamnen är död i dag”, muttrar Ida Brandt.", "direct Ida Brandt: Hamnen är död i dag"],
      ["– Hamnen är död i dag, muttrar Ida Brandt.", "direct Ida Brandt: Hamnen är död i dag"],
      ["– När hamnen äntligen öppnar, vinkar Ida Brandt."],
    ],
    nb: [["– Havna er død i dag, mumler Ida Brandt.", "direct Ida Brandt: Havna er død i dag"]],
    da: [
      [
        "- Ingen kan bebrejde en læge, at alt svigter, sagde dommer Ida Brandt.",
        "direct Ida Brandt: Ingen kan bebrejde en læge, at alt svigter",
      ],
    ],
  },
  "whatever stands between an auxiliary and its verb": {
    fr: [
      ["« Le quai est mort », s'est malgré tout emportée Ida Brandt.", "direct Ida Brandt: Le quai est mort"],
      ["« Le quai est mort », a par contre promis Ida Brandt.", "direct Ida Brandt: Le quai est mort"],
      [
        "« Le quai est mort », a d'ores et déjà prévenu une mère de famille.",
        "direct ? une mère de famille: Le quai est mort",
      ],
      ["« Le quai est mort », a imploré Ida Brandt.", "direct Ida Brandt: Le quai est mort"],
      ["« Le quai est mort », supplie Ida Brandt.", "direct Ida Brandt: Le quai est mort"],
      ["« Le quai est mort », se remémore Ida Brandt.", "direct Ida Brandt: Le quai est mort"],
      [
        "Ida Brandt est venue. Il faut rouvrir le quai, a-t-elle imploré.",
        "indirect Ida Brandt: Il faut rouvrir le quai",
      ],
      ["« Le quai est mort », commente sobrement l'avocat du port.", "direct ? l'avocat du port: Le quai est mort"],
      ["Ida Brandt, venue au port, a été vivement critiquée pour son silence."],
      ["« Le Quai mort », chanson écrite par Ida Brandt, passe à la radio."],
    ],
    it: [["«Il molo è morto», ha in ogni caso detto Ida Brandt.", "direct Ida Brandt: Il molo è morto"]],
    pt: [["“O cais está morto”, comentou laconicamente um assessor.", "direct ? um assessor: O cais está morto"]],
    pl: [
      ["– Port jest martwy – mruknął Otto Falk.", "direct Otto Falk: Port jest martwy"],
      ["– Port jest martwy – zżyma się Otto Falk.", "direct Otto Falk: Port jest martwy"],
    ],
    ru: [["«Порт совсем мёртв», — буркнул Otto Falk.", "direct Otto Falk: Порт совсем мёртв"]],
  },
  "how somebody says it is nobody": {
    it: [
      [
        "«Il molo è morto», dice Ida Brandt. «Avevamo segnalato tutto», spiega mostrando una lettera.",
        "direct Ida Brandt: Il molo è morto",
        "direct Ida Brandt: Avevamo segnalato tutto",
      ],
    ],
  },
  "whose clause goes on behind a but": {
    sv: [
      [
        "Ida Brandt vill inte tala om saken, men bekräftar att en person har hörts.",
        "indirect Ida Brandt: en person har hörts",
      ],
    ],
    it: [
      [
        "Ida Brandt non vuole parlarne, ma ammette che la situazione è grave.",
        "indirect Ida Brandt: la situazione è grave",
      ],
    ],
    es: [
      [
        "Ida Brandt no quiso hablar, pero admitió que la situación es grave.",
        "indirect Ida Brandt: la situación es grave",
      ],
    ],
    nl: [
      [
        "Ida Brandt wil er niets over zeggen, maar bevestigt dat de zaak ernstig is.",
        "indirect Ida Brandt: de zaak ernstig is",
      ],
    ],
  },
  "who comes in before a colon, whatever the verb": {
    it: [
      [
        "Il sindaco Otto Falk si difende: «Quella lettera non è mai arrivata».",
        "direct Otto Falk: Quella lettera non è mai arrivata",
      ],
      [
        "Ida Brandt non ha dubbi: «Quella lettera non è mai arrivata».",
        "direct Ida Brandt: Quella lettera non è mai arrivata",
      ],
    ],
  },
  "verbs of two words": {
    it: [["Otto Falk ha fatto sapere che il molo è chiuso.", "indirect Otto Falk: il molo è chiuso"]],
    es: [["Otto Falk dejó claro que el puerto está cerrado.", "indirect Otto Falk: el puerto está cerrado"]],
    pt: [["Otto Falk fez saber que o porto está fechado.", "indirect Otto Falk: o porto está fechado"]],
    nl: [["Ida Brandt hield in het debat vol dat de haven dood is.", "indirect Ida Brandt: de haven dood is"]],
  },
  "what a source is, or what was done to it, is nothing that it says": {
    fr: [
      [
        "Selon Otto Falk, chargé du dossier au port, les quais sont trop courts.",
        "indirect Otto Falk: les quais sont trop courts",
      ],
      [
        "Selon Otto Falk, plus d’un quai sur deux est trop court, et vieux.",
        "indirect Otto Falk: plus d’un quai sur deux est trop court, et vieux",
      ],
    ],
    es: [
      [
        "De acuerdo con el informe, al que tuvo acceso la radio, el dinero no llegó al puerto.",
        "indirect ? el informe: el dinero no llegó al puerto",
      ],
    ],
    it: [
      [
        "Secondo gli inquirenti, coordinati dal pm Otto Falk, la causa potrebbe essere un guasto.",
        "indirect ? gli inquirenti: la causa potrebbe essere un guasto",
      ],
    ],
    de: [
      ["Nach Angaben von Ida Brandt soll das Haus im Mai öffnen.", "indirect Ida Brandt: soll das Haus im Mai öffnen"],
      ["Das Haus ist nach Angaben vom Montag verkauft."],
    ],
  },
  "what is said ends before who says it, and before how": {
    fr: [
      [
        "Les pêcheurs devront se débrouiller seuls, a confirmé la ministre des Ports, Ida Brandt.",
        "indirect Ida Brandt: Les pêcheurs devront se débrouiller seuls",
      ],
      [
        "« Ma fille avait 22 ans ce jour-là », a rappelé d’une voix blanche la mère.",
        "direct ? la mère: Ma fille avait 22 ans ce jour-là",
      ],
    ],
    es: [["El puerto se había adelantado por medio de Otto Falk, que abrió un quiosco muy protestado."]],
    nl: [
      [
        "“We leren haar eten wat wij willen”, legt onderzoeker Ida Brandt uit.",
        "direct Ida Brandt: We leren haar eten wat wij willen",
      ],
    ],
    pl: [["Otto Falk, który nie przyznaje się do winy, zapowiedział apelację."]],
  },
  "a thing that is promised says nothing, and a field is part of who somebody is": {
    es: [
      [
        "“El puerto está muerto”, dijo Ida Brandt. Prometió una mesa de diálogo y pidió que levanten el corte.",
        "direct Ida Brandt: El puerto está muerto",
        "indirect Ida Brandt: levanten el corte",
      ],
    ],
    da: [
      [
        "Ifølge professor i havneret Ida Brandt står fiskerne svagt i dag.",
        "indirect Ida Brandt: står fiskerne svagt i dag",
      ],
    ],
  },
  "what somebody asks for, announces or gives to think, as German has it": {
    de: [
      ["Ida Brandt forderte, die Pläne offenzulegen.", "indirect Ida Brandt: die Pläne offenzulegen"],
      ["Ida Brandt kündigte an, Revision einzulegen.", "indirect Ida Brandt: Revision einzulegen"],
      ["Ida Brandt gab zu bedenken, dass die Halle alt ist.", "indirect Ida Brandt: die Halle alt ist"],
      ["Ida Brandt zeigte sich enttäuscht darüber, dass der Plan ruht.", "indirect Ida Brandt: der Plan ruht"],
    ],
  },
  "in a paragraph about another one nobody goes on": {
    de: [
      [
        "„Die Kräne sind schuld“, sagt Otto Falk.\nIda Brandt ist sich da weniger sicher. Das Futter fehlt. „Wo keine Fische sind, da sind auch keine Reiher.“",
        "direct Otto Falk: Die Kräne sind schuld",
      ],
      [
        "„Die Kräne sind schuld“, sagt Otto Falk.\nIda Brandt ist sich da weniger sicher. Ihrer Ansicht nach fehlt vor allem Futter. „Wo keine Fische sind, da sind auch keine Reiher.“",
        "direct Otto Falk: Die Kräne sind schuld",
        "indirect Ida Brandt: fehlt vor allem Futter",
        "direct Ida Brandt: Wo keine Fische sind, da sind auch keine Reiher.",
      ],
    ],
    fr: [["Otto Falk est-il un menteur ? « Oh oui, et il le sait bien depuis longtemps. »"]],
  },
};

describe.each(Object.entries(CASES))("%s", (_rule, languages) => {
  const cases = Object.entries(languages).flatMap(([language, list]) =>
    list.map(([text, ...lines]) => [language, text, lines] as const),
  );
  test.each(cases)("%s: %s", (language, text, lines) => {
    expect(linesBy(articleOf(text.split("\n"), { language }), ACTORS)).toEqual(lines);
  });
});

test("de: a feminine office tells of her, whatever men are called so elsewhere", () => {
  const text =
    "„Das Tor ist zu“, sagte Brigitte Falk. Architektin Lilian Brandt ging heim. „Das war alles für nichts“, bedauert sie.";
  const actors = ["person Brigitte Falk/Falk", "person Lilian Brandt/Brandt, Architektin"];
  expect(linesBy(articleOf([text], { language: "de" }), actors)).toEqual([
    "direct Brigitte Falk: Das Tor ist zu",
    "direct Lilian Brandt: Das war alles für nichts",
  ]);
});
