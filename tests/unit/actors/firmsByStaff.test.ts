import { expect, test } from "vitest";
import { findActors } from "../../../lib/brief/actors/findActors.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { readTagger } from "../../../tools/taggerFile.ts";
import { articleOf } from "../points/sampleArticle.ts";

const actorsIn = (language: string, text: string) => {
  const article = { ...articleOf([text]), language };
  return findActors(article, splitSentences(article), readTagger(language) ?? undefined).map(
    ({ kind, name, roles }) => `${kind} ${name}${roles.map((role) => ` (${role.text})`).join("")}`,
  );
};

test.each<readonly [language: string, text: string, ...expected: string[]]>([
  ["pt", "Um engenheiro da própria Norluz disse que o índice não passa de 44%.", "organization Norluz"],
  ["es", "Un ingeniero de la propia Norluz dijo que el índice no pasa del 44%.", "organization Norluz"],
  ["it", "Un ingegnere della stessa Norluz ha detto che l’indice non supera il 44%.", "organization Norluz"],
  ["fr", "Un salarié de Motorlux a dit que Motorlux ferme. Chez Motorlux, on attend.", "organization Motorlux"],
  // Whoever is in the story by a whole name may have staff.
  ["es", "Íñigo Balma llegó tarde. Un empleado de Balma dijo que no pasa nada.", "person Íñigo Balma"],
])("%s: who works there tells a firm: %s", (language, text, ...expected) => {
  expect(actorsIn(language, text)).toEqual(expected);
});
