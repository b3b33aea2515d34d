export const method = (name: string) => new RegExp(`^ {2}${name}\\(([^)]*)\\) \\{\\n[\\s\\S]*?\\n {2}\\},\\n`, "m");

/** Functions that nothing calls then, and fields that only those read. */
export const UNUSED: readonly RegExp[] = [
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
    "_getNodeAncestors",
    "_forEachNode",
    "_replaceNodeTags",
    "_removeNodes",
    "_someNode",
    "_everyNode",
    "_getCharCount",
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
  // What a heading is called says little; one that heads nothing goes when the blocks are pruned.
  // What the guard leaves out of the copy is not looked for again; asides go by their tag when the blocks are pruned.
  /^ {4}"(?:AUDIO|BUTTON|DATALIST|EMBED|INPUT|MATH|NOSCRIPT|OBJECT|SCRIPT|SELECT|TEXTAREA)",\n/gm,
  // A heading that repeats the title is pruned, whatever the title is.
  /^ +let shouldRemoveTitleHeader = .*\n/m,
  /^ {8}if \(shouldRemoveTitleHeader && [\s\S]*?\n {8}\}\n/m,
  // Whom the metadata names is asked elsewhere.
  /^ +!this\._metadata\.byline &&\n/m,
  // The copy has a body.
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
  /^ {2}(?:ELEMENT_NODE|TEXT_NODE|FLAG_[A-Z_]+): .*\n/gm,
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
    "hasContent",
    "normalize",
    "whitespace",
    "hashUrl",
  ].map((name) => new RegExp(`^ {4}${name}:\\s.*\\n`, "m")),
];
