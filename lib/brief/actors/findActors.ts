import { languageOf } from "../../text/languageOf.ts";
import type { Actor, ActorKind, Article, Sentence, Span } from "../../types.ts";
import { actionOf, takesPart } from "./actions.ts";
import { COUNTRY_BY_NAME } from "./data/countries.ts";
import { mergeMentions } from "./merge.ts";
import { importance } from "./rank.ts";
import { rolesOf } from "./roles.ts";
import { rules } from "./rules.ts";
import type { Entity, Mention, Tagger } from "./types.ts";

/** Rules are written for English; elsewhere only what they are sure of is said. */
const SURE = 0.6;
/** A lone capitalised word that nothing else speaks for is no actor. */
const LEAST_CONFIDENCE = 0.4;

/** The names of an article, each with one kind and under one name. Exported for the benchmark, which counts every span. */
export function findEntities(article: Article, sentences: readonly Sentence[], tagger: Tagger = rules): Entity[] {
  const language = languageOf(article);
  if (language.code === "und") return [];
  const mentions = tagger
    .tag(article, sentences, language)
    .filter(({ confidence }) => language.code === "en" || confidence >= SURE);
  return mergeMentions(
    mentions,
    sentences.map(({ text }) => text),
  );
}

/**
 * Who is in the story: people, organizations, and places that act, the most important first. Places where something only happens are
 * left out, and so are names of anything else.
 */
export function findActors(article: Article, sentences: readonly Sentence[]): Actor[] {
  const candidates = findEntities(article, sentences).flatMap((entity) => {
    const { kind, mentions } = entity;
    if (kind === "other" || !isPlausible(entity)) return [];
    const actions = mentions.flatMap((mention) => actionOf(mention, article, sentences) ?? []);
    if (kind === "place" && !isActing(entity, actions, article)) return [];
    const roles = rolesOf(entity, article, sentences);
    const standing = {
      kind,
      mentions: mentions.length,
      first: mentions[0]?.sentence ?? 0,
      sentences: sentences.length,
      hasRole: roles.length > 0,
      speaks: actions.length > 0,
    };
    return [{ entity, kind, actions, roles, score: importance(standing) }];
  });
  return candidates
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
}

const spanOf = ({ block, start, end }: Mention): Span => ({ block, start, end });

const isPlausible = ({ mentions }: Entity) =>
  mentions.length > 1 || mentions.some(({ confidence }) => confidence >= LEAST_CONFIDENCE);

/** A country is always a party to its story; a city is one when it acts. */
const isActing = ({ name, mentions }: Entity, actions: readonly Span[], article: Article) =>
  actions.length > 0 || COUNTRY_BY_NAME.has(name) || mentions.some((mention) => takesPart(mention, article));
