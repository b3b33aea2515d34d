import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const PEOPLE = [
  "person Ida Brandt/Brandt",
  "person Otto Falk/Falk",
  "person Karin Dahl/Dahl, Hafenministerin",
  "person Erik Lund/Lund",
  "organization Nordfast",
];
/** Two paragraphs in which Otto Falk or Ida Brandt spoke before; sentences of our own. */
const CASES: Record<string, { before: string; cases: readonly (readonly [text: string, ...lines: string[]])[] }> = {
  de: {
    before: "„Die Pumpen laufen seit gestern wieder“, sagte Otto Falk. Ida Brandt kam am Abend.",
    cases: [
      [
        "Zudem spricht Erik Lund von einem Fehler der Wache, die das Tor nicht schloss. „Das Wasser kam in der Nacht“, sagte er.",
        "indirect Erik Lund: von einem Fehler der Wache, die das Tor nicht schloss",
        "direct Erik Lund: Das Wasser kam in der Nacht",
      ],
      [
        "Am Dienstag traf Erik Lund den Bauherrn Otto Falk. Er sagte, der Tunnel sei sicher.",
        "indirect Erik Lund: der Tunnel sei sicher",
      ],
      [
        "Nachdem die Fähre gesunken war, fuhr Erik Lund mit Otto Falk zum Kai. Er betonte, dass der Tunnel sicher sei.",
        "indirect Erik Lund: der Tunnel sicher sei",
      ],
      [
        "„Der Tunnel ist sicher“, urteilt Erik Lund, der mit Otto Falk am Tor stand. Er sagte, das Wasser sei kalt.",
        "direct Erik Lund: Der Tunnel ist sicher",
        "indirect Erik Lund: das Wasser sei kalt",
      ],
      [
        "Erfreut über den Bau zeigte sich auch Karin Dahl, die mit Ida Brandt gekommen war. „Das Tor hält“, sagte sie.",
        "direct Karin Dahl: Das Tor hält",
      ],
      [
        "Den Bau lobte die Ministerin Karin Dahl vor Ida Brandt. Sie sagte, das Tor halte jedem Sturm stand.",
        "indirect Karin Dahl: das Tor halte jedem Sturm stand",
      ],
      [
        "Karin Dahl kam früh. Ida Brandt kam später. Auf die alten Pumpen verweist auch die Hafenministerin. Mit Ida Brandt ging sie zum Kai. „Das Tor hält“, sagte sie.",
        "direct Karin Dahl: Das Tor hält",
      ],
      [
        "Erik Lund hält den Bau für sicher, den er mit Otto Falk geprüft hat. Er sagte, das Wasser sei kalt.",
        "indirect Erik Lund: den Bau für sicher, den er mit Otto Falk geprüft hat",
        "indirect Erik Lund: das Wasser sei kalt",
      ],
      [
        "Erik Lund, Leiter der Wache, lobte den Bau von Otto Falk. Er sagte, das Wasser sei kalt.",
        "indirect Erik Lund: das Wasser sei kalt",
      ],
      [
        "Nach dem Treffen mit Otto Falk sprach Erik Lund von einem Fehler der Wache. Er sagte, das Wasser sei kalt.",
        "indirect Erik Lund: von einem Fehler der Wache",
        "indirect Erik Lund: das Wasser sei kalt",
      ],
      [
        "Am Dienstag mahnte Erik Lund, Otto Falk dürfe das Tor nicht schließen. Er sprach von einem Fehler. „Das Wasser ist kalt“, sagte er.",
        "indirect Erik Lund: Otto Falk dürfe das Tor nicht schließen",
        "indirect Erik Lund: von einem Fehler",
        "direct Erik Lund: Das Wasser ist kalt",
      ],
      [
        "Seit dem Streit mit Otto Falk geht Erik Lund, der das Tor gebaut hat, nicht mehr zum Kai. Er sagte, das Wasser sei kalt.",
        "indirect Erik Lund: das Wasser sei kalt",
      ],
      [
        "Otto Falk hielt den Bau für sicher. Dass der Tunnel leckt, weiß Erik Lund seit gestern. „Das Wasser ist kalt“, sagte er.",
        "indirect Otto Falk: den Bau für sicher",
        "direct Erik Lund: Das Wasser ist kalt",
      ],
      [
        "Otto Falk saß am Kai. Ganz anders sieht das Erik Lund, der Leiter der Wache. „Das Wasser ist kalt“, sagte er.",
        "direct Erik Lund: Das Wasser ist kalt",
      ],
      [
        "Otto Falk saß am Kai. In Norvik wurde gestern Erik Lund zum Leiter der Wache gewählt. „Das Wasser ist kalt“, sagte er.",
        "direct Erik Lund: Das Wasser ist kalt",
      ],
      [
        "Karin Dahl und Ida Brandt kamen vor Gericht. Am Montag sprachen sie kein Wort und erklärten, dass der Tunnel sicher sei.",
      ],
      [
        "Besonders zornig war Erik Lund darüber, dass sich Otto Falk gefreut und geschrieben hatte, er wolle das Tor nun streichen.",
      ],
      ["Erik Lund kam zum Kai, an dem viel geredet und der Tunnel kritisiert wurde."],
      [
        "Otto Falk sah Erik Lund am Kai. Den Bau kannte er gut. „Das Wasser ist kalt“, sagte er.",
        "direct Otto Falk: Das Wasser ist kalt",
      ],
      [
        "Bei einem Treffen mit Otto Falk und Erik Lund forderten 200 Taucher, dass der Tunnel geschlossen wird.",
        "indirect ? 200 Taucher: der Tunnel geschlossen wird",
      ],
      [
        "Neben Otto Falk, Ida Brandt und Karin Dahl sagte auch Erik Lund, dass der Tunnel sicher ist.",
        "indirect Erik Lund: der Tunnel sicher ist",
      ],
      [
        "Auf Bitten von Otto Falk sagte Erik Lund, dass der Tunnel sicher ist.",
        "indirect Erik Lund: der Tunnel sicher ist",
      ],
      [
        "Otto Falk und Erik Lund forderten, dass der Tunnel geschlossen wird.",
        "indirect Otto Falk: der Tunnel geschlossen wird",
        "indirect Erik Lund: der Tunnel geschlossen wird",
      ],
      [
        "Otto Falk und Erik Lund kamen mit dem Boot. Zum Kai ging Lund allein. „Das Wasser ist kalt“, sagte er.",
        "direct Erik Lund: Das Wasser ist kalt",
      ],
    ],
  },
  nl: {
    before: "“De pompen draaien weer,” zei Otto Falk. Ida Brandt kwam ’s avonds.",
    cases: [
      [
        "Op dinsdag sprak Erik Lund over een fout van Otto Falk. Hij zei dat het water koud was.",
        "indirect Erik Lund: het water koud was",
      ],
      [
        "Erik Lund ziet een fout van Otto Falk. “De tunnel is veilig,” zei hij.",
        "direct Erik Lund: De tunnel is veilig",
      ],
      [
        "Daarna ging Karin Dahl met Ida Brandt naar de kade. Zij zei dat het water koud was.",
        "indirect Karin Dahl: het water koud was",
      ],
      [
        "Tijdens een gesprek met Otto Falk en Ida Brandt eiste Erik Lund dat de tunnel dicht zou gaan.",
        "indirect Erik Lund: de tunnel dicht zou gaan",
      ],
      ["Namens Otto Falk zei Erik Lund dat de tunnel veilig was.", "indirect Erik Lund: de tunnel veilig was"],
      [
        "Na het gesprek met Otto Falk ging Erik Lund naar de kade. Hij zei dat het water koud was.",
        "indirect Erik Lund: het water koud was",
      ],
    ],
  },
  sv: {
    before: "”Pumparna går igen”, sade Otto Falk. Ida Brandt kom på kvällen.",
    cases: [
      [
        "På tisdagen talade Erik Lund om ett fel av Otto Falk. Han sade att vattnet var kallt.",
        "indirect Erik Lund: vattnet var kallt",
      ],
      [
        "Därefter gick Karin Dahl med Ida Brandt till kajen. Hon sade att vattnet var kallt.",
        "indirect Karin Dahl: vattnet var kallt",
      ],
      [
        "Vid ett möte med Otto Falk och Ida Brandt krävde Erik Lund att tunneln skulle stängas.",
        "indirect Erik Lund: tunneln skulle stängas",
      ],
      [
        "Efter samtalet med Otto Falk gick Erik Lund till kajen. Han sade att vattnet var kallt.",
        "indirect Erik Lund: vattnet var kallt",
      ],
    ],
  },
  da: {
    before: "”Pumperne kører igen,” sagde Otto Falk. Ida Brandt kom om aftenen.",
    cases: [
      [
        "Tirsdag talte Erik Lund om en fejl af Otto Falk. Han sagde, at vandet var koldt.",
        "indirect Erik Lund: vandet var koldt",
      ],
    ],
  },
  no: {
    before: "«Pumpene går igjen», sa Otto Falk. Ida Brandt kom om kvelden.",
    cases: [
      [
        "Tirsdag snakket Erik Lund om en feil av Otto Falk. Han sa at vannet var kaldt.",
        "indirect Erik Lund: vannet var kaldt",
      ],
    ],
  },
};

describe.each(Object.entries(CASES))(
  "%s: a pronoun is whoever the sentence before is about",
  (language, { before, cases }) => {
    test.each(cases.map(([text, ...lines]) => ({ text, lines })))("$text", ({ text, lines }) => {
      const article = { ...articleOf([before, text]), language };
      expect(linesBy(article, PEOPLE).slice(1)).toEqual(lines);
    });
  },
);
