import type { Article, Quote, Sentence, Span } from "../../../types.ts";
import { COUNTRY_BY_NAME } from "../data/countries.ts";
import { ORGANIZATIONS } from "../data/organizations.ts";
import type { Entity, Mention } from "../types.ts";
import { isLocative, takesPart } from "./actions.ts";

/** A name of the article with what is known of it. */
export interface Candidate {
  readonly entity: Entity;
  readonly roles: readonly Quote[];
  /** Clauses in which it does something. */
  readonly actions: readonly Span[];
}

/** The story that a name stands in. */
export interface Scene {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** Times the adjective or people of each country stands in the article, by the country's name. */
  readonly adjectives: ReadonlyMap<string, number>;
  readonly entities: readonly Entity[];
}

/** How a name stands in its story, as numbers, by the names under which a model asks for them. */
export type Standing = Readonly<Record<string, number>>;

/** Characters beside a name that are looked at. */
const BESIDE = 100;

const SPEAKS =
  /^(?:\s\([^)]{2,20}\))?(?:,[^,]{2,80},|\s(?:of|from|at|with)\s(?:the\s)?\p{Upper}[^,.;:“”"]{2,60}?)?\s(?:(?:has|have|had|also|later|then|further)\s)*(?:said|says|told|tells|tweeted|wrote|writes|announced|stated|states|claimed|claims|reported|reports|added|adds|confirmed|confirms|denied|warned|warns|called|described|accused|argued|argues|explained|noted|urged|condemned|criticised|criticized|asked|indicated|suggested|promised|declared|insisted)\b/u;
const GIVES_WORD = /\b(?:according to|said|says|wrote|tweeted|statement (?:by|from))\s(?:the\s)?$/iu;
const HEARS_WORD = /\b(?:told|interview with|spoke to|speaking to|talking to|reported by|told the)\s(?:the\s)?$/iu;
const OWNED = /\b(?:of|for)\s(?:the\s)?$/iu;
const ACTED_ON =
  /\b(?:against|between|urged|accused|asked|towards?|sued|arrested|killed|charged|criticised|criticized|thanked|praised|blamed|named|elected|appointed|replaced|succeeded|defeated|beat|met|with)\s(?:the\s)?$/iu;
const MEDIUM = /\b(?:on|via|over)\s(?:the\s)?$/iu;
const INSTITUTION = /\b(?:at|from|attended|joined|to|into)\s(?:the\s)?$/iu;
const IN = /\b(?:in|across|throughout|outside|within|near)\s(?:the\s)?$/iu;
const BY = /\bby\s(?:the\s)?$/iu;
const OWNS = /^['’]s?\s/u;
/** "dropped 1.2 per cent", "was up 30 points": what figures of a market do. */
const MOVES =
  /^(?:\s(?:index|average))?\s(?:(?:was|were|is|had|has)\s)?(?:rose|fell|dropped|gained|lost|slipped|climbed|edged|jumped|dipped|slid|surged|added|shed|advanced|retreated|tumbled|ticked|up|down|closed|ended)\s[^.;“”"]{0,40}?\d[\d.,]*\s?(?:%|per\s?cent|points)/u;
const NOUN_BEHIND = /^\s\p{Lower}{3,}/u;
const PERSON_BEHIND = /^(?:['’]s)?\s(?:\p{Lower}[\p{Alpha}-]+\s){0,3}\p{Upper}\p{Alpha}+\s\p{Upper}\p{Alpha}+/u;
const LISTED = /^,?\s(?:and\s)?\p{Upper}/u;

/** "Norvik, Norway": a place beside the larger one it lies in. */
const isPartOfAddress = (before: string, behind: string) =>
  /\p{Upper}[\p{Alpha}-]+,\s$/u.test(before) || /^,\s\p{Upper}[\p{Alpha}-]+(?:[,.;)]|\s\p{Lower})/u.test(behind);

/**
 * How each name stands in the story. Patterns of words are English; whoever asks about another language has only counts and places.
 * Counts are of mentions, shares run from 0 to 1.
 */
export function standingOf({ entity, roles, actions }: Candidate, scene: Scene): Standing {
  const { article, sentences, adjectives, entities } = scene;
  const { kind, name, aliases, mentions } = entity;
  const headline = headlineOf(scene);
  const inText = mentions.filter(({ sentence }) => sentence !== headline);
  const count = Math.max(1, mentions.length);
  const most = Math.max(1, ...entities.map((other) => (other.kind === "other" ? 0 : other.mentions.length)));
  const length = Math.max(1, sentences.length);
  const first = inText[0]?.sentence ?? length;
  const last = inText.at(-1)?.sentence ?? 0;
  const sides = mentions.map((mention) => sidesOf(mention, article));
  const share = (test: (side: Sides) => boolean) => sides.filter(test).length / count;
  const times = (test: (side: Sides) => boolean) => sides.filter(test).length;
  const blocks = new Set(mentions.map(({ block }) => block)).size;
  return {
    person: Number(kind === "person"),
    place: Number(kind === "place"),
    mentions: mentions.length,
    "mentions-in-paragraphs": blocks,
    "mentions-per-sentence": mentions.length / length,
    "mentions-of-most": mentions.length / most,
    adjectives: adjectives.get(name) ?? 0,
    "first-sentence": first,
    "first-place": first / length,
    "last-place": last / length,
    "in-headline": Number(
      mentions.some(({ sentence }) => sentence === headline) ||
        [name, ...aliases].some((form) => article.title.includes(form)),
    ),
    "opens-story": Number(inText[0] !== undefined && first <= headline + 1),
    roles: roles.length,
    actions: actions.length,
    "actions-share": actions.length / count,
    speaks: times(({ behind }) => SPEAKS.test(behind)),
    "gives-word": times(({ before }) => GIVES_WORD.test(before)),
    "hears-word": share(({ before }) => HEARS_WORD.test(before)),
    "acted-on": times(({ before }) => ACTED_ON.test(before)),
    agent: times(({ before }) => BY.test(before)),
    "takes-part": mentions.filter((mention) => takesPart(mention, article)).length / count,
    locative: mentions.filter((mention) => isLocative(mention, article)).length / count,
    medium: share(({ before }) => MEDIUM.test(before)),
    institution: share(({ before }) => INSTITUTION.test(before)),
    within: share(({ before }) => IN.test(before)),
    owned: share(({ before }) => OWNED.test(before)),
    owns: times(({ behind }) => OWNS.test(behind)),
    "moves-share": share(({ behind }) => MOVES.test(behind)),
    "before-noun": share(({ behind }) => NOUN_BEHIND.test(behind) && !SPEAKS.test(behind)),
    "before-person": share(({ behind }) => PERSON_BEHIND.test(behind)),
    listed: share(({ before, behind }) => LISTED.test(behind) || /\p{Upper}[\p{Alpha}-]+,?\s(?:and\s)?$/u.test(before)),
    address: share(({ before, behind }) => isPartOfAddress(before, behind)),
    bracketed: share(({ before }) => /\($/.test(before)),
    quoted: share(({ isQuoted }) => isQuoted),
    subject: share(({ before }) => /^(?:The\s)?$|[.!?]\s(?:The\s)?$/u.test(before)),
    country: Number(COUNTRY_BY_NAME.has(name)),
    known: Number([name, ...aliases].some((form) => ORGANIZATIONS.has(form))),
    acronym: Number(/^[\p{Upper}.]{2,}$/u.test(name)),
    confidence: Math.max(...mentions.map(({ confidence }) => confidence)),
    "confidence-mean": mentions.reduce((sum, { confidence }) => sum + confidence, 0) / count,
    words: name.split(/\s+/).length,
    aliases: aliases.length,
    names: entities.length,
    length,
  };
}

/** True where a name is the subject of a verb of saying, in English. */
export const isSpeaking = (mention: Mention, article: Article): boolean =>
  SPEAKS.test(sidesOf(mention, article).behind);

/** What a model asks for, in its order. */
export const rowOf = (standing: Standing, measures: readonly string[]): number[] =>
  measures.map((measure) => standing[measure] ?? 0);

interface Sides {
  readonly before: string;
  readonly behind: string;
  readonly isQuoted: boolean;
}

function sidesOf({ block, start, end }: Mention, article: Article): Sides {
  const text = article.blocks[block]?.text ?? "";
  const before = text.slice(Math.max(0, start - BESIDE), start);
  return { before, behind: text.slice(end, end + BESIDE), isQuoted: isWithinQuotes(before) };
}

/** By the last mark before it: an opening one, or a straight one behind a space. */
const isWithinQuotes = (before: string) => /(?:[“„«]|(?:^|\s)")[^”“"»]*$/u.test(before);

/** Index of the sentence that is the headline, where the article has no title of its own; -1 where there is none. */
const headlineOf = ({ article, sentences }: Scene) =>
  article.title === "" && sentences[0] && !/[.!?”"]$/u.test(sentences[0].text) ? 0 : -1;
