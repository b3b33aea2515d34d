import type { Plugin } from "vite";

/** Whoever looks on while a page is read, and the names by which the pruners are told apart for that. */
const WATCHED = /\bwatch\.(?:without|tell)\b/g;
const NAME = /^ {2}name: "[a-z-]+",\n/m;

/** Files with so much of it: where there are fewer, it is called something else by now. */
const LEAST_FILES = 16;

/**
 * Takes out of the package what only the benchmark and `brief --explain` need: nobody watches there how a page is read. With the names
 * of the steps, 0.4 kB of what is injected into pages. The build fails when it finds less of it than there was.
 */
export function unwatched(): Plugin {
  const found = new Set<string>();
  return {
    name: "nutgraf:unwatched",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      const file = id.split("?")[0] ?? id;
      if (!/[\\/]lib[\\/]page[\\/]/.test(file)) return null;
      const unwatched = code.replace(WATCHED, "undefined");
      const bare = /[\\/]prune[\\/]/.test(file) ? unwatched.replace(NAME, "") : unwatched;
      if (bare !== code) found.add(file);
      return bare;
    },
    generateBundle(_options, bundle) {
      if ("extract.js" in bundle && found.size < LEAST_FILES)
        this.error(`Expected what watches in ${LEAST_FILES} files of lib/page, found it in ${[...found].join(", ")}`);
    },
  };
}
