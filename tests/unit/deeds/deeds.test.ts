import { describe, expect, test } from "vitest";
import { makeBrief } from "../../../lib/brief/makeBrief.ts";
import { articleOf } from "../points/sampleArticle.ts";
import { actionsBy, deedsBy } from "../statements/read.ts";

const deeds = (language: string, ...paragraphs: string[]) =>
  deedsBy(articleOf(paragraphs, { language }), ["person Ida Brandt/Ида Брандт/Іда Брандт", "person Otto Falk"]);

describe("what somebody does or suffers, from the verb on:", () => {
  test.each([
    ["Ida Brandt left the port of Norvik on Monday.", "left the port of Norvik on Monday"],
    ["Ida Brandt, 43, a pilot of the port, has left the board.", "has left the board"],
    ["On Monday Ida Brandt was arrested at the gate.", "was arrested at the gate"],
    ["The harbour master Ida Brandt faces a trial in May, which may be long.", "faces a trial in May"],
    ["Ida Brandt bought red, white and blue lamps, but the pier stayed dark.", "bought red, white and blue lamps"],
    ["Ida Brandt sold the boat for $74,000 in May.", "sold the boat for $74,000 in May"],
    ["The crew met, Ida Brandt left the port.", "left the port"],
    ["Ida Brandt thought about it for a while.", "thought about it for a while"],
    ["Ida Brandt slept for a little while before it rained.", "slept for a little while before it rained"],
    ["Ida Brandt took a separate, private oath.", "took a separate, private oath"],
    ["Ida Brandt took a call at 7:30 a.m. from the pier.", "took a call at 7:30 a.m. from the pier"],
    ["Ida Brandt painted “shut, and for good” on the gate in May.", "painted “shut, and for good” on the gate in May"],
    ["Ida Brandt opened the gate as her crew, in red coats, sang.", "opened the gate as her crew, in red coats, sang"],
    [
      "Ida Brandt made sure that the gate, which is old, was shut in May.",
      "made sure that the gate, which is old, was shut in May",
    ],
    ["The lamps went out when Ida Brandt shut the gate.", "shut the gate"],
    [
      "Ida Brandt credited her coach, Otto Falk, with saving the boat.",
      "credited her coach, Otto Falk, with saving the boat",
    ],
    ["Ida Brandt thanked her husband, Otto Falk, who had waited.", "thanked her husband, Otto Falk"],
    ["Ida Brandt scored twice and Otto Falk stopped a shot.", "scored twice"],
    ["Ida Brandt opened a school and her younger brother Otto Falk paid for it.", "opened a school"],
    ["Ida Brandt bought the boat and Otto Falk, her brother, painted it.", "bought the boat"],
    ["Ida Brandt had a goal and a save, keeper Otto Falk had two, and it rained.", "had a goal and a save"],
    ["Ida Brandt sold the boat and she left the port.", "sold the boat"],
    ["Ida Brandt left the port and Otto Falk said it was late.", "left the port"],
    ["Ida Brandt saw to it that Ada Lind and Otto Falk were fed.", "saw to it that Ada Lind and Otto Falk were fed"],
    ["Ida Brandt painted a map of Norland, Westria and Sudria.", "painted a map of Norland, Westria and Sudria"],
  ])("%s", (text, expected) => {
    expect(deeds("en", text)).toContain(`Ida Brandt: ${expected}`);
  });

  test.each([
    ["The harbour chief, Ida Brandt, has ordered an inquiry.", "has ordered an inquiry"],
    ["In May the port’s chief executive, Ida Brandt, left the firm.", "left the firm"],
    ["The lone supporter, retired engineer Ida Brandt, walked out.", "walked out"],
    ["Its chairman quit, and his deputy, Ida Brandt, took over in June.", "took over in June"],
    ["The pier’s painter, Ida Brandt, who was ill, left the stage.", "left the stage"],
    ["The firm, whose Managing Director, Ida Brandt, left for Norvik, fell 3%.", "left for Norvik"],
  ])("of who is named behind what they are: %s", (text, expected) => {
    expect(deeds("en", text)).toEqual([`Ida Brandt: ${expected}`]);
  });

  test.each([
    ["Ida Brandt of the Department of Ports and Fisheries closed the pier.", "closed the pier"],
    ["Ida Brandt from Norvik won the race.", "won the race"],
    ["Ida Brandt wrote the bill on her boat.", "wrote the bill on her boat"],
    ["Ida Brandt resigned.", "resigned"],
    ["Ida Brandt added 22 points for Norvik.", "added 22 points for Norvik"],
    [
      "The bishop of Vale, the Most Rev Ida Brandt, has backed the plan, drafted by the port.",
      "has backed the plan, drafted by the port",
    ],
    ["Top seed Ida Brandt won 6-1, 4-6, 7-5 in Norvik.", "won 6-1, 4-6, 7-5 in Norvik"],
    ["On Friday, Ida Brandt scored.", "scored"],
  ])("%s", (text, expected) => {
    expect(deeds("en", text)).toEqual([`Ida Brandt: ${expected}`]);
  });

  test.each([
    ["The crew of Ida Brandt of Norvik left the port."],
    ["Ida Brandt wrote in her book that the pier was shut."],
    ["Ida Brandt, of the port, stopped."],
    ["It was a day of Ida Brandt, and Otto Falk votes in May."],
    ["The firm met the mayor, Ida Brandt, signed the deal and left."],
    ["At the trial of the mayor, Ida Brandt, wept, a guard saw."],
  ])("but not of a name within another clause: %s", (text) => {
    expect(deeds("en", text)).toEqual([]);
  });

  test("not of those by whom a thing was made", () => {
    expect(
      deeds("en", "The bill, drafted largely by Ida Brandt, D-N., and Otto Falk, R-N., would cap the fees."),
    ).toEqual([]);
    expect(deeds("en", "Otto Falk made it clear that the gate was shut.")).toEqual([]);
  });

  test("of two who do the same, each", () => {
    expect(deeds("en", "Ida Brandt and Otto Falk left the port on Monday.")).toEqual([
      "Ida Brandt: left the port on Monday",
      "Otto Falk: left the port on Monday",
    ]);
  });

  test("of two with what each of them is", () => {
    expect(deeds("en", "Chief Justice Ida Brandt and former harbour pilot Otto Falk left the port.")).toEqual([
      "Ida Brandt: left the port",
      "Otto Falk: left the port",
    ]);
    expect(deeds("en", "The port sued Ida Brandt and Judge Otto Falk left the room.")).not.toContain(
      "Ida Brandt: left the room",
    );
  });

  test("of a relative whose owner opens the sentence", () => {
    expect(deeds("en", "Nordfast chief Otto Falk’s wife, Ida Brandt, left the firm.")).toEqual([
      "Ida Brandt: left the firm",
    ]);
  });

  test("of the second alone, where the first is what another deed was for", () => {
    const text = "The yards made an offer for Otto Falk and Nordfast has sold the port.";
    const actors = ["person Otto Falk", "organization Nordfast"];
    expect(deedsBy(articleOf([text], { language: "en" }), actors)).toEqual(["Nordfast: has sold the port"]);
  });

  test("of whom a pronoun stands for, with the pronoun", () => {
    expect(deeds("en", "Ida Brandt left the port. She sold her boat in May.")).toEqual([
      "Ida Brandt: left the port",
      "Ida Brandt: She sold her boat in May",
    ]);
  });
});

describe("what is done to somebody:", () => {
  const suffered = (language: string, text: string) => {
    const actors = ["person Ida Brandt", "person Otto Falk"];
    return actionsBy(articleOf([text], { language }), actors).flatMap(({ name, actions }) =>
      actions.filter(({ isSuffered }) => isSuffered).map((action) => `${name}: ${action.text}`),
    );
  };
  test.each([
    ["en", "Ida Brandt was arrested at the gate in May.", ["Ida Brandt: was arrested at the gate in May"]],
    ["en", "Ida Brandt has been given a medal.", ["Ida Brandt: has been given a medal"]],
    [
      "en",
      "On Monday the police in Norvik arrested Ida Brandt at the gate.",
      ["Ida Brandt: the police in Norvik arrested Ida Brandt at the gate"],
    ],
    [
      "en",
      "It was late, and Otto Falk had met the pilot Ida Brandt on Monday, who left.",
      ["Ida Brandt: Otto Falk had met the pilot Ida Brandt on Monday"],
    ],
    ["en", "Ida Brandt was going to the port. Otto Falk was pleased with it.", []],
    ["en", "Police said they saw Ida Brandt. They praised Otto Falk.", []],
    ["en", "The guards who arrested Ida Brandt left. If they arrested Otto Falk, nobody knows.", []],
    [
      "en",
      "The crew joined Ida Brandt’s boat. The divers found the Otto Falk report. They starred alongside Otto Falk. The newly elected Ida Brandt and others left. The others included Otto Falk.",
      [],
    ],
    [
      "de",
      "Die Lotsin Ida Brandt wurde am Montag verhaftet. Der Lotse Otto Falk ist am Montag gegangen.",
      ["Ida Brandt: wurde am Montag verhaftet"],
    ],
    [
      "fr",
      "La pilote Ida Brandt a été arrêtée au port. Le pilote Otto Falk est parti lundi.",
      ["Ida Brandt: a été arrêtée au port"],
    ],
    ["es", "La ministra Ida Brandt fue detenida en el puerto.", ["Ida Brandt: fue detenida en el puerto"]],
    ["fr", "La police a arrêté Ida Brandt lundi soir.", ["Ida Brandt: La police a arrêté Ida Brandt lundi soir"]],
    ["fr", "La police a arrêté l’amie d’Ida Brandt. La police a arrêté le frère de Ida Brandt.", []],
    ["es", "La policía detuvo a la piloto Ida Brandt.", ["Ida Brandt: La policía detuvo a la piloto Ida Brandt"]],
    [
      "it",
      "La polizia di Norvik ha arrestato Ida Brandt.",
      ["Ida Brandt: La polizia di Norvik ha arrestato Ida Brandt"],
    ],
    ["pt", "A polícia prendeu Ida Brandt na segunda.", ["Ida Brandt: A polícia prendeu Ida Brandt na segunda"]],
    ["de", "Die Polizei nahm Ida Brandt am Montag fest.", ["Ida Brandt: Die Polizei nahm Ida Brandt am Montag fest"]],
    [
      "de",
      "Das Gericht hat die Lotsin Ida Brandt am Montag verurteilt.",
      ["Ida Brandt: Das Gericht hat die Lotsin Ida Brandt am Montag verurteilt"],
    ],
    [
      "de",
      "Ida Brandt war am Montag von der Wache geholt worden.",
      ["Ida Brandt: war am Montag von der Wache geholt worden"],
    ],
    ["de", "Die Polizei nahm den Mann fest, den Ida Brandt kannte. Die Wache nahm Ida Brandt mit.", []],
    ["de", "Den Mann nahm Ida Brandt am Montag fest. Am Montag nahm Ida Brandt den Mann fest.", []],
    ["nl", "De politie heeft Ida Brandt aangehouden.", ["Ida Brandt: De politie heeft Ida Brandt aangehouden"]],
    ["sv", "Polisen grep Ida Brandt i måndags.", ["Ida Brandt: Polisen grep Ida Brandt i måndags"]],
    ["nb", "Politiet pågrep Ida Brandt mandag.", ["Ida Brandt: Politiet pågrep Ida Brandt mandag"]],
    ["da", "Politiet anholdt Ida Brandt mandag.", ["Ida Brandt: Politiet anholdt Ida Brandt mandag"]],
  ])("%s: %s", (language, text, expected) => {
    expect(suffered(language, text)).toEqual(expected);
  });
});

describe("no deed:", () => {
  test.each([
    ["how somebody is called", "The director, a former sailor named Ida Brandt, sleeps."],
    ["where somebody was born", "Ida Brandt was born in Norvik in 1974."],
    ["what somebody looks like", "Ida Brandt would seem the best pilot of all. Otto Falk appeared to sleep."],
    ["what somebody is", "Ida Brandt is a pilot of the port. Otto Falk wasn’t so sure."],
    ["what is said", "Ida Brandt said that Otto Falk left the port. “Otto Falk sold it,” she added."],
    ["a verb of saying", "Ida Brandt told reporters that the gate was shut."],
    ["what another does to somebody", "The crew of Ida Brandt left. The crew met Ida Brandt left of the pier."],
    ["whose thing does it", "Ida Brandt’s boat left the port."],
    [
      "what is done to a thing by half",
      "The gate that Ida Brandt built is old. The question Ida Brandt faced was hard.",
    ],
    [
      "a noun in the form of a verb",
      "The Ida Brandt projects in the port were late. Otto Falk funders to the port asked for Otto Falk teams to help.",
    ],
    ["who wrote it", "Ida Brandt contributed to this report. Otto Falk has also contributed to this report."],
    [
      "what may be",
      "If Ida Brandt leaves the port, the gate stays shut. Nobody knows whether Otto Falk left the port.",
    ],
    ["half of what is done", "The gate is old, as Ida Brandt has found."],
  ])("%s", (_rule, text) => {
    expect(deeds("en", text)).toEqual([]);
  });
});

describe("deeds in other languages:", () => {
  test.each([
    ["de", "Die Lotsin Ida Brandt wurde am Montag in Norvik verhaftet.", ["wurde am Montag in Norvik verhaftet"]],
    ["de", "Die Lotsin Ida Brandt trat am Montag zurück, und das Tor blieb zu.", ["trat am Montag zurück"]],
    ["de", "Ida Brandt will nun mit dem Hafen über das Tor reden.", ["will nun mit dem Hafen über das Tor reden"]],
    ["de", "Die Lotsin Ida Brandt nahm den Plan des Hafens auf.", ["nahm den Plan des Hafens auf"]],
    ["de", "Am Montag trat Ida Brandt im Hafen zurück.", ["Am Montag trat Ida Brandt im Hafen zurück"]],
    [
      "de",
      "In Norvik hat die Ministerin Ida Brandt das Tor geöffnet.",
      ["In Norvik hat die Ministerin Ida Brandt das Tor geöffnet"],
    ],
    [
      "de",
      "Am Montag lobte die Wache Ida Brandt. Die Wache öffnete Ida Brandt. Ida Brandt habe das Tor geöffnet. Am Montag hat Ida Brandt, die Lotsin. Seit Mai ist Ida Brandt im Amt.",
      [],
    ],
    ["de", "Den Plan lehnte Ida Brandt am Montag ab.", ["Den Plan lehnte Ida Brandt am Montag ab"]],
    [
      "de",
      "Dem Rat der Wache folgte die Ministerin Ida Brandt nicht.",
      ["Dem Rat der Wache folgte die Ministerin Ida Brandt nicht"],
    ],
    ["sv", "I måndags lämnade Ida Brandt hamnen i Norvik.", ["I måndags lämnade Ida Brandt hamnen i Norvik"]],
    ["de", "Die Lotsin Ida Brandt ist seit Mai im Amt.", []],
    ["fr", "La pilote Ida Brandt a quitté le port de Norvik lundi.", ["a quitté le port de Norvik lundi"]],
    ["fr", "La ministre Ida Brandt est arrêtée au port.", ["est arrêtée au port"]],
    [
      "fr",
      "La ministre Ida Brandt est une femme du port. Elle a quitté le port. Il s’agit d’un choix.",
      ["Elle a quitté le port"],
    ],
    ["nb", "Statsråd Ida Brandt åpnet porten i Norvik på mandag.", ["åpnet porten i Norvik på mandag"]],
    ["da", "Minister Ida Brandt åbnede porten i Norvik mandag.", ["åbnede porten i Norvik mandag"]],
    ["uk", "Міністр Іда Брандт відкрила ворота порту.", ["відкрила ворота порту"]],
    ["es", "La ministra Ida Brandt abandonó el puerto de Norvik.", ["abandonó el puerto de Norvik"]],
    ["it", "La ministra Ida Brandt ha lasciato il porto lunedì.", ["ha lasciato il porto lunedì"]],
    ["pt", "A ministra Ida Brandt deixou o porto de Norvik.", ["deixou o porto de Norvik"]],
    [
      "nl",
      "De minister Ida Brandt verliet de haven van Norvik op maandag.",
      ["verliet de haven van Norvik op maandag"],
    ],
    ["sv", "Ministern Ida Brandt lämnade hamnen i Norvik i måndags.", ["lämnade hamnen i Norvik i måndags"]],
    ["pl", "Minister Ida Brandt otworzyła bramę portu.", ["otworzyła bramę portu"]],
    ["ru", "Министр Ида Брандт открыла ворота порта.", ["открыла ворота порта"]],
    ["fr", "La pilote Ida Brandt se rendra lundi au port.", ["se rendra lundi au port"]],
    ["fr", "Ida Brandt s’est éteinte dimanche à Norvik.", ["s’est éteinte dimanche à Norvik"]],
    ["fr", "Le frère d’Ida Brandt, Ole, a été arrêté à Norvik. L’ami d’Ida Brandt a quitté le port.", []],
    ["fr", "Ida Brandt, 54 ans, pilote de Norvik depuis 2014, a quitté le port.", ["a quitté le port"]],
    [
      "fr",
      "Ida Brandt a reçu, pendant une heure, le pilote du port.",
      ["a reçu, pendant une heure, le pilote du port"],
    ],
    ["fr", "Ida Brandt a reçu, durant la nuit, le pilote du port.", ["a reçu, durant la nuit, le pilote du port"]],
    ["fr", "Ida Brandt a vu, sur le port, que le phare était éteint.", ["a vu"]],
    ["fr", "Ida Brandt en réponse à une lettre du port.", []],
    ["pt", "Ida Brandt nos ensinou.", []],
    ["es", "Ida Brandt se negó a abrir el puerto.", ["se negó a abrir el puerto"]],
    [
      "it",
      "Ida Brandt si è dimessa martedì. Ida Brandt si recò al porto.",
      ["si è dimessa martedì", "si recò al porto"],
    ],
    ["pt", "Ida Brandt demitiu-se do porto no domingo.", ["demitiu-se do porto no domingo"]],
    ["de", "Ida Brandt erhielt bei der Wahl 53,4% der Stimmen.", ["erhielt bei der Wahl 53,4% der Stimmen"]],
    ["de", "Ida Brandt erreichte am Montag 97%.", ["erreichte am Montag 97%"]],
    [
      "de",
      "Ida Brandt hat das Tor, das seit Jahren zu war, am Montag geöffnet.",
      ["hat das Tor, das seit Jahren zu war, am Montag geöffnet"],
    ],
    [
      "de",
      "Ida Brandt hatte das Haus, in dem sie wohnte, angezündet.",
      ["hatte das Haus, in dem sie wohnte, angezündet"],
    ],
    ["de", "Ida Brandt hat das Tor, das sie kannte, und das Haus nie mehr öffnen wollen, weil es zu war.", []],
    ["de", "Ida Brandt hat den Hafen im Griff, sagen viele.", []],
    ["nb", "Ida Brandt forlot havnen i Norvik.", ["forlot havnen i Norvik"]],
    ["da", "Ida Brandt forlod havnen i Norvik.", ["forlod havnen i Norvik"]],
  ])("%s: %s", (language, text, expected) => {
    expect(deeds(language, text).map((line) => line.replace(/^[^:]+: /u, ""))).toEqual(expected);
  });
});

test.each([
  ["en", "The harbour master Ida Brandt left. She sold the boat. “She lied,” a pilot said. He was late.", ["She"]],
  ["de", "Die Ministerin Ida Brandt ging. Sie verkaufte das Boot. Sie haben es nicht gesehen.", ["Sie"]],
])("where a pronoun at the head of a sentence stands for somebody (%s)", (language, text, expected) => {
  const [actor] = makeBrief(articleOf([text], { language })).actors;
  expect(actor?.pronouns?.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

describe("a name in another case than the first is no subject:", () => {
  test.each([
    ["ru", "Иван Фальков открыл порт. Ивана Фалькова арестовали в мае.", ["открыл порт", "(suffers) арестовали в мае"]],
    ["ru", "Иван Фальков открыл порт. Ивану Фалькову помог врач из порта.", ["открыл порт"]],
    ["ru", "Мария Фалькова открыла порт.", ["открыла порт"]],
    [
      "pl",
      "Jan Nowak kupił statek. Jana Nowaka zatrzymali w porcie.",
      ["kupił statek", "(suffers) zatrzymali w porcie"],
    ],
  ])("%s: %s", (language, text, expected) => {
    const { actors } = makeBrief(articleOf([text], { language }));
    const told = actors.flatMap(({ actions }) => actions);
    expect(told.map(({ text, isSuffered }) => `${isSuffered ? "(suffers) " : ""}${text}`)).toEqual(expected);
  });
});

test("a deed is an exact slice of its block", () => {
  const text = "It was wet. The harbour master Ida Brandt left the port (it was late). Ida Brandt shut the gate.";
  const article = articleOf([text], { language: "en" });
  const actions = makeBrief(article).actors.flatMap((actor) => actor.actions);
  expect(actions.map(({ start, end }) => text.slice(start, end))).toEqual(["left the port", "shut the gate"]);
  expect(actions.map((action) => action.text)).toEqual(["left the port", "shut the gate"]);
});

describe("a clause is told to its end:", () => {
  test.each([
    [
      "Ida Brandt vetoed a rise of the publicly funded, state-run plan for boats.",
      "vetoed a rise of the publicly funded, state-run plan for boats",
    ],
    [
      "Ida Brandt left her home in Ravn Springs, Storholm, on Monday.",
      "left her home in Ravn Springs, Storholm, on Monday",
    ],
    [
      "Ida Brandt has yards in Ravn Springs, Storholm, and Norvik, which are old.",
      "has yards in Ravn Springs, Storholm, and Norvik",
    ],
    ["Ida Brandt has yards in Norvik, Tarnby, Melvik and Ravn.", "has yards in Norvik, Tarnby, Melvik and Ravn"],
    ["Ida Brandt won the men’s race in May, and left.", "won the men’s race in May"],
    [
      "Ida Brandt served for nine years as an inspector of the port, and she was tired.",
      "served for nine years as an inspector of the port",
    ],
    ["Ida Brandt met the crew in Norvik, Dahl stayed at home.", "met the crew in Norvik"],
    ["Ida Brandt was seized on May 3, 1974, at the gate.", "was seized on May 3, 1974, at the gate"],
    [
      "Ida Brandt realizes that by granting the wish, she risks a strike.",
      "realizes that by granting the wish, she risks a strike",
    ],
  ])("%s", (text, expected) => {
    expect(deeds("en", text)).toEqual([`Ida Brandt: ${expected}`]);
  });
});

describe("what is said, felt or not done is no deed:", () => {
  test.each([
    [
      "Ida Brandt has sailed since she was a girl and says it helps her.",
      ["Ida Brandt: has sailed since she was a girl"],
    ],
    ["Neither Otto Falk nor Ida Brandt has made any statement yet.", []],
    ["Ida Brandt concluded by saying, “Enjoy it all!”", []],
    ["Ida Brandt began by explaining that the gate was shut.", []],
    ["The win gave Ida Brandt, who was born in May, her second medal.", []],
    ["Ida Brandt was exhausted after the long race.", []],
    ["The yard, whose talented crew includes Ida Brandt and her friend, was shut.", []],
    ["Ida Brandt reported from Norvik; Karin Dahl contributed from Ravn.", []],
  ])("%s", (text, expected) => {
    expect(deeds("en", text)).toEqual(expected);
  });
});
