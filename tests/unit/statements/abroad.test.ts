import { expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf } from "./read.ts";

/** "Ida Brandt: Der Hafen ist zu": who is found to say what, with "?" before the words for a speaker who is no actor. */
function linesOf(language: string, text: string): string[] {
  const { actors, statements } = briefOf(articleOf(text.split("\n"), { language }));
  return statements.map(
    ({ speaker, speakerText, content }) =>
      `${actors.find(({ id }) => id === speaker)?.name ?? `? ${speakerText}`}: ${content.text}`,
  );
}

test.each([
  [
    "es",
    "he, by the second of two first names",
    "Joan Jesús Vale llegó. Clara Sanz salió. «El puerto sigue cerrado», dijo él.",
    ["Joan Jesús Vale: El puerto sigue cerrado"],
  ],
  [
    "nb",
    "she, by a first name of the country",
    "Stine Ravn kom med Otto Falk. «Havna er stengt», sa hun.",
    ["Stine Ravn: Havna er stengt"],
  ],
  [
    "de",
    "who is asked whether has not said so",
    "Ida Brandt sagte auf die Frage eines Boten, ob der Hafen sicher sei: „Es geht um viele Dinge.“",
    ["Ida Brandt: Es geht um viele Dinge."],
  ],
  [
    "de",
    "a clause of its own before “dass”",
    "Ida Brandt sagte in Storholm, sie bedauere, dass es Fehler gegeben habe.",
    ["Ida Brandt: sie bedauere, dass es Fehler gegeben habe"],
  ],
  [
    "de",
    "no place before a clause that reports",
    "Ida Brandt kritisierte auf der Sitzung, es sei nicht alles getan.",
    ["Ida Brandt: es sei nicht alles getan"],
  ],
  [
    "de",
    "no relative clause as a speaker",
    "Da stand Otto Falk, der die milden Strafen kritisiert und den Hafen meidet.",
    [],
  ],
  [
    "de",
    "a foundation, and not whom it is called after",
    "Die Stiftung des norwegischen Preisträgers Otto Falk nannte den Bau „eine Meisterleistung der Kunst“.",
    ["? Die Stiftung des norwegischen Preisträgers Otto Falk: den Bau „eine Meisterleistung der Kunst“"],
  ],
  [
    "de",
    "who reports what another has said",
    "Ida Brandt habe betont, dass es wichtig sei, den Hafen zu öffnen, sagte Sprecher Otto Falk.",
    [
      "Otto Falk: Ida Brandt habe betont, dass es wichtig sei, den Hafen zu öffnen",
      "Ida Brandt: es wichtig sei, den Hafen zu öffnen",
    ],
  ],
  [
    "de",
    "a body with a name of several words",
    "Laut der Norviker Landesanstalt für Wein ist der Hafen zu.",
    ["? Norviker Landesanstalt für Wein: ist der Hafen zu"],
  ],
  ["de", "a paper in marks", "Laut „Norviker Post“ ist der Hafen zu.", ["Norviker Post: ist der Hafen zu"]],
  [
    "de",
    "research of a paper in marks",
    "Laut Recherchen der „Norviker Post“ ist der Hafen zu.",
    ["? Laut Recherchen der „Norviker Post“: ist der Hafen zu"],
  ],
  ["de", "a country’s own figures", "Nach US-Angaben ist der Hafen zu.", ["? Nach US-Angaben: ist der Hafen zu"]],
  [
    "de",
    "what somebody is accused of, with the verb",
    "Ida Brandt wirft dem Amt vor, den Hafen verkauft zu haben.",
    ["Ida Brandt: wirft dem Amt vor, den Hafen verkauft zu haben"],
  ],
  ["de", "nothing that is thrown", "Ida Brandt warf den Ball ins Tor, bevor sie ging.", []],
  [
    "de",
    "a compound for the one who spoke last",
    "Anführer Otto Falk kam. Falk sagte, der Hafen sei zu. „Wir haben lange gekämpft“, sagte der Fischerführer.",
    ["Otto Falk: der Hafen sei zu", "Otto Falk: Wir haben lange gekämpft"],
  ],
  [
    "de",
    "no office of another house",
    "Präsidentin Ida Brandt sagte, der Hafen sei zu. „Wir haben lange gekämpft“, sagte die Bundespräsidentin.",
    ["Ida Brandt: der Hafen sei zu", "? die Bundespräsidentin: Wir haben lange gekämpft"],
  ],
  [
    "de",
    "the party’s, by a longer word",
    "NSP-Landeschef Otto Falk kam. „Das ist doch alles Unsinn“, schimpft der NSP-Chef.",
    ["Otto Falk: Das ist doch alles Unsinn"],
  ],
  [
    "de",
    "his own conclusion",
    "Otto Falk hingegen war müde. „Das war wieder nichts“, sagte der 51-Jährige. Sein Fazit: „Also gehen wir alle nach Hause.“",
    ["Otto Falk: Das war wieder nichts", "Otto Falk: Also gehen wir alle nach Hause."],
  ],
  [
    "fr",
    "the one behind the verb, commas or not",
    "Le port sera fermé dès mardi, pour les plus jeunes, sur tout le quai, a annoncé le même jour le préfet.",
    ["? le préfet: Le port sera fermé dès mardi, pour les plus jeunes, sur tout le quai"],
  ],
  ["fr", "nobody whom a choice is of", "Ida Brandt, maire de Vaury, a expliqué le choix du préfet.", []],
  [
    "fr",
    "no time at the end of the speaker",
    "Le port est fermé, ont indiqué les autorités locales ce vendredi.",
    ["? les autorités locales: Le port est fermé"],
  ],
  [
    "fr",
    "no aside at the head of what is asked for",
    "Ida Brandt a appelé mardi, devant la presse, à voter contre le plan.",
    ["Ida Brandt: à voter contre le plan"],
  ],
  [
    "fr",
    "a spokesman, and not who has him",
    "Le porte-parole du maire Otto Falk a dit que le port est fermé.",
    ["? Le porte-parole du maire Otto Falk: le port est fermé"],
  ],
  ["es", "nothing that is taken into account", "El juez no tiene en cuenta el relato de Javi Sanz, que salió.", []],
  [
    "es",
    "several who are not the one",
    "Javi Sanz explica que preguntó a los demás, y afirmaban que el ruido se oía.",
    ["Javi Sanz: preguntó a los demás"],
  ],
  [
    "pt",
    "whom somebody warns of, and not that they do so",
    "Thiago Nune alertou contra países que cobiçam as docas.",
    ["Thiago Nune: contra países que cobiçam as docas"],
  ],
  [
    "tr",
    "an office and a name behind a description, and a verb with its noun",
    "Bölgede incelemelerde bulunan Norvik Valisi Süleyman Vale, gazetecilere limanın kapalı olduğunu ifade etti.",
    ["Süleyman Vale: limanın kapalı olduğunu"],
  ],
  [
    "tr",
    "a ministry in its statement",
    "Liman ve Altyapı Bakanlığı yaptığı açıklamada, “Liman artık kapalı” ifadesini kullandı.",
    ["? Liman ve Altyapı Bakanlığı: Liman artık kapalı"],
  ],
  [
    "tr",
    "a statement that was made",
    "Liman Bakanlığının sosyal medya hesabından yapılan açıklamada, “Liman artık kapalı” ifadeleri kullanıldı.",
    ["? Liman Bakanlığı: Liman artık kapalı"],
  ],
  ["tr", "nobody in particular", "Adını vermek istemeyen ve limanda çalışan biri biletin çıktığını söyledi.", []],
  [
    "tr",
    "no comma behind the name",
    "Norvik Belediye Başkanı Ozan Vale da limanın kapalı olduğunu açıkladı.",
    ["Ozan Vale: limanın kapalı olduğunu"],
  ],
  ["tr", "nothing that is done", "Ozan Vale, limana yardım etti.", []],
  [
    "nb",
    "all that a dash opens",
    "Aksel Ravn vant. - Dette hadde jeg ikke ventet. Jeg var oppe hele natten, sier Ravn. Det var kaldt. Havna er stengt, sier Otto Falk.",
    ["Aksel Ravn: Dette hadde jeg ikke ventet. Jeg var oppe hele natten", "Otto Falk: Havna er stengt"],
  ],
  [
    "nb",
    "a father of the same name",
    "Aksel Ravn vant. Ravn smilte. Pappa Bjørn Ravn gråt. – Det blir ikke bedre enn dette, sier pappa Ravn.",
    ["Bjørn Ravn: Det blir ikke bedre enn dette"],
  ],
  [
    "ru",
    "who tells an agency",
    "Порт закрыт с утра, сообщил РИА Норд представитель порта.",
    ["? представитель порта: Порт закрыт с утра"],
  ],
  [
    "fr",
    "she, a body that has its town’s name",
    "Le port est fermé, a annoncé la préfecture de Vaury. « Nous allons le rouvrir », a-t-elle indiqué.",
    ["? la préfecture de Vaury: Le port est fermé", "? la préfecture de Vaury: Nous allons le rouvrir"],
  ],
  [
    "fr",
    "whose opinion a clause with quoted words is",
    "Pour Ida Brandt, directrice du port, qui dirige la digue, la situation est « intenable » à long terme.",
    ["Ida Brandt: la situation est « intenable » à long terme"],
  ],
  ["fr", "no aim", "Pour aider Ida Brandt, le port est « fermé ».", []],
  [
    "es",
    "the same with “para”",
    "Para Javi Sanz, su papel “es relevante en la huelga”.",
    ["Javi Sanz: su papel “es relevante en la huelga”"],
  ],
  [
    "fr",
    "the one named last",
    "Otto Falk est parti avec Ida Brandt. Cette dernière rappelle que le port est fermé.",
    ["Ida Brandt: le port est fermé"],
  ],
  [
    "fr",
    "what she regrets, and not what she was asked",
    "Interrogée sur le port, Ida Brandt a déploré une polémique « sans intérêt ».",
    ["Ida Brandt: une polémique « sans intérêt »"],
  ],
  [
    "nb",
    "a paper that is told",
    "Aksel Ravn vant. – Jeg skal prøve igjen, lover Ravn Norvik Avis.",
    ["Aksel Ravn: Jeg skal prøve igjen"],
  ],
  [
    "de",
    "she, two paragraphs behind an office with a name",
    "Die Präsidentin, Ida Brandt, hielt eine Rede.\nSie betont darin die Arbeit.\nSie lobt den Einsatz.\nSie hebt hervor, dass der Hafen offen ist.",
    ["Ida Brandt: den Einsatz", "Ida Brandt: der Hafen offen ist"],
  ],
  [
    "nb",
    "nothing behind a name at the end of the speaker",
    "Aksel Ravn kom. – Hva må folk tenke om oss nå, spør Aksel Ravn innhyllet i røyk.",
    ["Aksel Ravn: Hva må folk tenke om oss nå"],
  ],
  [
    "pt",
    "what stands behind “que”, whatever opens the sentence",
    "O prefeito Thiago Nune veio. Sobre a greve de que é alvo, o prefeito disse que deixará o porto.",
    ["Thiago Nune: deixará o porto"],
  ],
  [
    "fr",
    "the president of that country",
    "Jeudi, le président russe Otto Praud est venu avec le président turc Yann Bry. « C’est fini pour nous », a averti le président russe.",
    ["Otto Praud: C’est fini pour nous"],
  ],
  [
    "es",
    "whose opinion it is, and not whom it is about",
    "Para Javi Sanz, Otto Falk es quien “dirigió los pasos”, “aprovechando la superioridad que tenía sobre todos los demás”.",
    [
      "Javi Sanz: Otto Falk es quien “dirigió los pasos”, “aprovechando la superioridad que tenía sobre todos los demás”",
    ],
  ],
  [
    "de",
    "he is not who has just been called a she",
    "Die Klägerin sagte, der Hafen sei zu. Er gab an, der Hafen sei offen.",
    ["? Die Klägerin: der Hafen sei zu", "? Er: der Hafen sei offen"],
  ],
  [
    "fr",
    "what a source is, and then what it says",
    "Selon l’association qui devait venir au port, la digue est fermée.",
    ["? l’association: la digue est fermée"],
  ],
])("%s: %s", (language, _what, text, lines) => {
  expect(linesOf(language, text)).toEqual(lines);
});

test.each([
  ["fr", "Le port est fermé, a annoncé la préfecture de Vaury.", false],
  ["fr", "Le port est fermé, a annoncé la préfecture.", false],
  ["fr", "Le port est fermé, a annoncé le Premier ministre.", false],
  ["fr", "Le port est fermé, a annoncé le préfet de Vaury.", false],
  ["fr", "Le port est fermé, a annoncé la préfète de Vaury.", false],
  ["fr", "Le port est fermé, a annoncé un ministre.", true],
  ["fr", "Le port est fermé, selon une étude de la ville.", false],
  ["fr", "Le port est fermé, a indiqué une source judiciaire.", true],
  ["fr", "Le port est fermé, a annoncé le directeur du ministère.", true],
  ["de", "Der Hafen ist zu, sagt der Verband der Fähren NSP.", false],
  ["de", "Der Hafen ist zu, sagt der Verband.", false],
  ["de", "Der Hafen ist zu, teilte die Staatsanwaltschaft mit.", false],
  ["de", "Der Hafen ist zu, teilte das norwegische Fischereiministerium mit.", false],
  ["de", "Der Hafen ist zu, teilte ein Ministerium mit.", true],
  ["de", "Der Hafen ist zu, sagte der Leiter der Behörde.", true],
  ["de", "Der Hafen ist zu, sagten Behörden.", true],
  ["de", "Nach Angaben eines Sprechers wurde der Hafen am Montag geschlossen.", true],
  ["de", "Nach Angaben eines Berichts wurde der Hafen am Montag geschlossen.", false],
  ["de", "Nach Angaben der Polizei wurde der Hafen am Montag geschlossen.", false],
  ["de", "Aus Finanzkreisen hieß es, der Hafen werde am Montag geschlossen.", true],
  ["es", "El puerto está cerrado, informó el ministerio.", false],
  ["es", "El puerto está cerrado, dijo el primer ministro.", false],
  ["es", "El puerto está cerrado, dijo un portavoz.", true],
  ["it", "Il porto è chiuso, ha detto il ministero.", false],
  ["it", "Il porto è chiuso, ha detto un portavoce.", true],
  ["pt", "O porto está fechado, disse o ministério.", false],
  ["pt", "O porto está fechado, disse um porta-voz.", true],
  ["nl", "De haven is dicht, zei de gemeente.", false],
  ["nl", "De haven is dicht, zei het Openbaar Ministerie.", false],
  ["nl", "De haven is dicht, zei de directeur van de gemeente.", true],
  ["nb", "Havna er stengt, sier departementet.", false],
  ["nb", "Havna er stengt, sier kilden.", true],
  ["da", "Havnen er lukket, siger politiet.", false],
  ["sv", "Hamnen är stängd, säger polisen.", false],
  ["sv", "Hamnen är stängd, säger en källa.", true],
  ["pl", "Port jest zamknięty, poinformowała prokuratura.", false],
  ["pl", "Port jest zamknięty, powiedział rzecznik prokuratury.", true],
  ["ru", "Прокуратура сообщила, что порт закрыт на неделю.", false],
  ["ru", "Представитель прокуратуры сообщил, что порт закрыт на неделю.", true],
  ["uk", "Поліція повідомила, що порт закрито на тиждень.", false],
  ["tr", "Liman Bakanlığı, limanın kapalı olduğunu söyledi.", false],
])("%s: a body, office or paper that is told is no unnamed source: %s", (language, text, unnamed) => {
  const { statements } = briefOf(articleOf([text], { language }));
  expect(statements.map((statement) => statement.unnamed)).toEqual([unnamed]);
});
