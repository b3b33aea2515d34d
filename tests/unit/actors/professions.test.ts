import { expect, test } from "vitest";
import { findActors } from "../../../lib/brief/actors/findActors.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { readTagger } from "../../../tools/taggerFile.ts";
import { articleOf } from "../points/sampleArticle.ts";

const actorsIn = (language: string, text: string) => {
  const article = { ...articleOf([text]), language };
  const tagger = readTagger(language);
  return findActors(article, splitSentences(article), tagger ?? undefined).map(
    ({ kind, name, roles }) => `${kind} ${name}${roles.map((role) => ` (${role.text})`).join("")}`,
  );
};

test.each<readonly [language: string, text: string, ...expected: string[]]>([
  ["it", "La presidente dell’aula, Ida Brandt, ha chiuso il molo.", "person Ida Brandt (presidente dell’aula)"],
  ["it", "L’assessora al Bilancio, Ida Brandt, è venuta.", "person Ida Brandt (assessora al Bilancio)"],
  ["it", "Il molo è stato definito «un unicum» dall’architetto Otto Falk.", "person Otto Falk (architetto)"],
  ["fr", "La maire d’Orvelles, Ida Brandt, est venue au port.", "person Ida Brandt (maire d’Orvelles)"],
  ["da", "Fisker Otto Falk, der har kutter i havnen, kom til kajen.", "person Otto Falk (Fisker)"],
  ["sv", "Pensionären Gun Falk, som simmar varje morgon, kom till kajen.", "person Gun Falk (Pensionären)"],
  ["sv", "Polisen i region Mitt bekräftar att kajen är stängd."],
  ["es", "Iago Falk llegó al muelle. El muelle de Iago Falk está cerrado.", "person Iago Falk"],
  ["nl", "„De kade is dicht”, waarschuwt Fleur Falk, die er werkt.", "person Fleur Falk"],
  ["it", "«Il molo è chiuso», ha detto il maresciallo Otto Falk.", "person Otto Falk (maresciallo)"],
  [
    "it",
    "«Il molo è chiuso», ha detto l'amministratore delegato Otto Falk.",
    "person Otto Falk (amministratore delegato)",
  ],
  [
    "it",
    "«Il molo è chiuso», ha detto Otto Falk, docente di idraulica a Norvik.",
    "person Otto Falk (docente di idraulica a Norvik)",
  ],
  ["pt", '"O cais está fechado", disse a autarca Ida Brandt.', "person Ida Brandt (autarca)"],
  ["pt", '"O cais está fechado", disse o vulcanólogo Otto Falk.', "person Otto Falk (vulcanólogo)"],
  ["es", "«El muelle está cerrado», dijo el notario Otto Falk.", "person Otto Falk (notario)"],
  ["es", "«El muelle está cerrado», dijo Ida Brandt, hostelera en Norvik.", "person Ida Brandt (hostelera en Norvik)"],
  ["fr", "« Le quai est fermé », a dit la viticultrice Ida Brandt.", "person Ida Brandt (viticultrice)"],
  ["fr", "« Le quai est fermé », a dit le glaciologue Otto Falk.", "person Otto Falk (glaciologue)"],
  // A verb, and no judge.
  ["fr", "Son avocat, Otto Falk, juge la décision « absurde ».", "person Otto Falk (avocat)"],
  ["de", "„Der Kai ist zu“, sagte Spediteur Otto Falk.", "person Otto Falk (Spediteur)"],
  ["de", "„Der Kai ist zu“, sagte Ratsherr Otto Falk.", "person Otto Falk (Ratsherr)"],
  ["de", "Wirtschafts- und Hafenminister Otto Falk kam zum Kai.", "person Otto Falk (Wirtschafts- und Hafenminister)"],
  ["nl", "„De kade is dicht”, zegt gedeputeerde Ida Brandt.", "person Ida Brandt (gedeputeerde)"],
  ["nl", "„De kade is dicht”, zegt onderhandelaar Otto Falk.", "person Otto Falk (onderhandelaar)"],
  ["sv", "– Kajen är stängd, säger språkröret Ida Brandt.", "person Ida Brandt (språkröret)"],
  ["sv", "– Kajen är stängd, säger Ida Brandt, docent i hydrologi.", "person Ida Brandt (docent i hydrologi)"],
  ["sv", "Klimat- och hamnminister Otto Falk kom till kajen.", "person Otto Falk (Klimat- och hamnminister)"],
  ["da", '"Kajen er lukket," siger chefkonsulent Otto Falk.', "person Otto Falk (chefkonsulent)"],
  [
    "da",
    "Rådmand for Havn og Handel, Ida Brandt (N), kom til kajen.",
    "person Ida Brandt (Rådmand for Havn og Handel)",
  ],
  ["nb", "– Kaia er stengt, sier administrerende direktør Otto Falk.", "person Otto Falk (administrerende direktør)"],
  ["nb", "– Kaia er stengt, sier overlege og kirurg Otto Falk.", "person Otto Falk (overlege og kirurg)"],
  ["pl", "– Nabrzeże jest zamknięte – powiedział ordynator Otto Falk.", "person Otto Falk (ordynator)"],
  ["pl", "Zdaniem radnej, Krystyny Pająk, nabrzeże jest puste.", "person Krystyna Pająk (radnej)"],
  ["ru", "«Причал закрыт», — сказал худрук Отто Фальк.", "person Отто Фальк (худрук)"],
  [
    "ru",
    "«Причал закрыт», — сказал посол Норвегии в Лавенске Отто Фальк.",
    "person Отто Фальк (посол Норвегии в Лавенске)",
  ],
  ["uk", "«Причал закрито», — сказала прем'єрка Ілзе Бранд.", "person Ілзе Бранд (прем'єрка)"],
  [
    "uk",
    "Посол Норвегії в Лавенську Яніс Фальк розповів про причал.",
    "person Яніс Фальк (Посол Норвегії в Лавенську)",
  ],
  ["de", "Landrätin Ursula Zeller will das Tor öffnen.", "person Ursula Zeller (Landrätin)"],
  ["de", "Der Psychiater Otto Stelzer kam nach Norvik.", "person Otto Stelzer (Psychiater)"],
  ["de", "Insolvenzverwalterin Karin Möller kam nach Norvik.", "person Karin Möller (Insolvenzverwalterin)"],
  ["fr", "« C’est fini », dit son directeur général, Otto Praud.", "person Otto Praud (directeur général)"],
  ["fr", "Le maire (sans étiquette) Otto Praud est venu.", "person Otto Praud (maire)"],
  ["fr", "Le conservateur du musée, Otto Praud, est venu.", "person Otto Praud (conservateur du musée)"],
  [
    "it",
    "È stato l’insegnante di educazione fisica, Ruggero Pando.",
    "person Ruggero Pando (insegnante di educazione fisica)",
  ],
  ["it", "L’assessora alla Cultura Debora Renzi è al molo.", "person Debora Renzi (assessora alla Cultura)"],
  ["es", "El exsubsecretario de Salud Ramiro Quesal llegó tarde.", "person Ramiro Quesal (exsubsecretario de Salud)"],
  [
    "es",
    "El apoderado de la empresa, Wílmar Quesal Ríos, llegó tarde.",
    "person Wílmar Quesal Ríos (apoderado de la empresa)",
  ],
  ["pt", '"A água subiu", conta a costureira Norilda Calado, de 43 anos.', "person Norilda Calado (costureira)"],
  ["pt", '"A água subiu", conta a tecelã Norilda Calado, de 43 anos.', "person Norilda Calado"],
  [
    "nb",
    "Ordføreren i Storvik, Gunn-Marit Eira Vale, frykter vinteren.",
    "person Gunn-Marit Eira Vale (Ordføreren i Storvik)",
  ],
  ["fr", "L’expert judiciaire Otto Praud est venu.", "person Otto Praud (expert judiciaire)"],
  ["es", "El técnico visitante, Otto Falk, llegó tarde.", "person Otto Falk (técnico visitante)"],
  [
    "nl",
    "Minister van Visserij Dirk Steyer trekt geld uit voor de haven.",
    "person Dirk Steyer (Minister van Visserij)",
  ],
  ["nl", "Raadslid Anna Kamper van de Kaaipartij kwam laat.", "person Anna Kamper (Raadslid)"],
  ["sv", "Oppositionsrådet Lena Böe menar att hamnen är dyr.", "person Lena Böe (Oppositionsrådet)"],
  ["sv", "Kvartersvakten Lena Böe menar att hamnen är dyr.", "person Lena Böe"],
  ["de", "Das betonte Amtsärztin Dr. Ida Brandt am Montag.", "person Ida Brandt (Amtsärztin)"],
  ["tr", 'Kaleci Ozan Vale, "İskele kapalı kalacak" dedi.', "person Ozan Vale (Kaleci)"],
])("%s: who is told of by trade: %s", (language, text, ...expected) => {
  expect(actorsIn(language, text).filter((line) => line.startsWith("person"))).toEqual(expected);
});

test.each([
  ["de", "Titelverteidiger Norvik City kam zum Kai.", "person Norvik City"],
  ["ru", "Институт технологий имени Фалька закрыт.", "person Фальк"],
])("%s: a word that only ends like a trade: %s", (language, text, wrong) => {
  expect(actorsIn(language, text)).not.toContain(wrong);
});
