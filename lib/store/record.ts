import * as v from "valibot";
import { savedBriefSchema } from "../schema/brief.ts";
import type { SavedBrief } from "../types.ts";
import { articleAddress } from "./address.ts";
import { RECORD_SCHEMA, type StoredRecord } from "./database.ts";

/** A saved brief as it is stored. */
export function toRecord(saved: SavedBrief): StoredRecord {
  return { ...saved, schema: RECORD_SCHEMA, address: articleAddress(saved.brief.article.url) };
}

/** The saved brief of a stored record, or null for one that is damaged or of a newer Nutgraf; such a record stays where it is. */
export function fromRecord(record: StoredRecord): SavedBrief | null {
  if (record.schema !== RECORD_SCHEMA) return null;
  const { schema: _schema, address: _address, ...saved } = record;
  const checked = v.safeParse(savedBriefSchema, saved);
  return checked.success ? checked.output : null;
}
