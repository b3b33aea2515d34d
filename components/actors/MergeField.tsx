import { useEffect, useState } from "preact/hooks";
import type { ActorEntry } from "../../lib/listTypes.ts";
import { briefsInWords } from "../../lib/view/amounts.ts";
import { KindDot } from "../KindDot.tsx";
import type { ActorsActions } from "./types.ts";

interface Props {
  readonly actor: ActorEntry;
  readonly actions: Pick<ActorsActions, "actors">;
  readonly onMerge: (other: ActorEntry) => void;
}

const SHOWN = 8;

/** Finds another name in the saved briefs that means the same, and merges it. */
export function MergeField({ actor, actions, onMerge }: Props) {
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly ActorEntry[]>([]);
  useEffect(() => {
    if (!typed.trim()) return setFound([]);
    let late = false;
    void actions.actors(typed, SHOWN, null).then((page) => {
      if (!late) setFound(page.ok ? page.value.actors.filter(({ key }) => key !== actor.key) : []);
    });
    return () => {
      late = true;
    };
  }, [actions, actor.key, typed]);
  return (
    <>
      <label class="filter">
        <span>The same as another name</span>
        <input
          type="text"
          placeholder="Begin to type the name"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      {typed.trim() && found.length === 0 && <p class="soft">No other name in the saved briefs begins like this.</p>}
      <ul class="lines">
        {found.map((other) => (
          <li key={other.key}>
            <KindDot kind={other.kind} /> <bdi>{other.name}</bdi>{" "}
            <span class="soft">{briefsInWords(other.briefs)}</span>{" "}
            <button
              type="button"
              onClick={() => {
                setTyped("");
                onMerge(other);
              }}
            >
              Take for the same
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
