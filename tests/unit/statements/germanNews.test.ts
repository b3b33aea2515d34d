import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const ACTORS = [
  "person Ida Brandt/Brandt",
  "person Otto Falk/Falk",
  "person Nils Lund/Lund",
  "person Karin Dahl/Dahl, Hafendirektorin",
  "organization NHD",
  "organization Norviker Traum",
  "organization Norviker Post",
];
/** Sentences of our own, what is said in them, and who says it: "?" and words where no actor does. */
const CASES: Record<string, readonly (readonly [text: string, ...lines: string[]])[]> = {
  "letters behind an article are a name": [
    ["Davon sei ein Drittel neu, schreibt der NHD in seinem Bericht.", "indirect NHD: Davon sei ein Drittel neu"],
    [
      "Nach Angaben des Norviker Hafendienstes (NHD) arbeiten dort noch 220 Menschen.",
      "indirect NHD: arbeiten dort noch 220 Menschen",
    ],
  ],
  "a source before “es”": [
    [
      "Aus Kreisen der Hafenleitung hieß es, der Kai werde verkauft.",
      "indirect ? Kreisen der Hafenleitung: der Kai werde verkauft",
    ],
    ["Von der Polizei hieß es, dass niemand am Tor schlief.", "indirect ? der Polizei: niemand am Tor schlief"],
    ["Der Kai hieß Norvik, das Boot hieß Lund."],
  ],
  "a Swiss spelling": [
    ["Der Damm sei dicht, hiess es in einer Mitteilung der Wache.", "indirect ? Wache: Der Damm sei dicht"],
    ["Der Damm sei dicht, heisst es aus Kreisen der Wache.", "indirect ? Kreisen der Wache: Der Damm sei dicht"],
  ],
  "a paper whose owner is in another case than the first": [
    [
      "Der Damm sei dicht, hieß es in einer Mitteilung des Amtes.",
      "indirect ? Mitteilung des Amtes: Der Damm sei dicht",
    ],
  ],
  "a clause before “dass” that ends in marks": [
    [
      "Otto Falk erklärte, er sei „sehr traurig“, dass der Kran brennen musste.",
      "mixed Otto Falk: er sei „sehr traurig“, dass der Kran brennen musste",
    ],
  ],
  "half a sentence in marks, with the half before it": [
    [
      "Der Kran sei ein Denkmal, „weil er hundert Jahre alt ist“, sagte Otto Falk.",
      "mixed Otto Falk: Der Kran sei ein Denkmal, „weil er hundert Jahre alt ist“",
    ],
  ],
  "to what somebody says it": [
    ["Otto Falk sagte zu den Klagen, sie seien falsch.", "indirect Otto Falk: sie seien falsch"],
    // How somebody speaks is nobody.
    ["Gebetsmühlenartig erklärten die Fischer, dass Norvik leer sei.", "indirect ? die Fischer: Norvik leer sei"],
  ],
  "what is told on in the mood of reports": [
    [
      "„Der Kai ist voll“, sagte Otto Falk. Er schäme sich sehr dafür. Jedes Boot, das dort liege, habe ein Leck.",
      "direct Otto Falk: Der Kai ist voll",
      "indirect Otto Falk: Er schäme sich sehr dafür",
      "indirect Otto Falk: Jedes Boot, das dort liege, habe ein Leck",
    ],
    [
      "„Der Kai ist voll“, sagte Otto Falk. Er wurde dann sehr laut. Jedes Boot, das dort liegt, hat ein Leck.",
      "direct Otto Falk: Der Kai ist voll",
    ],
    [
      "„Der Kai ist voll“, sagte Otto Falk. Er wäre gern Fischer geworden. Er nannte keinen Grund.",
      "direct Otto Falk: Der Kai ist voll",
    ],
  ],
  "what tells of the source is no part of what it says": [
    [
      "Nach Einschätzung der Forscherin Ida Brandt, Leiterin am Institut für Häfen, könnten die Wachen ihre Arbeit ausgebaut haben.",
      "indirect Ida Brandt: könnten die Wachen ihre Arbeit ausgebaut haben",
    ],
  ],
  "a source in another case than the first is called with what introduces it": [
    [
      "Der Kran war nach Angaben westlicher Händler seit Tagen kaputt.",
      "indirect ? nach Angaben westlicher Händler: Der Kran war nach Angaben westlicher Händler seit Tagen kaputt",
    ],
    ["Laut Fachleuten ist der Damm zu niedrig.", "indirect ? Laut Fachleuten: ist der Damm zu niedrig"],
    ["Mehreren Augenzeugen zufolge sank das Boot.", "indirect ? Mehreren Augenzeugen zufolge: sank das Boot"],
    ["Der Kran lag nach Hafen-Angaben still.", "indirect ? nach Hafen-Angaben: Der Kran lag nach Hafen-Angaben still"],
    ["Laut der Feuerwehr ist der Damm zu niedrig.", "indirect ? Feuerwehr: ist der Damm zu niedrig"],
    ["Der Damm sei zu niedrig, sagte der Lotse.", "indirect ? der Lotse: Der Damm sei zu niedrig"],
  ],
  "a pronoun behind what is said is whoever spoke, and nobody named by the way": [
    [
      "„Der Damm ist alt“, sagte Otto Falk. Der Plan des Fischers Nils Lund sei zu teuer, ergänzte er.",
      "direct Otto Falk: Der Damm ist alt",
      "indirect Otto Falk: Der Plan des Fischers Nils Lund sei zu teuer",
    ],
    [
      "Der älteste Fischer, Nils Lund, empfand den Damm als „Witz aus lauter Sand“, wie er sagte.",
      "mixed Nils Lund: Der älteste Fischer, Nils Lund, empfand den Damm als „Witz aus lauter Sand“",
    ],
    [
      "„Der Damm ist alt“, sagte Otto Falk. Der Hafenchef war lange dort. „Der Sand fehlt überall“, sagte er.",
      "direct Otto Falk: Der Damm ist alt",
      "direct Otto Falk: Der Sand fehlt überall",
    ],
    [
      "Der Minister stritt mit dem Fischer Otto Falk. Er sagte, der Damm sei alt.",
      "indirect ? Der Minister: der Damm sei alt",
    ],
  ],
  "a source ends where the next name begins": [
    [
      "Dort wird laut Hafenchef Otto Falk Nils Lund noch lange fehlen.",
      "indirect Otto Falk: Dort wird laut Hafenchef Otto Falk Nils Lund noch lange fehlen",
    ],
  ],
  "a clause that tells when or why is said by nobody": [
    [
      "Während der Tunnel geschlossen wurde, warnte der norwegische Gesandte, jede Störung untergrabe „das Vertrauen“.",
      "mixed ? der norwegische Gesandte: jede Störung untergrabe „das Vertrauen“",
    ],
    [
      "Die Leiterin der Wache, Hafenrätin Ida Brandt sagte, die Tore blieben zu.",
      "indirect Ida Brandt: die Tore blieben zu",
    ],
    ["Ida Brandt berichtete am Montag über die Pläne, den Hafen von Norvik zu schließen."],
  ],
  "a heading that says what something is about is nobody": [["Kritik an Regierung: „Zu spät, zu knapp und zu leise“"]],
  "the name of a party in quotation marks is the party’s": [
    [
      "Die Tore müssten geschlossen werden, forderte die Partei „Norviker Traum“.",
      "indirect Norviker Traum: Die Tore müssten geschlossen werden",
    ],
    ["Laut der „Norviker Post“ ist der Hafen zu.", "indirect Norviker Post: ist der Hafen zu"],
  ],
  "“doch” and “und” take no place of the clause": [
    [
      "Doch der Minister Otto Falk sieht das Land als „Spielball“ und erklärte Anfang März: „Wir bleiben hier.“",
      "direct Otto Falk: Wir bleiben hier.",
    ],
  ],
  "a sentence behind a quotation tells whose it was": [
    [
      "„Die Tore sind zu“, sagte Otto Falk.\n„Ich zähme lieber einen Löwen.“ Mit diesem Satz sorgte Ida Brandt für Aufsehen.",
      "direct Otto Falk: Die Tore sind zu",
      "direct Ida Brandt: Ich zähme lieber einen Löwen.",
    ],
    ["„Der Tunnel ist zu.“ Das sagte Ida Brandt der Zeitung.", "direct Ida Brandt: Der Tunnel ist zu."],
  ],
  "she is the one of this paragraph, and not who spoke in the last": [
    [
      "„Die Tore sind zu“, sagte Ida Brandt vom Hafen.\nDarauf verweist auch die Direktorin des norwegischen Hafens Karin Dahl. Zwar fehle eine Studie. „Wir wissen aber, was fehlt“, sagte sie der Presse.",
      "direct Ida Brandt: Die Tore sind zu",
      "direct Karin Dahl: Wir wissen aber, was fehlt",
    ],
  ],
  "the same where who spoke did so long ago": [
    [
      "„Die Tore sind zu“, sagte Ida Brandt vom Hafen.\nDas Tor ist alt.\nDie Kosten sind hoch.\nDarauf verweist auch die Direktorin des norwegischen Hafens Karin Dahl. Zwar fehle eine Studie. „Wir wissen aber, was fehlt“, sagte sie der Presse.",
      "direct Ida Brandt: Die Tore sind zu",
      "direct Karin Dahl: Wir wissen aber, was fehlt",
    ],
  ],
  "the one person before a colon says what is behind it": [
    [
      "Es ist zu sehen, wie Hafenchef Otto Falk das neue Tor preist: „Norvik hat einen guten Ruf für seine Tore.“",
      "direct Otto Falk: Norvik hat einen guten Ruf für seine Tore.",
    ],
    [
      "So kam in der Mitteilung auch Otto Falk, der Leiter des Hafens, zu Wort: „Wir freuen uns sehr auf das Tor.“",
      "direct Otto Falk: Wir freuen uns sehr auf das Tor.",
    ],
    ["Die Wache fand bei Otto Falk einen Zettel: „Das Tor ist heute Nacht offen.“"],
  ],
  "a straight mark closes what a low one opens": [
    ['„Das Tor ist zu. Das kostet viel", sagt Ida Brandt.', "direct Ida Brandt: Das Tor ist zu. Das kostet viel"],
  ],
  "several who speak now": [
    ["Fachleute prognostizieren, dass der Tunnel sinkt.", "indirect ? Fachleute: der Tunnel sinkt"],
    ["Nun warnen Ärzte: „Das Wasser ist zu warm für alle.“", "direct ? Ärzte: Das Wasser ist zu warm für alle."],
    ["Ida Brandt will vor dem Bau warnen, dass der Hafen sinkt."],
    ["Die Leute, die vor dem Bau warnen, sind müde."],
  ],
  "verbs of several words": [
    ["Ida Brandt geht davon aus, dass der Tunnel sinkt.", "indirect Ida Brandt: der Tunnel sinkt"],
    ["Otto Falk merkte in der Sendung an, dass es schwierig werde.", "indirect Otto Falk: es schwierig werde"],
  ],
  "a list of halves of nouns is one noun": [
    [
      "„Wir senden falsche Signale“, sagte der Norviker Gesundheits-, Sozial- und Hafendirektor Otto Falk.",
      "direct Otto Falk: Wir senden falsche Signale",
    ],
  ],
  "where it is said, and out of which house": [
    ["Das Tor sei zu, hieß es in einer Mitteilung der Hafenwache.", "indirect ? Hafenwache: Das Tor sei zu"],
    ["Das Tor sei zu, wie es in Kreisen der Hafenwache heißt.", "indirect ? Kreisen der Hafenwache: Das Tor sei zu"],
    ["Das Tor bleibe zu, sagte auch der Norviker Stadtrat Otto Falk.", "indirect Otto Falk: Das Tor bleibe zu"],
  ],
};

describe("German news", () => {
  test.each(Object.entries(CASES).flatMap(([rule, cases]) => cases.map((given) => [rule, ...given] as const)))(
    "%s: %s",
    (_rule, text, ...lines) => {
      expect(linesBy(articleOf(text.split("\n"), { language: "de" }), ACTORS)).toEqual(lines);
    },
  );
});
