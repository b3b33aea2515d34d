import type { Action, Actor, Brief, Quote, Statement } from "../types.ts";

type ToldAction = Action & { readonly text: string };

/** What a brief tells of an actor beyond name and count. */
export interface ActorFacts {
  readonly said: readonly Statement[];
  /** Clauses that can be shown: those of older briefs have no words. */
  readonly did: readonly ToldAction[];
  /** The same of what is done to the actor. */
  readonly doneTo: readonly ToldAction[];
  /** Every role the article states, where it states more than the one beside the name. */
  readonly roles: readonly Quote[];
}

/** What each actor of a brief said and did, in reading order, by the actor's id. */
export function actorFacts({ actors, statements }: Pick<Brief, "actors" | "statements">): Map<string, ActorFacts> {
  const said = Map.groupBy(statements, ({ speaker }) => speaker);
  return new Map(
    actors.map((actor): [string, ActorFacts] => {
      const roles = actor.roles.length > 1 ? actor.roles : [];
      const actions = withWords(actor);
      const did = actions.filter(({ isSuffered }) => !isSuffered);
      const doneTo = actions.filter(({ isSuffered }) => isSuffered);
      return [actor.id, { said: said.get(actor.id) ?? [], did, doneTo, roles }];
    }),
  );
}

const withWords = ({ actions }: Actor): ToldAction[] =>
  actions.flatMap(({ text, ...span }) => (text === undefined ? [] : [{ ...span, text }]));

/** "said 2 · did 3 · done to 1 · 2 roles"; an empty text for who is only named. */
export const factsLine = ({ said, did, doneTo, roles }: ActorFacts): string =>
  [
    said.length > 0 && `said ${said.length}`,
    did.length > 0 && `did ${did.length}`,
    doneTo.length > 0 && `done to ${doneTo.length}`,
    roles.length > 0 && `${roles.length} roles`,
  ]
    .filter(Boolean)
    .join(" · ");
