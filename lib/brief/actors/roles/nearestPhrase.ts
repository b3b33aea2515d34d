import { isRoleNoun } from "./roleNouns.ts";
import { CLAUSE } from "./roleOfOther.ts";
import { OFFICE_LETTERS } from "./rolePatterns.ts";
import { type IsNoun, lastWord } from "./roleWords.ts";

/** What opens a phrase before a name: an article, a possessive, the name of an owner. */
const OPENS_PHRASE =
  /(?:(?<=^|\s)(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n?|whose)\s)|(?:(?:\p{Upper}[\p{Alpha}\p{M}.-]*\s)*\p{Upper}[\p{Alpha}\p{M}.-]*['’]s?\s)/gu;
const LONGEST_PHRASE = 90;

/** A day, month or year at the end, before a comma. */
const TIMED =
  /\s(?:in|on|since|until|by)\s(?:\p{Upper}\p{Lower}+day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4})(?:\s\d{1,4})?,\s$/u;

const PREPOSITION = /\s(?:of|for|at|in|from|to|with|on)\s/u;

/** "the brother of heir to the harbour", before a name: it may be either of the two. */
export const isOfTwo = (phrase: string, isNoun: IsNoun): boolean => {
  const [head = "", ...parts] = phrase.split(PREPOSITION);
  const isOfSomebody = isNoun === isRoleNoun && isNoun(lastWord(head));
  return parts.some((part, index) => {
    const [, article = "", noun = ""] = /^(the\s)?(\p{Alpha}+)$/u.exec(part) ?? [];
    if (!noun || !isNoun(noun.toLowerCase())) return false;
    // "the spokesman for the mayor", but "the lawyer of the accused", "the adviser to the Governor on Media"
    return article ? isOfSomebody && index === parts.length - 1 && !OF_ANY.test(noun) : /^\p{Lower}/u.test(noun);
  });
};

/** Who is somebody else than the one that acts for them or is of their family. */
const OF_ANY =
  /^(?:accused|applicants?|bride|child|claimants?|complainants?|deceased|defen[cs]e|defendants?|families|family|groom|patients?|petitioners?|plaintiffs?|prosecution|respondents?|suspects?|victims?)$/u;
/** "the mother of [the victim]", "Counsel for [the defendant]": a role before the phrase that it is of. */
const OF_IT = /(?:^|\s)([\p{Alpha}-]+)\s(?:of|for|to)\s$/u;
/** All that stands before it, where it has no article: "Counsel for ". */
const BARE_HEAD = /^(?:[“"]\s?)?(\p{Upper}[\p{Alpha}-]*(?:\s\p{Lower}+)?\s(?:of|for|to)\s)$/u;

/** "The party agent, [Barrister]", "The port’s chief, [CP]": without the rank between a comma and a name, which no title is. */
function withoutLetters(before: string, isNoun: IsNoun): string {
  if (!before.endsWith(" ")) return before;
  const at = before.lastIndexOf(" ", before.length - 2);
  const rank = before.slice(at + 1, -1);
  if (before.charAt(at - 1) !== "," || !/^\p{Upper}\p{Alpha}*$/u.test(rank)) return before;
  return OFFICE_LETTERS.test(rank) || isNoun(rank.toLowerCase()) ? before.slice(0, at + 1) : before;
}

/** "confirmed by [his son], Otto Falk", "says [Nordfast’s director], Ida Brandt": the shortest phrase before a comma that names a role. */
export function nearestPhrase(words: string, isNoun: IsNoun): { readonly text: string; readonly at: number } | null {
  const before = withoutLetters(words, isNoun);
  if (!before.endsWith(", ")) return null;
  const from = Math.max(0, before.length - 2 - LONGEST_PHRASE);
  const text = before.slice(from, -2);
  for (const { 0: opening, index } of [...text.matchAll(OPENS_PHRASE)].reverse()) {
    const phrase = text.slice(index);
    if (CLAUSE.test(phrase.slice(opening.length))) return null;
    // "left [the company in October], Nordfast, its owner, ...": a time ends the clause before the name.
    if (TIMED.test(before) && /[^,;:]\s$/u.test(before.slice(0, from + index))) return null;
    if (isOfTwo(phrase, isNoun)) return null;
    const head = phrase.slice(opening.length).split(PREPOSITION)[0] ?? "";
    if (!isNoun(lastWord(head))) continue;
    const lead = text.slice(0, index);
    // "On its website, Nordfast said": where, and not what it is.
    if (
      isNoun !== isRoleNoun &&
      /^(?:its|their|our)\s/u.test(phrase) &&
      /(?:^|\s)(?:[Oo]n|[Vv]ia|[Ii]n)\s$/u.test(lead)
    )
      return null;
    // "the mother of her son, Otto Falk": he is the son.
    const isOther = isNoun === isRoleNoun && /^the\s/u.test(phrase);
    const owner = isOther ? (OF_IT.exec(lead)?.[1] ?? "") : "";
    if (!owner || !isNoun(owner.toLowerCase())) return { text: phrase, at: from + index };
    // "Counsel for the defendant, Otto Falk," is no defendant; "the spokesman for the mayor" may be either.
    const bare = from === 0 ? (BARE_HEAD.exec(lead)?.[1] ?? "") : "";
    if (bare && !isOfTwo(`${bare}${phrase}`, isNoun)) return { text: `${bare}${phrase}`, at: index - bare.length };
  }
  return null;
}

/** What whoever was just introduced does. */
const SAYING =
  /^\s+(?:said|says|told|wrote|writes|added|tweeted|explained|claimed|warned|argued|announced|recalled)\b/u;
/** All that stands before the phrase of a subject: nothing, a quotation, a word like "but". */
const OPENS_SUBJECT = /(?:^|[”"]\s)(?:(?:But|And|Yet|Still)\s)?[“"]?$/u;

/**
 * Whether a phrase before a comma and a name is about that name: "[his son], Otto Falk, left", or as the subject, without a second comma:
 * "[Its director], Ida Brandt said"; not "They swept away [its director], Ida Brandt said", which is what she said.
 *
 * @param at where in `before` the phrase begins.
 */
export const isAbout = (before: string, behind: string, at: number): boolean =>
  /^(?:\s(?:QC|KC|SC|MP|MEP|MSP|OBE|MBE|CBE))?(?:\s\([^()]{1,30}\))?\s*[,.;)]|^$|^\s(?:of|from|at)\s(?:the\s)?\p{Upper}[^,.;:“”"]{1,60},/u.test(
    behind,
  ) ||
  (SAYING.test(behind) && OPENS_SUBJECT.test(before.slice(0, at)));
