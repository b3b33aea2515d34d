import { splitSentences } from "../text/splitSentences.ts";
import type { Article, Brief } from "../types.ts";
import { findActors } from "./actors/findActors.ts";
import type { Tagger } from "./actors/types.ts";
import { measureCoverage } from "./coverage.ts";
import { rankPoints } from "./points/rankPoints.ts";
import { findStatements } from "./statements/findStatements.ts";

/** Version of the shape of a brief: raised with a migration in `lib/store` whenever the shape changes. */
export const BRIEF_VERSION = 1;

export type PointCount = 3 | 5 | 8;

export interface BriefOptions {
  /** How many key points to show at most; a short article gets fewer. */
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
  const points = rankPoints(article, sentences, { count: options.points ?? 5 });
  const actors = findActors(article, sentences, options.tagger);
  const statements = findStatements(article, sentences, actors);
  const coverage = measureCoverage(article, points);
  return { article: head, points, actors, statements, coverage, version: BRIEF_VERSION };
}
