import { describe, expect, test } from "vitest";
import { domOf } from "../../../lib/page/dom.ts";
import { dateInAddress, isoDate } from "../../../lib/page/metadata/dates.ts";
import { completed, metadata } from "../../../lib/page/metadata/metadata.ts";
import { bylineOf, peopleOf } from "../../../lib/page/metadata/people.ts";
import { structuredArticle } from "../../../lib/page/metadata/structuredData.ts";
import { headline } from "../../../lib/page/metadata/title.ts";
import { pageOf } from "./page.ts";

const read = (html: string) => {
  const page = pageOf(html);
  return metadata(page, domOf(page));
};
const data = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...thing })}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe("titles", () => {
  const FERRY = "Ferry to Sandholm is saved for ten years";

  test.each([
    ["nothing to take off", FERRY, null, FERRY],
    ["a site behind a bar", `${FERRY} | The Coast Courier`, "The Coast Courier", FERRY],
    ["a site behind a dash", `${FERRY} - The Coast Courier`, "The Coast Courier", FERRY],
    ["a site behind a long dash", `${FERRY} — The Coast Courier`, "The Coast Courier", FERRY],
    ["a site behind a bar, its name unknown", `${FERRY} | The Coast Courier`, null, FERRY],
    ["a site in other letters", `${FERRY} | COAST COURIER`, "Coast Courier", FERRY],
    ["a site by a part of its name", `${FERRY} - Courier`, "The Coast Courier", FERRY],
    ["a dash of the title's own", "Sandholm - the island that waits", null, "Sandholm - the island that waits"],
    ["a dash of the title's own, on a known site", "Late again - why?", "The Coast Courier", "Late again - why?"],
    ["a hyphen within a word", "Co-op buys the boat-yard", "The Coast Courier", "Co-op buys the boat-yard"],
    [
      "a bar before a long part",
      "Sandholm | What the ferry means for the people there",
      null,
      "Sandholm | What the ferry means for the people there",
    ],
    [
      "white space and invisible characters",
      `  Ferry\u200b to\n Sandholm   is saved `,
      null,
      "Ferry to Sandholm is saved",
    ],
  ])("%s: %j", (_what, title, site, expected) => {
    expect(headline([title], [], site)).toBe(expected);
  });

  test("the heading that the title begins with is the title without its trimmings", () => {
    expect(headline([`${FERRY} - News from the coast - The Coast Courier`], [FERRY], null)).toBe(FERRY);
  });

  test("the same in Chinese, whose headlines have few characters", () => {
    expect(headline(["布兰维克渡轮保留十年_海岸信使网"], ["布兰维克渡轮保留十年"], null)).toBe("布兰维克渡轮保留十年");
  });

  test("a heading that is another text is not the title", () => {
    expect(headline([FERRY], ["Welcome to the Coast Courier"], null)).toBe(FERRY);
  });

  test("the headline that the reader sees is the title, where search engines are told it in other words", () => {
    expect(headline(["Ferry to Sandholm saved after long vote in council"], [FERRY], null)).toBe(FERRY);
  });

  test("a kicker that only the title has stays with it", () => {
    expect(headline([`Islands: ${FERRY}`], [FERRY], null)).toBe(`Islands: ${FERRY}`);
  });

  test("the more trusted title is taken first, an empty one is passed over", () => {
    expect(headline([null, " ", FERRY, "Something else entirely"], [], null)).toBe(FERRY);
  });

  test("a page that states no title has its first heading, or none", () => {
    expect(headline([], [FERRY], null)).toBe(FERRY);
    expect(headline([], [], null)).toBe("");
  });

  test.each([
    ["OpenGraph", `<title>Untrue</title>${meta("og:title", FERRY)}`],
    ["structured data", `<title>Untrue</title>${data({ headline: FERRY })}`],
    ["a card", `<title>Untrue</title><meta name="twitter:title" content="${FERRY}">`],
    ["the page's title", `<title>${FERRY}</title>`],
    ["its heading", `<h1>${FERRY}</h1>`],
  ])("are read from %s", (_from, html) => {
    expect(read(html).title).toBe(FERRY);
  });

  test.each([
    [
      "a trail of links above the article",
      `<nav><h1>Sandholm ferry: what the rescue of the boat means</h1></nav><h2>${FERRY}</h2>`,
    ],
    [
      "an item of a list",
      `<ul><li><a href="/coast">Coast</a><li><h1>Ferry to Sandholm news</h1></ul><h2>${FERRY}</h2>`,
    ],
    [
      "a trail by its name",
      `<div class="top-Breadcrumbs"><h1>Ferry to Sandholm news and facts</h1></div><h2>${FERRY}</h2>`,
    ],
  ])("a first-level heading in %s is not what the reader sees as headline", (_where, html) => {
    expect(read(meta("og:title", "The ferry to Sandholm is saved: all facts") + html).title).toBe(FERRY);
  });

  test.each([
    ["a colon", `Islands: ${FERRY}`],
    ["a dash", `Life on the islands – ${FERRY}`],
    ["a quotation", `"We can breathe again": ${FERRY}`],
    ["a box of its own", `"We can breathe again"${FERRY}`],
  ])("a kicker before %s is no part of the headline, where the page has one without", (_what, heading) => {
    expect(headline([FERRY, heading, `${heading} | The Coast Courier`], [heading], null)).toBe(FERRY);
  });

  test.each([
    ["a section and the site, without spaces", `${FERRY}-CoastㅣThe Coast Courier`],
    ["a promise", `${FERRY} | Facts, pictures, and what comes next`],
  ])("what follows a title that the page has without it is no part of it: %s", (_what, title) => {
    expect(headline([title, FERRY], [], null)).toBe(FERRY);
  });

  test("a heading that is but the end of the title is the name of the site", () => {
    const page = (title: string, heading: string) => read(`<title>${title}</title><h1>${heading}</h1>`).title;
    expect(page("The old ferry of Brannvik is saved - Tidewater", "Tidewater")).toBe(
      "The old ferry of Brannvik is saved",
    );
    expect(page("Islands - The old ferry of Brannvik", "The old ferry of Brannvik")).toBe(
      "Islands - The old ferry of Brannvik",
    );
  });

  test("a page without its site's name has that of its address", () => {
    expect(headline([`${FERRY} - Coastcourier`], [], null, "www.coastcourier.example")).toBe(FERRY);
    expect(headline([`${FERRY} - at last`], [], null, "www.coastcourier.example")).toBe(`${FERRY} - at last`);
  });

  test("a kicker in a box of its own is set off as the page does elsewhere", () => {
    expect(headline([`Islands: ${FERRY}`], [`Islands${FERRY}`], null)).toBe(`Islands: ${FERRY}`);
    expect(headline([`${FERRY} |`], [FERRY], null)).toBe(FERRY);
  });
});

describe("authors", () => {
  test.each([
    ["Mara Ellison", ["Mara Ellison"]],
    ["By Mara Ellison", ["Mara Ellison"]],
    ["BY MARA ELLISON", ["MARA ELLISON"]],
    ["Written by Mara Ellison", ["Mara Ellison"]],
    ["Von Greta Halm", ["Greta Halm"]],
    ["Von unserer Korrespondentin Greta Halm", ["Greta Halm"]],
    ["Par Luc Estève", ["Luc Estève"]],
    ["Por Ana Brito", ["Ana Brito"]],
    ["Door Joris Maas", ["Joris Maas"]],
    ["Text: Greta Halm", ["Greta Halm"]],
    ["By Mara Ellison and Tom Bright", ["Mara Ellison", "Tom Bright"]],
    ["Mara Ellison, Tom Bright and Ida Lund", ["Mara Ellison", "Tom Bright", "Ida Lund"]],
    ["Mara Ellison; Tom Bright", ["Mara Ellison", "Tom Bright"]],
    ["Mara Ellison & Tom Bright", ["Mara Ellison", "Tom Bright"]],
    ["Von Greta Halm und Jan Ott", ["Greta Halm", "Jan Ott"]],
    ["Par Luc Estève et Anne Morel", ["Luc Estève", "Anne Morel"]],
    ["Sam Holt, Jr.", ["Sam Holt, Jr."]],
    ["Mara Ellison, MS, CEPF and Tom Bright, RN", ["Mara Ellison", "Tom Bright"]],
    ["By Mara Ellison and Tom Bright, staff writers", ["Mara Ellison", "Tom Bright"]],
    ["TOM BRIGHT, AP Harbour Writer", ["TOM BRIGHT"]],
    ["Mara Ellison, Senior Health Reporter", ["Mara Ellison"]],
    ["Mara Ellison, Special Correspondent", ["Mara Ellison"]],
    ["Mara Ellison, Northern Bureau Chief", ["Mara Ellison"]],
    ["Mara Ellison Associated Press", ["Mara Ellison"]],
    ["Mara EllisonAssociated Press", ["Mara Ellison"]],
    ["The Associated Press", ["The Associated Press"]],
    ["Текст: Вера Лунд", ["Вера Лунд"]],
    ["Автор: Вера Лунд", ["Вера Лунд"]],
    ["作者：林安", ["林安"]],
    ["한도윤 기자", ["한도윤"]],
    ["От Веры Лунд", ["Веры Лунд"]],
    ["Από Νίκος Δάφνης", ["Νίκος Δάφνης"]],
    ["Article By: Mara Ellison", ["Mara Ellison"]],
    ["ByMara Ellison", ["Mara Ellison"]],
    ["Mara Ellison, CEPF®", ["Mara Ellison"]],
    ["Dec 4, 2026Mara Ellison", ["Mara Ellison"]],
    ["AFP, DPA", ["AFP", "DPA"]],
    ["Mara Ellison/Tom Bright", ["Mara Ellison", "Tom Bright"]],
    ["Sandra Holt", ["Sandra Holt"]],
    ["Byron Wells", ["Byron Wells"]],
    ["Mara Ellison | Political editor", ["Mara Ellison"]],
    ["Mara Ellison · 4 March 2026", ["Mara Ellison"]],
    ["Mara Ellison - Transport correspondent", ["Mara Ellison"]],
    ["Mara Ellison (Storholm)", ["Mara Ellison"]],
    ["By Mara Ellison for the Courier", ["Mara Ellison"]],
    ["By Mara Ellison Updated 9.30am", ["Mara Ellison"]],
    ["  By\n  Mara\u200b Ellison ", ["Mara Ellison"]],
    ["Mara Ellison 4 March 2026", ["Mara Ellison"]],
    ["Mara EllisonMar 4, 2026", ["Mara Ellison"]],
    ["Mara Ellison4 mars 2026", ["Mara Ellison"]],
    ["Text: Mara EllisonFoto: Tom Bright", ["Mara Ellison"]],
    ["ellison4711", ["ellison4711"]],
    ["By", []],
    ["Written By", []],
    ["Written Byअमित चौहानEdited By: नेहा", []],
    ["Mara Ellison on 04-mar-2026", ["Mara Ellison"]],
    ["By Mara Ellison , Tom Bright on Monday, March 4th", ["Mara Ellison", "Tom Bright"]],
    [".css-1a{margin:0}Mara Ellison", []],
    ["mara@courier.example", []],
    ["https://courier.example/people/mara", []],
    ["https://courier.example/Mara", []],
    ["@mara", []],
    ["admin", []],
    ["admin -", []],
    ["Гость", []],
    ["Anonymous", []],
    ["Nordfast Media GmbH", []],
    ["Nordfast sp. z o.o.", []],
    ["Courier Staff", []],
    ["42", []],
    ["-", []],
    ["", []],
  ])("%j names %j", (line, people) => {
    expect(peopleOf([line])).toEqual(people);
  });

  test("somebody named twice is one person", () => {
    expect(peopleOf(["Mara Ellison", "By MARA ELLISON", "mara-ellison"])).toEqual(["Mara Ellison"]);
  });

  test("a paragraph in the place of a name is nobody", () => {
    expect(peopleOf([`Mara Ellison ${"has written about harbours ".repeat(5)}`])).toEqual([]);
  });

  test.each([
    [[], null],
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
  ])("%j are printed as %j", (authors, line) => {
    expect(bylineOf(authors)).toBe(line);
  });

  test.each([
    ["structured data", data({ author: { "@type": "Person", name: "Mara Ellison" } })],
    ["a meta tag", '<meta name="author" content="Mara Ellison">'],
    ["OpenGraph", meta("article:author", "Mara Ellison")],
    ["Dublin Core", '<meta name="DC.creator" content="Mara Ellison">'],
    ["microdata", '<span itemprop="author">Mara Ellison</span>'],
    ["a link to the author", '<a rel="author" href="/m">Mara Ellison</a>'],
    ["a byline", '<p class="byline">By Mara Ellison</p>'],
    ["a box for the author by whatever name", '<p class="story__author">By Mara Ellison</p>'],
    ["the first link to an author's page", '<a href="/authors/m">Mara Ellison</a><a href="/authors/t">Tom Bright</a>'],
    ["a name in one word", '<meta name="articleAuthor" content="Mara Ellison">'],
    ["a paper's author", '<meta name="citation_author" content="Mara Ellison">'],
    ["a paper's author, surname first", '<meta name="citation_author" content="Ellison, Mara">'],
  ])("are read from %s", (_from, html) => {
    expect(read(html)).toMatchObject({ authors: ["Mara Ellison"], byline: "Mara Ellison" });
  });

  test.each([
    [
      "of a paper, a tag for each",
      ["Ellison, Mara", "Bright, Tom"].map((name) => meta("citation_author", name)).join(""),
    ],
    [
      "of an article, a tag for each",
      ["Mara Ellison", "Tom Bright"].map((name) => meta("article:author", name)).join(""),
    ],
  ])("several are read: %s", (_from, html) => {
    expect(read(html).authors).toEqual(["Mara Ellison", "Tom Bright"]);
  });

  test.each(["Department for Trade, Ferries and Transport", "Institute for the Sea"])(
    "%j is one author, where the page says that it is an organization",
    (name) => {
      expect(read(data({ author: { "@type": "GovernmentOrganization", name } })).authors).toEqual([name]);
    },
  );

  test("of comments are not those of the article", () => {
    const comment =
      '<li class="comment-author"><b class="comment-name">Tom Bright</b><i itemprop="author">Tom Bright</i></li>';
    expect(read(`<ol id="comments">${comment}</ol>`).authors).toEqual([]);
  });

  test.each(["Name *", "10 mins read", "Ida says", "News", "Source: news/agency", "About the author"])(
    "%j in a box for the author is nobody",
    (text) => {
      expect(read(`<p class="story__author">${text}</p>`).authors).toEqual([]);
    },
  );

  test.each(["Author Mara Ellison", "Politics by Mara Ellison", "By Mara Ellison, Storholm"])(
    "%j in a box for the author is its name",
    (text) => {
      expect(read(`<p class="story__author">${text}</p>`).authors).toEqual(["Mara Ellison"]);
    },
  );

  const TITLE = meta("og:title", "The ferry of Brannvik is saved");
  const HEADLINE = "<h1>The ferry of Brannvik is saved</h1>";
  test.each([
    ["in one line", `${HEADLINE}<p>By: Mara Ellison, 4 March 2026</p>`],
    ["above it", `<div>Written by Mara Ellison</div>${HEADLINE}`],
    ["below a label", `${HEADLINE}<div><p>Written by</p><p>Mara Ellison</p></div>`],
    ["whose the words are", `${HEADLINE}<div>Words by <a href="/people/7">Mara Ellison</a></div>`],
    ["in Italian", `${HEADLINE}<div>di <em>Mara Ellison</em></div>`],
    [
      "in Dutch, with the day in the same box",
      `${HEADLINE}<div><b>Door </b><b>Mara Ellison</b><b>4 maart 2026</b></div>`,
    ],
    ["in a box for the author", `<span class="autor">Mara Ellison</span>${HEADLINE}`],
    ["below a heading", `${HEADLINE}<div><h3>Author</h3><p>Mara Ellison</p></div>`],
  ])("are read from a line by the headline: %s", (_where, html) => {
    expect(read(TITLE + html).authors).toEqual(["Mara Ellison"]);
  });

  test.each([
    ["no label", `${HEADLINE}<p>Mara Ellison</p>`],
    ["no name", `${HEADLINE}<p>By the sea</p><p>Mara Ellison</p>`],
    ["a label of something else", `${HEADLINE}<p>Photographs</p><p>Mara Ellison</p>`],
    ["a sentence", `${HEADLINE}<div>By Tuesday Mara Ellison was back.</div>`],
  ])("of nothing are those of other lines: %s", (_where, html) => {
    expect(read(TITLE + html).authors).toEqual([]);
  });

  test("a page that names itself as author is believed only when it names nobody else", () => {
    const itself = `${meta("og:site_name", "The Coast Courier")}<meta name="author" content="Coast Courier">`;
    expect(read(itself).authors).toEqual(["Coast Courier"]);
    expect(read(`${itself}<a rel="author" href="/m">Mara Ellison</a>`).authors).toEqual(["Mara Ellison"]);
    const publisher = { "@type": "Organization", name: "Courier News" };
    const published = `${meta("og:site_name", "coast.example")}${data({ author: publisher, publisher })}`;
    expect(read(`${published}<a rel="author" href="/m">Mara Ellison</a>`).authors).toEqual(["Mara Ellison"]);
  });
});

describe("dates", () => {
  test.each([
    ["2026-03-04", "2026-03-04"],
    ["20260304", "2026-03-04"],
    ["2026-03-04T09:30", "2026-03-04T09:30:00"],
    ["2026-03-04T09:30:15", "2026-03-04T09:30:15"],
    ["2026-03-04T09:30:15Z", "2026-03-04T09:30:15Z"],
    ["2026-03-04T09:30:15.123z", "2026-03-04T09:30:15Z"],
    ["2026-03-04T09:30:00+01:00", "2026-03-04T09:30:00+01:00"],
    ["2026-03-04 09:30:00 +0100", "2026-03-04T09:30:00+01:00"],
    ["2026-03-04T09:30:00+01", "2026-03-04T09:30:00+01:00"],
    ["2026-03-04T09:30:00-03:30", "2026-03-04T09:30:00-03:30"],
    ["  2026-03-04\n", "2026-03-04"],
    ["2026-03-04T25:00", "2026-03-04"],
    ["4 March 2026", "2026-03-04"],
    ["4th March 2026", "2026-03-04"],
    ["March 4, 2026", "2026-03-04"],
    ["Sept. 4, 2026", "2026-09-04"],
    ["Wed, 04 Mar 2026 23:30:00 GMT", "2026-03-04"],
    ["Updated 4 March 2026 at 9.30am", "2026-03-04"],
    ["4. März 2026", "2026-03-04"],
    ["1 août 2026", "2026-08-01"],
    ["12 maggio 2026", "2026-05-12"],
    ["le 1er mars 2026", "2026-03-01"],
    ["12 juil. 2026", "2026-07-12"],
    ["4 de septiembre de 2026", "2026-09-04"],
    ["4 de março de 2026", "2026-03-04"],
    ["3 stycznia 2026", "2026-01-03"],
    ["16 января 2026 15:59", "2026-01-16"],
    ["12 лютого 2026", "2026-02-12"],
    ["4 Mart 2026", "2026-03-04"],
    ["Τετάρτη 4 Μαρτίου 2026", "2026-03-04"],
    ["4. desember 2026", "2026-12-04"],
    ["4. března 2026", "2026-03-04"],
    ["4. maaliskuuta 2026", "2026-03-04"],
    ["4 martie 2026", "2026-03-04"],
    ["4. ožujka 2026.", "2026-03-04"],
    ["4 Agustus 2026", "2026-08-04"],
    ["4 مارس 2026", "2026-03-04"],
    ["04.03.2026, 18:20 Uhr", "2026-03-04"],
    ["4.3.2026", "2026-03-04"],
    ["2026年3月4日 09:30", "2026-03-04T09:30:00"],
    ["发布时间：2026年03月04日", "2026-03-04"],
    ["2026/3/4", "2026-03-04"],
    ["입력 2026.03.04 09:30", "2026-03-04T09:30:00"],
    ["2026. 3. 4.", "2026-03-04"],
    ["2026 Mar 4", "2026-03-04"],
    ["2026 March 14", "2026-03-14"],
    ["Updated: 2026-03-04", "2026-03-04"],
    ["The season of 2025/26, 4 March 2026", "2026-03-04"],
    ["202612 people", null],
    ["In 2026 12 ships", null],
    ["3.14.2026", null],
    ["04032026", null],
    ["Top 10 ferries 2026", null],
    ["2026-13-01", null],
    ["2026-00-10", null],
    ["2026-03-32", null],
    ["0001-01-01", null],
    ["1970-01-01T00:00:00Z", null],
    ["9999-12-31", null],
    ["32 March 2026", null],
    ["4 Quarch 2026", null],
    ["yesterday", null],
    ["1772600000", null],
    ["", null],
    [null, null],
  ])("%j is %j", (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });

  const WHEN = "2026-03-04T09:30:00+01:00";
  test.each([
    ["structured data", data({ datePublished: WHEN })],
    ["structured data, by the day it was made", data({ dateCreated: WHEN })],
    ["OpenGraph", meta("article:published_time", WHEN)],
    ["a meta tag", `<meta name="date" content="${WHEN}">`],
    ["a paper's data", `<meta name="citation_publication_date" content="${WHEN}">`],
    ["Dublin Core, in any case of letters", `<meta name="DC.Date.Issued" content="${WHEN}">`],
    ["microdata in an attribute", `<meta itemprop="datePublished" content="${WHEN}">`],
    ["microdata in a time", `<time itemprop="datePublished" datetime="${WHEN}">Wednesday</time>`],
    ["the first time of the page", `<time datetime="${WHEN}">Wednesday</time><time datetime="2020-01-01">old</time>`],
  ])("of publication are read from %s", (_from, html) => {
    expect(read(html).published).toBe(WHEN);
  });

  test.each([
    ["structured data", data({ dateModified: WHEN })],
    ["OpenGraph", meta("article:modified_time", WHEN)],
    ["microdata", `<time itemprop="dateModified" datetime="${WHEN}">Wednesday</time>`],
  ])("of change are read from %s, and are no dates of publication", (_from, html) => {
    expect(read(html.replace("<time", "<span").replace("</time", "</span"))).toMatchObject({
      modified: WHEN,
      published: null,
    });
  });

  test("of publication are read from the words of a time that has no date for machines", () => {
    expect(read("<p>2020</p><time>4 March 2026</time>").published).toBe("2026-03-04");
  });

  const HEADED = `${meta("og:title", "The ferry of Brannvik is saved")}`;
  const HEADING = "<h1>The ferry of Brannvik is saved</h1>";
  test.each([
    ["below its heading", `${HEADING}<div><span>Ida Falk</span><span>Mar 04, 2026</span></div><p>It rained.</p>`],
    ["above its heading", `<header><span>March 4, 2026 - 11 minutes</span>${HEADING}</header><p>It rained.</p>`],
    ["with an abbreviation at its end", `${HEADING}<p>On Wednesday, March 4th, 2026 at 11:08 a.m.</p>`],
    ["under a heading of the second level", `<h2>The ferry of Brannvik is saved</h2><p>4 March 2026</p>`],
    ["above one of the third", `<h2>Wednesday, March 4, 2026</h2><h3>The ferry of Brannvik is saved</h3>`],
    ["and not at the head of the site", `<h1>Brannvik Post</h1><b>9 May 2026</b>${HEADING}<b>4 March 2026</b>`],
  ])("of publication are read from a line by the headline: %s", (_where, html) => {
    expect(read(HEADED + html).published).toBe("2026-03-04");
  });

  test.each([
    ["a word of a paragraph", `${HEADING}<p>It was built by the town on <a href="/b">4 March 2026</a>, and sank.</p>`],
    ["far below", `${HEADING}${"<div>Ferry</div>".repeat(60)}<b>4 March 2026</b>`],
    ["by no heading that has the title", "<h1>Brannvik Post</h1><b>4 March 2026</b>"],
    ["a sentence", `${HEADING}<div>The boat was built on 4 March 2026, and ${"it sailed, ".repeat(9)}and sank.</div>`],
  ])("of something else stand elsewhere: %s", (_where, html) => {
    expect(read(HEADED + html).published).toBeNull();
  });

  test("of publication are read from a box called date, where the page says that it is an article", () => {
    const box = '<p class="post__date">Published March 4, 2026</p>';
    expect(read(meta("og:type", "article") + box).published).toBe("2026-03-04");
    expect(read(data({ headline: "Ferry saved" }) + box).published).toBe("2026-03-04");
    expect(read(meta("og:type", "website") + box).published).toBeNull();
  });

  test.each([
    ["https://coast.example/2026/03/04/ferry.html", "2026-03-04"],
    ["https://coast.example/news/2026-03-04-ferry", "2026-03-04"],
    ["https://coast.example/news/20260304", null],
    ["https://coast.example/2026/13/04/ferry", null],
    ["https://coast.example/2026/03/ferry", null],
  ])("the address %s says %j", (url, day) => {
    expect(dateInAddress(url)).toBe(day);
  });

  test("a date that is none is passed over for the next that is one", () => {
    expect(read(data({ datePublished: "soon" }) + meta("article:published_time", WHEN)).published).toBe(WHEN);
  });

  test("structured data are believed before meta tags", () => {
    expect(read(meta("article:published_time", "2020-01-01") + data({ datePublished: WHEN })).published).toBe(WHEN);
  });
});

describe("language and direction", () => {
  test.each([
    ['<html lang="en">', "en"],
    ['<html lang="pt-BR">', "pt-BR"],
    ['<html lang=" de ">', "de"],
    ['<html lang="en_GB">', "en-GB"],
    ["<html>", null],
    ['<html lang="">', null],
    ['<html lang="english, please">', null],
    ['<html lang="<b>">', null],
    [data({ inLanguage: "nb" }), "nb"],
    [meta("og:locale", "fr_FR"), "fr-FR"],
    ['<meta http-equiv="Content-Language" content="sv">', "sv"],
    [`<html lang="en"><head>${meta("og:locale", "fr_FR")}`, "en"],
    [`<html lang="??"><head>${meta("og:locale", "fr_FR")}`, "fr-FR"],
  ])("the language of %s is %j", (html, language) => {
    expect(read(html).language).toBe(language);
  });

  test.each([
    ["<html>", "ltr"],
    ['<html dir="rtl">', "rtl"],
    ['<html dir="RTL">', "rtl"],
    ['<body dir="rtl">', "rtl"],
    ['<html lang="ar">', "rtl"],
    ['<html lang="he-IL">', "rtl"],
    ['<html lang="fa" dir="ltr">', "ltr"],
    ['<html lang="arn">', "ltr"],
    ['<html dir="sideways">', "ltr"],
  ])("the direction of %s is %s", (html, direction) => {
    expect(read(html).direction).toBe(direction);
  });
});

describe("site and summary", () => {
  test.each([
    ["OpenGraph", meta("og:site_name", "The Coast Courier")],
    ["the publisher", data({ publisher: { "@type": "Organization", name: "The Coast Courier" } })],
    ["the application's name", '<meta name="application-name" content="The Coast Courier">'],
    ["a card's account", '<meta name="twitter:site" content="@The Coast Courier">'],
  ])("the site is read from %s", (_from, html) => {
    expect(read(html).site).toBe("The Coast Courier");
  });

  test.each([
    ["OpenGraph", meta("og:description", "The boat stays.")],
    ["a meta tag", '<meta name="Description" content=" The  boat stays. ">'],
  ])("the summary is read from %s", (_from, html) => {
    expect(read(html).description).toBe("The boat stays.");
  });

  test("a page that says nothing leaves everything open", () => {
    expect(read("<p>Nothing.</p>")).toEqual({
      title: "",
      byline: null,
      authors: [],
      site: null,
      published: null,
      modified: null,
      language: null,
      direction: "ltr",
      description: null,
      structured: null,
      section: null,
      image: null,
      live: null,
    });
  });
});

describe("what Readability found", () => {
  const found = {
    content: document.createElement("div"),
    byline: "By Mara Ellison",
  };

  test("fills what the page left open", () => {
    expect(completed(read(""), found)).toMatchObject({
      authors: ["Mara Ellison"],
      byline: "Mara Ellison",
    });
  });

  test("never overrules what the page said", () => {
    const said = read(
      `<title>Boat sold</title>${meta("og:site_name", "The Mail")}${data({ author: "Ida Lund", datePublished: "2025-01-02" })}`,
    );
    expect(completed(said, found)).toEqual(said);
    expect(completed(said, null)).toEqual(said);
  });
});

describe("the article among the structured data", () => {
  const among = (json: string) => {
    const page = pageOf(`<script type="application/ld+json">${json}</script>`);
    return structuredArticle(page, domOf(page), null);
  };

  test("of several articles, the one that says most of itself is the page's", () => {
    const teaser = { "@type": "NewsArticle", headline: "A teaser" };
    const story = {
      "@type": "NewsArticle",
      headline: "The story",
      datePublished: "2026-03-04",
      author: "Mara Ellison",
    };
    expect(among(JSON.stringify([teaser, story]))?.headline).toBe("The story");
    expect(among(JSON.stringify([story, teaser]))?.headline).toBe("The story");
  });

  test.each(["NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", "Report"])(
    "a %s is an article",
    (type) => {
      expect(among(JSON.stringify({ "@type": type, headline: "The story" }))?.headline).toBe("The story");
    },
  );

  test.each(["WebSite", "Organization", "Product", "BreadcrumbList"])("a %s is none", (type) => {
    expect(among(JSON.stringify({ "@type": type, headline: "The story" }))).toBeNull();
  });

  test.each([
    [false, false],
    ["False", false],
    ["no", false],
    [0, false],
    [true, true],
    ["True", true],
    [undefined, true],
  ])("isAccessibleForFree %j: free is %j", (isAccessibleForFree, isFree) => {
    expect(among(JSON.stringify({ "@type": "NewsArticle", isAccessibleForFree }))?.isFree).toBe(isFree);
  });
});

describe("what else a page says of itself", () => {
  const about = (head: string, body = "") =>
    read(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const json = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
  const entries = (...hours: number[]) =>
    hours.map((hour) => `<time datetime="2026-03-04T${hour}:00:00Z"></time>`).join("");

  test.each([
    ["a meta tag", '<meta property="article:section" content="Islands">', "Islands"],
    [
      "structured data",
      json({ "@type": "NewsArticle", headline: "A", articleSection: ["Islands", "Ferries"] }),
      "Islands",
    ],
    ["nothing", "", null],
  ])("the section, from %s", (_what, head, section) => {
    expect(about(head).section).toBe(section);
  });

  test.each([
    [
      "an address",
      '<meta property="og:image" content="https://coast.example/boat.jpg">',
      "https://coast.example/boat.jpg",
    ],
    [
      "a thing",
      json({ "@type": "NewsArticle", headline: "A", image: [{ url: "https://coast.example/a.jpg" }] }),
      "https://coast.example/a.jpg",
    ],
    ["a script", '<meta property="og:image" content="javascript:alert(1)">', null],
    ["no address", '<meta property="og:image" content="http://[">', null],
  ])("the lead picture, from %s", (_what, head, image) => {
    expect(about(head).image).toBe(image);
  });

  test.each([
    ["newest first", [18, 17, 16], "newest-first"],
    ["in the order of time", [16, 17, 18], "in-order"],
  ] as const)("that it is written while things happen, %s", (_what, hours, live) => {
    expect(about(json({ "@type": "LiveBlogPosting", headline: "A" }), entries(...hours)).live).toBe(live);
  });

  test("an article is no live page", () => {
    expect(about(json({ "@type": "NewsArticle", headline: "A" }), entries(18, 17)).live).toBeNull();
  });
});

test("of a page of several articles, what it says of the first is not believed of a later one", () => {
  const page =
    pageOf(`<!doctype html><html><head><meta property="og:title" content="Ferry saved"><meta name="author" content="Ida Lund">
    <meta property="og:site_name" content="The Coast Courier"></head><body>
    <article><h1>Ferry saved</h1><p>One.</p></article>
    <article><h1>Bridge closed for repairs</h1><span class="byline">By Otto Berg</span><p>Two.</p></article></body></html>`);
  const [first] = page.querySelectorAll("article");
  const { title, authors, site } = metadata(page, domOf(page), first ? [first] : []);
  expect({ title, authors, site }).toEqual({
    title: "Bridge closed for repairs",
    authors: ["Otto Berg"],
    site: "The Coast Courier",
  });
});
