import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

/** People of no country's first names, with an office where their gender is to be told by it. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  de: [
    "person Ruvena Tolk/Tolk, Bürgermeisterin",
    "person Orsen Quist/Quist, Vorsitzender",
    "person Melk Adorn/Adorn",
    "organization Nordfast",
    "organization Norviker Rundfunk",
  ],
  fr: [
    "person Solvenne Bry/Bry, directrice du port",
    "person Orsène Praud/Praud, député",
    "organization Nordfast",
    "organization X",
  ],
  es: [
    "person Nuria Quesal/Quesal, consejera de Puertos",
    "person Íñigo Balma/Balma, abogado",
    "organization Nordfast",
  ],
  pt: ["person Rejane Calado/Calado, advogada", "organization Polícia Militar", "organization Nordfast"],
  nl: ["person Saskia Terhorst/Terhorst, wethouder", "person Wouter Blank/Blank, directeur"],
  sv: ["person Gunilla Rask/Rask", "person Peder Norling/Norling"],
  it: ["person Ottavia Renzi/Renzi, sindaca", "person Ruggero Pando/Pando, avvocato", "organization Nordfast"],
};

/** Ordinary prose of newspapers and agencies in words of our own, and who says what in it. */
const CASES: Readonly<
  Record<string, Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>>>
> = {
  de: {
    "whom somebody reports of by name is another one": [
      [
        "„Das Tor klemmt“, sagte Quist. Tolk habe das seit Mai gewusst, kritisierte er.",
        "direct Orsen Quist: Das Tor klemmt",
        "indirect Orsen Quist: Tolk habe das seit Mai gewusst",
      ],
      [
        "„Das Tor klemmt“, sagte Adorn. Quist habe es nie geprüft, fügte er an.",
        "direct Melk Adorn: Das Tor klemmt",
        "indirect Melk Adorn: Quist habe es nie geprüft",
      ],
    ],
    "an office tells whether its bearer is he or she": [
      [
        "Orsen Quist saß am Tisch. Ruvena Tolk kam später dazu.\nSie sagte, das Tor sei zu.",
        "indirect Ruvena Tolk: das Tor sei zu",
      ],
      [
        "Die Bürgermeisterin Ruvena Tolk traf Orsen Quist am Kai. Er sagte, das Tor sei zu.",
        "indirect Orsen Quist: das Tor sei zu",
      ],
    ],
    "the company is not the one that tells of it": [
      [
        "Nordfast baut das Tor.\nEin Taucher sagte dem Norviker Rundfunk, das Tor klemme. Das Unternehmen bestätigte, dass der Kran dort seit Mai fehlt.",
        "indirect ? Ein Taucher: das Tor klemme",
        "indirect Nordfast: der Kran dort seit Mai fehlt",
      ],
    ],
    "what somebody holds something for, and called it once": [
      ["Quist hält das Tor für undicht.", "indirect Orsen Quist: das Tor für undicht"],
      [
        "Tolk hielt den Bau im Mai noch für einen Fehler.",
        "indirect Ruvena Tolk: den Bau im Mai noch für einen Fehler",
      ],
      ["Quist hielt eine lange Rede für den Hafen. Tolk hielt ihm die Tür für seine Kisten auf."],
      [
        "Tolk hatte das Tor damals als „Segen für Norvik“ bezeichnet.",
        "mixed Ruvena Tolk: das Tor damals als „Segen für Norvik“ bezeichnet",
      ],
      [
        "Quist hat die Vorwürfe am Montag zurückgewiesen. Er hat das Tor bezeichnet.",
        "indirect Orsen Quist: die Vorwürfe am Montag zurückgewiesen",
      ],
      ["Am Montag sprach sich Ruvena Tolk für einen Neubau aus.", "indirect Ruvena Tolk: für einen Neubau aus"],
    ],
    "of whom it was learnt": [
      [
        "Wie der Norviker Rundfunk am Montag aus Hafenkreisen erfuhr, ist das Tor seit Mai undicht.",
        "indirect ? Hafenkreisen: ist das Tor seit Mai undicht",
      ],
      ["Wie Tolk am Montag erfuhr, ist das Tor seit Mai undicht."],
    ],
    "who is called by a noun with all that tells of it": [
      [
        "Das Tor koste sehr viel Geld, wie das am Kai ansässige Unternehmen mitteilte.",
        "indirect ? das am Kai ansässige Unternehmen: Das Tor koste sehr viel Geld",
      ],
      [
        "Nach Informationen des „Norviker Rundfunk“ ist das Tor seit Mai undicht.",
        "indirect Norviker Rundfunk: ist das Tor seit Mai undicht",
      ],
      [
        "Nach einem Gutachten der Hafenwache, das Nordfast vorliegt, ist das Tor seit Mai undicht.",
        "indirect ? Nach einem Gutachten der Hafenwache: ist das Tor seit Mai undicht",
      ],
      [
        "Ruvena Tolk stand am Kai. Zugleich appellierte die Bürgermeisterin an die Werft, das Tor zu öffnen.",
        "indirect Ruvena Tolk: das Tor zu öffnen",
      ],
      [
        "Melk Adorn stand am Kai. „Das Tor klemmt seit Mai“, sagte der Chirurg.",
        "direct Melk Adorn: Das Tor klemmt seit Mai",
      ],
    ],
    "what is told on behind a stance": [
      [
        "Quist verteidigte den Bau. Das Tor schreibe keine Verluste, „und irgendwann muss man es bauen“.",
        "mixed Orsen Quist: Das Tor schreibe keine Verluste, „und irgendwann muss man es bauen“",
      ],
      [
        "Tolk dankte den Helfern. Mehr als 80 Leute von Feuerwehr, Wache und Werft seien gekommen. Sie seien müde.",
        "indirect Ruvena Tolk: Mehr als 80 Leute von Feuerwehr, Wache und Werft seien gekommen",
        "indirect Ruvena Tolk: Sie seien müde",
      ],
      ["Quist wurde verteidigt. Das Tor sei seit Mai undicht."],
      ["Quist ging an den Kai. Das Tor sei seit Mai undicht."],
    ],
    "in the mood of reports, whatever the verb": [
      [
        "Ruvena Tolk kam. Der Plan beruhe auf Vermutungen, sagte sie.",
        "indirect Ruvena Tolk: Der Plan beruhe auf Vermutungen",
      ],
    ],
    "whom a report leaves without a name": [
      [
        "Quist sagte, das Tor sei zu.\nDer Angeklagte stand am Fenster. In seinem letzten Wort hatte er beteuert: „Ich habe das Tor nie berührt.“",
        "indirect Orsen Quist: das Tor sei zu",
        "direct ? Der Angeklagte: Ich habe das Tor nie berührt.",
      ],
    ],
    "more than one, and not the man who is one of them": [
      [
        "„Das Tor klemmt seit Mai“, sagte der Forscher Melk Adorn.\nNach Angaben der Forscher ist der Kai auch zu alt.",
        "direct Melk Adorn: Das Tor klemmt seit Mai",
        "indirect ? Forscher: ist der Kai auch zu alt",
      ],
    ],
    "a name in marks that is no actor of the brief": [
      [
        "Wie der „Hafenblick“ berichtete, waren alle vor dem Tor gewarnt worden.",
        "indirect ? der „Hafenblick“: waren alle vor dem Tor gewarnt worden",
      ],
    ],
    "pointing out, having word sent, and remembering": [
      ["Tolk verwies darauf, dass der Kai älter ist.", "indirect Ruvena Tolk: der Kai älter ist"],
      ["Tolk verwies auf den alten Kai am Hafen."],
      [
        "Quist ließ über seinen Anwalt ausrichten, er stehe nicht zur Verfügung.",
        "indirect Orsen Quist: er stehe nicht zur Verfügung",
      ],
      ["Quist ließ das Tor am Hafen schließen, er hatte Angst."],
      [
        "Am Kai sei es sehr still geworden, erinnert sich Melk Adorn.",
        "indirect Melk Adorn: Am Kai sei es sehr still geworden",
      ],
      ["Melk Adorn erinnerte an die Opfer vom Kai."],
    ],
    "the one whom the sentence before names": [
      [
        "Vorerst übernimmt Melk Adorn. „Ich habe nie gezögert“, sagte der frühere Nationalspieler.",
        "direct Melk Adorn: Ich habe nie gezögert",
      ],
    ],
    "what is said goes on behind the speaker": [
      [
        "Das Tor stehe bereit, sagte Quist im Rat, doch müsse zunächst die Werft zahlen.",
        "indirect Orsen Quist: Das Tor stehe bereit",
        "indirect Orsen Quist: doch müsse zunächst die Werft zahlen",
      ],
      ["Das Tor stehe bereit, sagte Quist im Rat, doch er ging bald.", "indirect Orsen Quist: Das Tor stehe bereit"],
    ],
  },
  fr: {
    "the company is no network on which somebody wrote": [
      [
        "Nordfast exploite le port.\n« Le port a droit à la vérité », a écrit Solvenne Bry sur X.\nLe port restera fermé, prévient la compagnie.",
        "direct Solvenne Bry: Le port a droit à la vérité",
        "indirect Nordfast: Le port restera fermé",
      ],
    ],
    "how somebody says to feel": [
      ["Solvenne Bry s’est dite très choquée par les faits.", "indirect Solvenne Bry: très choquée par les faits"],
      ["Le député Orsène Praud se dit « prêt à partir » du port.", "mixed Orsène Praud: « prêt à partir » du port"],
      ["Solvenne Bry a dit une prière. Tout est dit au port."],
    ],
    "what is added in a participle or a relative clause": [
      [
        "Bry a estimé que le port manquait d’eau, ajoutant que la digue serait votée en mars.",
        "indirect Solvenne Bry: le port manquait d’eau",
        "indirect Solvenne Bry: la digue serait votée en mars",
      ],
      [
        "« Le port est à tout le monde », a dit Solvenne Bry, pour qui la digue n’est pas une option.",
        "direct Solvenne Bry: Le port est à tout le monde",
        "indirect Solvenne Bry: la digue n’est pas une option",
      ],
    ],
    "what somebody says to be said": [
      [
        "« On ferme le port ce soir », s’est emporté Orsène Praud.\nSelon lui, la direction avait promis que le quai resterait ouvert. « Ils ont menti à tous », a-t-il ajouté.",
        "direct Orsène Praud: On ferme le port ce soir",
        "indirect Orsène Praud: la direction avait promis que le quai resterait ouvert",
        "indirect ? la direction: le quai resterait ouvert",
        "direct Orsène Praud: Ils ont menti à tous",
      ],
    ],
    "in whose eyes it is so": [
      [
        "« Le port est à tout le monde », a dit Praud. À ses yeux, la digue « a perdu son âme ».",
        "direct Orsène Praud: Le port est à tout le monde",
        "mixed Orsène Praud: la digue « a perdu son âme »",
      ],
      ["À ses yeux, la digue « a perdu son âme »."],
    ],
    "an office by another word": [
      [
        "Le député Orsène Praud est venu au port.\n« La digue a droit à la vérité », a écrit l’élu écologiste.",
        "direct Orsène Praud: La digue a droit à la vérité",
      ],
    ],
  },
  es: {
    "who is told of in a relative clause": [
      [
        "El juez escuchó a Nuria Quesal, quien aseguró que no hay agua en el puerto.",
        "indirect Nuria Quesal: no hay agua en el puerto",
      ],
      [
        "El juez escuchó a Nuria Quesal, quien exigió más agua para el puerto.",
        "indirect Nuria Quesal: más agua para el puerto",
      ],
      ["El juez escuchó a Nuria Quesal, quien contó las cajas del puerto."],
    ],
    "the paper that was seen": [
      [
        "Según un informe interno al que tuvo acceso Nordfast, el puerto está cerrado desde mayo.",
        "indirect ? un informe interno: el puerto está cerrado desde mayo",
      ],
    ],
    "what a court does is no claim": [
      ["Nordfast ha condenado a once años de prisión al antiguo dueño del puerto."],
      ["Nordfast condenó ayer el cierre del puerto.", "indirect Nordfast: el cierre del puerto"],
    ],
    "who speaks to an agency": [
      [
        "Las fuentes del puerto callaron. “Salimos con lo puesto de la casa”, relató a EFE Encarna Belmote, de 79 años.",
        "direct ? Encarna Belmote: Salimos con lo puesto de la casa",
      ],
      ["El nieto contaba que el agua llegó en minutos.", "indirect ? El nieto: el agua llegó en minutos"],
    ],
    "in whose opinion it is so": [
      [
        "Nuria Quesal dijo que no hay agua. En su opinión, Balma “ya no manda en el puerto”.",
        "indirect Nuria Quesal: no hay agua",
        "mixed Nuria Quesal: Balma “ya no manda en el puerto”",
      ],
    ],
    "an office by another word": [
      [
        "El abogado Íñigo Balma llegó tarde al puerto. El letrado dijo que no hay agua en el muelle.",
        "indirect Íñigo Balma: no hay agua en el muelle",
      ],
      [
        "Nuria Quesal, consejera de Puertos, llegó tarde. La exconsejera dijo que no hay agua en el muelle.",
        "indirect Nuria Quesal: no hay agua en el muelle",
      ],
    ],
  },
  pt: {
    "a name behind an article, and no infinitive": [
      [
        "Ontem, a Nordfast fechou o porto. Em nota, a Polícia Militar afirmou que o porto está fechado desde maio.",
        "indirect Polícia Militar: o porto está fechado desde maio",
      ],
    ],
    "who has a noun and a name behind the verb": [
      [
        "Moradores relatam que o porto fechou cedo. “Meu filho estava indo para a escola”, contou a faxineira Dulcina Prata.",
        "indirect ? Moradores: o porto fechou cedo",
        "direct ? a faxineira Dulcina Prata: Meu filho estava indo para a escola",
      ],
    ],
    "what is added in a participle": [
      [
        "“Ninguém sabia de nada disso”, disse Rejane Calado, acrescentando que o porto vai fechar em maio.",
        "direct Rejane Calado: Ninguém sabia de nada disso",
        "indirect Rejane Calado: o porto vai fechar em maio",
      ],
    ],
  },
  nl: {
    "according to her": [
      [
        "Saskia Terhorst sloot de haven. Volgens haar heeft het bedrijf jarenlang slib geloosd.",
        "indirect Saskia Terhorst: heeft het bedrijf jarenlang slib geloosd",
      ],
    ],
    "what somebody calls it by an adjective": [
      ["Wouter Blank noemt het besluit onbegrijpelijk.", "indirect Wouter Blank: het besluit onbegrijpelijk"],
    ],
  },
  sv: {
    "according to her": [
      [
        "”Han förnekar brottet helt”, säger Gunilla Rask. Enligt henne har han sovit hela natten.",
        "direct Gunilla Rask: Han förnekar brottet helt",
        "indirect Gunilla Rask: har han sovit hela natten",
      ],
    ],
  },
  it: {
    "what somebody is said to have said": [
      [
        "“Il molo non era mio, non lo sapevo”, avrebbe detto Ruggero Pando al giudice.",
        "direct Ruggero Pando: Il molo non era mio, non lo sapevo",
      ],
    ],
    "who comes in before a colon": [
      [
        "Sul caso è intervenuta anche la sindaca, Ottavia Renzi: “Il molo deve restare aperto a tutti”.",
        "direct Ottavia Renzi: Il molo deve restare aperto a tutti",
      ],
      [
        "Il giudice ha scritto una lettera a Ottavia Renzi: “Il molo deve restare aperto a tutti”.",
        "direct ? Il giudice: Il molo deve restare aperto a tutti",
      ],
    ],
    "an office by another word": [
      [
        "“Il molo non era suo”, ha detto l’avvocato Ruggero Pando. Il legale ha aggiunto che il molo resta chiuso.",
        "direct Ruggero Pando: Il molo non era suo",
        "indirect Ruggero Pando: il molo resta chiuso",
      ],
      [
        "“Il molo non era suo”, ha detto la sindaca Ottavia Renzi. Il legale ha aggiunto che il molo resta chiuso.",
        "direct Ottavia Renzi: Il molo non era suo",
        "indirect ? Il legale: il molo resta chiuso",
      ],
    ],
  },
};

describe("ordinary prose abroad", () => {
  test.each(
    Object.entries(CASES).flatMap(([language, rules]) =>
      Object.entries(rules).flatMap(([rule, cases]) => cases.map((given) => [language, rule, ...given] as const)),
    ),
  )("%s: %s: %s", (language, _rule, text, ...lines) => {
    expect(linesBy(articleOf(text.split("\n"), { language }), PEOPLE[language] ?? [])).toEqual(lines);
  });
});
