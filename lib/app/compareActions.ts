import { actorKeyOf } from "../store/actors.ts";
import { getBriefs } from "../store/briefs.ts";
import { findSameStory } from "../store/sameStory.ts";
import { addressOfQuote } from "../text/textFragment.ts";
import type { SavedBrief } from "../types.ts";
import { compareBriefs } from "../view/compare.ts";
import { catchBugs } from "./catchBugs.ts";

const SUGGESTED = 5;

/** Everything the page that compares can do, on the real browser. */
export const compareActions = {
  briefs: (ids: readonly string[]) => catchBugs(() => getBriefs(ids)),
  compare: (briefs: readonly SavedBrief[]) => compareBriefs(briefs, actorKeyOf),
  sameStory: (id: string) => catchBugs(() => findSameStory(id, SUGGESTED)),
  addressOf: addressOfQuote,
};
