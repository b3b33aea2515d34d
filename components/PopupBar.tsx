import { useEffect, useRef } from "preact/hooks";

export type SaveState = "not-saved" | "saving" | "saved";

interface Props {
  readonly state: SaveState;
  readonly onSave: () => void;
  readonly onUnsave: () => void;
  readonly onCopy: () => void;
  readonly onOpenBriefs: () => void;
  readonly onOpenPanel: (() => void) | null;
}

const LABELS: Readonly<Record<SaveState, string>> = { "not-saved": "Save", saving: "Saving…", saved: "✓ Saved" };

/** What to do with the brief: always in sight at the foot of the popup. */
export function PopupBar({ state, onSave, onUnsave, onCopy, onOpenBriefs, onOpenPanel }: Props) {
  const save = useRef<HTMLButtonElement>(null);
  // The shortcut, then Enter: briefed and saved without a mouse.
  useEffect(() => save.current?.focus({ preventScroll: true }), []);
  const resting = state !== "not-saved";
  return (
    <footer class="bar-actions">
      {/* It stays a button, and keeps the focus, when there is nothing left to save: taking it back is a button of its own, so that
          a second Enter never undoes the first. */}
      <button
        ref={save}
        type="button"
        class={`primary save is-${state}`}
        aria-disabled={resting}
        onClick={() => resting || onSave()}
      >
        {LABELS[state]}
      </button>
      <button type="button" onClick={onCopy}>
        Copy
      </button>
      {state === "saved" && (
        <button type="button" class="quiet" title="Take it off the list again" onClick={onUnsave}>
          Remove
        </button>
      )}
      <button type="button" class="quiet to-briefs" onClick={onOpenBriefs}>
        Saved briefs
      </button>
      {onOpenPanel && (
        <button
          type="button"
          class="quiet"
          aria-label="Show it beside the page"
          title="Show it beside the page"
          onClick={onOpenPanel}
        >
          <span class="panel-sign" aria-hidden="true" />
        </button>
      )}
    </footer>
  );
}
