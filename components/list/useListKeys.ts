import { useEffect, useRef } from "preact/hooks";

/** What the keys of the list do. */
export interface KeyActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly search: () => void;
  /** @param through with the shift key: all up to this one. */
  readonly select: (through: boolean) => void;
  readonly openArticle: () => void;
  readonly tags: () => void;
  readonly markRead: () => void;
  readonly remove: () => void;
  readonly undo: () => void;
  readonly help: () => void;
  readonly leave: () => void;
}

export interface KeyLine {
  readonly key: string;
  /** What a key does that is not the browser's own way of pressing a button. */
  readonly does: keyof KeyActions | null;
  readonly words: string;
}

/** The keys, as the list of them shows them. */
export const LIST_KEYS: readonly KeyLine[] = [
  { key: "j", does: "next", words: "The next brief" },
  { key: "k", does: "previous", words: "The brief before" },
  { key: "Enter", does: null, words: "Open the brief, or close it" },
  { key: "o", does: "openArticle", words: "Open the article itself" },
  { key: "/", does: "search", words: "Search" },
  { key: "x", does: "select", words: "Select the brief; with Shift, all up to it" },
  { key: "s", does: "tags", words: "Sort it: tags and note" },
  { key: "e", does: "markRead", words: "Mark as read, or as unread" },
  { key: "#", does: "remove", words: "Remove; Delete does it, too" },
  { key: "u", does: "undo", words: "Undo the last removal" },
  { key: "Escape", does: "leave", words: "Leave the search, a note or the selection" },
  { key: "?", does: "help", words: "This list of keys" },
];

const BY_KEY = new Map(LIST_KEYS.map(({ key, does }) => [key, does]));
const SAME_KEY: Readonly<Record<string, string>> = { X: "x", Delete: "#" };
const ARROWS: Readonly<Record<string, "next" | "previous">> = { ArrowDown: "next", ArrowUp: "previous" };

/**
 * Single keys, where nothing is being typed, no dialog is open and no modifier is held. Arrows on a title and Escape stay when single
 * keys are turned off (WCAG 2.1.4).
 */
export function useListKeys(actions: KeyActions, on: boolean): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const does = keyAction(event, target, on);
      if (!does) return;
      event.preventDefault();
      if (does === "select") latest.current.select(event.shiftKey);
      else latest.current[does]();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [on]);
}

function keyAction(event: KeyboardEvent, target: Element | null, on: boolean): keyof KeyActions | null {
  // "#" is typed with AltGr or Option on many keyboards.
  const isModified = event.metaKey || (event.altKey ? event.key !== "#" : event.ctrlKey);
  if (isModified || event.isComposing || event.defaultPrevented) return null;
  if (document.querySelector("dialog[open]")) return null;
  const arrow = ARROWS[event.key];
  // A key that is held must not remove brief after brief.
  if (event.repeat && !arrow && event.key !== "j" && event.key !== "k") return null;
  if (arrow) return target?.closest(".card-title") ? arrow : null;
  if (event.key === "Escape") return target?.closest("select") ? null : "leave";
  if (!on || target?.closest("input:not([type=checkbox]), textarea, select")) return null;
  // "#", "?" and "/" are typed with Shift on many keyboards; of the letters only "X" is.
  return BY_KEY.get(SAME_KEY[event.key] ?? event.key) ?? null;
}
