import { describe, expect, test } from "vitest";
import { blocksOf, type PageBlock } from "../../../lib/page/blocks.ts";
import { pruneContext } from "../../../lib/page/prune/context.ts";
import { prune, pruneAdded } from "../../../lib/page/prune/prune.ts";
import { PRUNERS } from "../../../lib/page/prune/pruners.ts";
import { pageOf, paragraphs, STORY } from "./page.ts";

const TITLE = "Brannvik keeps its ferry for another ten years";
const AUTHORS = ["Ida Lundquist", "Brannvik Post", "Solveig"];
const ABOUT = { title: TITLE, authors: AUTHORS, site: "Brannvik Post" };

/** Pages in which the markup in question stands above, within or below the story. */
const above = (markup: string) => `${markup}${paragraphs(STORY)}`;
const within = (markup: string) => `${paragraphs(STORY.slice(0, 2))}${markup}${paragraphs(STORY.slice(2))}`;
const below = (markup: string) => `${paragraphs(STORY)}${markup}`;
/** Deep in the story: behind its fifth paragraph, with as many to come. */
const deepWithin = (markup: string) => `${paragraphs(STORY)}${markup}${paragraphs(STORY)}`;

interface Case {
  readonly pruner: string;
  readonly what: string;
  readonly page: string;
  /** How the block in question begins. */
  readonly line: string;
}

const p = (text: string, attributes = "") => `<p ${attributes}>${text}</p>`;
const link = (text: string) => `<a href="/elsewhere">${text}</a>`;

/** Lines that pages of many countries have around and among their paragraphs. */
const LINES: readonly (readonly [pruner: string, where: (markup: string) => string, lines: readonly string[]])[] = [
  [
    "byline",
    above,
    [
      "Tekst: Ida Lund",
      "Text och foto: Ida Lund",
      "Escrito por Ida Lund",
      "Publié par Ida Lund",
      "Skriven av Ida Lund",
      "a cura di Ida Lund",
      "Temps de lecture : 4 min",
      "Temps de lecture 4 minutes",
      "4 minuti di lettura",
      "Tiempo de lectura: 4 min",
      "Czas czytania: 4 min",
      "Estimated reading time: 5 minutes",
      "Listen to this article (4 min)",
      "Il y a 2 heures",
      "för 2 timmar sedan",
    ],
  ],
  [
    "labels",
    within,
    [
      "- Anzeige -",
      "Article continues after advertisement",
      "La suite après la publicité",
      "Continúa leyendo después de la publicidad",
      "Continua a leggere dopo la pubblicità",
      "Continua depois da publicidade",
      "Lees verder na de advertentie",
      "Artikeln fortsätter efter annonsen",
      "Dalsza część pod reklamą",
      "Článek pokračuje pod reklamou",
      "Artiklen fortsætter efter annoncen",
      "Продолжение после рекламы",
    ],
  ],
  [
    "asks",
    within,
    [
      "Advertisement - story continues below",
      "Continue reading",
      "Show more",
      "Back to top",
      "Auch interessant",
      "Melden Sie sich hier für unseren Newsletter an.",
      "Fehler gefunden? Schreiben Sie uns.",
      "Únete a nuestro canal de WhatsApp",
      "Sigue leyendo",
      "Guarda il video",
      "Siga-nos no Facebook",
      "Tekst gaat verder onder de foto",
      "Luister naar dit artikel",
      "Dalsza część tekstu pod wideo",
      "Thanks for reading the Brannvik Post! Subscribe for free to receive new posts.",
    ],
  ],
  [
    "credits",
    within,
    [
      "Foto de Nils Aker",
      "Foto di Nils Aker",
      "The ferry at dusk. © Nils Aker",
      "The ferry at dusk, courtesy of Nils Aker",
    ],
  ],
];

const linesOf = (table: typeof LINES): readonly Case[] =>
  table.flatMap(([pruner, where, lines]) =>
    lines.map((line) => ({ pruner, what: `the line ${JSON.stringify(line)}`, page: where(p(line)), line })),
  );

/** Look-alikes of those: what the story itself may say. */
const STORY_LINES: typeof LINES = [
  [
    "byline",
    above,
    ["The crossing takes 4 minutes.", "Ferries every 20 minutes from the first of April until winter comes"],
  ],
  ["byline", deepWithin, ["Crossing: 4 minutes"]],
  [
    "labels",
    within,
    ["The council had paid for the advertisement.", "It was the first time that the old ferry was in an advertisement"],
  ],
  [
    "asks",
    within,
    ["They show more of the old boat.", "The four continue reading the old logs to each other through the night."],
  ],
  ["credits", within, ["She showed the council a photo by Nils Aker.", "The tickets were a courtesy of the council."]],
];

const DROPPED: readonly Case[] = [
  {
    pruner: "links",
    what: "a heading that is a pointer",
    page: within(`<h4>Related: ${link("The bridge that was never built")}</h4>`),
    line: "Related:",
  },
  {
    pruner: "odd-lines",
    what: "a line between two paragraphs, in a box made like none of them",
    page: within(`<div class="between">${p("The film is not to be seen here")}</div>`),
    line: "The film",
  },
  {
    pruner: "odd-lines",
    what: "a paragraph's line with a class that no paragraph has",
    page: within(p("Across the sound by boat", 'class="flag"')),
    line: "Across the sound",
  },
  {
    pruner: "odd-lines",
    what: "the sentence in one box with such a line",
    page: within(`<div class="player">${p("The film is not to be seen here")}${p("Take a newer one.")}</div>`),
    line: "Take a newer",
  },
  {
    pruner: "odd-lines",
    what: "how long it takes, above the text",
    page: above(`<div class="time">${p("Two minutes for a whole ferry")}</div>`),
    line: "Two minutes",
  },
  {
    pruner: "odd-lines",
    what: "what the reader thinks of it, below the text",
    page: below(`<div class="vote">${p("Tell the Brannvik Post whether this was worth your time")}</div>`),
    line: "Tell the",
  },
  {
    pruner: "links",
    what: "the topics behind the text",
    page: below(`<ul><li>${link("Ferries")}</li><li>${link("The council")}</li></ul>`),
    line: "The council",
  },
  {
    pruner: "asks",
    what: "where a text is printed",
    page: below(p("A version of this story appears in print on Tuesday, on page 3 of the Brannvik Post.")),
    line: "A version",
  },
  {
    pruner: "asks",
    what: "what the player of a film needs",
    page: within(p("To see the boat go by, please enable JavaScript and take a newer browser.")),
    line: "To see the boat",
  },
  {
    pruner: "asks",
    what: "who wrote none of it",
    page: below(p("(But for its headline, this story comes from a syndicated feed and was not edited in Brannvik.)")),
    line: "(But for",
  },
  {
    pruner: "asks",
    what: "a line in Turkish capitals",
    page: below(p("BUNLAR DA İLGİNİZİ ÇEKEBİLİR")),
    line: "BUNLAR",
  },
  {
    pruner: "asks",
    what: "where else there is something to read, in Spanish",
    page: below(p("También puedes recibir las noticias del estrecho por correo en nuestra newsletter de cada lunes.")),
    line: "También puedes",
  },
  {
    pruner: "figures",
    what: "a caption whose class is one word with its picture's",
    page: within(`<div class="InlinePictureCaption">${p("The boat on its last day of summer.")}</div>`),
    line: "The boat on its",
  },
  {
    pruner: "author-box",
    what: "who wrote it, introduced above the text",
    page: above(
      p("Ida is a seasoned reporter who has covered the harbour of Brannvik, its boats and its storms for years."),
    ),
    line: "Ida is a",
  },
  {
    pruner: "asks",
    what: "a line among what subscribers get",
    page: within(
      `<ul><li>Unlimited online access to the Brannvik Post.</li><li>Daily tide tables for both sides of the sound.</li><li>Support local journalism.</li></ul>`,
    ),
    line: "Daily tide tables",
  },
  {
    pruner: "asks",
    what: "what comes to an inbox",
    page: within(p("Let the tides of the sound meet your inbox. Every morning at six.")),
    line: "Let the tides",
  },
  {
    pruner: "asks",
    what: "why one should sign in",
    page: within(
      `<div>REGISTER OR SIGN IN TO UNLOCK MORE TIDES</div><p>Create an account or sign in to go on.</p><ul><li>Read about every boat of the sound.</li><li>Say what you think and join the conversation in the comments.</li></ul>`,
    ),
    line: "Read about every boat",
  },
  {
    pruner: "asks",
    what: "what heads a film",
    page: within(p("WATCH | The boat leaves the pier for the last time:")),
    line: "WATCH |",
  },
  {
    pruner: "asks",
    what: "the consent a German page asks before it shows a film",
    page: within(p("Ich bin damit einverstanden, dass mir der Film gezeigt wird.")),
    line: "Ich bin damit",
  },
  {
    pruner: "asks",
    what: "that readers may rate the text, in Russian",
    page: below(p("Оцените статью: нам важно ваше мнение.")),
    line: "Оцените",
  },
  {
    pruner: "asks",
    what: "that only members may comment, in Japanese",
    page: below(p("この記事にコメントするには会員登録が必要です。")),
    line: "この記事に",
  },
  {
    pruner: "asks",
    what: "that copying is forbidden, in Korean",
    page: below(p("저작권자 브란비크 신문, 무단전재 및 재배포 금지")),
    line: "저작권자",
  },
  {
    pruner: "asks",
    what: "that the site takes no side, in Chinese",
    page: below(p("声明：本文仅为传播更多信息，与本网站立场无关。")),
    line: "声明",
  },
  {
    pruner: "asks",
    what: "an invitation to watch films, in Arabic",
    page: below(p("إشترك لمشاهدة الأفلام عن الميناء")),
    line: "إشترك",
  },
  {
    pruner: "asks",
    what: "that nothing may be copied, in Polish",
    page: below(p("Żadna część dziennika nie może być powielana bez zgody wydawcy.")),
    line: "Żadna część",
  },
  {
    pruner: "labels",
    what: "a paragraph that a template was delivered with",
    page: within(
      p("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore."),
    ),
    line: "Lorem ipsum",
  },
  {
    pruner: "figures",
    what: "a line in a box that is named after its picture",
    page: within("<div class='contentImage'><img alt=''><span>The boat on its last day of summer.</span></div>"),
    line: "The boat on its",
  },
  {
    pruner: "author-box",
    what: "who wrote it, introduced by full name",
    page: below(
      p("Ida Lundquist is the harbour reporter of this paper and has lived on two boats and one island so far."),
    ),
    line: "Ida Lundquist is",
  },
  {
    pruner: "author-box",
    what: "who wrote it, introduced by first name",
    page: below(p("Ida covers the harbour, the islands and everything that floats between them, in all weathers.")),
    line: "Ida covers",
  },
  {
    pruner: "author-box",
    what: "who wrote it, where the author goes by one name",
    page: below(
      p("Solveig is a skipper's daughter who lives on two boats and one island, with three cats and a rope."),
    ),
    line: "Solveig is a",
  },
  {
    pruner: "about-company",
    what: "what a company with customers everywhere says of itself, without a heading",
    page: below(
      `${p("Brannvik Lines is a global provider of ferries for towns that cannot pay for a bridge.")}${p("It has its offices in Brannvik and has carried eleven million people in its time.")}`,
    ),
    line: "It has its offices",
  },
  {
    pruner: "asks",
    what: "a long notice at the end of the text",
    page: below(
      p(
        "Disclosure: some of the boats on this page have affiliate links, so that we earn a bit of it if you go and buy a boat, a rope or an oar by way of one of them; the man who sells it to you has had no say in what we tell of him and has not seen a line of it.",
      ),
    ),
    line: "Disclosure: some",
  },
  {
    pruner: "asks",
    what: "what subscribers get",
    page: within(p("Unlimited online access to Brannvik Post and to three further papers with one account.")),
    line: "Unlimited online",
  },
  {
    pruner: "about-company",
    what: "what a company says of itself at the end",
    page: below(`<h3>About Brannvik Lines</h3>${p("Brannvik Lines runs four ferries on the sound.")}`),
    line: "Brannvik Lines runs",
  },
  {
    pruner: "byline",
    what: "who else worked on it",
    page: below(
      p("(Reporting by Nils Aker in Sandholm and Greta Halm in Storholm; editing by Oskar Brun and two others)"),
    ),
    line: "(Reporting by",
  },
  {
    pruner: "figures",
    what: "the caption of a figure",
    page: within("<figure><img alt=''><figcaption>The boat on its last day of summer.</figcaption></figure>"),
    line: "The boat on its",
  },
  {
    pruner: "figures",
    what: "a caption outside of a figure, by its class",
    page: within(`<div class="wp-caption-text">${p("The boat on its last day of summer.")}</div>`),
    line: "The boat on its",
  },
  {
    pruner: "figures",
    what: "a credit, by its id",
    page: within("<div id='photo-credit'>Nils Aker took this from the pier.</div>"),
    line: "Nils Aker",
  },
  {
    pruner: "telling-names",
    what: "a box of related stories, by its class",
    page: within(`<div class="related-links">${p("The bridge that was never built.")}</div>`),
    line: "The bridge",
  },
  {
    pruner: "telling-names",
    what: "a box named in humps",
    page: within(`<div class="newsletterBox">${p("The harbour's news in your letter box.")}</div>`),
    line: "The harbour's news",
  },
  {
    pruner: "telling-names",
    what: "a box named by its id",
    page: below(`<div id="comments">${p("Long live the boat, says a reader.")}</div>`),
    line: "Long live",
  },
  {
    pruner: "telling-names",
    what: "what stands in an aside",
    page: within(`<aside>${p("Brannvik has 4,000 inhabitants and one harbour.")}</aside>`),
    line: "Brannvik has",
  },
  {
    pruner: "telling-names",
    what: "what has the role of a dialog",
    page: below(`<div role="dialog">${p("Brannvik's paper is glad that you are here.")}</div>`),
    line: "Brannvik's paper",
  },
  {
    pruner: "links",
    what: "a paragraph that is one long link",
    page: within(p(link("The bridge that was never built"))),
    line: "The bridge",
  },
  {
    pruner: "links",
    what: "a line that begins like a pointer and is half a link",
    page: within(p(`See our map: ${link("every harbour of the sound, with all its boats.")}`)),
    line: "See our map",
  },
  {
    pruner: "links",
    what: "a headline in a list of links",
    page: below(`<ul><li>${link("The lighthouse keeper who paints only in the fog")}</li></ul>`),
    line: "The lighthouse keeper",
  },
  {
    pruner: "repeated-title",
    what: "the headline above the text",
    page: above(`<h1>${TITLE}</h1>`),
    line: TITLE,
  },
  {
    pruner: "repeated-title",
    what: "the headline as a line of text, in other case and punctuation",
    page: above(p(`“${TITLE.toUpperCase()}!”`)),
    line: "“BRANNVIK",
  },
  {
    pruner: "repeated-title",
    what: "the headline as a heading within the text",
    page: within(`<h2>${TITLE}</h2>`),
    line: TITLE,
  },
  {
    pruner: "repeated-title",
    what: "the headline as a heading with a kicker before it",
    page: above(`<h2>Islands: ${TITLE}</h2>`),
    line: "Islands:",
  },
  {
    pruner: "repeated-text",
    what: "a paragraph of the story once more, in a box below",
    page: below(`<div class="box">${p(STORY[1])}</div>`),
    line: STORY[1].slice(0, 30),
  },
  {
    pruner: "repeated-text",
    what: "what somebody says in a paragraph, set large between two others",
    page: within(`<blockquote>${p("The boat was cheaper than a bridge")}</blockquote>`),
    line: "The boat was",
  },
  {
    pruner: "repeated-text",
    what: "the same in quotation marks, in a box that says nothing of itself",
    page: within(`<div class="my-8">“Nobody had asked for a bridge anyway”</div>`),
    line: "“Nobody",
  },
  {
    pruner: "odd-lines",
    what: "a box of facts with a title of its own",
    page: within(`<div class="c7"><h3>Ferries</h3>${p("Ferries are boats that go to and fro.")}</div>`),
    line: "Ferries are",
  },
  {
    pruner: "asks",
    what: "an address to write to, below the text",
    page: below(p("Ida Lundquist is happy to hear of boats: ida@brannvik.example")),
    line: "Ida Lundquist is",
  },
  {
    pruner: "asks",
    what: "the wall",
    page: below(p("Weiterlesen mit Brannvik Plus: alle Texte, jeden Tag.")),
    line: "Weiterlesen",
  },
  {
    pruner: "credits",
    what: "a caption that ends with whose picture it is",
    page: within(p("2 of 5 The ferry leaves at dusk — Foto: Arquivo pessoal")),
    line: "2 of 5",
  },
  {
    pruner: "credits",
    what: "one of a row of pictures",
    page: within(p("2/7 Pupils wait on the quay for the last boat of the day.")),
    line: "2/7",
  },
  {
    pruner: "credits",
    what: "where it was taken from, in Turkish",
    page: below(p("Kaynak: Liman Haber")),
    line: "Kaynak",
  },
  {
    pruner: "byline",
    what: "when it appeared and when it was changed",
    page: above(p("Updated Feb. 3, 2026 8:21 am CET / First printed Feb. 2, 2026 10:02 pm CET")),
    line: "Updated Feb.",
  },
  {
    pruner: "byline",
    what: "when it was changed, with an abbreviation at the end",
    page: deepWithin(p("<em>Updated at 1:23 p.m.</em>")),
    line: "Updated at",
  },
  {
    pruner: "byline",
    what: "when it appeared, in the markup of a heading",
    page: above("<h4>Posted: Feb 3, 2026 9:02 AM CET</h4>"),
    line: "Posted: Feb",
  },
  {
    pruner: "byline",
    what: "the day and how long it takes to read, cut short",
    page: above(p("03.02.2026 - 18:20 Uhr Lesedauer: 2 Min.")),
    line: "03.02.2026",
  },
  {
    pruner: "byline",
    what: "the time of an entry, with a full stop, that is the day's main event",
    page: deepWithin(p("9.15am <span>Key event</span>")),
    line: "9.15am",
  },
  {
    pruner: "labels",
    what: "what heads the list of parts",
    page: above("<h2>Table of Contents</h2>"),
    line: "Table of",
  },
  {
    pruner: "asks",
    what: "where to write to",
    page: within(p("Did you miss a boat? Get in touch at news@post.example")),
    line: "Did you miss",
  },
  { pruner: "byline", what: "who reported it, in Chinese", page: above(p("记者林安 布兰维克报道")), line: "记者" },
  {
    pruner: "byline",
    what: "the time of an entry and who wrote it",
    page: deepWithin(p("18:20Ida Lundquist")),
    line: "18:20",
  },
  { pruner: "byline", what: "who wrote it", page: above(p("By Ida Lundquist")), line: "By Ida" },
  { pruner: "byline", what: "who wrote it, in German", page: above(p("Von Ida Lundquist")), line: "Von Ida" },
  {
    pruner: "byline",
    what: "who wrote it, by the author's name alone",
    page: above(p("Ida Lundquist, Brannvik")),
    line: "Ida Lundquist",
  },
  { pruner: "byline", what: "when it appeared", page: above(p("Published yesterday evening")), line: "Published" },
  { pruner: "byline", what: "a date alone", page: above(p("Tuesday, 3 February 2026, 18:20")), line: "Tuesday" },
  {
    pruner: "byline",
    what: "the time of an entry that is the day's main event",
    page: within(p("20:42KEY EVENT")),
    line: "20:42",
  },
  {
    pruner: "comments",
    what: "what readers say below the story, from the line that heads it on",
    page: below(
      `<div><p>Comments (2)</p><p>~harald [2026-02-04 08:45]</p>${p("The boat is older than I am, and I have been retired for eleven years.")}</div>`,
    ),
    line: "The boat is older",
  },
  {
    pruner: "comments",
    what: "what readers say, in Polish",
    page: below(`<h3>Opinie</h3><p>~remek 08:45</p>${p("Prom jest starszy ode mnie, a ja jestem na emeryturze.")}`),
    line: "Prom jest",
  },
  { pruner: "labels", what: "the word for advertising in Turkish", page: within(p("REKLAM")), line: "REKLAM" },
  { pruner: "labels", what: "the word for advertising, cut short", page: within(p("Advert")), line: "Advert" },
  { pruner: "labels", what: "a button that is loading", page: below(p("Like Loading...")), line: "Like" },
  {
    pruner: "asks",
    what: "how the paper earns from links",
    page: above(p("This post may contain affiliate and/or referral links to the shops of the harbour.")),
    line: "This post",
  },
  { pruner: "credits", what: "whose picture it is", page: within(p("Photo: Nils Aker")), line: "Photo:" },
  {
    pruner: "credits",
    what: "a caption that ends in its agency",
    page: within(p("The boat at the pier on Sunday (Nils Aker/Getty Images)")),
    line: "The boat at the pier",
  },
  { pruner: "credits", what: "a copyright sign and a name", page: within(p("© Nils Aker, Brannvik")), line: "©" },
  {
    pruner: "asks",
    what: "a newsletter's invitation",
    page: within(p("Sign up for our morning newsletter and never miss a boat.")),
    line: "Sign up",
  },
  {
    pruner: "asks",
    what: "a newsletter's invitation in French",
    page: within(p("Abonnez-vous à notre lettre du port.")),
    line: "Abonnez-vous",
  },
  {
    pruner: "asks",
    what: "a pointer to another story in German",
    page: within(p("Lesen Sie auch: Die Brücke, die niemand wollte")),
    line: "Lesen Sie auch",
  },
  { pruner: "asks", what: "the label of a button", page: within(p("Share this")), line: "Share this" },
  {
    pruner: "asks",
    what: "the rights at the foot",
    page: below(p("The Brannvik Mail. All rights reserved.")),
    line: "The Brannvik Mail",
  },
  { pruner: "labels", what: "a placeholder", page: within(p("Advertisement")), line: "Advertisement" },
  { pruner: "labels", what: "a badge above the text", page: above(p("Harbour news")), line: "Harbour news" },
  {
    pruner: "labels",
    what: "a few words behind the text",
    page: below(p("Brannvik, ferries, councils")),
    line: "Brannvik,",
  },
];

const KEPT: readonly Case[] = [
  {
    pruner: "links",
    what: "a heading that leads to what it is about, though it begins like a pointer",
    page: within(`<h4>See ${link("the old cannery")}</h4>`),
    line: "See",
  },
  {
    pruner: "odd-lines",
    what: "parts of the text in boxes of their own, each with a title",
    page: within(
      ["One", "Two", "Three"]
        .map((number) => `<div class="step"><h3>Step ${number}</h3>${p("Row until the bell rings twice.")}</div>`)
        .join(""),
    ),
    line: "Row until",
  },
  {
    pruner: "odd-lines",
    what: "a question above the answer, in the box that holds both and the one who answers",
    page: `<div class="txt">${p("I row to work each day, and must the new ferry give way to me?")}<section class="answer">${paragraphs(STORY)}${paragraphs(STORY)}${paragraphs(STORY)}</section>${p("Otto Lind Harbour Advice of Brannvik")}</div>`,
    line: "I row to work",
  },
  {
    pruner: "repeated-text",
    what: "a quotation that no paragraph has in it",
    page: within(`<blockquote>${p("The boat was cheaper than a tunnel")}</blockquote>`),
    line: "The boat was",
  },
  {
    pruner: "repeated-text",
    what: "two words that are said again",
    page: within(`<blockquote>${p("A bridge")}</blockquote>`),
    line: "A bridge",
  },
  {
    pruner: "asks",
    what: "a short paragraph of the story between two boxes that ask for something",
    page: within(
      `<div class="a">${p("Lire aussi : le pont")}</div>${p("The captain wept when he heard of it.")}<div class="b">${p("Follow us on Boatbook")}</div>`,
    ),
    line: "The captain wept",
  },
  {
    pruner: "asks",
    what: "an address within the story",
    page: deepWithin(p("The letter came from captain@brannvik.example on Sunday.")),
    line: "The letter",
  },
  {
    pruner: "credits",
    what: "a share of the whole",
    page: within(p("2/3 der Boote blieben an jenem Morgen am Kai.")),
    line: "2/3",
  },
  {
    pruner: "credits",
    what: "a sentence about a photo",
    page: within(p("He was shown the photo by the harbour master.")),
    line: "He was",
  },
  {
    pruner: "odd-lines",
    what: "a line made like the paragraphs around it",
    page: within(p("Four crowns, as before")),
    line: "Four crowns",
  },
  {
    pruner: "odd-lines",
    what: "a sentence in a box made like no paragraph",
    page: within(`<div class="boxed">${p("The fare was four crowns before the war.")}</div>`),
    line: "The fare was",
  },
  {
    pruner: "odd-lines",
    what: "a table laid out in boxes",
    page: within(
      ["Crown one", "Crown two", "Crown three", "Crown four"].map((fare) => `<div class="cell">${fare}</div>`).join(""),
    ),
    line: "Crown two",
  },
  {
    pruner: "odd-lines",
    what: "a heading that only its class calls one",
    page: within(`<div class="intertitle">The old engine</div>`),
    line: "The old engine",
  },
  {
    pruner: "odd-lines",
    what: "what introduces the next paragraph",
    page: within(p("The mayor in her own words:", 'class="intro"')),
    line: "The mayor in",
  },
  {
    pruner: "odd-lines",
    what: "a line of a text that has no two boxes alike",
    page: STORY.map((text, index) => p(text, `class="p${index}"`)).join(p("Four crowns, as before", 'class="fare"')),
    line: "Four crowns",
  },
  {
    pruner: "odd-lines",
    what: "a long text in one box with such a line",
    page: within(
      `<div class="boxed">${p("The captain")}${p(`${STORY[1]} ${STORY[2]} ${STORY[3]}`, 'class="long"')}</div>`,
    ),
    line: STORY[1],
  },
  {
    pruner: "byline",
    what: "a sentence about something that was published",
    page: above(
      p("Published in 2019, the book of the ferry tells how the first boat came over the sound in a night of fog."),
    ),
    line: "Published in 2019",
  },
  {
    pruner: "byline",
    what: "a subheading about what was changed and when",
    page: within("<h2>Updated 1987, and again last year</h2>"),
    line: "Updated 1987",
  },
  {
    pruner: "byline",
    what: "a sentence in Chinese about what a reporter learned",
    page: above(p("记者从布兰维克市议会获悉，这艘旧渡轮还将继续航行十年。")),
    line: "记者从",
  },
  {
    pruner: "byline",
    what: "who did something at some time",
    page: deepWithin(p("18:20 Ida Lundquist went home")),
    line: "18:20",
  },
  {
    pruner: "asks",
    what: "a short line beside an ask, with the story on its other side",
    page: within(
      `${p("Sign up for our morning newsletter and never miss a boat.")}${p("Nobody had asked for a bridge.")}`,
    ),
    line: "Nobody had asked",
  },
  {
    pruner: "author-box",
    what: "what a namesake of the author does, in the middle of the story",
    page: deepWithin(
      p("Ida is a fisherman's widow and has crossed the sound on this boat every day for thirty years."),
    ),
    line: "Ida is a",
  },
  {
    pruner: "links",
    what: "a subheading that is a link and begins like a pointer",
    page: within(`<h2>${link("Watch the ferry")} go by</h2>`),
    line: "Watch the ferry",
  },
  {
    pruner: "figures",
    what: "a paragraph in a box that is named after a picture it does not have",
    page: within(`<div class="contentImage">${p("The boat sails at dawn, and nobody has ever seen it late.")}</div>`),
    line: "The boat sails",
  },
  {
    pruner: "author-box",
    what: "the paper's own part in the story, though the page names it as author",
    page: below(p("Brannvik Post is the owner of the pier, and has been asked to let it to the ferry for a crown.")),
    line: "Brannvik Post is",
  },
  {
    pruner: "author-box",
    what: "what somebody who goes by one name could not find out",
    page: below(p("Solveig was not able to find anybody in Brannvik who had been asked about the bridge before that.")),
    line: "Solveig was not",
  },
  {
    pruner: "author-box",
    what: "a line of the story that names somebody else",
    page: below(p("Greta Halm is the skipper of the boat, and will be until the engine or her patience gives out.")),
    line: "Greta Halm is",
  },
  {
    pruner: "about-company",
    what: "a section about something in the middle of the story",
    page: deepWithin(
      "<h3>About the engine</h3><p>It was built in 1987 and has been taken apart eleven times since then.</p>",
    ),
    line: "It was built in 1987",
  },
  {
    pruner: "figures",
    what: "a table, though it stands in a figure",
    page: within("<figure><table><tr><td>Passengers by day and by night</td></tr></table></figure>"),
    line: "Passengers by",
  },
  {
    pruner: "figures",
    what: "a quotation, though it stands in a figure",
    page: within("<figure><blockquote>The boat is cheaper than any bridge could be.</blockquote></figure>"),
    line: "The boat is cheaper",
  },
  {
    pruner: "figures",
    what: "a paragraph whose class only contains the word",
    page: within(p("The captain says that he will stay on until the new engine comes.", "class='accreditation'")),
    line: "The captain says",
  },
  {
    pruner: "telling-names",
    what: "a box whose class contains such a word in another",
    page: within(
      `<div class="unrelated storytag shareholder">${p("The owners of the cannery had wanted the bridge.")}</div>`,
    ),
    line: "The owners",
  },
  {
    pruner: "telling-names",
    what: "the beginning of the story in a box called a teaser",
    page: `<div class="teaser-content">${paragraphs(STORY.slice(0, 1))}</div>${paragraphs(STORY.slice(1))}`,
    line: STORY[0],
  },
  {
    pruner: "telling-names",
    what: "the whole story in a box with a telling name",
    page: `<div class="promo sidebar">${paragraphs(STORY)}</div>`,
    line: STORY[2],
  },
  {
    pruner: "telling-names",
    what: "a heading whose anchor is such a word",
    page: within(`<h2 id="newsletter">Letters from the harbour</h2>`),
    line: "Letters from",
  },
  {
    pruner: "links",
    what: "a sentence with a link in it",
    page: within(p(`The bridge was dropped in 2021 because ${link("nobody would pay")} for the piers of it.`)),
    line: "The bridge was dropped",
  },
  {
    pruner: "links",
    what: "a long sentence that is all link",
    page: within(
      p(link("The council had dropped the bridge in 2021 because nobody in Brannvik would pay for the piers of it.")),
    ),
    line: "The council had",
  },
  {
    pruner: "links",
    what: "a list of names that are links",
    page: within(`<ul><li>${link("Greta Halm")}</li><li>${link("Oskar Brun")}</li></ul>`),
    line: "Greta Halm",
  },
  {
    pruner: "links",
    what: "a sentence that begins like a pointer, without a link",
    page: within(p("See what a bridge costs before you build it, the mayor told the council on Monday.")),
    line: "See what",
  },
  {
    pruner: "repeated-title",
    what: "a sentence that begins like the title",
    page: above(p(`${TITLE}, but the bridge may come back one day, the mayor said on Tuesday morning.`)),
    line: `${TITLE},`,
  },
  {
    pruner: "repeated-title",
    what: "the title's words said within the text",
    page: within(p(`${TITLE}.`)),
    line: `${TITLE}.`,
  },
  {
    pruner: "repeated-text",
    what: "a short line that stands twice",
    page: within(`${p("The boat stays, said the mayor.")}${p("The boat stays, said the mayor.")}`),
    line: "The boat stays",
  },
  {
    pruner: "repeated-text",
    what: "a refrain",
    page: within(
      Array.from({ length: 20 }, () =>
        p("Row the ferry over the sound, my love, and never ask the captain for the hour."),
      ).join(""),
    ),
    line: "Row the ferry",
  },
  {
    pruner: "byline",
    what: "a sentence that begins with the word",
    page: above(p("By Monday night the council had made up its mind.")),
    line: "By Monday",
  },
  {
    pruner: "byline",
    what: "a short line of the story with its author's name in it",
    page: deepWithin(p("By Ida Lundquist's own count, nobody")),
    line: "By Ida",
  },
  {
    pruner: "byline",
    what: "a sentence with a year in it",
    page: above(p("The boat was built in 1987.")),
    line: "The boat was built",
  },
  {
    pruner: "byline",
    what: "a subheading with a year in it",
    page: within("<h2>The winter of 2019</h2>"),
    line: "The winter",
  },
  {
    pruner: "credits",
    what: "a sentence about a photograph",
    page: within(p("Photographs of the old boat hang in every kitchen of the town, the mayor said.")),
    line: "Photographs of",
  },
  {
    pruner: "credits",
    what: "a sentence that ends with an agency which told something",
    page: within(p("The engine will hold (for ten years at least), the builder told Reuters.")),
    line: "The engine will hold",
  },
  {
    pruner: "asks",
    what: "a sentence about a newsletter, in a paragraph of the story",
    page: within(
      p(
        "The council, which has written to every household on both sides of the sound, will also pay for a printed newsletter in which the captain of the boat tells, four times a year and in his own words, how the engine is doing, what it has cost and who has travelled.",
      ),
    ),
    line: "The council, which",
  },
  {
    pruner: "asks",
    what: "a paragraph of that length and with those words in the middle of the story",
    page: deepWithin(
      p(
        "The builder lives on some affiliate links, as he told us, so that he earns a bit of it if you go and buy a boat, a rope or an oar by way of one of them; the man who sells it to you has had no say in what is told of him and has not seen a line of it.",
      ),
    ),
    line: "The builder lives",
  },
  {
    pruner: "comments",
    what: "a section about what people said, without anybody's time or name under its heading",
    page: deepWithin(
      `<h2>Reactions</h2>${p("The skippers laughed at the council's timetable and went back to their nets.")}`,
    ),
    line: "The skippers laughed",
  },
  {
    pruner: "asks",
    what: "a short sentence about newsletters",
    page: within(p("The council's newsletter has gained 680 readers in a single year.")),
    line: "The council's newsletter",
  },
  {
    pruner: "asks",
    what: "a sentence that begins like a button",
    page: within(p("Follow the money and you will find the cannery, said a man on the pier.")),
    line: "Follow the money",
  },
  {
    pruner: "asks",
    what: "a subheading like a button",
    page: within("<h2>Comments from the pier</h2>"),
    line: "Comments",
  },
  {
    pruner: "labels",
    what: "a sentence that begins like a placeholder",
    page: within(p("Live music will be played on board on Saturdays.")),
    line: "Live music",
  },
  {
    pruner: "labels",
    what: "a short line within the text",
    page: within(p("Three reasons for the boat")),
    line: "Three reasons",
  },
  {
    pruner: "labels",
    what: "a short sentence behind the text",
    page: below(p("The boat stays.")),
    line: "The boat stays",
  },
  {
    pruner: "labels",
    what: "a list behind the text that is long enough to be the story's",
    page: below(`<ul>${STORY.map((text) => `<li>${text.slice(0, 40)}</li>`).join("")}</ul>`),
    line: STORY[0].slice(0, 40),
  },
];

function look({ pruner: name, page, line }: Case) {
  const blocks = blocksOf(pageOf(page).body);
  const index = blocks.findLastIndex(({ text }) => text.startsWith(line));
  const block = blocks[index];
  const pruner = PRUNERS.find((candidate) => candidate.name === name);
  if (!pruner || !block) throw new Error(`no ${pruner ? `block "${line}"` : `pruner "${name}"`}`);
  return { blocks, block, drops: pruner.drops(block, index, pruneContext(blocks, ABOUT)) };
}

const left = (blocks: readonly PageBlock[]) => prune(blocks, ABOUT);

describe("each pruner", () => {
  test.each([...DROPPED, ...linesOf(LINES)])("$pruner drops $what", (row) => {
    const { blocks, block, drops } = look(row);
    expect(drops).toBe(true);
    expect(left(blocks)).not.toContain(block);
  });

  test.each([...KEPT, ...linesOf(STORY_LINES)])("$pruner keeps $what", (row) => {
    const { blocks, block, drops } = look(row);
    expect(drops).toBe(false);
    expect(left(blocks)).toContain(block);
  });

  test.each(PRUNERS.map(({ name }) => name))("%s takes nothing from a story without clutter", (name) => {
    for (const line of STORY) {
      expect(look({ pruner: name, what: "", page: paragraphs(STORY), line }).drops).toBe(false);
    }
  });
});

describe("the table of pruners", () => {
  test("no two pruners have the same name", () => {
    const names = PRUNERS.map(({ name }) => name);
    expect([...new Set(names)]).toEqual(names);
  });

  test.each(PRUNERS.map(({ name }) => name))("%s has a case that it drops and a look-alike that it keeps", (name) => {
    expect(DROPPED.some(({ pruner }) => pruner === name)).toBe(true);
    expect(KEPT.some(({ pruner }) => pruner === name)).toBe(true);
  });
});

describe("all pruners together", () => {
  test.each(DROPPED)("without $what, the story is left whole", ({ page }) => {
    expect(left(blocksOf(pageOf(page).body)).map(({ text }) => text)).toEqual(STORY);
  });

  test("a heading goes with the clutter that it headed", () => {
    const page = below(`<h2>What else the harbour is reading</h2>${p(link("The bridge that was never built"))}`);
    expect(left(blocksOf(pageOf(page).body)).map(({ text }) => text)).toEqual(STORY);
  });

  const ASK = p("Become a member of the Brannvik Post today.");
  const LEFT = `${p(STORY[0])}${p(STORY[1])}${p(STORY[2])}`;
  test("a heading goes with the clutter in its box, whatever comes next", () => {
    const page = within(`<div><h3>Support us</h3><div>${ASK}</div><div>${ASK}</div></div>`);
    expect(left(blocksOf(pageOf(page).body)).map(({ text }) => text)).toEqual(STORY);
  });

  test("a heading over clutter stays where text is left in its box", () => {
    const page = `${paragraphs(STORY)}<div><h3>What comes next</h3>${ASK}${LEFT.replaceAll("The", "Then the")}</div>`;
    expect(left(blocksOf(pageOf(page).body)).map(({ text }) => text)).toContain("What comes next");
  });

  test("a heading over a subheading stays: both head the text under them", () => {
    const page = within("<h2>The vote</h2><h3>A night in February</h3>");
    expect(left(blocksOf(pageOf(page).body)).filter(({ kind }) => kind === "heading")).toHaveLength(2);
  });

  test("no blocks are no article, and no error", () => {
    expect(left([])).toEqual([]);
  });
});

describe("paragraphs that are added from the page itself", () => {
  test.each(["sticky-navigation", "has-newsletter"])("a page called %j is not all navigation or newsletter", (name) => {
    const kept = blocksOf(pageOf(paragraphs(STORY)).body);
    const body = pageOf(`<body class="${name}"><article><p>The captain has not slept since Sunday night.</p>`).body;
    const added = [...kept, ...blocksOf(body)];
    expect(pruneAdded(added, kept, ABOUT)).toEqual(added);
  });

  test("and a box called so is", () => {
    const kept = blocksOf(pageOf(paragraphs(STORY)).body);
    const { body } = pageOf("<div class='newsletter'><p>The captain writes to you every Sunday night.</p></div>");
    expect(pruneAdded([...kept, ...blocksOf(body)], kept, ABOUT)).toEqual(kept);
  });
});
