import { useEffect, useMemo, useState } from "preact/hooks";
import type { PointCount } from "../../lib/types.ts";
import { ListPage } from "../list/ListPage.tsx";
import type { ListActions } from "../list/types.ts";
import { Popup } from "../Popup.tsx";
import type { Opened, PopupActions, Shown } from "../types.ts";

interface Props<First extends Opened, Reading extends First & Shown> {
  readonly popup: PopupActions<First, Reading>;
  readonly list: ListActions;
  readonly points: PointCount;
  /** Calls back when the reader asks for the brief of another page while the panel is open. */
  readonly onBriefWanted: (listener: () => void) => () => void;
}

type Part = "page" | "saved";

/** Beside the page: its brief, and the saved briefs. */
export function Panel<First extends Opened, Reading extends First & Shown>({
  popup,
  list,
  points,
  onBriefWanted,
}: Props<First, Reading>) {
  const [part, setPart] = useState<Part>("page");
  const [times, setTimes] = useState(0);
  useEffect(
    () =>
      onBriefWanted(() => {
        setPart("page");
        setTimes((before) => before + 1);
      }),
    [onBriefWanted],
  );
  const actions = useMemo(() => ({ ...popup, openBriefs: async () => setPart("saved") }), [popup]);
  const choice = (name: Part, label: string) => (
    <button type="button" aria-pressed={part === name} onClick={() => setPart(name)}>
      {label}
    </button>
  );
  return (
    <>
      <nav class="panel-parts" aria-label="What the panel shows">
        {choice("page", "This page")}
        {choice("saved", "Saved briefs")}
        {part === "page" && (
          <button type="button" class="quiet again" onClick={() => setTimes((before) => before + 1)}>
            Brief again
          </button>
        )}
      </nav>
      {part === "page" ? (
        <Popup key={times} actions={actions} points={points} />
      ) : (
        <div class="scroll">
          <ListPage actions={list} />
        </div>
      )}
    </>
  );
}
