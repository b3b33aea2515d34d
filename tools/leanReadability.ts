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
};

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
      return Object.entries(IDLE).reduce((text, [name, body]) => {
        const method = new RegExp(`^ {2}${name}\\(([^)]*)\\) \\{\\n[\\s\\S]*?\\n {2}\\},$`, "m");
        if (!method.test(text)) this.error(`Expected a method ${name} in ${file}`);
        return text.replace(method, (_whole, parameters: string) => `  ${name}(${parameters}) { ${body} },`);
      }, withoutLog(code));
    },
  };
}

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
