import type { Removal } from "../../lib/listTypes.ts";

interface Props {
  readonly removal: Removal | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** The last removal can be taken back, then the one before it, also after the page was loaded again. */
export function UndoBar({ removal, onUndo, onClose }: Props) {
  return (
    <div class={removal ? "undo" : "undo is-empty"} role="status">
      {removal && (
        <>
          <span>
            {removal.count === 1 ? (
              <>
                Removed “<bdi>{removal.title || "Untitled article"}</bdi>”
              </>
            ) : (
              `Removed ${removal.count} briefs`
            )}
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
