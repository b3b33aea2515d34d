import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf } from "./read.ts";

/** Every statement's speaker with the words that keep it back, where there are any. */
const kept = (language: string, ...paragraphs: string[]) =>
  briefOf(articleOf(paragraphs, { language })).statements.map(({ speakerText, anonymity }) =>
    anonymity ? `${speakerText}: ${anonymity.text}` : speakerText,
  );

describe("why a source is unnamed, in the sentence of what it said:", () => {
  test.each([
    [
      "en",
      "“The gate is shut,” said an official who asked not to be named because the talks are private.",
      "an official: asked not to be named because the talks are private",
    ],
    [
      "en",
      "An official who declined to be identified because of the rules said the gate was shut.",
      "An official: declined to be identified because of the rules",
    ],
    [
      "en",
      "The gate was shut, an officer in Norvik said on condition of anonymity because he was not authorized to speak about it.",
      "an officer in Norvik: on condition of anonymity because he was not authorized to speak about it",
    ],
    [
      "en",
      "One of the divers, who asked to remain anonymous due to the search, told the Herald that the gate was shut.",
      "One of the divers: asked to remain anonymous due to the search",
    ],
    [
      "en",
      "A port official, who asked to remain anonymous because the rules of the port forbid it, said that the gate was shut.",
      "A port official: asked to remain anonymous because the rules of the port forbid it",
    ],
    [
      "en",
      "The gate was shut, according to a resident who requested anonymity for safety reasons, and the pier remained dark.",
      "a resident: requested anonymity for safety reasons",
    ],
    [
      "en",
      "The account of an official, who spoke on condition of anonymity, is new. The gate was shut, said a pilot who is not authorized to speak to the press and asked not to be named.",
      "a pilot: not authorized to speak to the press and asked not to be named",
    ],
    [
      "en",
      "“It is over,” said a diver who asked to be identified only by her first name. “We left.”",
      "a diver: asked to be identified only by her first name",
    ],
    [
      "en",
      "The crew left on rafts, said an official not authorized to speak to the press.",
      "an official: not authorized to speak to the press",
    ],
    [
      "de",
      "„Das Tor ist zu“, sagte ein Lotse, der nicht namentlich genannt werden wollte, weil er um seine Stelle fürchtet.",
      "ein Lotse: nicht namentlich genannt werden wollte, weil er um seine Stelle fürchtet",
    ],
    [
      "fr",
      "« La porte est fermée », a déclaré un responsable sous couvert d’anonymat, par crainte de perdre son poste.",
      "un responsable: sous couvert d’anonymat, par crainte de perdre son poste",
    ],
    [
      "es",
      "«La puerta está cerrada», dijo un funcionario que pidió no ser identificado por temor a perder su puesto.",
      "un funcionario: pidió no ser identificado por temor a perder su puesto",
    ],
    [
      "it",
      "«La porta è chiusa», ha detto un funzionario a condizione di anonimato.",
      "un funzionario: a condizione di anonimato",
    ],
    [
      "pt",
      "“A porta está fechada”, disse um funcionário sob condição de anonimato porque não podia falar.",
      "um funcionário: sob condição de anonimato porque não podia falar",
    ],
    [
      "nl",
      "“De poort is dicht”, zei een loods die anoniem wil blijven omdat hij voor zijn baan vreest.",
      "een loods: anoniem wil blijven omdat hij voor zijn baan vreest",
    ],
    [
      "sv",
      "”Porten är stängd”, sade en lots som vill vara anonym av rädsla för sitt jobb.",
      "en lots: vill vara anonym av rädsla för sitt jobb",
    ],
    [
      "no",
      "«Porten er stengt», sa en los som ønsker å være anonym av frykt for jobben.",
      "en los: ønsker å være anonym av frykt for jobben",
    ],
    [
      "da",
      "»Porten er lukket«, sagde en lods, som ønsker at være anonym af frygt for sit job.",
      "en lods: ønsker at være anonym af frygt for sit job",
    ],
    [
      "pl",
      "„Brama jest zamknięta”, powiedział urzędnik pod warunkiem zachowania anonimowości.",
      "urzędnik: pod warunkiem zachowania anonimowości",
    ],
    ["ru", "«Ворота закрыты», — сказал чиновник на условиях анонимности.", "чиновник: на условиях анонимности"],
    ["uk", "«Ворота закриті», — сказав чиновник на умовах анонімності.", "чиновник: на умовах анонімності"],
  ])("%s: %s", (language, text, expected) => {
    expect(kept(language, text)).toContain(expected);
  });
});

describe("why a source is unnamed, in a sentence of its own:", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "by its noun",
      ["A senior port official said the gate was shut. The official was granted anonymity to tell of the pumps."],
      ["A senior port official: granted anonymity to tell of the pumps"],
    ],
    [
      "by a pronoun, in the next paragraph",
      ["The gate was shut, said one diver.", "She spoke on condition of anonymity."],
      ["one diver: on condition of anonymity"],
    ],
    [
      "given to the statement before it, once",
      ["A pilot said the gate was shut. The pilot said it was wet. The pilot asked not to be named."],
      ["A pilot", "A pilot: asked not to be named"],
    ],
    ["not of somebody else", ["A pilot said the gate was shut.", "The divers asked not to be named."], ["A pilot"]],
    [
      "not long after",
      [
        "A pilot said the gate was shut.",
        "It was wet.",
        "The lamps were lit.",
        "The pier is old.",
        "The pilot asked not to be named.",
      ],
      ["A pilot"],
    ],
    [
      "not of who has a name",
      ["Otto Falk said the gate was shut. He asked not to be named in the report."],
      ["Otto Falk"],
    ],
    ["not as somebody’s words", ["A pilot said: “I asked not to be named.”"], ["A pilot"]],
  ])("%s", (_rule, paragraphs, expected) => {
    expect(kept("en", ...paragraphs)).toEqual(expected);
  });
});

test("the words are those of the article at their place", () => {
  const text = "“The gate is shut,” said an official who asked not to be named. The lamps were lit.";
  const [statement] = briefOf(articleOf([text], { language: "en" })).statements;
  const { start = 0, end = 0, text: words } = statement?.anonymity ?? {};
  expect([words, text.slice(start, end)]).toEqual(["asked not to be named", "asked not to be named"]);
});

describe("what keeps a source back is nothing that it says:", () => {
  test.each([
    [
      "A port official, who asked to remain anonymous because he feared the port, said that the gate was shut.",
      ["the gate was shut"],
    ],
    [
      "Ida, a waitress who asked not to be identified by her full name because she believed that it was a risk, said, “We are late.”",
      ["We are late."],
    ],
    ["Port officials who were asked requested anonymity to speak of the talks.", []],
  ])("%s", (text, expected) => {
    expect(briefOf(articleOf([text], { language: "en" })).statements.map(({ content }) => content.text)).toEqual(
      expected,
    );
  });
});

test.each([
  ["es", "El auto advierte que no hay razones para cerrar el puerto."],
  ["es", "La demanda sostiene que la obra del puerto es ilegal."],
  ["fr", "L’ordonnance précise que le port reste fermé jusqu’en mai."],
  ["it", "Il ricorso afferma che il porto è pubblico da anni."],
  ["pt", "O despacho afirma que o porto é público desde maio."],
])("a paper of a court is no unnamed source: %s: %s", (language, text) => {
  const { statements } = briefOf(articleOf([text], { language }));
  expect(statements.map(({ unnamed }) => unnamed)).toEqual([false]);
});
