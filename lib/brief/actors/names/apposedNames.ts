import { allMatches } from "../../../text/allMatches.ts";
import { english } from "../../../text/languages/english.ts";
import type { Sentence } from "../../../types.ts";
import { COUNTRY_BY_NAME, DEMONYMS } from "../data/countries.ts";
import { FIRST_NAMES } from "../data/people.ts";
import { isRoleNoun } from "../roles/roleNouns.ts";
import type { Mention, NameKind } from "../types.ts";

/** How sure such words make a name. */
const CONFIDENCE = 0.8;

const NAME =
  "(?<name>\\p{Upper}[\\p{Alpha}\\d’'-]*(?:\\s(?:(?:of|and|&|for|the)\\s)?\\p{Upper}[\\p{Alpha}\\d’'-]*){0,3})";
/** What is a body, and never somebody. */
const BODY =
  "(?:publisher|party|union|employer|supplier|manufacturer|insurer|charity|agency|bank|club|company|firm|group|newspaper|regulator|lender|airline|carrier|broadcaster|consultancy|label|network|retailer|subsidiary|startup|foundation|brokerage|magazine|think\\stank|start-up|operator|developer|maker|rival|parent|competitor|contractor)";
const KIN =
  "(?:brother|sister|mother|father|son|daughter|wife|husband|widow|widower|girlfriend|boyfriend|fiancée?|cousin|uncle|aunt|nephew|niece|grandmother|grandfather|grandson|granddaughter|twin|stepfather|stepmother|neighbou?r)";
const OWNER = "(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|\\p{Upper}[\\p{Alpha}-]*['’]s?)";
const ADJECTIVES = "(?:[\\p{Lower}’'-]+\\s){0,3}?";
const NAMED_BETWEEN_COMMAS = /,\s(?:the\s)?\p{Upper}/u;
const CLOSED = "(?=[,;]|\\.(?:\\s|$))";

/**
 * Words beside a name that tell what it is, where the name stands between commas or behind its noun; `sign` is what a sentence has where the
 * pattern may match, and is found in a tenth of its time.
 */
const APPOSED: readonly { readonly kind: NameKind; readonly sign: RegExp; readonly pattern: RegExp }[] = [
  // "Its rival, River Watch, said", "her party, the Moderates, said"
  {
    kind: "organization",
    sign: NAMED_BETWEEN_COMMAS,
    pattern: new RegExp(`\\b(?:${OWNER}|[Tt]he|[Aa]n?)\\s${ADJECTIVES}${BODY},\\s(?:the\\s)?${NAME}${CLOSED}`, "gu"),
  },
  // "Deepmet, one of the companies, said", "Friends of Norvik, a campaign group, said"
  {
    kind: "organization",
    sign: /,\s(?:an?|one)\s/u,
    pattern: new RegExp(
      `(?:^|(?<=[.;:,”]\\s)|(?<=\\b[Tt]he\\s)|(?<=\\b(?:by|to|from|with|and)\\s))${NAME},\\s(?:an?\\s${ADJECTIVES}${BODY}|one\\sof\\s(?:the|its|their)\\s${ADJECTIVES}(?:companies|firms|groups|unions|parties|charities|banks|clubs|airlines))(?=,|\\sthat\\s|\\swhich\\s|\\sbased\\s|\\.(?:\\s|$))`,
      "gu",
    ),
  },
  // "Lind & Co", "Lind and Sons"
  {
    kind: "organization",
    sign: /\s(?:&|and)\s(?:Co|Sons|Brothers|Partners|Associates)/u,
    pattern:
      /(?<!\p{Alpha})(?<name>\p{Upper}[\p{Alpha}’-]+(?:\s\p{Upper}[\p{Alpha}’-]+){0,2}\s(?:(?:&|and)\s(?:Co|Sons|Brothers|Partners|Associates)|& Company))(?!\p{Alpha})/gu,
  },
  // "Mr Falk's brother, Dean, said"
  {
    kind: "person",
    sign: NAMED_BETWEEN_COMMAS,
    pattern: new RegExp(`\\b${OWNER}\\s${ADJECTIVES}${KIN},\\s(?<name>\\p{Upper}\\p{Lower}+)(?=,)`, "gu"),
  },
  // "their coach, the Spaniard Iker Lind"
  {
    kind: "person",
    sign: /\bthe\s[SDFIWPTCB][a-z]/u,
    pattern:
      /\bthe\s(?:Spaniard|Dutch(?:wo)?man|French(?:wo)?man|Irish(?:wo)?man|Welshman|Scotsman|Scot|Dane|Swede|Finn|Pole|Turk|Serb|Croat|Briton)\s(?<name>\p{Upper}\p{Lower}[\p{Alpha}’-]*\s\p{Upper}\p{Lower}[\p{Alpha}’-]*)(?=[,.;]|\s\p{Lower})/gu,
  },
];

/**
 * The mentions, and the names that were not seen, or seen as something else, where the words beside them tell what they are: a body behind or
 * before its noun, a relative by the one name the story has for him. English.
 */
export function withApposedNames(mentions: readonly Mention[], sentences: readonly Sentence[]): Mention[] {
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence);
  const found = sentences.flatMap((sentence) => {
    const own = bySentence.get(sentence.index) ?? [];
    return APPOSED.flatMap(({ kind, sign, pattern }) =>
      (sign.test(sentence.text) ? allMatches(sentence.text, pattern) : []).flatMap((match): Mention[] => {
        const text = match.groups?.name ?? "";
        const at = match.index + match[0].lastIndexOf(text);
        const [start, end] = [sentence.start + at, sentence.start + at + text.length];
        const inWay = own.filter((other) => other.start < end && start < other.end);
        if (isKnown(text) || inWay.some((other) => !givesWay(other, kind, start, end))) return [];
        const { block, index } = sentence;
        return [{ block, start, end, text, kind, confidence: CONFIDENCE, sentence: index, title: null }];
      }),
    );
  });
  if (found.length === 0) return [...mentions];
  // Only names of one sentence overlap: each is compared with the few of its own.
  const foundThere = Map.groupBy(found, ({ sentence }) => sentence);
  const apart = [...foundThere.values()].flatMap((own) =>
    own.filter((one, at) => !own.slice(0, at).some((other) => overlap(one, other))),
  );
  const apartThere = Map.groupBy(apart, ({ sentence }) => sentence);
  const kept = mentions.filter((mention) => !apartThere.get(mention.sentence)?.some((one) => overlap(one, mention)));
  return [...kept, ...apart].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

const overlap = (one: Mention, other: Mention): boolean => one.start < other.end && other.start < one.end;

/** What is known to be another kind of thing, or no name: a day, a country, a people, "However", "CEO of Nordfast". */
const isKnown = (text: string): boolean =>
  english.calendarWords.has(text.toLowerCase()) ||
  english.connectiveOpeners.has(text.toLowerCase()) ||
  COUNTRY_BY_NAME.has(text) ||
  DEMONYMS.has(text) ||
  (text.includes(" ") && isRoleNoun(text.split(" ")[0]?.toLowerCase() ?? ""));

/** A mention that the words beside it overrule: hardly seen, or of one word, or no name of a person. */
function givesWay(other: Mention, kind: NameKind, start: number, end: number): boolean {
  const [first = "", ...more] = other.text.split(" ");
  if (other.title) return false;
  if (other.kind === kind) return other.start === start && other.end === end && other.confidence < CONFIDENCE;
  // "Her husband, Sandy,"
  if (kind === "person") return other.kind === "other" || (other.kind === "place" && more.length === 0);
  return (
    other.start >= start &&
    other.end <= end &&
    (other.kind !== "person" || (more.length === 0 && !FIRST_NAMES.has(first)))
  );
}
