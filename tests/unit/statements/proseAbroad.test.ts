import { describe, expect, test } from "vitest";
import { makeBrief } from "../../../lib/brief/makeBrief.ts";
import { readTagger } from "../../../tools/taggerFile.ts";
import { articleOf } from "../points/sampleArticle.ts";

const linesOf = (language: string, text: string): string[] => {
  const tagger = readTagger(language);
  const { statements, actors } = makeBrief({ ...articleOf(text.split("\n")), language }, { ...(tagger && { tagger }) });
  return statements.map(({ speaker, speakerText, content, told }) => {
    const who = actors.find(({ id }) => id === speaker)?.name ?? `? ${speakerText}`;
    return `${who}: ${told ? `[${told}] ` : ""}${content.text}`;
  });
};

type Case = readonly [text: string, ...lines: string[]];

/** What news abroad says in its plainest sentences, about people and ports of our own. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  it: [
    ["Otto Falk teme che il molo resti chiuso.", "Otto Falk: [teme che] il molo resti chiuso"],
    ["Otto Falk auspica invece che il molo riapra presto.", "Otto Falk: [auspica invece che] il molo riapra presto"],
    [
      "Otto Falk è arrivato al molo. «Qui non resta più nessuno», ha detto poco dopo la mezzanotte.",
      "Otto Falk: Qui non resta più nessuno",
    ],
    [
      "Il sindaco è Otto Falk. Secondo Falk almeno due navi che avevano lasciato il molo sono rimaste fuori.",
      "Otto Falk: almeno due navi che avevano lasciato il molo sono rimaste fuori",
    ],
    [
      "Il saluto è arrivato da Ida Brandt, che su X ha scritto: «Il molo riapre a maggio».",
      "Ida Brandt: Il molo riapre a maggio",
    ],
    [
      "Il nome è quello di Ida Brandt, già direttrice del porto, che però smentisce: «Nessuno mi ha chiamato».",
      "Ida Brandt: Nessuno mi ha chiamato",
    ],
  ],
  pt: [
    ["Otto Falk espera que o cais reabra em maio.", "Otto Falk: [espera que] o cais reabra em maio"],
    [
      'O advogado Otto Falk anunciou que vai recorrer da decisão. "O cais é de todos nós", disse aos jornalistas à saída.',
      "Otto Falk: vai recorrer da decisão",
      "Otto Falk: O cais é de todos nós",
    ],
  ],
  es: [["Otto Falk teme que el muelle siga cerrado.", "Otto Falk: [teme que] el muelle siga cerrado"]],
  fr: [
    ["Otto Falk craint que le quai reste fermé.", "Otto Falk: [craint que] le quai reste fermé"],
    ["La maire, Ida Brandt, a pour sa part rappelé que le quai était ouvert.", "Ida Brandt: le quai était ouvert"],
    ["« Le quai sera prêt », a répondu, agacé, le maire Otto Falk.", "Otto Falk: Le quai sera prêt"],
    [
      "Un choix « dur mais inévitable », selon la maire, Ida Brandt (NSP).",
      "Ida Brandt: Un choix « dur mais inévitable »",
    ],
    [
      "Son avocat, Otto Falk, juge la décision « entachée d'erreurs ».",
      "Otto Falk: [juge la] décision « entachée d'erreurs »",
    ],
    [
      "« Nous devons partir d'ici », a affirmé le ministre des Ports et des Îles Otto Falk.",
      "Otto Falk: Nous devons partir d'ici",
    ],
  ],
  de: [
    [
      "Für den Lotsen Otto Falk ist die Sache klar: „Der Kai war schon lange morsch.“",
      "Otto Falk: Der Kai war schon lange morsch.",
    ],
    [
      "Der Lotse habe ausgesagt, er sei müde gewesen, hieß es aus Hafenkreisen.",
      "? Hafenkreisen: Der Lotse habe ausgesagt, er sei müde gewesen",
      "? Der Lotse: er sei müde gewesen",
    ],
  ],
  nl: [
    ["Otto Falk vreest dat de kade dicht blijft.", "Otto Falk: [vreest dat] de kade dicht blijft"],
    ["Otto Falk ontkent dat de kade dicht blijft.", "Otto Falk: [ontkent dat] de kade dicht blijft"],
    ["Otto Falk wijst erop dat de kade oud is.", "Otto Falk: de kade oud is"],
    ["Daarnaast vreest Otto Falk dat de kade dicht blijft.", "Otto Falk: [vreest … dat] de kade dicht blijft"],
    [
      "Op de kade wordt maandag gestaakt. Dat heeft Otto Falk vrijdag bekendgemaakt.",
      "Otto Falk: Op de kade wordt maandag gestaakt",
    ],
  ],
  sv: [
    ["Otto Falk hoppas att kajen öppnas i maj.", "Otto Falk: [hoppas att] kajen öppnas i maj"],
    ["Om kajen stängs, säger Otto Falk i radion att båten går ändå.", "Otto Falk: båten går ändå"],
    [
      "Hamnminister Ida Brandt kom till kajen. – Vi ska läsa rapporten noga, säger ministern.",
      "Ida Brandt: Vi ska läsa rapporten noga",
    ],
  ],
  da: [
    ["Otto Falk frygter, at kajen forbliver lukket.", "Otto Falk: [frygter, at] kajen forbliver lukket"],
    ["Ifølge Otto Falk fra Nordfast rammer planen de fattigste byer.", "Otto Falk: rammer planen de fattigste byer"],
    ["Rådmand Ida Brandt afviser det. Rådmanden mener, at kajen er sikker.", "Ida Brandt: kajen er sikker"],
  ],
  nb: [
    ["Otto Falk frykter at kaia blir stengt.", "Otto Falk: [frykter at] kaia blir stengt"],
    [
      "– Vi er ikke fornøyd, men vi ligger foran planen på vedlikehold, sier havnesjef Otto Falk.",
      "Otto Falk: Vi er ikke fornøyd, men vi ligger foran planen på vedlikehold",
    ],
    ["Ordfører Ida Brandt åpnet kaia. Ordføreren sier at båten går i mai.", "Ida Brandt: båten går i mai"],
  ],
  pl: [
    ["Otto Falk obawia się, że nabrzeże zostanie zamknięte.", "Otto Falk: [obawia …] nabrzeże zostanie zamknięte"],
    [
      'Wojewoda Otto Falk zapewnił, że do portu przypłyną statki. "Jesteśmy z nimi w kontakcie" - podkreślił na konferencji prasowej.',
      "Otto Falk: do portu przypłyną statki",
      "Otto Falk: Jesteśmy z nimi w kontakcie",
    ],
    [
      "Otto Falk powiedział, że wielki statek tonie. Według niego dwie łodzie zdążyły wrócić.",
      "Otto Falk: wielki statek tonie",
      "Otto Falk: dwie łodzie zdążyły wrócić",
    ],
    [
      "Jan Lipski bada morze. Zdaniem hydrologa prof. Jana Lipskiego takich fal będzie więcej.",
      "Jan Lipski: takich fal będzie więcej",
    ],
    [
      "– Opóźnienie wynika z protestów – wyjaśnia Otto Falk.\nPani Halina słyszała huk. – Myślałam, że wybuchł gaz – opowiada. – Zaraz wybiegłam na samo nabrzeże.",
      "Otto Falk: Opóźnienie wynika z protestów",
    ],
    [
      'Minister portów Otto Falk napisał, że nowy most powstanie. "Wyjaśnimy tę sprawę do końca" - zapowiedział szef resortu.',
      "Otto Falk: nowy most powstanie",
      "Otto Falk: Wyjaśnimy tę sprawę do końca",
    ],
  ],
  ru: [
    ["Отто Фальк опасается, что причал останется закрытым.", "Отто Фальк: [опасается, что] причал останется закрытым"],
    ["«Причал закроют зимой», — вспоминает кинокритик Отто Фальк.", "Отто Фальк: Причал закроют зимой"],
    ["Причал закрыли до самой весны. Об этом сообщил Отто Фальк.", "Отто Фальк: Причал закрыли до самой весны"],
  ],
  uk: [
    ["Отто Фальк переконаний, що причал залишиться закритим.", "Отто Фальк: причал залишиться закритим"],
    [
      "Причал закрили до самої весни. Про це повідомив Отто Фальк за підсумками наради.",
      "Отто Фальк: Причал закрили до самої весни",
    ],
    [
      "Директорка Ольга Бранд сказала, що старий причал закрито.\nУ Мінпорту очікують, що причал відкриють навесні.",
      "Ольга Бранд: старий причал закрито",
      "? У Мінпорту: [очікують, що] причал відкриють навесні",
    ],
  ],
  tr: [
    ['Vali Ozan Vale, "İskele açılmayacak" uyarısında bulundu.', "Ozan Vale: İskele açılmayacak"],
    ["Vali Ozan Vale, köye giden yolun kapanacağına dikkat çekti.", "Ozan Vale: köye giden yolun kapanacağına"],
    [
      "Valilikten yapılan yazılı açıklamada, köye giden yolun kapandığı belirtildi.",
      "? Valilik: köye giden yolun kapandığı",
    ],
    ["Yaralıların, hastaneye ambulansla kaldırıldığı bildirildi."],
    ["Vali Ozan Vale, köydeki okula yardım yaptı."],
  ],
};

describe.each(Object.entries(CASES))("%s", (language, cases) => {
  test.each(cases)("says who: %s", (text, ...lines) => {
    expect(linesOf(language, text)).toEqual(lines);
  });
});
