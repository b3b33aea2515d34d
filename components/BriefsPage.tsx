import { useEffect, useState } from "preact/hooks";
import { failureWords } from "../lib/view/failureWords.ts";
import { EmptyList } from "./EmptyList.tsx";
import { SavedBriefCard } from "./SavedBriefCard.tsx";
import { ShortcutKeys } from "./ShortcutKeys.tsx";
import type { ListActions, ShortcutLine } from "./types.ts";
import { UndoBar } from "./UndoBar.tsx";
import { useBriefList } from "./useBriefList.ts";

interface Props<Place> {
  readonly actions: ListActions<Place>;
}

/** The list of saved briefs, newest first. */
export function BriefsPage<Place>({ actions }: Props<Place>) {
  const { page, failure, removed, remove, undo, forget, more } = useBriefList(actions);
  const [shortcuts, setShortcuts] = useState<readonly ShortcutLine[]>([]);
  useEffect(() => void actions.shortcuts().then(setShortcuts), [actions]);

  return (
    <div class="page">
      <header class="page-head">
        <h1>Saved briefs</h1>
        <p>Kept in this browser, on this machine, and nowhere else.</p>
      </header>
      <main>
        {failure && (
          <p class="warning" role="alert">
            {failureWords(failure).title}. {failureWords(failure).advice}
          </p>
        )}
        {page && page.unreadable > 0 && (
          <p class="warning">
            {page.unreadable === 1 ? "One brief was" : `${page.unreadable} briefs were`} saved by another version of
            Nutgraf and cannot be shown by this one. Nothing of it is lost: update Nutgraf to read it.
          </p>
        )}
        {page && page.briefs.length === 0 && <EmptyList shortcuts={shortcuts} />}
        {page && page.briefs.length > 0 && (
          <ul class="cards">
            {page.briefs.map((saved) => (
              <li key={saved.id}>
                <SavedBriefCard saved={saved} actions={actions} onRemove={remove} />
              </li>
            ))}
          </ul>
        )}
        {page?.next && (
          <button type="button" class="more-briefs" onClick={more}>
            Show older briefs
          </button>
        )}
      </main>
      <ShortcutKeys shortcuts={shortcuts} onChange={() => void actions.openShortcutSettings()} />
      <UndoBar removed={removed} onUndo={undo} onClose={forget} />
    </div>
  );
}
