import { useEffect, useRef, useState } from "preact/hooks";
import type { SavedBrief } from "../../lib/types.ts";
import { scrollToCard } from "./focus.ts";

interface Props {
  /** Id of the brief that a link from elsewhere led to, or null. */
  readonly linked: string | null;
  /** Ids of the cards that are shown. */
  readonly shown: readonly string[];
  /** The linked brief is the one to go on from. */
  readonly onLinked: (id: string) => void;
  /** An unread brief has been opened. */
  readonly onRead: (saved: SavedBrief) => void;
}

/** Which cards show the whole of their brief. A link from elsewhere leads to one brief: open, and in sight, once. */
export function useOpenCards({ linked, shown, onLinked, onRead }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  /** The link that has been followed: its card may go and come back later, with an undo. */
  const followed = useRef<string | null>(null);
  // It may have to be looked for, when a search leaves it out.
  const isShown = linked !== null && shown.includes(linked);

  useEffect(() => {
    if (linked === null) followed.current = null;
    if (!linked || !isShown || followed.current === linked) return;
    followed.current = linked;
    setOpened((before) => withOrWithout(before, linked, true));
    onLinked(linked);
    scrollToCard(linked);
  }, [linked, isShown, onLinked]);

  const toggle = (saved: SavedBrief) => {
    const opens = !opened.has(saved.id);
    setOpened((before) => withOrWithout(before, saved.id, opens));
    if (opens && !saved.read) onRead(saved);
  };
  return { isOpen: (id: string) => opened.has(id), toggle };
}

function withOrWithout(ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
