import type { Plugin } from "vite";

/**
 * Methods of Readability that have nothing to do here: pictures and scripts are out of the copy before it begins, addresses and class
 * names are of no use in a text. What each would return stands beside it.
 */
const IDLE: Readonly<Record<string, string>> = {
  _unwrapNoscriptImages: "",
  _isSingleImage: "return false;",
  _getJSONLD: "return {};",
  _removeScripts: "",
  _fixRelativeUris: "",
  _fixLazyImages: "",
  _cleanClasses: "",
  _cleanStyles: "",
  _getArticleMetadata: "return { title: this._getArticleTitle() };",
  _unescapeHtmlEntities: "return arguments[0];",
  _isUrl: "return false;",
  // Hidden elements are out of the copy, too, unless they are what is looked for.
  _isProbablyVisible: "return true;",
};

/** What only those methods read. */
const UNREAD: readonly RegExp[] = [
  /^ {2}PRESENTATIONAL_ATTRIBUTES: \[\n[^\]]*\],\n/m,
  /^ {2}DEPRECATED_SIZE_ATTRIBUTE_ELEMS: .*\n/m,
  /^ {2}HTML_ESCAPE_MAP: \{\n[^}]*\},\n/m,
  /^ {4}jsonLdArticleTypes:\n.*\n/m,
  /^ {4}srcsetUrl: .*\n/m,
  /^ {4}b64DataUrl: .*\n/m,
  // Read by nothing at all.
  ...["extraneous", "replaceFonts", "nextLink", "prevLink"].map((name) => new RegExp(`^ {4}${name}:\\s.*\\n`, "m")),
];

/** Names of its own that are no others': all but the one `NamedReadability` overrides. */
const OWN_NAME = /\b(?!_hasSingleTagInsideElement\b)(?:_[a-z]\w{3,}|(?:FLAG|DEFAULT)_[A-Z_]+)\b/g;

/** With the names of its fields and methods shortened, which no minifier dares: 0.8 kB of what is injected, gzip. */
function withShortNames(code: string): string {
  const short = new Map<string, string>();
  return code.replace(OWN_NAME, (name) => {
    if (!short.has(name)) short.set(name, `$${short.size.toString(36)}`);
    return short.get(name) ?? name;
  });
}

/**
 * Empties those methods in the package: a tenth of what is injected into pages. The build fails when one of them is no longer where it was.
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
      const expect = (pattern: RegExp, text: string) => {
        if (!pattern.test(text)) this.error(`Expected ${pattern} in ${file}`);
        return pattern;
      };
      const read = UNREAD.reduce((text, field) => text.replace(expect(field, text), ""), withoutLog(code));
      const idle = Object.entries(IDLE).reduce(
        (text, [name, body]) =>
          text.replace(expect(method(name), text), (_whole, names: string) => `  ${name}(${names}) { ${body} },`),
        read,
      );
      return withShortNames(idle);
    },
  };
}

const method = (name: string) => new RegExp(`^ {2}${name}\\(([^)]*)\\) \\{\\n[\\s\\S]*?\\n {2}\\},$`, "m");

const LOG = "this.log(";
/** What the constructor does for it. */
const DEBUG = /^ {2}if \(this\._debug\) \{\n[\s\S]*?\n {2}\} else \{\n {4}this\.log = function \(\) \{\};\n {2}\}\n/m;

/** Without the calls that tell a developer what Readability is doing; their arguments serialise whole pages. */
function withoutLog(code: string): string {
  const [first = "", ...rest] = code.replace(DEBUG, "").split(LOG);
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
