import { expect, test } from "vitest";
import { blocksOf } from "../../../lib/page/blocks.ts";
import { pageOf } from "./page.ts";

const read = (html: string) => blocksOf(pageOf(html).body);

test.each([
  ["paragraphs side by side", "<p>One.</p><p>Two.</p>", ["One.", "Two."]],
  ["divisions side by side", "<div>One.</div><div>Two.</div>", ["One.", "Two."]],
  ["text before and after a paragraph", "One.<p>Two.</p>Three.", ["One.", "Two.", "Three."]],
  ["a heading and the text after it", "<h2>One</h2>Two.", ["One", "Two."]],
  ["items of a list", "<ul><li>One</li><li>Two</li></ul>", ["One", "Two"]],
  ["a list in an item", "<ul><li>One<ul><li>Two</li></ul></li></ul>", ["One", "Two"]],
  ["cells of a table", "<table><tr><td>One</td><td>Two</td></tr></table>", ["One", "Two"]],
  ["terms and what they mean", "<dl><dt>One</dt><dd>Two</dd></dl>", ["One", "Two"]],
  ["unknown elements", "<x-a>One.</x-a><x-a>Two.</x-a>", ["One.", "Two."]],
  ["text around a rule", "One<hr>Two", ["One", "Two"]],
  ["text around a picture of its own block", "One<figure><img></figure>Two", ["One", "Two"]],
  ["two line breaks", "One<br><br>two", ["One", "two"]],
  ["two line breaks with white space between", "One<br>\n<br>two", ["One", "two"]],
  ["a line break after a full stop", "One.<br>Two.", ["One.", "Two."]],
  ["a line break after a closing quotation mark", "“One”<br>Two", ["“One”", "Two"]],
  ["a line break after an ideographic full stop", "一。<br>二。", ["一。", "二。"]],
])("%s are parted", (_what, html, texts) => {
  expect(read(html).map(({ text }) => text)).toEqual(texts);
});

test.each([
  ["emphasis within a word", "<p>un<b>bro</b>ken</p>", "unbroken"],
  ["a link", "<p>One <a href='/'>two</a>, three.</p>", "One two, three."],
  ["a line break within a sentence", "<p>One<br>two.</p>", "One two."],
  ["line ends and indents", "<p>\n  One\n\t two. </p>", "One two."],
  ["time, code and abbreviations", "<p><time>One</time> <code>two</code> <abbr>three</abbr></p>", "One two three"],
  [
    "boxes set apart by their style",
    "<p><span>By</span><a href='/'>One Two</a><span>Three: 4</span></p>",
    "By One Two Three: 4",
  ],
  ["letters in boxes of their own", "<p><b>U</b><b>N</b><i>o</i><i>n</i>e<sub>2</sub>Two</p>", "UNone2Two"],
  ["invisible characters", "<p>O\u200bn\u00ade\u202e two</p>", "One two"],
])("%s does not part a paragraph", (_what, html, text) => {
  expect(read(html).map((block) => block.text)).toEqual([text]);
});

test.each([
  ["nothing", ""],
  ["white space", "<p> &nbsp; </p><p>\n</p>"],
  ["ornaments", "<p>***</p><p>—</p>"],
  ["scripts and styles", "<script>one()</script><style>two</style>"],
  ["fields and buttons", "<button>One</button><input value=two><textarea>three</textarea>"],
  ["pictures, drawings and films", "<img alt=One><svg><text>two</text></svg><video>three</video>"],
])("%s is no block", (_what, html) => {
  expect(read(html)).toEqual([]);
});

test.each([
  ["<p>One</p>", "paragraph"],
  ["<div>One</div>", "paragraph"],
  ["<h1>One</h1>", "heading"],
  ["<h6><b>One</b></h6>", "heading"],
  ["<blockquote><p>One</p></blockquote>", "quote"],
  ["<ol><li><p>One</p></li></ol>", "list-item"],
  ["<dl><dd>One</dd></dl>", "list-item"],
  ["<pre>One</pre>", "preformatted"],
  ["<table><tr><th>One</th></tr></table>", "table-row"],
  ["<table><tr><td><h3>One</h3></td></tr></table>", "heading"],
])("%s is a block of the kind %s", (html, kind) => {
  expect(read(html).map((block) => block.kind)).toEqual([kind]);
});

test("a comment between two words parts nothing", () => {
  expect(read("<p>The <!-- -->mayor<!-- --> of <a href='/'><!-- -->Brannvik</a></p>").map(({ text }) => text)).toEqual([
    "The mayor of Brannvik",
  ]);
});

const CARD = '<span><img><a href="/p">Ida Falk</a> <a href="/1">Ferry sold</a> <a href="/2">Ferry found</a></span>';
test.each([
  [
    "that unfolds over a name is left out",
    `<p>It was <span><a href="/p">Ida Falk</a>${CARD}</span> who paid.</p>`,
    "It was Ida Falk who paid.",
  ],
  ["that is all there is stays", `<p>${CARD}</p>`, "Ida Falk Ferry sold Ferry found"],
  ["of one link is an icon, and stays", '<p>See <span><img><a href="/p">the map</a></span>.</p>', "See the map."],
])("a card %s", (_what, html, text) => {
  expect(
    read(html)
      .map((block) => block.text)
      .join(" "),
  ).toBe(text);
});

test("what follows an item of a list is no item", () => {
  expect(read("<ul><li>One</li></ul>Two").map(({ kind }) => kind)).toEqual(["list-item", "paragraph"]);
});

test.each([
  ["<p>One two</p>", 0],
  ["<p><a href='/'>One two</a></p>", 7],
  ["<p>One <a href='/'>two</a></p>", 3],
  ["<p>One <a href='/'><b>t</b>wo</a> three</p>", 3],
  ["<a href='/'><div>One</div></a>", 3],
])("of %s, %i characters are links", (html, linked) => {
  expect(read(html).map((block) => block.linked)).toEqual([linked]);
});

test("a link ends where it ends: the next block has none", () => {
  expect(read("<p><a href='/'>One</a></p><p>Two</p><a></a><p>Three</p>").map(({ linked }) => linked)).toEqual([
    3, 0, 0,
  ]);
});

test("a block knows the element that it stands in", () => {
  const page = pageOf("<div id=outer>One<p id=inner><b>two</b></p></div>");
  expect(blocksOf(page.body).map(({ element }) => element?.id)).toEqual(["outer", "inner"]);
});

test("depth costs nothing: a text 3,000 elements down is a block like any other", () => {
  expect(read(`${"<div>".repeat(3_000)}One${"</div>".repeat(3_000)}Two`).map(({ text }) => text)).toEqual([
    "One",
    "Two",
  ]);
});
