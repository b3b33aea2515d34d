import * as v from "valibot";
import type { Brief, SavedBrief } from "../types.ts";
import { articleHeadEntries } from "./article.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const spanEntries = { block: count, start: count, end: count } as const;
const span = v.strictObject(spanEntries);
const quote = v.strictObject({ ...spanEntries, text: v.string() });

const sentence = v.strictObject({ ...spanEntries, text: v.string(), index: count });

const point = v.strictObject({
  sentence,
  companion: v.exactOptional(sentence),
  score: v.pipe(v.number(), v.finite()),
  reasons: v.array(v.picklist(["lead", "central", "title", "actors", "figure", "quote", "decision", "background"])),
  neighbours: v.exactOptional(v.strictObject({ before: v.nullable(v.string()), after: v.nullable(v.string()) })),
});

const actor = v.strictObject({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(["person", "organization", "place"]),
  aliases: v.array(v.string()),
  roles: v.array(quote),
  mentions: v.array(span),
  pronouns: v.exactOptional(v.array(span)),
  actions: v.array(
    v.strictObject({ ...spanEntries, text: v.exactOptional(v.string()), isSuffered: v.exactOptional(v.literal(true)) }),
  ),
});

const statement = v.strictObject({
  speaker: v.nullable(v.string()),
  speakerText: v.string(),
  unnamed: v.boolean(),
  cue: v.string(),
  told: v.exactOptional(v.string()),
  kind: v.picklist(["direct", "indirect", "mixed"]),
  content: quote,
  anonymity: v.exactOptional(quote),
});

const figure = v.strictObject({
  quote,
  value: v.pipe(v.number(), v.finite()),
  unit: v.nullable(v.string()),
  counts: v.nullable(v.string()),
  sentence,
});

const articleDate = v.strictObject({
  quote,
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/)),
  sentence,
});

const place = v.strictObject({ name: v.string(), mentions: v.array(span) });

const actorEdit = v.variant("does", [
  v.strictObject({ does: v.literal("hide"), name: v.string() }),
  v.strictObject({ does: v.literal("rename"), name: v.string(), to: v.string() }),
  v.strictObject({ does: v.literal("merge"), name: v.string(), into: v.string() }),
]);

export const briefSchema: v.GenericSchema<Brief> = v.strictObject({
  article: v.strictObject(articleHeadEntries),
  points: v.array(point),
  actors: v.array(actor),
  statements: v.array(statement),
  places: v.exactOptional(v.array(place)),
  actorEdits: v.exactOptional(v.array(actorEdit)),
  figures: v.exactOptional(v.array(figure)),
  dates: v.exactOptional(v.array(articleDate)),
  language: v.exactOptional(v.string()),
  coverage: v.strictObject({ covered: count, paragraphs: count }),
  version: v.literal(1),
});

/** ISO 8601, UTC, with milliseconds, of a day that is in the calendar: so that moments compare as texts, and are read alike everywhere. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  v.check((text) => {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString() === text;
  }),
);

export const savedBriefEntries = {
  id: v.pipe(v.string(), v.minLength(1)),
  savedAt: moment,
  updatedAt: v.nullable(moment),
  brief: briefSchema,
  tags: v.array(v.string()),
  read: v.boolean(),
  note: v.string(),
  earlier: count,
} as const;

export const savedBriefSchema: v.GenericSchema<SavedBrief> = v.strictObject(savedBriefEntries);
