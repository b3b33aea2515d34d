import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { deedsBy, linesBy } from "./read.ts";

const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  de: ["person Ruvena Tolk/Tolk", "person Orsen Quist/Quist", "organization Nordfast", "organization SPD"],
  fr: ["person Solvenne Bry/Bry, directrice du port", "person Orsène Praud/Praud", "organization Quai Libre"],
  es: ["person Nuria Quesal/Quesal, consejera de Puertos", "person Íñigo Balma/Balma"],
  it: ["person Ottavia Renzi/Renzi", "person Ruggero Pando/Pando"],
  pt: ["person Rejane Calado/Calado", "person Otávio Brum/Brum"],
  nl: ["person Saskia Terhorst/Terhorst"],
  sv: ["person Gunilla Rask/Rask", "organization NTX"],
  da: ["person Karen Dolmer/Dolmer"],
  nb: ["person Tiril Nesse/Nesse"],
  pl: ["person Halina Mroczek/Mroczek", "person Bogdan Sikora/Sikora"],
  ru: ["person Галина Озерова/Озерова", "person Пётр Ладов/Ладов"],
};

/** What the dailies of a country write, in words of our own, and who says what in it. */
const CASES: Readonly<
  Record<string, Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>>>
> = {
  de: {
    "whom a paper quotes": [
      ["„Das Tor war nie dicht“, wird Ruvena Tolk zitiert.", "direct Ruvena Tolk: Das Tor war nie dicht"],
      [
        "„Das Tor war nie dicht“, wird die Lotsin Ruvena Tolk im Norviker Boten zitiert.",
        "direct Ruvena Tolk: Das Tor war nie dicht",
      ],
    ],
    "what a witness states": [
      ["Quist hatte als Zeuge ausgesagt, das Tor sei zu.", "indirect Orsen Quist: das Tor sei zu"],
    ],
    "what comes from a circle of people": [
      [
        "Aus Hafenkreisen verlautete, das Tor werde verkauft. Ein Käufer sei gefunden, hieß es weiter.",
        "indirect ? Hafenkreisen: das Tor werde verkauft",
        "indirect ? Hafenkreisen: Ein Käufer sei gefunden",
      ],
    ],
    "a quotation goes on behind whoever is told": [
      [
        "„Das Wasser ist nicht das Übel“, sagte Tolk dem Norviker Boten, „sondern der Schlamm darunter.“",
        "direct Ruvena Tolk: Das Wasser ist nicht das Übel“, sagte Tolk dem Norviker Boten, „sondern der Schlamm darunter.",
      ],
    ],
    "who tells of the sentence before": [
      ["Zwei Boote sind gesunken. Das teilte die Polizei mit.", "indirect ? die Polizei: Zwei Boote sind gesunken"],
      ["Zwei Boote sind gesunken. Das sagte die Polizei nicht."],
    ],
    "how old somebody is": [
      [
        "„Ohne das Boot wären wir tot“, sagte der 88 Jahre alte Taucher Orsen Quist.",
        "direct Orsen Quist: Ohne das Boot wären wir tot",
      ],
    ],
    "a party is no union": [
      [
        "Die SPD lobte den Plan.\nDer Verband teilte mit, das Tor sei zu.",
        "indirect SPD: den Plan",
        "indirect ? Der Verband: das Tor sei zu",
      ],
    ],
    "a report behind a colon": [
      ["Quist gab sich gelassen: Das Tor sei sicher.", "indirect Orsen Quist: Das Tor sei sicher"],
      ["Für den Winter zeigte sich Tolk ratlos: Es fehle an Kohle.", "indirect Ruvena Tolk: Es fehle an Kohle"],
      ["Quist hat eine Sorge: Er hätte das Tor schließen müssen."],
    ],
    "praise and regret": [
      ["Quist begrüßte den Beschluss.", "indirect Orsen Quist: den Beschluss"],
      ["Quist begrüßte die Gäste am Kai."],
      [
        "Tolk bedauerte die Entscheidung und kündigte an, das Tor zu schließen.",
        "indirect Ruvena Tolk: die Entscheidung",
        "indirect Ruvena Tolk: das Tor zu schließen",
      ],
      ["„Das ist ein guter Tag“, lobte Tolk.", "direct Ruvena Tolk: Das ist ein guter Tag"],
    ],
    "a body with its name in marks": [
      ["Der Verein „Tor auf“ begrüßte den Beschluss.", "indirect ? Der Verein „Tor auf“: den Beschluss"],
      ["Das Bündnis „Freier Kai“ kritisierte die Pläne.", "indirect ? Das Bündnis „Freier Kai“: die Pläne"],
    ],
    "who stands between commas behind what he is": [
      ["Ihr Anwalt, der Seerechtler Orsen Quist, sagte, das Tor sei zu.", "indirect Orsen Quist: das Tor sei zu"],
      ["Der Betreiber, die Reederei Nordfast, sagte, das Tor sei zu.", "indirect Nordfast: das Tor sei zu"],
    ],
  },
  fr: {
    "a name behind an office, and its list in brackets": [
      [
        "La nouvelle maire, Solvenne Bry (sans étiquette), a dit que le quai fermait.",
        "indirect Solvenne Bry: le quai fermait",
      ],
    ],
    "a fire breaks out and says nothing": [
      [
        "Un feu s’est déclaré dans un hangar de Norvik, ont indiqué les pompiers.",
        "indirect ? les pompiers: Un feu s’est déclaré dans un hangar de Norvik",
      ],
    ],
    "a clause of whoever was named before it": [
      ["La question vient de Bry, qui a expliqué que le quai était sûr.", "indirect Solvenne Bry: le quai était sûr"],
      [
        "« Rien ne va », dit Orsène Praud (PRT), qui ajoute que le quai est vieux.",
        "direct Orsène Praud: Rien ne va",
        "indirect Orsène Praud: le quai est vieux",
      ],
      [
        "« Rien ne va ici », lâche son avocat, qui ajoute que le quai est vieux.",
        "direct ? son avocat: Rien ne va ici",
        "indirect ? son avocat: le quai est vieux",
      ],
    ],
    "what verbs of quotation say with a clause": [
      ["Praud s’étonne que le quai soit fermé.", "indirect Orsène Praud: le quai soit fermé"],
      ["Praud défend un quai que personne ne voit."],
    ],
    "praise, regret and blame": [
      ["Bry a salué la décision.", "indirect Solvenne Bry: la décision"],
      ["Bry a salué la foule."],
      [
        "Bry salue la décision mais estime que le quai est vieux.",
        "indirect Solvenne Bry: la décision",
        "indirect Solvenne Bry: le quai est vieux",
      ],
      ["Praud a accusé la mairie de mentir.", "indirect Orsène Praud: la mairie de mentir"],
      ["Praud est accusé de vol."],
    ],
    "what somebody is called who has just spoken": [
      [
        "« Le quai est sûr », dit Bry. « Enfin », ajoute la chercheuse. Le chercheur nie que le quai soit sûr.",
        "direct Solvenne Bry: Le quai est sûr",
        "direct Solvenne Bry: Enfin",
        "indirect ? Le chercheur: le quai soit sûr",
      ],
    ],
    "those who are close to somebody": [
      [
        "Praud est parti. Des proches de M. Praud estiment, eux, que le quai est vieux.",
        "indirect ? Des proches de M. Praud: le quai est vieux",
      ],
    ],
    "what somebody was": [
      [
        "Bry est partie. « On m’a traitée de folle », souffle l’ancienne batelière.",
        "direct Solvenne Bry: On m’a traitée de folle",
      ],
    ],
    "what somebody thinks, by office and name": [
      [
        "Pour sa directrice, Solvenne Bry, « aucun bateau ne pourra plus partir ».",
        "direct Solvenne Bry: aucun bateau ne pourra plus partir",
      ],
    ],
    "an adverb within the verb": [
      ["Praud a aussitôt fait savoir que le quai était vieux.", "indirect Orsène Praud: le quai était vieux"],
    ],
    "a body behind what it does": [
      ["Le propriétaire, la société Quai Libre, dit que tout est sûr.", "indirect Quai Libre: tout est sûr"],
    ],
  },
  es: {
    "whom a sentence finds among others": [
      [
        "Entre los viajeros se encontraba Nuria Quesal, que iba al puerto. «Lo peor fue el frío», contó. «Nadie cantaba».",
        "direct Nuria Quesal: Lo peor fue el frío», contó. «Nadie cantaba",
      ],
    ],
    "the main verb behind a relative clause": [
      ["Quesal, que llegó tarde, sostiene que el muelle es viejo.", "indirect Nuria Quesal: el muelle es viejo"],
      ["La pregunta es de Quesal, que explicó que el muelle es viejo.", "indirect Nuria Quesal: el muelle es viejo"],
      ["Lo dijo el juez, y Balma defendió que el muelle es viejo.", "indirect Íñigo Balma: el muelle es viejo"],
    ],
    "what verbs of quotation say with a clause": [
      ["Balma lamentó que el muelle cierre.", "indirect Íñigo Balma: el muelle cierre"],
      ["Balma insistió en que el muelle es viejo.", "indirect Íñigo Balma: el muelle es viejo"],
      ["Balma adelantó que el muelle abrirá en mayo.", "indirect Íñigo Balma: el muelle abrirá en mayo"],
    ],
    "praise, regret and blame": [
      [
        "Quesal celebró el resultado y aseguró que el muelle abrirá.",
        "indirect Nuria Quesal: el resultado",
        "indirect Nuria Quesal: el muelle abrirá",
      ],
      ["Quesal celebró su cumpleaños."],
      ["Balma acusó al puerto de mentir y anunció una demanda.", "indirect Íñigo Balma: al puerto de mentir"],
    ],
    "where somebody goes behind the name": [
      ["«Me marcho ya», dijo Quesal antes de dejar la sala.", "direct Nuria Quesal: Me marcho ya"],
    ],
    "a source is nothing that is said": [
      [
        "Según el gremio, había denunciado dos veces el mal estado del muelle.",
        "indirect ? el gremio: había denunciado dos veces el mal estado del muelle",
      ],
    ],
    "somebody who is left out goes on": [
      [
        "Quesal llegó al muelle. No obstante, pidió calma. «Es pronto para saberlo», insistió.",
        "direct Nuria Quesal: Es pronto para saberlo",
      ],
    ],
    "what somebody is called who has just spoken": [
      ["Quesal llegó tarde. «No hubo trato», dijo la diputada.", "direct Nuria Quesal: No hubo trato"],
      [
        "Quesal criticó a la diputada. «No hubo trato», dijo la diputada.",
        "indirect Nuria Quesal: a la diputada",
        "direct ? la diputada: No hubo trato",
      ],
    ],
    "a body with its name in marks": [
      [
        "La plataforma «Muelle Vivo» dijo que el muelle es viejo.",
        "indirect ? La plataforma «Muelle Vivo»: el muelle es viejo",
      ],
    ],
  },
  it: {
    "where somebody goes behind the name": [
      ["«Me ne vado subito», ha detto Renzi prima di lasciare la sala.", "direct Ottavia Renzi: Me ne vado subito"],
    ],
    "whom somebody accuses": [
      ["Pando ha accusato il porto di mentire.", "indirect Ruggero Pando: il porto di mentire"],
      ["Pando è accusato di furto."],
    ],
    "a clause of whoever was named before it": [
      ["La domanda è di Renzi, che ha spiegato che il molo è vecchio.", "indirect Ottavia Renzi: il molo è vecchio"],
    ],
  },
  pt: {
    "where somebody goes behind the name": [
      ["«Vou embora já», disse Calado antes de deixar a sala.", "direct Rejane Calado: Vou embora já"],
    ],
    "what somebody thinks": [
      ["Para Calado, as contas «não batem certo».", "mixed Rejane Calado: as contas «não batem certo»"],
    ],
    "what verbs of quotation say with a clause": [
      ["Brum alegou que o cais é velho.", "indirect Otávio Brum: o cais é velho"],
    ],
    "whom somebody accuses": [["Brum acusou o porto de mentir.", "indirect Otávio Brum: o porto de mentir"]],
  },
  sv: {
    "who tells of the sentence before": [
      ["Två båtar sjönk vid kajen. Det uppger polisen.", "indirect ? polisen: Två båtar sjönk vid kajen"],
      ["Två båtar sjönk vid kajen. Det säger mycket om kajen."],
    ],
    "what a speaker is behind the name": [
      [
        "– Vi vet inte mer än så, säger Gunilla Rask, presstalesperson vid hamnen, till NTX.",
        "direct Gunilla Rask: Vi vet inte mer än så",
      ],
    ],
  },
  da: {
    "who tells of the sentence before": [
      ["To både sank ved kajen. Det oplyser politiet.", "indirect ? politiet: To både sank ved kajen"],
    ],
  },
  nb: {
    "who tells of the sentence before": [
      ["To båter sank ved kaia. Det opplyser politiet.", "indirect ? politiet: To båter sank ved kaia"],
    ],
  },
  pl: {
    "what whoever has just spoken thinks": [
      [
        "„Most jest stary” – powiedziała Mroczek. Jej zdaniem trzeba go zamknąć.",
        "direct Halina Mroczek: Most jest stary",
        "indirect Halina Mroczek: trzeba go zamknąć",
      ],
      [
        "„Most jest stary” – powiedziała Mroczek. Jego zdaniem trzeba go zamknąć.",
        "direct Halina Mroczek: Most jest stary",
      ],
      [
        "„Most jest stary” – powiedział Sikora. Jak dodał, trzeba go zamknąć.",
        "direct Bogdan Sikora: Most jest stary",
        "indirect Bogdan Sikora: trzeba go zamknąć",
      ],
    ],
  },
  ru: {
    "what whoever has just spoken thinks": [
      [
        "Озерова считает, что мост очень старый. По её словам, его пора закрыть.",
        "indirect Галина Озерова: мост очень старый",
        "indirect Галина Озерова: его пора закрыть",
      ],
      [
        "Ладов считает, что мост очень старый. По её словам, его пора закрыть.",
        "indirect Пётр Ладов: мост очень старый",
      ],
    ],
    "a paper that is told": [
      ["Озерова рассказала «Причалу», что мост очень старый.", "indirect Галина Озерова: мост очень старый"],
    ],
  },
  nl: {
    "who tells of the sentence before": [
      [
        "De haven gaat morgen dicht. Dat meldt wethouder Terhorst.",
        "indirect Saskia Terhorst: De haven gaat morgen dicht",
      ],
    ],
    "whom somebody accuses": [
      ["Terhorst beschuldigde de haven van laksheid.", "indirect Saskia Terhorst: de haven van laksheid"],
    ],
  },
};

describe("dailies abroad", () => {
  test.each(
    Object.entries(CASES).flatMap(([language, rules]) =>
      Object.entries(rules).flatMap(([rule, cases]) => cases.map((given) => [language, rule, ...given] as const)),
    ),
  )("%s: %s: %s", (language, _rule, text, ...lines) => {
    expect(linesBy(articleOf(text.split("\n"), { language }), PEOPLE[language] ?? [])).toEqual(lines);
  });

  test.each([
    ["es", "Quesal dejó el muelle y dijo que el tren iba tarde.", "Nuria Quesal: dejó el muelle"],
    ["de", "Quist verließ den Kai und sagte, das Tor sei zu.", "Orsen Quist: verließ den Kai"],
  ])("%s: a deed ends where somebody goes on to say something: %s", (language, text, deed) => {
    expect(deedsBy(articleOf([text], { language }), PEOPLE[language] ?? [])).toEqual([deed]);
  });
});
