import * as v from "valibot";
import type { ActorMerge, LaterAddress } from "../../listTypes.ts";
import { actorMergeSchema, exportedBriefSchema, laterAddressSchema } from "../../schema/backup.ts";
import { articleAddress } from "../address.ts";
import type { Section } from "./splitLists.ts";

export type ImportedBrief = v.InferOutput<typeof exportedBriefSchema>;

export type Entry<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly title: string; readonly why: string };

/** Deeper than any brief: what is deeper is not looked into. */
const DEEPEST = 40;

/** One element of a list of the file, checked field by field. Never throws: what is refused is refused in words for the reader. */
export function readEntry<S extends Section>({
  section,
  text,
}: {
  section: S;
  text: string | null;
}): Entry<Imported[S]> {
  const { schema, largest, what } = LISTS[section];
  if (text === null) return { ok: false, title: "", why: `It is larger than ${largest}.` };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, title: "", why: "It is damaged: it is no JSON." };
  }
  if (isDeeper(data, DEEPEST)) return { ok: false, title: "", why: `It is nested deeper than ${largest}.` };
  const checked = v.safeParse(schema, data, { abortEarly: true });
  if (checked.success) return { ok: true, value: checked.output };
  const where = v.getDotPath(checked.issues[0]);
  return {
    ok: false,
    title: titleOf(data),
    why: isNewer(data)
      ? "It was written by a newer Nutgraf."
      : `It is not ${what} as Nutgraf writes them${where ? `: “${where.slice(0, 100)}” is missing or wrong` : ""}.`,
  };
}

interface Imported {
  readonly briefs: ImportedBrief;
  readonly merges: ActorMerge;
  readonly later: LaterAddress;
}

const LISTS: {
  readonly [S in Section]: { schema: v.GenericSchema<unknown, Imported[S]>; largest: string; what: string };
} = {
  briefs: { schema: exportedBriefSchema, largest: "any brief", what: "a brief" },
  merges: { schema: actorMergeSchema, largest: "any pair of names", what: "a pair of names" },
  later: {
    schema: v.pipe(
      laterAddressSchema,
      v.check(({ url }) => URL.canParse(url)),
      v.transform((later) => ({ ...later, url: articleAddress(later.url) })),
    ),
    largest: "any address",
    what: "an address for later",
  },
};

function isDeeper(data: unknown, most: number): boolean {
  if (typeof data !== "object" || data === null) return false;
  return most === 0 || Object.values(data).some((value) => isDeeper(value, most - 1));
}

const titled = v.object({ brief: v.object({ article: v.object({ title: v.string() }) }) });
const plainlyTitled = v.object({ title: v.string() });
const versioned = v.object({ brief: v.object({ version: v.pipe(v.number(), v.minValue(2)) }) });

const isNewer = (data: unknown) => v.is(versioned, data);

function titleOf(data: unknown): string {
  if (v.is(titled, data)) return data.brief.article.title.slice(0, 200);
  return v.is(plainlyTitled, data) ? data.title.slice(0, 200) : "";
}
