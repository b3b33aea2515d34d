import type { Sentence } from "../../../types.ts";
import type { Mention } from "../types.ts";
import { isGivenName } from "./givenName.ts";

/** How sure two surnames with "&" between them make a name. */
const CONFIDENCE = 0.8;
/** "Brook & Rao", "Brook, Lind & Rao": surnames that a firm is called by. */
const PARTNERS =
  /(?<![\p{Alpha}\d’'&.-]|\p{Upper}\p{Lower}{0,14}\s)\p{Upper}[\p{Lower}’'-]{2,}(?:,\s\p{Upper}\p{Lower}{2,}){0,3}\s&\s\p{Upper}\p{Alpha}{2,}(?![\p{Alpha}-]|\s\p{Upper})/gu;

/** What follows a name that opens a sentence. */
const IN_CLAUSE = /^(?:,?\s\p{Lower}|[’']s\s)/u;

/**
 * The mentions, with "Brook & Rao" as one firm and not as somebody called Rao: where one of the names was taken for a person, and not all of
 * them are people of the article. Of English articles; one pass.
 */
export function withPartners(mentions: readonly Mention[], sentences: readonly Sentence[]): Mention[] {
  const surnames = new Set(
    mentions.flatMap(({ kind, text }) => (kind === "person" && / /u.test(text) ? (text.split(" ").at(-1) ?? []) : [])),
  );
  const firms = sentences.flatMap(({ text, start, block, index }) =>
    text.includes(" & ")
      ? [...text.matchAll(PARTNERS)].flatMap((match): Mention[] => {
          const [name] = match;
          const words = name.split(/,?\s(?:&\s)?/u);
          // "Lamps & Vlogging (Travel)" is a heading, or a row.
          const isHeading =
            !/\p{Lower}[\s,.]*$/u.test(text.slice(0, match.index)) &&
            !IN_CLAUSE.test(text.slice(match.index + name.length));
          if (words.every((word) => surnames.has(word)) || words.some(isGivenName) || isHeading) return [];
          const from = start + match.index;
          const firm = { block, start: from, end: from + name.length, text: name, sentence: index, title: null };
          return [{ ...firm, kind: "organization", confidence: CONFIDENCE }];
        })
      : [],
  );
  const bySentence = Map.groupBy(firms, ({ sentence }) => sentence);
  const firmOf = (mention: Mention) => bySentence.get(mention.sentence)?.find((firm) => isWithin(mention, firm));
  const taken = new Set(mentions.flatMap((mention) => (mention.kind === "person" ? (firmOf(mention) ?? []) : [])));
  if (taken.size === 0) return [...mentions];
  const others = mentions.filter((mention) => {
    const firm = firmOf(mention);
    return !firm || !taken.has(firm);
  });
  return [...others, ...taken].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

const isWithin = (mention: Mention, firm: Mention): boolean =>
  mention.block === firm.block && mention.start >= firm.start && mention.end <= firm.end;
