import { languageOf } from "../../text/languageOf.ts";
import { hasNamesByCapitals } from "../../text/namesByCapitals.ts";
import type { Actor, ActorKind, Article, Place, Sentence, Span } from "../../types.ts";
import { actionOf, isLocative, takesPart } from "./actions.ts";
import { countAdjectives } from "./adjectives.ts";
import { COUNTRY_BY_NAME } from "./data/countries.ts";
import { mergeMentions } from "./merge.ts";
import { importance } from "./rank.ts";
import { rolesOf } from "./roles.ts";
import { rules } from "./rules.ts";
import { splitTitles } from "./titles.ts";
import type { Entity, Mention, Tagger } from "./types.ts";

/** Rules are written for English; elsewhere only what they are sure of is said. */
const SURE = 0.6;
/** A lone capitalised word that nothing else speaks for is no actor. */
const LEAST_CONFIDENCE = 0.4;

/** The names of an article, each with one kind and under one name. Exported for the benchmark, which counts every span. */
export function findEntities(article: Article, sentences: readonly Sentence[], tagger: Tagger = rules): Entity[] {
  const language = languageOf(article);
  // A foreign name in Latin letters is not who is in the story: silence is more honest.
  if (!hasNamesByCapitals(language.code)) return [];
  const reads = tagger.languages === null || tagger.languages.includes(language.code);
  const mentions = (reads ? tagger : rules)
    .tag(article, sentences, language)
    .filter(({ confidence }) => language.code === "en" || confidence >= SURE);
  return mergeMentions(
    splitTitles(mentions, sentences),
    sentences.map(({ text }) => text),
  );
}

/**
 * Who is in the story: people, organizations, and places that act, the most important first. Places where something only happens are
 * left out, and so are names of anything else.
 */
export const findActors = (article: Article, sentences: readonly Sentence[], tagger: Tagger = rules): Actor[] => [
  ...findCast(article, sentences, tagger).actors,
];

export interface Cast {
  /** The most important first. */
  readonly actors: readonly Actor[];
  /** Where things happen, those named most often first. */
  readonly places: readonly Place[];
}

/** More settings than these say nothing. */
const MOST_PLACES = 12;

/** Who is in the story, and where it plays. */
export function findCast(article: Article, sentences: readonly Sentence[], tagger: Tagger = rules): Cast {
  const adjectives = countAdjectives(sentences);
  const places: Place[] = [];
  const candidates = findEntities(article, sentences, tagger).flatMap((entity) => {
    const { kind, mentions } = entity;
    if (kind === "other") return [];
    const roles = rolesOf(entity, article, sentences);
    const actions = mentions.flatMap((mention) => actionOf(mention, article, sentences) ?? []);
    // What the article introduces with a role, or lets act, is somebody, however strange the name.
    const isSomebody = roles.length > 0 || (actions.length > 0 && / /.test(entity.name));
    if (!isSomebody && !isPlausible(entity)) return [];
    const isParty = mentions.some((mention) => takesPart(mention, article));
    if (kind !== "person" && isSetting(entity, actions.length > 0 || isParty, article)) {
      if (kind === "place") places.push({ name: entity.name, mentions: mentions.map(spanOf) });
      return [];
    }
    const standing = {
      kind,
      mentions: mentions.length,
      first: mentions[0]?.sentence ?? 0,
      sentences: sentences.length,
      hasRole: roles.length > 0,
      adjectives: adjectives.get(entity.name) ?? 0,
      acts: actions.length > 0,
      takesPart: isParty,
    };
    return [{ entity, kind, actions, roles, score: importance(standing) }];
  });
  const actors = candidates
    .toSorted((a, b) => b.score - a.score)
    .map(({ entity, kind, actions, roles }, index) => ({
      id: `actor-${index + 1}`,
      name: entity.name,
      kind: kind as ActorKind,
      aliases: entity.aliases,
      roles,
      mentions: entity.mentions.map(spanOf),
      actions,
    }));
  // The sort is stable: of equally many mentions the first named comes first.
  return { actors, places: places.sort((a, b) => b.mentions.length - a.mentions.length).slice(0, MOST_PLACES) };
}

const spanOf = ({ block, start, end }: Mention): Span => ({ block, start, end });

const isPlausible = ({ mentions }: Entity) =>
  mentions.length > 1 || mentions.some(({ confidence }) => confidence >= LEAST_CONFIDENCE);

/** How often an organization's mentions may be mere places ("on Twitter") before it is one; a place is one unless it acts. */
const isSetting = ({ kind, name, mentions }: Entity, takesPart: boolean, article: Article) =>
  !takesPart &&
  (kind === "organization"
    ? mentions.every((mention) => isLocative(mention, article))
    : mentions.length < 2 || !COUNTRY_BY_NAME.has(name) || mentions.every((mention) => isLocative(mention, article)));
