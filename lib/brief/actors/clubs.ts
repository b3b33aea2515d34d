import { COUNTRY_BY_NAME } from "./data/countries.ts";
import type { Mention } from "./types.ts";

/** Words that clubs are called by, at either end of a name. */
const CLUB =
  /^(?:FC|AFC|AC|AS|CF|SC|SV|Real|Inter|Athletic|Atl[eé]tico|Sporting|Dynamo|Dinamo|Bayern|Borussia)\s|\s(?:FC|CF|SC|United|City|Town|Rovers|Wanderers|Albion|Hotspur|Athletic|County|Rangers|Villa)$/u;
/** What stands between two members of a list. */
const BETWEEN = /^(?:,|,?\sand|,?\sor)\s$/u;
/** Clubs in a list that make its places clubs, too. */
const LEAST = 2;

/**
 * The mentions, with the places that a list names among clubs ("FC Ravn, Tarnby, Real Elvik and Norvik United") as organizations. One walk
 * through the mentions; of English articles.
 */
export function withClubs(
  mentions: readonly Mention[],
  sentences: readonly { readonly text: string; readonly start: number }[],
): readonly Mention[] {
  const clubs = new Set<string>();
  let list: Mention[] = [];
  const close = () => {
    const known = list.filter(({ kind, text }) => kind === "organization" && CLUB.test(text));
    if (known.length >= LEAST)
      for (const { kind, text } of list) if (kind === "place" && !COUNTRY_BY_NAME.has(text)) clubs.add(text);
    list = [];
  };
  for (const mention of mentions) {
    const last = list.at(-1);
    const sentence = sentences[mention.sentence];
    const between =
      last?.sentence === mention.sentence && sentence
        ? sentence.text.slice(last.end - sentence.start, mention.start - sentence.start)
        : "";
    if (!BETWEEN.test(between)) close();
    list.push(mention);
  }
  close();
  if (clubs.size === 0) return mentions;
  return mentions.map((mention) =>
    clubs.has(mention.text) && mention.kind === "place" ? { ...mention, kind: "organization" as const } : mention,
  );
}
