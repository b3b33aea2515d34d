import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { BriefSelection, Removal } from "../../lib/listTypes.ts";
import type { Failure } from "../../lib/result.ts";
import type { SavedBrief } from "../../lib/types.ts";
import { briefsInWords } from "../../lib/view/amounts.ts";
import { neighbour } from "./focus.ts";
import type { ListActions } from "./types.ts";
import type { RovingFocus } from "./useRovingFocus.ts";

interface Props {
  readonly actions: Pick<ListActions, "remove" | "undo" | "lastRemoval">;
  readonly briefs: readonly SavedBrief[];
  readonly drawn: boolean;
  readonly cards: Pick<RovingFocus, "activeId" | "focusOn">;
  /** Has the focus when no brief is left. */
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onRemoved: () => void;
  readonly onFailure: (failure: Failure) => void;
  readonly refresh: () => Promise<void>;
}

/** Removes briefs and takes that back, the last removal first; the focus stays among the cards. */
export function useRemoval({ actions, briefs, drawn, cards, searchField, onRemoved, onFailure, refresh }: Props) {
  const [last, show] = useState<Removal | null>(null);
  const latest = useRef<Removal | null>(null);
  const setLast = (removal: Removal | null) => {
    latest.current = removal;
    show(removal);
  };
  const undoing = useRef<Promise<void>>(Promise.resolve());
  const [message, setMessage] = useState("");
  // After the first paint: what was removed before the page was loaded can still come back.
  useEffect(() => {
    if (drawn) void actions.lastRemoval().then((found) => found.ok && setLast(found.value));
  }, [actions, drawn]);

  const remove = async (which: BriefSelection) => {
    const gone = new Set(which.by === "ids" ? which.ids : briefs.map(({ id }) => id));
    const heir = neighbour(briefs, cards.activeId, gone);
    const result = await actions.remove(which);
    if (!result.ok) return onFailure(result.failure);
    setLast(result.value);
    onRemoved();
    await refresh();
    if (heir === null) searchField.current?.focus();
    cards.focusOn(heir);
  };
  const undoLast = async () => {
    if (!latest.current) return setMessage("There is nothing to undo.");
    const result = await actions.undo(latest.current.id);
    if (!result.ok) return onFailure(result.failure);
    // What was removed before that can come back next.
    const earlier = await actions.lastRemoval();
    setLast(earlier.ok ? earlier.value : null);
    setMessage(`${briefsInWords(result.value)} put back.`);
    await refresh();
    if (document.activeElement === document.body) cards.focusOn(cards.activeId);
  };
  // Asked for twice, it takes back one removal after the other, never the same one.
  const undo = () => {
    undoing.current = undoing.current.then(undoLast, undoLast);
    return undoing.current;
  };
  return {
    /** What `undo` would bring back, or null. */
    last,
    /** What `undo` did, in words; empty before. */
    message,
    remove,
    undo,
    forget: () => setLast(null),
  };
}
