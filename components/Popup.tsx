import { useCallback, useEffect, useState } from "preact/hooks";
import type { Failure } from "../lib/result.ts";
import type { PointCount, SavedBrief } from "../lib/types.ts";
import { readableDay } from "../lib/view/day.ts";
import { BriefBody } from "./BriefBody.tsx";
import { BriefHead } from "./BriefHead.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import { Loading } from "./Loading.tsx";
import { PointCountChoice } from "./PointCountChoice.tsx";
import { PopupBar } from "./PopupBar.tsx";
import type { PopupActions, Shown } from "./types.ts";
import { useReading } from "./useReading.ts";

type Load<Reading> =
  | { readonly is: "loading" }
  | { readonly is: "failed"; readonly failure: Failure }
  | { readonly is: "ready"; readonly reading: Reading };

interface Props<Reading extends Shown> {
  readonly actions: PopupActions<Reading>;
  readonly points: PointCount;
}

/** The popup: reads the page once, then shows its brief or why there is none. */
export function Popup<Reading extends Shown>({ actions, points }: Props<Reading>) {
  const [load, setLoad] = useState<Load<Reading>>({ is: "loading" });
  const read = useCallback(async () => {
    setLoad({ is: "loading" });
    const result = await actions.load();
    setLoad(result.ok ? { is: "ready", reading: result.value } : { is: "failed", failure: result.failure });
  }, [actions]);
  useEffect(() => void read(), [read]);

  if (load.is === "loading") return <Loading />;
  if (load.is === "ready") return <ReadyPopup actions={actions} first={load.reading} points={points} />;
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

interface ReadyProps<Reading extends Shown> {
  readonly actions: PopupActions<Reading>;
  readonly first: Reading;
  readonly points: PointCount;
}

function ReadyPopup<Reading extends Shown>({ actions, first, points }: ReadyProps<Reading>) {
  const { reading, count, saveState, message, save, unsave, show, copy, choose, edit } = useReading(
    actions,
    first,
    points,
  );
  return (
    <>
      <main class="scroll">
        <BriefHead article={reading.brief.article} />
        {reading.saved && <AlreadySaved saved={reading.saved} />}
        {reading.isPrivate && (
          <p class="already">A private window: nothing is saved from it. Copy the brief instead.</p>
        )}
        <BriefBody
          brief={reading.brief}
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
        onOpenPanel={actions.openPanel && (() => actions.openPanel?.(reading))}
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
