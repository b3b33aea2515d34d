import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = ["person Ida Brandt/Brandt", "person Otto Falk/Falk", "person Karin Dahl/Dahl", "organization Nordfast"];
/** Sentences of our own, what is said in them, and who says it: "?" and words where no actor does. */
const CASES: Record<string, readonly (readonly [text: string, ...lines: string[]])[]> = {
  "a subject behind its verb ends before whom it talks about, to, and how": [
    ["„Ein guter Mann“, sagt Ida Brandt über Otto Falk.", "direct Ida Brandt: Ein guter Mann"],
    ["„Der Tunnel ist sicher“, sagte Brandt dem Nordhafener Boten.", "direct Ida Brandt: Der Tunnel ist sicher"],
    ["„Der Tunnel ist sicher“, sagte Ida Brandt der Presse.", "direct Ida Brandt: Der Tunnel ist sicher"],
    ["„Der Tunnel ist sicher“, fügte Brandt hinzu.", "direct Ida Brandt: Der Tunnel ist sicher"],
    ["„Der Tunnel ist sicher“, sagte ein Taucher ruhig.", "direct ? ein Taucher: Der Tunnel ist sicher"],
    [
      "„Der Tunnel ist sicher“, sagte ein Sprecher der Wache weiter.",
      "direct ? ein Sprecher der Wache: Der Tunnel ist sicher",
    ],
    ["„Der Tunnel ist sicher“, sagte ein Taucher unserer Zeitung.", "direct ? ein Taucher: Der Tunnel ist sicher"],
    ["„Der Tunnel ist sicher“, warnt Brandt nicht nur die Wache.", "direct Ida Brandt: Der Tunnel ist sicher"],
    [
      "Der Tunnel sei sicher, hieß es von einem Sprecher der Wache.",
      "indirect ? Sprecher der Wache: Der Tunnel sei sicher",
    ],
  ],
  "an expert is who was just spoken of, where the article agrees": [
    [
      "Ida Brandt sah zum Kai. „Der Tunnel ist sicher“, sagte die Hafenexpertin.",
      "direct Ida Brandt: Der Tunnel ist sicher",
    ],
    [
      "Otto Falk sah zum Kai. „Der Tunnel ist sicher“, sagte der 61-Jährige.",
      "direct Otto Falk: Der Tunnel ist sicher",
    ],
    [
      "Otto Falk sah zum Kai. „Der Tunnel ist sicher“, sagte die Hafenexpertin.",
      "direct ? die Hafenexpertin: Der Tunnel ist sicher",
    ],
  ],
  "who is denied to have said it has not": [["Wie tief das Wasser stand, teilte die Polizei nicht mit."]],
  "no subject is what leads to the verb": [
    [
      "Ida Brandt kam. Angesichts der Flut im Hafen erklärte sie, dass der Tunnel sicher sei.",
      "indirect Ida Brandt: der Tunnel sicher sei",
    ],
    [
      "Ida Brandt kam. Unter anderem sagte sie, dass der Tunnel sicher sei.",
      "indirect Ida Brandt: der Tunnel sicher sei",
    ],
    ["Kurz nach Mitternacht warnt die Polizei: Der Tunnel ist zu.", "indirect ? die Polizei: Der Tunnel ist zu"],
    [
      "Es sei sehr schwer, das Tor zu heben, meint Ida Brandt, die den Bau seit Jahren begleiten wird.",
      "indirect Ida Brandt: Es sei sehr schwer, das Tor zu heben",
    ],
  ],
  "what somebody is warned of is no clause of what is said": [
    [
      "Die Polizei warnt seit Mai vor Booten, die ohne Licht fahren.",
      "indirect ? Die Polizei: vor Booten, die ohne Licht fahren",
    ],
    ["Ida Brandt äußerte Sorge über die Boote, in denen noch Leute schliefen."],
    ["Ida Brandt vermutet einen Betrug, um die Fähre zu verkaufen."],
    [
      "Ida Brandt sagte, die Boote seien alle ohne Licht gefahren.",
      "indirect Ida Brandt: die Boote seien alle ohne Licht gefahren",
    ],
    [
      "Ida Brandt sagte, die Preise stiegen um drei Prozent.",
      "indirect Ida Brandt: die Preise stiegen um drei Prozent",
    ],
  ],
  "a verb in two parts has both in its own clause": [
    [
      "Streit gab und gibt es weiterhin, räumte Ida Brandt in ihrem Brief an die Wache ein.",
      "indirect Ida Brandt: Streit gab und gibt es weiterhin",
    ],
  ],
  "a verb and its other part are not parted by a comma": [
    [
      "Dass es zwei Tore gibt, sei allen bekannt, so Ida Brandt.",
      "indirect Ida Brandt: Dass es zwei Tore gibt, sei allen bekannt",
    ],
    [
      "Der Tunnel sei sicher, teilte Ida Brandt, die Leiterin der Wache, mit.",
      "indirect Ida Brandt: Der Tunnel sei sicher",
    ],
  ],
  "a participle at the end of its clause belongs to whoever has done it": [
    ["Ida Brandt hatte für den Mai eine große Feier angekündigt."],
    [
      "Ida Brandt hat am Montag in einem langen Brief betont, dass der Tunnel sicher sei.",
      "indirect Ida Brandt: der Tunnel sicher sei",
    ],
    ["Am Montag hatte die Polizei erklärt, der Tunnel sei sicher.", "indirect ? die Polizei: der Tunnel sei sicher"],
    ["Nordfast fühlt sich nach der Prüfung in seinem Urteil bestätigt, dass der Tunnel sicher ist."],
  ],
  "what is reported of a thing is not said by it": [
    ["Ida Brandt lobte den Bau. Der Tunnel würde dazu dienen, „das Wasser der ganzen Bucht zu halten“."],
  ],
  "what is said ends where its own speaker follows, and begins behind a colon": [
    [
      "Falk habe am Kai betont, dass der Tunnel sicher sei, sagte Ida Brandt.",
      "indirect Ida Brandt: Falk habe am Kai betont, dass der Tunnel sicher sei",
      "indirect Otto Falk: der Tunnel sicher sei",
    ],
    [
      "Dass der Tunnel hält, bezweifelt Ida Brandt: Der Bau sei zu alt, schreibt sie.",
      "indirect Ida Brandt: Der Bau sei zu alt",
    ],
    [
      "Mit dem Bau wollte Falk auf die Flut hinweisen, „um der Wache zu helfen, bevor sie kommt“, so Hafenchefin Ida Brandt.",
      "direct Ida Brandt: um der Wache zu helfen, bevor sie kommt",
    ],
    ["„Der Tunnel ist sicher“, sagte der 30-Jährige dem Boten.", "direct ? der 30-Jährige: Der Tunnel ist sicher"],
    ["Die Wache teilte auf Anfrage mit, die Tore zu prüfen.", "indirect ? Die Wache: die Tore zu prüfen"],
  ],
  "a source ends with its words": [
    [
      "Die Boote sind laut Polizei von dem Ausfall betroffen.",
      "indirect ? Polizei: Die Boote sind laut Polizei von dem Ausfall betroffen",
    ],
    ["Nach dem laut Nordfast großen Erfolg legt man die Boote neu auf."],
    [
      "Im Hafen wurden laut Angaben der von der Stadt geleiteten Wache rund 30 Boote beschädigt.",
      "indirect ? laut Angaben der von der Stadt geleiteten Wache: Im Hafen wurden laut Angaben der von der Stadt geleiteten Wache rund 30 Boote beschädigt",
    ],
    [
      "Die Fähre wurde nach Angaben der Polizei im Hafen mit zwei Seilen gesichert.",
      "indirect ? Polizei: Die Fähre wurde nach Angaben der Polizei im Hafen mit zwei Seilen gesichert",
    ],
    [
      "Die Fähre soll laut Nordfast die alten Boote ersetzen.",
      "indirect Nordfast: Die Fähre soll laut Nordfast die alten Boote ersetzen",
    ],
    [
      "Der Fährmann, der nach Angaben der Polizei im Hafen schlief, wirft ihr einen Fehler vor.",
      "indirect ? Der Fährmann: wirft ihr einen Fehler vor",
    ],
    [
      "Nach Einschätzung der Wache habe das Tor gehalten, obwohl es alt war.",
      "indirect ? Wache: habe das Tor gehalten, obwohl es alt war",
    ],
  ],
};

describe.each(Object.entries(CASES))("%s", (_rule, cases) => {
  test.each(cases.map(([text, ...lines]) => ({ text, lines })))("$text", ({ text, lines }) => {
    expect(linesBy(articleOf([text], { language: "de" }), PEOPLE)).toEqual(lines);
  });
});
