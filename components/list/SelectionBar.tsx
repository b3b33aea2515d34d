import { useState } from "preact/hooks";
import type { BriefEdit, BriefSelection } from "../../lib/listTypes.ts";
import { briefsInWords } from "../../lib/view/amounts.ts";

interface Props {
  readonly selection: BriefSelection;
  readonly count: number;
  /** How many the search finds, where more than are selected can be; else null. */
  readonly more: number | null;
  readonly onAll: () => void;
  readonly onEdit: (edit: BriefEdit) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** Briefs that are laid side by side at most. */
const MOST_COMPARED = 6;

/** What can be done with the selected briefs. */
export function SelectionBar({ selection, count, more, onAll, onEdit, onExport, onRemove, onClear }: Props) {
  const [tag, setTag] = useState("");
  const addTag = () => {
    if (tag.trim()) onEdit({ addTags: [tag.trim()] });
    setTag("");
  };
  const comparable = selection.by === "ids" && count >= 2 && count <= MOST_COMPARED ? selection.ids : null;
  return (
    <section class="selection" aria-label="Selected briefs">
      <strong role="status">{briefsInWords(count)} selected</strong>
      {more !== null && (
        <button type="button" class="quiet" onClick={onAll}>
          Select all {briefsInWords(more)}
        </button>
      )}
      <button type="button" onClick={() => onEdit({ read: true })}>
        Mark as read
      </button>
      <button type="button" onClick={() => onEdit({ read: false })}>
        Mark as unread
      </button>
      <span class="with-tag">
        <input
          type="text"
          aria-label="Tag for the selected briefs"
          placeholder="Tag"
          maxLength={100}
          value={tag}
          onInput={({ currentTarget }) => setTag(currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && !event.isComposing && addTag()}
        />
        <button type="button" disabled={!tag.trim()} onClick={addTag}>
          Add tag
        </button>
      </span>
      {comparable && (
        <a class="button" href={`compare.html?ids=${comparable.map(encodeURIComponent).join(",")}`}>
          Compare
        </a>
      )}
      <button type="button" onClick={onExport}>
        Export…
      </button>
      <button type="button" onClick={onRemove}>
        Remove
      </button>
      <button type="button" class="quiet" onClick={onClear}>
        Clear the selection
      </button>
    </section>
  );
}
