import { COUNTRY_BY_NAME, DEMONYMS } from "../data/countries.ts";
import { FIRST_NAMES } from "../data/people.ts";
import type { Mention } from "../types.ts";

/** Words that clubs are called by, at either end of a name. */
const CLUB =
  /^(?:FC|AFC|AC|AS|CF|SC|SV|Real|Inter|Athletic|Atl[eé]tico|Sporting|Dynamo|Dinamo|Bayern|Borussia)\s|\s(?:FC|CF|SC|United|City|Town|Rovers|Wanderers|Albion|Hotspur|Athletic|County|Rangers|Villa)$/u;
/** Those by which alone a club is called, too. */
const CLUB_ALONE = /^(?:United|City|Town|Rovers|Wanderers|Albion|Athletic|County|Rangers|Villa)$/u;
/** First words by which alone a club is called. */
const FIRST_ALONE = /^(?:Bayern|Borussia|Inter|Dynamo|Dinamo|Sporting)(?=\s)/u;
/** "Tarnby City", "Athletic Elvik": what may be a club by its name. */
export const isCalledAsClubs = (name: string): boolean => CLUB.test(name);
/** What nothing but a club is called. */
const ONLY_CLUBS =
  /^\p{Upper}\p{Alpha}+\s(?:Rovers|Wanderers|Hotspur|Thistle|Athletic)$|^(?:Bayern|Borussia|Dynamo|Dinamo)\s\p{Upper}\p{Alpha}+$/u;
/** What stands between two members of a list. */
const BETWEEN = /^(?:,|,?\sand|,?\sor)\s$/u;
/** Clubs in a list that make its places clubs, too; and what a place must have of what only a club has. */
const LEAST = 2;
/** Characters beside a name that are looked at. */
const REACH = 40;
/** "[Tarnby] striker": whom only a club has; "[Tarnby] manager": whom a town may have as well. */
const PLAYER_BEHIND =
  /^(?:['’]s)?\s(?:\p{Lower}+\s)?(?:striker|midfielder|goalkeeper|defender|winger|forward|full-?back|quarterback|scrum-half|fly-half|playmaker)s?\b/u;
const STAFF_BEHIND =
  /^(?:['’]s?)?\s(?:head\s|star\s)?(?:manager|boss|coach|captain|players|fans|supporters|squad|team|debut|shirt)\b/u;
/** "[Tarnby] have signed": several, as a club is in Britain and a town is nowhere. */
const ARE_MANY = /^\s(?:have|are|were|know|need|want|face|remain|play|sit)\s/u;
/** "Elvik and [Tarnby] have" */
const ONE_OF_TWO = /(?:\sand|,|\sof|\sin|\sfrom|\sto)\s$/;
/** "Meanwhile, [Rovers] have" */
const OPENED = /^\p{Upper}\p{Lower}+,\s$/u;
/** "in [Tarnby]": a town after all. */
const WHERE = /\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Dd]owntown)\s$/u;
/** "[Tarnby] beat Elvik 2-1": a match, told from either side. */
const BEATS = /^\s(?:beat|defeated|thrashed|edged|hammered|outscored|lost\sto|drew\swith|hosted?)\s/u;
const BEATEN = /\s(?:beat|defeated|thrashed|edged|hammered|outscored|lost\sto|drew\swith)\s$/u;
const SCORE = /(?<![\p{Alpha}\d-])\d{1,3}[-–]\d{1,3}(?![\p{Alpha}\d-])|\d\spoints\sto\s\d/u;
/** "[Tarnby] 2-1 Elvik", "won 1-0 at [Tarnby]", "[Tarnby] won 1-0": a town has no score; a set of tennis has more than one. */
const SCORE_BEHIND = /^\s(?:(?:won|lost|drew)\s)?\d{1,2}[-–]\d{1,2}(?![\p{Alpha}\d-]|,?\s\d+[-–]\d)/u;
const SCORE_BEFORE = /(?<![\p{Alpha}\d-]|\d,?\s)\d{1,2}[-–]\d{1,2}\s(?:(?:at|to|against|over|with)\s)?$/u;
/** "Tarnby 2-1 Elvik", taken for one name. */
const SCORE_WITHIN = /\s\d{1,2}[-–]\d{1,2}\s(?=\p{Upper})/u;

const isCountry = (text: string): boolean => COUNTRY_BY_NAME.has(text) || DEMONYMS.has(text);

/** Below it a name that is taken for a person's may as well be a club's. */
const UNSURE = 0.5;

/**
 * The mentions, with the places that a list names among clubs ("FC Ravn, Tarnby, Real Elvik and Norvik United"), or that have players and
 * win matches, as organizations; beside one of these whatever is called as clubs are, and "Rovers" of "Tarnby Rovers". English articles; no
 * country.
 */
export function withClubs(given: readonly Mention[], sentences: readonly Text[]): readonly Mention[] {
  const mentions = given.flatMap(withoutScore);
  const opponents = opponentsOf(mentions, sentences);
  const sure = new Set([...surelyClubs(mentions, sentences), ...opponents]);
  if (sure.size === 0) return given;
  const towns = new Set(
    mentions.flatMap((mention) => (isWhere(mention, sentences[mention.sentence]) ? [mention.text] : [])),
  );
  const names = mentions.flatMap(({ text }) => (CLUB.test(text) ? [text] : []));
  // "Rovers" and "Tarnby" of "Tarnby Rovers", "Bayern" of "Bayern Elvik"
  const parts = names.flatMap((name) =>
    [name.replace(CLUB, ""), name.split(" ").at(-1) ?? "", FIRST_ALONE.exec(name)?.[0] ?? ""].filter(isShort(towns)),
  );
  const called = new Set([...names, ...parts]);
  return mentions.map((mention) => {
    const isClub =
      (sure.has(mention.text) &&
        (mention.kind !== "person" || ONLY_CLUBS.test(mention.text) || opponents.has(mention.text))) ||
      (mayBeClub(mention) && called.has(mention.text));
    return isClub ? { ...mention, kind: "organization" as const } : mention;
  });
}

/** What is left of a club's name, where it is one word: a club word, or a town that the article does not go to. */
const isShort = (towns: ReadonlySet<string>) => (part: string) =>
  CLUB_ALONE.test(part) || (/^\p{Upper}\p{Lower}{2,}$/u.test(part) && !towns.has(part));

const mayBeClub = ({ kind, confidence, title, text }: Mention): boolean =>
  kind === "place" ||
  kind === "other" ||
  (kind === "person" && title === null && (confidence < UNSURE || CLUB_ALONE.test(text)));

/** "Tarnby 2-1 Elvik": two names. */
function withoutScore(mention: Mention): readonly Mention[] {
  const score = SCORE_WITHIN.exec(mention.text);
  if (!score) return [mention];
  const text = mention.text.slice(0, score.index);
  const rest = mention.text.slice(score.index + score[0].length);
  return [
    { ...mention, text, end: mention.start + text.length },
    { ...mention, text: rest, start: mention.end - rest.length },
  ];
}

/** The names that a list has among clubs, or of which the article tells what only a club has or does. One walk through the mentions. */
function surelyClubs(mentions: readonly Mention[], sentences: readonly Text[]): ReadonlySet<string> {
  const clubs = new Set<string>();
  let list: Mention[] = [];
  const close = () => {
    const known = list.filter(({ kind, text }) => kind === "organization" && CLUB.test(text));
    if (known.length >= LEAST)
      for (const { kind, text } of list) if (kind === "place" && !isCountry(text)) clubs.add(text);
    list = [];
  };
  const weights = new Map<string, number>();
  const towns = new Set<string>();
  for (const mention of mentions) {
    const sentence = sentences[mention.sentence];
    const isPlaceLike = mention.kind === "place" || CLUB.test(mention.text);
    if ((isPlaceLike || mention.kind === "other") && sentence && !isCountry(mention.text)) {
      const weight = (weights.get(mention.text) ?? 0) + weigh(mention, sentence, isPlaceLike);
      weights.set(mention.text, weight);
      if (weight >= LEAST) clubs.add(mention.text);
      if (isWhere(mention, sentence)) towns.add(mention.text);
    }
    const last = list.at(-1);
    const between =
      last?.sentence === mention.sentence && sentence
        ? sentence.text.slice(last.end - sentence.start, mention.start - sentence.start)
        : "";
    if (!BETWEEN.test(between)) close();
    list.push(mention);
  }
  close();
  for (const town of towns) clubs.delete(town);
  for (const { text } of mentions) if (ONLY_CLUBS.test(text)) clubs.add(text);
  return clubs;
}

/** "Ravn United [thrashed] Elvik Dale 6-0", "Elvik lost 3-1 [at] Ravn United": what stands between two that played each other. */
const PLAYED =
  /^(?:\s\((?:\p{Alpha}+\s)?\d{1,2}\))?\s(?:(?:had\s)?(?:beat(?:en)?|defeated|thrashed|edged|hammered|outscored|hosted?|downed|stunned|routed|upset|overcame|eliminated|knocked\sout)|(?:beat|won|lost|drew|tied|were\s(?:beaten|held))\s(?:\d{1,2}[-–]\d{1,2}\s)?(?:at|to|with|against|by|over)|\d{1,2}[-–]\d{1,2})\s(?:visiting\s|visitors\s|hosts\s|holders\s|champions\s|leaders\s)?$/u;

/** Names on either side of a match in which one of the two is a club by its name, whatever they were taken for. */
function opponentsOf(mentions: readonly Mention[], sentences: readonly Text[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [index, mention] of mentions.entries()) {
    const last = mentions[index - 1];
    const sentence = sentences[mention.sentence];
    if (!last || !sentence || last.sentence !== mention.sentence) continue;
    const isClub = ({ text, kind }: Mention) => kind !== "person" && CLUB.test(text);
    const isEither = isClub(last) || isClub(mention);
    if (!isEither || [last, mention].some(isSurelyNone)) continue;
    if (!SCORE.test(sentence.text)) continue;
    if (!PLAYED.test(sentence.text.slice(last.end - sentence.start, mention.start - sentence.start))) continue;
    found.add(last.text).add(mention.text);
  }
  return found;
}

/** A country, somebody with a title or with a first name. */
const isSurelyNone = ({ kind, text, title }: Mention): boolean =>
  title !== null || isCountry(text) || (kind === "person" && FIRST_NAMES.has(text.split(" ")[0] ?? ""));

type Text = { readonly text: string; readonly start: number };

const beforeIn = ({ start }: Mention, sentence: Text): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - REACH), start - sentence.start);

const isWhere = (mention: Mention, sentence: Text | undefined): boolean =>
  sentence !== undefined && WHERE.test(beforeIn(mention, sentence));

/** What one mention has of what only a club has; of a name that may be anything a match alone tells. */
function weigh(mention: Mention, sentence: Text, isPlaceLike: boolean): number {
  const at = mention.end - sentence.start;
  const behind = sentence.text.slice(at, at + REACH);
  const before = beforeIn(mention, sentence);
  if (isPlaceLike) {
    if (PLAYER_BEHIND.test(behind) || SCORE_BEHIND.test(behind) || SCORE_BEFORE.test(before)) return LEAST;
    const isOne = !ONE_OF_TWO.test(before) || (CLUB_ALONE.test(mention.text) && OPENED.test(before));
    if (STAFF_BEHIND.test(behind) || (ARE_MANY.test(behind) && isOne)) return 1;
  }
  return (BEATS.test(behind) || BEATEN.test(before)) && SCORE.test(sentence.text) ? LEAST : 0;
}
