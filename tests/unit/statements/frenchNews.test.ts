import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const ACTORS = [
  "person Sophie Bry/Bry, maire de Vaury",
  "person Otto Praud/Praud",
  "person Aurore Ravel, députée de Vaury",
  "person Nils Aubert/Aubert",
  "organization Vaurya",
  "organization Norinfo",
];
/** Sentences of our own, what is said in them, and who says it: "?" and words where no actor does. */
const CASES: Record<string, readonly (readonly [text: string, ...lines: string[]])[]> = {
  "what stands before a subject and its verb is not said": [
    [
      "Quelques heures après la fermeture du port, Sophie Bry a annoncé dans une lettre avoir « saisi la cour de Vaury ».",
      "mixed Sophie Bry: avoir « saisi la cour de Vaury »",
    ],
    ["Née au port, Sophie Bry a raconté son enfance."],
    [
      "Pour quitter le « domaine public », Otto Praud invite les marins à prendre « la route du nord ».",
      "mixed Otto Praud: les marins à prendre « la route du nord »",
    ],
  ],
  "an infinitive is said, and not the clause within it": [
    [
      "Sophie Bry affirme n’avoir rien vu avant qu’elle parte pour Vaury.",
      "indirect Sophie Bry: n’avoir rien vu avant qu’elle parte pour Vaury",
    ],
  ],
  "what is told by somebody is not told by what is told": [
    ["La raison évoquée par la mairie était claire."],
    ["La capitainerie indique par ailleurs que le port est fermé.", "indirect ? La capitainerie: le port est fermé"],
  ],
  "a name right behind a verb of telling": [
    ["Le port est fermé depuis lundi, rapporte Norinfo.", "indirect Norinfo: Le port est fermé depuis lundi"],
    [
      "Comme le rapportent Norinfo et Vaurya, le port est fermé depuis lundi.",
      "indirect Norinfo: le port est fermé depuis lundi",
      "indirect Vaurya: le port est fermé depuis lundi",
    ],
  ],
  "a paper behind a verb of telling, and when it told so": [
    [
      "Le port est fermé depuis lundi, rapporte Le Phare mardi 13 mai.",
      "indirect ? Le Phare: Le port est fermé depuis lundi",
    ],
  ],
  "a pronoun behind what is said is whoever spoke, and nobody named by the way": [
    [
      "« Le quai est fermé », explique Sophie Bry. Le port a vu partir sa députée Aurore Ravel en mai. Il est trop tôt pour rouvrir, poursuit-elle.",
      "direct Sophie Bry: Le quai est fermé",
      "indirect Sophie Bry: Il est trop tôt pour rouvrir",
    ],
    [
      "« Le quai dort », a expliqué Otto Praud. Le plan du marin Nils Aubert est trop cher, a-t-il ajouté.",
      "direct Otto Praud: Le quai dort",
      "indirect Otto Praud: Le plan du marin Nils Aubert est trop cher",
    ],
    ["Une plainte vise le marin Otto Praud, a-t-il annoncé lundi."],
  ],
  "what a source stands in the middle of is said whole": [
    [
      "Le tort du port est établi, selon la mairie, par deux lettres de mai.",
      "indirect ? la mairie: Le tort du port est établi, selon la mairie, par deux lettres de mai",
    ],
  ],
  "a time, and “celui” without more, are nobody": [
    [
      "À Vaury, la semaine passée, les départs ont baissé, affirme le capitaine Otto Praud, précisant que le quai est fermé.",
      "indirect Otto Praud: À Vaury, la semaine passée, les départs ont baissé",
      "indirect Otto Praud: le quai est fermé",
    ],
    ["Celui qui tient le phare avance trois raisons : « Un, le froid. Deux, le vent du large. Trois, la houle »."],
    [
      "« Le quai finira par tomber », expliquait récemment Aurore Ravel à Norinfo.",
      "direct Aurore Ravel: Le quai finira par tomber",
    ],
  ],
  "a source ends at a verb with an elided pronoun": [
    [
      "Sa fille l’avait pourtant prévenue : « Ce vieux quai finira par tomber ».",
      "direct ? Sa fille: Ce vieux quai finira par tomber",
    ],
  ],
  "who has an office and no name is he": [
    [
      "Le président s’est fâché avec le marin Otto Praud. Il a dit que le quai fermerait en mai.",
      "indirect ? Le président: le quai fermerait en mai",
    ],
    [
      "Otto Praud s’est fâché avec le président. Il a dit que le quai fermerait en mai.",
      "indirect Otto Praud: le quai fermerait en mai",
    ],
  ],
  "a procedure tells nothing": [["Le port a été, selon la procédure, fermé pour un mois."]],
  "the elected among whom she is are not she": [
    [
      "« Ce port dort depuis des années », ont écrit les marins parmi lesquels la députée de Vaury, Aurore Ravel.",
      "direct ? les marins: Ce port dort depuis des années",
    ],
  ],
  "half a phrase is nobody": [["Le chef du port, a regretté sur place la tenue d’une « énième grève »."]],
  "a hyphen that is missing": [
    [
      "Otto Praud est venu. « Le port est fermé pour toujours », confie t-il.",
      "direct Otto Praud: Le port est fermé pour toujours",
    ],
  ],
  "she who is called so": [
    [
      "Sophie Bry est venue. « Le port est fermé pour toujours », raconte cette grande navigatrice.",
      "direct Sophie Bry: Le port est fermé pour toujours",
    ],
    [
      "Otto Praud est venu. « Le port est fermé pour toujours », raconte cette grande navigatrice.",
      "direct ? cette grande navigatrice: Le port est fermé pour toujours",
    ],
  ],
  "she whom the article names next": [
    [
      "Le port est en grève. Selon elle, il rouvrira lundi.\nSophie Bry dirige le port.",
      "indirect Sophie Bry: il rouvrira lundi",
    ],
    [
      "Le port est en grève. Selon elle, il rouvrira lundi.\nOtto Praud dirige le port.",
      "indirect ? elle: il rouvrira lundi",
    ],
  ],
  "what follows “tandis que” is another’s": [
    [
      "Otto Praud a indiqué avoir fermé le port, tandis qu’à droite la colère monte.",
      "indirect Otto Praud: avoir fermé le port",
    ],
  ],
};

describe("French news", () => {
  test.each(Object.entries(CASES).flatMap(([rule, cases]) => cases.map((given) => [rule, ...given] as const)))(
    "%s: %s",
    (_rule, text, ...lines) => {
      expect(linesBy(articleOf(text.split("\n"), { language: "fr" }), ACTORS)).toEqual(lines);
    },
  );
});

test("a lead that names no person: who is meant is the first of the next paragraph who may be", () => {
  const article = articleOf(
    [
      "Reçue mardi à Vaury, la maire a exposé ses demandes. Les grues manquent, selon elle, sur tout le port de Vaurya.",
      "Mardi, Otto Praud a reçu Sophie Bry, la maire de Vaury.",
    ],
    { language: "fr" },
  );
  expect(linesBy(article, ACTORS)).toEqual([
    "indirect Sophie Bry: Les grues manquent, selon elle, sur tout le port de Vaurya",
  ]);
});
