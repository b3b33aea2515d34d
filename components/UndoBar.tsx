import type { SavedBrief } from "../lib/types.ts";

interface Props {
  readonly removed: SavedBrief | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** A removal can be taken back until the reader closes the bar or removes something else. */
export function UndoBar({ removed, onUndo, onClose }: Props) {
  return (
    <div class={removed ? "undo" : "undo is-empty"} role="status">
      {removed && (
        <>
          <span>
            Removed “<bdi>{removed.brief.article.title}</bdi>”
          </span>
          <button type="button" class="primary" onClick={onUndo}>
            Undo
          </button>
          <button type="button" class="quiet" aria-label="Close" onClick={onClose}>
            ✕
          </button>
        </>
      )}
    </div>
  );
}
