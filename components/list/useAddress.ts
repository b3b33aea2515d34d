import { useCallback, useEffect, useState } from "preact/hooks";
import { ALL_BRIEFS, type BriefQuery } from "../../lib/listTypes.ts";
import { type ListAddress, readListAddress, writeListAddress } from "./listAddress.ts";

/** The address of the page as state: back, reload and bookmarks work. Typing replaces the entry of the history, all else adds one. */
export function useAddress() {
  const [address, setAddress] = useState(() => readListAddress(location.search));

  useEffect(() => {
    const read = () => setAddress(readListAddress(location.search));
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, []);

  const go = useCallback((change: (now: ListAddress) => ListAddress, how: "push" | "replace" = "push") => {
    setAddress((now) => {
      const next = change(now);
      const url = `${location.pathname}${writeListAddress(next)}`;
      if (url !== `${location.pathname}${location.search}`) {
        if (how === "push") history.pushState(null, "", url);
        else history.replaceState(null, "", url);
      }
      return next;
    });
  }, []);

  /** Asks for other briefs: the change is made to what is asked for now, and leads away from a linked brief. */
  const narrow = useCallback(
    (change: Partial<BriefQuery>, how: "push" | "replace" = "push") =>
      go((now) => ({ ...now, part: "briefs", open: null, query: { ...now.query, ...change } }), how),
    [go],
  );
  /** Asks for all briefs, in the order they are in. */
  const clear = useCallback(() => go((now) => ({ ...now, query: { ...ALL_BRIEFS, sort: now.query.sort } })), [go]);

  return { ...address, narrow, clear };
}
