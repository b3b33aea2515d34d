import type { EarlierBrief, OnDuplicate } from "../../listTypes.ts";
import type { SavedBrief } from "../../types.ts";
import { compareVersions } from "../versions.ts";

/** What becomes of a saved brief and one of a file about the same article. */
export interface Merged {
  readonly saved: SavedBrief;
  /** To be kept as earlier versions: nothing that was in either is lost. */
  readonly earlier: readonly EarlierBrief[];
}

const lastSaved = ({ updatedAt, savedAt }: Pick<SavedBrief, "updatedAt" | "savedAt">) => updatedAt ?? savedAt;

/** The other brief of the article, with all that is kept of it. */
export type Theirs = SavedBrief & { readonly earlierBriefs: readonly EarlierBrief[] };

/** Null when what is saved stays as it is. @param kept earlier versions of mine: importing a file twice does not keep them twice. */
export function mergeBriefs(
  mine: SavedBrief,
  theirs: Theirs,
  onDuplicate: OnDuplicate,
  kept: readonly EarlierBrief[] = [],
): Merged | null {
  if (onDuplicate === "keep-mine") return null;
  const takesTheirs = onDuplicate === "take-theirs" || lastSaved(theirs) > lastSaved(mine);
  const other = takesTheirs ? mine : theirs;
  const brief = takesTheirs ? theirs.brief : mine.brief;
  const differs = compareVersions(other.brief, brief).isOther;
  const known = new Set(kept.map((version) => JSON.stringify(version)));
  const candidates = [...theirs.earlierBriefs, ...(differs ? [{ savedAt: lastSaved(other), brief: other.brief }] : [])];
  const earlier = candidates.filter((version) => !known.has(JSON.stringify(version)));
  const own =
    onDuplicate === "take-theirs"
      ? {
          savedAt: theirs.savedAt,
          updatedAt: theirs.updatedAt,
          tags: theirs.tags,
          note: theirs.note,
          read: theirs.read,
        }
      : {
          savedAt: mine.savedAt < theirs.savedAt ? mine.savedAt : theirs.savedAt,
          updatedAt: later(mine.updatedAt, theirs.updatedAt),
          tags: [...new Set([...mine.tags, ...theirs.tags])],
          note: joinNotes(mine.note, theirs.note),
          read: mine.read || theirs.read,
        };
  const saved = { ...mine, ...own, brief };
  if (earlier.length === 0 && JSON.stringify(saved) === JSON.stringify(mine)) return null;
  return { saved, earlier };
}

const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);

/** Importing twice does not write a note twice. */
function joinNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}\n\n${theirs}`;
}
