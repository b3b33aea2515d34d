import type { Language } from "../../text/languages/types.ts";

/** How many times as much something is, in words, as a stretch of the sentence: "more than doubled". */
export interface Multiple {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Beginnings of the words with what they say, and the whole of them as it stands where something grew or shrank by itself. */
interface Words {
  readonly values: readonly (readonly [beginning: string, value: number])[];
  /** `%` stands for any of the beginnings. */
  readonly pattern: string;
}

/** "Doubled down", "doubled the lead" and "doubled as" tell nothing of the kind: what grew did so to, from, in or since something. */
const WORDS: Readonly<Record<string, Words>> = {
  en: {
    values: [
      ["doubl", 2],
      ["trebl", 3],
      ["tripl", 3],
      ["quadrupl", 4],
      ["quintupl", 5],
      ["halv", 0.5],
    ],
    pattern:
      "(?:(?:more\\sthan|nearly|almost|roughly|about)\\s(?:%)ed(?!\\s(?:the|an?|h(?:is|er)|its|their|our|my|up|down|as)(?!\\p{Alpha}))|(?:%)ed(?=\\s(?:to|from|in(?!\\ssize\\son)|over|since|within|during|between|after|last|this|compared|year|among)[\\s-]|[.,;]|$))",
  },
  de: {
    values: [
      ["verdoppel", 2],
      ["verdreifach", 3],
      ["vervierfach", 4],
      ["verfünffach", 5],
      ["halbier", 0.5],
    ],
    pattern:
      "(?:(?:mehr\\sals|fast|nahezu|beinahe|knapp|rund)\\s)?(?:(?<=(?<!\\p{Alpha})sich\\s[^.;]{0,80})(?:%)t(?:e[nt]?)?|(?:%)te[nt]?(?=\\ssich(?!\\p{Alpha})))",
  },
  fr: {
    values: [
      ["doubl", 2],
      ["tripl", 3],
      ["quadrupl", 4],
    ],
    pattern:
      "(?<=(?<!\\p{Alpha})(?:a|ont|avait|avaient)\\s)(?:(?:plus\\sque|presque|quasiment)\\s)?(?:%)é(?=\\s(?:en|depuis|pour|par|à|entre|l[’']an)(?!\\p{Alpha})|[.,;]|$)",
  },
  es: {
    values: [
      ["duplic", 2],
      ["triplic", 3],
      ["cuadruplic", 4],
    ],
    pattern: "(?<=(?<!\\p{Alpha})se\\s(?:h(?:a|an|abía|abían)\\s)?)(?:(?:casi|más\\sque)\\s)?(?:%)(?:ó|aron|ado)",
  },
  it: {
    values: [
      ["raddoppiat", 2],
      ["triplicat", 3],
      ["quadruplicat", 4],
      ["dimezzat", 0.5],
    ],
    pattern: "(?<=(?<!\\p{Alpha})(?:è|sono|si\\s(?:è|sono))\\s)(?:(?:più\\sche|quasi)\\s)?(?:%)[oaie]",
  },
  pt: {
    values: [
      ["dobr", 2],
      ["triplic", 3],
      ["quadruplic", 4],
    ],
    pattern: "(?:(?:mais\\sque|quase)\\s)?(?:%)(?:ou|aram)(?=\\s(?:para|em|desde|entre)(?!\\p{Alpha})|[.,;]|$)",
  },
  nl: {
    values: [
      ["verdubbeld", 2],
      ["verdrievoudigd", 3],
      ["verviervoudigd", 4],
      ["gehalveerd", 0.5],
    ],
    pattern: "(?:(?:meer\\sdan|bijna)\\s)?(?:%)(?:e)?(?=\\s(?:tot|in|sinds|naar)(?!\\p{Alpha})|[.,;]|$)",
  },
  sv: {
    values: [
      ["fördubbla", 2],
      ["tredubbla", 3],
      ["fyrdubbla", 4],
      ["halvera", 0.5],
    ],
    pattern: "(?:(?:mer\\sän|nästan)\\s)?(?:%)(?:des|ts)",
  },
  pl: {
    values: [
      ["podwoi", 2],
      ["potroi", 3],
    ],
    pattern: "(?:(?:niemal|prawie|ponad)\\s)?(?:%)ł[aoy]?\\ssię",
  },
  ru: {
    values: [
      ["удвои", 2],
      ["утрои", 3],
    ],
    pattern: "(?:(?:почти|более\\sчем)\\s)?(?:%)л(?:ся|ась|ось|ись)",
  },
};

const made = new Map<string, RegExp | null>();

function patternOf({ code }: Language): RegExp | null {
  let pattern = made.get(code);
  if (pattern === undefined) {
    const words = WORDS[code];
    const any = words?.values.map(([beginning]) => beginning).join("|") ?? "";
    pattern = words
      ? new RegExp(`(?<!\\p{Alpha})(?:${words.pattern.replaceAll("%", any)})(?!\\p{Alpha})`, "giu")
      : null;
    made.set(code, pattern);
  }
  return pattern;
}

/** What a sentence says has grown or shrunk to so many times what it was, in reading order. */
export function multiplesIn(text: string, language: Language): Multiple[] {
  const words = WORDS[language.code];
  const pattern = patternOf(language);
  // A look at the letters first: most sentences have none of these words.
  if (!words || !pattern || !words.values.some(([beginning]) => text.includes(beginning))) return [];
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    value: words.values.find(([beginning]) => written.toLowerCase().includes(beginning))?.[1] ?? 1,
  }));
}
