import type { Sentence } from "../../../types.ts";
import { COUNTRY_BY_NAME } from "../data/countries.ts";
import { ORGANIZATION_WORDS, ORGANIZATIONS } from "../data/organizations.ts";
import { isRoleNoun } from "../roles/roleNouns.ts";
import type { Mention } from "../types.ts";

/** Under this the tagger has hardly seen a name. */
const GUESS = 0.2;
/** Under this its kind is a guess. */
const UNSURE = 0.35;
/** Characters behind a name in which the words between its commas are looked for. */
const REACH = 90;

/** "[Odd Radio], a chemistry researcher at the college": the noun, and what ties its bearer to a place of work. */
const APPOSITION = /^,\s(?:an?|the)\s((?:[\p{Alpha}’-]+\s){0,3}?)([\p{Lower}-]+)\s(?:at|who|from|with)\s/u;
/** "[Odd Radio], 34, ..." */
const AGE = /^,\s\d{2},\s/u;
/** "[Odd Radio]’s former wife": whom nobody but a person has. Not "sister company". */
const RELATIVE =
  /^['’]s?\s(?:[\p{Lower}-]+\s){0,2}(?:wife|husband|girlfriend|boyfriend|fianc[ée]e?|mother|father|mom|dad|son|daughter|brother|sister|widow|ex-wife|ex-husband|ex-girlfriend|ex-boyfriend|caddy|caddie|autobiography|childhood)(?=[,.;:)”"]|\s(?!(?:company|companies|firm|ship|paper|publication|station|channel|network|club|party|city|site|brand|church|organi[sz]ation|group|school|title|series|show)\b))/u;
/** What a company is called, too. */
const MAKER =
  /(?:maker|keeper|holder|owner|builder|publisher|producer|trader|brewer|dealer|carrier|lead|star|critic|observer)$/u;

/** Characters of such a noun, and of the mark before it. */
const LONGEST_NOUN = 20;
/** "goalkeeper [Odd Radio]": the noun right before a name. */
const NOUN_BEFORE = /(?:^|[\s(“"])([\p{Lower}-]+)\s$/u;
/** Such words that nothing but a person is called. */
const TRADE =
  /^(?:goalkeeper|winger|midfielder|striker|defender|full-?back|wing-?back|half-back|flanker|hooker|batsman|bowler|seamer|wicketkeeper|cyclist|sprinter|jockey|golfer|lawyer|attorney|barrister|solicitor|actor|actress|comedian|novelist|playwright|councillor|councilman|councilwoman|senator|bishop|priest|nurse|teacher|headteacher|farmer|fisherman|historian|professor|economist|lecturer|detective|sergeant|constable|pensioner|grandmother|grandfather|teenager|widow|widower)$/u;

/** The mentions, with those of a first and last name as people where the article tells their age or their trade: "Odd Radio" is no station. */
export function withHumans(
  mentions: readonly Mention[],
  sentences: readonly Pick<Sentence, "text" | "start">[],
): readonly Mention[] {
  const humans = new Set(mentions.filter((mention) => isHuman(mention, sentences)).map(({ text }) => text));
  if (humans.size === 0) return mentions;
  // "Radio" alone is he as well, where the article has him in full.
  const short = new Set([...humans].flatMap((name) => name.split(" ")));
  const isHis = ({ text, kind, confidence }: Mention) =>
    humans.has(text) || (short.has(text) && (kind === "organization" || confidence < GUESS));
  return mentions.map((mention) => (isHis(mention) ? { ...mention, kind: "person" as const } : mention));
}

function isHuman(
  { kind, text, sentence, start, end, confidence }: Mention,
  sentences: readonly Pick<Sentence, "text" | "start">[],
): boolean {
  const own = sentences[sentence];
  // What the tagger has hardly seen may be anything.
  const isGuess = kind !== "person" && confidence < GUESS;
  if ((kind !== "organization" && !isGuess) || !own || !/^\p{Upper}\p{Lower}+\s\p{Upper}\p{Lower}+$/u.test(text))
    return false;
  if (ORGANIZATIONS.has(text) || COUNTRY_BY_NAME.has(text.split(" ")[0] ?? "")) return false;
  const behind = own.text.slice(end - own.start, end - own.start + REACH);
  const noun = /^,\s(?:an?|the)\s/.test(behind) ? (APPOSITION.exec(behind)?.[2] ?? "") : "";
  if (RELATIVE.test(behind) && !text.split(" ").some((word) => ORGANIZATION_WORDS.has(word))) return true;
  const before =
    confidence < UNSURE
      ? (NOUN_BEFORE.exec(own.text.slice(Math.max(0, start - own.start - LONGEST_NOUN), start - own.start))?.[1] ?? "")
      : "";
  if (TRADE.test(before)) return true;
  return AGE.test(behind) || (isRoleNoun(noun) && !MAKER.test(noun));
}
