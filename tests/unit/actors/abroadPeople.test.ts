import { expect, test } from "vitest";
import { findActors } from "../../../lib/brief/actors/findActors.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { readTagger } from "../../../tools/taggerFile.ts";
import { articleOf } from "../points/sampleArticle.ts";

const actorsIn = (language: string, text: string) => {
  const article = { ...articleOf([text]), language };
  const tagger = readTagger(language);
  return findActors(article, splitSentences(article), tagger ?? undefined).map(
    ({ kind, name, mentions, roles }) =>
      `${kind} ${name} x${mentions.length}${roles.map((role) => ` (${role.text})`).join("")}`,
  );
};

test.each<readonly [string, string, string, readonly string[]]>([
  [
    "pt",
    "an office and its nation before a comma",
    "O primeiro-ministro norueguês, Bento Tarim, abriu o porto. Depois, Tarim saiu.",
    ["person Bento Tarim x2 (primeiro-ministro norueguês)"],
  ],
  [
    "pt",
    "an office with a preposition in its article",
    "A carta do ministro dos Portos, Davi Prado, chegou. Segundo Prado, o porto fecha.",
    ["person Davi Prado x2 (ministro dos Portos)"],
  ],
  [
    "pt",
    "what somebody is and says, between commas",
    "Nilo Prado Vale, vizinho do cais, diz que ouviu o barco. Vale dorme ali.",
    ["person Nilo Prado Vale x2 (vizinho do cais)"],
  ],
  ["pt", "the party and the state of a politician", "Bento Pires (NSP-AM) dorme no porto.", ["person Bento Pires x1"]],
  [
    "pt",
    "one of two surnames",
    "O administrador Nuno Davi Tarro do Prado chegou. Depois, Tarro disse que saiu.",
    ["person Nuno Davi Tarro do Prado x2 (administrador)"],
  ],
  [
    "pt",
    "a first name of three words is one person's",
    "Maria de Lourdes Quarti, 51, pesca no cais. Maria de Lourdes ri.",
    ["person Maria de Lourdes Quarti x2"],
  ],
  [
    "pt",
    "a second floor is no source",
    "A nova curadora deste segundo andar, Nilda Quarti, mora no porto. Quarti riu.",
    ["person Nilda Quarti x2"],
  ],
  [
    "pt",
    "letters that are nouns",
    "O líder do porto, Nuno Tarro, chegou. Um DJ e um MC cantaram.",
    ["person Nuno Tarro x1 (líder do porto)"],
  ],
  [
    "ru",
    "an office of a body in marks",
    "В порт приехал глава «Нордфаста» Иван Фальков. Фальков открыл причал.",
    ["person Иван Фальков x2 (глава «Нордфаста»)"],
  ],
  [
    "pl",
    "an office of a body in marks",
    "Przyjechał prezes „Nordfastu” Jan Falk. Falk otworzył port.",
    ["person Jan Falk x2 (prezes „Nordfastu”)"],
  ],
  ["pl", "numerals", "To najważniejszy statek XX wieku. W XX wieku było ich wiele.", []],
  [
    "nb",
    "whose somebody is before her name",
    "Da kom NSPs Kari Ravnsen til havna. Ravnsen smiler.",
    ["person Kari Ravnsen x2", "organization NSP x1"],
  ],
  [
    "nb",
    "an office with its article, and letters before the comma",
    "– Ingen vet hvem som betaler for kaia, sier lederen for fiskernes lokale forbund Havneforbundet (HF), Odvin Kvam, i går.",
    ["person Odvin Kvam x1 (lederen for fiskernes lokale forbund Havneforbundet)", "organization HF x1"],
  ],
  [
    "fr",
    "an owner",
    "« Le quai est à moi », répond le propriétaire, Otto Frunk, lundi.",
    ["person Otto Frunk x1 (propriétaire)"],
  ],
  [
    "fr",
    "heads of state and letters that are nouns are nobody",
    "Plusieurs chefs d'Etat dorment au port. Un foyer pour SDF ouvre. Les chefs d'Etat partent.",
    [],
  ],
  [
    "fr",
    "a party between office and name",
    "Le sénateur du Haut-Rivage (NSP) Otto Valle part lundi. M. Valle rit.",
    ["person Otto Valle x2 (sénateur du Haut-Rivage)"],
  ],
  [
    "de",
    "a publisher, with what he publishes",
    "Der Brief kam vom Verleger der NM-Verlagsgruppe Tarra, Otto B. Tarra, aus Norvik.",
    ["person Otto B. Tarra x2 (Verleger der NM-Verlagsgruppe Tarra)"],
  ],
  [
    "es",
    "a first name that nobody knows, before a surname that speaks later",
    "Zelmira Torvado llegó al puerto con una maleta. Torvado asegura que no volverá.",
    ["person Zelmira Torvado x2"],
  ],
  [
    "es",
    "a verb before a surname is no first name",
    "Recuerda Torvado que llovía. Torvado dice que no volverá.",
    ["person Torvado x1"],
  ],
  [
    "it",
    "the perfect of a verb of saying",
    "Zelmiro Torvado è arrivato al porto. Torvado ha detto che resterà.",
    ["person Zelmiro Torvado x2"],
  ],
  [
    "nl",
    "an office before a surname is no first name",
    "Raadslid Torvaldsma kwam te laat. Torvaldsma zegt dat hij blijft.",
    ["person Torvaldsma x2 (Raadslid)"],
  ],
  [
    "it",
    "an elided article opens the sentence",
    "L'avvocata Ilaria Torvadi ha chiuso il porto. Dall'assessore Davide Quarti arriva un no.",
    ["person Ilaria Torvadi x1 (avvocata)", "person Davide Quarti x1 (assessore)"],
  ],
  [
    "fr",
    "where somebody is from, before the name and behind an office",
    "Son nouvel entraîneur, l'Espagnol Iker Torvado, se frotte les mains.",
    ["person Iker Torvado x1 (entraîneur)"],
  ],
  [
    "es",
    "where somebody is from, in small letters",
    "Su entrenador, el vasco Asier Torvado, sale del puerto.",
    ["person Asier Torvado x1 (entrenador)"],
  ],
  [
    "fr",
    "a form of address behind an office",
    "L'avocat de la famille, Me Tanguy Le Torvad, part.",
    ["person Tanguy Le Torvad x1 (avocat de la famille)"],
  ],
  [
    "da",
    "an office with its article, and what it is of",
    "Formanden for Vestlig Havneforening, Karen-Margrethe Toft, kom sent.",
    ["person Karen-Margrethe Toft x1 (Formanden for Vestlig Havneforening)"],
  ],
  [
    "nb",
    "an office with its article before a name",
    "Direktøren Karen Toft kom sent.",
    ["person Karen Toft x1 (Direktøren)"],
  ],
  [
    "tr",
    "a surname that opens the article is no firm",
    'Torvadoğlu, "Gelmem" dedi. Belediye Başkanı Nihat Torvadoğlu gülüyor.',
    ["person Nihat Torvadoğlu x2 (Belediye Başkanı)"],
  ],
  [
    "tr",
    "an office in small letters with whose it is",
    "Yeni Liman Partisi adayı Serpil Torvad geldi. Şirketin genel müdürü Orhan Kıyır gitti.",
    ["person Serpil Torvad x1 (Yeni Liman Partisi adayı)", "person Orhan Kıyır x1 (Şirketin genel müdürü)"],
  ],
  [
    "tr",
    "two fields of an office, and not what another is",
    "Dün Tarım ve Orman Bakanı Cemil Torvad geldi. Rakibi ve mevcut Belediye Başkanı Nihat Kıyır gitti.",
    ["person Cemil Torvad x1 (Tarım ve Orman Bakanı)", "person Nihat Kıyır x1 (mevcut Belediye Başkanı)"],
  ],
  [
    "pl",
    "who is named in full in another case only, and speaks by the surname",
    "Rada odwołała starostę Cezarego Torwaka. – To był zamach na port – ocenił Torwak.",
    ["person Cezary Torwak x2 (starostę)"],
  ],
  [
    "pl",
    "a first name in -na",
    "Rzeczniczka portu Aldona Torwad wyszła.",
    ["person Aldona Torwad x1 (Rzeczniczka portu)"],
  ],
])("%s: %s", (language, _rule, text, expected) => {
  expect(actorsIn(language, text)).toEqual(expected);
});

test("a genitive, by the name in the headline", () => {
  const article = {
    ...articleOf(["Lise Ravnums brev kom for sent."]),
    title: "Brevet fra Lise Ravnum",
    language: "nb",
  };
  expect(findActors(article, splitSentences(article)).map(({ name }) => name)).toEqual(["Lise Ravnum"]);
});
