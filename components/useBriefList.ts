import { useCallback, useEffect, useState } from "preact/hooks";
import type { Failure } from "../lib/result.ts";
import type { SavedBrief } from "../lib/types.ts";
import type { ListActions, ListPage } from "./types.ts";

/** Briefs read at a time: two screens of them, so that the first paint does not depend on how many there are. */
const PAGE = 30;

/** The saved briefs as far as they have been read, kept up to date with what other windows save. */
export function useBriefList<Place>(actions: ListActions<Place>) {
  const [page, setPage] = useState<ListPage<Place> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [removed, setRemoved] = useState<SavedBrief | null>(null);

  const take = useCallback(
    async (count: number, after: ListPage<Place> | null) => {
      const result = await actions.list(count, after?.next ?? null);
      if (!result.ok) return setFailure(result.failure);
      setFailure(null);
      const { briefs, unreadable, next } = result.value;
      setPage(
        after
          ? { briefs: [...after.briefs, ...briefs], unreadable: after.unreadable + unreadable, next }
          : result.value,
      );
    },
    [actions],
  );

  const shown = page?.briefs.length ?? 0;
  const refresh = useCallback(() => void take(Math.max(PAGE, shown), null), [take, shown]);
  useEffect(() => void take(PAGE, null), [take]);
  useEffect(() => actions.onChange(refresh), [actions, refresh]);

  const remove = async (saved: SavedBrief) => {
    const result = await actions.remove(saved.id);
    if (!result.ok) return setFailure(result.failure);
    setRemoved(saved);
    refresh();
  };

  const undo = async () => {
    if (!removed) return;
    const result = await actions.restore(removed);
    if (!result.ok) return setFailure(result.failure);
    setRemoved(null);
    refresh();
  };

  return {
    page,
    failure,
    removed,
    remove: (saved: SavedBrief) => void remove(saved),
    undo: () => void undo(),
    forget: () => setRemoved(null),
    more: () => void (page?.next && take(PAGE, page)),
  };
}
