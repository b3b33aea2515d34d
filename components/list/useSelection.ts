import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { BriefQuery, BriefSelection } from "../../lib/listTypes.ts";
import type { SavedBrief } from "../../lib/types.ts";

const NOTHING: ReadonlySet<string> = new Set();

/** What the reader has ticked: some of the briefs that are shown, or all that the search finds. */
export function useSelection(briefs: readonly SavedBrief[], query: BriefQuery, found: number | null) {
  const [ids, setIds] = useState(NOTHING);
  const [all, setAll] = useState<BriefQuery | null>(null);
  const anchor = useRef<string | null>(null);
  const isAll = all === query;

  /** @param through with the shift key: everything from the one ticked last. */
  const toggle = useCallback(
    (id: string, through = false) => {
      const order = briefs.map((saved) => saved.id);
      setAll(null);
      setIds((before) => {
        // What is not in the list any more is not ticked when it comes back; of "all" those that are shown stay, but for this one.
        const next = new Set(isAll ? order : order.filter((one) => before.has(one)));
        const [from, to] = [order.indexOf(anchor.current ?? ""), order.indexOf(id)];
        const range = through && from >= 0 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
        const on = !next.has(id);
        for (const one of range)
          if (on) next.add(one);
          else next.delete(one);
        return next;
      });
      anchor.current = id;
    },
    [briefs, isAll],
  );
  // Another search is another list: what was ticked in the one before is let go.
  useEffect(() => setIds(NOTHING), [query]);

  const clear = useCallback(() => {
    setIds(NOTHING);
    setAll(null);
  }, []);

  // What was removed is no longer ticked.
  const here = useMemo(() => briefs.filter(({ id }) => ids.has(id)).map(({ id }) => id), [briefs, ids]);
  const selection: BriefSelection | null = isAll
    ? { by: "query", query }
    : here.length > 0
      ? { by: "ids", ids: here }
      : null;
  return {
    selection,
    /** The ticked briefs that are shown. */
    ids: here,
    count: isAll ? (found ?? here.length) : here.length,
    isAll,
    has: (id: string) => isAll || ids.has(id),
    toggle,
    selectAll: () => setAll(query),
    clear,
  };
}
