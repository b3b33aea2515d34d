import type { Passage } from "../types.ts";

/** Verbs that say something only with other words behind them, up to what is said: "made it clear that", "shot back that", "put it to Lind that". English. */
const PHRASE =
  /^(?:ma(?:de|kes?|king)\s(?:it\s)?(?:(?:very|abundantly|perfectly|absolutely|quite)\s)?(?:clear|plain)|ma(?:de|kes?|king)\sthe\s(?:point|case|argument)|(?:sho(?:t|ots|oting)|hit(?:s|ting)?|fir(?:ed|es|ing))\sback|let\sslip|spell(?:ed|ing|s)?\sout|left\sno\sdoubt|put(?:s|ting)?\sit\sto\s(?:[\p{L}.’'-]+\s){1,5}?)\s?that\s/u;

/** Where what is said begins behind such words, of which the token at `at` is the first; null where they do not stand there. */
export function behindPhrase({ text, tokens, end }: Passage, at: number, code: string): number | null {
  const verb = tokens[at];
  if (code !== "en" || !verb || !FIRST.has(verb.lower)) return null;
  const length = PHRASE.exec(text.slice(verb.start, end))?.[0].length;
  return length === undefined ? null : verb.start + length;
}

/** The first words of them: the pattern need not be tried at every word. */
const FIRST: ReadonlySet<string> = new Set(
  "made make makes making put puts putting shot shoots shooting hit hits hitting fired fires firing let spelled spelling spells left".split(
    " ",
  ),
);
