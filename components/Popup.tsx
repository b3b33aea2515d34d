import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import type { Failure } from "../lib/result.ts";
import type { PointCount, SavedBrief } from "../lib/types.ts";
import { readableDay } from "../lib/view/day.ts";
import { BriefBody, isWhole } from "./BriefBody.tsx";
import { BriefHead } from "./BriefHead.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import { Loading } from "./Loading.tsx";
import { PointCountChoice } from "./PointCountChoice.tsx";
import { PopupBar } from "./PopupBar.tsx";
import type { Opened, PopupActions, Shown } from "./types.ts";
import { useReading } from "./useReading.ts";

type Load<First> =
  | { readonly is: "loading" }
  | { readonly is: "failed"; readonly failure: Failure }
  | { readonly is: "open"; readonly first: First };

interface Props<First extends Opened, Reading extends First & Shown> {
  readonly actions: PopupActions<First, Reading>;
  readonly points: PointCount;
}

/** The popup: reads the page once, then shows its brief or why there is none. */
export function Popup<First extends Opened, Reading extends First & Shown>({ actions, points }: Props<First, Reading>) {
  const [load, setLoad] = useState<Load<First>>({ is: "loading" });
  const fail = useCallback((failure: Failure) => setLoad({ is: "failed", failure }), []);
  const read = useCallback(async () => {
    setLoad({ is: "loading" });
    const result = await actions.load();
    if (result.ok) setLoad({ is: "open", first: result.value });
    else fail(result.failure);
  }, [actions, fail]);
  // Before the next frame: it shows the shape that popup.html has already.
  useLayoutEffect(() => void read(), [read]);

  if (load.is === "loading") return <Loading />;
  if (load.is === "open") return <OpenPopup actions={actions} first={load.first} points={points} onFailure={fail} />;
  return (
    <>
      <main class="scroll">
        <FailureNotice
          failure={load.failure}
          wayOn={actions.wayOn(load.failure)}
          onRetry={() => void read()}
          onCopyReport={(report) => void actions.copy(report)}
        />
      </main>
      <footer class="bar-actions">
        <button type="button" class="quiet" onClick={() => void actions.openBriefs()}>
          Saved briefs
        </button>
      </footer>
    </>
  );
}

interface OpenProps<First extends Opened, Reading extends First & Shown> extends Props<First, Reading> {
  readonly first: First;
  readonly onFailure: (failure: Failure) => void;
}

function OpenPopup<First extends Opened, Reading extends First & Shown>(props: OpenProps<First, Reading>) {
  const { actions, first, points, onFailure } = props;
  const { brief, count, saveState, message, save, unsave, show, copy, choose, edit } = useReading(
    actions,
    first,
    points,
    onFailure,
  );
  return (
    <>
      <main class="scroll" aria-busy={!isWhole(brief)}>
        <BriefHead article={brief.article} />
        {first.saved && <AlreadySaved saved={first.saved} />}
        {first.isPrivate && <p class="already">A private window: nothing is saved from it. Copy the brief instead.</p>}
        <BriefBody
          brief={brief}
          reach={{ by: "showing", show }}
          onEdit={edit}
          aside={<PointCountChoice value={count} onChange={choose} />}
        />
      </main>
      <p class={message ? "message" : "message is-empty"} role="status">
        {message}
      </p>
      <PopupBar
        state={saveState}
        onSave={save}
        onUnsave={unsave}
        onCopy={copy}
        onOpenBriefs={() => void actions.openBriefs()}
        onOpenPanel={actions.openPanel && (() => actions.openPanel?.(first))}
      />
    </>
  );
}

/** What was there before this reading: since when, and where. */
function AlreadySaved({ saved }: { readonly saved: SavedBrief }) {
  return (
    <p class="already">
      In your briefs since {readableDay(saved.savedAt)}.{" "}
      <a href={`briefs.html?brief=${encodeURIComponent(saved.id)}`} target="_blank" rel="noreferrer">
        Show it there
      </a>
    </p>
  );
}
