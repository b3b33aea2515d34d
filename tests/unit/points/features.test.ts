import { describe, expect, test } from "vitest";
import { BARRIERS } from "../../../lib/brief/points/barriers.ts";
import { pointContext } from "../../../lib/brief/points/context.ts";
import { FEATURES, LEARNED } from "../../../lib/brief/points/features/features.ts";
import { MODEL as key } from "../../../lib/brief/points/models/key.ts";
import { MODEL as lead } from "../../../lib/brief/points/models/lead.ts";
import { MODEL as leaning } from "../../../lib/brief/points/models/leaning.ts";
import { MODEL as told } from "../../../lib/brief/points/models/told.ts";
import { measureAll } from "../../../lib/brief/points/rankPoints.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import type { Article, Block } from "../../../lib/types.ts";
import { articleOf, NEWS, TITLE } from "./sampleArticle.ts";

const contextOf = (article: Article) => pointContext(article, splitSentences(article));

/** What a feature says of every sentence of an article. */
function measure(name: string, article: Article): number[] {
  const feature = FEATURES.find((candidate) => candidate.name === name);
  if (!feature) throw new Error(`there is no feature "${name}"`);
  const context = contextOf(article);
  const said = feature.prepare(context);
  return context.views.map((_view, index) => said(index));
}

const listItem = (text: string): Block => ({ kind: "list-item", text });

test("a feature has one name", () => {
  const names = FEATURES.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test.each([
  ["key", key],
  ["leaning", leaning],
  ["lead", lead],
  ["told", told],
])("the model %s was learned from the features as they are, in their order", (_name, { bias, measures, trees }) => {
  expect(measures).toEqual(LEARNED.map(({ name }) => name));
  expect(Number.isInteger(bias)).toBe(true);
  expect(trees.length).toBeGreaterThan(100);
});

test("every barrier is a feature's", () => {
  const names = FEATURES.map(({ name }) => name);
  expect(Object.keys(BARRIERS).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each([
  ["a piece of news", articleOf(NEWS, { title: TITLE })],
  ["an empty title", articleOf(NEWS, { title: "" })],
  ["a title of marks", articleOf(NEWS, { title: "— ? —" })],
  ["one sentence", articleOf(NEWS.slice(0, 1), { title: TITLE })],
  ["two sentences", articleOf(NEWS.slice(0, 2), { title: TITLE })],
  ["one paragraph", articleOf([NEWS.join(" ")], { title: TITLE })],
  ["one sentence over and over", articleOf(Array.from({ length: 8 }, () => NEWS[0] ?? ""))],
  ["stop words only", articleOf(["It was.", "And so it was.", "He had been there before."])],
  ["marks only", articleOf(["…", "— ?", "“”", "1", "🚢🚢"])],
  ["labels only", articleOf(["Harbour", "Tunnel", "Ferry"].map(listItem), { title: "Harbour" })],
  ["no date", articleOf(NEWS, { published: null })],
  ["no language", articleOf(["Ponto fermita.", "Homoj foriris hieraŭ."], { language: null })],
  [
    "Chinese",
    articleOf(["港口的桥今天关闭了。岛上的人们在等船。", "工程要花4200万克朗吗？"], {
      language: "zh",
      title: "桥关闭",
    }),
  ],
  ["Arabic", articleOf(["أغلق المجلس النفق. ينتظر الناس القارب؟"], { language: "ar", direction: "rtl" })],
  ["Hindi", articleOf(["पुल बंद हो गया। लोग चले गए।"], { language: "hi" })],
  ["German", articleOf(["„Ist es vorbei?“, fragte Venn. Am 3. März kostet es 5 Euro."], { language: "de" })],
])("with %s", (_what, article) => {
  test.each(FEATURES)("$name is a finite number for every sentence, the same each time", ({ name }) => {
    const measures = measure(name, article);
    expect(measures).toHaveLength(splitSentences(article).length);
    expect(measures.length).toBeGreaterThan(0);
    for (const value of measures) expect(value).toSatisfy(Number.isFinite);
    expect(measure(name, structuredClone(article))).toEqual(measures);
  });
});

test("an article without sentences has no measures", () => {
  expect(measureAll(contextOf(articleOf([])))).toEqual([]);
  expect(measureAll(contextOf(articleOf([{ kind: "heading", text: TITLE }])))).toEqual([]);
});

test("the measures of a sentence stand in the order of the table", () => {
  const article = articleOf(NEWS, { title: TITLE });
  const columns = FEATURES.map(({ name }) => measure(name, article));
  expect(measureAll(contextOf(article))).toEqual(NEWS.map((_text, index) => columns.map((column) => column[index])));
});

test.each([
  ["question", "Is it over?", 1],
  ["question", "“Is it over?”", 1],
  ["question", "“Is it over?” she asked.", 0],
  ["question", "„Is it over?“", 1],
  ["question", "«Is it over?»", 1],
  ["question", "»Is it over?«", 1],
  ["question", "Is it over?[3]", 1],
  ["question", "She asked whether it was over.", 0],
  ["exclamation", "Stop the pumps!", 1],
  ["exclamation", "“Stop the pumps!”", 1],
  ["exclamation", "“Stop!” Vale said.", 0],
  ["exclamation", "„Stop the pumps!“", 1],
  ["unfinished", "The harbour at dusk", 1],
  ["unfinished", "Vale said: „It is over.“", 0],
  ["unfinished", "Vale said: »It is over.«", 0],
  ["unfinished", "Vale said: ‚It is over.‘", 0],
  ["unfinished", "It is over.[3]", 0],
  ["unfinished", "The plan has three parts:", 1],
  ["unfinished", "The plan has three parts.", 0],
  ["unfinished", "Vale said: “It is over.”", 0],
  ["unfinished", "It is over (for now).", 0],
  ["figures", "The repair costs nothing.", 0],
  ["figures", "The repair takes 18 months.", 0.5],
  ["figures", "The repair costs $3.5 million.", 0.5],
  ["figures", "Of 9,000 people 40 % pay.", 1],
  ["figures", "Of 9,000 people 40 % pay 5 crowns.", 1],
  ["figures", "The tunnel of 1974 leaks.", 0],
  ["figures", "The tunnel opened in 1974, and leaks.", 0],
  ["figures", "In 1974, 1998 and (since 2019) it leaked.", 0],
  ["figures", "The tunnel, of the 1970s, leaks.", 0],
  ["figures", "The repair costs 1974.5 crowns.", 0.5],
  ["first-person", "We close the road.", 1],
  ["first-person", "“We close the road,” Vale said.", 0],
  ["first-person", "We close the road,” Vale said.", 0],
  ["first-person", "I’m closing the road.", 1],
  ["first-person", "I'm closing the road.", 1],
  ["first-person", "Today we’ll close the road.", 1],
  ["first-person", "Vale closes the road.", 0],
  ["second-person", "What you need to bring.", 1],
  ["second-person", "What you’ll bring.", 1],
  ["second-person", "What you're to bring.", 1],
  ["second-person", "What Vale needs to bring.", 0],
  ["boilerplate", "Read more about the tunnel.", 1],
  ["boilerplate", "The crew, pictured, has left.", 1],
  ["boilerplate", "Sign up for our newsletter.", 1],
  ["boilerplate", "Vale will read the letter.", 0],
  ["boilerplate", "The council’s newsletter has 680 readers.", 0],
  ["boilerplate", "Get our weekly newsletter.", 1],
  ["boilerplate", "Fishermen may call the following numbers.", 1],
  ["label", "Now: The German skipper sails again.", 1],
  ["label", "1. Mistake: The pumps were left on.", 1],
  ["label", "• Consequences: The tunnel may flood.", 1],
  ["label", "Earnings up: The port has beaten all forecasts.", 1],
  ["label", "SANDHOLM: The council has closed the tunnel.", 0],
  ["label", "NEW SANDHOLM: The council has closed the tunnel.", 0],
  ["label", "Vale: “The tunnel stays closed.”", 0],
  ["label", "The council has two wishes: pumps and a wall.", 0],
  ["set-up", "The Coast Courier’s Vale asked the mayor whether the gate would hold.", 1],
  ["set-up", "Okoro says the tunnel is closed for a few reasons.", 1],
  ["set-up", "Lindqvist shared her top six storm tips.", 1],
  ["set-up", "Asked whether the gate would hold, the mayor said it had held for 40 years: “Of course.”", 0],
  ["set-up", "The mayor asked for 40 million crowns.", 0],
  ["set-up", "The council shared the cost with the island.", 0],
  ["connective-opener", "Luckily, the pumps were on.", 1],
  ["connective-opener", "Sure, there was a ferry.", 1],
  ["pronoun-opener", "One such harbour was closed.", 1],
  ["boilerplate", "The council wrote a copyright law.", 0],
  ["boilerplate", "Ida Vale and her crew can be reached at (555) 014-2200.", 1],
  ["boilerplate", "To book a boat, call our harbour desk at 555-014-2200.", 1],
  ["boilerplate", "The island can be reached by ferry, and its inn may be found at the pier.", 0],
  ["boilerplate", "The conversation took place in Vale’s studio.", 1],
  ["boilerplate", "The interview was conducted by mail.", 1],
  ["boilerplate", "Vale took the interview to court.", 0],
  ["boilerplate", "Copyright 2031 Coast Courier.", 1],
  ["boilerplate", "© Coast Courier", 1],
  ["boilerplate", "The clichÃ© sails.", 0],
  ["boilerplate", "Vale read out the terms of the deal and will watch the vote.", 0],
  ["boilerplate", "Read our terms of use.", 1],
  ["pronoun-opener", "They left the harbour.", 1],
  ["pronoun-opener", "This was the third storm.", 1],
  ["pronoun-opener", "“They left,” Vale said.", 1],
  ["pronoun-opener", "It’s the third storm.", 1],
  ["pronoun-opener", "They're in the harbour.", 1],
  ["pronoun-opener", "The latter left the harbour.", 1],
  ["pronoun-opener", "All three harbours were closed.", 1],
  ["pronoun-opener", "All harbours were closed.", 0],
  ["pronoun-opener", "The former mayor left the harbour.", 0],
  ["pronoun-opener", "The late mayor left the harbour.", 0],
  ["pronoun-opener", "Vale left the harbour.", 0],
  ["pronoun-opener", "It is clear that Vale left the harbour.", 0],
  ["pronoun-opener", "“It’s vital to leave the harbour,” Vale said.", 0],
  ["pronoun-opener", "It is the third storm that hit the harbour.", 1],
  ["pronoun-opener", "It is set to leave the harbour.", 1],
  ["pronoun-opener", "This week Vale left the harbour.", 0],
  ["pronoun-opener", "This weekly ferry left the harbour.", 1],
  ["connective-opener", "Instead of the ferry, Vale took the train.", 0],
  ["connective-opener", "Instead, Vale took the train.", 1],
  ["aside", "(Vale left the harbour.)", 1],
  ["aside", "(Vale left the harbour early.", 1],
  ["aside", "(Norvik) Vale left the harbour.", 0],
  ["aside", "Vale left the harbour (and the town).", 0],
  ["dangling-pronoun", "In an interview, he promised a ferry.", 1],
  ["dangling-pronoun", "In an interview, he’d promised a ferry.", 1],
  ["dangling-pronoun", "In an interview, Orrin Vale promised a ferry.", 0],
  ["dangling-pronoun", "In Sandholm, he promised a ferry.", 0],
  ["pronoun-opener", "It was also found that the pumps had no fuel.", 0],
  ["pronoun-opener", "It was first reported the ferry had hit the pier.", 0],
  ["pronoun-opener", "It can now be revealed that Vale lent the harbour a ship.", 0],
  ["pronoun-opener", "It is expected that the wind will turn.", 0],
  ["pronoun-opener", "It was reported to the harbour.", 1],
  ["pronoun-opener", "It was found by Vale.", 1],
  ["pronoun-opener", "It was found the next day.", 1],
  ["pronoun-opener", "This past Friday, Vale left the harbour.", 0],
  ["pronoun-opener", "Both Vale and Brandt left the harbour.", 0],
  ["pronoun-opener", "Both men left the harbour.", 1],
  ["pronoun-opener", "Both left the harbour and the town.", 1],
  ["connective-opener", "On the one hand, the ferry sails.", 1],
  ["caption", "Grey gulls over the pier Image: Orrin Vale.", 1],
  ["caption", "The council wants a better image: Vale is to help.", 0],
  ["connective-opener", "But the ferry sails.", 1],
  ["connective-opener", "However, the ferry sails.", 1],
  ["connective-opener", "The ferry sails, but late.", 0],
  ["present-tense", "The harbour is closed.", 1],
  ["present-tense", "The harbour has been closed since the storm was named.", 1],
  ["present-tense", "The harbour was closed, which is rare.", 0],
  ["present-tense", "Vale said the harbour is closed.", 0],
  ["present-tense", "“The harbour is closed,” Vale said.", 0],
  ["present-tense", "Vale closed the harbour.", 0],
  ["nameless-definite", "The two sides left.", 1],
  ["nameless-definite", "The crew of Sandholm left.", 0],
  ["nameless-definite", "Two sides left.", 0],
  ["opening-quote", "“It is over,” Vale said.", 1],
  ["opening-quote", '"It is over," Vale said.', 1],
  ["opening-quote", "Vale said: “It is over.”", 0],
  ["opening-quote", "»It is over«, Vale said.", 1],
  ["opening-quote", "”It is over”, Vale said.", 1],
  ["half-quote", "“It is over.", 1],
  ["half-quote", "It is over,” Vale said.", 1],
  ["half-quote", 'It is over," Vale said.', 1],
  ["half-quote", "“It is over,” Vale said.", 0],
  ["half-quote", "”It is over”, Vale said.", 0],
  ["half-quote", "”It is over.", 1],
  ["half-quote", 'A 6" pipe and two 8" pumps leak.', 0],
  ["half-quote", 'A 6" pipe leaks, Vale said.', 0],
  ["half-quote", '"The 6" pipe leaks," Vale said.', 0],
  ["half-quote", 'The "class of 99" left.', 0],
  ["half-quote", 'It ended on May 15".', 1],
  ["half-quote", 'It ended in "1999.', 1],
  ["half-quote", "“It is “over” now,” Vale said.", 0],
  ["half-quote", '"It is over," Vale said.', 0],
  ["half-quote", "It isn’t Vale’s tug.", 0],
  ["leading-name", "For now Vale and Sandholm agree.", 1],
  ["leading-name", "After a long and cold night Vale left.", 0],
  ["short-sentence", "The tunnel is closed.", 0.6],
  ["short-sentence", "The tunnel is closed for a year and a day.", 0],
  ["length", "The tunnel is closed until June.", 6 / 35],
])("%s: “%s” is %d", (name, text, expected) => {
  expect(measure(name, articleOf([text]))).toEqual([expected]);
});

test.each([
  ["de", "question", "Ist es vorbei?", 1],
  ["de", "half-quote", "„Es ist vorbei“, sagte Venn.", 0],
  ["de", "half-quote", "„Es ist vorbei.", 1],
  ["de", "half-quote", "»Es ist vorbei«, sagte Venn.", 0],
  ["de", "half-quote", "Venn sagte: »Es ist vorbei.«", 0],
  ["de", "half-quote", "»Es ist vorbei.", 1],
  ["de", "half-quote", "»›Vorbei‹ heißt nichts«, sagte Venn.", 0],
  ["de", "half-quote", "Es ist vorbei«, sagte Venn.", 1],
  ["de", "half-quote", "Es ist vorbei“, sagte Venn.", 1],
  ["de", "half-quote", "»Es ist vorbei», sagte Venn.", 0],
  ["de", "first-person", "»Wir gehen«, sagte Venn.", 0],
  ["de", "first-person", "»Gehen Sie!«, rufen wir.", 1],
  ["de", "boilerplate", "Foto: Venn", 1],
  ["de", "boilerplate", "Der Hafen (Foto: Venn)", 1],
  ["de", "boilerplate", "Venn zeichnet ein klares Bild: Der Hafen leidet.", 0],
  ["de", "boilerplate", "Der Rat erstattet Anzeige gegen Venn.", 0],
  ["de", "boilerplate", "Anzeige", 1],
  ["de", "boilerplate", "Das Gespräch führte Ida Venn.", 1],
  ["de", "boilerplate", "Das Gespräch mit Venn war kurz.", 0],
  ["de", "unfinished", "Venn sagte: „Es ist vorbei.“", 0],
  ["de", "pronoun-opener", "Sie schließen den Tunnel.", 1],
  ["de", "pronoun-opener", "Das Rathaus schließt den Tunnel.", 0],
  ["de", "pronoun-opener", "Das alte Rathaus schließt den Tunnel.", 0],
  ["de", "pronoun-opener", "Das 40-jährige Rathaus schließt.", 0],
  ["de", "pronoun-opener", "Das habe Folgen für den Tunnel.", 1],
  ["de", "pronoun-opener", "Das schließt den Tunnel.", 1],
  ["de", "pronoun-opener", "Diese Woche schließt der Tunnel.", 0],
  ["de", "dangling-pronoun", "Im Herbst schließt das Rathaus den Tunnel.", 0],
  ["de", "connective-opener", "Auch wenn der Tunnel schließt, bleibt der Hafen offen.", 0],
  ["de", "pronoun-opener", "Der hatte den Tunnel geschlossen.", 1],
  ["de", "pronoun-opener", "Der Bürgermeister hatte den Tunnel geschlossen.", 0],
  ["de", "pronoun-opener", "Deren Zahl ist gestiegen.", 1],
  ["de", "connective-opener", "Andere Boote liegen im Hafen.", 1],
  ["de", "connective-opener", "Umso wichtiger ist der Tunnel.", 1],
  ["de", "set-up", "Wie der Tunnel gebaut wurde, warum er schließt und was danach kommt.", 1],
  ["de", "set-up", "Was hinter dem gesperrten Tunnel steckt.", 1],
  ["de", "set-up", "Was als Hafenfest begann, heißt heute Tunnelfest.", 0],
  ["de", "set-up", "Wie die Stadt mitteilte, schließt der Tunnel.", 0],
  ["de", "addressed", "Alles zum Tunnel können Sie im Blog nachlesen.", 1],
  ["de", "addressed", "Wir halten euch auf dem Laufenden.", 1],
  ["de", "addressed", "Venn sagte: „Das kann ich Ihnen nicht sagen.“", 0],
  ["de", "addressed", "Der Rat bleibt dabei: Sie wird gebaut.", 0],
  ["de", "addressed", "Die Fischer sagen, dass sie ihre Boote verkaufen.", 0],
  ["es", "addressed", "Aquí puede usted leer todo sobre el túnel.", 1],
  ["nl", "addressed", "Hier leest u alles over de tunnel.", 1],
  ["nl", "addressed", "De burgemeester sluit de tunnel.", 0],
  ["pt", "addressed", "O que você precisa saber sobre o túnel.", 1],
  ["de", "demonstratives", "Von solchen Booten blieb die Stadt verschont.", 1],
  ["de", "figures", "Das kostet 3,5 Millionen.", 0.5],
  ["de", "second-person", "Sie schließen den Tunnel.", 0],
  ["fr", "half-quote", "« C’est fini », dit Vaury.", 0],
  ["fr", "half-quote", "« C’est fini. »", 0],
  ["fr", "half-quote", "C’est fini. »", 1],
  ["fr", "half-quote", "L’« affaire » est finie.", 0],
  ["fr", "question", "« Est-ce fini ? »", 1],
  ["fr", "unfinished", "Vaury dit : «\u202fC’est fini.\u202f»", 0],
  ["fr", "connective-opener", "Mais le port ferme.", 1],
  ["fr", "connective-opener", "Par ailleurs, le port ferme.", 1],
  ["fr", "connective-opener", "Par la mer, on arrive.", 0],
  ["fr", "connective-opener", "D’ailleurs, le port ferme.", 1],
  ["fr", "first-person", "Hier j’ai fermé le port.", 1],
  ["fr", "first-person", "Hier j'ai fermé le port.", 1],
  ["fr", "first-person", "L’eau qu’on boit est claire.", 0],
  ["fr", "pronoun-opener", "C’est la fin du port.", 1],
  ["fr", "pronoun-opener", "Ce mardi, le port a fermé.", 0],
  ["fr", "pronoun-opener", "Cette semaine, le port a fermé.", 0],
  ["fr", "pronoun-opener", "Cette fermeture dure.", 1],
  ["fr", "connective-opener", "Alors que le port ferme, la ville se tait.", 0],
  ["fr", "connective-opener", "Alors, le port ferme.", 1],
  ["fr", "pronoun-opener", "Il y a deux ports à Vaury.", 0],
  ["fr", "pronoun-opener", "Il n’y a plus de bateau au port.", 0],
  ["fr", "pronoun-opener", "Il sera difficile de quitter le port.", 0],
  ["fr", "pronoun-opener", "Il est probable que le port ferme.", 0],
  ["fr", "pronoun-opener", "C’est le port de Vaury qui ferme.", 0],
  ["fr", "pronoun-opener", "Il est parti de Vaury.", 1],
  ["fr", "pronoun-opener", "Il a fermé le port.", 1],
  ["fr", "pronoun-opener", "C’est possible.", 1],
  ["de", "pronoun-opener", "Es gibt zwei Häfen in Venn.", 0],
  ["de", "pronoun-opener", "Es ist vorgesehen, dass der Tunnel schließt.", 0],
  ["de", "pronoun-opener", "Es ist geschlossen.", 1],
  ["nl", "pronoun-opener", "Het is mogelijk dat de haven sluit.", 0],
  ["nl", "pronoun-opener", "Het nieuwe schip vaart.", 0],
  ["nl", "pronoun-opener", "Het vaart morgen.", 1],
  ["nb", "pronoun-opener", "Det norske laget vant.", 0],
  ["nb", "pronoun-opener", "De fire båtene lå i havna.", 0],
  ["nb", "pronoun-opener", "Det finnes to havner.", 0],
  ["nb", "pronoun-opener", "Det betyr at havna stenger.", 1],
  ["da", "pronoun-opener", "Det danske hold vandt.", 0],
  ["da", "pronoun-opener", "De rejste hjem.", 1],
  ["sv", "pronoun-opener", "De fyra båtarna låg i hamnen.", 0],
  ["sv", "pronoun-opener", "Det finns två hamnar.", 0],
  ["sv", "pronoun-opener", "De reste hem.", 1],
  ["es", "pronoun-opener", "Este martes cerró el puerto.", 0],
  ["es", "connective-opener", "Además de Vale, salió la alcaldesa.", 0],
  ["it", "pronoun-opener", "Questa mattina il porto ha chiuso.", 0],
  ["pt", "pronoun-opener", "Esta semana o porto fechou.", 0],
  ["nl", "pronoun-opener", "Deze week sloot de haven.", 0],
  ["fr", "pronoun-opener", "L’eau monte au port.", 0],
  ["fr", "dangling-pronoun", "Hier, lorsqu’il partait, le port fermait.", 1],
  ["fr", "second-person", "La nuit, qu’en dit votre maire ?", 1],
  ["fr", "boilerplate", "Les élus veulent partager le pouvoir.", 0],
  ["fr", "boilerplate", "Partager sur le réseau", 1],
  ["fr", "boilerplate", "Partager", 1],
  ["pt", "connective-opener", "No porto, a chuva parou.", 0],
  ["pt", "connective-opener", "No entanto, a chuva parou.", 1],
  ["pt", "connective-opener", "Segundo Vela, a chuva parou.", 0],
  ["es", "connective-opener", "No hay barcos.", 0],
  ["es", "connective-opener", "No obstante, hay barcos.", 1],
  ["es", "connective-opener", "Sin barcos no hay pan.", 0],
  ["es", "boilerplate", "Los partidos deben compartir el poder.", 0],
  ["sv", "half-quote", "”Det är över”, sade Vale.", 0],
  ["fr", "second-person", "Vous fermez le port.", 1],
  ["ja", "half-quote", "「終わりだ。」", 0],
  ["zh", "question", "桥关了？", 1],
  ["zh", "unfinished", "桥关了。", 0],
  ["ar", "question", "هل أغلق الجسر؟", 1],
  ["hi", "unfinished", "पुल बंद हो गया।", 0],
])("%s, %s: “%s” is %d", (language, name, text, expected) => {
  expect(measure(name, articleOf([text], { language }))).toEqual([expected]);
});

test.each([
  ["nothing", "Vale left the harbour.", 0],
  ["everything", "“It is over.”", 1],
  ["half", "“It is” and so", 0.5],
  ["half, with straight marks", '"It is" and so', 0.5],
  ["from the beginning to the mark", "It is so,” and not so", 0.5],
  ["half, with turned marks", "»It is« and so", 0.5],
  ["half, with one mark for both", "”It is” and so", 0.5],
  ["half, with single marks", "‘It is so long ago,’ and it is so long, long", 0.5],
  ["no inches", 'A 6" pipe and so', 0],
  ["from the mark to the end", "Vale: “so", 0.3],
  ["no apostrophe", "Vale's tug isn't Brandt's tug.", 0],
])("quoted: of “%s” (%s) a share", (_what, text, share) => {
  expect(measure("quoted", articleOf([text]))[0]).toBeCloseTo(share, 1);
});

test("without a date, any year may be past", () => {
  expect(measure("past-year", articleOf(["It opened in 2031.", "It is deep."], { published: null }))).toEqual([1, 0]);
});

test("the title above the text is not its first sentence", () => {
  const title = "Sandholm council votes to close the harbour tunnel for a year";
  expect(measure("reciprocal-rank", articleOf([`${title}.`, ...NEWS.slice(0, 2)], { title }))).toEqual([
    1,
    1,
    1 / Math.sqrt(2),
  ]);
});

test("names are known without what an apostrophe ties to them", () => {
  const article = articleOf(["Vaury part.", "Le port d’Orlan ferme."], { language: "fr" });
  expect(measure("names", article).map((value) => value > 0)).toEqual([false, true]);
});

test("an article of very many words and names is measured", () => {
  const many = Array.from({ length: 130_000 }, (_, index) => `Tug${index.toString(36)}`);
  const texts = Array.from(
    { length: 130 },
    (_, index) => `The ${many.slice(index * 1000, (index + 1) * 1000).join(" ")}.`,
  );
  for (const name of ["frequency", "main-actors", "strangers"])
    expect(measure(name, articleOf(texts)).every(Number.isFinite)).toBe(true);
});

describe("of several sentences", () => {
  const running = [
    "The council of Sandholm has voted to close the tunnel.",
    "Engineers found water behind the eastern wall of it.",
    "A ferry to Tarn will sail twice an hour.",
    "Shops at the harbour expect to lose their trade.",
  ];

  test.each([
    [
      "reciprocal-rank",
      "how near the first one of running text they stand",
      ["Harbour", "By the water.", ...running.slice(0, 2)],
      [1, 1, 1, 1 / Math.sqrt(2)],
    ],
    ["reciprocal-rank", "how near it they stand", running, [1, 1 / Math.sqrt(2), 1 / Math.sqrt(3), 1 / 2]],
    ["last-sentences", "the last two", running, [0, 0, 1, 1]],
    ["paragraph-opener", "the first of each block", ["It fell. It rose.", "It fell again."], [1, 0, 1]],
    [
      "within-quote",
      "those whose quotation began before them",
      ["“It fell. It rose. It fell again,” said Vale. It rained.", "It ended."],
      [0, 1, 1, 0, 0],
    ],
    ["within-quote", "no longer than the paragraph", ["“It fell. It rose.", "“It fell again.”"], [0, 1, 0]],
    ["past-year", "none of a year to come", ["It opens in 2031.", "It opened in 1974 and closes in 2031."], [0, 1]],
    ["past-year", "those of an earlier year", ["It opened in 1974.", "It closed in 2026.", "It is deep."], [1, 0, 0]],
    ["overlong-sentence", "those that are too long", [`${"Go on ".repeat(55)}.`, "Go on."], [0.5, 0]],
    [
      "strangers",
      "those whose names stand nowhere else",
      ["The tug of Vale sank.", "The tug of Vale and Tarn rose.", "The tug of Okoro sank.", "The tug sank."],
      [0, 0.5, 1, 0],
    ],
    [
      "main-actors",
      "those whose names come back",
      ["The tug of Vale sank.", "The tug of Vale rose.", "The tug of Okoro sank.", "The tug sank."],
      [0.5, 0.5, 0.25, 0],
    ],
    [
      "lead-overlap",
      "those that share the lead's words",
      [...running.slice(0, 2), "The tunnel leaks.", "Go."],
      [0, 0, 0.5, 0],
    ],
  ] as const)("%s marks %s", (name, _what, parts, expected) => {
    const measures = measure(name, articleOf(parts));
    expect(measures).toHaveLength(expected.length);
    measures.forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 1);
    });
  });

  test("position falls from one sentence to the next", () => {
    const measures = measure("position", articleOf(NEWS));
    expect(measures[0]).toBe(1);
    expect(measures).toEqual(measures.toSorted((a, b) => b - a));
    expect(new Set(measures).size).toBe(NEWS.length);
  });

  test.each([
    ["Tunnel closes", [1, 0]],
    ["Tunnel closes in Sandholm", [2 / 3, 1 / 3]],
    ["TUNNELS closing", [1, 0]],
    ["Nothing at all here", [0, 0]],
    ["", [0, 0]],
  ])("title-overlap is the share of the title “%s” that a sentence has", (title, expected) => {
    const measures = measure("title-overlap", articleOf(["A tunnel has closed.", "Sandholm sleeps."], { title }));
    expect(measures).toEqual(expected);
  });

  test("a name counts where it opens a sentence too, if it is one elsewhere", () => {
    const article = articleOf(["Vale left.", "Water rose.", "They found Vale asleep."]);
    expect(measure("names", article).map((value) => value > 0)).toEqual([true, false, true]);
  });

  test("centrality looks forward for what comes back and backward for what was there", () => {
    const article = articleOf(["The tunnel leaks water.", "Apples ripen.", "Water fills the tunnel."]);
    expect(measure("centrality-forward", article)).toEqual([1, 0, 0]);
    expect(measure("centrality-backward", article)).toEqual([0, 0, 1]);
  });

  test("frequency is higher where the words stand in many sentences", () => {
    const [often = 0, also = 0, once = 1] = measure(
      "frequency",
      articleOf(["The tunnel leaks.", "The tunnel dries.", "Apples ripen.", "The tunnel leaks."]),
    );
    expect(often).toBeGreaterThan(also);
    expect(also).toBeGreaterThan(once);
    expect(once).toBe(0);
  });
});

describe("what the one who asks says in an interview", () => {
  const interview = [
    "The harbour master spoke about the tunnel.",
    "Courier: What went wrong below the harbour?",
    "Vale: The pumps were too small. We knew it in May.",
    "Courier: You sold the old ones. Why?",
    "Vale: Nobody asked for them. Who would?",
    "Courier: The council voted for the tunnel in June.",
    "Vale: It did.",
  ];

  test("is known by the label whose paragraphs mostly ask", () => {
    expect(measure("interviewer", articleOf(interview))).toEqual([0, 1, 0, 0, 1, 1, 0, 0, 1, 0]);
  });

  test("is not looked for where a label stands once, or mostly tells", () => {
    expect(measure("interviewer", articleOf(interview.slice(0, 3)))).toEqual([0, 0, 0, 0]);
    const telling = ["Vale: The pumps leak.", "Vale: Who sold them?", "Vale: The tunnel is closed."];
    expect(measure("interviewer", articleOf(telling))).toEqual([0, 0, 0]);
  });
});

test("the credit of a picture that was left in a paragraph makes it the page's", () => {
  const said = measure(
    "boilerplate-paragraph",
    articleOf(["The tower stands behind the tug. Image: Orrin Vale.", "The image: a tug."]),
  );
  expect(said).toEqual([1, 1, 0]);
});

test("a line of names and numbers is a listing, news with many names is none", () => {
  const lineUp = "Dunmere: Falk; Ryder, Osei, Lund, Byrne; Tait (Marsh 60), Cole, Hart; Weir, Pike.";
  const named = "Anna Holt of Sandholm and Tom Okoro of Tarn met Marta Lindqvist in Port Ellery on Monday.";
  expect(measure("listing", articleOf([lineUp, named, "Falk, Ryder, Osei."]))).toEqual([1, 0, 0]);
});

test("without labels the paragraphs that end in questions are the interviewer's, from three on", () => {
  const asked = [
    "The pumps are old. Will they last?",
    "They will.",
    "For how long?",
    "A year.",
    "And then?",
    "We buy new ones.",
  ];
  expect(measure("interviewer", articleOf(asked))).toEqual([1, 1, 0, 1, 0, 1, 0]);
  expect(measure("interviewer", articleOf(asked.slice(0, 4)))).toEqual([0, 0, 0, 0, 0]);
});

test("what stands under a heading of the page is the page's, up to the next heading", () => {
  const heading = (text: string): Block => ({ kind: "heading", text });
  const article = articleOf([
    "The plant opens in May.",
    heading("About Harl"),
    "Harl makes pumps.",
    heading("What the law says"),
    "Pumps need a permit.",
  ]);
  expect(measure("boilerplate-paragraph", article)).toEqual([0, 1, 0]);
});

test("a story in one piece is no note of the page because one of its sentences is", () => {
  const story =
    "The ferry sank. Vale wept. Brandt left. The pier closed. Gulls came. The mayor spoke. Sign up for our newsletter.";
  expect(measure("boilerplate-paragraph", articleOf([story]))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(measure("boilerplate-paragraph", articleOf(["Vale is a poet. Sign up for our newsletter."]))).toEqual([1, 1]);
});

test("somebody with an age is a bystander when only their own words come back to them", () => {
  const witness = "Hanna Brisk, 61, heard the water.";
  const words = "“It was like a train,” she said.";
  expect(measure("bystander", articleOf([witness, words, "The dam broke."]))[0]).toBe(1);
  expect(measure("bystander", articleOf([witness, words, "Police arrested Hanna Brisk later."]))[0]).toBe(0);
  expect(measure("bystander", articleOf([witness, "The dam broke."]))[0]).toBe(0);
});

test.each([
  ["en", "The terms of that deal are secret.", 1],
  ["en", "Ministers said under these rules nobody pays.", 1],
  ["en", "Mayor Vale echoed that request.", 1],
  ["en", "Mayor Vale said that people should leave.", 0],
  ["en", "The council meets later this week.", 0],
  ["en", "The mayor told reporters of that.", 0],
  ["de", "Die Kosten für diesen Plan sind hoch.", 1],
  ["de", "Der Rat tagt noch in dieser Woche.", 0],
  ["fr", "Le maire a signé cette décision en mai.", 1],
  ["fr", "Le conseil se réunit encore cette semaine, dit ce que pense le maire.", 0],
  ["es", "El alcalde firmó esa medida en mayo.", 1],
  ["es", "El puerto está cerrado esta semana y el este de la isla también.", 0],
  ["it", "Il sindaco ha firmato questa legge a maggio.", 1],
  ["it", "Il porto chiude questa settimana, quello di Tarn no.", 0],
])("a noun that points back counts as one, a day does not (%s: %s)", (language, text, expected) => {
  expect(measure("demonstratives", articleOf([text], { language }))).toEqual([expected]);
});

test("praise is a quotation, news in the same words is none", () => {
  const quotation = "“We are proud of this team and its work,” said Marit Dahl.";
  expect(measure("praise", articleOf([quotation, "The proud town of Tarn has a new bridge."]))).toEqual([1, 0]);
});

/** What a feature says of a sentence with another one before it. */
const behindAnother = (name: string, text: string, language = "en") =>
  measure(name, articleOf(["In Tarn brennt seit gestern der alte Leuchtturm an der Mole.", text], { language })).at(-1);

test.each([
  ["en", "In that hour, the mayor swore to stay.", 1],
  ["en", "In that half-forgotten harbour, the mayor swore to stay.", 0],
  ["en", "Two weeks later, the council closed the tunnel.", 1],
  ["en", "Two weeks of rain closed the tunnel.", 0],
  ["en", "The island, however, has a bridge of its own.", 1],
  ["en", "However hard it rains, the island has a bridge.", 0],
  ["en", "The council said they did so to save the pumps.", 1],
  ["en", "The mayor expressed a similar view of the pumps.", 1],
  ["en", "Two ports gave that ferry a try last winter.", 1],
  ["en", "At the time of the storm, the pumps were off.", 0],
  ["en", "At the time, the pumps were off.", 1],
  ["en", "The ferry is late, too.", 1],
  ["en", "The very next morning, the pumps were on.", 1],
  ["en", "Nine years earlier, the pumps had failed.", 1],
  ["en", "Now, nine years on, the pumps fail.", 1],
  ["en", "Now, Vale is back in the harbour.", 0],
  ["en", "Not in a cold way, just to see where the water goes.", 1],
  ["en", "Not one ferry sailed on Monday.", 0],
  ["en", "All of the above keep the harbour dry.", 1],
  ["en", "According to the council, that's the price of the pumps.", 1],
  ["en", "According to the council, that pump is new.", 0],
  ["en", "The mayor called the plan a joke at the time.", 0],
  ["en", "In August, the mayor reiterated these fears.", 1],
  ["en", "The ferry broke that particular record in May.", 1],
  ["en", "Islanders learned this on a walk along the quay.", 1],
  ["de", "Hinzu kommt ein Leck, das niemand gesehen hatte.", 1],
  ["de", "Unklar blieb, wer die Pumpen abgestellt hatte.", 1],
  ["de", "In den darauffolgenden Wochen sank der Pegel.", 1],
  ["de", "Erst später fand der Rat das Leck.", 1],
  ["de", "Dort soll ein neuer Hafen entstehen.", 1],
  ["de", "Ein Hafen zwar, der klein ist, aber auch im Winter eisfrei bleibt.", 1],
  ["de", "Eine Fähre, die selten fährt.", 1],
  ["de", "Eine Fähre, die selten fährt, lief gestern auf Grund.", 0],
  ["de", "Die Fähre kommt später.", 0],
  ["de", "Endlich wieder, denn die Fähre lag lange still.", 1],
  ["de", "Die Fähre legt sodann am Kai an.", 1],
  ["de", "Etwa zur gleichen Zeit sank der Pegel.", 1],
  ["de", "Zur gleichen Zeit wie im Vorjahr sank der Pegel.", 0],
  ["de", "Zu diesem Zeitpunkt war die Fähre voll.", 1],
  ["de", "Von solchen Fluten blieb der Hafen verschont.", 1],
  ["de", "Von Fluten blieb der Hafen verschont.", 0],
  ["de", "Vor diesem Hintergrund schließt der Rat den Hafen.", 1],
  ["de", "In diesem Winter schließt der Rat den Hafen.", 0],
  ["de", "Auch weil Pumpen fehlen, schließt der Rat den Hafen.", 1],
  ["de", "Mit anderen Worten: Der Hafen schließt.", 1],
  ["fr", "Dans ce contexte, le port ferme.", 1],
  ["fr", "Peut-être parce que le port ferme.", 1],
  ["fr", "Reste que le port ferme.", 1],
  ["fr", "Dans ce port, la pêche reprend.", 0],
  ["es", "De hecho, el puerto cierra.", 1],
  ["es", "Un registro con el que la flota de Tarn supera a las demás.", 1],
  ["es", "Quizá porque el puerto cierra en mayo.", 1],
  ["es", "En este puerto hay una bomba nueva.", 0],
  ["it", "In questo contesto il porto chiude.", 1],
  ["it", "In questo porto c’è una pompa nuova.", 0],
  ["pt", "Nesse sentido, o porto fecha.", 1],
  ["pt", "Ou seja, o porto fecha.", 1],
  ["fr", "Une décision qui ne plaît pas au maire.", 1],
  ["fr", "En conséquence, le port ferme.", 1],
  ["fr", "Dans cette ville, le port ferme.", 1],
  ["fr", "Dans ces mois, le port ferme.", 0],
  ["nl", "In deze haven ligt de veerboot.", 1],
  ["nl", "In deze week ligt de veerboot stil.", 0],
  ["da", "Efterfølgende har havnen fået nye pumper.", 1],
  ["nb", "Deretter fikk havnen nye pumper.", 1],
  ["sv", "Därefter fick hamnen nya pumpar.", 1],
  ["es", "No solo porque el puerto cierra, sino por el barco.", 1],
  ["fr", "Un bateau qui revenait de Tarn a coulé.", 0],
  ["es", "Una medida que no gusta al alcalde.", 1],
  ["it", "Una scelta che non piace al sindaco.", 1],
  ["en", "In it, the council blankly denied the leak.", 1],
  ["en", "To that, Venn joked that she was no pump.", 1],
  ["en", "Regardless, the effect is the same.", 1],
  ["en", "Regardless of the storm, the ferry sailed.", 0],
  ["en", "When these pulses are measured, Venn sees a pattern.", 1],
  ["en", "When this week began, the harbour was dry.", 0],
  ["de", "Zu dieser Einigung kam der Rat am Abend.", 1],
  ["de", "Auf diese Flut war der Hafen nicht gefasst.", 1],
  ["de", "An diesem Montag tagt der Rat.", 0],
  ["de", "Kurze Zeit später sank der Pegel erneut.", 1],
  ["de", "Einige behaupteten, die Pumpen seien alt.", 1],
  ["de", "Einige Fischer behaupteten, die Pumpen seien alt.", 0],
  ["es", "En esta ocasión, el puerto mostró una gran imagen.", 1],
  ["pt", "Uma decisão que não agrada ao prefeito.", 1],
  ["nl", "Daardoor staat de haven onder water.", 1],
  ["ko", "항구의 펌프가 낡았기 때문이다.", 1],
  ["ko", "항구의 펌프를 바꾸겠다는 전략이다.", 1],
  ["ko", "그러면서 펌프가 낡았다고 말했다.", 1],
  ["ko", "항구의 펌프를 바꾼다.", 0],
  ["ja", "港のポンプが古いからだ。", 1],
  ["ja", "港のポンプを替える。", 0],
])("a turn of phrase that hangs on the sentence before is seen (%s: %s)", (language, text, expected) => {
  expect(behindAnother("hanging", text, language)).toBe(expected);
});

test.each([
  ["en", "In an age of oil and steam, it was a ship without an engine.", 1],
  ["en", "Years before the storm, she had asked for new pumps.", 1],
  ["en", "The pumps were off, he said.", 1],
  ["en", "Years before the storm, Ida Venn said she had asked for pumps.", 0],
  ["en", "When the pumps failed, they were replaced.", 0],
  ["en", "A few hours after the pumps failed, they were replaced.", 0],
  ["en", "When she came, it was too late.", 1],
  ["en", "For islanders, it is important to have a ferry.", 0],
  ["en", "“In an age of steam, it was slow,” the skipper recalled.", 0],
  ["en", "In an interview with Ida Venn, she asked for new pumps.", 1],
  ["en", "According to figures by the Coast Courier, he won the vote.", 1],
  ["en", "A day after the Venn inquiry was published, it said the pumps were new.", 1],
  ["en", "The islands of Tarn and Vale have no pumps, it said.", 1],
  ["en", "The pumps of Tarn would be rare, she said on Monday.", 1],
  ["en", "Caught in the rain, Ida Venn said, she was late.", 0],
  ["en", "If you have been to Tarn, it’s likely you have seen the pumps.", 0],
  ["en", "Ida Venn explains that for the ferry to sail, it would need pumps.", 0],
  ["en", "Back when Venn was mayor, he asked for pumps.", 0],
  ["en", "Ida Venn found the leak, but later she lost it.", 0],
  ["fr", "Sous les lampes du port de Tarn, ils ont parlé des pompes.", 1],
  ["de", "Laut MVB müssen sie dann ins Depot.", 1],
  ["de", "In einem Brief an den Rat hatte er neue Pumpen verlangt.", 1],
  ["de", "Eine Behörde aus der Stadt soll sie im Herbst prüfen.", 1],
  ["de", "Nach dem Sturm wird er die Pumpen prüfen.", 1],
  ["de", "Die Behörde soll Hanna Venn zufolge im Herbst prüfen, ob sie reichen.", 0],
  ["de", "Nach Angaben von Ida Venn hatte sie neue Pumpen verlangt.", 0],
  ["de", "Als der Rat kam, hatte er neue Pumpen.", 0],
  ["de", "Der Rat hat neue Pumpen verlangt.", 0],
  ["fr", "Sous les lampes du port, ils ont parlé des pompes.", 1],
  ["fr", "Dans le port, il y a deux pompes.", 0],
  ["nl", "In een brief had hij nieuwe pompen gevraagd.", 1],
  ["sv", "I ett brev hade hon begärt nya pumpar.", 1],
  ["da", "I et brev havde hun krævet nye pumper.", 1],
  ["nb", "I et brev hadde hun krevd nye pumper.", 1],
])("a pronoun as the subject behind an opening that names nobody is seen (%s: %s)", (language, text, expected) => {
  expect(behindAnother("late-subject", text, language)).toBe(expected);
});

test.each([
  ["de", "Der Hafen sei am Ende.", 1],
  ["de", "Ohne neue Pumpen habe die Insel keine Zukunft.", 1],
  ["de", "Der Hafen sei am Ende, sagte Venn.", 0],
  ["de", "Laut Venn habe die Insel keine Zukunft.", 0],
  ["de", "Nach Angaben des Rats sei der Hafen voll.", 0],
  ["de", "Venn fürchtet, die Insel habe keine Zukunft.", 0],
  ["de", "Ein Sprecher nannte die Pumpen alt, der Hafen müsse „sofort“ schließen.", 0],
  ["de", "Der Hafen ist am Ende.", 0],
  ["en", "The harbour be damned.", 0],
])("words that are somebody's and nobody's are seen by their mood (%s: %s)", (language, text, expected) => {
  expect(behindAnother("unattributed", text, language)).toBe(expected);
});

test.each([
  ["fr", "L’image a fait le tour de la ville.", 1],
  ["fr", "Le port de Tarn a fermé.", 0],
  ["fr", "L’actrice Ida Venn a quitté Tarn.", 0],
  ["fr", "L’actrice a quitté Tarn.", 1],
  ["en", "The group Harl bought the port of Tarn.", 0],
  ["es", "El tetracampeón llegó al puerto de Tarn.", 1],
])("a noun that stands for what was shown or who was named is seen (%s: %s)", (language, text, expected) => {
  expect(measure("stand-in-noun", articleOf([text], { language }))).toEqual([expected]);
});

test.each([
  ["en", "This guide covers what a harbour needs, from the pier to the pumps.", 1],
  ["en", "In this article, we’ll explore what a harbour needs.", 1],
  ["en", "We’ll walk you through the pumps of a harbour.", 1],
  ["en", "Keep reading to discover what a harbour needs.", 1],
  ["en", "Let's take a look at the pumps.", 1],
  ["en", "Learn Pumps - A course that breaks down all there is to pumps.", 1],
  ["en", "Here are the top pumps in 2025 and how to choose one.", 1],
  ["en", "Below, we compare six pumps.", 1],
  ["en", "You’ll also learn how Harl automates the pumps.", 1],
  ["en", "On this page you will find each pump of the port.", 1],
  ["en", "Be sure to read our other guides to pumps.", 1],
  ["en", "Get started to see how Harl keeps a harbour dry.", 1],
  ["en", "Access the full list of pumps in our yearly survey.", 1],
  ["en", "Access to the harbour is closed until the pumps are repaired.", 0],
  ["en", "If all you want is a list of pumps, you can jump to the last part.", 1],
  ["en", "Don’t miss our list of pumps.", 1],
  ["en", "“We’ll explore every pump,” said Ida Venn.", 0],
  ["en", "Here Ida Venn found the pumps.", 0],
  ["en", "The harbour learned to live with the pumps.", 0],
  ["en", "Here are seven pumps that failed among the island's many, from Tarn to Vale.", 0],
  ["de", "In diesem Artikel zeigen wir, welche Pumpen halten.", 1],
  ["de", "Hier erfahren Sie, welche Pumpen halten.", 1],
  ["de", "Hier hielten die Pumpen.", 0],
  ["fr", "Dans cet article, nous comparons les pompes.", 1],
  ["es", "En este artículo comparamos las bombas.", 1],
])("what tells of the page and not of its matter is seen (%s: %s)", (language, text, expected) => {
  expect(behindAnother("teaser", text, language)).toBe(expected);
});

test("a row of a table is a listing, news with scores is none", () => {
  const row = "DL Otto Falk 12 40% 2 dives (2 deep).";
  const news = "Tarn beat Norvik 6-3 and 6-2 in the final of 2025, and Otto Falk ran 12 miles.";
  expect(measure("listing", articleOf([row, news]))).toEqual([1, 0]);
});

test("a list of places behind a label has no capitals in Japanese", () => {
  const list = "北島県：北町、南町、東村、西村、中島町";
  expect(measure("listing", articleOf([list, "北島県は、北町と南町の港を閉めた。"], { language: "ja" }))).toEqual([
    1, 0,
  ]);
});

test("what an animal does on a picture is a caption, and what a Chinese picture shows", () => {
  const lead = "The tug Ida sank in the harbour of Tarn in the storm on Tuesday.";
  expect(measure("caption", articleOf([lead, "A frog swims in a pond in Tarn, Norvik, in June."]))).toEqual([0, 1]);
  expect(measure("caption", articleOf(["港口关闭了。", "图为律师在港口讲解。"], { language: "zh" }))).toEqual([0, 1]);
});

test("what the first sentence says hangs on nothing", () => {
  const first = "In an age of oil and steam, it was a ship without an engine.";
  expect(measure("late-subject", articleOf([first, first]))).toEqual([0, 1]);
  expect(measure("hanging", articleOf(["The tug sank, too.", "The tug sank, too."]))).toEqual([0, 1]);
});

test.each([
  ["The flood took the pier on Friday and left this crane a wreck.", 1],
  ["The flood took the pier on Friday and left these ferries aground.", 0],
  ["The flood flattened this week’s market.", 0],
  ["Cranes like this one could be lost to the flood.", 1],
])("what shows itself right below the lead is a caption: %s", (text, value) => {
  expect(measure("caption", articleOf(["The flood in Tarn reached the last of the ferries.", text]))).toEqual([
    0,
    value,
  ]);
});

test("somebody nameless who does in the present what can be seen is a caption, early and alone only", () => {
  const lead = "A tug sank off the harbour of Tarn on Monday, and two sailors were rescued by a ferry.";
  const caption = "People gather around the wreck of a tug in the harbour of Tarn.";
  expect(measure("caption", articleOf([lead, caption, "A diver waits for the tide."]))).toEqual([0, 1, 1]);
  expect(measure("caption", articleOf([lead, "People gather in the harbour, the mayor said."]))).toEqual([0, 0]);
  expect(measure("caption", articleOf([lead, `${caption} The tide turns.`]))).toEqual([0, 0, 0]);
  expect(measure("caption", articleOf([lead, "A battered tug lies on the sand Sunday below the pier."]))).toEqual([
    0, 1,
  ]);
  expect(measure("caption", articleOf([lead, "Tarn fans celebrate the new ferry in the rain."]))).toEqual([0, 1]);
});

test("a caption is also what can be seen of somebody whom the article names further down", () => {
  const lead = "A tug sank off the harbour of Tarn on Monday, and two sailors were rescued by a ferry.";
  const caption = "Orrin Vale greets sailors on the quay of the old harbour.";
  const named = "The pumps are new, said Orrin Vale, whose wife sailed on the tug.";
  expect(measure("caption", articleOf([lead, caption, named]))).toEqual([0, 1, 0]);
  expect(measure("caption", articleOf([lead, caption.replace("greets", "wants"), named]))).toEqual([0, 0, 0]);
  expect(measure("caption", articleOf([lead, caption]))).toEqual([0, 0]);
});

test("a pointer to another story makes no point", () => {
  expect(behindAnother("boilerplate", "Read previous tales of the harbour Today the pier is empty.")).toBe(1);
  expect(behindAnother("boilerplate", "Read as a whole, the report blames the pumps.")).toBe(0);
});
