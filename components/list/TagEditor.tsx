import { useId, useState } from "preact/hooks";

interface Props {
  readonly tags: readonly string[];
  /** Tags of other briefs, to choose from. */
  readonly known: readonly string[];
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
}

/** The tags of a brief: each can be taken off, more can be typed, several at once with commas. */
export function TagEditor({ tags, known, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState("");
  const id = useId();
  const add = () => {
    for (const tag of typed.split(/[,，、]/)) if (tag.trim()) onAdd(tag.trim());
    setTyped("");
  };
  return (
    <div class="tag-editor">
      {tags.map((tag) => (
        <span class="tag is-editable" key={tag}>
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="quiet untag"
            aria-label={`Take off the tag “${tag}”`}
            onClick={() => onRemove(tag)}
          >
            ✕
          </button>
        </span>
      ))}
      <input
        type="text"
        class="tag-input"
        aria-label="Add a tag"
        placeholder="Add a tag"
        list={id}
        maxLength={100}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.isComposing) return;
          event.preventDefault();
          add();
        }}
        onBlur={add}
      />
      <datalist id={id}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
