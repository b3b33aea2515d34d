import type { Plugin } from "vite";

/** One assignment of markup in a dependency, and what stands in its place in the package. */
interface Replacement {
  readonly file: RegExp;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

const REPLACEMENTS: readonly Replacement[] = [
  {
    file: /preact[\\/]dist[\\/]preact\.m?js$/,
    before: "t.innerHTML=h.__html",
    after: "t.textContent=h.__html",
    why: "dangerouslySetInnerHTML is never used: were it ever, the markup would appear as text.",
  },
  {
    file: /readability[\\/]Readability\.js$/,
    before: "page.innerHTML = pageCacheHtml;",
    after:
      'page.replaceChildren(...new DOMParser().parseFromString("<!doctype html><body>" + pageCacheHtml, "text/html").body.childNodes);',
    why: "The second attempt starts from the page as it was: parsed by an inert parser instead of in place.",
  },
  {
    file: /readability[\\/]Readability\.js$/,
    before: "tmp.innerHTML = noscript.innerHTML;",
    after:
      'tmp.replaceChildren(...new DOMParser().parseFromString("<!doctype html><body>" + noscript.innerHTML, "text/html").body.childNodes);',
    why: "The same for pictures that wait in <noscript>.",
  },
];

/**
 * Takes every assignment of markup out of the package: nothing of a page can become markup of ours, and the add-on linter can say so.
 * The build fails when a dependency has changed and an assignment is no longer where it was.
 */
export function plainAssignments(): Plugin {
  return {
    name: "nutgraf:plain-assignments",
    enforce: "pre",
    transform(code, id) {
      const file = id.split("?")[0] ?? id;
      const wanted = REPLACEMENTS.filter((replacement) => replacement.file.test(file));
      if (wanted.length === 0) return null;
      return wanted.reduce((text, { before, after }) => {
        if (text.split(before).length !== 2) this.error(`Expected exactly one "${before}" in ${file}`);
        return text.replace(before, () => after);
      }, code);
    },
  };
}
