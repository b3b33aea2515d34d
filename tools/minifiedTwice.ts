import { minify } from "terser";
import type { Plugin } from "vite";

/**
 * Properties that nothing outside the script reads, and that the script reads of nothing but its own: they get short names, those of them
 * too that are also called so in the browser ("select", "hidden").
 */
const INTERNAL =
  "ALTER_TO_DIV_EXCEPTIONS DIV_TO_P_ELEMS ELEMENT_NODE PHRASING_ELEMS REGEXPS TEXT_NODE _doc _hasSingleTagInsideElement aboutFrom articleContent attribute bodies besideHeading box charThreshold characters clone commas commentsFrom content contentScore count deepest description doomed dropAttribute drops element ends first hasContent hashUrl head headings hidden hiddenToo inner isFree isLater isLenient isLive isMain isUnseen isVisible itemprop last late linked linkedCharacters make meta metas negative normalize odd okMaybeItsACandidate others page pageText paragraphs parent places positive readability repeated result runningCharacters saysArticle score select selection share shadow shadows short signature siteMeta structured tag tell textLength texts times unlikelyCandidates walker whitespace without".split(
    " ",
  );

/**
 * Minifies the injected script once more, by another program: what each of them finds the other does not, and together they leave 3 %
 * less than the better of them alone. The pages' own scripts are not worth it: they are read from the package, once.
 */
export function minifiedTwice(): Plugin {
  return {
    name: "nutgraf:minified-twice",
    apply: "build",
    async generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== "chunk" || output.fileName !== "extract.js") continue;
        const { code } = await minify(output.code, {
          // Unsafe where a page could have put its own String or Array in the place of the browser's: this script has them for itself.
          compress: { passes: 3, ecma: 2020, hoist_funs: true, unsafe: true },
          mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${INTERNAL.join("|")})$`) } },
        });
        if (code === undefined) throw new Error("the injected script could not be minified");
        output.code = code;
      }
    },
  };
}
