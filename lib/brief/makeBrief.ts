import { languageOf } from "../text/languageOf.ts";
import { splitSentences } from "../text/splitSentences.ts";
import type { Article, Brief, BriefOpening, PointCount, Sentence } from "../types.ts";
import { findCast } from "./actors/findActors.ts";
import type { Tagger } from "./actors/types.ts";
import { measureCoverage } from "./coverage.ts";
import { findDates } from "./dates/findDates.ts";
import { withDeeds } from "./deeds/withDeeds.ts";
import { findFigures } from "./figures/findFigures.ts";
import { rankPoints } from "./points/rankPoints.ts";
import { readStatements } from "./statements/findStatements.ts";

/** Version of the shape of a brief: raised with a migration in `lib/store` whenever the shape changes. */
export const BRIEF_VERSION = 1;

export interface BriefOptions {
  /** How many key points to show; a short article gets fewer. */
  readonly points?: PointCount;
  /** Finds the names in the languages it reads; rules do elsewhere, and where none is given. */
  readonly tagger?: Tagger;
}

/** A brief that has its points, and what the rest of it is made of. */
export interface BegunBrief {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly opening: BriefOpening;
}

/**
 * The brief of an article. Pure and deterministic: the same article always gives the same brief.
 *
 * @returns points in reading order, actors with the most important first, statements in reading order.
 */
export const makeBrief = (article: Article, { points = 5, tagger }: BriefOptions = {}): Brief =>
  finishBrief(beginBrief(article, points), tagger);

/** The points of an article: they ask for no names, so that a reader can have them at once. */
export function beginBrief(article: Article, points: PointCount): BegunBrief {
  const { blocks: _blocks, standfirst: _standfirst, ...head } = article;
  const sentences = splitSentences(article);
  const chosen = rankPoints(article, sentences, { count: countOf(points, sentences.length) });
  const coverage = measureCoverage(article, chosen);
  const language = languageOf(article).code;
  return { article, sentences, opening: { article: head, points: chosen, coverage, language } };
}

/** Who is in the article, who said what, and its figures and dates, added to its points. */
export function finishBrief({ article, sentences, opening }: BegunBrief, tagger?: Tagger): Brief {
  const { points } = opening;
  const { actors: named, places } = findCast(article, sentences, tagger);
  const { statements, told, cast } = readStatements(article, sentences, named);
  const actors = withDeeds(cast, told, statements, article);
  const figures = findFigures(article, sentences, points);
  const dates = findDates(article, sentences, points);
  return { ...opening, actors, places, statements, figures, dates, version: BRIEF_VERSION };
}

/** The brief with another number of points. Who is in it and who said what is the same for any number. */
export function withPointCount(brief: Brief, article: Article, points: PointCount): Brief {
  const { sentences, opening } = beginBrief(article, points);
  const figures = findFigures(article, sentences, opening.points);
  const dates = findDates(article, sentences, opening.points);
  return { ...brief, ...opening, figures, dates };
}

/** A tenth has its bounds: three points tell a story, and more than thirty are no brief. */
const TENTH = { least: 3, most: 30 } as const;

const countOf = (points: PointCount, sentences: number): number =>
  points === "tenth" ? Math.min(TENTH.most, Math.max(TENTH.least, Math.round(sentences / 10))) : points;
