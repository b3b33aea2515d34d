import { languageOf } from "../text/languageOf.ts";
import { splitSentences } from "../text/splitSentences.ts";
import type { Article, Brief, PointCount } from "../types.ts";
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

/**
 * The brief of an article. Pure and deterministic: the same article always gives the same brief.
 *
 * @returns points in reading order, actors with the most important first, statements in reading order.
 */
export function makeBrief(article: Article, options: BriefOptions = {}): Brief {
  const { blocks: _blocks, standfirst: _standfirst, ...head } = article;
  const sentences = splitSentences(article);
  const points = rankPoints(article, sentences, { count: countOf(options.points ?? 5, sentences.length) });
  const { actors: cast, places } = findCast(article, sentences, options.tagger);
  const { statements, told, speakers } = readStatements(article, sentences, cast);
  const actors = withDeeds([...cast, ...speakers], told, statements, article);
  const coverage = measureCoverage(article, points);
  const figures = findFigures(article, sentences, points);
  const dates = findDates(article, sentences, points);
  const language = languageOf(article).code;
  return {
    article: head,
    points,
    actors,
    places,
    statements,
    figures,
    dates,
    language,
    coverage,
    version: BRIEF_VERSION,
  };
}

/** A tenth has its bounds: three points tell a story, and more than thirty are no brief. */
const TENTH = { least: 3, most: 30 } as const;

const countOf = (points: PointCount, sentences: number): number =>
  points === "tenth" ? Math.min(TENTH.most, Math.max(TENTH.least, Math.round(sentences / 10))) : points;
