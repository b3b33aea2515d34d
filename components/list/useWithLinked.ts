import { useEffect, useMemo, useState } from "preact/hooks";
import type { BriefPage } from "../../lib/listTypes.ts";
import type { SavedBrief } from "../../lib/types.ts";
import type { ListActions } from "./types.ts";

const NONE: readonly SavedBrief[] = [];

/**
 * The briefs of a page, none as long as it is null; the brief that a link led to stands first when it is not among those that have
 * been read.
 */
export function useWithLinked(
  actions: Pick<ListActions, "find">,
  page: BriefPage | null,
  linked: string | null,
): readonly SavedBrief[] {
  const briefs = page?.briefs ?? NONE;
  const [extra, setExtra] = useState<SavedBrief | null>(null);
  const isHere = briefs.some(({ id }) => id === linked);
  useEffect(() => {
    if (!linked || isHere || briefs === NONE) return;
    void actions.find(linked).then((found) => setExtra(found.ok ? found.value : null));
  }, [actions, linked, isHere, briefs]);
  return useMemo(
    () => (extra && extra.id === linked && !isHere ? [extra, ...briefs] : briefs),
    [extra, linked, isHere, briefs],
  );
}
