import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt, Ministerin", "person Otto Falk/Falk"];

/** What somebody calls a thing, in a clause for the thing. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  de: [
    ["Der Rat stoppte, was Ida Brandt als „teuren Irrtum“ bezeichnete.", "direct Ida Brandt: teuren Irrtum"],
    ["Seit Mai gilt, was Kritiker eine „Steuer auf Regen“ nennen.", "mixed ? Kritiker: eine „Steuer auf Regen“"],
    ["Die Stadt hält an dem fest, was Beobachter für einen Fehler halten.", "indirect ? Beobachter: einen Fehler"],
    ["Niemand weiß, was Otto Falk als Betrug an den Bürgern bezeichnet."],
    ["Es zählt, was der Motor als Fehler meldet."],
  ],
  fr: [
    ["Ida Brandt combat ce que Otto Falk qualifie de « folie furieuse ».", "direct Otto Falk: folie furieuse"],
    ["La ville subit ce que des observateurs considèrent comme une erreur.", "indirect ? des observateurs: une erreur"],
    ["La ville vend ce que le port appelle « une folie »."],
  ],
  es: [
    ["El concejo frenó lo que Otto Falk llama «una locura».", "direct Otto Falk: una locura"],
    ["La ciudad mantiene lo que observadores consideran un error grave.", "indirect ? observadores: un error grave"],
  ],
  it: [["Il consiglio ha fermato quella che Otto Falk definisce «una follia».", "direct Otto Falk: una follia"]],
  pt: [['O conselho barrou o que Otto Falk chama de "loucura total".', "direct Otto Falk: loucura total"]],
  nl: [
    ["De raad stopte wat Otto Falk “pure waanzin” noemde.", "direct Otto Falk: pure waanzin"],
    ["De stad houdt vast aan wat waarnemers als een fout beschouwen.", "indirect ? waarnemers: een fout"],
  ],
  sv: [
    ["Rådet stoppade det som Otto Falk kallade ”rent vansinne”.", "direct Otto Falk: rent vansinne"],
    ["Staden håller fast vid vad observatörer anser vara ett misstag.", "indirect ? observatörer: ett misstag"],
  ],
};

describe.each(Object.entries(CASES))("what somebody calls a thing is theirs: %s", (language, cases) => {
  test.each(cases)("%s", (text, ...lines) => {
    expect(linesBy(articleOf([text], { language }), CAST)).toEqual(lines);
  });
});
