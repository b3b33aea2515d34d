import type { Grammar } from "../grammars/types.ts";
import { lower } from "../passages/phrases.ts";
import type { Word } from "../types.ts";

/** "..., | something the port denies", "which a note found | by Lind suggests": who is named there says nothing of what follows. */
export const isNamedByTheWay = (tokens: readonly Word[], first: number, { agents, finite }: Grammar): boolean =>
  lower(tokens[first]) === "something" ||
  (agents.has(lower(tokens[first])) && finite?.test(lower(tokens[first - 1])) === true);
