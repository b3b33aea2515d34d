import type { Actor, Article, Sentence } from "../../types.ts";

export function findActors(_article: Article, _sentences: readonly Sentence[]): Actor[] {
  return [];
}
