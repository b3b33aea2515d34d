import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

/** Who has just been named, and is called by where he or she comes from or how old, in other languages than English. */
test.each<readonly [language: string, actor: string, text: string, ...lines: string[]]>([
  [
    "fr",
    "person Otto Falk/Falk",
    "Otto Falk quitte le port. « Le quai doit fermer », a expliqué le Norvicois.",
    "direct Otto Falk: Le quai doit fermer",
  ],
  [
    "fr",
    "person Otto Falk/Falk",
    "Otto Falk, 23 ans, a été sauvé. Le jeune homme a raconté avoir entendu l'alarme une fois.",
    "indirect Otto Falk: avoir entendu l'alarme une fois",
  ],
  [
    "fr",
    "person Otto Falk/Falk",
    "Otto Falk a gagné la régate. « Je suis content », a dit le barreur italien.",
    "direct ? le barreur italien: Je suis content",
  ],
  [
    "fr",
    "person Otto Falk/Falk",
    "Otto Falk a gagné la régate. « Je suis content », a dit l'attaquant italien.",
    "direct Otto Falk: Je suis content",
  ],
  [
    "fr",
    "person Otto Falk/Falk",
    "Otto Falk a gagné la régate. « Le port ferme », écrit Le Parisien.",
    "direct ? Le Parisien: Le port ferme",
  ],
  [
    "fr",
    "person Ida Falk/Falk, comédienne",
    "La comédienne Ida Falk a reçu le prix. « Je n'ai pas encore compris », a confié la jeune femme.",
    "direct Ida Falk: Je n'ai pas encore compris",
  ],
  [
    "es",
    "person Ida Falk/Falk",
    "Ida Falk llegó al puerto. «El muelle debe cerrar», pronosticó la delantera tinerfeña.",
    "direct Ida Falk: El muelle debe cerrar",
  ],
  [
    "es",
    "person Otto Falk/Falk",
    "Su entrenador, el vasco Otto Falk, salió en mayo. «El muelle debe cerrar», dijo el técnico bilbaíno.",
    "direct Otto Falk: El muelle debe cerrar",
  ],
  [
    "es",
    "person Ida Falk/Falk",
    "Ida Falk llegó al puerto. «El muelle debe cerrar», dijo la empresa.",
    "direct ? la empresa: El muelle debe cerrar",
  ],
  [
    "it",
    "person Otto Falk/Falk",
    "Otto Falk ha segnato. «Il molo deve chiudere», ha detto il milanese.",
    "direct Otto Falk: Il molo deve chiudere",
  ],
  [
    "pt",
    "person Otto Falk/Falk",
    "Otto Falk chegou ao porto. “O cais deve fechar”, disse o argentino.",
    "direct Otto Falk: O cais deve fechar",
  ],
  [
    "de",
    "person Otto Falk/Falk",
    "Otto Falk freut sich. „Der Kai muss schließen“, sagte der Spanier.",
    "direct Otto Falk: Der Kai muss schließen",
  ],
  [
    "de",
    "person Otto Falk/Falk",
    "Otto Falk freut sich. „Der Kai muss schließen“, sagte der Hafenarbeiter.",
    "direct ? der Hafenarbeiter: Der Kai muss schließen",
  ],
])("%s: %s: %s", (language, actor, text, ...lines) => {
  expect(linesBy(articleOf([text], { language }), [actor])).toEqual(lines);
});
