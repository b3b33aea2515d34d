import { describe, expect, test } from "vitest";
import { actorsIn } from "./actorsIn.ts";

const actors = actorsIn("fr");

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
    ["Hier à Vaury, Andreï Storholm a fermé le port.", ["Andreï Storholm"]],
    ["Le ministre norvikien, Andreï Korsov, a fermé le port.", ["Andreï Korsov: ministre norvikien"]],
  ])("%s", (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });
});
