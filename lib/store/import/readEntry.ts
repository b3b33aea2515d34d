import * as v from "valibot";
import { exportedBriefSchema } from "../../schema/brief.ts";

export type ImportedBrief = v.InferOutput<typeof exportedBriefSchema>;

export type Entry<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly title: string; readonly why: string };

/** Deeper than any brief: what is deeper is not looked into. */
const DEEPEST = 40;

/** One element of the file, checked field by field. Never throws: what is refused is refused in words for the reader. */
export function readEntry(text: string | null): Entry<ImportedBrief> {
  if (text === null) return { ok: false, title: "", why: "It is larger than any brief." };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, title: "", why: "It is damaged: it is no JSON." };
  }
  if (isDeeper(data, DEEPEST)) return { ok: false, title: "", why: "It is nested deeper than any brief." };
  const checked = v.safeParse(exportedBriefSchema, data, { abortEarly: true });
  if (checked.success) return { ok: true, value: checked.output };
  const where = v.getDotPath(checked.issues[0]);
  return {
    ok: false,
    title: titleOf(data),
    why: isNewer(data)
      ? "It was written by a newer Nutgraf."
      : `It is not a brief as Nutgraf writes them${where ? `: “${where.slice(0, 100)}” is missing or wrong` : ""}.`,
  };
}

function isDeeper(data: unknown, most: number): boolean {
  if (typeof data !== "object" || data === null) return false;
  return most === 0 || Object.values(data).some((value) => isDeeper(value, most - 1));
}

const titled = v.object({ brief: v.object({ article: v.object({ title: v.string() }) }) });
const versioned = v.object({ brief: v.object({ version: v.pipe(v.number(), v.minValue(2)) }) });

const isNewer = (data: unknown) => v.is(versioned, data);

function titleOf(data: unknown): string {
  return v.is(titled, data) ? data.brief.article.title.slice(0, 200) : "";
}
