import type { Sentence } from "../../../types.ts";
import { FIRST_NAMES } from "../data/people.ts";
import { isOrganizationNoun, isRoleNoun } from "../roles/roleNouns.ts";
import { singularOf } from "../roles/sharedRole.ts";
import type { Mention } from "../types.ts";
import { withFirmsOf } from "./firms.ts";
import { withTownsOf } from "./towns.ts";

/** Characters beside a name that are looked at. */
const REACH = 90;

/** "[Nordfast] CEO", "[Nordfast] shares", "[Nordfast]’s chief executive": what only a company has. */
const OFFICE_BEHIND =
  /^(?:,\s(?:Inc|LLC|Ltd|Corp)\.?|\s(?:CEO|CFO|COO|CTO|[Cc]hief\s(?:[Ee]xecutive|\p{Lower}+\sofficer)|(?:[Cc]o-?)?[Ff]ounders?|executives|employees|investors|engineers|managing\sdirector|shares|shareholders|stores|subscribers|subsidiary)|['’]s?\s(?:CEO|CFO|COO|CTO|chief\sexecutive|executive\sdirector|managing\s(?:director|partner)|(?:finance|sports?|sporting)\sdirector|chair(?:man|woman)?|general\s(?:manager|secretary)|(?:[SE]?VP|(?:senior\s|executive\s)?vice[\s-]president)\sof|head\sof\s(?:business|communications|consumer|corporate|design|engineering|hardware|investor|marketing|operations|policy|product|research|retail|sales)|deputy\sleader|shareholders|subsidiary|headquarters))(?!\p{Alpha})/u;
/** "named [Ida Brandt] chief marketing officer" */
const APPOINTED =
  /\b(?:nam(?:ed|es|ing)|appoint(?:ed|s|ing)|made|ma(?:kes|king)|elect(?:ed|s|ing)|promot(?:ed|es|ing)|hir(?:ed|es|ing)|chose|picked|install(?:ed|s|ing))\s$/u;
/** "[Nordfast] hardware", "former [Nordfast] engineer": of a firm, as what is a person's is "Falk's". */
const GOODS_BEHIND =
  /^\s(?:hardware|devices|products|users|customers|phones|laptops|handsets|engineer|employee|executive|stock)(?!\p{Alpha})/u;
/** "[Nordfast] fell 3%": its shares did. */
const SHARE_BEHIND =
  /^\s(?:dropped|fell|rose|gained|jumped|slid|climbed|slipped|shed|added|surged|plunged|tumbled|sank|soared|rallied)\s(?:(?:as\smuch\sas|about|nearly|almost|more\sthan|around|over|by|another|up\sto)\s){0,2}\d[\d.,]*\s?(?:%|per\s?cent)/u;
/** "[Green Harbour]’s leader": a party, as nobody leads a person. A name of one word may be a country. */
const LEADER_BEHIND = /^(?:['’]s\s(?:\p{Lower}+\s)?leader(?:ship)?(?!\p{Alpha})|\s(?:party\s)?leader\s(?=\p{Upper}))/u;
/** "Ida Brandt of [Selwyn Falk]": a person is of no other person. */
const OF = " of ";
/** "analyst at [Nordfast]": where somebody works. */
const WORKS_AT = /(?<![\p{Alpha}-])(\p{Alpha}[\p{Alpha}-]*)\sat\s$/u;
/** "[Nordfast], which owns": a person would be "who". */
const WHICH =
  /^,\swhich\s(?:has|have|had|says|said|owns|owned|operates|operated|makes|made|runs|ran|sells|sold|employs|employed|bought|launched|announced|is\s(?:owned|based|run|headquartered|listed)|was\s(?:founded|allowed|bought|sold|owned|established))\s/u;
/** "[Nordfast], the company behind the tunnel": the words up to the noun. */
const APPOSITION =
  /^(?:,|\s[–—-])\s(?:an?|the)\s(?:(?!(?:at|of|in|for|from|with|to|by|and|who)\s)[\p{Alpha}’-]+\s){0,4}?(\p{Lower}[\p{Alpha}-]*)(?=[,.;)]|\s(?:that|which|behind|based|in|with|speciali[sz]ing|founded|headquartered|owned|operating|run|from)(?!\p{Alpha}))/u;
/** "the mining firm [Nordfast].", "militant groups [Nordfast] in": not "the firm Falk founded". */
const NOUN_BEFORE = /(?<![\p{Alpha}-])(\p{Lower}[\p{Alpha}-]*)\s$/u;
const CLOSES = /^(?:[,.;)]|\s(?:in|and)\s)/u;
/** "energy company [Nordfast] as": of what can be nothing but a body. */
const SURE_BODY = /^(?:company|firm|chain|retailer|bank|lender|agency|startup|airline|insurer|brewer)$/u;
/** "consulting firm [Arvid Tarn]": of what kind, but neither "of the firm" nor "the firm". */
const KIND_OF_FIRM =
  /(?:^|[^\p{Alpha}])(?!(?:of|the|an?|his|her|its|their|that|this|whose|own|new|old|former)\s)\p{Lower}{3,}\s(?:firm|company|retailer|consultancy|lender|insurer|chain|agency)\s$/u;
/** Its last word, which is seldom there: looked for first. */
const FIRM_BEFORE = /\s(?:firm|company|retailer|consultancy|lender|insurer|chain|agency)\s$/;
const LONGEST_FIRM = " consultancy ".length;
/** "Falk's firm, [Falk Marine],": what somebody has or a sentence is about, by its name. */
const NAMED_BODY =
  /(?:['’]s|(?<!\p{Alpha})(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|whose))\s(?:[\p{Lower}-]+\s){0,3}([\p{Lower}-]+),\s$/u;
const CLOSES_NAME = /^(?:[,.;)]|\s\()/;
const OF_FIRM = /\bof\s(?:the\s|an?\s)?(?:\p{Lower}+\s){0,2}$/u;
const GOES_ON = /^\s(?:as|at|from|to|for|on|with|after|before)\s/u;
/** "joined [Nordfast] as chief product officer" */
const JOINED = /\bjoin(?:s|ed|ing)?\s$/u;
const AS_STAFF =
  /^\sas\s(?:its\s|an?\s|the\s)?(?:chief\s\p{Lower}+\sofficer|CEO|CFO|COO|CTO|(?:\p{Lower}+\s){0,2}(?:engineer|employee|manager))(?!\p{Alpha})/u;
/** "[Nordfast] says it will": once, it may be the weather. */
const SAYS_IT =
  /^(?:\son\s\p{Upper}\p{Lower}+)?\s(?:said|says|announced|confirmed)\s(?:that\s)?it\s(?:will|would|has|had|plans|expects|hopes|is\s\p{Lower}+ing)\s/u;
/** "[Nordfast] (NYSE: NRF)", "[Lowe]’s (LOW)", "[Nordfast] (NRF.O)": what its shares are called on an exchange. */
const TICKER =
  /^(?:['’]s?\s\(\p{Upper}{1,5}\)|(?:['’]s?)?\s\((?:(?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|AIM|ASX|NZX|TSXV?|JSE|NSE|BSE|NGX|HKEX|OTC\p{Alpha}*|Euronext(?:\s\p{Upper}\p{Lower}+)?)\s?[:.]\s?[\p{Upper}\d.]{1,8}|\p{Upper}{1,5}\.\p{Upper}{1,2})\))/u;
/** "[Nordfast] posted third-quarter earnings" */
const RESULTS =
  /^\s(?:(?:also|on\s\p{Upper}\p{Lower}+)\s)?(?:reported|posted|logged|booked)\s(?:(?:an?|its|higher|lower|better|strong|weak|[\p{Alpha}\p{N}-]+(?:quarter|year|month|than|expected))\s){0,4}(?:earnings|results|net\s(?:income|profit|loss)|profits?|revenues?|sales)(?!\p{Alpha})/u;
/** "[Nordfast] raised its forecast": somebody would raise his or her own. */
const ITS_OWN =
  /^\s(?:raised|lifted|cut|lowered|trimmed|slashed|reaffirmed|maintained|scrapped|halved|doubled|suspended|launched|expanded|sold|closed|opened)\sits\s/u;
const TWICE = 2;
const FOUR_TIMES = 4;

/**
 * The mentions, with those of a name as an organization’s where the article shows that it is one: "Nordfast", taken for a surname, has a chief
 * executive. Of English articles; a name with a title, or that is somebody's surname or first name, stays a person’s.
 */
export function withBodies(
  given: readonly Mention[],
  sentences: readonly Pick<Sentence, "text" | "start">[],
): readonly Mention[] {
  const mentions = withFirmsOf(withTownsOf(given, sentences), sentences);
  const people = peopleAmong(mentions);
  const evidence = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    const weight = isOfPerson(mentions[index - 1], mention, sentences)
      ? TWICE
      : people.named.has(mention.text)
        ? weigh(mention, sentences)
        : people.firsts.has(mention.text)
          ? weighFull(mention, sentences)
          : 0;
    if (weight > 0) evidence.set(mention.text, (evidence.get(mention.text) ?? 0) + weight);
  }
  if (evidence.size === 0) return mentions;
  const isBody = (name: string) => (evidence.get(name) ?? 0) >= (people.surnames.has(name) ? FOUR_TIMES : TWICE);
  return mentions.map((mention) => (isBody(mention.text) ? { ...mention, kind: "organization" as const } : mention));
}

/** The names that may be a company’s, taken for people: without a title or a first name. Those that end somebody’s full name need more. */
function peopleAmong(mentions: readonly Mention[]) {
  const people = mentions.filter(({ kind }) => kind === "person");
  const named = new Set(people.map(({ text }) => text));
  const surnames = new Set<string>();
  /** Names that begin with a first name, and have no title anywhere. */
  const firsts = new Set(people.flatMap(({ text }) => (text.includes(" ") ? [text] : [])));
  for (const { text, title } of people) if (title !== null) firsts.delete(text);
  for (const { text, title } of people) {
    const words = text.split(" ");
    // "Former [Nordfast] engineer": no title of hers.
    const isKnown = (title !== null && title.text !== "Former") || FIRST_NAMES.has(words[0] ?? "");
    if (isKnown) for (const word of [text, ...words]) named.delete(word);
    for (let at = 1; at < words.length; at++) surnames.add(words.slice(at).join(" "));
  }
  return { named, surnames, firsts };
}

/** "Ida Brandt of [Selwyn Falk].": a full name, and another one behind it without a title. */
function isOfPerson(
  before: Mention | undefined,
  { sentence, start, end, text, kind, title }: Mention,
  sentences: readonly Pick<Sentence, "text" | "start">[],
): boolean {
  const own = sentences[sentence];
  if (before?.kind !== "person" || before.sentence !== sentence || kind !== "person" || !own) return false;
  const areNames = before.text.includes(" ") && text.includes(" ") && title === null;
  return (
    areNames &&
    own.text.slice(before.end - own.start, start - own.start) === OF &&
    /^(?:[,.;]|\s(?:said|says|told|added|adds|argues|argued|warned|warns)\s|$)/u.test(own.text.slice(end - own.start))
  );
}

/** The weight of a mention of what begins with a first name: "at consulting firm [Arvid Tarn]." */
function weighFull({ sentence, start, end }: Mention, sentences: readonly Pick<Sentence, "text" | "start">[]): number {
  const own = sentences[sentence];
  if (!own) return 0;
  const before = own.text.slice(Math.max(0, start - own.start - REACH), start - own.start);
  const kind = FIRM_BEFORE.test(before.slice(-LONGEST_FIRM)) ? KIND_OF_FIRM.exec(before) : null;
  const isOf = kind !== null && OF_FIRM.test(before.slice(0, kind.index + 1));
  const behind = own.text.slice(end - own.start, end - own.start + REACH);
  const isNamed = CLOSES_NAME.test(behind) && SURE_BODY.test(NAMED_BODY.exec(before)?.[1] ?? "");
  return isNamed || (kind && !isOf && CLOSES.test(behind)) ? TWICE : 0;
}

function weigh(
  { text, sentence, start, end }: Mention,
  sentences: readonly Pick<Sentence, "text" | "start">[],
): number {
  const own = sentences[sentence];
  if (!own || text.length < TWICE) return 0;
  const before = own.text.slice(Math.max(0, start - own.start - REACH), start - own.start);
  const behind = own.text.slice(end - own.start, end - own.start + REACH);
  const noun = NOUN_BEFORE.exec(before)?.[1] ?? "";
  const isBody =
    (OFFICE_BEHIND.test(behind) && !APPOINTED.test(before)) ||
    TICKER.test(behind) ||
    RESULTS.test(behind) ||
    ITS_OWN.test(behind) ||
    GOODS_BEHIND.test(behind) ||
    SHARE_BEHIND.test(behind) ||
    (text.includes(" ") && LEADER_BEHIND.test(behind)) ||
    isWorker(WORKS_AT.exec(before)?.[1]?.toLowerCase() ?? "") ||
    WHICH.test(behind) ||
    isOrganizationNoun(APPOSITION.exec(behind)?.[1] ?? "") ||
    (CLOSES.test(behind) && isBodyNoun(noun)) ||
    (GOES_ON.test(behind) && SURE_BODY.test(noun)) ||
    (CLOSES_NAME.test(behind) && isOrganizationNoun(NAMED_BODY.exec(before)?.[1] ?? "")) ||
    (JOINED.test(before) && AS_STAFF.test(behind));
  return isBody ? TWICE : SAYS_IT.test(behind) ? 1 : 0;
}

/** "analyst", "executives" */
const isWorker = (noun: string): boolean => isRoleNoun(noun) || isRoleNoun(singularOf(noun) ?? "");

/** "firm", "groups" */
const isBodyNoun = (noun: string): boolean => isOrganizationNoun(noun) || isOrganizationNoun(noun.replace(/s$/u, ""));
