import { describe, expect, test } from "vitest";
import { findStatements } from "../../../lib/brief/statements/findStatements.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

/** People of no country's first names, with an office where their gender is to be told by it. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  de: ["person Ruvena Tolk/Tolk, Bürgermeisterin", "person Orsen Quist/Quist, Vorsitzender"],
  fr: [
    "person Hervane Tass/Tass, avocat général",
    "person Solvenne Bry/Bry, directrice du port",
    "person Orsène Praud/Praud, député",
    "organization Nordfast",
  ],
  es: [
    "person Nuria Quesal/Quesal, consejera de Puertos",
    "person Íñigo Balma/Balma, abogado",
    "person Nerva Casal/Casal, portavoz del Partido Verde",
    "person Ferme Coba/Coba, técnico",
  ],
  pt: [
    "person Rejane Calado/Calado, advogada",
    "person Hugo Brandão/Brandão",
    "person Nilso Caldas/Caldas, governador",
    "organization Nordfast",
  ],
  nl: ["person Saskia Terhorst/Terhorst, wethouder", "person Wouter Blank/Blank, directeur"],
  sv: ["person Gunilla Rask/Rask, kommunalråd", "person Peder Norling/Norling"],
  da: ["person Gunhild Rask/Rask, borgmester", "person Jens Krag/Krag, fisker"],
  it: [
    "person Ottavia Renzi/Renzi, sindaca",
    "person Ruggero Pando/Pando, avvocato",
    "person Ottavo Serva/Serva, presidente del Marana",
  ],
};

/** Local papers, court reports and strikes in words of our own, and who says what in them. */
const CASES: Readonly<
  Record<string, Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>>>
> = {
  de: {
    "the mood of reports goes on at the head of the next paragraph": [
      [
        "„Der Kai ist zu eng“, sagte Orsen Quist.\nGerade für Kähne sei er riskant.",
        "direct Orsen Quist: Der Kai ist zu eng",
        "indirect Orsen Quist: Gerade für Kähne sei er riskant",
      ],
      [
        "„Der Kai ist zu eng“, sagte Orsen Quist.\nGerade für Kähne ist er riskant.",
        "direct Orsen Quist: Der Kai ist zu eng",
      ],
    ],
    "and behind a clause that opens its sentence": [
      [
        "„Der Kai ist zu eng“, sagte Orsen Quist. Dass nichts geschah, sei allein dem Lotsen zu verdanken.",
        "direct Orsen Quist: Der Kai ist zu eng",
        "indirect Orsen Quist: Dass nichts geschah, sei allein dem Lotsen zu verdanken",
      ],
      [
        "„Der Kai ist zu eng“, sagte Orsen Quist. Dass nichts geschah, ist dem Lotsen zu verdanken.",
        "direct Orsen Quist: Der Kai ist zu eng",
      ],
    ],
    "what opens a sentence is no subject": [
      [
        "Ruvena Tolk kam. Erst im August hatte Tolk beklagt, die Wache sei nachts leer.",
        "indirect Ruvena Tolk: die Wache sei nachts leer",
      ],
    ],
    "a thing before the verb, and who calls it so": [
      ["Ruvena Tolk kam. Das Vorhaben nannte sie „ein gutes Werk“.", "direct Ruvena Tolk: ein gutes Werk"],
      ["Ruvena Tolk kam. Der Sprecher nannte sie „eine gute Leiterin“.", "direct ? Der Sprecher: eine gute Leiterin"],
    ],
    "any verb in the mood of reports": [
      [
        "Orsen Quist trat zurück. Er übernehme die volle Verantwortung, schrieb er am Abend.",
        "indirect Orsen Quist: Er übernehme die volle Verantwortung",
      ],
    ],
    "where something is heard from": [
      [
        "Aus dem Landratsamt hieß es auf Nachfrage, der Antrag werde geprüft.",
        "indirect ? dem Landratsamt: der Antrag werde geprüft",
      ],
      [
        "Vom Betreiber hieß es, die Anlage sei seit Jahren sicher.",
        "indirect ? Vom Betreiber: die Anlage sei seit Jahren sicher",
      ],
      ["Bei dem Treffen hieß es, der Leiter werde im Sommer gehen."],
    ],
    "what somebody has admitted or denies having done": [
      [
        "Orsen Quist hat eingeräumt, den Brief geschrieben zu haben.",
        "indirect Orsen Quist: den Brief geschrieben zu haben",
      ],
      ["Orsen Quist bestritt, den Brief geschrieben zu haben.", "indirect Orsen Quist: den Brief geschrieben zu haben"],
      ["Orsen Quist gab zu, den Brief geschrieben zu haben.", "indirect Orsen Quist: den Brief geschrieben zu haben"],
      ["Orsen Quist bestritt die Vorwürfe am Dienstag.", "indirect Orsen Quist: die Vorwürfe am Dienstag"],
    ],
    "who says it stands behind “wie”": [
      [
        "Wie Orsen Quist nach der Sitzung sagte: „Der Hafen bleibt offen.“",
        "direct Orsen Quist: Der Hafen bleibt offen.",
      ],
      [
        "Wie Orsen Quist vor seinem „Kahn“-Auftritt sagte: „Der Hafen bleibt offen.“",
        "direct Orsen Quist: Der Hafen bleibt offen.",
      ],
    ],
    "who calls it so is nothing that is called so": [["Den Plan hält Orsen Quist für falsch."]],
    "what somebody had to admit or could confirm": [
      [
        "Orsen Quist musste am Montag einräumen, dass die Zufahrt zu eng ist.",
        "indirect Orsen Quist: die Zufahrt zu eng ist",
      ],
      ["Orsen Quist wollte nicht bestätigen, dass die Zufahrt zu eng ist."],
      ["Niemand kann sagen, dass die Zufahrt zu eng ist. Man muss zugeben, dass es teuer wird."],
    ],
    "what somebody has spoken of": [
      [
        "Im März hatte Ruvena Tolk von einem „Irrtum ohne jede Absicht“ gesprochen.",
        "mixed Ruvena Tolk: von einem „Irrtum ohne jede Absicht“ gesprochen",
      ],
      ["Im März hatte Ruvena Tolk nicht von einem Irrtum gesprochen."],
    ],
    "what sets somebody against others belongs to the sentence": [
      [
        "Orsen Quist allerdings, der die Fähre fährt, sprach von einem Irrtum der Stadt.",
        "indirect Orsen Quist: von einem Irrtum der Stadt",
      ],
      [
        "Ruvena Tolk jedoch, die Bürgermeisterin, sagte, das Vorhaben sei falsch.",
        "indirect Ruvena Tolk: das Vorhaben sei falsch",
      ],
    ],
    "a verb that ends its clause has its prefix with it": [
      [
        "Orsen Quist widersprach. Ein Polizist schilderte, wie er den Wagen in einem Hof stellte.",
        "indirect ? Ein Polizist: wie er den Wagen in einem Hof stellte",
      ],
      ["Der Kai ist gesperrt, wie Orsen Quist am Montag feststellte.", "indirect Orsen Quist: Der Kai ist gesperrt"],
    ],
  },
  fr: {
    "whoever a court judges says nothing": [
      ["Orsène Praud, jugé pour le vol de sa barque, est venu."],
      [
        "Solvenne Bry a jugé pour sa part que le port resterait ouvert.",
        "indirect Solvenne Bry: le port resterait ouvert",
      ],
    ],
    "an office by another word": [
      [
        "Hervane Tass a requis dix ans. « On ne tire pas par accident », a martelé le magistrat.",
        "direct Hervane Tass: On ne tire pas par accident",
      ],
    ],
    "what somebody came to say": [
      ["Orsène Praud a fini par admettre qu’il savait tout.", "indirect Orsène Praud: il savait tout"],
      ["Orsène Praud n’a pas voulu dire que le port fermait."],
    ],
    "what somebody speaks of in words of her own": [
      ["Solvenne Bry parle d’une « journée historique ».", "mixed Solvenne Bry: parle d’une « journée historique »"],
      ["Solvenne Bry a parlé de « La Digue » avec le préfet."],
    ],
    "a view told by a pronoun": [
      [
        "Solvenne Bry a fermé le port. Pour elle, « la digue ne tiendra pas ».",
        "direct Solvenne Bry: la digue ne tiendra pas",
      ],
    ],
    "somebody with a clause without commas": [
      ["L’avocat qui défend la famille affirme que rien n’est prouvé.", "indirect ? L’avocat: rien n’est prouvé"],
    ],
    "those who are somewhere": [
      [
        "Nordfast a ouvert le quai.\nÀ l’Ordre des architectes, on regrette « un ton inutile ».",
        "direct ? À l’Ordre des architectes: un ton inutile",
      ],
      [
        "Solvenne Bry est venue.\nChez Nordfast, on assure que tout va bien au port.",
        "indirect Nordfast: tout va bien au port",
      ],
    ],
    "what a sentence opens with is not always who says so": [["Au début, on disait que le quai était trop court."]],
    "who was named last may have no name": [
      [
        "Solvenne Bry a reçu les grévistes.\nLe syndicat accuse la direction. Cette dernière dément. « Il s’agit d’un simple constat », précise-t-elle.",
        "direct ? elle: Il s’agit d’un simple constat",
      ],
    ],
    "somebody whose view is told goes on": [
      [
        "Solvenne Bry a fermé le port.\nPour la sœur de la victime, c’est trop tard. « Il a eu trois ans pour venir », a-t-elle glissé.",
        "direct ? la sœur de la victime: Il a eu trois ans pour venir",
      ],
      [
        "Solvenne Bry a fermé le port.\nUne voisine a tout vu de sa fenêtre. « Personne n’a bougé ici », raconte-t-elle.",
        "direct ? Une voisine: Personne n’a bougé ici",
      ],
      // A man is no "elle".
      [
        "Solvenne Bry a fermé le port. Un voisin a tout vu. « Personne n’a bougé ici », raconte-t-elle.",
        "direct Solvenne Bry: Personne n’a bougé ici",
      ],
    ],
  },
  es: {
    "what somebody does while speaking is nobody": [
      [
        "Íñigo Balma abrió la sesión. «Basta de gritos», añadió refiriéndose a la sala.",
        "direct Íñigo Balma: Basta de gritos",
      ],
    ],
    "an office by another word": [
      [
        "Nerva Casal fue la más dura. La edil aseguró que la plaza no se hará.",
        "indirect Nerva Casal: la plaza no se hará",
      ],
      [
        "Ferme Coba movió el banquillo. El preparador vigués pidió calma: «Quedan once finales por jugar».",
        "direct Ferme Coba: Quedan once finales por jugar",
      ],
    ],
    "somebody with a clause without commas": [
      ["Un vecino que vive enfrente asegura que oyó muchos gritos.", "indirect ? Un vecino: oyó muchos gritos"],
      ["La ley que defendió Íñigo Balma dice que no se puede pescar."],
    ],
    "several who are somewhere": [
      ["Desde el Ministerio recuerdan que la obra no es suya.", "indirect ? el Ministerio: la obra no es suya"],
    ],
    "what somebody does is no subject behind its verb": [
      [
        "También la consejera, Nuria Quesal, lamentó la pérdida de «una maestra».",
        "mixed Nuria Quesal: la pérdida de «una maestra»",
      ],
      ["Íñigo Balma la insultó. Años después le pidió perdón por escrito."],
    ],
    "a break in a match is nothing that is said": [
      ["Ferme Coba pidió otro tiempo muerto antes del descanso de la final."],
    ],
    "what somebody came to say": [
      [
        "Íñigo Balma se limitó a contestar que los técnicos hacen su trabajo.",
        "indirect Íñigo Balma: los técnicos hacen su trabajo",
      ],
      ["Nuria Quesal tuvo que reconocer que la obra se retrasa.", "indirect Nuria Quesal: la obra se retrasa"],
      ["Íñigo Balma no quiso decir que la obra se retrasa."],
    ],
    "what somebody speaks of in words of his own": [
      ["Íñigo Balma habló de una «jornada histórica».", "mixed Íñigo Balma: de una «jornada histórica»"],
      ["Íñigo Balma habló de «Volver» con la prensa y de la obra."],
    ],
    "a view whose verb is in the past": [
      ["Para Íñigo Balma, su equipo mereció «algo más».", "mixed Íñigo Balma: su equipo mereció «algo más»"],
    ],
    "a friend of hers is not herself": [
      [
        "Una amiga de la propia Nuria Quesal dijo que el alcalde mentía a todos.",
        "indirect ? Una amiga de la propia Nuria Quesal: el alcalde mentía a todos",
      ],
    ],
  },
  it: {
    "what somebody came to say": [
      [
        "Ruggero Pando si è limitato a dire che la delibera è passata.",
        "indirect Ruggero Pando: la delibera è passata",
      ],
      ["Ottavia Renzi è tornata a ribadire che il molo è chiuso.", "indirect Ottavia Renzi: il molo è chiuso"],
    ],
    "an office by another word": [
      [
        "Esulta Ottavo Serva. Il numero uno biancorosso ha promesso che i lavori partiranno a marzo.",
        "indirect Ottavo Serva: i lavori partiranno a marzo",
      ],
    ],
    "what somebody admits is nobody": [["Incalzato da Ruggero Pando, ha ammesso però di non avere mai scritto nulla."]],
    "whose words they are": [
      [
        "«Aspettavamo questo giorno da anni», le parole della sindaca, Ottavia Renzi.",
        "direct Ottavia Renzi: Aspettavamo questo giorno da anni",
      ],
      [
        "«Noi andiamo avanti per la nostra strada» è la replica di Ruggero Pando.",
        "direct Ruggero Pando: Noi andiamo avanti per la nostra strada",
      ],
    ],
    "what somebody speaks of in words of her own": [
      ["Ottavia Renzi ha parlato di «una giornata storica».", "mixed Ottavia Renzi: di «una giornata storica»"],
    ],
    "what somebody does while speaking is nobody": [
      [
        "Ottavia Renzi ha aperto la seduta. «Chi dice no resterà solo», ha attaccato rivolgendosi ai banchi in fondo.",
        "direct Ottavia Renzi: Chi dice no resterà solo",
      ],
    ],
    "somebody without a name goes on": [
      [
        "Ottavia Renzi ha chiuso la seduta.\nUn’infermiera che lavora lì ha saputo tutto dai giornali. «Non si fa così», dice lei.",
        "direct ? Un’infermiera: Non si fa così",
      ],
    ],
  },
  pt: {
    "an office by another word": [
      [
        "Nilso Caldas negou tudo. O mandatário disse ainda que os reservatórios estão cheios.",
        "indirect Nilso Caldas: os reservatórios estão cheios",
      ],
    ],
    "what somebody came to say": [
      ["Hugo Brandão limitou-se a dizer que a obra continua.", "indirect Hugo Brandão: a obra continua"],
      ["Rejane Calado voltou a afirmar que a obra vai parar.", "indirect Rejane Calado: a obra vai parar"],
    ],
    "what somebody speaks of in words of his own": [
      ["Hugo Brandão falou em “um dia histórico”.", "mixed Hugo Brandão: em “um dia histórico”"],
    ],
    "what somebody does while speaking is nobody": [
      [
        "Hugo Brandão abriu a sessão. “Chega de gritos”, acrescentou referindo-se à sala.",
        "direct Hugo Brandão: Chega de gritos",
      ],
    ],
    "who works at a firm is not the firm": [
      [
        "Um engenheiro da própria Nordfast disse que o índice não passa de 44%.",
        "indirect ? Um engenheiro da própria Nordfast: o índice não passa de 44%",
      ],
    ],
  },
  nl: {
    "a thing before the verb, and who calls it so": [
      [
        "Saskia Terhorst kwam. De remmen daarentegen noemt ze „ronduit gevaarlijk”.",
        "direct Saskia Terhorst: ronduit gevaarlijk",
      ],
    ],
    "an age": [
      [
        "Wouter Blank is het zat. „Ze beloven elk jaar een pier”, zegt de 58-jarige.",
        "direct Wouter Blank: Ze beloven elk jaar een pier",
      ],
    ],
    "what somebody had to admit": [
      [
        "Saskia Terhorst moest toegeven dat de cijfers niet klopten.",
        "indirect Saskia Terhorst: de cijfers niet klopten",
      ],
      ["Wouter Blank wilde niet bevestigen dat hij vertrekt."],
    ],
    "somebody without a name goes on": [
      [
        "Saskia Terhorst sloot de haven.\nEen verpleegkundige die daar al jaren werkt, hoorde het van haar buurvrouw. „Zo ga je niet met mensen om”, zegt ze.",
        "direct ? Een verpleegkundige: Zo ga je niet met mensen om",
      ],
    ],
  },
  sv: {
    "what somebody had to admit": [
      [
        "Gunilla Rask tvingades medge att notan växt med tio miljoner.",
        "indirect Gunilla Rask: notan växt med tio miljoner",
      ],
      ["Polisen kan inte bekräfta att mannen är död."],
    ],
    "somebody without a name goes on behind a dash": [
      [
        "Gunilla Rask stängde hamnen.\nEn undersköterska som jobbat där länge fick veta det av en granne.\n– Så gör man inte mot folk, säger hon.",
        "direct ? En undersköterska: Så gör man inte mot folk",
      ],
      [
        "Gunilla Rask stängde hamnen.\n– Så gör man inte mot folk, säger hon.",
        "direct Gunilla Rask: Så gör man inte mot folk",
      ],
    ],
  },
  da: {
    "an office with an age": [
      [
        "Jens Krag har kutter i havnen.\n- De lover en mole hvert år, siger den 58-årige fisker.",
        "direct Jens Krag: De lover en mole hvert år",
      ],
    ],
    "what somebody had to admit": [
      [
        "Gunhild Rask måtte erkende, at broen bliver dyrere end ventet.",
        "indirect Gunhild Rask: broen bliver dyrere end ventet",
      ],
    ],
  },
};

describe("local news abroad", () => {
  test.each(
    Object.entries(CASES).flatMap(([language, rules]) =>
      Object.entries(rules).flatMap(([rule, cases]) => cases.map((given) => [language, rule, ...given] as const)),
    ),
  )("%s: %s: %s", (language, _rule, text, ...lines) => {
    expect(linesBy(articleOf(text.split("\n"), { language }), PEOPLE[language] ?? [])).toEqual(lines);
  });
});

test.each<readonly [language: string, text: string]>([
  ["fr", "Un salarié de Nordfast a dit que deux lignes pourraient être arrêtées."],
  ["es", "Una amiga de la propia Nuria Quesal dijo que el alcalde mentía a todos."],
  ["it", "Un amico di Ruggero Pando racconta che la casa bruciava da ore."],
  ["nl", "Een buurvrouw van Wouter Blank vertelde dat hij nooit thuis was."],
  ["sv", "En granne till Gunilla Rask berättar att huset brann hela natten."],
])("%s: somebody who belongs to a name has none: %s", (language, text) => {
  const article = articleOf([text], { language });
  expect(findStatements(article, splitSentences(article), []).map(({ unnamed }) => unnamed)).toEqual([true]);
});

test.each<readonly [text: string, unnamed: boolean]>([
  ["Befürworter halten den Kai für nötig.", true],
  ["Gegner warnen vor hohen Kosten.", true],
  ["Tierschützer sprechen von einem Skandal.", true],
  ["Aus dem Umfeld des Ministers hieß es, er wolle im Herbst gehen.", true],
  ["Aus dem Landratsamt hieß es, der Antrag werde geprüft.", false],
  ["Vom Betreiber hieß es, die Anlage sei seit Jahren sicher.", false],
])("many without a name are unnamed, a body is not: %s", (text, unnamed) => {
  const article = articleOf([text], { language: "de" });
  expect(findStatements(article, splitSentences(article), []).map((said) => said.unnamed)).toEqual([unnamed]);
});

test.each<readonly [language: string, text: string]>([
  ["nl", "Vakbond ZorgBreed zegt dat 48 banen verdwijnen."],
  ["sv", "Facket Byggfolket säger att strejken fortsätter i veckan."],
])("%s: a body with its name is no unnamed source: %s", (language, text) => {
  const article = articleOf([text], { language });
  expect(findStatements(article, splitSentences(article), []).map(({ unnamed }) => unnamed)).toEqual([false]);
});
