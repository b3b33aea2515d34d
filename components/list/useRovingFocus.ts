import { useState } from "preact/hooks";
import type { SavedBrief } from "../../lib/types.ts";
import { focusTitle, isFocusInCard } from "./focus.ts";

/** The card that has the focus, or gets it from the tab key (a roving tabindex: WAI-ARIA Authoring Practices), and its moves. */
export interface RovingFocus {
  /** Id of that card's brief; null only when no brief is shown. */
  readonly activeId: string | null;
  readonly activeBrief: SavedBrief | null;
  /** The focus has come to this card, or is to start there. */
  readonly setActive: (id: string) => void;
  /** Moves the focus to this card's title; null moves nothing. */
  readonly focusOn: (id: string | null) => void;
  /** @param by cards down, or up when negative; from elsewhere the first move leads to the active card. */
  readonly move: (by: number) => void;
}

/** @param more reads more briefs: called when the focus comes to the last one. */
export function useRovingFocus(briefs: readonly SavedBrief[], more: () => Promise<void>): RovingFocus {
  const [active, setActive] = useState<string | null>(null);
  const activeId = briefs.some(({ id }) => id === active) ? active : (briefs[0]?.id ?? null);
  const activeBrief = briefs.find(({ id }) => id === activeId) ?? null;

  const focusOn = (id: string | null) => {
    if (id === null) return;
    setActive(id);
    focusTitle(id);
  };
  const move = (by: number) => {
    const at = briefs.findIndex(({ id }) => id === activeId);
    const to = isFocusInCard() ? at + by : at;
    if (to >= briefs.length - 1) void more();
    focusOn(briefs[Math.max(0, Math.min(briefs.length - 1, to))]?.id ?? null);
  };
  return { activeId, activeBrief, setActive, focusOn, move };
}
