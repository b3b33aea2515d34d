import type { Calling } from "./callingForm.ts";

/** The one who is accused, behind when or where: "al Gobierno", "la mairie". */
const accusing = (verb: RegExp, whom: string, of: string): Calling => ({
  verb,
  behind: new RegExp(
    `^(?:\\s[^,.;:„“”"«»]{2,60}?)??\\s(?<said>${whom}[^,.;:«“"]{2,80}?\\s${of}(?=[\\p{Lower}«“"]))`,
    "u",
  ),
});

/** Verbs by which somebody says what another has done; by language. */
export const ACCUSATIONS: Readonly<Record<string, Calling>> = {
  fr: accusing(
    /^accus(?:e|ent|é|ait|aient)$/u,
    "(?:l[ae]s?\\s|l['’]|ce(?:t|tte|s)?\\s|s(?:on|a|es)\\s|leurs?\\s|\\p{Upper})",
    "(?:de\\s|d['’])",
  ),
  es: accusing(/^acus(?:a|an|ó|aron|aba|ado)$/u, "(?:al?\\s)", "de\\s"),
  it: accusing(/^accus(?:a|ano|ò|ato|ava)$/u, "(?:(?:il|lo|la|i|gli|le)\\s|l['’]|\\p{Upper})", "(?:di\\s|d['’])"),
  pt: accusing(/^acus(?:a|am|ou|aram|ava)$/u, "(?:[oa]s?\\s|\\p{Upper})", "de\\s"),
  nl: accusing(/^beschuldig(?:t|de|den|en)$/u, "(?:(?:de|het|zijn|haar|hun)\\s|\\p{Upper})", "van\\s"),
};
