import type { Actor, Article, Sentence, Statement } from "../../types.ts";

export function findStatements(
  _article: Article,
  _sentences: readonly Sentence[],
  _actors: readonly Actor[],
): Statement[] {
  return [];
}
