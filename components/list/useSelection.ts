import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { BriefQuery, BriefSelection } from "../../lib/listTypes.ts";
import type { SavedBrief } from "../../lib/types.ts";

/** What the reader has ticked: some of the briefs that are shown, or all that the search finds. */
export function useSelection(briefs: readonly SavedBrief[], query: BriefQuery, found: number | null) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState<BriefQuery | null>(null);
  const anchor = useRef<string | null>(null);
  const isAll = all === query;

  /** @param through with the shift key: everything from the one ticked last. */
  const toggle = useCallback(
    (id: string, through = false) => {
      setAll(null);
      setIds((before) => {
        const next = new Set(before);
        const order = briefs.map((saved) => saved.id);
        const [from, to] = [order.indexOf(anchor.current ?? ""), order.indexOf(id)];
        const range = through && from >= 0 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
        const on = !before.has(id);
        for (const one of range)
          if (on) next.add(one);
          else next.delete(one);
        anchor.current = id;
        return next;
      });
    },
    [briefs],
  );

  const clear = useCallback(() => {
    setIds(new Set());
    setAll(null);
  }, []);

  // What is no longer in the list, because it was removed or another search was made, is no longer ticked.
  const here = useMemo(() => briefs.filter(({ id }) => ids.has(id)).map(({ id }) => id), [briefs, ids]);
  const selection: BriefSelection | null = isAll
    ? { by: "query", query }
    : here.length > 0
      ? { by: "ids", ids: here }
      : null;
  return {
    selection,
    count: isAll ? (found ?? here.length) : here.length,
    isAll,
    has: (id: string) => isAll || ids.has(id),
    toggle,
    selectAll: () => setAll(query),
    clear,
  };
}
