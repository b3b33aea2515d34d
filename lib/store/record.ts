import * as v from "valibot";
import { savedBriefSchema } from "../schema/brief.ts";
import { fold } from "../text/fold.ts";
import type { SavedBrief } from "../types.ts";
import { articleAddress } from "./address.ts";
import type { StoredRecord } from "./shape.ts";

/** Version of a stored record. A record with a higher one was written by a newer Nutgraf. */
const RECORD_SCHEMA = 2;

/** A saved brief as it is stored under a number of the word index. */
export function toRecord(saved: SavedBrief, serial: number): StoredRecord & { readonly serial: number } {
  const { url, title, published } = saved.brief.article;
  return {
    ...saved,
    schema: RECORD_SCHEMA,
    address: articleAddress(url),
    serial,
    byPublished: publishedKey(published),
    byTitle: fold(title).trim().slice(0, 80),
  };
}

/** The saved brief of a stored record, or null for one that is damaged or of a newer Nutgraf; such a record stays where it is. */
export function fromRecord(record: StoredRecord): SavedBrief | null {
  if (record.schema !== RECORD_SCHEMA || typeof record.serial !== "number") return null;
  const { schema: _schema, address: _address, serial: _serial, byPublished: _day, byTitle: _title, ...saved } = record;
  const checked = v.safeParse(savedBriefSchema, saved);
  return checked.success ? checked.output : null;
}

/** Moments that compare as text; a brief without one has the smallest. */
function publishedKey(published: string | null): string {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? "" : new Date(time).toISOString();
}
