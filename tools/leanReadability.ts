import type { Plugin } from "vite";
import { PASSAGES } from "./readability/passages.ts";
import { REWRITTEN } from "./readability/rewritten.ts";
import { method, UNUSED } from "./readability/unused.ts";

/** The options that are used, and what the others are unless somebody sets them. */
const CONSTRUCTOR = `function Readability(doc, options) {
  this._doc = doc;
  this._attempts = [];
  this._charThreshold = options.charThreshold;
  this._flags = 7;
}`;

/** Why a part is dropped, told to nobody: only that something speaks against it counts. */
const REASON = /\berrs\.push\(\s*`[^`]*`\s*\)/g;

/** Its export as a CommonJS module, around which a bundler would build one. */
const EXPORT = /^if \(typeof module === "object"\) \{\n[\s\S]*?^\}/m;

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
      if (/@mozilla[\\/]readability[\\/]index\.js$/.test(file)) return 'export { Readability } from "./Readability";';
      const isOurs = /page[\\/]readable\.ts$/.test(file);
      if (!isOurs && !/readability[\\/]Readability\.js$/.test(file)) return null;
      const replaced = (text: string, pattern: RegExp, by: (parameters: string) => string) => {
        if (text.search(pattern) < 0) this.error(`Expected ${pattern} in ${file}`);
        return text.replace(pattern, (_whole, parameters: string) => by(parameters));
      };
      // Nothing asks for it then.
      if (isOurs) return replaced(code, /^ {2}_isProbablyVisible\(()\)[\s\S]*?\n {2}\}\n/m, () => "");
      const bare = UNUSED.reduce((text, part) => replaced(text, part, () => ""), withoutLog(code));
      const brief = replaced(bare, REASON, () => "errs.push(0)");
      const told = PASSAGES.reduce((text, [passage, by]) => replaced(text, passage, () => by), brief);
      const made = replaced(told, /^function Readability\(doc, options\) \{\n[\s\S]*?\n\}$/m, () => CONSTRUCTOR);
      const rewritten = Object.entries(REWRITTEN).reduce(
        (text, [name, body]) => replaced(text, method(name), (parameters) => `  ${name}(${parameters}) {${body}},\n`),
        made,
      );
      return withShortNames(replaced(rewritten, EXPORT, () => "export { Readability };"));
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
