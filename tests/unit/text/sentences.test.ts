import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import type { Block } from "../../../lib/types.ts";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const split = (language: string | null, text: string) =>
  splitSentences({ language, blocks: [paragraph(text)] }).map((sentence) => sentence.text);

describe("paragraphs put together without a space", () => {
  test.each([
    ["en", "The council rose.Outside it rained.", ["The council rose.", "Outside it rained."]],
    ["en", "It met on Wednesday.The mayor spoke.", ["It met on Wednesday.", "The mayor spoke."]],
    ["en", "He said: “It rained.”The mayor left.", ["He said: “It rained.”", "The mayor left."]],
    ["en", "Is it safe?Brandt says so.", ["Is it safe?", "Brandt says so."]],
    [
      "es",
      "El árbitro pitó el final.Nueva derrota del Norvik.",
      ["El árbitro pitó el final.", "Nueva derrota del Norvik."],
    ],
    ["tr", "Gol geçti.Ligin lideri Norvik oldu.", ["Gol geçti.", "Ligin lideri Norvik oldu."]],
  ])("%s: %s", (language, text, sentences) => {
    expect(split(language, text)).toEqual(sentences);
  });

  test.each([
    "The site Storholm.Press was sold to nutgraf.example in May.",
    "Write to Ida.Brandt at home or to info@norvik.Council today.",
    "The call pier.Close() ends it, and path.Join(a, b) too.",
    "The U.S.Navy and the a.m.Bus came.",
  ])("one sentence: %s", (text) => {
    expect(split("en", text)).toEqual([text]);
  });
});

describe("English", () => {
  test.each([
    ["titles", ["Mr. Orrin Vale left.", "Mrs. Vale stayed."]],
    ["ranks", ["Her husband, Army Spec. Orrin Vale, left.", "Pvt. Ada Lund and Det. Tarn stayed."]],
    ["an archdeacon", ["The Ven. Dr Ada Lund spoke.", "Tarn listened."]],
    ["titles in a row", ["Prof. Dr. Ada Lund spoke.", "Gen. Tarn listened."]],
    ["names of states and bodies", ["The U.S. Navy sent a tug.", "The U.N. sent two."]],
    ["a state before lower case", ["He moved to the U.S. in May.", "It rained."]],
    ["a state at the end", ["He moved to the U.S.", "The tug followed."]],
    ["two parties of a case", ["The court followed Tarn v. Vale in its ruling.", "Both sides wept."]],
    ["a firm of another country before a bracket", ["Harl Kft. (Harl Ltd.) bought the mill.", "It fell."]],
    ["times of day", ["Boats sail at 6 a.m. from Sandholm.", "Others wait."]],
    ["a time of day at the end", ["The first boat sails at 6 a.m.", "The last returns at 9 p.m. on weekdays."]],
    ["examples", ["Small boats, e.g. dinghies, pay nothing.", "Large ones, i.e. ferries, pay."]],
    ["examples in capitals", ["Few towns, e.g. Sandholm, pay.", "The rest wait."]],
    ["months cut short", ["He was born in Jan. 1990.", "She came in Feb. 1991."]],
    ["a short word that opens a bracket before a price", ["A boat is just $429.99 (reg. $999.99) now.", "It sank."]],
    ["a short word that opens a bracket before a number", ["It was left (ca. 300 boats) there.", "300 came back."]],
    ["a word before a price", ["It went up by a bit.", "$40 was left."]],
    ["a number's sign", ["Tug No. 5 won.", "No. 7 sank."]],
    ["a firm within a sentence", ["Harl Foods Inc. rose.", "Tarn Ltd. fell."]],
    ["a firm at the end", ["He works for Harl Foods Inc.", "The firm is small."]],
    ["a firm before a comma", ["The firm, Vale & Co., sank.", "Its head wept."]],
    ["a degree", ["She holds a Ph.D. in law.", "He has none."]],
    ["an open list", ["Bread, milk, etc. were sold.", "Wine was not."]],
    ["two initials", ["A novel by J. K. Marlow won.", "She was pleased."]],
    ["three initials without spaces", ["A novel by J.R.K. Marlow won.", "She was pleased."]],
    ["an initial before a bracket", ["Police held Otto F. (33) on the pier.", "It rained."]],
    ["an initial within a name", ["Ida B. Brandt won.", "Orrin Vale lost."]],
    ["decimals", ["The toll rose by 3.5 percent.", "It was 2.25 crowns."]],
    ["a decimal at the end", ["Prices fell by 0.5.", "Wages rose by 1.5."]],
    ["a number at the end", ["She turned 42.", "The harbour turned 300."]],
    ["a year at the end", ["It ended in 1999.", "It began in 1950."]],
    ["a sentence that begins with a number", ["It rained.", "40 people left.", "3 stayed."]],
    ["a list item's number", ["1. Wrong bridge.", "It fell."]],
    ["an address of a site", ["Read nutgraf.example for more.", "It is free."]],
    ["a score", ["They won 3-1.", "They lost 1-3."]],
    ["question marks and exclamation marks", ["What now?", "Nobody knows!", "It rained."]],
    ["marks in a row", ["What?!", "Nobody knew!!", "It rained."]],
    ["a question that goes on in lower case", ["Was it Tarn? or Vale?", "Nobody knew."]],
    ["semicolons", ["The vote passed; the mayor left.", "It rained; The bells rang."]],
    ["colons", ["The rule is simple: No boat may land.", "It rained."]],
    ["three dots before lower case", ["They waited ... and left.", "They came back... and stayed."]],
    ["three dots apart before lower case", ["They waited . . . and left.", "They came back. . . and stayed."]],
    ["three dots apart at the end", ["They waited. . .", "Then it rang."]],
    ["three dots apart at the beginning", [". . . They waited for it.", "It rang."]],
    ["three dots at the beginning", ["... They waited for it.", "It rang."]],
    ["three dots at the end", ["They waited...", "Then it rang."]],
    ["an ellipsis before lower case", ["They waited … and left.", "It rained."]],
    ["an ellipsis at the end", ["They waited…", "Then it rang."]],
    ["a letter and three dots", ["It was Plan B...", "Nobody liked it."]],
    ["brackets around a sentence", ["It failed.", "(It was drawn in May.)", "It rained."]],
    ["brackets within a sentence", ["The plan (it was drawn in May.) failed.", "It rained."]],
    ["a dash after the end", ["It rained.", "— The crew left."]],
    ["two initials without spaces", ["A novel by J.K. Marlow won.", "She was pleased."]],
    ["initials with a hyphen", ["A novel by J.-P. Marlow won.", "She was pleased."]],
    ["two initials before a new sentence", ["The harbour belongs to L.Q.", "They bought it in May."]],
    ["“I” at the end", ["So did I.", "They left.", "Am I.", "Nobody is."]],
    ["“I” as an initial", ["Orrin I. Vale won.", "The aide I. Lewis Vale lost.", "I. B. Vale lost.", "I. Vale slept."]],
    ["a letter at the end", ["They need a Plan B.", "The first plan failed."]],
    ["states", ["He was born in Salem, Ill., and died in Tarn, Wash. last year.", "Rep. Vale (D-Ore.) left."]],
    ["a state within a sentence", ["The Quincy, Mass. Opera burned.", "It was old."]],
    ["a state before a new sentence", ["He moved to Quincy, Mass.", "The opera burned."]],
    ["words that are states in capitals", ["Vale was ill.", "Orrin left.", "It did not miss.", "Tarn won."]],
    ["everyday words", ["It was a mass.", "Vale spoke of mankind.", "A ship of ore.", "Ida saw it."]],
    ["“no” at the end", ["The answer was no.", "Tarn voted again."]],
    ["“me” and “fig”", ["Nobody asked me.", "Vale ate a fig.", "Ida sat.", "Tarn shone in the sun.", "Rain fell."]],
    ["months and days before numbers", ["It sank on Sat. 3 May.", "It was Mar. 4, or Fig. 2 is wrong."]],
    ["titles that are words", ["He did a last rep.", "Vale watched.", "Rep. Vale and Gen. Tarn agree."]],
    ["a footnote", ["The plan failed.[3]", "Then it rained.[a][12]", "It fell."]],
    ["a footnote behind the marks", ["He said “no.”[3]", "Then it rained.¹²", "It fell."]],
    ["a new sentence that opens with a mark", ["It failed.", "“We tried,” he said.", "‘So what,’ said Tarn."]],
    ["a list item's number further on", ["It rained.", "2. Wrong bridge.", "It fell."]],
    ["no mark at the end", ["It rained.", "The harbour at dusk"]],
  ])("%s: the text splits where its sentences end", (_what, sentences) => {
    expect(split("en", sentences.join(" "))).toEqual(sentences);
  });

  test.each([
    ["a full stop inside the marks", ["“The tunnel is closed.”", "The sign was new."]],
    ["a full stop inside straight marks", ['"The tunnel is closed."', "The sign was new."]],
    ["a quoted word at the end", ['He said the word was "no."', "Then he left."]],
    ["a quoted sentence that goes on", ["“No.” he said.", "She left."]],
    ["the same with straight marks", ['"No." he said.', "She left."]],
    ["single marks that go on", ["He said 'no.' and left.", "She stayed."]],
    ["a comma inside the marks", ["“We left,” said Orrin Vale.", "“So did we,” said Ida Brandt."]],
    ["several sentences within the marks", ["He said: “Go.", "Now.”", "They went."]],
    ["one quotation after another", ["“Go.”", "“No.”", "They went."]],
    ["a question and a pronoun", ["“Is it over?” she asked.", "Nobody knew."]],
    ["a question and a name", ["“Is it over?” Brandt asked.", "Nobody knew."]],
    ["a question and a long name", ["“Is it over?” Ida Maria Brandt asked.", "Nobody knew."]],
    ["a cry and a name", ["“Stop!” Vale said.", "They stopped."]],
    ["a question and a sentence of its own", ["“Is it over?”", "Nobody knew."]],
    ["a question and a name that does something else", ["“Is it over?”", "Brandt left."]],
    ["a question at the end", ["She asked, “Is it over?”", "Nobody knew."]],
    ["a question in the middle", ["He asked who wrote “Who goes?” and left.", "They went."]],
    ["a cry in the middle", ["He shouted “Go!” and ran.", "They went."]],
  ])("quotations with %s split where the sentence around them ends", (_what, sentences) => {
    expect(split("en", sentences.join(" "))).toEqual(sentences);
  });
});

test.each([
  ["de", "a date", ["Das Fest beginnt am 3. März in Vahlen.", "Es dauert zwei Tage."]],
  ["de", "an ordinal", ["Beim 2. Anlauf gelang es.", "Die Stadt lag still."]],
  ["de", "abbreviations", ["Das gilt z.B. für Boote.", "Dr. Orla Venn zahlt ca. 5 Euro."]],
  [
    "de",
    "capitals that are no abbreviation",
    ["Die Fähre gehört der TEL.", "Doch sie fährt nicht.", "Tel. 7 ist besetzt."],
  ],
  ["es", "minutes", ["Ida Vela marcó el segundo (2-1, min. 16).", "Llovía."]],
  ["de", "decimals and thousands", ["Das kostet 3,5 Mio. Euro.", "Es kostet 1.200 Euro."]],
  ["de", "a quoted question", ["„Ist es vorbei?“, fragte Venn.", "Niemand wusste es."]],
  ["de", "a year", ["Die Wahl war 2031.", "Danach war Ruhe."]],
  ["de", "closing marks", ["„Es regnet.“", "Dann kam Venn.", "Sie sagte: ‚Es regnet.‘", "Er ging."]],
  ["de", "turned guillemets", ["»Es regnet.«", "Dann kam Venn.", "»Wirklich?«", "Niemand wusste es."]],
  ["de", "an opening guillemet", ["Es regnet.", "»Dann komme ich.«", "Er ging."]],
  ["de", "spaced abbreviations", ["Es gibt z. B. Boote, d. h. Schiffe, u. a. Fähren.", "Das reicht i. d. R. Venn."]],
  ["de", "a number at the end", ["Er ist 42.", "Niemand weiß es.", "Sie kamen um 9.", "Venn schlief."]],
  ["de", "ordinals", ["Im 19. Jahrhundert war der 2. Weltkrieg fern.", "Ihr 80. Geburtstag war zum 3. Mal schön."]],
  ["de", "dates", ["Vom 3. bis 5. Mai, ab 1. Juni und am 24. Dezember ruht der Verkehr.", "Er hat 80.", "Mai kommt."]],
  [
    "de",
    "everyday words",
    ["Das war so.", "Venn lernte eine neue Art.", "Jan kam ohne Max.", "Niemand sah Jan.", "Er ging."],
  ],
  ["de", "words before numbers", ["Das steht in Art. 5 und gilt max. 3 Tage.", "Am So. 5. Mai war Ruhe."]],
  ["de", "letters at the end", ["So schrieb es Venn in der N.A.Z.", "Neben Brot gab es Milch.", "Das half."]],
  ["fr", "an abbreviation at the end", ["Il y a du pain, du lait, etc.", "Une étude le montre."]],
  ["en", "an abbreviation at the end", ["It sells bread, milk etc.", "According to Venn, that is enough."]],
  ["de", "an abbreviation at the end", ["Es gibt Brot, Milch usw.", "Der Rat kostet 5 Mio.", "Das ist viel."]],
  ["nb", "a number at the end", ["Han er 42.", "Ingen vet det."]],
  ["nb", "a date and an abbreviation", ["Festen er 3. mai.", "Den varer f.eks. to dager."]],
  ["nb", "an ordinal", ["Det er den 2. Vahlenferden.", "Alle er med."]],
  ["fr", "titles", ["Le port est à M. Orlan.", "Mme. Vaury rit."]],
  ["fr", "guillemets and a comma", ["« C’est fini », dit M. Vaury.", "Il partit."]],
  ["fr", "tight guillemets", ["«C’est fini.»", "Personne ne bougea."]],
  ["fr", "spaced guillemets", ["« Il pleut. »", "Puis Vaury partit.", "Il dit : « Non. »", "Elle rit."]],
  ["fr", "spaced guillemets and a question", ["« Est-ce fini ? »", "Personne ne sait.", "« Oui ? » dit-il."]],
  ["fr", "guillemets that open", ["Il pleut.", "« Je pars », dit Vaury.", "« Non. »", "« Si. »"]],
  ["fr", "narrow spaces", ["«\u202fIl pleut.\u202f»", "Puis il partit.", "«\u00a0Non\u00a0!\u00a0»", "Elle rit."]],
  ["fr", "everyday words", ["Ils sont sept.", "Vaury aime l’art.", "Elle se fie à moi, pas à Me. Orlan."]],
  ["fr", "a space before the mark", ["Est-ce fini ?", "Personne ne sait !", "Il pleut."]],
  ["es", "turned marks", ["¿Terminó?", "Nadie lo sabe.", "¡Qué lástima!", "El Sr. Vela salió."]],
  ["es", "everyday words", ["Dijo que no.", "Vela salió.", "Vive en la calle no. 5 desde ayer."]],
  ["pt", "everyday words", ["Foi ao mar.", "Vela saiu do set.", "Ele voltou em 3 mar. 2031 ao porto."]],
  ["it", "everyday words", ["Ama il mar.", "Disse Vela: ecco l’ago.", "Vinse il set.", "Poi partì."]],
  ["es", "a state", ["Los EE. UU. enviaron un barco.", "Otros no."]],
  ["nl", "an abbreviation", ["De boot kost o.a. 5 euro.", "Hij is oud."]],
  ["ru", "initials", ["А. С. Ветров ушёл.", "Он вернётся."]],
  ["el", "a question mark that is a semicolon elsewhere", ["Τι έγινε; Κανείς δεν ξέρει.", "Τέλος."]],
  ["cs", "a day in numbers", ["Most otevřeli 3. 3. 2025 za p. Vahla.", "Bylo jich 12.", "Nikdo neví proč."]],
  [
    "cs",
    "abbreviations",
    ["Firma Harl s. r. o. stojí v čp. 5 a má tzv. most.", "Patří ing. Vahlovi apod.", "To stačí."],
  ],
  [
    "sk",
    "abbreviations",
    ["Firma Harl, a. s., stojí na ul. Prístavnej č. 5.", "Patrí napr. Ing. Vahlovi atď.", "To stačí."],
  ],
  [
    "hu",
    "ordinals",
    ["A 12. Norviki Filmhét 2025. 03. 03-án nyílt.", "Az 5. Ipari Vásár jön.", "A Harl Kft. épít, pl. Tarnban."],
  ],
  [
    "ro",
    "abbreviations",
    ["Dl. Vahlen stă pe str. Portului nr. 5.", "Firma Harl S.R.L. plătește 5 mil. lei etc.", "E destul."],
  ],
  [
    "fi",
    "abbreviations",
    ["Silta on esim. Norvikissa, os. Laituri 5.", "Hän soitti klo 5.", "Se maksoi 5 milj. euroa ym.", "Se riittää."],
  ],
  ["bg", "abbreviations", ["Мостът на ул. „Морска“ е от 2024 г. Градът плати 5 млн. лв. за него.", "Той е стар."]],
  [
    "hr",
    "ordinals",
    ["Most je otvoren 12. svibnja 2025. godine, a 3. 3. 2026. ga zatvaraju.", "Gradi ga Harl d.o.o. iz Tarna."],
  ],
  ["sl", "abbreviations", ["Most je npr. star, t. i. mag. Vahlen pa ne.", "Stoji na Ul. Luke, št. 5.", "To je vse."]],
  ["ca", "titles", ["El pont és del Sr. Vahlen, al núm. 5.", "La Dra. Falk riu."]],
  ["id", "titles", ["Jembatan milik Dr. Vahlen di Jl. Laut No. 5.", "Harganya Rp. 5 juta dll.", "Itu cukup."]],
  ["is", "abbreviations", ["Brúin er t.d. í Norvík, sbr. kl. 5 í dag o.s.frv.", "Það nægir."]],
  [
    "lt",
    "a year and a day",
    ["Tiltas 2025 m. Norvike atidarytas gegužės 12 d. Tarno saloje.", "Jis kainavo 5 mln. eurų."],
  ],
  ["fa", "a Persian question mark", ["آیا پل بسته شد؟", "کسی نمی‌داند."]],
  ["ar", "an Arabic question mark", ["هل أغلق الجسر؟", "لا أحد يعلم."]],
  ["ur", "an Urdu full stop", ["پل بند ہو گیا۔", "لوگ چلے گئے۔"]],
  ["hi", "a danda", ["पुल बंद हो गया।", "लोग चले गए।"]],
  ["hi", "a double danda", ["पुल बंद हो गया॥", "लोग चले गए॥"]],
  [null, "a language nobody named", ["Ponto estis fermita.", "Homoj foriris."]],
])("%s: %s", (language, _what, sentences) => {
  expect(split(language, sentences.join(" "))).toEqual(sentences);
});

test.each([
  ["zh", "full stops", ["桥关了。", "人们走了。"]],
  ["zh", "questions and cries", ["桥关了！", "人们走了？", "是的。"]],
  ["zh", "quotation marks", ["他说：“桥关了。”", "人们走了。"]],
  ["vi", "an initial before a bracket", ["Bà L. (67 tuổi) ở cảng."]],
  ["zh", "a quotation that opens", ["桥关了。", "“人们走了。”"]],
  ["zh", "marks in a row", ["桥关了。。。", "人们走了。"]],
  ["zh", "a decimal", ["桥长3.5公里。", "人们走了。"]],
  ["ja", "full stops", ["橋が閉じた。", "人々は去った。"]],
  ["ja", "corner brackets", ["「橋は閉じた。」", "人々は去った。"]],
  [
    "ja",
    "a quotation that goes on",
    ["「橋は閉じた。」と市長は言った。", "「はい。」、彼は去った。", "「雨だ。」", "ところが晴れた。"],
  ],
  ["zh", "a footnote", ["桥关了。[3]", "人们走了。"]],
  ["ja", "half-width full stops", ["橋が閉じた｡", "人々は去った｡"]],
])("%s: %s end a sentence without white space", (language, _what, sentences) => {
  expect(split(language, sentences.join(""))).toEqual(sentences);
});

test("a sentence never crosses a block", () => {
  const blocks = [paragraph("The council voted and"), paragraph("closed the tunnel. Nobody"), paragraph("objected.")];
  expect(splitSentences({ language: "en", blocks }).map(({ block, text }) => [block, text])).toEqual([
    [0, "The council voted and"],
    [1, "closed the tunnel."],
    [1, "Nobody"],
    [2, "objected."],
  ]);
});

test("a heading gives no sentences, every other block does, and the index counts through", () => {
  const kinds = ["heading", "paragraph", "quote", "heading", "list-item", "preformatted", "table-row"] as const;
  const blocks = kinds.map((kind): Block => ({ kind, text: "The tunnel is closed." }));
  expect(splitSentences({ language: "en", blocks }).map(({ block, index }) => [index, block])).toEqual([
    [0, 1],
    [1, 2],
    [2, 4],
    [3, 5],
    [4, 6],
  ]);
});

test("an article without blocks has no sentences", () => {
  expect(splitSentences({ language: "en", blocks: [] })).toEqual([]);
});

describe("what a full stop ends, and what it does not", () => {
  test.each([
    ["en", "a rank in brackets", ["The clerk, Sgt. (retd.) Ida Brandt, wept.", "Nobody saw it."]],
    ["en", "a time of day before a noun", ["The gates open at 3 p.m.", "Tickets cost $5."]],
    ["en", "a time of day before a day", ["The gates open at 3 p.m. Tuesday.", "Rain is due."]],
    ["en", "a time of day before a zone", ["The gates open at 3 p.m. Pacific time.", "Rain is due."]],
    ["en", "a time of day that opens", ["At 3 p.m. Vale left.", "Brandt stayed."]],
    ["en", "a time of day with an article", ["He came for a 7 a.m. Mass at St. Ann’s.", "Brandt stayed."]],
    ["en", "one of a row", ["Norvik are in Group B.", "Storholm are not."]],
    ["en", "a street", ["It stands on 1st Ave.", "The pier does not."]],
    ["en", "a part of a law", ["He cited Art. 5 and Sec. 12 of it.", "She did not."]],
    ["de", "a doctor of laws", ["Ihr Anwalt, Dr. jur. K. Falk, ging.", "Sie blieb."]],
    ["de", "a degree with blanks", ["Es sprach Dr. med. h. c. Ida Brandt.", "Er schwieg."]],
    ["de", "out of office", ["Es kam Minister a. D. Otto Falk.", "Er blieb."]],
    ["de", "a street by its ending", ["Sie wohnt in der Hafenstr. 12 in Norvik.", "Er nicht."]],
    ["de", "a creed", ["Der kath. Pfarrer und der evang. Dekan kamen.", "Es regnete."]],
    ["fr", "a title", ["Le prof. Falk est parti.", "Elle reste."]],
    ["es", "a title", ["El pdte. Molina salió.", "Ella no."]],
    ["nl", "so-called", ["Dat was de zgn. Blob in zee.", "Het regende."]],
    ["pl", "money", ["Strata to 12 mln zł.", "Akcje spadły."]],
    ["tr", "an ordinal", ["Davaya Norvik 3. Aile Mahkemesi baktı.", "Karar çıktı."]],
    ["tr", "a king", ["Bunu II. Falk yaptı.", "Sonra gitti."]],
  ])("%s: %s", (language, _what, sentences) => {
    expect(split(language, sentences.join(" "))).toEqual(sentences);
  });
});
