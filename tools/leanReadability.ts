import type { Plugin } from "vite";

/**
 * What stands in the place of some of Readability's functions: pictures, scripts and hidden elements are out of the copy before it
 * begins; addresses, class names and metadata are of no use in a text.
 */
const REWRITTEN: Readonly<Record<string, string>> = {
  parse: `
    this._prepDocument();
    var content = this._grabArticle(this._doc.body);
    return content && { byline: this._articleByline, content };`,
  // What is asked of every element asks for its text last: that of a page is read once for each of its boxes otherwise.
  _isValidByline: `
    var itemprop = node.getAttribute("itemprop");
    var length;
    return (
      (node.getAttribute("rel") == "author" || itemprop?.includes("author") || this.REGEXPS.byline.test(matchString)) &&
      (length = node.textContent.trim().length) &&
      length < 100
    );`,
  _isElementWithoutContent: 'return !node.querySelector(":not(br,hr)") && !node.textContent.trim();',
  _getLinkDensity: `
    var links = element.getElementsByTagName("a");
    var length = links.length && this._getInnerText(element).length;
    var linked = 0;
    for (const link of length ? links : [])
      linked += this._getInnerText(link).length * (this.REGEXPS.hashUrl.test(link.getAttribute("href")) ? 0.3 : 1);
    return length && linked / length;`,
  // A table of data is one that says so, or has many cells and no table in it.
  _markDataTables: `
    for (const table of root.querySelectorAll("table")) {
      const rows = Array.from(table.rows, (row) => row.cells.length);
      const columns = Math.max(...rows);
      table._readabilityDataTable =
        table.getAttribute("role") != "presentation" &&
        (table.querySelector("caption,col,colgroup,tfoot,thead,th") ||
          (!table.querySelector("table") && rows[1] && columns > 1 && rows.length * columns >= 10));
    }`,
  // Names are strings where no picture is drawn in markup.
  _getClassWeight: `
    var weight = 0;
    if (this._flagIsActive(this.FLAG_WEIGHT_CLASSES))
      for (const name of [e.className, e.id]) {
        if (this.REGEXPS.negative.test(name)) weight -= 25;
        if (this.REGEXPS.positive.test(name)) weight += 25;
      }
    return weight;`,
  _getInnerText: 'return e.textContent.trim().replace(this.REGEXPS.normalize, " ");',
  _getCharCount: 'return this._getInnerText(e).split(",").length - 1;',
  _hasAncestorTag: `
    for (let depth = maxDepth ? Infinity : 3; depth-- >= 0 && (node = node.parentNode); )
      if (node.localName == tagName && (!filterFn || filterFn(node))) return true;
    return false;`,
  _getAllNodesWithTag: 'return node.querySelectorAll(tagNames.join(","));',
};

/** The options that are used, and what the others are unless somebody sets them. */
const CONSTRUCTOR = `function Readability(doc, options) {
  this._doc = doc;
  this._attempts = [];
  this._nbTopCandidates = this.DEFAULT_N_TOP_CANDIDATES;
  this._charThreshold = options.charThreshold;
  this._flags = this.FLAG_STRIP_UNLIKELYS | this.FLAG_WEIGHT_CLASSES | this.FLAG_CLEAN_CONDITIONALLY;
}`;

const method = (name: string) => new RegExp(`^ {2}${name}\\(([^)]*)\\) \\{\\n[\\s\\S]*?\\n {2}\\},\\n`, "m");

/** Functions that nothing calls then, and fields that only those read. */
const UNUSED: readonly RegExp[] = [
  ...[
    "_postProcessContent",
    "_cleanClasses",
    "_isUrl",
    "_fixRelativeUris",
    "_getArticleTitle",
    "_textSimilarity",
    "_unescapeHtmlEntities",
    "_getJSONLD",
    "_getArticleMetadata",
    "_isSingleImage",
    "_unwrapNoscriptImages",
    "_removeScripts",
    "_isProbablyVisible",
    "_cleanMatchedNodes",
    "_simplifyNestedElements",
    "_fixLazyImages",
    "_cleanStyles",
    "_clean",
    "_cleanHeaders",
    "_getRowAndColumnCount",
    "_headerDuplicatesTitle",
    "_findNode",
  ].map(method),
  /^ {2}PRESENTATIONAL_ATTRIBUTES: \[\n[^\]]*\],\n/m,
  /^ {2}DEPRECATED_SIZE_ATTRIBUTE_ELEMS: .*\n/m,
  /^ {2}CLASSES_TO_PRESERVE: .*\n/m,
  /^ {2}HTML_ESCAPE_MAP: \{\n[^}]*\},\n/m,
  /^ {6}if \(this\._debug\) \{\n[^}]*\}\n/gm,
  // Documents are the browser's own, not those of Readability's parser.
  /^ {4}if \(this\._docJSDOMParser\b[\s\S]*?\n {4}\}\n/gm,
  // Nor is it printed on pages.
  /^ {4}var isPaging = .*\n/m,
  /^ {6}if \(isPaging\) \{\n[^}]*\}\n/m,
  /^ +(?:var )?neededToCreateTopCandidate = .*\n/gm,
  /^ {6}if \(neededToCreateTopCandidate\) \{\n[\s\S]*?\n {6}\} else \{\n[\s\S]*?\n {6}\}\n/m,
  // The language and direction of the page are read from the live page.
  /^ {8}if \(node\.tagName === "HTML"\) \{\n[^}]*\}\n/m,
  /^ {8}\/\/ Find out text direction [\s\S]*?(?=^ {8}return articleContent;)/m,
  // What a heading is called says little; one that heads nothing goes when the blocks are pruned.
  /^ {4}this\._cleanHeaders\(articleContent\);\n/m,
  // What the guard leaves out of the copy is not looked for again; asides go by their tag when the blocks are pruned.
  /^ {4}"(?:AUDIO|BUTTON|DATALIST|EMBED|INPUT|MATH|NOSCRIPT|OBJECT|SCRIPT|SELECT|TEXTAREA)",\n/gm,
  /^ {4}this\._clean\(articleContent, "(?:object|embed|footer|link|aside|iframe|input|textarea|select|button)"\);\n/gm,
  /^ {8}var embedCount = 0;\n[\s\S]*?(?=^ {8}var innerText )/m,
  /^ {10}if \(\(embedCount === 1[\s\S]*?\n {10}\}\n/m,
  /^ {8}var input = .*\n/m,
  /^ {10}if \(input > [\s\S]*?\n {10}\}\n/m,
  / \+ this\._linkDensityModifier\b/g,
  // A heading that repeats the title is pruned, whatever the title is.
  /^ +let shouldRemoveTitleHeader = .*\n/m,
  /^ {8}if \(shouldRemoveTitleHeader && [\s\S]*?\n {8}\}\n/m,
  // Whom the metadata names is asked elsewhere.
  /^ +!this\._metadata\.byline &&\n/m,
  // What is scored is in the copy, and that has a body.
  / \|\|\s+typeof elementToScore\.parentNode\.tagName === "undefined"/m,
  /^ {8}if \(ancestors\.length === 0\) \{\n[^}]*\}\n/m,
  /^ {4}page = page \? page : .*\n/m,
  /^ {4}if \(!page\) \{\n[^}]*\}\n/m,
  // What shares the page goes by its name when the blocks are pruned; empty paragraphs and the like make no blocks.
  /^ {4}\/\/ Clean out elements with little content that have "share"[\s\S]*?\n {4}\}\);\n/m,
  /^ {4}\/\/ replace H1 with H2 [\s\S]*?(?=^ {4}\/\/ Remove single-cell tables)/m,
  /^ {8}if \(!this\._isProbablyVisible\(node\)\) \{\n[^}]*\}\n/m,
  // Dialogs, navigation and labels go when the blocks are pruned.
  /^ {8}\/\/ User is not able to see elements applied with both [\s\S]*?\n {8}\}\n/m,
  /^ {2}UNLIKELY_ROLES: \[\n[^\]]*\],\n/m,
  /^ {10}if \(this\.UNLIKELY_ROLES\.[\s\S]*?\n {10}\}\n/m,
  /^ {8}\/\/ toss any node whose inner text contains nothing but suspicious words\n[\s\S]*?\n {8}\}\n/m,
  /^ {4}adWords:\n.*\n/m,
  /^ {4}loadingWords:\n.*\n/m,
  // Styles and the addresses of pictures are of no use in a text.
  /^ {4}this\._(?:cleanStyles|fixLazyImages)\(articleContent\);\n/gm,
  /^ {4}\/\/ Remove all style tags in head\n.*\n/m,
  /^ {2}DEFAULT_(?:MAX_ELEMS_TO_PARSE|CHAR_THRESHOLD): .*\n/gm,
  ...[
    "extraneous",
    "shareElements",
    "videos",
    "replaceFonts",
    "nextLink",
    "prevLink",
    "srcsetUrl",
    "b64DataUrl",
    "jsonLdArticleTypes",
    "tokenize",
  ].map((name) => new RegExp(`^ {4}${name}:\\s.*\\n`, "m")),
];

/** Why a part is dropped, told to nobody: only that something speaks against it counts. */
const REASON = /\berrs\.push\(\s*`[^`]*`\s*\)/g;

/** Names of its own that are no others': all but those `NamedReadability` overrides. */
const OWN_NAME =
  /\b(?!(?:_hasSingleTagInsideElement|_isProbablyVisible)\b)(?:_[a-z]\w{3,}|(?:FLAG|DEFAULT)_[A-Z_]+)\b/g;

/**
 * Takes out of Readability what it does not do here: a quarter of what is injected into pages, and a part of its time. The build fails
 * when something of that is no longer where it was.
 */
export function leanReadability(): Plugin {
  return {
    name: "nutgraf:lean-readability",
    enforce: "pre",
    transform(code, id) {
      const file = id.split("?")[0] ?? id;
      // The package has a second part, which only tells whether a page may be readable.
      if (/@mozilla[\\/]readability[\\/]index\.js$/.test(file))
        return 'module.exports = { Readability: require("./Readability") };';
      if (!/readability[\\/]Readability\.js$/.test(file)) return null;
      const replaced = (text: string, pattern: RegExp, by: (parameters: string) => string) => {
        if (text.search(pattern) < 0) this.error(`Expected ${pattern} in ${file}`);
        return text.replace(pattern, (_whole, parameters: string) => by(parameters));
      };
      const bare = UNUSED.reduce((text, part) => replaced(text, part, () => ""), withoutLog(code));
      const brief = replaced(bare, REASON, () => "errs.push(0)");
      const made = replaced(brief, /^function Readability\(doc, options\) \{\n[\s\S]*?\n\}$/m, () => CONSTRUCTOR);
      const rewritten = Object.entries(REWRITTEN).reduce(
        (text, [name, body]) => replaced(text, method(name), (parameters) => `  ${name}(${parameters}) {${body}},\n`),
        made,
      );
      return withShortNames(rewritten);
    },
  };
}

/** With the names of its fields and methods shortened, which no minifier dares: 0.8 kB of what is injected, gzip. */
function withShortNames(code: string): string {
  const short = new Map<string, string>();
  return code.replace(OWN_NAME, (name) => {
    if (!short.has(name)) short.set(name, `$${short.size.toString(36)}`);
    return short.get(name) ?? name;
  });
}

const LOG = "this.log(";

/** Without the calls that tell a developer what Readability is doing; their arguments serialise whole pages. */
function withoutLog(code: string): string {
  const [first = "", ...rest] = code.split(LOG);
  return first + rest.map((part) => `void 0${part.slice(closingParenthesis(part) + 1)}`).join("");
}

/** The index of the parenthesis that closes one opened before the text. Strings of the log have none. */
function closingParenthesis(text: string): number {
  let depth = 1;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === "(") depth++;
    if (text[index] === ")" && --depth === 0) return index;
  }
  return text.length;
}
