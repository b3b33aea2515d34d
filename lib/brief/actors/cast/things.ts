import type { Article } from "../../../types.ts";
import { COUNTRY_BY_DEMONYM } from "../data/countries.ts";
import { ORGANIZATIONS } from "../data/organizations.ts";
import {
  CONTEST,
  CURRENCY,
  HOLIDAY,
  NO_ACTORS,
  PAPER,
  PLATFORM,
  STORM,
  STREET,
  THING_BEFORE,
  THING_BEHIND,
  WORK_BEFORE,
} from "../data/things.ts";
import { isRoleNoun } from "../roles/roleNouns.ts";
import type { Mention } from "../types.ts";
import { isCredited } from "./siteText.ts";
import { type Candidate, isSpeaking, type Scene, type Standing } from "./standing.ts";

/** Characters beside a name that are looked at. */
const BESIDE = 100;

/** What organizations do and things do not. The repeated group is captured: engines write one that is not several times, at ten times the cost. */
const DOES =
  /^(?:,[^,]{2,80},)?\s(?:(has|have|had|is|are|was|were|also|then|later|now|will|would|could|may|might|must|should|been|be)\s){0,3}(?:announc|launch|fil(?:e[sd]?|ing)\b|su(?:e[sd]?|ing)\b|hir|plan(?:s|ned|ning)?\b|buy|bought|sell|sold|agree|sign|vot(?:e[sd]?|ing)\b|decid|refus|declin|apologi[sz]|pa(?:y|id)\b|fin(?:e[sd]|ing)\b|ban(?:s|ned|ning)?\b|investigat|recommend|publish|release|warn|ask|invit|elect|appoint|nam(?:e[sd]|ing)\b|suspend|approv|reject|back(?:s|ed|ing)?\b|donat|hop(?:e[sd]?|ing)\b|want|tr(?:y|ies|ied)\b|expect|believ|think|thought|deploy|attack|award|own(?:s|ed)?\b|employ|invest|acquir|merg|compet|partner|negotiat|accus|demand|urg|prais|criticis|criticiz|insist|respond|repl(?:y|ied)|contact|send|sent\b|arrest|charg|rul(?:e[sd]|ing)\b|order|block|cancel|host|organi[sz]|fac(?:e[sd]|ing)\b|beat\b|defeat|w[io]n(?:s|ning)?\b|lost\b|lose)/u;
/** "said CCTV captured": the name is what is told of. */
const GIVES_WORD = /\b(?:according to|said|says|wrote|statement (?:by|from))\s(?:the\s)?$/iu;
const VERB_BEHIND = /^\s\p{Lower}{3,}(?:ed|s)\b/u;
const TOLD = /\b(?:told|interview with|spoke to|speaking to)\s(?:the\s)?$/iu;
/** "London-based", "Ida Brandt-themed": part of an adjective. */
const IN_ADJECTIVE = /^-(?:based|themed|style|styled|inspired|era|born|made|bound|like|esque|area)\b/u;
/** "pro-[Norvik]", where nobody of Norvik is told of. */
const FOR_OR_AGAINST = /(?:^|[^\p{Alpha}])(?:pro|anti|non|ex|post|pre|mid)-$/iu;
/** "a true [Norvik Star].": one of several. */
const ONE_OF_MANY =
  /\ban?\s(?:(?!(?:at|of|in|for|from|with|to|by|on|and)\s)\p{Lower}[\p{Alpha}-]+\s|[\p{Alpha}.]+-\p{Lower}+\s)?$/u;
/** Not "Ida Brandt of “[Salt Wife]”", who works there. */
const MARK_BEFORE = /(?<!\p{Upper}\p{Lower}+\sof\s)[“"‘](?:(?:The|An?)\s)?$/u;
const MARK_BEHIND = /^[,.!?]?[”"’](?!s\s)/u;
const ENDS = /^(?:["”’)]*[.;,!?]|["”’)]*$)/u;
/** "the end of the next [Parliament]" */
const TERM = /\b(?:next|last)\s$/u;
/** "Kestrel E5" */
const NUMBERED = /\p{Alpha}-\d+$|\p{Lower}\s\p{Upper}{1,2}\d{1,3}$/u;
/** What a known company sells, behind its name. */
const PRODUCT =
  /\s(?:Search|Maps|Watch|Phone|Mode|Overviews|Assistant|Play|Store|Drive|Docs|Pay|Wallet|Music|Prime|Home|Glass|Earth|Translate)$/u;

/**
 * Whether a name is a thing's, a day's, a platform's or a word for one of many, and nowhere says or does what people and bodies do.
 * In English only.
 */
export function isThing(candidate: Candidate, { article, sentences }: Scene, standing: Standing): boolean {
  const { kind, name, mentions } = candidate.entity;
  if ((standing["moves-share"] ?? 0) === 1 || PAPER.test(name) || HOLIDAY.test(name) || CURRENCY.test(name))
    return true;
  const sides = mentions.map((mention) => sidesOf(mention, article));
  const every = (test: (side: Sides) => boolean) => sides.every(test);
  if (NO_ACTORS.has(name) || (kind === "person" && name.length === 1)) return true;
  if (every(({ before, behind }) => IN_ADJECTIVE.test(behind) || FOR_OR_AGAINST.test(before))) return true;
  if (mentions.every((mention) => isCredited(mention, sentences[mention.sentence]))) return true;
  if (mentions.length === 1 && isWholeSentence(mentions[0], sentences)) return true;
  const isSomebody = candidate.roles.length > 0 || mentions.some((mention) => isSpeaking(mention, article));
  if (kind === "person" && !isSomebody && (isStorm(name, article) || isWork(name, sides))) return true;
  if (isSomebody || sides.some(acts)) return false;
  // “The Salt Wife” is a film; “Salt Wife”, a website, is one by what the article calls it.
  const isMarked = kind === "organization" && name.includes(" ");
  if (isMarked && every(({ before, behind }) => MARK_BEFORE.test(before) && MARK_BEHIND.test(behind))) return true;
  if (isOfThings(candidate, sides)) return true;
  if (every(({ before, behind }) => (ONE_OF_MANY.test(before) && ENDS.test(behind)) || TERM.test(before))) return true;
  // "Plaintiff"
  if (!name.includes(" ") && kind !== "place" && isRoleNoun(name.toLowerCase())) return true;
  if (kind === "person") return false;
  if (isOnlyInLabels(mentions, sentences)) return true;
  const last = name.split(" ").at(-1) ?? "";
  const isPeople = /^\S+\s\S+$/u.test(name) && COUNTRY_BY_DEMONYM.has(last.replace(/s$/u, ""));
  return (
    isPeople ||
    (kind === "organization" &&
      (CONTEST.test(name) || PLATFORM.test(name) || STREET.test(name) || NUMBERED.test(name)) &&
      !isBody(name)) ||
    (PRODUCT.test(name) && ORGANIZATIONS.has(name.replace(PRODUCT, "")))
  );
}

/** "Storm Hedda", and "Hedda" where it was called so. */
const isStorm = (name: string, { blocks, title }: Article): boolean =>
  STORM.test(name) ||
  (/^\p{Upper}\p{Lower}+$/u.test(name) &&
    ["Storm ", "Hurricane ", "Cyclone ", "Typhoon "].some((kind) => {
      const whole = `${kind}${name}`;
      return title.includes(whole) || blocks.some(({ text }) => text.includes(whole));
    }));

/** People who are named with an article: "the Dalai Lama", "the Princess Royal", "the Virgin Mary". */
const EXALTED =
  /\s(?:Lama|Khan|Royal|Mufti|Imam|Rebbe|Prince|Princess|Father|Mother|Baptist|Great)$|^(?:Virgin|Prophet|Grand|Crown|Great|Blessed)\s/u;
/** Behind a name that stands for itself, and not before a noun as in "the [Otto Falk] years". */
const FOR_ITSELF =
  /^(?:[,.;:)”"]|$|\s(?:is|was|has|had|will|would|can|could|and|\p{Lower}{2,}(?:ed|[^s\P{Lower}]s))(?:\s|[.,]))/u;

/** "her novel The [Glass Orchard]", and what always has an article, as nobody's own name has: "The [Crimson Ledger] tells". */
const isWork = (name: string, sides: readonly Sides[]): boolean =>
  name.includes(" ") &&
  (sides.some(({ before }) => WORK_BEFORE.test(before)) ||
    (!EXALTED.test(name) &&
      sides.every(({ before, behind }) => /(?:^|\s)[Tt]he\s$/u.test(before) && FOR_ITSELF.test(behind))));

/** Mentions, one in so many of which must be before a word for a thing: a company of many is now and then. */
const SHARE = 4;

/** "Merkava tanks", "the Oreshnik" that was a missile before: a name of things. */
function isOfThings({ entity: { kind, name, aliases } }: Candidate, sides: readonly Sides[]): boolean {
  if (kind === "place" || kind === "other") return false;
  const times = sides.filter(({ before, behind }) => THING_BEHIND.test(behind) || THING_BEFORE.test(before)).length;
  if (times === 0) return false;
  // A person may be in "the Brandt painting" and elsewhere in the story.
  const hasArticle = sides.some(({ before }) => /\b[Tt]he\s$/u.test(before));
  if (kind === "person" && (name.includes(" ") || !hasArticle)) return times === sides.length;
  return times * SHARE >= sides.length && !isKnown(name, aliases);
}

/** "Downing Street" is who works there. */
const isBody = (name: string) => /Downing Street$/u.test(name) || (ORGANIZATIONS.has(name) && !PLATFORM.test(name));

const isKnown = (name: string, aliases: readonly string[]) =>
  [name, ...aliases].some((form) => ORGANIZATIONS.has(form));

interface Sides {
  readonly before: string;
  readonly behind: string;
}

const acts = ({ before, behind }: Sides): boolean =>
  DOES.test(behind) || (GIVES_WORD.test(before) && !VERB_BEHIND.test(behind)) || TOLD.test(before);

function sidesOf({ block, start, end }: Mention, article: Article): Sides {
  const text = article.blocks[block]?.text ?? "";
  return { before: text.slice(Math.max(0, start - BESIDE), start), behind: text.slice(end, end + BESIDE) };
}

/** "AI", or a word of a price list, taken for a place. In English. */
export const isNoPlace = ({ name, mentions }: Candidate["entity"], sentences: Scene["sentences"]): boolean =>
  NO_ACTORS.has(name) || isOnlyInLabels(mentions, sentences);

/** Words that stay small in a line that has capitals elsewhere, and what is no word. */
const SMALL =
  /^(?:\P{Alpha}*|\P{Alpha}*(?:an?|and|as|at|by|for|from|in|into|of|on|or|per|the|to|vs\.?|via|with|without)\P{Alpha}*)$/u;
const WITH_CAPITAL = /^\P{Alpha}*[\p{Upper}\p{N}]/u;
/** Fewer words with a capital are a name by themselves. */
const LABEL = 2;

/** Whether all mentions stand in headings and items like "Ceiling Fans with New Box": whichever of their words look like a name. */
const isOnlyInLabels = (mentions: readonly Mention[], sentences: Scene["sentences"]): boolean =>
  mentions.every(({ sentence, text: name }) => {
    const text = sentences[sentence]?.text ?? "";
    if (ENDED.test(text)) return false;
    const words = text.split(/\s+/).filter((word) => !SMALL.test(word));
    return words.length > Math.max(LABEL, name.split(" ").length) && words.every((word) => WITH_CAPITAL.test(word));
  });

const ENDED = /[.!?…:;,]["”’)\]]*$/u;

/** A line that is nothing but the name: a label, or what is called out. */
const isWholeSentence = (mention: Mention | undefined, sentences: Scene["sentences"]) =>
  mention !== undefined &&
  sentences[mention.sentence]?.text.replace(/[^\p{Alpha}\p{N}]+$|^[^\p{Alpha}\p{N}]+/gu, "") === mention.text;
