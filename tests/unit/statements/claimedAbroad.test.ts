import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Falk/Falk"];

/** What somebody claims in a noun that tells whose it is, and the reason somebody gives in a clause. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  de: [
    [
      "Der Vorwurf der Gewerkschaft, die Firma habe Löhne zurückgehalten, wurde geprüft.",
      "indirect ? der Gewerkschaft: die Firma habe Löhne zurückgehalten",
    ],
    ["Die Warnung von Ida Brandt, dass der Hafen versande, verhallte.", "indirect Ida Brandt: der Hafen versande"],
    ["Die Warnung der Feuerwehr, die niemand hörte, kam zu spät."],
    ["Der Vorwurf, die Firma habe Löhne zurückgehalten, wurde geprüft."],
    ["Die Warnung von Ida Brandt, dass der Hafen, den niemand mehr nutzt, versande, verhallte."],
    [
      "Otto Falk lehnte den Antrag mit der Begründung ab, das Haus sei baufällig.",
      "indirect Otto Falk: das Haus sei baufällig",
    ],
    ["Otto Falk wurde mit der Begründung entlassen, er habe gelogen."],
  ],
  fr: [
    [
      "Otto Falk se moque de l’affirmation de la maire Ida Brandt selon laquelle le port est sûr.",
      "indirect Ida Brandt: le port est sûr",
    ],
    ["L’affirmation selon laquelle le port est sûr fait rire."],
    ["Otto Falk a quitté le port au motif que la digue était fermée.", "indirect Otto Falk: la digue était fermée"],
  ],
  es: [
    [
      "Los vecinos recuerdan la promesa de la alcaldesa Ida Brandt de que el puerto abriría en mayo.",
      "indirect Ida Brandt: el puerto abriría en mayo",
    ],
    ["La acusación de que el puerto es inseguro es falsa."],
    [
      "Otto Falk dejó el puerto con el argumento de que la valla estaba rota.",
      "indirect Otto Falk: la valla estaba rota",
    ],
  ],
  it: [
    [
      "Il giornale riprende la tesi di Otto Falk secondo cui il porto è sicuro.",
      "indirect Otto Falk: il porto è sicuro",
    ],
    [
      "Otto Falk ha lasciato il porto con la motivazione che la diga era rotta.",
      "indirect Otto Falk: la diga era rotta",
    ],
  ],
  pt: [
    [
      "Os moradores lembram a promessa de Ida Brandt de que o porto abriria em maio.",
      "indirect Ida Brandt: o porto abriria em maio",
    ],
    [
      "Otto Falk deixou o porto sob o argumento de que o cais estava partido.",
      "indirect Otto Falk: o cais estava partido",
    ],
  ],
  nl: [
    ["De bewering van Ida Brandt dat de haven veilig is, wordt onderzocht.", "indirect Ida Brandt: de haven veilig is"],
    [
      "Otto Falk wees het plan af met het argument dat de haven te klein is.",
      "indirect Otto Falk: de haven te klein is",
    ],
  ],
  sv: [["Tidningen nämner påståendet från Ida Brandt att hamnen är stängd.", "indirect Ida Brandt: hamnen är stängd"]],
};

describe.each(Object.entries(CASES))("a claim is of whom its noun belongs to: %s", (language, cases) => {
  test.each(cases)("%s", (text, ...lines) => {
    expect(linesBy(articleOf([text], { language }), CAST)).toEqual(lines);
  });
});
