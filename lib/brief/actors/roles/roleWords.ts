import { FIELDS } from "../data/offices.ts";
import { ORGANIZATION_WORDS } from "../data/organizations.ts";
import { FIRST_NAMES, TITLES } from "../data/people.ts";
import {
  ADVERB,
  AUXILIARY_VERB,
  BESIDE,
  COMPARED,
  CUT_OPEN,
  ENDS_ROLE,
  GOES_ON,
  LAST_PHRASE,
  NOT_FIRST,
  ORDINAL,
  OTHER,
  PAST,
  SUBJECTS,
  TAIL,
} from "./roleBorders.ts";
import { isOrganizationNoun, isRoleNoun } from "./roleNouns.ts";
import { ALSO_VERB, FIRST_TO, INFINITIVE, MODAL } from "./roleVerbs.ts";
import { endOfRole, HEDGE, isModifier, isPresent, RANK, VERBAL } from "./verbWithin.ts";

/** Whether a word names a role: of a person, or of an organization. */
export type IsNoun = (word: string) => boolean;

/** Words of the longest role: beyond it is a description. */
const LONGEST_ROLE = 15;

export const lastWord = (text: string) => text.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";

const OPENS_NOUN = /^(?:the|an?|its|his|her|their|our|this|that|one|two|three|another|\S+['’]s?)$/iu;

/** "its alleged operator", not "police accused student leader [Otto Falk]". */
const isHedge = (word: string, before: string | undefined): boolean =>
  HEDGE.test(word) && before !== undefined && (OPENS_NOUN.test(before) || BEFORE_NOUN.test(before));

/** "checked on accused thief [Otto Falk]": no verb stands behind a preposition. */
const BEFORE_NOUN = /^(?:on|of|for|with|by|from|against|to|at|about|between|like|including)$/iu;

/** What says of nothing in particular whose somebody is. */
const OWNED_BY_ANY = /^(?:(?:company|firm|group|startup|start-up|organi[sz]ation|business)['’]s\s|fellow\s(?=\S+\s))/iu;
/** What somebody who tells of it thinks of somebody, or sees of them. */
const JUDGED =
  /^(?:(?:wealthy|popular|beloved|much-loved|well-loved|well-known|famous|heartbroken|devastated|grieving|tearful|brave|plucky|glamorous|furious|outraged|delighted|proud|colou?rful|flamboyant|charismatic|likeable|hapless|unlucky|lucky|hardworking|hard-working)\s)+(?=\S)/u;
/** "was [appointed] professor of tides" */
const ELECTED = /^(?:re-?)?(?:appointed|elected|named)$/u;
/** "[one of the] founders of the port" */
const ONE_OF = /^one\sof\s(?:the|its|his|her|their|two|three|four|\S+['’]s)\s/u;
/** What somebody is to whoever speaks. */
const SAYS_NOTHING = /^(?:colleagues?|hero|heroine|child|kid|baby|fan|mate|friends?|fellow|rivals?)$/iu;

/** ", Norvik Governor Otto Falk,": the next of those who are listed. */
function isSomebodyElse(head: string, isNoun: IsNoun): boolean {
  const words = head.trim().split(/\s+/);
  const role = words.findLastIndex((word) => isNoun(word.toLowerCase()));
  const behind = words.slice(role + 1);
  return (
    role >= 0 &&
    /^\p{Upper}/u.test(words[role] ?? "") &&
    (behind.length >= 2 || (behind.length === 1 && words.length === 2 && TITLES.has(words[0] ?? ""))) &&
    behind.every((word) => /^\p{Upper}\p{Lower}/u.test(word))
  );
}

/** "Speaker of the House Ida Brandt", but not "president of Howard University" and "critic of President Otto Falk". */
function endsInName(text: string): boolean {
  const [, first = "", last = ""] =
    /^(?:\p{Upper}\S*\s)+(?:of|for)\s(?:the\s)?(?:\p{Upper}\S*\s)+(\p{Upper}\p{Lower}+)\s(\p{Upper}[\p{Alpha}’'-]+)$/u.exec(
      text,
    ) ?? [];
  return FIRST_NAMES.has(first) && !ORGANIZATION_WORDS.has(last);
}

/** "governor of Norvik[ and Otto Falk]": the next one of those who are told of. */
const withoutOther = (text: string): string => {
  const [other = "", first = ""] = /\sand\s(?:the\s)?(\p{Upper}\p{Lower}+)\s\p{Upper}.*$/u.exec(text) ?? [];
  return FIRST_NAMES.has(first) ? text.slice(0, -other.length) : text;
};

/** The role within a raw stretch, as offsets, or null when there is none in it. */
export function trimmed(
  raw: string,
  from: number,
  isPhrase: boolean,
  isNoun: IsNoun,
): { readonly start: number; readonly end: number } | null {
  let start = from;
  let text = raw;
  const words = () => text.split(/\s+/).filter(Boolean);
  let opener: string | undefined;
  // "former" is part of what is said of a person, "then" behind an article and "formerly" before one, too; articles are not.
  const isKept = (word: string) =>
    word === "former" ||
    (isPhrase && /^(?:formerly|previously)$/u.test(word)) ||
    (word === "then" && /^(?:the|its|his|her|their)$/iu.test(opener ?? ""));
  const isOpener = (word: string) =>
    (NOT_FIRST.has(word.toLowerCase()) && !isKept(word.toLowerCase()) && !isTank(words())) ||
    (isPhrase && ELECTED.test(word) && /^(?:is|was|been)$/u.test(opener ?? "")) ||
    (!isPhrase && MODAL.test(word));
  while (text && isOpener(words()[0] ?? "")) {
    // "to require social media site Nordfast", "would join Nordfast": the verb behind "to" or "would" as well.
    const isVerb = !isPhrase && words()[0] === "to" && isInfinitive(words()[1] ?? "", words().length - 2);
    const auxiliary = isPhrase ? 0 : (AUXILIARY_VERB.exec(text)?.[0].length ?? 0);
    const opening = (isVerb ? /^\s*\S+\s+\S+\s*/u : /^\s*\S+\s*/u).exec(text)?.[0].length ?? text.length;
    const cut = Math.max(auxiliary, opening);
    opener = words()[0];
    start += cut;
    text = text.slice(cut);
  }
  // "as they scale up", "as the two giants meet", "his own company"
  if (isPhrase && (SUBJECTS.has(words()[0] ?? "") || /^(?:two|three|four|five|\d+|own)\s/u.test(text))) return null;
  // "who represents Falk, said his client chose": what he said.
  if (isPhrase && /^(?:said|says|told|tells|wrote|added)\s/u.test(raw)) return null;
  // "Nordfast, founded by Falk, lets traders pay": what a firm does.
  if (isPhrase && DOES.test(raw)) return null;
  // "the first president to sail": what he did.
  if (isPhrase && FIRST_TO.test(raw)) return null;
  // ", with Governor Otto Falk following suit": what else happens.
  if (isPhrase && BESIDE.test(raw)) return null;
  if (isPhrase && GOES_ON.test(raw)) return null;
  if (!isPhrase && COMPARED.test(text.trimEnd())) return null;
  // "as well as two journalists", "and his wife", "and therefore the president" are others.
  if (/^well\sas\s/iu.test(text) || (isPhrase && OTHER.test(raw))) return null;
  if (isPhrase)
    text = withoutOther(
      text
        .replace(ENDS_ROLE, "")
        .replace(TAIL, "")
        .replace(/\s(?:and|or)$/u, ""),
    );
  // "expert on tides at U[.K. Harbour]": cut at a full stop that ends no sentence.
  if (isPhrase && CUT_OPEN.test(text)) text = text.replace(LAST_PHRASE, "");
  const ordinal = ORDINAL.exec(text)?.[0].length ?? 0;
  start += ordinal;
  text = text.slice(ordinal);
  text = text.trimEnd();
  const list = words();
  // A premodifier may have swept up a verb or a preposition: the role starts behind it.
  if (!isPhrase) {
    const stop = list.findLastIndex(
      (word, index) =>
        index < list.length - 1 &&
        ((NOT_FIRST.has(word.toLowerCase()) && !isTank(list.slice(index))) ||
          MODAL.test(word) ||
          (DOING.test(word) && BEING.test(list[index - 1] ?? opener ?? "")) ||
          SUBJECTS.has(word) ||
          PAST.has(word) ||
          (VERBAL.test(word) &&
            !RANK.test(word) &&
            !isHedge(word, list[index - 1] ?? opener) &&
            !isModifier(word, list[index - 1], list[index + 1], isNoun)) ||
          (index === 0 && /^\d{1,3}$/u.test(word)) ||
          // "reporting in 1998 owner [Otto Falk]"
          (/^\d{4}$/u.test(word) && /^(?:in|since|by|from)$/u.test(list[index - 1] ?? opener ?? "")) ||
          isPresent(word, list[index - 1], isNoun)) &&
        word.toLowerCase() !== "former",
    );
    // "we hope it forces Nordfast to stay": what follows a pronoun is its verb.
    if (SUBJECTS.has(list[stop] ?? "")) return null;
    const last = list.slice(stop).join(" ");
    const auxiliary = MODAL.test(list[stop] ?? "") ? (AUXILIARY_VERB.exec(last)?.[0].trim().split(" ").length ?? 0) : 0;
    if (stop >= 0 && auxiliary >= list.length - stop) return null;
    const isVerb =
      list[stop]?.toLowerCase() === "to" && INFINITIVE.test(list[stop + 1] ?? "") && stop < list.length - 2;
    // "flew past goalkeeper [Otto Falk]"
    const isPast = list[stop + 1] === "past" && stop < list.length - 2 && PAST.has(list[stop] ?? "");
    const verb = auxiliary > 0 ? auxiliary - 1 : isVerb || isPast ? 1 : 0;
    // "officers assigned to guard Otto Falk": a verb.
    if (list[stop]?.toLowerCase() === "to" && stop === list.length - 2 && ALSO_VERB.test(list.at(-1) ?? ""))
      return null;
    if (stop >= 0) {
      const rest = list.slice(stop + verb + 1).join(" ");
      start += text.lastIndexOf(rest);
      text = rest;
    }
  }
  // "the company’s CEO" does not say of which company, and "wealthy hotelier" is a judgement.
  const generic = (OWNED_BY_ANY.exec(text) ?? (isNoun === isRoleNoun ? JUDGED.exec(text) : null))?.[0].length ?? 0;
  start += generic;
  text = text.slice(generic);
  const among = isPhrase ? (ONE_OF.exec(text)?.[0].length ?? 0) : 0;
  const head = text.slice(0, among) + (text.slice(among).split(HEAD_ENDS)[0] ?? "");
  const end = endOfRole(head, isNoun);
  // "as General W[.R. Monger]"
  if (end === 0 || /^former$|[[\]]/iu.test(text) || /^(?:\p{Upper}\S+\s)+\p{Upper}$/u.test(text)) return null;
  if (end < head.length) text = text.slice(0, end).trimEnd().replace(ADVERB, "");
  const isRole =
    head.split(/\s+/).some((word) => isNoun(word.toLowerCase().replace(/s$/u, "")) || isNoun(word.toLowerCase())) ||
    /\b(?:chief executive|vice president|prime minister)\b/iu.test(head);
  if (!isRole || words().length > LONGEST_ROLE || !text || SAYS_NOTHING.test(text)) return null;
  if (isPhrase && (isSomebodyElse(head, isNoun) || endsInName(text))) return null;
  // ", businessman Tom Okoro,": the next of those who are listed, with a role of his own.
  const last = head.trim().split(/\s+/).at(-1) ?? "";
  if (isPhrase && /^\p{Upper}/u.test(last) && !isNoun(last.toLowerCase()) && !/^\p{Upper}/u.test(head)) return null;
  // "members of the crew, harbour pilots and others": they are none of it.
  if (
    isPhrase &&
    isNoun === isOrganizationNoun &&
    /^\p{Lower}/u.test(raw) &&
    !ARTICLE.test(raw) &&
    !isNoun(last.toLowerCase())
  )
    return null;
  if (
    isNoun === isOrganizationNoun &&
    (/^\p{Upper}\S*(?:\s(?:of\s(?:the\s)?)?\p{Upper}\S*)*(?:$|\smembers$|\s(?:and|or)\s(?:the\s|any\s|other\s)?\p{Upper}|\sor\sany\s)/u.test(
      text,
    ) ||
      (VERBAL.test(words()[0] ?? "") && !words().slice(1, 3).some(isNoun)))
  )
    return null;
  return { start, end: start + text.length };
}

/** "was leading Liberal candidate [Otto Falk]": what somebody else did. */
const BEING = /^(?:was|were|is|are|been)$/u;
const DOING = /^(?:leading|running|visiting|coaching|teaching|trailing|beating|facing|challenging)$/u;

const DOES =
  /^(?:lets|allows|enables|helps|makes|gives|offers|sells|runs|builds|owns|employs|aims|wants|needs|uses|takes|serves|keeps|brings|provides|produces|operates)\s/u;
const ARTICLE = /^(?:the|an?|its|their|our)\s/u;

/** "think tank" is a noun. */
const isTank = ([first, second]: readonly string[]): boolean => first === "think" && second === "tank";

/** Verbs that are nouns before another noun as well: "to press secretary [Ida Brandt]". */
const ALSO_NOUN =
  /^(?:press|name|block|back|help|support|visit|play|charge|fire|call|order|question|attack|challenge|sack|contact|beat|pay|blame|pardon|probe|sue|bring|take)$/u;

/** The verb behind "to", with so many words behind it: "to arrest gunman [Otto Falk]", "to press social media site [Nordfast]". */
const isInfinitive = (word: string, behind: number): boolean =>
  INFINITIVE.test(word) && behind > (ALSO_NOUN.test(word) ? 1 : 0);

/** Where what is said behind the noun begins; not at the "and" of "Health and Harbour Services secretary". */
const HEAD_ENDS = new RegExp(
  `\\s(?:of|for|at|in|from|to|with|on)\\s|(?<!\\b(?:${FIELDS}))\\sand\\s|\\sand\\s(?!\\p{Upper})`,
  "u",
);
