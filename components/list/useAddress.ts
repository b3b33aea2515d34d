import { useCallback, useEffect, useState } from "preact/hooks";
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

  return { address, go };
}
