import { languageOf } from "../../text/languageOf.ts";
import type { Language } from "../../text/languages/types.ts";
import { hasNamesByCapitals } from "../../text/namesByCapitals.ts";
import type { Actor, ActorKind, Article, Place, Sentence, Span } from "../../types.ts";
import { ask as askTrees, type TreeModel } from "../trees.ts";
import { actionOf, isLocative, saysSomething, takesPart } from "./cast/actions.ts";
import { countAdjectives } from "./cast/adjectives.ts";
import { isPeople } from "./cast/peoples.ts";
import { importance } from "./cast/rank.ts";
import { withSomebody } from "./cast/somebody.ts";
import { type Candidate, isSpeaking, rowOf, type Scene, standingOf } from "./cast/standing.ts";
import { isNoPlace, isThing } from "./cast/things.ts";
import { COUNTRY_BY_NAME } from "./data/countries.ts";
import { withoutCoordination } from "./merging/coordinated.ts";
import { mergeMentions } from "./merging/merge.ts";
import { withSameBodies } from "./merging/sameBodies.ts";
import { withSharedSurname } from "./merging/sharedSurname.ts";
import { MODEL as leading } from "./models/leading.ts";
import { MODEL as shown } from "./models/shown.ts";
import { withBodiesByNoun } from "./names/bodiesByNoun.ts";
import { withoutCodes } from "./names/codes.ts";
import { withoutEmployers } from "./names/employers.ts";
import { withFullStop, withGermanForms, withNamesInFirstCase } from "./names/germanForms.ts";
import { withMissed } from "./names/missed.ts";
import { withTrueBounds } from "./names/nameBounds.ts";
import { withoutEndings } from "./names/nameEndings.ts";
import { withPartners } from "./names/partners.ts";
import { rules } from "./names/rules.ts";
import { shownName } from "./names/shownNames.ts";
import { tagNames } from "./names/tagNames.ts";
import { splitTitles } from "./names/titles.ts";
import { withTowns } from "./names/townAndState.ts";
import { withWholeNames } from "./names/wholeNames.ts";
import { rolesOf } from "./roles/roles.ts";
import { namedIn } from "./roles/roleWithName.ts";
import { withFullForms, withSlavicForms } from "./slavic/slavicForms.ts";
import { isSlavic } from "./slavic/slavicPieces.ts";
import type { Entity, Mention, Tagger } from "./types.ts";

/**
 * Log-odds, in thousandths, from which on a name is shown: one that is missing costs a reader more than one too many, which stands last.
 * Cross-validated, 75 % of the names shown then have a card, and 87 % of the cards are among them; at 0 it is 84 and 80 %.
 */
const LEAST_SHOWN = -1250;
/** A lone capitalised word that nothing else speaks for is no actor. */
const LEAST_CONFIDENCE = 0.3;
/** Of the first and last name of a person. */
const LEAST_FULL = 0.15;

/** The names of an article, each with one kind and under one name. Exported for the benchmark, which counts every span. */
export function findEntities(article: Article, sentences: readonly Sentence[], tagger: Tagger = rules): Entity[] {
  const language = languageOf(article);
  // A foreign name in Latin letters is not who is in the story: silence is more honest.
  if (!hasNamesByCapitals(language.code)) return [];
  const mentions = tagNames(article, sentences, language, tagger);
  const apart = withSomebody(withoutCoordination(mentions), article);
  // How a name goes on beyond what was tagged is told by English words.
  const names =
    language.code === "en"
      ? withBodiesByNoun(
          withPartners(withTrueBounds(withWholeNames(withoutEmployers(apart), sentences), sentences), sentences),
          sentences,
        )
      : apart;
  const split = splitTitles(names, sentences, language.code);
  const titled = isSlavic(language)
    ? withFullForms(split, sentences, language)
    : withoutEndings(split, language.code, sentences, article.title);
  const all = withMissed(titled, sentences, language.code === "en" ? null : language);
  const found = language.code === "en" ? withTowns(withoutCodes(all, sentences), sentences) : all;
  const inOneForm = inNominative(found, sentences, language);
  const merged = mergeMentions(inOneForm, sentences, language);
  const entities = language.code === "en" ? withSharedSurname(merged, sentences) : merged;
  return withSameBodies(language.code === "de" ? withNamesInFirstCase(entities) : entities, language.code);
}

/** Names that are declined in one form each. */
function inNominative(
  found: readonly Mention[],
  sentences: readonly Sentence[],
  language: Language,
): readonly Mention[] {
  if (language.code === "de") return withGermanForms(found, sentences);
  if (!isSlavic(language)) return withoutEndings(found, language.code, sentences);
  const whole = found.map((mention) => withFullStop(mention, sentences[mention.sentence]));
  return withSlavicForms(whole, sentences, language);
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
  const entities = findEntities(article, sentences, tagger);
  const scene = { article, sentences, entities, adjectives: countAdjectives(sentences) };
  // Who matters was learned from English stories, and asks for English words.
  const isLearned = languageOf(article).code === "en" && tagger.languages?.includes("en");
  const judge = isLearned ? judgeLearned : judgeByRules;
  const isEnglish = languageOf(article).code === "en";
  const nameOf = (entity: Entity) => (isEnglish ? shownName(entity, sentences) : entity.name);
  const places: Place[] = [];
  const judged = candidatesOf(scene).flatMap((candidate) => {
    const importance = judge(candidate, scene);
    const { kind, mentions } = candidate.entity;
    const isPlace = kind === "place" && !(isEnglish && isNoPlace(candidate.entity, sentences));
    if (importance === null && isPlace) places.push({ name: nameOf(candidate.entity), mentions: mentions.map(spanOf) });
    return importance === null ? [] : [{ ...candidate, importance }];
  });
  const actors = judged
    .toSorted((a, b) => b.importance - a.importance)
    .map(({ entity, actions, roles }, index) => ({
      id: `actor-${index + 1}`,
      name: nameOf(entity),
      kind: entity.kind as ActorKind,
      aliases: entity.aliases,
      roles,
      mentions: entity.mentions.map(spanOf),
      actions,
    }));
  // The sort is stable: of equally many mentions the first named comes first.
  return { actors, places: places.sort((a, b) => b.mentions.length - a.mentions.length).slice(0, MOST_PLACES) };
}

/** All names that may be somebody's. Exported for the training. */
export function candidatesOf({ article, sentences, entities }: Scene): Candidate[] {
  const named = namedIn(entities);
  return entities.flatMap((entity) => {
    if (entity.kind === "other") return [];
    const roles = rolesOf(entity, article, sentences, named);
    const actions = entity.mentions.flatMap((mention) => actionOf(mention, article, sentences) ?? []);
    // What the article introduces with a role, or lets act, is somebody, however strange the name.
    const isFull = / /.test(entity.name);
    const isSomebody =
      roles.length > 0 ||
      (isFull && (actions.length > 0 || entity.mentions.some((mention) => isSpeaking(mention, article))));
    return isSomebody || isPlausible(entity) ? [{ entity, roles, actions }] : [];
  });
}

/** How important a name is, or null when it is only where the story plays, or mentioned by the way. */
type Judge = (candidate: Candidate, scene: Scene) => number | null;

/** As learned from who is on the cards that people made of labelled news. */
const judgeLearned: Judge = (candidate, scene) => {
  const standing = standingOf(candidate, scene);
  if (isThing(candidate, scene, standing) || isPeople(candidate.entity, scene.article)) return null;
  const ask = (model: TreeModel) => askTrees(model, rowOf(standing, model.measures));
  // Who says something is in the story: of 240 people and organizations that do, 233 are on the cards (counted in wikinews.train).
  const isSpeaker = candidate.entity.kind !== "place" && (standing.speaks ?? 0) > 0;
  return ask(shown) < LEAST_SHOWN && !isSpeaker ? null : ask(leading);
};

const judgeByRules: Judge = ({ entity, roles, actions }, { article, sentences, adjectives }) => {
  const { kind, name, mentions } = entity;
  const language = languageOf(article);
  const isParty = mentions.some(
    (mention) => takesPart(mention, article) || (language.code !== "en" && saysSomething(mention, article, language)),
  );
  if (kind === "other" || (kind !== "person" && isSetting(entity, actions.length > 0 || isParty, article))) return null;
  return importance({
    kind,
    mentions: mentions.length,
    first: mentions[0]?.sentence ?? 0,
    sentences: sentences.length,
    hasRole: roles.length > 0,
    adjectives: adjectives.get(name) ?? 0,
    acts: actions.length > 0,
    takesPart: isParty,
  });
};

const spanOf = ({ block, start, end }: Mention): Span => ({ block, start, end });

const isPlausible = ({ kind, name, mentions }: Entity) =>
  mentions.length > 1 ||
  mentions.some(
    ({ confidence }) => confidence >= (kind === "person" && / /.test(name) ? LEAST_FULL : LEAST_CONFIDENCE),
  );

/** How often an organization's mentions may be mere places ("on Twitter") before it is one; a place is one unless it acts. */
const isSetting = ({ kind, name, mentions }: Entity, takesPart: boolean, article: Article) =>
  !takesPart &&
  (kind === "organization"
    ? mentions.every((mention) => isLocative(mention, article))
    : mentions.length < 2 || !COUNTRY_BY_NAME.has(name) || mentions.every((mention) => isLocative(mention, article)));
