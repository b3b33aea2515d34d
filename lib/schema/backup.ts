import * as v from "valibot";
import type { ActorMerge, LaterAddress } from "../types.ts";
import { briefSchema, moment, savedBriefEntries } from "./brief.ts";

/** Addresses that would run or hold something instead of leading somewhere. */
const ACTIVE = /^(?:javascript|vbscript|data):/i;

/** As browsers read an address: whatever cannot be seen before it, and tabs and line ends within, do not count. */
const leadsSomewhere = (url: string) => !ACTIVE.test(url.replace(/^[\p{Cc} ]+|[\t\n\r]/gu, ""));

/**
 * A brief as an export file holds it: everything that can be saved can come back. How large a file and one of its entries may be is
 * the business of whoever reads it.
 */
export const exportedBriefSchema = v.pipe(
  v.strictObject({
    ...savedBriefEntries,
    earlierBriefs: v.array(v.strictObject({ savedAt: moment, brief: briefSchema })),
  }),
  v.check(({ earlier, earlierBriefs }) => earlier === earlierBriefs.length),
  v.check(({ brief, earlierBriefs }) =>
    [brief, ...earlierBriefs.map((earlier) => earlier.brief)].every(({ article }) => leadsSomewhere(article.url)),
  ),
);

const actorName = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
  kind: v.picklist(["person", "organization", "place"]),
});

export const actorMergeSchema: v.GenericSchema<ActorMerge> = v.strictObject({ actor: actorName, into: actorName });

export const laterAddressSchema: v.GenericSchema<LaterAddress> = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(8_000), v.regex(/^https?:\/\//i)),
  title: v.pipe(v.string(), v.maxLength(8_000)),
  addedAt: moment,
  tags: v.array(v.string()),
});
