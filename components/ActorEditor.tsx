import { useState } from "preact/hooks";
import type { Actor, ActorEdit } from "../lib/types.ts";

interface Props {
  readonly actor: Actor;
  readonly others: readonly Actor[];
  readonly onEdit: (edit: ActorEdit) => void;
}

/** Puts right who is in the story: hides an actor, gives another name, or takes it for the same as another. */
export function ActorEditor({ actor, others, onEdit }: Props) {
  const [name, setName] = useState(actor.name);
  const rename = () =>
    name.trim() && name.trim() !== actor.name && onEdit({ does: "rename", name: actor.name, to: name });
  return (
    <div class="actor-editor">
      <span class="one-line">
        <input
          type="text"
          aria-label={`Another name for ${actor.name}`}
          value={name}
          maxLength={200}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
          onKeyDown={(event) => event.key === "Enter" && !event.isComposing && rename()}
        />
        <button type="button" onClick={rename}>
          Rename
        </button>
      </span>
      {others.length > 0 && (
        <select
          aria-label={`${actor.name} is the same as`}
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value) onEdit({ does: "merge", name: actor.name, into: currentTarget.value });
          }}
        >
          <option value="">The same as…</option>
          {others.map((other) => (
            <option key={other.id} value={other.name}>
              {other.name}
            </option>
          ))}
        </select>
      )}
      <button type="button" onClick={() => onEdit({ does: "hide", name: actor.name })}>
        Hide
      </button>
    </div>
  );
}
