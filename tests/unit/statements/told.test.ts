import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf } from "./read.ts";

const told = (language: string, text: string) =>
  briefOf(articleOf([text], { language })).statements.map(({ told, content }) => [told ?? null, content.text]);

test.each([
  ["en", "Ida Brandt called the plan a “gift to the gulls.”", "called", "the plan a “gift to the gulls.”"],
  ["en", "Ida Brandt urged the council to close the pier.", "urged", "the council to close the pier"],
  ["en", "Ida Brandt called on the crew to rest.", "called on", "the crew to rest"],
  [
    "de",
    "Ida Brandt forderte die Stadtwerke auf, den Hafen zu räumen.",
    "forderte die Stadtwerke auf,",
    "den Hafen zu räumen",
  ],
  ["de", "Ida Brandt rät Kunden, den Anbieter zu wechseln.", "rät Kunden,", "den Anbieter zu wechseln"],
  ["de", "Ida Brandt forderte am Montag die Stadt auf, den Hafen zu räumen.", "forderte …", "den Hafen zu räumen"],
  ["de", "Am Montag riet Ida Brandt, den Hafen zu räumen.", "riet …", "den Hafen zu räumen"],
  ["en", "The ministry is now telling crews to rest.", "is now telling", "crews to rest"],
  ["en", "Ida Brandt has been urging the council to rest.", "has been urging", "the council to rest"],
  ["en", "Ida Brandt left the hall, urging the council to rest.", "urging", "the council to rest"],
  ["en", "Ida Brandt warned residents to stay at home.", "warned", "residents to stay at home"],
  ["en", "Ida Brandt noted the fact that no diver was asked.", "noted", "the fact that no diver was asked"],
  ["en", "Ida Brandt advised sailors to ask before they sail.", "advised", "sailors to ask before they sail"],
  ["en", "Ida Brandt reported a rise in catches.", "reported", "a rise in catches"],
  ["en", "Ida Brandt hopes the pier will open in May.", "hopes", "the pier will open in May"],
  ["en", "Ida Brandt hoped that the pier would open.", "hoped that", "the pier would open"],
  ["en", "Ida Brandt expressed doubts about the pumps.", "expressed", "doubts about the pumps"],
  ["en", "Ida Brandt confirmed the loss of two ferries.", "confirmed", "the loss of two ferries"],
  ["en", "The ministry confirmed receiving it.", "confirmed", "receiving it"],
  ["en", "Ida Brandt called the vote unfair.", "called", "the vote unfair"],
  ["en", "Ida Brandt described him as “stubborn” and left.", "described him as", "“stubborn”"],
  ["en", "Ida Brandt stressed the importance of the pumps.", "stressed", "the importance of the pumps"],
  ["en", "Ida Brandt told her crew to “keep the lamps on.”", "told her crew", "to “keep the lamps on.”"],
  [
    "en",
    "Ida Brandt vowed to run a survey into a report which appears to show holes in the pier.",
    "vowed",
    "to run a survey into a report which appears to show holes in the pier",
  ],
  [
    "en",
    "Ida Brandt commented drily on the fact that nobody had a key.",
    "commented",
    "drily on the fact that nobody had a key",
  ],
  [
    "en",
    "Ida Brandt vowed in her pledges for the town to “shut in May” gates that leak.",
    "vowed",
    "in her pledges for the town to “shut in May” gates that leak",
  ],
  ["en", "Ida Brandt indicated a clear stance on the pumps.", "indicated", "a clear stance on the pumps"],
  [
    "en",
    "Ida Brandt suggested a policy of open gates for the pier led by Otto Falk, which leaks.",
    "suggested",
    "a policy of open gates for the pier led by Otto Falk, which leaks",
  ],
  ["en", "Her death was announced by Ida Brandt.", "announced …", "Her death"],
  ["en", "The blast was claimed on Friday by Ida Brandt.", "claimed …", "The blast"],
  ["en", "Ida Brandt remembers him as a quiet man.", "remembers", "him as a quiet man"],
  ["en", "Ida Brandt promised the crew a boat if it rains.", "promised", "the crew a boat if it rains"],
  ["en", "Ida Brandt promised the crew a boat should they win.", "promised", "the crew a boat should they win"],
  ["en", "Ida Brandt told thousands of divers how to leave the pier.", "told …", "how to leave the pier"],
  ["en", "Ida Brandt suggests that other crews follow her.", "suggests that", "other crews follow her"],
  ["en", "Ida Brandt suggested closing the pier for a year.", "suggested", "closing the pier for a year"],
  ["en", "Ida Brandt questioned whether the gate was safe.", "questioned", "whether the gate was safe"],
  ["de", "Ida Brandt hofft, dass der Hafen im Mai öffnet.", "hofft, dass", "der Hafen im Mai öffnet"],
  ["de", "Ida Brandt kritisierte die späte Antwort der Hafenwache.", "kritisierte", "die späte Antwort der Hafenwache"],
  [
    "de",
    "Ida Brandt kritisierte am Montag in Norvik, dass die Wache zu spät kam.",
    "kritisierte …, dass",
    "die Wache zu spät kam",
  ],
  ["de", "Am Montag forderte Ida Brandt ein neues Tor für Norvik.", "forderte …", "ein neues Tor für Norvik"],
  ["fr", "Ida Brandt a dénoncé la lenteur des travaux au port.", "a dénoncé", "la lenteur des travaux au port"],
  [
    "fr",
    "Ida Brandt a également réclamé un nouveau quai pour les pêcheurs.",
    "a également réclamé",
    "un nouveau quai pour les pêcheurs",
  ],
  ["es", "Ida Brandt criticó la lentitud de las obras del puerto.", "criticó", "la lentitud de las obras del puerto"],
  ["es", "Ida Brandt exigió un muelle nuevo para Norvik.", "exigió", "un muelle nuevo para Norvik"],
  ["pt", "Ida Brandt criticou a lentidão das obras do porto.", "criticou", "a lentidão das obras do porto"],
  ["it", "Ida Brandt ha criticato la lentezza dei lavori al porto.", "ha criticato", "la lentezza dei lavori al porto"],
  ["de", "Ida Brandt versprach, das Tor im Mai zu öffnen.", "versprach,", "das Tor im Mai zu öffnen"],
  ["de", "Am Montag schlug Ida Brandt vor, dem Hafen mehr Geld zu geben.", "schlug …", "dem Hafen mehr Geld zu geben"],
  ["de", "Ida Brandt drohte damit, den Hafen zu verlassen.", "drohte damit,", "den Hafen zu verlassen"],
  [
    "de",
    "Ida Brandt empfahl den Anwohnern, die Fenster zu schließen.",
    "empfahl den Anwohnern,",
    "die Fenster zu schließen",
  ],
  ["fr", "Ida Brandt a promis d’ouvrir le port en mai.", "a promis", "d’ouvrir le port en mai"],
  ["fr", "Ida Brandt a proposé de donner plus d’argent au port.", "a proposé", "de donner plus d’argent au port"],
  ["fr", "Ida Brandt s’est engagée à rouvrir le quai.", "s’est engagée", "à rouvrir le quai"],
  ["es", "Ida Brandt prometió abrir el puerto en mayo.", "prometió", "abrir el puerto en mayo"],
  ["es", "Ida Brandt amenazó con dejar el muelle de Norvik.", "amenazó", "con dejar el muelle de Norvik"],
  ["it", "Ida Brandt ha promesso di aprire il porto a maggio.", "ha promesso", "di aprire il porto a maggio"],
  ["pt", "Ida Brandt prometeu abrir o porto em maio.", "prometeu", "abrir o porto em maio"],
  ["nl", "Ida Brandt beloofde de haven in mei te openen.", "beloofde", "de haven in mei te openen"],
  ["de", "Ida Brandt nannte den Plan ein „Geschenk an die Möwen“.", "nannte", "den Plan ein „Geschenk an die Möwen“"],
  ["de", "Ida Brandt nannte den Plan ein Geschenk an die Möwen.", "nannte", "den Plan ein Geschenk an die Möwen"],
  ["de", "Am Montag nannte die Direktorin Ida Brandt den Plan falsch.", "nannte …", "den Plan falsch"],
  ["de", "Ida Brandt bezeichnete den Plan als großes Glück.", "bezeichnete", "den Plan als großes Glück"],
  [
    "de",
    "Ida Brandt sprach am Montag von einem schwarzen Tag für Norvik: Drei Schiffe sanken.",
    "sprach …",
    "von einem schwarzen Tag für Norvik",
  ],
  ["de", "Ida Brandt sprach von einem „nassen Grab“ für Boote.", "sprach", "von einem „nassen Grab“ für Boote"],
  ["de", "Ida Brandt sprach von mindestens drei kaputten Toren.", "sprach", "von mindestens drei kaputten Toren"],
  ["de", "Ida Brandt sprach davon, dass Norvik leer sei.", "sprach", "davon, dass Norvik leer sei"],
  ["de", "Ida Brandt sprach sich gegen einen neuen Kai aus.", "sprach", "sich gegen einen neuen Kai aus"],
  ["de", "Ida Brandt warnte am Montag vor einer neuen Flut.", "warnte …", "vor einer neuen Flut"],
  ["de", "Ida Brandt rief zu mehr Hilfe auf.", "rief", "zu mehr Hilfe auf"],
  ["de", "Ida Brandt rief die Stadt auf, den Kai zu räumen.", "rief die Stadt auf,", "den Kai zu räumen"],
  ["de", "Ida Brandt wies die Vorwürfe der Fischer zurück.", "wies", "die Vorwürfe der Fischer zurück"],
  ["de", "Ida Brandt warf der Stadt Untätigkeit vor.", null, "warf der Stadt Untätigkeit vor"],
  ["de", "Ida Brandt würdigte den Lotsen als „stillen Helden“.", "würdigte", "den Lotsen als „stillen Helden“"],
  ["fr", "Ida Brandt a qualifié le plan de cadeau aux mouettes.", "a qualifié", "le plan de cadeau aux mouettes"],
  ["es", "Ida Brandt calificó el plan de grave error.", "calificó", "el plan de grave error"],
  ["pt", "Ida Brandt classificou o plano como um erro grave.", "classificou", "o plano como um erro grave"],
  ["it", "Ida Brandt ha definito il piano un grave errore.", "ha definito", "il piano un grave errore"],
  ["nl", "Ida Brandt noemde het plan een dure fout.", "noemde", "het plan een dure fout"],
  ["sv", "Ida Brandt kallade planen för ett dyrt misstag.", "kallade", "planen för ett dyrt misstag"],
  ["da", "Ida Brandt kaldte planen en dyr fejl.", "kaldte", "planen en dyr fejl"],
  ["nb", "Ida Brandt kalte planen en dyr feil.", "kalte", "planen en dyr feil"],
  ["fr", "Ida Brandt se dit « ravie et un peu lasse » du vote.", "se dit", "« ravie et un peu lasse » du vote"],
])("%s: what is not whole without its verb is told with it: %s", (language, text, verb, said) => {
  expect(told(language, text)).toContainEqual([verb, said]);
});

test.each([
  ["en", "Ida Brandt said the pier would open in May."],
  ["en", "Ida Brandt told the crew that to rest was no crime."],
  ["en", "Ida Brandt said the pumps cost more than the pier."],
  ["en", "Ida Brandt condemned the plan."],
  ["en", "Ida Brandt confirmed that the pier was shut."],
  ["en", "As Ida Brandt has reported, the head of the port, Captain Otto Falk, uses a lamp to read the maps."],
  ["en", "Ida Brandt explained that this move to the new pier starts in May."],
  ["en", "Ida Brandt explained why the gate was shut."],
  ["en", "“The pier is shut,” said Ida Brandt."],
  ["en", "According to Ida Brandt, the pier is shut."],
  ["de", "Ida Brandt sagte, der Hafen sei zu."],
  ["fr", "Ida Brandt a déclaré que le port est fermé."],
])("%s: what stands by itself is told without a verb: %s", (language, text) => {
  const lines = told(language, text);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.[0]).toBeNull();
});

test.each([
  ["de", "Ida Brandt nannte drei Gründe und keine Namen."],
  ["de", "Ida Brandt nannte der Wache einen Termin."],
  ["de", "Ida Brandt sprach von der Reise nach Norvik."],
  ["de", "Ida Brandt sprach von ihrer Kindheit am Hafen."],
  ["de", "Der Bericht sprach von einem großen Leck."],
  ["de", "Ida Brandt warnte vor einem Jahr die Fischer."],
  ["de", "Ida Brandt rief die Polizei und wies auf das Tor."],
  ["fr", "Ida Brandt a qualifié l’équipe de rameurs pour la finale."],
  ["pt", "Ida Brandt classificou o time de remo para a final."],
  ["it", "Ida Brandt ha definito i dettagli del piano."],
  ["nl", "Ida Brandt noemde de haven en een datum."],
  ["sv", "Ida Brandt kallade in en läkare till hamnen."],
])("%s: who calls nothing anything says nothing: %s", (language, text) => {
  expect(told(language, text)).toEqual([]);
});

test.each([
  "The new Harl lamp with a clock does away with a fault, adding a small clock to the side.",
  "Ida Brandt added new rules to the list.",
  "See tweets: “The council of Norvik resolves to shut the pier.”",
])("what is added by deed and what the reader is pointed to is not said: %s", (text) => {
  expect(told("en", text)).toEqual([]);
});

test("what threatens by itself is nobody's word", () => {
  expect(told("de", "Es droht, am Abend kalt zu werden. Ida Brandt ging zum Kai.")).toEqual([]);
});

test("what is added in words is said, whether its verb shows or not", () => {
  const text = "Ida Brandt said the pier was old, adding the pumps fail often.";
  expect(told("en", text).map(([, said]) => said)).toEqual(["the pier was old", "the pumps fail often"]);
});

test("who speaks in the middle of a clause has a role, and the clause goes on behind it", () => {
  const text = "This system, says Ida Brandt, a diver at the University of Norvik, Storholm, helps steer the boats.";
  expect(told("en", text).map(([, said]) => said)).toEqual([text.slice(0, -1)]);
});

test("what is said of a thing begins with the thing", () => {
  const text = "Ida Brandt said this storm “is one of many that keep the boats at home.”";
  expect(told("en", text).map(([, said]) => said)).toEqual([
    "this storm “is one of many that keep the boats at home.”",
  ]);
});

test("a word for how little was said is no part of it, and neither is where it was written", () => {
  const text =
    "Ida Brandt left early, saying only, “We will not shut the pier.” As rain falls more often than ever, Otto Falk writes in an article on the pages of the union titled ‘Safe Piers for Everybody in the Whole Town’ that “divers fear the cold every day.”";
  expect(told("en", text).map(([, said]) => said)).toEqual([
    "We will not shut the pier.",
    "divers fear the cold every day.",
  ]);
});

test("what is said with its verb in the passive needs no other", () => {
  expect(told("en", "The plan was condemned by Ida Brandt.")).toEqual([[null, "The plan was condemned"]]);
});
