import { describe, expect, test } from "vitest";
import { findActors } from "../../../../lib/brief/actors/findActors.ts";
import { splitSentences } from "../../../../lib/text/splitSentences.ts";
import { readTagger } from "../../../../tools/taggerFile.ts";
import { articleOf } from "../../points/sampleArticle.ts";

const tagger = readTagger("fr") ?? undefined;

/** "Ida Brandt = Brandt: avocate": everybody found in a French text, with other names and roles. */
function actorsIn(text: string): string[] {
  const article = { ...articleOf([text]), language: "fr" };
  return findActors(article, splitSentences(article), tagger).map(({ name, aliases, roles }) =>
    [[name, ...aliases].join(" = "), ...roles.map((role) => role.text)].join(": "),
  );
}

describe("French actors, by the learned tagger and what rules know besides:", () => {
  test.each([
    ["Hier soir, la pluie tombait sur les toits de la ville, et personne ne dormait.", []],
    ["« C’est fini », dit Solenne Praud lundi. Puis Mme Praud a souri.", ["Solenne Praud = Praud"]],
    ["La maire, Solenne Praud, a fermé le port lundi.", ["Solenne Praud: maire"]],
    ["Solenne Praud, maire de Vaury, a fermé le port.", ["Solenne Praud: maire de Vaury"]],
    ["Le maire Artem Tarsky a dit que la ville était sombre.", ["Artem Tarsky: maire"]],
    ["Hier, la ministre Ida Brandt a rencontré Otto Falk à Genève.", ["Ida Brandt: ministre", "Otto Falk"]],
    ["La Norvège affirme qu’Ida Brandt est partie. Hier, la Norvège a annoncé la fin.", ["Ida Brandt", "Norvège"]],
    ["Ida Brandt est en Norvège. En Norvège, tout va bien.", ["Ida Brandt"]],
    ["En Norvège, le port est fermé.", []],
  ])("%s", (text, actors) => {
    expect(actorsIn(text)).toEqual(actors);
  });
});
