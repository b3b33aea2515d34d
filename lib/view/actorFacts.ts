import type { Action, Actor, Brief, Statement } from "../types.ts";

/** What a brief tells of an actor beyond name and count. */
export interface ActorFacts {
  readonly said: readonly Statement[];
  /** Clauses that can be shown: those of older briefs have no words. */
  readonly did: readonly (Action & { readonly text: string })[];
}

/** What each actor of a brief said and did, in reading order, by the actor's id. */
export function actorFacts({ actors, statements }: Pick<Brief, "actors" | "statements">): Map<string, ActorFacts> {
  const said = Map.groupBy(statements, ({ speaker }) => speaker);
  return new Map(actors.map((actor) => [actor.id, { said: said.get(actor.id) ?? [], did: withWords(actor) }] as const));
}

const withWords = ({ actions }: Actor) =>
  actions.flatMap(({ text, ...span }) => (text === undefined ? [] : [{ ...span, text }]));

/** "said 2 · did 3"; an empty text for who is only named. */
export const factsLine = ({ said, did }: ActorFacts): string =>
  [said.length > 0 && `said ${said.length}`, did.length > 0 && `did ${did.length}`].filter(Boolean).join(" · ");
