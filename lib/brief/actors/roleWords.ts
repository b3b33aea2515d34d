import { FIELDS } from "./data/offices.ts";
import { ORGANIZATION_WORDS } from "./data/organizations.ts";
import { FIRST_NAMES, TITLES } from "./data/people.ts";
import { isOrganizationNoun } from "./roleNouns.ts";
import { ALSO_VERB, FIRST_TO, INFINITIVE, MODAL, OBJECT } from "./roleVerbs.ts";

/** Whether a word names a role: of a person, or of an organization. */
export type IsNoun = (word: string) => boolean;

/** Words of the longest role: beyond it is a description. */
const LONGEST_ROLE = 15;

/** Verbs that end in nothing that tells. */
export const PAST = new Set(
  "wrote thought knew met saw told took got kept brought left made gave sent found held led won beat shot hit put let cost set".split(
    " ",
  ),
);

export const lastWord = (text: string) => text.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";

/** Before a verb, and never within a role. */
const SUBJECTS = new Set("he she it they we i you".split(" "));

/** Forms that verbs end in: a role does not reach across one. */
export const VERBAL = /^\p{Ll}\S*(?:ed|ing)$/u;

/** Words that no role begins with, and words before which it has ended. */
export const NOT_FIRST = new Set(
  "the a an its his her their our former this that these those and or but of in on at by for to from with as if when while who whose which said says told tells writes think thinks believe believes adds explains argues warns insists recalls quips jokes after before since because by than then where per my your another like under was is were are been be has had have including against into over through without within out up off via include includes included featuring featured previously formerly currently presently later recently".split(
    " ",
  ),
);
export const ENDS_ROLE =
  /(?:\s(?:(?:early|late|earlier|later)\s(?=next|last|this))?(?:next|last|this|by|prior\sto|since|after|before|until|during|(?<!\b(?:experts?|specialists?|authority|advis[eo]rs?|consultants?|rapporteur|commentators?|arbiter|court|tribunal|committee|commission|council|panel)\s)on|when|while|where|because|if|unless|who|which|that|has|have|had|was|were|is|are|will|would|said|says|told|to(?!\s(?:the\s)?\p{Lu})|the\s(?:previous|following|next|same)\s(?:day|week|month|year|night|morning|evening|season)))(?:\s.*)?$/u;

/** Forms of verbs that are words of rank: "acting president", "ruling party". */
const RANK =
  /^(?:acting|leading|ruling|running|sporting|marketing|engineering|nursing|banking|shipping|mining|manufacturing|accounting|broadcasting|advertising|publishing|fishing|housing|planning|racing|boxing|cycling|coaching|teaching|commanding|visiting|presiding|trading|sitting|reigning|outgoing|incoming|governing|managing|founding|retired|elected|appointed)$/u;

/** What a role must not lose, though it has the form of a verb: "alleged operator" is no operator yet. */
const HEDGE =
  /^(?:alleged|suspected|accused|convicted|confessed|disgraced|jailed|ousted|deposed|exiled|disputed|rumou?red|reputed|purported|supposed)$/u;
const OPENS_NOUN = /^(?:the|an?|its|his|her|their|our|this|that|one|two|three|another|\S+['’]s?)$/iu;

/** "its alleged operator", not "police accused student leader [Otto Falk]". */
const isHedge = (word: string, before: string | undefined): boolean =>
  HEDGE.test(word) && before !== undefined && (OPENS_NOUN.test(before) || BEFORE_NOUN.test(before));

/** "checked on accused thief [Otto Falk]": no verb stands behind a preposition. */
const BEFORE_NOUN = /^(?:on|of|for|with|by|from|against|to|at|about|between|like|including)$/iu;

/** How long, when, and by how many votes: no part of what somebody is ("prime minister | in July", "Speaker | with 220 votes"). */
const TAIL =
  /\s(?:in|for|at|with|from)\s(?:(?:nearly|about|almost|around|over|more\sthan|just|the\spast)\s)*(?:\d[\d,.]*(?![^\s])|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{4}|\s\p{Ll}+)?$/u;

/** Nouns that end as verbs do ("sales director", "sports minister"). */
const NOUN_IN_S =
  /(?:ss|us|is|ics|ions|ings|ces|ies|ments|ers|ors)$|^(?:sales|news|sports|arts|rights|affairs|systems|games|works|parks|mines|schools|homes|prisons|borders|customs|weapons|events|series|foods|drugs|arms|crimes|women[’']s|human|metals|goods|markets|funds|bonds|stocks|assets|claims|accounts|programs|programmes|projects|products|facilities|roads|trails|lands|forests|waters|ports|airports)$/u;

/** "analyst | catches Nvidia chief executive": a verb of the present, with somebody who does it before it. */
const isPresent = (word: string, before: string | undefined, isNoun: IsNoun): boolean =>
  before !== undefined &&
  /^\p{Ll}{3,}s$/u.test(word) &&
  !NOUN_IN_S.test(word) &&
  !isNoun(word.slice(0, -1)) &&
  (/^\p{Lu}\p{Ll}+$/u.test(before) || isNoun(before.toLowerCase()));

/** "media tracking firm", "ruling party": a word in "-ing" that says of what kind the organization behind it is. */
const isModifier = (word: string, before: string | undefined, next: string | undefined, isNoun: IsNoun): boolean =>
  isNoun === isOrganizationNoun &&
  /ing$/u.test(word) &&
  isNoun((next ?? "").toLowerCase()) &&
  (RANK.test(word) ||
    (before !== undefined && /^\p{Ll}{4,}(?<!s)$/u.test(before) && !NOT_FIRST.has(before) && !VERBAL.test(before)));

const CUT_OPEN = /\s(?:\p{Lu}|St|Sen|Rep|Gov|Dr|Mr|Mrs)$/u;
const LAST_PHRASE = /\s(?:of|for|at|in|to|from|with)\s(?:(?!(?:of|for|at|in|to|from|with)\s)\S+(?:\s|$))*$/u;

/** "the sixth prime minister", "Last week State Department official": how many there were before, or when, is no part of the office. */
const ORDINAL =
  /^(?:[LlTtNn](?:ast|his|ext)\s(?:week|month|year|night|spring|summer|autumn|fall|winter)|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=\s\p{Ll})|\d+(?:st|nd|rd|th))\s/u;

/** What says of nothing in particular whose somebody is. */
const OWNED_BY_ANY = /^(?:(?:company|firm|group|startup|start-up|organi[sz]ation|business)['’]s\s|fellow\s(?=\S+\s))/iu;
const BESIDE =
  /^\s*(?:with|including|despite|after|before|when|while|since|because|according|unlike|against|via|over|into|through|without|within)\s/iu;
const OTHER = /^\s*(?:(?:and|or)\s(?:his|her|their)|(?:(?:and|or)\s)?(?:therefore|thus|hence|by\sextension))\s/u;
/** What somebody does all the time, and goes on to say where: "captain operating in Norvik". */
const LASTING =
  /^(?:operating|working|specializ(?:ing|ed)|specialis(?:ing|ed)|focus(?:ing|ed)|based|living|dealing|serving|focussed)$/u;

/** What somebody is to whoever speaks. */
const SAYS_NOTHING = /^(?:colleagues?|hero|heroine|child|kid|baby|fan|mate|friends?|fellow|rivals?)$/iu;

/** ", Norvik Governor Otto Falk,": the next of those who are listed. */
function isSomebodyElse(head: string, isNoun: IsNoun): boolean {
  const words = head.trim().split(/\s+/);
  const role = words.findLastIndex((word) => isNoun(word.toLowerCase()));
  const behind = words.slice(role + 1);
  return (
    role >= 0 &&
    /^\p{Lu}/u.test(words[role] ?? "") &&
    (behind.length >= 2 || (behind.length === 1 && words.length === 2 && TITLES.has(words[0] ?? ""))) &&
    behind.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
}

/** "Speaker of the House Ida Brandt", but not "president of Howard University" and "critic of President Otto Falk". */
function endsInName(text: string): boolean {
  const [, first = "", last = ""] =
    /^(?:\p{Lu}\S*\s)+(?:of|for)\s(?:the\s)?(?:\p{Lu}\S*\s)+(\p{Lu}\p{Ll}+)\s(\p{Lu}[\p{L}’'-]+)$/u.exec(text) ?? [];
  return FIRST_NAMES.has(first) && !ORGANIZATION_WORDS.has(last);
}

/** "governor of Norvik[ and Otto Falk]": the next one of those who are told of. */
const withoutOther = (text: string): string => {
  const [other = "", first = ""] = /\sand\s(?:the\s)?(\p{Lu}\p{Ll}+)\s\p{Lu}.*$/u.exec(text) ?? [];
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
  while (text && NOT_FIRST.has((words()[0] ?? "").toLowerCase()) && !isKept(words()[0]?.toLowerCase() ?? "")) {
    // "to require social media site Nordfast": the verb behind "to" as well.
    const isVerb = !isPhrase && words()[0] === "to" && INFINITIVE.test(words()[1] ?? "") && words().length > 3;
    const cut = (isVerb ? /^\s*\S+\s+\S+\s*/u : /^\s*\S+\s*/u).exec(text)?.[0].length ?? text.length;
    opener = words()[0];
    start += cut;
    text = text.slice(cut);
  }
  // "as they scale up", "as the two giants meet", "his own company"
  if (isPhrase && (SUBJECTS.has(words()[0] ?? "") || /^(?:two|three|four|five|\d+|own)\s/u.test(text))) return null;
  // "who represents Falk, said his client chose": what he said.
  if (isPhrase && /^(?:said|says|told|tells|wrote|added)\s/u.test(raw)) return null;
  // "the first president to sail": what he did.
  if (isPhrase && FIRST_TO.test(raw)) return null;
  // ", with Governor Otto Falk following suit": what else happens.
  if (isPhrase && BESIDE.test(raw)) return null;
  // "as well as two journalists", "and his wife", "and therefore the president" are others.
  if (/^well\sas\s/iu.test(text) || (isPhrase && OTHER.test(raw))) return null;
  if (isPhrase) text = withoutOther(text.replace(ENDS_ROLE, "").replace(TAIL, ""));
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
        (NOT_FIRST.has(word.toLowerCase()) ||
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
    const verb = list[stop]?.toLowerCase() === "to" && INFINITIVE.test(list[stop + 1] ?? "") && stop < list.length - 2;
    // "officers assigned to guard Otto Falk": a verb.
    if (list[stop]?.toLowerCase() === "to" && stop === list.length - 2 && ALSO_VERB.test(list.at(-1) ?? ""))
      return null;
    if (stop >= 0) {
      const rest = list.slice(stop + (verb ? 2 : 1)).join(" ");
      start += text.lastIndexOf(rest);
      text = rest;
    }
  }
  // "the company’s CEO" does not say of which company.
  const generic = OWNED_BY_ANY.exec(text)?.[0].length ?? 0;
  start += generic;
  text = text.slice(generic);
  const head = text.split(HEAD_ENDS)[0] ?? "";
  const end = endOfRole(head, isNoun);
  if (end === 0 || /^former$|[[\]]/iu.test(text)) return null;
  if (end < head.length) text = text.slice(0, end).trimEnd();
  const isRole =
    head.split(/\s+/).some((word) => isNoun(word.toLowerCase().replace(/s$/u, "")) || isNoun(word.toLowerCase())) ||
    /\b(?:chief executive|vice president|prime minister)\b/iu.test(head);
  if (!isRole || words().length > LONGEST_ROLE || !text || SAYS_NOTHING.test(text)) return null;
  if (isPhrase && (isSomebodyElse(head, isNoun) || endsInName(text))) return null;
  // ", businessman Tom Okoro,": the next of those who are listed, with a role of his own.
  const last = head.trim().split(/\s+/).at(-1) ?? "";
  if (isPhrase && /^\p{Lu}/u.test(last) && !isNoun(last.toLowerCase()) && !/^\p{Lu}/u.test(head)) return null;
  if (
    isNoun === isOrganizationNoun &&
    (/^\p{Lu}\S*(?:\s(?:of\s)?\p{Lu}\S*)*(?:$|\sand\s\p{Lu})/u.test(text) ||
      (VERBAL.test(words()[0] ?? "") && !words().slice(1, 3).some(isNoun)))
  )
    return null;
  return { start, end: start + text.length };
}

/** Where what is said behind the noun begins; not at the "and" of "Health and Harbour Services secretary". */
const HEAD_ENDS = new RegExp(
  `\\s(?:of|for|at|in|from|to|with|on)\\s|(?<!\\b(?:${FIELDS}))\\sand\\s|\\sand\\s(?!\\p{Lu})`,
  "u",
);

/**
 * Where a role ends: before the verb that follows it ("lawyer | representing Lind"), 0 when it is a clause and no role at all ("Queen
 * suspended parliament", "addressed reporters"), its whole length where it has no verb.
 */
export function endOfRole(head: string, isNoun: IsNoun): number {
  const words = [...head.matchAll(/\S+/gu)];
  const isRole = (index: number) => isNoun(words[index]?.[0].toLowerCase() ?? "");
  for (const [index, { 0: word, index: at }] of words.entries()) {
    const before = words[index - 1]?.[0];
    const isVerb = VERBAL.test(word) || PAST.has(word) || MODAL.test(word) || isPresent(word, before, isNoun);
    if (!isVerb || RANK.test(word) || isRole(index) || (index === 0 && HEDGE.test(word))) continue;
    if (isModifier(word, before, words[index + 1]?.[0], isNoun)) continue;
    // The head ends before the next preposition.
    if (LASTING.test(word) && index > 0 && index === words.length - 1) continue;
    // "Queen suspended parliament": somebody else does something.
    const isDeed =
      /^\p{Lu}/u.test(words[0]?.[0] ?? "") && /ed$/u.test(word) && OBJECT.test(words[index + 1]?.[0] ?? "");
    if (isDeed && isRole(index - 1)) return 0;
    if (words.slice(0, index).some((_, earlier) => isRole(earlier))) return at;
    const isAdjective =
      (before === undefined || /(?:ly|-|^former|^then|^first|^most|^the|^an?|^his|^her|^its|^their)$/iu.test(before)) &&
      (isRole(index + 1) || isRole(index + 2));
    if (!isAdjective) return 0;
  }
  return head.length;
}
