import { useEffect, useState } from "preact/hooks";
import type { SavedBrief } from "../../lib/types.ts";
import { scrollToCard } from "./focus.ts";

interface Props {
  /** Id of the brief that a link from elsewhere led to, or null. */
  readonly linked: string | null;
  readonly drawn: boolean;
  /** The linked brief is the one to go on from. */
  readonly onLinked: (id: string) => void;
  /** An unread brief has been opened. */
  readonly onRead: (saved: SavedBrief) => void;
}

/** Which cards show the whole of their brief. A link from elsewhere leads to one brief: open, and in sight, once. */
export function useOpenCards({ linked, drawn, onLinked, onRead }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (!linked || !drawn) return;
    setOpened((before) => withOrWithout(before, linked, true));
    onLinked(linked);
    scrollToCard(linked);
  }, [linked, drawn, onLinked]);

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
