import type { Plugin } from "vite";
import { LEARNED_LANGUAGES } from "../lib/brief/actors/learned/learnedLanguages.ts";

const GROUPS = [
  ...[...LEARNED_LANGUAGES].map((code) => ({ name: `tagger-${code}`, test: new RegExp(`model\\.${code}\\.bin\\.gz`) })),
  { name: "brief", test: /\/lib\/brief\/|\/lib\/app\/loadTagger/ },
];

/**
 * Each tagger's model is a script of its own: popup and background share it, and the list of briefs, which makes none, does not load it.
 */
export const taggerApart = (): Plugin => ({
  name: "tagger-apart",
  // Scripts that are injected into pages are one file each, and hold no model.
  config: ({ build }) =>
    build?.lib
      ? undefined
      : {
          build: {
            rolldownOptions: { output: { codeSplitting: { groups: GROUPS, includeDependenciesRecursively: false } } },
          },
        },
});
