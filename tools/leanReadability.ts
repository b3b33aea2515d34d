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
      if (!/readability[\\/]Readability\.js$/.test(file)) return null;
      return Object.entries(IDLE).reduce((text, [name, body]) => {
        const method = new RegExp(`^ {2}${name}\\(([^)]*)\\) \\{\\n[\\s\\S]*?\\n {2}\\},$`, "m");
        if (!method.test(text)) this.error(`Expected a method ${name} in ${file}`);
        return text.replace(method, (_whole, parameters: string) => `  ${name}(${parameters}) { ${body} },`);
      }, code);
    },
  };
}
