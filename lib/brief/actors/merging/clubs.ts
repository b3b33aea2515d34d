import { COUNTRY_BY_NAME } from "../data/countries.ts";
import type { Mention } from "../types.ts";

/** Words that clubs are called by, at either end of a name. */
const CLUB =
  /^(?:FC|AFC|AC|AS|CF|SC|SV|Real|Inter|Athletic|Atl[eé]tico|Sporting|Dynamo|Dinamo|Bayern|Borussia)\s|\s(?:FC|CF|SC|United|City|Town|Rovers|Wanderers|Albion|Hotspur|Athletic|County|Rangers|Villa)$/u;
/** What stands between two members of a list. */
const BETWEEN = /^(?:,|,?\sand|,?\sor)\s$/u;
/** Clubs in a list that make its places clubs, too; and what a place must have of what only a club has. */
const LEAST = 2;
/** Characters beside a name that are looked at. */
const REACH = 40;
/** "[Tarnby] striker": whom only a club has; "[Tarnby] manager": whom a town may have as well. */
const PLAYER_BEHIND =
  /^(?:['’]s)?\s(?:\p{Ll}+\s)?(?:striker|midfielder|goalkeeper|defender|winger|forward|full-?back|quarterback|scrum-half|fly-half|playmaker)s?\b/u;
const STAFF_BEHIND =
  /^(?:['’]s?)?\s(?:head\s|star\s)?(?:manager|boss|coach|captain|players|fans|supporters|squad|team|debut|shirt)\b/u;
/** "[Tarnby] have signed": several, as a club is in Britain and a town is nowhere. */
const ARE_MANY = /^\s(?:have|are|were|know|need|want|face|remain|play|sit)\s/u;
/** "Elvik and [Tarnby] have" */
const ONE_OF_TWO = /(?:\sand|,|\sof|\sin|\sfrom|\sto)\s$/u;
/** "in [Tarnby]": a town after all. */
const WHERE = /\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Dd]owntown)\s$/u;
/** "[Tarnby] beat Elvik 2-1": a match, told from either side. */
const BEATS = /^\s(?:beat|defeated|thrashed|edged|hammered|outscored|lost\sto|drew\swith|hosted?)\s/u;
const BEATEN = /\s(?:beat|defeated|thrashed|edged|hammered|outscored|lost\sto|drew\swith)\s$/u;
const SCORE = /(?<![\p{L}\d-])\d{1,3}[-–]\d{1,3}(?![\p{L}\d-])|\d\spoints\sto\s\d/u;

/**
 * The mentions, with the places that a list names among clubs ("FC Ravn, Tarnby, Real Elvik and Norvik United"), or that have players and
 * win matches, as organizations. One walk through the mentions; of English articles; no country.
 */
export function withClubs(mentions: readonly Mention[], sentences: readonly Text[]): readonly Mention[] {
  const clubs = new Set<string>();
  let list: Mention[] = [];
  const close = () => {
    const known = list.filter(({ kind, text }) => kind === "organization" && CLUB.test(text));
    if (known.length >= LEAST)
      for (const { kind, text } of list) if (kind === "place" && !COUNTRY_BY_NAME.has(text)) clubs.add(text);
    list = [];
  };
  const weights = new Map<string, number>();
  const towns = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind === "place" && !COUNTRY_BY_NAME.has(mention.text)) {
      const weight = (weights.get(mention.text) ?? 0) + weigh(mention, sentences[mention.sentence]);
      weights.set(mention.text, weight);
      if (weight >= LEAST) clubs.add(mention.text);
      if (isWhere(mention, sentences[mention.sentence])) towns.add(mention.text);
    }
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
    clubs.has(mention.text) && !towns.has(mention.text) && mention.kind === "place"
      ? { ...mention, kind: "organization" as const }
      : mention,
  );
}

type Text = { readonly text: string; readonly start: number };

const beforeIn = ({ start }: Mention, sentence: Text): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - REACH), start - sentence.start);

const isWhere = (mention: Mention, sentence: Text | undefined): boolean =>
  sentence !== undefined && WHERE.test(beforeIn(mention, sentence));

/** What one mention has of what only a club has. */
function weigh(mention: Mention, sentence: Text | undefined): number {
  if (!sentence) return 0;
  const at = mention.end - sentence.start;
  const behind = sentence.text.slice(at, at + REACH);
  if (PLAYER_BEHIND.test(behind)) return LEAST;
  const before = beforeIn(mention, sentence);
  if (STAFF_BEHIND.test(behind) || (ARE_MANY.test(behind) && !ONE_OF_TWO.test(before))) return 1;
  return (BEATS.test(behind) || BEATEN.test(before)) && SCORE.test(sentence.text) ? LEAST : 0;
}
