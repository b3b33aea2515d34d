import type { Facet } from "../listTypes.ts";
import type { Result } from "../result.ts";
import { attempt } from "./attempt.ts";
import { reading } from "./database.ts";
import { afterPrefix } from "./match.ts";
import { readWaiting, splitTerms } from "./pending.ts";
import { sizeOf } from "./postings.ts";
import { siteTerm, tagTerm } from "./terms.ts";

/** Sites of the saved briefs, those with most briefs first. */
export const listSites = (): Promise<Result<Facet[]>> => listFacets(siteTerm(""));

/** Tags of the saved briefs, those with most briefs first. */
export const listTags = (): Promise<Result<Facet[]>> => listFacets(tagTerm(""));

/** Counted in the index itself: there are no other numbers that could differ from it. */
function listFacets(prefix: string): Promise<Result<Facet[]>> {
  return attempt(() =>
    reading(
      async (transaction) => {
        const store = transaction.objectStore("postings");
        const counts = new Map<string, number>();
        const count = (term: string, briefs: number) => {
          const value = term.slice(prefix.length);
          counts.set(value, (counts.get(value) ?? 0) + briefs);
        };
        for (const { terms } of await readWaiting(transaction))
          for (const term of splitTerms(terms)) if (term.startsWith(prefix)) count(term, 1);
        const blocks = await transaction.objectStore("blocks").getAllKeys();
        for (const block of blocks) {
          const range = IDBKeyRange.bound([block, prefix], [block, afterPrefix(prefix)], false, true);
          const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
          for (const [index, [, term]] of keys.entries()) {
            const postings = values[index];
            if (postings) count(term, sizeOf(postings));
          }
        }
        return [...counts]
          .map(([value, briefs]) => ({ value, briefs }))
          .sort((a, b) => b.briefs - a.briefs || (a.value < b.value ? -1 : 1));
      },
      ["postings", "pending", "blocks"],
    ),
  );
}
