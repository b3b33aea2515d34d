import { useEffect, useState } from "preact/hooks";
import type { ShortcutLine } from "../types.ts";
import type { ListActions } from "./types.ts";

/** The browser's keys for Nutgraf as they are set, and whether the list has single keys, which the reader may turn off. */
export function useKeySettings(actions: Pick<ListActions, "shortcuts" | "singleKeys" | "setSingleKeys">) {
  const [shortcuts, setShortcuts] = useState<readonly ShortcutLine[]>([]);
  const [singleKeys, setSingleKeys] = useState(true);
  useEffect(() => {
    void actions.shortcuts().then(setShortcuts);
    void actions.singleKeys().then(setSingleKeys);
  }, [actions]);
  const switchSingleKeys = (on: boolean) => {
    setSingleKeys(on);
    void actions.setSingleKeys(on);
  };
  return { shortcuts, singleKeys, switchSingleKeys };
}
