import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

/** Sentences of our own, what is said in them, and who says it: "?" and words where no actor does. */
const CASES: Record<string, readonly (readonly [text: string, ...lines: string[]])[]> = {
  de: [
    ["„Der Tunnel ist sicher“, sagte Ida Brandt.", "direct Ida Brandt: Der Tunnel ist sicher"],
    ["Ida Brandt sagte: „Der Tunnel ist sicher.“", "direct Ida Brandt: Der Tunnel ist sicher."],
    ["Am Montag sagte Ida Brandt, der Tunnel sei sicher.", "indirect Ida Brandt: der Tunnel sei sicher"],
    ["Ida Brandt betonte, dass der Tunnel sicher sei.", "indirect Ida Brandt: der Tunnel sicher sei"],
    ["Der Tunnel sei sicher, teilte die Polizei am Montag mit.", "indirect ? die Polizei: Der Tunnel sei sicher"],
    ["Die Polizei teilte mit, dass der Tunnel sicher sei.", "indirect ? Die Polizei: der Tunnel sicher sei"],
    ["„Der Tunnel ist sicher“, so Ida Brandt.", "direct Ida Brandt: Der Tunnel ist sicher"],
    ["Laut Polizei wurden zwei Taucher verletzt.", "indirect ? Polizei: wurden zwei Taucher verletzt"],
    ["Nach Angaben der Polizei sind alle Tore zu.", "indirect ? der Polizei: sind alle Tore zu"],
    ["Dem Ministerium zufolge ist der Tunnel sicher.", "indirect ? Dem Ministerium: ist der Tunnel sicher"],
    ["Ida Brandt kam. „Der Tunnel ist sicher“, sagte sie.", "direct Ida Brandt: Der Tunnel ist sicher"],
    ["Ein Sprecher der Fähre sagte, dass die Pumpen laufen.", "indirect ? Ein Sprecher der Fähre: die Pumpen laufen"],
    ["Ida Brandt sagte nicht, dass der Tunnel sicher sei."],
    ["Ida Brandt teilte das Brot mit den Kindern am Kai."],
    ["Den von Tauchern geprüften Tunnel nannte Ida Brandt „ein gutes Werk“.", "direct Ida Brandt: ein gutes Werk"],
    [
      "Der Tunnel wurde auf Bitten des Hafenamts geprüft, sagte Ida Brandt.",
      "indirect Ida Brandt: Der Tunnel wurde auf Bitten des Hafenamts geprüft",
    ],
    ["Wer sagte, dass der Tunnel sicher sei?"],
    ["„Das ist doch Unsinn“, schimpft Ida Brandt.", "direct Ida Brandt: Das ist doch Unsinn"],
    ["„Wir haben alles geprüft“, protestierte Otto Falk.", "direct Otto Falk: Wir haben alles geprüft"],
    ["Ida Brandt entgegnete, dass der Tunnel sicher sei.", "indirect Ida Brandt: der Tunnel sicher sei"],
    ["Ida Brandt schimpfte über das Wetter und protestierte gegen den Tunnel."],
    [
      "Ida Brandt hielt eine Rede. Darin lobte sie den Hafen und warnte davor, ihn zu vergessen: „Der Tunnel ist sicher.“",
      "direct Ida Brandt: Der Tunnel ist sicher.",
    ],
  ],
  fr: [
    ["« Le tunnel est sûr », a déclaré Ida Brandt.", "direct Ida Brandt: Le tunnel est sûr"],
    ["Ida Brandt a déclaré : « Le tunnel est sûr. »", "direct Ida Brandt: Le tunnel est sûr."],
    ["Ida Brandt a affirmé que le tunnel était sûr.", "indirect Ida Brandt: le tunnel était sûr"],
    ["Ida Brandt affirme qu’il est sûr de jour.", "indirect Ida Brandt: il est sûr de jour"],
    ["Ida Brandt est venue. « Le tunnel est sûr », a-t-elle dit.", "direct Ida Brandt: Le tunnel est sûr"],
    ["Ida Brandt est venue. « Le tunnel est sûr », dit-elle.", "direct Ida Brandt: Le tunnel est sûr"],
    ["Selon la police, le tunnel est sûr.", "indirect ? la police: le tunnel est sûr"],
    ["« Le tunnel est sûr », ironise Ida Brandt.", "direct Ida Brandt: Le tunnel est sûr"],
    ["Le tunnel est sûr, selon Ida Brandt.", "indirect Ida Brandt: Le tunnel est sûr"],
    ["D’après la mairie, le tunnel est sûr.", "indirect ? la mairie: le tunnel est sûr"],
    [
      "Le tunnel est sûr, assure un porte-parole de la mairie.",
      "indirect ? un porte-parole de la mairie: Le tunnel est sûr",
    ],
    ["Ida Brandt n’a pas dit que le tunnel était sûr."],
    [
      "Les syndicats du port sont venus. Ils affirment que le tunnel est sûr.",
      "indirect ? Les syndicats du port: le tunnel est sûr",
    ],
    ["Les tunnels sont vieux. Ils affirment que le pont est sûr."],
  ],
  es: [
    ["«El túnel es seguro», dijo Ida Brandt.", "direct Ida Brandt: El túnel es seguro"],
    ["Ida Brandt afirmó: “El túnel es seguro”.", "direct Ida Brandt: El túnel es seguro"],
    ["Ida Brandt aseguró que el túnel era seguro.", "indirect Ida Brandt: el túnel era seguro"],
    ["Ida Brandt ha explicado este lunes que el túnel es seguro.", "indirect Ida Brandt: el túnel es seguro"],
    [
      "Ida Brandt dijo que llovía otra vez. Añadió que el túnel era seguro.",
      "indirect Ida Brandt: llovía otra vez",
      "indirect Ida Brandt: el túnel era seguro",
    ],
    ["Según la policía, el túnel es seguro.", "indirect ? la policía: el túnel es seguro"],
    ["El túnel es seguro, de acuerdo con Ida Brandt.", "indirect Ida Brandt: El túnel es seguro"],
    ["El túnel es seguro, señaló un portavoz del puerto.", "indirect ? un portavoz del puerto: El túnel es seguro"],
    ["Ida Brandt llegó. “El túnel es seguro”, dijo ella.", "direct Ida Brandt: El túnel es seguro"],
    ["Ida Brandt no dijo que el túnel era seguro."],
  ],
  it: [
    ["«Il tunnel è sicuro», ha detto Ida Brandt.", "direct Ida Brandt: Il tunnel è sicuro"],
    ["Ida Brandt ha dichiarato: “Il tunnel è sicuro”.", "direct Ida Brandt: Il tunnel è sicuro"],
    ["Ida Brandt ha spiegato che il tunnel era sicuro.", "indirect Ida Brandt: il tunnel era sicuro"],
    ["Ida Brandt sostiene che il tunnel è sicuro.", "indirect Ida Brandt: il tunnel è sicuro"],
    ["Secondo la polizia, il tunnel è sicuro.", "indirect ? la polizia: il tunnel è sicuro"],
    ["Il tunnel è sicuro, secondo Ida Brandt.", "indirect Ida Brandt: Il tunnel è sicuro"],
    ["Il tunnel è sicuro, afferma un portavoce del porto.", "indirect ? un portavoce del porto: Il tunnel è sicuro"],
    ["Ida Brandt è arrivata. «Il tunnel è sicuro», ha detto lei.", "direct Ida Brandt: Il tunnel è sicuro"],
    ["Ida Brandt non ha detto che il tunnel era sicuro."],
    ["Ida Brandt ha infatti spiegato che il tunnel era sicuro.", "indirect Ida Brandt: il tunnel era sicuro"],
    ["Ida Brandt ha successivamente dichiarato che il tunnel era sicuro.", "indirect Ida Brandt: il tunnel era sicuro"],
    ["Ida Brandt invece sostiene che il tunnel è sicuro.", "indirect Ida Brandt: il tunnel è sicuro"],
  ],
  pt: [
    ["“O túnel é seguro”, disse Ida Brandt.", "direct Ida Brandt: O túnel é seguro"],
    ["Ida Brandt afirmou: “O túnel é seguro”.", "direct Ida Brandt: O túnel é seguro"],
    ["Ida Brandt garantiu que o túnel era seguro.", "indirect Ida Brandt: o túnel era seguro"],
    ["Ida Brandt também explicou que o túnel é seguro.", "indirect Ida Brandt: o túnel é seguro"],
    ["Segundo a polícia, o túnel é seguro.", "indirect ? a polícia: o túnel é seguro"],
    ["O túnel é seguro, de acordo com Ida Brandt.", "indirect Ida Brandt: O túnel é seguro"],
    ["O túnel é seguro, informou um porta-voz do porto.", "indirect ? um porta-voz do porto: O túnel é seguro"],
    ["Ida Brandt chegou. “O túnel é seguro”, disse ela.", "direct Ida Brandt: O túnel é seguro"],
    ["Ida Brandt não disse que o túnel era seguro."],
  ],
  nl: [
    ["“De tunnel is veilig”, zei Ida Brandt.", "direct Ida Brandt: De tunnel is veilig"],
    ["Ida Brandt zei: ‘De tunnel is veilig.’", "direct Ida Brandt: De tunnel is veilig."],
    ["Ida Brandt zei dat de tunnel veilig was.", "indirect Ida Brandt: de tunnel veilig was"],
    ["Maandag zei Ida Brandt dat de tunnel veilig was.", "indirect Ida Brandt: de tunnel veilig was"],
    ["Volgens de politie is de tunnel veilig.", "indirect ? de politie: is de tunnel veilig"],
    ["De tunnel is veilig, volgens Ida Brandt.", "indirect Ida Brandt: De tunnel is veilig"],
    [
      "De tunnel is veilig, meldt een woordvoerder van de haven.",
      "indirect ? een woordvoerder van de haven: De tunnel is veilig",
    ],
    ["Ida Brandt kwam. “De tunnel is veilig”, zei ze.", "direct Ida Brandt: De tunnel is veilig"],
    ["Ida Brandt liet weten dat de tunnel veilig was.", "indirect Ida Brandt: de tunnel veilig was"],
    ["Ida Brandt liet de hond in de tuin."],
  ],
  sv: [
    ["”Tunneln är säker”, säger Ida Brandt.", "direct Ida Brandt: Tunneln är säker"],
    ["– Tunneln är säker, säger Ida Brandt.", "direct Ida Brandt: Tunneln är säker"],
    ["Ida Brandt säger att tunneln är säker.", "indirect Ida Brandt: tunneln är säker"],
    ["Ida Brandt uppgav i går att tunneln är säker.", "indirect Ida Brandt: tunneln är säker"],
    ["Enligt polisen är tunneln säker.", "indirect ? polisen: är tunneln säker"],
    ["Tunneln är säker, enligt Ida Brandt.", "indirect Ida Brandt: Tunneln är säker"],
    ["Tunneln är säker, meddelar en talesperson för hamnen.", "indirect ? en talesperson för hamnen: Tunneln är säker"],
    ["Ida Brandt kom. ”Tunneln är säker”, sade hon.", "direct Ida Brandt: Tunneln är säker"],
    ["Ida Brandt sade inte att tunneln var säker."],
  ],
  nb: [
    ["«Tunnelen er trygg», sier Ida Brandt.", "direct Ida Brandt: Tunnelen er trygg"],
    ["– Tunnelen er trygg, sier Ida Brandt.", "direct Ida Brandt: Tunnelen er trygg"],
    ["Ida Brandt sier at tunnelen er trygg.", "indirect Ida Brandt: tunnelen er trygg"],
    ["Ida Brandt opplyste mandag at tunnelen er trygg.", "indirect Ida Brandt: tunnelen er trygg"],
    ["Ifølge politiet er tunnelen trygg.", "indirect ? politiet: er tunnelen trygg"],
    ["Tunnelen er trygg, ifølge Ida Brandt.", "indirect Ida Brandt: Tunnelen er trygg"],
    ["Tunnelen er trygg, melder en talsperson for havnen.", "indirect ? en talsperson for havnen: Tunnelen er trygg"],
    ["Ida Brandt kom. «Tunnelen er trygg», sa hun.", "direct Ida Brandt: Tunnelen er trygg"],
    ["Ida Brandt sa ikke at tunnelen var trygg."],
  ],
  da: [
    ["»Tunnelen er sikker,« siger Ida Brandt.", "direct Ida Brandt: Tunnelen er sikker"],
    ["Ida Brandt siger: »Tunnelen er sikker.«", "direct Ida Brandt: Tunnelen er sikker."],
    ["Ida Brandt siger, at tunnelen er sikker.", "indirect Ida Brandt: tunnelen er sikker"],
    ["Ida Brandt oplyste mandag, at tunnelen er sikker.", "indirect Ida Brandt: tunnelen er sikker"],
    ["Ifølge politiet er tunnelen sikker.", "indirect ? politiet: er tunnelen sikker"],
    ["Tunnelen er sikker, ifølge Ida Brandt.", "indirect Ida Brandt: Tunnelen er sikker"],
    ["Tunnelen er sikker, melder en talsperson for havnen.", "indirect ? en talsperson for havnen: Tunnelen er sikker"],
    ["Ida Brandt kom. »Tunnelen er sikker,« sagde hun.", "direct Ida Brandt: Tunnelen er sikker"],
    ["Ida Brandt sagde ikke, at tunnelen var sikker."],
  ],
  pl: [
    ["„Tunel jest bezpieczny” – powiedziała Ida Brandt.", "direct Ida Brandt: Tunel jest bezpieczny"],
    ["Ida Brandt powiedziała: „Tunel jest bezpieczny”.", "direct Ida Brandt: Tunel jest bezpieczny"],
    ["Ida Brandt powiedziała, że tunel jest bezpieczny.", "indirect Ida Brandt: tunel jest bezpieczny"],
    ["Ida Brandt dodała wczoraj, że tunel jest bezpieczny.", "indirect Ida Brandt: tunel jest bezpieczny"],
    ["Według policji tunel jest bezpieczny.", "indirect ? policji: tunel jest bezpieczny"],
    ["Zdaniem Idy Brandt, tunel jest bezpieczny.", "indirect ? Idy Brandt: tunel jest bezpieczny"],
    ["– Tunel jest bezpieczny – powiedziała Ida Brandt.", "direct Ida Brandt: Tunel jest bezpieczny"],
    ["Rzecznik portu poinformował, że tunel jest bezpieczny.", "indirect ? Rzecznik portu: tunel jest bezpieczny"],
    ["Ida Brandt nie powiedziała, że tunel jest bezpieczny."],
  ],
  ru: [
    ["«Туннель безопасен», — сказала Ида Брандт.", "direct Ида Брандт: Туннель безопасен"],
    ["Ида Брандт заявила: «Туннель безопасен».", "direct Ида Брандт: Туннель безопасен"],
    ["Ида Брандт сообщила, что туннель безопасен ночью.", "indirect Ида Брандт: туннель безопасен ночью"],
    ["По словам Иды Брандт, туннель безопасен.", "indirect ? Иды Брандт: туннель безопасен"],
    ["По данным полиции, туннель безопасен.", "indirect ? полиции: туннель безопасен"],
    [
      "Туннель безопасен ночью, сообщил представитель порта.",
      "indirect ? представитель порта: Туннель безопасен ночью",
    ],
    ["Пришла Ида Брандт. «Туннель безопасен», — сказала она.", "direct Ида Брандт: Туннель безопасен"],
    ["В понедельник Ида Брандт сказала, что туннель безопасен ночью.", "indirect Ида Брандт: туннель безопасен ночью"],
    ["Ида Брандт не сказала, что туннель безопасен."],
  ],
  tr: [
    ["Ida Brandt, “Tünel güvenli” dedi.", "direct Ida Brandt: Tünel güvenli"],
    ["Ida Brandt, tünelin güvenli olduğunu söyledi.", "indirect Ida Brandt: tünelin güvenli olduğunu"],
    ["Ida Brandt, tünelin cuma günü açılacağını açıkladı.", "indirect Ida Brandt: tünelin cuma günü açılacağını"],
    ["Ida Brandt, “Tünel güvenli” diye konuştu.", "direct Ida Brandt: Tünel güvenli"],
    ["Ida Brandt, “Tünel güvenli” ifadesini kullandı.", "direct Ida Brandt: Tünel güvenli"],
    ["Polise göre tünel artık güvenli.", "indirect ? Polise: tünel artık güvenli"],
    ["Yetkililer, tünelin güvenli olduğunu bildirdi.", "indirect ? Yetkililer: tünelin güvenli olduğunu"],
    ["Ida Brandt: “Tünel artık tamamen güvenli ve kuru.”", "direct Ida Brandt: Tünel artık tamamen güvenli ve kuru."],
    ["Ida Brandt dün sabah tüneli kapattı."],
  ],
};

describe.each(Object.entries(CASES))("%s:", (language, cases) => {
  test.each(cases)("%s", (text, ...expected) => {
    const people = ["person Ida Brandt/Ида Брандт", "person Otto Falk"];
    const lines = linesBy(articleOf([text], { language }), people).map((line) =>
      line.replace("Ida Brandt:", () => (language === "ru" ? "Ида Брандт:" : "Ida Brandt:")),
    );
    expect(lines).toEqual(expected);
  });
});

test("every language has at least eight sentences", () => {
  for (const cases of Object.values(CASES)) expect(cases.length).toBeGreaterThanOrEqual(8);
});
