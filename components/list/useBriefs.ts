import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { BriefPage, BriefQuery } from "../../lib/listTypes.ts";
import type { Failure } from "../../lib/result.ts";
import type { ListActions } from "./types.ts";

/** Briefs read at a time: two screens of them, so that the first paint does not depend on how many there are. */
const PAGE = 30;

interface Found {
  readonly query: BriefQuery;
  readonly page: BriefPage;
}

/** The briefs that a query finds, as far as they have been read, kept up to date with what other windows save. */
export function useBriefs(actions: ListActions, query: BriefQuery) {
  const [found, setFound] = useState<Found | null>(null);
  const [counted, setCounted] = useState<{ readonly query: BriefQuery; readonly count: number } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Counts the changes of what is saved; another search is none. */
  const [version, setVersion] = useState(0);
  /** Answers that come late, of a query the reader has already changed, are dropped. */
  const asked = useRef(0);
  const shown = useRef(0);

  const read = useCallback(
    async (least: number) => {
      const ticket = ++asked.current;
      const result = await actions.list(query, least, null);
      if (ticket !== asked.current) return;
      setFailure(result.ok ? null : result.failure);
      if (!result.ok) return;
      shown.current = result.value.briefs.length;
      setFound({ query, page: result.value });
      // Never on the way to the first paint.
      const count = await actions.count(query);
      if (ticket === asked.current && count.ok) setCounted({ query, count: count.value });
    },
    [actions, query],
  );

  useEffect(() => void read(PAGE), [read]);
  const refresh = useCallback(() => {
    setVersion((before) => before + 1);
    return read(Math.max(PAGE, shown.current));
  }, [read]);
  useEffect(() => actions.onChange(() => void refresh()), [actions, refresh]);

  const more = useCallback(async () => {
    if (!found?.page.next || found.query !== query) return;
    const ticket = asked.current;
    const result = await actions.list(query, PAGE, found.page.next);
    if (ticket !== asked.current) return;
    if (!result.ok) return setFailure(result.failure);
    const { briefs, unreadable, next } = result.value;
    const page = {
      briefs: [...found.page.briefs, ...briefs],
      unreadable: found.page.unreadable + unreadable,
      next,
    };
    shown.current = page.briefs.length;
    setFound({ query, page });
  }, [actions, query, found]);

  // A count is that of the briefs that are shown, never of the search before.
  const count = counted && counted.query === found?.query ? counted.count : null;
  return { page: found?.page ?? null, version, count, failure, setFailure, refresh, more };
}
